/* Forms as they go into the log and come out of it. */
#ifndef PORTFOLIO_FORM_H
#define PORTFOLIO_FORM_H

#include "base/arena.h"
#include "base/json.h"
#include "rapport/form.h"
#include "rapport/journal.h"

/* Ends a table of fields: its number of them, too. */
#define FORM_COUNT(table) (sizeof(table) / sizeof *(table))

bool form_is_blank(const char *text); /* NULL, or nothing but blanks */

/* Private texts of an event that is being made. */
typedef struct form_texts {
    rp_private *items;
    size_t count, capacity;
    arena memory; /* keys */
} form_texts;

void form_texts_add(form_texts *to, const char *prefix, const char *key,
                    const char *text);     /* blank: adds nothing */
void form_texts_finish(form_texts *texts); /* accepts a zeroed one */

/* Free text goes to `texts`, under `prefix` and its key; all else into the object that is returned. */
rp_json *form_write(const rp_form *form, const char *const *values, const char *prefix, form_texts *texts);

/* Fills `values` (for all fields) from an entry; true where some words were erased. Texts are the entry's. */
bool form_read(const rp_form *form, const rp_entry *entry, const rp_json *from, const char *prefix,
               const char **values);

/* The number that a link of that kind names, for records and rows; 0 where the value is no such link. */
int64_t form_linked(const char *value, rp_link kind);

/* What is to be said of the figures of a form: that they cannot be compared, or rest on few answers. A sentence
 * on the heap; NULL: nothing. */
char *form_figures_caution(const rp_form *form, const char *const *values);

#endif
