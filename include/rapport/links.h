/* Links of forms in words: what a link names, and what there is for it to name. The same on a screen, in a terminal and
 * on a page. All of it is worked out from what is given. */
#ifndef RAPPORT_LINKS_H
#define RAPPORT_LINKS_H

#include <stdbool.h>
#include <stddef.h>

#include "rapport/form.h"
#include "rapport/framework.h"
#include "rapport/journal.h"
#include "rapport/plan.h"
#include "rapport/records.h"

/* A run that can be named: "Day Twenty-Six, assessed run, 27 August 2026". */
typedef struct rp_linked_run {
    rp_stream stream;
    const char *words;
} rp_linked_run;

/* Everything is borrowed; what is NULL or 0 has nothing to name. */
typedef struct rp_linkable {
    const rp_framework *framework; /* its marking points */
    const rp_records *records;     /* those that were not withdrawn */
    const rp_plan *plan;           /* its rows, as they stand now */
    const rp_linked_run *runs;
    size_t run_count;
} rp_linkable;

/* What a link names: "Feedback from somebody else: “You said …”, 9 September 2026"; "Row 1 of the plan: …". What is not
 * there any more is said to be so. NULL or blank: "". Heap text, which the caller frees. */
char *rp_link_words(const rp_linkable *of, const char *link);

/* Whether one of the form's links names exactly that: "record:12". */
bool rp_link_is_named(const rp_form *form, const char *const *values, const char *link);

/* One thing that a field may name. */
typedef struct rp_link_choice {
    rp_link kind;
    char *link;  /* the value of the field: "record:12" */
    char *words; /* as rp_link_words has it */
} rp_link_choice;

/* All that a field of a form may name, in the order records, rows of the plan, attempts, marking points; of records only
 * kinds that it is meant for (rp_record_may_link). Released by rp_link_choices_free. */
rp_link_choice *rp_link_choices(const rp_linkable *of, const rp_form *form, const rp_field *field,
                                size_t *count);
void rp_link_choices_free(rp_link_choice *choices, size_t count);

#endif
