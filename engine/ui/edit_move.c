#include <string.h>

#include "base/utf8.h"
#include "ui/edit_parts.h"

size_t edit_snap(const str *text, size_t at)
{
    const char *bytes = str_text(text);
    size_t boundary = utf8_boundary(bytes, text->length, at);
    if (boundary < at && boundary < text->length)
        boundary += utf8_grapheme(bytes + boundary, text->length - boundary);
    return boundary;
}

/* --- where moves lead --- */

static size_t previous(const ui_edit *edit, size_t at)
{
    return at ? utf8_boundary(str_text(&edit->text), edit->text.length, at - 1) : 0;
}

static size_t following(const ui_edit *edit, size_t at)
{
    return at + utf8_grapheme(str_text(&edit->text) + at, edit->text.length - at);
}

static size_t word_previous(const ui_edit *edit, size_t at)
{
    const char *bytes = str_text(&edit->text);
    return utf8_boundary(bytes, edit->text.length, ui_word_start_before(bytes, edit->text.length, at));
}

static size_t word_next(const ui_edit *edit, size_t at)
{
    return edit_snap(&edit->text, ui_word_end_after(str_text(&edit->text), edit->text.length, at));
}

static size_t line_start(const ui_edit *edit, size_t at)
{
    while (at > 0 && edit->text.bytes[at - 1] != '\n')
        at--;
    return at;
}

static size_t line_end(const ui_edit *edit, size_t at)
{
    return at + strcspn(str_text(&edit->text) + at, "\n");
}

static size_t text_start(const ui_edit *edit, size_t at)
{
    (void)edit, (void)at;
    return 0;
}

static size_t text_end(const ui_edit *edit, size_t at)
{
    (void)at;
    return edit->text.length;
}

typedef size_t (*leads_to)(const ui_edit *edit, size_t at);

static const leads_to targets[] = {
    [UI_MOVE_PREVIOUS] = previous,           [UI_MOVE_NEXT] = following,
    [UI_MOVE_WORD_PREVIOUS] = word_previous, [UI_MOVE_WORD_NEXT] = word_next,
    [UI_MOVE_LINE_START] = line_start,       [UI_MOVE_LINE_END] = line_end,
    [UI_MOVE_TEXT_START] = text_start,       [UI_MOVE_TEXT_END] = text_end,
};

size_t edit_target(const ui_edit *edit, ui_move move)
{
    return targets[move](edit, edit->place.caret);
}

/* --- moving --- */

static void stand(ui_edit *edit, size_t anchor, size_t caret)
{
    edit_drop_composed(edit);
    edit->steps.closed = true;
    edit->place = (edit_place){ anchor, caret };
}

static void go(ui_edit *edit, size_t at, bool extend)
{
    stand(edit, extend ? edit->place.anchor : at, at);
}

void ui_edit_move(ui_edit *edit, ui_move move, bool extend)
{
    ui_span selection = ui_edit_selection(edit);
    bool ends = !extend && selection.from < selection.to;
    if (ends && move == UI_MOVE_PREVIOUS)
        go(edit, selection.from, false);
    else if (ends && move == UI_MOVE_NEXT)
        go(edit, selection.to, false);
    else
        go(edit, edit_target(edit, move), extend);
}

void ui_edit_set_caret(ui_edit *edit, size_t at, bool extend)
{
    go(edit, utf8_boundary(str_text(&edit->text), edit->text.length, at), extend);
}

void ui_edit_select(ui_edit *edit, size_t anchor, size_t caret)
{
    ui_edit_set_caret(edit, anchor, false);
    ui_edit_set_caret(edit, caret, true);
}

void ui_edit_select_all(ui_edit *edit)
{
    stand(edit, 0, edit->text.length);
}

void ui_edit_select_word_at(ui_edit *edit, size_t at)
{
    ui_span word = ui_word_at(str_text(&edit->text), edit->text.length, at);
    stand(edit, utf8_boundary(str_text(&edit->text), edit->text.length, word.from),
          edit_snap(&edit->text, word.to));
}

void ui_edit_select_line_at(ui_edit *edit, size_t at)
{
    at = at < edit->text.length ? at : edit->text.length;
    stand(edit, line_start(edit, at), line_end(edit, at));
}
