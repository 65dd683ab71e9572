#include "store/erase.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "base/memory.h"
#include "base/trace.h"
#include "store/disk.h"
#include "store/private.h"

/* What stands in a person's own stream and in those of their attempts is about that person, whoever wrote it. */

static void take_mark(void *data, const char *key, const rp_json *member)
{
    erasure *to = data;
    private_mark mark;
    (void)key;
    if (!private_read_mark(member, &mark))
        return;
    to->texts = memory_grow(to->texts, to->text_count, &to->text_capacity, sizeof *to->texts);
    to->texts[to->text_count++] = mark.id;
}

static bool take_stream(store_log *log, const rp_stream *stream, erasure *to, size_t *there, rp_error *error)
{
    store_entries entries;
    if (!store_entries_of(log, stream, &entries, error))
        return false;
    for (size_t i = 0; i < entries.count; i++) {
        rp_json_each(entries.items[i].body, take_mark, to);
        for (size_t j = 0; j < entries.items[i].text_count; j++)
            *there += entries.items[i].texts[j].text != NULL;
    }
    to->streams = memory_grow(to->streams, to->stream_count, &to->stream_capacity, sizeof *to->streams);
    to->streams[to->stream_count++] = *stream;
    store_entries_finish(&entries);
    return true;
}

static bool take_all(store_log *log, const rp_stream *person, erasure *to, store_erased *out, rp_error *error)
{
    store_attempts attempts;
    if (!store_attempts_of(log, person, &attempts, error))
        return false;
    bool ok = take_stream(log, person, to, &out->texts, error);
    for (size_t i = 0; ok && i < attempts.count; i++)
        ok = take_stream(log, &attempts.items[i].stream, to, &out->texts, error);
    out->attempts = attempts.count;
    store_attempts_finish(&attempts);
    return ok;
}

static bool erase_text(database *db, int64_t id)
{
    sqlite3_stmt *erase = database_statement(db, QUERY_PERSON_ERASE);
    if (sqlite3_bind_int64(erase, 1, id) || sqlite3_step(erase) != SQLITE_DONE)
        return false;
    sqlite3_reset(erase);
    return true;
}

static bool drop_drafts(database *db, const rp_stream *stream)
{
    sqlite3_stmt *drop = database_statement(db, QUERY_DRAFTS_DROP);
    if (sqlite3_bind_blob(drop, 1, stream->bytes, sizeof stream->bytes, SQLITE_STATIC) ||
        sqlite3_step(drop) != SQLITE_DONE)
        return false;
    sqlite3_reset(drop);
    return true;
}

bool erasure_run(database *db, const erasure *what)
{
    bool ok = true;
    for (size_t i = 0; ok && what && i < what->text_count; i++)
        ok = erase_text(db, what->texts[i]);
    for (size_t i = 0; ok && what && i < what->stream_count; i++)
        ok = drop_drafts(db, &what->streams[i]);
    return ok;
}

static bool append(store_log *log, const rp_stream *person, const store_erased *how, rp_error *error)
{
    rp_json *body = rp_json_object();
    rp_json_put_integer(body, "attempts", (int64_t)how->attempts);
    rp_json_put_integer(body, "texts", (int64_t)how->texts);
    rp_event event = { *person, RP_KIND_ERASE, body, NULL, 0 };
    bool ok = store_append(log, &event, 1, error);
    rp_json_destroy(body);
    return ok;
}

bool store_erase(store_log *log, const rp_stream *person, store_erased *out, rp_error *error)
{
    assert(log->writes);
    erasure all = { .texts = NULL };
    *out = (store_erased){ .attempts = 0 };
    bool ok = take_all(log, person, &all, out, error);
    log->erasing = &all;
    ok = ok && append(log, person, out, error);
    log->erasing = NULL;
    free(all.texts);
    free(all.streams);
    if (!ok)
        return false;
    /* What was deleted is overwritten already (secure_delete); this takes the pages as well that once held it and were
     * given up long ago. */
    out->tidied = log_attach(log, NULL) && database_run(&log->db, QUERY_VACUUM);
    if (!out->tidied)
        log_detach(log);
    trace("store", "erased: %zu texts of %zu attempts%s", out->texts, out->attempts,
          out->tidied ? "" : ", not tidied");
    return true;
}

void store_each_copy(const char *folder, void (*each)(void *data, const char *name), void *data)
{
    disk_each_copy(folder, each, data);
}
