/* The enumerated states read as the explorer tells them. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "core/machine.h"
#include "enumerate.h"
#include "rapport/marking.h"

static rp_bounds exactly(double value)
{
    return (rp_bounds){ value, value };
}

/* Adds to both bounds, which stay equal. */
static void increase(rp_bounds *to, double more)
{
    *to = exactly(to->lower + more);
}

static rp_path path_to(enumerated *all, size_t state)
{
    size_t count = 0;
    for (size_t i = state; all->states[i].answer; i = all->states[i].parent)
        count++;
    const char **items = arena_allocate(&all->memory, (count + 1) * sizeof *items);
    rp_path path = { items, count };
    for (size_t i = state; all->states[i].answer; i = all->states[i].parent)
        items[--count] = all->states[i].answer;
    return path;
}

static bool has_ended(const enumerated_state *state)
{
    return rp_run_status_of(state->run) == RP_RUN_ENDED;
}

/* --- endings --- */

static void find_ending(enumerated *all, const char *id, rp_explored *out)
{
    rp_explored_ending *ending = NULL;
    for (size_t i = 0; i < all->count; i++) {
        if (!has_ended(&all->states[i]) || !str_is(rp_run_ending(all->states[i].run)->id, id))
            continue;
        if (!ending) {
            ending = &out->endings[out->ending_count++];
            *ending = (rp_explored_ending){ .id = id, .shortest = path_to(all, i) };
        }
        increase(&ending->probability, all->states[i].mass);
    }
}

static void find_chances(enumerated *all, rp_explored *out)
{
    for (size_t i = 0; i < all->count; i++) {
        const enumerated_state *state = &all->states[i];
        if (!has_ended(state))
            increase(&out->stuck, state->mass);
        else if (rp_run_critical_count(state->run))
            increase(&out->critical, state->mass);
    }
}

/* --- claims --- */

static rp_level level_of(const enumerated *all, size_t claim, const rp_run *run)
{
    const rp_definition *definition = rp_scenario_claim(all->scenario, claim);
    rp_tally tally = rp_run_tally(run, claim);
    return rp_level_of(&tally, definition->needs_num, definition->needs_den);
}

static void count_end(enumerated *all, size_t claim, size_t index, bool first, rp_explored_claim *out)
{
    const enumerated_state *state = &all->states[index];
    rp_tally tally = rp_run_tally(state->run, claim);
    increase(&out->strong, state->mass * tally.strong);
    increase(&out->part, state->mass * tally.part);
    increase(&out->against, state->mass * tally.against);
    increase(&out->opportunities, state->mass * tally.opportunities);
    out->least = first || tally.opportunities < out->least ? tally.opportunities : out->least;
    out->most = first || tally.opportunities > out->most ? tally.opportunities : out->most;
    if (!out->is_point)
        return;
    rp_level level = level_of(all, claim, state->run);
    increase(&out->random[level], state->mass);
    out->best = first || level > out->best ? level : out->best;
    out->worst = first || level < out->worst ? level : out->worst;
    out->has_levels = true;
    if (tally.opportunities < 3 && !rp_run_critical_count(state->run) && !out->starved) {
        out->starved = true;
        out->starving = path_to(all, index);
    }
}

static void find_claim(enumerated *all, size_t claim, rp_explored_claim *out)
{
    bool first = true;
    *out = (rp_explored_claim){ .id = rp_scenario_claim(all->scenario, claim)->id,
                                .is_point = claim < rp_scenario_point_count(all->scenario) };
    for (size_t i = 0; i < all->count; i++) {
        out->reachable = out->reachable || rp_run_tally(all->states[i].run, claim).strong;
        if (!has_ended(&all->states[i]))
            continue;
        count_end(all, claim, i, first, out);
        first = false;
    }
}

static void find_all_shown(const enumerated *all, rp_explored *out)
{
    size_t points = rp_scenario_point_count(all->scenario);
    out->has_all_shown = points > 0;
    for (size_t i = 0; i < all->count && points; i++) {
        bool shown = has_ended(&all->states[i]);
        for (size_t j = 0; j < points && shown; j++)
            shown = level_of(all, j, all->states[i].run) == RP_LEVEL_SHOWN;
        if (shown)
            increase(&out->all_shown, all->states[i].mass);
    }
}

/* --- faults and invariants --- */

static void add_fault(enumerated *all, const char *text, size_t state, rp_explored *out)
{
    for (size_t i = 0; i < out->fault_count; i++)
        if (str_is(out->faults[i].message, text))
            return;
    out->faults[out->fault_count++] = (rp_explored_fault){ .file = "",
                                                           .message = arena_text(&all->memory, text),
                                                           .path = path_to(all, state) };
}

static void find_always(enumerated *all, size_t invariant, rp_explored *out)
{
    const machine with = { .scenario = all->scenario, .script = all->script };
    rp_explored_always *always = &out->always[invariant];
    *always = (rp_explored_always){ .name = all->scenario->invariants[invariant].name, .holds = true };
    for (size_t i = 0; i < all->count && always->holds; i++) {
        rp_run *run = all->states[i].run;
        rp_error fault = { 0 };
        if (rp_run_status_of(run) == RP_RUN_STOPPED)
            continue;
        if (!machine_holds(&with, rp_run_state(run), &all->scenario->invariants[invariant].condition,
                           &always->holds, &fault)) {
            add_fault(all, fault.text, i, out);
            always->holds = false;
        }
        if (!always->holds)
            always->path = path_to(all, i);
    }
}

static void find_faults(enumerated *all, rp_explored *out)
{
    for (size_t i = 0; i < all->count; i++)
        if (rp_run_status_of(all->states[i].run) == RP_RUN_STOPPED)
            add_fault(all, rp_run_fault(all->states[i].run), i, out);
}

/* --- what nobody reaches, and where nobody gets on --- */

typedef struct names {
    const char **items;
    size_t count, capacity;
} names;

static void add_name(names *list, const char *name)
{
    list->items = memory_grow(list->items, list->count, &list->capacity, sizeof *list->items);
    list->items[list->count++] = name;
}

static rp_names keep(enumerated *all, names *list)
{
    rp_names kept = { arena_copy(&all->memory, list->items, list->count * sizeof *list->items), list->count };
    free(list->items);
    return kept;
}

static bool asks(rp_run *run, const char *question)
{
    return rp_run_question(run) && str_is(rp_run_question(run)->id, question);
}

static bool offers(rp_run *run, const char *option)
{
    const rp_question *question = rp_run_question(run);
    for (size_t i = 0; question && question->list_count && i < question->lists[0].option_count; i++)
        if (str_is(question->lists[0].options[i].id, option))
            return true;
    return false;
}

static bool ends(rp_run *run, const char *ending)
{
    return rp_run_ending(run) && str_is(rp_run_ending(run)->id, ending);
}

static void name_unless_met(const enumerated *all, bool (*is)(rp_run *run, const char *name),
                            const char *name, names *out)
{
    for (size_t i = 0; i < all->count; i++)
        if (is(all->states[i].run, name))
            return;
    add_name(out, name);
}

static void find_unreachable(enumerated *all, rp_explored *out)
{
    const rp_scenario *scenario = all->scenario;
    names list = { .items = NULL };
    for (size_t i = 0; i < scenario->scene_count; i++) {
        bool seen = false;
        for (size_t j = 0; j < all->count; j++)
            seen = seen || state_seen(scenario, rp_run_state(all->states[j].run), i);
        if (!seen)
            add_name(&list, scenario->scenes[i].id);
    }
    for (size_t i = 0; i < scenario->question_count; i++) {
        const model_question *question = &scenario->questions[i];
        name_unless_met(all, asks, question->id, &list);
        for (size_t j = 0; question->kind == RP_QUESTION_CHOOSE && j < question->fields[0].option_count; j++)
            name_unless_met(all, offers, question->fields[0].options[j].id, &list);
    }
    for (size_t i = 0; i < scenario->ending_count; i++)
        name_unless_met(all, ends, scenario->endings[i].id, &list);
    out->unreachable = keep(all, &list);
}

/* What the clicker can come to from a state. */
static void follow(const enumerated *all, uint32_t state, bool *met)
{
    if (met[state])
        return;
    met[state] = true;
    for (size_t j = 0; j < all->states[state].edge_count; j++) {
        const enumerated_edge *edge = &all->edges[all->states[state].first_edge + j];
        if (edge->chance > 0)
            follow(all, edge->to, met);
    }
}

/* A state is of a closed loop where the clicker comes back to it from everywhere that leads on from it. */
static bool is_closed(const enumerated *all, uint32_t state)
{
    bool *on = memory_allocate(all->count), *back = memory_allocate(all->count), closed = true;
    follow(all, state, on);
    for (uint32_t i = 0; i < all->count && closed; i++) {
        if (!on[i])
            continue;
        memset(back, 0, all->count);
        follow(all, i, back);
        closed = back[state];
    }
    free(on);
    free(back);
    return closed;
}

static void find_closed(enumerated *all, rp_explored *out)
{
    names list = { .items = NULL };
    for (size_t i = 0; i < all->scenario->question_count; i++) {
        bool closed = false;
        for (uint32_t j = 0; j < all->count && !closed; j++)
            closed = !all->states[j].escapes && asks(all->states[j].run, all->scenario->questions[i].id) &&
                     is_closed(all, j);
        if (closed)
            add_name(&list, all->scenario->questions[i].id);
    }
    out->stuck_at = keep(all, &list);
}

/* --- all of it --- */

const rp_explored *enumerate_explored(enumerated *all)
{
    const rp_scenario *scenario = all->scenario;
    rp_explored *out = arena_allocate(&all->memory, sizeof *out);
    *out = (rp_explored){ .complete = true, .states = all->count, .transitions = all->edge_count };
    out->endings = arena_allocate(&all->memory, (scenario->ending_count + 1) * sizeof *out->endings);
    for (size_t i = 0; i < scenario->ending_count; i++)
        find_ending(all, scenario->endings[i].id, out);
    find_chances(all, out);
    out->claim_count = rp_scenario_claim_count(scenario);
    out->claims = arena_allocate(&all->memory, (out->claim_count + 1) * sizeof *out->claims);
    for (size_t i = 0; i < out->claim_count; i++)
        find_claim(all, i, &out->claims[i]);
    find_all_shown(all, out);
    out->faults =
        arena_allocate(&all->memory, (all->count + scenario->invariant_count) * sizeof *out->faults);
    find_faults(all, out);
    out->always_count = scenario->invariant_count;
    out->always = arena_allocate(&all->memory, (scenario->invariant_count + 1) * sizeof *out->always);
    for (size_t i = 0; i < scenario->invariant_count; i++)
        find_always(all, i, out);
    find_unreachable(all, out);
    find_closed(all, out);
    return out;
}
