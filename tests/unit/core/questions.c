/* Rules of build, rank, figure, quote, form and write, played. What an answer comes to by itself is in judge.c. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "play.h"

static const char building[] =
    "local tan = actor { name = 'Tan' }\n"
    "state { n = level {} }\n"
    "scene 'a' { build 'Which two?' { pick = 2, strong = { 'u.m1', 'k.a' }, because = 'all at {n}',\n"
    "  card 'r1' { right = true, because = 'one at {n}' }, card 'r2' { right = true }, card 'w1', card "
    "'w2',\n"
    "  card 't' { trap = 'u.x2' },\n"
    "  on = { strong = { add = { n = 1 }, tan 'Good.' }, part = { add = { n = 2 } },\n"
    "    against = { critical = 'harm', ties = { 'u.m2' }, because = 'no', add = { n = 3 }, tan 'No.' },\n"
    "    none = { add = { n = 4 }, go 'other' } } }, narrate 'on', go 'a' }";

/* The outcome is counted for each id of strong; a chance for each, whatever was answered. */
static void outcomes_of_a_build(void **state)
{
    (void)state;
    static const struct {
        const char *answer, *turn, *count, *values, *stands;
    } rows[] = {
        { "2+1", "a.1 2+1 a.1.b;a.1.a strong +u.m1 +k.a", "1 0 0 1", "n=1", "asks a.1" },
        { "1+3", "a.1 1+3 a.1.a;a.1.c part ~u.m1 ~k.a", "0 1 0 1", "n=2", "asks a.1" },
        { "1+5", "a.1 1+5 a.1.a;a.1.e against -u.m1 -k.a !u.x2", "0 0 1 1", "n=3", "asks a.1" },
        { "3+4", "a.1 3+4 a.1.c;a.1.d none", "0 0 0 1", "n=4", "ending other" },
    };
    play p = play_story(building);
    assert_int_equal(rp_run_question(p.run)->pick, 2);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        play_again(&p);
        play_answer(&p, rows[i].answer);
        assert_string_equal(play_turn(&p, 0), rows[i].turn);
        assert_string_equal(play_count(&p, "u.m1"), rows[i].count);
        assert_string_equal(play_count(&p, "k.a"), rows[i].count);
        assert_string_equal(play_values(&p), rows[i].values);
        assert_string_equal(play_stands(&p), rows[i].stands);
    }
    play_again(&p);
    play_answer(&p, "1+5");
    assert_string_equal(play_criticals(&p), "a.1: harm [u.m2]");
    assert_string_equal(play_lines(&p, 0), "Tan(neutral): No. | on");
    assert_string_equal(rp_run_turn(p.run, 0)->text, "r1; t");
    rp_names because = rp_run_turn(p.run, 0)->because;
    assert_int_equal(because.count, 3); /* the question's, the card's, the outcome's */
    assert_string_equal(because.items[0], "all at 0");
    assert_string_equal(because.items[1], "one at 0");
    assert_string_equal(because.items[2], "no");
    play_finish(&p);
}

static void misfits_of_a_build(void **state)
{
    (void)state;
    play p = play_story(building);
    static const char takes[] = "; it takes card numbers joined with +, as 1+3";
    static const struct {
        const char *answer, *why;
    } rows[] = {
        { "1", "this question takes 2 of them, not 1" },
        { "1+2+3", "this question takes 2 of them, not 3" },
        { "1+1", "number 1 is named twice" },
        { "1+6", "there is no such number to choose" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *why = play_refused(&p, rows[i].answer);
        assert_memory_equal(why, rows[i].why, strlen(rows[i].why));
        assert_string_equal(why + strlen(rows[i].why), takes);
    }
    assert_string_equal(play_refused(&p, "=2"), "it takes card numbers joined with +, as 1+3");
    assert_string_equal(play_refused(&p, "t"), "it takes card numbers joined with +, as 1+3");
    assert_string_equal(play_refused(&p, "1+"), "'1+' is no answer; write 2, 1+3, =17.5, \"text\" or t");
    assert_string_equal(play_refused(&p, "0+1"), "'0+1' is no answer; write 2, 1+3, =17.5, \"text\" or t");
    play_finish(&p);
}

static void outcomes_of_a_rank(void **state)
{
    (void)state;
    play p =
        play_story("scene 'a' { rank 'Order' { strong = 'u.m1', card 'one', card 'two' { because = 'b' },\n"
                   "  card 'three' }, go 'done' }");
    play_answer(&p, "1+2+3");
    assert_string_equal(play_turn(&p, 0), "a.1 1+2+3 a.1.a;a.1.b;a.1.c strong +u.m1");
    play_again(&p);
    play_answer(&p, "2+1+3");
    assert_string_equal(play_turn(&p, 0), "a.1 2+1+3 a.1.b;a.1.a;a.1.c part ~u.m1");
    assert_string_equal(rp_run_turn(p.run, 0)->text, "two; one; three");
    play_again(&p);
    play_answer(&p, "3+2+1");
    assert_string_equal(play_turn(&p, 0), "a.1 3+2+1 a.1.c;a.1.b;a.1.a none");
    assert_string_equal(play_count(&p, "u.m1"), "0 0 0 1");
    play_finish(&p);
}

static void outcomes_of_a_figure(void **state)
{
    (void)state;
    play p =
        play_story("scene 'a' { figure 'How long?' { answer = 17.5, tolerance = 0.5, unit = 'days',\n"
                   "  strong = 'u.m1', near = { [12] = 'weekends', [24.5] = 'added' }, because = 'all',\n"
                   "  on = { part = { narrate 'near' }, none = { narrate 'far' } } }, go 'done' }");
    play_answer(&p, "=18");
    assert_string_equal(play_turn(&p, 0), "a.1 =18  strong +u.m1");
    assert_string_equal(rp_run_turn(p.run, 0)->text, "18 days");
    play_again(&p);
    play_answer(&p, "=12.50");
    assert_string_equal(play_turn(&p, 0), "a.1 =12.5  part ~u.m1"); /* one spelling for the log */
    assert_string_equal(rp_run_turn(p.run, 0)->because.items[1], "weekends");
    assert_string_equal(play_lines(&p, 0), "near");
    play_again(&p);
    play_answer(&p, "=-1e2");
    assert_string_equal(play_turn(&p, 0), "a.1 =-100  none");
    assert_string_equal(play_lines(&p, 0), "far");
    play_again(&p);
    assert_string_equal(play_refused(&p, "=x"), "'=x' is not a number; write it as =17.5");
    assert_string_equal(play_refused(&p, "="), "'=' is not a number; write it as =17.5");
    assert_string_equal(play_refused(&p, "=1e999"), "'=1e999' is too large a number");
    assert_string_equal(play_refused(&p, "=0x10"), "'=0x10' is not a number; write it as =17.5");
    assert_string_equal(play_refused(&p, "=nan"), "'=nan' is not a number; write it as =17.5");
    assert_string_equal(play_refused(&p, "1"), "it takes = and a number, as =17.5");
    play_finish(&p);
}

/* Own turns: first answers to choose questions, where these were say, act or wait, in the order made. */
static void turns_to_quote(void **state)
{
    (void)state;
    play p = play_story("exhibit 'f' { kind = 'letter', title = 'F', 'Text.' }\n"
                        "local function q() return choose { say 's' { strong = 'u.m1', because = 'b' },\n"
                        "  act 'a' { part = 'u.m1', because = 'b' }, read 'f' {}, wait } end\n"
                        "scene 'a' { q(), q(), q(), rank { card '1', card '2', card '3' }, q(),\n"
                        "  quote 'Your best?' { want = 'best', strong = 'k.a' }, go 'a' }");
    play_answer(&p, "4,3,1,1+2+3,2");
    assert_string_equal(play_open(&p), "a.1 a.3 a.5"); /* a.2 was read, a.4 is no choose */
    assert_string_equal(rp_run_question(p.run)->lists[0].options[0].text, "Say nothing and wait");
    assert_int_equal(rp_run_question(p.run)->lists[0].options[0].kind, RP_OPTION_TURN);
    assert_false(rp_run_question(p.run)->want_worst);
    assert_string_equal(play_refused(&p, "4"),
                        "there is no such number to choose; it takes the number of one of the own turns");
    play_answer(&p, "2");
    assert_string_equal(play_turn(&p, 5), "a.6 2 a.3 strong +k.a");
    assert_string_equal(rp_run_turn(p.run, 5)->text, "s");
    play_answer(&p, "1,1"); /* round again: later answers are no turns, also where the first was read */
    play_answer(&p, "1,3+2+1,1");
    assert_string_equal(play_open(&p), "a.1 a.3 a.5");
    play_answer(&p, "3");
    assert_string_equal(play_turn(&p, 11), "a.6 3 a.5 part again");
    assert_string_equal(play_count(&p, "k.a"), "1 0 0 1");
    play_finish(&p);
}

/* An opportunity only where some turn would earn strong; skipped where there is no turn. */
static void chances_of_a_quote(void **state)
{
    (void)state;
    play p =
        play_story("scene 'a' { quote { want = 'best', strong = 'k.a' },\n"
                   "  choose { say 's' { strong = 'u.m1', because = 'b' }, say '0' },\n"
                   "  quote { want = 'best', strong = 'k.a' }, quote { want = 'worst', strong = 'k.b' },\n"
                   "  go 'done' }");
    assert_string_equal(play_stands(&p), "asks a.2");
    play_answer(&p, "2,1,1");
    assert_string_equal(play_turn(&p, 1), "a.3 1 a.2 part ~k.a"); /* nothing to be proud of */
    assert_string_equal(play_count(&p, "k.a"), "0 1 0 0");
    assert_string_equal(play_turn(&p, 2), "a.4 1 a.2 strong +k.b");
    play_again(&p);
    play_answer(&p, "1,1,1");
    assert_string_equal(play_count(&p, "k.a"), "1 0 0 1");
    assert_string_equal(play_count(&p, "k.b"), "0 1 0 0"); /* nothing to regret */
    play_finish(&p);
}

static const char filling[] =
    "state { n = level {} }\n"
    "scene 'a' { form 'Note it' {\n"
    "  pick 'Who' { card 'me' { strong = 'u.m1', because = 'b', add = { n = 3 } },\n"
    "    card 'them' { against = 'u.m1', trap = 'u.x1', because = 'b', set = { n = 7 } } },\n"
    "  pick 'When' { card 'now' { strong = { 'u.m1', 'k.a' }, because = 'b', after = function(s) s.n = s.n * "
    "2 end },\n"
    "    card 'soon' { part = 'u.m1', critical = 'late', ties = {}, because = 'at {n}' } } }, go 'a' }";

/* Field by field: chances and tags of each, repeats kept, then its effects; one first answer for all. */
static void forms_field_by_field(void **state)
{
    (void)state;
    play p = play_story(filling);
    assert_int_equal(rp_run_question(p.run)->list_count, 2);
    assert_string_equal(play_open(&p), "a.1.1.a a.1.1.b / a.1.2.a a.1.2.b");
    play_answer(&p, "1+1");
    assert_string_equal(play_turn(&p, 0), "a.1 1+1 a.1.1.a;a.1.2.a +u.m1 +u.m1 +k.a");
    assert_string_equal(rp_run_turn(p.run, 0)->text, "me; now");
    assert_string_equal(play_count(&p, "u.m1"), "2 0 0 2");
    assert_string_equal(play_values(&p), "n=6"); /* the second field sees what the first did */
    play_answer(&p, "2+2");
    assert_string_equal(play_turn(&p, 1), "a.1 2+2 a.1.1.b;a.1.2.b !u.x1 again");
    assert_string_equal(play_criticals(&p), "a.1: late []");
    assert_string_equal(play_values(&p), "n=7");
    assert_string_equal(play_count(&p, "u.m1"), "2 0 0 2");
    play_again(&p);
    play_answer(&p, "2+2");
    assert_string_equal(play_turn(&p, 0), "a.1 2+2 a.1.1.b;a.1.2.b ~u.m1 -u.m1 !u.x1");
    assert_string_equal(play_count(&p, "u.m1"), "0 1 1 2");
    assert_string_equal(play_count(&p, "k.a"), "0 0 0 1");
    assert_string_equal(
        play_refused(&p, "1"),
        "this question takes 2 of them, not 1; it takes one card number a field joined with +, "
        "as 1+2");
    play_finish(&p);
}

static void writing_is_kept_and_not_scored(void **state)
{
    (void)state;
    play p = play_story("scene 'a' { write 'What now?' { least_words = 3 }, go 'a' }");
    assert_int_equal(rp_run_question(p.run)->least_words, 3);
    assert_false(rp_run_question(p.run)->scored);
    play_answer(&p, "'t'"); /* quoted: no time limit */
    assert_string_equal(rp_run_turn(p.run, 0)->text, "t");
    assert_string_equal(play_turn(&p, 0), "a.1 t ");
    assert_true(rp_run_turn(p.run, 0)->counted);
    play_answer(&p, "''");
    assert_string_equal(rp_run_turn(p.run, 1)->text, "");
    assert_false(rp_run_turn(p.run, 1)->counted);
    assert_string_equal(play_refused(&p, "1"), "it takes a text in double quotes");
    assert_string_equal(play_refused(&p, "t"), "it takes a text in double quotes");
    play_finish(&p);
}

/* On each outcome: critical, then add, set, after, then beats. An outcome without a list goes on behind. */
static void what_follows_an_outcome(void **state)
{
    (void)state;
    play p = play_story(
        "state { n = level { start = 1 } }\n"
        "scene 'a' { rank { card '1', card '2', card '3', on = {\n"
        "  none = { critical = 'harm {n}', because = 'b', set = { n = 5 }, add = { n = 3 },\n"
        "    after = function(s) s.n = s.n + 1 end, narrate 'n {n}' } } }, narrate 'on', go 'a' }");
    play_answer(&p, "1+2+3");
    assert_string_equal(play_lines(&p, 0), "on");
    play_answer(&p, "3+2+1");
    assert_string_equal(play_criticals(&p),
                        "a.1: harm 1 [u.m1,u.m2,u.m3]"); /* the second time counts for that */
    assert_string_equal(play_lines(&p, 1), "n 6 | on");
    play_finish(&p);
}

/* Some answer could be evidence. */
static void which_questions_are_scored(void **state)
{
    (void)state;
    static const struct {
        const char *question;
        bool scored;
    } rows[] = {
        { "choose { say 'x', say 'y' }", false },
        { "choose { say 'x', say 'y' { part = 'k.a', because = 'b' } }", true },
        { "choose { say 'x', say 'y', seconds = 5, silence = wait { against = 'u.m1', because = 'b' } }",
          true },
        { "choose { say 'x' { trap = 'u.x1', critical = 'c', because = 'b' }, say 'y' }", false },
        { "build { pick = 1, card '1' { right = true }, card '2', card '3' }", false },
        { "build { pick = 1, strong = 'k.a', card '1' { right = true }, card '2', card '3' }", true },
        { "form { pick 'p' { card '1', card '2' }, pick 'q' { card '1', card '2' } }", false },
        { "form { pick 'p' { card '1', card '2' }, pick 'q' { card '1', card '2' { against = 'k.a', because "
          "= 'b' } } }",
          true },
        { "figure { answer = 1 }", false },
        { "figure { answer = 1, strong = 'u.m1' }", true },
        { "write {}", false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        str text = STR_EMPTY;
        str_print(&text, "scene 'a' { %s, go 'done' }", rows[i].question);
        play p = play_story(text.bytes);
        if (rp_run_question(p.run)->scored != rows[i].scored)
            fail_msg("%s", rows[i].question);
        play_finish(&p);
        str_finish(&text);
    }
}

/* What an option looks like to whoever reads the model, and what a turn says of it. */
static void tone_and_stance_are_kept(void **state)
{
    (void)state;
    play p = play_story(
        "scene 'a' { choose { say 'x' { tone = 'sharp', stance = 'passive' }, say 'y' }, go 'done' }");
    const model_option *options = p.scenario->questions[0].fields[0].options;
    assert_string_equal(options[0].tone, "sharp");
    assert_string_equal(options[0].stance, "passive");
    assert_null(options[1].tone);
    assert_null(options[1].stance);
    play_answer(&p, "1");
    assert_string_equal(rp_run_turn(p.run, 0)->tone, "sharp");
    play_finish(&p);
}

/* A turn is quoted in the words it had when it was made. */
static void quotes_in_the_words_of_their_moment(void **state)
{
    (void)state;
    play p =
        play_story("state { n = level {} }\n"
                   "scene 'a' { choose { say 'n is {n}' { add = { n = 1 } }, say 'y' { add = { n = 1 } } },\n"
                   "  when 'n < 3' { go 'a' }, quote { want = 'best' }, go 'done' }");
    play_answer(&p, "1,1,2");
    assert_string_equal(rp_run_question(p.run)->lists[0].options[0].text, "n is 0");
    play_finish(&p);
}

/* The spelling that the log keeps: one for each answer, and it reads back as the same. */
static void spellings_of_answers(void **state)
{
    (void)state;
    static const struct {
        double figure;
        const char *spelling;
    } rows[] = {
        { 17.5, "=17.5" },           { 0.1, "=0.1" },    { 0.1 + 0.2, "=0.30000000000000004" },
        { -0.25, "=-0.25" },         { 1e21, "=1e+21" }, { 1.0 / 3, "=0.3333333333333333" },
        { 123456789, "=123456789" },
    };
    char out[64] = "before";
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rp_answer answer = { .kind = RP_ANSWER_FIGURE, .figure = rows[i].figure };
        rp_answer_write(&answer, out, sizeof out);
        assert_string_equal(out, rows[i].spelling);
        double back = strtod(out + 1, NULL);
        assert_memory_equal(&back, &rows[i].figure, sizeof back);
    }
    rp_answer many = { .kind = RP_ANSWER_PICKS, .picks = { 8, 7, 6, 5, 4, 3, 2, 1, 0 }, .pick_count = 9 };
    rp_answer_write(&many, out, sizeof out);
    assert_string_equal(out, "9+8+7+6+5+4+3+2+1");
    rp_answer text = { .kind = RP_ANSWER_TEXT, .text = "words" };
    rp_answer_write(&text, out, sizeof out);
    assert_string_equal(out, "");
    rp_answer late = { .kind = RP_ANSWER_TIME_OUT };
    rp_answer_write(&late, out, sizeof out);
    assert_string_equal(out, "t");
}

/* =? is some figure that is neither right nor near, whatever the two are; the log gets a number. */
static void a_wrong_figure(void **state)
{
    (void)state;
    static const char *const rows[] = {
        "answer = 0",
        "answer = 17.5, tolerance = 20, near = { [-40] = 'a', [100] = 'b' }",
        "answer = -1e15, tolerance = 1e15, near = { [3e15] = 'a' }",
        "answer = 1e308, near = { [1.5e308] = 'a' }",
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char story[200];
        snprintf(story, sizeof story, "scene 'a' { figure { %s }, choose { say 'A', say 'B' }, go 'done' }",
                 rows[i]);
        play p = play_story(story);
        play_answer(&p, "=?");
        assert_int_equal(rp_run_turn(p.run, 0)->outcome, RP_OUTCOME_NONE);
        assert_null(strchr(rp_run_turn(p.run, 0)->answer, '?'));
        play_refused(&p, "=?");
        play_finish(&p);
    }
}

UNIT_SUITE(core_questions, "core.questions", UNIT_CASE(outcomes_of_a_build), UNIT_CASE(misfits_of_a_build),
           UNIT_CASE(outcomes_of_a_rank), UNIT_CASE(outcomes_of_a_figure), UNIT_CASE(turns_to_quote),
           UNIT_CASE(chances_of_a_quote), UNIT_CASE(forms_field_by_field),
           UNIT_CASE(writing_is_kept_and_not_scored), UNIT_CASE(what_follows_an_outcome),
           UNIT_CASE(which_questions_are_scored), UNIT_CASE(tone_and_stance_are_kept),
           UNIT_CASE(quotes_in_the_words_of_their_moment), UNIT_CASE(spellings_of_answers),
           UNIT_CASE(a_wrong_figure));
