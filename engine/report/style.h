/* The look of the pages. Colours stand in one table, in three variants: light, dark where the reader's system asks
 * for it, and print. The rules name colours only by name, and every pair that meets on the page is in the table of
 * pairs, so that a test can compute each contrast. */
#ifndef REPORT_STYLE_H
#define REPORT_STYLE_H

#include <stddef.h>
#include <stdint.h>

typedef enum style_variant { STYLE_LIGHT, STYLE_DARK, STYLE_PRINT, STYLE_VARIANTS } style_variant;

typedef struct style_colour {
    const char *name;
    uint32_t rgb[STYLE_VARIANTS]; /* 0xrrggbb */
} style_colour;

typedef struct style_pair {
    const char *upper, *ground; /* names of colours */
    double least;               /* contrast: 4.5 for text, 3 for graphics and edges that mean something */
} style_pair;

size_t style_colour_count(void);
const style_colour *style_colour_at(size_t index);
size_t style_pair_count(void);
const style_pair *style_pair_at(size_t index);

char *style_sheet(void); /* the whole style sheet; heap text */

/* The rules without the colours, piece by piece; ends with NULL. */
const char *const *style_rules(void);

#endif
