/* The flow of a scenario: every moment at which a question is asked or a run is over, without the evidence gathered
 * so far, and every answer that leads from one to another. Walked breadth first, so that moments are numbered by the
 * fewest answers that lead to them. What an answer counts stands on its edge: whether it counts at all is part of
 * the moment, because a first answer given is remembered where its question may come again. */
#ifndef ANALYSIS_FLOW_H
#define ANALYSIS_FLOW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "analysis/answers.h"
#include "analysis/key.h"
#include "rapport/explore.h"

enum { FLOW_NONE = UINT32_MAX };

typedef struct flow_edge {
    uint32_t to, label;
} flow_edge;

/* An entry of the evidence counters; RP_OUTCOME_NONE: an opportunity. */
typedef struct flow_count {
    uint16_t claim, which;
} flow_count;

/* What many edges have in common. */
typedef struct flow_label {
    double weight; /* the clicker's chance */
    const flow_count *counts;
    size_t count;
} flow_label;

/* The moments where something first is so: all of those that the fewest answers lead to, since shortest paths are
 * told apart by what was answered. */
typedef struct flow_nearest {
    uint32_t *states;
    size_t count, capacity;
    size_t answers; /* that lead there */
} flow_nearest;

typedef struct flow_fault {
    char *text; /* "file:line: message" */
    flow_nearest at;
} flow_fault;

typedef struct flow {
    const rp_scenario *scenario;
    machine with;
    bool *sure; /* for the machine */
    key_plan plan;
    answers ways;
    key_moment root; /* where it began */
    uint64_t *keys;
    size_t states, state_capacity;
    size_t expanded;      /* moments from here on were not gone into: the limit, or a stop */
    uint64_t *first_edge; /* [states + 1] */
    flow_edge *edges;
    size_t edge_count, edge_capacity;
    flow_label *labels;
    size_t label_count;
    uint32_t *levels; /* the first moment that takes so many answers; [level_count] is `states` */
    size_t level_count;
    bool complete, stopped;
    flow_fault *faults;
    size_t fault_count;
    flow_nearest *broken; /* one an invariant: where it does not hold */
    flow_nearest *ended;  /* one an ending */
    uint16_t
        *offered; /* one a question: options that were open; all bits where it was asked and is no choose */
    uint64_t *scenes; /* entered: a set */
    arena memory;
} flow;

/* From the scene where the scenario begins, or from `from` where that is not NULL. Never fails. */
void flow_walk(flow *out, const rp_scenario *scenario, const rp_script *script, const rp_state *from,
               const rp_explore_options *options, size_t passes);
void flow_finish(flow *walked);

/* The same in steps, for who has something else to do meanwhile. What is walked may be read after the end. */
typedef struct flow_walking flow_walking;
flow_walking *flow_walk_begin(flow *out, const rp_scenario *scenario, const rp_script *script,
                              const rp_state *from);
/* Goes into `most` moments more, as long as fewer than `limit` (0: none) are known. Whether some are left. */
bool flow_walk_on(flow_walking *walk, size_t most, uint64_t limit);
void flow_walk_end(flow_walking *walk);

key_place flow_place(const flow *walked, uint32_t state);
bool flow_is_critical(const flow *walked, uint32_t state);
bool flow_is_tied(const flow *walked, uint32_t state, size_t claim);
/* The key of a state of a run that is asking; `key` has plan.words words. */
void flow_key_of(const flow *walked, const rp_state *state, uint64_t *key);
/* The moment as it was when the exploration began, in memory of the caller: free(out->state) releases it. */
void flow_begin(const flow *walked, key_moment *out, machine_open *open);
/* Plays on from a moment that really happened. */
void flow_take(const flow *walked, key_moment *moment, const answers_way *way, machine_open *open);

#endif
