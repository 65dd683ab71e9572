/* Pieces of a flow on the pages of a document. */
#ifndef REPORT_PDF_PAINT_H
#define REPORT_PDF_PAINT_H

#include "report/pdf_flow.h"

/* The paper, in points. */
#define PDF_WIDTH  595.28
#define PDF_HEIGHT 841.89
#define PDF_LEFT   51.0
#define PDF_TOP    64.0
#define PDF_BOTTOM 68.0

typedef struct pdf_paper {
    cairo_t *on;
    pdf_maker *maker;
    const pdf_flow *flow; /* of the whole document, with its pages found */
    size_t pages;
} pdf_paper;

/* Everything that stands on a page, from 0; not its head and foot. */
void pdf_paint_page(const pdf_paper *paper, size_t page);

/* Where a link to this id leads: the page from 0, and how far below its upper edge. False: nowhere. */
bool pdf_paint_find(const pdf_paper *paper, const char *id, size_t *page, double *y);

void pdf_paint_ink(cairo_t *on, theme_ink ink);

#endif
