/* Dates as records and files write them: "2026-03-01". */
#ifndef BASE_DATE_H
#define BASE_DATE_H

#include <stdbool.h>
#include <stdint.h>

enum { DATE_FIRST_YEAR = 1900 };

/* Reads exactly four digits, a hyphen, two, a hyphen and two, from the year 1900 on: `*day` is the number of days since
 * 1 January 1970, so that dates compare and subtract as numbers. False, and nothing changed, where the text is no such
 * date (NULL, 2026-02-29). */
bool date_read(const char *text, int64_t *day);

#endif
