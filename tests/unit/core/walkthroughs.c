/* Walkthrough files: how answers are named, what may be expected, and how a difference reads. */
#include "core/walkthrough.h"

#include <stdlib.h>
#include <string.h>

#include "play.h"

static const char story[] =
    "local tan = actor { name = 'Tan' }\n"
    "state { n = level {}, rung = flag, medium = one_of { 'phone', 'email' } }\n"
    "scene 'a' {\n"
    "  choose { say 'Tell me more.' { strong = 'u.m1', because = 'b', add = { n = 2 } },\n"
    "    say 'Tell me later.' { against = 'u.m1', trap = 'u.x1', because = 'b' }, wait,\n"
    "    act 'Hit him' { critical = 'harm', because = 'b' }, seconds = 5, silence = wait { part = 'k.a', "
    "because = 'b' } },\n"
    "  build 'Which?' { pick = 2, strong = 'u.m2', card 'Red one' { right = true }, card 'Green one' { right "
    "= true },\n"
    "    card 'Blue one' },\n"
    "  rank { strong = { 'u.m3', 'k.b' }, card 'First', card 'Second', card 'Third' },\n"
    "  figure { strong = 'k.a', answer = 17.5, tolerance = 0.25 },\n"
    "  quote { want = 'best' },\n"
    "  form { pick 'Who' { card 'Me', card 'You' }, pick 'When' { card 'Now', card 'Soon' } },\n"
    "  write {}, go 'done' }";

static bool find_file(void *data, const char *path, rp_bytes *bytes, const char **shown)
{
    const char *text = *(const char **)data;
    *shown = path;
    *bytes = (rp_bytes){ text, strlen(text) };
    return true;
}

static rp_walkthroughs *load(const char *text, rp_diagnostics *found)
{
    script_source source = { .data = &text, .find = find_file };
    return script_walkthroughs(&source, "walkthroughs.lua", found);
}

/* Walks the story by one walkthrough of these answers: what did not fit, or what differs. Heap text; "" where all
 * is as expected. */
static char *walk(const char *answers, const char *expect)
{
    play p = play_story(story);
    str text = STR_EMPTY, out = STR_EMPTY;
    str_print(&text, "walkthrough 'One' { %s%sexpect = { %s } }", answers, *answers ? ", " : "", expect);
    rp_walkthroughs *all = load(text.bytes, p.found);
    if (!all)
        fail_msg("%s: %s", text.bytes, play_found(&p));
    const rp_walkthrough *one = rp_walkthroughs_at(all, 0);
    for (size_t i = 0; i < one->step_count && !out.length; i++) {
        rp_answer answer;
        rp_error error = { 0 };
        if (!rp_walkthrough_answer(p.run, &one->steps[i], &answer, &error) ||
            !rp_run_answer(p.run, &answer, &error))
            str_add(&out, error.text);
    }
    walk_difference difference = { .what = NULL };
    if (!out.length && !rp_walkthrough_agrees(p.run, &one->expect, &difference))
        str_print(&out, "%s: %s, not %s", difference.what, difference.came_to, difference.expected);
    str_add_n(&out, "", 0);
    walk_difference_finish(&difference);
    rp_walkthroughs_destroy(all);
    play_finish(&p);
    str_finish(&text);
    return str_take(&out);
}

static void check(const char *answers, const char *expect, const char *wanted)
{
    char *said = walk(answers, expect);
    assert_string_equal(said, wanted);
    free(said);
}

#define ALL                                                                                                  \
    "'Tell me more', { 'Red', 'a.2.b' }, { 'First', 'Second', 'Third' }, 17.5, 'Tell me', { 'Me', 'Soon' "   \
    "},\n"                                                                                                   \
    "text 'Words'"

static void answers_of_every_kind(void **state)
{
    (void)state;
    check(ALL,
          "ending = 'done', strong = { 'u.m1', 'u.m2' }, critical = false, state = { n = 2, rung = false }",
          "");
    check("'a.1.a', { 'a.2.a', 'a.2.b' }, { 'a.3.c', 'a.3.b', 'a.3.a' }, 17, 'a.1', { 'a.6.1.b', 'a.6.2.a' "
          "}, text ''",
          "ending = 'done', strong = 'u.m1'", "");
    check("silence", "part = { 'k.a' }", "");
    check("'Say nothing'", "", "");
    check("", "", "");
}

static void words_are_handed_on(void **state)
{
    (void)state;
    play p = play_story("scene 'a' { write {}, go 'done' }");
    rp_walkthroughs *all = load("walkthrough 'x' { text 'These words' }", p.found);
    rp_answer answer;
    assert_true(rp_walkthrough_answer(p.run, &rp_walkthroughs_at(all, 0)->steps[0], &answer, NULL));
    assert_true(rp_run_answer(p.run, &answer, NULL));
    rp_walkthroughs_destroy(all); /* the run keeps them itself */
    assert_string_equal(rp_run_turn(p.run, 0)->text, "These words");
    play_finish(&p);
}

static void answers_that_do_not_fit(void **state)
{
    (void)state;
    check("'Tell me'", "", "question a.1: 2 things to choose here begin with 'Tell me'");
    check("'tell me more'", "", "question a.1: nothing to choose here begins with 'tell me more'");
    check("'a.1.silence'", "", "question a.1: nothing to choose here begins with 'a.1.silence'");
    check("17", "", "question a.1 is a choose, which takes another kind of answer");
    check("text 'x'", "", "question a.1 is a choose, which takes another kind of answer");
    check("'Say', silence", "", "question a.2 is a build, which takes another kind of answer");
    check("'Say', 'Red'", "", "question a.2 takes 2 of them, not 1");
    check("'Say', { 'Red', 'Red' }", "", "number 1 is named twice");
    check("'Say', { 'Red', 'Green' }, { 'First', 'Second', 'Third' }, 'First'", "",
          "question a.4 is a figure, which takes another kind of answer");
    check(ALL ", 'more'", "", "there is an answer left, but no question");
    check("'Say', { 'Red', 'Green' }, { 'First', 'Second', 'Third' }, 1, 'a.1', { 'Me' }", "",
          "question a.6 takes 2 of them, not 1");
    check("'Say', { 'Red', 'Green' }, { 'First', 'Second', 'Third' }, 1, 'a.1', { 'Now', 'Me' }", "",
          "question a.6: nothing to choose here begins with 'Now'");
}

/* What the first step of a walkthrough that fits nothing may have meant: "id text", with " (closed: when)". */
static void check_meant(const char *beats, const char *before, const char *step, const char *wanted)
{
    str text = STR_EMPTY, said = STR_EMPTY;
    str_print(&text, "scene 'a' { %s, go 'done' }", beats);
    play p = play_story(text.bytes);
    play_answer(&p, before);
    str_clear(&text);
    str_print(&text, "walkthrough 'x' { %s }", step);
    rp_walkthroughs *all = load(text.bytes, p.found);
    assert_non_null(all);
    walk_meant meant;
    if (rp_walkthrough_meant(p.run, &rp_walkthroughs_at(all, 0)->steps[0], &meant))
        str_print(&said, "%s %s%s%s", meant.id, meant.text, meant.closed ? " closed " : "",
                  meant.when ? meant.when : "");
    else
        assert_null(meant.id);
    assert_string_equal(str_text(&said), wanted);
    rp_walkthroughs_destroy(all);
    play_finish(&p);
    str_finish(&text);
    str_finish(&said);
}

static void what_a_step_may_have_meant(void **state)
{
    (void)state;
    static const char choose[] =
        "choose { say 'Tell me more of it.' {}, say 'Tell me later.' {},"
        " say 'I will ring her.' { when = '1 > 2' }, say 'Once only.' { once = true, go 'a' } }";
    check_meant(choose, "", "'Tell me moore'", "a.1.a Tell me more of it.");
    check_meant(choose, "", "'tell me late'", "a.1.b Tell me later.");
    check_meant(choose, "", "'a.1.bb'", "a.1.b Tell me later.");
    check_meant(choose, "", "'Tell me much sooner, and by yourself'", "a.1.a Tell me more of it.");
    check_meant(choose, "", "'I will'", "a.1.c I will ring her. closed 1 > 2");
    check_meant(choose, "", "'a.1.c'", "a.1.c I will ring her. closed 1 > 2");
    check_meant(choose, "3", "'Once'", "a.1.d Once only. closed ");
    check_meant(choose, "", "'Nothing like it'", "");
    check_meant(choose, "", "17", "");
    check_meant("write {}", "", "'a text'", "");
    check_meant(
        "form { pick 'Who' { card 'Me first', card 'You' }, pick 'When' { card 'Nine', card 'Ten' } }", "",
        "{ 'You', 'Nime' }", "a.1.2.a Nine");
    check_meant(
        "form { pick 'Who' { card 'Me first', card 'You' }, pick 'When' { card 'Nine', card 'Ten' } }", "",
        "{ 'You', 'Nine', 'Ten' }", "");
    check_meant(
        "build { pick = 1, strong = 'u.m1', card 'Red' { right = true }, card 'Green one', card 'Blue' }", "",
        "{ 'Grene' }", "a.1.b Green one");
}

static void differences_in_words(void **state)
{
    (void)state;
    check("'Say'", "ending = 'done'", "the ending: no ending: the answers run out at question a.2, not done");
    check(ALL, "ending = 'other'", "the ending: done, not other");
    check("'Hit'", "critical = false", "a critical error: “harm” at question a.1, not none");
    check("'Say'", "critical = true", "a critical error: none, not one");
    check("'Hit'", "critical = true", "");
    check("'Say'", "strong = { 'u.m1' }",
          "u.m1: strong 0, part 0, against 0, with 1 chance, not strong at least once");
    check("'Say'", "part = 'u.m1'",
          "u.m1: strong 0, part 0, against 0, with 1 chance, not part at least once");
    check("'Tell me later'", "against = { 'u.m1', 'u.m2' }",
          "u.m2: strong 0, part 0, against 0, with 0 chances, not against at least once");
    check("'Say'", "strong = { 'u.m4' }", "u.m4: not claimed by this scenario, not strong at least once");
    check("'Tell me later'", "against = 'u.m1', traps = { 'u.x1' }", "");
    check(ALL, "strong = { 'k.b', 'k.a' }", ""); /* the second id of the rank, the figure */
    check("'Tell me later'", "traps = { 'u.x1', 'u.x2' }", "traps: u.x1, not u.x2");
    check("'Tell me more'", "traps = { 'u.x1' }", "traps: none, not u.x1");
    check("'Tell me more'", "levels = { ['u.m1'] = 'shown' }", "the level of u.m1: too_few, not shown");
    check("'Tell me more'", "levels = { ['u.m1'] = 'too_few', ['u.m2'] = 'no_opportunity' }", "");
    check("'Tell me more'", "levels = { ['k.a'] = 'shown' }",
          "the level of k.a: no marking point that this scenario claims, not shown");
    check("'Tell me more'", "state = { n = 3 }", "state n: 2, not 3");
    check("'Tell me more'", "state = { rung = true }", "state rung: false, not true");
    check("'Tell me more'", "state = { medium = 'email' }", "state medium: 'phone', not 'email'");
    check("'Tell me more'", "state = { medium = 3 }", "state medium: 'phone', not 3");
    check("'Tell me more'", "state = { n = true }", "state n: 2, not true");
    check("'Tell me more'", "state = { m = 3 }", "state m: no such name in 'state', not 3");
    check("'Tell me more'", "state = { n = 2, rung = false, medium = 'phone' }", "");
}

/* A fault is the difference, whatever was expected. */
static void a_fault_is_a_difference(void **state)
{
    (void)state;
    play p = play_story("state { n = level {} } scene 'a' { when '1 // n == 1' { narrate 'x' }, go 'done' }");
    walk_expectation nothing = { .ending = NULL };
    walk_difference difference;
    assert_false(rp_walkthrough_agrees(p.run, &nothing, &difference));
    assert_string_equal(difference.what, "the run");
    assert_string_equal(difference.expected, "no fault in the scenario");
    assert_string_equal(difference.came_to, "scenario.lua:1: the condition divides by zero");
    walk_difference_finish(&difference);
    walk_difference_finish(&difference);
    play_finish(&p);
}

static void check_mistakes(const char *text, const char *wanted)
{
    play p = { .found = rp_diagnostics_create() };
    rp_walkthroughs_destroy(load(text, p.found));
    assert_string_equal(play_found(&p), wanted);
    play_finish(&p);
}

static void mistakes_in_the_file(void **state)
{
    (void)state;
    check_mistakes("", "");
    check_mistakes("walkthrough 'x' {}", "");
    check_mistakes(
        "walkthrough 'x' { { 'a', nil, 'b' }, nil, 'c' }\nwalkthrough 'y' { expcet = {} }",
        "1: a list has a hole at place 2: nothing stands there (a name that stands for nothing, perhaps)\n"
        "2: a walkthrough has no field 'expcet' (did you mean 'expect'?)");
    check_mistakes(
        "walkthrough 'x' { true, { a = 'b' }, { 3 }, text, scene 'x', function() end }",
        "1: unknown name 'scene'\n"
        "1: true or false is no answer: write a text, a list of texts, a number, text \"…\" or silence\n"
        "1: an answer of several parts is a list such as { \"a\", \"b\" }\n"
        "1: an answer must be a text in quotes, not a whole number\n"
        "1: what is written must be a text in quotes, not nothing\n"
        "1: a function is no answer: write a text, a list of texts, a number, text \"…\" or silence");
    check_mistakes("walkthrough 'x' { expect = 'done' }",
                   "1: 'expect' is a table such as { ending = \"…\" }");
    check_mistakes(
        "walkthrough 'x' { expect = { ending = 3, strong = 4, critical = 'no', level = {}, traps = { 3 },\n"
        "  levels = 'shown', state = 3 } }",
        "1: 'critical' must be true or false, not a text\n"
        "1: 'ending' must be a text in quotes, not a whole number\n"
        "1: 'expect' has no field 'level' (did you mean 'levels'?)\n"
        "1: 'strong' must be a text or a list of texts, not a whole number\n"
        "1: 'traps' must be a text in quotes, not a whole number\n"
        "1: 'levels' is a table such as { [\"coach.m1\"] = \"shown\" }\n"
        "1: 'state' is a table such as { trust = 5 }");
    check_mistakes("walkthrough 'x' { expect = { levels = { ['u.m1'] = 'great', ['u.m2'] = 3 }, state = { n "
                   "= {}, m = 1.5 } } }",
                   "1: there is no level 'great' (shown, partly, not_shown, too_few or no_opportunity)\n"
                   "1: a level must be a text in quotes, not a whole number\n"
                   "1: 'm' in 'state' cannot be a number\n"
                   "1: 'n' in 'state' cannot be a table");
}

UNIT_SUITE(core_walkthroughs, "core.walkthroughs", UNIT_CASE(answers_of_every_kind),
           UNIT_CASE(words_are_handed_on), UNIT_CASE(answers_that_do_not_fit),
           UNIT_CASE(what_a_step_may_have_meant), UNIT_CASE(differences_in_words),
           UNIT_CASE(a_fault_is_a_difference), UNIT_CASE(mistakes_in_the_file));
