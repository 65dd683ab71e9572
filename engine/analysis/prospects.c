/* One walk through the story serves all answers and all points: what could follow an answer is part of what could follow
 * the one before it. So each point is looked at from the last answer backward, what was met is not gone into again, and
 * as soon as the best level is met nothing earlier needs to be looked at. */
#include "rapport/prospects.h"

#include <stdlib.h>
#include <string.h>

#include "analysis/flow.h"
#include "analysis/flow_keys.h"
#include "base/memory.h"
#include "core/running.h"

/* The counters of one point, side by side; a moment's number goes above them. */
enum { COUNTER_BITS = 5, COUNTER_MASK = (1 << COUNTER_BITS) - 1, VALUE_BITS = 4 * COUNTER_BITS };

/* One point, from the last answer backward. */
typedef struct looking {
    uint32_t *added; /* by label: what it counts for this point */
    flow_keys met;   /* moments, each with counters */
    uint64_t *todo;
    size_t count, capacity;
    size_t turns; /* answers given where is looked from now */
    rp_level best;
} looking;

struct rp_prospecting {
    const rp_run *run;
    const rp_scenario *scenario;
    flow walked;
    flow_walking *walk; /* while it goes on */
    uint32_t *moments;  /* where the run asked: one a turn, then one for where it still asks */
    size_t asked;
    size_t point; /* that is looked at */
    bool looks;
    looking now;
    rp_level *best;
    rp_prospects found;
    bool done, known;
};

/* --- beginning --- */

static const rp_state *state_after(const rp_run *run, size_t turns)
{
    return turns < run->turn_count ? run->turns[turns].before : run->state;
}

rp_prospecting *rp_prospecting_create(const rp_run *run)
{
    rp_prospecting *work = memory_allocate(sizeof *work);
    size_t points = run->scenario->point_count, columns = run->turn_count + 1;
    bool asks = rp_run_status_of(run) == RP_RUN_ASKING;
    *work = (rp_prospecting){ .run = run, .scenario = run->scenario };
    work->asked = run->turn_count + asks;
    work->best = memory_allocate((points * columns + 1) * sizeof *work->best);
    work->found = (rp_prospects){ points, run->turn_count, work->best };
    work->done = points == 0 || work->asked == 0;
    if (!work->done)
        work->walk = flow_walk_begin(&work->walked, run->scenario, &run->script, state_after(run, 0));
    return work;
}

/* --- the run's own way through the flow --- */

static uint32_t find_next(const flow *walked, uint32_t from, const uint64_t *key)
{
    for (uint64_t e = walked->first_edge[from]; e < walked->first_edge[from + 1]; e++) {
        uint32_t to = walked->edges[e].to;
        if (memcmp(walked->keys + to * walked->plan.words, key, walked->plan.words * sizeof *key) == 0)
            return to;
    }
    return FLOW_NONE;
}

/* False where the run went a way that the flow does not know: its script is not what it was. */
static bool find_moments(rp_prospecting *work)
{
    uint64_t *key = memory_allocate(work->walked.plan.words * sizeof *key);
    bool found = true;
    work->moments = memory_allocate(work->asked * sizeof *work->moments);
    for (size_t i = 1; i < work->asked && found; i++) {
        flow_key_of(&work->walked, state_after(work->run, i), key);
        work->moments[i] = find_next(&work->walked, work->moments[i - 1], key);
        found = work->moments[i] != FLOW_NONE;
    }
    free(key);
    return found;
}

/* --- one point --- */

static uint64_t place_value(uint32_t moment, uint32_t value)
{
    return (uint64_t)moment << VALUE_BITS | value;
}

static uint32_t pack(rp_tally tally)
{
    return (uint32_t)tally.strong | (uint32_t)tally.part << COUNTER_BITS |
           (uint32_t)tally.against << 2 * COUNTER_BITS | (uint32_t)tally.opportunities << 3 * COUNTER_BITS;
}

static int counter(uint32_t value, unsigned place)
{
    return (int)(value >> place * COUNTER_BITS & COUNTER_MASK);
}

static uint32_t *list_added(const flow *walked, size_t point)
{
    static const unsigned places[] = {
        [RP_OUTCOME_STRONG] = 0, [RP_OUTCOME_PART] = 1, [RP_OUTCOME_AGAINST] = 2, [RP_OUTCOME_NONE] = 3
    };
    uint32_t *added = memory_allocate((walked->label_count + 1) * sizeof *added);
    for (size_t i = 0; i < walked->label_count; i++)
        for (size_t j = 0; j < walked->labels[i].count; j++)
            if (walked->labels[i].counts[j].claim == point)
                added[i] += UINT32_C(1) << places[walked->labels[i].counts[j].which] * COUNTER_BITS;
    return added;
}

static void push(looking *now, uint32_t moment, uint32_t value)
{
    bool fresh;
    uint64_t key = place_value(moment, value);
    flow_keys_add(&now->met, &key, flow_keys_seek(&now->met, &key), &fresh);
    if (!fresh)
        return;
    now->todo = memory_grow(now->todo, now->count, &now->capacity, sizeof *now->todo);
    now->todo[now->count++] = key;
}

static rp_level level_at(const rp_prospecting *work, rp_tally tally)
{
    const rp_definition *point = work->scenario->claims[work->point];
    return rp_level_of(&tally, point->needs_num, point->needs_den);
}

static void arrive(rp_prospecting *work, uint32_t moment, uint32_t value)
{
    rp_tally tally = { .strong = counter(value, 0),
                       .part = counter(value, 1),
                       .against = counter(value, 2),
                       .opportunities = counter(value, 3),
                       .tied = flow_is_tied(&work->walked, moment, work->point) };
    rp_level level = level_at(work, tally);
    if (level > work->now.best)
        work->now.best = level;
}

/* What takes a chance strongly comes last, and so is gone into first: the best level is met soon. */
static void follow(rp_prospecting *work, uint32_t moment, uint32_t value)
{
    const flow *walked = &work->walked;
    looking *now = &work->now;
    if (flow_place(walked, moment).kind == KEY_ENDED)
        arrive(work, moment, value);
    for (int strong = 0; strong <= 1; strong++)
        for (uint64_t e = walked->first_edge[moment]; e < walked->first_edge[moment + 1]; e++) {
            uint32_t added = now->added[walked->edges[e].label];
            if (((added & COUNTER_MASK) != 0) == (strong != 0))
                push(now, walked->edges[e].to, value + added);
        }
}

static void look_from(rp_prospecting *work, size_t turns)
{
    rp_tally tally = state_tally(work->scenario, state_after(work->run, turns), work->point);
    work->now.turns = turns;
    push(&work->now, work->moments[turns], pack(tally));
}

/* Where the run has ended, what it came to is all that was left. */
static void begin_point(rp_prospecting *work)
{
    size_t turns = work->run->turn_count;
    work->now = (looking){ .added = list_added(&work->walked, work->point) };
    flow_keys_init(&work->now.met, 1);
    work->looks = true;
    if (rp_run_status_of(work->run) == RP_RUN_ENDED) {
        work->now.best = level_at(work, state_tally(work->scenario, work->run->state, work->point));
        work->best[work->point * (turns + 1) + turns] = work->now.best;
    }
    look_from(work, work->asked - 1);
}

static void end_point(rp_prospecting *work)
{
    free(flow_keys_take(&work->now.met));
    free(work->now.added);
    free(work->now.todo);
    work->now = (looking){ .todo = NULL };
    work->looks = false;
}

/* By a fault of the scenario: that puts nothing out of the trainee's reach. */
static bool is_stopped(const rp_prospecting *work)
{
    return rp_run_status_of(work->run) == RP_RUN_STOPPED;
}

/* All that follows this answer was looked at, or nothing better can come. */
static void end_answer(rp_prospecting *work)
{
    looking *now = &work->now;
    rp_level *row = work->best + work->point * (work->run->turn_count + 1);
    row[now->turns] = now->best;
    if (is_stopped(work) && now->turns + 1 == work->run->turn_count)
        row[work->run->turn_count] = now->best;
    if (now->best == RP_LEVEL_SHOWN)
        while (now->turns > 0)
            row[--now->turns] = now->best;
    if (now->turns > 0) {
        look_from(work, now->turns - 1);
        return;
    }
    end_point(work);
    work->point++;
}

static void look(rp_prospecting *work, size_t most)
{
    looking *now = &work->now;
    for (size_t i = 0; i < most && now->count > 0 && now->best < RP_LEVEL_SHOWN; i++) {
        uint64_t key = now->todo[--now->count];
        follow(work, (uint32_t)(key >> VALUE_BITS), (uint32_t)(key & ((UINT64_C(1) << VALUE_BITS) - 1)));
    }
    if (now->count == 0 || now->best == RP_LEVEL_SHOWN)
        end_answer(work);
}

/* --- all of it --- */

static void end(rp_prospecting *work, bool known)
{
    work->done = true;
    work->known = known;
}

static void walk_on(rp_prospecting *work, size_t most)
{
    if (flow_walk_on(work->walk, most, RP_AHEAD_MOST))
        return;
    flow_walk_end(work->walk);
    work->walk = NULL;
    if (!work->walked.complete || !find_moments(work))
        end(work, false);
}

bool rp_prospecting_step(rp_prospecting *work, size_t moments)
{
    if (work->walk)
        walk_on(work, moments);
    else if (!work->done && work->point == work->found.points)
        end(work, true);
    else if (!work->done && !work->looks)
        begin_point(work);
    else if (!work->done && work->now.met.count > RP_AHEAD_MOST)
        end(work, false);
    else if (!work->done)
        look(work, moments);
    return work->done;
}

const rp_prospects *rp_prospecting_result(const rp_prospecting *work)
{
    return work->known ? &work->found : NULL;
}

void rp_prospecting_destroy(rp_prospecting *work)
{
    if (!work)
        return;
    if (work->walk)
        flow_walk_end(work->walk);
    if (work->looks)
        end_point(work);
    if (work->walked.scenario)
        flow_finish(&work->walked);
    free(work->moments);
    free(work->best);
    free(work);
}

void rp_prospects_add(rp_debrief *debrief)
{
    rp_prospecting *work = rp_prospecting_create(debrief->run);
    while (!rp_prospecting_step(work, RP_AHEAD_MOST))
        continue;
    rp_debrief_foresee(debrief, rp_prospecting_result(work));
    rp_prospecting_destroy(work);
}
