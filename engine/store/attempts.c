#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "base/memory.h"
#include "base/str.h"
#include "store/log.h"

/* An attempt's line is put together from its own entries, one function a kind. */
typedef struct gathering {
    store_attempt *attempt;
    arena *memory;
    bool *counted; /* of each answer that stands */
    size_t answers, capacity;
} gathering;

static void gather_start(gathering *at, const rp_entry *entry)
{
    const rp_json *body = entry->body, *about = rp_json_get(body, "about");
    store_attempt *attempt = at->attempt;
    const char *texts[] = { rp_json_text(body, "scenario"), rp_json_text(about, "title"),
                            rp_json_text(body, "mode") };
    attempt->scenario = arena_text(at->memory, texts[0] ? texts[0] : "");
    attempt->title = arena_text(at->memory, texts[1] ? texts[1] : "");
    attempt->mode = arena_text(at->memory, texts[2] ? texts[2] : "");
    attempt->language = arena_text(at->memory, rp_json_text(body, "language"));
    attempt->number = (int)rp_json_integer(body, "number", 0);
    attempt->practised = (int)rp_json_integer(body, "practised", 0);
    attempt->began_ms = entry->at_ms;
    rp_stream_from_hex(rp_json_text(body, "trainee"), &attempt->trainee);
    rp_stream_from_hex(rp_json_text(body, "assessor"), &attempt->assessor);
    rp_digest_from_hex(rp_json_text(body, "pack"), &attempt->pack);
    rp_digest_from_hex(rp_json_text(body, "framework"), &attempt->framework);
}

static void gather_answer(gathering *at, const rp_entry *entry)
{
    at->counted = memory_grow(at->counted, at->answers, &at->capacity, sizeof *at->counted);
    at->counted[at->answers++] = rp_json_flag(entry->body, "counted") && rp_json_flag(entry->body, "scored");
}

static void gather_step_back(gathering *at, const rp_entry *entry)
{
    int64_t left = rp_json_integer(entry->body, "to", (int64_t)at->answers);
    if (left >= 0 && (size_t)left < at->answers)
        at->answers = (size_t)left;
}

static void gather_finish(gathering *at, const rp_entry *entry)
{
    at->attempt->ended_ms = entry->at_ms;
    at->attempt->ending = arena_text(at->memory, rp_json_text(entry->body, "ending"));
}

static void gather_stopped(gathering *at, const rp_entry *entry)
{
    at->attempt->ended_ms = entry->at_ms;
    at->attempt->stopped = true;
}

static void gather_lock(gathering *at, const rp_entry *entry)
{
    (void)entry;
    at->attempt->locked = true;
}

static void gather_release(gathering *at, const rp_entry *entry)
{
    (void)entry;
    at->attempt->released = true;
}

static void gather_debrief(gathering *at, const rp_entry *entry)
{
    if (!at->attempt->debrief_ms)
        at->attempt->debrief_ms = entry->at_ms;
}

static const struct {
    rp_kind kind;
    void (*gather)(gathering *at, const rp_entry *entry);
} gatherers[] = {
    { RP_KIND_ATTEMPT_START, gather_start }, { RP_KIND_ANSWER, gather_answer },
    { RP_KIND_STEP_BACK, gather_step_back }, { RP_KIND_FINISH, gather_finish },
    { RP_KIND_STOPPED, gather_stopped },     { RP_KIND_LOCK, gather_lock },
    { RP_KIND_RELEASE, gather_release },     { RP_KIND_DEBRIEF_SEEN, gather_debrief },
};

static bool gather(store_log *log, const rp_stream *stream, gathering *at, rp_error *error)
{
    store_entries entries;
    if (!store_entries_of(log, stream, &entries, error))
        return false;
    *at->attempt = (store_attempt){ .stream = *stream, .scenario = "", .title = "", .mode = "" };
    at->answers = 0;
    for (size_t i = 0; i < entries.count; i++)
        for (size_t j = 0; j < sizeof gatherers / sizeof *gatherers; j++)
            if (entries.items[i].kind == gatherers[j].kind)
                gatherers[j].gather(at, &entries.items[i]);
    at->attempt->answers = at->answers;
    for (size_t i = 0; i < at->answers; i++)
        at->attempt->counted += at->counted[i];
    if (entries.count) {
        at->attempt->first = entries.items[0].n;
        at->attempt->last = entries.items[entries.count - 1].n;
    }
    store_entries_finish(&entries);
    return true;
}

void store_attempts_finish(store_attempts *attempts)
{
    free(attempts->items);
    arena_finish(&attempts->memory);
    *attempts = (store_attempts){ 0 };
}

static bool is_of(const rp_entry *start, const rp_stream *trainee)
{
    rp_stream who;
    return rp_stream_from_hex(rp_json_text(start->body, "trainee"), &who) &&
           memcmp(&who, trainee, sizeof who) == 0;
}

bool store_attempts_all(store_log *log, store_attempts *out, rp_error *error)
{
    return store_attempts_of(log, NULL, out, error);
}

bool store_attempts_of(store_log *log, const rp_stream *trainee, store_attempts *out, rp_error *error)
{
    store_entries starts;
    *out = (store_attempts){ 0 };
    if (!store_entries_of_kind(log, RP_KIND_ATTEMPT_START, &starts, error))
        return false;
    store_approvals approvals;
    gathering at = { .memory = &out->memory };
    bool ok = store_approvals_all(log, &approvals, error);
    for (size_t i = 0; ok && i < starts.count; i++) {
        if (trainee && !is_of(&starts.items[i], trainee))
            continue;
        out->items = memory_grow(out->items, out->count, &out->capacity, sizeof *out->items);
        at.attempt = &out->items[out->count++];
        ok = gather(log, &starts.items[i].stream, &at, error);
        const store_approval *held =
            ok ? store_approval_of(&approvals, &at.attempt->pack, at.attempt->first) : NULL;
        if (held)
            at.attempt->approval = held->state;
    }
    store_approvals_finish(&approvals);
    free(at.counted);
    store_entries_finish(&starts);
    if (!ok)
        store_attempts_finish(out);
    return ok;
}

static bool names_streams(const char *name)
{
    size_t length = strlen(name);
    for (size_t i = 0; i < length; i++)
        if (!isxdigit((unsigned char)name[i]))
            return false;
    return length > 0 && length < RP_STREAM_HEX;
}

static bool begins(const rp_stream *stream, const char *name)
{
    char hex[RP_STREAM_HEX];
    rp_stream_hex(stream, hex);
    for (size_t i = 0; name[i]; i++)
        if (tolower((unsigned char)name[i]) != hex[i])
            return false;
    return true;
}

bool store_attempt_find(store_log *log, const char *name, rp_stream *out, rp_error *error)
{
    store_entries starts;
    bool last = str_is(name, "last");
    size_t fit = 0;
    if (!last && !names_streams(name))
        return rp_fail(error, RP_ERROR_USAGE,
                       "'%s' is no attempt: give the first of its hex digits, or 'last'", name);
    if (!store_entries_of_kind(log, RP_KIND_ATTEMPT_START, &starts, error))
        return false;
    for (size_t i = 0; i < starts.count; i++)
        if (last || begins(&starts.items[i].stream, name)) {
            *out = starts.items[i].stream;
            fit++;
        }
    store_entries_finish(&starts);
    if (!fit)
        return rp_fail(error, RP_ERROR_IMPOSSIBLE,
                       last ? "the log holds no attempt yet" : "the log holds no attempt %s", name);
    return fit == 1 || last ||
           rp_fail(error, RP_ERROR_USAGE, "%zu attempts begin with %s; give more digits", fit, name);
}
