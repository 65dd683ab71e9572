/* What is said of scenes and beats that are not sound. */
#include "play.h"

static void what_is_no_beat(void **state)
{
    (void)state;
    static const play_mistake rows[] = {
        { "scene 'a' { 'A long text that nobody says', say 'y', card 'z', pick 'w', flag, level {}, go "
          "'done' }",
          "1: a bare text among the beats, beginning 'A long text that nobody ': who says it? (put the actor "
          "in front of it, or narrate)\n"
          "1: 'say' is no beat: it belongs in choose { … }\n"
          "1: 'card' is no beat: it belongs in build, rank or the fields of a form\n"
          "1: 'pick' is no beat: it belongs in form { … }\n"
          "1: 'flag' cannot stand among the beats of a scene\n"
          "1: 'level' cannot stand among the beats of a scene" },
        { "scene 'a' { 3, true, function() end, 1.5, scene, { { 'deep' } }, go 'done' }",
          "1: a whole number cannot stand among the beats of a scene\n"
          "1: true or false cannot stand among the beats of a scene\n"
          "1: a function cannot stand among the beats of a scene\n"
          "1: a number cannot stand among the beats of a scene\n"
          "1: 'scene' cannot stand among the beats of a scene\n"
          "1: a bare text among the beats, beginning 'deep': who says it? (put the actor in front of it, or "
          "narrate)" },
        { "scene 'a' { narrate 'a', nil, narrate 'b', go 'done' }",
          "1: a list has a hole at place 2: nothing stands there (a name that stands for nothing, perhaps)" },
        { "scene 'a' { x = 3, { narrate 'x', y = 4 }, go 'done' }",
          "1: a scene has no field 'x'\n"
          "1: 'y' stands in a list within a list, where no field can stand" },
        { "scene 'a' { [0] = narrate 'x', go 'done' }",
          "1: a scene does not take a number in square brackets" },
    };
    play_check_mistakes(rows, sizeof rows / sizeof *rows);
}

static void lines_and_documents(void **state)
{
    (void)state;
    static const play_mistake rows[] = {
        { "scene 'a' { narrate '', narrate, narrate '{n}', go 'done' }",
          "1: what 'narrate' says must not be empty\n"
          "1: what 'narrate' says must be a text in quotes, not nothing\n"
          "1: unknown name '{n}' in a text (for a brace as it stands, write '{{')" },
        { "scene 'a' { narrate (3), go 'done' }", "1: after 'narrate' comes a text in quotes, not a number" },
        { "scene 'a' {\n"
          " narrate 'a\\0b', narrate 'ab\\27c', narrate 'tab\\tand\\nline', go 'done' }",
          "2: a text holds a zero byte\n"
          "2: what 'narrate' says holds a character that cannot be shown (byte 3)" },
        { "scene 'a' { narrate { 'x' }, go 'done' }",
          "1: after 'narrate' comes a text in quotes, not a table" },
        { "exhibit 'file' { kind = 'letter', title = 'x' } scene 'a' { show 'flie', show, go 'done' }",
          "1: there is no exhibit 'flie' (did you mean 'file'?)\n"
          "1: what 'show' names must be a text in quotes, not nothing" },
    };
    play_check_mistakes(rows, sizeof rows / sizeof *rows);
}

static void changes(void **state)
{
    (void)state;
    static const play_mistake rows[] = {
        { "scene 'a' { change {}, change { addd = {} }, go 'done' }",
          "1: 'change' changes nothing; it takes add, set or after\n"
          "1: 'change' has no field 'addd' (did you mean 'add'?)" },
        { "scene 'a' { change { add = 3, set = 'x', after = 'y' }, change { 'x' }, go 'done' }",
          "1: 'add' must be a table such as { trust = -1 }, not a whole number\n"
          "1: 'after' must be a function(s) … end, not a text\n"
          "1: 'set' must be a table such as { trust = 5 }, not a text\n"
          "1: 'change' holds something without a name; each field is written name = value" },
        { "scene 'a' { change, go 'done' }", "1: 'change' changes nothing; it takes add, set or after" },
        { "state { zAz_9 = level {} } scene 'a' { change { add = { zAz_9 = 1 } }, when 'zAz_9 > 1' { narrate "
          "'{zAz_9}' }, go 'done' }",
          "" },
        { "state { n = level {}, f = flag, o = one_of { 'phone', 'email' } }\n"
          "scene 'a' { change { add = { n = 1.5 } }, go 'done' }\n"
          "scene 'b' { change { add = { f = 1, o = 1, m = 1 } }, go 'done' }\n"
          "scene 'c' { change { set = { n = 'x', f = 1, o = 'phnoe', nn = 1 } }, go 'done' }\n"
          "scene 'd' { change { set = { n = 1.5, o = 3 }, add = { 1 } }, go 'done' }",
          "2: 'n' is changed by a whole number, not by 1.5\n"
          "3: 'add' changes levels only, and 'f' is none (use set = { … })\n"
          "3: unknown name 'm' in 'add'\n"
          "3: 'add' changes levels only, and 'o' is none (use set = { … })\n"
          "4: 'f' is set to true or false, not to a whole number\n"
          "4: 'n' is set to a whole number, not to a text\n"
          "4: unknown name 'nn' in 'set' (did you mean 'n'?)\n"
          "4: 'o' can never be 'phnoe' (did you mean 'phone'?)\n"
          "5: 'add' must name what it changes, as in { trust = -1 }\n"
          "5: 'n' is set to a whole number, not to 1.5\n"
          "5: 'o' is set to one of its texts, not to a whole number" },
    };
    play_check_mistakes(rows, sizeof rows / sizeof *rows);
}

static void whens(void **state)
{
    (void)state;
    static const play_mistake rows[] = {
        { "scene 'a' { when 'x' { narrate 'x' }, when '' { narrate 'x' }, go 'done' }",
          "1: unknown name 'x' in the condition\n"
          "1: the condition is empty" },
        { "scene 'a' { when 'true', go 'done' }",
          "1: after 'when \"…\"' comes a table { … } with what happens then (write the condition, then the "
          "table, without a comma between them)" },
        { "scene 'a' { when 'true' { narrate 'x', othrwise = {} }, go 'done' }",
          "1: 'when' has no field 'othrwise' (did you mean 'otherwise'?)" },
        { "scene 'a' { when 'true' { narrate 'x', otherwise = 'y' }, go 'done' }",
          "1: 'otherwise' must be a list of beats, not a text" },
        { "scene 'a' { when (true) { narrate 'x' }, go 'done' }",
          "1: after 'when' comes a condition in quotes, not true or false" },
        { "state { n = level {}, f = flag, o = one_of { 'phone', 'email' } }\n"
          "scene 'a' { when 'n' { narrate 'x' }, when \"o == phone\" { narrate 'x' }, go 'done' }",
          "2: the condition is a number: compare it, as in n >= 3\n"
          "2: unknown name 'phone' in the condition (a text stands in quotes: 'phone')" },
    };
    play_check_mistakes(rows, sizeof rows / sizeof *rows);
}

static void goes(void **state)
{
    (void)state;
    static const play_mistake rows[] = {
        { "scene 'a' { go 'dnoe' } scene 'b' { go }\n"
          "scene 'c' { go 'xyz' }",
          "1: there is no scene or ending 'dnoe' to go to (did you mean 'done'?)\n"
          "1: where 'go' leads must be a text in quotes, not nothing\n"
          "2: there is no scene or ending 'xyz' to go to" },
        { "scene 'a' { go (3) }", "1: after 'go' comes a text in quotes, not a number" },
        { "scene 'a' { go 'done' }\n"
          "scene 'a' { go 'done' }\n"
          "ending 'a' { title = 'x', outcome = 'good' }",
          "2: there are two scenes 'a'; the first is in line 1\n"
          "3: a scene and an ending share the name 'a'; the scene is in line 1" },
        { "scene 'a' { go 'done' } scene 'b' { go 'done' }\n"
          "scene 'c' { go 'done' } scene 'b' { go 'done' }",
          "2: there are two scenes 'b'; the first is in line 1" },
    };
    play_check_mistakes(rows, sizeof rows / sizeof *rows);
}

static void names_of_scenes(void **state)
{
    (void)state;
    static const play_mistake rows[] = {
        { "scene 'a.b' { go 'done' }", "1: the name of a scene cannot hold a dot: 'a.b'" },
        { "scene 'a b' { go 'a b' } scene '' { go 'done' }",
          "1: the name of a scene cannot be 'a b': only letters from a to z, figures, '-', '_' and '.', and "
          "no blanks\n"
          "1: the name of a scene must not be empty" },
        { "scene { go 'done' }", "1: after 'scene' comes a text in quotes, not a table" },
        { "scene 'a'", "1: after 'scene \"…\"' comes a table { … }" },
        { "scene (3) { go 'done' }", "1: after 'scene' comes a text in quotes, not a number" },
        { "scene 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' { go 'done' }",
          "1: the name of a scene: 65 letters; the limit is 64" },
        { "scene 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' { go 'done' }", "" },
    };
    play_check_mistakes(rows, sizeof rows / sizeof *rows);
}

UNIT_SUITE(core_mistakes_beats, "core.mistakes_beats", UNIT_CASE(what_is_no_beat),
           UNIT_CASE(lines_and_documents), UNIT_CASE(changes), UNIT_CASE(whens), UNIT_CASE(goes),
           UNIT_CASE(names_of_scenes));
