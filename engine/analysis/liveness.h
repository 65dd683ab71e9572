/* What the future of a story can depend on, place by place: which variables, `once`, `seen` and first answers may
 * still be read from a beat on. What no path reads again need not be told apart. Found by going backward over the
 * beats until nothing changes, so it errs only by naming too much. */
#ifndef ANALYSIS_LIVENESS_H
#define ANALYSIS_LIVENESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "core/model.h"

/* A set of facts: variables, then onces, scenes seen, questions answered, and whether a quote may come. */
typedef struct liveness {
    const rp_scenario *scenario;
    size_t words;     /* of a set */
    uint64_t *at;     /* [beat][word]: before the beat is played */
    uint64_t *always; /* what invariants read: everywhere */
    uint64_t *kept;   /* what can be written and read afterwards; everything else stays as it began */
} liveness;

void liveness_find(liveness *out, const rp_scenario *scenario);
void liveness_finish(liveness *live);

size_t liveness_variable(const rp_scenario *scenario, size_t variable);
size_t liveness_once(const rp_scenario *scenario, size_t once);
size_t liveness_seen(const rp_scenario *scenario, size_t scene);
size_t liveness_answered(const rp_scenario *scenario, size_t question);
size_t liveness_quotes(const rp_scenario *scenario);

bool liveness_kept(const liveness *live, size_t fact);
/* Before the beat; beat 0: after an ending, where only invariants still read. */
bool liveness_at(const liveness *live, size_t beat, size_t fact);

#endif
