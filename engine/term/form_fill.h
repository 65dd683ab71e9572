/* Forms in the terminal: field by field, each with what it is for, whatever the form is about. Links are picked from a
 * list of what there is. Texts are drafts as soon as a line is typed. */
#ifndef TERM_FORM_FILL_H
#define TERM_FORM_FILL_H

#include "rapport/form.h"
#include "rapport/links.h"
#include "term/session.h"

/* A form that is filled in. Values are heap texts or NULL, one for each field. */
typedef struct form_filled {
    const rp_form *form;
    const rp_linkable *linkable; /* what its links name, and may name */
    const char *draft;           /* beginning of the names of its drafts: "record.feedback" */
    char *values[RP_FIELDS_MOST];
} form_filled;

void form_take(form_filled *to, const char *const *values); /* copies them; NULL: all are empty */
void form_finish(form_filled *form);

/* Goes through its fields, of one step (RP_ALL_STEPS: all), then tells what is missing and lets each be changed until
 * the trainee says that it is done. False: leaving, or given up (`*given_up`). */
bool form_fill(term_session *session, form_filled *form, int step, bool *given_up);

void form_drop_drafts(term_session *session, const form_filled *form);
/* One value as it is told, a link by what it names; NULL: "". Heap text. */
char *form_value_words(const rp_linkable *linkable, const rp_field *field, const char *value);
/* What stands in it, field by field; what is empty is left out. */
void form_tell(term_session *session, const rp_linkable *linkable, const rp_form *form,
               const char *const *values);
/* What keeps a step of it (RP_ALL_STEPS: all of it) from being finished, if anything. */
void form_tell_missing(term_session *session, const rp_form *form, int step, const char *const *values);

#endif
