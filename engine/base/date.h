/* Dates: as records and files write them, "2026-03-01"; as people type and read them. */
#ifndef BASE_DATE_H
#define BASE_DATE_H

#include <stdbool.h>
#include <stdint.h>

enum { DATE_FIRST_YEAR = 1900 };

/* Reads exactly four digits, a hyphen, two, a hyphen and two, from the year 1900 on: `*day` is the number of days since
 * 1 January 1970, so that dates compare and subtract as numbers. False, and nothing changed, where the text is no such
 * date (NULL, 2026-02-29). */
bool date_read(const char *text, int64_t *day);

enum { DATE_TEXT = 11, DATE_WORDS = 32 }; /* bytes with their end */

/* Reads what people in Britain type: "2026-03-01", "1/3/2026", "1.3.26", "1 March 2026", "1 mar 2026"; the day comes first,
 * and a year of two figures is of this century. `out` is that date as records write it. */
bool date_read_typed(const char *text, char out[DATE_TEXT]);
/* "1 March 2026", of a date as records write it; false where it is none. */
bool date_words(const char *date, char out[DATE_WORDS]);

/* That many years later; 29 February is followed by 1 March. Of a date as records write it; false where it is none, or the
 * year would have more than four figures. */
bool date_years_later(const char *date, int years, char out[DATE_TEXT]);

#endif
