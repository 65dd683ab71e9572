/* trainee export: a folder with all that is kept about a person, as pages and as one JSON file. Reads only. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/durable.h"
#include "base/memory.h"
#include "cli/people.h"
#include "rapport/person.h"
#include "rapport/report.h"

#define RECORD "record.json"
#define INDEX  "index.html"

typedef struct exporting {
    cli_context *cli;
    store_log *log;
    store_attempts all;
    str folder;  /* where it is made, beside its place */
    char **made; /* files in it */
    size_t made_count, made_capacity;
    rp_json *record;
    rp_person_page person;
    rp_person_attempt *attempts;
    rp_person_text *texts;
    size_t text_count, text_capacity;
    arena memory;
    bool incomplete; /* an attempt has no page */
} exporting;

/* --- files --- */

static char *path_of(exporting *to, const char *name)
{
    to->made = memory_grow(to->made, to->made_count, &to->made_capacity, sizeof *to->made);
    char *path = arena_print(&to->memory, "%s/%s", to->folder.bytes, name);
    to->made[to->made_count++] = path;
    return path;
}

static bool write_text(exporting *to, const char *name, char *text, rp_error *error)
{
    bool written = cli_write_file(path_of(to, name), text, strlen(text), error);
    free(text);
    return written;
}

static void remove_all(exporting *to)
{
    for (size_t i = 0; i < to->made_count; i++)
        unlink(to->made[i]);
    rmdir(to->folder.bytes);
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

static void keep_own_texts(exporting *to, const store_entries *entries)
{
    for (size_t i = 0; i < entries->count; i++) {
        const rp_entry *entry = &entries->items[i];
        for (size_t j = 0; j < entry->text_count && entry->kind != RP_KIND_PERSON; j++)
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

/* --- attempts --- */

/* The page of an attempt that could be played again; one that could not has its entries in the record. */
static bool write_page(exporting *to, rp_person_attempt *about, const cli_attempt *attempt, rp_error *why,
                       rp_error *error)
{
    if (attempt->attempt) {
        about->page = arena_print(&to->memory, "attempt-%s.html", about->name);
        return cli_report_write(to->cli, to->log, about->name, path_of(to, about->page), error);
    }
    fprintf(stderr, "rapport: attempt %s: %s\n", about->name, why->text);
    return to->incomplete = true;
}

static bool take_attempt(exporting *to, const store_attempt *one, rp_person_attempt *about, rp_error *error)
{
    char hex[RP_STREAM_HEX];
    cli_attempt attempt;
    rp_error why = { 0 };
    rp_stream_hex(&one->stream, hex);
    bool sound = cli_attempt_replay(to->log, hex, NULL, &attempt, &why);
    bool held = !sound || attempt.held;
    *about = (rp_person_attempt){ .name = arena_text_n(&to->memory, hex, RP_ATTEMPT_NAME - 1),
                                  .title = one->title,
                                  .mode = one->mode,
                                  .began_ms = one->began_ms,
                                  .answers = one->answers,
                                  .held = held };
    rp_json *out = rp_json_object();
    rp_json_put_text(out, "attempt", about->name);
    rp_json_put_text(out, "stream", hex);
    rp_json_put(out, "result",
                sound ? rp_run_json(rp_attempt_run(attempt.attempt), &one->pack, held) : rp_json_null());
    put_entries(out, &attempt.entries, held);
    rp_json_push((rp_json *)(uintptr_t)rp_json_get(to->record, "attempts"), out); /* made by fill */
    bool done =
        put_drafts(to, &one->stream, about->name, out, error) && write_page(to, about, &attempt, &why, error);
    cli_attempt_finish(&attempt);
    return done;
}

static bool fill(exporting *to, const rp_stream *person, rp_error *error)
{
    rp_moment now;
    store_clock clock = cli_clock();
    bool ok = take_person(to, person, error) && store_attempts_of(to->log, person, &to->all, error);
    to->attempts = arena_allocate(&to->memory, (to->all.count + 1) * sizeof *to->attempts);
    rp_json_put(to->record, "attempts", rp_json_array());
    for (size_t i = 0; ok && i < to->all.count; i++)
        ok = take_attempt(to, &to->all.items[i], &to->attempts[i], error);
    clock.now(clock.data, &now);
    to->person.printed_ms = now.wall_ms;
    to->person.record = RECORD;
    to->person.attempts = to->attempts;
    to->person.attempt_count = to->all.count;
    to->person.texts = to->texts;
    to->person.text_count = to->text_count;
    return ok && write_text(to, RECORD, rp_json_write(to->record), error) &&
           write_text(to, INDEX, rp_person_html(&to->person), error);
}

/* --- the folder: whole or not at all --- */

static bool make_folder(exporting *to, const char *place, rp_error *error)
{
    struct stat there;
    if (lstat(place, &there) == 0)
        return rp_fail(error, RP_ERROR_IMPOSSIBLE, "%s is there already; an export replaces nothing", place);
    str_print(&to->folder, "%s.XXXXXX", place);
    if (mkdtemp(to->folder.bytes)) /* mode 0700 */
        return true;
    return rp_fail(error, RP_ERROR_IMPOSSIBLE, "%s cannot be made: %s", place, strerror(errno));
}

static bool export(exporting *to, const rp_stream *person, const char *place, rp_error *error)
{
    if (!make_folder(to, place, error))
        return false;
    bool made = fill(to, person, error);
    if (made && (rename(to->folder.bytes, place) != 0 || !durable_parent(place)))
        made = rp_fail(error, RP_ERROR_IMPOSSIBLE, "%s cannot be made: %s", place, strerror(errno));
    if (!made)
        remove_all(to);
    return made;
}

static void finish(exporting *to)
{
    rp_json_destroy(to->record);
    store_attempts_finish(&to->all);
    arena_finish(&to->memory);
    str_finish(&to->folder);
    free(to->made);
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
    if (to.log && people_find(to.log, name, &person, error) && export(&to, &person, place, error))
        cli_print_file(cli, place);
    store_destroy(to.log);
    finish(&to);
    return to.incomplete ? 1 : 0;
}
