/* What is declared and makes no difference. */
#include "analysis/rules/rules.h"
#include "base/str.h"
#include "core/expr.h"

void rules_unused_actor(const rules_context *with)
{
    const rp_scenario *s = with->scenario;
    bool speaks[LIMIT_ACTORS] = { false };
    for (size_t i = 0; i < s->beat_count; i++)
        if (s->beats[i].kind == BEAT_LINE)
            speaks[s->beats[i].as.line.actor] = true;
    for (size_t i = 0; i < s->actor_count; i++)
        if (!speaks[i] && !rules_is_shared(with, s->actors[i].place))
            rules_report(with, s->actors[i].place, "%s never speaks", s->actors[i].face.name);
}

/* --- documents --- */

static void note_reads(const rp_scenario *s, bool *used)
{
    for (size_t i = 0; i < s->question_count; i++) {
        const model_question *question = &s->questions[i];
        for (size_t j = 0; question->kind == RP_QUESTION_CHOOSE && j < question->fields[0].option_count; j++)
            if (question->fields[0].options[j].kind == RP_OPTION_READ)
                used[question->fields[0].options[j].exhibit] = true;
    }
}

static bool states_rule(const rp_scenario *s, const char *exhibit)
{
    for (size_t i = 0; i < s->claim_count; i++)
        if (str_is(s->claims[i]->card, exhibit))
            return true;
    return false;
}

void rules_unused_exhibit(const rules_context *with)
{
    const rp_scenario *s = with->scenario;
    bool used[LIMIT_EXHIBITS] = { false };
    for (size_t i = 0; i < s->document_count; i++)
        used[s->documents[i]] = true;
    for (size_t i = 0; i < s->beat_count; i++)
        if (s->beats[i].kind == BEAT_SHOW)
            used[s->beats[i].as.exhibit] = true;
    note_reads(s, used);
    for (size_t i = 0; i < s->exhibit_count; i++)
        if (!used[i] && !states_rule(s, s->exhibits[i].id) && !rules_is_shared(with, s->exhibit_places[i]))
            rules_report(with, s->exhibit_places[i], "nobody gets to see '%s'", s->exhibits[i].id);
}

/* --- variables --- */

typedef struct use {
    uint64_t read, changed; /* bit i: variable i */
} use;

static void note_condition(const model_condition *condition, use *out)
{
    if (condition->kind == CONDITION_EXPRESSION)
        out->read |= expr_reads(condition->expression);
}

static void note_effects(const model_effects *effects, use *out)
{
    for (size_t i = 0; i < effects->add_count; i++)
        out->changed |= UINT64_C(1) << effects->add[i].variable;
    for (size_t i = 0; i < effects->set_count; i++)
        out->changed |= UINT64_C(1) << effects->set[i].variable;
}

static void note_option(const model_option *option, use *out)
{
    note_condition(&option->when, out);
    note_effects(&option->then.effects, out);
}

static void note_question(const model_question *question, use *out)
{
    for (size_t i = 0; i < question->field_count; i++)
        for (size_t j = 0; j < question->fields[i].option_count; j++)
            note_option(&question->fields[i].options[j], out);
    if (question->silence)
        note_option(question->silence, out);
    for (int i = RP_OUTCOME_STRONG; question->on && i <= RP_OUTCOME_NONE; i++)
        note_effects(&question->on[i].effects, out);
}

static use use_of_variables(const rp_scenario *s)
{
    use out = { .read = s->inserted };
    for (size_t i = 0; i < s->beat_count; i++) {
        if (s->beats[i].kind == BEAT_WHEN)
            note_condition(s->beats[i].as.when.condition, &out);
        else if (s->beats[i].kind == BEAT_CHANGE)
            note_effects(s->beats[i].as.change, &out);
    }
    for (size_t i = 0; i < s->question_count; i++)
        note_question(&s->questions[i], &out);
    for (size_t i = 0; i < s->invariant_count; i++)
        note_condition(&s->invariants[i].condition, &out);
    return out;
}

void rules_unused_variable(const rules_context *with)
{
    const check_subject *subject = with->subject;
    use found = use_of_variables(with->scenario);
    for (size_t i = 0; i < with->scenario->variable_count; i++) {
        const model_variable *one = &with->scenario->variables[i];
        if (found.read >> i & 1 || one->chart || rules_is_shared(with, one->place) ||
            (subject->mentions && subject->mentions(subject->data, one->name)))
            continue;
        rules_report(with, one->place,
                     found.changed >> i & 1 ? "'%s' is changed, and nothing ever reads it"
                                            : "'%s' is never used",
                     one->name);
    }
}

/* --- files --- */

void rules_unused_file(const rules_context *with)
{
    for (const char *const *one = with->subject->unused_files; one && *one; one++)
        rules_report(with, with->scenario->place, "'%s' is in the folder, and nothing uses it", *one);
}
