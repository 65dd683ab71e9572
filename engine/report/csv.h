/* Comma-separated values as RFC 4180 has them, for people who open them in a spreadsheet. */
#ifndef REPORT_CSV_H
#define REPORT_CSV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

/* Where rows are written to. Begin with `(csv_writer){ .out = … }`. */
typedef struct csv_writer {
    str *out;
    bool within; /* a row has begun */
} csv_writer;

/* A cell each; NULL: an empty one. csv_text puts an apostrophe before what a spreadsheet would take for a formula, a
 * number or a date; csv_word writes what is the program's own. */
void csv_text(csv_writer *to, const char *text);
void csv_word(csv_writer *to, const char *word);
void csv_number(csv_writer *to, int64_t number);
void csv_flag(csv_writer *to, bool flag);
void csv_time(csv_writer *to, int64_t at_ms); /* UTC; 0: empty */
void csv_skip(csv_writer *to, size_t cells);
void csv_end_row(csv_writer *to);

#endif
