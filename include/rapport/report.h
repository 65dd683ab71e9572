/* Pages that leave the program. A report is data first: whoever asks for it fills an rp_report from the
 * log, and a writer for each format turns it into bytes. Every page says SIMULATION. */
#ifndef RAPPORT_REPORT_H
#define RAPPORT_REPORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "rapport/attempt.h"
#include "rapport/debrief.h"
#include "rapport/framework.h"
#include "rapport/run.h"

/* One reflective entry as it was read; a text is NULL where it was left out or erased. */
typedef struct rp_report_entry {
    int64_t at_ms;
    rp_reflection words;
    bool finished;
    bool erased;
} rp_report_entry;

/* A conversation about a critical error, a release: who, when, what was said. */
typedef struct rp_report_note {
    rp_kind kind;
    int64_t at_ms;
    const char *who;  /* NULL: erased */
    const char *text; /* or NULL */
} rp_report_note;

typedef struct rp_report {
    const char *trainee;  /* NULL: erased */
    const char *assessor; /* NULL: none */
    const char *attempt;  /* 8 hex digits */
    int64_t began_ms, ended_ms; /* ended 0: not finished */
    rp_mode mode;
    int number;           /* attempt number among those of its kind */
    int practised;        /* how often practised before */
    bool after_debrief;   /* begun after a debrief of this scenario had been seen */
    bool held;            /* levels may not be shown */
    const rp_run *run;    /* the whole attempt, replayed */
    const rp_framework *framework;
    const rp_centre *centre;    /* or NULL */
    const rp_debrief *debrief;  /* or NULL where held */
    const rp_rating *ratings;   /* or NULL */
    size_t rating_count;
    const char *first_next;     /* what the trainee would do first next time, or NULL */
    const rp_report_entry *entries;
    size_t entry_count;
    const rp_report_note *notes;
    size_t note_count;
    const char *engine;         /* version of the program that played it */
    int rules;                  /* version of the marking rules in force when it was played */
    char pack[RP_DIGEST_HEX], framework_digest[RP_DIGEST_HEX], log_head[RP_DIGEST_HEX];
    int64_t log_entry;          /* number of the attempt's last entry in the log */
    int64_t printed_ms;         /* when this page was made */
} rp_report;

/* One self-contained page: no script, no link outside, styles inside, readable in print and by a
 * screen reader. Heap text. */
char *rp_report_html(const rp_report *report);

#endif
