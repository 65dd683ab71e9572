#include "ui/edit.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "ui/edit_parts.h"

ui_edit *ui_edit_create(const ui_edit_options *options, const char *text)
{
    ui_edit *edit = memory_allocate(sizeof *edit);
    edit->options = *options;
    if (edit->options.most == 0)
        edit->options.most = UI_EDIT_MOST;
    if (text)
        edit_clean(text, strlen(text), options->lines, &edit->text);
    if (edit->text.length > edit->options.most)
        str_splice(&edit->text, utf8_boundary(edit->text.bytes, edit->text.length, edit->options.most),
                   edit->text.length, "", 0);
    edit->place = (edit_place){ edit->text.length, edit->text.length };
    return edit;
}

void ui_edit_destroy(ui_edit *edit)
{
    if (!edit)
        return;
    edit_steps_finish(&edit->steps);
    str_finish(&edit->text);
    str_finish(&edit->composed);
    str_finish(&edit->shown);
    ui_marks_finish(&edit->marks);
    free(edit->misspelt);
    free(edit);
}

const char *ui_edit_text(const ui_edit *edit)
{
    return str_text(&edit->text);
}

size_t ui_edit_length(const ui_edit *edit)
{
    return edit->text.length;
}

size_t ui_edit_caret(const ui_edit *edit)
{
    return edit->place.caret;
}

ui_span ui_edit_selection(const ui_edit *edit)
{
    if (edit->place.anchor < edit->place.caret)
        return (ui_span){ edit->place.anchor, edit->place.caret };
    return (ui_span){ edit->place.caret, edit->place.anchor };
}

uint64_t ui_edit_revision(const ui_edit *edit)
{
    return edit->revision;
}

void ui_edit_set_time(ui_edit *edit, uint64_t now_ms)
{
    edit->now = now_ms;
}

/* --- input methods --- */

bool ui_edit_is_composing(const ui_edit *edit)
{
    return edit->composed.length > 0;
}

void edit_drop_composed(ui_edit *edit)
{
    str_clear(&edit->composed);
    edit->composed_caret = 0;
    edit->clause = (ui_span){ 0, 0 };
}

/* Where a place of what the input method sent stands in what is left of it. */
static size_t place_in(const ui_edit *edit, const char *bytes, size_t length, size_t at)
{
    str before = STR_EMPTY;
    edit_clean(bytes, utf8_cut(bytes, length, at), false, &before);
    size_t out = utf8_cut(str_text(&edit->composed), edit->composed.length, before.length);
    str_finish(&before);
    return out;
}

void ui_edit_compose(ui_edit *edit, const char *bytes, size_t length, size_t caret, ui_span clause)
{
    edit_drop_composed(edit);
    edit_clean(bytes, length, false, &edit->composed);
    if (edit->composed.length > UI_EDIT_COMPOSED)
        str_splice(&edit->composed,
                   utf8_boundary(edit->composed.bytes, edit->composed.length, UI_EDIT_COMPOSED),
                   edit->composed.length, "", 0);
    edit->composed_caret = place_in(edit, bytes, length, caret);
    edit->clause.from = place_in(edit, bytes, length, clause.from);
    edit->clause.to = place_in(edit, bytes, length, clause.to > clause.from ? clause.to : clause.from);
}

ui_shown ui_edit_shown(ui_edit *edit)
{
    ui_span selection = ui_edit_selection(edit);
    if (!ui_edit_is_composing(edit))
        return (ui_shown){ .text = str_text(&edit->text),
                           .length = edit->text.length,
                           .caret = edit->place.caret,
                           .selection = selection,
                           .composed = { edit->place.caret, edit->place.caret },
                           .clause = { edit->place.caret, edit->place.caret } };
    size_t at = selection.from;
    str_clear(&edit->shown);
    str_add_n(&edit->shown, str_text(&edit->text), edit->text.length);
    str_splice(&edit->shown, at, selection.to, edit->composed.bytes, edit->composed.length);
    size_t caret = edit_snap(&edit->shown, at + edit->composed_caret);
    return (ui_shown){ .text = edit->shown.bytes,
                       .length = edit->shown.length,
                       .caret = caret,
                       .selection = { caret, caret },
                       .composed = { at, at + edit->composed.length },
                       .clause = { at + edit->clause.from, at + edit->clause.to } };
}

/* --- spelling --- */

const ui_span *ui_edit_misspelt(ui_edit *edit, const ui_spell *spell, size_t *count)
{
    ui_shown shown = ui_edit_shown(edit);
    ui_marks_update(&edit->marks, spell, shown.text, shown.length);
    *count = 0;
    for (size_t i = 0; i < edit->marks.count; i++) {
        ui_span span = edit->marks.spans[i];
        bool composed = span.to > shown.composed.from && span.from < shown.composed.to;
        if (composed || span.to == shown.caret)
            continue;
        edit->misspelt = memory_grow(edit->misspelt, *count, &edit->misspelt_capacity, sizeof span);
        edit->misspelt[(*count)++] = span;
    }
    return edit->misspelt;
}

bool ui_edit_misspelt_at(const ui_edit *edit, size_t at, ui_span *word)
{
    const ui_span *found = ui_edit_is_composing(edit) ? NULL : ui_marks_at(&edit->marks, at);
    if (found)
        *word = *found;
    return found;
}
