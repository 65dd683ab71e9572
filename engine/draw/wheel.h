/* The practice wheel: the steps of a model around a ring, each with its title and how its chances were taken, as signs
 * and in words. Where there is room the words stand at the sides of their steps, otherwise below the ring. */
#ifndef DRAW_WHEEL_H
#define DRAW_WHEEL_H

#include "draw/canvas.h"
#include "rapport/picture.h"

typedef struct draw_wheel {
    const rp_wheel *of;
    double width;     /* from 200 */
    double size;      /* of the em of its words, in units */
    theme_ink ground; /* what it stands on, which it does not paint itself; INK_NOTHING: INK_PANEL */
    const draw_text *text;
} draw_wheel;

/* How high it is: all words are shown, however long they are. */
double draw_wheel_height(const draw_wheel *wheel);

/* At (0, 0) of the canvas. `wheel` is a draw_wheel. */
void draw_wheel_paint(const draw_canvas *canvas, const void *wheel);

#endif
