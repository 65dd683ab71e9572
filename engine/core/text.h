/* Inserts in texts: {name} stands for a variable's value, {trainee} for the trainee's name, {{ for a
 * brace; a lone } is itself. */
#ifndef CORE_TEXT_H
#define CORE_TEXT_H

#include "base/str.h"
#include "core/model.h"
#include "rapport/error.h"

/* False with an error for an unknown name or a brace that is not closed; `hint` as in expr_compile. Adds the
 * variables that are inserted to `inserted` (bit i: variable i). */
bool text_check(const rp_scenario *scenario, const char *text, uint64_t *inserted, char hint[80],
                rp_error *error);

bool text_is_plain(const char *text); /* has no inserts: expanding gives it back as it is */

/* Whether both have the same inserts, in whatever order and however often; a text whose braces are not closed has
 * none that another could have. */
bool text_same_inserts(const char *a, const char *b);

/* Whether every character may be shown: UTF-8 without control characters (but for a new line and a tab) and
 * without those that turn the direction of what follows. `*at` is the first byte that is not. */
bool text_is_showable(const char *text, size_t length, size_t *at);

/* Appends the text with its inserts replaced. `trainee` NULL: "you". The text was checked at load; what is
 * not sound is copied as it stands. */
void text_expand(const rp_scenario *scenario, const rp_state *state, const char *trainee, const char *text,
                 str *out);

#endif
