/* Rules over an exploration that each test fills in by hand: what they make of it, and where they say it. */
#include <string.h>

#include "analysis/checking.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static void expect(const char *rule, const rp_explored *explored, const char *wanted)
{
    static const char text[] = "scene 'a' { choose { say 'One' { strong = { 'u.m1', 'k.a' }, because = 'b' "
                               "}, say 'Two' }, go 'done' }\n"
                               "always 'first' 'true'\nalways 'second' 'true'";
    checking_expect(&(checking){ .rule = rule,
                                 .text = text,
                                 .points = "'u.m1', 'u.m2'",
                                 .criteria = "'k.a', 'k.b'",
                                 .explored = explored },
                    wanted);
}

static rp_path path_of(const char *const *answers, size_t count)
{
    return (rp_path){ answers, count };
}

/* --- reach --- */

static void expect_lost(const char *text, const char *const *names, size_t count, const char *wanted)
{
    rp_explored explored = { .complete = true, .unreachable = { names, count } };
    checking_expect(&(checking){ .rule = "unreachable", .text = text, .explored = &explored }, wanted);
    explored.complete = false;
    checking_expect(&(checking){ .rule = "unreachable", .text = text, .explored = &explored }, "");
}

static void what_nobody_reaches_is_named(void **state)
{
    static const char text[] =
        "state { on = flag }\nscene 'a' {\n choose {\n  say 'One',\n  say 'Two' { when = 'on' } },"
        "\n go 'done' }\nscene 'b' {\n go 'far' }\nending 'far' { title = 'F', outcome = 'poor' }";
    static const char *const all[] = { "b", "a.1.b", "far" }, *const option[] = { "a.1.b" };
    (void)state;
    expect_lost(text, option, COUNT(option), "6: nobody can reach the option 'a.1.b'");
    expect_lost(text, all, COUNT(all),
                "6: nobody can reach the option 'a.1.b'\n8: nobody can reach the scene 'b'");
    expect_lost(text, all, 0, "");
}

static void what_follows_from_another_goes_without_saying(void **state)
{
    static const char text[] =
        "state { on = flag }\nscene 'a' {\n when 'on' {\n  go 'b' },\n go 'done' }\n"
        "scene 'b' {\n choose {\n  say 'One' { choose { say 'x', say 'y' } },\n  say 'Two' },\n"
        " go 'c' }\nscene 'c' {\n go 'b' }";
    static const char *const all[] = { "b", "c", "b.1", "b.2", "b.1.a", "b.1.b", "b.2.a", "b.2.b" };
    (void)state;
    expect_lost(text, all, COUNT(all), "7: nobody can reach the scene 'b'");
}

static void rings_that_nothing_leads_to_are_named_once(void **state)
{
    static const char text[] =
        "scene 'a' { go 'done' }\nscene 'b' { go 'c' }\nscene 'c' { go 'b' }\nscene 'd' { go 'd' }";
    static const char *const all[] = { "b", "c", "d" };
    (void)state;
    expect_lost(text, all, COUNT(all),
                "3: nobody can reach the scene 'b'\n5: nobody can reach the scene 'd'");
}

static void questions_may_be_skipped(void **state)
{
    static const char text[] =
        "state { on = flag }\nscene 'a' {\n choose { say 'x' { when = 'on' }, say 'y' { once = true } },\n"
        " quote { want = 'best', strong = 'u.m1' },\n build { pick = 1, strong = 'u.m1',"
        " card 'x' { right = true }, card 'y', card 'z', on = { strong = { go 'b' } } },\n"
        " go 'done' }\nscene 'b' {\n go 'done' }";
    static const char *const all[] = { "b", "a.1", "a.1.a", "a.1.b", "a.2" };
    rp_explored explored = { .complete = true, .unreachable = { all, COUNT(all) } };
    (void)state;
    checking_expect(
        &(checking){ .rule = "unreachable", .text = text, .points = "'u.m1'", .explored = &explored },
        "4: nobody can reach the question 'a.1'\n5: nobody can reach the question 'a.2'\n8: nobody can reach "
        "the scene 'b'");
}

static void an_ending_after_a_choice_is_named(void **state)
{
    static const char text[] = "scene 'a' {\n choose { seconds = 9, silence = wait { go 'late' }, say 'x', "
                               "say 'y' },\n go 'done' }\n"
                               "ending 'late' { title = 'L', outcome = 'poor' }";
    static const char *const both[] = { "a.1.silence", "late" }, *const one[] = { "late" };
    (void)state;
    expect_lost(text, both, COUNT(both), "3: nobody can reach the option 'a.1.silence'");
    expect_lost(text, one, COUNT(one), "5: nobody can reach the ending 'late'");
}

static void closed_loops_are_named_once(void **state)
{
    static const char text[] = "scene 'a' { choose { say 'x' { go 'b' }, say 'y' { go 'd' } } }\n"
                               "scene 'b' { choose { say 'x', say 'y' }, go 'c' }\n"
                               "scene 'c' { choose { say 'x', say 'y' }, go 'b' }\n"
                               "scene 'd' {\n choose { say 'x', say 'y' }, go 'd' }";
    static const char *const all[] = { "b.1", "c.1", "d.1" };
    rp_explored explored = { .complete = true, .stuck_at = { all, COUNT(all) } };
    checking how = { .rule = "stuck", .text = text, .explored = &explored };
    (void)state;
    checking_expect(&how, "3: no ending can be reached from question 'b.1' any more, nor from c.1\n"
                          "6: no ending can be reached from question 'd.1' any more");
    explored.stuck_at.count = 0;
    checking_expect(&how, "");
}

/* --- promises --- */

static void points_that_nobody_can_show(void **state)
{
    rp_explored_claim claims[] = {
        { .id = "u.m1", .reachable = true, .has_levels = true, .best = RP_LEVEL_SHOWN, .most = 3 },
        { .id = "u.m2",
          .has_levels = true,
          .best = RP_LEVEL_NO_OPPORTUNITY }, /* nothing tags it: said elsewhere */
        { .id = "k.a", .reachable = true },
        { .id = "k.b" },
    };
    rp_explored explored = { .complete = true, .claims = claims, .claim_count = COUNT(claims) };
    (void)state;
    expect("never-shown", &explored, "");
    expect("never-strong", &explored, "");
    claims[0].best = RP_LEVEL_PARTLY;
    claims[2].reachable = false;
    expect("never-shown", &explored, "1: nobody can show 'u.m1': the best level there is is 'partly shown'");
    expect("never-strong", &explored, "1: no path takes 'k.a' strongly");
    claims[0].most = 2; /* too few chances: said by the next rule */
    expect("never-shown", &explored, "");
    claims[0].most = 3;
    claims[0].has_levels = false; /* no path comes to an end */
    expect("never-shown", &explored, "");
    claims[0].has_levels = true;
    explored.complete = false;
    expect("never-shown", &explored, "");
    expect("never-strong", &explored, "");
}

/* What only an option takes strongly that nobody reaches has its cause there. */
static void the_cause_is_said_once(void **state)
{
    static const char *const lost[] = { "a.1.a" };
    rp_explored_claim claims[] = { { .id = "u.m1", .has_levels = true, .starved = true }, { .id = "k.a" } };
    rp_explored explored = {
        .complete = true, .claims = claims, .claim_count = COUNT(claims), .unreachable = { lost, COUNT(lost) }
    };
    (void)state;
    expect("never-strong", &explored, "");
    expect("too-few-chances", &explored, "");
    explored.unreachable.count = 0;
    expect("never-strong", &explored, "1: no path takes 'k.a' strongly");
    expect("too-few-chances", &explored, "1: no path that ends has a chance for 'u.m1'");
}

static void chances_are_counted(void **state)
{
    static const char *const answers[] = { "1", "2+3", "=78" };
    rp_explored_claim claims[] = { { .id = "u.m1", .has_levels = true, .most = 3, .least = 3 },
                                   { .id = "u.m2", .has_levels = true, .starved = true } };
    rp_explored explored = { .complete = true, .claims = claims, .claim_count = COUNT(claims) };
    (void)state;
    expect("too-few-chances", &explored, "");
    claims[0].starved = true;
    claims[0].starving = path_of(answers, COUNT(answers));
    expect("too-few-chances", &explored,
           "1: a path has fewer than 3 chances for 'u.m1': with the answers 1,2+3,=78");
    explored.complete = false;
    expect("too-few-chances", &explored,
           "1: a path has fewer than 3 chances for 'u.m1': with the answers 1,2+3,=78");
    explored.complete = true;
    claims[0].most = 1;
    expect("too-few-chances", &explored, "1: no path has more than 1 chance for 'u.m1'; it takes 3");
}

static void faults_stand_in_their_own_line(void **state)
{
    static const char *const answers[] = { "2" };
    rp_explored_fault faults[] = { { "scenario.lua", 7, "attempt to divide by zero", { answers, 1 } },
                                   { NULL, 0, "it goes round", { NULL, 0 } } };
    rp_explored explored = { .complete = true, .faults = faults, .fault_count = COUNT(faults) };
    (void)state;
    expect("fault-at-play", &explored,
           "1: it goes round: before anything is answered\n"
           "7: attempt to divide by zero: with the answers 2");
    explored.fault_count = 0;
    expect("fault-at-play", &explored, "");
}

static void broken_invariants_have_a_path(void **state)
{
    const char *answers[60];
    rp_explored_always always[] = { { .name = "first", .holds = true }, { .name = "second" } };
    rp_explored explored = { .complete = true, .always = always, .always_count = COUNT(always) };
    (void)state;
    for (size_t i = 0; i < COUNT(answers); i++)
        answers[i] = "1+2+3";
    expect("broken-always", &explored, "4: 'second' does not hold before anything is answered");
    always[1].path = path_of(answers, COUNT(answers));
    expect("broken-always", &explored,
           "4: 'second' does not hold with the answers "
           "1+2+3,1+2+3,1+2+3,1+2+3,1+2+3,1+2+3,1+2+3,1+2+3,1+2+3,1+2+3,"
           "1+2+3,1+2+3,1+2+3,1+2+3,1+2+3,1+2+3,1+2+3,1+2+3,1+2+3,1+2+3,1+2+3,1+2+3,1+2+3,…");
    always[1].holds = true;
    expect("broken-always", &explored, "");
}

/* --- guessing --- */

static void chance_shows_and_errs(void **state)
{
    rp_explored_claim claims[] = { { .id = "u.m1" }, { .id = "u.m2" }, { .id = "k.a" } };
    rp_explored explored = {
        .complete = true, .claims = claims, .claim_count = COUNT(claims), .critical = { 0.35, 0.35 }
    };
    (void)state;
    claims[0].random[RP_LEVEL_SHOWN] = (rp_bounds){ 0.15, 0.15 };
    expect("random-shown", &explored, "");
    expect("random-critical", &explored, "");
    claims[0].random[RP_LEVEL_SHOWN] = (rp_bounds){ 0.151, 0.151 };
    claims[1].random[RP_LEVEL_SHOWN] = (rp_bounds){ 0.1, 0.9 }; /* it may be less */
    explored.critical = (rp_bounds){ 0.352, 0.352 };
    expect("random-shown", &explored, "1: chance alone shows 'u.m1' with 15.1 per cent; 15 are the most");
    expect("random-critical", &explored,
           "1: chance alone makes a critical error with 35.2 per cent; 35 are the most");
}

static void habits_show_points(void **state)
{
    static const char *const points[] = { "u.m1", "u.m2" };
    rp_explored_player players[] = { { .name = "first" }, { .name = "longest" } };
    rp_explored explored = {
        .complete = false, .stopped = true, .players = players, .player_count = COUNT(players)
    };
    (void)state;
    players[1].shown = (rp_names){ points, 1 };
    expect("player-shows", &explored, "");
    players[1].shown.count = 2;
    players[0].shown = (rp_names){ points, 1 };
    expect("player-shows", &explored,
           "1: the player 'first' shows u.m1, and should show none\n"
           "1: the player 'longest' shows u.m1, u.m2, and should show one at most");
}

static void what_was_not_seen_is_said(void **state)
{
    rp_explored explored = { .complete = true, .states = 5, .largest_pass = 1000000 };
    (void)state;
    expect("not-explored", &explored, "");
    explored.complete = false;
    expect("not-explored", &explored, "1: the exploration ended at its limit, after 1000000 states");
    explored.stopped = true;
    explored.states = 2000000;
    expect("not-explored", &explored, "1: the exploration was stopped after 2000000 states");
}

UNIT_SUITE(analysis_rules_explored, "analysis.rules_explored", UNIT_CASE(what_nobody_reaches_is_named),
           UNIT_CASE(what_follows_from_another_goes_without_saying),
           UNIT_CASE(rings_that_nothing_leads_to_are_named_once), UNIT_CASE(questions_may_be_skipped),
           UNIT_CASE(an_ending_after_a_choice_is_named), UNIT_CASE(closed_loops_are_named_once),
           UNIT_CASE(points_that_nobody_can_show), UNIT_CASE(the_cause_is_said_once),
           UNIT_CASE(chances_are_counted), UNIT_CASE(faults_stand_in_their_own_line),
           UNIT_CASE(broken_invariants_have_a_path), UNIT_CASE(chance_shows_and_errs),
           UNIT_CASE(habits_show_points), UNIT_CASE(what_was_not_seen_is_said));
