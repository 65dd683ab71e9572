/* Where pages end: pure, on heights alone. */
#ifndef REPORT_PDF_PAGES_H
#define REPORT_PDF_PAGES_H

#include <stdbool.h>
#include <stddef.h>

/* A line, a row or a picture: what is never cut. */
typedef struct pages_item {
    double above; /* the room before it, which is left out where it begins a page */
    double height;
    bool keep;   /* stands on the page of the next one */
    bool fresh;  /* begins a page */
    size_t head; /* 1 more than the item that is repeated above it where it begins a page; 0: none */
    /* found */
    size_t page; /* from 0 */
    double y;    /* below the top of the page */
} pages_item;

/* Finds pages and places. What would have to be kept on one page and is higher than one is cut where the page ends.
 * Returns how many pages there are: at least one. */
size_t pages_break(pages_item *items, size_t count, double height);

/* Keeps items from `from` up to `until` on one page, unless they are higher than that. */
void pages_keep(pages_item *items, size_t from, size_t until, double height);

#endif
