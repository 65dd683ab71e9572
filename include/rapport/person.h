/* The page that tells somebody what is kept about them, beside a page for each of their attempts. */
#ifndef RAPPORT_PERSON_H
#define RAPPORT_PERSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct rp_person_attempt {
    const char *name; /* 8 hex digits */
    const char *title, *mode;
    int64_t began_ms;
    size_t answers;
    bool held;        /* its levels are on no page yet */
    const char *page; /* the file with its page, or NULL: it cannot be played again */
} rp_person_attempt;

/* A text that stands in no attempt's page. */
typedef struct rp_person_text {
    int64_t at_ms;     /* 0: it is being typed, and not given yet */
    const char *where; /* what it belongs to: "goal", "attempt 1a2b3c4d, what" */
    const char *text;
} rp_person_text;

/* Everything is borrowed for the call. Lists may be NULL where their count is 0. */
typedef struct rp_person_page {
    const char *name;
    const char *record; /* the file with all of it for programs */
    const char *pack;   /* the file with the evidence pack: records and plan as well; NULL: there is none */
    int64_t added_ms, printed_ms;
    const rp_person_attempt *attempts; /* in the order they began */
    size_t attempt_count;
    const rp_person_text *texts;
    size_t text_count;
} rp_person_page;

/* One self-contained page, as reports are (report.h). Heap text. */
char *rp_person_html(const rp_person_page *person);

#endif
