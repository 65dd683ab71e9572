/* Round figures along a scale, and places for words beside each other: pure, without a canvas. */
#ifndef DRAW_AXIS_H
#define DRAW_AXIS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

/* A scale from `least` to `most`, both multiples of `step`. */
typedef struct draw_axis {
    double least, most, step;
    size_t steps;
    double unit;      /* figures are written as so many of it: 1, a million … */
    const char *word; /* "million"; "" for 1 */
} draw_axis;

/* Covers zero and both figures with steps of 1, 2 or 5 times a power of ten, or of 25, 250 …: as many as there can be,
 * at most `steps` (2 or more; one more where figures lie on both sides of zero). `whole`: no fractions. */
draw_axis draw_axis_make(double least, double most, size_t steps, bool whole);

double draw_axis_share(const draw_axis *axis, double value); /* 0 at `least`, 1 at `most` */

/* The figure at the end of so many steps; and any other, cut to four digits where it has many. */
void draw_axis_write(const draw_axis *axis, size_t step, const char *language, str *out);
void draw_axis_write_value(const draw_axis *axis, double value, const char *language, str *out);

/* Moves the middles of `count` things as little as need be, so that each of this height stands between `top` and
 * `bottom` and none upon another. They keep their order, which is that of their middles. False, with nothing moved,
 * where there is no room for all. */
bool draw_spread(double *middles, const double *heights, size_t count, double top, double bottom);

#endif
