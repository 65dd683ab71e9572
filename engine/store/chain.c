#include "store/chain.h"

#include <assert.h>
#include <string.h>

#include "base/hex.h"
#include "base/json.h"
#include "base/str.h"
#include "store/moment.h"

static unsigned char *put_number(unsigned char *out, uint64_t value, size_t bytes)
{
    for (size_t i = 0; i < bytes; i++)
        *out++ = (unsigned char)(value >> (8 * i));
    return out;
}

static unsigned char *put_bytes(unsigned char *out, const void *bytes, size_t size)
{
    memcpy(out, bytes, size);
    return out + size;
}

void chain_hash(const rp_hasher *hasher, const rp_digest *before, const chain_link *link, rp_digest *out)
{
    static const char label[] = "rapport-entry-v1"; /* its final zero is part of it */
    unsigned char head[sizeof label + RP_DIGEST_SIZE + 8 + sizeof link->stream.bytes + 8 + 2 + 8 + 8],
        *at = head;
    at = put_bytes(at, label, sizeof label);
    at = put_bytes(at, before->bytes, sizeof before->bytes);
    at = put_number(at, (uint64_t)link->n, 8);
    at = put_bytes(at, link->stream.bytes, sizeof link->stream.bytes);
    at = put_number(at, (uint64_t)link->seq, 8);
    at = put_number(at, link->kind, 2);
    at = put_number(at, (uint64_t)link->at_ms, 8);
    at = put_number(at, link->size, 8);
    assert((size_t)(at - head) == sizeof head);
    const rp_bytes pieces[] = { { head, sizeof head }, { link->body, link->size } };
    hasher->hash((rp_bytes){ NULL, 0 }, pieces, 2, out);
}

void chain_checkpoint(int64_t n, const rp_digest *head, const unsigned char key[STORE_KEY_SIZE],
                      unsigned char out[CHECKPOINT_SIZE])
{
    static const char label[] = "rapport-checkpoint-v1";
    unsigned char *at = put_bytes(out, label, sizeof label);
    at = put_number(at, (uint64_t)n, 8);
    at = put_bytes(at, head->bytes, sizeof head->bytes);
    at = put_bytes(at, key, STORE_KEY_SIZE);
    assert(at == out + CHECKPOINT_SIZE);
}

void chain_finish(chain *all)
{
    streams_finish(&all->streams);
    *all = (chain){ 0 };
}

int64_t chain_next_seq(const chain *all, const rp_stream *stream)
{
    const stream_numbers *own = streams_find(&all->streams, stream);
    return own ? (int64_t)own->count + 1 : 1;
}

static void note_device(chain *all, const chain_link *link, const rp_json *body)
{
    const char *key = rp_json_text(body, "key");
    if (!all->opened)
        all->device = link->stream;
    all->opened = true;
    if (!key || !hex_read(key, all->key, sizeof all->key))
        memset(all->key, 0, sizeof all->key);
}

static void note_clock(chain *all, const chain_link *link, const rp_json *body)
{
    rp_moment moment;
    if (moment_read(body, &moment) &&
        (link->kind == RP_KIND_CLOCK_JUMP || !str_is(moment.boot_id, all->reference.boot_id)))
        all->reference = moment;
}

static void note_device_and_clock(chain *all, const chain_link *link, const rp_json *body)
{
    note_device(all, link, body);
    note_clock(all, link, body);
}

static void note_checkpoint(chain *all, const chain_link *link, const rp_json *body)
{
    (void)body;
    all->checkpoint = link->n;
}

/* The kinds that tell something about the log itself; no other body is looked into. */
static const struct {
    rp_kind kind;
    void (*note)(chain *all, const chain_link *link, const rp_json *body);
} notes[] = {
    { RP_KIND_DEVICE_OPEN, note_device_and_clock },
    { RP_KIND_ATTEMPT_START, note_clock },
    { RP_KIND_CLOCK_JUMP, note_clock },
    { RP_KIND_CHECKPOINT, note_checkpoint },
};

void chain_extend(chain *all, const chain_link *link, const rp_digest *hash)
{
    all->n = link->n;
    all->at_ms = link->at_ms;
    all->head = *hash;
    streams_add(&all->streams, &link->stream, link->n);
    for (size_t i = 0; i < sizeof notes / sizeof *notes; i++)
        if (link->kind == notes[i].kind) {
            rp_json *body = rp_json_parse(link->body, link->size, NULL);
            notes[i].note(all, link, body);
            rp_json_destroy(body);
        }
}
