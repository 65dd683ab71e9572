#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "base/memory.h"
#include "store/log.h"

void store_approvals_finish(store_approvals *approvals)
{
    free(approvals->items);
    arena_finish(&approvals->memory);
    *approvals = (store_approvals){ 0 };
}

static void read_approval(const rp_entry *entry, arena *memory, store_approval *out)
{
    const rp_json *body = entry->body;
    const char *scenario = rp_json_text(body, "scenario");
    *out = (store_approval){ .by = entry->stream, .at_ms = entry->at_ms, .n = entry->n };
    out->scenario = arena_text(memory, scenario ? scenario : "");
    out->version = (int)rp_json_integer(body, "version", 0);
    rp_digest_from_hex(rp_json_text(body, "pack"), &out->pack);
    rp_digest_from_hex(rp_json_text(body, "framework"), &out->framework);
    out->carried = rp_digest_from_hex(rp_json_text(body, "predecessor"), &out->predecessor);
    rp_approval_from_name(rp_json_text(body, "state"), &out->state);
}

bool store_approvals_all(store_log *log, store_approvals *out, rp_error *error)
{
    store_entries entries;
    *out = (store_approvals){ 0 };
    if (!store_entries_of_kind(log, RP_KIND_APPROVAL, &entries, error))
        return false;
    for (size_t i = 0; i < entries.count; i++) {
        out->items = memory_grow(out->items, out->count, &out->capacity, sizeof *out->items);
        read_approval(&entries.items[i], &out->memory, &out->items[out->count++]);
    }
    store_entries_finish(&entries);
    return true;
}

const store_approval *store_approval_of(const store_approvals *approvals, const rp_digest *pack, int64_t n)
{
    for (size_t i = approvals->count; i-- > 0;) {
        const store_approval *one = &approvals->items[i];
        if ((n == 0 || one->n < n) && memcmp(one->pack.bytes, pack->bytes, RP_DIGEST_SIZE) == 0)
            return one;
    }
    return NULL;
}

static void put_digest(rp_json *body, const char *key, const rp_digest *digest)
{
    char hex[RP_DIGEST_HEX];
    if (digest)
        rp_digest_hex(digest, hex);
    rp_json_put_text(body, key, digest ? hex : NULL);
}

bool store_approve(store_log *log, const store_approval *approval, const char *note, rp_error *error)
{
    rp_json *body = rp_json_object();
    put_digest(body, "framework", &approval->framework);
    put_digest(body, "pack", &approval->pack);
    put_digest(body, "predecessor", approval->carried ? &approval->predecessor : NULL);
    rp_json_put_text(body, "scenario", approval->scenario);
    rp_json_put_text(body, "state", rp_approval_name(approval->state));
    rp_json_put_integer(body, "version", approval->version);
    rp_private text = { "note", note };
    rp_event event = { approval->by, RP_KIND_APPROVAL, body, &text, note && *note };
    bool saved = store_append(log, &event, 1, error);
    rp_json_destroy(body);
    return saved;
}
