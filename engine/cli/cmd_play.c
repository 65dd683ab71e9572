#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/hex.h"
#include "cli/cli.h"
#include "cli/progress.h"
#include "rapport/report.h"
#include "sdl/window.h"
#include "seal/digest.h"

enum { LINES_MOST = 100 }; /* printed between two answers: a scenario may go round without asking */

/* --- one answer --- */

/* Says which answer, to which question, and what it takes. */
static bool misfit(const rp_run *run, size_t place, const cli_answer *given, const char *why, rp_error *error)
{
    const rp_question *question = rp_run_question(run);
    const rp_ending *ending = rp_run_ending(run);
    const char *quote = given->quoted ? "\"" : "'";
    if (question)
        return rp_fail(error, RP_ERROR_USAGE, "answer %zu (%s%.60s%s) does not fit question %s: %s", place,
                       quote, given->spelling, quote, question->id, why);
    size_t turns = rp_run_turn_count(run);
    const char *last = turns ? rp_run_turn(run, turns - 1)->question : "the beginning";
    return rp_fail(error, RP_ERROR_USAGE, "answer %zu (%s%.60s%s) is one too many: the run %s%s after %s",
                   place, quote, given->spelling, quote, ending ? "ended with " : "was stopped",
                   ending ? ending->id : "", last);
}

static bool give(rp_attempt *attempt, size_t place, const cli_answer *given, rp_error *error)
{
    const rp_run *run = rp_attempt_run(attempt);
    rp_answer answer;
    rp_error why = { 0 };
    if (!rp_answer_read(run, given->spelling, given->quoted, &answer, &why))
        return misfit(run, place, given, why.text, error);
    return rp_attempt_answer(attempt, &answer, NULL, error);
}

/* --- results --- */

static bool is_held(const rp_attempt *attempt)
{
    return rp_levels_held(rp_attempt_mode(attempt), false, false);
}

static const rp_digest *digest_of(const cli_playing *playing)
{
    return playing->resumed ? &playing->again.scenario.digest : &playing->scenario.digest;
}

static void print_line(const rp_line *line)
{
    if (line->kind == RP_LINE_DOCUMENT)
        printf("Document: %s\n", line->text);
    else if (line->who)
        printf("%s (%s): %s\n", line->who, rp_mood_name(line->mood), line->text);
    else
        printf("%s\n", line->text);
}

static void print_transcript(const rp_run *run)
{
    size_t line = 0;
    for (size_t i = 0; i <= rp_run_turn_count(run); i++) {
        const rp_turn *turn = i < rp_run_turn_count(run) ? rp_run_turn(run, i) : NULL;
        size_t end = turn ? turn->lines_before : rp_run_line_count(run);
        size_t shown = end - line > LINES_MOST ? line + LINES_MOST : end;
        for (; line < shown; line++)
            print_line(rp_run_line(run, line));
        if (shown < end)
            printf("(%zu more lines)\n", end - shown);
        line = end;
        if (turn)
            printf("You, %s: %s\n", turn->question, turn->text);
    }
}

static void print_end(const rp_run *run)
{
    const rp_ending *ending = rp_run_ending(run);
    if (!ending) {
        const rp_question *question = rp_run_question(run);
        if (question)
            printf("Unfinished, at question %s.\n", question->id);
        return;
    }
    printf("Ending: %s\n", ending->title);
    for (size_t i = 0; i < ending->text.count; i++)
        printf("%s\n", ending->text.items[i]);
}

void cli_print_run(const rp_run *run)
{
    print_transcript(run);
    print_end(run);
}

static int finish(cli_context *cli, const cli_playing *playing, rp_error *error)
{
    const rp_run *run = rp_attempt_run(playing->attempt);
    if (cli->json) {
        cli_print_json_line(rp_run_json(run, digest_of(playing), is_held(playing->attempt)));
    } else if (!cli->quiet) {
        cli_print_run(run);
        char hex[RP_STREAM_HEX];
        rp_stream_hex(rp_attempt_stream(playing->attempt), hex);
        if (playing->log)
            printf("Attempt %.8s is in the log.\n", hex);
    }
    if (rp_run_fault(run))
        rp_fail(error, RP_ERROR_UNSOUND, "stopped by a fault in the scenario: %s", rp_run_fault(run));
    return 0;
}

/* --- answers on the command line --- */

static int play_list(cli_context *cli, cli_playing *playing, const cli_answers *answers, rp_error *error)
{
    for (size_t i = 0; i < answers->count; i++)
        if (!give(playing->attempt, i + 1, &answers->items[i], error))
            return 0;
    return finish(cli, playing, error);
}

/* --- answers one a line --- */

/* Ids joined as answers are: "opening.3.a+opening.3.c"; NULL for a figure or a text. */
static void put_option(rp_json *object, const rp_turn *turn)
{
    str ids = STR_EMPTY;
    for (size_t i = 0; i < turn->chosen.count; i++)
        str_print(&ids, "%s%s", i ? "+" : "", turn->chosen.items[i]);
    rp_json_put_text(object, "option", ids.bytes);
    str_finish(&ids);
}

static void report_turn(const cli_playing *playing)
{
    const rp_run *run = rp_attempt_run(playing->attempt);
    size_t count = rp_run_turn_count(run);
    const rp_turn *turn = rp_run_turn(run, count - 1);
    char *text = rp_state_text(rp_run_scenario(run), rp_run_state(run)), hex[RP_DIGEST_HEX];
    rp_bytes piece = { text, strlen(text) };
    rp_digest digest;
    seal_hasher()->hash((rp_bytes){ NULL, 0 }, &piece, 1, &digest);
    rp_digest_hex(&digest, hex);
    rp_json *line = rp_json_object();
    rp_json_put_integer(line, "turn", (int64_t)count);
    rp_json_put_text(line, "question", turn->question);
    put_option(line, turn);
    rp_json_put_text(line, "state", hex);
    rp_json_put_flag(line, "saved", playing->log != NULL);
    cli_print_json_line(line);
    free(text);
}

/* Reads one line, without its end; false at the end of the input, at Ctrl-C and, with an error, where it cannot be
 * read. */
static bool next_line(char **line, size_t *size, size_t place, rp_error *error)
{
    errno = 0;
    ssize_t length = progress_stopped() ? -1 : getline(line, size, stdin);
    if (progress_stopped())
        return rp_fail(error, RP_ERROR_STOPPED, "stopped: the run is incomplete");
    if (length < 0)
        return errno && rp_fail(error, RP_ERROR_IMPOSSIBLE, "standard input: %s", strerror(errno));
    while (length > 0 && ((*line)[length - 1] == '\n' || (*line)[length - 1] == '\r'))
        (*line)[--length] = '\0';
    return strlen(*line) == (size_t)length ||
           rp_fail(error, RP_ERROR_USAGE, "answer %zu holds a zero byte", place);
}

static bool give_line(const cli_playing *playing, const char *line, size_t place, rp_error *error)
{
    cli_answers one = { NULL, 0, 0 };
    bool sound = cli_answers_read(line, place, &one, error);
    if (sound && one.count != 1)
        sound = rp_fail(error, RP_ERROR_USAGE,
                        one.count ? "answer %zu: one answer a line" : "answer %zu: the line is empty", place);
    sound = sound && give(playing->attempt, place, &one.items[0], error);
    if (sound)
        report_turn(playing);
    cli_answers_finish(&one);
    return sound;
}

static int play_lines(cli_context *cli, cli_playing *playing, rp_error *error)
{
    char *line = NULL;
    size_t size = 0, place = 1;
    cli_progress progress;
    progress_begin(&progress, true);
    while (!rp_attempt_finished(playing->attempt) && next_line(&line, &size, place, error) &&
           give_line(playing, line, place, error))
        place++;
    progress_end(&progress);
    free(line);
    if (error->kind != RP_ERROR_NONE && error->kind != RP_ERROR_STOPPED)
        return 0;
    cli->json = true;
    return finish(cli, playing, error);
}

/* --- the command --- */

static bool read_seed(const char *text, cli_begin *how, rp_error *error)
{
    char *end;
    errno = 0;
    unsigned long long seed = strtoull(text, &end, 10);
    if (*text < '0' || *text > '9' || *end || errno)
        return rp_fail(error, RP_ERROR_USAGE, "--seed takes a whole number from 0 on, not '%s'", text);
    how->choice.has_seed = true;
    how->choice.seed = seed;
    return true;
}

static bool read_how(cli_context *cli, cli_begin *how, rp_error *error)
{
    const char *const *values = cli->options.values;
    *how = (cli_begin){ .choice = { .scenario = cli_argument(cli, 0),
                                    .assessor = values[OPTION_ASSESSOR],
                                    .go_on = values[OPTION_RESUME],
                                    .watch = values[OPTION_WATCH] },
                        .trainee = values[OPTION_TRAINEE] };
    if (values[OPTION_MODE] && !rp_mode_from_name(values[OPTION_MODE], &how->choice.mode))
        return rp_fail(error, RP_ERROR_USAGE, "--mode is practice, assessed or observed, not '%s'",
                       values[OPTION_MODE]);
    return !values[OPTION_SEED] || read_seed(values[OPTION_SEED], how, error);
}

int cmd_play(cli_context *cli, rp_error *error)
{
    cli_begin how;
    cli_playing playing = { .log = NULL };
    const char *answers = cli->options.values[OPTION_ANSWERS];
    int status = 0;
    if (!read_how(cli, &how, error))
        return 0;
    bool text = cli->options.values[OPTION_TEXT] || cli->options.values[OPTION_PLAIN] || how.choice.watch;
    if (!answers && !text && sdl_window_possible())
        return cli_play_in_window(cli, &how, error);
    if (!cli->options.argument_count && !answers && !isatty(STDIN_FILENO))
        return cli_demonstrate(cli, error);
    if (!answers)
        return cli_play_in_terminal(cli, &how, error);
    if (how.choice.watch) {
        rp_fail(error, RP_ERROR_USAGE, "--watch is for playing in the terminal, not with --answers");
        return 0;
    }
    if (!how.choice.scenario) {
        rp_fail(error, RP_ERROR_USAGE, "--answers needs a scenario to answer");
        return 0;
    }
    /* a list that cannot be read begins no attempt */
    cli_answers list = { NULL, 0, 0 };
    bool lines = str_is(answers, "-");
    if ((lines || cli_answers_read(answers, 1, &list, error)) &&
        cli_playing_begin(cli, &how, NULL, &playing, error))
        status = lines ? play_lines(cli, &playing, error) : play_list(cli, &playing, &list, error);
    cli_playing_finish(&playing);
    cli_answers_finish(&list);
    return status;
}
