#include "ui/field.h"

#include <stdlib.h>
#include <string.h>

#include "ui/widget.h"

/* --- how it is shown --- */

static const ui_span *misspelt(const ui_app *app, ui_frame *frame, ui_edit *edit, size_t *count)
{
    const ui_span *spans = ui_edit_misspelt(edit, app->out.spell, count);
    return arena_copy(&frame->memory, spans, *count * sizeof *spans);
}

ui_node *ui_field(ui_app *app, ui_frame *frame, const char *id, ui_edit *edit,
                  const ui_field_options *options)
{
    ui_node *column = ui_begin(frame, UI_COLUMN);
    column->gap = 4;
    if (options->label)
        ui_write(frame, UI_STYLE_LABEL, options->label)->states = UI_SILENT;
    ui_node *box = ui_begin(frame, UI_COLUMN);
    box->role = UI_ROLE_FIELD;
    box->id = id;
    box->name = options->label ? options->label : options->placeholder;
    box->hint = options->help                             ? options->help
                : options->label && !ui_edit_length(edit) ? options->placeholder
                                                          : NULL;
    box->edit = edit;
    box->changed = options->changed;
    box->act = options->enter;
    box->several = options->least_height > 0;
    box->fill = INK_FIELD;
    box->stroke = INK_EDGE;
    box->border = 1;
    box->radius = 8;
    box->padding = ui_both(12, 10);
    box->least_height = options->least_height > UI_TARGET ? options->least_height : UI_TARGET;
    ui_shown shown = ui_edit_shown(edit);
    box->value = arena_text_n(&frame->memory, shown.text, shown.length);
    ui_typing *typing = arena_allocate(&frame->memory, sizeof *typing);
    *typing = (ui_typing){
        .caret = shown.caret, .selected = shown.selection, .composed = shown.composed, .clause = shown.clause
    };
    if (options->spelling && app->settings.spelling && app->out.spell)
        typing->misspelt = misspelt(app, frame, edit, &typing->misspelt_count);
    if (!shown.length && options->placeholder) {
        ui_node *hint = ui_write(frame, UI_STYLE_BODY, options->placeholder);
        hint->ink = INK_QUIET;
        hint->states = UI_SILENT;
        hint->typing = typing;
        typing->caret = 0;
    } else {
        ui_node *text = ui_add(frame);
        text->font = (ui_font){ 16, false, false };
        text->ink = INK_TEXT;
        text->text = box->value;
        text->typing = typing;
        text->states = UI_SILENT;
    }
    ui_end(frame);
    if (options->wrong) {
        box->stroke = INK_WARN;
        box->border = 2;
        ui_node *wrong = ui_write(frame, UI_STYLE_SMALL, options->wrong);
        wrong->role = UI_ROLE_ALERT;
        wrong->ink = INK_WARN;
        wrong->states |= UI_LIVE;
    }
    if (options->help)
        ui_write(frame, UI_STYLE_SMALL, options->help)->states = UI_SILENT;
    ui_end(frame);
    return box;
}

/* --- keys --- */

static const ui_node *letters(const ui_node *field)
{
    return field->first;
}

/* Up or down by a line as it is shown. */
static bool by_line(ui_app *app, const ui_node *field, int lines, bool extend)
{
    const ui_text *text = app->out.text;
    const ui_paragraph *paragraph = letters(field)->paragraph;
    size_t caret = ui_edit_caret(field->edit);
    ui_rect at = text->caret(text->data, paragraph, caret);
    float y = at.y + at.height / 2 + (float)lines * at.height;
    if (y < 0 || y > paragraph->height)
        return false;
    ui_edit_set_caret(field->edit, text->hit(text->data, paragraph, at.x, y), extend);
    return true;
}

static void no_room(ui_app *app)
{
    ui_tell_first(app, "There is no more room in this field.");
}

static void copy(ui_app *app, char *text)
{
    const ui_display *display = app->out.display;
    if (text && display)
        display->clipboard_write(display->data, text);
    free(text);
}

static void paste(ui_app *app, ui_edit *edit)
{
    const ui_display *display = app->out.display;
    char *text = display ? display->clipboard_read(display->data) : NULL;
    if (text && !ui_edit_paste(edit, text, strlen(text)))
        no_room(app);
    free(text);
}

typedef enum edit_key {
    KEY_MOVE,
    KEY_DELETE,
    KEY_ALL,
    KEY_COPY,
    KEY_CUT,
    KEY_PASTE,
    KEY_UNDO,
    KEY_REDO,
    KEY_UP,
    KEY_DOWN,
} edit_key;

static const struct {
    const char *chord;
    edit_key does;
    ui_move move;
} keys[] = {
    { "Left", KEY_MOVE, UI_MOVE_PREVIOUS },
    { "Right", KEY_MOVE, UI_MOVE_NEXT },
    { "Ctrl+Left", KEY_MOVE, UI_MOVE_WORD_PREVIOUS },
    { "Ctrl+Right", KEY_MOVE, UI_MOVE_WORD_NEXT },
    { "Home", KEY_MOVE, UI_MOVE_LINE_START },
    { "End", KEY_MOVE, UI_MOVE_LINE_END },
    { "Ctrl+Home", KEY_MOVE, UI_MOVE_TEXT_START },
    { "Ctrl+End", KEY_MOVE, UI_MOVE_TEXT_END },
    { "Backspace", KEY_DELETE, UI_MOVE_PREVIOUS },
    { "Delete", KEY_DELETE, UI_MOVE_NEXT },
    { "Ctrl+Backspace", KEY_DELETE, UI_MOVE_WORD_PREVIOUS },
    { "Ctrl+Delete", KEY_DELETE, UI_MOVE_WORD_NEXT },
    { "Ctrl+A", KEY_ALL, UI_MOVE_NEXT },
    { "Ctrl+C", KEY_COPY, UI_MOVE_NEXT },
    { "Ctrl+X", KEY_CUT, UI_MOVE_NEXT },
    { "Ctrl+V", KEY_PASTE, UI_MOVE_NEXT },
    { "Ctrl+Z", KEY_UNDO, UI_MOVE_NEXT },
    { "Ctrl+Y", KEY_REDO, UI_MOVE_NEXT },
    { "Ctrl+Shift+Z", KEY_REDO, UI_MOVE_NEXT },
    { "Up", KEY_UP, UI_MOVE_NEXT },
    { "Down", KEY_DOWN, UI_MOVE_NEXT },
};

/* The chord without Shift, which extends the selection where a key moves. */
static bool unshifted(const ui_chord *chord, ui_chord *out)
{
    static const char word[] = "Shift+";
    *out = *chord;
    char *at = strstr(out->name, word);
    if (at)
        memmove(at, at + strlen(word), strlen(at + strlen(word)) + 1);
    return at;
}

static int find(const char *name)
{
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (strcmp(keys[i].chord, name) == 0)
            return (int)i;
    return -1;
}

static bool do_key(ui_app *app, const ui_node *field, size_t key, bool extend)
{
    ui_edit *edit = field->edit;
    switch (keys[key].does) {
    case KEY_MOVE: ui_edit_move(edit, keys[key].move, extend); return true;
    case KEY_DELETE: ui_edit_delete(edit, keys[key].move); return true;
    case KEY_ALL: ui_edit_select_all(edit); return true;
    case KEY_COPY: copy(app, ui_edit_copy(edit)); return true;
    case KEY_CUT: copy(app, ui_edit_cut(edit)); return true;
    case KEY_PASTE: paste(app, edit); return true;
    case KEY_UNDO: ui_edit_undo(edit); return true;
    case KEY_REDO: ui_edit_redo(edit); return true;
    case KEY_UP: return by_line(app, field, -1, extend);
    case KEY_DOWN: return by_line(app, field, 1, extend);
    }
    return false;
}

static void after_change(ui_app *app, const ui_node *field, uint64_t revision)
{
    if (ui_edit_revision(field->edit) != revision && field->changed)
        field->changed(app, ui_app_top(app)->state, field);
    app->reveal = true;
    ui_touch(app);
}

bool ui_field_key(ui_app *app, const ui_node *field, const ui_chord *chord)
{
    uint64_t revision = ui_edit_revision(field->edit);
    ui_edit_set_time(field->edit, (uint64_t)ui_now(app));
    if (strcmp(chord->name, "Return") == 0 || strcmp(chord->name, "Shift+Return") == 0) {
        if (!field->several)
            return false;
        ui_edit_type(field->edit, "\n", 1);
        after_change(app, field, revision);
        return true;
    }
    ui_chord plain;
    int key = find(chord->name);
    bool extend = key < 0 && unshifted(chord, &plain);
    if (extend)
        key = find(plain.name);
    bool done = key >= 0 && do_key(app, field, (size_t)key, extend);
    if (done && (extend || keys[key].does == KEY_ALL))
        ui_field_offer(app, field);
    if (done)
        after_change(app, field, revision);
    return done;
}

void ui_field_type(ui_app *app, const ui_node *field, const char *text)
{
    uint64_t revision = ui_edit_revision(field->edit);
    ui_edit_set_time(field->edit, (uint64_t)ui_now(app));
    if (!ui_edit_type(field->edit, text, strlen(text)))
        no_room(app);
    after_change(app, field, revision);
}

void ui_field_compose(ui_app *app, const ui_node *field, const char *text, size_t caret, ui_span clause)
{
    ui_edit_compose(field->edit, text, strlen(text), caret, clause);
    app->reveal = true;
    ui_touch(app);
}

/* --- the pointer --- */

static size_t byte_at(const ui_app *app, const ui_node *field, float x, float y)
{
    const ui_text *text = app->out.text;
    const ui_node *shown = letters(field);
    size_t at = text->hit(text->data, shown->paragraph, x - shown->rect.x, y - shown->rect.y);
    return at > ui_edit_length(field->edit) ? 0 : at; /* what is shown may be the placeholder */
}

size_t ui_field_press(ui_app *app, const ui_node *field, float x, float y, int clicks, bool extend)
{
    size_t at = byte_at(app, field, x, y);
    if (clicks == 2)
        ui_edit_select_word_at(field->edit, at);
    else if (clicks > 2)
        ui_edit_select_line_at(field->edit, at);
    else
        ui_edit_set_caret(field->edit, at, extend);
    ui_touch(app);
    return at;
}

static ui_span stretch(ui_edit *edit, size_t at, int clicks)
{
    if (clicks == 2)
        ui_edit_select_word_at(edit, at);
    else
        ui_edit_select_line_at(edit, at);
    return ui_edit_selection(edit);
}

void ui_field_drag(ui_app *app, const ui_node *field, float x, float y)
{
    const ui_pressing *from = &app->pressing;
    ui_edit *edit = field->edit;
    size_t at = byte_at(app, field, x, y);
    if (from->clicks < 2) {
        ui_edit_set_caret(edit, at, true);
    } else {
        ui_span first = stretch(edit, from->byte, from->clicks), last = stretch(edit, at, from->clicks);
        if (last.from < first.from)
            ui_edit_select(edit, first.to, last.from);
        else
            ui_edit_select(edit, first.from, last.to);
    }
    ui_touch(app);
}

void ui_field_offer(ui_app *app, const ui_node *field)
{
    const ui_display *display = app->out.display;
    char *text = ui_edit_copy(field->edit);
    if (text && display)
        display->selection_write(display->data, text);
    free(text);
}

void ui_field_paste_selection(ui_app *app, const ui_node *field, float x, float y)
{
    const ui_display *display = app->out.display;
    char *text = display ? display->selection_read(display->data) : NULL;
    uint64_t revision = ui_edit_revision(field->edit);
    ui_field_press(app, field, x, y, 1, false);
    if (text && !ui_edit_paste(field->edit, text, strlen(text)))
        no_room(app);
    free(text);
    after_change(app, field, revision);
}

ui_rect ui_field_caret(const ui_app *app, const ui_node *field)
{
    const ui_text *text = app->out.text;
    const ui_node *shown = letters(field);
    ui_rect caret = text->caret(text->data, shown->paragraph, shown->typing->caret);
    caret.x += shown->rect.x;
    caret.y += shown->rect.y;
    return caret;
}
