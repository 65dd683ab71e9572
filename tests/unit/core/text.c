#include "core/text.h"

#include <stdlib.h>
#include <string.h>

#include "play.h"

static const char story[] = "state { trust = level { start = -3, least = -5 }, rung = flag,\n"
                            "  sure = true, medium = one_of { 'phone', 'e {mail}' } }\n"
                            "scene 'a' { choose { say 'x' {}, say 'y' {} }, go 'done' }";

static void check_expands(const char *trainee, const char *text, const char *wanted)
{
    play p = play_story(story);
    str out = STR_EMPTY;
    text_expand(p.scenario, rp_run_state(p.run), trainee, text, &out);
    assert_string_equal(str_text(&out), wanted);
    str_finish(&out);
    play_finish(&p);
}

static void inserts_are_replaced(void **state)
{
    (void)state;
    check_expands(NULL, "trust {trust}, rung {rung}, sure {sure}, by {medium}",
                  "trust -3, rung no, sure yes, by phone");
    check_expands("Ann {rung}", "{trainee}, {trainee}!", "Ann {rung}, Ann {rung}!"); /* once, not again */
    check_expands(NULL, "{trainee}", "you");
    check_expands("", "{trainee}", "you");
    check_expands(NULL, "", "");
}

static void braces_stand_for_themselves(void **state)
{
    (void)state;
    check_expands(NULL, "{{trust}", "{trust}");
    check_expands(NULL, "{{{trust}}", "{-3}");
    check_expands(NULL, "a } b }} c", "a } b }} c");
    check_expands(NULL, "{{{{", "{{");
    check_expands(NULL, "{{", "{");
}

static void check_text(const char *text, const char *wanted)
{
    play p = play_story(story);
    char hint[80];
    rp_error error = { 0 };
    str out = STR_EMPTY;
    uint64_t inserted = 0;
    if (!text_check(p.scenario, text, &inserted, hint, &error))
        str_print(&out, "%s (%s)", error.text, hint);
    assert_string_equal(str_text(&out), wanted);
    str_finish(&out);
    play_finish(&p);
}

static void wrong_inserts_are_named(void **state)
{
    (void)state;
    check_text("fine {trust} {trainee} {{ } {rung}", "");
    check_text("{trsut}", "unknown name '{trsut}' in a text (did you mean '{trust}'?)");
    check_text("{ trust }", "unknown name '{ trust }' in a text (did you mean '{trust}'?)");
    check_text("{trainees}", "unknown name '{trainees}' in a text (did you mean '{trainee}'?)");
    check_text("{queue}", "unknown name '{queue}' in a text (for a brace as it stands, write '{{')");
    check_text("{}", "unknown name '{}' in a text (for a brace as it stands, write '{{')");
    check_text("{trust", "a '{' in a text is not closed (for a brace as it stands, write '{{')");
    check_text("{trust {rung}", "a '{' in a text is not closed (for a brace as it stands, write '{{')");
    check_text("{", "a '{' in a text is not closed (for a brace as it stands, write '{{')");
    check_text("{{{", "a '{' in a text is not closed (for a brace as it stands, write '{{')");
}

/* Every text that is shown in play, with the values of the moment when it is shown. */
static void shown_with_the_values_of_the_moment(void **state)
{
    (void)state;
    static const char text[] =
        "local tan = actor { name = 'Tan' }\n"
        "state { n = level { start = 1 } }\n"
        "exhibit 'e' { kind = 'letter', title = 'Letter {n}', from = 'F{n}', 'Text {n} for {trainee}.' }\n"
        "scene 'a' {\n"
        "  narrate 'n{n}', tan 'said {n}', show 'e', change { add = { n = 1 } }, narrate 'n{n}',\n"
        "  choose 'ask {n}' {\n"
        "    say 'first {n}' { add = { n = 1 }, because = 'was {n}', critical = 'harm {n}', tan 'then {n}' "
        "},\n"
        "    say 'second {n}' {} },\n"
        "  form 'fill {n}' { pick 'label {n}' { card 'c{n}', card 'd' }, pick 'other' { card 'e', card 'f' } "
        "},\n"
        "  go 'end' }\n"
        "ending 'end' { title = 'End {n}', outcome = 'mixed', 'Text {n}.', customer = 'C{n}', business = "
        "'B{n}' }";
    rp_run_options options = { .trainee = "Ann" };
    play p = play_story_with(text, &options);
    assert_string_equal(play_lines(&p, 0), "n1 | Tan(neutral): said 1 | [Letter 1] | n2");
    assert_string_equal(rp_run_question(p.run)->prompt, "ask 2");
    assert_string_equal(rp_run_question(p.run)->lists[0].options[0].text, "first 2");
    play_answer(&p, "1");
    assert_string_equal(play_lines(&p, 4), "Tan(neutral): then 3");
    const rp_turn *turn = rp_run_turn(p.run, 0);
    assert_string_equal(turn->prompt, "ask 2");
    assert_string_equal(turn->text, "first 2");
    assert_string_equal(turn->because.items[0], "was 2");
    assert_string_equal(play_criticals(&p), "a.1: harm 2 [u.m1,u.m2,u.m3]");
    const rp_question *form = rp_run_question(p.run);
    assert_string_equal(form->prompt, "fill 3");
    assert_string_equal(form->lists[0].label, "label 3");
    assert_string_equal(form->lists[0].options[0].text, "c3");
    const rp_exhibit *letter = rp_run_exhibit(p.run, 0);
    assert_string_equal(letter->title, "Letter 3");
    assert_string_equal(letter->from, "F3");
    assert_string_equal(letter->paragraphs[0], "Text 3 for Ann.");
    assert_string_equal(rp_run_expand(p.run, "{n} {trainee}"), "3 Ann");
    play_answer(&p, "1+1");
    const rp_ending *ending = rp_run_ending(p.run);
    assert_string_equal(ending->title, "End 3");
    assert_string_equal(ending->text.items[0], "Text 3.");
    assert_string_equal(ending->customer, "C3");
    assert_string_equal(ending->business, "B3");
    play_finish(&p);
}

UNIT_SUITE(core_text, "core.text", UNIT_CASE(inserts_are_replaced), UNIT_CASE(braces_stand_for_themselves),
           UNIT_CASE(wrong_inserts_are_named), UNIT_CASE(shown_with_the_values_of_the_moment));
