/* Rules of choose: what is open, what a choice does and in which order, what time running out does. */
#include <string.h>

#include "play.h"

/* Opportunities and tags are counted, then `critical` is noted, then add, set and after in this order, then the
 * reaction plays. The critical error's words and the reaction's show the values of their moment. */
static void order_of_what_a_choice_does(void **state)
{
    (void)state;
    play p =
        play_story("local tan = actor { name = 'Tan' }\n"
                   "state { n = level { start = 1 } }\n"
                   "scene 'a' { choose {\n"
                   "  say 'x' { strong = 'u.m1', against = 'u.m2', critical = 'harm at {n}', because = 'b',\n"
                   "    after = function(s) s.n = s.n + 1 end, set = { n = 5 }, add = { n = 2 },\n"
                   "    tan 'now {n}', go 'done' },\n"
                   "  say 'y' { go 'done' } } }");
    play_answer(&p, "1");
    assert_string_equal(play_criticals(&p), "a.1: harm at 1 [u.m1,u.m2,u.m3]");
    assert_string_equal(play_values(&p), "n=6"); /* 1 + 2, then 5, then 5 + 1 */
    assert_string_equal(play_lines(&p, 0), "Tan(neutral): now 6");
    assert_string_equal(play_count(&p, "u.m1"), "1 0 0 1 tied");
    assert_string_equal(play_count(&p, "u.m2"), "0 0 1 0 tied");
    play_finish(&p);
}

/* add and set work through their names in the order of the alphabet; each assignment saturates at once. */
static void effects_saturate_one_by_one(void **state)
{
    (void)state;
    play p =
        play_story("state { a = level { start = 8 }, b = level { start = 1, least = 1, most = 3 },\n"
                   "  c = level { start = 0, least = -2, most = 2 } }\n"
                   "scene 'q' { choose { say 'up' { add = { a = 5, b = -9, c = -3 } },\n"
                   "  say 'set' { set = { a = 99, b = -99, c = 2 } },\n"
                   "  say 'both' { add = { a = 100, c = 4 }, set = { b = 3 },\n"
                   "    after = function(s) s.a = s.a - 3; s.a = s.a + 9; s.c = -50; s.c = s.c + 1 end },\n"
                   "  say 'huge' { add = { a = -9007199254740993 }, set = { c = math.maxinteger } } },\n"
                   "  go 'q' }");
    play_answer(&p, "1");
    assert_string_equal(play_values(&p), "a=10 b=1 c=-2");
    play_answer(&p, "2");
    assert_string_equal(play_values(&p), "a=10 b=1 c=2");
    play_answer(&p, "3");
    assert_string_equal(play_values(&p), "a=10 b=3 c=-1"); /* 10 - 3 + 9 saturates, so does -50 before + 1 */
    play_answer(&p, "4");
    assert_string_equal(play_values(&p), "a=0 b=3 c=2");
    play_finish(&p);
}

/* One chance for each id that some option open at that moment would give strong, however many do. */
static void chances_of_open_options_only(void **state)
{
    (void)state;
    play p = play_story("state { on = flag }\n"
                        "scene 'a' { choose { say 'x' { strong = { 'u.m1', 'k.a' }, because = 'b' },\n"
                        "  say 'y' { strong = 'u.m1', part = 'u.m3', because = 'b' },\n"
                        "  say 'z' { when = 'on', strong = 'u.m2', because = 'b' },\n"
                        "  say 'w' { against = 'u.m3' , because = 'b' } }, go 'done' }");
    assert_string_equal(play_open(&p), "a.1.a a.1.b a.1.d");
    play_answer(&p, "3");
    assert_string_equal(play_turn(&p, 0), "a.1 3 a.1.d -u.m3");
    assert_string_equal(play_count(&p, "u.m1"), "0 0 0 1"); /* once, though two options would */
    assert_string_equal(play_count(&p, "k.a"), "0 0 0 1");
    assert_string_equal(play_count(&p, "u.m2"), "0 0 0 0"); /* was not open */
    assert_string_equal(play_count(&p, "u.m3"), "0 0 1 0"); /* part and against make no chance */
    assert_int_equal(rp_run_turn(p.run, 0)->chances.count, 2);
    play_finish(&p);
}

/* Tags may name an id that no open option gives strong: they count without a chance. */
static void tags_without_a_chance(void **state)
{
    (void)state;
    play p = play_story(
        "scene 'a' { choose { say 'x' { part = 'u.m1', because = 'b' }, say 'y' {} }, go 'done' }");
    play_answer(&p, "1");
    assert_string_equal(play_count(&p, "u.m1"), "0 1 0 0");
    play_finish(&p);
}

/* Later answers change the story and commit critical errors; they count nothing and add no turn to quote. */
static void only_the_first_answer_counts(void **state)
{
    (void)state;
    play p = play_story(
        "local tan = actor { name = 'Tan' }\n"
        "state { n = level {} }\n"
        "scene 'a' { choose { say 'x' { against = 'u.m1', add = { n = 1 }, because = 'b' },\n"
        "  say 'y' { strong = 'u.m1', add = { n = 2 }, because = 'b', trap = 'u.x1', tan 'So.' },\n"
        "  act 'z' { critical = 'harm', because = 'b' } },\n"
        "  when 'n < 5' { go 'a', otherwise = { quote { want = 'best' }, go 'done' } } }");
    assert_false(rp_run_question(p.run)->again);
    play_answer(&p, "1");
    assert_true(rp_run_question(p.run)->again);
    play_answer(&p, "2,3,2");
    assert_string_equal(play_values(&p), "n=5");
    assert_string_equal(play_count(&p, "u.m1"), "0 0 1 1 tied");
    assert_string_equal(play_turn(&p, 0), "a.1 1 a.1.a -u.m1");
    assert_string_equal(play_turn(&p, 1), "a.1 2 a.1.b !u.x1 again");
    assert_string_equal(play_turn(&p, 2), "a.1 3 a.1.c again");
    assert_string_equal(play_criticals(&p), "a.1: harm [u.m1,u.m2,u.m3]");
    assert_string_equal(play_lines(&p, 0), "Tan(neutral): So. | Tan(neutral): So.");
    assert_string_equal(play_stands(&p), "asks a.2");
    assert_string_equal(play_open(&p), "a.1"); /* one turn to quote */
    assert_string_equal(rp_run_question(p.run)->lists[0].options[0].text, "x");
    play_finish(&p);
}

static void once_is_not_offered_again(void **state)
{
    (void)state;
    play p = play_story("local function q() return choose { say 'x' { once = true }, say 'y' {} } end\n"
                        "scene 'a' { q(), q(), go 'a' }");
    play_answer(&p, "1");
    assert_string_equal(play_open(&p), "a.2.a a.2.b"); /* another place, another question */
    play_answer(&p, "2");
    assert_string_equal(play_open(&p), "a.1.b");
    play_answer(&p, "1,1");
    assert_string_equal(play_open(&p), "a.1.b");
    assert_string_equal(play_refused(&p, "2"),
                        "there is no such number to choose; it takes the number of an open option");
    play_finish(&p);
}

/* Conditions of options are evaluated when the question is reached; with none open it is skipped. */
static void conditions_when_the_question_is_reached(void **state)
{
    (void)state;
    play p = play_story("state { n = level {} }\n"
                        "scene 'a' { choose { say 'x' { when = 'n >= 1' }, say 'y' { when = 'n >= 2' },\n"
                        "    seconds = 5, silence = wait { go 'other' } },\n"
                        "  narrate 'skipped or answered at {n}', change { add = { n = 1 } },\n"
                        "  when 'n < 4' { go 'a', otherwise = { go 'done' } } }");
    assert_string_equal(play_lines(&p, 0), "skipped or answered at 0");
    assert_string_equal(play_open(&p), "a.1.a");
    play_answer(&p, "1");
    assert_string_equal(play_open(&p), "a.1.a a.1.b");
    play_answer(&p, "2");
    assert_string_equal(play_turn(&p, 1), "a.1 2 a.1.b again");
    play_answer(&p, "1");
    assert_string_equal(play_stands(&p), "ending done");
    assert_string_equal(play_turn(&p, 0), "a.1 1 a.1.a");
    play_finish(&p);
}

/* Numbers count the open options in authored order. */
static void answers_count_open_options(void **state)
{
    (void)state;
    play p = play_story("state { on = flag }\n"
                        "scene 'a' { choose { say 'w' { when = 'on' }, say 'x' {}, say 'y' { when = 'on' },\n"
                        "  say 'z' { strong = 'u.m1', because = 'b' } }, go 'done' }");
    play_answer(&p, "2");
    assert_string_equal(play_turn(&p, 0), "a.1 2 a.1.d +u.m1");
    play_finish(&p);
}

/* Running out of time is an answer: the open options' ids make chances, the first answer is used up, it is a
 * turn like a wait. */
static void time_runs_out(void **state)
{
    (void)state;
    play p = play_story("local tan = actor { name = 'Tan' }\n"
                        "state { n = level {} }\n"
                        "scene 'a' { choose { say 'x' { strong = 'u.m1', because = 'b' },\n"
                        "    say 'y' { strong = 'u.m2', when = 'n > 0', because = 'b' }, say 'z',\n"
                        "    seconds = 20, silence = wait { against = 'u.m1', part = 'k.a', because = 'b',\n"
                        "      add = { n = 1 }, tan.angry 'Hello?' } },\n"
                        "  quote { want = 'worst', strong = 'k.b' },\n"
                        "  when 'n < 2' { go 'a', otherwise = { go 'done' } } }");
    const rp_question *question = rp_run_question(p.run);
    assert_int_equal(question->seconds, 20);
    assert_true(question->has_silence);
    assert_string_equal(play_open(&p), "a.1.a a.1.c"); /* never a button */
    play_answer(&p, "t");
    assert_string_equal(play_turn(&p, 0), "a.1 t a.1.silence ~k.a -u.m1");
    assert_int_equal(rp_run_turn(p.run, 0)->said, RP_OPTION_WAIT);
    assert_string_equal(play_count(&p, "u.m1"), "0 0 1 1");
    assert_string_equal(play_count(&p, "u.m2"), "0 0 0 0");
    assert_string_equal(play_lines(&p, 0), "Tan(angry): Hello?");
    assert_string_equal(play_open(&p), "a.1"); /* silence counts as an own turn */
    play_answer(&p, "1");
    assert_string_equal(play_turn(&p, 1), "a.2 1 a.1 strong +k.b");
    play_answer(&p, "1"); /* later: no evidence */
    assert_string_equal(play_turn(&p, 2), "a.1 1 a.1.a again");
    assert_string_equal(play_refused(&p, "t"), "it takes the number of one of the own turns");
    play_finish(&p);
}

static void ties_block_points(void **state)
{
    (void)state;
    play p = play_story("scene 'a' { choose { act 'all' { critical = 'all', because = 'b' },\n"
                        "  act 'one' { critical = 'one', ties = 'u.m2', because = 'b' },\n"
                        "  act 'none' { critical = 'none', ties = {}, because = 'b' } }, go 'a' }");
    play_answer(&p, "3");
    assert_string_equal(play_criticals(&p), "a.1: none []");
    assert_string_equal(play_count(&p, "u.m1"), "0 0 0 0");
    play_answer(&p, "2");
    assert_string_equal(play_count(&p, "u.m1"), "0 0 0 0");
    assert_string_equal(play_count(&p, "u.m2"), "0 0 0 0 tied");
    play_answer(&p, "1,1"); /* once per question and reason */
    assert_string_equal(play_criticals(&p),
                        "a.1: none []\na.1: one [u.m2]\na.1: all [u.m1,u.m2,u.m3]"); /* never the criteria */
    assert_string_equal(play_count(&p, "u.m3"), "0 0 0 0 tied");
    assert_string_equal(play_count(&p, "k.a"), "0 0 0 0");
    play_finish(&p);
}

/* The same reason with other ties in another option is one critical error that blocks both. */
static void one_reason_of_two_options(void **state)
{
    (void)state;
    play p =
        play_story("scene 'a' { choose { act 'x' { critical = 'harm', ties = { 'u.m1' }, because = 'b' },\n"
                   "  act 'y' { critical = 'harm', ties = { 'u.m2', 'u.m1' }, because = 'b' } }, go 'a' }");
    play_answer(&p, "1,2");
    assert_string_equal(play_criticals(&p), "a.1: harm [u.m1,u.m2]");
    play_finish(&p);
}

/* read opens a document: its text is the title, it comes to hand, the document is the first thing to follow. */
static void reading_opens_the_document(void **state)
{
    (void)state;
    play p =
        play_story("local tan = actor { name = 'Tan' }\n"
                   "exhibit 'f' { kind = 'letter', title = 'The file', 'Text.' }\n"
                   "scene 'a' { choose { read 'f' { part = 'u.m1', because = 'b', tan 'Well?' }, wait },\n"
                   "  quote { want = 'best' }, go 'done' }");
    assert_string_equal(rp_run_question(p.run)->lists[0].options[0].text, "The file");
    assert_false(rp_run_at_hand(p.run, 0));
    play_answer(&p, "1");
    assert_true(rp_run_at_hand(p.run, 0));
    assert_string_equal(play_lines(&p, 0), "[The file] | Tan(neutral): Well?");
    assert_string_equal(play_turn(&p, 0), "a.1 1 a.1.a ~u.m1");
    assert_string_equal(play_stands(&p), "ending done"); /* no turn to quote */
    play_finish(&p);
}

UNIT_SUITE(core_choosing, "core.choosing", UNIT_CASE(order_of_what_a_choice_does),
           UNIT_CASE(effects_saturate_one_by_one), UNIT_CASE(chances_of_open_options_only),
           UNIT_CASE(tags_without_a_chance), UNIT_CASE(only_the_first_answer_counts),
           UNIT_CASE(once_is_not_offered_again), UNIT_CASE(conditions_when_the_question_is_reached),
           UNIT_CASE(answers_count_open_options), UNIT_CASE(time_runs_out), UNIT_CASE(ties_block_points),
           UNIT_CASE(one_reason_of_two_options), UNIT_CASE(reading_opens_the_document));
