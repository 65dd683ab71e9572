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

/* Appends the text with its inserts replaced. `trainee` NULL: "you". The text was checked at load; what is
 * not sound is copied as it stands. */
void text_expand(const rp_scenario *scenario, const rp_state *state, const char *trainee, const char *text,
                 str *out);

#endif
