/* Answers carried over to another text of a scenario: what is found again, and why something is not. */
#include "rapport/carry.h"

#include <stdlib.h>
#include <string.h>

#include "play.h"

/* Plays `answers` in the first text and carries them to the second. "ANSWERS" as they stand there, and behind
 * " | " why the next one does not fit. */
static void check(const char *before, const char *now, const char *answers, const char *wanted)
{
    play from = play_story(before), to = play_story(now);
    str said = STR_EMPTY;
    play_answer(&from, answers);
    size_t turns = rp_run_turn_count(from.run), carried = 0;
    rp_error why = { 0 };
    for (rp_answer answer; carried < turns; carried++)
        if (!rp_carry_answer(from.run, carried, to.run, &answer, &why) ||
            !rp_run_answer(to.run, &answer, &why))
            break;
    char *kept = rp_run_answers(to.run, carried);
    assert_int_equal(rp_run_turn_count(to.run), carried);
    assert_int_equal(rp_run_turn_count(from.run), turns);
    str_add(&said, kept);
    if (carried < turns) {
        assert_int_equal(why.kind, RP_ERROR_USAGE);
        str_print(&said, " | %s", why.text);
    }
    assert_string_equal(str_text(&said), wanted);
    free(kept);
    str_finish(&said);
    play_finish(&from);
    play_finish(&to);
}

#define ONE(options)        "scene 'a' { choose { " options " }, go 'done' }"
#define NEXT(first, second) "scene 'a' { " first ", " second ", go 'done' }"

static const char three[] = ONE("say 'Red', say 'Green as grass', say 'Blue'");

static void the_same_text(void **state)
{
    (void)state;
    check(three, three, "", "");
    check(three, three, "2", "2");
}

static void options_that_moved(void **state)
{
    (void)state;
    check(three, ONE("say 'New', say 'Red', say 'Green as grass', say 'Blue'"), "2", "3");
    check(three, ONE("say 'Blue', say 'Green as grass', say 'Red'"), "1", "3");
    check(three, ONE("say 'Green as grass', say 'Blue'"), "3", "2");
    check(three, ONE("say 'Green as grass', say 'Blue'"), "1", " | “Red” is no longer there");
    /* the same words twice: the one in the old place, else the first */
    check(ONE("say 'Yes', say 'Yes'"), ONE("say 'Yes', say 'Yes'"), "2", "2");
    check(ONE("say 'No', say 'Maybe', say 'Yes'"), ONE("say 'Yes', say 'Yes'"), "3", "1");
    /* a deed is not what was said */
    check(three, ONE("act 'Red', say 'Green as grass', say 'Blue'"), "1", " | “Red” is no longer there");
}

static void words_that_changed(void **state)
{
    (void)state;
    check(three, ONE("say 'New', say 'Red', say 'Green as glass', say 'Blue'"), "2", "3");
    check(three, ONE("say 'Green as moss', say 'Red', say 'Green as gras'"), "2", "3");
    /* wholly other words: in the same place of a list that kept its length */
    check(three, ONE("say 'Red', say 'Purple', say 'Blue'"), "2", "2");
    check(three, ONE("say 'Purple', say 'Red', say 'Blue'"), "2", " | “Green as grass” is no longer there");
    check(three, ONE("say 'Red', say 'Purple', say 'Blue', say 'More'"), "2",
          " | “Green as grass” is no longer there");
    /* what stood there before is not what another has become */
    check(ONE("say 'Green as glass', say 'Green as grass'"),
          ONE("say 'Green as glass', say 'Purple', say 'More'"), "2",
          " | “Green as grass” is no longer there");
    check(ONE("say 'I have {n}', say 'None'") "state { n = level { start = 1 } }",
          ONE("say 'I have {n}', say 'None'") "state { n = level { start = 7 } }", "1", "1");
}

static void options_that_closed(void **state)
{
    (void)state;
    check(three, ONE("say 'Red' { when = '1 > 2' }, say 'Green as grass', say 'Blue'"), "1",
          " | “Red” is not open here now");
    check(three, ONE("say 'Red' { when = '1 > 2' }, say 'Green as grass', say 'Blue'"), "2", "1");
}

static void questions_that_changed(void **state)
{
    (void)state;
    const char *ask = "choose { say 'One', say 'Two' }", *more = "choose { say 'Three', say 'Four' }";
    str before = STR_EMPTY, now = STR_EMPTY;
    str_print(&before, "scene 'a' { %s, %s, go 'done' }", ask, more);
    check(before.bytes, before.bytes, "2,1", "2,1");
    str_print(&now, "scene 'a' { choose { say 'Five', say 'Six' }, %s, %s, go 'done' }", ask,
              more); /* put in */
    check(before.bytes, now.bytes, "2,1", " | “Two” is no longer there");
    str_clear(&now);
    str_print(&now, "scene 'a' { write {}, %s, go 'done' }", more); /* another kind */
    check(before.bytes, now.bytes, "2,1", " | another question is asked here now");
    str_clear(&now);
    str_print(&now, "scene 'a' { %s, go 'done' }", more); /* taken out */
    check(before.bytes, now.bytes, "2,1", " | “Two” is no longer there");
    str_clear(&now);
    str_print(&now, "scene 'a' { %s, go 'done' }", ask); /* shorter */
    check(before.bytes, now.bytes, "2,1", "2 | the run ends before it, with “Done”");
    str_clear(&now);
    str_print(&now,
              "scene 'b' { narrate 'New', choose { id = 'named', say 'Two', say 'One' }, %s, go 'done' }",
              more);
    check(before.bytes, now.bytes, "2,1", "1,1"); /* moved and named */
    str_clear(&now);
    str_print(&now,
              "state { n = level {} } scene 'a' { %s, when '1 // n > 0' { narrate 'x' }, %s, go 'done' }",
              ask, more);
    check(before.bytes, now.bytes, "2,1",
          "2 | a fault stops the run before it (scenario.lua:1: the condition divides by zero)");
    str_finish(&before);
    str_finish(&now);
    /* nothing in common but the prompt, or the place */
    check("scene 'a' { choose 'Which?' { say 'One', say 'Two' }, go 'done' }",
          "scene 'a' { write {}, choose 'Which?' { say 'Only', say 'Twos' }, go 'done' }", "2",
          " | another question is asked here now");
    check("scene 'a' { choose 'Which?' { say 'One', say 'Two' }, go 'done' }",
          "scene 'b' { choose 'Which?' { say 'Only', say 'Twos' }, go 'done' }", "2", "2");
}

static void cards(void **state)
{
    (void)state;
#define BUILD(pick, cards) "scene 'a' { build { pick = " pick ", strong = 'u.m1', " cards " }, go 'done' }"
#define RIGHT              " { right = true }"
    const char *build = BUILD("2", "card 'Red'" RIGHT ", card 'Green'" RIGHT ", card 'Blue'");
    check(build, BUILD("2", "card 'New', card 'Blue', card 'Green'" RIGHT ", card 'Red'" RIGHT), "1+3",
          "4+2");
    check(build, BUILD("1", "card 'Red'" RIGHT ", card 'Green'" RIGHT ", card 'Blue'"), "1+3",
          " | this question takes 1 of them, not 2");
    check(build, BUILD("2", "card 'Red'" RIGHT ", card 'Green'" RIGHT ", card 'Purple', card 'More'"), "1+3",
          " | “Blue” is no longer there");
#define RANK(cards) "scene 'a' { rank { strong = 'u.m1', " cards " }, go 'done' }"
    const char *rank = RANK("card 'First', card 'Second', card 'Third'");
    check(rank, RANK("card 'Third', card 'First', card 'Second'"), "3+1+2", "1+2+3");
    check(rank, RANK("card 'First', card 'Second', card 'Third', card 'Fourth'"), "3+1+2",
          " | this question takes 4 of them, not 3");
}

static void fields(void **state)
{
    (void)state;
#define FORM(fields) "scene 'a' { form 'When?' { " fields " }, go 'done' }"
#define WHO          "pick 'Who' { card 'Me', card 'You' }"
#define DAY          "pick 'Day' { card 'Monday', card 'Friday', card 'Never' }"
    check(FORM(WHO ", " DAY), FORM(DAY ", " WHO), "2+3", "3+2");
    check(FORM(WHO ", " DAY), FORM("pick 'Whom' { card 'Nobody', card 'Me', card 'You' }, " DAY), "2+3",
          "3+3");
    check(FORM(WHO ", " DAY), FORM(WHO ", " DAY ", pick 'Where' { card 'Here', card 'There' }"), "2+3",
          " | the field “Where” is new");
    check(FORM(WHO ", " DAY), FORM(WHO ", pick 'Day' { card 'Monday', card 'Friday' }"), "2+3",
          " | “Never” is no longer there");
}

static void figures_texts_turns_and_time(void **state)
{
    (void)state;
    check(NEXT("figure 'How many?' { answer = 7, strong = 'k.a' }", "write 'Why?' {}"),
          NEXT("figure 'How many?' { id = 'many', answer = 9, strong = 'k.a' }", "write 'Why not?' {}"),
          "=17.5,'So then'", "=17.5,\"So then\"");
    check("scene 'a' { write 'Why?' {}, go 'done' }", "scene 'b' { write 'What?' {}, go 'done' }", "'x'",
          " | another question is asked here now");
    const char *quote =
        "choose { say 'One', say 'Two' }, choose { say 'Three', say 'Four' }, quote { want = 'best' }";
    const char *moved = "choose { say 'Two', say 'One' }, choose { id = 'second', say 'Four', say 'Three' }, "
                        "quote { want = 'best' }";
    str before = STR_EMPTY, now = STR_EMPTY;
    str_print(&before, "scene 'a' { %s, go 'done' }", quote);
    str_print(&now, "scene 'b' { %s, go 'done' }", moved);
    check(before.bytes, now.bytes, "1,2,2", "2,1,2");
    str_finish(&before);
    str_finish(&now);
    check("scene 'a' { choose { say 'One', say 'Two' }, choose { say 'One', say 'More' }, quote { want = "
          "'best' }, go 'done' }",
          "state { n = level {} } scene 'a' { choose { say 'One' { add = { n = 1 } }, say 'Two' }, when 'n < "
          "2' { go 'a' }, "
          "quote { want = 'best' }, go 'done' }",
          "1,1,2", "1,1 | “One” cannot be quoted any more");
    check("scene 'a' { choose { say 'One', say 'Two', seconds = 5, silence = wait {} }, go 'done' }",
          "scene 'a' { choose { say 'One', say 'Two', seconds = 9, silence = wait {} }, go 'done' }", "t",
          "t");
    check("scene 'a' { choose { say 'One', say 'Two', seconds = 5, silence = wait {} }, go 'done' }",
          "scene 'a' { choose { say 'One', say 'Two' }, go 'done' }", "t",
          " | the time does not run out here any more");
}

UNIT_SUITE(core_carry, "core.carry", UNIT_CASE(the_same_text), UNIT_CASE(options_that_moved),
           UNIT_CASE(words_that_changed), UNIT_CASE(options_that_closed), UNIT_CASE(questions_that_changed),
           UNIT_CASE(cards), UNIT_CASE(fields), UNIT_CASE(figures_texts_turns_and_time));
