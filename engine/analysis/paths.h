/* Shortest paths as answers: the fewest, then the first in the order of answers.h. */
#ifndef ANALYSIS_PATHS_H
#define ANALYSIS_PATHS_H

#include "analysis/flow.h"

enum { PATHS_AT_ONCE = 64 };

/* What is searched: the flow, or a part of it with something more told apart. Nodes are numbered by the fewest
 * answers that lead to them, node 0 is the moment where the flow began, and the edges of a node are those of its
 * moment in the same order; FLOW_NONE: one that is not to be taken. */
typedef struct path_graph {
    const flow *walked;
    const uint64_t *first_edge;
    const flow_edge *edges;
    const uint32_t *levels;
    size_t level_count;
} path_graph;

path_graph paths_of_flow(const flow *walked);

/* One path to each of at most PATHS_AT_ONCE goals: bit i of marks[node] says that the node is goal i. Nodes of a
 * goal that take more answers than its nearest must not be marked. `marks` is used up. Memory: the arena. */
void paths_find(const path_graph *graph, uint64_t *marks, size_t goals, rp_path *out, arena *memory);

/* To an ending without a critical error and with fewer than RP_CHANCES_LEAST opportunities for the claim. `first`:
 * those there were before the flow began. Empty where there is none. */
rp_path paths_starving(const flow *walked, size_t claim, int first, arena *memory);

#endif
