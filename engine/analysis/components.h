/* The flow in an order in which it can be worked through: strongly connected components, each before those that it
 * leads to. Most are one moment; a loop in the story makes a larger one. Tarjan's algorithm, without recursion. */
#ifndef ANALYSIS_COMPONENTS_H
#define ANALYSIS_COMPONENTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "analysis/flow.h"

typedef struct components {
    uint32_t *order; /* moments, component after component */
    uint32_t *of;    /* moment -> its component, numbered in that order */
    uint32_t *place; /* moment -> its place in its component; NULL where none has more than one moment */
    size_t states, count;
} components;

void components_find(components *out, const flow *walked);
void components_finish(components *all);

#endif
