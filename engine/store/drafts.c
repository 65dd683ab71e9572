#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "store/log.h"
#include "store/transaction.h"

static int bind_place(sqlite3_stmt *statement, const rp_stream *stream, const char *field)
{
    return sqlite3_bind_blob(statement, 1, stream->bytes, sizeof stream->bytes, SQLITE_STATIC) |
           sqlite3_bind_text(statement, 2, field, -1, SQLITE_STATIC);
}

bool store_draft_write(store_log *log, const rp_stream *stream, const char *field, const char *text,
                       rp_error *error)
{
    assert(log->writes);
    if (text && utf8_valid_length(text, strlen(text)) != strlen(text))
        return rp_fail(error, RP_ERROR_USAGE, "not saved: the text '%s' is not valid UTF-8", field);
    if (!log_attach(log, error) || !transaction_begin(log, error))
        return false;
    sqlite3_stmt *write = database_statement(&log->db, text ? QUERY_DRAFT_PUT : QUERY_DRAFT_DROP);
    int refused = bind_place(write, stream, field);
    if (text)
        refused |= sqlite3_bind_text(write, 3, text, -1, SQLITE_STATIC);
    if (refused || sqlite3_step(write) != SQLITE_DONE)
        return transaction_abandon(log, error);
    sqlite3_reset(write);
    return transaction_commit(log, error);
}

/* Drafts are outside the chain: their bytes may have decayed. Heap text. */
static char *sound_text(sqlite3_stmt *row, int column)
{
    char *text = memory_copy_text((const char *)sqlite3_column_text(row, column));
    if (text)
        text[utf8_valid_length(text, strlen(text))] = '\0';
    return text;
}

char *store_draft_read(store_log *log, const rp_stream *stream, const char *field)
{
    if (!log_attach(log, NULL))
        return NULL;
    sqlite3_stmt *row = database_statement(&log->db, QUERY_DRAFT_AT);
    char *text = NULL;
    if (!bind_place(row, stream, field) && sqlite3_step(row) == SQLITE_ROW)
        text = sound_text(row, 0);
    sqlite3_reset(row);
    return text;
}

bool store_drafts(store_log *log, const rp_stream *stream,
                  void (*each)(void *data, const char *field, const char *text), void *data, rp_error *error)
{
    if (!log_attach(log, error))
        return false;
    sqlite3_stmt *rows = database_statement(&log->db, QUERY_DRAFTS_OF);
    int step = sqlite3_bind_blob(rows, 1, stream->bytes, sizeof stream->bytes, SQLITE_STATIC);
    while (step == SQLITE_OK || step == SQLITE_ROW) {
        step = sqlite3_step(rows);
        char *field = step == SQLITE_ROW ? sound_text(rows, 0) : NULL;
        char *text = step == SQLITE_ROW ? sound_text(rows, 1) : NULL;
        if (field && text)
            each(data, field, text);
        free(field);
        free(text);
    }
    bool ok = step == SQLITE_DONE || database_fail(&log->db, "the drafts cannot be read", error);
    sqlite3_reset(rows);
    return ok;
}
