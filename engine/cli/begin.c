/* Starting an attempt, or going on with one that was left. */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "cli/reflections.h"
#include "cli/translations.h"
#include "rapport/carry.h"
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

/* How many attempts the trainee began at this scenario, with at least one answer that counted: in practice, and
 * otherwise. */
typedef struct earlier_runs {
    int practised, others;
} earlier_runs;

static bool count_before(store_log *log, const rp_stream *trainee, const char *scenario, earlier_runs *out,
                         rp_error *error)
{
    store_attempts all;
    if (!store_attempts_of(log, trainee, &all, error))
        return false;
    for (size_t i = 0; i < all.count; i++) {
        const store_attempt *one = &all.items[i];
        if (!one->counted || !str_is(one->scenario, scenario))
            continue;
        bool practice = str_is(one->mode, rp_mode_name(RP_MODE_PRACTICE));
        *(practice ? &out->practised : &out->others) += 1;
    }
    store_attempts_finish(&all);
    return true;
}

static bool wants_looking_back(store_log *log, const store_attempt *attempt, bool is_last)
{
    bool opened = (attempt->released || attempt->locked) && !attempt->debrief_ms;
    return attempt->ending && (opened || (is_last && !cli_is_reflected(log, &attempt->stream)));
}

const store_attempt *cli_unfinished(store_log *log, const store_attempts *all, const rp_stream *trainee,
                                    const char *scenario, bool look_back)
{
    const store_attempt *over = NULL;
    bool is_last = true;
    for (size_t i = all->count; i-- > 0;) {
        const store_attempt *one = &all->items[i];
        if (memcmp(&one->trainee, trainee, sizeof *trainee) != 0 || !str_is(one->scenario, scenario))
            continue;
        if (!one->ended_ms)
            return one;
        if (look_back && !over && wants_looking_back(log, one, is_last))
            over = one;
        is_last = false;
    }
    return over;
}

/* The attempt that was named, or one at the scenario to go on with: its name for replaying it. */
static bool find_old(store_log *log, const cli_begin *how, const char *scenario, char name[RP_STREAM_HEX],
                     rp_error *error)
{
    const rp_stream *named = how->choice.attempt;
    const store_attempt *found = NULL;
    rp_stream trainee;
    bool known;
    store_attempts all = { .count = 0 };
    if (!store_person_find(log, "trainee", how->trainee, &trainee, &known, error) ||
        (known && !store_attempts_of(log, &trainee, &all, error)))
        return false;
    if (known)
        found = named ? store_attempts_find(&all, named)
                      : cli_unfinished(log, &all, &trainee, scenario, how->look_back);
    if (found)
        rp_stream_hex(&found->stream, name);
    store_attempts_finish(&all);
    if (!found && named)
        return rp_fail(error, RP_ERROR_IMPOSSIBLE, "the log holds no such attempt of %s", how->trainee);
    return found || rp_fail(error, RP_ERROR_IMPOSSIBLE,
                            "there is no unfinished attempt at '%s' to go on with", scenario);
}

/* An archive may lie around under any name: only what it holds says which scenario it is. */
static void id_of_archive(cli_context *cli, const char *place, char *id, size_t size)
{
    cli_scenario loaded = { .pack = NULL };
    rp_diagnostics *found = rp_diagnostics_create();
    rp_error ignored = { 0 };
    if (cli_scenario_load(cli, place, found, &loaded, &ignored))
        snprintf(id, size, "%s", rp_scenario_about(loaded.scenario)->id);
    cli_scenario_finish(&loaded);
    rp_diagnostics_destroy(found);
}

/* The id of the scenario that `name` means: the name of its folder. One that is in no library any more may be
 * in the log all the same, under the name given. */
static void scenario_id(cli_context *cli, const char *name, char *id, size_t size)
{
    char real[PATH_MAX];
    rp_error ignored = { 0 };
    char *place = library_find(cli->library, name, &ignored);
    bool packed = place && library_is_archive(place);
    const char *slash = place && !packed && realpath(place, real) ? strrchr(real, '/') : NULL;
    snprintf(id, size, "%s", slash ? slash + 1 : name);
    if (packed && str_is(place, name))
        id_of_archive(cli, place, id, size);
    free(place);
}

static bool open_log(cli_context *cli, cli_playing *out, rp_error *error)
{
    if (!out->log) {
        out->log = cli_log_write(cli, error);
        out->owns_log = true;
    }
    if (out->log)
        out->journal = store_journal(out->log);
    return out->log;
}

static bool prepare_old(cli_context *cli, const cli_begin *how, cli_playing *out, rp_error *error)
{
    char name[RP_STREAM_HEX], id[NAME_MAX + 1];
    if (!how->choice.attempt)
        scenario_id(cli, how->choice.scenario, id, sizeof id);
    out->resumed = true;
    if (!open_log(cli, out, error) || !find_old(out->log, how, id, name, error) ||
        !cli_attempt_replay(out->log, name, &out->journal, &out->again, error))
        return false;
    cli_find_faces(cli, &out->again.scenario);
    out->approval = out->again.about.approval;
    return true;
}

static bool count_attempts(const cli_begin *how, cli_playing *out, rp_error *error)
{
    const rp_stream *trainee = &out->options.trainee;
    const char *id = rp_scenario_about(out->scenario.scenario)->id;
    earlier_runs runs = { 0, 0 };
    if (out->log && !count_before(out->log, trainee, id, &runs, error))
        return false;
    out->options.practised = runs.practised;
    out->options.number = (how->choice.mode == RP_MODE_PRACTICE ? runs.practised : runs.others) + 1;
    return true;
}

static bool find_approval(cli_playing *out, rp_error *error)
{
    store_approvals all;
    if (!out->log)
        return true;
    if (!store_approvals_all(out->log, &all, error))
        return false;
    const store_approval *held = store_approval_of(&all, &out->scenario.digest, 0);
    out->approval = held ? held->state : RP_APPROVAL_DRAFT;
    store_approvals_finish(&all);
    return true;
}

/* Whose attempt it will be, and who observes. A new trainee is added last, once nothing else is in the way. */
static bool find_people(cli_context *cli, const cli_begin *how, cli_playing *out, rp_error *error)
{
    out->has_assessor = how->trainee && how->choice.assessor;
    if (!how->trainee)
        return true;
    out->trainee = memory_copy_text(how->trainee);
    return open_log(cli, out, error) &&
           (!how->choice.assessor || cli_assessor(out->log, how->choice.assessor, &out->assessor, error)) &&
           cli_trainee(out->log, how->trainee, &out->options.trainee, error);
}

static bool prepare_new(cli_context *cli, const cli_begin *how, cli_playing *out, rp_error *error)
{
    rp_diagnostics *found = rp_diagnostics_create();
    bool loaded = cli_scenario_load(cli, how->choice.scenario, found, &out->scenario, error);
    if (!loaded)
        cli_print_findings(found);
    rp_diagnostics_destroy(found);
    if (!loaded)
        return false;
    if (!how->as_written)
        cli_translate_for_user(&out->scenario);
    if (!find_people(cli, how, out, error))
        return false;
    out->run = (rp_run_options){ .script = script_host_functions(out->scenario.host),
                                 .trainee = out->trainee,
                                 .seed = how->choice.has_seed ? how->choice.seed : draw_seed() };
    out->options = (rp_attempt_options){
        .scenario = out->scenario.scenario,
        .hasher = seal_hasher(),
        .trainee = out->options.trainee,
        .mode = how->choice.mode,
        .pack = out->scenario.digest,
        .framework = out->scenario.framework_digest,
        .engine = RAPPORT_VERSION,
        .time_limits = how->choice.time_limits,
        .time_factor = how->choice.time_factor,
    };
    cli_draw_stream(out->log, &out->options.stream);
    return find_approval(out, error) && count_attempts(how, out, error);
}

bool cli_playing_prepare(cli_context *cli, const cli_begin *how, store_log *log, cli_playing *out,
                         rp_error *error)
{
    *out = (cli_playing){ .log = log };
    if (how->choice.go_on || how->choice.attempt)
        return how->trainee ? prepare_old(cli, how, out, error)
                            : rp_fail(error, RP_ERROR_USAGE, "--resume needs --trainee: whose attempt?");
    if (how->trainee && how->choice.mode == RP_MODE_OBSERVED && !how->choice.assessor)
        return rp_fail(error, RP_ERROR_USAGE, "an observed run needs --assessor: who observes?");
    return prepare_new(cli, how, out, error);
}

bool cli_playing_start(cli_playing *playing, rp_error *error)
{
    if (playing->resumed) {
        rp_attempt *attempt = playing->again.attempt;
        if (!rp_attempt_finished(attempt) && !rp_attempt_note(attempt, RP_KIND_RESUME, error))
            return false;
        playing->attempt = attempt;
        return true;
    }
    store_clock clock = cli_clock();
    clock.now(clock.data, &playing->options.now);
    playing->options.run = &playing->run;
    playing->options.journal = playing->log ? &playing->journal : NULL;
    playing->options.assessor = playing->has_assessor ? &playing->assessor : NULL;
    if (playing->log)
        cli_scenario_stage(&playing->scenario, playing->log);
    playing->attempt = rp_attempt_create(&playing->options, error);
    return playing->attempt;
}

bool cli_playing_begin(cli_context *cli, const cli_begin *how, store_log *log, cli_playing *out,
                       rp_error *error)
{
    return cli_playing_prepare(cli, how, log, out, error) && cli_playing_start(out, error);
}

size_t cli_playing_renew(cli_playing *playing, cli_scenario *fresh, rp_error *why)
{
    cli_scenario old = playing->scenario;
    rp_attempt *before = playing->attempt;
    size_t fit = 0, turns = before ? rp_run_turn_count(rp_attempt_run(before)) : 0;
    playing->scenario = *fresh;
    *fresh = (cli_scenario){ .pack = NULL };
    playing->run.script = script_host_functions(playing->scenario.host);
    playing->options.scenario = playing->scenario.scenario;
    playing->options.pack = playing->scenario.digest;
    playing->options.framework = playing->scenario.framework_digest;
    if (before && !(playing->attempt = rp_attempt_create(&playing->options, why))) {
        playing->options.scene =
            NULL; /* the scene or a value that it began with is gone: from the beginning */
        playing->attempt = rp_attempt_create(&playing->options, NULL);
        turns = 0;
    }
    for (rp_answer answer; fit < turns; fit++)
        if (!rp_carry_answer(rp_attempt_reader(before), fit, rp_attempt_run(playing->attempt), &answer,
                             why) ||
            !rp_attempt_answer(playing->attempt, &answer, NULL, why))
            break;
    rp_attempt_destroy(before);
    cli_scenario_finish(&old);
    return fit;
}

const cli_scenario *cli_playing_scenario(const cli_playing *playing)
{
    return playing->resumed ? &playing->again.scenario : &playing->scenario;
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

bool cli_begin_makes_sense(cli_context *cli, const cli_begin *how, rp_error *error)
{
    const rp_desk_choice *choice = &how->choice;
    if (choice->watch && how->trainee)
        return rp_fail(
            error, RP_ERROR_USAGE,
            "--watch cannot be used with --trainee: what is logged needs a scenario that stays as it is");
    if (choice->mode == RP_MODE_OBSERVED && !choice->assessor && !choice->go_on)
        return rp_fail(error, RP_ERROR_USAGE, "an observed run needs --assessor: who observes?");
    if (!choice->scenario || choice->go_on) /* what is gone on with may be in the log alone */
        return true;
    char *folder = library_find(cli->library, choice->scenario, error);
    free(folder);
    return folder;
}
