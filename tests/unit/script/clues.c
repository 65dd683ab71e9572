/* Files that Lua cannot read: what is said of each, and of which line. */
#include "try.h"

/* What is said where the text stands among the beats of a scene that begins in line 1. */
static char *among_beats(const char *beats)
{
    str text = STR_EMPTY;
    str_print(&text,
              "local tan = actor { name = 'Tan' } state { trust = level {} } scene 'a' {\n%s\n go 'end' }\n"
              "scene 'b' { go 'a' }\n",
              beats);
    char *out = try_script(text.bytes);
    str_finish(&text);
    return out;
}

static void quotes(void **state)
{
    (void)state;
    static const try_row rows[] = {
        { "narrate \xe2\x80\x9cHello.\xe2\x80\x9d,",
          "2: curly quotes from a word processor stand where straight ones should be (type \" instead)" },
        { "narrate \"Hello.\xe2\x80\x9d,",
          "2: curly quotes from a word processor stand where straight ones should be (type \" instead)" },
        { "tan \xe2\x80\x98Hello.\xe2\x80\x99,\n\ntan \xe2\x80\x98Well.\xe2\x80\x99,",
          "2: curly quotes from a word processor stand where straight ones should be (type \" instead)\n"
          "4: curly quotes from a word processor stand where straight ones should be (type \" instead)" },
        { "narrate \"Hello.", "2: a text is not closed: the quotation mark at its end is missing (a text "
                              "ends in the line where it begins)" },
        { "narrate [[Hello.", "5: a long text or comment is not closed: ']]' is missing" },
        { "--[[ narrate 'Hello.'", "5: a long text or comment is not closed: ']]' is missing" },
        { "narrate \"C:\\new\\q\",", "2: a '\\' in a text has a meaning of its own (write it twice: \\\\)" },
        { "narrate \"\\400\",", "2: a '\\' in a text has a meaning of its own (write it twice: \\\\)" },
        { "narrate \"\\xZZ\",", "2: a '\\' in a text has a meaning of its own (write it twice: \\\\)" },
        { "narrate \"\\u{110000000}\",",
          "2: a '\\' in a text has a meaning of its own (write it twice: \\\\)" },
        { "narrate \"He says \"no\" to it.\",", "2: a quotation mark inside a text ends it too early (write "
                                                "\\\" inside, or put the whole text in single "
                                                "quotes)" },
        { "narrate 'It's late.',", "2: a quotation mark inside a text ends it too early (write \\' inside, "
                                   "or put the whole text in double "
                                   "quotes)" },
        { "narrate \"It costs 5\"!,", "2: a quotation mark inside a text ends it too early (write \\\" "
                                      "inside, or put the whole text in single "
                                      "quotes)" },
        { "when trust >= 3 { narrate 'x' },",
          "2: the condition must stand in quotes (when \"trust >= 3\" { … })" },
        { "when not trust { narrate 'x' },",
          "2: the condition must stand in quotes (when \"trust >= 3\" { … })" },
        { "go evening,", "2: the name after 'go' must stand in quotes: \"evening\"" },
        { "go(end),", "2: the name after 'go' must stand in quotes: \"end\"" },
        { "show history,", "2: the name after 'show' must stand in quotes: \"history\"" },
        { "narrate Hello there,", "2: the text after 'narrate' must stand in quotes" },
        { "choose { say Hello, say 'x' },", "2: the text after 'say' must stand in quotes" },
    };
    TRY_ROWS(among_beats, rows);
}

static void signs(void **state)
{
    (void)state;
    static const try_row rows[] = {
        { "tan: 'Hello.',", "2: no ':' stands behind 'tan' (leave it out)" },
        { "narrate: 'Hello.',", "2: no ':' stands behind 'narrate' (leave it out)" },
        { "choose { say 'x' { tone: 'plain' }, say 'y' },", "2: ':' stands where '=' should be" },
        { "seconds = 12:30,", "2: a time or a ratio must stand in quotes" },
        { "change { set = { trust = 5x } },",
          "2: a number runs into letters (put it in quotes if it is a text)" },
        { "change { set = { my trust = 5 } },", "2: a name cannot hold a blank: write my_trust" },
        { "change { set = { my-trust = 5 } },", "2: a name cannot hold '-': write my_trust" },
        { "change { set = { end = 5 } },", "2: 'end' is a word of Lua and cannot be a name" },
        { "change { add = { trust += 1 } },", "2: '+=' is written out here: s.trust = s.trust + 1" },
        { "change { after = function(s) s.trust++ end },",
          "2: '++' is written out here: s.trust = s.trust + 1" },
        { "change { after = function(s) s.trust -= 1 end },",
          "2: '-=' is written out here: s.trust = s.trust - 1" },
        { "change { after = function(s) if s.trust != 1 then end end },", "2: '!=' is written '~=' here" },
        { "change { after = function(s) if !s.trust then end end },", "2: '!' is written 'not' here" },
        { "change { after = function(s) if s.trust => 1 then end end },", "2: '=>' is written '>=' here" },
        { "change { after = function(s) if a && b then end end },", "2: '&&' is written 'and' here" },
        { "change { after = function(s) if a || b then end end },", "2: '||' is written 'or' here" },
        { "change { after = function(s) if s.trust = 1 then end end },",
          "2: '=' gives a name its value; to compare two things, write '=='" },
        { "change { after = (s) => s.trust = 1 },", "2: a function is written function(s) … end" },
        { "change { after = (s) -> s.trust },", "2: a function is written function(s) … end" },
        { "change { after = function(s) { s.trust = 1 } end },",
          "2: what a function does stands between its ')' and its 'end' (leave the braces out)" },
        { "narrate 'x', // a note", "2: a comment begins with '--'" },
        { "narrate 'x', /* a note */", "2: a comment begins with '--'" },
        { "narrate 'x', # a note", "2: a comment begins with '--'" },
        { "narrate = = 'x',", "2: '=' cannot stand here (look at what stands in front of it)" },
        { "*", "2: '*' cannot stand here (look at what stands in front of it)" },
        { "\xc2\xa0narrate 'x',", "2: a character that cannot be seen or that Lua does not know stands here "
                                  "(delete the line and type it again)" },
        { "narrate 'x' = 'y',", "2: no '=' stands after 'narrate \"…\"' (leave it out)" },
    };
    TRY_ROWS(among_beats, rows);
}

static void commas(void **state)
{
    (void)state;
    static const try_row rows[] = {
        { "narrate 'x'\nnarrate 'y',", "2: a comma is missing before 'narrate'" },
        { "narrate 'x' -- a note\n\n\ntan 'y',", "2: a comma is missing before 'tan'" },
        { "choose { say 'x' { tone = 'plain' }\nsay 'y' },", "2: a comma is missing before 'say'" },
        { "choose { say 'x' { tone = 'plain' because = 'b' }, say 'y' },",
          "2: a comma is missing before 'because'" },
        { "reflect { 'x'\n 'y' },",
          "2: two texts in a row (put a comma between them; a longer text is joined with ..)" },
        { "tan 'x' 'y',",
          "2: two texts in a row after an actor (put a comma between them; a longer text is joined "
          "with ..)\n3: there is no scene or ending 'end' to go to" },
        { "narrate ('x' 'y'),",
          "2: two texts in a row (put a comma between them; a longer text is joined with ..)" },
        { "narrate 'x', , narrate 'y',", "2: a comma too many" },
        { ", narrate 'y',", "2: a comma too many" },
        { "choose { say 'x' tone = 'plain' }, say 'y' },", "2: a '{' is missing before 'tone'" },
        { "choose { 'x' { tone = 'plain' }, say 'y' },",
          "2: a word such as 'say' or 'act' is missing in front of a text" },
        { "narrate(string.rep('x' 3)),", "2: a comma or a ')' is missing before '3'" },
        { "narrate 'x', } }", "2: a '}' too many, or something missing in front of it" },
        { "narrate 'x', )", "2: a ')' too many, or something missing in front of it" },
    };
    TRY_ROWS(among_beats, rows);
}

static void blocks(void **state)
{
    (void)state;
    static const try_row rows[] = {
        { "change { after = function(s) s.trust = 1 },",
          "2: the 'function' that begins in line 2 is not closed: 'end' is missing before '}'" },
        { "change { after = function(s)\n if s.trust > 1 then s.trust = 1 },",
          "3: the 'if' that begins in line 3 is not closed: 'end' is missing before '}'" },
        { "change { after = function(s) return s.trust > 1, because = 'x' },",
          "2: the 'function' that begins in line 2 is not closed: 'end' is missing before '='" },
        { "change { after = function(s) for i = 1, 3 do s.trust = i },",
          "2: the 'for' that begins in line 2 is not closed: 'end' is missing before '}'" },
        { "change { after = function(s) while s.rung do s.rung = false },",
          "2: the 'while' that begins in line 2 is not closed: 'end' is missing before '}'" },
        { "change { after = function(s) repeat s.trust = 1 },",
          "2: the 'repeat' that begins in line 2 is not closed: 'until' is missing before '}'" },
        { "change { after = function(s) if s.trust > 1 s.trust = 1 end end },",
          "2: 'then' is missing before 's'" },
        { "change { after = function(s) for i = 1, 3 s.trust = 1 end end },",
          "2: 'do' is missing before 's'" },
        { "change { after = function(s) for i s.trust = 1 end end },",
          "2: behind 'for' and a name comes '=' or 'in'" },
        { "if rung then narrate 'x' end,",
          "2: 'if' cannot stand between braces (in a scene write when \"…\" { … })" },
        { "narrate 'x'\n  if rung then narrate 'x' end,",
          "3: 'if' cannot stand between braces (in a scene write when \"…\" { … })" },
        { "when 'true' { narrate 'x' } else { narrate 'y' },",
          "2: 'else' cannot stand between braces (write otherwise = { … } inside the braces of 'when')" },
        { "for i = 1, 3 do narrate 'x' end,", "2: 'for' cannot stand between braces (make the list in front "
                                              "of the scene, and put its name here)" },
        { "local x = 5,", "2: 'local' cannot stand between braces (put it in front of the braces)" },
        { "narrate 'x', end,", "2: 'end' cannot stand between braces (it closes functions, loops and 'if' "
                               "only; braces are closed by '}')" },
        { "goto promise,", "2: to go to a scene write go \"…\", with its name in quotes" },
    };
    TRY_ROWS(among_beats, rows);
}

static void whole_files(void **state)
{
    (void)state;
    static const try_row rows[] = {
        { "scene 'a' {\n  narrate 'x',\n\nscene 'b' { go 'a' }",
          "1: what is opened in line 1 is not closed (a '}' is missing)" },
        { "scene 'a' {\n  choose {\n    say 'x' { because = 'b',\n    say 'y',\n  },\n}\nscene 'b' { go 'a' "
          "}",
          "3: what is opened in line 3 is not closed before 'scene' begins (a '}' is missing)" },
        { "scene 'a' {\n  narrate 'x',\n", "1: what is opened in line 1 is not closed (a '}' is missing)" },
        { "local x = math.max(1,\n  2\nscene 'a' { go 'a' }",
          "1: what is opened in line 1 is not closed before 'scene' begins (a ')' is missing)" },
        { "local function f()\n  return 1\n\nscene 'a' { go 'a' }",
          "1: the 'function' that begins in line 1 is not closed: 'end' is missing before 'scene'" },
        { "local function f()\n  if true then return 1\nend\nscene 'a' { go 'a' }",
          "1: the 'function' that begins in line 1 is not closed: 'end' is missing" },
        { "local x =", "1: the file ends too early: something is not closed" },
        { "x", "1: the file ends too early: something is not closed" },
        { "return 5\nlocal x = 1", "2: nothing can follow 'return'" },
        { "break", "1: 'break' ends a loop, and stands in none" },
        { "local x <const> = 1\nx = 2", "2: a name made with <const> cannot be given another value" },
        { "local x <constant> = 1",
          "1: behind a name '<const>' can stand, and nothing else in such brackets" },
        { "local = 5", "1: a name is missing here" },
        { "::a:: ::a::", "1: two labels have the same name" },
        { "local function f() return ... end",
          "1: '...' stands for what a function is given, and only in one that is made with it" },
        { "3 + 4", "1: '3' cannot stand here (look at what stands in front of it)" },
        { "local x = 1 x + 1",
          "1: something is worked out here and then not used (s.trust = s.trust + 1, for example)" },
        { "}", "1: a '}' too many, or something missing in front of it" },
        { "#!/bin/sh", "1: the first line begins with '#'" },
        { "\x1bLua", "1: the file is a compiled program, not a text" },
        { "\xef\xbb\xbfscene", "1: the file begins with a byte order mark (save it as UTF-8 without BOM)" },
        { "local a = 1\nlocal caf\xe9 = 1", "2: the file is not UTF-8 text (save it as UTF-8)" },
        { "\n\nlocal x = '\xe2\x80\xae'", "3: the file holds an invisible character that changes the order "
                                          "of what is shown (U+202E) (delete it and "
                                          "type the line again)" },
        { "local x = 1\nlocal _ENV = {}", "2: '_ENV' cannot be used in a script" },
        { "-- _ENV", "1: '_ENV' cannot be used in a script" },
        { "local my_ENV, _ENVY = 1", "" },
        { "local x <close> = nil", "1: '<close>' cannot be used in a script" },
        { "local x = 1 & 2", "1: '&' cannot be used in a script (two conditions are joined with 'and')" },
        { "local x = 1 | 2", "1: '|' cannot be used in a script (two conditions are joined with 'or')" },
        { "local x = ~1",
          "1: '~' cannot be used in a script ('not' is the contrary of a condition, and '~=' means is not)" },
        { "local x = 1 << 2", "1: '<<' cannot be used in a script" },
    };
    TRY_ROWS(try_script, rows);
}

/* Where Lua has limits of its own. */
static void too_much(void **state)
{
    (void)state;
    static const struct {
        const char *first, *again, *last, *wanted;
        int times;
    } rows[] = {
        { "local x = ", "{", "",
          "1: the text is nested too deeply to be read: more than about 190 levels (give the inner parts "
          "names with "
          "'local')",
          300 },
        { "\n\nlocal x = ", "(", "",
          "3: the text is nested too deeply to be read: more than about 190 levels (give the inner parts "
          "names with "
          "'local')",
          300 },
        { "local a", " local a", "",
          "1: more than 200 names are made with 'local' in one place (a part of it can stand in a file of "
          "its own and "
          "be included)",
          201 },
        { "local x = y", ".y", "", "1: more than 100 names are joined by dots", 120 },
        { "local x = f(1", ", 1", ")",
          "1: an expression or a call has too many parts (a part of it can stand in a file of its own and be "
          "included)",
          300 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        str text = STR_EMPTY;
        str_add(&text, rows[i].first);
        for (int j = 0; j < rows[i].times; j++)
            str_add(&text, rows[i].again);
        str_add(&text, rows[i].last);
        const try_row row = { text.bytes, rows[i].wanted };
        try_rows(try_script, &row, 1);
        str_finish(&text);
    }
}

UNIT_SUITE(script_clues, "script.clues", UNIT_CASE(quotes), UNIT_CASE(signs), UNIT_CASE(commas),
           UNIT_CASE(blocks), UNIT_CASE(whole_files), UNIT_CASE(too_much));
