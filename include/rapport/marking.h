/* From counters to levels. The rule, the order of levels and the words are those of the marking rules
 * in scenarios/README.md: two scales never mixed, whole numbers only, no overall mark. */
#ifndef RAPPORT_MARKING_H
#define RAPPORT_MARKING_H

#include <stdbool.h>
#include <stddef.h>

#include "rapport/framework.h"
#include "rapport/run.h"

/* From worst to best. */
typedef enum rp_level {
    RP_LEVEL_NO_OPPORTUNITY,
    RP_LEVEL_TOO_FEW,
    RP_LEVEL_NOT_SHOWN,
    RP_LEVEL_PARTLY,
    RP_LEVEL_SHOWN,
    RP_LEVELS
} rp_level;

enum {
    RP_CHANCES_LEAST = 3, /* fewer are too few to say anything */
    RP_STRONG_LEAST = 2,  /* fewer show nothing */
};

const char *rp_level_name(rp_level level);  /* "shown", "partly", "not_shown", "too_few", "no_opportunity" */
const char *rp_level_words(rp_level level); /* "shown in this simulation", … */

/* With n chances, s strong, p part, a against, and num/den what the point needs:
 *   n = 0                                                      no opportunity
 *   n < 3                                                      too few
 *   s >= 2 and den*(2s + p - a) >= num*2n and nothing tied     shown
 *   (s >= 1 or p >= 2) and 2s + p > a                          partly
 *   otherwise                                                  not shown */
rp_level rp_level_of(const rp_tally *tally, int needs_num, int needs_den);

/* The level's sum in words, to be printed under it: "4 chances: strongly taken 3 times, once the wrong
 * way. 5 of 8; two thirds (6) would show it." Heap text. */
char *rp_level_sum(const rp_tally *tally, int needs_num, int needs_den);
/* A criterion's counts in words: "1 of 1 chances taken". Heap text. */
char *rp_count_sum(const rp_tally *tally);

/* Every result prints this until a panel has set the standard. */
const char *rp_marking_caveat(void);

/* The version of these rules and of the counting in run.h; the log keeps it with each attempt. */
enum { RP_RULES_VERSION = 1 };

#endif
