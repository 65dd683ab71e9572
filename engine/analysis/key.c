#include "analysis/key.h"

#include <stdlib.h>
#include <string.h>

#include "analysis/liveness.h"
#include "base/memory.h"

enum { WORD_BITS = 64, COPY_BITS = 24 };

/* --- the plan --- */

static unsigned width_of(size_t most)
{
    unsigned width = 0;
    while (most >> width)
        width++;
    return width;
}

/* Fields do not cross the border of a word; those that take no room do not stand behind the last one. */
static key_field reserve(size_t *next, size_t index, unsigned width)
{
    if (width == 0)
        return (key_field){ .index = (uint16_t)index };
    size_t left = WORD_BITS - *next % WORD_BITS;
    if (left < width)
        *next += left;
    key_field field = { (uint16_t)index, (uint16_t)(*next / WORD_BITS), (uint8_t)(*next % WORD_BITS),
                        (uint8_t)width };
    *next += width;
    return field;
}

static void add(key_fields *to, key_field field)
{
    to->items = memory_resize(to->items, (to->count + 1) * sizeof *to->items);
    to->items[to->count++] = field;
}

/* Whether two runs that differ in it could ever go on differently. */
static bool matters(const liveness *live, size_t fact)
{
    if (!liveness_kept(live, fact))
        return false;
    for (size_t i = 0; i < live->scenario->question_count; i++)
        if (liveness_at(live, live->scenario->questions[i].beat, fact))
            return true;
    return liveness_at(live, 0, fact);
}

static void plan_facts(key_plan *plan, const liveness *live, size_t *next)
{
    const rp_scenario *scenario = plan->scenario;
    for (size_t i = 0; i < scenario->variable_count; i++) {
        const model_variable *variable = &scenario->variables[i];
        if (matters(live, liveness_variable(scenario, i)))
            add(&plan->variables, reserve(next, i, width_of((size_t)(variable->most - variable->least))));
    }
    for (size_t i = 0; i < scenario->once_count; i++)
        if (matters(live, liveness_once(scenario, i)))
            add(&plan->onces, reserve(next, i, 1));
    for (size_t i = 0; i < scenario->scene_count; i++)
        if (matters(live, liveness_seen(scenario, i)))
            add(&plan->seen, reserve(next, i, 1));
    for (size_t i = 0; i < scenario->question_count; i++)
        if (matters(live, liveness_answered(scenario, i)))
            add(&plan->answered, reserve(next, i, 1));
    for (size_t i = 0; scenario->quotes && i < KEY_WORTHS; i++)
        add(&plan->worths, reserve(next, i, width_of(scenario->choose_count)));
}

/* With its neighbour where that stands beside it both in the state and in the key. */
static void add_copy(key_plan *plan, uint32_t at, key_field field)
{
    key_copy *last = plan->copy_count ? &plan->copies[plan->copy_count - 1] : NULL;
    if (last && last->at + last->width == at && last->word == field.word &&
        last->shift + last->width == field.shift && last->width + field.width <= COPY_BITS) {
        last->width = (uint8_t)(last->width + field.width);
        return;
    }
    plan->copies = memory_resize(plan->copies, (plan->copy_count + 1) * sizeof *plan->copies);
    plan->copies[plan->copy_count++] = (key_copy){ at, field.word, field.shift, field.width };
}

static void plan_copies(key_plan *plan)
{
    const model_layout *layout = &plan->scenario->layout;
    for (size_t i = 0; i < plan->variables.count; i++)
        add_copy(plan, layout->variables[plan->variables.items[i].index].at, plan->variables.items[i]);
    for (size_t i = 0; i < plan->onces.count; i++)
        add_copy(plan, layout->onces + plan->onces.items[i].index, plan->onces.items[i]);
    for (size_t i = 0; i < plan->seen.count; i++)
        add_copy(plan, layout->seen + plan->seen.items[i].index, plan->seen.items[i]);
}

static bool same_ties(const model_critical *a, const model_critical *b)
{
    return a->tie_count == b->tie_count &&
           (a->tie_count == 0 || memcmp(a->ties, b->ties, a->tie_count * sizeof *a->ties) == 0);
}

static void plan_criticals(key_plan *plan, size_t *next)
{
    const rp_scenario *scenario = plan->scenario;
    plan->critical_for = memory_allocate((scenario->critical_count + 1) * sizeof *plan->critical_for);
    for (size_t i = 0; i < scenario->critical_count; i++) {
        size_t known = 0;
        while (known < plan->criticals.count &&
               !same_ties(&scenario->criticals[plan->criticals.items[known].index], &scenario->criticals[i]))
            known++;
        if (known == plan->criticals.count)
            add(&plan->criticals, reserve(next, i, 1));
        plan->critical_for[i] = (uint16_t)known;
    }
}

/* --- masks: what matters at each place --- */

static void put(uint64_t *words, key_field field, uint64_t value)
{
    words[field.word] |= value << field.shift;
}

static uint64_t get(const uint64_t *words, key_field field)
{
    return words[field.word] >> field.shift & ((UINT64_C(1) << field.width) - 1);
}

static void allow(uint64_t *mask, key_field field)
{
    put(mask, field, (UINT64_C(1) << field.width) - 1);
}

typedef size_t fact_of(const rp_scenario *scenario, size_t index);

static void allow_live(const key_plan *plan, const liveness *live, size_t beat, const key_fields *fields,
                       fact_of *fact, uint64_t *mask)
{
    for (size_t i = 0; i < fields->count; i++)
        if (liveness_at(live, beat, fact(plan->scenario, fields->items[i].index)))
            allow(mask, fields->items[i]);
}

static void make_mask(const key_plan *plan, const liveness *live, size_t beat, uint64_t *mask)
{
    allow(mask, plan->place);
    for (size_t i = 0; i < plan->criticals.count; i++)
        allow(mask, plan->criticals.items[i]);
    for (size_t i = 0; i < plan->worths.count; i++)
        if (liveness_at(live, beat, liveness_quotes(plan->scenario)))
            allow(mask, plan->worths.items[i]);
    allow_live(plan, live, beat, &plan->variables, liveness_variable, mask);
    allow_live(plan, live, beat, &plan->onces, liveness_once, mask);
    allow_live(plan, live, beat, &plan->seen, liveness_seen, mask);
    allow_live(plan, live, beat, &plan->answered, liveness_answered, mask);
}

void key_plan_make(key_plan *out, const rp_scenario *scenario)
{
    liveness live;
    size_t next = 0;
    *out = (key_plan){ .scenario = scenario };
    liveness_find(&live, scenario);
    size_t places = scenario->question_count + scenario->ending_count + scenario->beat_count;
    out->place = reserve(&next, 0, width_of(places));
    plan_criticals(out, &next);
    plan_facts(out, &live, &next);
    plan_copies(out);
    out->words = (next + WORD_BITS - 1) / WORD_BITS;
    out->masks = memory_allocate((scenario->question_count + 1) * out->words * sizeof *out->masks);
    for (size_t i = 0; i < scenario->question_count; i++)
        make_mask(out, &live, scenario->questions[i].beat, out->masks + i * out->words);
    make_mask(out, &live, 0, out->masks + scenario->question_count * out->words);
    liveness_finish(&live);
}

void key_plan_finish(key_plan *plan)
{
    key_fields *all[] = { &plan->variables, &plan->onces,  &plan->seen,
                          &plan->answered,  &plan->worths, &plan->criticals };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        free(all[i]->items);
    free(plan->copies);
    free(plan->critical_for);
    free(plan->masks);
    *plan = (key_plan){ .masks = NULL };
}

/* --- keys --- */

/* Questions, then endings, then faults. */
static uint64_t place_code(const key_plan *plan, key_place place)
{
    const rp_scenario *scenario = plan->scenario;
    switch (place.kind) {
    case KEY_ASKING: return place.index;
    case KEY_ENDED: return scenario->question_count + place.index;
    case KEY_STOPPED: break;
    }
    return scenario->question_count + scenario->ending_count + place.index;
}

key_place key_place_of(const key_plan *plan, const uint64_t *key)
{
    const rp_scenario *scenario = plan->scenario;
    size_t code = get(key, plan->place);
    if (code < scenario->question_count)
        return (key_place){ KEY_ASKING, (uint16_t)code };
    code -= scenario->question_count;
    if (code < scenario->ending_count)
        return (key_place){ KEY_ENDED, (uint16_t)code };
    return (key_place){ KEY_STOPPED, (uint16_t)(code - scenario->ending_count) };
}

void key_pack(const key_plan *plan, const key_moment *moment, uint64_t *key)
{
    const rp_scenario *scenario = plan->scenario;
    const rp_state *state = moment->state;
    memset(key, 0, plan->words * sizeof *key);
    put(key, plan->place, place_code(plan, moment->place));
    for (size_t i = 0; i < plan->copy_count; i++) {
        const key_copy *copy = &plan->copies[i];
        key[copy->word] |= (uint64_t)state_bits(state, copy->at, copy->width) << copy->shift;
    }
    for (size_t i = 0; i < plan->answered.count; i++)
        put(key, plan->answered.items[i], state_answer(scenario, state, plan->answered.items[i].index) != 0);
    for (size_t i = 0; i < plan->worths.count; i++)
        put(key, plan->worths.items[i], moment->worths[i]);
    for (size_t i = 0; i < scenario->critical_count; i++)
        put(key, plan->criticals.items[plan->critical_for[i]], state_critical(scenario, state, i));
    size_t masked = moment->place.kind == KEY_ASKING ? moment->place.index : scenario->question_count;
    const uint64_t *mask = plan->masks + masked * plan->words;
    for (size_t i = 0; i < plan->words; i++)
        key[i] &= mask[i];
}

void key_unpack(const key_plan *plan, const uint64_t *key, key_moment *moment)
{
    const rp_scenario *scenario = plan->scenario;
    rp_state *state = moment->state;
    size_t turns = 0;
    moment->place = key_place_of(plan, key);
    if (moment->place.kind == KEY_ASKING)
        state_place(scenario, state, RP_RUN_ASKING, moment->place.index);
    for (size_t i = 0; i < plan->copy_count; i++) {
        const key_copy *copy = &plan->copies[i];
        uint64_t bits = key[copy->word] >> copy->shift & ((UINT64_C(1) << copy->width) - 1);
        state_put_bits(state, copy->at, copy->width, (uint32_t)bits);
    }
    for (size_t i = 0; i < plan->answered.count; i++)
        if (get(key, plan->answered.items[i]))
            state_set_answer(scenario, state, plan->answered.items[i].index, 1);
    for (size_t i = 0; i < plan->worths.count; i++)
        turns += moment->worths[i] = (uint16_t)get(key, plan->worths.items[i]);
    state_set_turn_count(scenario, state, turns);
    for (size_t i = 0; i < plan->criticals.count; i++)
        if (get(key, plan->criticals.items[i]))
            state_set_critical(scenario, state, plan->criticals.items[i].index);
}

bool key_is_critical(const key_plan *plan, const uint64_t *key)
{
    for (size_t i = 0; i < plan->criticals.count; i++)
        if (get(key, plan->criticals.items[i]))
            return true;
    return false;
}

bool key_is_tied(const key_plan *plan, const uint64_t *key, size_t claim)
{
    for (size_t i = 0; i < plan->criticals.count; i++) {
        const model_critical *critical = &plan->scenario->criticals[plan->criticals.items[i].index];
        for (size_t j = 0; get(key, plan->criticals.items[i]) && j < critical->tie_count; j++)
            if (critical->ties[j] == claim)
                return true;
    }
    return false;
}
