/* "A scene must always leave", sentence by sentence: what loads and what does not. */
#include <stdlib.h>
#include <string.h>

#include "play.h"

static void check_leaves(const char *beats, bool leaves)
{
    str text = STR_EMPTY;
    str_print(&text,
              "state { n = level {} }\nlocal tan = actor { name = 'Tan' }\n"
              "exhibit 'f' { kind = 'letter', title = 'F', 'Text.' }\n"
              "scene 'a' { %s }\nscene 'b' { go 'done' }",
              beats);
    char *found = play_mistakes(text.bytes);
    const char *wanted =
        leaves ? ""
               : "4: scene 'a' can come to its end without going anywhere (end it with go \"…\", or "
                 "give every option one)";
    if (strcmp(found, wanted) != 0)
        fail_msg("%s\n%s", beats, found);
    free(found);
    str_finish(&text);
}

static void by_a_go(void **state)
{
    (void)state;
    check_leaves("go 'done'", true);
    check_leaves("go 'a'", true); /* to itself is away */
    check_leaves("narrate 'x', go 'b', narrate 'y'", true);
    check_leaves("{ narrate 'x', { go 'b' } }", true); /* lists within lists are one list */
    check_leaves("", false);
    check_leaves("narrate 'x', tan 'y', show 'f', change { add = { n = 1 } }", false);
}

static void by_a_when(void **state)
{
    (void)state;
    check_leaves("when 'n > 1' { go 'b', otherwise = { go 'done' } }", true);
    check_leaves("when 'n > 1' { narrate 'x', when 'n > 2' { go 'b', otherwise = { go 'b' } },\n"
                 " otherwise = { narrate 'y', go 'done' } }, narrate 'z'",
                 true);
    check_leaves("when 'n > 1' { go 'b' }", false);
    check_leaves("when 'true' { go 'b' }", false); /* conditions are not weighed, whatever they say */
    check_leaves("when 'n > 1' { go 'b', otherwise = {} }", false);
    check_leaves("when 'n > 1' { go 'b', otherwise = { narrate 'x' } }", false);
    check_leaves("when 'n > 1' { narrate 'x', otherwise = { go 'b' } }", false);
}

static void by_a_choose(void **state)
{
    (void)state;
    check_leaves("choose { say 'x' { go 'b' }, say 'y' { go 'done' } }", true);
    check_leaves("choose { say 'x' { go 'b' }, wait { go 'b' }, read 'f' { go 'b' }, act 'y' { go 'a' } }",
                 true);
    check_leaves("choose { say 'x' { go 'b' }, say 'y' { when = 'n > 1', go 'b' } }", true);
    check_leaves("choose { say 'x' { go 'b' }, say 'y' { once = true, go 'a' } }", true);
    check_leaves("choose { say 'x' { go 'b' }, say 'y' {} }", false);
    check_leaves("choose { say 'x' { go 'b' }, say 'y' }", false);
    check_leaves("choose { say 'x' { go 'b' }, say 'y' { when = 'n > 1' } }", false);
    /* at least one option that is always open */
    check_leaves("choose { say 'x' { when = 'n > 1', go 'b' }, say 'y' { when = 'n <= 1', go 'b' } }", false);
    check_leaves("choose { say 'x' { once = true, go 'b' }, say 'y' { once = true, go 'b' } }", false);
    check_leaves("choose { say 'x' { once = true, go 'b' }, say 'y' { when = 'true', go 'b' } }", false);
    check_leaves("choose { say 'x' { once = false, go 'b' }, say 'y' { once = true, go 'b' } }", true);
}

static void the_silence_leaves_too(void **state)
{
    (void)state;
    check_leaves("choose { say 'x' { go 'b' }, say 'y' { go 'b' }, seconds = 5, silence = wait { go 'a' } }",
                 true);
    check_leaves("choose { say 'x' { go 'b' }, say 'y' { go 'b' }, seconds = 5, silence = wait {} }", false);
    check_leaves("choose { say 'x' { go 'b' }, say 'y' { go 'b' }, seconds = 5, silence = wait {}}, go 'b'",
                 true);
}

static void options_may_leave_by_what_they_hold(void **state)
{
    (void)state;
    check_leaves(
        "choose { say 'x' { choose { say 'p' { go 'b' }, say 'q' { go 'b' } } }, say 'y' { go 'b' } }", true);
    check_leaves("choose { say 'x' { choose { say 'p' { go 'b' }, say 'q' } }, say 'y' { go 'b' } }", false);
    check_leaves("choose { say 'x' { when 'n > 1' { go 'b', otherwise = { go 'a' } } }, say 'y' { go 'b' } }",
                 true);
}

/* Outcomes of other questions may leave, but they do not make a scene leave. */
static void not_by_other_questions(void **state)
{
    (void)state;
    static const char rank[] = "rank { card '1', card '2', card '3',\n"
                               " on = { strong = { go 'b' }, part = { go 'b' }, none = { go 'b' } } }";
    str text = STR_EMPTY;
    check_leaves(rank, false);
    str_print(&text, "%s, go 'a'", rank);
    check_leaves(text.bytes, true);
    check_leaves("write 'x' {}", false);
    str_finish(&text);
}

/* A mistake that was reported is not told again as a scene that does not leave. */
static void unknown_words_may_leave(void **state)
{
    (void)state;
    static const play_mistake rows[] = {
        { "scene 'a' { goo 'done' }", "1: unknown name 'goo' (did you mean 'go'?)" },
        { "scene 'a' { go 'dnoe' }",
          "1: there is no scene or ending 'dnoe' to go to (did you mean 'done'?)" },
        { "scene 'a' { choose { say 'x' { go 'done' }, sya 'y' { go 'done' } } }",
          "1: unknown name 'sya' (did you mean 'say'?)" },
        { "scene 'a' { when 'true' { go 'done', otherwise = unheard } }", "1: unknown name 'unheard'" },
        { "scene 'a' { when 'true' { go 'done', otherwise = 3 } }",
          "1: 'otherwise' must be a list of beats, not a whole number" },
    };
    play_check_mistakes(rows, sizeof rows / sizeof *rows);
}

UNIT_SUITE(core_leaving, "core.leaving", UNIT_CASE(by_a_go), UNIT_CASE(by_a_when), UNIT_CASE(by_a_choose),
           UNIT_CASE(the_silence_leaves_too), UNIT_CASE(options_may_leave_by_what_they_hold),
           UNIT_CASE(not_by_other_questions), UNIT_CASE(unknown_words_may_leave));
