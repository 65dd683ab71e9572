/* Forms as data: what a record or a row of a plan asks for, field by field, so that screens, pages and checks need no
 * knowledge of any of them. Values are texts, in the order of the form's fields; NULL or blanks: nothing written. What
 * is checked is whether something is there and has the right shape. People judge what it is worth; nothing is scored. */
#ifndef RAPPORT_FORM_H
#define RAPPORT_FORM_H

#include <stdbool.h>
#include <stddef.h>

#include "rapport/error.h"
#include "rapport/measures.h"

typedef enum rp_field_kind {
    RP_FIELD_WORDS, /* free text of up to RP_WORDS_MOST bytes: private, erasable */
    RP_FIELD_DATE,  /* "2026-03-01" */
    RP_FIELD_FIGURE, /* a figure with its unit, or the counts that it is worked out from: rp_worked_read of measures.h */
    RP_FIELD_COUNT, /* a whole number from 1 to RP_COUNT_MOST; that of a key "KEY_n" is what the figure KEY rests on,
                        and need not be written where counts say it already: rp_form_number */
    RP_FIELD_CHOICE, /* the name of one of `choices` */
    RP_FIELD_LINK,   /* something else that is kept: see rp_link_read */
} rp_field_kind;

enum { RP_WORDS_MOST = 16000, RP_COUNT_MOST = 1000000000, RP_FIELDS_MOST = 32, RP_STEPS_MOST = 4 };

/* What a link names, as bits of a field's `links`. */
typedef enum rp_link {
    RP_LINK_RECORD = 1,  /* "record:12", by its number */
    RP_LINK_POINT = 2,   /* "point:coach.m2" */
    RP_LINK_ATTEMPT = 4, /* "attempt:" and 32 hex digits */
    RP_LINK_ROW = 8,     /* "row:3" of the development plan, by its number */
} rp_link;

typedef struct rp_choice {
    const char *name, *title;
} rp_choice;

typedef struct rp_field {
    const char *key; /* never changes: it stands in the log */
    const char *title, *help;
    rp_field_kind kind;
    int step;            /* under which of the form's steps it stands, from 0 */
    const char *missing; /* a finished form has it; without it this is what is said. NULL: may stay empty */
    const rp_choice *choices; /* of a choice; ends with a NULL name */
    unsigned links;           /* of a link: what it may name */
    char smart;               /* one of S, M, A, R, T where the field is that part of an aim; otherwise 0 */
} rp_field;

/* Two dates of a form that have an order. */
typedef struct rp_order {
    const char *first, *then; /* keys */
    bool same_day;            /* is early enough */
    const char *wrong;        /* what is said otherwise */
} rp_order;

typedef struct rp_form {
    const char *name; /* never changes */
    const char *title, *help;
    const char *const *steps; /* their headings, in the order in which they are filled in; ends with NULL */
    const rp_field *fields;
    size_t field_count;
    const rp_order *orders;
    size_t order_count;
} rp_form;

/* Index of the field; `field_count` where there is none of that key. */
size_t rp_form_index(const rp_form *form, const char *key);

/* Whether every value that is there has the shape of its kind: false with a line that names the first that has not.
 * What does not fit is never kept. */
bool rp_form_fits(const rp_form *form, const char *const *values, rp_error *error);

/* Something that keeps a form from being finished. */
typedef struct rp_form_finding {
    size_t field;    /* the one to go to */
    const char *why; /* "it does not say yet who said it": constant */
} rp_form_finding;

enum { RP_ALL_STEPS = -1 };

/* What is missing from a step, or out of order in it, in the order of the fields. Values have to fit. `out` has room
 * for RP_FORM_FINDINGS_MOST; returns how many. None: it is finished. */
enum { RP_FORM_FINDINGS_MOST = 2 * RP_FIELDS_MOST };
size_t rp_form_missing(const rp_form *form, int step, const char *const *values, rp_form_finding *out);

/* The number that stands in a count, or that the counts of its figure come to; 0: neither. */
int64_t rp_form_number(const rp_form *form, const char *const *values, size_t field);

/* "specific", "measurable" …, where the field is that part of an aim; otherwise NULL. */
const char *rp_smart_words(const rp_field *field);

/* A value as it is told: "1 March 2026", the title of a choice, "29.5, net promoter score (NPS) from promoters 96, …";
 * words, counts and links as they stand. NULL: "". Heap text, which the caller frees. */
char *rp_value_words(const rp_field *field, const char *value);

/* Before, after and aim of a form that asks for them, for rp_vary and rp_variance_words. False where the form does not,
 * or where one of the figures is not there yet; the aim may be missing. Dates are the values' own. */
bool rp_form_progress(const rp_form *form, const char *const *values, rp_progress *out);

/* What a link names, and where its name begins in `text`. False where it is none. */
bool rp_link_read(const char *text, rp_link *kind, const char **name);

#endif
