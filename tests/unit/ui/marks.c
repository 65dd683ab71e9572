#include "ui/marks.h"

#include <string.h>

#include "ui/edit.h"
#include "unit.h"

/* Every word with a "q" is spelt wrongly. */
typedef struct fake {
    ui_spell spell;
    size_t asked;
} fake;

static bool check(void *data, const char *word, size_t length)
{
    fake *fake_spell = data;
    fake_spell->asked++;
    return !memchr(word, 'q', length);
}

static void begin(fake *made)
{
    *made = (fake){ .spell = { .data = made, .check = check } };
}

/* Marks after the texts in turn, each word with a bar behind it; and how many were looked up for the last text. */
static void marks_are(const char *first, const char *second, size_t asked, const char *expected)
{
    fake dictionary;
    ui_marks marks = { 0 };
    str found = STR_EMPTY;
    begin(&dictionary);
    ui_marks_update(&marks, &dictionary.spell, first, strlen(first));
    dictionary.asked = 0;
    ui_marks_update(&marks, &dictionary.spell, second, strlen(second));
    for (size_t i = 0; i < marks.count; i++) {
        str_add_n(&found, second + marks.spans[i].from, marks.spans[i].to - marks.spans[i].from);
        str_add_char(&found, '|');
    }
    assert_string_equal(str_text(&found), expected);
    assert_int_equal(dictionary.asked, asked);
    str_finish(&found);
    ui_marks_finish(&marks);
}

static void only_what_changed_is_looked_up(void **state)
{
    (void)state;
    marks_are("", "", 0, "");
    marks_are("", "one qwo", 2, "qwo|");
    marks_are("aq bq cq dq", "aq bq cq dq", 0, "aq|bq|cq|dq|");
    marks_are("aq bq cq dq", "aq bqx cq dq", 1, "aq|bqx|cq|dq|");
    marks_are("aq bq cq dq", "aq  bq cq dq", 1, "aq|bq|cq|dq|");
    marks_are("aq bq cq dq", "aq b q cq dq", 2, "aq|q|cq|dq|");
    marks_are("aq bq cq dq", "aqbq cq dq", 1, "aqbq|cq|dq|");
    marks_are("aq bq cq dq", "aq dq", 1, "aq|dq|");
    marks_are("aq bq", "aq bq bq", 2, "aq|bq|bq|");
    marks_are("aq bq\ncq", "xq aq bq\ncq", 2, "xq|aq|bq|cq|");
    marks_are("aq bq", "", 0, "");
    marks_are("aq bq", "aq bq cq", 2, "aq|bq|cq|");
    marks_are("aq", "a", 1, "");
}

static void a_whole_chunk_is_seen_again(void **state)
{
    (void)state;
    marks_are("aq/bq/cq dq", "aq/bq@cq dq", 0, "dq|"); /* has become an address */
    marks_are("aq@bq/cq dq", "aq/bq/cq dq", 3, "aq|bq|cq|dq|");
}

static void the_word_at_a_place(void **state)
{
    (void)state;
    fake dictionary;
    ui_marks marks = { 0 };
    begin(&dictionary);
    ui_marks_update(&marks, &dictionary.spell, "a qb c qd", 9);
    assert_null(ui_marks_at(&marks, 1));
    assert_int_equal(ui_marks_at(&marks, 2)->from, 2);
    assert_int_equal(ui_marks_at(&marks, 4)->to, 4);
    assert_null(ui_marks_at(&marks, 5));
    assert_int_equal(ui_marks_at(&marks, 9)->from, 7);
    ui_marks_update(&marks, NULL, "a qb c qd", 9); /* no dictionary, no marks */
    assert_int_equal(marks.count, 0);
    ui_marks_finish(&marks);
}

static void another_dictionary(void **state)
{
    (void)state;
    fake dictionary;
    ui_marks marks = { 0 };
    begin(&dictionary);
    ui_marks_update(&marks, &dictionary.spell, "a qb", 4);
    strcpy(dictionary.spell.name, "other");
    ui_marks_update(&marks, &dictionary.spell, "a qb", 4);
    assert_int_equal(dictionary.asked, 4);
    assert_int_equal(marks.count, 1);
    ui_marks_finish(&marks);
}

static void marks_of_what_is_shown(void **state)
{
    (void)state;
    fake dictionary;
    size_t count = 9;
    ui_span word;
    ui_edit *edit = ui_edit_create(&(ui_edit_options){ .lines = true }, "qa b qc");
    begin(&dictionary);
    ui_edit_misspelt(edit, NULL, &count);
    assert_int_equal(count, 0);
    const ui_span *spans = ui_edit_misspelt(edit, &dictionary.spell, &count);
    assert_int_equal(count, 1); /* the last one is just being typed */
    assert_int_equal(spans[0].from, 0);
    assert_true(ui_edit_misspelt_at(edit, 7, &word));
    assert_int_equal(word.from, 5);
    assert_false(ui_edit_misspelt_at(edit, 4, &word));
    ui_edit_set_caret(edit, 3, false);
    ui_edit_compose(edit, "qx", 2, 0, (ui_span){ 0, 0 });
    spans = ui_edit_misspelt(edit, &dictionary.spell, &count);
    assert_int_equal(count, 2); /* and moved behind what is composed */
    assert_int_equal(spans[1].from, 7);
    assert_false(ui_edit_misspelt_at(edit, 0, &word));
    ui_edit_destroy(edit);
}

/* However a text is changed, its marks are those of the text read anew. */
static void changes_by_chance(void **state)
{
    (void)state;
    static const char letters[] = "aq  '@.\nQ7";
    fake dictionary;
    ui_marks kept = { 0 };
    str text = STR_EMPTY;
    uint32_t lot = 1;
    begin(&dictionary);
    for (int round = 0; round < 5000; round++) {
        char more[6];
        lot = lot * 1664525 + 1013904223;
        size_t length = (lot >> 8) % sizeof more, from = (lot >> 12) % (text.length + 1);
        size_t to = from + (lot >> 20) % (text.length - from + 1) % 6;
        for (size_t i = 0; i < length; i++)
            more[i] = letters[((lot >> 4) * (i + 3) >> 7) % (sizeof letters - 1)];
        str_splice(&text, from, to, more, length);
        ui_marks anew = { 0 };
        ui_marks_update(&kept, &dictionary.spell, text.bytes, text.length);
        ui_marks_update(&anew, &dictionary.spell, text.bytes, text.length);
        assert_int_equal(kept.count, anew.count);
        if (anew.count)
            assert_memory_equal(kept.spans, anew.spans, anew.count * sizeof *anew.spans);
        ui_marks_finish(&anew);
    }
    assert_true(text.length > 20);
    ui_marks_finish(&kept);
    str_finish(&text);
}

UNIT_SUITE(ui_marks, "ui.marks", UNIT_CASE(only_what_changed_is_looked_up),
           UNIT_CASE(a_whole_chunk_is_seen_again), UNIT_CASE(the_word_at_a_place),
           UNIT_CASE(another_dictionary), UNIT_CASE(marks_of_what_is_shown), UNIT_CASE(changes_by_chance));
