/* Functions whose answers are remembered: over all states, in any order, they come to what a call comes to. */
#include <stdlib.h>
#include <string.h>

#include "../core/play.h"
#include "core/state.h"

/* Four effects and four conditions, by what they read: nothing, one value, values that depend on others, their own
 * assignments, and some that fail in some states. */
static const char story[] =
    "state { n = level { start = 3, least = -2, most = 6 }, m = level { most = 3 }, rung = flag,\n"
    "  word = one_of { 'red', 'green', 'blue' } }\n"
    "local calls, kept = 0, { red = 1, green = 2 }\n"
    "scene 'a' { choose {\n"
    "  say '1' { after = function(s) calls = calls + 1 s.m = calls end },\n"
    "  say '2' { after = function(s) if s.rung then s.n = s.m else s.word = 'blue' s.rung = true end end },\n"
    "  say '3' { after = function(s) s.n = 5 s.m = s.n - 3 if s.n > 4 then s.n = s.n + s.m end end },\n"
    "  say '4' { after = function(s) s.n = s.n + kept[s.word] end } }, go 'a' }\n"
    "always 'a' (function(s) calls = calls + 1 return calls == 1 end)\n"
    "always 'b' (function(s) return s.n > 2 and s.m < 2 or s.rung end)\n"
    "always 'c' (function(s) if s.word == 'red' then return s.rung end return s.n == s.m end)\n"
    "always 'd' (function(s) return 6 // s.m > s.n end)\n";

/* The state with that number, of 9 * 4 * 2 * 3. */
static void set_state(const rp_scenario *scenario, rp_state *state, int number)
{
    state_start(scenario, state);
    state_set_value(scenario, state, 0, number % 4);         /* m: variables stand in name order */
    state_set_value(scenario, state, 1, number / 4 % 9 - 2); /* n */
    state_set_value(scenario, state, 2, number / 36 % 2);    /* rung */
    state_set_value(scenario, state, 3, number / 72 % 3);    /* word */
}

static char *outcome(const play *p, const rp_script *script, int function, bool condition, int number)
{
    str out = STR_EMPTY;
    rp_error error = { 0 };
    bool holds = false;
    rp_state *state = state_create(p->scenario);
    set_state(p->scenario, state, number);
    if (condition) {
        int reference = p->scenario->invariants[function].condition.function;
        if (script->guard(script->data, reference, p->scenario, state, &holds, &error))
            str_add(&out, holds ? "true" : "false");
    } else {
        int reference = p->scenario->questions[0].fields[0].options[function].then.effects.after;
        script->effect(script->data, reference, p->scenario, state, &error);
    }
    char *text = rp_state_text(p->scenario, state);
    str_print(&out, "%s %s", text, error.text);
    free(text);
    free(state);
    return str_take(&out);
}

enum { STATES = 4 * 9 * 2 * 3 };

static void the_same_over_all_states(void **state)
{
    (void)state;
    play p = play_story(story);
    rp_script plain = script_host_functions(p.host), remembered = script_host_remembered(p.host);
    uint32_t seed = 1, faults = 0;
    for (int i = 0; i < 4 * STATES; i++) {
        seed = seed * 1664525 + 1013904223;
        int number = (int)(seed >> 8) % STATES, function = (int)(seed >> 4) % 4;
        bool condition = seed >> 31;
        char *called = outcome(&p, &plain, function, condition, number);
        for (int round = 0; round < 2; round++) {
            char *known = outcome(&p, &remembered, function, condition, number);
            assert_string_equal(known, called);
            free(known);
        }
        faults += strstr(called, "scenario.lua:") != NULL;
        free(called);
    }
    assert_true(faults > 20 && faults < 2 * STATES);
    play_finish(&p);
}

/* One function, again and again, with nothing called between: what it changes outside the state is put back. */
static void the_same_again_and_again(void **state)
{
    (void)state;
    play p = play_story(story);
    rp_script plain = script_host_functions(p.host);
    char *first = outcome(&p, &plain, 0, false, 100);
    assert_non_null(strstr(first, " m 1\n"));
    for (int i = 0; i < 5; i++) {
        char *next = outcome(&p, &plain, 0, false, 100), *holds = outcome(&p, &plain, 0, true, 100);
        assert_string_equal(next, first);
        assert_memory_equal(holds, "true", 4);
        free(next);
        next = outcome(&p, &plain, 0, false, 100);
        assert_string_equal(next, first);
        free(next);
        free(holds);
    }
    free(first);
    play_finish(&p);
}

/* More than there is room for: what is remembered is bounded, and what is forgotten is worked out again. */
static void more_than_there_is_room_for(void **state)
{
    (void)state;
    play p = play_story(
        "state { a = level { most = 1000 }, b = level { most = 1000 }, c = level { most = 1000 } }\n"
        "scene 'a' { choose { say 'x' { after = function(s) s.a = (s.a + s.b + s.c) % 7 end }, say 'y' "
        "}, go 'a' }");
    rp_script remembered = script_host_remembered(p.host);
    rp_state *of = state_create(p.scenario);
    int reference = p.scenario->questions[0].fields[0].options[0].then.effects.after;
    for (int i = 0; i < 9000; i++) {
        int values[] = { i % 90, i / 90 % 100, (i * 7) % 1000 };
        rp_error error = { 0 };
        for (size_t j = 0; j < 3; j++)
            state_set_value(p.scenario, of, j, values[j]);
        assert_true(remembered.effect(remembered.data, reference, p.scenario, of, &error));
        assert_int_equal(state_value(p.scenario, of, 0), (values[0] + values[1] + values[2]) % 7);
    }
    free(of);
    play_finish(&p);
}

UNIT_SUITE(script_memo, "script.memo", UNIT_CASE(the_same_over_all_states),
           UNIT_CASE(the_same_again_and_again), UNIT_CASE(more_than_there_is_room_for));
