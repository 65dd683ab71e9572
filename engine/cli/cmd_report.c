/* report: an attempt, or all that a trainee has shown, in a file; empty forms. Reads only: neither a lock nor an entry
 * comes of it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/near.h"
#include "cli/evidence.h"
#include "cli/people.h"
#include "cli/progress.h"

/* --- an attempt --- */

bool cli_report_format(const char *path, rp_format *format, rp_error *error)
{
    return rp_format_of(path, format) ||
           rp_fail(
               error, RP_ERROR_USAGE,
               "'%s': the file's name says what is written: it ends with .pdf, .html, .json, .csv or .txt",
               path);
}

/* The report goes on without the centre's facts. */
static void tell_centre(const rp_error *why)
{
    if (why->text[0])
        fprintf(stderr, "rapport: %s; the report goes on without centre.lua\n", why->text);
}

static bool write_attempt(cli_context *cli, store_log *log, const char *name, rp_format format,
                          const char *path, rp_error *error)
{
    cli_attempt attempt;
    filling filled = { .debrief = NULL };
    kept_scenarios scenarios = { .items = NULL };
    rp_file file = { NULL, 0 };
    rp_error no_centre = { 0 };
    rp_centre *centre = NULL;
    bool written = cli_attempt_replay(log, name, NULL, &attempt, error);
    if (written) {
        centre = cli_centre(cli, &no_centre);
        tell_centre(&no_centre);
        const filling_from from = { log, &scenarios, NULL, centre };
        written = filling_fill(&filled, &from, &attempt, error) &&
                  rp_report_file(&filled.report, format, &file, error) &&
                  cli_write_file(path, file.bytes, file.size, error);
    }
    free(file.bytes);
    filling_finish(&filled);
    kept_finish(&scenarios);
    rp_centre_destroy(centre);
    cli_attempt_finish(&attempt);
    return written;
}

bool cli_report_write(cli_context *cli, store_log *log, const char *attempt, const char *path,
                      rp_error *error)
{
    rp_format format;
    if (!cli_report_format(path, &format, error))
        return false;
    store_log *read = log ? log : cli_log_read(cli, error);
    bool written = read && write_attempt(cli, read, attempt, format, path, error);
    if (read != log)
        store_destroy(read);
    return written;
}

/* --- a trainee --- */

/* False where Ctrl-C stopped it. */
static bool gather(cli_context *cli, evidence *of)
{
    cli_progress progress;
    size_t steps = evidence_steps(of), done = 0;
    bool go_on = true;
    progress_begin(&progress, cli->quiet);
    while (go_on && !evidence_step(of))
        go_on = progress_update(&progress, "putting the evidence together: %zu of %zu steps", ++done, steps);
    go_on = go_on && progress_update(&progress, "writing");
    progress_end(&progress);
    return go_on;
}

/* Each attempt that could not be played again; returns how many. */
static size_t tell_unreadable(rp_names lines)
{
    for (size_t i = 0; i < lines.count; i++)
        fprintf(stderr, "rapport: %s\n", lines.items[i]);
    return lines.count;
}

static int write_pack(cli_context *cli, store_log *log, const char *path, rp_error *error)
{
    evidence of = { .log = NULL };
    rp_stream trainee;
    if (!people_find(log, cli->options.values[OPTION_TRAINEE], &trainee, error) ||
        !evidence_open(&of, cli, log, &trainee, cli->options.values[OPTION_UNIT], error))
        return 0;
    tell_centre(&of.folio.no_centre);
    int status = gather(cli, &of) ? 0 : PROGRESS_STOPPED;
    if (!status && evidence_write(&of, path, error)) {
        cli_print_file(cli, path);
        status = tell_unreadable(of.folio.unreadable) ? 1 : 0;
    }
    evidence_finish(&of);
    return status;
}

static int report_trainee(cli_context *cli, const char *path, rp_error *error)
{
    store_log *log = cli_log_read(cli, error);
    int status = log ? write_pack(cli, log, path, error) : 0;
    store_destroy(log);
    return status;
}

/* --- an empty form --- */

static bool find_blank(const char *name, rp_blank *out, rp_error *error)
{
    near search = near_to(name);
    str all = STR_EMPTY;
    if (rp_blank_from_name(name, out))
        return true;
    for (int i = 0; i < RP_BLANKS; i++) {
        near_try(&search, rp_blank_name((rp_blank)i));
        str_print(&all, "%s%s", i ? ", " : "", rp_blank_name((rp_blank)i));
    }
    if (search.best)
        rp_fail(error, RP_ERROR_USAGE, "there is no form '%s'; did you mean '%s'?", name, search.best);
    else
        rp_fail(error, RP_ERROR_USAGE, "there is no form '%s'; there are %s", name, str_text(&all));
    str_finish(&all);
    return false;
}

static bool write_blank(cli_context *cli, const char *path, rp_format format, rp_error *error)
{
    rp_blank blank;
    rp_file file = { NULL, 0 };
    if (!find_blank(cli->options.values[OPTION_BLANK], &blank, error))
        return false;
    rp_framework *framework = cli_framework_of_library(cli, NULL, error);
    bool written = framework && rp_blank_file(blank, framework, format, &file, error) &&
                   cli_write_file(path, file.bytes, file.size, error);
    free(file.bytes);
    rp_framework_destroy(framework);
    return written;
}

/* --- */

/* What is asked for makes sense; `path` is where it goes. */
static bool check_usage(const cli_context *cli, const char **path, rp_format *format, rp_error *error)
{
    const char *const *given = cli->options.values;
    int subjects = !!cli_argument(cli, 0) + !!given[OPTION_TRAINEE] + !!given[OPTION_BLANK];
    *path = given[OPTION_OUTPUT];
    if (subjects != 1)
        return rp_fail(error, RP_ERROR_USAGE,
                       "a report is of one thing: an ATTEMPT, --trainee NAME or --blank KIND");
    if (given[OPTION_UNIT] && !given[OPTION_TRAINEE])
        return rp_fail(error, RP_ERROR_USAGE, "--unit goes with --trainee NAME: of whom is it?");
    if (!*path || !**path)
        return rp_fail(error, RP_ERROR_USAGE, "-o FILE is missing: where should the report go?");
    return cli_report_format(*path, format, error);
}

int cmd_report(cli_context *cli, rp_error *error)
{
    const char *path;
    rp_format format;
    if (!check_usage(cli, &path, &format, error))
        return 0;
    if (cli->options.values[OPTION_TRAINEE])
        return report_trainee(cli, path, error);
    bool written = cli->options.values[OPTION_BLANK]
                       ? write_blank(cli, path, format, error)
                       : cli_report_write(cli, NULL, cli_argument(cli, 0), path, error);
    if (written)
        cli_print_file(cli, path);
    return 0;
}
