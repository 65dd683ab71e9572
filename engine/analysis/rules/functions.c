/* Functions must give the same for the same values, and conditions must change nothing: otherwise a run could not
 * be played again. The sandbox sees to most of it; this asks each function over values drawn by lot. */
#include <stdlib.h>
#include <string.h>

#include "analysis/rules/rules.h"
#include "analysis/rules/samples.h"
#include "core/state.h"

enum { ROUNDS = 24 };

typedef struct trial {
    const rules_context *with;
    const rp_script *script;
    rp_state *state, *once, *again; /* scratch */
} trial;

static bool is_same(const trial *t, const rp_state *a, const rp_state *b)
{
    return memcmp(a, b, rp_state_size(t->with->scenario)) == 0;
}

/* A condition that cannot be asked and, taken for an effect, changes something, tried to assign. */
static bool tries_to_assign(const trial *t, int function)
{
    const rp_scenario *s = t->with->scenario;
    state_copy(s, t->again, t->state);
    return t->script->effect(t->script->data, function, s, t->again, NULL) && !is_same(t, t->again, t->state);
}

static const char *ask_condition(const trial *t, int function)
{
    const rp_scenario *s = t->with->scenario;
    bool holds[2] = { false, false }, sound[2];
    for (int i = 0; i < 2; i++)
        sound[i] = t->script->guard(t->script->data, function, s, t->state, &holds[i], NULL);
    if (sound[0] != sound[1] || (sound[0] && holds[0] != holds[1]))
        return "a condition gives different answers for the same values";
    if (!sound[0] && tries_to_assign(t, function))
        return "a condition changes what the story remembers";
    return NULL;
}

static const char *ask_effect(const trial *t, int function)
{
    const rp_scenario *s = t->with->scenario;
    state_copy(s, t->once, t->state);
    state_copy(s, t->again, t->state);
    bool first = t->script->effect(t->script->data, function, s, t->once, NULL);
    bool second = t->script->effect(t->script->data, function, s, t->again, NULL);
    if (first != second || (first && !is_same(t, t->once, t->again)))
        return "'after' does different things for the same values";
    return NULL;
}

static void ask(const trial *t, int function, bool effect, source_place place)
{
    const rp_scenario *s = t->with->scenario;
    samples from = samples_begin();
    for (size_t round = 0; round < ROUNDS; round++) {
        samples_values(&from, round, s, t->state);
        const char *wrong = effect ? ask_effect(t, function) : ask_condition(t, function);
        if (wrong) {
            rules_report(t->with, place, "%s", wrong);
            return;
        }
    }
}

static void ask_if_function(const trial *t, const model_condition *condition)
{
    if (condition->kind == CONDITION_FUNCTION)
        ask(t, condition->function, false, condition->place);
}

static void ask_if_after(const trial *t, const model_effects *effects)
{
    if (effects->has_after)
        ask(t, effects->after, true, effects->place);
}

static void ask_option(const trial *t, const model_option *option)
{
    ask_if_function(t, &option->when);
    ask_if_after(t, &option->then.effects);
}

static void ask_question(const trial *t, const model_question *question)
{
    for (size_t i = 0; i < question->field_count; i++)
        for (size_t j = 0; j < question->fields[i].option_count; j++)
            ask_option(t, &question->fields[i].options[j]);
    if (question->silence)
        ask_option(t, question->silence);
    for (int i = RP_OUTCOME_STRONG; question->on && i <= RP_OUTCOME_NONE; i++)
        ask_if_after(t, &question->on[i].effects);
}

static void ask_all(const trial *t)
{
    const rp_scenario *s = t->with->scenario;
    for (size_t i = 0; i < s->beat_count; i++) {
        if (s->beats[i].kind == BEAT_WHEN)
            ask_if_function(t, s->beats[i].as.when.condition);
        else if (s->beats[i].kind == BEAT_CHANGE)
            ask_if_after(t, s->beats[i].as.change);
    }
    for (size_t i = 0; i < s->question_count; i++)
        ask_question(t, &s->questions[i]);
    for (size_t i = 0; i < s->invariant_count; i++)
        ask_if_function(t, &s->invariants[i].condition);
}

void rules_impure(const rules_context *with)
{
    if (!with->subject->script)
        return;
    trial t = { with, with->subject->script, state_create(with->scenario), state_create(with->scenario),
                state_create(with->scenario) };
    ask_all(&t);
    free(t.state);
    free(t.once);
    free(t.again);
}
