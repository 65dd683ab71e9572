/* The functions that scripts may use: what each gives, and what it says where it is given something else. */
#include "try.h"

#include <stdlib.h>
#include <string.h>

static void base(void **state)
{
    (void)state;
    static const try_row rows[] = {
        { "assert(1, 2, nil)", "1 2 nil" },
        { "assert(false)", "! what was asserted does not hold" },
        { "assert(nil, 'no number')", "! no number" },
        { "assert(false, 12)", "! 12" },
        { "assert(false, {})", "! what was asserted does not hold" },
        { "assert()", "! the first value given to 'assert' is missing" },
        { "error('x', 2)", "! x" },
        { "error(5)", "! 5" },
        { "error()", "! an error without a text was raised" },
        { "error {}", "! an error without a text was raised" },
        { "select('#', nil, nil), select(2, 'a', 'b', 'c')", "2 \"b\" \"c\"" },
        { "select(-1, 'a', 'b')", "\"b\"" },
        { "select(0)", "! the first value given to 'select' is too small" },
        { "tonumber('12'), tonumber(' 0x10 '), tonumber('1e1'), tonumber('x'), tonumber('ff', 16)",
          "12 16 10.0 nil 255" },
        { "tonumber('1', 99)", "! the second value given to 'tonumber' must be from 2 to 36" },
        { "tonumber()", "! the first value given to 'tonumber' is missing" },
        { "tostring(1), tostring(1.0), tostring(nil), tostring(true), tostring('x')",
          "\"1\" \"1.0\" \"nil\" \"true\" \"x\"" },
        { "tostring({}), tostring(error), tostring(show), tostring(math)",
          "\"table\" \"function\" \"function\" \"table\"" },
        { "tostring(go), tostring(go 'x'), type(go)", "\"userdata\" \"userdata\" \"userdata\"" },
        { "type(1), type('x'), type({}), type(nil), type(type), type(true)",
          "\"number\" \"string\" \"table\" \"nil\" \"function\" \"boolean\"" },
        { "type()", "! the first value given to 'type' is missing" },
    };
    TRY_ROWS(try_values, rows);
}

static void numbers(void **state)
{
    (void)state;
    static const try_row rows[] = {
        { "math.abs(-3), math.ceil(1.2), math.floor(-1.2), math.fmod(7, 3), math.max(1, 3, 2), math.min(2, "
          "1)",
          "3 2 -2 1 3 1" },
        { "math.modf(3.5)", "3 0.5" },
        { "math.sqrt(9), math.exp(0), math.log(8, 2), math.pi > 3.14, math.huge, -math.huge",
          "3.0 1.0 3.0 true inf -inf" },
        { "math.tointeger(3.0), math.tointeger(3.5), math.tointeger('3')", "3 nil 3" },
        { "math.type(1), math.type(1.0), math.type('1')", "\"integer\" \"float\" nil" },
        { "math.ult(1, -1), math.maxinteger, math.mininteger",
          "true 9223372036854775807 -9223372036854775808" },
        { "math.sin(0), math.cos(0), math.tan(0), math.asin(0), math.acos(1), math.atan(0, 1), math.deg(0), "
          "math.rad(0)",
          "0.0 1.0 0.0 0.0 0.0 0.0 0.0 0.0" },
        { "7 // 2, -7 // 2, 7 % 3, -7 % 3, 2 ^ 3, 7 / 2, 1e15, 2^53",
          "3 -4 1 2 8.0 3.5 1e+15 9.007199254741e+15" },
        { "math.floor('x')", "! the first value given to 'floor' must be a number, not a text" },
        { "math.floor(nil)", "! the first value given to 'floor' must be a number, not nothing" },
        { "math.fmod(1, 0)", "! the second value given to 'fmod' is zero" },
        { "1 // 0", "! a number is divided by zero" },
        { "1 % 0", "! a number is divided by zero" },
        { "1 / 0, -1 % math.huge", "inf inf" },
        { "'10' + 1", "! only numbers can be calculated with (text '10')" },
        { "-{}", "! only numbers can be calculated with" },
        { "1 < '2'", "! these cannot be compared: a number and a text" },
        { "{} < {}", "! these cannot be compared: a table and a table" },
        { "#5", "! this has no length" },
    };
    TRY_ROWS(try_values, rows);
}

static void texts(void **state)
{
    (void)state;
    static const try_row rows[] = {
        { "('abc'):byte(1, -1)", "97 98 99" },
        { "('abc'):byte(9), ('abc'):byte()", "nil 97" },
        { "string.char(72, 105), string.char()", "\"Hi\" \"\"" },
        { "string.char(256)", "! the first value given to 'char' is too small or too large" },
        { "('a.b.c'):find('.'), ('a.b.c'):find('.', 3), ('abc'):find('x')", "2 4 nil" },
        { "('abc'):find(''), ('abc'):find('', 4)", "1 4 3" },
        { "('abc'):find('', 5), ('abab'):find('b', -1), ('abab'):find('a', -9)", "nil 4 1 1" },
        { "('aXbXc'):find('Xc')", "4 5" },
        { "('%5.2f|%d|%s|%q|%x|%5s|%-5s|%%'):format(1.005, 3.0, 'x', 'a\\nb', 255, 'r', 'l')",
          "\" 1.00|3|x|\"a\\ b\"|ff|    r|l    |%\"" },
        { "('%s %s %s'):format(true, nil, 1.5)", "\"true nil 1.5\"" },
        { "('%d'):format(1.5)",
          "! the first value given to 'format' must be a whole number, and is a fraction or too large" },
        { "('%d'):format('x')", "! the first value given to 'format' must be a number, not a text" },
        { "('%d'):format()", "! the first value given to 'format' is missing" },
        { "('%p'):format('x')", "! '%p' cannot be used in a format" },
        { "('%-10.3p'):format(1)", "! '%p' cannot be used in a format" },
        { "('%y'):format(1)",
          "! '%y' means nothing in a format (%s stands for a text, %d for a whole number)" },
        { "('%s'):format({})", "! only texts, numbers, true, false and nil can be formatted, not a table" },
        { "('%s'):format(print)",
          "! unknown name 'print' (nothing is printed; what must hold is written with assert)" },
        { "('%s'):format(show)",
          "! only texts, numbers, true, false and nil can be formatted, not a function" },
        { "('%s'):format(go)",
          "! only texts, numbers, true, false and nil can be formatted, not a declaration" },
        { "#'abc', ('abc'):len(), #'é'", "3 3 2" },
        { "('AbÉ'):lower(), ('aBé'):upper()", "\"abÉ\" \"ABé\"" },
        { "('ab'):rep(3), ('ab'):rep(2, '-'), ('ab'):rep(0), ('ab'):rep(-1)",
          "\"ababab\" \"ab-ab\" \"\" \"\"" },
        { "('ab'):rep(1.5)",
          "! the first value given to 'rep' must be a whole number, and is a fraction or too large" },
        { "('ab'):rep()", "! the first value given to 'rep' must be a number, not nothing" },
        { "('ab'):rep(math.maxinteger)", "! a text is longer than 256 KiB" },
        { "(''):rep(300000, ' ')", "! a text is longer than 256 KiB" },
        { "('abc'):reverse(), ('abc'):sub(2), ('abc'):sub(-2, -2), ('abc'):sub(5)",
          "\"cba\" \"bc\" \"b\" \"\"" },
        { "('a, b,c'):split(',')", "{ \"a\", \" b\", \"c\" }" },
        { "(''):split(','), (','):split(','), ('a--b'):split('--')",
          "{ \"\" } { \"\", \"\" } { \"a\", \"b\" }" },
        { "('a'):split('')", "! split cuts a text at a separator, and this one is empty" },
        { "string.upper()", "! the first value given to 'upper' must be a text, not nothing" },
        { "string.upper({})", "! the first value given to 'upper' must be a text, not a table" },
        { "'a' .. 1 .. 2.5, 'b' < 'a', 'B' < 'a', 'é' < 'z'", "\"a12.5\" false true false" },
        { "'a' .. {}", "! only texts and numbers can be joined" },
        { "'a' .. nil", "! nothing stands where a text should be joined" },
    };
    TRY_ROWS(try_values, rows);
}

static void tables(void **state)
{
    (void)state;
    static const try_row rows[] = {
        { "table.concat({ 1, 'b', 2.5 }), table.concat({ 1, 2, 3 }, ', ', 2, 3), table.concat({})",
          "\"1b2.5\" \"2, 3\" \"\"" },
        { "table.concat({ 1, {} })",
          "! only texts and numbers can be joined, and a table stands at place 2 of the list" },
        { "table.concat({ 1 }, '', 1, 3)",
          "! only texts and numbers can be joined, and nothing stands at place 2 of the list" },
        { "table.concat({}, '', 1, math.maxinteger)", "! a text is longer than 256 KiB" },
        { "table.concat({}, '', math.maxinteger, math.maxinteger)",
          "! only texts and numbers can be joined, and nothing stands at place 9223372036854775807 of the "
          "list" },
        { "table.concat('x')", "! the first value given to 'concat' must be a table, not a text" },
        { "(function() local t = { 1, 3 } table.insert(t, 2, 2) table.insert(t, 4) return t end)()",
          "{ 1, 2, 3, 4 }" },
        { "table.insert({}, 5, 1)", "! 'insert' is given a place that is not in the list" },
        { "table.insert({}, 1, 2, 3)",
          "! 'insert' takes a list and a value, or a list, a place and a value" },
        { "table.insert(nil, 1)", "! the first value given to 'insert' must be a table, not nothing" },
        { "(function() local t = { 1, 2, 3 } return table.remove(t), table.remove(t, 1), t end)()",
          "3 1 { 2 }" },
        { "table.remove({}), table.remove({}, 0), table.remove({ 1 }, 2)", "nil nil nil" },
        { "table.remove({ 1 }, 7)", "! 'remove' is given a place that is not in the list" },
        { "table.pack(1, nil, 3).n, table.pack().n", "3 0" },
        { "table.unpack({ 1, 2, 3 })", "1 2 3" },
        { "table.unpack({ 1, 2, 3 }, 2), (table.unpack({ 1, 2 }, 1, 1))", "2 1" },
        { "select('#', table.unpack({}, 1, 250))", "250" },
        { "table.unpack({}, 1, 251)", "! one call cannot give back more than 250 values" },
        { "table.unpack({}, math.mininteger, math.maxinteger)",
          "! one call cannot give back more than 250 values" },
        { "('x'):rep(300):byte(1, -1)", "! one call cannot give back more than 250 values" },
    };
    TRY_ROWS(try_values, rows);
}

static void characters(void **state)
{
    (void)state;
    static const try_row rows[] = {
        { "utf8.char(72, 233, 8364), utf8.len('é€'), utf8.codepoint('é€', 1, -1)", "\"Hé€\" 2 233 8364" },
        { "utf8.len('a\\xff')", "nil 2" },
        { "utf8.offset('é€x', 3)", "6" },
        { "(function() local out = {} for at, code in utf8.codes('aé') do table.insert(out, at .. ':' .. "
          "code) end"
          " return out end)()",
          "{ \"1:97\", \"2:233\" }" },
        { "(function() for at in utf8.codes('a\\xff') do end end)()", "! the text is not UTF-8" },
        { "utf8.codepoint('x', 9)", "! the third value given to 'codepoint' is no place in the text" },
        { "utf8.len('x', 9)", "! the second value given to 'len' is no place in the text" },
        { "utf8.char(-1)", "! the first value given to 'char' is too small or too large" },
        { "utf8.offset('é', 1, 2)", "! a place inside a letter is no place in the text" },
    };
    TRY_ROWS(try_values, rows);
}

/* What Lua has and scripts have not. */
static void left_out(void **state)
{
    (void)state;
    static const char *const names[] = {
        "collectgarbage", "dofile", "getmetatable", "load",   "loadfile", "next",         "pcall",   "print",
        "rawequal",       "rawget", "rawlen",       "rawset", "require",  "setmetatable", "warn",    "xpcall",
        "_VERSION",       "_G",     "coroutine",    "debug",  "io",       "os",           "package", "arg",
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        str wanted = STR_EMPTY;
        char *found = try_values(names[i]);
        str_print(&wanted, "! unknown name '%s'", names[i]);
        if (strncmp(found, wanted.bytes, wanted.length) != 0)
            fail_msg("%s: %s", names[i], found);
        free(found);
        str_finish(&wanted);
    }
    static const try_row rows[] = {
        { "math.random(6)", "! there is no 'random' in 'math' (a run must come to the same again: nothing is "
                            "drawn by chance)" },
        { "math.flor(1)", "! there is no 'flor' in 'math' (did you mean 'floor'?)" },
        { "string.gsub('a', 'a', 'b')",
          "! there is no 'gsub' in 'string' (there are no patterns: use find and split)" },
        { "('x'):match('x')",
          "! there is no 'match' in 'string' (there are no patterns: use find and split)" },
        { "('x').dump", "! there is no 'dump' in 'string'" },
        { "table.move({}, 1, 1, 1)", "! there is no 'move' in 'table' (did you mean 'remove'?)" },
        { "utf8.charpattern", "! there is no 'charpattern' in 'utf8'" },
        { "math[1]", "! there is no '?' in 'math'" },
    };
    TRY_ROWS(try_values, rows);
}

UNIT_SUITE(script_library, "script.library", UNIT_CASE(base), UNIT_CASE(numbers), UNIT_CASE(texts),
           UNIT_CASE(tables), UNIT_CASE(characters), UNIT_CASE(left_out));
