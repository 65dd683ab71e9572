---@meta rapport

-- The language of Rapport for editors that understand LuaCATS annotations (lua-language-server): completion, and what
-- each word takes. Nothing here is run. scenarios/README.md explains every word; what is said there holds.
--
-- "fields: FILE TABLE" above a class names the table of engine/core/ that it follows, field by field; a class that
-- takes a part of a table says "some fields"; "words: FILE LIST" does the same for words to choose from.
-- tests/check_annotations.sh compares them.

-- words: build_head.c moods
---@alias rapport.Mood "neutral"|"pleased"|"calm"|"worried"|"upset"|"annoyed"|"angry"|"confused"
-- words: build_head.c kinds
---@alias rapport.Kind "service recovery"|"de-escalation"|"coaching"|"feedback and planning"|"improvement"|"promotion"|"teamwork"
-- words: build_head.c channels
---@alias rapport.Channel "phone"|"in person"|"chat"|"email"|"meeting"
-- words: build_options.c tones
---@alias rapport.Tone "warm"|"plain"|"formal"|"sharp"
-- words: build_options.c stances
---@alias rapport.Stance "assertive"|"passive"|"aggressive"
-- words: build.c outcomes
---@alias rapport.Outcome "good"|"mixed"|"poor"
-- words: build.c promises
---@alias rapport.Kept "kept"|"missed"
-- words: build_questions.c wants
---@alias rapport.Want "best"|"worst"
-- words: build_exhibit.c kind_names
---@alias rapport.DocumentKind "letter"|"email"|"chat"|"card"|"form"|"table"|"chart"|"image"
-- words: build_exhibit.c chart_names
---@alias rapport.ChartKind "line"|"bar"
-- words: build_centre.c admissible_words
---@alias rapport.Admissible "unknown"|"yes"|"no"|"with agreement"
---@alias rapport.Level "shown"|"partly"|"not_shown"|"too_few"|"no_opportunity"
---@alias rapport.Ids string|string[] One id, or a list of them: 'rapport points' shows those there are.

---What a function sees of the story's values: flags as booleans, levels as whole numbers, a one_of as its text. Only
---an `after` may assign.
---@class rapport.Values
---@field [string] any
---@alias rapport.Condition string|fun(s: rapport.Values): boolean

---What happens in a scene: a line, a question, `go` …
---@class rapport.Beat
---@alias rapport.Beats (rapport.Beat|rapport.Beats)[]

-- The scenario ------------------------------------------------------------------------------------------------------

-- fields: build_head.c head_specs
---@class rapport.Scenario
---@field id string The name of the folder: small letters, figures and '-'.
---@field title string What trainees see in the list.
---@field family string Scenarios that tell one story share a family, and count once.
---@field version integer One more whenever what happens or counts changes.
---@field kind rapport.Kind
---@field channel rapport.Channel
---@field minutes integer How long a trainee takes.
---@field setting string Where and when; may hold inserts.
---@field role string Who the trainee is; may hold inserts.
---@field framework string The file in frameworks/, without .lua.
---@field points string[] Marking points that it gives evidence for; each needs three chances on every path.
---@field criteria string[] Practice criteria that are counted beside them.
---@field summary? string One or two sentences for the list.
---@field language? string BCP 47; en-GB where it is left out.
---@field authors? string|string[]
---@field start? string The first scene, where it is not the one that is written first.
---@field documents? rapport.Ids Documents at hand from the start.
---@field promise? rapport.Promise The service standard that the story tests.

-- fields: build_head.c take_promise
---@class rapport.Promise
---@field text string
---@field target string|number

---Says what the scenario is. Once, at the top.
---@param head rapport.Scenario
function scenario(head) end

-- words: build_look.c builds
---@alias rapport.Build "medium"|"slim"|"broad"
-- words: build_look.c heads
---@alias rapport.Head "oval"|"round"|"long"|"square"|"heart"
-- words: build_look.c skins
---@alias rapport.Skin "pale"|"fair"|"light"|"olive"|"tan"|"brown"|"deep"|"dark"
-- words: build_look.c ages
---@alias rapport.Age "adult"|"child"|"young"|"middle"|"older"
-- words: build_look.c hairs
---@alias rapport.Hair "short"|"crop"|"shaved"|"bald"|"receding"|"parted"|"swept"|"curly"|"afro"|"pixie"|"bob"|"long"|"waves"|"bun"|"ponytail"|"braids"|"locs"
-- words: build_look.c hair_colours
---@alias rapport.HairColour "black"|"dark brown"|"brown"|"auburn"|"red"|"blond"|"grey"|"white"
-- words: build_look.c brow_kinds
---@alias rapport.Brows "soft"|"thin"|"thick"|"straight"|"arched"
-- words: build_look.c eye_kinds
---@alias rapport.Eyes "almond"|"round"|"hooded"|"monolid"
-- words: build_look.c eye_colours
---@alias rapport.EyeColour "brown"|"dark"|"hazel"|"green"|"blue"|"grey"
-- words: build_look.c noses
---@alias rapport.Nose "straight"|"small"|"broad"|"long"|"round"
-- words: build_look.c lip_kinds
---@alias rapport.Lips "medium"|"thin"|"full"
-- words: build_look.c beards
---@alias rapport.Beard "none"|"stubble"|"moustache"|"goatee"|"short"|"full"
-- words: build_look.c makeups
---@alias rapport.Makeup "none"|"light"|"bold"
-- words: build_look.c marks
---@alias rapport.Marks "none"|"freckles"|"mole"|"vitiligo"
-- words: build_look.c clothes
---@alias rapport.Clothes "shirt"|"blouse"|"suit"|"jacket"|"jumper"|"cardigan"|"hoodie"|"polo"|"tunic"|"kurta"|"coat"|"vest"
-- words: build_look.c cloths
---@alias rapport.Cloth "navy"|"blue"|"sky"|"teal"|"green"|"olive"|"mustard"|"rust"|"red"|"rose"|"plum"|"lilac"|"grey"|"charcoal"|"cream"|"white"
-- words: build_look.c headwears
---@alias rapport.Headwear "none"|"hijab"|"turban"|"kippah"|"cap"|"beanie"|"headwrap"
-- words: build_look.c glasses_kinds
---@alias rapport.Glasses "none"|"round"|"square"|"rimless"|"winged"
-- words: build_look.c earring_kinds
---@alias rapport.Earrings "none"|"studs"|"hoops"
-- words: build_look.c hearings
---@alias rapport.Hearing "none"|"aid"|"implant"
-- words: build_look.c worn
---@alias rapport.Wears "none"|"badge"|"lanyard"|"headset"
-- words: build_look.c mobilities
---@alias rapport.Mobility "none"|"wheelchair"|"stick"|"white cane"

-- fields: build_look.c look_specs
---The parts of a face. What is left out is "none" where that is a word of the part; the rest is made from the name.
---@class rapport.Look
---@field build? rapport.Build
---@field head? rapport.Head
---@field skin? rapport.Skin
---@field age? rapport.Age
---@field hair? rapport.Hair
---@field hair_colour? rapport.HairColour Of brows and beard too.
---@field brows? rapport.Brows
---@field eyes? rapport.Eyes
---@field eye_colour? rapport.EyeColour
---@field nose? rapport.Nose
---@field lips? rapport.Lips
---@field beard? rapport.Beard
---@field makeup? rapport.Makeup
---@field marks? rapport.Marks
---@field clothes? rapport.Clothes
---@field colour? rapport.Cloth Of the clothes.
---@field under? rapport.Cloth Of what is worn under them, or of their trimming.
---@field headwear? rapport.Headwear
---@field headwear_colour? rapport.Cloth
---@field glasses? rapport.Glasses
---@field earrings? rapport.Earrings
---@field hearing? rapport.Hearing
---@field wears? rapport.Wears
---@field mobility? rapport.Mobility

---A face with a name, for the actors of several scenarios. In looks.lua only.
---@param name string
---@return fun(parts: rapport.Look)
function look(name) end

-- fields: build_head.c take_actor
---@class rapport.ActorBody
---@field name string
---@field role? string
---@field about? string
---@field mood? rapport.Mood At the start; neutral where it is left out.
---@field look? string|rapport.Look A name of common/looks.lua, or the parts of a face. Left out, one is made from the name.

---A person. `mrs "…"` is a line in their mood, `mrs.angry "…"` one that changes it.
---@class rapport.Actor
---@overload fun(text: string): rapport.Beat
---@field neutral fun(text: string): rapport.Beat
---@field pleased fun(text: string): rapport.Beat
---@field calm fun(text: string): rapport.Beat
---@field worried fun(text: string): rapport.Beat
---@field upset fun(text: string): rapport.Beat
---@field annoyed fun(text: string): rapport.Beat
---@field angry fun(text: string): rapport.Beat
---@field confused fun(text: string): rapport.Beat

---@param body rapport.ActorBody
---@return rapport.Actor
function actor(body) end

---@class rapport.Type

---What the story remembers: names with `level { … }`, `flag`, `true` or `one_of { … }`.
---@param values table<string, rapport.Type|boolean>
function state(values) end

-- fields: build_state.c take_level
---@class rapport.LevelBody
---@field start? integer
---@field least? integer 0 where it is left out.
---@field most? integer 10 where it is left out.
---@field chart? string Its label: draws it in the debrief.

---A whole number that stays between its bounds.
---@param body rapport.LevelBody
---@return rapport.Type
function level(body) end

---Yes or no; starts with no.
---@type rapport.Type
flag = {}

---One of some texts; starts with the first.
---@param texts string[]
---@return rapport.Type
function one_of(texts) end

-- fields: build_exhibit.c letter_specs plain_specs card_specs table_specs chart_specs image_specs
---@class rapport.Document
---@field [integer] string|string[] Paragraphs; rows of two in a chat or form.
---@field kind rapport.DocumentKind
---@field title string
---@field from? string|number Letter, email.
---@field to? string|number Letter, email.
---@field date? string|number Letter, email.
---@field subject? string|number Letter, email.
---@field source? string|number Card: where the rule stands.
---@field dated? string|number Card: when somebody looked.
---@field columns? (string|number)[] Table.
---@field rows? (string|number)[][] Table.
---@field note? string|number Table: below it.
---@field chart? rapport.ChartKind
---@field x? (string|number)[] Chart: the labels.
---@field series? rapport.Series[] Chart.
---@field unit? string|number Chart.
---@field target? number Chart: a line to reach.
---@field baseline? number Chart: where it began.
---@field n? number|number[] Chart: how many answers stand behind each figure.
---@field file? string Image: a .png in the scenario's folder.
---@field alt? string Image: what can be seen in it.

-- fields: build_exhibit.c take_one_series
---@class rapport.Series
---@field name string
---@field values number[]

---A document that can be shown or read.
---@param id string
---@return fun(body: rapport.Document)
function exhibit(id) end

---A part of the story. Its beats are played from top to bottom, and it must always leave.
---@param id string
---@return fun(beats: rapport.Beats)
function scene(id) end

-- fields: build.c build_ending
---@class rapport.Ending
---@field [integer] string
---@field title string
---@field outcome rapport.Outcome
---@field customer? string What came of it for the customer.
---@field business? string What came of it for the business.
---@field promise? rapport.Kept Whether the service standard was kept.

---A place where a run stops.
---@param id string
---@return fun(body: rapport.Ending)
function ending(id) end

---What must hold at every question and ending, on every path: 'rapport explore' proves it, or shows the path that
---breaks it.
---@param name string
---@return fun(condition: rapport.Condition)
function always(name) end

---Prompts of this scenario's own for the reflective entry.
---@param prompts string[]
function reflect(prompts) end

-- fields: build.c build_discussion
---@class rapport.Discussion
---@field [integer] string The question.
---@field listen_for? string
---@field points? rapport.Ids

---A question that the assessor may ask afterwards.
---@param body rapport.Discussion
function discuss(body) end

---Runs NAME.lua beside the scenario, or of common/, once; gives back what that file returns.
---@param name string
---@return any
function include(name) end

-- Beats -------------------------------------------------------------------------------------------------------------

---What happens, unspoken.
---@param text string
---@return rapport.Beat
function narrate(text) end

---Hands over a document; from then on it stays at hand.
---@param exhibit string
---@return rapport.Beat
function show(exhibit) end

-- fields: build_beats.c build_change
---@class rapport.Change
---@field add? table<string, integer>
---@field set? table<string, boolean|integer|string>
---@field after? fun(s: rapport.Values)

---Changes values of the story.
---@param body rapport.Change
---@return rapport.Beat
function change(body) end

-- fields: build_beats.c build_when
---@class rapport.When
---@field [integer] rapport.Beat|rapport.Beats
---@field otherwise? rapport.Beats

---One or the other.
---@param condition rapport.Condition
---@return fun(body: rapport.When): rapport.Beat
function when(condition) end

---Goes to a scene or an ending.
---@param target string
---@return rapport.Beat
function go(target) end

-- Questions ---------------------------------------------------------------------------------------------------------

-- fields: build_options.c specs
---@class rapport.OptionBody
---@field [integer] rapport.Beat|rapport.Beats The reaction.
---@field strong? rapport.Ids
---@field part? rapport.Ids
---@field against? rapport.Ids
---@field because? string The reason, for the debrief; wherever something is tagged.
---@field tone? rapport.Tone
---@field stance? rapport.Stance
---@field trap? string The misconception that it looks like.
---@field critical? string Harm or law: why the assessor stops and talks.
---@field ties? rapport.Ids Marking points that this blocks; all of them where it is left out.
---@field when? rapport.Condition Offered only then.
---@field once? boolean Not offered again once it was chosen.
---@field add? table<string, integer>
---@field set? table<string, boolean|integer|string>
---@field after? fun(s: rapport.Values)

---@class rapport.Option
---@overload fun(body: rapport.OptionBody): rapport.Option

---Words to say.
---@param text string
---@return rapport.Option
function say(text) end

---Something to do.
---@param text string
---@return rapport.Option
function act(text) end

---A document to open; its title is the text.
---@param exhibit string
---@return rapport.Option
function read(exhibit) end

---Holding the silence.
---@type rapport.Option
wait = {}

-- fields: build_questions.c choose_specs
---@class rapport.Choose
---@field [integer] rapport.Option
---@field id? string
---@field fixed? boolean Options stay in the order in which they are written.
---@field seconds? integer A time limit; needs `silence`.
---@field silence? rapport.Option What happens when the time runs out: wait { … }.

---One of 2 to 8 options.
---@overload fun(prompt: string): fun(body: rapport.Choose): rapport.Beat
---@param body rapport.Choose
---@return rapport.Beat
function choose(body) end

-- fields: build_questions.c build_outcomes
---@class rapport.OutcomeBody
---@field [integer] rapport.Beat|rapport.Beats
---@field critical? string
---@field ties? rapport.Ids
---@field because? string
---@field add? table<string, integer>
---@field set? table<string, boolean|integer|string>
---@field after? fun(s: rapport.Values)

-- fields: build_questions.c build_outcomes/keys
---@class rapport.Outcomes
---@field strong? rapport.OutcomeBody
---@field part? rapport.OutcomeBody
---@field against? rapport.OutcomeBody
---@field none? rapport.OutcomeBody

-- some fields: build_options.c specs
---@class rapport.CardBody
---@field strong? rapport.Ids In a form.
---@field part? rapport.Ids In a form.
---@field against? rapport.Ids In a form.
---@field because? string
---@field trap? string
---@field critical? string In a form.
---@field ties? rapport.Ids In a form.
---@field add? table<string, integer> In a form.
---@field set? table<string, boolean|integer|string> In a form.
---@field after? fun(s: rapport.Values) In a form.

-- fields: build_options.c build_card_specs
---@class rapport.BuildCardBody
---@field right? boolean
---@field trap? string
---@field because? string

-- fields: build_options.c rank_card_specs
---@class rapport.RankCardBody
---@field because? string

---@class rapport.Card
---@overload fun(body: rapport.CardBody|rapport.BuildCardBody|rapport.RankCardBody): rapport.Card

---Something to choose in a build, a rank or a form.
---@param text string
---@return rapport.Card
function card(text) end

-- fields: build_questions.c build_specs
---@class rapport.Build
---@field [integer] rapport.Card
---@field id? string
---@field pick integer How many cards to choose.
---@field strong? rapport.Ids
---@field because? string
---@field on? rapport.Outcomes
---@field fixed? boolean

---Some of 3 to 9 cards.
---@overload fun(prompt: string): fun(body: rapport.Build): rapport.Beat
---@param body rapport.Build
---@return rapport.Beat
function build(body) end

-- fields: build_questions.c rank_specs
---@class rapport.Rank
---@field [integer] rapport.Card In the right order.
---@field id? string
---@field strong? rapport.Ids
---@field because? string
---@field on? rapport.Outcomes
---@field fixed? boolean

---3 to 7 cards to put in order.
---@overload fun(prompt: string): fun(body: rapport.Rank): rapport.Beat
---@param body rapport.Rank
---@return rapport.Beat
function rank(body) end

-- fields: build_questions.c figure_specs
---@class rapport.Figure
---@field id? string
---@field answer number
---@field tolerance? number
---@field unit? string
---@field near? table<number, string> Wrong figures that somebody comes to, and how.
---@field strong? rapport.Ids
---@field because? string
---@field on? rapport.Outcomes

---A number to type.
---@overload fun(prompt: string): fun(body: rapport.Figure): rapport.Beat
---@param body rapport.Figure
---@return rapport.Beat
function figure(body) end

-- fields: build_questions.c quote_specs
---@class rapport.Quote
---@field id? string
---@field want rapport.Want
---@field strong? rapport.Ids
---@field because? string
---@field on? rapport.Outcomes

---One of the trainee's own moments.
---@overload fun(prompt: string): fun(body: rapport.Quote): rapport.Beat
---@param body rapport.Quote
---@return rapport.Beat
function quote(body) end

-- fields: build_questions.c form_specs
---@class rapport.Form
---@field [integer] rapport.Field
---@field id? string
---@field fixed? boolean

---2 to 6 fields on one page.
---@overload fun(prompt: string): fun(body: rapport.Form): rapport.Beat
---@param body rapport.Form
---@return rapport.Beat
function form(body) end

---@class rapport.Field

---A field of a form.
---@param label string
---@return fun(cards: rapport.Card[]): rapport.Field
function pick(label) end

-- fields: build_questions.c write_specs
---@class rapport.Write
---@field id? string
---@field least_words? integer

---A text in the trainee's own words; never scored by the program.
---@overload fun(prompt: string): fun(body: rapport.Write): rapport.Beat
---@param body rapport.Write
---@return rapport.Beat
function write(body) end

-- Walkthroughs ------------------------------------------------------------------------------------------------------

-- fields: walkthrough.c build_expectation
---@class rapport.Expect
---@field ending? string
---@field levels? table<string, rapport.Level>
---@field strong? rapport.Ids With at least one.
---@field part? rapport.Ids
---@field against? rapport.Ids
---@field critical? boolean
---@field traps? rapport.Ids
---@field state? table<string, boolean|integer|string>

---@class rapport.Answer

-- fields: walkthrough.c build_one
---@class rapport.Walkthrough
---@field [integer] string|number|string[]|rapport.Answer An id or the beginning of a text; a list of them; a figure.
---@field expect? rapport.Expect

---A way through the scenario, and what must come of it.
---@param title string
---@return fun(body: rapport.Walkthrough)
function walkthrough(title) end

---The answer to a `write`.
---@param words string
---@return rapport.Answer
function text(words) end

---The time runs out.
---@type rapport.Answer
silence = {}

-- Frameworks --------------------------------------------------------------------------------------------------------

-- fields: build_framework.c take_head
---@class rapport.Framework
---@field id string The name of the file.
---@field title string
---@field version integer
---@field wording? string Whose words these are.

---@param head rapport.Framework
function framework(head) end

---@class rapport.Definition

-- some fields: build_framework.c add_group
---@class rapport.Unit
---@field [integer] rapport.Definition
---@field title string
---@field line? string

---A unit with its marking points.
---@param id string
---@return fun(body: rapport.Unit)
function unit(id) end

-- fields: build_framework.c add_group
---@class rapport.Model
---@field [integer] rapport.Definition
---@field title string
---@field line? string
---@field steps string[] Its criteria in their usual order.

---A model with its practice criteria.
---@param id string
---@return fun(body: rapport.Model)
function model(id) end

-- fields: build_framework.c point_specs
---@class rapport.Point
---@field title string
---@field asks string
---@field shown_like string What strong evidence looks like, in one line.
---@field prompt string What to bring from work.
---@field needs? integer[] The fraction that shows it: { 2, 3 } where it is left out.

---@param id string
---@return fun(body: rapport.Point): rapport.Definition
function point(id) end

-- fields: build_framework.c misconception_specs
---@class rapport.Misconception
---@field title string
---@field does string

---@param id string
---@return fun(body: rapport.Misconception): rapport.Definition
function misconception(id) end

-- fields: build_framework.c concept_specs
---@class rapport.Concept
---@field title string
---@field meaning string
---@field line string

---@param id string
---@return fun(body: rapport.Concept): rapport.Definition
function concept(id) end

-- fields: build_framework.c tip_specs
---@class rapport.Tip
---@field title string
---@field meaning? string
---@field line? string

---@param id string
---@return fun(body: rapport.Tip): rapport.Definition
function tip(id) end

-- fields: build_framework.c criterion_specs
---@class rapport.Criterion
---@field title string
---@field looks_for string
---@field rests_on string A concept or a tip.
---@field card? string A rule card of common/.

---@param id string
---@return fun(body: rapport.Criterion): rapport.Definition
function criterion(id) end

-- The centre file ---------------------------------------------------------------------------------------------------

-- fields: build_centre.c take_fact
---@class rapport.Centre
---@field unit? string The awarding organisation's own reference.
---@field criteria? string|string[] Its criteria.
---@field admissible? rapport.Admissible
---@field said_by? string
---@field on? string A date: 2026-03-01.

---What your centre says about a point.
---@param point string
---@return fun(body: rapport.Centre)
function centre(point) end

-- fields: build_centre.c take_retention
---@class rapport.Retention
---@field years integer 1 to 50.
---@field said_by? string
---@field on? string A date: 2026-03-01.

---How long your centre keeps records of people, from the end of an attempt.
---@param body rapport.Retention
function retention(body) end

-- Helpers -----------------------------------------------------------------------------------------------------------

---The parts of a text between separators.
---@param s string
---@param separator string
---@return string[]
function string.split(s, separator) end
