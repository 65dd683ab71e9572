/* Boxes and lines on a plane: a layered layout from left to right.
 *
 * Every box stands in a layer, to the right of all that lead to it. Lines that close a circle go back; all others
 * lead to a later layer. Lines to the same box join on their way and never part again, so following one from
 * anywhere leads to its end without a choice. Lines are made of horizontal and vertical pieces and pass through no
 * box; pieces of lines to different boxes lie upon one another only where more of them would have to pass each other
 * than the plane allows (they then cross).
 *
 * Pure and deterministic: equal input gives equal output to the last bit. Lengths are in whatever unit is given. */
#ifndef ANALYSIS_LAYOUT_H
#define ANALYSIS_LAYOUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

typedef struct layout_point {
    double x, y;
} layout_point;

typedef struct layout_box {
    double width, height; /* given */
    double entry;         /* given: how far below its top lines come in, on its left side */
    bool last;            /* given: to stand in the last layer; for what leads nowhere */
    double x, y;          /* found: its left top corner */
    size_t layer;         /* found */
} layout_box;

typedef struct layout_line {
    size_t from, to;      /* given: boxes; may be one and the same */
    double exit;          /* given: how far below the top of `from` it leaves, on its right side */
    bool back;            /* found: leads to the same or an earlier layer */
    layout_point *points; /* found: corners, from the exit to the entry */
    size_t point_count;
} layout_line;

/* How far things keep apart. */
typedef struct layout_spacing {
    double boxes;  /* between boxes in a layer */
    double beside; /* between a box and a line that passes it */
    double lines;  /* between lines */
    double margin; /* between the boxes of a layer and the nearest vertical piece */
} layout_spacing;

typedef struct layout {
    layout_box *boxes; /* the caller's */
    size_t box_count;
    size_t start;       /* the box where reading begins */
    layout_line *lines; /* the caller's; their points are the layout's */
    size_t line_count;
    layout_spacing spacing;
    /* found */
    double width, height;
    size_t layer_count;
    size_t crossings, first_crossings; /* between neighbouring layers, after and before ordering */
    arena memory;
} layout;

/* Fills in what is found. The lists, and the numbers of boxes and lines, are the caller's. */
void layout_arrange(layout *of);
void layout_finish(layout *of); /* releases the points */

/* Fills in what is given with a story of so many scenes and five endings that `seed`, which is not 0, decides; in
 * `memory`. To measure with, and to test. */
void layout_sample(layout *out, arena *memory, size_t scenes, uint64_t seed);

#endif
