/* What is said of declarations that are not sound. */
#include "play.h"

static void levels(void **state)
{
    (void)state;
    static const play_mistake rows[] = {
        { "state { n = level { strat = 3 } } scene 'a' { go 'done' }",
          "1: a level has no field 'strat' (did you mean 'start'?)" },
        { "state { n = level { start = 'x', least = 1.5, most = true, chart = 3 } } scene 'a' { go 'done' }",
          "1: 'chart' must be a text in quotes, not a whole number\n"
          "1: 'least' must be a whole number, not 1.5\n"
          "1: 'most' must be a whole number, not true or false\n"
          "1: 'start' must be a whole number, not a text" },
        { "state { n = level { start = 11 } } scene 'a' { go 'done' }",
          "1: level 'n' starts at 11, outside 0 to 10" },
        { "state { n = level { start = -1 } } scene 'a' { go 'done' }",
          "1: level 'n' starts at -1, outside 0 to 10" },
        { "state { n = level { least = 5, most = 4, start = 5 } } scene 'a' { go 'done' }",
          "1: level 'n' goes from 5 down to 4" },
        { "state { n = level { least = 0, most = 1001 } } scene 'a' { go 'done' }",
          "1: level 'n' spans 1001; the limit is 1000" },
        { "state { n = level { least = -500, most = 500, start = -500 }, m = level } scene 'a' { go 'done' }",
          "" },
        { "state { n = level { start = 6 / 2, most = 1e1 } } scene 'a' { change { add = { n = 2.0 } }, go "
          "'done' }",
          "" },
        { "state { n = level { 3 } } scene 'a' { go 'done' }",
          "1: a level holds something without a name; each field is written name = value" },
    };
    play_check_mistakes(rows, sizeof rows / sizeof *rows);
}

static void flags_and_texts(void **state)
{
    (void)state;
    static const play_mistake rows[] = {
        { "state { n = 3, m = 'x', o = {}, p = function() end, q = 1.5, r = false } scene 'a' { go 'done' }",
          "1: 'm' must be level { … }, flag, true or one_of { … }, not a text\n"
          "1: 'n' must be level { … }, flag, true or one_of { … }, not a whole number\n"
          "1: 'o' must be level { … }, flag, true or one_of { … }, not a table\n"
          "1: 'p' must be level { … }, flag, true or one_of { … }, not a function\n"
          "1: 'q' must be level { … }, flag, true or one_of { … }, not a number" },
        { "state { n = one_of {}, m = one_of { 'a', 'b', 'c', 'b' }, o = one_of { 1 }, p = one_of { a = 'x' "
          "} } scene 'a' { go 'done' }",
          "1: 'm' has 'b' twice\n"
          "1: 'n' has 0 texts to be one of; it takes 1 to 255\n"
          "1: a text of 'one_of' must be a text in quotes, not a whole number\n"
          "1: 'one_of' has no field 'a'" },
        { "state { flag } scene 'a' { go 'done' }",
          "1: each value of 'state' is written name = type (as in rung = flag)" },
        { "state 'x' scene 'a' { go 'done' }", "1: after 'state' comes a table { … }, not a text" },
    };
    play_check_mistakes(rows, sizeof rows / sizeof *rows);
}

static void names_of_values(void **state)
{
    (void)state;
    static const play_mistake rows[] = {
        { "state { seen = flag, min = flag, max = flag, trainee = flag, ['end'] = flag, ['goto'] = flag } "
          "scene 'a' { go 'done' }",
          "1: 'end' is a word of the language and cannot be the name of a value\n"
          "1: 'goto' is a word of the language and cannot be the name of a value\n"
          "1: 'max' is a word of the language and cannot be the name of a value\n"
          "1: 'min' is a word of the language and cannot be the name of a value\n"
          "1: 'seen' is a word of the language and cannot be the name of a value\n"
          "1: 'trainee' is a word of the language and cannot be the name of a value" },
        { "state { ['a b'] = flag, [3.5] = flag, ['1a'] = flag, [''] = flag, _a1 = flag } scene 'a' { go "
          "'done' }",
          "1: a number cannot be the name of a value\n"
          "1: '' cannot be the name of a value: letters, figures and _, a letter first\n"
          "1: '1a' cannot be the name of a value: letters, figures and _, a letter first\n"
          "1: 'a b' cannot be the name of a value: letters, figures and _, a letter first" },
        { "state { n = flag }\n"
          "state { m = flag, n = level {} } scene 'a' { go 'done' }",
          "2: 'n' is declared twice; the first is in line 1" },
    };
    play_check_mistakes(rows, sizeof rows / sizeof *rows);
}

/* Nothing more is said of what uses a value that was reported. */
static void wrong_values_are_known_all_the_same(void **state)
{
    (void)state;
    static const play_mistake rows[] = {
        { "state { n = levle { start = 3 } }\n"
          "scene 'b' { when 'n > 3' { narrate '{n}' }, change { add = { n = 1 } }, go 'done' }",
          "1: unknown name 'levle' (did you mean 'level'?)" },
        { "state { n = level { start = 300 } }\n"
          "scene 'b' { when 'n > 3 and n' { narrate '{n}' }, change { set = { n = 'x' } }, go 'done' }",
          "1: level 'n' starts at 300, outside 0 to 10" },
    };
    play_check_mistakes(rows, sizeof rows / sizeof *rows);
}

static void actors(void **state)
{
    (void)state;
    static const play_mistake rows[] = {
        { "local t = actor { nmae = 'x' } scene 'a' { t 'x', go 'done' }",
          "1: an actor has no field 'nmae' (did you mean 'name'?)" },
        { "local t = actor { name = 3, role = {}, about = true, mood = 'hungry', look = 3 } scene 'a' { t "
          "'x', go 'done' }",
          "1: 'about' must be a text in quotes, not true or false\n"
          "1: 'mood' cannot be 'hungry' (did you mean 'angry'?)\n"
          "1: 'name' must be a text in quotes, not a whole number\n"
          "1: 'role' must be a text in quotes, not a table\n"
          "1: 'look' is a name or a table of parts" },
        { "local t = actor { name = 'T', mood = 'angyr', 'x' } scene 'a' { t.calmm 'x', go 'done' }",
          "1: there is no mood 'calmm' (did you mean 'calm'?)\n"
          "1: 'mood' cannot be 'angyr' (did you mean 'angry'?)\n"
          "1: an actor holds something without a name; each field is written name = value" },
        { "local t = actor { name = 'T' } scene 'a' {\n"
          " t.hungry 'x',\n"
          " t (3), t '', t '{x}', go 'done' }",
          "2: there is no mood 'hungry' (did you mean 'angry'?)\n"
          "3: an actor says a text in quotes, not a number\n"
          "3: what is said must not be empty\n"
          "3: unknown name '{x}' in a text (for a brace as it stands, write '{{')" },
        { "local t = actor { name = 'T', look = { hair = 'bald', glasses = true, size = 2, hat = {} } } scene 'a' { "
          "t 'x', go 'done' }",
          "1: 'glasses' must be a text in quotes, not true or false\n"
          "1: 'look' has no field 'hat'\n"
          "1: 'look' has no field 'size'" },
        { "actor 'x' scene 'a' { go 'done' }", "1: after 'actor' comes a table { … }, not a text" },
    };
    play_check_mistakes(rows, sizeof rows / sizeof *rows);
}

static void endings(void **state)
{
    (void)state;
    static const play_mistake rows[] = {
        { "ending 'x' { titel = 'x', outcome = 'bad', 3, customer = 4, promise = 'maybe' } scene 'a' { go "
          "'done' }",
          "1: 'customer' must be a text in quotes, not a whole number\n"
          "1: 'outcome' cannot be 'bad'; it is one of: good, mixed, poor\n"
          "1: 'promise' cannot be 'maybe'; it is one of: kept, missed\n"
          "1: an ending has no field 'titel' (did you mean 'title'?)\n"
          "1: what an ending says must be a text in quotes, not a whole number" },
        { "ending 'x' { title = 'x' } scene 'a' { go 'done' }", "1: an ending needs 'outcome'" },
        { "ending 'x' { outcome = 'good' } scene 'a' { go 'done' }", "1: an ending needs 'title'" },
        { "ending 'x' { title = '{n}', outcome = 'good', '', business = '' } scene 'a' { go 'done' }",
          "1: 'business' must not be empty\n"
          "1: unknown name '{n}' in a text (for a brace as it stands, write '{{')\n"
          "1: what an ending says must not be empty" },
        { "ending 'done' { title = 'x', outcome = 'good' } scene 'a' { go 'done' }",
          "2: there are two endings 'done'; the first is in line 1" },
        { "ending 'a' { title = 'x', outcome = 'good' } scene 'a' { go 'done' }",
          "1: a scene and an ending share the name 'a'; the scene is in line 1" },
        { "ending 'x' scene 'a' { go 'done' }", "1: after 'ending \"…\"' comes a table { … }" },
    };
    play_check_mistakes(rows, sizeof rows / sizeof *rows);
}

static void always_reflect_and_discuss(void **state)
{
    (void)state;
    static const play_mistake rows[] = {
        { "always 'x' 'true' always 'y' '1' always 'z' 'n > 3' scene 'a' { go 'done' }",
          "1: the condition is not true or false\n"
          "1: unknown name 'n' in the condition" },
        { "always (3) 'x' scene 'a' { go 'done' }",
          "1: after 'always' comes a text in quotes, not a number" },
        { "always 'x' scene 'a' { go 'done' }", "1: after 'always \"…\"' comes a condition in quotes" },
        { "always 'x' { 'true' } scene 'a' { go 'done' }",
          "1: after 'always' comes a condition in quotes, not a table" },
        { "reflect { 'x', 3 } reflect { x = 'y' }\n"
          "reflect 'x'\n"
          "reflect { 'a', nil, 'b' } scene 'a' { go 'done' }",
          "1: a prompt must be a text in quotes, not a whole number\n"
          "1: 'reflect' has no field 'x'\n"
          "2: after 'reflect' comes a table { … }, not a text\n"
          "3: a list has a hole at place 2: nothing stands there (a name that stands for nothing, perhaps)" },
        { "discuss { 'x' } discuss { 'x', 'y' } discuss { listen_for = 'x' }\n"
          "discuss { 'x', points = { 'u.m4' }, listen = 'x' } scene 'a' { go 'done' }",
          "1: 'discuss' holds one question, here are 2\n"
          "1: 'discuss' holds one question, here are 0\n"
          "2: 'discuss' has no field 'listen'\n"
          "2: 'u.m4' is not claimed by this scenario (did you mean 'u.m1'?)" },
    };
    play_check_mistakes(rows, sizeof rows / sizeof *rows);
}

UNIT_SUITE(core_mistakes_declarations, "core.mistakes_declarations", UNIT_CASE(levels),
           UNIT_CASE(flags_and_texts), UNIT_CASE(names_of_values),
           UNIT_CASE(wrong_values_are_known_all_the_same), UNIT_CASE(actors), UNIT_CASE(endings),
           UNIT_CASE(always_reflect_and_discuss));
