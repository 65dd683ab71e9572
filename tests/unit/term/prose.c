#include "term/prose.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "unit.h"

static void wraps(const char *text, size_t width, size_t indent, const char *expected)
{
    str out = STR_EMPTY;
    prose_wrap(&out, text, width, indent, indent);
    assert_string_equal(str_text(&out), expected);
    str_finish(&out);
}

static void words(void **state)
{
    (void)state;
    wraps("one two three", 80, 0, "one two three\n");
    wraps("one two three", 0, 0, "one two three\n");
    wraps("one two three four", 10, 0, "one two\nthree four\n");
    wraps("  one   two  ", 80, 0, "one two\n");
    wraps("", 80, 0, "\n");
    wraps("one two three", 10, 3, "one two\n   three\n");
    wraps("incomprehensibilities here", 10, 0, "incomprehe\nnsibilitie\ns here\n");
    wraps("an incomprehensibility", 10, 0, "an incompr\nehensibili\nty\n");
}

static void wide_and_marked(void **state)
{
    (void)state;
    wraps("友田友田友田友田", 10, 0, "友田友田友\n田友田\n");
    wraps("a 友田友田友田", 10, 0, "a 友田友田\n友田\n");
    /* a combining mark stays with its letter, an emoji of several code points whole */
    wraps("e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301", 10, 0,
          "e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301\ne\u0301\n");
    wraps("Ŵyn Siân 🙂", 10, 0, "Ŵyn Siân\n🙂\n");
}

static void no_line_is_too_wide(void **state)
{
    (void)state;
    const char *text = "Siân Ŵyn: “Annwyl 友田さん, mae’r tegell yn diferu 🙂🙂🙂 eto, "
                       "incomprehensibilitiesandmore.”";
    for (size_t width = 10; width < 60; width++) {
        str out = STR_EMPTY;
        prose_wrap(&out, text, width, 0, 0);
        for (const char *line = out.bytes; *line;) {
            size_t length = strcspn(line, "\n");
            assert_true(utf8_width(line, length) <= width);
            assert_int_equal(utf8_valid_length(line, length), length);
            line += length + 1;
        }
        str_finish(&out);
    }
}

/* --- blocks --- */

static void collect(void *data, const char *bytes, size_t length)
{
    str_add_n(data, bytes, length);
}

static size_t fifty(void *data)
{
    (void)data;
    return 50;
}

static void blocks(void **state)
{
    (void)state;
    str out = STR_EMPTY;
    const term_io io = { .data = &out, .write = collect, .width = fifty };
    term_prose page = { .io = &io };
    prose_block(&page);
    prose_say(&page, "one");
    prose_block(&page);
    prose_block(&page);
    prose_item(&page, "2.", "two");
    prose_text(&page, "three\n\n\nfour\n");
    prose_asked(&page);
    prose_block(&page);
    prose_say(&page, "%s", "five");
    assert_string_equal(out.bytes, "one\n\n2. two\nthree\n\nfour\n\nfive\n");
    str_finish(&out);
}

static void nothing_steers_the_terminal(void **state)
{
    (void)state;
    str out = STR_EMPTY;
    const term_io io = { .data = &out, .write = collect, .width = fifty };
    term_prose page = { .io = &io };
    prose_say(&page, "%s", "a\x1b[2Jb\rc\x07");
    prose_item(&page, "1.", "x\u202ey\u2066\xff");
    assert_string_equal(out.bytes, "a [2Jb c\n1. x?y??\n");
    str_finish(&out);
}

UNIT_SUITE(term_prose, "term.prose", UNIT_CASE(words), UNIT_CASE(wide_and_marked),
           UNIT_CASE(no_line_is_too_wide), UNIT_CASE(blocks), UNIT_CASE(nothing_steers_the_terminal));
