/* What is said of questions and their ids that are not sound. */
#include "play.h"

static void ids(void **state)
{
    (void)state;
    static const play_mistake rows[] = {
        { "scene 'a' { choose { id = 'q', say 'x', say 'y' },\n"
          " choose { id = 'q', say 'x', say 'y' },\n"
          " choose { id = 'q', say 'x', say 'y' }, go 'done' }",
          "2: the id 'q' is used twice; the first is in line 1\n"
          "3: the id 'q' is used twice; the first is in line 1" },
        { "scene 'a' { choose { say 'x', say 'y' },\n"
          " write { id = 'a.1.b' }, write { id = 'a.4' },\n"
          " write {}, go 'done' }",
          "2: the id 'a.1.b' is used twice; the first is in line 1\n"
          "3: the id 'a.4' is used twice; the first is in line 2" },
        { "scene 'a' { form { id = 'f', pick 'x' { card '1', card '2' }, pick 'y' { card '1', card '2' } },\n"
          " choose { id = 'f.2', say 'x', say 'y' },\n"
          " write { id = 'a.4.silence' },\n"
          " choose { say 'x', say 'y', seconds = 3, silence = wait }, go 'done' }",
          "2: the id 'f.2' is used twice; the first is in line 1\n"
          "4: the id 'a.4.silence' is used twice; the first is in line 3" },
        { "local function q() return write { id = 'twice' } end\n"
          "scene 'a' { q(),\n"
          " q(), go 'done' }",
          "1: the id 'twice' is used twice; the first is in line 1 (a helper that is used twice makes two "
          "questions: hand it the id)" },
    };
    play_check_mistakes(rows, sizeof rows / sizeof *rows);
}

static void builds(void **state)
{
    (void)state;
    static const play_mistake rows[] = {
        { "scene 'a' { build { card 'x' }, go 'done' }", "1: 'build' needs 'pick'\n"
                                                         "1: cards of a build: 1 given; it takes 3 to 9" },
        { "scene 'a' { build { pick = 3, card 'x' { right = true }, card 'y', card 'z' }, go 'done' }",
          "1: 'pick' is 3, but only 1 of the cards is right" },
        { "scene 'a' { build { pick = 0, card 'x' { right = true, trap = 'u.x1' }, card 'y', card 'z' }, go "
          "'done' }",
          "1: 'pick' is 0; it can be 1 to 9\n"
          "1: a card cannot be both right and a trap" },
        { "scene 'a' { build { pick = 1, card 'x' { right = 1, strong = 'u.m1' }, card 'y' { right = true }, "
          "card 'z', say 'x', 'w' }, go 'done' }",
          "1: 'say' stands where a card should be\n"
          "1: a text stands where a card should be\n"
          "1: 'right' must be true or false, not a whole number\n"
          "1: the card has no field 'strong'" },
        { "scene 'a' { build { pick = 1, card 'x' { right = true }, card 'y' { right = true }, card 'z' { "
          "right = true },\n"
          " on = { none = {}, part = {}, against = {}, strong = {} } }, go 'done' }",
          "1: the outcome 'part' cannot occur in this question\n"
          "1: the outcome 'against' cannot occur in this question\n"
          "1: the outcome 'none' cannot occur in this question" },
        { "scene 'a' { build { pick = 1, card '1' { right = true }, card '2', card '3', card '4', card '5', "
          "card '6', card '7', card '8', card '9', card '10' }, go 'done' }",
          "1: cards of a build: 10 given; it takes 3 to 9" },
    };
    play_check_mistakes(rows, sizeof rows / sizeof *rows);
}

static void ranks(void **state)
{
    (void)state;
    static const play_mistake rows[] = {
        { "scene 'a' { rank { card 'x', card 'y' }, go 'done' }",
          "1: cards of a rank: 2 given; it takes 3 to 7" },
        { "scene 'a' { rank { card '1', card '2' { right = true }, card '3' { narrate 'x' } }, go 'done' }",
          "1: the card has no field 'right'\n"
          "1: the card cannot hold 'narrate'" },
        { "scene 'a' { rank { card '1', card '2', card '3', card '4', card '5', card '6', card '7', card '8' "
          "}, go 'done' }",
          "1: cards of a rank: 8 given; it takes 3 to 7" },
        { "scene 'a' { rank { card '1', card '2', card '3', on = { against = {}, nnoe = {}, part = 'x', "
          "strong = { 'x', tone = 'warm', ties = {} } } }, go 'done' }",
          "1: 'on' has no field 'nnoe' (did you mean 'none'?)\n"
          "1: an outcome has no field 'tone'\n"
          "1: 'ties' says what a critical error blocks, and there is no 'critical' here\n"
          "1: a bare text among the beats, beginning 'x': who says it? (put the actor in front of it, or "
          "narrate)\n"
          "1: 'part' in 'on' must be a list of beats, not a text\n"
          "1: the outcome 'against' cannot occur in this question" },
        { "scene 'a' { rank { card '1', card '2', card '3', on = 'x', strong = { 'u.m1', 'k.c' }, because = "
          "3 }, go 'done' }",
          "1: 'because' must be a text in quotes, not a whole number\n"
          "1: 'k.c' is not claimed by this scenario (did you mean 'k.a'?)\n"
          "1: 'on' is a table such as { strong = { … }, none = { … } }" },
    };
    play_check_mistakes(rows, sizeof rows / sizeof *rows);
}

static void figures(void **state)
{
    (void)state;
    static const play_mistake rows[] = {
        { "scene 'a' { figure {}, go 'done' }", "1: 'figure' needs 'answer'" },
        { "scene 'a' { figure { answer = 'x', tolerance = -1, unit = 3, near = { a = 'x', 'y' }, fixed = "
          "true }, go 'done' }",
          "1: 'answer' must be a number, not a text\n"
          "1: 'figure' has no field 'fixed'\n"
          "1: 'unit' must be a text in quotes, not a whole number\n"
          "1: 'tolerance' cannot be less than 0\n"
          "1: 'a' in 'near' is no number; write [12.5] = \"what went wrong\"" },
        { "scene 'a' { figure { answer = 1, near = 3, on = { part = {}, against = {} } }, go 'done' }",
          "1: 'near' is a table such as { [12.5] = \"what went wrong\" }, not a whole number\n"
          "1: the outcome 'against' cannot occur in this question" },
        { "scene 'a' { figure { answer = 1/0, tolerance = 0/0, near = { [3] = 4, [1/0] = 'x' } }, go 'done' "
          "}",
          "1: 'answer' is a number without end\n"
          "1: 'tolerance' is a number without end\n"
          "1: what 'near' says must be a text in quotes, not a whole number\n"
          "1: a number in 'near' is without end" },
        { "scene 'a' { figure { answer = 3, near = { [2] = 'x' }, on = { part = {}, none = {} }, card 'x' }, "
          "go 'done' }",
          "1: 'figure' cannot hold 'card'" },
    };
    play_check_mistakes(rows, sizeof rows / sizeof *rows);
}

static void quotes_forms_and_writing(void **state)
{
    (void)state;
    static const play_mistake rows[] = {
        { "scene 'a' { quote {}, go 'done' }", "1: 'quote' needs 'want'" },
        { "scene 'a' { quote { want = 'bset', strong = 'u.m9', fixed = true, card 'x', on = { against = {} } "
          "}, go 'done' }",
          "1: 'quote' has no field 'fixed'\n"
          "1: 'u.m9' is not claimed by this scenario (did you mean 'u.m1'?)\n"
          "1: 'want' cannot be 'bset' (did you mean 'best'?)\n"
          "1: 'quote' cannot hold 'card'\n"
          "1: the outcome 'against' cannot occur in this question" },
        { "scene 'a' { form { pick 'x' { card '1' } }, go 'done' }",
          "1: fields of a form: 1 given; it takes 2 to 6\n"
          "1: cards of a field: 1 given; it takes 2 to 6" },
        { "scene 'a' { form { pick 'x' { card '1', card '2' { when = 'true', tone = 'warm', narrate 'x' } }, "
          "pick '' { '3', card '4', x = 'y' }, card 'x', strong = 'u.m1' }, go 'done' }",
          "1: 'form' has no field 'strong'\n"
          "1: 'card' stands where a field (pick \"Label\" { … }) should be\n"
          "1: the card has no field 'tone'\n"
          "1: the card has no field 'when'\n"
          "1: the card cannot hold 'narrate'\n"
          "1: 'pick' has no field 'x'\n"
          "1: the label of a field must not be empty\n"
          "1: a text stands where a card should be" },
        { "scene 'a' { form { pick 'x' { card '1', card '2', card '3', card '4', card '5', card '6', card "
          "'7' }, pick 'y' { card '1', card '2' } }, go 'done' }",
          "1: cards of a field: 7 given; it takes 2 to 6" },
        { "scene 'a' { write 'x', go 'done' }", "1: after 'write' comes a table { … } (write the prompt, "
                                                "then the table, without a comma between them)" },
        { "scene 'a' { write { least_words = -1, strong = 'u.m1', 'x' }, go 'done' }",
          "1: 'least_words' is -1; it can be 0 to 1000\n"
          "1: 'write' has no field 'strong'\n"
          "1: 'write' holds something without a name; each field is written name = value" },
    };
    play_check_mistakes(rows, sizeof rows / sizeof *rows);
}

UNIT_SUITE(core_mistakes_questions, "core.mistakes_questions", UNIT_CASE(ids), UNIT_CASE(builds),
           UNIT_CASE(ranks), UNIT_CASE(figures), UNIT_CASE(quotes_forms_and_writing));
