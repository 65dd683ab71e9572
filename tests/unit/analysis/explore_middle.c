/* Explorations that begin in the middle of a run, end before all is known, or are stopped. */
#include "exploring.h"

#define ASK(text)                                                                                            \
    "choose { say '" text "' { strong = { 'u.m1', 'k.a' }, because = 'b' },\n"                               \
    "  say 'Part' { part = 'u.m1', because = 'b' },\n"                                                       \
    "  say 'Not' { against = 'u.m1', because = 'b' }, say 'Nothing' },\n"

/* --- from the middle --- */

/* After one strong answer and one wrong one: with a third strong one 3 of 6, which is not two thirds. */
static void counts_so_far_are_kept(void **state)
{
    (void)state;
    static const char story[] = "scene 'a' { " ASK("One") ASK("Two") ASK("Three") "go 'done' }";
    exploring e = explore_story_from(story, "1,3");
    assert_string_equal(range_of(&e, "u.m1"), "partly not_shown 3 3");
    counts_are(&e, "u.m1", 1 + 1.0 / 4, 1.0 / 4, 1 + 1.0 / 4, 3);
    ending_is(&e, "done", 1, "1");
    exploring_finish(&e);
    e = explore_story_from(story, "1,1");
    assert_string_equal(range_of(&e, "u.m1"), "shown partly 3 3");
    chance_is(claim_of(&e, "u.m1")->random[RP_LEVEL_SHOWN], 3.0 / 4); /* 6, 5, 4 of 6 but not 3 */
    assert_int_equal(e.found->player_count, 0);
    exploring_finish(&e);
}

/* What was answered counts no more when it comes again, and its option taken once is gone. */
static void what_was_answered_is_remembered(void **state)
{
    (void)state;
    static const char story[] =
        "scene 'a' { choose { say 'Strong' { strong = 'u.m1', because = 'b', once = true }, say 'Nothing' "
        "},\n"
        "  choose { say 'Again' { go 'a' }, say 'End' { strong = 'u.m1', because = 'b' },\n"
        "    say 'Off' { when = \"seen 'b'\", go 'b' } }, go 'done' }\n"
        "scene 'b' { write {}, go 'other' }";
    exploring e = explore_story_from(story, "2");
    counts_are(&e, "u.m1", 1.0 / 2, 0, 0, 2);
    ending_is(&e, "done", 1, "2");
    assert_string_equal(names_of(&e, e.found->unreachable), "b a.2.c b.1 other");
    exploring_finish(&e);
    e = explore_story_from(story, "1,1");
    ending_is(&e, "done", 1, "1,2");
    assert_string_equal(names_of(&e, e.found->unreachable), "b a.1.a a.2.c b.1 other");
    counts_are(&e, "u.m1", 1, 0, 0, 2);
    exploring_finish(&e);
}

/* Harm done before is harm at the end, also of points that it was not tied to. */
static void harm_is_remembered(void **state)
{
    (void)state;
    static const char story[] = "scene 'a' { choose { say 'Harm' { critical = 'harm', ties = 'u.m1', because "
                                "= 'b' }, say 'Well' {} },\n"
                                "  choose { say 'Harm' { critical = 'harm', ties = 'u.m2', because = 'b' }, "
                                "say 'Well' {} }, go 'done' }";
    exploring e = explore_story_from(story, "1");
    chance_is(e.found->critical, 1);
    assert_false(claim_of(&e, "u.m1")->starved);
    exploring_finish(&e);
    e = explore_story_from(story, "2");
    chance_is(e.found->critical, 1.0 / 2);
    assert_string_equal(path_of(&e, claim_of(&e, "u.m1")->starving), "2");
    exploring_finish(&e);
}

/* Turns from before can be quoted, by their numbers among all. */
static void turns_so_far_can_be_quoted(void **state)
{
    (void)state;
    exploring e = explore_story_from("scene 'a' { choose { say 'A', say 'A' }, choose { say 'B', say "
                                     "'Strong' { strong = 'k.a', because = 'b' } },\n"
                                     "  choose { say 'C', say 'C' }, quote { want = 'best', strong = 'u.m1', "
                                     "on = { strong = { go 'done' } } },\n"
                                     "  go 'other' }",
                                     "1,2");
    ending_is(&e, "done", 1.0 / 3, "1,2");
    ending_is(&e, "other", 2.0 / 3, "1,1");
    counts_are(&e, "u.m1", 1.0 / 3, 0, 0, 1);
    exploring_finish(&e);
}

/* --- limits --- */

static const char two_steps[] =
    "scene 'a' { choose { say 'Out' { strong = 'u.m1', because = 'b', go 'done' }, say 'On' {}, say 'On too' "
    "{},\n"
    "  say 'Broken' { go 'b' } }, write {}, go 'other' }\n"
    "scene 'b' { choose { say 'B' { go 'b' }, say 'Stuck' { go 'b' } } } always 'no b' \"not seen 'b'\"";

static void between(rp_bounds is, double lower, double upper)
{
    if (is.lower < lower - 1e-12 || is.lower > lower + 1e-12 || is.upper < upper - 1e-12 ||
        is.upper > upper + 1e-12)
        fail_msg("%g to %g is not %g to %g", is.lower, is.upper, lower, upper);
}

/* Only where the run begins is known. */
static void one_state(void **state)
{
    (void)state;
    exploring e = explore_story_with(two_steps, (rp_explore_options){ .limit = 1 });
    assert_false(e.found->complete || e.found->stopped || e.found->all_met);
    assert_int_equal(e.found->ending_count, 0);
    between(e.found->stuck, 0, 1);
    between(e.found->critical, 0, 1);
    between(e.found->all_shown, 0, 1);
    between(claim_of(&e, "u.m1")->random[RP_LEVEL_SHOWN], 0, 1);
    between(claim_of(&e, "u.m1")->strong, 0, 31);
    assert_false(claim_of(&e, "u.m1")->has_levels);
    assert_int_equal(e.found->unreachable.count, 0);
    assert_true(e.found->always[0].holds);
    exploring_finish(&e);
}

/* The first question was gone into: a quarter ends, half is on its way, a quarter is not known to be stuck. */
static void two_states(void **state)
{
    (void)state;
    exploring e = explore_story_with(two_steps, (rp_explore_options){ .limit = 2 });
    assert_false(e.found->complete);
    assert_int_equal(e.found->ending_count, 1);
    between(e.found->endings[0].probability, 1.0 / 4, 1);
    assert_string_equal(path_of(&e, e.found->endings[0].shortest), "1");
    between(e.found->stuck, 0, 3.0 / 4);
    between(e.found->critical, 0, 3.0 / 4);
    between(claim_of(&e, "u.m1")->random[RP_LEVEL_TOO_FEW], 0, 1); /* a pass of its own, and as short */
    assert_false(e.found->always[0].holds);
    assert_string_equal(path_of(&e, e.found->always[0].path), "4");
    assert_int_equal(e.found->unreachable.count, 0);
    exploring_finish(&e);
}

/* One more than there are is no limit to them. */
static void more_states_than_there_are(void **state)
{
    (void)state;
    exploring e = explore_story(two_steps);
    uint64_t most = e.found->largest_pass > e.found->states ? e.found->largest_pass : e.found->states;
    exploring_finish(&e);
    e = explore_story_with(two_steps, (rp_explore_options){ .limit = most + 1 });
    assert_true(e.found->complete);
    exploring_finish(&e);
    e = explore_story_with(two_steps, (rp_explore_options){ .limit = most });
    assert_false(e.found->complete);
    exploring_finish(&e);
}

/* --- stopping --- */

typedef struct asked {
    size_t times, passes;
    size_t stop_at; /* pass */
} asked;

static bool go_on(void *data, size_t pass, size_t passes, uint64_t states)
{
    asked *to = data;
    to->times++;
    to->passes = passes;
    assert_true(pass < passes);
    (void)states;
    return pass < to->stop_at;
}

static void stopped_at_once(void **state)
{
    (void)state;
    asked to = { .stop_at = 0 };
    exploring e = explore_story_with(two_steps, (rp_explore_options){ .progress = go_on, .data = &to });
    assert_true(e.found->stopped);
    assert_false(e.found->complete);
    assert_int_equal(to.times, 1);
    assert_int_equal(to.passes, 8); /* the walk, how it ends, five claims, all together */
    between(e.found->stuck, 0, 1);
    exploring_finish(&e);
}

/* Nine questions make more evidence to tell apart than is gone through between two words of progress. */
static void stopped_in_a_pass(void **state)
{
    (void)state;
    str text = STR_EMPTY;
    str_add(&text, "state { n = level { most = 999 } } scene 'a' { ");
    for (int i = 0; i < 9; i++)
        str_print(&text,
                  "choose { say 'A' { strong = 'u.m1', because = 'b', add = { n = %d } },\n"
                  "  say 'B' { part = 'u.m1', because = 'b' }, say 'C' { against = 'u.m1', because = 'b' }, "
                  "say 'D' },\n",
                  1 << i);
    str_add(&text, "write {}, when 'n > 900' { go 'other' }, go 'done' }");
    asked to = { .stop_at = 2 };
    rp_explore_options options = { .progress = go_on, .data = &to };
    exploring e = explore_story_with(text.bytes, options);
    assert_true(e.found->stopped);
    assert_false(e.found->complete);
    assert_true(to.times > 1);
    assert_true(e.found->all_met);
    assert_int_equal(e.found->unreachable.count, 1); /* the flow is wholly known: 511 is not above 900 */
    chance_is(e.found->endings[0].probability, 1);
    assert_true(claim_of(&e, "u.m1")->strong.upper > claim_of(&e, "u.m1")->strong.lower);
    exploring_finish(&e);
    str_finish(&text);
}

UNIT_SUITE(analysis_explore_middle, "analysis.explore_middle", UNIT_CASE(counts_so_far_are_kept),
           UNIT_CASE(what_was_answered_is_remembered), UNIT_CASE(harm_is_remembered),
           UNIT_CASE(turns_so_far_can_be_quoted), UNIT_CASE(one_state), UNIT_CASE(two_states),
           UNIT_CASE(more_states_than_there_are), UNIT_CASE(stopped_at_once), UNIT_CASE(stopped_in_a_pass));
