/* The tree of a page on A4 paper: PDF with fonts embedded, an outline, links, and text that can be searched and copied
 * in the order it is read. Every page has the title, SIMULATION and its number. The same input gives the same bytes,
 * whenever and wherever it is written. (It is tagged as far as cairo 1.16 goes, which is less than a screen reader
 * deserves: the accessible form is HTML.) */
#ifndef REPORT_PDF_H
#define REPORT_PDF_H

#include "rapport/error.h"
#include "report/html.h"

/* Title and running head come from the tree: its title element, and what is of the kind "running". False with the
 * reason: there is no font on this machine. */
bool pdf_write(const html *page, str *out, rp_error *error);

#endif
