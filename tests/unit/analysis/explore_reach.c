/* What some path can come to, and what none does: reach, levels, invariants, faults, and shortest paths to all of
 * them. */
#include <stdio.h>

#include "exploring.h"

/* --- what is open --- */

/* Look comes only once, and what was seen decides: done is 1/3 · 1/2 (after looking), other all that is left. */
static void once_and_seen(void **state)
{
    (void)state;
    exploring e =
        explore_story("scene 'a' { choose { act 'Look' { once = true, go 'b' }, say 'End' {},\n"
                      "  say 'Leave' { go 'other' } }, when \"seen 'b'\" { go 'done' }, go 'other' }\n"
                      "scene 'b' { narrate 'There.', go 'a' }");
    ending_is(&e, "done", 1.0 / 6, "1,1");
    ending_is(&e, "other", 5.0 / 6, "2");
    exploring_finish(&e);
}

/* Answers count among the options that are open. */
static void options_that_may_be_closed(void **state)
{
    (void)state;
    exploring e =
        explore_story("state { n = level { most = 3 } }\n"
                      "scene 'a' { choose { say 'Never' { when = 'n > 5', strong = 'u.m1', because = 'b' },\n"
                      "    say 'More' { add = { n = 2 } }, say 'Less' {} },\n"
                      "  choose { say 'Late' { when = 'n > 5', go 'other' }, say 'Never too' { when = 'n > "
                      "6', go 'b' } },\n"
                      "  choose { say 'Rich' { when = 'n == 2', go 'other' }, say 'End' { go 'done' } } }\n"
                      "scene 'b' { choose { say 'One', say 'Two' }, figure { answer = 1 }, go 'done' }");
    ending_is(&e, "other", 1.0 / 4, "1,1");
    ending_is(&e, "done", 3.0 / 4, "1,2");
    assert_string_equal(names_of(&e, e.found->unreachable), "b a.1.a a.2 a.2.a a.2.b b.1 b.1.a b.1.b b.2");
    assert_false(claim_of(&e, "u.m1")->reachable);
    counts_are(&e, "u.m1", 0, 0, 0, 0);
    exploring_finish(&e);
}

/* It is over before anything is asked. */
static void nothing_is_asked(void **state)
{
    (void)state;
    exploring e = explore_story("scene 'a' { go 'done' } always 'never' (function(s) return false end)");
    ending_is(&e, "done", 1, "");
    assert_int_equal(e.found->states, 1);
    assert_int_equal(e.found->transitions, 0);
    assert_string_equal(range_of(&e, "u.m1"), "no_opportunity no_opportunity 0 0");
    chance_is(claim_of(&e, "u.m1")->random[RP_LEVEL_NO_OPPORTUNITY], 1);
    assert_true(claim_of(&e, "u.m1")->starved);
    assert_string_equal(path_of(&e, claim_of(&e, "u.m1")->starving), "");
    assert_false(e.found->always[0].holds);
    assert_string_equal(path_of(&e, e.found->always[0].path), "");
    assert_string_equal(e.found->players[0].ending, "done");
    exploring_finish(&e);
}

/* What is remembered of a state, with a value that takes no room behind everything else, fills words to their end. */
static void values_that_take_no_room(void **state)
{
    (void)state;
    for (int flags = 40; flags < 64; flags++) {
        str text = STR_EMPTY;
        str_add(&text, "state { z = level { most = 0 }, ");
        for (int i = 0; i < flags; i++)
            str_print(&text, "f%02d = flag, ", i);
        str_add(&text, "}\nscene 'a' { choose { say 'A' { set = { z = 0 } }, say 'B' { set = { ");
        for (int i = 0; i < flags; i++)
            str_print(&text, "f%02d = true, ", i);
        str_add(&text, "} } }, write {}, when 'z == 0");
        for (int i = 0; i < flags; i++)
            str_print(&text, " and f%02d", i);
        str_add(&text, "' { go 'other' }, go 'done' }");
        exploring e = explore_story(text.bytes);
        ending_is(&e, "done", 1.0 / 2, "1,\"\"");
        ending_is(&e, "other", 1.0 / 2, "2,\"\"");
        assert_int_equal(e.found->states, 5);
        exploring_finish(&e);
        str_finish(&text);
    }
}

/* --- levels --- */

#define HARM                                                                                                 \
    "choose { say 'Well' { strong = { 'u.m1', 'u.m2', 'u.m3' }, because = 'b' },\n"                          \
    "  say 'Harm' { strong = { 'u.m1', 'u.m2', 'u.m3' }, because = 'b', critical = 'harm', %s } },\n"

/* Everything is taken strongly, and harm blocks what it is tied to: one of three questions m1, one m2, one nothing. */
static void critical_errors_block_what_they_are_tied_to(void **state)
{
    (void)state;
    char text[2000];
    snprintf(text, sizeof text, "scene 'a' { " HARM HARM HARM "go 'done' }", "ties = 'u.m1'", "ties = 'u.m2'",
             "ties = {}");
    exploring e = explore_story(text);
    assert_string_equal(range_of(&e, "u.m1"), "shown partly 3 3");
    assert_string_equal(range_of(&e, "u.m2"), "shown partly 3 3");
    assert_string_equal(range_of(&e, "u.m3"), "shown shown 3 3");
    chance_is(claim_of(&e, "u.m1")->random[RP_LEVEL_SHOWN], 1.0 / 2);
    chance_is(claim_of(&e, "u.m1")->random[RP_LEVEL_PARTLY], 1.0 / 2);
    chance_is(claim_of(&e, "u.m3")->random[RP_LEVEL_SHOWN], 1);
    chance_is(e.found->all_shown, 1.0 / 4);
    chance_is(e.found->critical, 7.0 / 8);
    exploring_finish(&e);
}

/* m1 has three chances, two of them behind a door; whoever does harm has few, and is not spoken of. */
static void too_few_chances(void **state)
{
    (void)state;
    exploring e =
        explore_story("scene 'a' { choose { say 'In' { strong = 'u.m1', because = 'b' },\n"
                      "    say 'Harm' { critical = 'harm', because = 'b', go 'done' },\n"
                      "    say 'On' {}, say 'Out' { write {}, go 'done' } },\n"
                      "  choose { say 'A' { strong = 'u.m1', because = 'b' }, say 'B' },\n"
                      "  choose { say 'A' { strong = 'u.m1', because = 'b' }, say 'B' }, go 'done' }");
    assert_string_equal(range_of(&e, "u.m1"), "shown too_few 1 3");
    assert_true(claim_of(&e, "u.m1")->starved);
    assert_string_equal(path_of(&e, claim_of(&e, "u.m1")->starving), "4,\"\"");
    chance_is(claim_of(&e, "u.m1")->random[RP_LEVEL_TOO_FEW], 1.0 / 2);
    /* 'In' and at least one of two, 'On' and both: 3 of 4 and 1 of 4 */
    chance_is(claim_of(&e, "u.m1")->random[RP_LEVEL_SHOWN], 1.0 / 4 * 3 / 4 + 1.0 / 4 * 1 / 4);
    exploring_finish(&e);
}

static void only_harm_has_too_few(void **state)
{
    (void)state;
    exploring e =
        explore_story("scene 'a' { choose { say 'On' { strong = 'u.m1', because = 'b' },\n"
                      "    say 'Harm' { critical = 'harm', because = 'b', go 'done' } },\n"
                      "  choose { say 'A' { strong = 'u.m1', because = 'b' }, say 'B' },\n"
                      "  choose { say 'A' { strong = 'u.m1', because = 'b' }, say 'B' }, go 'done' }");
    assert_false(claim_of(&e, "u.m1")->starved);
    assert_int_equal(claim_of(&e, "u.m1")->starving.count, 0);
    assert_string_equal(range_of(&e, "u.m1"), "shown too_few 1 3");
    exploring_finish(&e);
}

/* --- invariants and faults --- */

/* "holds" or the path */
static const char *always_of(exploring *e, size_t index)
{
    return e->found->always[index].holds ? "holds" : path_of(e, e->found->always[index].path);
}

static void invariants(void **state)
{
    (void)state;
    exploring e = explore_story(
        "state { n = level { most = 4 }, f = flag }\n"
        "scene 'a' { choose { say 'One' { add = { n = 1 } }, say 'Two' { add = { n = 2 } }, say 'Three' },\n"
        "  when 'n == 4' { change { set = { f = true } }, change { set = { f = false } } },\n"
        "  choose { say 'Again' { go 'a' }, say 'End' { set = { n = 0, f = true } } }, go 'done' }\n"
        "always 'small' 'n < 3' always 'not over' 'not f' always 'fine' 'n < 5'\n"
        "always 'unseen' \"not seen 'a' or n < 4\"");
    assert_string_equal(always_of(&e, 0), "1,1,2"); /* not 2,1,1, which is as short */
    assert_string_equal(always_of(&e, 1), "1,2"); /* at the ending; what was put back in time broke nothing */
    assert_string_equal(always_of(&e, 2), "holds");
    assert_string_equal(always_of(&e, 3), "2,1,2");
    exploring_finish(&e);
}

/* A question that is skipped is not asked. */
static void invariants_at_skipped_questions(void **state)
{
    (void)state;
    exploring e =
        explore_story("state { n = level {} }\n"
                      "scene 'a' { write {}, change { set = { n = 9 } },\n"
                      "  choose { say 'A' { when = 'n == 1' }, say 'B' { when = 'n == 2' } },\n"
                      "  quote { want = 'best' }, change { set = { n = 0 } }, write {}, go 'done' }\n"
                      "always 'small' 'n < 9'");
    assert_string_equal(always_of(&e, 0), "holds");
    exploring_finish(&e);
}

static void faults_in_functions(void **state)
{
    (void)state;
    exploring e =
        explore_story("state { n = level {} }\n"
                      "scene 'a' { write {}, choose {\n"
                      "  say 'Fine' { go 'done' },\n"
                      "  say 'Bad' { after = function(s) s.n = nil + 1 end },\n"
                      "  say 'As bad' { add = { n = 1 } } },\n"
                      "  when (function(s) return s.n / 0 > 1 and s.m end) { go 'other' }, go 'done' }\n");
    ending_is(&e, "done", 1.0 / 3, "\"\",1");
    chance_is(e.found->stuck, 2.0 / 3);
    assert_int_equal(e.found->stuck_at.count, 0);
    assert_int_equal(e.found->fault_count, 2);
    for (size_t i = 0; i < 2; i++) {
        const rp_explored_fault *fault = &e.found->faults[i];
        assert_string_equal(fault->file, "scenario.lua");
        assert_int_equal(fault->line, i ? 6 : 4);
        assert_string_equal(path_of(&e, fault->path), i ? "\"\",3" : "\"\",2");
    }
    assert_string_equal(e.found->faults[1].message, "unknown name 'm'");
    assert_string_equal(names_of(&e, e.found->unreachable), "other");
    exploring_finish(&e);
}

/* It ends no run, but the scenario is not sound. */
static void faults_in_invariants(void **state)
{
    (void)state;
    exploring e =
        explore_story("state { n = level {} }\n"
                      "scene 'a' { choose { say 'One' { add = { n = 1 } }, say 'Two' { add = { n = 2 } } },\n"
                      "  write {}, go 'done' }\n"
                      "always 'made' (function(s) if s.n == 2 then error('no') end return true end)\n"
                      "always 'divided' '1 // (n - 1) < 5'");
    ending_is(&e, "done", 1, "1,\"\"");
    chance_is(e.found->stuck, 0);
    assert_string_equal(always_of(&e, 0), "2");
    assert_string_equal(always_of(&e, 1), "1");
    assert_int_equal(e.found->fault_count, 2);
    assert_string_equal(e.found->faults[0].message, "the condition divides by zero");
    assert_string_equal(path_of(&e, e.found->faults[0].path), "1");
    assert_int_equal(e.found->faults[1].line, 4);
    assert_string_equal(path_of(&e, e.found->faults[1].path), "2");
    exploring_finish(&e);
}

/* A fault before anything is asked. */
static void nothing_but_a_fault(void **state)
{
    (void)state;
    exploring e =
        explore_story("state { n = level {} } scene 'a' { when '1 // n == 1' { go 'done' }, go 'other' }");
    chance_is(e.found->stuck, 1);
    assert_int_equal(e.found->ending_count, 0);
    assert_int_equal(e.found->faults[0].path.count, 0);
    assert_string_equal(range_of(&e, "u.m1"), "0 0");
    assert_null(e.found->players[0].ending);
    assert_string_equal(names_of(&e, e.found->unreachable), "done other");
    exploring_finish(&e);
}

static void round_and_round_without_asking(void **state)
{
    (void)state;
    exploring e = explore_story("scene 'a' { choose { say 'Round' { go 'b' }, say 'End' { go 'done' } } }\n"
                                "scene 'b' { narrate 'Round.', go 'b' }");
    chance_is(e.found->stuck, 1.0 / 2);
    assert_int_equal(e.found->fault_count, 1);
    assert_string_equal(path_of(&e, e.found->faults[0].path), "1");
    assert_null(e.found->players[0].ending);
    exploring_finish(&e);
}

/* --- paths --- */

/* Both turns lead to what is sought, each in its own way; the one that comes first is found second. */
static void paths_behind_quotes(void **state)
{
    (void)state;
    exploring e = explore_story(
        "state { n = level {} }\n"
        "scene 'a' { choose { say 'A' { strong = 'k.a', because = 'b' }, say 'A too' { strong = 'k.a', "
        "because = 'b' } },\n"
        "  choose { say 'B' { against = 'k.a', because = 'b' }, say 'B too' { against = 'k.a', because = 'b' "
        "} },\n"
        "  quote { want = 'best', on = { strong = { add = { n = 1 } }, none = { add = { n = 2 } } } },\n"
        "  choose { say 'Fault' {}, say 'None' { go 'done' } }, when '1 // (n - n) == 9' { go 'other' }, go "
        "'done' }\n"
        "always 'nothing' 'n == 0'");
    assert_string_equal(always_of(&e, 0), "1,1,1");
    assert_string_equal(path_of(&e, e.found->faults[0].path), "1,1,1,1");
    ending_is(&e, "done", 1.0 / 2, "1,1,1,2");
    exploring_finish(&e);
}

/* 125 endings, three answers away each. */
static void more_paths_than_are_sought_at_once(void **state)
{
    (void)state;
    str text = STR_EMPTY;
    str_add(
        &text,
        "scenario { id = 'many', title = 'M', family = 'm', version = 1, kind = 'coaching',\n"
        "channel = 'phone', minutes = 1, setting = 's', role = 'r', framework = 'test', points = {},\n"
        "criteria = {} } state { i = level { most = 4 }, j = level { most = 4 }, k = level { most = 4 } }\n"
        "local function five(name) local o = {} for n = 0, 4 do o[#o + 1] = say(name .. n) {\n"
        "  set = { [name] = n } } end return choose(o) end\n"
        "local ends = {} for n = 0, 124 do\n"
        "  ending('e' .. n) { title = 'E', outcome = 'mixed' }\n"
        "  ends[#ends + 1] = when('25 * i + 5 * j + k == ' .. n) { go('e' .. n) } end\n"
        "scene 'a' { five 'i', five 'j', five 'k', ends, go 'e0' }\n");
    exploring e = explore_whole(text.bytes);
    assert_int_equal(e.found->ending_count, 125);
    for (int i = 0; i < 125; i++) {
        char id[16], path[16];
        snprintf(id, sizeof id, "e%d", i);
        snprintf(path, sizeof path, "%d,%d,%d", i / 25 + 1, i / 5 % 5 + 1, i % 5 + 1);
        ending_is(&e, id, 1.0 / 125, path);
    }
    assert_false(e.found->has_all_shown);
    assert_int_equal(e.found->claim_count, 0);
    exploring_finish(&e);
    str_finish(&text);
}

UNIT_SUITE(analysis_explore_reach, "analysis.explore_reach", UNIT_CASE(once_and_seen),
           UNIT_CASE(options_that_may_be_closed), UNIT_CASE(nothing_is_asked),
           UNIT_CASE(values_that_take_no_room), UNIT_CASE(critical_errors_block_what_they_are_tied_to),
           UNIT_CASE(too_few_chances), UNIT_CASE(only_harm_has_too_few), UNIT_CASE(invariants),
           UNIT_CASE(invariants_at_skipped_questions), UNIT_CASE(faults_in_functions),
           UNIT_CASE(faults_in_invariants), UNIT_CASE(nothing_but_a_fault),
           UNIT_CASE(round_and_round_without_asking), UNIT_CASE(paths_behind_quotes),
           UNIT_CASE(more_paths_than_are_sought_at_once));
