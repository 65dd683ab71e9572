/* Empty forms as data: what a form asks for, part by part, so that one function lays out all of them. */
#ifndef REPORT_BLANK_H
#define REPORT_BLANK_H

#include <stdbool.h>
#include <stddef.h>

#include "rapport/evidence_pack.h"
#include "rapport/form.h"
#include "report/html.h"

typedef enum blank_kind {
    BLANK_SECTION, /* a heading, with a sentence under it */
    BLANK_SHEET,   /* the same, on a sheet of paper of its own */
    BLANK_NOTE,    /* a sentence */
    BLANK_LINE, /* room for one line, or for `lines`; those that follow one another share a table, as do choices */
    BLANK_CHOICE, /* boxes to tick */
    BLANK_WORDS,  /* room for so many lines */
    BLANK_GRID,   /* a table: headings of its columns, and so many rows to be filled in */
    BLANK_SEEN,   /* a table for each unit: its marking points, with room for notes */
    BLANK_RATED,  /* the same with an own level to tick */
    BLANK_SIGNED, /* names, signatures, dates: a row for each of the names */
} blank_kind;

enum { BLANK_NAMES_MOST = 6 };

typedef struct blank_part {
    blank_kind kind;
    const char *title, *help; /* help may be NULL */
    size_t lines;             /* of words, of a line (0: one); rows of a grid */
    const char *const *names; /* choices, columns, who signs: ends with NULL */
    const char *const *rows;  /* of a grid: what stands first in each, ends with NULL; NULL: nothing */
} blank_part;

typedef struct blank_form {
    const char *name;    /* as the command line takes it */
    const char *title;   /* "Observation record" */
    const char *purpose; /* one sentence: what it is for */
    const blank_part *parts;
    size_t part_count;
    const rp_form *(*of)(void); /* the fields of this form stand before the parts; NULL: none */
} blank_form;

/* Whether evidence is valid, authentic, reliable, current, sufficient: yes, no, to get. */
extern const blank_part blank_evidence;

/* By RP_BLANK_…. */
const blank_form *blank_form_of(rp_blank blank);

/* Some parts, one after another. `framework` is for marking points. */
void blank_put_parts(html *to, const blank_part *parts, size_t count, const rp_framework *framework);

#endif
