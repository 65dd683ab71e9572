/* release, talk and comment: what an assessor adds to an attempt that is over. */
#include <stdio.h>
#include <string.h>

#include "cli/reflections.h"

static bool append(store_log *log, const rp_stream *attempt, rp_kind kind, const rp_stream *by,
                   const rp_private *note, rp_error *error)
{
    char hex[RP_STREAM_HEX];
    rp_json *body = rp_json_object();
    rp_stream_hex(by, hex);
    rp_json_put_text(body, "by", hex);
    rp_event event = { *attempt, kind, body, note, note ? 1 : 0 };
    bool saved = store_append(log, &event, 1, error);
    rp_json_destroy(body);
    return saved;
}

/* Opens the log, finds the assessor and replays the attempt. */
static store_log *open_for(cli_context *cli, rp_stream *assessor, cli_attempt *attempt, rp_error *error)
{
    const char *name = cli->options.values[OPTION_AS];
    *attempt = (cli_attempt){ .attempt = NULL };
    if (!name) {
        rp_fail(error, RP_ERROR_USAGE, "--as NAME is missing: which assessor?");
        return NULL;
    }
    store_log *log = cli_log_write(cli, error);
    if (log && cli_assessor(log, name, assessor, error) &&
        cli_attempt_replay(log, cli_argument(cli, 0), NULL, attempt, error))
        return log;
    cli_attempt_finish(attempt);
    store_destroy(log);
    return NULL;
}

int cmd_release(cli_context *cli, rp_error *error)
{
    cli_attempt attempt;
    rp_stream assessor;
    store_log *log = open_for(cli, &assessor, &attempt, error);
    if (!log)
        return 0;
    const store_attempt *about = &attempt.about;
    if (!str_is(about->mode, rp_mode_name(RP_MODE_ASSESSED)))
        rp_fail(error, RP_ERROR_USAGE, "this is a run in %s mode; only assessed runs are released",
                about->mode);
    else if (!about->ended_ms)
        rp_fail(error, RP_ERROR_USAGE, "this attempt is not over yet");
    else if (about->released && !cli->quiet)
        puts("It was released before.");
    else if (!about->released && append(log, &about->stream, RP_KIND_RELEASE, &assessor, NULL, error) &&
             !cli->quiet)
        puts("Released: the trainee may see the debrief.");
    cli_attempt_finish(&attempt);
    store_destroy(log);
    return 0;
}

static bool has_note(const cli_context *cli, const char *missing, rp_error *error)
{
    const char *note = cli->options.values[OPTION_NOTE];
    return rp_reflection_has(note) || rp_fail(error, RP_ERROR_USAGE, "--note TEXT is missing: %s", missing);
}

int cmd_talk(cli_context *cli, rp_error *error)
{
    cli_attempt attempt;
    rp_stream assessor;
    const char *note = cli->options.values[OPTION_NOTE];
    if (!has_note(cli, "what was talked about?", error))
        return 0;
    store_log *log = open_for(cli, &assessor, &attempt, error);
    if (!log)
        return 0;
    rp_private text = { "note", note };
    if (rp_run_critical_count(rp_attempt_run(attempt.attempt)) == 0)
        rp_fail(error, RP_ERROR_USAGE, "this attempt has no stop-and-talk moment");
    else if (append(log, &attempt.about.stream, RP_KIND_TALK, &assessor, &text, error) && !cli->quiet)
        puts("The conversation is recorded.");
    cli_attempt_finish(&attempt);
    store_destroy(log);
    return 0;
}

/* The last entry about the attempt, wherever it stands. */
static bool comment_on_last(cli_context *cli, store_log *log, const cli_attempt *attempt,
                            const rp_stream *assessor, rp_error *error)
{
    arena memory = { 0 };
    kept_scenarios kept = { 0 };
    const rp_kept_entry *entries;
    size_t count;
    const rp_journal journal = store_journal(log);
    bool read = cli_reflections(log, &kept, NULL, attempt, &memory, &entries, &count, error);
    const rp_kept_entry *last = count ? &entries[count - 1] : NULL;
    bool done =
        read && (last || rp_fail(error, RP_ERROR_USAGE, "no reflective entry is about this attempt yet")) &&
        rp_reflection_comment(&journal, &last->stream, last->seq, assessor, cli->options.values[OPTION_MORE],
                              cli->options.values[OPTION_NOTE], error);
    kept_finish(&kept);
    arena_finish(&memory);
    return done;
}

int cmd_comment(cli_context *cli, rp_error *error)
{
    cli_attempt attempt;
    rp_stream assessor;
    if (!has_note(cli, "what do you say of the entry?", error))
        return 0;
    store_log *log = open_for(cli, &assessor, &attempt, error);
    if (!log)
        return 0;
    if (comment_on_last(cli, log, &attempt, &assessor, error) && !cli->quiet)
        puts(cli->options.values[OPTION_MORE] ? "The comment is recorded, and asks for more."
                                              : "The comment is recorded.");
    cli_attempt_finish(&attempt);
    store_destroy(log);
    return 0;
}
