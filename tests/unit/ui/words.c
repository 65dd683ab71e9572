#include "ui/word.h"

#include <string.h>

#include "base/str.h"
#include "unit.h"

/* The words of a text from `from` on, with a bar between them; those that are checked, or all. */
static void cut(const char *text, size_t from, bool all, const char *expected)
{
    str found = STR_EMPTY;
    ui_words words = ui_words_from(text, strlen(text), from);
    for (ui_word word; ui_words_next(&words, &word);) {
        if (!all && !ui_word_is_checked(&word))
            continue;
        if (found.length)
            str_add_char(&found, '|');
        str_add_n(&found, text + word.span.from, word.span.to - word.span.from);
    }
    assert_string_equal(str_text(&found), expected);
    str_finish(&found);
}

static void apostrophes(void **state)
{
    (void)state;
    cut("don't don’t 'quoted' ‘quoted’ dogs' O'Brien's", 0, true, "don't|don’t|quoted|quoted|dogs|O'Brien's");
    cut("'' ' a'", 0, true, "a");
    cut("rock 'n' roll", 0, true, "rock|n|roll");
    cut("1'2 a'1 it''s", 0, true, "1|2|a|1|it|s");
}

static void figures_and_joints(void **state)
{
    (void)state;
    cut("£1,250.50. By 17.30, or 3,", 0, true, "1,250.50|By|17.30|or|3");
    cut("end.Start a,b well-known e.g.", 0, true, "end|Start|a|b|well|known|e|g");
    cut("col·legi co\u00adoperate ½cup", 0, true, "col·legi|co\u00adoperate|½cup");
}

static void scripts(void **state)
{
    (void)state;
    cut("naïve nai\u0308ve", 0, true, "naïve|nai\u0308ve");
    cut("नमस्ते दुनिया।", 0, true, "नमस्ते|दुनिया");
    cut("مرحبا، می\u200cخواهم", 0, true, "مرحبا|می\u200cخواهم");
    cut("❤\ufe0f 👨\u200d👩\u200d👧 🇬🇧 ok 👍🏽", 0, true, "ok");
    cut("", 0, true, "");
    cut("  \n ", 0, true, "");
}

static void what_is_checked(void **state)
{
    (void)state;
    cut("The NHS and the NHS's B12 forms, I'm A4", 0, false, "The|and|the|forms");
    cut("MPs Écoles ÉCOLE ИВАН Иван नमस्ते", 0, false, "MPs|Écoles|Иван|नमस्ते");
    cut("write to a.b@c.example or see https://d.example/e-f (www.g.example) now", 0, false,
        "write|to|or|see|now");
    cut("www.this.example that @ there", 0, false, "that|there");
}

static void from_anywhere(void **state)
{
    (void)state;
    cut("one two's three", 5, true, "two's|three");
    cut("one two's three", 8, true, "two's|three");
    cut("one two's three", 3, true, "one|two's|three");
    cut("one two's three", 999, true, "three");
    cut("a see@this.example word", 8, false, "word");
}

static void around_a_place(void **state)
{
    (void)state;
    const char *text = "  one, two's \n-- three.";
    size_t length = strlen(text);
    static const size_t ends[][2] = { { 0, 5 },   { 2, 5 },   { 5, 12 }, { 11, 12 },
                                      { 12, 22 }, { 22, 23 }, { 23, 23 } };
    static const size_t starts[][2] = { { 23, 17 }, { 18, 17 }, { 17, 7 }, { 8, 7 },
                                        { 7, 2 },   { 2, 0 },   { 0, 0 } };
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        assert_int_equal(ui_word_end_after(text, length, ends[i][0]), ends[i][1]);
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        assert_int_equal(ui_word_start_before(text, length, starts[i][0]), starts[i][1]);
}

static void clicked(const char *text, size_t at, size_t from, size_t to)
{
    ui_span span = ui_word_at(text, strlen(text), at);
    assert_int_equal(span.from, from);
    assert_int_equal(span.to, to);
}

static void double_click(void **state)
{
    (void)state;
    clicked("one  don't!", 0, 0, 3);
    clicked("one  don't!", 2, 0, 3);
    clicked("one  don't!", 3, 0, 3); /* on the right half of its last letter */
    clicked("one  don't!", 4, 3, 5);
    clicked("one -- two", 5, 5, 6);
    clicked("one  don't!", 8, 5, 10);
    clicked("one  don't!", 10, 5, 10);
    clicked("one  don't!", 11, 10, 11);
    clicked("one", 99, 0, 3);
    clicked("", 0, 0, 0);
    clicked("a🇬🇧🇫🇷", 9, 9, 17);
}

UNIT_SUITE(ui_words, "ui.words", UNIT_CASE(apostrophes), UNIT_CASE(figures_and_joints), UNIT_CASE(scripts),
           UNIT_CASE(what_is_checked), UNIT_CASE(from_anywhere), UNIT_CASE(around_a_place),
           UNIT_CASE(double_click));
