/* Nets: between neighbouring layers, all lines to one box are one net. It has ends on the left and on the right, an
 * upright piece that joins them, and horizontal stubs from there to its ends. */
#ifndef ANALYSIS_LAYOUT_NETS_H
#define ANALYSIS_LAYOUT_NETS_H

#include "analysis/layout_parts.h"

typedef struct layout_ends {
    double *y;
    size_t count, capacity;
} layout_ends;

typedef struct layout_net {
    layout_ends left, right;
    double top, bottom; /* the upright piece; equal: there is none */
    size_t track;
    double x;
} layout_net;

/* Gap g lies before layer g; the last one behind the last layer. */
typedef struct layout_gap {
    uint32_t *nets; /* those with an upright piece, left to right */
    size_t net_count, net_capacity;
    size_t track_count;
} layout_gap;

typedef struct layout_nets {
    const layout_plan *plan;
    layout_net *items;
    size_t count, capacity;
    uint32_t *found; /* by box and gap: the net, or LAYOUT_NOWHERE */
    layout_gap *gaps;
} layout_nets;

/* Finds the nets and gives each upright piece a track, such that few cross and none lie upon one another. */
void layout_nets_init(layout_nets *nets, const layout_plan *plan);
void layout_nets_finish(layout_nets *nets);

/* The net of lines to `box` in the gap; there must be one. */
layout_net *layout_net_of(const layout_nets *nets, size_t box, size_t gap);

#endif
