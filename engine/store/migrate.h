/* The layout of the log, its versions, and whether a file has exactly that layout. */
#ifndef STORE_MIGRATE_H
#define STORE_MIGRATE_H

#include <stdbool.h>

#include "rapport/error.h"
#include "store/database.h"
#include "store/store.h"

/* What a file says it is. Fails (`where` begins the line) for a file of another program, with another
 * journal, or of a newer version, none of which this program may touch. */
bool migrate_identify(database *db, const char *where, int64_t *version, rp_error *error);

/* Compares every table, index and trigger with those of `version`, byte for byte: a planted trigger
 * would run inside our statements. Each difference is a finding. False where a table is another than ours,
 * or an index could answer for it, so that nothing in the file may be read; also where the comparison
 * cannot be made. */
bool migrate_compare(database *db, int64_t version, store_findings *findings);

/* Brings the file from `version` to the newest layout, one transaction a step. 0 is an empty file. */
bool migrate_run(database *db, int64_t version, rp_error *error);

#endif
