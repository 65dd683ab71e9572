#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/durable.h"
#include "base/hex.h"
#include "base/json.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "store/erase.h"
#include "store/log.h"
#include "store/moment.h"
#include "store/private.h"
#include "store/transaction.h"

/* One append is one transaction. What is known of the chain changes only once the transaction is on the
 * disk; everything before that lives in a batch, which is thrown away when a step fails. */
typedef struct batch {
    store_log *log;
    rp_moment now;
    rp_stream device;
    chain_link *rows;
    rp_digest *hashes; /* one for each row */
    size_t count, capacity;
    int64_t texts; /* id of the last private text */
    arena memory;  /* the rows' bodies */
} batch;

static void batch_init(batch *all, store_log *log)
{
    *all = (batch){ .log = log, .texts = log->texts };
    arena_init(&all->memory);
    log->options.clock.now(log->options.clock.data, &all->now);
    all->device = log->chain.device;
    if (!log->chain.opened)
        log->options.random(all->device.bytes, sizeof all->device.bytes);
}

static void batch_finish(batch *all)
{
    free(all->rows);
    free(all->hashes);
    arena_finish(&all->memory);
}

static int64_t next_seq(const batch *all, const rp_stream *stream)
{
    int64_t seq = chain_next_seq(&all->log->chain, stream);
    for (size_t i = 0; i < all->count; i++)
        seq += memcmp(&all->rows[i].stream, stream, sizeof *stream) == 0;
    return seq;
}

static const rp_digest *head(const batch *all)
{
    return all->count ? &all->hashes[all->count - 1] : &all->log->chain.head;
}

static bool insert(database *db, const chain_link *row, const rp_digest *hash)
{
    sqlite3_stmt *add = database_statement(db, QUERY_ENTRY_ADD);
    int refused = sqlite3_bind_int64(add, 1, row->n) |
                  sqlite3_bind_blob(add, 2, row->stream.bytes, sizeof row->stream.bytes, SQLITE_STATIC) |
                  sqlite3_bind_int64(add, 3, row->seq) | sqlite3_bind_int(add, 4, row->kind) |
                  sqlite3_bind_int64(add, 5, row->at_ms) |
                  sqlite3_bind_blob64(add, 6, row->body, row->size, SQLITE_STATIC) |
                  sqlite3_bind_blob(add, 7, hash->bytes, sizeof hash->bytes, SQLITE_STATIC);
    if (refused || sqlite3_step(add) != SQLITE_DONE)
        return false;
    sqlite3_reset(add);
    return true;
}

static bool add_bytes(batch *all, const rp_stream *stream, rp_kind kind, const rp_json *body)
{
    char *bytes = rp_json_write_sorted(body);
    chain_link row = { .n = all->log->chain.n + (int64_t)all->count + 1,
                       .seq = next_seq(all, stream),
                       .at_ms = all->now.wall_ms,
                       .stream = *stream,
                       .kind = (uint16_t)kind,
                       .body = arena_text(&all->memory, bytes),
                       .size = strlen(bytes) };
    free(bytes);
    rp_digest hash;
    chain_hash(all->log->options.hasher, head(all), &row, &hash);
    if (!insert(&all->log->db, &row, &hash))
        return false;
    size_t capacity = all->capacity; /* both grow in step */
    all->rows = memory_grow(all->rows, all->count, &all->capacity, sizeof *all->rows);
    all->hashes = memory_grow(all->hashes, all->count, &capacity, sizeof *all->hashes);
    all->rows[all->count] = row;
    all->hashes[all->count++] = hash;
    return true;
}

static void refuse_mark(void *data, const char *key, const rp_json *member)
{
    (void)data, (void)key;
    private_mark mark;
    bool reserved = private_read_mark(member, &mark);
    assert(!reserved); /* it would be read as a private text */
    (void)reserved;
}

static bool add_event(batch *all, const rp_event *event)
{
    rp_json_each(event->body, refuse_mark, NULL);
    if (!event->text_count)
        return add_bytes(all, &event->stream, event->kind, event->body);
    rp_json *body = rp_json_copy(event->body);
    bool ok = true;
    for (size_t i = 0; ok && i < event->text_count; i++)
        ok = private_add(&all->log->db, &all->log->options, ++all->texts, &event->texts[i], body);
    ok = ok && add_bytes(all, &event->stream, event->kind, body);
    rp_json_destroy(body);
    return ok;
}

/* Takes the body over. */
static bool add_device(batch *all, rp_kind kind, rp_json *body)
{
    bool ok = add_bytes(all, &all->device, kind, body);
    rp_json_destroy(body);
    return ok;
}

static bool key_is_new(const store_log *log)
{
    return !log->chain.opened || memcmp(log->chain.key, log->options.signer.key, STORE_KEY_SIZE) != 0;
}

static bool add_device_open(batch *all)
{
    char key[2 * STORE_KEY_SIZE + 1];
    if (!key_is_new(all->log))
        return true;
    hex_write(all->log->options.signer.key, STORE_KEY_SIZE, key);
    rp_json *body = rp_json_object();
    rp_json_put(body, "clock", moment_write(&all->now));
    rp_json_put_text(body, "key", key);
    return add_device(all, RP_KIND_DEVICE_OPEN, body);
}

static bool add_recovered(batch *all)
{
    if (!all->log->interrupted)
        return true;
    rp_json *body = rp_json_object();
    rp_json_put(body, "clock", moment_write(&all->now));
    return add_device(all, RP_KIND_RECOVERED, body);
}

static bool add_clock_jump(batch *all)
{
    const chain *before = &all->log->chain;
    int64_t expected_ms = 0;
    const char *why =
        before->n ? moment_jump(&all->now, before->at_ms, &before->reference, &expected_ms) : NULL;
    if (!why)
        return true;
    rp_json *body = rp_json_object();
    rp_json_put(body, "clock", moment_write(&all->now));
    rp_json_put_integer(body, "expected_ms", expected_ms);
    rp_json_put_text(body, "why", why);
    return add_device(all, RP_KIND_CLOCK_JUMP, body);
}

static bool add_checkpoint(batch *all)
{
    const store_signer *signer = &all->log->options.signer;
    int64_t n = all->log->chain.n + (int64_t)all->count;
    unsigned char message[CHECKPOINT_SIZE], signature[STORE_SIGNATURE_SIZE];
    char key[2 * STORE_KEY_SIZE + 1], signed_hex[2 * STORE_SIGNATURE_SIZE + 1], head_hex[RP_DIGEST_HEX];
    chain_checkpoint(n, head(all), signer->key, message);
    signer->sign(signer->data, message, sizeof message, signature);
    hex_write(signer->key, STORE_KEY_SIZE, key);
    hex_write(signature, sizeof signature, signed_hex);
    rp_digest_hex(head(all), head_hex);
    rp_json *body = rp_json_object();
    rp_json_put_text(body, "head", head_hex);
    rp_json_put_text(body, "key", key);
    rp_json_put_integer(body, "n", n);
    rp_json_put_text(body, "signature", signed_hex);
    return add_device(all, RP_KIND_CHECKPOINT, body);
}

static bool add_all(batch *all, const rp_event *events, size_t count, bool checkpoint)
{
    bool ok = log_put_staged(all->log) && erasure_run(&all->log->db, all->log->erasing) &&
              add_device_open(all) && add_recovered(all) && add_clock_jump(all);
    for (size_t i = 0; ok && i < count; i++) {
        ok = add_event(all, &events[i]);
        checkpoint = checkpoint || events[i].kind == RP_KIND_FINISH || events[i].kind == RP_KIND_STOPPED;
    }
    return ok && (!checkpoint || add_checkpoint(all));
}

/* What identifies a call: all that it was given, nothing that was drawn or read for it. */
static void digest_events(const rp_hasher *hasher, const rp_event *events, size_t count, rp_digest *out)
{
    *out = (rp_digest){ { 0 } };
    for (size_t i = 0; i < count; i++) {
        char *body = rp_json_write_sorted(events[i].body);
        const rp_bytes pieces[] = { { out->bytes, sizeof out->bytes },
                                    { events[i].stream.bytes, sizeof events[i].stream.bytes },
                                    { &events[i].kind, sizeof events[i].kind },
                                    { body, strlen(body) } };
        hasher->hash((rp_bytes){ NULL, 0 }, pieces, sizeof pieces / sizeof *pieces, out);
        for (size_t j = 0; j < events[i].text_count; j++) {
            const rp_private *text = &events[i].texts[j];
            const rp_bytes more[] = { { out->bytes, sizeof out->bytes },
                                      { text->key, strlen(text->key) + 1 },
                                      { text->text, strlen(text->text) + 1 } };
            hasher->hash((rp_bytes){ NULL, 0 }, more, sizeof more / sizeof *more, out);
        }
        free(body);
    }
}

static void acknowledge(store_log *log)
{
    log->known = store_head_of(log);
    log->interrupted = false;
    log->doubt.open = false;
    log_unstage(log);
}

/* Decides what became of an append whose commit failed, now that the file was opened and verified again.
 * `*done`: it took place after all, was meant by this very call, and is on the disk. */
static bool settle(store_log *log, const rp_event *events, size_t count, bool *done, rp_error *error)
{
    rp_digest same;
    *done = false;
    if (memcmp(&log->chain.head, &log->doubt.head, sizeof log->chain.head) != 0) {
        log->doubt.open = false;
        return true;
    }
    digest_events(log->options.hasher, events, count, &same);
    if (memcmp(&same, &log->doubt.events, sizeof same) != 0)
        return rp_fail(error, RP_ERROR_IMPOSSIBLE,
                       "not saved: the log holds what was reported as not saved; start the program again");
    if (!durable_folder(log->options.folder))
        return rp_fail(error, RP_ERROR_IMPOSSIBLE, "not saved: the disk reports an error (%s)",
                       strerror(errno));
    acknowledge(log);
    return *done = true;
}

static bool commit(batch *all, const rp_event *events, size_t count, rp_error *error)
{
    store_log *log = all->log;
    bool done = false;
    if (transaction_commit(log, error)) {
        for (size_t i = 0; i < all->count; i++)
            chain_extend(&log->chain, &all->rows[i], &all->hashes[i]);
        log->texts = all->texts;
        acknowledge(log);
        return true;
    }
    log->doubt.open = true;
    log->doubt.head = *head(all);
    digest_events(log->options.hasher, events, count, &log->doubt.events);
    return log_attach(log, NULL) && settle(log, events, count, &done, error) && done;
}

static bool append(store_log *log, const rp_event *events, size_t count, bool checkpoint, rp_error *error)
{
    bool done = false;
    rp_error why = { 0 };
    if (!log_attach(log, &why))
        return rp_fail(error, why.kind, "not saved: %s", why.text);
    if (log->doubt.open && !settle(log, events, count, &done, error))
        return false;
    if (done || (!count && !log->staged_count && !checkpoint && !key_is_new(log)))
        return true;
    if (!transaction_begin(log, error))
        return false;
    batch all;
    batch_init(&all, log);
    bool ok = add_all(&all, events, count, checkpoint) ? commit(&all, events, count, error)
                                                       : transaction_abandon(log, error);
    batch_finish(&all);
    return ok;
}

bool store_append(store_log *log, const rp_event *events, size_t count, rp_error *error)
{
    assert(log->writes);
    for (size_t i = 0; i < count; i++)
        for (size_t j = 0; j < events[i].text_count; j++) {
            const rp_private *text = &events[i].texts[j];
            assert(text->key && text->text);
            if (utf8_valid_length(text->text, strlen(text->text)) != strlen(text->text))
                return rp_fail(error, RP_ERROR_USAGE, "not saved: the text '%s' is not valid UTF-8",
                               text->key);
        }
    return append(log, events, count, false, error);
}

bool store_checkpoint(store_log *log, rp_error *error)
{
    assert(log->writes);
    return log_attach(log, error) &&
           (log->chain.checkpoint == log->chain.n || append(log, NULL, 0, true, error));
}
