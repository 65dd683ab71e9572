/* What can be chosen: options of a choose, cards of build, rank and form. */
#include <stddef.h>

#include "base/str.h"
#include "core/builder.h"

/* What a trainee reads of holding back; not the author's words. */

static const char *const tones[] = { "warm", "plain", "formal", "sharp", NULL };
static const char *const stances[] = { "assertive", "passive", "aggressive", NULL };

typedef struct option_fields {
    tag_list tags;
    const char *critical, *trap, *because;
    claim_list ties;
    int tone, stance;
    model_condition when;
    bool once, right;
    model_effects effects;
} option_fields;

#define AT(member) offsetof(option_fields, member)

/* One table; each kind of option takes a row of neighbours from it. */
static const field_spec specs[] = {
    { "when", field_condition, AT(when), false, NULL },
    { "once", field_flag, AT(once), false, NULL },
    { "tone", field_word, AT(tone), false, tones },
    { "stance", field_word, AT(stance), false, stances },
    { "trap", field_trap, AT(trap), false, NULL },
    { "because", field_shown, AT(because), false, NULL },
    { "part", field_tags, AT(tags), false, &tag_strengths[1] },
    { "against", field_tags, AT(tags), false, &tag_strengths[2] },
    { "critical", field_shown, AT(critical), false, NULL },
    { "ties", field_ties, AT(ties), false, NULL },
    { "add", field_add, AT(effects), false, NULL },
    { "set", field_set, AT(effects), false, NULL },
    { "after", field_after, AT(effects), false, NULL },
    { "strong", field_tags, AT(tags), false, &tag_strengths[0] },
};

static const field_spec build_card_specs[] = {
    { "right", field_flag, AT(right), false, NULL },
    { "trap", field_trap, AT(trap), false, NULL },
    { "because", field_shown, AT(because), false, NULL },
};

static const field_spec rank_card_specs[] = { { "because", field_shown, AT(because), false, NULL } };

typedef struct option_rules {
    const char *what; /* in messages */
    const field_spec *specs;
    size_t count;
    bool reacts;  /* takes beats */
    bool reasons; /* a tag, a trap or a critical error needs its 'because' */
} option_rules;

enum { FROM_TONE = 2, FROM_TRAP = 4, TO_AFTER = 13, TO_STRONG = 14 };

static const option_rules choose_rules = { "the option", specs, TO_STRONG, true, true };
static const option_rules silence_rules = { "the silence", specs + FROM_TONE, TO_AFTER - FROM_TONE, true,
                                            true };
static const option_rules form_rules = { "the card", specs + FROM_TRAP, TO_STRONG - FROM_TRAP, false, true };
static const option_rules build_rules = { "the card", build_card_specs, 3, false, false };
static const option_rules rank_rules = { "the card", rank_card_specs, 1, false, false };

void claim_set_add(claim_set *set, uint16_t claim)
{
    set->bits[claim / 64] |= UINT64_C(1) << claim % 64;
}

void build_count_tagging(builder *b, source_place place, const claim_set *claims)
{
    for (size_t i = 0; i < b->scenario->claim_count; i++)
        if (claims->bits[i / 64] >> i % 64 & 1 && ++b->tagging[i] == LIMIT_TAGGING + 1)
            fields_wrong(&b->context, place, RULE_LIMIT, NULL,
                         "%d questions or fields tag '%s'; the limit is %d", b->tagging[i],
                         b->scenario->claims[i]->id, LIMIT_TAGGING);
}

/* Fields and reaction of one option or card. */
static void build_option(builder *b, const source_form *form, const option_rules *rules, uint16_t question,
                         uint16_t continuation, model_option *out, bool *leaves)
{
    option_fields fields = { .tone = -1, .stance = -1, .effects.place = form->place };
    const source_list *body = fields_body(form);
    fields_context *context = &b->context;
    bool ties = fields_has(body, "ties");
    fields_read(context, form->place, rules->what, body, rules->specs, rules->count, &fields, !rules->reacts);
    if (ties && !fields_has(body, "critical"))
        fields_wrong(context, form->place, RULE_RULES, NULL,
                     "'ties' says what a critical error blocks, and there is no 'critical' here");
    if (rules->reasons && (fields.tags.count || fields.trap || fields.critical) &&
        !fields_has(body, "because"))
        fields_flaw(context, form->place, RULE_MISSING, "one or two sentences for the debrief",
                    "%s needs 'because': it has a tag, a trap or a critical error", rules->what);
    out->place = form->place;
    out->tags = arena_copy(context->memory, fields.tags.tags, fields.tags.count * sizeof *fields.tags.tags);
    out->tag_count = fields.tags.count;
    out->trap = fields.trap;
    out->tone = fields.tone >= 0 ? tones[fields.tone] : NULL;
    out->stance = fields.stance >= 0 ? stances[fields.stance] : NULL;
    out->when = fields.when;
    out->once = fields.once ? (uint16_t)b->once_count++ : MODEL_NONE;
    out->right = fields.right;
    out->then.because = fields.because;
    out->then.effects = fields.effects;
    out->then.critical = MODEL_NONE;
    out->then.beats = continuation;
    if (fields.critical)
        out->then.critical = build_critical(b, question, fields.critical, ties ? &fields.ties : NULL);
    if (rules->reacts)
        *leaves = build_list(b, form->place, body, continuation, &out->then.beats);
}

/* --- choose --- */

static const struct {
    const char *word;
    rp_option_kind kind;
} option_words[] = {
    { "say", RP_OPTION_SAY },
    { "act", RP_OPTION_ACT },
    { "read", RP_OPTION_READ },
    { "wait", RP_OPTION_WAIT },
};

static bool option_kind(const source_value *value, rp_option_kind *kind)
{
    for (size_t i = 0; value->kind == SOURCE_FORM && i < sizeof option_words / sizeof *option_words; i++) {
        if (str_is(option_words[i].word, value->as.form->word)) {
            *kind = option_words[i].kind;
            return true;
        }
    }
    return false;
}

static void name_option(builder *b, const source_form *form, model_option *out)
{
    int exhibit;
    switch (out->kind) {
    case RP_OPTION_WAIT: out->text = b->scenario->words.wait; break;
    case RP_OPTION_READ:
        exhibit = build_find_exhibit(b, form->place, &form->first, "read");
        out->exhibit = (uint16_t)(exhibit < 0 ? 0 : exhibit);
        out->text = exhibit < 0 ? "" : b->scenario->exhibits[exhibit].title;
        break;
    default:
        out->text = fields_take_shown(&b->context, form->place, &form->first, "the words of an option");
        break;
    }
}

static void add_tags(claim_set *set, const model_option *option)
{
    for (size_t i = 0; i < option->tag_count; i++)
        claim_set_add(set, option->tags[i].claim);
}

/* The parts of `list` that are what the question is made of; the rest is reported. */
typedef struct parts {
    const source_form **items;
    size_t count;
    size_t meant; /* with those that were reported, here or before: as many as the author wrote */
} parts;

static parts take_parts(builder *b, source_place place, const source_list *list, const char *wanted,
                        bool is_part(const source_value *value))
{
    size_t all;
    char words[40];
    const source_value *items = fields_flatten(&b->context, place, list, &all);
    parts out = { .items = arena_allocate(b->context.memory, all * sizeof *out.items),
                  .meant = all + fields_broken(list) };
    for (size_t i = 0; i < all; i++) {
        if (items[i].kind == SOURCE_FORM)
            place = items[i].as.form->place; /* the nearest for what has none of its own */
        if (is_part(&items[i]))
            out.items[out.count++] = items[i].as.form;
        else
            fields_wrong(&b->context, place, RULE_MISPLACED, NULL, "%s stands where %s should be",
                         fields_value_words(&items[i], words), wanted);
    }
    return out;
}

static bool is_option(const source_value *value)
{
    rp_option_kind kind;
    return option_kind(value, &kind);
}

static bool is_card(const source_value *value)
{
    return value->kind == SOURCE_FORM && str_is(value->as.form->word, "card");
}

static bool is_pick(const source_value *value)
{
    return value->kind == SOURCE_FORM && str_is(value->as.form->word, "pick");
}

/* Reports too few and too many; returns how many are to be built. */
static size_t check_count(builder *b, source_place place, const char *what, const parts *given, size_t least,
                          size_t most)
{
    if (given->meant < least || given->meant > most)
        fields_wrong(&b->context, place, RULE_LIMIT, NULL, "%s: %zu given; it takes %zu to %zu", what,
                     given->meant, least, most);
    return given->count < most ? given->count : most;
}

static void build_silence(builder *b, const source_value *value, model_question *question,
                          uint16_t continuation, claim_set *tagged, bool *all_leave)
{
    const source_form *form = value->kind == SOURCE_FORM ? value->as.form : NULL;
    bool leaves = false;
    if (value->kind == SOURCE_BROKEN)
        return;
    if (!form || !str_is(form->word, "wait")) {
        fields_wrong(&b->context, question->place, RULE_WRONG_TYPE, NULL, "'silence' must be wait { … }");
        return;
    }
    model_option *out = arena_allocate(b->context.memory, sizeof *out);
    out->id = arena_print(b->context.memory, "%s.silence", question->id);
    out->kind = RP_OPTION_WAIT;
    out->text = b->scenario->words.silence;
    out->is_silence = true;
    build_option(b, form, &silence_rules, question->number, continuation, out, &leaves);
    add_tags(tagged, out);
    *all_leave = *all_leave && leaves;
    question->silence = out;
}

void build_options(builder *b, const source_form *form, model_question *question, const source_list *list,
                   const source_value *silence, uint16_t continuation, bool *leaves)
{
    size_t waits = 0;
    parts given = take_parts(b, form->place, list, "an option (say, act, read or wait)", is_option);
    size_t count = check_count(b, form->place, "options of a choose", &given, 2, LIMIT_OPTIONS);
    model_option *options = arena_allocate(b->context.memory, count * sizeof *options);
    model_field *field = arena_allocate(b->context.memory, sizeof *field);
    claim_set tagged = { { 0 } };
    bool all_leave = given.meant > 0, some_open = given.meant > given.count;
    for (size_t i = 0; i < count; i++) {
        bool this_leaves = false;
        source_value value = { .kind = SOURCE_FORM, .as.form = given.items[i] };
        option_kind(&value, &options[i].kind);
        options[i].id = arena_print(b->context.memory, "%s.%c", question->id, (char)('a' + i));
        name_option(b, given.items[i], &options[i]);
        build_option(b, given.items[i], &choose_rules, question->number, continuation, &options[i],
                     &this_leaves);
        waits += options[i].kind == RP_OPTION_WAIT;
        add_tags(&tagged, &options[i]);
        all_leave = all_leave && this_leaves;
        some_open = some_open || (options[i].when.kind == CONDITION_NONE && options[i].once == MODEL_NONE);
    }
    if (waits > 1)
        fields_wrong(&b->context, form->place, RULE_RULES, NULL,
                     "a choose holds at most one wait, here are %zu", waits);
    if (silence)
        build_silence(b, silence, question, continuation, &tagged, &all_leave);
    *field = (model_field){
        .id = question->id, .options = options, .option_count = (uint16_t)count, .place = form->place
    };
    question->fields = field;
    question->field_count = 1;
    build_count_tagging(b, form->place, &tagged);
    for (size_t i = 0; i < sizeof tagged.bits / sizeof *tagged.bits; i++)
        question->scored = question->scored || tagged.bits[i];
    *leaves = all_leave && some_open;
}

/* --- cards --- */

static model_option *cards_of(builder *b, const source_form **forms, size_t count, const char *id,
                              const option_rules *rules, uint16_t question, uint16_t continuation)
{
    model_option *cards = arena_allocate(b->context.memory, count * sizeof *cards);
    for (size_t i = 0; i < count; i++) {
        bool leaves = false;
        cards[i].id = arena_print(b->context.memory, "%s.%c", id, (char)('a' + i));
        cards[i].kind = RP_OPTION_CARD;
        cards[i].text =
            fields_take_shown(&b->context, forms[i]->place, &forms[i]->first, "the words of a card");
        build_option(b, forms[i], rules, question, continuation, &cards[i], &leaves);
    }
    return cards;
}

void build_cards(builder *b, const source_form *form, model_question *question, const source_list *list,
                 size_t least, size_t most, uint16_t continuation)
{
    parts given = take_parts(b, form->place, list, "a card", is_card);
    size_t count = check_count(b, form->place,
                               question->kind == RP_QUESTION_BUILD ? "cards of a build" : "cards of a rank",
                               &given, least, most);
    const option_rules *rules = question->kind == RP_QUESTION_BUILD ? &build_rules : &rank_rules;
    model_field *field = arena_allocate(b->context.memory, sizeof *field);
    *field = (model_field){ .id = question->id, .option_count = (uint16_t)count, .place = form->place };
    field->options = cards_of(b, given.items, count, question->id, rules, question->number, continuation);
    for (size_t i = 0; i < count; i++)
        if (field->options[i].right && field->options[i].trap)
            fields_wrong(&b->context, field->options[i].place, RULE_RULES, NULL,
                         "a card cannot be both right and a trap");
    question->fields = field;
    question->field_count = 1;
}

static void build_field(builder *b, const source_form *form, model_question *question, size_t index,
                        uint16_t continuation, model_field *out)
{
    const source_list *list = fields_body(form);
    fields_read(&b->context, form->place, "'pick'", list, NULL, 0, NULL, false);
    out->id = arena_print(b->context.memory, "%s.%zu", question->id, index + 1);
    out->label = fields_take_shown(&b->context, form->place, &form->first, "the label of a field");
    out->place = form->place;
    parts given = take_parts(b, form->place, list, "a card", is_card);
    out->option_count =
        (uint16_t)check_count(b, form->place, "cards of a field", &given, 2, LIMIT_FIELD_CARDS);
    out->options =
        cards_of(b, given.items, out->option_count, out->id, &form_rules, question->number, continuation);
    claim_set tagged = { { 0 } };
    for (size_t i = 0; i < out->option_count; i++) {
        add_tags(&tagged, &out->options[i]);
        question->scored = question->scored || out->options[i].tag_count;
    }
    build_count_tagging(b, form->place, &tagged);
}

void build_form_fields(builder *b, const source_form *form, model_question *question, const source_list *list,
                       uint16_t continuation)
{
    parts given = take_parts(b, form->place, list, "a field (pick \"Label\" { … })", is_pick);
    size_t count = check_count(b, form->place, "fields of a form", &given, 2, LIMIT_FIELDS);
    model_field *fields = arena_allocate(b->context.memory, count * sizeof *fields);
    for (size_t i = 0; i < count; i++)
        build_field(b, given.items[i], question, i, continuation, &fields[i]);
    question->fields = fields;
    question->field_count = (uint16_t)count;
}
