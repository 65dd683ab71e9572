/* Documents at hand, in the order in which they came to hand; their numbers never change during a run. */
#ifndef TERM_DOCUMENTS_H
#define TERM_DOCUMENTS_H

#include "term/session.h"

size_t documents_number(const rp_run *run, size_t exhibit); /* from 1; 0: not at hand */

/* The command: lists them, or opens the one whose number `rest` holds. Opening is noted in the log. */
void documents_open(term_session *session, const char *rest);

/* Writes the document's text. */
void documents_tell(term_session *session, size_t exhibit);

/* Those at hand before the story begins, "1. Receipt; 2. Rule card", or NULL where there are none. Heap text.
 * `run` stands at its first question. */
char *documents_at_start(rp_run *run);

#endif
