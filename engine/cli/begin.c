/* Starting an attempt, or going on with one that was left. */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "cli/cli.h"
#include "seal/digest.h"

#ifndef RAPPORT_VERSION
#define RAPPORT_VERSION "0"
#endif

static uint64_t draw_seed(void)
{
    uint64_t seed = 0;
    while (seed == 0) /* 0 is the authored order */
        seal_random(&seed, sizeof seed);
    return seed;
}

/* How many attempts of that kind the trainee began at this scenario, with at least one answer that counted. */
static bool count_before(store_log *log, const rp_stream *trainee, const char *scenario, bool practice,
                         int *count, rp_error *error)
{
    store_attempts all;
    if (!store_attempts_all(log, &all, error))
        return false;
    *count = 0;
    for (size_t i = 0; i < all.count; i++) {
        const store_attempt *one = &all.items[i];
        bool same = memcmp(&one->trainee, trainee, sizeof *trainee) == 0 && str_is(one->scenario, scenario);
        *count += same && one->counted > 0 && str_is(one->mode, rp_mode_name(RP_MODE_PRACTICE)) == practice;
    }
    store_attempts_finish(&all);
    return true;
}

/* The trainee's last attempt at the scenario that is neither over nor stopped. */
static bool find_unfinished(store_log *log, const rp_stream *trainee, const char *scenario,
                            char name[RP_STREAM_HEX], rp_error *error)
{
    store_attempts all;
    bool found = false;
    if (!store_attempts_all(log, &all, error))
        return false;
    for (size_t i = 0; i < all.count; i++) {
        const store_attempt *one = &all.items[i];
        bool same = memcmp(&one->trainee, trainee, sizeof *trainee) == 0 && str_is(one->scenario, scenario);
        if (!same || one->ended_ms)
            continue;
        rp_stream_hex(&one->stream, name);
        found = true;
    }
    store_attempts_finish(&all);
    return found || rp_fail(error, RP_ERROR_IMPOSSIBLE,
                            "there is no unfinished attempt at '%s' to go on with", scenario);
}

/* The id of the scenario that `name` means: the name of its folder. One that is in no library any more may be
 * in the log all the same, under the name given. */
static void scenario_id(cli_context *cli, const char *name, char *id, size_t size)
{
    char real[PATH_MAX];
    rp_error ignored = { 0 };
    char *folder = library_find(cli->library, name, &ignored);
    const char *slash = folder && realpath(folder, real) ? strrchr(real, '/') : NULL;
    snprintf(id, size, "%s", slash ? slash + 1 : name);
    free(folder);
}

static bool go_on(cli_context *cli, const cli_begin *how, const rp_stream *trainee, cli_playing *out,
                  rp_error *error)
{
    char name[RP_STREAM_HEX], id[NAME_MAX + 1];
    scenario_id(cli, how->scenario, id, sizeof id);
    if (!find_unfinished(out->log, trainee, id, name, error) ||
        !cli_attempt_replay(out->log, name, &out->journal, &out->again, error))
        return false;
    out->attempt = out->again.attempt;
    out->resumed = true;
    return rp_attempt_note(out->attempt, RP_KIND_RESUME, error);
}

static bool start(cli_context *cli, const cli_begin *how, const rp_stream *trainee, cli_playing *out,
                  rp_error *error)
{
    rp_diagnostics *found = rp_diagnostics_create();
    bool loaded = cli_scenario_load(cli, how->scenario, found, &out->scenario, error);
    if (!loaded)
        cli_print_findings(found);
    rp_diagnostics_destroy(found);
    if (!loaded)
        return false;
    rp_stream assessor;
    int counted = 0, practised = 0;
    const char *id = rp_scenario_about(out->scenario.scenario)->id;
    if (how->assessor && !out->log)
        return rp_fail(error, RP_ERROR_USAGE, "--assessor needs --trainee: without one nothing is written");
    if (how->assessor && !cli_assessor(out->log, how->assessor, &assessor, error))
        return false;
    if (out->log && (!count_before(out->log, trainee, id, how->mode == RP_MODE_PRACTICE, &counted, error) ||
                     !count_before(out->log, trainee, id, true, &practised, error)))
        return false;
    rp_run_options run = { .script = script_host_functions(out->scenario.host),
                           .trainee = how->trainee,
                           .seed = how->has_seed ? how->seed : draw_seed() };
    rp_attempt_options options = {
        .scenario = out->scenario.scenario,
        .run = &run,
        .journal = out->log ? &out->journal : NULL,
        .hasher = seal_hasher(),
        .trainee = *trainee,
        .assessor = how->assessor ? &assessor : NULL,
        .mode = how->mode,
        .pack = out->scenario.digest,
        .framework = out->scenario.framework_digest,
        .engine = RAPPORT_VERSION,
        .number = counted + 1,
        .practised = practised,
        .time_limits = how->time_limits,
    };
    store_clock clock = cli_clock();
    clock.now(clock.data, &options.now);
    cli_draw_stream(out->log, &options.stream);
    if (out->log)
        cli_scenario_stage(&out->scenario, out->log);
    out->attempt = rp_attempt_create(&options, error);
    return out->attempt;
}

bool cli_playing_begin(cli_context *cli, const cli_begin *how, store_log *log, cli_playing *out,
                       rp_error *error)
{
    rp_stream trainee = { { 0 } };
    *out = (cli_playing){ .log = log };
    if (!how->trainee && how->resume)
        return rp_fail(error, RP_ERROR_USAGE, "--resume needs --trainee: whose attempt?");
    if (how->mode == RP_MODE_OBSERVED && !how->assessor && !how->resume)
        return rp_fail(error, RP_ERROR_USAGE, "an observed run needs --assessor: who observes?");
    if (how->trainee) {
        if (!out->log) {
            out->log = cli_log_write(cli, error);
            out->owns_log = true;
        }
        if (!out->log || !cli_trainee(out->log, how->trainee, &trainee, error))
            return false;
        out->journal = store_journal(out->log);
        out->trainee = memory_copy_text(how->trainee);
    }
    return how->resume ? go_on(cli, how, &trainee, out, error) : start(cli, how, &trainee, out, error);
}

void cli_playing_finish(cli_playing *playing)
{
    if (!playing->resumed)
        rp_attempt_destroy(playing->attempt);
    cli_attempt_finish(&playing->again);
    cli_scenario_finish(&playing->scenario);
    if (playing->owns_log)
        store_destroy(playing->log);
    free(playing->trainee);
    *playing = (cli_playing){ .log = NULL };
}
