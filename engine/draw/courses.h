/* How charted levels moved over the turns of a run: a strip for each, one above the other over the same turns, with
 * its scale, where it began and ended, the turn that moved it most, and marked turns. */
#ifndef DRAW_COURSES_H
#define DRAW_COURSES_H

#include "draw/canvas.h"
#include "rapport/picture.h"

typedef struct draw_courses {
    const rp_courses *of;
    double width;     /* from 200 */
    double size;      /* of the em of its words, in units */
    theme_ink ground; /* what it stands on, which it does not paint itself; INK_NOTHING: INK_PANEL */
    const draw_text *text;
} draw_courses;

/* How high it is. */
double draw_courses_height(const draw_courses *courses);

/* At (0, 0) of the canvas. `courses` is a draw_courses. */
void draw_courses_paint(const draw_canvas *canvas, const void *courses);

#endif
