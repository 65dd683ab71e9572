#include "store/row.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "base/memory.h"
#include "store/log.h"
#include "store/private.h"

enum { COLUMN_N, COLUMN_STREAM, COLUMN_SEQ, COLUMN_KIND, COLUMN_AT, COLUMN_BODY, COLUMN_HASH };

static bool fixed_bytes(sqlite3_stmt *row, int column, void *out, size_t size)
{
    const void *bytes = sqlite3_column_blob(row, column);
    if (!bytes || (size_t)sqlite3_column_bytes(row, column) != size)
        return false;
    memcpy(out, bytes, size);
    return true;
}

bool row_link(sqlite3_stmt *row, chain_link *out, rp_digest *hash)
{
    static const int types[] = { SQLITE_INTEGER, SQLITE_BLOB, SQLITE_INTEGER, SQLITE_INTEGER,
                                 SQLITE_INTEGER, SQLITE_BLOB, SQLITE_BLOB };
    for (int i = 0; i < (int)(sizeof types / sizeof *types); i++)
        if (sqlite3_column_type(row, i) != types[i])
            return false;
    int64_t kind = sqlite3_column_int64(row, COLUMN_KIND);
    *out = (chain_link){ .n = sqlite3_column_int64(row, COLUMN_N),
                         .seq = sqlite3_column_int64(row, COLUMN_SEQ),
                         .at_ms = sqlite3_column_int64(row, COLUMN_AT),
                         .kind = (uint16_t)kind,
                         .body = sqlite3_column_blob(row, COLUMN_BODY),
                         .size = (size_t)sqlite3_column_bytes(row, COLUMN_BODY) };
    return kind > 0 && kind <= UINT16_MAX && out->body &&
           fixed_bytes(row, COLUMN_STREAM, out->stream.bytes, sizeof out->stream.bytes) &&
           fixed_bytes(row, COLUMN_HASH, hash->bytes, sizeof hash->bytes);
}

typedef struct resolving {
    store_log *log;
    arena *memory;
    rp_private *texts;
    size_t count, capacity;
    bool ok;
    rp_error *error;
} resolving;

static void resolve(void *data, const char *key, const rp_json *member)
{
    resolving *at = data;
    private_mark mark;
    const char *text;
    if (!at->ok || !private_read_mark(member, &mark))
        return;
    at->ok = private_find(&at->log->db, at->log->options.hasher, &mark, at->memory, &text, at->error);
    at->texts = memory_grow(at->texts, at->count, &at->capacity, sizeof *at->texts);
    at->texts[at->count++] = (rp_private){ key, text }; /* the key lives as long as the body */
}

bool row_read(store_log *log, sqlite3_stmt *row, store_entries *out, rp_error *error)
{
    chain_link link;
    rp_digest hash;
    if (!row_link(row, &link, &hash))
        return rp_fail(error, RP_ERROR_UNSOUND, "an entry of the log is damaged");
    rp_json *body = rp_json_parse(link.body, link.size, NULL);
    resolving texts = { .log = log, .memory = &out->memory, .ok = body, .error = error };
    if (body)
        rp_json_each(body, resolve, &texts);
    else
        rp_fail(error, RP_ERROR_UNSOUND, "entry %" PRId64 " holds a body that makes no sense", link.n);
    if (!texts.ok) {
        rp_json_destroy(body);
        free(texts.texts);
        return false;
    }
    rp_private *kept = NULL;
    if (texts.count)
        kept = arena_copy(&out->memory, texts.texts, texts.count * sizeof *kept);
    out->items = memory_grow(out->items, out->count, &out->capacity, sizeof *out->items);
    out->items[out->count++] = (rp_entry){ .n = link.n,
                                           .seq = link.seq,
                                           .stream = link.stream,
                                           .kind = (rp_kind)link.kind,
                                           .at_ms = link.at_ms,
                                           .body = body,
                                           .texts = kept,
                                           .text_count = texts.count };
    free(texts.texts);
    return true;
}
