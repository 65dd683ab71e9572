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
    if (at->attempt->debrief)
        return;
    at->attempt->debrief_ms = entry->at_ms;
    at->attempt->debrief = entry->n;
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

const store_attempt *store_attempts_find(const store_attempts *attempts, const rp_stream *attempt)
{
    for (size_t i = 0; i < attempts->count; i++)
        if (memcmp(&attempts->items[i].stream, attempt, sizeof *attempt) == 0)
            return &attempts->items[i];
    return NULL;
}

static bool is_of(const rp_entry *start, const rp_stream *trainee)
{
    rp_stream who;
    return rp_stream_from_hex(rp_json_text(start->body, "trainee"), &who) &&
           memcmp(&who, trainee, sizeof who) == 0;
}

/* Bodies are compact JSON: where these bytes do not stand it is somebody else's, and need not be read. */
static bool read_starts(store_log *log, const rp_stream *trainee, store_entries *out, rp_error *error)
{
    str holds = STR_EMPTY;
    char hex[RP_STREAM_HEX];
    bool ok = log_attach(log, error);
    *out = (store_entries){ 0 };
    if (trainee) {
        rp_stream_hex(trainee, hex);
        str_print(&holds, "\"trainee\":\"%s\"", hex);
    }
    for (size_t i = 0; ok && i < log->chain.streams.count; i++)
        ok =
            log_start(log, &log->chain.streams.items[i], (rp_bytes){ holds.bytes, holds.length }, out, error);
    str_finish(&holds);
    if (!ok)
        store_entries_finish(out);
    return ok;
}

bool store_attempts_all(store_log *log, store_attempts *out, rp_error *error)
{
    return store_attempts_of(log, NULL, out, error);
}

static bool gather_all(store_log *log, const store_entries *starts, const rp_stream *trainee,
                       const store_approvals *approvals, store_attempts *out, rp_error *error)
{
    gathering at = { .memory = &out->memory };
    bool ok = true;
    for (size_t i = 0; ok && i < starts->count; i++) {
        if (trainee && !is_of(&starts->items[i], trainee))
            continue;
        out->items = memory_grow(out->items, out->count, &out->capacity, sizeof *out->items);
        at.attempt = &out->items[out->count++];
        ok = gather(log, &starts->items[i].stream, &at, error);
        const store_approval *held =
            ok ? store_approval_of(approvals, &at.attempt->pack, at.attempt->first) : NULL;
        if (held)
            at.attempt->approval = held->state;
    }
    free(at.counted);
    return ok;
}

static bool read_attempts(store_log *log, const rp_stream *trainee, store_attempts *out, rp_error *error)
{
    store_entries starts;
    store_approvals approvals;
    if (!read_starts(log, trainee, &starts, error))
        return false;
    bool ok = store_approvals_all(log, &approvals, error) &&
              gather_all(log, &starts, trainee, &approvals, out, error);
    store_approvals_finish(&approvals);
    store_entries_finish(&starts);
    return ok;
}

/* In one transaction: otherwise the file is locked and looked at again for each entry. Where it cannot be begun this
 * only takes longer. */
bool store_attempts_of(store_log *log, const rp_stream *trainee, store_attempts *out, rp_error *error)
{
    *out = (store_attempts){ 0 };
    bool ok = log_attach(log, error), held = ok && database_run(&log->db, QUERY_READ);
    ok = ok && read_attempts(log, trainee, out, error);
    if (held)
        database_run(&log->db, QUERY_COMMIT);
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

static bool is_attempt(store_log *log, const stream_numbers *stream, bool *is, rp_error *error)
{
    store_entries start = { 0 };
    if (!log_start(log, stream, (rp_bytes){ NULL, 0 }, &start, error))
        return false;
    *is = start.count > 0;
    store_entries_finish(&start);
    return true;
}

/* Streams stand in the order in which they began: the last one is met first. */
static bool find_attempts(store_log *log, const char *name, bool last, rp_stream *out, size_t *fit,
                          rp_error *error)
{
    const streams *all = &log->chain.streams;
    for (size_t i = all->count; i-- > 0 && !(last && *fit);) {
        bool is = false;
        if (!last && !begins(&all->items[i].stream, name))
            continue;
        if (!is_attempt(log, &all->items[i], &is, error))
            return false;
        if (is)
            *out = all->items[i].stream;
        *fit += is;
    }
    return true;
}

bool store_attempt_find(store_log *log, const char *name, rp_stream *out, rp_error *error)
{
    bool last = str_is(name, "last");
    size_t fit = 0;
    if (!last && !names_streams(name))
        return rp_fail(error, RP_ERROR_USAGE,
                       "'%s' is no attempt: give the first of its hex digits, or 'last'", name);
    if (!log_attach(log, error) || !find_attempts(log, name, last, out, &fit, error))
        return false;
    if (!fit)
        return rp_fail(error, RP_ERROR_IMPOSSIBLE,
                       last ? "the log holds no attempt yet" : "the log holds no attempt %s", name);
    return fit == 1 ||
           rp_fail(error, RP_ERROR_USAGE, "%zu attempts begin with %s; give more digits", fit, name);
}
