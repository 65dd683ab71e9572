/* Documents as text: what a letter, a table or a chart says, in an order that makes sense when it is read
 * aloud. A table is read row by row with the names of its columns, a chart figure by figure. */
#ifndef TERM_DOCUMENT_H
#define TERM_DOCUMENT_H

#include "rapport/scenario.h"

/* Heap text: paragraphs with a newline after each, an empty line between parts, first "Letter: its title",
 * last a line that says it ends. The exhibit's texts must be expanded already (rp_run_exhibit); `language`
 * (or NULL) says how figures are written. */
char *document_text(const rp_exhibit *exhibit, const char *language);

const char *document_kind(rp_exhibit_kind kind); /* "Letter", in the words of the interface */

#endif
