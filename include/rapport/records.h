/* Records that a trainee keeps beside the runs: feedback from others, coaching, improvement, activities, evidence from
 * work. Each is an entry in the trainee's own stream; a change is a further entry, and all versions stay readable.
 *
 *   feedback, record   finished, form (name), of (number of the record; null: this entry begins it), values {key: text}
 *                      of all that is no free text, withdrawn; private: free text under the keys of its fields, and
 *                      "reason"
 *
 * The number of a record is that of its first entry within its stream (`seq`). */
#ifndef RAPPORT_RECORDS_H
#define RAPPORT_RECORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "rapport/error.h"
#include "rapport/form.h"
#include "rapport/journal.h"
#include "rapport/run.h"

typedef enum rp_record_kind {
    RP_RECORD_FEEDBACK,         /* what somebody else said of the trainee's service */
    RP_RECORD_COACHING_PLAN,    /* how a colleague is going to be coached */
    RP_RECORD_COACHING_SESSION, /* one session of it */
    RP_RECORD_COACHING_REVIEW,  /* what came of it */
    RP_RECORD_IMPROVEMENT,      /* a change to the service: planned, done, evaluated */
    RP_RECORD_ACTIVITY,         /* something done to learn */
    RP_RECORD_WORK,             /* evidence from work for a marking point */
    RP_RECORDS
} rp_record_kind;

const rp_form *rp_record_form(rp_record_kind kind);

/* The field that says in a few words which one a record is, and that of its day: indices into its form. */
size_t rp_record_gist(rp_record_kind kind);
size_t rp_record_day(rp_record_kind kind);

/* Whether a link of that field of a form (a record's, or that of a plan's row) is meant for records of a kind. One
 * that leads elsewhere is kept as well, and warned of. */
bool rp_record_may_link(const rp_form *form, const char *key, rp_record_kind to);

/* Writes a new record (`of` 0), or a new version of one that is there. Unfinished ones are kept as well; whether it is
 * finished is worked out and kept with it. `reason` says why it was changed, or is NULL. False, and nothing kept, where
 * a value does not fit (RP_ERROR_USAGE), nothing is written in any field, or the journal says no. */
bool rp_record_save(const rp_journal *journal, const rp_stream *trainee, rp_record_kind kind, int64_t of,
                    const char *const *values, const char *reason, rp_error *error);

/* Takes a record out of what is shown and counted, with the reason, which may not be empty. It stays in the log. */
bool rp_record_withdraw(const rp_journal *journal, const rp_stream *trainee, rp_record_kind kind, int64_t of,
                        const char *reason, rp_error *error);

/* --- reading ---------------------------------------------------------------------------------------- */

typedef struct rp_record_version {
    int64_t seq, at_ms;
    bool finished;      /* as it was when it was written */
    bool withdrawn;     /* this entry withdrew it; it has no values */
    bool erased;        /* some of its words were */
    const char *reason; /* or NULL */
    const char *values[RP_FIELDS_MOST];
} rp_record_version;

typedef struct rp_record {
    rp_record_kind kind;
    int64_t id;
    const rp_record_version *versions; /* oldest first */
    size_t version_count;
    const rp_record_version *now; /* the last one with values */
    bool withdrawn;
} rp_record;

/* Something worth another look. It keeps nothing from being finished. */
typedef struct rp_record_warning {
    const rp_record *record; /* or NULL: it is about all of a kind */
    const char *text;        /* a sentence */
} rp_record_warning;

typedef struct rp_records {
    const rp_record *items; /* in the order in which they were begun, with those that were withdrawn */
    size_t count;
    const rp_record_warning *warnings;
    size_t warning_count;
    rp_names
        workplace; /* ids of marking points with finished evidence from work: for rp_folio (portfolio.h) */
} rp_records;

/* From entries of one trainee's stream, in their order; others among them are passed over, as is what makes no sense.
 * Borrows the entries, which have to outlive it. */
rp_records *rp_records_create(const rp_entry *entries, size_t count);
void rp_records_destroy(rp_records *records);                            /* accepts NULL */
const rp_record *rp_records_find(const rp_records *records, int64_t id); /* or NULL */
/* The value of the record's last version; NULL where it is empty, or there is no such field. */
const char *rp_record_value(const rp_record *record, const char *key);

#endif
