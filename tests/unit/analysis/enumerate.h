/* What the explorer finds, worked out a second time by playing runs: every answer at every state that a run can come
 * to, states told apart by all of their bytes, chances sent round until hardly any are left on the way. It shares
 * nothing with engine/analysis; it is slow, and right where the run is right. */
#ifndef UNIT_ANALYSIS_ENUMERATE_H
#define UNIT_ANALYSIS_ENUMERATE_H

#include "base/arena.h"
#include "core/model.h"
#include "rapport/explore.h"
#include "rapport/run.h"

typedef struct enumerated_edge {
    uint32_t to;
    double chance; /* the clicker's */
} enumerated_edge;

typedef struct enumerated_state {
    rp_run *run;
    uint32_t parent;    /* where it was first come by from: the first of the shortest paths */
    const char *answer; /* … and how; NULL: it is where all began */
    size_t first_edge, edge_count;
    bool escapes; /* some answers of the clicker lead to an end */
    double mass;  /* of an end: the chance to come there; where nothing escapes: to get stuck there */
} enumerated_state;

typedef struct enumerated {
    const rp_scenario *scenario;
    const rp_script *script;
    enumerated_state *states; /* by the number of answers, then in the order of their paths */
    size_t count, capacity;
    uint32_t *slots; /* number + 1, or 0 */
    size_t slot_mask;
    enumerated_edge *edges;
    size_t edge_count, edge_capacity;
    double left; /* chances that still went round in the end */
    arena memory;
} enumerated;

/* All that can come of a run that is asking or over. False where there are more than `most` states. */
bool enumerate(enumerated *out, rp_run *run, const rp_script *script, size_t most);
void enumerate_finish(enumerated *all);

/* The same as rp_explore_from should say, all of it but the players and the numbers of states; paths lead from where
 * the run stood. Lives as long as `all`. */
const rp_explored *enumerate_explored(enumerated *all);

/* Every way to answer the question of a run, in the order in which paths are compared. */
typedef struct enumerated_way {
    rp_answer answer;
    double chance;
    char spelled[64]; /* as --answers takes it; "=?" for a wrong figure */
} enumerated_way;

typedef struct enumerated_ways {
    enumerated_way *items; /* free() releases them */
    size_t count, capacity;
} enumerated_ways;

void enumerate_ways(enumerated_ways *out, rp_run *run);

#endif
