/* What comes of a walkthrough: its answers are given one after another, every `always` of the scenario is held at
 * every question and ending on the way, and what was expected is compared at its end. The first thing that is not
 * as it should be is kept, with the run standing where it shows. */
#ifndef ANALYSIS_WALK_H
#define ANALYSIS_WALK_H

#include "core/walkthrough.h"
#include "rapport/error.h"
#include "rapport/run.h"

typedef enum walk_outcome {
    WALK_AS_EXPECTED,
    WALK_MISFIT,    /* a step is no answer to the question that is asked */
    WALK_BROKEN,    /* an `always` does not hold */
    WALK_OTHERWISE, /* something that was expected came out otherwise, or a fault stopped the run */
} walk_outcome;

typedef struct walk_result {
    walk_outcome outcome;
    size_t step;                /* MISFIT: which, from 1; otherwise how many were taken */
    rp_error misfit;            /* MISFIT: why */
    walk_difference difference; /* BROKEN (what: the name), OTHERWISE */
    rp_run *run;
} walk_result;

/* Whether it came out as it says. `out` needs no initialisation and belongs to the caller either way. */
bool walk_through(const rp_scenario *scenario, const rp_script *script, const rp_walkthrough *through,
                  walk_result *out);
void walk_result_finish(walk_result *result); /* accepts a zeroed one */

/* Whether the `always` with that number holds where the run stands; nothing is asked of a run that a fault stopped.
 * Where it does not, `out` has its name, its condition, and the place with the values that the condition reads. */
bool walk_always_holds(const rp_run *run, const rp_script *script, size_t index, walk_difference *out);

#endif
