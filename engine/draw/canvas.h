/* What pictures are painted on: a few shapes and words, the same for every kind of file.
 *
 * Lengths are in units of the picture (one is a pixel of a file at scale 1), y grows downwards. */
#ifndef DRAW_CANVAS_H
#define DRAW_CANVAS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"
#include "base/theme.h"
#include "draw/text.h"
#include "rapport/error.h"

struct _cairo; /* cairo_t */

typedef struct draw_point {
    double x, y;
} draw_point;

typedef struct draw_paint {
    theme_ink fill, stroke;
    double width; /* of the stroke */
    bool dashed;
} draw_paint;

typedef struct draw_canvas {
    void *data;
    void (*box)(void *data, double x, double y, double width, double height, double radius,
                const draw_paint *paint);
    /* From corner to corner; corners of an open path are rounded. */
    void (*path)(void *data, const draw_point *points, size_t count, bool closed, double radius,
                 const draw_paint *paint);
    /* At the left end of the base line. */
    void (*words)(void *data, draw_font font, theme_ink ink, double x, double y, const char *text);
    /* What is painted until `end` is one thing of that name. Not nested. */
    void (*begin)(void *data, const char *name);
    void (*end)(void *data);
} draw_canvas;

/* A canvas on a cairo_t, whose units are those of the picture, in the colours of a theme. `to` is filled in by the
 * caller, and used as long as the canvas is. */
typedef struct draw_cairo {
    struct _cairo *on;
    const draw_text *text;
    theme_id theme;
} draw_cairo;

draw_canvas draw_canvas_cairo(draw_cairo *to);

typedef struct draw_picture {
    theme_id theme; /* 0: light */
    double width, height;
    const char *title, *description, *language; /* for those who read the file without seeing it */
    const draw_text *text;
    void (*paint)(const draw_canvas *canvas, const void *data);
    const void *data;
} draw_picture;

/* A whole file. SVG keeps words as text, which can be searched, copied and read aloud; each is given the width that
 * was measured, so that it also fits in another font. */
void draw_svg(const draw_picture *picture, str *out);

/* The same as an element for the middle of an HTML page: colours are its style sheet's ("var(--ink)", by
 * theme_ink_name), letters its own; title and description are what it is called there (aria-label). */
void draw_svg_inline(const draw_picture *picture, str *out);

/* `scale`: pixels a unit at most; fewer where the file would grow beyond what viewers take. False with an error where
 * it cannot be done at all. */
bool draw_png(const draw_picture *picture, double scale, str *out, rp_error *error);

/* Pixels a unit that draw_png would use. */
double draw_png_scale(const draw_picture *picture, double scale);

/* Where a corner of a path begins to turn, and where it ends. Returns false where the path goes straight on. */
bool draw_corner(const draw_point *points, size_t count, size_t at, double radius, draw_point *before,
                 draw_point *after);

enum { DRAW_DASH = 6, DRAW_BLANK = 4 };

const char *draw_version(void); /* of cairo, as this machine has it */

#endif
