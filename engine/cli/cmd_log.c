#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/reflections.h"
#include "cli/table.h"
#include "rapport/remark.h"
#include "rapport/report.h"

static const char *result_of(const store_attempt *one)
{
    return one->stopped ? "stopped by a fault" : one->ended_ms ? "ended" : "unfinished";
}

static rp_mode mode_of(const store_attempt *one)
{
    rp_mode mode = RP_MODE_OBSERVED;
    rp_mode_from_name(one->mode, &mode);
    return mode;
}

static bool held(const store_attempt *one)
{
    return rp_levels_held(mode_of(one), one->released, one->locked);
}

static rp_json *row_of(store_log *log, const store_attempt *one, bool for_programs)
{
    char hex[RP_STREAM_HEX], when[32];
    char *name = cli_person_name(log, &one->trainee);
    rp_json *row = rp_json_object();
    rp_stream_hex(&one->stream, hex);
    hex[RP_ATTEMPT_NAME - 1] = '\0';
    cli_format_time(one->began_ms, when);
    rp_json_put_text(row, "attempt", hex);
    rp_json_put_text(row, "began", when);
    rp_json_put_text(row, "trainee", name ? name : for_programs ? NULL : "(erased)");
    rp_json_put_text(row, "scenario", one->scenario);
    rp_json_put_text(row, "mode", one->mode);
    rp_json_put_text(row, "approval", rp_approval_name(one->approval));
    rp_json_put_integer(row, "number", one->number);
    rp_json_put_integer(row, "practised", one->practised);
    rp_json_put_integer(row, "answers", (int64_t)one->answers);
    rp_json_put_text(row, "result", result_of(one));
    rp_json_put_text(row, "ending", one->ending);
    rp_json_put_flag(row, "held", held(one));
    free(name);
    return row;
}

static bool is_of(const store_attempt *one, const rp_stream *trainee)
{
    return !trainee || memcmp(&one->trainee, trainee, sizeof *trainee) == 0;
}

static int list_attempts(cli_context *cli, store_log *log, rp_error *error)
{
    static const char *const columns[] = { "attempt",  "began",  "trainee",   "scenario", "mode",
                                           "approval", "number", "practised", "answers",  "result",
                                           "ending",   "held",   NULL };
    const char *name = cli->options.values[OPTION_TRAINEE];
    rp_stream trainee;
    bool found = true;
    store_attempts all = { .count = 0 };
    if (log && name && !store_person_find(log, "trainee", name, &trainee, &found, error))
        return 0;
    if (name && (!log || !found)) {
        rp_fail(error, RP_ERROR_IMPOSSIBLE, "there is no trainee '%s' in the log", name);
        return 0;
    }
    if (log && !store_attempts_all(log, &all, error))
        return 0;
    cli_table *table = cli_table_create(columns);
    for (size_t i = 0; i < all.count; i++)
        if (is_of(&all.items[i], name ? &trainee : NULL))
            cli_table_add(table, row_of(log, &all.items[i], cli->json));
    cli_table_print(table, cli->json, "No attempts yet.");
    store_attempts_finish(&all);
    return 0;
}

/* --- one attempt --- */

static void print_head(const cli_attempt *attempt)
{
    char when[32];
    const store_attempt *about = &attempt->about;
    cli_format_time(about->began_ms, when);
    printf("SIMULATION: %s (%s)\n", about->title, about->scenario);
    printf("%s, %s, %s, attempt %d; practised %d time%s before; %s\n",
           attempt->trainee ? attempt->trainee : "(erased)", when, about->mode, about->number,
           about->practised, about->practised == 1 ? "" : "s", result_of(about));
    const char *never = rp_never_counts(mode_of(about), about->approval);
    if (never)
        puts(never);
}

static void print_names(const char *word, rp_names names)
{
    for (size_t i = 0; i < names.count; i++)
        printf("%s%s", i ? ", " : word, names.items[i]);
    if (names.count)
        puts("");
}

static void print_turn(const rp_turn *turn, size_t number, bool hide)
{
    printf("\n%zu. %s%s\n   You: %s\n", number, turn->question,
           turn->counted ? "" : " (answered before: not counted)", turn->text);
    if (hide)
        return;
    print_names("   strong: ", turn->strong);
    print_names("   part: ", turn->part);
    print_names("   against: ", turn->against);
    print_names("   looked like: ", turn->traps);
    for (size_t i = 0; i < turn->critical_count; i++)
        printf("   stop and talk: %s\n", turn->critical[i].why);
}

static void print_line(const rp_line *line)
{
    if (line->kind == RP_LINE_DOCUMENT)
        printf("   Document: %s\n", line->text);
    else if (line->who)
        printf("   %s (%s): %s\n", line->who, rp_mood_name(line->mood), line->text);
    else
        printf("   %s\n", line->text);
}

static void print_levels(const rp_run *run)
{
    const rp_scenario *scenario = rp_run_scenario(run);
    if (rp_scenario_point_count(scenario))
        printf("\nMarking points (%s)\n", rp_marking_caveat());
    for (size_t i = 0; i < rp_scenario_point_count(scenario); i++) {
        const rp_definition *point = rp_scenario_claim(scenario, i);
        rp_tally tally = rp_run_tally(run, i);
        char *sum = rp_level_sum(&tally, point->needs_num, point->needs_den);
        printf("   %s %s: %s. %s\n", point->id, point->title,
               rp_level_words(rp_level_of(&tally, point->needs_num, point->needs_den)), sum);
        free(sum);
    }
}

/* What was recorded later, under another framework or newer rules. */
static void print_remarks(const cli_attempt *attempt)
{
    for (size_t i = 0; i < attempt->entries.count; i++) {
        rp_remark remark;
        char when[32], hex[RP_DIGEST_HEX];
        rp_level level;
        if (!rp_remark_read(&attempt->entries.items[i], &remark))
            continue;
        cli_format_time(remark.at_ms, when);
        rp_digest_hex(&remark.digest, hex);
        printf("\nRe-marked under %s, version %d (%.8s), rules version %d, on %s\n", remark.framework,
               remark.version, hex, remark.rules, when);
        for (size_t j = 0; !attempt->held && j < rp_remark_count(&remark); j++) {
            const char *id = rp_remark_at(&remark, j, &level);
            if (id)
                printf("   %s: %s.\n", id, rp_level_words(level));
        }
    }
}

static void print_attempt(const cli_attempt *attempt)
{
    const rp_run *run = rp_attempt_run(attempt->attempt);
    size_t line = 0;
    print_head(attempt);
    for (size_t i = 0; i <= rp_run_turn_count(run); i++) {
        const rp_turn *turn = i < rp_run_turn_count(run) ? rp_run_turn(run, i) : NULL;
        for (size_t end = turn ? turn->lines_before : rp_run_line_count(run); line < end; line++)
            print_line(rp_run_line(run, line));
        if (turn)
            print_turn(turn, i + 1, attempt->held);
    }
    if (attempt->held)
        puts("\nLevels are held.");
    else
        print_levels(run);
    print_remarks(attempt);
}

static int show_attempt(cli_context *cli, store_log *log, const char *name, rp_error *error)
{
    cli_attempt attempt;
    if (!log)
        rp_fail(error, RP_ERROR_IMPOSSIBLE, "there is no log yet");
    if (log && cli_attempt_replay(log, name, NULL, &attempt, error)) {
        if (cli->json) {
            cli_print_json_line(
                rp_run_json(rp_attempt_run(attempt.attempt), &attempt.scenario.digest, attempt.held));
        } else {
            print_attempt(&attempt);
            cli_print_reflections(log, &attempt, error);
        }
    }
    if (log)
        cli_attempt_finish(&attempt);
    return 0;
}

int cmd_log(cli_context *cli, rp_error *error)
{
    const char *what = cli_argument(cli, 0), *name = cli_argument(cli, 1);
    int status = 0;
    if (what && !(str_is(what, "show") && name && !cli->options.values[OPTION_TRAINEE])) {
        rp_fail(error, RP_ERROR_USAGE, "usage: rapport %s", cli->command->usage);
        return 0;
    }
    store_log *log = cli_log_read_if_there(cli, error);
    if (error->kind == RP_ERROR_NONE)
        status = what ? show_attempt(cli, log, name, error) : list_attempts(cli, log, error);
    store_destroy(log);
    return status;
}
