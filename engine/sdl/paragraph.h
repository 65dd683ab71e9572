/* A paragraph that is set: its lines, and the runs in them. */
#ifndef SDL_PARAGRAPH_H
#define SDL_PARAGRAPH_H

#include "sdl/run.h"
#include "ui/text.h"

typedef struct sdl_row {
    size_t first_run, end_run; /* from left to right */
    int top, base;             /* pixels below the top of the paragraph: of the row, of its base line */
} sdl_row;

/* What makes one paragraph different from another. Lengths are in quarters of a pixel. */
typedef struct sdl_key {
    fonts_family family;
    fonts_face face;
    int size, spacing;
    int leading; /* pixels */
    int room;    /* 0: one line */
} sdl_key;

typedef struct sdl_paragraph {
    ui_paragraph shown; /* the first: a ui_paragraph that was handed out is one of these */
    sdl_key key;
    char *text;
    size_t length;
    float scale; /* pixels a unit, of what is shown */
    int leading; /* the key's; more where a script needs it */
    sdl_letters letters;
    ui_line *lines;
    sdl_row *rows; /* as many */
    sdl_run *runs;
    size_t line_capacity, row_capacity, run_count, run_capacity;
    uint64_t hash;
    unsigned turn; /* when it was last laid */
    struct sdl_paragraph *next;
} sdl_paragraph;

/* Breaks the text into lines and places everything; `letters` and `key` are filled in. */
void sdl_paragraph_lay(sdl_paragraph *paragraph);
void sdl_paragraph_finish(sdl_paragraph *paragraph);

/* What was handed out as constant is not in truth: places in it are worked out when they are asked for. */
sdl_paragraph *sdl_paragraph_of(const ui_paragraph *shown);

/* See ui/text.h. */
ui_rect sdl_paragraph_caret(sdl_paragraph *paragraph, size_t byte);
size_t sdl_paragraph_hit(sdl_paragraph *paragraph, float x, float y);
size_t sdl_paragraph_cover(sdl_paragraph *paragraph, size_t start, size_t end, ui_rect *rects, size_t most);

#endif
