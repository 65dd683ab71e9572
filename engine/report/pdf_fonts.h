/* The fonts of this machine for pango: those of base/fonts.h, opened by their paths, and no others. How the system is
 * set up makes no difference, so the same page is set in the same way wherever these fonts are. */
#ifndef REPORT_PDF_FONTS_H
#define REPORT_PDF_FONTS_H

#include <pango/pango.h>

#include "rapport/error.h"

/* A context to make layouts with, for text in this language; `plain` where all of it is written with Latin letters,
 * Greek or Cyrillic ones: then only the fonts for these are opened, which is quicker. NULL with the reason where
 * there is no font. */
PangoContext *pdf_fonts_open(const char *language, bool plain, rp_error *error);
void pdf_fonts_close(PangoContext *context); /* after all layouts made with it are gone */

/* Letters of so many points. The caller frees it. */
PangoFontDescription *pdf_fonts_describe(double size, bool bold, bool italic);

#endif
