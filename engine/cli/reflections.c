#include "cli/reflections.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "cli/desk.h"

/* An attempt that an entry is about, played again. */
typedef struct played {
    const store_attempt *about;
    rp_attempt *attempt; /* or NULL */
    rp_run *run;         /* or NULL: it cannot be played again */
} played;

typedef struct reading {
    store_log *log;
    const cli_attempt *of;
    kept_scenarios *kept;
    played *played; /* room for all attempts of the trainee */
    size_t played_count;
    arena *memory;
} reading;

static bool same(const rp_stream *a, const rp_stream *b)
{
    return memcmp(a, b, sizeof *a) == 0;
}

/* --- runs --- */

static rp_attempt *play(reading *r, const store_attempt *about)
{
    kept_name name = { .pack = &about->pack, .framework = &about->framework, .language = about->language };
    rp_error why;
    store_entries entries;
    kept_scenario *kept = kept_load(r->kept, r->log, name, &why);
    if (!kept || !store_entries_of(r->log, &about->stream, &entries, &why))
        return NULL;
    rp_attempt *again = cli_replay(&kept->loaded, r->of->trainee, NULL, &entries, &why);
    store_entries_finish(&entries);
    return again;
}

/* NULL where it is no attempt of the trainee. */
static const played *run_of(reading *r, const rp_stream *stream)
{
    for (size_t i = 0; i < r->played_count; i++)
        if (same(&r->played[i].about->stream, stream))
            return &r->played[i];
    const store_attempt *about = store_attempts_find(&r->of->all, stream);
    if (!about)
        return NULL;
    played *out = &r->played[r->played_count++];
    *out = (played){ .about = about };
    if (same(stream, &r->of->about.stream)) {
        out->run = rp_attempt_reader(r->of->attempt);
    } else {
        out->attempt = play(r, about);
        out->run = out->attempt ? rp_attempt_reader(out->attempt) : NULL;
    }
    return out;
}

static const char *words_of(const store_attempt *about, arena *memory)
{
    char date[RP_DESK_DATE], hex[RP_STREAM_HEX];
    desk_date(about->began_ms, true, date);
    rp_stream_hex(&about->stream, hex);
    return arena_print(memory, "%s, %s, attempt %.8s", about->mode, date, hex);
}

/* --- an entry --- */

static const char *copy(const reading *r, const char *text)
{
    return arena_text(r->memory, text);
}

static const size_t *read_turns(const reading *r, const rp_json *list, size_t *count)
{
    size_t *out = arena_allocate(r->memory, (rp_json_count(list) + 1) * sizeof *out);
    *count = 0;
    for (size_t i = 0; i < rp_json_count(list); i++) {
        int64_t turn = rp_json_integer_at(list, i, 0);
        if (turn > 0)
            out[(*count)++] = (size_t)turn;
    }
    return out;
}

static void read_prompts(const reading *r, const rp_entry *entry, rp_run *run, rp_kept_entry *to)
{
    const char *const *prompts = run ? rp_scenario_about(rp_run_scenario(run))->prompts : NULL;
    size_t count = 0;
    while (prompts && prompts[count])
        count++;
    const char **titles = arena_allocate(r->memory, (count + 1) * sizeof *titles);
    const char **answers = arena_allocate(r->memory, (count + 1) * sizeof *answers);
    for (size_t i = 0; i < count; i++) {
        char key[32];
        snprintf(key, sizeof key, "prompt.%zu", i + 1);
        titles[i] = copy(r, rp_run_expand(run, prompts[i]));
        answers[i] = copy(r, rp_entry_text(entry, key, NULL));
    }
    to->prompts = (rp_names){ titles, count };
    to->words.answers = answers;
    to->words.answer_count = count;
}

static void read_texts(const reading *r, const rp_entry *entry, rp_reflection *to)
{
    for (int i = 0; i < RP_REFLECTION_TEXTS; i++)
        to->texts[i] = copy(r, rp_entry_text(entry, rp_reflection_key((rp_reflection_text)i), NULL));
    const char *date = rp_reflection_key(RP_REFLECTION_WORK_DATE);
    to->texts[RP_REFLECTION_WORK_DATE] = copy(r, rp_json_text(entry->body, date));
    to->form = rp_reflection_form_of(rp_json_text(entry->body, "form"));
    to->told = str_is(rp_json_text(entry->body, "typed_by"), "other");
    to->quotes = read_turns(r, rp_json_get(entry->body, "quotes"), &to->quote_count);
}

static void read_covers(const reading *r, const rp_entry *entry, rp_reflection *to)
{
    const rp_json *list = rp_json_get(entry->body, "covers");
    rp_covered *items = arena_allocate(r->memory, (rp_json_count(list) + 1) * sizeof *items);
    for (size_t i = 0; i < rp_json_count(list); i++) {
        const rp_json *one = rp_json_at(list, i);
        rp_covered *out = &items[to->cover_count];
        if (!rp_stream_from_hex(rp_json_text(one, "attempt"), &out->attempt))
            continue;
        out->quotes = read_turns(r, rp_json_get(one, "quotes"), &out->quote_count);
        to->cover_count++;
    }
    to->covers = items;
}

static rp_names quoted(const reading *r, rp_run *run, const size_t *quotes, size_t count)
{
    const char **items = arena_allocate(r->memory, (count + 1) * sizeof *items);
    for (size_t i = 0; run && i < count; i++)
        if (quotes[i] <= rp_run_turn_count(run))
            items[i] = copy(r, rp_run_turn(run, quotes[i] - 1)->text);
    return (rp_names){ items, count };
}

static bool add_run(reading *r, const rp_covered *from, rp_entry_run *out)
{
    const played *run = run_of(r, &from->attempt);
    if (!run)
        return false;
    *out = (rp_entry_run){ .attempt = from->attempt,
                           .title = copy(r, run->about->title),
                           .words = words_of(run->about, r->memory),
                           .here = same(&from->attempt, &r->of->about.stream),
                           .quotes = from->quotes,
                           .quoted = quoted(r, run->run, from->quotes, from->quote_count) };
    return true;
}

static void read_runs(reading *r, rp_kept_entry *to)
{
    const rp_reflection *words = &to->words;
    const rp_covered own = { to->stream, words->quotes, words->quote_count };
    rp_entry_run *runs = arena_allocate(r->memory, (words->cover_count + 1) * sizeof *runs);
    to->run_count += add_run(r, &own, &runs[0]);
    for (size_t i = 0; i < words->cover_count; i++)
        to->run_count += add_run(r, &words->covers[i], &runs[to->run_count]);
    to->runs = runs;
}

static rp_addition read_addition(const reading *r, const rp_entry *entry)
{
    rp_stream by;
    rp_addition out = { .at_ms = entry->at_ms,
                        .text = copy(r, rp_entry_text(entry, "text", NULL)),
                        .comment = rp_json_get(entry->body, "by"),
                        .asks = rp_json_flag(entry->body, "asks") };
    if (out.comment && rp_stream_from_hex(rp_json_text(entry->body, "by"), &by)) {
        char *name = cli_person_name(r->log, &by);
        out.by = copy(r, name);
        free(name);
    }
    return out;
}

static void read_additions(const reading *r, const store_entries *beside, rp_kept_entry *to)
{
    rp_addition *items = arena_allocate(r->memory, (beside->count + 1) * sizeof *items);
    for (size_t i = 0; i < beside->count; i++) {
        const rp_entry *entry = &beside->items[i];
        if (entry->kind == RP_KIND_ADDITION && rp_json_integer(entry->body, "to", 0) == to->seq)
            items[to->addition_count++] = read_addition(r, entry);
    }
    to->additions = items;
}

static bool read_entry(reading *r, const rp_entry *entry, rp_kept_entry *out, rp_error *error)
{
    store_entries beside; /* of the run that it was written at */
    const played *at = run_of(r, &entry->stream);
    *out = (rp_kept_entry){ .stream = entry->stream,
                            .seq = entry->seq,
                            .at_ms = entry->at_ms,
                            .finished = rp_json_flag(entry->body, "finished"),
                            .erased = cli_some_erased(entry) };
    read_texts(r, entry, &out->words);
    read_covers(r, entry, &out->words);
    read_prompts(r, entry, at->run, out);
    read_runs(r, out);
    if (!store_entries_of(r->log, &entry->stream, &beside, error))
        return false;
    read_additions(r, &beside, out);
    store_entries_finish(&beside);
    return true;
}

/* --- all of them --- */

static bool read_all(reading *r, const store_entries *all, const rp_kept_entry **entries, size_t *count,
                     rp_error *error)
{
    const rp_stream *attempt = &r->of->about.stream;
    rp_kept_entry *items = arena_allocate(r->memory, (all->count + 1) * sizeof *items);
    bool read = true;
    for (size_t i = 0; read && i < all->count; i++) {
        const rp_entry *entry = &all->items[i];
        if (rp_reflection_is_about(entry, attempt) && store_attempts_find(&r->of->all, &entry->stream))
            read = read_entry(r, entry, &items[(*count)++], error);
    }
    *entries = items;
    return read;
}

bool cli_reflections(store_log *log, kept_scenarios *kept, const store_entries *all, const cli_attempt *of,
                     arena *memory, const rp_kept_entry **entries, size_t *count, rp_error *error)
{
    reading r = { .log = log, .of = of, .kept = kept, .memory = memory };
    *entries = NULL;
    *count = 0;
    r.played = memory_allocate((of->all.count + 1) * sizeof *r.played);
    store_entries own = { .count = 0 };
    bool read = (all || store_entries_of_kind(log, RP_KIND_REFLECTION, &own, error)) &&
                read_all(&r, all ? all : &own, entries, count, error);
    for (size_t i = 0; i < r.played_count; i++)
        rp_attempt_destroy(r.played[i].attempt);
    free(r.played);
    store_entries_finish(&own);
    return read;
}

bool cli_other_runs(store_log *log, const store_attempts *all, const rp_stream *but, arena *memory,
                    const rp_desk_other **others, size_t *count, rp_error *error)
{
    store_entries written;
    *others = NULL;
    *count = 0;
    if (!store_entries_of_kind(log, RP_KIND_REFLECTION, &written, error))
        return false;
    rp_desk_other *items = arena_allocate(memory, (all->count + 1) * sizeof *items);
    for (size_t i = all->count; i-- > 0;) {
        const store_attempt *one = &all->items[i];
        if (!one->ended_ms || same(&one->stream, but))
            continue;
        rp_desk_other *out = &items[(*count)++];
        *out = (rp_desk_other){ .stream = one->stream,
                                .title = arena_text(memory, one->title),
                                .words = words_of(one, memory) };
        for (size_t j = 0; j < written.count && !out->entered; j++)
            out->entered = rp_reflection_covers(&written.items[j], &one->stream);
    }
    store_entries_finish(&written);
    *others = items;
    return true;
}

bool cli_is_reflected(store_log *log, const rp_stream *attempt)
{
    store_entries entries;
    rp_error ignored = { 0 };
    bool found = false;
    if (!store_entries_of_kind(log, RP_KIND_REFLECTION, &entries, &ignored))
        return false;
    for (size_t i = 0; i < entries.count; i++)
        found = found || rp_reflection_is_about(&entries.items[i], attempt);
    store_entries_finish(&entries);
    return found;
}

bool cli_is_reflection(store_log *log, const rp_stream *attempt, int64_t seq, rp_error *error)
{
    store_entries entries;
    bool found = false;
    if (!store_entries_of(log, attempt, &entries, error))
        return false;
    for (size_t i = 0; i < entries.count; i++)
        found = found || (entries.items[i].seq == seq && entries.items[i].kind == RP_KIND_REFLECTION);
    store_entries_finish(&entries);
    return found || rp_fail(error, RP_ERROR_USAGE, "there is no entry %lld to add words to", (long long)seq);
}
