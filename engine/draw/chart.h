/* A chart of a document: bars or lines, with its axis, unit, target, baseline, and how many answers stand behind each
 * figure. It fills the size that it is given, from 240 units wide: words are set in lines, left out or put in a key
 * where room is short, and never lie upon each other. Axes begin at zero: a cut one exaggerates. */
#ifndef DRAW_CHART_H
#define DRAW_CHART_H

#include "draw/canvas.h"
#include "rapport/scenario.h"

typedef struct draw_chart {
    const rp_chart *of;
    const char *language; /* point or comma; or NULL */
    double width, height; /* 0 high: as high as it is best; never less than it must be */
    double size;          /* of the em of its words, in units */
    theme_ink ground;     /* what it stands on, which it does not paint itself; INK_NOTHING: INK_PANEL */
    const draw_text *text;
} draw_chart;

/* How high it is best, for its width and words, and how high it must be at least; `height` does not matter. */
double draw_chart_height(const draw_chart *chart);
double draw_chart_least_height(const draw_chart *chart);

/* At (0, 0) of the canvas. `chart` is a draw_chart. */
void draw_chart_paint(const draw_canvas *canvas, const void *chart);

#endif
