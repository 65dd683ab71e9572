/* Sends the clicker's chances through the flow, each with a value that grows on the way: the evidence gathered, or
 * nothing at all. A value that no chance comes with is carried too, so what ends up somewhere is all that any path
 * can bring there. Loops are solved exactly (loop.h): inside them nothing is counted, since only first answers count
 * and none is given twice. */
#ifndef ANALYSIS_SPREAD_H
#define ANALYSIS_SPREAD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "analysis/components.h"

enum { SPREAD_DROP = UINT32_MAX };

/* Who sends and what becomes of it. All functions get `data`. */
typedef struct spread {
    const flow *walked;
    const components *parts;
    void *data;
    uint32_t (*step)(void *data, uint32_t value,
                     const flow_edge *edge); /* the value behind the edge; SPREAD_DROP: it
                                                                            is not followed. NULL: always as it is */
    void (*arrive)(void *data, uint32_t state, uint32_t value,
                   double mass);                           /* at an ending, a fault, or a moment
                                                                                that was not gone into */
    void (*stay)(void *data, uint32_t state, double mass); /* stuck for ever in a closed loop; may be NULL */
    bool (*go_on)(void *data, uint64_t values);            /* every few thousand; false stops. May be NULL */
    uint64_t limit;                                        /* of values at moments; 0: none */
} spread;

typedef struct spread_result {
    uint64_t values;        /* at how many moments there was how much to tell apart */
    double left;            /* mass that a limit or a stop left where it was */
    bool complete, stopped; /* stopped: `go_on` said so */
} spread_result;

spread_result spread_run(const spread *with, uint32_t value);

#endif
