/* What leads to what, as it is written: conditions are taken to hold and not to hold. The things of a scenario that
 * can be reached or not are its scenes, questions, options (silences too) and endings, numbered in this order. */
#ifndef ANALYSIS_RULES_GRAPH_H
#define ANALYSIS_RULES_GRAPH_H

#include "core/model.h"

typedef enum graph_kind { GRAPH_SCENE, GRAPH_QUESTION, GRAPH_OPTION, GRAPH_ENDING } graph_kind;

typedef struct graph_thing {
    graph_kind kind;
    const char *id;
    source_place place;
} graph_thing;

typedef struct graph_edge {
    uint32_t from, to;
} graph_edge;

typedef struct graph {
    arena memory;
    graph_thing *things;
    size_t count;
    graph_edge *edges; /* heap; by where they come from */
    size_t edge_count, edge_capacity;
    size_t *first; /* per thing, and one more: its first edge */
} graph;

void graph_init(graph *all, const rp_scenario *scenario);
void graph_finish(graph *all);

/* Marks what `from` leads to, as long as it leads over things for which `through` is true (NULL: over any). `from`
 * itself only where something leads back to it. `marked` has `count` places; what is marked already is not gone
 * over again. */
void graph_mark(const graph *all, size_t from, const bool *through, bool *marked);

#endif
