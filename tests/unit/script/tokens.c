/* A file cut into tokens: they must be those that Lua sees. */
#include "script/tokens.h"

#include <string.h>

#include "try.h"

/* Each token as KIND:bytes@line, kinds n(ame), t(ext), 1 (number) and s(ign); '!' where a text is not closed, '-'
 * where it touches the one before, and the last line where that is another. */
static char *cut(const char *text)
{
    static const char kinds[] = {
        [TOKEN_NAME] = 'n', [TOKEN_TEXT] = 't', [TOKEN_NUMBER] = '1', [TOKEN_SIGN] = 's'
    };
    str out = STR_EMPTY;
    tokens all = tokens_read((rp_bytes){ text, strlen(text) });
    str_add(&out, "");
    for (size_t i = 0; i < all.count; i++) {
        const token *one = &all.items[i];
        str_print(&out, "%s%s%c:", i ? " " : "", one->touches ? "-" : "", kinds[one->kind]);
        str_add_n(&out, one->at, one->length);
        if (one->line != 1 || one->last_line != 1)
            str_print(&out, "@%d", one->line);
        if (one->last_line != one->line)
            str_print(&out, "-%d", one->last_line);
        if (!one->whole)
            str_add(&out, "!");
    }
    tokens_finish(&all);
    char *text_out = str_take(&out);
    return text_out ? text_out : strdup("");
}

static void kinds(void **state)
{
    (void)state;
    static const try_row rows[] = {
        { "", "" },
        { "  \t\v\f\r\n ", "" },
        { "local a_1 = _x", "n:local n:a_1 s:= n:_x" },
        { "a.b:c(d)", "n:a -s:. -n:b -s:: -n:c -s:( -n:d -s:)" },
        { "1 1.5 .5 0x1F 1e10 1E-5 0x1p+4 0x.8p-1 3x 1..2",
          "1:1 1:1.5 1:.5 1:0x1F 1:1e10 1:1E-5 1:0x1p+4 1:0x.8p-1 1:3x 1:1..2" },
        { "a..b ... == <= >= ~= << >> // ::",
          "n:a -s:.. -n:b s:... s:== s:<= s:>= s:~= s:<< s:>> s:// s:::" },
        { "'a' \"b\" 'it\\'s' \"\\\\\"", "t:'a' t:\"b\" t:'it\\'s' t:\"\\\\\"" },
        { "'open\nx", "t:'open! n:x@2" },
        { "\"open", "t:\"open!" },
        { "'a\\\nb' c", "t:'a\\\nb'@1-2 n:c@2" },
        { "'a\\z\n\n  b' c", "t:'a\\z\n\n  b'@1-3 n:c@3" },
        { "'a\\", "t:'a\\!" },
        { "[[a\nb]] [==[]]]==] c", "t:[[a\nb]]@1-2 t:[==[]]]==]@2 n:c@2" },
        { "[[open", "t:[[open!" },
        { "[=a [a", "s:[ -s:= -n:a s:[ -n:a" },
        { "a -- note\nb --[[ long\nnote ]] c --[==[ ]] ]==] d", "n:a n:b@2 n:c@3 n:d@3" },
        { "--[[ open", "" },
        { "--", "" },
        { "a\rb\r\nc\n\rd", "n:a n:b@2 n:c@3 n:d@4" },
        { "\xc3\xa9", "s:\xc3 -s:\xa9" },
        { "a\x01"
          "b",
          "n:a -s:\x01 -n:b" },
    };
    TRY_ROWS(cut, rows);
}

static void depth_of_functions(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int depth;
    } rows[] = {
        { "", 0 },
        { "function f() end", 1 },
        { "function f() end function g() end", 1 },
        { "function f() if x then for i in y do end end return function() end end", 2 },
        { "function f() repeat function g() end until x end function h() function i() function j() end end "
          "end",
          3 },
        { "end end until function f() end", 1 },
        { "'function' -- function\n[[function]]", 0 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        tokens all = tokens_read((rp_bytes){ rows[i].text, strlen(rows[i].text) });
        assert_int_equal(tokens_function_depth(&all), rows[i].depth);
        tokens_finish(&all);
    }
}

static void comparisons(void **state)
{
    (void)state;
    static const char text[] = "tan = actor ( [ { ) ] } function if do repeat end until tan '('";
    static const token_change changes[] = { TOKEN_STAYS,  TOKEN_STAYS,  TOKEN_STAYS,  TOKEN_OPENS,
                                            TOKEN_OPENS,  TOKEN_OPENS,  TOKEN_CLOSES, TOKEN_CLOSES,
                                            TOKEN_CLOSES, TOKEN_BEGINS, TOKEN_BEGINS, TOKEN_BEGINS,
                                            TOKEN_BEGINS, TOKEN_ENDS,   TOKEN_ENDS,   TOKEN_STAYS,
                                            TOKEN_STAYS };
    tokens all = tokens_read((rp_bytes){ text, sizeof text - 1 });
    assert_int_equal(all.count, sizeof changes / sizeof *changes);
    for (size_t i = 0; i < all.count; i++)
        assert_int_equal(tokens_change(&all.items[i]), changes[i]);
    assert_true(tokens_same(&all.items[0], &all.items[15]));
    assert_false(tokens_same(&all.items[0], &all.items[2]));
    assert_true(tokens_assign(&all, &all.items[15], "actor"));
    assert_false(tokens_assign(&all, &all.items[15], "flag"));
    assert_false(tokens_assign(&all, &all.items[2], "actor"));
    assert_true(token_is(&all.items[2], "actor"));
    assert_false(token_is(&all.items[2], "act"));
    assert_false(token_is(NULL, "actor"));
    tokens_finish(&all);
    assert_int_equal(all.count, 0);
}

UNIT_SUITE(script_tokens, "script.tokens", UNIT_CASE(kinds), UNIT_CASE(depth_of_functions),
           UNIT_CASE(comparisons));
