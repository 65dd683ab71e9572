/* translate: every text of a scenario as a template for translators, and how its translations stand. */
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "base/line.h"
#include "cli/translations.h"
#include "core/phrases.h"
#include "pack/po.h"

/* --- the template --- */

static void add_entry(void *data, const phrase *one)
{
    char place[300];
    const char *slash = one->place.file ? strrchr(one->place.file, '/') : NULL;
    snprintf(place, sizeof place, "%s:%d",
             slash             ? slash + 1
             : one->place.file ? one->place.file
                               : "",
             one->place.line);
    po_write_entry(data, one->note, one->place.file ? place : NULL, one->id, one->text);
}

static void add_template(const rp_scenario *scenario, str *out)
{
    const rp_about *about = rp_scenario_about(scenario);
    char project[120];
    snprintf(project, sizeof project, "%s %d", about->id, about->version);
    po_write_header(out, project, about->language);
    phrases_each(scenario, add_entry, out);
}

/* A template is no record of a person: whoever may read the user's other files may read it. */
static void write_template(cli_context *cli, const str *text, rp_error *error)
{
    const char *path = cli->options.values[OPTION_OUTPUT];
    if (!path) {
        fwrite(text->bytes, 1, text->length, stdout);
    } else if (cli_write_file(path, text->bytes, text->length, error)) {
        chmod(path, 0666 & ~cli->mask);
        cli_print_file(cli, path);
    }
}

/* --- how translations stand, on standard error --- */

static void tell_missing(void *data, const char *shown, const char *id, const char *text)
{
    const cli_context *cli = data;
    char line[100];
    line_clean(text, line, sizeof line);
    if (!cli->quiet)
        fprintf(stderr, "rapport: %s: '%s' is not translated: %s\n", shown, id, line);
}

static void tell_state(void *data, const translation_state *state)
{
    (void)data;
    fprintf(stderr, "rapport: %s: %zu of %zu texts are translated, %zu missing, %zu stale\n", state->shown,
            state->texts - state->missing, state->texts, state->missing, state->stale);
}

int cmd_translate(cli_context *cli, rp_error *error)
{
    const char *path = cli->options.values[OPTION_OUTPUT];
    cli_scenario loaded = { .pack = NULL };
    rp_diagnostics *found = rp_diagnostics_create();
    translation_visitor each = { cli, tell_missing, tell_state };
    int status = 0;
    if (path && !cli_names_file(path, ".pot"))
        rp_fail(error, RP_ERROR_USAGE, "'%s': a template is written as -o FILE.pot", path);
    else if (!cli_scenario_load(cli, cli_argument(cli, 0), found, &loaded, error))
        cli_print_findings(found);
    else {
        str text = STR_EMPTY;
        rp_diagnostics *of_translations = rp_diagnostics_create();
        add_template(loaded.scenario, &text);
        write_template(cli, &text, error);
        str_finish(&text);
        cli_check_translations(&loaded, &each, of_translations);
        cli_print_findings(of_translations);
        status = rp_diagnostics_errors(of_translations) ? 1 : 0;
        rp_diagnostics_destroy(of_translations);
    }
    cli_scenario_finish(&loaded);
    rp_diagnostics_destroy(found);
    return status;
}
