#include "analysis/passes.h"

#include <stdlib.h>

#include "analysis/spread.h"
#include "base/memory.h"

/* --- what all passes have in common --- */

static bool keep_going(const pass *with, uint64_t states)
{
    return !with->progress || with->progress(with->data, with->number, with->count, states);
}

static void widen(rp_bounds *bounds, double unknown)
{
    bounds->upper = bounds->lower + unknown;
}

static void widen_chance(rp_bounds *bounds, double unknown)
{
    widen(bounds, unknown);
    if (bounds->upper > 1)
        bounds->upper = 1;
}

static bool was_gone_into(const flow *walked, uint32_t state)
{
    return state < walked->expanded || flow_place(walked, state).kind != KEY_ASKING;
}

/* --- endings --- */

typedef struct ends_pass {
    const pass *with;
    pass_ends *out;
    double unknown;
    bool *met; /* moments of closed loops, each in one; NULL as long as there is none */
} ends_pass;

static void arrive_anywhere(void *data, uint32_t state, uint32_t value, double mass)
{
    ends_pass *p = data;
    const flow *walked = p->with->walked;
    key_place place = flow_place(walked, state);
    (void)value;
    if (!was_gone_into(walked, state))
        p->unknown += mass;
    else if (place.kind != KEY_ENDED)
        p->out->stuck.lower += mass;
    else {
        p->out->ends[place.index].lower += mass;
        if (flow_is_critical(walked, state))
            p->out->critical.lower += mass;
    }
}

/* All that the clicker can reach from where it is stuck is closed. */
static void note_closed(ends_pass *p, uint32_t state)
{
    const flow *walked = p->with->walked;
    uint32_t *todo = NULL, own = p->with->parts->of[state];
    size_t count = 0, capacity = 0;
    if (!p->met)
        p->met = memory_allocate(walked->states);
    p->met[state] = true;
    for (uint32_t next = state;; next = todo[--count]) {
        p->out->closed[flow_place(walked, next).index] = true;
        for (uint64_t e = walked->first_edge[next]; e < walked->first_edge[next + 1]; e++) {
            uint32_t to = walked->edges[e].to;
            bool clicked = walked->labels[walked->edges[e].label].weight > 0;
            if (!clicked || p->met[to] || p->with->parts->of[to] != own)
                continue;
            p->met[to] = true;
            todo = memory_grow(todo, count, &capacity, sizeof *todo);
            todo[count++] = to;
        }
        if (count == 0)
            break;
    }
    free(todo);
}

static void stay_for_ever(void *data, uint32_t state, double mass)
{
    ends_pass *p = data;
    p->out->stuck.lower += mass;
    note_closed(p, state);
}

static bool go_through(void *data, uint64_t states)
{
    return keep_going(((ends_pass *)data)->with, states);
}

pass_result pass_through(const pass *with, pass_ends *out)
{
    ends_pass p = { .with = with, .out = out };
    spread how = { .walked = with->walked,
                   .parts = with->parts,
                   .data = &p,
                   .arrive = arrive_anywhere,
                   .stay = stay_for_ever,
                   .go_on = go_through };
    spread_result result = spread_run(&how, 0);
    free(p.met);
    p.unknown += result.left;
    for (size_t i = 0; i < with->walked->scenario->ending_count; i++)
        widen_chance(&out->ends[i], p.unknown);
    widen_chance(&out->critical, p.unknown);
    widen_chance(&out->stuck, p.unknown);
    return (pass_result){ result.values, result.complete && with->walked->complete, result.stopped };
}

/* --- one claimed id --- */

enum { COUNTER_BITS = 5, COUNTER_MASK = (1 << COUNTER_BITS) - 1 };

typedef struct claim_pass {
    const pass *with;
    size_t claim;
    bool is_point, met; /* met: some path is complete */
    int needs_num, needs_den;
    uint32_t *added; /* label -> what it counts, packed like a value */
    rp_explored_claim *out;
    double unknown;
} claim_pass;

/* A value is the four counters. */
static uint32_t pack(int strong, int part, int against, int opportunities)
{
    return (uint32_t)strong | (uint32_t)part << COUNTER_BITS | (uint32_t)against << 2 * COUNTER_BITS |
           (uint32_t)opportunities << 3 * COUNTER_BITS;
}

static rp_tally unpack(uint32_t value)
{
    return (rp_tally){ .strong = (int)(value & COUNTER_MASK),
                       .part = (int)(value >> COUNTER_BITS & COUNTER_MASK),
                       .against = (int)(value >> 2 * COUNTER_BITS & COUNTER_MASK),
                       .opportunities = (int)(value >> 3 * COUNTER_BITS & COUNTER_MASK) };
}

static uint32_t *list_added(const flow *walked, size_t claim)
{
    static const unsigned places[] = { [RP_OUTCOME_STRONG] = 0,
                                       [RP_OUTCOME_PART] = COUNTER_BITS,
                                       [RP_OUTCOME_AGAINST] = 2 * COUNTER_BITS,
                                       [RP_OUTCOME_NONE] = 3 * COUNTER_BITS };
    uint32_t *added = memory_allocate((walked->label_count + 1) * sizeof *added);
    for (size_t i = 0; i < walked->label_count; i++)
        for (size_t j = 0; j < walked->labels[i].count; j++)
            if (walked->labels[i].counts[j].claim == claim)
                added[i] += UINT32_C(1) << places[walked->labels[i].counts[j].which];
    return added;
}

static uint32_t count_one(void *data, uint32_t value, const flow_edge *edge)
{
    return value + ((claim_pass *)data)->added[edge->label];
}

static void note_levels(claim_pass *p, uint32_t state, rp_tally tally, double mass)
{
    rp_explored_claim *out = p->out;
    tally.tied = flow_is_tied(p->with->walked, state, p->claim);
    rp_level level = rp_level_of(&tally, p->needs_num, p->needs_den);
    out->random[level].lower += mass;
    if (!out->has_levels || level > out->best)
        out->best = level;
    if (!out->has_levels || level < out->worst)
        out->worst = level;
    out->has_levels = true;
    if (tally.opportunities < RP_CHANCES_LEAST && !flow_is_critical(p->with->walked, state))
        out->starved = true;
}

static void arrive_with_counts(void *data, uint32_t state, uint32_t value, double mass)
{
    claim_pass *p = data;
    rp_explored_claim *out = p->out;
    rp_tally tally = unpack(value);
    if (!was_gone_into(p->with->walked, state))
        p->unknown += mass;
    if (flow_place(p->with->walked, state).kind != KEY_ENDED)
        return;
    out->strong.lower += mass * tally.strong;
    out->part.lower += mass * tally.part;
    out->against.lower += mass * tally.against;
    out->opportunities.lower += mass * tally.opportunities;
    if (!p->met || tally.opportunities < out->least)
        out->least = tally.opportunities;
    if (!p->met || tally.opportunities > out->most)
        out->most = tally.opportunities;
    p->met = true;
    if (p->is_point)
        note_levels(p, state, tally, mass);
}

static bool go_on_counting(void *data, uint64_t states)
{
    return keep_going(((claim_pass *)data)->with, states);
}

/* Every label was met on some path. */
static bool is_reachable(const claim_pass *p)
{
    for (size_t i = 0; i < p->with->walked->label_count; i++)
        if (p->added[i] & COUNTER_MASK)
            return true;
    return p->with->before[p->claim].strong > 0;
}

static void widen_claim(rp_explored_claim *out, double unknown)
{
    rp_bounds *expected[] = { &out->strong, &out->part, &out->against, &out->opportunities };
    for (size_t i = 0; i < sizeof expected / sizeof *expected; i++)
        widen(expected[i], unknown * LIMIT_TAGGING);
    for (int i = 0; i < RP_LEVELS; i++)
        widen_chance(&out->random[i], unknown);
}

pass_result pass_claim(const pass *with, size_t claim, rp_explored_claim *out)
{
    const rp_definition *definition = with->walked->scenario->claims[claim];
    const rp_tally *before = &with->before[claim];
    claim_pass p = { .with = with,
                     .claim = claim,
                     .is_point = claim < with->walked->scenario->point_count,
                     .needs_num = definition->needs_num,
                     .needs_den = definition->needs_den,
                     .added = list_added(with->walked, claim),
                     .out = out };
    spread how = { .walked = with->walked,
                   .parts = with->parts,
                   .data = &p,
                   .step = count_one,
                   .arrive = arrive_with_counts,
                   .go_on = go_on_counting,
                   .limit = with->limit };
    *out = (rp_explored_claim){ .id = definition->id, .is_point = p.is_point };
    spread_result result =
        spread_run(&how, pack(before->strong, before->part, before->against, before->opportunities));
    out->reachable = is_reachable(&p);
    widen_claim(out, p.unknown + result.left);
    free(p.added);
    return (pass_result){ result.values, result.complete && with->walked->complete, result.stopped };
}
