/* The small shapes beside words, as pango and cairo take them. */
#ifndef REPORT_PDF_SHAPE_H
#define REPORT_PDF_SHAPE_H

#include <pango/pangocairo.h>

#include "report/pdf_style.h"

/* Room for a shape in a line of text. `node` is its svg element, which must outlive the attribute. */
PangoAttribute *pdf_shape_attribute(const html_node *node, const pdf_style *style);

/* What pango calls where that room is. */
void pdf_shape_render(cairo_t *on, PangoAttrShape *look, gboolean only_path, gpointer data);

/* Adds a path in the language that html_shape takes. False where it says anything else: then part of it was added. */
bool pdf_shape_path(cairo_t *on, const char *path);

#endif
