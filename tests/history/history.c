/* history FOLDER ACTS.json LIBRARY...: makes the log in FOLDER. See history.h. */
#include "history.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/memory.h"

/* --- the clock --- */

static void set_clock(history *all, int64_t wall_ms)
{
    snprintf(all->clock, sizeof all->clock, "RAPPORT_CLOCK=%lld", (long long)wall_ms);
}

static int64_t clock_of(const history *all)
{
    return strtoll(strchr(all->clock, '=') + 1, NULL, 10);
}

void history_wait(history *all, int64_t ms)
{
    set_clock(all, clock_of(all) + ms);
}

/* Acts are in the order of time: a clock that goes back would be flagged. */
static bool begin_at(history *all, const char *at, rp_error *error)
{
    struct tm day = { .tm_isdst = -1 };
    const char *end = at ? strptime(at, "%Y-%m-%dT%H:%M", &day) : NULL;
    if (!end || *end)
        return rp_fail(error, RP_ERROR_USAGE, "'%s' is no time such as 2026-09-04T10:05", at ? at : "");
    int64_t wall_ms = (int64_t)mktime(&day) * 1000;
    if (wall_ms < clock_of(all))
        return rp_fail(error, RP_ERROR_USAGE, "%s is earlier than the act before was over", at);
    set_clock(all, wall_ms);
    return true;
}

/* --- names --- */

const history_name *history_find(const history *all, const char *name)
{
    for (size_t i = 0; i < all->name_count; i++)
        if (str_is(all->names[i].name, name))
            return &all->names[i];
    return NULL;
}

bool history_add_name(history *all, const rp_json *act, const rp_stream *stream, int64_t record,
                      rp_error *error)
{
    const char *name = rp_json_text(act, "name");
    if (!name)
        return true;
    if (history_find(all, name) || all->name_count == sizeof all->names / sizeof *all->names)
        return rp_fail(error, RP_ERROR_USAGE, "the name %s is used twice, or there are too many", name);
    all->names[all->name_count++] = (history_name){ name, *stream, record };
    return true;
}

const char *history_text(history *all, const char *text, rp_error *error)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789-";
    str_clear(&all->text);
    if (!text)
        return NULL;
    for (const char *at = text; *at;) {
        size_t length = *at == '@' ? strspn(at + 1, letters) : 0;
        if (!length) {
            str_add_n(&all->text, at++, 1);
            continue;
        }
        char name[64], hex[RP_STREAM_HEX];
        snprintf(name, sizeof name, "%.*s", (int)length, at + 1);
        const history_name *found = history_find(all, name);
        if (!found) {
            rp_fail(error, RP_ERROR_USAGE, "nothing is named %s yet", name);
            return NULL;
        }
        rp_stream_hex(&found->stream, hex);
        if (found->record)
            str_print(&all->text, "%lld", (long long)found->record);
        else
            str_add(&all->text, hex);
        at += 1 + length;
    }
    return all->text.bytes ? all->text.bytes : "";
}

/* --- commands --- */

static const struct {
    const char *name;
    cli_run *run;
} commands[] = {
    { "approve", cmd_approve }, { "assessor", cmd_assessor }, { "release", cmd_release },
    { "talk", cmd_talk },       { "trainee", cmd_trainee },
};

static cli_run *command_of(const char *name)
{
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
        if (str_is(commands[i].name, name))
            return commands[i].run;
    return NULL;
}

enum { WORDS_MOST = 16 };

/* "words": as on the command line. */
static bool run_command(history *all, const rp_json *act, rp_error *error)
{
    const rp_json *words = rp_json_get(act, "words");
    size_t count = rp_json_count(words);
    char *argv[WORDS_MOST + 2] = { NULL };
    cli_run *run = command_of(rp_json_text_at(words, 0));
    if (!run || count > WORDS_MOST)
        return rp_fail(error, RP_ERROR_USAGE, "no such command");
    argv[0] = memory_copy_text("rapport");
    for (size_t i = 0; i < count && !error->kind; i++) {
        const char *word = history_text(all, rp_json_text_at(words, i), error);
        argv[i + 1] = word ? memory_copy_text(word) : NULL;
    }
    cli_options before = all->cli.options;
    optind = 0; /* it reads a command line anew */
    if (!error->kind && cli_options_read((int)count + 1, argv, &all->cli.options, error)) {
        memcpy(all->cli.options.libraries, before.libraries, sizeof before.libraries);
        all->cli.options.library_count = before.library_count;
        run(&all->cli, error);
    }
    all->cli.options = before;
    for (size_t i = 0; i <= count; i++)
        free(argv[i]);
    return !error->kind;
}

/* --- all acts --- */

static const struct {
    const char *name;
    bool (*act)(history *all, const rp_json *act, rp_error *error);
} acts[] = {
    /* words */
    { "command", run_command },
    /* trainee, name, scenario, mode, assessor, walkthrough, answers (how many; all), time between answers in seconds */
    { "play", history_play },
    /* trainee, attempt (a name); any of: ratings {id: [level, turn]}, first, debrief (true), entry {…} */
    { "look-back", history_look_back },
    /* trainee, attempt, text: to its last entry */
    { "add", history_add },
    /* the same for an assessor: assessor, asks */
    { "comment", history_add },
    /* trainee, name, form, values {key: text}; of (a name) and reason for a new version of one */
    { "record", history_record },
    /* trainee, form, of, reason */
    { "withdraw", history_withdraw },
    /* trainee, rows {number: {key: text}} over those of the version before, next_review, reason */
    { "plan", history_plan },
};

static bool do_act(history *all, const rp_json *act, rp_error *error)
{
    const char *wanted = rp_json_text(act, "do");
    if (!begin_at(all, rp_json_text(act, "at"), error))
        return false;
    for (size_t i = 0; i < sizeof acts / sizeof *acts; i++)
        if (str_is(acts[i].name, wanted))
            return acts[i].act(all, act, error);
    return rp_fail(error, RP_ERROR_USAGE, "there is no act '%s'", wanted ? wanted : "");
}

bool history_make(history *all, rp_error *error)
{
    set_clock(all, 0);
    putenv(all->clock); /* changes with it */
    for (size_t i = 0; i < rp_json_count(all->acts); i++) {
        rp_error why = { 0 };
        const rp_json *act = rp_json_at(all->acts, i);
        if (!do_act(all, act, &why))
            return rp_fail(error, RP_ERROR_UNSOUND, "act %zu (%s at %s): %s", i + 1, rp_json_text(act, "do"),
                           rp_json_text(act, "at"), why.text);
    }
    return true;
}

bool history_sit_down(history *all, const rp_json *act, cli_desk *desk, rp_desk *functions, rp_error *error)
{
    desk_init(desk, &all->cli, functions);
    return functions->sign_in(functions->data, RP_ROLE_TRAINEE, rp_json_text(act, "trainee"), error);
}

int main(int argc, char **argv)
{
    str file = STR_EMPTY;
    rp_error error = { 0 };
    history all = { .cli = { .quiet = true, .mask = 022 } };
    if (argc < 4 || !cli_read_file(argv[2], 1 << 20, &file)) {
        fprintf(stderr, "usage: history FOLDER ACTS.json LIBRARY...\n");
        return 2;
    }
    all.cli.data = memory_copy_text(argv[1]);
    for (int i = 3; i < argc && i - 3 < CLI_LIBRARIES_MOST; i++)
        all.cli.options.libraries[all.cli.options.library_count++] = argv[i];
    cli_library_read(&all.cli);
    rp_json *acts_read = rp_json_parse(file.bytes, file.length, &error);
    all.acts = acts_read;
    bool made = acts_read && history_make(&all, &error);
    if (!made)
        fprintf(stderr, "history: %s\n", error.text);
    unsetenv("RAPPORT_CLOCK");
    rp_json_destroy(acts_read);
    library_destroy(all.cli.library);
    seal_key_destroy(all.cli.key);
    free(all.cli.data);
    str_finish(&all.text);
    str_finish(&file);
    return made ? 0 : 1;
}
