/* How elements look on paper: one table, read like a style sheet. Lengths are in points, 1/72 of an inch. */
#ifndef REPORT_PDF_STYLE_H
#define REPORT_PDF_STYLE_H

#include <stdbool.h>

#include "base/theme.h"
#include "report/html.h"

typedef struct pdf_style {
    /* of letters; elements inside take them over */
    double size, leading; /* of the em; from line to line, in em */
    bool bold, italic;
    theme_ink ink;
    /* of the block itself */
    double above, below; /* of neighbours the larger one counts */
    double left;         /* how far it is set in */
    double pad_x, pad_y;
    theme_ink ground, edge; /* INK_NOTHING: none */
    double edge_width;
    bool bar; /* the edge stands on the left side only */
    bool line_above, line_below;
    bool keep;          /* on the page of what follows */
    bool clings;        /* on the page of what is before it */
    double together;    /* on one page, where it is not higher than this share of one */
    bool hidden, fresh; /* fresh: begins a page */
    bool plain;         /* a list without marks */
    double column;      /* of names in a list of facts */
    double high;        /* at least */
    /* of a table */
    bool grid;       /* lines around all cells */
    double row_high; /* of each row below the headings, at least */
    double first, second,
        last; /* shares of the width that these columns have, from 0 to 1; 0: by what they need */
    bool gap; /* of letters: a wide blank follows */
} pdf_style;

pdf_style pdf_style_of_page(void);

/* `inside`: the node around it, or NULL. */
pdf_style pdf_style_of(const html_node *node, const html_node *inside, const pdf_style *around);

#endif
