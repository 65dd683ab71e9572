/* Joining the terminal player with the log, the library and the terminal. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/memory.h"
#include "cli/terminal.h"

/* --- commands to copy --- */

static const char *go_on_command(terminal *desk, const char *scenario)
{
    str out = cli_command_line(desk->cli, "play");
    cli_add_word(&out, scenario);
    str_add(&out, " --text --trainee");
    cli_add_word(&out, desk->name);
    str_add(&out, " --resume");
    const char *kept = arena_text(&desk->chosen, out.bytes);
    str_finish(&out);
    return kept;
}

static const char *report_command(terminal *desk)
{
    char hex[RP_STREAM_HEX];
    rp_stream_hex(rp_attempt_stream(desk->playing.attempt), hex);
    str out = cli_command_line(desk->cli, "report");
    str_print(&out, " %.8s -o %.8s.html", hex, hex);
    const char *kept = arena_text(&desk->chosen, out.bytes);
    str_finish(&out);
    return kept;
}

/* --- people --- */

static bool people(void *data, rp_names *names, rp_error *error)
{
    terminal *desk = data;
    store_people all;
    arena_clear(&desk->people);
    *names = (rp_names){ NULL, 0 };
    store_log *log = cli_log_read_if_there(desk->cli, error);
    if (!log)
        return error->kind == RP_ERROR_NONE;
    bool read = store_people_all(log, "trainee", &all, error);
    if (read) {
        const char **items = arena_allocate(&desk->people, (all.count + 1) * sizeof *items);
        for (size_t i = 0; i < all.count; i++)
            if (all.items[i].name)
                items[names->count++] = arena_text(&desk->people, all.items[i].name);
        names->items = items;
        store_people_finish(&all);
    }
    store_destroy(log);
    return read;
}

static bool sign_in(void *data, const char *name, rp_error *error)
{
    terminal *desk = data;
    if (!name)
        return true;
    if (!desk->log)
        desk->log = cli_log_write(desk->cli, error);
    if (!desk->log || !cli_trainee(desk->log, name, &desk->trainee, error))
        return false;
    free(desk->name);
    desk->name = memory_copy_text(name);
    return true;
}

static bool library(void *data, const term_scenario **scenarios, size_t *count, rp_error *error)
{
    return terminal_library(data, scenarios, count, error);
}

/* --- what is played --- */

static void put_away(void *data)
{
    terminal *desk = data;
    rp_run_destroy(desk->preview);
    desk->preview = NULL;
    watching_finish(&desk->watch);
    cli_playing_finish(&desk->playing);
    arena_clear(&desk->chosen);
}

static void take_ratings(terminal *desk, const rp_entry *entry, term_playing *playing)
{
    playing->ratings =
        cli_ratings(desk->playing.again.scenario.scenario, entry, &desk->chosen, &playing->rating_count);
    playing->rated = true;
}

/* What was done already after an earlier end. */
static void take_past(terminal *desk, term_playing *playing)
{
    const cli_attempt *again = &desk->playing.again;
    for (size_t i = 0; i < again->entries.count; i++) {
        const rp_entry *entry = &again->entries.items[i];
        if (entry->kind == RP_KIND_SELF_RATING)
            take_ratings(desk, entry, playing);
        playing->debrief_seen = playing->debrief_seen || entry->kind == RP_KIND_DEBRIEF_SEEN;
        playing->reflected = playing->reflected || entry->kind == RP_KIND_REFLECTION;
    }
    playing->mode = rp_attempt_mode(again->attempt);
    playing->assessor = again->assessor;
    playing->number = again->about.number;
    playing->practised = again->about.practised;
    playing->held = again->held;
    /* for the brief only: the attempt itself is handed out when it goes on */
    playing->preview = rp_attempt_reader(again->attempt);
}

static bool choose(void *data, const char *scenario, bool go_on, term_playing *out, rp_error *error)
{
    terminal *desk = data;
    cli_begin how = *desk->how;
    how.scenario = scenario;
    how.trainee = desk->name;
    how.resume = how.look_back = go_on;
    how.time_limits = false; /* the silence cannot be chosen here */
    *out = (term_playing){ .mode = how.mode, .assessor = how.assessor };
    if (desk->watches && !watching_begin(&desk->watch, desk->cli, scenario, error))
        return false;
    if (!cli_playing_prepare(desk->cli, &how, desk->log, &desk->playing, error)) {
        if (error->kind != RP_ERROR_NONE && !error->text[0])
            rp_fail(error, error->kind, "'rapport check %s' says why", scenario);
        return false;
    }
    out->framework = cli_playing_scenario(&desk->playing)->framework;
    out->resumed = desk->playing.resumed;
    out->approval = desk->playing.approval;
    out->journal = desk->log ? &desk->playing.journal : NULL;
    out->go_on = desk->log ? go_on_command(desk, scenario) : NULL;
    if (out->resumed) {
        take_past(desk, out);
        return true;
    }
    if (desk->watches)
        watching_plays(&desk->watch, &desk->playing.scenario);
    out->number = desk->playing.options.number;
    out->practised = desk->playing.options.practised;
    out->held = rp_levels_held(how.mode, false, false);
    out->preview = desk->preview = rp_run_create(desk->playing.scenario.scenario, &desk->playing.run);
    return true;
}

static bool begin(void *data, term_playing *playing, rp_error *error)
{
    terminal *desk = data;
    if (!cli_playing_start(&desk->playing, error))
        return false;
    playing->attempt = desk->playing.attempt;
    playing->report = desk->log ? report_command(desk) : NULL;
    return true;
}

static int64_t now_ms(void *data)
{
    store_clock clock = cli_clock();
    rp_moment now;
    (void)data;
    clock.now(clock.data, &now);
    return now.boot_ms;
}

/* --- the command --- */

static void open_io(const cli_context *cli, term_io *io)
{
    bool plain = cli->options.values[OPTION_PLAIN] || !isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO);
    if (plain || !term_editor_init(io, stdin, stdout))
        term_plain_init(io, stdin, stdout);
}

/* What can be seen to be wrong before anybody is asked for a name. */
static bool makes_sense(cli_context *cli, const cli_begin *how, rp_error *error)
{
    if (cli->options.values[OPTION_WATCH] && how->trainee)
        return rp_fail(
            error, RP_ERROR_USAGE,
            "--watch cannot be used with --trainee: what is logged needs a scenario that stays as it is");
    if (how->mode == RP_MODE_OBSERVED && !how->assessor && !how->resume)
        return rp_fail(error, RP_ERROR_USAGE, "an observed run needs --assessor: who observes?");
    if (!how->scenario || how->resume) /* what is gone on with may be in the log alone */
        return true;
    char *folder = library_find(cli->library, how->scenario, error);
    free(folder);
    return folder;
}

int cli_play_in_terminal(cli_context *cli, const cli_begin *how, rp_error *error)
{
    enum { STOPPED_BY_SIGNAL = 130 };
    if (!makes_sense(cli, how, error))
        return 0;
    terminal desk = { .cli = cli, .how = how, .watches = cli->options.values[OPTION_WATCH] };
    term_desk functions = {
        &desk, people, sign_in, library, choose, begin, put_away, now_ms, NULL, NULL, NULL
    };
    const term_options options = { how->scenario, how->trainee, how->resume, desk.watches };
    if (desk.watches) {
        functions.changed = terminal_changed;
        functions.news = terminal_news;
        functions.renew = terminal_renew;
    }
    term_io io;
    term_signals_begin();
    open_io(cli, &io);
    term_end end = term_play(&io, &functions, &options, error);
    term_io_finish(&io);
    term_signals_finish();
    store_destroy(desk.log);
    free(desk.name);
    arena_finish(&desk.people);
    arena_finish(&desk.library);
    arena_finish(&desk.chosen);
    return end == TERM_INTERRUPTED ? STOPPED_BY_SIGNAL : 0;
}
