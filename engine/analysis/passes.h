/* One pass for each question put to the flow: how it ends, what comes of one claimed id, and whether all marking
 * points are shown together. Passes do not change the flow, so several may run at the same time. */
#ifndef ANALYSIS_PASSES_H
#define ANALYSIS_PASSES_H

#include "analysis/components.h"
#include "analysis/flow.h"
#include "rapport/explore.h"

typedef struct pass {
    const flow *walked;
    const components *parts;
    const rp_tally *before; /* one a claim: evidence there was before the flow began */
    uint64_t limit;
    size_t number, count; /* for progress */
    bool (*progress)(void *data, size_t pass, size_t passes, uint64_t states);
    void *data;
} pass;

/* How a pass ended. */
typedef struct pass_result {
    uint64_t states;
    bool complete, stopped; /* stopped: `progress` said so */
} pass_result;

/* What is true of the endings, criticals and stuck mass; `ends` has one bound an ending. */
typedef struct pass_ends {
    rp_bounds *ends;
    rp_bounds critical, stuck;
    bool *closed; /* one a question: it is asked in a closed loop */
} pass_ends;

pass_result pass_through(const pass *with, pass_ends *out);
/* All but the path that `starved` speaks of, which only playing can find. */
pass_result pass_claim(const pass *with, size_t claim, rp_explored_claim *out);
pass_result pass_together(const pass *with, rp_bounds *out);

#endif
