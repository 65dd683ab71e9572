/* Two runs beside each other: where both were asked the same, and what is different from the first to the second. Pure;
 * nothing is graded: a level that moved says what was shown in two simulations. */
#ifndef RAPPORT_COMPARE_H
#define RAPPORT_COMPARE_H

#include <stdbool.h>
#include <stddef.h>

#include "rapport/debrief.h"
#include "rapport/run.h"

/* A question that was answered in one of two runs, or in both. */
typedef struct rp_pair {
    size_t first, second; /* turns, from 1; 0: it was not asked in that run */
    bool same;            /* both answered alike */
} rp_pair;

/* In the order of the first run; what only the second was asked stands where it came there. A question that was asked
 * again is paired with the other run's same time. None where the runs are of different scenarios, whatever their
 * versions. Heap array that the caller frees. */
rp_pair *rp_pair_turns(const rp_run *first, const rp_run *second, size_t *count);

/* What changed from the first to the second, in a few sentences: answers, the levels of marking points that both
 * claim, the ending. Either debrief may be NULL: then nothing is said of levels. Heap text. */
char *rp_compare_words(const rp_run *first, const rp_debrief *first_debrief, const rp_run *second,
                       const rp_debrief *second_debrief);

/* The finding of a marking point, or NULL; accepts no debrief. */
const rp_finding *rp_finding_of(const rp_debrief *debrief, const char *point);

#endif
