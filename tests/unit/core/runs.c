/* A run is a value: copies go their own ways, going back forgets, and the seed moves what is displayed only. */
#include <stdlib.h>
#include <string.h>

#include "play.h"

static const char story[] =
    "local tan = actor { name = 'Tan', mood = 'upset' }\n"
    "state { n = level {}, on = true }\n"
    "exhibit 'f' { kind = 'letter', title = 'File {n}', 'Text.' }\n"
    "scene 'a' { tan.calm 'n is {n}',\n"
    "  choose { say '1' { strong = 'u.m1', once = true, because = 'b', add = { n = 1 }, tan.angry 'n was "
    "{n}' },\n"
    "    say '2' { critical = 'harm', because = 'b', set = { on = false } }, read 'f' {}, say '4' { when = "
    "'on' }, wait },\n"
    "  write 'Why at {n}?' {}, quote { want = 'best' }, when 'n < 3' { go 'a' }, go 'done' }";

static char *text_of(const rp_run *run)
{
    return rp_state_text(rp_run_scenario(run), rp_run_state(run));
}

/* The transcript as one text: lines and turns. Heap. */
static char *transcript(play *p)
{
    str out = STR_EMPTY;
    str_add(&out, play_lines(p, 0));
    for (size_t i = 0; i < rp_run_turn_count(p->run); i++)
        str_print(&out, "\n%s", play_turn(p, i));
    str_print(&out, "\n%s", play_criticals(p));
    char *state = text_of(p->run);
    str_print(&out, "\n%s%s", state, play_stands(p));
    free(state);
    return str_take(&out);
}

static void check_same(play *p, const char *wanted)
{
    char *now = transcript(p);
    assert_string_equal(now, wanted);
    free(now);
}

static void going_back(void **state)
{
    (void)state;
    static const char *const answers[] = { "2", "'x'", "1", "1", "'y'", "1", "3", "'z'" };
    enum { COUNT = sizeof answers / sizeof *answers };
    play p = play_story(story);
    char *stands[COUNT + 1];
    for (int i = 0; i <= COUNT; i++) {
        stands[i] = transcript(&p);
        if (i < COUNT)
            play_answer(&p, answers[i]);
    }
    rp_run_rewind(p.run, COUNT); /* nothing to forget */
    check_same(&p, stands[COUNT]);
    for (int i = COUNT; i-- > 0;) {
        rp_run_rewind(p.run, (size_t)i);
        check_same(&p, stands[i]);
        assert_int_equal(rp_run_turn_count(p.run), i);
    }
    for (int i = 0; i < COUNT; i++) /* and forward again */
        play_answer(&p, answers[i]);
    check_same(&p, stands[COUNT]);
    rp_run_rewind(p.run, 0);
    check_same(&p, stands[0]);
    for (int i = 0; i <= COUNT; i++)
        free(stands[i]);
    play_finish(&p);
}

static void going_back_from_the_end(void **state)
{
    (void)state;
    play p = play_story("scene 'a' { choose { say 'x' { go 'done' }, say 'y' { critical = 'c', because = "
                        "'b', go 'other' } } }");
    play_answer(&p, "2");
    assert_string_equal(play_stands(&p), "ending other");
    rp_run_rewind(p.run, 0);
    assert_string_equal(play_stands(&p), "asks a.1");
    assert_null(rp_run_ending(p.run));
    assert_int_equal(rp_run_critical_count(p.run), 0);
    play_answer(&p, "1");
    assert_string_equal(play_stands(&p), "ending done");
    play_finish(&p);
}

/* What was said until the copy is shared and outlives either. */
static void each_outlives_the_other(void **state)
{
    (void)state;
    rp_run_options options = { .trainee = "Ann" };
    play p = play_story_with(story, &options);
    play_answer(&p, "1,'x',1");
    char *before = transcript(&p);
    rp_run *first = p.run, *second = rp_run_copy(first), *third = rp_run_copy(second);
    play_answer(&p, "1,'y',1");
    char *later = transcript(&p);
    p.run = second;
    check_same(&p, before);
    play_answer(&p, "2,'z',1");
    p.run = third;
    check_same(&p, before);
    rp_run_destroy(second);
    p.run = first;
    check_same(&p, later);
    rp_run_rewind(p.run, 3);
    check_same(&p, before);
    rp_run_destroy(first);
    p.run = third;
    check_same(&p, before);
    rp_run_rewind(p.run, 1);
    assert_string_equal(play_stands(&p), "asks a.2");
    assert_string_equal(rp_run_question(p.run)->prompt, "Why at 1?");
    assert_string_equal(rp_run_expand(p.run, "{trainee}"), "Ann");
    free(before);
    free(later);
    play_finish(&p);
}

/* --- the order of display --- */

static const char shuffled[] =
    "scene 'a' { choose { say '1', say '2', say '3' { when = 'seen \"b\"' }, say '4', say '5', say '6', say "
    "'7', say '8' },\n"
    "  choose { fixed = true, say '1', say '2', say '3', say '4' },\n"
    "  build { pick = 1, card '1' { right = true }, card '2', card '3', card '4', card '5' },\n"
    "  form { pick 'p' { card '1', card '2', card '3', card '4', card '5' },\n"
    "    pick 'q' { card '1', card '2', card '3', card '4', card '5' } }, quote { want = 'best' }, go 'b' }\n"
    "scene 'b' { write {}, go 'a' }";

/* Ids in the order of display, all lists: "a.1.c a.1.a …". Heap. */
static char *displayed(const play *p)
{
    const rp_question *question = rp_run_question(p->run);
    str out = STR_EMPTY;
    for (size_t i = 0; i < question->list_count; i++)
        for (size_t j = 0; j < question->lists[i].option_count; j++)
            str_print(&out, "%s ", question->lists[i].options[question->lists[i].order[j]].id);
    str_add_n(&out, "", 0);
    return str_take(&out);
}

static void check_displayed(const play *p, const char *wanted)
{
    char *now = displayed(p);
    assert_string_equal(now, wanted);
    free(now);
}

static void seed_nought_is_the_authored_order(void **state)
{
    (void)state;
    play p = play_story(shuffled);
    check_displayed(&p, "a.1.a a.1.b a.1.d a.1.e a.1.f a.1.g a.1.h ");
    play_answer(&p, "1,1");
    check_displayed(&p, "a.3.a a.3.b a.3.c a.3.d a.3.e ");
    play_finish(&p);
}

static play with_seed(uint64_t seed)
{
    rp_run_options options = { .seed = seed };
    return play_story_with(shuffled, &options);
}

/* Ids and answers are the same under every seed; fixed questions and own turns keep their order. */
static void seeds_move_the_display_only(void **state)
{
    (void)state;
    char *seen[20];
    int different = 0;
    for (uint64_t seed = 1; seed <= 20; seed++) {
        play p = with_seed(seed), q = with_seed(seed);
        char *first = displayed(&p);
        check_displayed(&q, first);
        assert_int_equal(strlen(first), 7 * 6);
        for (const char *id = "abdefgh"; *id; id++) {
            char one[] = { 'a', '.', '1', '.', *id, ' ', '\0' };
            assert_non_null(strstr(first, one)); /* each is there */
        }
        play_answer(&p, "3");
        assert_string_equal(play_turn(&p, 0), "a.1 3 a.1.d"); /* counted in authored order */
        check_displayed(&p, "a.2.a a.2.b a.2.c a.2.d ");
        play_answer(&p, "1,1,1+1");
        check_displayed(&p, "a.1 a.2 ");
        seen[seed - 1] = first;
        for (uint64_t i = 0; i + 1 < seed; i++)
            different += strcmp(seen[i], first) != 0;
        play_finish(&p);
        play_finish(&q);
    }
    assert_true(different > 180); /* of 190 pairs */
    for (int i = 0; i < 20; i++)
        free(seen[i]);
}

/* The log keeps the seed, so that an attempt can be looked at as it was displayed: these orders may never change. */
static void an_order_to_hold_on_to(void **state)
{
    (void)state;
    play p = with_seed(7);
    check_displayed(&p, "a.1.b a.1.e a.1.f a.1.g a.1.a a.1.d a.1.h ");
    play_answer(&p, "1,1");
    check_displayed(&p, "a.3.d a.3.a a.3.b a.3.c a.3.e ");
    play_answer(&p, "1");
    check_displayed(&p, "a.4.1.b a.4.1.a a.4.1.d a.4.1.c a.4.1.e a.4.2.c a.4.2.b a.4.2.a a.4.2.e a.4.2.d ");
    play_finish(&p);
}

/* The order of a question is the same each time it is asked; an option that opens finds its own place among the
 * others. */
static void orders_are_stable(void **state)
{
    (void)state;
    play p = with_seed(7);
    char *first = displayed(&p);
    play_answer(&p, "1,1,1");
    char *form = displayed(&p);
    play_answer(&p, "1+1,1,'x'");
    char *again = displayed(&p);
    str without = STR_EMPTY;
    for (const char *at = again; *at; at += 6)
        if (strncmp(at, "a.1.c ", 6) != 0)
            str_add_n(&without, at, 6);
    assert_int_equal(strlen(again), 8 * 6);
    assert_string_equal(without.bytes, first);
    play_answer(&p, "1,1,1");
    check_displayed(&p, form);
    free(first);
    free(form);
    free(again);
    str_finish(&without);
    play_finish(&p);
}

UNIT_SUITE(core_runs, "core.runs", UNIT_CASE(going_back), UNIT_CASE(going_back_from_the_end),
           UNIT_CASE(each_outlives_the_other), UNIT_CASE(seed_nought_is_the_authored_order),
           UNIT_CASE(seeds_move_the_display_only), UNIT_CASE(an_order_to_hold_on_to),
           UNIT_CASE(orders_are_stable));
