/* The colours of pictures, in one table: those of the pages on screen, and what only pictures need. */
#ifndef DRAW_THEME_H
#define DRAW_THEME_H

#include <stddef.h>
#include <stdint.h>

typedef enum draw_ink {
    DRAW_NOTHING, /* leaves what is there */
    DRAW_PAPER,   /* the page */
    DRAW_PANEL,   /* what stands on it */
    DRAW_TEXT,
    DRAW_QUIET,  /* text beside the text; lines that are followed */
    DRAW_LINE,   /* hairlines, which mean nothing */
    DRAW_EDGE,   /* edges that do */
    DRAW_ACCENT, /* lines that lead back, numbers of questions */
    DRAW_OWN,    /* the ground of what can be chosen */
    DRAW_WARN,   /* stop and talk */
    DRAW_ALERT,  /* its ground */
    DRAW_BAND,   /* the head */
    DRAW_TITLE,
    DRAW_SUBTITLE,
    DRAW_GOOD, /* strong evidence, good endings */
    DRAW_GOOD_GROUND,
    DRAW_FAIR, /* part, mixed */
    DRAW_FAIR_GROUND,
    DRAW_POOR, /* against, poor */
    DRAW_POOR_GROUND,
    DRAW_INKS
} draw_ink;

uint32_t draw_rgb(draw_ink ink);         /* 0xrrggbb */
const char *draw_ink_name(draw_ink ink); /* as the pages name it */

/* What is painted on what, and the least contrast that it must have; ends where `upper` is DRAW_NOTHING. */
typedef struct draw_pair {
    draw_ink upper, ground;
    double least;
} draw_pair;

extern const draw_pair draw_pairs[];

#endif
