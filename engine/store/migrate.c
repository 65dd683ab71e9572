#include "store/migrate.h"

#include <assert.h>
#include <stddef.h>
#include <string.h>

#include "base/str.h"
#include "store/findings.h"

/* Only ever appended to: a log that was written with a migration keeps its text for ever. Each step
 * raises user_version itself, inside its own transaction.
 *
 * Entries have no index of their own: the table is the only place where they stand, so there is no
 * second one that could disagree with it. Which entries belong to a stream is known from the chain,
 * which is read at every start (streams.h). Files and drafts are keyed without rowid for the same reason.
 * The triggers stop our own mistakes, not an intruder; those the chain shows. */
static const char *const migrations[] = {
    "BEGIN IMMEDIATE;\n"
    "PRAGMA application_id = 0x52707274;\n"
    "CREATE TABLE entry(\n"
    "  n INTEGER PRIMARY KEY CHECK (n > 0),\n"
    "  stream BLOB NOT NULL CHECK (length(stream) = 16),\n"
    "  seq INTEGER NOT NULL CHECK (seq > 0),\n"
    "  kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 65535),\n"
    "  at INTEGER NOT NULL,\n"
    "  body BLOB NOT NULL,\n"
    "  hash BLOB NOT NULL CHECK (length(hash) = 32)\n"
    ") STRICT;\n"
    "CREATE TRIGGER entry_follows BEFORE INSERT ON entry\n"
    "WHEN NEW.n IS NOT (SELECT coalesce(max(n), 0) + 1 FROM entry)\n"
    "BEGIN SELECT RAISE(ABORT, 'an entry follows the last one'); END;\n"
    "CREATE TRIGGER entry_stays BEFORE UPDATE ON entry\n"
    "BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;\n"
    "CREATE TRIGGER entry_remains BEFORE DELETE ON entry\n"
    "BEGIN SELECT RAISE(ABORT, 'entries are never removed'); END;\n"
    "CREATE TABLE person(\n"
    "  id INTEGER PRIMARY KEY CHECK (id > 0),\n"
    "  salt BLOB CHECK (length(salt) = 32),\n"
    "  text TEXT,\n"
    "  CHECK ((salt IS NULL) = (text IS NULL))\n" /* both are there, or both are erased */
    ") STRICT;\n"
    "CREATE TRIGGER person_follows BEFORE INSERT ON person\n"
    "WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM person)\n"
    "BEGIN SELECT RAISE(ABORT, 'a text follows the last one'); END;\n"
    "CREATE TRIGGER person_stays BEFORE UPDATE ON person\n"
    "WHEN NEW.id IS NOT OLD.id OR NEW.salt IS NOT NULL OR NEW.text IS NOT NULL\n"
    "BEGIN SELECT RAISE(ABORT, 'a text is kept or erased, never changed'); END;\n"
    "CREATE TRIGGER person_remains BEFORE DELETE ON person\n"
    "BEGIN SELECT RAISE(ABORT, 'a text that was erased leaves its row'); END;\n"
    "CREATE TABLE file(\n"
    "  digest BLOB NOT NULL PRIMARY KEY CHECK (length(digest) = 32),\n"
    "  bytes BLOB NOT NULL\n"
    ") STRICT, WITHOUT ROWID;\n"
    "CREATE TABLE draft(\n"
    "  stream BLOB NOT NULL CHECK (length(stream) = 16),\n"
    "  field TEXT NOT NULL,\n"
    "  text TEXT NOT NULL,\n"
    "  PRIMARY KEY (stream, field)\n"
    ") STRICT, WITHOUT ROWID;\n"
    "PRAGMA user_version = 1;\n"
    "COMMIT;\n",
};

enum { APPLICATION = 0x52707274, NEWEST = sizeof migrations / sizeof *migrations }; /* "Rprt" */

static bool read_version(database *db, const char *where, int64_t *version, rp_error *error)
{
    if (!database_number(db, QUERY_VERSION, version))
        return database_fail(db, where, error);
    if (*version > NEWEST)
        return rp_fail(error, RP_ERROR_IMPOSSIBLE,
                       "%s: written by a newer version (layout %lld, this program knows %d)", where,
                       (long long)*version, (int)NEWEST);
    return *version >= 0 || rp_fail(error, RP_ERROR_UNSOUND, "%s: not a log of this program", where);
}

bool migrate_identify(database *db, const char *where, rp_error *error)
{
    int64_t application = 0, version = 0;
    if (!database_number(db, QUERY_APPLICATION, &application))
        return database_fail(db, where, error);
    if (application != APPLICATION)
        return rp_fail(error, RP_ERROR_UNSOUND, "%s: not a log of this program", where);
    if (!read_version(db, where, &version, error))
        return false;
    sqlite3_stmt *journal = database_statement(db, QUERY_JOURNAL);
    if (sqlite3_step(journal) != SQLITE_ROW)
        return database_fail(db, where, error);
    bool ours = str_is((const char *)sqlite3_column_text(journal, 0), "delete");
    sqlite3_reset(journal);
    return (ours && version > 0) ||
           rp_fail(error, RP_ERROR_UNSOUND, "%s: another program changed how it is saved", where);
}

static const char *column(sqlite3_stmt *row, int index)
{
    const char *text = (const char *)sqlite3_column_text(row, index);
    return text ? text : "";
}

/* Both lists are in the same order; the next of each is compared until both have ended. */
typedef struct listed {
    sqlite3_stmt *rows;
    int step; /* SQLITE_ROW, SQLITE_DONE or why it failed */
} listed;

static void advance(listed *list)
{
    list->step = sqlite3_step(list->rows);
}

static int order(const listed *is, const listed *wanted)
{
    if (is->step != SQLITE_ROW)
        return 1;
    if (wanted->step != SQLITE_ROW)
        return -1;
    int by_name = strcmp(column(is->rows, 1), column(wanted->rows, 1));
    return by_name ? by_name : strcmp(column(is->rows, 0), column(wanted->rows, 0));
}

static bool compare_next(listed *is, listed *wanted, store_findings *findings)
{
    int which = order(is, wanted);
    const listed *named = which <= 0 ? is : wanted;
    bool equal = which == 0 && str_is(column(is->rows, 3), column(wanted->rows, 3)) &&
                 str_is(column(is->rows, 2), column(wanted->rows, 2));
    const char *type = column(named->rows, 0);
    bool harmless =
        equal || str_is(type, "trigger") || (which < 0 && !str_is(type, "index")); /* for reading */
    if (!equal)
        findings_add(findings, "%s '%s' %s", type, column(named->rows, 1),
                     which < 0   ? "is not part of a log"
                     : which > 0 ? "is missing"
                                 : "is not as this program makes it");
    if (which <= 0)
        advance(is);
    if (which >= 0)
        advance(wanted);
    return harmless;
}

static bool bring(database *db, int64_t from, int64_t to, rp_error *error)
{
    assert(from >= 0 && to <= NEWEST);
    for (int64_t v = from; v < to; v++)
        if (sqlite3_exec(db->handle, migrations[v], NULL, NULL, NULL) != SQLITE_OK) {
            database_fail(db, "the log cannot be laid out", error);
            if (!sqlite3_get_autocommit(db->handle))
                database_run(db, QUERY_ROLLBACK);
            return false;
        }
    return true;
}

bool migrate_run(database *db, rp_error *error)
{
    int64_t version = 0;
    return read_version(db, "the log", &version, error) && bring(db, version, NEWEST, error);
}

static bool compare(database *db, database *model, store_findings *findings, bool *readable, rp_error *error)
{
    listed is = { database_statement(db, QUERY_SCHEMA), 0 },
           wanted = { database_statement(model, QUERY_SCHEMA), 0 };
    *readable = true;
    advance(&is);
    advance(&wanted);
    while (is.step == SQLITE_ROW || wanted.step == SQLITE_ROW) {
        if ((is.step != SQLITE_ROW && is.step != SQLITE_DONE) ||
            (wanted.step != SQLITE_ROW && wanted.step != SQLITE_DONE))
            break;
        *readable = compare_next(&is, &wanted, findings) && *readable;
    }
    bool ok = is.step == SQLITE_DONE && wanted.step == SQLITE_DONE;
    if (!ok)
        database_fail(is.step != SQLITE_DONE ? db : model, "the layout cannot be read", error);
    sqlite3_reset(is.rows);
    return ok;
}

bool migrate_compare(database *db, store_findings *findings, bool *readable, rp_error *error)
{
    database model = { 0 };
    int64_t version = 0;
    bool ok = read_version(db, "the log", &version, error) && database_init(&model, NULL, error) &&
              bring(&model, 0, version, error) && compare(db, &model, findings, readable, error);
    database_finish(&model);
    return ok;
}
