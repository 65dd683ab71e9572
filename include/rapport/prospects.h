/* What was still within reach: for each claimed marking point the best level that a run could come to, before its first
 * answer and after each. Found by walking through everything that could have followed, so it is exact; best means the
 * same as in explore.h, and counts answers within a time limit and when it runs out alike.
 *
 * Debriefs tell of it (rp_debrief_foresee in debrief.h). It is worked out beside them because it can take longer than
 * all the rest: some milliseconds for a usual story, and not at all where a story has more moments than RP_AHEAD_MOST. */
#ifndef RAPPORT_PROSPECTS_H
#define RAPPORT_PROSPECTS_H

#include <stdbool.h>
#include <stddef.h>

#include "rapport/debrief.h"
#include "rapport/marking.h"
#include "rapport/run.h"

enum { RP_AHEAD_MOST = 250000 }; /* moments of a story, and again of what is told apart for one point */

/* Work in steps, for a window that goes on meanwhile. The run must outlive it and stay as it is; its script is asked
 * from the thread that takes the step. */
typedef struct rp_prospecting rp_prospecting;

rp_prospecting *rp_prospecting_create(const rp_run *run);
/* Looks at about `moments` more of them (a thousand take about a millisecond). True: it is done. */
bool rp_prospecting_step(rp_prospecting *work, size_t moments);
/* NULL before it is done, and where the story has more moments than can be looked at. Belongs to the work. */
const rp_prospects *rp_prospecting_result(const rp_prospecting *work);
void rp_prospecting_destroy(rp_prospecting *work); /* accepts NULL */

/* All of it at once, for who can wait: works it out and adds it to the debrief. */
void rp_prospects_add(rp_debrief *debrief);

#endif
