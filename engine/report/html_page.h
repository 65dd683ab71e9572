/* What the sections of the debrief page share. A section is one function and one line in the table of
 * html_page.c; it writes what stands under its heading. */
#ifndef REPORT_HTML_PAGE_H
#define REPORT_HTML_PAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "rapport/report.h"
#include "report/drawing.h"
#include "report/html.h"
#include "report/html_parts.h"

/* An answer with what only its question knew. */
typedef struct page_turn {
    const rp_turn *turn;
    const rp_report_answer *given; /* never NULL */
    const char *const *labels;     /* form: of its fields */
    const char *const *cards;      /* build, rank, form: what was chosen, in the order given */
    size_t card_count;
    size_t quoted; /* quote: the turn that was named, from 1; 0: none */
} page_turn;

/* A document that the trainee had at hand, as it read when it was handed over; or the rule card of a criterion. */
typedef struct page_document {
    const rp_exhibit *exhibit;
    size_t index;
    size_t turns;  /* answers given when it was handed over */
    bool unopened; /* a rule card that was not at hand in this run */
} page_document;

/* Other attempts on the same page: NULL where that one is not. */
typedef struct page_others {
    struct page *(*find)(void *data, const rp_stream *attempt);
    void *data;
} page_others;

typedef struct page {
    html *to;
    const page_others *others;     /* that entries may quote; NULL: there are none */
    const char *prefix;            /* of the ids of its turns, where several attempts stand on one page */
    int deeper;                    /* how many steps its headings lie below those of a page of its own */
    bool has_turns, has_documents; /* whether they stand on the page: otherwise they are named, not linked */
    const rp_report *report;
    const rp_debrief *debrief; /* NULL where held: nothing of it may be shown */
    const rp_scenario *scenario;
    const rp_about *about;
    arena memory;
    rp_run *past; /* a copy that is taken back step by step; owns the texts of documents and cards */
    page_turn *turns;
    size_t turn_count;
    page_document *documents; /* in the order they were handed over */
    size_t document_count;
} page;

/* --- html_gather.c --- */

void page_gather(page *p);
void page_release(page *p);
size_t page_document_number(const page *p, size_t exhibit); /* from 1; 0: it is not on the page */

/* --- html_words.c: words of the attempt, for several sections --- */

void page_turn_link(page *p, size_t turn);        /* "turn 3", from 1 */
void page_document_link(page *p, size_t exhibit); /* its title */
void page_quote(page *p, size_t turn);            /* the answer in the trainee's words, in one line; from 1 */
void page_quoted(page *p, size_t turn);           /* one that another answer names: "turn 3: …" */
void page_occasion(page *p, size_t turn); /* what it was an answer to: the prompt, or who spoke last */

/* What an answer is called, and whether its text is something that was said. */
typedef struct page_manner {
    const char *verb; /* "You said" */
    bool said;
    bool silent; /* there is nothing to read but the verb */
} page_manner;
page_manner page_manner_of(const rp_turn *turn);

/* --- html_evidence.c --- */

/* Own words that bore on an id: those that took a chance or went against it, or those that left one. With the
 * author's reasons where `reasons` says so. False where there are none: nothing was written. */
bool page_evidence(page *p, const rp_finding *finding, bool left, bool reasons);
void page_reasons(page *p, const rp_turn *turn);
const rp_rating *page_rating(const page *p, size_t claim); /* or NULL */
void page_rated(page *p, const rp_rating *rating);         /* the own level, and the turn named as proof */
void page_looked_like(page *p, const rp_finding *finding); /* misconceptions, if any */
const char *page_group_title(const page *p, const rp_definition *definition);

/* --- html_exhibit.c --- */

void page_exhibit(page *p, const rp_exhibit *exhibit); /* as what it is: a letter, a form, a chart … */

/* --- parts of sections --- */

/* Opens a heading: 3 on a page of its own is h3. */
void page_heading(page *p, int level);

void page_run_rows(
    page *p); /* html_head.c: rows of a dl: mode, times, ending, what came before it, its name */

/* html_afterwards.c: an entry, between the two whatever is to stand below its heading; and what the trainee would do
 * first next time, where that was written. */
void page_entry_open(page *p, const rp_kept_entry *entry);
void page_entry_close(page *p, const rp_kept_entry *entry);
bool page_has_thought(const page *p);
void page_thought(page *p);

void page_remarks(page *p); /* html_record.c: rows of a dl: results that were recorded later */

/* --- sections, and whether there is something for them to say --- */

void page_head(page *p);
bool page_has_talk(const page *p);
void page_talk(page *p);
void page_story(page *p);
bool page_has_turnings(const page *p);
void page_turnings(page *p);
void page_points(page *p);
bool page_has_criteria(const page *p);
void page_criteria(page *p);
bool page_has_take_away(const page *p);
void page_take_away(page *p);
bool page_has_courses(const page *p);
void page_courses(page *p);
void page_conversation(page *p);
void page_reflection(page *p);
bool page_has_discussion(const page *p);
void page_discussion(page *p);
bool page_has_documents(const page *p);
void page_documents(page *p);
void page_record(page *p);

#endif
