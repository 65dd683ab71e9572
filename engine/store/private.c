#include "store/private.h"

#include <inttypes.h>
#include <string.h>

#include "base/hex.h"
#include "base/str.h"

enum { SALT_SIZE = 32 };

static void commit(const rp_hasher *hasher, const void *salt, const char *text, size_t length, rp_digest *out)
{
    static const char label[] = "rapport-pii-v1"; /* its final zero is part of it */
    const rp_bytes pieces[] = { { label, sizeof label }, { text, length } };
    hasher->hash((rp_bytes){ salt, SALT_SIZE }, pieces, 2, out);
}

bool private_read_mark(const rp_json *member, private_mark *out)
{
    out->id = rp_json_integer(member, "id", 0);
    return rp_json_count(member) == 2 && out->id > 0 &&
           rp_digest_from_hex(rp_json_text(member, "commit"), &out->commit);
}

bool private_add(database *db, const store_options *options, int64_t id, const rp_private *text,
                 rp_json *body)
{
    unsigned char salt[SALT_SIZE];
    rp_digest digest;
    char hex[RP_DIGEST_HEX];
    size_t length = strlen(text->text);
    options->random(salt, sizeof salt);
    sqlite3_stmt *add = database_statement(db, QUERY_PERSON_ADD);
    int refused = sqlite3_bind_int64(add, 1, id) |
                  sqlite3_bind_blob(add, 2, salt, sizeof salt, SQLITE_STATIC) |
                  sqlite3_bind_text64(add, 3, text->text, length, SQLITE_STATIC, SQLITE_UTF8);
    if (refused || sqlite3_step(add) != SQLITE_DONE)
        return false;
    sqlite3_reset(add);
    commit(options->hasher, salt, text->text, length, &digest);
    rp_digest_hex(&digest, hex);
    rp_json *mark = rp_json_object();
    rp_json_put_text(mark, "commit", hex);
    rp_json_put_integer(mark, "id", id);
    rp_json_put(body, text->key, mark);
    return true;
}

static bool wrong(const private_mark *mark, const char *what, rp_error *error)
{
    return rp_fail(error, RP_ERROR_UNSOUND, "private text %" PRId64 " %s", mark->id, what);
}

static bool read_text(sqlite3_stmt *row, const rp_hasher *hasher, const private_mark *mark, arena *memory,
                      const char **text, rp_error *error)
{
    if (sqlite3_column_type(row, 0) == SQLITE_NULL && sqlite3_column_type(row, 1) == SQLITE_NULL)
        return true; /* erased: both are gone */
    const void *salt = sqlite3_column_blob(row, 0);
    const char *bytes = (const char *)sqlite3_column_text(row, 1);
    if (!salt || !bytes || sqlite3_column_bytes(row, 0) != SALT_SIZE)
        return wrong(mark, "is damaged", error);
    size_t length = (size_t)sqlite3_column_bytes(row, 1);
    rp_digest digest;
    commit(hasher, salt, bytes, length, &digest);
    if (memcmp(&digest, &mark->commit, sizeof digest) != 0)
        return wrong(mark, "is not the one that was written", error);
    if (memory)
        *text = arena_text_n(memory, bytes, length);
    return true;
}

bool private_find(database *db, const rp_hasher *hasher, const private_mark *mark, arena *memory,
                  const char **text, rp_error *error)
{
    bool ok = false;
    *text = NULL;
    sqlite3_stmt *row = database_statement(db, QUERY_PERSON_AT);
    sqlite3_bind_int64(row, 1, mark->id);
    int step = sqlite3_step(row);
    if (step == SQLITE_ROW)
        ok = read_text(row, hasher, mark, memory, text, error);
    else if (step == SQLITE_DONE)
        wrong(mark, "is missing", error); /* one that was erased leaves its row */
    else
        database_fail(db, "a private text cannot be read", error);
    sqlite3_reset(row);
    return ok;
}
