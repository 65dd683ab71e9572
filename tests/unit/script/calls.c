/* Conditions and effects called one by one, without a run around them: what they read, what they may change, what
 * becomes of a call that fails. */
#include <stdlib.h>
#include <string.h>

#include "../core/play.h"
#include "core/state.h"

typedef struct bench {
    play p;
    rp_script script;
    rp_state *state;
} bench;

/* A story with two effects, x and y, and one condition; `declarations` stand above them. */
static bench create(const char *declarations, const char *x, const char *y, const char *condition)
{
    bench b;
    str text = STR_EMPTY;
    str_print(&text,
              "state { n = level { start = 3, least = -2, most = 10 }, rung = flag, "
              "medium = one_of { 'phone', 'email' } }\n"
              "%s\nscene 'a' { choose { say 'x' { after = function(s)\n%s\nend }, say 'y' { after = "
              "function(s)\n%s\n"
              "end } }, go 'a' }\nalways 'so' (function(s)\n%s\nend)",
              declarations, x, y, condition);
    b.p = play_story(text.bytes);
    b.script = script_host_functions(b.p.host);
    b.state = state_create(b.p.scenario);
    str_finish(&text);
    return b;
}

static void finish(bench *b)
{
    free(b->state);
    play_finish(&b->p);
}

/* Calls effect x (0) or y (1): "" or what is wrong, in `out`. */
static const char *call_effect(bench *b, size_t which, rp_error *out)
{
    const model_option *option = &b->p.scenario->questions[0].fields[0].options[which];
    *out = (rp_error){ 0 };
    bool done = b->script.effect(b->script.data, option->then.effects.after, b->p.scenario, b->state, out);
    assert_true(done == (out->text[0] == '\0'));
    return out->text;
}

static const char *call_guard(bench *b, rp_error *out)
{
    const model_condition *condition = &b->p.scenario->invariants[0].condition;
    bool holds = false;
    *out = (rp_error){ 0 };
    if (!b->script.guard(b->script.data, condition->function, b->p.scenario, b->state, &holds, out))
        return out->text;
    return holds ? "true" : "false";
}

static char *values(const bench *b)
{
    str out = STR_EMPTY;
    str_print(&out, "%d %d %d", state_value(b->p.scenario, b->state, 1),
              state_value(b->p.scenario, b->state, 2), state_value(b->p.scenario, b->state, 0));
    return str_take(&out);
}

static size_t index_of(const bench *b, const char *name)
{
    return (size_t)model_find_variable(b->p.scenario, name, strlen(name));
}

/* What effect x makes of n, rung and medium (0: phone, 1: email), or what is wrong. */
static char *effect_of(const char *body)
{
    rp_error error;
    bench b = create("", body, "", "return true");
    assert_int_equal(index_of(&b, "medium"), 0); /* variables stand in name order */
    assert_int_equal(index_of(&b, "n"), 1);
    char *before = values(&b), *after;
    const char *wrong = call_effect(&b, 0, &error);
    after = values(&b);
    if (*wrong) {
        assert_string_equal(after, before); /* nothing of a failing call is kept */
        free(after);
        after = strdup(wrong);
    }
    free(before);
    finish(&b);
    return after;
}

static char *guard_of(const char *body)
{
    rp_error error;
    bench b = create("", "", "", body);
    char *before = values(&b), *out = strdup(call_guard(&b, &error)), *after = values(&b);
    assert_string_equal(after, before);
    free(before);
    free(after);
    finish(&b);
    return out;
}

static void check_rows(char *how(const char *), const char *const rows[][2], size_t count)
{
    size_t wrong = 0;
    for (size_t i = 0; i < count; i++) {
        char *came = how(rows[i][0]);
        if (strcmp(came, rows[i][1]) != 0) {
            print_error("%s\n  wanted: %s\n  came:   %s\n", rows[i][0], rows[i][1], came);
            wrong++;
        }
        free(came);
    }
    assert_int_equal(wrong, 0);
}
#define CHECK_ROWS(how, rows) check_rows(how, rows, sizeof rows / sizeof *rows)

static void what_is_assigned(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        { "", "3 0 0" },
        { "s.n = 5 s.rung = true s.medium = 'email'", "5 1 1" },
        { "s.n = 11", "10 0 0" },
        { "s.n = -3", "-2 0 0" },
        { "s.n = math.maxinteger", "10 0 0" },
        { "s.n = math.mininteger", "-2 0 0" },
        { "s.n = 1e15", "10 0 0" },
        { "s.n = 4.0", "4 0 0" },
        { "s.n = 99 s.n = s.n - 1", "9 0 0" }, /* saturates at once, and is read back so */
        { "s.n = 1 s.n = 2 s.n = 3", "3 0 0" },
        { "s.rung = not s.rung s.rung = not s.rung", "3 0 0" },
        { "s['n'] = 7", "7 0 0" },
        { "for _, name in ipairs { 'n' } do s[name] = s[name] + 1 end", "4 0 0" },
        { "local t = s t.n = 6", "6 0 0" },
        { "return 5", "3 0 0" }, /* what an effect gives back is of no interest */
        { "s.n = 4.5", "scenario.lua:4: 'n' takes a whole number, and this is a fraction or too large" },
        { "s.n = 1e300", "scenario.lua:4: 'n' takes a whole number, and this is a fraction or too large" },
        { "s.n = 0/0", "scenario.lua:4: 'n' takes a whole number, and this is a fraction or too large" },
        { "s.n = 5 s.n = '5'", "scenario.lua:4: 'n' takes a whole number, not a text" },
        { "s.n = 5 s.n = {}", "scenario.lua:4: 'n' takes a whole number, not a table" },
        { "s.n = 5 s.n = s", "scenario.lua:4: 'n' takes a whole number, not the state" },
        { "s.n = 5 s.n = go", "scenario.lua:4: 'n' takes a whole number, not a declaration" },
        { "s.n = 5 s.rung = 0", "scenario.lua:4: 'rung' takes true or false, not a number" },
        { "s.n = 5 s.rung = nil", "scenario.lua:4: 'rung' takes true or false, not nothing" },
        { "s.n = 5 s.medium = 1", "scenario.lua:4: 'medium' takes one of its texts, not a number" },
        { "s.n = 5 s.medium = 'mail'",
          "scenario.lua:4: 'medium' can never be 'mail' (did you mean 'email'?)" },
        { "s.medium = 'phone\\0'", "scenario.lua:4: 'medium' can never be 'phone' (did you mean 'phone'?)" },
        { "s.medium = ('x'):rep(200)", "scenario.lua:4: 'medium' can never be 'something so long'" },
        { "s.n = 5 s.runk = true", "scenario.lua:4: unknown name 'runk' (did you mean 'rung'?)" },
        { "s.n = 5 s.elsewhere = 1", "scenario.lua:4: unknown name 'elsewhere'" },
        { "s['n\\0'] = 1", "scenario.lua:4: unknown name 'n' (did you mean 'n'?)" },
        { "s[1] = 1", "scenario.lua:4: the state is read by name, as in s.trust" },
        { "s()", "scenario.lua:4: the state is read by name, as in s.trust (local 's')" },
        { "local x = #s", "scenario.lua:4: this has no length (local 's')" },
        { "local x = s + 1", "scenario.lua:4: only numbers can be calculated with (local 's')" },
        { "for k in pairs(s) do end", "scenario.lua:4: pairs goes through a table, not the state" },
        { "\n\ns.n = s.n + nil", "scenario.lua:6: nothing stands where a number should be" },
        { "local x = go 'a'", "scenario.lua:4: 'go' works only while the scenario is loaded" },
        { "include 'x'", "scenario.lua:4: 'include' works only while the scenario is loaded" },
        { "error('my own words')", "scenario.lua:4: my own words" },
        { "error()", "scenario.lua:4: an error without a text was raised" },
        { "local function f() return 1 + f() end f()", "scenario.lua:4: calls are nested too deeply" },
        { "s.n = 5 while true do end",
          "scenario.lua:4: this function takes too long: more than 100,000 steps" },
        { "local t = {} for i = 1, 1e9 do t[i] = i end",
          "scenario.lua:4: this function takes too long: more than 100,000 steps" },
        { "local x = ('x'):rep(99999):upper()",
          "scenario.lua:4: this function takes too long: more than 100,000 steps" },
        { "new_name = 1", "scenario.lua:4: 'new_name' cannot be changed: nothing can be remembered outside "
                          "the scenario's state" },
        { "scene = 1", "scenario.lua:4: 'scene' cannot be changed: nothing can be remembered outside the "
                       "scenario's state" },
        { "local x = nowhere", "scenario.lua:4: unknown name 'nowhere'" },
        { "local x = nn", "scenario.lua:4: unknown name 'nn' (did you mean 'n'?)" },
        { "local x = n",
          "scenario.lua:4: unknown name 'n' (the state is written {n} in a text, \"n\" in a condition)" },
        { "local x = math.random(6)",
          "scenario.lua:4: there is no 'random' in 'math' (a run must come to the same "
          "again: nothing is drawn by chance)" },
        { "math.pi = 3",
          "scenario.lua:4: a table from outside the function cannot be changed: nothing can be "
          "remembered there" },
    };
    CHECK_ROWS(effect_of, rows);
}

static void what_is_read(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        { "return s.n == 3 and s.rung == false and s.medium == 'phone'", "true" },
        { "return math.type(s.n) == 'integer' and type(s.rung) == 'boolean' and type(s.medium) == 'string'",
          "true" },
        { "return s.n > 3", "false" },
        { "return (s.n > 3) == s.rung", "true" },
        { "return tostring(s) == 'userdata' and type(s) == 'userdata' and s == s", "true" },
        { "return s.n", "scenario.lua:8: a condition must give back true or false, not a number" },
        { "return", "scenario.lua:8: a condition must give back true or false, not nothing" },
        { "return 'true'", "scenario.lua:8: a condition must give back true or false, not a text" },
        { "return s", "scenario.lua:8: a condition must give back true or false, not the state" },
        { "return true, 5", "true" },
        { "s.n = 3 return true", "scenario.lua:9: a condition cannot change 'n'; only 'after' may" },
        { "return s.seen", "scenario.lua:9: unknown name 'seen'" },
        { "return (function() return s.n end)() == 3", "true" },
        { "return s.n == 3 or error('never')", "true" },
        { "repeat until false", "scenario.lua:9: this function takes too long: more than 100,000 steps" },
    };
    CHECK_ROWS(guard_of, rows);
}

/* A call that was stopped leaves the sandbox as it was: the next one works, and meets the same again. */
static void after_a_failure(void **state)
{
    (void)state;
    rp_error error;
    bench b = create("local kept = 1", "kept = 7 while true do end", "s.n = kept", "return kept == 1");
    for (int i = 0; i < 3; i++) {
        assert_string_equal(call_effect(&b, 0, &error),
                            "scenario.lua:4: this function takes too long: more than 100,000 steps");
        assert_string_equal(call_guard(&b, &error), "true");
    }
    assert_string_equal(call_effect(&b, 1, &error), "");
    assert_int_equal(state_value(b.p.scenario, b.state, 1), 1);
    finish(&b);
}

/* The same call on the same state comes to the same, however often, whatever was called between. */
static void nothing_is_remembered(void **state)
{
    (void)state;
    static const char *const rows[][3] = {
        /* declarations, effect, what n is every time */
        { "local n = 0", "n = n + 1 s.n = n", "1" },
        { "local t = {}", "local mine = { 1 } mine[2] = 2 s.n = #mine + #t", "2" },
        { "local function counter() local n = 0 return function() n = n + 1 return n end end local next = "
          "counter()",
          "next() s.n = next()", "2" },
        { "local f f = function() f = function() return 9 end return 1 end", "s.n = f()", "1" },
        { "function shared() calls = 1 return 4 end calls = 0", "s.n = #tostring(calls) + 1", "2" },
        { "local step, text, at = utf8.codes('abc')", "at = step(text, at) s.n = at", "1" },
        { "local t = { a = { b = { 5 } } } t.t = t", "s.n = t.t.t.a.b[1]", "5" },
        { "local t = { 3, 1, 2 } table.sort(t)", "s.n = t[1] + #t + select('#', table.unpack(t))", "7" },
        { "local t = { x = 1, y = 2 }", "local n = 0 for k, v in pairs(t) do n = n + v end s.n = n", "3" },
        { "local t = { 4, 5 }", "for i, v in ipairs(t) do s.n = v end", "5" },
        { "local lines = { a = narrate 'x' }", "s.n = type(lines.a) == 'userdata' and 6 or 0", "6" },
        { "local n <const> = 8", "s.n = n", "8" },
        { "local t = { f = function() return 2 end }", "s.n = t.f() + t.f()", "4" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rp_error error;
        bench b = create(rows[i][0], rows[i][1], "s.n = 0", "return true");
        for (int round = 0; round < 3; round++) {
            if (*call_effect(&b, 0, &error) || state_value(b.p.scenario, b.state, 1) != atoi(rows[i][2]))
                fail_msg("%s / %s: %d %s", rows[i][0], rows[i][1], state_value(b.p.scenario, b.state, 1),
                         error.text);
            call_effect(&b, 1, &error);
            call_guard(&b, &error);
        }
        finish(&b);
    }
}

static void tables_are_read_only(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        { "local t = {}", "t.x = 1" },
        { "local t = { 1 }", "t[1] = 1" },
        { "local t = { { 1 } }", "t[1][1] = 2" },
        { "local t = { a = { b = {} } }", "t.a.b.c = 1" },
        { "t = {}", "t.x = 1" },
        { "t = { {} }", "t[1].x = 1" },
        { "local t = {}", "table.insert(t, 1)" },
        { "local t = { 1 }", "table.remove(t)" },
        { "local t = { 2, 1 }", "table.sort(t)" },
        { "local t = { {} }", "for _, one in ipairs(t) do one.x = 1 end" },
        { "local t = { a = {} }", "for _, one in pairs(t) do one.x = 1 end" },
        { "local t = { {} }", "table.unpack(t).x = 1" },
        { "local function f() return { n = 0 } end local t = f()", "t.n = 1" },
        { "local function get() local t = {} return function() return t end end local g = get()",
          "g().x = 1" },
        { "local t = {} t.t = t", "t.t.t.x = 1" },
        { "local a, b = {}, {} a.b, b.a = b, a", "a.b.a.x = 1" },
        { "", "string.x = 1" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rp_error error;
        bench b = create(rows[i][0], rows[i][1], "", "return true");
        const char *wrong = call_effect(&b, 0, &error);
        if (!strstr(wrong, ": a table from outside the function cannot be changed"))
            fail_msg("%s / %s: '%s'", rows[i][0], rows[i][1], wrong);
        finish(&b);
    }
}

/* What functions cannot have read-only is refused when the scenario is loaded. */
static void what_cannot_be_closed(void **state)
{
    (void)state;
    static const play_mistake rows[] = {
        { "local t = { [{}] = 1 }\nscene 'a' { choose { say 'x' { after = function(s)\n t.x = 1 end }, say "
          "'y' }, go 'a' }",
          "2: a table that functions read has a table as a key" },
        { "local t = { [function() end] = 1 }\nalways 'x' (function() return t ~= nil end)\n"
          "scene 'a' { choose { say 'x', say 'y' }, go 'a' }",
          "2: a table that functions read has a function as a key" },
    };
    play_check_mistakes(rows, sizeof rows / sizeof *rows);
}

UNIT_SUITE(script_calls, "script.calls", UNIT_CASE(what_is_assigned), UNIT_CASE(what_is_read),
           UNIT_CASE(after_a_failure), UNIT_CASE(nothing_is_remembered), UNIT_CASE(tables_are_read_only),
           UNIT_CASE(what_cannot_be_closed));
