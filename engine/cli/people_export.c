/* trainee export: a folder with all that is kept about a person, as pages and as one JSON file. Reads only. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/memory.h"
#include "cli/evidence.h"
#include "cli/people.h"
#include "cli/people_folder.h"
#include "cli/progress.h"
#include "rapport/person.h"

#define RECORD "record.json"
#define INDEX  "index.html"
#define PACK   "evidence-pack.html"

typedef struct exporting {
    cli_context *cli;
    store_log *log;
    store_attempts all;
    people_folder folder;
    evidence pack; /* its scenarios are those of the pages as well */
    rp_json *record;
    rp_person_page person;
    rp_person_attempt *attempts;
    rp_person_text *texts;
    size_t text_count, text_capacity;
    arena memory;
    cli_progress progress;
    bool incomplete; /* an attempt, or what was shown in all, has no page */
} exporting;

static bool write_text(exporting *to, const char *name, char *text, rp_error *error)
{
    bool written = people_folder_write(&to->folder, name, text, strlen(text), error);
    free(text);
    return written;
}

/* --- texts that stand on no attempt's page --- */

static void keep_text(exporting *to, int64_t at_ms, const char *where, const char *text)
{
    to->texts = memory_grow(to->texts, to->text_count, &to->text_capacity, sizeof *to->texts);
    to->texts[to->text_count++] = (rp_person_text){ at_ms, where, arena_text(&to->memory, text) };
}

typedef struct drafting {
    exporting *to;
    rp_json *drafts;
    const char *attempt; /* its name, or NULL: the person's own */
} drafting;

static void take_draft(void *data, const char *field, const char *text)
{
    drafting *at = data;
    arena *memory = &at->to->memory;
    rp_json_put_text(at->drafts, field, text);
    keep_text(at->to, 0,
              at->attempt ? arena_print(memory, "attempt %s, %s", at->attempt, field)
                          : arena_text(memory, field),
              text);
}

static bool put_drafts(exporting *to, const rp_stream *stream, const char *attempt, rp_json *out,
                       rp_error *error)
{
    drafting at = { to, rp_json_object(), attempt };
    rp_json_put(out, "drafts", at.drafts);
    return store_drafts(to->log, stream, take_draft, &at, error);
}

/* --- entries --- */

/* What could tell levels that are held. */
static bool tells_levels(rp_kind kind)
{
    return kind == RP_KIND_REMARK || kind == RP_KIND_JUDGEMENT || kind == RP_KIND_OVERRIDE;
}

static rp_json *entry_json(const rp_entry *entry, bool held)
{
    bool hidden = held && tells_levels(entry->kind);
    rp_json *out = rp_json_object(), *texts = rp_json_object();
    for (size_t i = 0; i < entry->text_count && !hidden; i++)
        rp_json_put_text(texts, entry->texts[i].key, entry->texts[i].text);
    rp_json_put_integer(out, "n", entry->n);
    rp_json_put_integer(out, "seq", entry->seq);
    rp_json_put_text(out, "kind", rp_kind_name(entry->kind));
    rp_json_put_integer(out, "at_ms", entry->at_ms);
    rp_json_put(out, "body", hidden ? rp_json_null() : rp_json_copy(entry->body));
    rp_json_put(out, "texts", texts);
    return out;
}

static void put_entries(rp_json *out, const store_entries *entries, bool held)
{
    rp_json *list = rp_json_array();
    for (size_t i = 0; i < entries->count; i++)
        rp_json_push(list, entry_json(&entries->items[i], held));
    rp_json_put(out, "entries", list);
}

/* What the evidence pack shows: records and the plan. */
static bool is_in_pack(rp_kind kind)
{
    return kind == RP_KIND_FEEDBACK || kind == RP_KIND_RECORD || kind == RP_KIND_PLAN_VERSION;
}

static void keep_own_texts(exporting *to, const store_entries *entries)
{
    for (size_t i = 0; i < entries->count; i++) {
        const rp_entry *entry = &entries->items[i];
        bool elsewhere = entry->kind == RP_KIND_PERSON || (to->person.pack && is_in_pack(entry->kind));
        for (size_t j = 0; j < entry->text_count && !elsewhere; j++)
            if (entry->texts[j].text)
                keep_text(to, entry->at_ms,
                          arena_print(&to->memory, "%s, %s", rp_kind_name(entry->kind), entry->texts[j].key),
                          entry->texts[j].text);
    }
}

static bool take_person(exporting *to, const rp_stream *stream, rp_error *error)
{
    char hex[RP_STREAM_HEX];
    store_entries entries;
    if (!store_entries_of(to->log, stream, &entries, error))
        return false;
    rp_stream_hex(stream, hex);
    for (size_t i = 0; i < entries.count; i++)
        if (entries.items[i].kind == RP_KIND_PERSON) {
            to->person.name = arena_text(&to->memory, rp_entry_text(&entries.items[i], "name", NULL));
            to->person.added_ms = entries.items[i].at_ms;
        }
    rp_json_put_text(to->record, "name", to->person.name);
    rp_json_put_text(to->record, "stream", hex);
    put_entries(to->record, &entries, false);
    keep_own_texts(to, &entries);
    store_entries_finish(&entries);
    return put_drafts(to, stream, NULL, to->record, error);
}

/* --- what was shown in all --- */

/* False where Ctrl-C stopped it. */
static bool gather(exporting *to)
{
    size_t steps = evidence_steps(&to->pack), done = 0;
    while (!evidence_step(&to->pack))
        if (!progress_update(&to->progress, "putting the evidence together: %zu of %zu steps", ++done, steps))
            return false;
    return true;
}

/* Without a framework there is no such page: everything is in the record all the same. */
static bool take_pack(exporting *to, const rp_stream *person, rp_error *error)
{
    rp_error why = { 0 };
    if (!evidence_open(&to->pack, to->cli, to->log, person, NULL, &why)) {
        fprintf(stderr, "rapport: no evidence pack: %s\n", why.text);
        return to->incomplete = true;
    }
    to->person.pack = PACK;
    return gather(to) && evidence_write(&to->pack, people_folder_path(&to->folder, PACK), error);
}

/* --- attempts --- */

/* The page of an attempt that could be played again; one that could not has its entries in the record. */
static bool write_page(exporting *to, rp_person_attempt *about, const cli_attempt *attempt, rp_error *error)
{
    const cli_folio *folio =
        to->person.pack ? &to->pack.folio : NULL; /* without it they are read one by one */
    const filling_from from = { to->log, &to->pack.known.scenarios, folio ? &folio->reflections : NULL,
                                folio ? folio->centre : NULL };
    filling filled = { .debrief = NULL };
    rp_file file = { NULL, 0 };
    about->page = arena_print(&to->memory, "attempt-%s.html", about->name);
    bool written = filling_fill(&filled, &from, attempt, error) &&
                   rp_report_file(&filled.report, RP_FORMAT_HTML, &file, error) &&
                   people_folder_write(&to->folder, about->page, file.bytes, file.size, error);
    free(file.bytes);
    filling_finish(&filled);
    return written;
}

static rp_json *attempt_json(exporting *to, const cli_attempt *attempt, const char *stream, bool held)
{
    rp_json *out = rp_json_object();
    rp_json_put_text(out, "attempt", arena_text_n(&to->memory, stream, RP_ATTEMPT_NAME - 1));
    rp_json_put_text(out, "stream", stream);
    rp_json_put(out, "result",
                attempt->attempt ? rp_run_json(rp_attempt_run(attempt->attempt), &attempt->about.pack, held)
                                 : rp_json_null());
    put_entries(out, &attempt->entries, held);
    return out;
}

static bool take_attempt(exporting *to, const store_attempt *one, rp_person_attempt *about, rp_json *list,
                         rp_error *error)
{
    char hex[RP_STREAM_HEX];
    cli_attempt attempt;
    rp_error why = { 0 };
    rp_stream_hex(&one->stream, hex);
    bool sound =
        kept_replay(&to->pack.known.scenarios, to->log, &to->all, one, to->person.name, &attempt, &why);
    bool held = !sound || attempt.held;
    *about = (rp_person_attempt){ .name = arena_text_n(&to->memory, hex, RP_ATTEMPT_NAME - 1),
                                  .title = one->title,
                                  .mode = one->mode,
                                  .began_ms = one->began_ms,
                                  .answers = one->answers,
                                  .held = held };
    rp_json *out = attempt_json(to, &attempt, hex, held);
    rp_json_push(list, out);
    bool done = put_drafts(to, &one->stream, about->name, out, error) &&
                (!sound || write_page(to, about, &attempt, error));
    if (!sound) {
        progress_end(&to->progress);
        fprintf(stderr, "rapport: attempt %s: %s\n", about->name, why.text);
        to->incomplete = true;
    }
    kept_replay_finish(&attempt);
    return done;
}

static bool take_attempts(exporting *to, rp_error *error)
{
    bool ok = true;
    rp_json *list = rp_json_array();
    to->attempts = arena_allocate(&to->memory, (to->all.count + 1) * sizeof *to->attempts);
    for (size_t i = 0; ok && i < to->all.count; i++)
        ok = progress_update(&to->progress, "playing again: %zu of %zu attempts", i, to->all.count) &&
             take_attempt(to, &to->all.items[i], &to->attempts[i], list, error);
    rp_json_put(to->record, "attempts", list);
    return ok;
}

/* --- the whole --- */

static bool fill(exporting *to, const rp_stream *person, rp_error *error)
{
    rp_moment now;
    store_clock clock = cli_clock();
    if (!take_pack(to, person, error) || !take_person(to, person, error) ||
        !store_attempts_of(to->log, person, &to->all, error) || !take_attempts(to, error))
        return false;
    clock.now(clock.data, &now);
    to->person.printed_ms = now.wall_ms;
    to->person.record = RECORD;
    to->person.attempts = to->attempts;
    to->person.attempt_count = to->all.count;
    to->person.texts = to->texts;
    to->person.text_count = to->text_count;
    return write_text(to, RECORD, rp_json_write(to->record), error) &&
           write_text(to, INDEX, rp_person_html(&to->person), error);
}

static bool export(exporting *to, const rp_stream *person, const char *place, rp_error *error)
{
    if (!people_folder_begin(&to->folder, place, error))
        return false;
    progress_begin(&to->progress, to->cli->quiet);
    bool made = fill(to, person, error);
    progress_end(&to->progress);
    return people_folder_end(&to->folder, made, error);
}

static void finish(exporting *to)
{
    rp_json_destroy(to->record);
    evidence_finish(&to->pack);
    store_attempts_finish(&to->all);
    arena_finish(&to->memory);
    free(to->texts);
}

int people_export(cli_context *cli, const char *name, rp_error *error)
{
    const char *given = cli->options.values[OPTION_OUTPUT];
    size_t length = given ? strlen(given) : 0;
    while (length > 1 && given[length - 1] == '/')
        length--;
    if (!length)
        return rp_fail(error, RP_ERROR_USAGE, "-o FOLDER is missing: where should the pages go?");
    rp_stream person;
    exporting to = { .cli = cli, .log = cli_log_read(cli, error), .record = rp_json_object() };
    const char *place = arena_text_n(&to.memory, given, length);
    bool made = to.log && people_find(to.log, name, &person, error) && export(&to, &person, place, error);
    int status = made ? to.incomplete : error->kind == RP_ERROR_NONE ? PROGRESS_STOPPED : 0;
    if (made)
        cli_print_file(cli, place);
    finish(&to);
    store_destroy(to.log);
    return status;
}
