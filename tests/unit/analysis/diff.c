/* One edit at a time to a story that holds everything: what it is called, and in which group it stands. */
#include "analysis/diff.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "core/play.h"

static const char story[] =
    "scenario { id = 'story', title = 'T', family = 'f', version = 3, kind = 'coaching', channel = 'phone', "
    "minutes = 1,\n"
    "  setting = 'A desk.', role = 'You.', framework = 'test', points = { 'u.m1', 'u.m2' }, criteria = { "
    "'k.a' },\n"
    "  documents = { 'file' }, authors = { 'A' } }\n"
    "local tan = actor { name = 'Tan', mood = 'calm' }\n"
    "local wu = actor { name = 'Wu', about = 'Quiet.' }\n"
    "state { trust = level { start = 3, chart = 'Trust' }, rung = flag, by = one_of { 'phone', 'email' } }\n"
    "exhibit 'file' { kind = 'letter', title = 'The file', 'One.', 'Two.' }\n"
    "exhibit 'sheet' { kind = 'chart', title = 'Sheet', chart = 'bar', x = { 'a', 'b' },\n"
    "  series = { { name = 'Yes', values = { 1, 2 } } } }\n"
    "scene 'first' {\n"
    "  narrate 'It rains on the roof of the shop.',\n"
    "  tan.angry 'You are late again, and it is four.',\n"
    "  choose 'Well?' {\n"
    "    say 'I am late, and here is why I am.' { strong = 'u.m1', because = 'B1', add = { trust = 2 }, tan "
    "'Go on then.' },\n"
    "    say 'The bus did not come on time today.' { against = 'u.m1', trap = 'u.x1', because = 'B2', when = "
    "'trust >= 1' },\n"
    "    act 'Sit down' { critical = 'Rude.', ties = { 'u.m1' }, because = 'B3', once = true },\n"
    "    read 'file' {}, seconds = 9, silence = wait { add = { trust = -1 } },\n"
    "  },\n"
    "  when 'trust >= 4' { narrate 'He smiles at you for once.', otherwise = { go 'second' } },\n"
    "  show 'sheet', change { set = { rung = true } },\n"
    "  go 'second' }\n"
    "scene 'second' {\n"
    "  build 'Cards' { pick = 2, strong = 'u.m2', card 'One' { right = true }, card 'Two' { right = true }, "
    "card 'Three',\n"
    "    card 'Four', on = { strong = { because = 'B4', narrate 'Fine.' } } },\n"
    "  rank 'Order' { strong = 'k.a', card 'alpha', card 'beta', card 'gamma' },\n"
    "  figure 'How many?' { answer = 7, tolerance = 1, unit = 'days', strong = 'u.m2', near = { [12] = 'That "
    "is more.' } },\n"
    "  quote 'Which?' { want = 'best', strong = 'u.m2' },\n"
    "  form { pick 'Who' { card 'Me' { strong = 'u.m1', because = 'b' }, card 'You' {} }, pick 'When' { card "
    "'Now' {}, card 'Then' {} } },\n"
    "  write 'Why?' { least_words = 3 },\n"
    "  go 'done' }\n"
    "always 'he stays' 'trust >= 0'\n"
    "ending 'done' { title = 'Done', outcome = 'good', promise = 'kept', 'Over.', customer = 'Cu' }\n"
    "ending 'never' { title = 'Never', outcome = 'poor' }\n"
    "reflect { 'Which words?' }\n"
    "discuss { 'Read me one.', listen_for = 'Words.', points = { 'u.m1' } }\n";

static char *replaced(const char *from, const char *to)
{
    const char *at = strstr(story, from);
    if (!at)
        fail_msg("the story does not hold: %s", from);
    str out = STR_EMPTY;
    str_add_n(&out, story, (size_t)(at - story));
    str_print(&out, "%s%s", to, at + strlen(from));
    return str_take(&out);
}

static play load(const char *text)
{
    play p = play_load(text, NULL, NULL);
    if (!p.scenario)
        fail_msg("%s", play_found(&p));
    return p;
}

/* "group what id field: before > after", one a line. */
static char *told(const diff *all)
{
    str out = STR_EMPTY;
    for (int group = DIFF_TEXT; group < DIFF_GROUPS; group++)
        for (size_t i = 0; i < diff_count(all, (diff_group)group); i++) {
            const diff_change *one = diff_at(all, (diff_group)group, i);
            assert_int_equal(one->group, group);
            str_print(&out, "%s%s %s %s %s: %s > %s", out.length ? "\n" : "", diff_group_name(one->group),
                      one->what, one->id, one->field, one->before ? one->before : "-",
                      one->after ? one->after : "-");
        }
    str_add(&out, "");
    return str_take(&out);
}

static void check(const char *old_text, const char *new_text, const char *wanted)
{
    play old = load(old_text), new = load(new_text);
    diff *all = diff_create(old.scenario, new.scenario);
    char *is = told(all);
    assert_string_equal(is, wanted);
    bool only_text = !diff_count(all, DIFF_FLOW) && !diff_count(all, DIFF_MARKS);
    assert_int_equal(diff_version(all), only_text ? 3 : 4);
    free(is);
    diff_destroy(all);
    play_finish(&old);
    play_finish(&new);
}

typedef struct edit {
    const char *from, *to, *wanted;
} edit;

static void check_edits(const edit *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        char *text = replaced(rows[i].from, rows[i].to);
        check(story, text, rows[i].wanted);
        free(text);
    }
}

#define CHECK(rows) check_edits(rows, sizeof rows / sizeof *rows)

static void nothing(void **state)
{
    (void)state;
    static const edit rows[] = { { "scene 'first'", "-- a note\nscene  'first'", "" },
                                 { "version = 3", "version = 4", "" },
                                 { "when 'trust >= 4'", "when ' trust  >= 4 '", "" } };
    check(story, story, "");
    CHECK(rows);
}

static void words(void **state)
{
    (void)state;
    static const edit rows[] = {
        { "title = 'T'", "title = 'U'", "text scenario story title: T > U" },
        { "minutes = 1", "minutes = 2", "text scenario story minutes: 1 > 2" },
        { "authors = { 'A' }", "authors = { 'A', 'B' }", "text scenario story authors: A > A, B" },
        { "'It rains on the roof of the shop.'", "'It rains on the roof of a shop.'",
          "text line first words: It rains on the roof of the shop. > It rains on the roof of a shop." },
        { "choose 'Well?'", "choose 'And?'", "text question first.1 prompt: Well? > And?" },
        { "'I am late, and here is why I am.'", "'I am late, and here is why.'",
          "text option first.1.a words: I am late, and here is why I am. > I am late, and here is why." },
        { "because = 'B2'", "because = 'B9'", "text option first.1.b because: B2 > B9" },
        { "critical = 'Rude.'", "critical = 'Very rude.'",
          "text option first.1.c critical: Rude. > Very rude." },
        { "tan 'Go on then.'", "tan 'Go on, then.'",
          "text line first.1.a words: Go on then. > Go on, then." },
        { "narrate 'He smiles at you for once.'", "narrate 'He smiles at you.'",
          "text line first words: He smiles at you for once. > He smiles at you." },
        { "because = 'B4'", "because = 'B5'", "text outcome second.1.on.strong because: B4 > B5" },
        { "unit = 'days'", "unit = 'weeks'", "text question second.3 unit: days > weeks" },
        { "'That is more.'", "'That is many.'",
          "text question second.3 near: That is more. > That is many." },
        { "pick 'Who'", "pick 'Whom'", "text field second.5.1 label: Who > Whom" },
        { "'Over.'", "'Over now.'", "text ending done text: Over. > Over now." },
        { "customer = 'Cu'", "business = 'Bu'",
          "text ending done customer: Cu > -\ntext ending done business: - > Bu" },
        { "'One.', 'Two.'", "'One.'", "text document file paragraph 2: Two. > -" },
        { "values = { 1, 2 }", "values = { 1, 3 }", "text document sheet series: Yes: 1, 2 > Yes: 1, 3" },
        { "chart = 'Trust'", "chart = 'Faith'", "text value trust chart: Trust > Faith" },
        { "name = 'Wu'", "name = 'Woo'", "text person Woo name: Wu > Woo" },
        { "name = 'Tan'", "name = 'Tam'", "text person Tam name: Tan > Tam" },
        { "name = 'Tan'", "name = 'Tan', look = 'grey'", "text person Tan look: - > grey" },
        { "name = 'Tan'", "name = 'Tan', look = { hair = 'grey', skin = 'tan' }",
          "text person Tan look: - > hair = grey, skin = tan" },
        { "'Which words?'", "'Which?', 'And?'",
          "text prompt reflect.1 words: Which words? > Which?\ntext prompt reflect.2 words: - > And?" },
        { "listen_for = 'Words.', ", "", "text discussion discuss.1 listen for: Words. > -" },
        { "tan.angry 'You", "narrate 'He comes in.', tan.angry 'You",
          "text line first added: - > He comes in." },
        { "narrate 'It rains on the roof of the shop.',", "",
          "text line first removed: It rains on the roof of the shop. > -" },
        { "because = 'B1'", "tone = 'warm', stance = 'assertive', because = 'B1'",
          "text option first.1.a tone: - > warm\ntext option first.1.a stance: - > assertive" },
    };
    CHECK(rows);
}

static void flow(void **state)
{
    (void)state;
    static const edit rows[] = {
        { "start = 3", "start = 4",
          "flow value trust type: level from 0 to 10, starts with 3 > level from 0 to 10, starts with 4" },
        { "rung = flag", "rung = flag, more = true", "flow value more added: - > true" },
        { "'phone', 'email'", "'phone', 'letter'",
          "flow value by type: one of phone, email > one of phone, letter" },
        { ", by = one_of { 'phone', 'email' }", "", "flow value by removed: one of phone, email > -" },
        { "mood = 'calm'", "mood = 'upset'", "flow person Tan mood: calm > upset" },
        { "documents = { 'file' }", "documents = {}", "flow scenario story documents: file > -" },
        { "authors = { 'A' }", "authors = { 'A' }, start = 'second'",
          "flow scenario story start: first > second" },
        { "tan.angry 'You", "tan.upset 'You", "flow line first mood: angry > upset" },
        { "tan.angry 'You", "wu.angry 'You", "flow line first who: Tan > Wu" },
        { "add = { trust = 2 }", "add = { trust = 3 }",
          "flow option first.1.a effects: trust +2 > trust +3" },
        { "when = 'trust >= 1'", "when = 'trust >= 2'",
          "flow option first.1.b when: trust >= 1 > trust >= 2" },
        { "when = 'trust >= 1'", "once = true",
          "flow option first.1.b when: trust >= 1 > -\nflow option first.1.b once: no > yes" },
        { "seconds = 9", "seconds = 8", "flow question first.1 seconds: 9 > 8" },
        { "silence = wait { add = { trust = -1 } }", "silence = wait {}",
          "flow silence first.1.silence effects: trust -1 > -" },
        { "tan 'Go on then.' }", "tan 'Go on then.', go 'second' }", "flow go first.1.a added: - > second" },
        { "when 'trust >= 4'", "when 'trust >= 5'", "flow when first condition: trust >= 4 > trust >= 5" },
        { "otherwise = { go 'second' }", "otherwise = { go 'done' }", "flow go first target: second > done" },
        { "otherwise = { go 'second' }", "otherwise = {}", "flow go first removed: second > -" },
        { "show 'sheet',", "show 'file',", "flow show first document: sheet > file" },
        { "show 'sheet', ", "", "flow show first removed: sheet > -" },
        { "set = { rung = true }", "set = { rung = false }",
          "flow change first effects: rung = true > rung = false" },
        { "least_words = 3", "least_words = 4", "flow question second.6 least words: 3 > 4" },
        { "promise = 'kept', ", "", "flow ending done promise: kept > -" },
        { "outcome = 'good'", "outcome = 'mixed'", "flow ending done outcome: good > mixed" },
        { "ending 'never' { title = 'Never', outcome = 'poor' }\n", "",
          "flow ending never removed: Never > -" },
        { "'trust >= 0'", "'trust >= 1'", "flow always he stays condition: trust >= 0 > trust >= 1" },
        { "always 'he stays'", "always 'she stays'",
          "flow always she stays added: - > trust >= 0\nflow always he stays removed: trust >= 0 > -" },
        { "exhibit 'sheet'", "exhibit 'more' { kind = 'card', title = 'More', 'x' }\nexhibit 'sheet'",
          "flow document more added: - > More" },
        { "scene 'second'", "scene 'third' { go 'done' }\nscene 'second'",
          "flow scene third added: - > third" },
        { "on = { strong = { because = 'B4', narrate 'Fine.' } }",
          "on = { strong = { because = 'B4', narrate 'Fine.', change { add = { trust = 1 } } } }",
          "flow change second.1.on.strong added: - > trust +1" },
        { "choose 'Well?' {", "choose 'Well?' { fixed = true,", "flow question first.1 fixed: no > yes" },
        { "tan.angry 'You are late again, and it is four.',",
          "narrate 'You are late again, and it is four.',", "flow line first kind: spoken > narrated" },
        { "write 'Why?' { least_words = 3 },", "", "flow question second.6 removed: write: Why? > -" },
        { "choose 'Well?' {", "choose 'Well?' { id = 'well',",
          "flow question well id: first.1 > well\nflow option well.a id: first.1.a > well.a\nflow option "
          "well.b id: first.1.b > well.b\n"
          "flow option well.c id: first.1.c > well.c\nflow option well.d id: first.1.d > well.d\nflow "
          "silence well.silence id: first.1.silence > well.silence" },
    };
    CHECK(rows);
}

static void marks(void **state)
{
    (void)state;
    static const edit rows[] = {
        { "strong = 'u.m1', because = 'B1'", "part = 'u.m1', because = 'B1'",
          "marks option first.1.a tags: strong u.m1 > part u.m1" },
        { "strong = 'u.m1', because = 'B1'", "strong = { 'u.m2', 'u.m1' }, because = 'B1'",
          "marks option first.1.a tags: strong u.m1 > strong u.m1, strong u.m2" },
        { "trap = 'u.x1', ", "", "marks option first.1.b trap: u.x1 > -" },
        { "ties = { 'u.m1' }, ", "", "marks option first.1.c ties: u.m1 > u.m1, u.m2" },
        { "ties = { 'u.m1' }, ", "ties = {}, ", "marks option first.1.c ties: u.m1 > nothing" },
        { "critical = 'Rude.', ties = { 'u.m1' }, ", "", "marks option first.1.c critical: Rude. > -" },
        { "pick = 2", "pick = 1", "marks question second.1 pick: 2 > 1" },
        { "card 'Three'", "card 'Three' { right = true }", "marks card second.1.c right: no > yes" },
        { "card 'alpha', card 'beta'", "card 'beta', card 'alpha'",
          "flow card second.2.a id: second.2.b > second.2.a\nflow card second.2.b id: second.2.a > "
          "second.2.b\nmarks question second.2 order: - > another" },
        { "answer = 7", "answer = 8", "marks question second.3 answer: 7 > 8" },
        { "tolerance = 1", "tolerance = 0.5", "marks question second.3 tolerance: 1 > 0.5" },
        { "[12] =", "[13] =", "marks question second.3 near: 12 > 13" },
        { "want = 'best'", "want = 'worst'", "marks question second.4 want: best > worst" },
        { "strong = 'k.a'", "strong = { 'k.a', 'u.m1' }", "marks question second.2 strong: k.a > k.a, u.m1" },
        { "points = { 'u.m1', 'u.m2' }", "points = { 'u.m2', 'u.m1' }", "" },
        { "criteria = { 'k.a' }", "criteria = { 'k.a', 'k.b' }", "marks claim k.b added: - > k.b" },
        { "family = 'f'", "family = 'g'", "marks scenario story family: f > g" },
        { "act 'Sit down'", "say 'I missed it.' {}, act 'Sit down'",
          "flow option first.1.d id: first.1.c > first.1.d\nflow option first.1.e id: first.1.d > first.1.e\n"
          "marks option first.1.c added: - > say \"I missed it.\"" },
        { "read 'file' {}, seconds", "seconds", "marks option first.1.d removed: read \"The file\" > -" },
        { "figure 'How many?' {",
          "quote 'Which was it?' { want = 'best', strong = 'u.m2' }, figure 'How many?' {",
          "flow question second.4 id: second.3 > second.4\nflow question second.5 id: second.4 > second.5\n"
          "flow question second.6 id: second.5 > second.6\n"
          "flow card second.6.1.a id: second.5.1.a > second.6.1.a\nflow card second.6.1.b id: second.5.1.b > "
          "second.6.1.b\n"
          "flow card second.6.2.a id: second.5.2.a > second.6.2.a\nflow card second.6.2.b id: second.5.2.b > "
          "second.6.2.b\n"
          "flow question second.7 id: second.6 > second.7\nmarks question second.3 added: - > quote: Which "
          "was it?" },
        { "quote 'Which?' { want = 'best', strong = 'u.m2' },\n", "",
          "flow question second.4 id: second.5 > second.4\nflow card second.4.1.a id: second.5.1.a > "
          "second.4.1.a\n"
          "flow card second.4.1.b id: second.5.1.b > second.4.1.b\nflow card second.4.2.a id: second.5.2.a > "
          "second.4.2.a\n"
          "flow card second.4.2.b id: second.5.2.b > second.4.2.b\nflow question second.5 id: second.6 > "
          "second.5\n"
          "marks question second.4 removed: quote: Which? > -" },
    };
    CHECK(rows);
}

/* A scene that is renamed, and a question that goes elsewhere, are known again. */
static void moved_and_renamed(void **state)
{
    (void)state;
    static const char old[] =
        "scenario { id = 's', title = 'T', family = 'f', version = 3, kind = 'coaching', channel = 'phone', "
        "minutes = 1,\n"
        "  setting = 's', role = 'r', framework = 'test', points = {}, criteria = { 'k.a' } }\n"
        "scene 'a' { narrate 'The first thing that happens here.', choose 'One?' { id = 'one', say 'Yes' { "
        "strong = 'k.a', because = 'b' },\n"
        "  say 'No' {} }, go 'b' }\n"
        "scene 'b' { narrate 'Something else that happens later.', go 'end' }\nending 'end' { title = 'E', "
        "outcome = 'good' }\n";
    static const char new[] =
        "scenario { id = 's', title = 'T', family = 'f', version = 3, kind = 'coaching', channel = 'phone', "
        "minutes = 1,\n"
        "  setting = 's', role = 'r', framework = 'test', points = {}, criteria = { 'k.a' } }\n"
        "scene 'begin' { narrate 'The first thing that happens here.', go 'b' }\n"
        "scene 'b' { narrate 'Something else that happens later.', choose 'One?' { id = 'one', say 'Yes' { "
        "strong = 'k.a', because = 'b' },\n"
        "  say 'No' {} }, go 'end' }\nending 'end' { title = 'E', outcome = 'good' }\n";
    check(old, new, "flow scene begin id: a > begin\nflow question one moved: in a > elsewhere in b");
}

static void functions_are_seen(void **state)
{
    (void)state;
    static const char *const with[] = {
        "when(function(s) return s.trust > 1 end) { narrate 'x' }",
        "change { after = function(s) s.trust = 2 end }",
        "choose { say 'a' { when = function(s) return s.trust > 1 end }, say 'b' }",
        "choose { say 'a' { after = function(s) s.trust = 2 end }, say 'b' }",
        "figure { answer = 1, strong = 'k.a', on = { none = { after = function(s) s.trust = 1 end } } }"
    };
    for (size_t i = 0; i < sizeof with / sizeof *with; i++) {
        str text = STR_EMPTY;
        str_print(&text, "state { trust = level {} } scene 'a' { %s, go 'done' }", with[i]);
        play p = play_story(text.bytes);
        assert_true(diff_has_functions(p.scenario));
        play_finish(&p);
        str_finish(&text);
    }
    play p = load(story);
    assert_false(diff_has_functions(p.scenario));
    diff *all = diff_create(p.scenario, p.scenario);
    diff_add(all, DIFF_FLOW, "functions", "scenario.lua", "code");
    char *is = told(all);
    assert_string_equal(is, "flow functions scenario.lua code: - > -");
    free(is);
    diff_destroy(all);
    diff_destroy(NULL);
    play_finish(&p);
}

UNIT_SUITE(analysis_diff, "analysis.diff", UNIT_CASE(nothing), UNIT_CASE(words), UNIT_CASE(flow),
           UNIT_CASE(marks), UNIT_CASE(moved_and_renamed), UNIT_CASE(functions_are_seen));
