/* How pictures measure and paint text: whoever has fonts fills in a draw_text. */
#ifndef DRAW_TEXT_H
#define DRAW_TEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

struct _cairo; /* cairo_t */

typedef struct draw_font {
    double size; /* of the em, in units of the picture */
    bool bold;
} draw_font;

/* Texts are valid UTF-8 without control characters, on one line. */
typedef struct draw_text {
    void *data;
    double (*measure)(void *data, draw_font font, const char *text, size_t length);
    /* At the left end of the base line, in the colour that is set. May be NULL where nothing is painted. */
    void (*paint)(void *data, struct _cairo *on, draw_font font, double x, double y, const char *text,
                  size_t length);
} draw_text;

/* Fonts of the machine, found by name: Inter, and for what it lacks others. Letters are set one after another, from
 * left to right: scripts that join or run from right to left need more than this (SVG files leave it to the reader).
 * NULL where there is no font at all. */
typedef struct draw_fonts draw_fonts;
draw_fonts *draw_fonts_create(void);
void draw_fonts_destroy(draw_fonts *fonts); /* accepts NULL */
draw_text draw_fonts_text(draw_fonts *fonts);

/* The names above, as style sheets list them. */
const char *draw_font_families(void);

double draw_width(const draw_text *with, draw_font font, const char *text);

/* Of the widest word of a text, which can only be broken where there is less room. */
double draw_word_width(const draw_text *with, draw_font font, const char *text);

/* A text cut into lines no wider than asked; the last one of a text that is too long ends with "…". */
typedef struct draw_lines {
    const char **items;
    size_t count;
    double width; /* of the widest */
} draw_lines;

draw_lines draw_wrap(arena *memory, const draw_text *with, draw_font font, const char *text, double width,
                     size_t most);

#endif
