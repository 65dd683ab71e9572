/* Paragraphs: what stands in a line of text, cut into lines by pango. */
#ifndef REPORT_PDF_TEXT_H
#define REPORT_PDF_TEXT_H

#include <pango/pangocairo.h>

#include "draw/text.h"
#include "report/pdf_style.h"

/* Makes paragraphs, and keeps them as long as it is there. */
typedef struct pdf_setter {
    arena memory;
    PangoContext *context;
    PangoLayout **layouts;
    size_t count, capacity;
} pdf_setter;

void pdf_setter_init(pdf_setter *with, PangoContext *context); /* takes the context over */
void pdf_setter_finish(pdf_setter *with);

/* Some letters that lead to another place of the document. */
typedef struct pdf_link {
    int from, to;   /* bytes of the text */
    const char *id; /* of the place */
} pdf_link;

typedef struct pdf_text {
    PangoLayout *layout;
    pdf_style style;
    pdf_link *links;
    size_t link_count;
    const char **ids; /* of elements inside: places that links lead to */
    size_t id_count;
    int lines;
} pdf_text;

/* Everything in a line of text from `first` up to `end` (not included; NULL: to the last). NULL where there is nothing
 * to be read. It has not been cut into lines: pdf_text_wrap does that. */
pdf_text *pdf_text_of(pdf_setter *with, const html_node *first, const html_node *end, const html_node *inside,
                      const pdf_style *style);
pdf_text *pdf_text_plain(pdf_setter *with, const char *text, const pdf_style *style);

void pdf_text_wrap(pdf_text *text, double width);
double pdf_text_width(const pdf_text *text);      /* on one line, before it is cut */
double pdf_text_word_width(const pdf_text *text); /* of its widest word, before it is cut */
double pdf_text_line_width(const pdf_text *text, int line);
double pdf_text_line_height(const pdf_text *text, int line);

/* With the left top corner of the line's room at (x, y). */
void pdf_text_paint(const pdf_text *text, int line, cairo_t *on, double x, double y);

/* Where some of its letters stand on a line, from the left end of its room. False: none of them. */
bool pdf_text_range(const pdf_text *text, int line, int from, int to, double *left, double *right);

/* For pictures; valid as long as the setter. */
draw_text pdf_text_words(pdf_setter *with);

#endif
