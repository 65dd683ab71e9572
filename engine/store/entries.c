#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "store/log.h"
#include "store/row.h"

/* Only entries that were verified are ever read: numbers 1 to chain.n. */

void store_entries_finish(store_entries *entries)
{
    for (size_t i = 0; i < entries->count; i++)
        rp_json_destroy(
            (rp_json *)(uintptr_t)entries->items[i].body); /* const for readers; made by row_read */
    free(entries->items);
    arena_finish(&entries->memory);
    *entries = (store_entries){ 0 };
}

/* Reads all rows of a statement that is bound and ready. */
static bool read_rows(store_log *log, sqlite3_stmt *rows, store_entries *out, rp_error *error)
{
    bool ok = true;
    int step = SQLITE_DONE;
    while (ok && (step = sqlite3_step(rows)) == SQLITE_ROW)
        ok = row_read(log, rows, out, error);
    if (ok && step != SQLITE_DONE)
        ok = database_fail(&log->db, "the log cannot be read", error);
    sqlite3_reset(rows);
    return ok;
}

static bool finished(bool ok, store_entries *out)
{
    if (!ok)
        store_entries_finish(out);
    return ok;
}

bool store_entries_all(store_log *log, store_entries *out, rp_error *error)
{
    *out = (store_entries){ 0 };
    if (!log_attach(log, error))
        return false;
    sqlite3_stmt *rows = database_statement(&log->db, QUERY_ENTRIES_TO);
    sqlite3_bind_int64(rows, 1, log->chain.n);
    return finished(read_rows(log, rows, out, error), out);
}

bool store_entries_of_kind(store_log *log, rp_kind kind, store_entries *out, rp_error *error)
{
    *out = (store_entries){ 0 };
    if (!log_attach(log, error))
        return false;
    sqlite3_stmt *rows = database_statement(&log->db, QUERY_ENTRIES_OF_KIND);
    sqlite3_bind_int64(rows, 1, log->chain.n);
    sqlite3_bind_int(rows, 2, (int)kind);
    return finished(read_rows(log, rows, out, error), out);
}

bool store_entries_of(store_log *log, const rp_stream *stream, store_entries *out, rp_error *error)
{
    *out = (store_entries){ 0 };
    if (!log_attach(log, error))
        return false;
    const stream_numbers *own = streams_find(&log->chain.streams, stream);
    bool ok = true;
    for (size_t i = 0; ok && own && i < own->count; i++) {
        sqlite3_stmt *row = database_statement(&log->db, QUERY_ENTRY_AT);
        sqlite3_bind_int64(row, 1, own->numbers[i]);
        ok = read_rows(log, row, out, error);
    }
    return finished(ok, out);
}

bool log_start(store_log *log, const stream_numbers *stream, rp_bytes holds, store_entries *out,
               rp_error *error)
{
    sqlite3_stmt *row = database_statement(&log->db, QUERY_START);
    sqlite3_bind_int64(row, 1, stream->numbers[0]);
    if (holds.size)
        sqlite3_bind_blob(row, 2, holds.bytes, (int)holds.size, SQLITE_STATIC);
    else
        sqlite3_bind_zeroblob(row, 2, 0);
    return read_rows(log, row, out, error);
}

bool store_each(store_log *log, bool (*visit)(void *data, const rp_entry *entry, rp_error *error), void *data,
                rp_error *error)
{
    if (!log_attach(log, error))
        return false;
    sqlite3_stmt *rows = database_statement(&log->db, QUERY_ENTRIES_TO);
    sqlite3_bind_int64(rows, 1, log->chain.n);
    bool ok = true;
    int step = SQLITE_DONE;
    while (ok && (step = sqlite3_step(rows)) == SQLITE_ROW) {
        store_entries one = { 0 };
        ok = row_read(log, rows, &one, error) && visit(data, &one.items[0], error);
        store_entries_finish(&one);
    }
    if (ok && step != SQLITE_DONE)
        ok = database_fail(&log->db, "the log cannot be read", error);
    sqlite3_reset(rows);
    return ok;
}
