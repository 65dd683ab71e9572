#include "analysis/liveness.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "core/expr.h"

/* --- facts and sets of them --- */

size_t liveness_variable(const rp_scenario *scenario, size_t variable)
{
    (void)scenario;
    return variable;
}

size_t liveness_once(const rp_scenario *scenario, size_t once)
{
    return scenario->variable_count + once;
}

size_t liveness_seen(const rp_scenario *scenario, size_t scene)
{
    return liveness_once(scenario, scenario->once_count) + scene;
}

size_t liveness_answered(const rp_scenario *scenario, size_t question)
{
    return liveness_seen(scenario, scenario->scene_count) + question;
}

size_t liveness_quotes(const rp_scenario *scenario)
{
    return liveness_answered(scenario, scenario->question_count);
}

static void put(uint64_t *set, size_t fact)
{
    set[fact / 64] |= UINT64_C(1) << fact % 64;
}

static bool has(const uint64_t *set, size_t fact)
{
    return set[fact / 64] >> fact % 64 & 1;
}

bool liveness_kept(const liveness *live, size_t fact)
{
    return has(live->kept, fact);
}

bool liveness_at(const liveness *live, size_t beat, size_t fact)
{
    return has(live->always, fact) || has(live->at + beat * live->words, fact);
}

/* --- what is read --- */

typedef struct reading {
    const rp_scenario *scenario;
    uint64_t *set;
} reading;

static void read_seen(void *data, size_t scene)
{
    reading *r = data;
    put(r->set, liveness_seen(r->scenario, scene));
}

static void read_variables(reading *r, uint64_t which)
{
    for (size_t i = 0; i < r->scenario->variable_count; i++)
        if (which >> i & 1)
            put(r->set, liveness_variable(r->scenario, i));
}

/* A function may read any variable. */
static void read_condition(reading *r, const model_condition *condition)
{
    switch (condition->kind) {
    case CONDITION_NONE: break;
    case CONDITION_EXPRESSION:
        read_variables(r, expr_reads(condition->expression));
        expr_each_scene(condition->expression, read_seen, r);
        break;
    case CONDITION_FUNCTION: read_variables(r, UINT64_MAX); break;
    }
}

static void read_effects(reading *r, const model_effects *effects)
{
    if (effects->has_after)
        read_variables(r, UINT64_MAX);
}

static void read_question(reading *r, const model_question *question)
{
    const rp_scenario *scenario = r->scenario;
    bool turns = scenario->quotes && question->kind == RP_QUESTION_CHOOSE;
    if (question->scored || turns)
        put(r->set, liveness_answered(scenario, question->number));
    if (question->kind == RP_QUESTION_QUOTE)
        put(r->set, liveness_quotes(scenario));
    for (size_t i = 0; i < question->field_count; i++)
        for (size_t j = 0; j < question->fields[i].option_count; j++) {
            const model_option *option = &question->fields[i].options[j];
            read_condition(r, &option->when);
            read_effects(r, &option->then.effects);
            if (option->once != MODEL_NONE)
                put(r->set, liveness_once(scenario, option->once));
        }
    if (question->silence)
        read_effects(r, &question->silence->then.effects);
    for (size_t i = 0; question->on && i <= RP_OUTCOME_NONE; i++)
        read_effects(r, &question->on[i].effects);
}

/* --- backward over the beats --- */

typedef struct joining {
    const liveness *live;
    uint64_t *set;
    bool changed;
} joining;

static void join(joining *j, uint16_t beat)
{
    const uint64_t *from = j->live->at + beat * j->live->words;
    for (size_t i = 0; i < j->live->words; i++) {
        j->changed = j->changed || (from[i] & ~j->set[i]);
        j->set[i] |= from[i];
    }
}

static void join_question(joining *j, const model_question *question)
{
    for (size_t i = 0; question->kind == RP_QUESTION_CHOOSE && i < question->fields[0].option_count; i++)
        join(j, question->fields[0].options[i].then.beats);
    if (question->silence)
        join(j, question->silence->then.beats);
    for (size_t i = 0; question->on && i <= RP_OUTCOME_NONE; i++)
        join(j, question->on[i].beats);
}

static bool join_followers(const liveness *live, size_t index)
{
    const rp_scenario *scenario = live->scenario;
    const model_beat *beat = &scenario->beats[index];
    joining j = { live, live->at + index * live->words, false };
    switch (beat->kind) {
    case BEAT_WHEN:
        join(&j, beat->as.when.then);
        join(&j, beat->as.when.otherwise);
        break;
    case BEAT_GO:
        if (!beat->as.go.ends)
            join(&j, scenario->scenes[beat->as.go.target].first);
        break;
    case BEAT_ASK:
        join_question(&j, &scenario->questions[beat->as.question]);
        join(&j, beat->next); /* skipped, or no more than answered */
        break;
    default: join(&j, beat->next); break;
    }
    return j.changed;
}

static void read_beats(const liveness *live)
{
    for (size_t i = 1; i < live->scenario->beat_count; i++) {
        const model_beat *beat = &live->scenario->beats[i];
        reading r = { live->scenario, live->at + i * live->words };
        if (beat->kind == BEAT_WHEN)
            read_condition(&r, beat->as.when.condition);
        if (beat->kind == BEAT_CHANGE)
            read_effects(&r, beat->as.change);
        if (beat->kind == BEAT_ASK)
            read_question(&r, &live->scenario->questions[beat->as.question]);
    }
}

/* --- what is kept --- */

static void keep_if_live(const liveness *live, uint16_t beat, size_t fact)
{
    if (liveness_at(live, beat, fact))
        put(live->kept, fact);
}

/* What an option or an outcome writes, before the beat that follows it. */
static void keep_effects(const liveness *live, const model_effects *effects)
{
    for (size_t i = 0; i < effects->add_count; i++)
        put(live->kept, effects->add[i].variable);
    for (size_t i = 0; i < effects->set_count; i++)
        put(live->kept, effects->set[i].variable);
    for (size_t i = 0; effects->has_after && i < live->scenario->variable_count; i++)
        put(live->kept, i);
}

static void keep_option(const liveness *live, const model_question *question, const model_option *option)
{
    const rp_scenario *scenario = live->scenario;
    uint16_t then =
        question->kind == RP_QUESTION_CHOOSE ? option->then.beats : scenario->beats[question->beat].next;
    keep_effects(live, &option->then.effects);
    keep_if_live(live, then, liveness_answered(scenario, question->number));
    if (option->once != MODEL_NONE)
        keep_if_live(live, then, liveness_once(scenario, option->once));
}

static void keep_question(const liveness *live, const model_question *question)
{
    const rp_scenario *scenario = live->scenario;
    size_t answered = liveness_answered(scenario, question->number);
    keep_if_live(live, scenario->beats[question->beat].next, answered);
    for (size_t i = 0; i < question->field_count; i++)
        for (size_t j = 0; j < question->fields[i].option_count; j++)
            keep_option(live, question, &question->fields[i].options[j]);
    if (question->silence)
        keep_option(live, question, question->silence);
    for (size_t i = 0; question->on && i <= RP_OUTCOME_NONE; i++) {
        keep_effects(live, &question->on[i].effects);
        keep_if_live(live, question->on[i].beats, answered);
    }
}

static void find_kept(const liveness *live)
{
    const rp_scenario *scenario = live->scenario;
    for (size_t i = 0; i < scenario->question_count; i++)
        keep_question(live, &scenario->questions[i]);
    for (size_t i = 1; i < scenario->beat_count; i++)
        if (scenario->beats[i].kind == BEAT_CHANGE)
            keep_effects(live, scenario->beats[i].as.change);
    for (size_t i = 0; i < scenario->scene_count; i++)
        keep_if_live(live, scenario->scenes[i].first, liveness_seen(scenario, i));
}

void liveness_find(liveness *out, const rp_scenario *scenario)
{
    size_t words = (liveness_quotes(scenario) + 64) / 64;
    *out = (liveness){ .scenario = scenario, .words = words };
    out->at = memory_allocate((scenario->beat_count + 1) * words * sizeof *out->at);
    out->always = memory_allocate(words * sizeof *out->always);
    out->kept = memory_allocate(words * sizeof *out->kept);
    reading invariants = { scenario, out->always };
    for (size_t i = 0; i < scenario->invariant_count; i++)
        read_condition(&invariants, &scenario->invariants[i].condition);
    read_beats(out);
    for (bool changed = true; changed;) {
        changed = false;
        for (size_t i = scenario->beat_count; i-- > 1;)
            changed = join_followers(out, i) || changed;
    }
    find_kept(out);
}

void liveness_finish(liveness *live)
{
    free(live->at);
    free(live->always);
    free(live->kept);
    *live = (liveness){ .at = NULL };
}
