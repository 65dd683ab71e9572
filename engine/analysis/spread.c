#include "analysis/spread.h"

#include <stdlib.h>
#include <string.h>

#include "analysis/loop.h"
#include "base/memory.h"

enum { NOTHING = UINT32_MAX, PROGRESS_EVERY = 8192 };

/* What waits at a moment: a list of values with their masses. */
typedef struct waiting {
    double mass;
    uint32_t value, next;
} waiting;

typedef struct spreading {
    const spread *with;
    uint32_t *first; /* one a moment */
    waiting *pool;
    size_t pool_count, pool_capacity;
    uint32_t unused; /* list of what can be used again */
    double *mass;    /* of a loop's moments */
    size_t mass_capacity;
    spread_result result;
    bool over; /* before all of it is done */
} spreading;

static uint32_t take_waiting(spreading *s)
{
    uint32_t at = s->unused;
    if (at != NOTHING) {
        s->unused = s->pool[at].next;
        return at;
    }
    s->pool = memory_grow(s->pool, s->pool_count, &s->pool_capacity, sizeof *s->pool);
    return (uint32_t)s->pool_count++;
}

static void put_back(spreading *s, uint32_t first)
{
    uint32_t last = first;
    if (first == NOTHING)
        return;
    while (s->pool[last].next != NOTHING)
        last = s->pool[last].next;
    s->pool[last].next = s->unused;
    s->unused = first;
}

static void push(spreading *s, uint32_t state, uint32_t value, double mass)
{
    for (uint32_t i = s->first[state]; i != NOTHING; i = s->pool[i].next)
        if (s->pool[i].value == value) {
            s->pool[i].mass += mass;
            return;
        }
    uint32_t fresh = take_waiting(s);
    s->pool[fresh] = (waiting){ mass, value, s->first[state] };
    s->first[state] = fresh;
    s->result.values++;
    if (s->with->limit && s->result.values >= s->with->limit)
        s->over = true;
    if (s->with->go_on && s->result.values % PROGRESS_EVERY == 0 &&
        !s->with->go_on(s->with->data, s->result.values))
        s->over = s->result.stopped = true;
}

static void follow(spreading *s, const flow_edge *edge, uint32_t value, double mass)
{
    const spread *with = s->with;
    uint32_t next = with->step ? with->step(with->data, value, edge) : value;
    if (next != SPREAD_DROP)
        push(s, edge->to, next, mass * with->walked->labels[edge->label].weight);
}

static void leave_moment(spreading *s, uint32_t state)
{
    const flow *walked = s->with->walked;
    uint64_t from = walked->first_edge[state], to = walked->first_edge[state + 1];
    uint32_t list = s->first[state];
    s->first[state] = NOTHING;
    for (uint32_t i = list; i != NOTHING; i = s->pool[i].next) {
        waiting here = s->pool[i];
        if (from == to)
            s->with->arrive(s->with->data, state, here.value, here.mass);
        for (uint64_t e = from; e < to; e++) {
            /* push may move the pool, so nothing of it is held across the call */
            follow(s, &walked->edges[e], here.value, here.mass);
        }
    }
    put_back(s, list);
}

/* --- loops --- */

/* Every value that waits anywhere in the loop, each with what enters; then all of it behind the loop. */
static void leave_loop_with(spreading *s, const loop *made, uint32_t own, uint32_t value)
{
    const flow *walked = s->with->walked;
    loop_solve(made, s->mass);
    for (size_t i = 0; i < made->count; i++) {
        uint32_t state = made->states[i];
        if (made->stuck[i] && s->with->stay)
            s->with->stay(s->with->data, state, s->mass[i]);
        for (uint64_t e = walked->first_edge[state]; e < walked->first_edge[state + 1]; e++)
            if (s->with->parts->of[walked->edges[e].to] != own)
                follow(s, &walked->edges[e], value, made->stuck[i] ? 0 : s->mass[i]);
    }
}

static void collect(spreading *s, const loop *made, uint32_t value)
{
    memset(s->mass, 0, made->count * sizeof *s->mass);
    for (size_t i = 0; i < made->count; i++)
        for (uint32_t j = s->first[made->states[i]]; j != NOTHING; j = s->pool[j].next)
            if (s->pool[j].value == value) {
                s->mass[i] += s->pool[j].mass;
                s->pool[j].value = SPREAD_DROP; /* done with */
            }
}

static void leave_loop(spreading *s, const uint32_t *states, size_t count)
{
    loop made;
    loop_make(&made, s->with->walked, s->with->parts, states, count);
    if (count > s->mass_capacity) {
        s->mass = memory_resize(s->mass, count * sizeof *s->mass);
        s->mass_capacity = count;
    }
    for (size_t i = 0; i < count; i++)
        for (uint32_t j = s->first[states[i]]; j != NOTHING; j = s->pool[j].next) {
            uint32_t value = s->pool[j].value;
            if (value == SPREAD_DROP)
                continue;
            collect(s, &made, value);
            leave_loop_with(s, &made, s->with->parts->of[states[0]], value);
        }
    for (size_t i = 0; i < count; i++) {
        put_back(s, s->first[states[i]]);
        s->first[states[i]] = NOTHING;
    }
    loop_finish(&made);
}

static bool leads_to_itself(const flow *walked, uint32_t state)
{
    for (uint64_t e = walked->first_edge[state]; e < walked->first_edge[state + 1]; e++)
        if (walked->edges[e].to == state)
            return true;
    return false;
}

static void leave_component(spreading *s, const uint32_t *states, size_t count)
{
    if (count == 1 && !leads_to_itself(s->with->walked, states[0]))
        leave_moment(s, states[0]);
    else
        leave_loop(s, states, count);
}

static double what_is_left(const spreading *s)
{
    double left = 0;
    for (size_t i = 0; i < s->with->walked->states; i++)
        for (uint32_t j = s->first[i]; j != NOTHING; j = s->pool[j].next)
            left += s->pool[j].mass;
    return left;
}

spread_result spread_run(const spread *with, uint32_t value)
{
    const components *parts = with->parts;
    spreading s = { .with = with, .unused = NOTHING };
    s.first = memory_allocate(parts->states * sizeof *s.first);
    memset(s.first, 0xff, parts->states * sizeof *s.first);
    push(&s, 0, value, 1);
    for (size_t at = 0, end; at < parts->states && !s.over; at = end) {
        for (end = at + 1;
             end < parts->states && parts->of[parts->order[end]] == parts->of[parts->order[at]];)
            end++;
        leave_component(&s, parts->order + at, end - at);
    }
    s.result.complete = !s.over;
    s.result.left = s.over ? what_is_left(&s) : 0;
    free(s.first);
    free(s.pool);
    free(s.mass);
    return s.result;
}
