/* test: walkthroughs and invariants of scenarios. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "cli/testing.h"

/* --- rows --- */

static void put_place(rp_json *object, const char *key, size_t place)
{
    if (place)
        rp_json_put_integer(object, key, (int64_t)place);
    else
        rp_json_put(object, key, rp_json_null());
}

static void print_row(const testing *t, const testing_row *row)
{
    static const char *const results[] = { "passed", "failed", "none" };
    rp_json *object = rp_json_object();
    rp_json_put_text(object, "scenario", t->scenario);
    rp_json_put_text(object, "kind", row->kind);
    rp_json_put_text(object, "title", row->title);
    rp_json_put_text(object, "file", row->file);
    put_place(object, "line", (size_t)row->line);
    rp_json_put_text(object, "result", results[row->result]);
    put_place(object, "step", row->step);
    rp_json_put_text(object, "question", row->question);
    rp_json_put_text(object, "expected", row->expected);
    rp_json_put_text(object, "came_to", row->came_to);
    rp_json_put_text(object, "nearest", row->nearest);
    rp_json_put_text(object, "answers", row->answers);
    rp_json_put(object, "complete", row->explored ? rp_json_of_flag(row->complete) : rp_json_null());
    rp_json_put_text(object, "message", row->message);
    cli_print_json_line(object);
}

void testing_add(testing *t, const testing_row *row)
{
    t->passed += row->result == TESTING_PASSED;
    t->failed += row->result == TESTING_FAILED;
    if (t->cli->json)
        print_row(t, row);
}

/* --- walkthroughs --- */

static void add_walk(testing *t, const rp_walkthrough *through, const walk_result *result)
{
    bool sound = result->outcome == WALK_AS_EXPECTED;
    const rp_question *question = sound ? NULL : rp_run_question(result->run);
    walk_meant meant = { .id = NULL };
    if (result->outcome == WALK_MISFIT)
        rp_walkthrough_meant(result->run, &through->steps[result->step - 1], &meant);
    testing_row row = {
        .kind = "walkthrough",
        .title = through->title,
        .file = through->place.file,
        .line = through->place.line,
        .result = sound ? TESTING_PASSED : TESTING_FAILED,
        .step = sound ? 0 : result->step,
        .question = question ? question->id : NULL,
        .expected = result->difference.expected,
        .came_to = result->difference.came_to,
        .nearest = meant.id,
        .message = result->outcome == WALK_MISFIT ? result->misfit.text : result->difference.what,
        .answers = sound ? NULL : rp_run_answers(result->run, rp_run_turn_count(result->run)),
    };
    testing_add(t, &row);
    free(row.answers);
}

static void test_walkthrough(testing *t, const cli_scenario *loaded, const rp_walkthrough *through)
{
    rp_script script = script_host_functions(loaded->host);
    walk_result result;
    bool sound = walk_through(loaded->scenario, &script, through, &result);
    add_walk(t, through, &result);
    if (!sound && !t->cli->json)
        testing_tell_walk(t, through, &result);
    walk_result_finish(&result);
}

static void tell_findings(const testing *t, const rp_diagnostics *found)
{
    for (size_t i = 0; !t->cli->json && i < rp_diagnostics_count(found); i++) {
        char line[1200];
        rp_diagnostic_print(rp_diagnostics_at(found, i), line, sizeof line);
        puts(line);
    }
}

/* Something that cannot be loaded, and so not tested. */
static void add_unsound(testing *t, const char *kind, const rp_diagnostics *found, const rp_error *why)
{
    const rp_diagnostic *first = rp_diagnostics_count(found) ? rp_diagnostics_at(found, 0) : NULL;
    const testing_row row = { .kind = kind,
                              .file = first ? first->file : NULL,
                              .line = first ? first->line : 0,
                              .result = TESTING_FAILED,
                              .message = first ? first->message : why->text };
    tell_findings(t, found);
    if (!first && !t->cli->json)
        printf("%s\n", why->text);
    testing_add(t, &row);
}

static void test_walkthroughs(testing *t, const cli_scenario *loaded)
{
    static const rp_error unread = { .text = "walkthroughs.lua cannot be read" };
    script_source source = cli_source(loaded->pack);
    rp_diagnostics *found = rp_diagnostics_create();
    rp_walkthroughs *all = script_walkthroughs(&source, "walkthroughs.lua", found);
    for (size_t i = 0; all && i < rp_walkthroughs_count(all) && !progress_stopped(); i++)
        test_walkthrough(t, loaded, rp_walkthroughs_at(all, i));
    if (!all)
        add_unsound(t, "walkthrough", found, &unread);
    rp_walkthroughs_destroy(all);
    rp_diagnostics_destroy(found);
}

/* --- a scenario --- */

/* That there is nothing to walk is said; it is no failure. */
static void add_nothing(testing *t)
{
    const testing_row row = { .kind = "walkthrough",
                              .result = TESTING_NONE,
                              .message = "there is no walkthroughs.lua beside the scenario" };
    if (!t->cli->json && !t->cli->quiet)
        printf("%s: no walkthroughs\n", t->scenario);
    testing_add(t, &row);
}

static void test_loaded(testing *t, cli_scenario *loaded, cli_progress *progress)
{
    t->scenario = rp_scenario_about(loaded->scenario)->id;
    if (pack_find(loaded->pack, "walkthroughs.lua"))
        test_walkthroughs(t, loaded);
    else
        add_nothing(t);
    if (!progress_stopped())
        testing_always(t, loaded, progress);
}

/* The name of a folder's scenario as `play` takes it: its id where the library finds it so. */
static char *name_of(cli_context *cli, const char *folder)
{
    const char *slash = strrchr(folder, '/');
    rp_error ignored = { 0 };
    char *found = slash ? library_find(cli->library, slash + 1, &ignored) : NULL;
    char *name = str_is(found, folder) ? memory_copy_text(slash + 1) : cli_shown_path(folder);
    free(found);
    return name;
}

static void test_folder(testing *t, const char *folder, cli_progress *progress)
{
    cli_scenario loaded = { .pack = NULL };
    rp_diagnostics *found = rp_diagnostics_create();
    rp_error why = { 0 };
    char *name = name_of(t->cli, folder);
    t->scenario = t->name = name;
    if (cli_scenario_load(t->cli, folder, found, &loaded, &why))
        test_loaded(t, &loaded, progress);
    else
        add_unsound(t, "scenario", found, &why);
    cli_scenario_finish(&loaded);
    rp_diagnostics_destroy(found);
    free(name);
}

int cmd_test(cli_context *cli, rp_error *error)
{
    testing t = { .cli = cli };
    cli_progress progress;
    cli_folders folders;
    bool named = cli_folders_named(cli, &folders, error);
    progress_begin(&progress, cli->quiet);
    for (size_t i = 0; named && i < folders.count && !progress_stopped(); i++)
        test_folder(&t, folders.items[i], &progress);
    progress_end(&progress);
    cli_folders_finish(&folders);
    if (named && !cli->json && progress_stopped())
        puts("Stopped before everything was tested.");
    if (named && !cli->json)
        printf("%zu passed, %zu failed\n", t.passed, t.failed);
    return progress_stopped() ? PROGRESS_STOPPED : t.failed ? 1 : 0;
}
