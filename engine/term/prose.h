/* Writing: paragraphs, items and blocks. A block is set off by one empty line; a paragraph is wrapped where
 * the terminal asks for it and whole otherwise. Whatever is written becomes harmless on the way: control
 * characters turn into blanks, so that no text of a scenario or a trainee can steer a terminal. */
#ifndef TERM_PROSE_H
#define TERM_PROSE_H

#include <stdbool.h>
#include <stddef.h>

#include "rapport/error.h"
#include "term/term.h"

typedef struct term_prose {
    const term_io *io;
    bool open; /* something stands above since the last empty line */
} term_prose;

void prose_block(term_prose *prose); /* an empty line, unless it stands behind one or at the top */
void prose_asked(term_prose *prose); /* a prompt was shown and answered: it counts as a line */

void prose_say(term_prose *prose, const char *format, ...) RP_PRINTF(2, 3); /* one paragraph */
/* A paragraph with a mark before it, "2." for example; further lines stand under its words. */
void prose_item(term_prose *prose, const char *mark, const char *text);
/* A command to copy: a line of its own that is never wrapped. */
void prose_command(term_prose *prose, const char *command);
/* Many paragraphs with newlines between them; empty ones become empty lines. */
void prose_text(term_prose *prose, const char *text);

/* Appends `text` (one paragraph of clean UTF-8) in lines of at most `width` columns, each ended; `indent`
 * blanks stand before every line but the first, which has `used` columns filled already. Width 0: one line.
 * A word that is wider than a line is cut between two characters. */
void prose_wrap(str *out, const char *text, size_t width, size_t used, size_t indent);

#endif
