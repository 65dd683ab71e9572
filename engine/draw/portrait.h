/* Portraits: a person's head and shoulders in a mood, drawn from the parts of a look. No words, and nothing that
 * moves by itself: the same arguments, the same picture. */
#ifndef DRAW_PORTRAIT_H
#define DRAW_PORTRAIT_H

#include <cairo.h>

#include "rapport/look.h"
#include "rapport/scenario.h"

/* Fills the rectangle from (0, 0) to (width, height) in the units of `on`: a calm ground with corners of that radius,
 * the same for every theme, and the person on it; an edge, if any, is for the caller to draw. The person is as large
 * as fits, stands on the lower edge and in the middle; made for 5 wide, 6 high.
 *
 * `t` goes from 0 (the mood `from`) to 1 (the mood `to`), evenly in time: easing in and out is done here. Both moods
 * the same, or t = 1: a picture at rest. `on` is left as it was, without a path. */
void draw_portrait(cairo_t *on, const rp_look *look, rp_mood from, rp_mood to, double t, double width,
                   double height, double radius);

#endif
