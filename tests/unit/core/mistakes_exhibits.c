/* What is said of documents that are not sound. */
#include "play.h"

static void kinds_and_titles(void **state)
{
    (void)state;
    static const play_mistake rows[] = {
        { "exhibit 'e' { kind = 'leter', title = 'x' } scene 'a' { go 'done' }",
          "1: 'kind' cannot be 'leter' (did you mean 'letter'?)" },
        { "exhibit 'e' { title = 'x' } scene 'a' { go 'done' }", "1: an exhibit needs 'kind'" },
        { "exhibit 'e' { kind = 3, titel = 'x' } scene 'a' { go 'done' }",
          "1: 'kind' must be a text in quotes, not a whole number" },
        { "exhibit 'e' { kind = 'letter' } scene 'a' { go 'done' }", "1: a letter needs 'title'" },
        { "exhibit 'e' { kind = 'email', title = '' } scene 'a' { go 'done' }",
          "1: 'title' must not be empty" },
        { "exhibit 'e f' { kind = 'letter', title = 'x' } scene 'a' { show 'e f', go 'done' }",
          "1: the name of an exhibit cannot be 'e f': only letters from a to z, figures, '-', '_' and '.', "
          "and no blanks" },
        { "exhibit 'e' { kind = 'letter', title = 'x' }\n"
          "exhibit 'e' { kind = 'card', title = 'x' }\n"
          "exhibit 'e' { kind = 'letter', title = 'x' } scene 'a' { go 'done' }",
          "2: there are two exhibits 'e'; the first is in line 1\n"
          "3: there are two exhibits 'e'; the first is in line 1" },
        { "exhibit 'e' scene 'a' { go 'done' }", "1: after 'exhibit \"…\"' comes a table { … }" },
        { "exhibit 'e' 'letter' scene 'a' { go 'done' }",
          "1: after 'exhibit' comes a table { … }, not a text" },
    };
    play_check_mistakes(rows, sizeof rows / sizeof *rows);
}

static void letters_cards_and_forms(void **state)
{
    (void)state;
    static const play_mistake rows[] = {
        { "exhibit 'e' { kind = 'letter', title = 'x', form = 'y', 3 } scene 'a' { go 'done' }",
          "1: a letter has no field 'form' (did you mean 'from'?)\n"
          "1: a paragraph must be a text in quotes, not a whole number" },
        { "exhibit 'e' { kind = 'email', title = 'x', from = {}, to = true, date = 3, subject = '{n}', 'a' } "
          "scene 'a' { go 'done' }",
          "1: 'from' must be a text in quotes, not a table\n"
          "1: unknown name '{n}' in a text (for a brace as it stands, write '{{')\n"
          "1: 'to' must be a text in quotes, not true or false" },
        { "exhibit 'e' { kind = 'letter', title = 'x', 'a', nil, 'b' } scene 'a' { go 'done' }",
          "1: a list has a hole at place 2: nothing stands there (a name that stands for nothing, perhaps)" },
        { "exhibit 'e' { kind = 'card', title = 'x', source = 'y', dated = '2024', from = 'z', '' } scene "
          "'a' { go 'done' }",
          "1: a card has no field 'from'\n"
          "1: a paragraph must not be empty" },
        { "exhibit 'e' { kind = 'form', title = 'x', { 'a', 'b' }, { 'a' }, {}, narrate 'x' } scene 'a' { go "
          "'done' }",
          "1: row 2 has 1 part; it takes 2\n"
          "1: row 3 has 0 parts; it takes 2\n"
          "1: row 4 must be a list such as { \"a\", \"b\" }, not a declaration" },
        { "exhibit 'c' { kind = 'chat', title = 'x', { 'a' }, 'b', { 'a', 'b', 'c' }, { 'a', b = 'x' }, note "
          "= 'x' } scene 'a' { go 'done' }",
          "1: a chat has no field 'note'\n"
          "1: line 1 has 1 part; it takes 2\n"
          "1: line 2 must be a list such as { \"a\", \"b\" }, not a text\n"
          "1: line 3 has 3 parts; it takes 2\n"
          "1: line 4 must be a list such as { \"a\", \"b\" }, without names or holes" },
        { "exhibit 'c' { kind = 'chat', title = 'x', { 'a', 'b' }, nil, { 'a', 'b' } } scene 'a' { go 'done' "
          "}",
          "1: a list has a hole at place 2: nothing stands there (a name that stands for nothing, perhaps)" },
    };
    play_check_mistakes(rows, sizeof rows / sizeof *rows);
}

static void tables(void **state)
{
    (void)state;
    static const play_mistake rows[] = {
        { "exhibit 'c' { kind = 'table', title = 'x' } scene 'a' { go 'done' }",
          "1: a table needs 'columns'\n"
          "1: a table needs 'rows'" },
        { "exhibit 'c' { kind = 'table', title = 'x', columns = { 'a', 'b' }, rows = { { 'a' }, 'b', { 'a', "
          "2 }, { 'a', true } } } scene 'a' { go 'done' }",
          "1: row 1 has 1 part; it takes 2\n"
          "1: row 2 must be a list such as { \"a\", \"b\" }, not a text\n"
          "1: row 4 must be a text in quotes, not true or false" },
        { "exhibit 'c' { kind = 'table', title = 'x', columns = 'a', rows = 'b' } scene 'a' { go 'done' }",
          "1: 'columns' must be a list such as { \"a\", \"b\" }, not a text\n"
          "1: 'rows' must be a list of rows, each { … }" },
        { "exhibit 'c' { kind = 'table', title = 'x', columns = { 'a' }, rows = { { '1' }, nil, { '2' } } } "
          "scene 'a' { go 'done' }",
          "1: a list has a hole at place 2: nothing stands there (a name that stands for nothing, perhaps)" },
        { "exhibit 'c' { kind = 'table', title = 'x', columns = { 'a' }, rows = { { '{x}' } }, 'y', nots = "
          "'z' } scene 'a' { go 'done' }",
          "1: a table has no field 'nots' (did you mean 'note'?)\n"
          "1: a table holds something without a name; each field is written name = value\n"
          "1: unknown name '{x}' in a text (for a brace as it stands, write '{{')" },
    };
    play_check_mistakes(rows, sizeof rows / sizeof *rows);
}

static void charts(void **state)
{
    (void)state;
    static const play_mistake rows[] = {
        { "exhibit 'c' { kind = 'chart', title = 'x' } scene 'a' { go 'done' }",
          "1: a chart needs 'chart'\n"
          "1: a chart needs 'x'\n"
          "1: a chart needs 'series'" },
        { "exhibit 'c' { kind = 'chart', title = 'x', chart = 'pie', x = { 'a' }, series = {} } scene 'a' { "
          "go 'done' }",
          "1: 'chart' cannot be 'pie'; it is one of: line, bar\n"
          "1: 'series' is a list: { { name = \"…\", values = { … } } }" },
        { "exhibit 'c' { kind = 'chart', title = 'x', chart = 'bar', x = { 'a', 'b' }, target = 'x', "
          "baseline = 1/0,\n"
          " series = { { name = 's', values = { 1 } }, { values = { 1, 'b' } }, 'x' }, n = { 1, 2, 3 } } "
          "scene 'a' { go 'done' }",
          "1: 'baseline' is a number without end\n"
          "1: 'target' must be a number, not a text\n"
          "1: series 's' has 1 value for 2 labels\n"
          "1: a series needs 'name'\n"
          "1: 'values' must be a list of numbers, and number 2 is none\n"
          "1: each of 'series' is written { name = \"…\", values = { … } }\n"
          "1: 'n' is one number or one for each of the 2 labels, not 3" },
        { "exhibit 'c' { kind = 'chart', title = 'x', chart = 'bar', x = { 'a', 'b' }, series = { { name = "
          "'s', "
          "values = { 1, 2 } } }, n = { 5 } } scene 'a' { go 'done' }",
          "1: 'n' is one number or one for each of the 2 labels, not 1" },
        { "exhibit 'c' { kind = 'chart', title = 'x', chart = 'bar', x = { 'a' }, series = { { name = 's', "
          "values = { 1 } }, nil, 3 } } scene 'a' { go 'done' }",
          "1: a list has a hole at place 2: nothing stands there (a name that stands for nothing, perhaps)" },
        { "exhibit 'c' { kind = 'chart', title = 'x', chart = 'bar', x = { 'a', nil, 'b' }, series = { { "
          "name = 's', values = { 1, nil, 3 } } }, n = { a = 1 } } scene 'a' { go 'done' }",
          "1: 'x' must be a list such as { \"a\", \"b\" }, without names or holes\n"
          "1: 'values' must be a list of numbers\n"
          "1: 'n' must be a list of numbers" },
        { "exhibit 'c' { kind = 'chart', title = 'x', chart = 'line', x = { 'a' }, series = { { name = 's', "
          "values = 3, colour = 'red' } }, n = 'x' } scene 'a' { go 'done' }",
          "1: a series has no field 'colour'\n"
          "1: 'values' must be a list of numbers\n"
          "1: 'n' must be a list of numbers" },
    };
    play_check_mistakes(rows, sizeof rows / sizeof *rows);
}

static void images(void **state)
{
    (void)state;
    static const play_mistake rows[] = {
        { "exhibit 'c' { kind = 'image', title = 'x' } scene 'a' { go 'done' }",
          "1: an image needs 'file'\n"
          "1: an image needs 'alt' (what can be seen in it, for those who cannot see it)" },
        { "exhibit 'c' { kind = 'image', title = 'x', file = 'x.png' } scene 'a' { go 'done' }",
          "1: an image needs 'alt' (what can be seen in it, for those who cannot see it)" },
        { "exhibit 'c' { kind = 'image', title = 'x', file = '../x.png', alt = 'y' } scene 'a' { go 'done' }",
          "1: 'file' must be a .png inside the scenario's folder, not '../x.png'" },
        { "exhibit 'c' { kind = 'image', title = 'x', file = '/x.png', alt = 'y' } scene 'a' { go 'done' }",
          "1: 'file' must be a .png inside the scenario's folder, not '/x.png'" },
        { "exhibit 'c' { kind = 'image', title = 'x', file = 'x.jpg', alt = 'y' } scene 'a' { go 'done' }",
          "1: 'file' must be a .png inside the scenario's folder, not 'x.jpg'" },
        { "exhibit 'c' { kind = 'image', title = 'x', file = 'pictures/x.png', alt = 'y' } scene 'a' { go "
          "'done' }",
          "" },
    };
    play_check_mistakes(rows, sizeof rows / sizeof *rows);
}

UNIT_SUITE(core_mistakes_exhibits, "core.mistakes_exhibits", UNIT_CASE(kinds_and_titles),
           UNIT_CASE(letters_cards_and_forms), UNIT_CASE(tables), UNIT_CASE(charts), UNIT_CASE(images));
