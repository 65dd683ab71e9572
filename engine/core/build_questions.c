/* Questions: one table of kinds, each with its fields and what is special about it. */
#include <math.h>
#include <stddef.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "core/builder.h"

typedef struct question_fields {
    const char *id, *unit, *because;
    bool fixed;
    int seconds, pick, want, least_words;
    double answer, tolerance;
    claim_list strong;
    const source_value *silence, *near, *on;
} question_fields;

#define AT(member) offsetof(question_fields, member)

static const field_range time_range = { 1, 3600 };
static const field_range pick_range = { 1, LIMIT_CARDS };
static const field_range word_range = { 0, 1000 };
static const char *const wants[] = { "best", "worst", NULL };

static const field_spec choose_specs[] = {
    { "id", field_id, AT(id), false, NULL },
    { "fixed", field_flag, AT(fixed), false, NULL },
    { "seconds", field_integer, AT(seconds), false, &time_range },
    { "silence", field_any, AT(silence), false, NULL },
};

static const field_spec form_specs[] = {
    { "id", field_id, AT(id), false, NULL },
    { "fixed", field_flag, AT(fixed), false, NULL },
};

static const field_spec write_specs[] = {
    { "id", field_id, AT(id), false, NULL },
    { "least_words", field_integer, AT(least_words), false, &word_range },
};

/* The kinds whose outcome is judged share all of this but their last rows. */
#define JUDGED                                                                                               \
    { "id", field_id, AT(id), false, NULL }, { "strong", field_claims, AT(strong), false, NULL },            \
        { "because", field_shown, AT(because), false, NULL },                                                \
    {                                                                                                        \
        "on", field_any, AT(on), false, NULL                                                                 \
    }

static const field_spec build_specs[] = {
    JUDGED,
    { "fixed", field_flag, AT(fixed), false, NULL },
    { "pick", field_integer, AT(pick), true, &pick_range },
};

static const field_spec rank_specs[] = { JUDGED, { "fixed", field_flag, AT(fixed), false, NULL } };

static const field_spec figure_specs[] = {
    JUDGED,
    { "answer", field_number, AT(answer), true, NULL },
    { "tolerance", field_number, AT(tolerance), false, NULL },
    { "unit", field_shown, AT(unit), false, NULL },
    { "near", field_any, AT(near), false, NULL },
};

static const field_spec quote_specs[] = { JUDGED, { "want", field_word, AT(want), true, wants } };

#define ROWS(table) table, sizeof table / sizeof *table

static const struct {
    const char *word, *what;
    const field_spec *specs;
    size_t count;
    bool items; /* takes options, cards or fields */
} kinds[RP_QUESTION_KINDS] = {
    [RP_QUESTION_CHOOSE] = { "choose", "'choose'", ROWS(choose_specs), true },
    [RP_QUESTION_BUILD] = { "build", "'build'", ROWS(build_specs), true },
    [RP_QUESTION_RANK] = { "rank", "'rank'", ROWS(rank_specs), true },
    [RP_QUESTION_FIGURE] = { "figure", "'figure'", ROWS(figure_specs), false },
    [RP_QUESTION_QUOTE] = { "quote", "'quote'", ROWS(quote_specs), false },
    [RP_QUESTION_FORM] = { "form", "'form'", ROWS(form_specs), true },
    [RP_QUESTION_WRITE] = { "write", "'write'", ROWS(write_specs), false },
};

uint16_t build_critical(builder *b, uint16_t question, const char *why, const claim_list *ties)
{
    b->criticals = memory_grow(b->criticals, b->critical_count, &b->critical_capacity, sizeof *b->criticals);
    model_critical *out = &b->criticals[b->critical_count];
    *out = (model_critical){ .question = question, .why = why, .name = why };
    if (ties) {
        out->ties = ties->items;
        out->tie_count = ties->count;
    } else {
        uint16_t *all = arena_allocate(b->context.memory, b->scenario->point_count * sizeof *all);
        for (size_t i = 0; i < b->scenario->point_count; i++)
            all[i] = (uint16_t)i;
        out->ties = all;
        out->tie_count = b->scenario->point_count;
    }
    return (uint16_t)b->critical_count++;
}

/* --- what each kind adds --- */

static void build_choose(builder *b, const source_form *form, model_question *question,
                         const question_fields *fields, uint16_t continuation, bool *leaves)
{
    const source_list *body = fields_body(form);
    question->seconds = fields->seconds;
    if (fields_has(body, "seconds") && !fields_has(body, "silence"))
        fields_wrong(&b->context, form->place, RULE_MISSING, NULL,
                     "'seconds' needs 'silence = wait { … }': what happens when the time runs out");
    if (fields_has(body, "silence") && !fields_has(body, "seconds"))
        fields_wrong(&b->context, form->place, RULE_MISSING, NULL,
                     "'silence' needs 'seconds': after how many the time runs out");
    build_options(b, form, question, body, fields->silence, continuation, leaves);
}

static void build_build(builder *b, const source_form *form, model_question *question,
                        const question_fields *fields, uint16_t continuation)
{
    size_t right = 0, traps = 0;
    build_cards(b, form, question, fields_body(form), 3, LIMIT_CARDS, continuation);
    for (size_t i = 0; i < question->fields[0].option_count; i++) {
        right += question->fields[0].options[i].right;
        traps += question->fields[0].options[i].trap != NULL;
    }
    question->pick = (uint16_t)fields->pick;
    if (fields->pick && (size_t)fields->pick > right && !fields_broken(fields_body(form)))
        fields_wrong(&b->context, form->place, RULE_RULES, NULL,
                     "'pick' is %d, but only %zu of the cards %s right", fields->pick, right,
                     right == 1 ? "is" : "are");
    size_t plain = question->fields[0].option_count - right - traps; /* wrong cards that are no trap */
    bool possible[4] = { true, fields->pick >= 2 && plain >= 1, traps >= 1,
                         plain >= (fields->pick == 1 ? 1u : 2u) };
    build_outcomes(b, form, question, fields->on, continuation, possible);
}

static void build_rank(builder *b, const source_form *form, model_question *question,
                       const question_fields *fields, uint16_t continuation)
{
    static const bool possible[4] = { true, true, false, true };
    build_cards(b, form, question, fields_body(form), 3, LIMIT_RANKED, continuation);
    build_outcomes(b, form, question, fields->on, continuation, possible);
}

static void add_near(builder *b, const source_form *form, model_question *question, model_near *near,
                     double number, const source_value *value)
{
    const char *text = fields_take_shown(&b->context, form->place, value, "what 'near' says");
    if (text && !isfinite(number))
        fields_wrong(&b->context, form->place, RULE_WRONG_TYPE, NULL, "a number in 'near' is without end");
    if (text)
        near[question->near_count++] = (model_near){ number, text };
}

/* [1] and the whole numbers that follow it are what Lua calls a list. */
static void build_near(builder *b, const source_form *form, model_question *question,
                       const source_value *value)
{
    if (!value)
        return;
    if (value->kind != SOURCE_LIST) {
        fields_wrong(&b->context, form->place, RULE_WRONG_TYPE, NULL,
                     "'near' is a table such as { [12.5] = \"what went wrong\" }, not %s",
                     fields_kind_words(value->kind));
        return;
    }
    const source_list *list = value->as.list;
    model_near *near =
        arena_allocate(b->context.memory, (list->item_count + list->field_count) * sizeof *near);
    for (size_t i = 0; i < list->item_count; i++)
        add_near(b, form, question, near, (double)(i + 1), &list->items[i]);
    for (size_t i = 0; i < list->field_count; i++) {
        if (list->fields[i].name)
            fields_wrong(&b->context, form->place, RULE_WRONG_TYPE, NULL,
                         "'%s' in 'near' is no number; write [12.5] = \"what went wrong\"",
                         list->fields[i].name);
        else
            add_near(b, form, question, near, list->fields[i].number, &list->fields[i].value);
    }
    question->near = near;
}

static void build_figure(builder *b, const source_form *form, model_question *question,
                         const question_fields *fields, uint16_t continuation)
{
    question->answer = fields->answer;
    question->tolerance = fields->tolerance;
    question->unit = fields->unit;
    if (fields->tolerance < 0)
        fields_wrong(&b->context, form->place, RULE_LIMIT, NULL, "'tolerance' cannot be less than 0");
    build_near(b, form, question, fields->near);
    const source_list *near =
        fields->near && fields->near->kind == SOURCE_LIST ? fields->near->as.list : NULL;
    bool nothing_near =
        !fields_has(fields_body(form), "near") || (near && near->item_count + near->field_count == 0);
    bool possible[4] = { true, !nothing_near, false, true };
    build_outcomes(b, form, question, fields->on, continuation, possible);
}

static void build_quote(builder *b, const source_form *form, model_question *question,
                        const question_fields *fields, uint16_t continuation)
{
    static const bool possible[4] = { true, true, false, true };
    question->want_worst = fields->want == 1;
    b->scenario->quotes = true;
    build_outcomes(b, form, question, fields->on, continuation, possible);
}

static void build_kind(builder *b, const source_form *form, model_question *question,
                       const question_fields *fields, uint16_t continuation, bool *leaves)
{
    switch (question->kind) {
    case RP_QUESTION_CHOOSE: build_choose(b, form, question, fields, continuation, leaves); break;
    case RP_QUESTION_BUILD: build_build(b, form, question, fields, continuation); break;
    case RP_QUESTION_RANK: build_rank(b, form, question, fields, continuation); break;
    case RP_QUESTION_FIGURE: build_figure(b, form, question, fields, continuation); break;
    case RP_QUESTION_QUOTE: build_quote(b, form, question, fields, continuation); break;
    case RP_QUESTION_FORM: build_form_fields(b, form, question, fields_body(form), continuation); break;
    default: question->least_words = fields->least_words; break;
    }
}

/* --- what all share --- */

typedef struct outcome_fields {
    const char *critical, *because;
    claim_list ties;
    model_effects effects;
} outcome_fields;

void build_outcomes(builder *b, const source_form *form, model_question *question, const source_value *on,
                    uint16_t continuation, const bool possible[4])
{
    static const field_spec specs[] = {
        { "critical", field_shown, offsetof(outcome_fields, critical), false, NULL },
        { "ties", field_ties, offsetof(outcome_fields, ties), false, NULL },
        { "because", field_shown, offsetof(outcome_fields, because), false, NULL },
        { "add", field_add, offsetof(outcome_fields, effects), false, NULL },
        { "set", field_set, offsetof(outcome_fields, effects), false, NULL },
        { "after", field_after, offsetof(outcome_fields, effects), false, NULL },
    };
    static const field_spec keys[] = {
        { "strong", field_any, 0, false, NULL },
        { "part", field_any, sizeof(void *), false, NULL },
        { "against", field_any, 2 * sizeof(void *), false, NULL },
        { "none", field_any, 3 * sizeof(void *), false, NULL },
    };
    const source_value *lists[4] = { NULL, NULL, NULL, NULL };
    if (!on)
        return;
    if (on->kind != SOURCE_LIST) {
        fields_wrong(&b->context, form->place, RULE_WRONG_TYPE, NULL,
                     "'on' is a table such as { strong = { … }, none = { … } }");
        return;
    }
    fields_read(&b->context, form->place, "'on'", on->as.list, keys, 4, lists, true);
    model_consequence *out = arena_allocate(b->context.memory, 4 * sizeof *out);
    for (int i = 0; i < 4; i++) {
        out[i] = (model_consequence){ .critical = MODEL_NONE, .beats = continuation };
        if (!lists[i])
            continue;
        if (!possible[i])
            fields_wrong(&b->context, form->place, RULE_RULES, NULL,
                         "the outcome '%s' cannot occur in this question", keys[i].name);
        if (lists[i]->kind != SOURCE_LIST) {
            fields_wrong(&b->context, form->place, RULE_WRONG_TYPE, NULL,
                         "'%s' in 'on' must be a list of beats, not %s", keys[i].name,
                         fields_kind_words(lists[i]->kind));
            continue;
        }
        const source_list *list = lists[i]->as.list;
        outcome_fields fields = { .effects.place = form->place };
        bool ties = fields_has(list, "ties");
        fields_read(&b->context, form->place, "an outcome", list, specs, sizeof specs / sizeof *specs,
                    &fields, false);
        if (ties && !fields_has(list, "critical"))
            fields_wrong(&b->context, form->place, RULE_RULES, NULL,
                         "'ties' says what a critical error blocks, and there is no 'critical' here");
        out[i].because = fields.because;
        out[i].effects = fields.effects;
        if (fields.critical)
            out[i].critical =
                build_critical(b, question->number, fields.critical, ties ? &fields.ties : NULL);
        build_list(b, form->place, list, continuation, &out[i].beats);
    }
    question->on = out;
}

static rp_question_kind kind_of(const source_form *form)
{
    for (int i = 0; i < RP_QUESTION_KINDS; i++)
        if (str_is(kinds[i].word, form->word))
            return (rp_question_kind)i;
    return RP_QUESTION_CHOOSE;
}

static const char *id_of(builder *b, const question_fields *fields)
{
    size_t ordinal = ++b->ordinal;
    if (fields->id)
        return fields->id;
    return arena_print(b->context.memory, "%s.%zu", b->scenario->scenes[b->scene].id, ordinal);
}

static void count_strong(builder *b, const source_form *form, model_question *question,
                         const claim_list *strong)
{
    claim_set tagged = { { 0 } };
    question->strong = strong->items;
    question->strong_count = strong->count;
    question->scored = question->scored || strong->count;
    for (size_t i = 0; i < strong->count; i++)
        claim_set_add(&tagged, strong->items[i]);
    build_count_tagging(b, form->place, &tagged);
}

bool build_question(builder *b, const source_form *form, uint16_t beat, uint16_t continuation, bool *leaves)
{
    rp_question_kind kind = kind_of(form);
    question_fields fields = { .want = 0 };
    const source_list *body = fields_body(form);
    if (b->question_count == LIMIT_QUESTIONS) {
        if (!b->over)
            fields_wrong(&b->context, form->place, RULE_LIMIT, NULL,
                         "%zu questions up to here; the limit is %d", b->question_count + 1, LIMIT_QUESTIONS);
        b->over = true;
        return false;
    }
    uint16_t number = (uint16_t)b->question_count;
    b->questions = memory_grow(b->questions, b->question_count, &b->question_capacity, sizeof *b->questions);
    b->questions[b->question_count++] = (model_question){ 0 };
    if (form->second.kind == SOURCE_NOTHING) {
        *leaves = true; /* perhaps: what is missing was reported */
        return fields_wrong(&b->context, form->place, RULE_MISSING,
                            "write the prompt, then the table, without a comma between them",
                            "after '%s' comes a table { … }", kinds[kind].word);
    }
    fields_read(&b->context, form->place, kinds[kind].what, body, kinds[kind].specs, kinds[kind].count,
                &fields, !kinds[kind].items);
    model_question question = { .kind = kind,
                                .number = number,
                                .scene = b->scene,
                                .beat = beat,
                                .place = form->place,
                                .fixed = fields.fixed,
                                .because = fields.because };
    question.id = id_of(b, &fields);
    question.named = fields.id;
    if (form->first.kind != SOURCE_NOTHING)
        question.prompt = fields_take_shown(&b->context, form->place, &form->first, "the prompt");
    count_strong(b, form, &question, &fields.strong);
    build_kind(b, form, &question, &fields, continuation, leaves);
    b->questions[number] = question; /* only now: nested questions may have moved the array */
    b->beats[beat].kind = BEAT_ASK;
    b->beats[beat].as.question = number;
    return true;
}
