/* Between the steps of a layout: layers, order, heights, routes.
 *
 * What stands in a layer is a place: a box, a trunk (where lines on their way to a later box pass) or a lane (where
 * lines back to an earlier box pass). All lines to one box share its trunk and its lane. */
#ifndef ANALYSIS_LAYOUT_PARTS_H
#define ANALYSIS_LAYOUT_PARTS_H

#include <stdint.h>

#include "analysis/layout.h"

enum { LAYOUT_NOWHERE = UINT32_MAX };

typedef struct layout_place {
    size_t box;         /* itself, or the one its lines lead to */
    bool passing;       /* a trunk or a lane, of no height */
    uint32_t layer, at; /* where it stands: layers[layer].places[at] */
    double height, y;
} layout_place;

/* Between neighbouring layers; offsets are from the tops of the places. */
typedef struct layout_link {
    uint32_t left, right; /* places */
    double exit, entry;
    bool inner; /* between two passing places: to be straight before all others */
    bool
        back; /* stands for a line back while places are ordered; from where it leads to where it comes from */
} layout_link;

typedef struct layout_layer {
    uint32_t *places;
    size_t count, capacity;
    layout_link *links; /* to the next layer */
    size_t link_count, link_capacity;
} layout_layer;

typedef struct layout_plan {
    layout *of;
    layout_place *places; /* the boxes first */
    size_t place_count, place_capacity;
    layout_layer *layers;
    size_t layer_count;
    uint32_t *trunks, *lanes; /* by box and layer: the place, or LAYOUT_NOWHERE */
    size_t *deepest;          /* by box: the last layer from which a line leads back to it */
} layout_plan;

static inline uint32_t *layout_at(const layout_plan *plan, uint32_t *map, size_t box, size_t layer)
{
    return &map[box * plan->layer_count + layer];
}

/* layout_layers.c: a layer for each box, and which lines lead back. */
void layout_find_layers(layout *of);

/* layout_plan.c: places and links; lanes end beside the boxes that they join only after layout_add_lane_ends. */
void layout_plan_init(layout_plan *plan, layout *of);
void layout_add_lane_ends(layout_plan *plan);
void layout_plan_finish(layout_plan *plan);

/* layout_order.c: the order in each layer. */
void layout_order(layout_plan *plan);
size_t layout_count_crossings(const layout_plan *plan);

/* layout_heights.c: y of each place. */
void layout_find_heights(layout_plan *plan);

/* layout_routes.c: x of the layers, and the points of the lines. */
void layout_route(layout_plan *plan);

#endif
