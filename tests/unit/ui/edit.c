#include "ui/edit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "editing.h"

static void moves(const char *from, ui_move move, bool extend, const char *to)
{
    ui_edit *edit = editing(from, true, 0);
    ui_edit_move(edit, move, extend);
    shows(edit, to);
    assert_int_equal(ui_edit_revision(edit), 0);
    ui_edit_destroy(edit);
}

static void deletes(const char *from, ui_move move, const char *to)
{
    ui_edit *edit = editing(from, true, 0);
    uint64_t revision = ui_edit_revision(edit);
    bool changed = ui_edit_delete(edit, move);
    shows(edit, to);
    assert_int_equal(ui_edit_revision(edit) > revision, changed);
    assert_int_equal(ui_edit_can_undo(edit), changed);
    if (changed) {
        assert_true(ui_edit_undo(edit));
        shows(edit, from);
    }
    ui_edit_destroy(edit);
}

static void typed(const char *from, const char *what, bool lines, const char *to)
{
    ui_edit *edit = editing(from, lines, 0);
    assert_true(type(edit, what));
    shows(edit, to);
    ui_edit_destroy(edit);
}

/* --- graphemes --- */

/* What a reader takes for one character: the caret passes it in one move, and a deletion takes all of it. */
static const char *const wholes[] = {
    "x",
    "é",
    "🇬🇧",
    "👨\u200d👩\u200d👧\u200d👦",
    "👍🏽",
    "❤\ufe0f",
    "1\ufe0f\u20e3",
    "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    "x\u0323\u0302",
    "नि",
    "க்",
    "한",
    "\u0600\u0661",
    "ש\u05b8\u05c1",
};

static void graphemes_are_whole(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof wholes / sizeof *wholes; i++) {
        char before[64], between[64], after[64], inside[64];
        size_t length = strlen(wholes[i]);
        snprintf(before, sizeof before, "a|%sb", wholes[i]);
        snprintf(between, sizeof between, "a%sb", wholes[i]);
        snprintf(after, sizeof after, "a%s|b", wholes[i]);
        snprintf(inside, sizeof inside, "a[%s|b", wholes[i]);
        moves(before, UI_MOVE_NEXT, false, after);
        moves(after, UI_MOVE_PREVIOUS, false, before);
        moves(before, UI_MOVE_NEXT, true, inside);
        deletes(before, UI_MOVE_NEXT, "a|b");
        deletes(after, UI_MOVE_PREVIOUS, "a|b");
        ui_edit *edit = editing(between, true, 0);
        for (size_t at = 1; at < 1 + length; at++) {
            ui_edit_set_caret(edit, at, false);
            shows(edit, before);
        }
        ui_edit_set_caret(edit, 1 + length, false);
        shows(edit, after);
        ui_edit_destroy(edit);
    }
}

static void flags_pair_from_the_start(void **state)
{
    (void)state;
    moves("🇬🇧🇫🇷|🇩🇪", UI_MOVE_PREVIOUS, false, "🇬🇧|🇫🇷🇩🇪");
    deletes("🇬🇧🇫🇷|🇩🇪", UI_MOVE_PREVIOUS, "🇬🇧|🇩🇪");
    ui_edit *edit = editing("🇬🇧|🇫🇷", false, 0); /* one half more: all pairs behind it are others */
    assert_true(type(edit, "🇩"));
    shows(edit, "🇬🇧🇩🇫|🇷");
    assert_true(ui_edit_undo(edit));
    shows(edit, "🇬🇧|🇫🇷");
    ui_edit_destroy(edit);
}

/* --- moves --- */

static void moves_by_grapheme(void **state)
{
    (void)state;
    moves("|", UI_MOVE_NEXT, false, "|");
    moves("|", UI_MOVE_PREVIOUS, true, "|");
    moves("ab|", UI_MOVE_NEXT, false, "ab|");
    moves("|ab", UI_MOVE_PREVIOUS, false, "|ab");
    moves("a\n|b", UI_MOVE_PREVIOUS, false, "a|\nb");
    moves("a[bc|d", UI_MOVE_PREVIOUS, false, "a|bcd");
    moves("a[bc|d", UI_MOVE_NEXT, false, "abc|d");
    moves("a|bc[d", UI_MOVE_NEXT, false, "abc|d");
    moves("a[bc|d", UI_MOVE_PREVIOUS, true, "a[b|cd");
    moves("a[b|cd", UI_MOVE_PREVIOUS, true, "a|bcd");
    moves("مر|حبا", UI_MOVE_NEXT, false, "مرح|با");
}

static void moves_by_word(void **state)
{
    (void)state;
    moves("|  one, don't go", UI_MOVE_WORD_NEXT, false, "  one|, don't go");
    moves("  one|, don't go", UI_MOVE_WORD_NEXT, true, "  one[, don't| go");
    moves("one|...", UI_MOVE_WORD_NEXT, false, "one...|");
    moves("one, don't| go", UI_MOVE_WORD_PREVIOUS, false, "one, |don't go");
    moves("..|", UI_MOVE_WORD_PREVIOUS, false, "|..");
    moves("one\ntwo|", UI_MOVE_WORD_PREVIOUS, false, "one\n|two");
    moves("one\n|two", UI_MOVE_WORD_PREVIOUS, false, "|one\ntwo");
    moves("x \u0600a|", UI_MOVE_WORD_PREVIOUS, false, "x |\u0600a");
    moves("|ab\u200d!", UI_MOVE_WORD_NEXT, false, "ab\u200d|!");
}

static void moves_to_ends(void **state)
{
    (void)state;
    moves("a\nbc|d\ne", UI_MOVE_LINE_START, false, "a\n|bcd\ne");
    moves("a\nbc|d\ne", UI_MOVE_LINE_END, true, "a\nbc[d|\ne");
    moves("a\n|\ne", UI_MOVE_LINE_START, false, "a\n|\ne");
    moves("a\n|\ne", UI_MOVE_LINE_END, false, "a\n|\ne");
    moves("a\nb|c", UI_MOVE_TEXT_START, true, "|a\nb[c");
    moves("a\nb|c", UI_MOVE_TEXT_END, false, "a\nbc|");
    moves("|", UI_MOVE_LINE_START, false, "|");
    moves("|", UI_MOVE_LINE_END, false, "|");
}

static void selecting(void **state)
{
    (void)state;
    ui_edit *edit = editing("one don’t\ntwo|", true, 0);
    ui_edit_select_word_at(edit, 6);
    shows(edit, "one [don’t|\ntwo");
    ui_edit_select_word_at(edit, 3);
    shows(edit, "[one| don’t\ntwo");
    ui_edit_select_line_at(edit, 2);
    shows(edit, "[one don’t|\ntwo");
    ui_edit_select_line_at(edit, 999);
    shows(edit, "one don’t\n[two|");
    ui_edit_select_all(edit);
    shows(edit, "[one don’t\ntwo|");
    ui_edit_set_caret(edit, 3, true);
    shows(edit, "[one| don’t\ntwo");
    ui_edit_set_caret(edit, 999, false);
    shows(edit, "one don’t\ntwo|");
    ui_edit_select(edit, 999, 8); /* inside the apostrophe */
    shows(edit, "one don|’t\ntwo[");
    ui_edit_destroy(edit);
    edit = editing("|", true, 0);
    ui_edit_select_all(edit);
    ui_edit_select_word_at(edit, 0);
    ui_edit_select_line_at(edit, 0);
    shows(edit, "|");
    ui_edit_destroy(edit);
}

/* --- changes --- */

static void deleting(void **state)
{
    (void)state;
    deletes("|", UI_MOVE_PREVIOUS, "|");
    deletes("ab|", UI_MOVE_NEXT, "ab|");
    deletes("|ab", UI_MOVE_PREVIOUS, "|ab");
    deletes("a[bc|d", UI_MOVE_PREVIOUS, "a|d");
    deletes("a|bc[d", UI_MOVE_NEXT, "a|d");
    deletes("one don't|!", UI_MOVE_WORD_PREVIOUS, "one |!");
    deletes("one| don't!", UI_MOVE_WORD_NEXT, "one|!");
    deletes("a\nb|c", UI_MOVE_PREVIOUS, "a\n|c");
    deletes("a\n|bc", UI_MOVE_PREVIOUS, "a|bc");
    deletes("a\nbc|d", UI_MOVE_LINE_START, "a\n|d");
    deletes("a\nb|cd\n", UI_MOVE_LINE_END, "a\nb|\n");
}

static void accents_join_what_they_stand_on(void **state)
{
    (void)state;
    typed("caf|", "e\u0301", false, "café|");
    typed("cafe|s", "\u0301", false, "café|s");
    typed("|", "\u0301", false, "\u0301|");
    typed("\u1100|", "\u1161", false, "가|");
    typed("가|", "\u11a8", false, "각|");
    typed("q\u0302|", "\u0323", false, "q\u0323\u0302|");
    typed("ô|", "\u0323", false, "ộ|");
    typed("\u212b|", "", false, "Å|");
    deletes("e|\n\u0301", UI_MOVE_NEXT, "é|"); /* and what met is parted again */
    ui_edit *edit = editing("|\u0301", true, 0);
    assert_true(type(edit, "e"));
    shows(edit, "é|");
    assert_true(ui_edit_undo(edit));
    shows(edit, "|\u0301");
    ui_edit_destroy(edit);
}

static void ends_of_lines(void **state)
{
    (void)state;
    typed("a|b", "\r\n", true, "a\n|b");
    typed("|",
          "1\r\n2\r3\n4\u2028\u20295\xc2\x85"
          "6\v7\f8",
          true, "1\n2\n3\n4\n\n5\n6\n7\n8|");
    typed("|", "1\r\n2\r3\n\n4\u2028", false, "1 2 3 4|");
    typed("a|b", "\n", false, "a|b");
    typed("a[b|", "\r\n", false, "a[b|");
    ui_edit *edit = ui_edit_create(&(ui_edit_options){ .lines = true }, "a\r\nb");
    shows(edit, "a\nb|");
    ui_edit_destroy(edit);
    edit = ui_edit_create(&(ui_edit_options){ .lines = false }, NULL);
    shows(edit, "|");
    ui_edit_destroy(edit);
}

static void unwanted_bytes(void **state)
{
    (void)state;
    typed("|",
          "a\tb\x01\x1b\x7f\xc2\x80\u202e\u2066\ufeff\ufffe\U0001ffff"
          "c",
          true, "a bc|");
    typed("|",
          "a\xff\xfe"
          "b\xe2\x80"
          "c\xed\xa0\x80",
          true, "a\ufffdb\ufffdc\ufffd|");
    ui_edit *edit = editing("|", true, 0);
    assert_true(ui_edit_type(edit, "a\0b", 3));
    shows(edit, "ab|");
    ui_edit_destroy(edit);
    char piled[1 + 2 * 1000 + 1] = "x";
    for (size_t i = 0; i < 1000; i++)
        memcpy(piled + 1 + 2 * i, "\u0310", 2);
    edit = editing("|", true, 0);
    assert_true(type(edit, piled));
    assert_in_range(ui_edit_length(edit), 60, 80);
    ui_edit_destroy(edit);
}

static void no_more_than_most(void **state)
{
    (void)state;
    ui_edit *edit = editing("abc|", false, 8);
    assert_false(type(edit, "12🇬🇧"));
    shows(edit, "abc12|");
    assert_false(type(edit, "🇬🇧"));
    shows(edit, "abc12|");
    assert_true(type(edit, "345"));
    assert_false(type(edit, "6"));
    shows(edit, "abc12345|");
    ui_edit_select(edit, 1, 3);
    assert_false(type(edit, "xyz"));
    shows(edit, "axy|12345");
    ui_edit_select(edit, 0, 1);
    assert_false(type(edit, "é")); /* nothing of it fits: the selection stays */
    shows(edit, "[a|xy12345");
    ui_edit_select_all(edit);
    assert_false(ui_edit_paste(edit, "aaaaaaaa\u0301", 10));
    shows(edit, "aaaaaaa|");
    ui_edit_destroy(edit);
    edit = editing("12345678🇬🇧|", false, 10);
    shows(edit, "12345678|");
    ui_edit_destroy(edit);
    edit = editing("é|", false, 4); /* composed it takes a byte more than both */
    assert_false(type(edit, "\u0323"));
    shows(edit, "é|");
    ui_edit_destroy(edit);
    edit = editing("é|\n\u0323", true, 5);
    assert_int_equal(ui_edit_length(edit), 5);
    assert_true(ui_edit_delete(edit, UI_MOVE_NEXT));
    assert_in_range(ui_edit_length(edit), 4, 5);
    ui_edit_destroy(edit);
}

static void clipboard(void **state)
{
    (void)state;
    ui_edit *edit = editing("one|", true, 0);
    assert_null(ui_edit_copy(edit));
    assert_null(ui_edit_cut(edit));
    assert_false(ui_edit_can_undo(edit));
    ui_edit_select(edit, 2, 1);
    char *copied = ui_edit_copy(edit), *cut = ui_edit_cut(edit);
    assert_string_equal(copied, "n");
    assert_string_equal(cut, "n");
    shows(edit, "o|e");
    assert_true(ui_edit_paste(edit, cut, 1));
    assert_true(ui_edit_paste(edit, "\r\n", 2));
    shows(edit, "on\n|e");
    assert_true(ui_edit_paste(edit, ui_edit_text(edit), ui_edit_length(edit))); /* of itself */
    shows(edit, "on\non\ne|e");
    free(copied);
    free(cut);
    ui_edit_destroy(edit);
}

static void a_word_is_replaced(void **state)
{
    (void)state;
    ui_edit *edit = editing("recieve it|", false, 0);
    assert_true(ui_edit_replace(edit, (ui_span){ 0, 7 }, "receive", 7));
    shows(edit, "receive| it");
    assert_true(ui_edit_undo(edit));
    shows(edit, "recieve it|");
    assert_true(ui_edit_replace(edit, (ui_span){ 99, 4 }, "!", 1));
    shows(edit, "recieve it!|");
    ui_edit_destroy(edit);
}

UNIT_SUITE(ui_edit, "ui.edit", UNIT_CASE(graphemes_are_whole), UNIT_CASE(flags_pair_from_the_start),
           UNIT_CASE(moves_by_grapheme), UNIT_CASE(moves_by_word), UNIT_CASE(moves_to_ends),
           UNIT_CASE(selecting), UNIT_CASE(deleting), UNIT_CASE(accents_join_what_they_stand_on),
           UNIT_CASE(ends_of_lines), UNIT_CASE(unwanted_bytes), UNIT_CASE(no_more_than_most),
           UNIT_CASE(clipboard), UNIT_CASE(a_word_is_replaced));
