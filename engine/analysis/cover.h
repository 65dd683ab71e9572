/* The smallest choice of sets that covers every point so often: exact, by branch and bound. */
#ifndef ANALYSIS_COVER_H
#define ANALYSIS_COVER_H

#include <stdbool.h>
#include <stddef.h>

enum { COVER_STEPS = 200000 }; /* of searching: about a second for a large library */

typedef struct cover_problem {
    size_t points, sets, families;
    const bool *covers;   /* covers[set * points + point] */
    const size_t *family; /* of each set: sets of one family count once for a point */
    size_t wanted;        /* by so many families; a point that has fewer is covered by all that it has */
    size_t steps;         /* of searching before it is given up; 0: COVER_STEPS */
} cover_problem;

/* Fills `chosen` (room for all sets) with the numbers of the sets, in order; returns how many. Of several smallest
 * choices it is always the same. `*exact` is false where the search was given up: then the choice covers what it
 * should, and a smaller one may exist. */
size_t cover_smallest(const cover_problem *problem, size_t *chosen, bool *exact);

#endif
