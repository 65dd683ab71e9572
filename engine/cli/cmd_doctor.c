#include <langinfo.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "cli/kept.h"
#include "cli/machine.h"
#include "cli/progress.h"

typedef struct examination {
    str *findings; /* one a line */
    size_t count, capacity;
    size_t attempts, turns; /* that were played again */
    size_t all;             /* attempts in the log */
    bool chain_sound;
    cli_progress progress;
} examination;

static void find(examination *e, const char *format, ...) RP_PRINTF(2, 3);
static void find(examination *e, const char *format, ...)
{
    va_list arguments;
    e->findings = memory_grow(e->findings, e->count, &e->capacity, sizeof *e->findings);
    e->findings[e->count] = STR_EMPTY;
    va_start(arguments, format);
    str_print_v(&e->findings[e->count++], format, arguments);
    va_end(arguments);
}

static bool replay(store_log *log, kept_scenarios *scenarios, const store_attempt *about, rp_error *why)
{
    const kept_name name = { &about->pack, &about->framework, NULL, about->language };
    const kept_scenario *scenario = kept_load(scenarios, log, name, why);
    store_entries entries;
    rp_mode mode;
    if (!rp_mode_from_name(about->mode, &mode))
        return rp_fail(why, RP_ERROR_UNSOUND, "unknown mode '%s'", about->mode);
    if (!scenario || !store_entries_of(log, &about->stream, &entries, why))
        return false;
    char *trainee = cli_person_name(log, &about->trainee);
    rp_attempt *attempt = cli_replay(&scenario->loaded, trainee, NULL, &entries, why);
    bool agrees = attempt;
    rp_attempt_destroy(attempt);
    free(trainee);
    store_entries_finish(&entries);
    return agrees;
}

static void replay_all(examination *e, store_log *log)
{
    store_attempts all;
    kept_scenarios scenarios = { .items = NULL };
    rp_error error = { 0 };
    if (!store_attempts_all(log, &all, &error)) {
        find(e, "%s", error.text);
        return;
    }
    e->all = all.count;
    for (size_t i = 0; i < all.count; i++) {
        char hex[RP_STREAM_HEX];
        rp_error why = { 0 };
        if (!progress_update(&e->progress, "playing again: %zu of %zu attempts", i, all.count))
            break;
        e->attempts++;
        e->turns += all.items[i].answers;
        rp_stream_hex(&all.items[i].stream, hex);
        if (!replay(log, &scenarios, &all.items[i], &why))
            find(e, "attempt %.8s: %s", hex, why.text);
    }
    if (e->attempts < e->all)
        find(e, "stopped: INCOMPLETE; %zu of %zu attempts were played again", e->attempts, e->all);
    kept_finish(&scenarios);
    store_attempts_finish(&all);
}

static void examine_log(cli_context *cli, examination *e, rp_error *error)
{
    store_findings damage = { .count = 0 };
    store_options options = cli_log_options(cli);
    e->chain_sound = true;
    if (!cli->data || !store_exists(cli->data))
        return;
    store_log *log = store_salvage(&options, &damage, error);
    for (size_t i = 0; i < damage.count; i++)
        find(e, "%s", damage.lines[i]);
    e->chain_sound = log && damage.count == 0;
    progress_begin(&e->progress, cli->quiet);
    if (log)
        replay_all(e, log);
    progress_end(&e->progress);
    store_findings_finish(&damage);
    store_destroy(log);
}

static void examine_library(cli_context *cli, examination *e)
{
    if (library_count(cli->library) == 0)
        find(e, "no scenario is found in the library");
    if (library_framework_count(cli->library) == 0)
        find(e, "no framework is found in the library");
}

static void print_examined(const cli_context *cli, const examination *e)
{
    bool log = cli->data && store_exists(cli->data);
    printf("Program: rapport %s\n", RAPPORT_VERSION);
    size_t scenarios = library_count(cli->library), frameworks = library_framework_count(cli->library);
    printf("Library: %zu scenario%s, %zu framework%s\n", scenarios, scenarios == 1 ? "" : "s", frameworks,
           frameworks == 1 ? "" : "s");
    printf("Letters: %s%s\n", nl_langinfo(CODESET),
           strcmp(nl_langinfo(CODESET), "UTF-8") == 0 ? "" : " (set a UTF-8 locale to see every letter)");
    printf("Log: %s%s\n", cli->data ? cli->data : "no folder can be told", log ? "" : ", none there yet");
    if (log)
        printf("Chain: %s; %zu attempts with %zu answers were played again\n",
               e->chain_sound ? "sound" : "damaged", e->attempts, e->turns);
}

static void print_for_people(const cli_context *cli, const examination *e)
{
    str machine = STR_EMPTY;
    bool complete = machine_tell(cli->data, cli->quiet, &machine);
    if (!cli->quiet)
        print_examined(cli, e);
    fputs(str_text(&machine), stdout);
    for (size_t i = 0; i < e->count; i++)
        printf("Found: %s\n", e->findings[i].bytes);
    if (e->count == 0 && !cli->quiet)
        puts(complete
                 ? "Nothing is wrong."
                 : "Nothing is wrong with the log and the library; what this machine lacks is said above.");
    str_finish(&machine);
}

static void print_json(const examination *e)
{
    rp_json *out = rp_json_object(), *findings = rp_json_array();
    for (size_t i = 0; i < e->count; i++)
        rp_json_push_text(findings, e->findings[i].bytes);
    rp_json_put_integer(out, "attempts", (int64_t)e->attempts);
    rp_json_put_integer(out, "turns", (int64_t)e->turns);
    rp_json_put_text(out, "chain", e->chain_sound ? "sound" : "damaged");
    rp_json_put(out, "findings", findings);
    cli_print_json_line(out);
}

int cmd_doctor(cli_context *cli, rp_error *error)
{
    examination e = { .count = 0 };
    examine_library(cli, &e);
    examine_log(cli, &e, error);
    if (error->kind == RP_ERROR_NONE && cli->json)
        print_json(&e);
    else if (error->kind == RP_ERROR_NONE)
        print_for_people(cli, &e);
    int status = e.attempts < e.all ? PROGRESS_STOPPED : e.count ? 1 : 0;
    for (size_t i = 0; i < e.count; i++)
        str_finish(&e.findings[i]);
    free(e.findings);
    return status;
}
