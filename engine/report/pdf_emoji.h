/* Coloured pictures among letters. */
#ifndef REPORT_PDF_EMOJI_H
#define REPORT_PDF_EMOJI_H

#include <pango/pangocairo.h>

/* cairo writes them as pictures, of which a file does not know what they say. This writes a blank that says it over each
 * picture of a line, so that they can be found and copied. (x, y) is where the line's base line begins. */
void pdf_emoji_say(PangoLayoutLine *line, cairo_t *on, double x, double y);

#endif
