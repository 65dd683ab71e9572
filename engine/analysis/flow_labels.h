/* Labels of edges, each kept once: an answer's chance and what it counts. */
#ifndef ANALYSIS_FLOW_LABELS_H
#define ANALYSIS_FLOW_LABELS_H

#include "analysis/flow.h"

typedef struct flow_labels {
    flow_label *items;
    size_t count, capacity;
    uint32_t *slots; /* number + 1, or 0 */
    size_t slot_mask;
    arena *memory;
} flow_labels;

void flow_labels_init(flow_labels *set, arena *memory);
uint32_t flow_labels_add(flow_labels *set, double weight, const flow_count *counts, size_t count);
/* Gives the labels away and releases the rest. */
flow_label *flow_labels_take(flow_labels *set);

#endif
