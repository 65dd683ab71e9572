/* Rules of good items, each with what it finds and what it leaves alone. */
#include "analysis/checking.h"

#define A_SCENE(beats) "scene 'a' { " beats ", go 'done' }"
#define STRONG         " { strong = 'k.a', because = 'b' }"
#define AGAINST        " { against = 'k.a', because = 'b' }"

static void expect(const char *rule, const char *text, const char *wanted)
{
    checking_expect(&(checking){ .rule = rule, .text = text, .points = "'u.m1'", .criteria = "'k.a'" },
                    wanted);
}

static void scored_questions_of_version_2_need_ids(void **state)
{
    static const char text[] =
        "scene 'a' {\n choose { say 'One' " STRONG ", say 'Two' },\n choose { id = 'own', say 'One' " STRONG
        ", say 'Two' },\n choose { say 'One', say 'Two' },\n"
        " figure { answer = 1, strong = 'u.m1' },\n form { id = 'f', pick 'A' { card 'x'" STRONG
        ", card 'y' }, pick 'B' { card 'x', card 'y' } },\n go 'done' }";
    checking how = { .rule = "explicit-id", .text = text, .points = "'u.m1'", .criteria = "'k.a'" };
    (void)state;
    checking_expect(&how, "");
    how.version = 2;
    checking_expect(&how, "3: the scored question 'a.1' is named by where it stands\n"
                          "6: the scored question 'a.4' is named by where it stands");
}

static void four_options_are_the_least(void **state)
{
    (void)state;
    expect("few-options", A_SCENE("choose { say 'One'" STRONG ", say 'Two', say 'Three' }"),
           "2: something counts here, and there are only 3 options");
    expect("few-options", A_SCENE("choose { say 'One'" STRONG ", say 'Two', wait, act 'Three' }"), "");
    expect("few-options", A_SCENE("choose { say 'One', say 'Two' }"), "");
    expect("few-options",
           A_SCENE("choose { seconds = 9, silence = wait" AGAINST ", say 'One'" STRONG
                   ", say 'Two', say 'Three' }"),
           "2: something counts here, and there are only 3 options");
    expect("few-options",
           "scene 'a' { form {\n pick 'A' { card 'One'" STRONG
           ", card 'Two' },\n pick 'B' { card 'x', card 'y' } },"
           " go 'done' }",
           "3: something counts here, and there are only 2 options");
}

static void one_tone_wins_too_often(void **state)
{
    static const char warm[] =
        "choose { say 'A' { strong = 'k.a', because = 'b', tone = 'warm' }, say 'B' },",
                      plain[] =
                          "choose { say 'A' { strong = 'k.a', because = 'b', tone = 'plain' }, say 'B' },",
                      none[] = "choose { say 'A' { against = 'k.a', because = 'b' }, say 'B' },";
    static const struct {
        const char *questions[6];
        const char *wanted;
    } rows[] = {
        { { warm, warm }, "1: the strong option is warm in 2 of 2 scored questions" },
        { { warm, plain }, "" },
        { { warm }, "" },                         /* once is no pattern */
        { { warm, warm, none, none, none }, "" }, /* 40 per cent exactly */
        { { warm, warm, none, none }, "1: the strong option is warm in 2 of 4 scored questions" },
        { { warm, plain, plain, warm },
          "1: the strong option is warm in 2 of 4 scored questions\n"
          "1: the strong option is plain in 2 of 4 scored questions" },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        str text = STR_EMPTY;
        str_add(&text, "scene 'a' { ");
        for (size_t j = 0; j < 6 && rows[i].questions[j]; j++)
            str_add(&text, rows[i].questions[j]);
        str_add(&text, " go 'done' }");
        expect("one-tone", text.bytes, rows[i].wanted);
        str_finish(&text);
    }
}

static void absolute_words_are_not_for_wrong_options_alone(void **state)
{
    (void)state;
    expect("absolute-words",
           "scene 'a' { choose { say 'We do'" STRONG ",\n say 'We ALWAYS, do' },\n"
           "choose { say 'Noone', say 'No   one does'" AGAINST ", say 'Always' }, go 'done' }",
           "3: only wrong options have absolute words, such as 'always' here: a.1.b, a.2.b, a.2.c");
    expect("absolute-words", A_SCENE("choose { say 'We do every time'" STRONG ", say 'We always do' }"), "");
    expect("absolute-words", A_SCENE("choose { say 'Everything'" AGAINST ", say 'Sideways' }"), "");
    expect("absolute-words", A_SCENE("choose { say 'Always', say 'Never' }"), ""); /* nothing counts there */
    expect(
        "absolute-words",
        A_SCENE("build { pick = 1, strong = 'k.a', card 'x' { right = true }, card 'always y', card 'z' }"),
        "2: only wrong options have absolute words, such as 'always' here: a.1.b");
    expect("absolute-words",
           A_SCENE("build { pick = 1, strong = 'k.a', card 'x, always' { right = true }, card 'always y', "
                   "card 'z' }"),
           "");
}

static void catch_alls_are_named(void **state)
{
    (void)state;
    expect("catch-all", A_SCENE("choose { say 'One', say 'Two',\n act 'All of the above.' }"),
           "3: the option stands for others: 'all of the above'");
    expect("catch-all", A_SCENE("rank { strong = 'k.a', card 'One', card 'All of the above', card 'Two' }"),
           "2: the option stands for others: 'all of the above'");
    expect("catch-all", A_SCENE("choose 'All of the above?' { say 'All of it', say 'Above all' }"), "");
}

static void criteria_do_not_count_in_quotes(void **state)
{
    (void)state;
    expect("criterion-in-quote",
           "scene 'a' { choose { say 'A', say 'B' },\n quote { want = 'best', strong = { 'u.m1', 'k.a' } }, "
           "go 'done' }",
           "3: 'k.a' is a practice criterion, and a quote gives it");
    expect("criterion-in-quote",
           A_SCENE("choose { say 'A', say 'B' }, quote { want = 'best', strong = 'u.m1' }"), "");
    expect("criterion-in-quote", A_SCENE("figure { answer = 1, strong = 'k.a' }"), "");
}

/* --- lengths --- */

static void strong_options_are_longest_or_shortest(void **state)
{
    static const char longest[] = "choose { say 'Long one'" STRONG ", say 'Short', wait }, ",
                      between[] = "choose { say 'Longer one', say 'Longer'" STRONG ", say 'Long' }, ",
                      shortest[] = "choose { say 'Longer one', say 'é'" STRONG ", say 'Lo' }, ",
                      waiting[] = "choose { say 'Longer one', wait" STRONG " }, ",
                      equal[] = "choose { say 'Equal'" STRONG ", say 'equal' }, ";
    static const struct {
        const char *parts[8];
        const char *longest, *shortest;
    } rows[] = {
        { { longest }, "", "" }, /* once is no pattern */
        { { longest, longest },
          "1: the strong option is the longest in 2 of 2 scored questions: a.1, a.2",
          "" },
        { { longest, between, between, between, between, between, between, longest },
          "",
          "" }, /* a quarter */
        { { longest, between, between, between, between, between, longest },
          "1: the strong option is the longest in 2 of 7 scored questions: a.1, a.7",
          "" },
        { { shortest, shortest, waiting, waiting },
          "",
          "1: the strong option is the shortest in 2 of 4 scored questions: a.1, a.2" },
        { { equal, equal, between }, "", "" },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        str text = STR_EMPTY;
        str_add(&text, "scene 'a' { ");
        for (size_t j = 0; j < 8 && rows[i].parts[j]; j++)
            str_add(&text, rows[i].parts[j]);
        str_add(&text, "go 'done' }");
        expect("strong-longest", text.bytes, rows[i].longest);
        expect("strong-shortest", text.bytes, rows[i].shortest);
        str_finish(&text);
    }
}

static void fields_are_questions_of_their_own(void **state)
{
    (void)state;
    expect("strong-longest",
           A_SCENE("form { pick 'A' { card 'Longest'" STRONG ", card 'x' }, pick 'B' { card 'Longest'" STRONG
                   ", card 'x' }, pick 'C' { card 'x', card 'y' } }"),
           "1: the strong option is the longest in 2 of 2 scored questions: a.1.1, a.1.2");
}

static void lengths_differ_by_words(void **state)
{
    (void)state;
    expect("unequal-lengths",
           A_SCENE("choose { say 'one two three four five'" STRONG ", say 'one two three' }"),
           ""); /* 40 per cent exactly */
    expect("unequal-lengths", A_SCENE("choose { say 'one two three four five'" STRONG ", say 'one two' }"),
           "2: the options have 2 to 5 words: the shortest is more than 40 per cent shorter");
    expect("unequal-lengths", A_SCENE("choose { say 'one two three four five', say 'one two' }"), "");
    expect("unequal-lengths", A_SCENE("choose { say 'one two three four five'" STRONG ", wait }"), "");
    expect("unequal-lengths",
           A_SCENE("build { pick = 1, strong = 'k.a', card 'x' { right = true }, card 'x y', card 'z' }"),
           "2: the options have 1 to 2 words: the shortest is more than 40 per cent shorter");
    expect("unequal-lengths", A_SCENE("rank { strong = 'k.a', card 'x', card 'x y', card 'z' }"), "");
    expect("unequal-lengths",
           "scene 'a' { form {\n pick 'A' { card 'One two'" STRONG
           ", card 'Two' },\n pick 'B' { card 'x y', card 'y' }"
           " }, go 'done' }",
           "3: the options have 1 to 2 words: the shortest is more than 40 per cent shorter");
}

UNIT_SUITE(analysis_rules_items, "analysis.rules_items", UNIT_CASE(scored_questions_of_version_2_need_ids),
           UNIT_CASE(four_options_are_the_least), UNIT_CASE(one_tone_wins_too_often),
           UNIT_CASE(absolute_words_are_not_for_wrong_options_alone), UNIT_CASE(catch_alls_are_named),
           UNIT_CASE(criteria_do_not_count_in_quotes), UNIT_CASE(strong_options_are_longest_or_shortest),
           UNIT_CASE(fields_are_questions_of_their_own), UNIT_CASE(lengths_differ_by_words));
