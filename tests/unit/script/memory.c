/* Memory that Lua is refused, at every one of its requests: a located message or a sound scenario, never a crash,
 * and nothing lost. All are tried with RAPPORT_LONG, else some. */
#include <stdlib.h>
#include <string.h>

#include "core/state.h"
#include "script/vm.h"
#include "try.h"

static const char text[] =
    "local shared = include 'shared'\n"
    "scenario { id = 'x', title = 'X', family = 'x', version = 1, kind = 'teamwork', channel = 'chat',\n"
    "  minutes = 1, setting = 's', role = 'r', framework = 'f', points = {}, criteria = {} }\n"
    "local tan = actor { name = 'Tan', look = { hair = 'bob' } }\n"
    "state { n = level { start = 3 }, rung = flag, medium = one_of { 'phone', 'email' } }\n"
    "local kept, list = 0, { { 1 }, text = ('x'):rep(100) }\n"
    "local parts = ('a b c d e'):split(' ')\n"
    "table.sort(parts, function(a, b) return a > b end)\n"
    "for key, value in pairs(list) do kept = kept + #tostring(key) end\n"
    "scene 'a' { tan.calm(shared.words .. table.concat(parts)), narrate(string.format('%5.2f', 1)),\n"
    "  choose { say 'x' { after = function(s) kept = kept + 1 s.n = kept + #list.text // 50 end },\n"
    "    say 'y' { when = function(s) return list[1][1] == 1 and s.n > 0 end, go 'end' } }, go 'a' }\n"
    "ending 'end' { title = 't', outcome = 'good', 'x' }\n"
    "always 'so' (function(s) return tostring(s.n) .. s.medium ~= '' end)\n";

static const try_file files[] = { { "scenario.lua", text },
                                  { "shared.lua", "return { words = 'hello' .. ('!'):rep(20) }" },
                                  { NULL, NULL } };

/* Refuses one request, or all from one on. */
typedef struct refusing {
    long made, at;
    bool for_good;
} refusing;

static void *resize(void *data, void *old, size_t size)
{
    refusing *how = data;
    how->made++;
    if (how->at > 0 && (how->made == how->at || (how->for_good && how->made > how->at)))
        return NULL;
    return realloc(old, size);
}

/* How many requests setting up the sandbox takes: without it there is no message to be had. */
static long set_up(void)
{
    refusing how = { 0, 0, false };
    heap_source heap = { &how, resize };
    script_source source = try_source(files);
    vm *v = vm_create(words_of_scenarios, &source, NULL, &heap);
    vm_destroy(v);
    return how.made;
}

/* Loads the scenario with one request or more refused; how many there were. */
static long load_refused(long at, bool for_good)
{
    refusing how = { 0, at, for_good };
    heap_source heap = { &how, resize };
    script_source source = try_source(files);
    script_host *host;
    rp_diagnostics *found = rp_diagnostics_create();
    rp_scenario *scenario = load_scenario(&source, "x", found, &host, &heap);
    if (!scenario) {
        assert_null(host);
        const rp_diagnostic *one = rp_diagnostics_at(found, 0);
        if (!strstr(one->message, "there is no memory left") || one->line == 0)
            fail_msg("request %ld: %s:%d: %s", at, one->file, one->line, one->message);
    } else {
        assert_int_equal(rp_diagnostics_count(found), 0);
        assert_true(at == 0 || !for_good || how.made < at);
    }
    rp_scenario_destroy(scenario);
    script_host_destroy(host);
    rp_diagnostics_destroy(found);
    return how.made;
}

static void while_loading(void **state)
{
    (void)state;
    long first = set_up() + 1, all = load_refused(0, false), stride = getenv("RAPPORT_LONG") ? 1 : 9;
    assert_true(all - first > 200);
    for (int for_good = 0; for_good < 2; for_good++)
        for (long at = first; at <= all; at += stride)
            load_refused(at, for_good);
}

/* Calls one of the scenario's functions with a request refused: it fails with a place or comes to the same. */
static long call_refused(long at, bool for_good, bool *done)
{
    refusing how = { 0, 0, for_good };
    heap_source heap = { &how, resize };
    script_source source = try_source(files);
    script_host *host;
    rp_diagnostics *found = rp_diagnostics_create();
    rp_scenario *scenario = load_scenario(&source, "x", found, &host, &heap);
    assert_non_null(scenario);
    rp_script script = script_host_functions(host);
    const model_condition *condition = &scenario->invariants[0].condition;
    rp_state *state = state_create(scenario);
    rp_error error = { 0 };
    bool holds = false;
    how.made = 0;
    how.at = at;
    *done = script.guard(script.data, condition->function, scenario, state, &holds, &error);
    if (*done)
        assert_true(holds);
    else
        assert_string_equal(error.text, "pack/scenario.lua:14: there is no memory left");
    long made = how.made;
    how.at = 0;
    assert_true(script.guard(script.data, condition->function, scenario, state, &holds,
                             &error)); /* and now there is */
    free(state);
    rp_scenario_destroy(scenario);
    script_host_destroy(host);
    rp_diagnostics_destroy(found);
    return made;
}

static void while_called(void **state)
{
    (void)state;
    bool done;
    long all = call_refused(0, false, &done);
    assert_true(done && all > 0);
    for (long at = 1; at <= all; at++) {
        call_refused(at, false, &done);
        call_refused(at, true, &done);
        assert_false(done);
    }
}

UNIT_SUITE(script_memory, "script.memory", UNIT_CASE(while_loading), UNIT_CASE(while_called));
