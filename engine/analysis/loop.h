/* A loop in the story: how often, on average, each of its moments is come by, given how the clicker enters it.
 *
 * The moments of the loop are taken out one after another, each time joining those that lead to it with those that it
 * leads to, which is Gaussian elimination in the form of Grassmann, Taksar and Heyman (Operations Research 33, 1985):
 * it never subtracts, so results are exact to rounding, and a moment that nothing leaves is known by a sum of nothing.
 * Those are where the clicker gets stuck. */
#ifndef ANALYSIS_LOOP_H
#define ANALYSIS_LOOP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "analysis/components.h"

typedef struct loop_entry {
    uint32_t at;
    double chance;
} loop_entry;

typedef struct loop_row {
    loop_entry *items;
    size_t count, capacity;
} loop_row;

typedef struct loop {
    const uint32_t *states; /* of the flow */
    size_t count;
    loop_row *to;   /* where it led when it was taken out */
    loop_row *from; /* what led to it then */
    double
        *leaves; /* chance to leave it then: never to come back to itself, out of the loop or on within it */
    uint32_t *order;
    size_t taken;
    bool *stuck; /* nothing leaves: it is never taken out */
} loop;

void loop_make(loop *out, const flow *walked, const components *parts, const uint32_t *states, size_t count);
void loop_finish(loop *made);

/* `mass` (one a moment) holds what enters and becomes how often each moment is come by; where one is stuck, what
 * stays there. */
void loop_solve(const loop *made, double *mass);

#endif
