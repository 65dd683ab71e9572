/* Small pieces that all pages use, whatever they are about: times, names, levels, rows of facts. */
#ifndef REPORT_HTML_PARTS_H
#define REPORT_HTML_PARTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "rapport/debrief.h"
#include "rapport/framework.h"
#include "rapport/marking.h"
#include "report/html.h"

/* The whole head element, with the styles. */
void page_document_head(html *to, const char *title);
/* What stands at the top and at the bottom of every page on paper, and in no window: `head`; and below `about`, which
 * rules are in force (with the caveat where there are `levels`) and what the record can and cannot prove. `about` NULL:
 * there is no record. */
void page_every_page(html *to, const char *head, const char *about, int rules, bool levels);

void page_time(html *to, int64_t at_ms);    /* "22 November 2026, 14:05" */
void page_date(html *to, const char *date); /* "2026-03-01" as "1 March 2026"; anything else as it is */
void page_name(html *to, const char *name); /* whatever its direction; NULL: "erased" */
void page_erased(html *to);                 /* "erased", where words were */
void page_times(html *to, int times);       /* "once", "twice", "3 times" */
void page_digest(html *to, const char *digest);

void page_level(html *to, rp_level level);       /* shape and words */
void page_own_level(html *to, rp_level level);   /* the same of a rating, which is about no simulation */
void page_bearing(html *to, rp_bearing bearing); /* shape and words */

/* One row of a dl; between the two calls stands what is in its dd. */
void page_row(html *to, const char *name);
void page_row_close(html *to);
void page_row_text(html *to, const char *name, const char *text); /* a whole row; NULL writes none */

/* Opens a table with its caption and its row of headings, and its body: two elements to be closed. `kind` may be
 * NULL. */
void page_table(html *to, const char *kind, const char *caption, const char *const *columns, size_t count);
/* Opens the heading of a row: a cell to be closed. */
void page_row_heading(html *to);

/* A link to `id` of this page. */
void page_link(html *to, const char *id, const char *text);
/* The same where it is no part of a sentence: it is left out where nothing can be followed. */
void page_way(html *to, const char *id, const char *text);

/* Whether simulated evidence counts for a point, as far as the centre has said (`fact` may be NULL), with its own
 * numbers: sentences in a line of text. */
void page_admissible(html *to, const rp_centre_fact *fact);

/* What a record of this program can show and what it cannot: headings h3 with lists. */
void page_proof(html *to);

#endif
