/* Rows for people and for programs: the same columns printed as an aligned table, or with --json as one object
 * a row whose keys are the columns' names with blanks as underscores. */
#ifndef CLI_TABLE_H
#define CLI_TABLE_H

#include <stdbool.h>

#include "base/json.h"

typedef struct cli_table cli_table;

cli_table *cli_table_create(const char *const *columns); /* ends with NULL; borrowed */

/* Adds a row: an object whose members are the columns' values. Taken over. Lists are shown joined by blanks,
 * null and missing values as nothing. */
void cli_table_add(cli_table *table, rp_json *row);

/* Prints all rows to standard output and destroys the table. `none` is said where there is no row and the
 * output is for people. */
void cli_table_print(cli_table *table, bool json, const char *none);

#endif
