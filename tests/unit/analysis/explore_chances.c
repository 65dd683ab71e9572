/* What chance alone comes to, in fractions worked out by hand. */
#include "exploring.h"

/* --- loops --- */

static void a_loop_with_a_way_out(void **state)
{
    (void)state;
    exploring e =
        explore_story("scene 'a' { choose { say 'Again' { strong = 'u.m1', because = 'b', go 'a' },\n"
                      "say 'End' { part = 'u.m1', because = 'b', go 'done' },\n"
                      "say 'Off' { against = 'u.m1', because = 'b', go 'other' } } }");
    ending_is(&e, "done", 1.0 / 2, "2");
    ending_is(&e, "other", 1.0 / 2, "3");
    counts_are(&e, "u.m1", 1.0 / 3, 1.0 / 3, 1.0 / 3, 1); /* only the first answer counts */
    chance_is(e.found->stuck, 0);
    assert_string_equal(range_of(&e, "u.m1"), "too_few too_few 1 1");
    exploring_finish(&e);
}

/* a = (a + b + other) / 3, b = (a + b + done) / 3; c loops on itself and goes back into the loop. */
static void loops_within_loops(void **state)
{
    (void)state;
    exploring e = explore_story(
        "scene 'a' { choose { say 'A' { go 'a' }, say 'B' { go 'b' }, say 'Other' { go 'other' } } }\n"
        "scene 'b' { choose { say 'A' { go 'a' }, say 'C' { go 'c' }, say 'Done' { go 'done' } } }\n"
        "scene 'c' { choose { say 'C' { go 'c' }, say 'C too' { go 'c' }, say 'B' { go 'b' } } }");
    ending_is(&e, "done", 1.0 / 3, "2,3");
    ending_is(&e, "other", 2.0 / 3, "3");
    exploring_finish(&e);
}

/* The ruin of a gambler: from 300 of 1,000 a fair game is won in 3 of 10 cases; with two good cards of three from 3
 * of 10 in (1 - 1/2^3) / (1 - 1/2^10). */
static void up_and_down(void **state)
{
    (void)state;
    exploring e =
        explore_story("state { n = level { start = 300, most = 1000 } }\n"
                      "scene 'a' { when 'n == 0' { go 'other' }, when 'n == 1000' { go 'done' },\n"
                      "  choose { say 'Up' { add = { n = 1 } }, say 'Down' { add = { n = -1 } } }, go 'a' }");
    assert_int_equal(e.found->states, 1001);
    chance_is(e.found->endings[0].probability, 3.0 / 10);
    chance_is(e.found->endings[1].probability, 7.0 / 10);
    assert_int_equal(e.found->endings[0].shortest.count, 700);
    exploring_finish(&e);
    e = explore_story("state { n = level { start = 3, most = 10 } }\n"
                      "scene 'a' { when 'n == 0' { go 'other' }, when 'n == 10' { go 'done' },\n"
                      "  choose { say 'Up' { add = { n = 1 } }, say 'Up too' { add = { n = 1 } },\n"
                      "    say 'Down' { add = { n = -1 } } }, go 'a' }");
    ending_is(&e, "done", (1 - 1.0 / 8) / (1 - 1.0 / 1024), "1,1,1,1,1,1,1");
    ending_is(&e, "other", 1 - (1 - 1.0 / 8) / (1 - 1.0 / 1024), "3,3,3");
    exploring_finish(&e);
}

/* How often one comes round is part of the story, so the loop is none: four times at most. */
static void a_loop_that_counts(void **state)
{
    (void)state;
    exploring e = explore_story("state { n = level { most = 3 } }\n"
                                "scene 'a' { choose { say 'Again' { add = { n = 1 },\n"
                                "  when 'n == 3' { go 'other' }, go 'a' }, say 'End' { go 'done' } } }");
    ending_is(&e, "done", 7.0 / 8, "2");
    ending_is(&e, "other", 1.0 / 8, "1,1,1");
    assert_int_equal(e.found->states, 5);
    assert_int_equal(e.found->transitions, 6);
    exploring_finish(&e);
}

/* Nobody gets out by chance, though a right figure does: reach, best and shortest paths know it. */
static void a_loop_that_a_figure_opens(void **state)
{
    (void)state;
    static const char loop[] = "figure { answer = 3, strong = 'u.m1', near = { [4] = 'one too many' },\n"
                               "on = { part = { go 'other' }, none = { go 'a' } } },\n";
    str text = STR_EMPTY;
    str_print(&text, "scene 'a' { %s%s%s go 'done' }", loop, loop, loop);
    exploring e = explore_story(text.bytes);
    ending_is(&e, "done", 0, "=3,=3,=3");
    ending_is(&e, "other", 0, "=4");
    chance_is(e.found->stuck, 1);
    assert_string_equal(names_of(&e, e.found->stuck_at), "a.1");
    assert_string_equal(range_of(&e, "u.m1"), "shown too_few 1 3");
    assert_true(claim_of(&e, "u.m1")->reachable);
    counts_are(&e, "u.m1", 0, 0, 0, 0); /* sums over complete paths */
    for (int i = 0; i < RP_LEVELS; i++)
        chance_is(claim_of(&e, "u.m1")->random[i], 0);
    assert_true(claim_of(&e, "u.m1")->starved);
    assert_string_equal(path_of(&e, claim_of(&e, "u.m1")->starving), "=4");
    exploring_finish(&e);
    str_finish(&text);
}

/* b goes to itself, c and d to each other; e leads to either, and is stuck without being in a loop itself. */
static void loops_without_a_way_out(void **state)
{
    (void)state;
    exploring e = explore_story(
        "scene 'a' { choose { say 'B' { go 'b' }, say 'E' { go 'e' }, say 'Done' { go 'done' } } }\n"
        "scene 'b' { choose { say 'B', say 'Still B' }, go 'b' }\n"
        "scene 'c' { write {}, go 'd' }\n"
        "scene 'd' { choose { say 'C', say 'Still C' }, go 'c' }\n"
        "scene 'e' { choose { say 'B' { go 'b' }, say 'C' { go 'c' } } }");
    ending_is(&e, "done", 1.0 / 3, "3");
    chance_is(e.found->stuck, 2.0 / 3);
    assert_string_equal(names_of(&e, e.found->stuck_at), "b.1 c.1 d.1");
    assert_string_equal(names_of(&e, e.found->unreachable), "other");
    assert_false(is_reached(&e, "other"));
    exploring_finish(&e);
}

/* What happens before one is stuck counts for nothing but being stuck. */
static void sums_are_over_complete_paths(void **state)
{
    (void)state;
    exploring e = explore_story("scene 'a' { choose {\n"
                                "  say 'Harm' { critical = 'harm', because = 'b', strong = 'k.a', go 'b' },\n"
                                "  say 'Well' { strong = 'k.a', because = 'b', go 'done' } } }\n"
                                "scene 'b' { choose { say 'B', say 'Still B' }, go 'b' }");
    chance_is(e.found->critical, 0);
    counts_are(&e, "k.a", 1.0 / 2, 0, 0, 1.0 / 2);
    chance_is(claim_of(&e, "u.m1")->random[RP_LEVEL_NO_OPPORTUNITY], 1.0 / 2);
    chance_is(e.found->stuck, 1.0 / 2);
    exploring_finish(&e);
}

/* Each answer but the last is harm: half of all runs begin with it, and none that did not has it later. */
static void harm_in_a_loop(void **state)
{
    (void)state;
    exploring e =
        explore_story("scene 'a' { choose { say 'Harm' { critical = 'harm', because = 'b', go 'a' },\n"
                      "  say 'End' { go 'done' }, say 'Other' { go 'other' } } }");
    chance_is(e.found->critical, 1.0 / 3);
    ending_is(&e, "done", 1.0 / 2, "2");
    exploring_finish(&e);
}

/* --- kinds of questions --- */

static void cards_to_choose(void **state)
{
    (void)state;
    /* 10 pairs: one right, four with the trap, four half right, one wrong */
    exploring e =
        explore_story("scene 'a' { build { pick = 2, strong = 'u.m1', card 'a' { right = true }, card 'b',\n"
                      "  card 'c' { right = true }, card 'd' { trap = 'u.x1' }, card 'e',\n"
                      "  on = { strong = { go 'done' }, none = { go 'other' } } }, go 'b' }\n"
                      "scene 'b' { choose { say 'Done' { go 'done' }, say 'Other' { go 'other' } } }");
    counts_are(&e, "u.m1", 1.0 / 10, 4.0 / 10, 4.0 / 10, 1);
    ending_is(&e, "done", 1.0 / 10 + 8.0 / 20, "1+3");
    ending_is(&e, "other", 1.0 / 10 + 8.0 / 20, "2+5");
    exploring_finish(&e);
}

/* Of 24 orders of four cards one has no pair the wrong way round, eight have one or two. */
static void cards_to_order(void **state)
{
    (void)state;
    exploring e =
        explore_story("scene 'a' { rank { strong = 'u.m1', card 'a', card 'b', card 'c', card 'd',\n"
                      "  on = { part = { go 'other' } } }, go 'done' }");
    counts_are(&e, "u.m1", 1.0 / 24, 8.0 / 24, 0, 1);
    ending_is(&e, "other", 8.0 / 24, "1+2+4+3");
    ending_is(&e, "done", 16.0 / 24, "1+2+3+4");
    exploring_finish(&e);
}

/* Two of three cards do the same, and are one way with the weight of both; effects are had field by field. */
static void cards_in_fields(void **state)
{
    (void)state;
    exploring e = explore_story("state { n = level {} }\n"
                                "scene 'a' { form { pick 'P' { card 'a' { add = { n = 1 } }, card 'b' { "
                                "strong = 'u.m1', because = 'b' },\n"
                                "  card 'c' { add = { n = 1 } } },\n"
                                "  pick 'Q' { card 'd' { strong = 'u.m1', because = 'b' }, card 'e' { "
                                "against = 'u.m1', because = 'b',\n"
                                "  add = { n = 1 } } } }, when 'n == 2' { go 'other' }, go 'done' }");
    ending_is(&e, "other", 1.0 / 3, "1+2");
    ending_is(&e, "done", 2.0 / 3, "1+1");
    counts_are(&e, "u.m1", 1.0 / 3 + 1.0 / 2, 0, 1.0 / 2, 2);
    assert_int_equal(e.found->transitions, 4);
    exploring_finish(&e);
}

static void figures_and_texts(void **state)
{
    (void)state;
    exploring e =
        explore_story("scene 'a' { write {}, figure { answer = 3, strong = 'u.m1', tolerance = 1,\n"
                      "  near = { [3.5] = 'nearly' }, on = { strong = { go 'done' }, part = { go 'b' } } },\n"
                      "  write {}, go 'other' }\n"
                      "scene 'b' { write {}, write {}, go 'done' }");
    ending_is(&e, "done", 0, "\"\",=3");
    ending_is(&e, "other", 1, "\"\",=?,\"\"");
    counts_are(&e, "u.m1", 0, 0, 0, 1);
    /* [3.5] itself is right, yet there is a way to b: what is near goes on behind what is right */
    assert_string_equal(names_of(&e, e.found->unreachable), "");
    exploring_finish(&e);
}

/* Time does not run out by chance, but it may. */
static void silence(void **state)
{
    (void)state;
    exploring e =
        explore_story("scene 'a' { choose { seconds = 5,\n"
                      "  silence = wait { against = 'u.m1', because = 'b', go 'other' },\n"
                      "  say 'One' { strong = 'u.m1', because = 'b' }, say 'Two' {} }, go 'done' }");
    ending_is(&e, "done", 1, "1");
    ending_is(&e, "other", 0, "t");
    counts_are(&e, "u.m1", 1.0 / 2, 0, 0, 1);
    exploring_finish(&e);
}

/* --- quotes --- */

/* Two turns, worth 2 or 0 and -1 or 1: by turns, as core.judge has it. */
#define TWO_TURNS                                                                                            \
    "scene 'a' { choose { say 'Strong' { strong = 'k.a', because = 'b' }, say 'Nothing' },\n"                \
    "  choose { say 'Against' { against = 'k.a', because = 'b' }, say 'Part' { part = 'k.a', because = 'b' " \
    "} },\n"

static void the_best_moment(void **state)
{
    (void)state;
    exploring e = explore_story(TWO_TURNS "quote { want = 'best', strong = 'u.m1' }, go 'done' }");
    /* 2 and -1: 1/2 strong; 2 and 1: 1/2 and 1/2 part; 0 and -1: part, without a chance; 0 and 1: 1/2 and 1/2 part */
    counts_are(&e, "u.m1", 3.0 / 8, 1.0 / 2, 0, 3.0 / 4);
    assert_string_equal(range_of(&e, "u.m1"), "too_few no_opportunity 0 1");
    exploring_finish(&e);
}

static void the_worst_moment(void **state)
{
    (void)state;
    exploring e = explore_story(TWO_TURNS "quote { want = 'worst', strong = 'u.m1' }, go 'done' }");
    counts_are(&e, "u.m1", 1.0 / 2, 3.0 / 8, 0, 1);
    exploring_finish(&e);
}

/* Of three turns two have the worth that is wanted: the clicker names one of them in two of three runs, and the path
 * names the first. A turn that was read, and one made again, are none. */
static void turns_are_named_by_their_numbers(void **state)
{
    (void)state;
    exploring e = explore_story(
        "exhibit 'e' { kind = 'letter', title = 'E', 'Text.' }\n"
        "scene 'a' { choose { read 'e', read 'e' }, choose { say 'A', say 'A too' },\n"
        "  choose { id = 'b', say 'B' { strong = 'k.a', because = 'b' }, say 'B too' { strong = 'k.a', "
        "because = 'b' } },\n"
        "  choose { id = 'c', act 'C' { strong = 'k.a', because = 'b' }, wait { strong = 'k.a', because = "
        "'b' } },\n"
        "  quote { want = 'best', strong = 'u.m1', on = { strong = { go 'done' } } }, go 'other' }");
    ending_is(&e, "done", 2.0 / 3, "1,1,1,1,2");
    ending_is(&e, "other", 1.0 / 3, "1,1,1,1,1");
    exploring_finish(&e);
}

/* Nothing to quote: it is not asked. */
static void a_quote_without_turns(void **state)
{
    (void)state;
    exploring e = explore_story("scene 'a' { quote { want = 'best', strong = 'u.m1' }, go 'done' }");
    ending_is(&e, "done", 1, "");
    assert_string_equal(names_of(&e, e.found->unreachable), "a.1 other");
    counts_are(&e, "u.m1", 0, 0, 0, 0);
    exploring_finish(&e);
}

UNIT_SUITE(analysis_explore_chances, "analysis.explore_chances", UNIT_CASE(a_loop_with_a_way_out),
           UNIT_CASE(loops_within_loops), UNIT_CASE(a_loop_that_counts), UNIT_CASE(up_and_down),
           UNIT_CASE(a_loop_that_a_figure_opens), UNIT_CASE(loops_without_a_way_out),
           UNIT_CASE(sums_are_over_complete_paths), UNIT_CASE(harm_in_a_loop), UNIT_CASE(cards_to_choose),
           UNIT_CASE(cards_to_order), UNIT_CASE(cards_in_fields), UNIT_CASE(figures_and_texts),
           UNIT_CASE(silence), UNIT_CASE(the_best_moment), UNIT_CASE(the_worst_moment),
           UNIT_CASE(turns_are_named_by_their_numbers), UNIT_CASE(a_quote_without_turns));
