/* pairs, ipairs and sort: the same order on every run, and at most so many steps. */
#include "try.h"

#include <stdlib.h>

/* Keys in the order in which pairs gives them. */
static char *keys_of(const char *table)
{
    str text = STR_EMPTY;
    str_print(&text,
              "(function() local out = {} for key in pairs(%s) do out[#out + 1] = tostring(key) end"
              " return table.concat(out, ' ') end)()",
              table);
    char *out = try_values(text.bytes);
    str_finish(&text);
    return out;
}

static void pairs_in_order(void **state)
{
    (void)state;
    static const try_row rows[] = {
        { "{}", "\"\"" },
        { "{ 'x', 'y', 'z' }", "\"1 2 3\"" },
        { "{ b = 1, a = 1, B = 1, ab = 1, [''] = 1 }", "\" B a ab b\"" },
        { "{ [10] = 1, [9] = 1, [-1] = 1, [2.5] = 1, ['10'] = 1, [0] = 1 }", "\"-1 0 2.5 9 10 10\"" },
        { "{ z = 1, 'x', [3] = 1, ['\xc3\xa9'] = 1 }", "\"1 3 z \xc3\xa9\"" },
        { "{ [math.huge] = 1, [-math.huge] = 1, [math.maxinteger] = 1, [math.mininteger] = 1 }",
          "\"-inf -9223372036854775808 9223372036854775807 inf\"" },
        { "{ [true] = 1 }",
          "! pairs goes through tables whose keys are numbers or texts, not true or false" },
        { "{ [{}] = 1 }", "! pairs goes through tables whose keys are numbers or texts, not a table" },
        { "{ [go] = 1 }", "! pairs goes through tables whose keys are numbers or texts, not a declaration" },
        { "nil", "! pairs goes through a table, not nothing" },
        { "'x'", "! pairs goes through a table, not a text" },
        { "go", "! pairs goes through a table, not a declaration" },
        { "utf8", "\"char codepoint codes len offset\"" },
    };
    TRY_ROWS(keys_of, rows);
}

static void loops(void **state)
{
    (void)state;
    static const try_row rows[] = {
        /* texts go by their bytes, also behind a zero */
        { "(function() local out = {} for k in pairs { ['a\\0b'] = 1, a = 1, ['a\\0a'] = 1 } do out[#out + "
          "1] = "
          "k:byte(-1) end return out end)()",
          "{ 97, 97, 98 }" },
        /* a table that changes while it is gone through: the keys are those it had */
        { "(function() local t, out = { a = 1, b = 2 }, {} for k, v in pairs(t) do t[k .. 'x'] = 3 t.b = nil"
          " out[#out + 1] = k end return out end)()",
          "{ \"a\", \"b\" }" },
        { "(function() local n = 0 for i, v in ipairs { 1, 2, nil, 4 } do n = n + v end return n end)()",
          "3" },
        { "ipairs 'abc'", "! ipairs goes through a list, not a text" },
        { "(function() for i in ipairs() do end end)()", "! ipairs goes through a list, not nothing" },
        { "(function() for i in ipairs(nil) do end end)()", "! ipairs goes through a list, not nothing" },
        { "(function() for i in { 1, 2 } do end end)()",
          "! what stands behind 'in' cannot be gone through (write pairs(…) or ipairs(…))" },
        { "(function() for i = 'a', 2 do end end)()", "! 'for' must begin with a number" },
        { "(function() for i = 1, {} do end end)()", "! 'for' must end with a number" },
        { "(function() for i = 1, 2, 'x' do end end)()", "! 'for' must go on by a number" },
        { "(function() for i = 1, 2, 0 do end end)()", "! 'for' must go on by more or less than 0" },
    };
    TRY_ROWS(try_values, rows);
}

/* What sort makes of a list; `order` may be empty. */
static char *sorted(const char *list_and_order)
{
    str text = STR_EMPTY;
    str_print(&text, "(function(list, before) table.sort(list, before) return list end)(%s)", list_and_order);
    char *out = try_values(text.bytes);
    str_finish(&text);
    return out;
}

static void sorting(void **state)
{
    (void)state;
    static const try_row rows[] = {
        { "{}", "{}" },
        { "{ 3, 1, 2.5, -1 }", "{ -1, 1, 2.5, 3 }" },
        { "{ 'b', 'B', 'a', '\xc3\xa9', '' }", "{ \"\", \"B\", \"a\", \"b\", \"\xc3\xa9\" }" },
        { "{ 1, 2, 3, 4, 5, 6, 7 }, function(a, b) return a > b end", "{ 7, 6, 5, 4, 3, 2, 1 }" },
        /* equal ones stay as they stood */
        { "{ 'b1', 'a1', 'b2', 'a2', 'b3' }, function(a, b) return a:sub(1, 1) < b:sub(1, 1) end",
          "{ \"a1\", \"a2\", \"b1\", \"b2\", \"b3\" }" },
        /* whatever the function says, it ends, and nothing is lost */
        { "{ 3, 1, 2 }, function() return true end", "{ 2, 1, 3 }" },
        { "{ 3, 1, 2 }, function() return nil end", "{ 3, 1, 2 }" },
        { "{ 3, 'x' }", "! these cannot be compared: a text and a number" },
        { "{ {}, {} }", "! these cannot be compared: a table and a table" },
        { "{ 2, 1 }, 5", "! the second value given to 'sort' must be a function, not a number" },
        { "5", "! the first value given to 'sort' must be a table, not a number" },
        { "{ 2, 1 }, function() error('no') end", "! no" },
        { "(function() local t = {} for i = 1, 10001 do t[i] = i end return t end)()",
          "! a list of 10001 entries is too long to be sorted (the most is 10000)" },
    };
    TRY_ROWS(sorted, rows);
}

UNIT_SUITE(script_order, "script.order", UNIT_CASE(pairs_in_order), UNIT_CASE(loops), UNIT_CASE(sorting));
