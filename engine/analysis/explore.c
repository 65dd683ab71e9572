/* Puts an exploration together: the flow first, then passes over it, then what is told by playing. */
#include "rapport/explore.h"

#include <stdlib.h>
#include <string.h>

#include "analysis/components.h"
#include "analysis/explored.h"
#include "analysis/flow.h"
#include "analysis/passes.h"
#include "analysis/paths.h"
#include "analysis/players.h"
#include "base/memory.h"
#include "base/str.h"

typedef struct exploring {
    const rp_scenario *scenario;
    const rp_explore_options *options;
    flow walked;
    components parts;
    rp_tally *before;
    size_t *asked; /* claims to look at, in their order */
    size_t asked_count;
    bool together;
    pass_ends ends;
    pass_result *results; /* one a pass */
    rp_explored *out;
    arena *memory;
} exploring;

/* --- what is asked for --- */

static void list_claims(exploring *e)
{
    e->asked = memory_allocate((e->scenario->claim_count + 1) * sizeof *e->asked);
    for (size_t i = 0; i < e->scenario->claim_count; i++)
        if (!e->options->claim || str_is(e->options->claim, e->scenario->claims[i]->id))
            e->asked[e->asked_count++] = i;
    e->together = !e->options->claim && e->scenario->point_count > 0;
    e->out->claims = arena_allocate(e->memory, e->asked_count * sizeof *e->out->claims);
    e->out->claim_count = e->asked_count;
}

static size_t pass_count(const exploring *e)
{
    return 2 + e->asked_count + e->together; /* the walk, the endings, the claims, all together */
}

/* --- passes --- */

static pass make_pass(const exploring *e, size_t number)
{
    return (pass){ .walked = &e->walked,
                   .parts = &e->parts,
                   .before = e->before,
                   .limit = e->options->limit,
                   .number = number,
                   .count = pass_count(e),
                   .progress = e->options->progress,
                   .data = e->options->data };
}

/* Job 0 is the endings, the last may be all points together, the others are the claims. */
static void run_pass(void *data, size_t index)
{
    exploring *e = data;
    pass with = make_pass(e, index + 1);
    if (index == 0)
        e->results[index] = pass_through(&with, &e->ends);
    else if (index <= e->asked_count)
        e->results[index] = pass_claim(&with, e->asked[index - 1], &e->out->claims[index - 1]);
    else
        e->results[index] = pass_together(&with, &e->out->all_shown);
}

static void run_passes(exploring *e)
{
    size_t count = pass_count(e) - 1;
    e->ends.ends = memory_allocate((e->scenario->ending_count + 1) * sizeof *e->ends.ends);
    e->ends.closed = memory_allocate(e->scenario->question_count + 1);
    e->results = memory_allocate(count * sizeof *e->results);
    if (e->options->each)
        e->options->each(count, run_pass, e);
    else
        for (size_t i = 0; i < count; i++)
            run_pass(e, i);
    e->out->passes = count;
    e->out->complete = e->out->all_met = e->walked.complete;
    e->out->stopped = e->walked.stopped;
    for (size_t i = 0; i < count; i++) {
        e->out->complete = e->out->complete && e->results[i].complete;
        e->out->stopped = e->out->stopped || e->results[i].stopped;
        if (e->results[i].states > e->out->largest_pass)
            e->out->largest_pass = e->results[i].states;
    }
    e->out->critical = e->ends.critical;
    e->out->stuck = e->ends.stuck;
    e->out->has_all_shown = e->together;
}

/* --- shortest paths --- */

/* Things to find a path to, a handful at a time. */
typedef struct goals {
    exploring *e;
    uint64_t *marks;
    rp_path *paths[PATHS_AT_ONCE];
    size_t count;
} goals;

static void find_goals(goals *all)
{
    rp_path found[PATHS_AT_ONCE];
    path_graph graph = paths_of_flow(&all->e->walked);
    if (all->count == 0)
        return;
    paths_find(&graph, all->marks, all->count, found, all->e->memory);
    for (size_t i = 0; i < all->count; i++)
        *all->paths[i] = found[i];
    memset(all->marks, 0, all->e->walked.states * sizeof *all->marks);
    all->count = 0;
}

static void add_goal(goals *all, const flow_nearest *where, rp_path *out)
{
    for (size_t i = 0; i < where->count; i++)
        all->marks[where->states[i]] |= UINT64_C(1) << all->count;
    all->paths[all->count++] = out;
    if (all->count == PATHS_AT_ONCE)
        find_goals(all);
}

static void list_endings(exploring *e, goals *all)
{
    size_t count = e->scenario->ending_count;
    e->out->endings = arena_allocate(e->memory, count * sizeof *e->out->endings);
    for (size_t i = 0; i < count; i++) {
        if (e->walked.ended[i].count == 0)
            continue;
        rp_explored_ending *ending = &e->out->endings[e->out->ending_count++];
        ending->id = e->scenario->endings[i].id;
        ending->probability = e->ends.ends[i];
        add_goal(all, &e->walked.ended[i], &ending->shortest);
    }
}

static void list_invariants(exploring *e, goals *all)
{
    size_t count = e->scenario->invariant_count;
    e->out->always = arena_allocate(e->memory, count * sizeof *e->out->always);
    e->out->always_count = count;
    for (size_t i = 0; i < count; i++) {
        rp_explored_always *one = &e->out->always[i];
        one->name = e->scenario->invariants[i].name;
        one->holds = e->walked.broken[i].count == 0;
        if (!one->holds)
            add_goal(all, &e->walked.broken[i], &one->path);
    }
}

/* "file:line: message", as the machine says it. */
static void split_fault(const char *text, rp_explored_fault *out, arena *memory)
{
    const char *at = text;
    *out = (rp_explored_fault){ .file = "", .message = text };
    for (const char *colon = strchr(at, ':'); colon; colon = strchr(colon + 1, ':')) {
        char *end;
        long line = strtol(colon + 1, &end, 10);
        if (end == colon + 1 || *end != ':')
            continue;
        out->file = arena_text_n(memory, text, (size_t)(colon - text));
        out->line = (int)line;
        out->message = end[1] == ' ' ? end + 2 : end + 1;
        return;
    }
}

static void list_faults(exploring *e, goals *all)
{
    size_t count = e->walked.fault_count;
    e->out->faults = arena_allocate(e->memory, count * sizeof *e->out->faults);
    e->out->fault_count = count;
    for (size_t i = 0; i < count; i++) {
        split_fault(arena_text(e->memory, e->walked.faults[i].text), &e->out->faults[i], e->memory);
        add_goal(all, &e->walked.faults[i].at, &e->out->faults[i].path);
    }
}

static void find_paths(exploring *e)
{
    goals all = { .e = e, .marks = memory_allocate(e->walked.states * sizeof *all.marks) };
    list_endings(e, &all);
    list_invariants(e, &all);
    list_faults(e, &all);
    find_goals(&all);
    free(all.marks);
    for (size_t i = 0; i < e->asked_count; i++)
        if (e->out->claims[i].starved)
            e->out->claims[i].starving =
                paths_starving(&e->walked, e->asked[i], e->before[e->asked[i]].opportunities, e->memory);
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

static rp_names keep_names(exploring *e, names *list)
{
    rp_names kept = { arena_copy(e->memory, list->items, list->count * sizeof *list->items), list->count };
    free(list->items);
    return kept;
}

static void list_unreachable(exploring *e)
{
    const rp_scenario *scenario = e->scenario;
    names list = { .items = NULL };
    if (!e->walked.complete)
        return; /* nothing can be said of what was not looked at */
    for (size_t i = 0; i < scenario->scene_count; i++)
        if (!(e->walked.scenes[i / 64] >> i % 64 & 1))
            add_name(&list, scenario->scenes[i].id);
    for (size_t i = 0; i < scenario->question_count; i++) {
        const model_question *question = &scenario->questions[i];
        if (!e->walked.offered[i])
            add_name(&list, question->id);
        for (size_t j = 0; question->kind == RP_QUESTION_CHOOSE && j < question->fields[0].option_count; j++)
            if (!(e->walked.offered[i] >> j & 1))
                add_name(&list, question->fields[0].options[j].id);
    }
    for (size_t i = 0; i < scenario->ending_count; i++)
        if (e->walked.ended[i].count == 0)
            add_name(&list, scenario->endings[i].id);
    e->out->unreachable = keep_names(e, &list);
}

static void list_stuck(exploring *e)
{
    names list = { .items = NULL };
    for (size_t i = 0; i < e->scenario->question_count; i++)
        if (e->ends.closed[i])
            add_name(&list, e->scenario->questions[i].id);
    e->out->stuck_at = keep_names(e, &list);
}

/* --- all of it --- */

static void find_before(exploring *e)
{
    e->before = memory_allocate((e->scenario->claim_count + 1) * sizeof *e->before);
    for (size_t i = 0; i < e->scenario->claim_count; i++)
        e->before[i] = state_tally(e->scenario, e->walked.root.state, i);
}

static rp_explored *explore(const rp_scenario *scenario, const rp_script *script, const rp_state *from,
                            const rp_explore_options *options)
{
    struct explored_whole *whole = memory_allocate(sizeof *whole);
    exploring e = {
        .scenario = scenario, .options = options, .out = &whole->explored, .memory = &whole->memory
    };
    list_claims(&e);
    flow_walk(&e.walked, scenario, script, from, options, pass_count(&e));
    components_find(&e.parts, &e.walked);
    find_before(&e);
    run_passes(&e);
    find_paths(&e);
    list_unreachable(&e);
    list_stuck(&e);
    e.out->states = e.walked.states;
    e.out->transitions = e.walked.edge_count;
    if (!from) {
        e.out->player_count = PLAYERS;
        e.out->players = arena_allocate(e.memory, PLAYERS * sizeof *e.out->players);
        players_play(scenario, script, options->apologies, e.out->players, e.memory);
    }
    components_finish(&e.parts);
    flow_finish(&e.walked);
    free(e.before);
    free(e.asked);
    free(e.ends.ends);
    free(e.ends.closed);
    free(e.results);
    return e.out;
}

rp_explored *rp_explore(const rp_scenario *scenario, const rp_script *script,
                        const rp_explore_options *options)
{
    return explore(scenario, script, NULL, options);
}

rp_explored *rp_explore_from(const rp_scenario *scenario, const rp_script *script, const rp_state *state,
                             const rp_explore_options *options)
{
    return explore(scenario, script, state, options);
}
