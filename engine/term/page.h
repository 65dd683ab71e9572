/* Writing: paragraphs, items and blocks. A block is set off by one empty line; a paragraph is wrapped where
 * the terminal asks for it and whole otherwise. Whatever is written becomes harmless on the way: control
 * characters turn into blanks, so that no text of a scenario or a trainee can steer a terminal. */
#ifndef TERM_PAGE_H
#define TERM_PAGE_H

#include <stdbool.h>
#include <stddef.h>

#include "rapport/error.h"
#include "term/term.h"

typedef struct term_page {
    const term_io *io;
    bool open; /* something stands above since the last empty line */
} term_page;

void page_block(term_page *page); /* an empty line, unless the page stands behind one or at the top */
void page_asked(term_page *page); /* a prompt was shown and answered: it counts as a line */

void page_say(term_page *page, const char *format, ...) RP_PRINTF(2, 3); /* one paragraph */
/* A paragraph with a mark before it, "2." for example; further lines stand under its words. */
void page_item(term_page *page, const char *mark, const char *text);
/* Many paragraphs with newlines between them; empty ones become empty lines. */
void page_text(term_page *page, const char *text);

/* Appends `text` (one paragraph of clean UTF-8) in lines of at most `width` columns, each ended; `indent`
 * blanks stand before every line but the first, which has `used` columns filled already. Width 0: one line.
 * A word that is wider than a line is cut between two characters. */
void page_wrap(str *out, const char *text, size_t width, size_t used, size_t indent);

#endif
