/* All colours of the window and of pictures, in one table: a row for every role, a column for every theme. Nothing
 * that is painted names a colour otherwise, so a test can compute the contrast of every pair that meets. */
#ifndef BASE_THEME_H
#define BASE_THEME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum theme_id { THEME_LIGHT, THEME_CREAM, THEME_DARK, THEME_CONTRAST, THEMES } theme_id;

const char *theme_name(theme_id theme);  /* "light", "cream", "dark", "contrast": as settings name it */
const char *theme_title(theme_id theme); /* "High contrast": as people read it */

/* Roles of colour. */
typedef enum theme_ink {
    INK_NOTHING, /* leaves what is there */
    INK_PAPER,   /* the page */
    INK_PANEL,   /* what stands on it */
    INK_TEXT,
    INK_QUIET,     /* text beside the text; lines that are followed */
    INK_LINE,      /* hairlines, which mean nothing */
    INK_EDGE,      /* edges that do */
    INK_ACCENT,    /* the one colour: what can be done, lines that lead back, numbers of questions */
    INK_ON_ACCENT, /* words on it */
    INK_OWN,       /* the ground of what can be chosen */
    INK_WARN,      /* stop and talk */
    INK_ALERT,     /* its ground */
    INK_BAND,      /* the head */
    INK_TITLE,
    INK_SUBTITLE,
    INK_GOOD, /* strong evidence, good endings */
    INK_GOOD_GROUND,
    INK_FAIR, /* part, mixed */
    INK_FAIR_GROUND,
    INK_POOR, /* against, poor */
    INK_POOR_GROUND,
    INK_CHIP,      /* the ground of small marks: a number key beside an option */
    INK_FIELD,     /* where something is typed */
    INK_SELECTION, /* what is selected in it */
    INK_READING,   /* the place that is being read aloud */
    INK_SHEET,     /* paper that a document is printed on */
    INK_SHEET_EDGE,
    INK_SERIES_2, /* of a chart; the first is the accent */
    INK_SERIES_3,
    INK_SERIES_4,
    INKS
} theme_ink;

uint32_t theme_rgb(theme_id theme, theme_ink ink); /* 0xrrggbb */
const char *theme_ink_name(theme_ink ink);         /* as the pages name it */

/* What is painted on what, and the least contrast that it must have: WCAG 2.2, 1.4.3 and 1.4.11; in high contrast
 * text has 7:1 instead of 4.5:1 (1.4.6). Ends where `upper` is INK_NOTHING. */
typedef struct theme_pair {
    theme_ink upper, ground;
    double least;
} theme_pair;

extern const theme_pair theme_pairs[];

#endif
