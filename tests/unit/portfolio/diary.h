/* A journal that is an array: what is appended comes out as entries of one stream, bodies as the log writes them. */
#ifndef DIARY_H
#define DIARY_H

#include "rapport/form.h"
#include "rapport/journal.h"

enum { DIARY_MOST = 64 };

typedef struct diary {
    rp_journal journal;
    rp_stream trainee;
    rp_entry entries[DIARY_MOST];
    size_t count;
    bool fails; /* the next time */
} diary;

void diary_begin(diary *d);
void diary_end(diary *d);
/* An entry whose body is this JSON text, without private texts. */
void diary_put(diary *d, rp_kind kind, const char *body);
void diary_erase(diary *d, size_t entry, const char *key); /* the text of that key */

/* Values of a form: pairs of key and value behind `values`, which has room for all fields; ends with NULL. */
void diary_fill(const rp_form *form, const char **values, const char *const *pairs);
/* Every field gets a value of its kind, days in the order of the fields. Texts live as long as the program. */
void diary_fill_all(const rp_form *form, const char **values);

#endif
