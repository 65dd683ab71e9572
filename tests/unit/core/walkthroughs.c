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
    char *difference = out.length ? NULL : rp_walkthrough_difference(p.run, &one->expect);
    str_add(&out, difference);
    str_add_n(&out, "", 0);
    free(difference);
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

static void differences_in_words(void **state)
{
    (void)state;
    check("'Say'", "ending = 'done'", "the answers run out at question a.2 before the ending 'done'");
    check(ALL, "ending = 'other'", "it ends with 'done', not 'other'");
    check("'Hit'", "critical = false", "there was a critical error, and none was expected");
    check("'Say'", "critical = true", "a critical error was expected, and there was none");
    check("'Hit'", "critical = true", "");
    check("'Say'", "strong = { 'u.m1' }", "u.m1 was expected strong, and was not");
    check("'Say'", "part = 'u.m1'", "u.m1 was expected part, and was not");
    check("'Tell me later'", "against = 'u.m1', traps = { 'u.x1' }", "");
    check(ALL, "strong = { 'k.b', 'k.a' }", ""); /* the second id of the rank, the figure */
    check("'Tell me later'", "traps = { 'u.x1', 'u.x2' }", "u.x2 was expected as a trap, and was not");
    check("'Tell me more'", "levels = { ['u.m1'] = 'shown' }", "u.m1 is too_few, not shown");
    check("'Tell me more'", "levels = { ['u.m1'] = 'too_few', ['u.m2'] = 'no_opportunity' }", "");
    check("'Tell me more'", "levels = { ['k.a'] = 'shown' }", "k.a is no marking point of this scenario");
    check("'Tell me more'", "state = { n = 3 }", "n is 2, not 3");
    check("'Tell me more'", "state = { rung = true }", "rung is false, not true");
    check("'Tell me more'", "state = { medium = 'email' }", "medium is 'phone', not 'email'");
    check("'Tell me more'", "state = { medium = 3 }", "medium is 'phone', not 3");
    check("'Tell me more'", "state = { n = true }", "n is 2, not true");
    check("'Tell me more'", "state = { m = 3 }", "there is no value 'm'");
    check("'Tell me more'", "state = { n = 2, rung = false, medium = 'phone' }", "");
}

/* A fault is the difference, whatever was expected. */
static void a_fault_is_a_difference(void **state)
{
    (void)state;
    play p = play_story("state { n = level {} } scene 'a' { when '1 // n == 1' { narrate 'x' }, go 'done' }");
    walk_expectation nothing = { .ending = NULL };
    char *difference = rp_walkthrough_difference(p.run, &nothing);
    assert_string_equal(difference, "scenario.lua:1: the condition divides by zero");
    free(difference);
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
           UNIT_CASE(differences_in_words), UNIT_CASE(a_fault_is_a_difference),
           UNIT_CASE(mistakes_in_the_file));
