#include "enumerate.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"

enum { SLOTS = 1 << 14, SWEEPS = 200000 };
static const double hardly_any = 1e-14;

/* --- states, breadth first --- */

static size_t slot_of(const enumerated *all, rp_run *run)
{
    const unsigned char *bytes = (const void *)rp_run_state(run);
    size_t size = rp_state_size(all->scenario), hash = 2166136261u;
    for (size_t i = 0; i < size; i++)
        hash = (hash ^ bytes[i]) * 16777619u;
    for (size_t at = hash & all->slot_mask;; at = (at + 1) & all->slot_mask) {
        rp_run *known = all->slots[at] ? all->states[all->slots[at] - 1].run : NULL;
        if (!known ||
            (memcmp(rp_run_state(known), bytes, size) == 0 && str_is(rp_run_fault(known), rp_run_fault(run))))
            return at;
    }
}

/* The number of the run's state, which is kept where it is new. */
static uint32_t meet(enumerated *all, rp_run *run, uint32_t parent, const char *answer)
{
    size_t slot = slot_of(all, run);
    if (all->slots[slot])
        return all->slots[slot] - 1;
    all->states = memory_grow(all->states, all->count, &all->capacity, sizeof *all->states);
    all->states[all->count] = (enumerated_state){
        .run = rp_run_copy(run), .parent = parent, .answer = answer ? arena_text(&all->memory, answer) : NULL
    };
    all->slots[slot] = (uint32_t)++all->count;
    return (uint32_t)all->count - 1;
}

static void expand(enumerated *all, uint32_t state)
{
    enumerated_ways ways;
    all->states[state].first_edge = all->edge_count;
    if (rp_run_status_of(all->states[state].run) != RP_RUN_ASKING)
        return;
    rp_run *run = rp_run_copy(all->states[state].run);
    size_t turns = rp_run_turn_count(run);
    enumerate_ways(&ways, run);
    for (size_t i = 0; i < ways.count; i++) {
        rp_error error = { 0 };
        if (!rp_run_answer(run, &ways.items[i].answer, &error))
            abort();
        uint32_t to = meet(all, run, state, ways.items[i].spelled);
        all->edges = memory_grow(all->edges, all->edge_count, &all->edge_capacity, sizeof *all->edges);
        all->edges[all->edge_count++] = (enumerated_edge){ to, ways.items[i].chance };
        rp_run_rewind(run, turns);
    }
    all->states[state].edge_count = ways.count;
    free(ways.items);
    rp_run_destroy(run);
}

/* --- chances --- */

static void find_escapes(enumerated *all)
{
    for (size_t i = 0; i < all->count; i++)
        all->states[i].escapes = all->states[i].edge_count == 0;
    for (bool changed = true; changed;) {
        changed = false;
        for (size_t i = all->count; i-- > 0;) {
            enumerated_state *state = &all->states[i];
            const enumerated_edge *edges = all->edges + state->first_edge;
            for (size_t j = 0; j < state->edge_count && !state->escapes; j++)
                if (edges[j].chance > 0 && all->states[edges[j].to].escapes)
                    state->escapes = changed = true;
        }
    }
}

/* Sends on what waits at every state, over and over, until it has come to an end or is stuck. */
static void send_round(enumerated *all)
{
    double *waiting = memory_allocate(all->count * sizeof *waiting);
    waiting[0] = 1;
    all->left = 1;
    for (int sweep = 0; sweep < SWEEPS && all->left > hardly_any; sweep++) {
        all->left = 0;
        for (size_t i = 0; i < all->count; i++) {
            enumerated_state *state = &all->states[i];
            double mass = waiting[i];
            waiting[i] = 0;
            if (state->edge_count == 0 || !state->escapes) {
                state->mass += mass;
                continue;
            }
            for (size_t j = state->first_edge; j < state->first_edge + state->edge_count; j++)
                waiting[all->edges[j].to] += mass * all->edges[j].chance;
        }
        for (size_t i = 0; i < all->count; i++)
            all->left += waiting[i];
    }
    free(waiting);
}

bool enumerate(enumerated *out, rp_run *run, const rp_script *script, size_t most)
{
    *out = (enumerated){ .scenario = rp_run_scenario(run), .script = script, .slot_mask = SLOTS - 1 };
    out->slots = memory_allocate(SLOTS * sizeof *out->slots);
    if (most > SLOTS / 4)
        abort();
    meet(out, run, 0, NULL);
    for (uint32_t i = 0; i < out->count && out->count <= most; i++)
        expand(out, i);
    if (out->count > most)
        return false;
    find_escapes(out);
    send_round(out);
    return true;
}

void enumerate_finish(enumerated *all)
{
    for (size_t i = 0; i < all->count; i++)
        rp_run_destroy(all->states[i].run);
    free(all->states);
    free(all->slots);
    free(all->edges);
    arena_finish(&all->memory);
    *all = (enumerated){ .count = 0 };
}
