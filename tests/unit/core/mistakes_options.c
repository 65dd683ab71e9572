/* What is said of choose questions and their options that are not sound. */
#include "play.h"

static void numbers_of_options(void **state)
{
    (void)state;
    static const play_mistake rows[] = {
        { "scene 'a' { choose { say 'x' {} }, go 'done' }",
          "1: options of a choose: 1 given; it takes 2 to 8" },
        { "scene 'a' { choose {}, go 'done' }", "1: options of a choose: 0 given; it takes 2 to 8" },
        { "scene 'a' { choose, go 'done' }", "1: after 'choose' comes a table { … } (write the prompt, then "
                                             "the table, without a comma between them)" },
        { "scene 'a' { choose 'Prompt', go 'done' }",
          "1: after 'choose' comes a table { … } (write the prompt, then the table, without a comma between "
          "them)" },
        { "scene 'a' { choose { say '1', say '2', say '3', say '4', say '5', say '6', say '7', say '8', wait "
          "}, go 'done' }",
          "1: options of a choose: 9 given; it takes 2 to 8" },
        { "scene 'a' { choose { say '1', say '2', say '3', say '4', say '5', say '6', say '7', wait }, go "
          "'done' }",
          "" },
        { "scene 'a' { choose { { say '1' }, { { say '2' } } }, go 'done' }", "" },
        { "scene 'a' { choose { say 'x', wait, wait {} }, go 'done' }",
          "1: a choose holds at most one wait, here are 2" },
    };
    play_check_mistakes(rows, sizeof rows / sizeof *rows);
}

static void what_is_no_option(void **state)
{
    (void)state;
    static const play_mistake rows[] = {
        { "scene 'a' { choose { say 'x' {}, narrate 'y', 'z', 3, card 'c', function() end }, go 'done' }",
          "1: 'narrate' stands where an option (say, act, read or wait) should be\n"
          "1: a text stands where an option (say, act, read or wait) should be\n"
          "1: a whole number stands where an option (say, act, read or wait) should be\n"
          "1: 'card' stands where an option (say, act, read or wait) should be\n"
          "1: a function stands where an option (say, act, read or wait) should be" },
        { "scene 'a' { choose { say 'x', nil, say 'y' }, go 'done' }",
          "1: a list has a hole at place 2: nothing stands there (a name that stands for nothing, perhaps)" },
        { "scene 'a' { choose '' { say 'x' {}, say '' {}, say, act }, go 'done' }",
          "1: the prompt must not be empty\n"
          "1: the words of an option must not be empty\n"
          "1: the words of an option must be a text in quotes, not nothing" },
        { "scene 'a' { choose { say 'x', read 'flie' {}, read }, go 'done' } exhibit 'file' { kind = "
          "'letter', title = 'x' }",
          "1: there is no exhibit 'flie' (did you mean 'file'?)\n"
          "1: what 'read' names must be a text in quotes, not nothing" },
        { "scene 'a' { choose { say 'x', act 'y' 'z' }, go 'done' }",
          "1: two texts in a row after 'act' (put a comma between them; a longer text is joined with ..)" },
    };
    play_check_mistakes(rows, sizeof rows / sizeof *rows);
}

static void fields_of_choose(void **state)
{
    (void)state;
    static const play_mistake rows[] = {
        { "scene 'a' { choose { id = 'a b', fixed = 'yes', seconds = 0, strong = 'u.m1', secnds = 3, say "
          "'x', say 'y' }, go 'done' }",
          "1: 'fixed' must be true or false, not a text\n"
          "1: 'id' cannot be 'a b': only letters from a to z, figures, '-', '_' and '.', and no blanks\n"
          "1: 'choose' has no field 'secnds' (did you mean 'seconds'?)\n"
          "1: 'seconds' is 0; it can be 1 to 3600\n"
          "1: 'choose' has no field 'strong'\n"
          "1: 'seconds' needs 'silence = wait { … }': what happens when the time runs out" },
        { "scene 'a' { choose { seconds = 5, say 'x', say 'y' }, go 'done' }\n"
          "scene 'b' { choose { silence = wait, say 'x', say 'y' }, go 'done' }",
          "1: 'seconds' needs 'silence = wait { … }': what happens when the time runs out\n"
          "2: 'silence' needs 'seconds': after how many the time runs out" },
        { "scene 'a' { choose { seconds = 5, silence = say 'x', say 'x', say 'y' }, go 'done' }",
          "1: 'silence' must be wait { … }" },
        { "scene 'a' { choose { seconds = 5, silence = 'x', say 'x', say 'y' }, go 'done' }",
          "1: 'silence' must be wait { … }" },
        { "scene 'a' { choose { seconds = 5, say 'x', say 'y', silence = wait { strong = 'u.m1', when = "
          "'true', once = true, because = 'x' } }, go 'done' }",
          "1: the silence has no field 'once'\n"
          "1: the silence has no field 'strong'\n"
          "1: the silence has no field 'when'" },
        { "scene 'a' { choose { seconds = 3601, say 'x', say 'y', silence = wait }, go 'done' }",
          "1: 'seconds' is 3601; it can be 1 to 3600" },
    };
    play_check_mistakes(rows, sizeof rows / sizeof *rows);
}

static void tags(void **state)
{
    (void)state;
    static const play_mistake rows[] = {
        { "scene 'a' { choose { say 'x' { strong = 'u.m4', because = 'b' }, say 'y' { part = 'u.mm1', "
          "against = { 'k.c', 'u.m1', 3 }, because = 'b' } }, go 'done' }",
          "1: 'u.m4' is not claimed by this scenario (did you mean 'u.m1'?)\n"
          "1: 'against' must be a text in quotes, not a whole number\n"
          "1: 'u.mm1' is not claimed by this scenario (did you mean 'u.m1'?)" },
        { "scene 'a' { choose { say 'x' { strong = 'u.m1', part = 'u.m1', because = 'b' }, say 'y' { strong "
          "= { 'u.m2', 'u.m2' }, because = 'b' } }, go 'done' }",
          "1: 'u.m1' is named twice among the tags of one option\n"
          "1: 'u.m2' is named twice in 'strong'" },
        { "scene 'a' { choose { say 'x' { strong = { 'u.m2', 'u.m1' }, against = { 'k.a', 'u.m1' }, because "
          "= 'b' }, say 'y' }, go 'done' }",
          "1: 'u.m1' is named twice among the tags of one option" },
        { "scene 'a' { choose { say 'x' { strong = { a = 'u.m1' }, because = 'b' }, say 'y' { part = { "
          "'u.m1', nil, 'u.m2' }, because = 'b' } }, go 'done' }",
          "1: 'strong' is a list: its parts have no names\n"
          "1: a list has a hole at place 2: nothing stands there (a name that stands for nothing, perhaps)" },
        { "scene 'a' { choose { say 'x' { against = true, because = 'b' }, say 'y' { strong = {} } }, go "
          "'done' }",
          "1: 'against' must be a text or a list of texts, not true or false" },
    };
    play_check_mistakes(rows, sizeof rows / sizeof *rows);
}

static void critical_errors_and_traps(void **state)
{
    (void)state;
    static const play_mistake rows[] = {
        { "scene 'a' { choose { say 'x' { critical = 3, ties = 'k.a' }, say 'y' { ties = {} } }, go 'done' }",
          "1: 'critical' must be a text in quotes, not a whole number\n"
          "1: 'k.a' is a practice criterion; only marking points can be tied\n"
          "1: 'ties' says what a critical error blocks, and there is no 'critical' here" },
        { "scene 'a' { choose { say 'x' { critical = 'x', ties = { 'k.a', 'u.m4', 'u.m1', 'u.m1' }, because "
          "= 'b' }, say 'y' { trap = 'u.x3', because = 'b' } }, go 'done' }",
          "1: 'k.a' is a practice criterion; only marking points can be tied\n"
          "1: 'u.m4' is not claimed by this scenario (did you mean 'u.m1'?)\n"
          "1: 'u.m1' is named twice in 'ties'\n"
          "1: the framework has no misconception 'u.x3' (did you mean 'u.x1'?)" },
        { "scene 'a' { choose { say 'x' { trap = 'u.m1', because = 'b' }, say 'y' { trap = { 'u.x1' }, "
          "because = 'b' } }, go 'done' }",
          "1: the framework has no misconception 'u.m1' (did you mean 'u.x1'?)\n"
          "1: 'trap' must be a text in quotes, not a table" },
    };
    play_check_mistakes(rows, sizeof rows / sizeof *rows);
}

static void other_fields_of_an_option(void **state)
{
    (void)state;
    static const play_mistake rows[] = {
        { "scene 'a' { choose { say 'x' { tone = 'warmm', stance = 'x', when = 3, once = 1, because = 3, "
          "becuase = 'x' }, say 'y' }, go 'done' }",
          "1: 'because' must be a text in quotes, not a whole number\n"
          "1: the option has no field 'becuase' (did you mean 'because'?)\n"
          "1: 'once' must be true or false, not a whole number\n"
          "1: 'stance' cannot be 'x'; it is one of: assertive, passive, aggressive\n"
          "1: 'tone' cannot be 'warmm' (did you mean 'warm'?)\n"
          "1: 'when' must be a condition in quotes or a function, not a whole number" },
        { "scene 'a' { choose { say 'x' { when = 'trsut' }, say 'y' { add = 1, set = { 1 }, after = 'x' } }, "
          "go 'done' }",
          "1: unknown name 'trsut' in the condition\n"
          "1: 'add' must be a table such as { trust = -1 }, not a whole number\n"
          "1: 'after' must be a function(s) … end, not a text\n"
          "1: 'set' must name what it changes, as in { trust = 5 }" },
        { "scene 'a' { choose { say 'x' { right = true }, say 'y' { 'bare' } }, go 'done' }",
          "1: the option has no field 'right'\n"
          "1: a bare text among the beats, beginning 'bare': who says it? (put the actor in front of it, or "
          "narrate)" },
    };
    play_check_mistakes(rows, sizeof rows / sizeof *rows);
}

/* These do not stop it: a draft can be played. */
static void because_is_required(void **state)
{
    (void)state;
    static const play_mistake rows[] = {
        { "scene 'a' { choose { say 'x' { strong = 'u.m1' },\n"
          " say 'y' { critical = 'x' },\n"
          " say 'z' { trap = 'u.x1' }, say 'w' { tone = 'warm' },\n"
          " seconds = 5, silence = wait { against = 'u.m1' } },\n"
          " form { pick 'p' { card '1' { part = 'k.a' }, card '2' }, pick 'q' { card '1', card '2' } },\n"
          " build { pick = 1, strong = 'u.m1', card '1' { right = true }, card '2' { trap = 'u.x1' }, card "
          "'3' }, go 'done' }",
          "1: the option needs 'because': it has a tag, a trap or a critical error (one or two sentences for "
          "the debrief)\n"
          "2: the option needs 'because': it has a tag, a trap or a critical error (one or two sentences for "
          "the debrief)\n"
          "3: the option needs 'because': it has a tag, a trap or a critical error (one or two sentences for "
          "the debrief)\n"
          "4: the silence needs 'because': it has a tag, a trap or a critical error (one or two sentences "
          "for the debrief)\n"
          "5: the card needs 'because': it has a tag, a trap or a critical error (one or two sentences for "
          "the debrief)" },
    };
    play_check_mistakes(rows, sizeof rows / sizeof *rows);
}

UNIT_SUITE(core_mistakes_options, "core.mistakes_options", UNIT_CASE(numbers_of_options),
           UNIT_CASE(what_is_no_option), UNIT_CASE(fields_of_choose), UNIT_CASE(tags),
           UNIT_CASE(critical_errors_and_traps), UNIT_CASE(other_fields_of_an_option),
           UNIT_CASE(because_is_required));
