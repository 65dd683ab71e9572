/* Rules of beats: what follows what, where scenes lead, what is said and shown, what questions are called. */
#include <stdio.h>
#include <string.h>

#include "play.h"

/* A list that ends without go goes on after the beat that holds it; lists within lists are one list. */
static void lists_go_on_behind_what_holds_them(void **state)
{
    (void)state;
    play p =
        play_story("local function both() return { narrate '3', { narrate '4' } } end\n"
                   "scene 'a' { narrate '1',\n"
                   "  choose { say 'x' { narrate '2', both(), choose { say 'p' { narrate '5' }, say 'q' },\n"
                   "      when 'true' { narrate '6', when 'false' { narrate 'no' }, narrate '7' } },\n"
                   "    say 'y' { go 'b' } },\n"
                   "  narrate '8', go 'b', narrate 'never' }\n"
                   "scene 'b' { narrate '9', go 'done' }");
    play_answer(&p, "1,1");
    assert_string_equal(play_lines(&p, 0), "1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9");
    play_again(&p);
    play_answer(&p, "1,2");
    assert_string_equal(play_lines(&p, 0), "1 | 2 | 3 | 4 | 6 | 7 | 8 | 9");
    play_again(&p);
    play_answer(&p, "2");
    assert_string_equal(play_lines(&p, 0), "1 | 9");
    play_finish(&p);
}

static void when_and_otherwise(void **state)
{
    (void)state;
    play p = play_story(
        "state { n = level {} }\n"
        "scene 'a' { when 'n == 0' { narrate 'zero', otherwise = { narrate 'more' } },\n"
        "  when 'n > 0' { narrate 'still more' }, when 'n >= 0' { otherwise = { narrate 'no' } },\n"
        "  when(function(s) return s.n == 1 end) { narrate 'one' },\n"
        "  change { add = { n = 1 } }, when 'n < 3' { go 'a' }, go 'done' }");
    assert_string_equal(play_stands(&p), "ending done");
    assert_string_equal(play_lines(&p, 0), "zero | more | still more | one | more | still more");
    play_finish(&p);
}

/* go leaves every list it stands in; to the current scene it starts that again. */
static void go_leaves_every_list(void **state)
{
    (void)state;
    play p = play_story(
        "state { n = level {} }\n"
        "scene 'a' { narrate 'a{n}', change { add = { n = 1 } },\n"
        "  choose { say 'x' { choose { say 'deep' { when 'n < 2' { go 'a' }, go 'done' }, say 'z' } },\n"
        "    say 'y' {} }, narrate 'behind', go 'other' }");
    play_answer(&p, "1,1");
    assert_string_equal(play_stands(&p), "asks a.1");
    assert_string_equal(play_lines(&p, 0), "a0 | a1");
    play_answer(&p, "1,1");
    assert_string_equal(play_stands(&p), "ending done");
    play_finish(&p);
}

/* The start scene counts as entered; endings are not scenes. */
static void seen_from_the_moment_of_entering(void **state)
{
    (void)state;
    play p = play_load(
        "scenario { id = 'story', title = 't', family = 'f', version = 1, kind = 'teamwork',\n"
        "  channel = 'chat', minutes = 1, setting = 's', role = 'r', framework = 'test', points = {},\n"
        "  criteria = {}, start = 'b' }\n"
        "scene 'a' { when 'seen \"a\"' { narrate 'a seen' }, go 'end' }\n"
        "scene 'b' { when 'seen \"b\"' { narrate 'b seen' }, when 'seen \"a\"' { narrate 'no' },\n"
        "  go 'a' }\n"
        "ending 'end' { title = 't', outcome = 'good' }",
        NULL, "story");
    assert_string_equal(play_found(&p), "");
    play_again(&p);
    assert_string_equal(play_lines(&p, 0), "b seen | a seen");
    assert_string_equal(play_stands(&p), "ending end");
    assert_false(rp_scenario_scored(p.scenario));
    play_finish(&p);
}

/* A mood holds until a line changes it; a document stays at hand. */
static void moods_and_documents_stay(void **state)
{
    (void)state;
    play p = play_load(
        "scenario { id = 'story', title = 't', family = 'f', version = 1, kind = 'teamwork',\n"
        "  channel = 'chat', minutes = 1, setting = 's', role = 'r', framework = 'test', points = {},\n"
        "  criteria = {}, documents = { 'two' } }\n"
        "local tan = actor { name = 'Tan', mood = 'annoyed' }\n"
        "local ann = actor { name = 'Ann' }\n"
        "exhibit 'one' { kind = 'letter', title = 'One', 'Text.' }\n"
        "exhibit 'two' { kind = 'letter', title = 'Two', 'Text.' }\n"
        "scene 'a' { tan '1', ann '2', tan.calm '3', tan '4', ann.worried '5', tan.neutral '6', show 'one',\n"
        "  go 'end' }\n"
        "ending 'end' { title = 't', outcome = 'good' }",
        NULL, NULL);
    assert_string_equal(play_found(&p), "");
    play_again(&p);
    assert_string_equal(play_lines(&p, 0),
                        "Tan(annoyed): 1 | Ann(neutral): 2 | Tan(calm): 3 | Tan(calm): 4 | "
                        "Ann(worried): 5 | Tan(neutral): 6 | [One]");
    assert_int_equal(rp_run_mood(p.run, 0), RP_MOOD_NEUTRAL);
    assert_int_equal(rp_run_mood(p.run, 1), RP_MOOD_WORRIED);
    assert_true(rp_run_at_hand(p.run, 0));
    assert_true(rp_run_at_hand(p.run, 1));
    play_finish(&p);
}

/* Numbers in document order: options, then silence; a list, then its otherwise; on as strong, part, against,
 * none; an id of its own uses up its number. */
static void questions_are_numbered_where_they_stand(void **state)
{
    (void)state;
    static const char text[] =
        "local function q(n, id) return write('q' .. n) { id = id } end\n"
        "scene 'a' {\n"
        "  choose 'q1' { say 'x' { q(2), q(3) }, say 'y' { q(4) }, seconds = 5, silence = wait { q(5) } },\n"
        "  when 'true' { q(6), otherwise = { q(7) } },\n"
        "  build 'q8' { pick = 2, card '1' { right = true }, card '2' { right = true }, card '3', card '4',\n"
        "    card '5' { trap = 'u.x1' }, on = { none = { q(12) }, strong = { q(9) }, against = { q(11) },\n"
        "      part = { q(10) } } },\n"
        "  q(13, 'mine'), form 'q14' { pick 'p' { card '1', card '2' }, pick 'q' { card '3', card '4' } },\n"
        "  q(15), go 'b' }\n"
        "scene 'b' { q(1), go 'done' }";
    play p = play_story(text);
    for (size_t i = 0; i < p.scenario->question_count; i++) {
        const model_question *question = &p.scenario->questions[i];
        char id[16];
        snprintf(id, sizeof id, "%s.%s", question->scene ? "b" : "a", question->prompt + 1);
        assert_string_equal(question->id, strcmp(question->prompt, "q13") == 0 ? "mine" : id);
    }
    assert_int_equal(p.scenario->question_count, 16);
    assert_string_equal(p.scenario->questions[0].silence->id, "a.1.silence");
    assert_string_equal(p.scenario->questions[13].fields[1].id, "a.14.2");
    assert_string_equal(p.scenario->questions[13].fields[1].options[0].id, "a.14.2.a");
    assert_string_equal(p.scenario->questions[7].fields[0].options[4].id, "a.8.e");
    play_finish(&p);
}

/* Each place in the text is a question of its own, also where one helper, or one value, made them. */
static void one_helper_makes_two_questions(void **state)
{
    (void)state;
    play p = play_story(
        "local q = choose { say 'x' { strong = 'u.m1', because = 'b', once = true }, say 'y' {} }\n"
        "scene 'a' { q, q, go 'done' }");
    play_answer(&p, "1");
    assert_string_equal(play_open(&p), "a.2.a a.2.b");
    play_answer(&p, "1");
    assert_string_equal(play_count(&p, "u.m1"), "2 0 0 2");
    play_finish(&p);
}

/* 10,000 beats, and no more, lie between two questions. A scene is gone round 100 times: change, `narrations`,
 * when and go, the last time without go; with the go into it and `more` behind it these are
 * 1 + 100 * (narrations + 3) - 1 + more beats. `last` follows. */
static void check_beats(int narrations, int more, const char *last, const char *wanted)
{
    str text = STR_EMPTY;
    str_print(&text,
              "state { n = level { most = 100 } }\n"
              "local function some(k) local t = {} for i = 1, k do t[i] = narrate '.' end return t end\n"
              "scene 's' { write 'begin' {}, go 'a' }\n"
              "scene 'a' { change { add = { n = 1 } }, some(%d), when 'n < 100' { go 'a' }, some(%d),\n"
              "%s, go 'done' }",
              narrations, more, last);
    play p = play_story(text.bytes);
    play_answer(&p, "''");
    const char *stands = play_stands(&p);
    if (strncmp(stands, wanted, strlen(wanted)) != 0)
        fail_msg("%s: %s", last, stands);
    play_finish(&p);
    str_finish(&text);
}

static void ten_thousand_beats_between_questions(void **state)
{
    (void)state;
    static const struct {
        const char *last, *behind_9999, *behind_10000;
    } rows[] = {
        { "choose { say 'x', say 'y' }", "asks a.1", "asks a.1" }, /* a question that is asked is no beat */
        { "go 'done'", "ending done",
          "stopped scenario.lua:5: the scenario goes round without asking (10001 beats since the last "
          "question; "
          "the limit is 10000)" },
        { "narrate '.', choose { say 'x', say 'y' }", "asks a.1", "stopped" },
        { "narrate '.', narrate '.', choose { say 'x', say 'y' }", "stopped", "stopped" },
        { "when 'true' { choose { say 'x', say 'y' } }", "asks a.1", "stopped" },
        { "quote { want = 'best' }, choose { say 'x', say 'y' }", "asks a.2",
          "stopped" }, /* skipped: a beat */
        { "choose { say 'x' { when = 'n == 0' }, say 'y' { when = 'n == 0' } }, write {}", "asks a.2",
          "stopped" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        check_beats(96, 99, rows[i].last, rows[i].behind_9999);
        check_beats(97, 0, rows[i].last, rows[i].behind_10000);
    }
}

/* The fault keeps what was answered and shown, and what was there before goes on counting. */
static void going_round_stops_with_everything_kept(void **state)
{
    (void)state;
    play p = play_story(
        "scene 'a' { narrate 'here', choose { say 'x' { strong = 'u.m1', because = 'b' }, say 'y' },\n"
        "  go 'b' }\nscene 'b' {\n go 'b' }");
    play_answer(&p, "1");
    assert_string_equal(play_stands(&p),
                        "stopped scenario.lua:4: the scenario goes round without asking (10001 "
                        "beats since the last question; the limit is 10000)");
    assert_string_equal(play_count(&p, "u.m1"), "1 0 0 1");
    assert_string_equal(play_turn(&p, 0), "a.1 1 a.1.a +u.m1");
    assert_string_equal(play_lines(&p, 0), "here");
    rp_run_rewind(p.run, 0);
    assert_string_equal(play_stands(&p), "asks a.1");
    play_finish(&p);
}

static void two_thousand_answers_in_a_run(void **state)
{
    (void)state;
    play p = play_story("state { n = level { most = 1000 }, m = level {} }\n"
                        "scene 'a' { choose { say 'x' { add = { n = 1 } }, say 'y' },\n"
                        "  when 'n == 1000' { change { set = { n = 0 }, add = { m = 1 } } },\n"
                        "  when 'm == 2' { go 'done' }, go 'a' }");
    for (int i = 0; i < 1999; i++)
        play_answer(&p, "1");
    rp_run *other = rp_run_copy(p.run);
    play_answer(&p, "1"); /* the two thousandth ends it */
    assert_string_equal(play_stands(&p), "ending done");
    rp_run_destroy(p.run);
    p.run = other;
    play_answer(&p, "2"); /* or does not, and then it is asked once too often */
    assert_string_equal(play_stands(&p),
                        "stopped scenario.lua:2: the run asks for answer 2001; the limit is 2000 "
                        "answers in one run");
    assert_int_equal(rp_run_turn_count(p.run), 2000);
    play_finish(&p);
}

/* A story that shows more than anyone could read in a lifetime goes round for ever; taking answers back takes
 * back what they showed. */
static void so_much_text_in_a_run(void **state)
{
    (void)state;
    play p = play_story("state { n = level { most = 100 } }\n"
                        "local t = {} for i = 1, 97 do t[i] = narrate(string.rep('x', 4000)) end\n"
                        "scene 's' { write {}, change { set = { n = 0 } }, go 'a' }\n"
                        "scene 'a' { change { add = { n = 1 } }, t, when 'n < 90' { go 'a' }, go 's' }");
    play_answer(&p, "''"); /* 90 * 97 * 4,000 bytes */
    assert_string_equal(play_stands(&p), "asks s.1");
    rp_run_rewind(p.run, 0);
    play_answer(&p, "''");
    assert_string_equal(play_stands(&p), "asks s.1");
    play_answer(&p, "''");
    assert_string_equal(play_stands(&p),
                        "stopped scenario.lua:3: one run cannot show more than 64 MiB of text");
    play_finish(&p);
}

UNIT_SUITE(core_flow, "core.flow", UNIT_CASE(lists_go_on_behind_what_holds_them),
           UNIT_CASE(when_and_otherwise), UNIT_CASE(go_leaves_every_list),
           UNIT_CASE(seen_from_the_moment_of_entering), UNIT_CASE(moods_and_documents_stay),
           UNIT_CASE(questions_are_numbered_where_they_stand), UNIT_CASE(one_helper_makes_two_questions),
           UNIT_CASE(ten_thousand_beats_between_questions), UNIT_CASE(going_round_stops_with_everything_kept),
           UNIT_CASE(two_thousand_answers_in_a_run), UNIT_CASE(so_much_text_in_a_run));
