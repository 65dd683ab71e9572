/* The desk's part that looks back: the attempts of the trainee, what they wrote about them, their pages. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "cli/desk.h"

/* --- the list, the newest first --- */

void desk_past_close(cli_desk *desk)
{
    known_rest(&desk->known);
    store_attempts_finish(&desk->past);
    free(desk->standings);
    desk->standings = NULL;
    desk->past_left = 0;
}

bool desk_past_open(void *data, size_t *count, rp_error *error)
{
    cli_desk *desk = data;
    desk_past_close(desk);
    *count = 0;
    if (desk_log(desk) && !store_attempts_of(desk->log, &desk->who.stream, &desk->past, error))
        return false;
    *count = desk->past_left = desk->past.count;
    desk->standings = memory_allocate((*count + 1) * sizeof *desk->standings);
    return true;
}

static void fill(const store_attempt *from, const known_run *known, rp_desk_past *out)
{
    *out = (rp_desk_past){ .stream = from->stream,
                           .scenario = from->scenario,
                           .title = from->title,
                           .mode = known_mode(from),
                           .approval = from->approval,
                           .number = from->number,
                           .practised = from->practised,
                           .answers = from->answers,
                           .began_ms = from->began_ms,
                           .ended_ms = from->ended_ms,
                           .stopped = from->stopped,
                           .ending = known->ending,
                           .outcome = known->outcome,
                           .held = known_held(from),
                           .units = known->units,
                           .unit_count = known->unit_count,
                           .rated = known->rated,
                           .debrief_seen = from->debrief_ms,
                           .reflected = known->reflected,
                           .finished = known->finished,
                           .unreadable = known->unreadable };
    if (!out->held && from->ended_ms) {
        out->levels = known->levels;
        out->level_count = known->level_count;
    }
}

/* Whether the one at `index` can only be told once the one at `i` is known: itself, or an earlier one that may keep it
 * from counting. */
static bool rests_on(const store_attempts *all, size_t index, size_t i)
{
    const store_attempt *one = &all->items[index], *other = &all->items[i];
    return i == index || (str_is(one->scenario, other->scenario) && known_mode(one) != RP_MODE_PRACTICE &&
                          known_mode(other) != RP_MODE_PRACTICE);
}

/* At most one attempt is played again with each step. */
rp_desk_step desk_past_next(void *data, rp_desk_past *out)
{
    cli_desk *desk = data;
    const store_attempts *all = &desk->past;
    if (!desk->past_left) {
        known_rest(&desk->known);
        return RP_DESK_END;
    }
    size_t index = desk->past_left - 1;
    for (size_t i = 0; i <= index; i++) {
        if (!rests_on(all, index, i))
            continue;
        if (!known_already(&desk->known, &all->items[i])) {
            known_of(&desk->known, desk->log, &all->items[i]);
            return RP_DESK_WORKING;
        }
        desk->standings[i] = known_standing(&desk->known, desk->log, &all->items[i]);
    }
    fill(&all->items[index], known_of(&desk->known, desk->log, &all->items[index]), out);
    out->after_debrief = cli_after_debrief(all, &all->items[index]);
    out->not_counted = rp_not_counted(desk->standings, all->count, index);
    desk->past_left--;
    return RP_DESK_FOUND;
}

/* --- what was written about an attempt --- */

static bool find_own(cli_desk *desk, const rp_stream *attempt, store_attempt *out, store_attempts *all,
                     rp_error *error)
{
    if (!desk_log(desk))
        return rp_fail(error, RP_ERROR_USAGE, "only a trainee who is signed in has attempts");
    if (!store_attempts_of(desk->log, &desk->who.stream, all, error))
        return false;
    for (size_t i = 0; i < all->count; i++)
        if (memcmp(&all->items[i].stream, attempt, sizeof *attempt) == 0) {
            *out = all->items[i];
            return true;
        }
    store_attempts_finish(all);
    return rp_fail(error, RP_ERROR_IMPOSSIBLE, "the log holds no such attempt of %s", desk->name);
}

bool desk_counts(void *data, const rp_stream *attempt, const char **why, rp_error *error)
{
    cli_desk *desk = data;
    store_attempts all;
    store_attempt own;
    if (!find_own(desk, attempt, &own, &all, error))
        return false;
    rp_standing *standings = memory_allocate(all.count * sizeof *standings);
    size_t index = 0;
    while (memcmp(&all.items[index].stream, attempt, sizeof *attempt) != 0)
        index++;
    for (size_t i = 0; i <= index; i++)
        if (rests_on(&all, index, i))
            standings[i] = known_standing(&desk->known, desk->log, &all.items[i]);
    *why = rp_not_counted(standings, all.count, index);
    free(standings);
    store_attempts_finish(&all);
    return true;
}

typedef struct reading {
    cli_desk *desk;
    const store_entries *from;
    const rp_scenario *scenario; /* NULL: it cannot be had, nor can the run */
    rp_run *run;
} reading;

static const char *copy(const reading *r, const char *text)
{
    return arena_text(&r->desk->written, text);
}

static rp_names copy_prompts(const reading *r)
{
    const char *const *prompts = rp_scenario_about(r->scenario)->prompts;
    size_t count = 0;
    while (prompts && prompts[count])
        count++;
    const char **items = arena_allocate(&r->desk->written, (count + 1) * sizeof *items);
    for (size_t i = 0; i < count; i++)
        items[i] = copy(r, rp_run_expand(r->run, prompts[i]));
    return (rp_names){ items, count };
}

static rp_names copy_quoted(const reading *r, const rp_reflection *words)
{
    const char **items = arena_allocate(&r->desk->written, (words->quote_count + 1) * sizeof *items);
    for (size_t i = 0; i < words->quote_count; i++) {
        size_t turn = words->quotes[i];
        bool there = turn > 0 && turn <= rp_run_turn_count(r->run);
        items[i] = there ? copy(r, rp_run_turn(r->run, turn - 1)->text) : NULL;
    }
    return (rp_names){ items, words->quote_count };
}

static void take_additions(const reading *r, rp_desk_entry *to)
{
    rp_desk_addition *items = arena_allocate(&r->desk->written, (r->from->count + 1) * sizeof *items);
    for (size_t i = 0; i < r->from->count; i++) {
        const rp_entry *entry = &r->from->items[i];
        if (entry->kind == RP_KIND_ADDITION && rp_json_integer(entry->body, "to", 0) == to->seq)
            items[to->addition_count++] =
                (rp_desk_addition){ entry->at_ms, copy(r, rp_entry_text(entry, "text", NULL)) };
    }
    to->additions = items;
}

static rp_desk_entry read_entry(const reading *r, const rp_entry *entry)
{
    rp_desk_entry out = { .seq = entry->seq,
                          .at_ms = entry->at_ms,
                          .words = cli_reflection(r->scenario, entry, &r->desk->written),
                          .finished = rp_json_flag(entry->body, "finished"),
                          .erased = cli_some_erased(entry) };
    const char **answers = (const char **)out.words.answers;
    out.words.what = copy(r, out.words.what);
    out.words.so_what = copy(r, out.words.so_what);
    out.words.now_what = copy(r, out.words.now_what);
    for (size_t i = 0; i < out.words.answer_count; i++)
        answers[i] = copy(r, answers[i]);
    out.prompts = copy_prompts(r);
    out.quoted = copy_quoted(r, &out.words);
    take_additions(r, &out);
    return out;
}

static const rp_desk_entry *read_all(const reading *r, size_t *count)
{
    rp_desk_entry *items = arena_allocate(&r->desk->written, (r->from->count + 1) * sizeof *items);
    for (size_t i = 0; i < r->from->count; i++)
        if (r->from->items[i].kind == RP_KIND_REFLECTION)
            items[(*count)++] = read_entry(r, &r->from->items[i]);
    return items;
}

bool desk_entries(void *data, const rp_stream *attempt, const rp_desk_entry **entries, size_t *count,
                  rp_error *error)
{
    cli_desk *desk = data;
    cli_attempt again;
    char name[RP_STREAM_HEX];
    store_attempts all;
    store_attempt own;
    arena_clear(&desk->written);
    *entries = NULL;
    *count = 0;
    if (!find_own(desk, attempt, &own, &all, error))
        return false;
    store_attempts_finish(&all);
    rp_stream_hex(attempt, name);
    bool read = cli_attempt_replay(desk->log, name, NULL, &again, error);
    if (read) {
        const reading r = { desk, &again.entries, again.scenario.scenario, rp_attempt_reader(again.attempt) };
        *entries = read_all(&r, count);
    }
    cli_attempt_finish(&again);
    return read;
}

static bool has_reflection(cli_desk *desk, const rp_stream *attempt, int64_t seq, rp_error *error)
{
    store_entries entries;
    bool found = false;
    if (!store_entries_of(desk->log, attempt, &entries, error))
        return false;
    for (size_t i = 0; i < entries.count; i++)
        found = found || (entries.items[i].seq == seq && entries.items[i].kind == RP_KIND_REFLECTION);
    store_entries_finish(&entries);
    return found || rp_fail(error, RP_ERROR_USAGE, "there is no entry %lld to add words to", (long long)seq);
}

bool desk_add_to_entry(void *data, const rp_stream *attempt, int64_t seq, const char *text, rp_error *error)
{
    cli_desk *desk = data;
    store_attempts all;
    store_attempt own;
    if (!find_own(desk, attempt, &own, &all, error))
        return false;
    store_attempts_finish(&all);
    return has_reflection(desk, attempt, seq, error) &&
           rp_reflection_add(&desk->journal, attempt, seq, text, error);
}

/* --- pages --- */

static bool usual_place(cli_desk *desk, const rp_stream *attempt, str *out, rp_error *error)
{
    char name[RP_STREAM_HEX];
    rp_stream_hex(attempt, name);
    str_print(out, "%s/pages", desk->cli->data);
    if (!store_make_folder(out->bytes, error))
        return false;
    str_print(out, "/%.*s.html", RP_ATTEMPT_NAME - 1, name);
    return true;
}

bool desk_page(void *data, const rp_stream *attempt, const char *path, const char **written, rp_error *error)
{
    cli_desk *desk = data;
    char name[RP_STREAM_HEX];
    store_attempts all;
    store_attempt own;
    if (path && !cli_names_file(path, ".html"))
        return rp_fail(error, RP_ERROR_USAGE, "'%s': a page is written to a file that ends with .html", path);
    if (!find_own(desk, attempt, &own, &all, error))
        return false;
    store_attempts_finish(&all);
    str_clear(&desk->page);
    rp_stream_hex(attempt, name);
    if (path)
        str_add(&desk->page, path);
    else if (!usual_place(desk, attempt, &desk->page, error))
        return false;
    *written = desk->page.bytes;
    return cli_report_write(desk->cli, desk->log, name, *written, error);
}
