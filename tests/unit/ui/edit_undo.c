#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "editing.h"

static void undone(ui_edit *edit, const char *expected)
{
    assert_true(ui_edit_undo(edit));
    shows(edit, expected);
}

static void done_again(ui_edit *edit, const char *expected)
{
    assert_true(ui_edit_redo(edit));
    shows(edit, expected);
}

/* One character after the other, as keys send them. */
static void keys(ui_edit *edit, const char *text)
{
    for (; *text; text++)
        assert_true(ui_edit_type(edit, text, 1));
}

static void typing_is_undone_word_by_word(void **state)
{
    (void)state;
    ui_edit *edit = editing("|", true, 0);
    keys(edit, "one two,  x\ny");
    undone(edit, "one two,  x\n|");
    undone(edit, "one two,  |");
    undone(edit, "one |");
    done_again(edit, "one two,  |");
    undone(edit, "one |");
    undone(edit, "|");
    assert_false(ui_edit_undo(edit));
    done_again(edit, "one |");
    keys(edit, "z");
    assert_false(ui_edit_can_redo(edit));
    shows(edit, "one z|");
    undone(edit, "one |");
    ui_edit_destroy(edit);
}

static void a_pause_or_a_move_ends_a_step(void **state)
{
    (void)state;
    ui_edit *edit = editing("|", true, 0);
    ui_edit_set_time(edit, 1000);
    keys(edit, "ab");
    ui_edit_set_time(edit, 1000 + UI_EDIT_PAUSE_MS);
    keys(edit, "c");
    ui_edit_set_time(edit, 1001 + 2 * UI_EDIT_PAUSE_MS);
    keys(edit, "d");
    ui_edit_move(edit, UI_MOVE_PREVIOUS, false);
    ui_edit_move(edit, UI_MOVE_NEXT, false);
    keys(edit, "e");
    undone(edit, "abcd|");
    undone(edit, "abc|");
    undone(edit, "|");
    ui_edit_destroy(edit);
}

static void a_paste_is_one_step(void **state)
{
    (void)state;
    ui_edit *edit = editing("|", true, 0);
    keys(edit, "a");
    assert_true(ui_edit_paste(edit, "one two", 7));
    assert_true(ui_edit_paste(edit, "!", 1));
    keys(edit, "b");
    undone(edit, "aone two!|");
    undone(edit, "aone two|");
    undone(edit, "a|");
    undone(edit, "|");
    ui_edit_destroy(edit);
}

static void typing_over_a_selection(void **state)
{
    (void)state;
    ui_edit *edit = editing("|", true, 0);
    keys(edit, "one");
    ui_edit_select(edit, 3, 1);
    keys(edit, "xy");
    shows(edit, "oxy|");
    undone(edit, "o|ne[");
    undone(edit, "|");
    done_again(edit, "one|");
    done_again(edit, "oxy|");
    ui_edit_destroy(edit);
}

static void deletions_in_a_row(void **state)
{
    (void)state;
    ui_edit *edit = editing("one two three|", true, 0);
    for (int i = 0; i < 3; i++)
        assert_true(ui_edit_delete(edit, UI_MOVE_PREVIOUS));
    assert_true(ui_edit_delete(edit, UI_MOVE_WORD_PREVIOUS));
    assert_true(ui_edit_delete(edit, UI_MOVE_WORD_PREVIOUS));
    ui_edit_move(edit, UI_MOVE_TEXT_START, false);
    for (int i = 0; i < 2; i++)
        assert_true(ui_edit_delete(edit, UI_MOVE_NEXT));
    shows(edit, "|e ");
    keys(edit, "b");
    undone(edit, "|e ");
    undone(edit, "|one ");
    undone(edit, "one two |");
    undone(edit, "one two th|");
    undone(edit, "one two three|");
    assert_false(ui_edit_can_undo(edit));
    ui_edit_destroy(edit);
}

static void accents_stay_in_their_step(void **state)
{
    (void)state;
    ui_edit *edit = editing("x|\u0301", true, 0);
    shows(edit, "|x\u0301");
    ui_edit_move(edit, UI_MOVE_TEXT_END, false);
    assert_true(type(edit, "cafe"));
    assert_true(type(edit, "\u0301"));
    assert_true(type(edit, "s"));
    undone(edit, "x\u0301|");
    done_again(edit, "x\u0301cafés|");
    ui_edit_destroy(edit);
}

static void the_oldest_are_forgotten(void **state)
{
    (void)state;
    ui_edit *edit = editing("|", true, 0);
    for (int i = 0; i < UI_EDIT_STEPS + 10; i++)
        assert_true(ui_edit_paste(edit, "x", 1));
    for (int i = 0; i < UI_EDIT_STEPS; i++)
        assert_true(ui_edit_undo(edit));
    assert_false(ui_edit_undo(edit));
    shows(edit, "xxxxxxxxxx|");
    for (int i = 0; i < UI_EDIT_STEPS; i++)
        assert_true(ui_edit_redo(edit));
    assert_false(ui_edit_redo(edit));
    assert_int_equal(ui_edit_length(edit), UI_EDIT_STEPS + 10);
    ui_edit_destroy(edit);
}

static void large_steps_are_forgotten_sooner(void **state)
{
    (void)state;
    enum { LARGE = 60000, ROUNDS = 80 };
    char *large = malloc(LARGE);
    size_t steps = 0;
    memset(large, 'x', LARGE);
    ui_edit *edit = editing("|", true, 0);
    for (int i = 0; i < ROUNDS; i++) {
        assert_true(ui_edit_paste(edit, large, LARGE));
        ui_edit_select_all(edit);
    }
    while (ui_edit_undo(edit))
        steps++;
    assert_in_range(steps, 30, UI_EDIT_KEPT / LARGE);
    free(large);
    ui_edit_destroy(edit);
}

static void revisions(void **state)
{
    (void)state;
    ui_edit *edit = editing("|", true, 0);
    uint64_t first = ui_edit_revision(edit);
    keys(edit, "a");
    uint64_t second = ui_edit_revision(edit);
    assert_int_not_equal(first, second);
    ui_edit_select_all(edit);
    assert_int_equal(ui_edit_revision(edit), second);
    assert_true(ui_edit_undo(edit));
    assert_true(ui_edit_redo(edit));
    assert_true(ui_edit_revision(edit) > second);
    ui_edit_destroy(edit);
}

/* --- input methods --- */

/* The shown text: "{" and "}" around what is composed, "<" and ">" around the clause, "|" the caret. */
static void composes(ui_edit *edit, const char *expected)
{
    ui_shown shown = ui_edit_shown(edit);
    char found[256];
    size_t used = 0;
    for (size_t at = 0; at <= shown.length; at++) {
        const struct {
            size_t place;
            char mark;
        } marks[] = { { shown.clause.to, '>' },
                      { shown.composed.to, '}' },
                      { shown.caret, '|' },
                      { shown.composed.from, '{' },
                      { shown.clause.from, '<' } };
        for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
            if (marks[i].place == at)
                found[used++] = marks[i].mark;
        if (at < shown.length)
            found[used++] = shown.text[at];
    }
    found[used] = '\0';
    assert_string_equal(found, expected);
    assert_int_equal(shown.selection.from, shown.selection.to);
}

static void composing_is_shown_in_place(void **state)
{
    (void)state;
    ui_edit *edit = editing("a[b|c", true, 0);
    uint64_t revision = ui_edit_revision(edit);
    ui_edit_compose(edit, "kana", 4, 3, (ui_span){ 1, 3 });
    assert_true(ui_edit_is_composing(edit));
    composes(edit, "a{k<an>|a}c");
    shows(edit, "a[b|c"); /* the text itself knows nothing of it */
    assert_int_equal(ui_edit_revision(edit), revision);
    ui_edit_compose(edit, "かな", 6, 4, (ui_span){ 0, 6 }); /* places inside a character are moved */
    composes(edit, "a{<か|な>}c");
    ui_edit_compose(edit, "x\u0302", 3, 1, (ui_span){ 0, 3 }); /* nor is there any inside an accent */
    composes(edit, "a{<x\u0302>}|c");
    ui_edit_compose(edit, "", 0, 0, (ui_span){ 0, 0 });
    assert_false(ui_edit_is_composing(edit));
    shows(edit, "a[b|c");
    assert_false(ui_edit_can_undo(edit));
    ui_edit_destroy(edit);
}

static void what_was_composed_is_typed(void **state)
{
    (void)state;
    ui_edit *edit = editing("|", true, 0);
    keys(edit, "a");
    ui_edit_compose(edit, "k", 1, 1, (ui_span){ 0, 0 });
    ui_edit_compose(edit, "か", 3, 3, (ui_span){ 0, 3 });
    assert_true(type(edit, "かな"));
    assert_false(ui_edit_is_composing(edit));
    shows(edit, "aかな|");
    undone(edit, "|");
    done_again(edit, "aかな|");
    ui_edit_compose(edit, "x", 1, 1, (ui_span){ 0, 0 });
    undone(edit, "|"); /* of the text, and the composing is over */
    assert_false(ui_edit_is_composing(edit));
    ui_edit_destroy(edit);
}

static void changes_end_composing(void **state)
{
    (void)state;
    for (int i = 0; i < 6; i++) {
        ui_edit *edit = editing("ab|c", true, 0);
        ui_edit_compose(edit, "x", 1, 1, (ui_span){ 0, 0 });
        switch (i) {
        case 0: ui_edit_move(edit, UI_MOVE_NEXT, false); break;
        case 1: ui_edit_delete(edit, UI_MOVE_PREVIOUS); break;
        case 2: ui_edit_select_all(edit); break;
        case 3: ui_edit_set_caret(edit, 2, false); break;
        case 4: ui_edit_paste(edit, "", 0); break;
        default: ui_edit_replace(edit, (ui_span){ 0, 1 }, "b", 1); break;
        }
        assert_false(ui_edit_is_composing(edit));
        assert_null(strchr(ui_edit_text(edit), 'x'));
        ui_edit_destroy(edit);
    }
}

static void composing_without_bounds(void **state)
{
    (void)state;
    char large[4 * UI_EDIT_COMPOSED];
    memset(large, 'x', sizeof large);
    ui_edit *edit = editing("|", false, 0);
    ui_edit_compose(edit, large, sizeof large, sizeof large, (ui_span){ sizeof large, 7 });
    ui_shown shown = ui_edit_shown(edit);
    assert_int_equal(shown.length, UI_EDIT_COMPOSED);
    assert_int_equal(shown.caret, UI_EDIT_COMPOSED);
    assert_int_equal(shown.clause.from, UI_EDIT_COMPOSED);
    ui_edit_compose(edit, "a\nb\xff\x01", 5, 99, (ui_span){ 2, 3 });
    composes(edit, "{a< b>\ufffd}|");
    ui_edit_destroy(edit);
}

UNIT_SUITE(ui_edit_undo, "ui.edit_undo", UNIT_CASE(typing_is_undone_word_by_word),
           UNIT_CASE(a_pause_or_a_move_ends_a_step), UNIT_CASE(a_paste_is_one_step),
           UNIT_CASE(typing_over_a_selection), UNIT_CASE(deletions_in_a_row),
           UNIT_CASE(accents_stay_in_their_step), UNIT_CASE(the_oldest_are_forgotten),
           UNIT_CASE(large_steps_are_forgotten_sooner), UNIT_CASE(revisions),
           UNIT_CASE(composing_is_shown_in_place), UNIT_CASE(what_was_composed_is_typed),
           UNIT_CASE(changes_end_composing), UNIT_CASE(composing_without_bounds));
