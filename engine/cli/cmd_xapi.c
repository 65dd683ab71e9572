/* xapi: attempts of the log as statements for a learning record store. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/kept.h"
#include "cli/progress.h"
#include "rapport/report.h"
#include "rapport/xapi.h"
#include "seal/digest.h"

typedef struct exporting {
    store_log *log;
    store_attempts all;
    kept_scenarios scenarios;
    str out;
    size_t unsound;
    cli_progress progress;
} exporting;

static const rp_stream nobody = { { 0 } };

/* Without the trainee's name: no text of a statement may hold it. */
static bool add_statements(exporting *to, const store_attempt *about, const kept_scenario *kept,
                           const store_entries *entries, rp_error *error)
{
    const cli_scenario *loaded = &kept->loaded;
    const char *seed = rp_json_text(entries->items[0].body, "seed");
    rp_run_options options = { .script = script_host_functions(loaded->host),
                               .seed = seed ? strtoull(seed, NULL, 10) : 0 };
    rp_attempt *attempt = cli_replay(loaded, NULL, NULL, entries, error);
    if (!attempt)
        return false;
    rp_mode mode = rp_attempt_mode(attempt);
    bool held = rp_levels_held(mode, about->released, about->locked);
    rp_run *steps = rp_run_create(loaded->scenario, &options);
    rp_json *json = rp_run_json(rp_attempt_run(attempt), &about->pack, held);
    rp_xapi from = {
        .hasher = seal_hasher(),
        .attempt = about->stream,
        .trainee = about->trainee,
        .assessor = memcmp(&about->assessor, &nobody, sizeof nobody) ? &about->assessor : NULL,
        .entries = entries->items,
        .entry_count = entries->count,
        .run = rp_attempt_run(attempt),
        .steps = steps,
        .mode = mode,
        .approval = about->approval,
        .number = about->number,
        .practised = about->practised,
        .after_debrief = cli_after_debrief(&to->all, about),
        .held = held,
        .points = rp_json_get(json, "points"),
        .critical = rp_json_get(json, "critical"),
        .language = about->language ? about->language : rp_scenario_about(loaded->scenario)->language,
        .pack = about->pack,
        .framework = about->framework,
    };
    char *lines = rp_xapi_statements(&from);
    str_add(&to->out, lines);
    free(lines);
    rp_json_destroy(json);
    rp_run_destroy(steps);
    rp_attempt_destroy(attempt);
    return true;
}

static bool add_attempt(exporting *to, const store_attempt *about, rp_error *error)
{
    store_entries entries;
    const kept_name name = { &about->pack, &about->framework, NULL, about->language };
    const kept_scenario *kept = kept_load(&to->scenarios, to->log, name, error);
    if (!kept || !store_entries_of(to->log, &about->stream, &entries, error))
        return false;
    bool added = add_statements(to, about, kept, &entries, error);
    store_entries_finish(&entries);
    return added;
}

/* One that cannot be played again is told, and the others are written. */
static void take_attempt(exporting *to, const store_attempt *about)
{
    char hex[RP_STREAM_HEX];
    rp_error why = { 0 };
    rp_stream_hex(&about->stream, hex);
    if (add_attempt(to, about, &why))
        return;
    progress_end(&to->progress);
    fprintf(stderr, "rapport: attempt %.8s: %s\n", hex, why.text);
    to->unsound++;
}

static bool mark_named(cli_context *cli, exporting *to, bool *wanted, rp_error *error)
{
    rp_stream stream;
    for (size_t i = 0; cli_argument(cli, i); i++) {
        if (!store_attempt_find(to->log, cli_argument(cli, i), &stream, error))
            return false;
        const store_attempt *found = store_attempts_find(&to->all, &stream);
        if (found)
            wanted[found - to->all.items] = true;
    }
    return true;
}

/* In the order they began, each once, however they were named. False where none may be written. */
static bool take_all(cli_context *cli, exporting *to, rp_error *error)
{
    arena memory = { 0 };
    bool *wanted = arena_allocate(&memory, (to->all.count + 1) * sizeof *wanted);
    for (size_t i = 0; i < to->all.count; i++)
        wanted[i] = !cli_argument(cli, 0);
    bool ok = mark_named(cli, to, wanted, error);
    progress_begin(&to->progress, cli->quiet);
    for (size_t i = 0; ok && i < to->all.count; i++) {
        ok = progress_update(&to->progress, "playing again: %zu of %zu attempts", i, to->all.count);
        if (ok && wanted[i])
            take_attempt(to, &to->all.items[i]);
    }
    progress_end(&to->progress);
    arena_finish(&memory);
    return ok;
}

static int export(cli_context *cli, exporting *to, const char *path, rp_error *error)
{
    if (!store_attempts_all(to->log, &to->all, error) || !take_all(cli, to, error))
        return error->kind == RP_ERROR_NONE ? PROGRESS_STOPPED : 0;
    if (cli_write_file(path, str_text(&to->out), to->out.length, error))
        cli_print_file(cli, path);
    return to->unsound ? 1 : 0;
}

int cmd_xapi(cli_context *cli, rp_error *error)
{
    const char *path = cli->options.values[OPTION_OUTPUT];
    exporting to = { .out = STR_EMPTY };
    int status = 0;
    if (!path || !*path)
        return rp_fail(error, RP_ERROR_USAGE, "-o FILE.jsonl is missing: where should the statements go?");
    if (!cli_names_file(path, ".jsonl"))
        return rp_fail(error, RP_ERROR_USAGE, "'%s': statements are written a line each, -o FILE.jsonl",
                       path);
    to.log = cli_log_read(cli, error);
    if (to.log)
        status = export(cli, &to, path, error);
    kept_finish(&to.scenarios);
    store_attempts_finish(&to.all);
    store_destroy(to.log);
    str_finish(&to.out);
    return status;
}
