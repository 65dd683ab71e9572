/* Typing into a field: keys, text and the pointer for whatever has a ui_edit. */
#ifndef UI_FIELD_H
#define UI_FIELD_H

#include "ui/app.h"

/* What a key does in a field: true where it did something. Tab, Escape and what has Ctrl or Alt and is no editing key
 * stay with the screen. */
bool ui_field_key(ui_app *app, const ui_node *field, const ui_chord *chord);
void ui_field_type(ui_app *app, const ui_node *field, const char *text);
void ui_field_compose(ui_app *app, const ui_node *field, const char *text, size_t caret, ui_span clause);
/* The pointer, in units: `clicks` 1 sets the caret, 2 takes the word, 3 the line; `extend` grows the selection. Returns
 * the byte that it points to. */
size_t ui_field_press(ui_app *app, const ui_node *field, float x, float y, int clicks, bool extend);
/* It is moved while it is down (app->pressing): the selection grows by letters, words or lines. */
void ui_field_drag(ui_app *app, const ui_node *field, float x, float y);
/* What is selected can be pasted with the middle button, here and in other windows. */
void ui_field_offer(ui_app *app, const ui_node *field);
void ui_field_paste_selection(ui_app *app, const ui_node *field, float x, float y);
/* What the focus in it shows: its caret, as it was laid out last; in units of the window. */
ui_rect ui_field_caret(const ui_app *app, const ui_node *field);

#endif
