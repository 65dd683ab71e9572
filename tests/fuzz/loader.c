/* The bytes as scenario.lua: loaded, played by whatever answers fit, and all of it once more. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/model.h"
#include "fuzz.h"
#include "rapport/run.h"
#include "script/script.h"

enum { ANSWERS_MOST = 12 };

static const char framework_text[] =
    "framework { id = 'f', title = 'F', version = 1, wording = 'own' }\n"
    "unit 'u' { title = 'U', point 'm' { title = 'M', asks = 'a', shown_like = 's', prompt = 'p' },\n"
    "  misconception 'x' { title = 'X', does = 'd' }, concept 'c' { title = 'C', meaning = 'm', line = 'l' } "
    "}\n"
    "model 'k' { title = 'K', line = 'l', steps = { 'a' },\n"
    "  criterion 'a' { title = 'A', looks_for = 'l', rests_on = 'u.c' } }\n";
static const char shared_text[] =
    "local x = 1 return { words = 'shared', f = function() x = x + 1 return x end }";

static rp_framework *framework;

static bool find(void *data, const char *path, rp_bytes *bytes, const char **shown)
{
    const rp_bytes *scenario = data;
    *shown = "f.lua";
    if (str_is(path, "scenario.lua") || str_is(path, "again.lua"))
        *bytes = *scenario;
    else if (str_is(path, "f.lua"))
        *bytes = (rp_bytes){ framework_text, sizeof framework_text - 1 };
    else if (str_is(path, "common/shared.lua"))
        *bytes = (rp_bytes){ shared_text, sizeof shared_text - 1 };
    else
        return false;
    return true;
}

static const rp_framework *find_framework(void *data, const char *id, rp_diagnostics *found)
{
    script_source source = { .data = data, .find = find };
    if (!framework)
        framework = script_framework(&source, "f.lua", found);
    FUZZ_HOLDS(framework);
    return str_is(id, "f") ? framework : NULL;
}

static bool answer_somehow(rp_run *run)
{
    static const char *const spellings[] = { "2", "1", "1+2", "2+1+3", "1+1", "=1", "words", "t", "1+2+3+4" };
    for (size_t i = 0; i < sizeof spellings / sizeof *spellings; i++) {
        rp_answer answer;
        rp_error error = { 0 };
        if (rp_answer_read(run, spellings[i], str_is(spellings[i], "words"), &answer, &error)) {
            FUZZ_HOLDS(rp_run_answer(run, &answer, &error));
            return true;
        }
        fuzz_check_line(error.text);
    }
    return false;
}

static void play(str *out, const rp_scenario *scenario, script_host *host)
{
    rp_run_options options = { .script = script_host_functions(host), .seed = 1 };
    rp_run *run = rp_run_create(scenario, &options);
    for (int i = 0; i < ANSWERS_MOST && rp_run_question(run) && answer_somehow(run); i++)
        continue;
    char *state = rp_state_text(scenario, rp_run_state(run));
    str_print(out, "%s\n%zu lines\n", state, rp_run_line_count(run));
    if (rp_run_fault(run)) {
        fuzz_check_line(rp_run_fault(run));
        str_print(out, "%s\n", rp_run_fault(run));
    }
    free(state);
    rp_run_destroy(run);
}

static char *load(rp_bytes bytes)
{
    str out = STR_EMPTY;
    script_host *host;
    rp_diagnostics *found = rp_diagnostics_create();
    script_source source = { &bytes, find, find_framework };
    rp_scenario *scenario = script_load(&source, NULL, found, &host);
    FUZZ_HOLDS(!scenario == !host);
    FUZZ_HOLDS(scenario || rp_diagnostics_stops(found) > 0);
    fuzz_add_findings(&out, found);
    if (scenario)
        play(&out, scenario, host);
    rp_scenario_destroy(scenario);
    script_host_destroy(host);
    rp_diagnostics_destroy(found);
    return str_take(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    rp_bytes file = { bytes, size };
    char *once = load(file), *again = load(file);
    if (strcmp(once ? once : "", again ? again : "") != 0) {
        fputs(once, stderr);
        fputs("---\n", stderr);
        fputs(again, stderr);
        fuzz_broken("equal files give equal results", __FILE__, __LINE__);
    }
    free(once);
    free(again);
    return 0;
}
