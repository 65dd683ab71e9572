#include "base/utf8.h"

#include <string.h>

#include "base/str.h"
#include "unit.h"

/* Every place of a text lies in the grapheme that is found by going through it from the beginning. */
static void boundaries_of(const char *text)
{
    size_t length = strlen(text), start = 0;
    for (size_t at = 0; at < length; at++) {
        size_t step = utf8_grapheme(text + start, length - start);
        if (at == start + step)
            start = at;
        if (utf8_boundary(text, length, at) != start)
            fail_msg("'%s' at %d", text, (int)at);
    }
    assert_int_equal(utf8_boundary(text, length, length), length);
    assert_int_equal(utf8_boundary(text, length, length + 7), length);
}

static void boundaries(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "",
        "plain text",
        "x\r\ny\r\r\n\n",
        "cafe\u0301 \u0301x\n\u0301",
        "🇬🇧🇫🇷🇩🇪🇮",
        "a👨\u200d👩\u200d👧b❤\ufe0f1\ufe0f\u20e3👍🏽",
        "नमस्ते दुनिया",
        "\u0600a\u0600\u0600 b\u0600",
        "한\u1100\u1161\u11a8 한",
        "مرحبا بالعالم",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        boundaries_of(texts[i]);
}

static void kinds_of_characters(void **state)
{
    (void)state;
    assert_true(utf8_is_mark(0x301));
    assert_false(utf8_is_mark('e'));
    assert_true(utf8_is_capital(0xc9));
    assert_true(utf8_is_capital(0x1c5)); /* one of a title */
    assert_false(utf8_is_capital(0xe9));
    assert_false(utf8_is_capital(0x5d0)); /* of a script that has none */
    assert_true(utf8_is_figure(0x663));
    assert_true(utf8_is_figure(0xbd));
    assert_false(utf8_is_figure('x'));
    assert_true(utf8_is_blank(0xa0));
    assert_true(utf8_is_blank('\n'));
    assert_false(utf8_is_blank('-'));
}

static void splicing(void **state)
{
    (void)state;
    str text = STR_EMPTY;
    str_splice(&text, 0, 0, "", 0);
    assert_string_equal(text.bytes, "");
    str_splice(&text, 0, 0, "ad", 2);
    str_splice(&text, 1, 1, "bc", 2);
    assert_string_equal(text.bytes, "abcd");
    str_splice(&text, 1, 3, "-", 1);
    assert_string_equal(text.bytes, "a-d");
    str_splice(&text, 0, 1, "0123456789012345678901234567890123456789", 40);
    assert_string_equal(text.bytes, "0123456789012345678901234567890123456789-d");
    str_splice(&text, 0, 42, "", 0);
    assert_string_equal(text.bytes, "");
    assert_int_equal(text.length, 0);
    str_finish(&text);
}

static void words_that_are_searched_for(void **state)
{
    (void)state;
    assert_true(utf8_has_words("Day Twenty-Six, the returns desk", "DESK day"));
    assert_true(utf8_has_words("Straße nach Écouis", "STRASSE éc"));
    assert_true(utf8_has_words("anything", "") && utf8_has_words("anything", "  "));
    assert_false(utf8_has_words("Day Twenty-Six", "day seven"));
    assert_false(utf8_has_words("", "day"));
}

UNIT_SUITE(base_utf8, "base.utf8", UNIT_CASE(boundaries), UNIT_CASE(kinds_of_characters), UNIT_CASE(splicing),
           UNIT_CASE(words_that_are_searched_for));
