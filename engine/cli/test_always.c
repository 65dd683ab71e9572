/* Invariants over every path that there is. */
#include <stdio.h>
#include <stdlib.h>

#include "cli/exploring.h"
#include "cli/testing.h"
#include "core/model.h"

/* Answers as --answers takes them. Heap. */
static char *answers_of(rp_path path)
{
    str out = STR_EMPTY;
    for (size_t i = 0; i < path.count; i++)
        str_print(&out, "%s%s", i ? "," : "", path.items[i]);
    str_add_n(&out, "", 0);
    return str_take(&out);
}

/* Plays the path and looks at what does not hold there. */
static void look_at(const cli_scenario *loaded, size_t index, const char *path, walk_difference *out)
{
    const rp_run_options options = { .script = script_host_functions(loaded->host) };
    rp_run *run = rp_run_create(loaded->scenario, &options);
    cli_answers answers = { NULL, 0, 0 };
    rp_error ignored = { 0 };
    bool fits = cli_answers_read(path, 1, &answers, &ignored);
    for (size_t i = 0; fits && i < answers.count; i++) {
        rp_answer answer;
        fits = rp_answer_read(run, answers.items[i].spelling, answers.items[i].quoted, &answer, &ignored) &&
               rp_run_answer(run, &answer, &ignored);
    }
    walk_always_holds(run, &options.script, index, out);
    cli_answers_finish(&answers);
    rp_run_destroy(run);
}

static void add_broken(testing *t, const cli_scenario *loaded, size_t index, rp_path path, testing_row *row)
{
    walk_difference broken;
    row->answers = answers_of(path);
    look_at(loaded, index, row->answers, &broken);
    row->step = path.count;
    row->expected = broken.expected;
    row->came_to = broken.came_to;
    if (!t->cli->json) {
        printf("%s:%d: always \"%s\"\n    %s: %s\n", row->file, row->line, row->title, broken.expected,
               broken.came_to);
        testing_tell_replay(t, row->answers);
    }
    testing_add(t, row);
    walk_difference_finish(&broken);
    free(row->answers);
}

static void add_always(testing *t, const cli_scenario *loaded, size_t index, const rp_explored *explored,
                       bool complete)
{
    const model_invariant *always = &loaded->scenario->invariants[index];
    const rp_explored_always *found = &explored->always[index];
    testing_row row = { .kind = "always",
                        .title = always->name,
                        .file = always->place.file,
                        .line = always->place.line,
                        .result = found->holds ? TESTING_PASSED : TESTING_FAILED,
                        .explored = true,
                        .complete = complete };
    if (found->holds)
        testing_add(t, &row);
    else
        add_broken(t, loaded, index, found->path, &row);
}

void testing_always(testing *t, cli_scenario *loaded, cli_progress *progress)
{
    size_t count = loaded->scenario->invariant_count;
    bool claims = rp_scenario_claim_count(loaded->scenario) > 0;
    if (count == 0)
        return;
    /* what is always so depends on the flow alone: evidence for one id is more than enough */
    const char *claim = claims ? rp_scenario_claim(loaded->scenario, 0)->id : NULL;
    rp_explored *explored = exploring_run(loaded, EXPLORING_USUAL_LIMIT, claim, progress);
    bool complete = explored->all_met;
    for (size_t i = 0; i < count; i++)
        if (!explored->stopped || !explored->always[i].holds)
            add_always(t, loaded, i, explored, complete);
    if (!complete && !explored->stopped && !t->cli->json)
        printf("%s: what is always so was held in the first %llu states only\n", t->scenario,
               (unsigned long long)explored->states);
    rp_explored_destroy(explored);
}
