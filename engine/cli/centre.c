/* What the centre has recorded: centre.lua in the data folder. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/cli.h"

/* --- reading --- */

static bool is_there(const char *path)
{
    return access(path, F_OK) == 0 || errno != ENOENT;
}

static rp_centre *load(const char *path, rp_error *error)
{
    rp_diagnostics *found = rp_diagnostics_create();
    rp_error why = { 0 };
    rp_centre *out = cli_centre_load(path, found, &why);
    if (!out && !why.text[0])
        rp_fail(&why, RP_ERROR_UNSOUND, "%s:%d: %s", path, rp_diagnostics_at(found, 0)->line,
                rp_diagnostics_at(found, 0)->message);
    if (!out && error)
        *error = why;
    rp_diagnostics_destroy(found);
    return out;
}

static void add_path(const cli_context *cli, str *out)
{
    str_print(out, "%s/centre.lua", cli->data);
}

rp_centre *cli_centre(const cli_context *cli, rp_error *error)
{
    str path = STR_EMPTY;
    if (!cli->data)
        return NULL;
    add_path(cli, &path);
    rp_centre *out = is_there(path.bytes) ? load(path.bytes, error) : NULL;
    str_finish(&path);
    return out;
}

/* --- writing --- */

/* Whose form stands in that line of a text that build_centre_text wrote. */
static void add_subject(const char *text, int line, str *out)
{
    static const char begins[] = "centre \"";
    for (int at = 1; text && at <= line; at++) {
        if (str_starts(text, begins)) {
            const char *name = text + strlen(begins);
            str_clear(out);
            str_add_n(out, name, strcspn(name, "\""));
            str_add(out, ": ");
        } else if (str_starts(text, "retention")) {
            str_clear(out);
        }
        text = strchr(text, '\n');
        text = text ? text + 1 : NULL;
    }
}

/* What cannot be read again is not written. */
static bool check_text(const char *text, rp_error *error)
{
    rp_diagnostics *found = rp_diagnostics_create();
    rp_centre *again = strlen(text) <= CLI_LONE_MOST ? cli_centre_of(text, found) : NULL;
    bool sound = again;
    if (!sound && rp_diagnostics_count(found)) {
        const rp_diagnostic *first = rp_diagnostics_at(found, 0);
        str subject = STR_EMPTY;
        add_subject(text, first->line, &subject);
        rp_fail(error, RP_ERROR_USAGE, "%s%s", str_text(&subject), first->message);
        str_finish(&subject);
    } else if (!sound) {
        rp_fail(error, RP_ERROR_USAGE, "that is too much: a centre file has at most %d KiB",
                CLI_LONE_MOST / 1024);
    }
    rp_centre_destroy(again);
    rp_diagnostics_destroy(found);
    return sound;
}

/* One with mistakes is its author's to put right. */
static bool may_replace(const char *path, rp_error *error)
{
    rp_error why = { 0 };
    if (!is_there(path))
        return true;
    rp_centre *now = load(path, &why);
    bool may = now;
    rp_centre_destroy(now);
    return may ||
           rp_fail(error, why.kind, "%s; it is not written over: put it right, or move it away", why.text);
}

bool cli_centre_save(cli_context *cli, const rp_centre_facts *facts, rp_error *error)
{
    str path = STR_EMPTY;
    if (!cli->data && !(cli->data = cli_data_folder(NULL, error)))
        return false;
    char *text = build_centre_text(facts);
    add_path(cli, &path);
    bool saved = check_text(text, error) && may_replace(path.bytes, error) &&
                 store_make_folder(cli->data, error) && cli_write_file(path.bytes, text, strlen(text), error);
    str_finish(&path);
    free(text);
    return saved;
}
