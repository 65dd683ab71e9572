/* How a chance was taken, as a sign: a check in a disc, half a disc, a cross in a ring, a broken ring. Told apart
 * without any colour. */
#ifndef DRAW_SIGN_H
#define DRAW_SIGN_H

#include "draw/canvas.h"
#include "rapport/debrief.h"

/* Around (x, y). */
void draw_sign(const draw_canvas *canvas, rp_bearing bearing, double x, double y, double radius);

theme_ink draw_sign_ink(rp_bearing bearing);
theme_ink draw_sign_ground(rp_bearing bearing);

#endif
