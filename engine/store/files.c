#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "store/log.h"
#include "store/transaction.h"

static void digest_file(const store_log *log, const rp_bytes *file, rp_digest *out)
{
    log->options.hasher->hash((rp_bytes){ NULL, 0 }, file, 1, out);
}

static bool put(database *db, const rp_digest *digest, const void *bytes, size_t size)
{
    sqlite3_stmt *add = database_statement(db, QUERY_FILE_ADD);
    int refused =
        sqlite3_bind_blob(add, 1, digest->bytes, sizeof digest->bytes, SQLITE_STATIC) |
        sqlite3_bind_blob64(add, 2, size ? bytes : "", size, SQLITE_STATIC); /* NULL would be no bytes */
    if (refused || sqlite3_step(add) != SQLITE_DONE)
        return false;
    sqlite3_reset(add);
    return true;
}

bool store_put(store_log *log, const rp_bytes *files, size_t count, rp_error *error)
{
    assert(log->writes);
    if (!log_attach(log, error) || !transaction_begin(log, error))
        return false;
    for (size_t i = 0; i < count; i++) {
        rp_digest digest;
        digest_file(log, &files[i], &digest);
        if (!put(&log->db, &digest, files[i].bytes, files[i].size))
            return transaction_abandon(log, error);
    }
    return transaction_commit(log, error);
}

void store_stage(store_log *log, const rp_bytes *files, size_t count)
{
    assert(log->writes);
    for (size_t i = 0; i < count; i++) {
        log->staged = memory_grow(log->staged, log->staged_count, &log->staged_capacity, sizeof *log->staged);
        log_staged *staged = &log->staged[log->staged_count++];
        staged->size = files[i].size;
        staged->bytes = memory_allocate(files[i].size);
        if (files[i].size)
            memcpy(staged->bytes, files[i].bytes, files[i].size);
        digest_file(log, &files[i], &staged->digest);
    }
}

void log_unstage(store_log *log)
{
    for (size_t i = 0; i < log->staged_count; i++)
        free(log->staged[i].bytes);
    log->staged_count = 0;
}

bool log_put_staged(store_log *log)
{
    bool ok = true;
    for (size_t i = 0; ok && i < log->staged_count; i++)
        ok = put(&log->db, &log->staged[i].digest, log->staged[i].bytes, log->staged[i].size);
    return ok;
}

/* Stands at the file's row, where there is one; whoever calls resets it. */
static int find(store_log *log, const rp_digest *digest, sqlite3_stmt **row)
{
    *row = database_statement(&log->db, QUERY_FILE_AT);
    int refused = sqlite3_bind_blob(*row, 1, digest->bytes, sizeof digest->bytes, SQLITE_STATIC);
    return refused ? refused : sqlite3_step(*row);
}

bool store_has(store_log *log, const rp_digest *digest)
{
    sqlite3_stmt *row;
    if (!log_attach(log, NULL))
        return false;
    bool found = find(log, digest, &row) == SQLITE_ROW;
    sqlite3_reset(row);
    return found;
}

bool store_get(store_log *log, const rp_digest *digest, unsigned char **bytes, size_t *size, rp_error *error)
{
    sqlite3_stmt *row;
    rp_digest is;
    char hex[RP_DIGEST_HEX];
    if (!log_attach(log, error))
        return false;
    rp_digest_hex(digest, hex);
    int step = find(log, digest, &row);
    if (step == SQLITE_DONE) {
        sqlite3_reset(row);
        return rp_fail(error, RP_ERROR_IMPOSSIBLE, "the log keeps no file %.16s", hex);
    }
    if (step != SQLITE_ROW)
        return database_fail(&log->db, "a stored file cannot be read", error);
    const rp_bytes file = { sqlite3_column_blob(row, 0), (size_t)sqlite3_column_bytes(row, 0) };
    digest_file(log, &file, &is);
    bool ok = memcmp(&is, digest, sizeof is) == 0;
    if (ok) {
        *size = file.size;
        *bytes = memory_allocate(file.size);
        if (file.size)
            memcpy(*bytes, file.bytes, file.size);
    } else {
        rp_fail(error, RP_ERROR_UNSOUND, "the stored file %.16s is damaged: its bytes are others", hex);
    }
    sqlite3_reset(row);
    return ok;
}
