#include "store/database.h"

#include <assert.h>
#include <string.h>

#include "base/str.h"
#include "base/trace.h"

#define ENTRY_COLUMNS "n, stream, seq, kind, at, body, hash"

enum {
    WAIT_MS = 10000
}; /* for a reader to finish its copy, or a writer its commit: milliseconds as a rule */

static const char *const queries[QUERY_COUNT] = {
    [QUERY_BEGIN] = "BEGIN IMMEDIATE",
    [QUERY_READ] = "BEGIN",
    [QUERY_COMMIT] = "COMMIT",
    [QUERY_ROLLBACK] = "ROLLBACK",
    [QUERY_APPLICATION] = "PRAGMA application_id",
    [QUERY_VERSION] = "PRAGMA user_version",
    [QUERY_JOURNAL] = "PRAGMA journal_mode",
    [QUERY_SCHEMA] = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name, type",
    [QUERY_QUICK_CHECK] = "PRAGMA quick_check(3)",
    [QUERY_FULL_CHECK] = "PRAGMA integrity_check(20)",
    [QUERY_ENTRY_ADD] = "INSERT INTO entry(" ENTRY_COLUMNS ") VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    [QUERY_ENTRY_AT] = "SELECT " ENTRY_COLUMNS " FROM entry WHERE n = ?1",
    [QUERY_ENTRIES] = "SELECT " ENTRY_COLUMNS " FROM entry ORDER BY n",
    [QUERY_ENTRIES_TO] = "SELECT " ENTRY_COLUMNS " FROM entry WHERE n <= ?1 ORDER BY n",
    [QUERY_ENTRIES_OF_KIND] = "SELECT " ENTRY_COLUMNS " FROM entry WHERE n <= ?1 AND kind = ?2 ORDER BY n",
    [QUERY_START] = "SELECT " ENTRY_COLUMNS " FROM entry WHERE n = ?1 AND kind = 2 AND instr(body, ?2)",
    [QUERY_PERSON_ADD] = "INSERT INTO person(id, salt, text) VALUES(?1, ?2, ?3)",
    [QUERY_PERSON_AT] = "SELECT salt, text FROM person WHERE id = ?1",
    [QUERY_PERSON_ERASE] = "UPDATE person SET salt = NULL, text = NULL WHERE id = ?1",
    [QUERY_PERSON_LAST] = "SELECT max(id) FROM person",
    [QUERY_FILE_ADD] = "INSERT INTO file(digest, bytes) VALUES(?1, ?2) ON CONFLICT(digest) DO NOTHING",
    [QUERY_FILE_AT] = "SELECT bytes FROM file WHERE digest = ?1",
    [QUERY_FILES] = "SELECT digest, bytes FROM file",
    [QUERY_DRAFT_PUT] = "INSERT INTO draft(stream, field, text) VALUES(?1, ?2, ?3) "
                        "ON CONFLICT(stream, field) DO UPDATE SET text = excluded.text",
    [QUERY_DRAFT_DROP] = "DELETE FROM draft WHERE stream = ?1 AND field = ?2",
    [QUERY_DRAFT_AT] = "SELECT text FROM draft WHERE stream = ?1 AND field = ?2",
    [QUERY_DRAFTS_OF] = "SELECT field, text FROM draft WHERE stream = ?1 ORDER BY field",
    [QUERY_DRAFTS_DROP] = "DELETE FROM draft WHERE stream = ?1",
    [QUERY_VACUUM] = "VACUUM",
};

/* What a file could do to whoever opens it is turned off before anything in it is read. */
static const struct {
    int option, value;
} guards[] = {
    { SQLITE_DBCONFIG_DEFENSIVE, 1 },
    { SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0 },
    { SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0 },
    { SQLITE_DBCONFIG_ENABLE_VIEW, 0 },
    { SQLITE_DBCONFIG_ENABLE_FKEY, 1 },
    { SQLITE_DBCONFIG_ENABLE_TRIGGER, 1 },
    { SQLITE_DBCONFIG_DQS_DDL, 0 },
    { SQLITE_DBCONFIG_DQS_DML, 0 },
};

/* No mmap: a file that shrinks under a map kills the program. Temporary tables stay in memory: they may
 * hold private texts. */
static const char settings[] = "PRAGMA trusted_schema = OFF;"
                               "PRAGMA cell_size_check = ON;"
                               "PRAGMA mmap_size = 0;"
                               "PRAGMA temp_store = MEMORY;"
                               "PRAGMA foreign_keys = ON;"
                               "PRAGMA secure_delete = ON;"
                               "PRAGMA synchronous = EXTRA;";

static const struct {
    int code;
    rp_error_kind kind;
    const char *why;
} reasons[] = {
    { SQLITE_READONLY_DBMOVED, RP_ERROR_IMPOSSIBLE, "the log was moved or replaced while in use" },
    { SQLITE_READONLY_ROLLBACK, RP_ERROR_IMPOSSIBLE,
      "the last write was interrupted, which can be put right only where the folder can be written" },
    { SQLITE_IOERR_DELETE, RP_ERROR_IMPOSSIBLE, "the journal of the log cannot be removed" },
    { SQLITE_IOERR_NOMEM, RP_ERROR_IMPOSSIBLE, "out of memory" },
    { SQLITE_NOMEM, RP_ERROR_IMPOSSIBLE, "out of memory" },
    { SQLITE_FULL, RP_ERROR_IMPOSSIBLE, "the disk is full" },
    { SQLITE_READONLY, RP_ERROR_IMPOSSIBLE, "the folder or the log cannot be written" },
    { SQLITE_IOERR, RP_ERROR_IMPOSSIBLE, "the disk reports an error" },
    { SQLITE_BUSY, RP_ERROR_IMPOSSIBLE, "another program holds the log" },
    { SQLITE_CANTOPEN, RP_ERROR_IMPOSSIBLE, "a file of the log cannot be opened" },
    { SQLITE_PERM, RP_ERROR_IMPOSSIBLE, "no permission" },
    { SQLITE_TOOBIG, RP_ERROR_IMPOSSIBLE, "more than one entry can hold" },
    { SQLITE_CONSTRAINT, RP_ERROR_IMPOSSIBLE, "another program changed the log while in use" },
    { SQLITE_CORRUPT, RP_ERROR_UNSOUND, "the file is damaged" },
    { SQLITE_NOTADB, RP_ERROR_UNSOUND, "the file is not a database" },
};

/* VACUUM alone may attach something: a database without a name, which lies in memory (temp_store). */
static int refuse_attach(void *data, int action, const char *a, const char *b, const char *c, const char *d)
{
    (void)data, (void)b, (void)c, (void)d;
    return (action == SQLITE_ATTACH && !(a && !*a)) || action == SQLITE_DETACH ? SQLITE_DENY : SQLITE_OK;
}

static bool configure(sqlite3 *handle)
{
    bool ok = sqlite3_busy_timeout(handle, WAIT_MS) == SQLITE_OK &&
              sqlite3_set_authorizer(handle, refuse_attach, NULL) == SQLITE_OK;
    for (size_t i = 0; ok && i < sizeof guards / sizeof *guards; i++)
        ok = sqlite3_db_config(handle, guards[i].option, guards[i].value, (int *)NULL) == SQLITE_OK;
    return ok && sqlite3_exec(handle, settings, NULL, NULL, NULL) == SQLITE_OK;
}

bool database_init(database *db, const char *path, rp_error *error)
{
    *db = (database){ 0 };
    str name = STR_EMPTY;
    str_print(&name, "%s%s", path && path[0] != '/' ? "./" : "", path ? path : ":memory:"); /* never a URI */
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_EXRESCODE | (path ? 0 : SQLITE_OPEN_MEMORY);
    bool ok = sqlite3_open_v2(name.bytes, &db->handle, flags, NULL) == SQLITE_OK && configure(db->handle);
    if (!ok) {
        database_fail(db, path ? path : "a copy in memory", error);
        database_finish(db);
    }
    str_finish(&name);
    return ok;
}

void database_finish(database *db)
{
    for (size_t i = 0; i < QUERY_COUNT; i++)
        sqlite3_finalize(db->statements[i]);
    int code = sqlite3_close(db->handle);
    assert(code == SQLITE_OK); /* busy would mean a statement that is not in the table */
    (void)code;
    *db = (database){ 0 };
}

sqlite3_stmt *database_statement(database *db, database_query query)
{
    sqlite3_stmt **statement = &db->statements[query];
    if (*statement) {
        sqlite3_reset(*statement);
        sqlite3_clear_bindings(*statement);
    } else if (sqlite3_prepare_v3(db->handle, queries[query], -1, SQLITE_PREPARE_PERSISTENT, statement,
                                  NULL)) {
        trace("store", "prepare %s: %s", queries[query], sqlite3_errmsg(db->handle));
    }
    return *statement;
}

bool database_run(database *db, database_query query)
{
    sqlite3_stmt *statement = database_statement(db, query);
    bool ok = sqlite3_step(statement) == SQLITE_DONE;
    if (ok)
        sqlite3_reset(statement);
    return ok;
}

bool database_number(database *db, database_query query, int64_t *out)
{
    sqlite3_stmt *statement = database_statement(db, query);
    bool ok = sqlite3_step(statement) == SQLITE_ROW;
    if (ok) {
        *out = sqlite3_column_int64(statement, 0);
        sqlite3_reset(statement);
    }
    return ok;
}

bool database_copy(database *from, database *to, const char *what, rp_error *error)
{
    sqlite3_backup *copy = sqlite3_backup_init(to->handle, "main", from->handle, "main");
    if (copy) {
        sqlite3_backup_step(copy, -1); /* in one go: the copy is of one moment */
        sqlite3_backup_finish(copy);   /* repeats the step's error, in `to` */
    }
    return sqlite3_errcode(to->handle) == SQLITE_OK || database_fail(to, what, error);
}

bool database_is_damaged(const database *db)
{
    int primary = sqlite3_errcode(db->handle) & 0xff;
    return primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB;
}

bool database_fail(const database *db, const char *what, rp_error *error)
{
    int code = db->handle ? sqlite3_extended_errcode(db->handle) : SQLITE_NOMEM;
    int primary = code & 0xff;
    rp_error_kind kind = RP_ERROR_IMPOSSIBLE;
    const char *why = NULL;
    for (size_t i = 0; !why && i < sizeof reasons / sizeof *reasons; i++)
        if (reasons[i].code == code || reasons[i].code == primary) {
            kind = reasons[i].kind;
            why = reasons[i].why;
        }
    if (!why)
        why = sqlite3_errstr(code);
    trace("store", "%s: sqlite %d: %s", what, code, db->handle ? sqlite3_errmsg(db->handle) : "not open");
    int system = primary == SQLITE_IOERR || primary == SQLITE_CANTOPEN ? sqlite3_system_errno(db->handle) : 0;
    if (system)
        return rp_fail(error, kind, "%s: %s (%s)", what, why, strerror(system));
    return rp_fail(error, kind, "%s: %s", what, why);
}
