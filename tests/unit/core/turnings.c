/* The moments that turned a run, when a level went out of reach, and what strong would have been. What could still be
 * reached is given here as rows of levels; the tests of analysis.prospects hold how it is worked out. */
#include "rapport/looking_back.h"

#include <stdlib.h>

#include "play.h"

enum { S = RP_LEVEL_SHOWN, P = RP_LEVEL_PARTLY, N = RP_LEVEL_NOT_SHOWN, F = RP_LEVEL_TOO_FEW };

/* Four questions: how much each answer moves trust is its number; the third option does harm. */
#define ASK(moves)                                                                                           \
    "choose { say 'Yes' { strong = 'u.m1', because = 'b', add = { trust = " moves " } },\n"                  \
    "  say 'No' { against = 'u.m1', because = 'b' },\n"                                                      \
    "  say 'Harm' { against = 'u.m1', critical = 'harm', because = 'b' }, say 'Else' { because = 'b' } },\n"

static const char four[] = "state { trust = level { start = 3, most = 20, chart = 'Trust' },\n"
                           "  calm = level { most = 2, chart = 'Calm' } }\n"
                           "scene 'a' { " ASK("1") ASK("4") ASK("2") ASK("3") "go 'done' }";

static void expect_text(char *words, const char *wanted)
{
    assert_string_equal(words, wanted);
    free(words);
}

/* A debrief of these answers, with what could be reached of u.m1 and u.m2; u.m3 was never in reach. */
static rp_debrief *look_back(play *p, const char *answers, const int *first, const int *second)
{
    play_again(p);
    play_answer(p, answers);
    size_t turns = rp_run_turn_count(p->run), columns = turns + 1;
    rp_debrief *d = rp_debrief_create(p->run, p->framework, NULL, 0);
    rp_level best[3 * 8];
    for (size_t i = 0; i < columns; i++) {
        best[i] = (rp_level)first[i];
        best[columns + i] = (rp_level)second[i];
        best[2 * columns + i] = RP_LEVEL_NO_OPPORTUNITY;
    }
    rp_debrief_foresee(d, &(rp_prospects){ 3, turns, best });
    return d;
}

/* "1 3": the turns */
static const char *turns_of(play *p, const rp_debrief *d)
{
    rp_turning list[RP_TURNINGS_MOST];
    size_t count = rp_turnings(d, list);
    str_clear(&p->out);
    for (size_t i = 0; i < count; i++)
        str_print(&p->out, "%s%zu", i ? " " : "", list[i].turn);
    return str_text(&p->out);
}

static void what_moved_a_level_most(void **state)
{
    (void)state;
    play p = play_story(four);
    play_answer(&p, "1,1,1,1");
    rp_debrief *d = rp_debrief_create(p.run, p.framework, NULL, 0);
    rp_turning list[RP_TURNINGS_MOST];
    assert_int_equal(rp_turnings(d, list), 1); /* one a level; calm never moved */
    assert_int_equal(list[0].turn, 2);
    expect_text(rp_turning_words(&list[0]), "Trust went from 4 to 8, on a scale from 0 to 20.");
    rp_debrief_destroy(d);
    play_again(&p); /* nothing answered, nothing turned */
    d = rp_debrief_create(p.run, p.framework, NULL, 0);
    assert_int_equal(rp_turnings(d, list), 0);
    rp_debrief_destroy(d);
    play_finish(&p);
}

static void what_went_out_of_reach(void **state)
{
    (void)state;
    static const int first[] = { S, S, S, P, N }, second[] = { P, P, P, F, F };
    play p = play_story(four);
    rp_debrief *d = look_back(&p, "4,1,2,2", first, second);
    assert_string_equal(turns_of(&p, d), "2 3 4"); /* the second moved trust most */
    rp_turning list[RP_TURNINGS_MOST];
    rp_turnings(d, list);
    expect_text(rp_turning_words(&list[1]),
                "From here on “shown” was out of reach for “One”. From here on “partly shown” was out of "
                "reach for “Two”: too few chances were left to come.");
    expect_text(rp_turning_words(&list[2]), "From here on “partly shown” was out of reach for “One”.");
    expect_text(rp_reach_words(d, &d->findings[0]),
                "After turn 3 “shown” was out of reach in this run, and after turn 4 “partly shown” too.");
    expect_text(rp_reach_words(d, &d->findings[2]), "No way through this scenario brings a chance for it.");
    assert_null(rp_reach_words(d, &d->findings[3])); /* a criterion has no level */
    rp_debrief_destroy(d);
    play_finish(&p);
}

/* Two at the same turn are told in one sentence. */
static void several_points_at_once(void **state)
{
    (void)state;
    static const int both[] = { S, P };
    play p = play_story(four);
    rp_debrief *d = look_back(&p, "2", both, both);
    rp_turning list[RP_TURNINGS_MOST];
    assert_int_equal(rp_turnings(d, list), 1);
    expect_text(rp_turning_words(&list[0]), "From here on “shown” was out of reach for “One” and “Two”.");
    rp_debrief_destroy(d);
    play_finish(&p);
}

/* Harm first, then what was lost, then what moved; shown in the order in which it happened. */
static void at_most_three(void **state)
{
    (void)state;
    static const int first[] = { S, P, P, N, N }, second[] = { S, S, S, S, P };
    play p = play_story(four);
    rp_debrief *d = look_back(&p, "2,1,2,3", first, second);
    assert_string_equal(turns_of(&p, d), "1 3 4");
    rp_debrief_destroy(d);
    static const int none[] = { S, S, S, S, S };
    d = look_back(&p, "1,1,1,3", none, none);
    assert_string_equal(turns_of(&p, d), "2 4");
    rp_turning list[RP_TURNINGS_MOST];
    rp_turnings(d, list);
    assert_true(list[1].tied && !list[1].closed);
    expect_text(rp_turning_words(&list[1]),
                "A moment to stop and talk: because of it this run cannot show “One”, “Two” and “Three”.");
    rp_debrief_destroy(d);
    static const int lost[] = { S, S, S, S, P }, more[] = { S, S, S, S, N };
    d = look_back(&p, "1,1,1,3", lost, more);
    rp_turnings(d, list);
    expect_text(rp_turning_words(&list[1]), /* what is tied off is not said to be out of reach once more */
                "A moment to stop and talk: because of it this run cannot show “One”, “Two” and “Three”.");
    rp_debrief_destroy(d);
    /* of equals those that moved more */
    static const int every[] = { S, P, N, N, N }, other[] = { S, S, S, P, N };
    d = look_back(&p, "1,1,1,1", every, other);
    assert_string_equal(turns_of(&p, d), "2 3 4");
    rp_debrief_destroy(d);
    play_finish(&p);
}

static void words_of_what_is_left(void **state)
{
    (void)state;
    static const int first[] = { S, N, N }, second[] = { P, P, F };
    play p = play_story(four);
    rp_debrief *d = look_back(&p, "2,2", first, second);
    expect_text(rp_reach_words(d, &d->findings[0]),
                "After turn 1 “shown” and “partly shown” were out of reach in this run.");
    expect_text(
        rp_reach_words(d, &d->findings[1]),
        "The most that any way through this scenario comes to is “partly shown”. After turn 2 “partly shown” "
        "was out of reach in this run: too few chances were left to come.");
    rp_debrief_destroy(d);
    static const int none[] = { S, RP_LEVEL_NO_OPPORTUNITY, RP_LEVEL_NO_OPPORTUNITY }, few[] = { F, F, F };
    d = look_back(&p, "2,2", none, few);
    expect_text(rp_reach_words(d, &d->findings[0]),
                "After turn 1 “shown” was out of reach in this run: no chance was left to come.");
    expect_text(rp_reach_words(d, &d->findings[1]),
                "No way through this scenario brings chances enough for a level.");
    rp_debrief_destroy(d);
    play_finish(&p);
}

/* Prospects of another run say nothing. */
static void of_another_run(void **state)
{
    (void)state;
    const rp_level best[6] = { RP_LEVEL_SHOWN };
    play p = play_story(four);
    play_answer(&p, "2");
    rp_debrief *d = rp_debrief_create(p.run, p.framework, NULL, 0);
    rp_debrief_foresee(d, NULL);
    rp_debrief_foresee(d, &(rp_prospects){ 3, 0, best });
    rp_debrief_foresee(d, &(rp_prospects){ 2, 1, best });
    assert_null(d->findings[0].reach);
    assert_null(rp_reach_words(d, &d->findings[0]));
    rp_debrief_destroy(d);
    play_finish(&p);
}

/* --- what strong would have been --- */

static void strong_is(const char *text, const char *answers, const char *wanted)
{
    play p = play_story(text);
    play_answer(&p, answers);
    rp_debrief *d = rp_debrief_create(p.run, p.framework, NULL, 0);
    char *words = rp_strong_words(&d->findings[0]);
    if (!words || !wanted)
        assert_true(!words && !wanted);
    else
        assert_string_equal(words, wanted);
    free(words);
    rp_debrief_destroy(d);
    play_finish(&p);
}

static void which_turn_it_is_told_of(void **state)
{
    (void)state;
    static const char told[] =
        "state { n = level { start = 2 } } scene 'a' {\n"
        "  choose { say 'Half' { part = 'u.m1', because = 'b' }, say 'In {n} days.' { strong = 'u.m1', "
        "because = 'A "
        "day: {n}.', add = { n = 5 } } },\n"
        "  choose { act 'Call him' { strong = 'u.m1', because = 'He knows.' }, say 'Else' },\n"
        "  choose { say 'Wrong' { against = 'u.m1', because = 'b' }, say 'Never' { strong = 'u.m1', because "
        "= 'b', "
        "when = 'n > 9' },\n"
        "    wait { strong = 'u.m1', because = 'Time.' } }, go 'done' }";
    strong_is(told, "2,1,2", NULL);
    strong_is(told, "1,1,2", "Strong at turn 1: “In 2 days.” A day: 2.");
    strong_is(told, "1,2,2", "Strong at turn 2: Call him. He knows.");
    strong_is(told, "1,2,1",
              "Strong at turn 3: Say nothing and wait. Time."); /* what was not offered is not told of */
}

static void of_every_kind_of_question(void **state)
{
    (void)state;
    strong_is(
        "scene 'a' { build 'p' { pick = 2, strong = 'u.m1', because = 'Both.', card 'A', card 'B' { right = "
        "true }, card 'C' { right = true } }, go 'done' }",
        "1+2", "Strong at turn 1: B; C. Both.");
    strong_is("scene 'a' { rank 'p' { strong = 'u.m1', card 'A', card 'B', card 'C' }, go 'done' }", "3+2+1",
              "Strong at turn 1: A; B; C.");
    strong_is("scene 'a' { figure 'p' { answer = 2.5, unit = 'days', strong = 'u.m1' }, go 'done' }", "=3",
              "Strong at turn 1: 2.5 days.");
    strong_is(
        "scene 'a' { form 'p' { pick 'X' { card 'A', card 'B' }, pick 'When' { card 'C', card 'D' { strong = "
        "'u.m1', because = 'Soon.' } } }, go 'done' }",
        "1+1", "Strong at turn 1: When: D. Soon.");
    strong_is("scene 'a' { choose { say 'A', say 'B' { strong = 'k.a', because = 'b' } },\n"
              "  quote { want = 'best', strong = 'u.m1' }, go 'done' }",
              "1,1", NULL);
}

UNIT_SUITE(core_turnings, "core.turnings", UNIT_CASE(what_moved_a_level_most),
           UNIT_CASE(what_went_out_of_reach), UNIT_CASE(several_points_at_once), UNIT_CASE(at_most_three),
           UNIT_CASE(words_of_what_is_left), UNIT_CASE(of_another_run), UNIT_CASE(which_turn_it_is_told_of),
           UNIT_CASE(of_every_kind_of_question));
