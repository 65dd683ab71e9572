/* One connection to SQLite with our settings, and every statement the layer uses. Values are bound; no
 * SQL is ever put together. */
#ifndef STORE_DATABASE_H
#define STORE_DATABASE_H

#include <stdbool.h>
#include <stdint.h>

#include <sqlite3.h>

#include "rapport/error.h"

typedef enum database_query {
    QUERY_BEGIN,
    QUERY_READ,
    QUERY_COMMIT,
    QUERY_ROLLBACK,
    QUERY_APPLICATION,
    QUERY_VERSION,
    QUERY_JOURNAL,
    QUERY_SCHEMA,
    QUERY_QUICK_CHECK,
    QUERY_FULL_CHECK,
    QUERY_ENTRY_ADD,
    QUERY_ENTRY_AT,
    QUERY_ENTRIES,
    QUERY_ENTRIES_TO,
    QUERY_ENTRIES_OF_KIND,
    QUERY_START,
    QUERY_PERSON_ADD,
    QUERY_PERSON_AT,
    QUERY_PERSON_ERASE,
    QUERY_PERSON_LAST,
    QUERY_FILE_ADD,
    QUERY_FILE_AT,
    QUERY_FILES,
    QUERY_DRAFT_PUT,
    QUERY_DRAFT_DROP,
    QUERY_DRAFT_AT,
    QUERY_DRAFTS_OF,
    QUERY_DRAFTS_DROP,
    QUERY_VACUUM,
    QUERY_COUNT
} database_query;

typedef struct database {
    sqlite3 *handle; /* NULL: not open */
    sqlite3_stmt *statements[QUERY_COUNT];
} database;

/* Opens `path`, which must exist, or memory where it is NULL. On failure `db` is not open. */
bool database_init(database *db, const char *path, rp_error *error);
void database_finish(database *db); /* accepts one that is not open */

/* The statement, reset and with nothing bound. NULL where it cannot be prepared; SQLite's functions
 * refuse NULL, so the caller checks once, at the step. Whoever gets rows calls sqlite3_reset after. */
sqlite3_stmt *database_statement(database *db, database_query query);

bool database_run(database *db, database_query query); /* one that gives no rows */
bool database_number(database *db, database_query query,
                     int64_t *out); /* the number in the first row; 0 for NULL */

/* Replaces everything in `to` by what is in `from`, as of one moment. */
bool database_copy(database *from, database *to, const char *what, rp_error *error);

/* Whether the last call failed because of what is in the file, and not of the disk, memory or others. */
bool database_is_damaged(const database *db);

/* Why the last call failed, as `what`: reason. Returns false. */
bool database_fail(const database *db, const char *what, rp_error *error);

#endif
