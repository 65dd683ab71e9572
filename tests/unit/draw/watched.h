/* A canvas that notes what is painted on it, and then says what no picture may do: words upon words or outside of the
 * picture, colours on grounds that they are not told apart from, places that are no numbers. */
#ifndef WATCHED_H
#define WATCHED_H

#include "draw/canvas.h"

typedef struct watched_area {
    double left, top, right, bottom;
    char *text;
} watched_area;

typedef struct watched_fill {
    draw_point *points;
    size_t count;
    theme_ink ink;
} watched_fill;

typedef struct watched {
    const char *what; /* said where something is wrong */
    double width, height;
    theme_ink ground;
    watched_area *words;
    size_t word_count, word_capacity;
    watched_fill *fills; /* what is under words, the last on top */
    size_t fill_count, fill_capacity;
    size_t line_count;
    watched_area *dashes; /* straight lines that are dashed: targets, and their samples */
    size_t dash_count, dash_capacity;
} watched;

/* Paints on it, and looks at everything; then it is still there to be read. Words are as wide as those of fixed_text. */
void watched_paint(watched *w, void (*paint)(const draw_canvas *canvas, const void *data), const void *data);
void watched_finish(watched *w);

bool watched_says(const watched *w, const char *words);

/* The file is well-formed XML, as far as pictures write it. */
void watched_svg(const char *text);

#endif
