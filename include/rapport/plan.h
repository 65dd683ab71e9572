/* The development plan: rows that are filled in in two steps, now and later (the form of a row says how), and versions
 * of the whole, each an entry in the trainee's own stream that says what changed and why.
 *
 *   plan-version       difference ("first", "update", "dates"), next_review (date or null), rows [{row, values {key:
 *                      text}}] of all that is no free text; private: free text under "row.N.KEY", and "reason"
 *
 * A row keeps its number through all versions. What is checked is whether something is there and in order; people judge
 * what it is worth. */
#ifndef RAPPORT_PLAN_H
#define RAPPORT_PLAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "rapport/error.h"
#include "rapport/form.h"
#include "rapport/journal.h"
#include "rapport/records.h"

enum { RP_PLAN_ROWS_MOST = 40, RP_PLAN_NUMBER_MOST = 9999 };

/* The steps of a row. */
enum { RP_PLAN_NOW, RP_PLAN_LATER };

const rp_form *rp_plan_form(void); /* of a row */

typedef struct rp_plan_row {
    int number;                         /* from 1; never that of another row */
    const char *values[RP_FIELDS_MOST]; /* in the order of the form's fields */
} rp_plan_row;

typedef struct rp_plan {
    const rp_plan_row *rows; /* in any order */
    size_t row_count;
    const char *next_review; /* ISO date, or NULL */
} rp_plan;

/* The indices of its rows by priority, those without one last, then by number. `out` has room for all. */
void rp_plan_order(const rp_plan *plan, size_t *out);

/* Whether it is time to look at the plan again: its date has come. False where it has none, or `today` is no date. */
bool rp_plan_review_due(const rp_plan *plan, const char *today);

/* --- checks ----------------------------------------------------------------------------------------- */

typedef struct rp_plan_finding {
    int number;      /* of the row; 0: it is about the plan as a whole */
    size_t field;    /* of the row */
    const char *why; /* "the aim has no figure yet": constant */
} rp_plan_finding;

/* What is missing or out of order in a step of all rows (RP_ALL_STEPS: in both), and from the plan as a whole, in the
 * order of the rows. Heap array that the caller frees; none: the step is finished. Values have to fit. */
rp_plan_finding *rp_plan_missing(const rp_plan *plan, int step, size_t *count);

/* Something worth another look, which keeps nothing from being finished: a row that cites a record that is not there, a
 * record that names a row that is not there, figures that cannot be compared or rest on few answers. */
typedef struct rp_plan_warning {
    int number;     /* of the row; 0: of none */
    char text[480]; /* a sentence */
} rp_plan_warning;

/* Heap array that the caller frees. */
rp_plan_warning *rp_plan_warnings(const rp_plan *plan, const rp_records *records, size_t *count);

/* --- versions --------------------------------------------------------------------------------------- */

typedef enum rp_plan_difference {
    RP_PLAN_FIRST,
    RP_PLAN_SAME,   /* never kept */
    RP_PLAN_DATES,  /* only dates were moved: a version, but no update */
    RP_PLAN_UPDATE, /* what is planned, or what came of it, is different */
    RP_PLAN_DIFFERENCES
} rp_plan_difference;

const char *rp_plan_difference_name(rp_plan_difference difference); /* "update": as the log has it */
const char *rp_plan_difference_words(
    rp_plan_difference difference); /* "only dates were moved: not an update" */

typedef enum rp_plan_change_kind { RP_PLAN_ADDED, RP_PLAN_DROPPED, RP_PLAN_CHANGED } rp_plan_change_kind;

typedef struct rp_plan_change {
    rp_plan_change_kind kind;
    int number;           /* of the row; 0: the date of the next review */
    size_t field;         /* of a row that changed */
    const char *was, *is; /* what stood there; NULL: nothing. Of the plans */
} rp_plan_change;

/* What changed: in the order of the fields, rows in the order of `after`, then those that were dropped. Heap array that
 * the caller frees. Words that were erased from one of them look like a change. */
rp_plan_change *rp_plan_changes(const rp_plan *before, const rp_plan *after, size_t *count);
rp_plan_difference rp_plan_compare(const rp_plan *before, const rp_plan *after); /* before NULL: first */

typedef struct rp_plan_version {
    rp_plan plan;
    int64_t seq, at_ms;
    rp_plan_difference difference; /* from the version before, as it was when it was written */
    const char *reason;            /* NULL: the first one, or erased */
    bool erased;                   /* some of its words were */
} rp_plan_version;

typedef struct rp_plans {
    const rp_plan_version *versions; /* oldest first */
    size_t count;
    bool updated;    /* at least one of them is an update */
    int next_number; /* for a new row */
} rp_plans;

/* From entries of one trainee's stream, in their order; others among them are passed over, as is what makes no sense.
 * Borrows the entries, which have to outlive it. */
rp_plans *rp_plans_create(const rp_entry *entries, size_t count);
void rp_plans_destroy(rp_plans *plans); /* accepts NULL */

/* Writes a version. `before` is the one it follows, NULL for the first; `reason` says why it changed, and is not needed
 * for the first. What is unfinished is kept as well. False, and nothing kept, where a value does not fit, a row is empty
 * or has the number of another, two rows share a priority, nothing changed, or no reason is given (all RP_ERROR_USAGE);
 * or where the journal says no. */
bool rp_plan_save(const rp_journal *journal, const rp_stream *trainee, const rp_plan *before,
                  const rp_plan *plan, const char *reason, rp_error *error);

#endif
