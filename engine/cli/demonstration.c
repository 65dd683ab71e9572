#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "cli/cli.h"

static const char shown_scenario[] = "sr-day26", somebody[] = "Demonstration";

/* Answers as the walkthrough does. */
static bool walk(rp_attempt *attempt, const rp_walkthrough *through, rp_error *error)
{
    for (size_t i = 0; i < through->step_count; i++) {
        rp_answer answer;
        if (!rp_walkthrough_answer(rp_attempt_run(attempt), &through->steps[i], &answer, error) ||
            !rp_attempt_answer(attempt, &answer, NULL, error))
            return false;
    }
    return true;
}

static bool play(cli_context *cli, char name[RP_STREAM_HEX], rp_error *error)
{
    cli_begin how = { .choice.scenario = shown_scenario, .trainee = somebody, .as_written = true };
    cli_playing playing = { .log = NULL };
    rp_diagnostics *found = rp_diagnostics_create();
    rp_walkthroughs *all = NULL;
    bool sound = cli_playing_begin(cli, &how, NULL, &playing, error);
    if (sound) {
        script_source source = cli_source(playing.scenario.pack);
        all = script_walkthroughs(&source, "walkthroughs.lua", found);
        sound = (all && rp_walkthroughs_count(all)) ||
                rp_fail(error, RP_ERROR_UNSOUND, "%s has no walkthrough that can be read", shown_scenario);
    }
    sound = sound && walk(playing.attempt, rp_walkthroughs_at(all, 0), error);
    if (sound) {
        printf("SIMULATION: the first walkthrough of %s, \"%s\".\n\n", shown_scenario,
               rp_walkthroughs_at(all, 0)->title);
        cli_print_run(rp_attempt_run(playing.attempt));
        rp_stream_hex(rp_attempt_stream(playing.attempt), name);
    }
    rp_walkthroughs_destroy(all);
    rp_diagnostics_destroy(found);
    cli_playing_finish(&playing);
    return sound;
}

int cli_demonstrate(cli_context *cli, rp_error *error)
{
    const char *parent = getenv("TMPDIR");
    char real[PATH_MAX], name[RP_STREAM_HEX];
    str folder = STR_EMPTY, page = STR_EMPTY;
    str_print(&folder, "%s/rapport-XXXXXX", parent && *parent ? parent : "/tmp");
    if (!mkdtemp(folder.bytes) || !realpath(folder.bytes, real)) {
        rp_fail(error, RP_ERROR_IMPOSSIBLE, "no folder can be made in %s",
                parent && *parent ? parent : "/tmp");
        str_finish(&folder);
        return 0;
    }
    free(cli->data);
    cli->data = memory_copy_text(real);
    str_print(&page, "%s/debrief.html", real);
    if (play(cli, name, error) && cli_report_write(cli, NULL, name, page.bytes, error))
        printf("\nThere is no terminal to play in. This attempt has a log of its own; its debrief is:\n%s\n",
               page.bytes);
    str_finish(&page);
    str_finish(&folder);
    return 0;
}
