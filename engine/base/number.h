/* Figures as people type and read them: with a point or a comma, as the language has it. */
#ifndef BASE_NUMBER_H
#define BASE_NUMBER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

char number_mark(const char *language); /* '.' or ',' before the fraction */

/* Reads "17.5", "17,5", "1,250", "−3", "£12", "78 %". Where a mark could mean two things the language
 * decides; whoever asks shows the figure back. False where it is no number. `unit` may be NULL. */
bool number_read(const char *text, const char *language, const char *unit, double *value);

/* Appends "17.5 days", "£12", "−3 %"; unit and language may be NULL. */
void number_write(str *out, double value, const char *unit, const char *language);

#endif
