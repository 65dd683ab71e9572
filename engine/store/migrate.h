/* The layout of the log, its versions, and whether a file has exactly that layout. */
#ifndef STORE_MIGRATE_H
#define STORE_MIGRATE_H

#include <stdbool.h>

#include "rapport/error.h"
#include "store/database.h"
#include "store/store.h"

/* What a file says it is. Fails (`where` begins the line) for a file of another program, with another
 * journal, or of a newer version, none of which this program may touch. */
bool migrate_identify(database *db, const char *where, rp_error *error);

/* Compares every table, index and trigger with those of its version, byte for byte: a planted trigger
 * would run inside our statements. Each difference is a finding. `*readable` is false where a table is
 * another than ours, or an index could answer for it, so that nothing in the file may be read. False with
 * an error where the comparison cannot be made. */
bool migrate_compare(database *db, store_findings *findings, bool *readable, rp_error *error);

/* Brings a file of an older version, or an empty one, to the newest layout, one transaction a step. */
bool migrate_run(database *db, rp_error *error);

#endif
