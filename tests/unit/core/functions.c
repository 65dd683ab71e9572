/* Conditions and effects written as functions, as a run meets them. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/machine.h"
#include "play.h"

/* A story of one choose whose second option's after is `body`. */
static play story_with(const char *body)
{
    str text = STR_EMPTY;
    str_print(&text,
              "state { n = level { start = 3 }, rung = flag, medium = one_of { 'phone', 'email' } }\n"
              "local count, list = 0, { 1, 2, inner = { 3 } }\n"
              "scene 'a' { choose { say 'x' {}, say 'y' { strong = 'u.m1', because = 'b', add = { n = 1 },\n"
              "  set = { rung = true }, after = function(s)\n%s\n end, narrate 'reaction' } }, go 'a' }",
              body);
    play p = play_story(text.bytes);
    str_finish(&text);
    return p;
}

static void check_after(const char *body, const char *values)
{
    play p = story_with(body);
    play_answer(&p, "2");
    assert_string_equal(play_stands(&p), "asks a.1");
    assert_string_equal(play_values(&p), values);
    play_finish(&p);
}

static void after_reads_and_assigns(void **state)
{
    (void)state;
    check_after("s.n = s.n * 2", "medium=phone n=8 rung=true");
    check_after("s.n = s.n + 100; s.n = s.n - 1", "medium=phone n=9 rung=true"); /* saturates at once */
    check_after("s.n = -5; if s.n == 0 then s.rung = false end", "medium=phone n=0 rung=false");
    check_after("s.rung = not s.rung; s.medium = s.rung and 'phone' or 'email'",
                "medium=email n=4 rung=false");
    check_after("if s.medium == 'phone' and s.rung == true and math.type(s.n) == 'integer' then s.n = 7 end",
                "medium=phone n=7 rung=true");
    check_after("s.n = 6 // 2 + 2.0", "medium=phone n=5 rung=true"); /* 5.0 is whole */
    check_after("s.n = s.n", "medium=phone n=4 rung=true");
}

/* A failing call's effects are not kept; everything before it is: counters, add, set. `why` is how it begins. */
static void check_fault(const char *body, const char *why)
{
    play p = story_with(body);
    play_answer(&p, "2");
    str wanted = STR_EMPTY;
    str_print(&wanted, "stopped scenario.lua:5: %s", why);
    assert_memory_equal(play_stands(&p), wanted.bytes, wanted.length);
    assert_string_equal(play_values(&p), "medium=phone n=4 rung=true");
    assert_string_equal(play_count(&p, "u.m1"), "1 0 0 1");
    assert_string_equal(play_turn(&p, 0), "a.1 2 a.1.b +u.m1");
    assert_int_equal(rp_run_line_count(p.run), 0); /* no reaction */
    assert_null(rp_run_question(p.run));
    rp_error error = { 0 };
    rp_answer answer = { .kind = RP_ANSWER_PICKS, .pick_count = 1 };
    assert_false(rp_run_answer(p.run, &answer, &error));
    assert_string_equal(error.text, "no question is asked: the run is over");
    rp_run_rewind(p.run, 0);
    assert_string_equal(play_values(&p), "medium=phone n=3 rung=false");
    play_answer(&p, "1");
    assert_string_equal(play_stands(&p), "asks a.1");
    play_finish(&p);
    str_finish(&wanted);
}

static void faults_keep_everything(void **state)
{
    (void)state;
    check_fault("s.n = 9; s.n = 'much'", "'n' takes a whole number, not a text");
    check_fault("s.n = 9; s.n = 1.5", "'n' takes a whole number, and this is a fraction or too large");
    check_fault("s.n = 9; s.n = true", "'n' takes a whole number, not true or false");
    check_fault("s.n = 9; s.n = nil", "'n' takes a whole number, not nothing");
    check_fault("s.rung = 1", "'rung' takes true or false, not a number");
    check_fault("s.medium = 'emial'", "'medium' can never be 'emial' (did you mean 'email'?)");
    check_fault("s.medium = true", "'medium' takes one of its texts, not true or false");
    check_fault("s.trust = 1", "unknown name 'trust'");
    check_fault("local x = s.runk", "unknown name 'runk' (did you mean 'rung'?)");
    check_fault("s.n = 9; error('on purpose')", "on purpose");
    check_fault("s.n = 9 // (s.n - 4)", "a number is divided by zero");
    check_fault("s.n = 9; s.n = s.n + s.rung", "only numbers can be calculated with (field 'rung')");
    check_fault("s.n = 9; while true do end", "this function takes too");
}

static void nothing_is_remembered(void **state)
{
    (void)state;
    play p = story_with("count = count + 1; s.n = count");
    play_answer(&p, "2,2,2");
    assert_string_equal(play_values(&p), "medium=phone n=1 rung=true");
    play_finish(&p);
    p = story_with("list[1] = 2");
    play_answer(&p, "2");
    assert_memory_equal(play_stands(&p), "stopped scenario.lua:5:", 23);
    play_finish(&p);
    p = story_with("list.inner[1] = 2");
    play_answer(&p, "2");
    assert_memory_equal(play_stands(&p), "stopped scenario.lua:5:", 23);
    play_finish(&p);
    p = story_with("counter = 2");
    play_answer(&p, "2");
    assert_memory_equal(play_stands(&p), "stopped scenario.lua:5:", 23);
    play_finish(&p);
    check_after("s.n = list[2] + list.inner[1]", "medium=phone n=5 rung=true");
}

static void conditions_are_true_or_false(void **state)
{
    (void)state;
    static const struct {
        const char *body, *stands;
    } rows[] = {
        { "return s.n == 3", "ending done" },
        { "return s.n > 3", "ending other" },
        { "return s.n", "2: a condition must give back true or false, not a number" },
        { "return nil", "2: a condition must give back true or false, not nothing" },
        { "", "2: a condition must give back true or false, not nothing" },
        { "s.n = 4 return true", "2: a condition cannot change 'n'; only 'after' may" },
        { "return s.m > 3", "2: unknown name 'm'" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        str text = STR_EMPTY;
        str_print(&text,
                  "state { n = level { start = 3 } }\n"
                  "scene 'a' { when(function(s) %s end) { go 'done', otherwise = { go 'other' } } }",
                  rows[i].body);
        play p = play_story(text.bytes);
        const char *stands = play_stands(&p), *end = strstr(stands, rows[i].stands);
        if (!end || strcmp(end, rows[i].stands) != 0)
            fail_msg("%s: %s", rows[i].body, stands);
        play_finish(&p);
        str_finish(&text);
    }
}

/* In an option's when, in change, in what follows an outcome, in a card of a form. */
static void functions_wherever_they_may_stand(void **state)
{
    (void)state;
    play p = play_story(
        "state { n = level {} }\n"
        "scene 'a' { change { after = function(s) s.n = s.n + 1 end },\n"
        "  choose { say 'x' { when = function(s) return s.n == 1 end }, say 'y' { when = function(s) return "
        "s.n > 1 end },"
        " say 'z' },\n"
        "  rank { card '1', card '2', card '3', on = { none = { after = function(s) s.n = 5 end } } },\n"
        "  form { pick 'p' { card '1' { after = function(s) s.n = s.n + 1 end }, card '2' }, pick 'q' { card "
        "'3', card '4' } },\n"
        "  go 'done' }\n"
        "always 'sound' (function(s) return s.n < 6 end)\n"
        "always 'also' 'n <= 6'");
    assert_string_equal(play_open(&p), "a.1.a a.1.c");
    play_answer(&p, "1,3+2+1,1+1");
    assert_string_equal(play_values(&p), "n=6");
    rp_script script = script_host_functions(p.host);
    machine with = { .scenario = p.scenario, .script = &script };
    bool holds = true;
    rp_error fault = { 0 };
    assert_true(
        machine_holds(&with, rp_run_state(p.run), &p.scenario->invariants[0].condition, &holds, &fault));
    assert_false(holds);
    assert_true(
        machine_holds(&with, rp_run_state(p.run), &p.scenario->invariants[1].condition, &holds, &fault));
    assert_true(holds);
    play_finish(&p);
}

/* A string condition fails with file and line too. */
static void string_conditions_can_fail(void **state)
{
    (void)state;
    play p = play_story(
        "state { n = level {} }\nscene 'a' { choose { say 'x', say 'y' {\n when = '1 // n == 1' } },\n"
        " go 'done' }");
    assert_string_equal(play_stands(&p), "stopped scenario.lua:2: the condition divides by zero");
    assert_int_equal(rp_run_turn_count(p.run), 0);
    play_finish(&p);
}

UNIT_SUITE(core_functions, "core.functions", UNIT_CASE(after_reads_and_assigns),
           UNIT_CASE(faults_keep_everything), UNIT_CASE(nothing_is_remembered),
           UNIT_CASE(conditions_are_true_or_false), UNIT_CASE(functions_wherever_they_may_stand),
           UNIT_CASE(string_conditions_can_fail));
