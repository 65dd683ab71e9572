/* Things that do something: buttons, options, switches, sliders, tabs. */
#include "ui/widget.h"

enum { CHIP = 28, SMALL_BUTTON = 36, KNOB = 20 };

static ui_node *begin_button(ui_frame *frame, const char *id, const char *text, ui_handler *act)
{
    ui_node *node = ui_begin(frame, UI_ROW);
    node->role = UI_ROLE_BUTTON;
    node->id = id;
    node->name = text;
    node->act = act;
    node->gap = UI_GAP_SMALL;
    node->padding = ui_both(UI_GAP, 10);
    node->least_height = UI_TARGET;
    node->radius = 10;
    node->border = 1;
    node->along = UI_CENTRE;
    node->across = UI_START;
    return node;
}

static ui_node *words_in(ui_frame *frame, const char *text, theme_ink ink)
{
    ui_node *words = ui_write(frame, UI_STYLE_BODY, text);
    words->ink = ink;
    words->across = UI_CENTRE;
    return words;
}

ui_node *ui_button(ui_frame *frame, const char *id, const char *text, ui_handler *act)
{
    ui_node *node = begin_button(frame, id, text, act);
    node->fill = INK_PANEL;
    node->stroke = INK_EDGE;
    words_in(frame, text, INK_TEXT);
    ui_end(frame);
    return node;
}

ui_node *ui_button_icon(ui_frame *frame, const char *id, icon_id icon, const char *text, ui_handler *act)
{
    ui_node *node = begin_button(frame, id, text, act);
    node->stroke = INK_NOTHING;
    node->padding = ui_both(12, 10);
    ui_icon(frame, icon, INK_ACCENT, 20);
    words_in(frame, text, INK_ACCENT);
    ui_end(frame);
    return node;
}

ui_node *ui_primary(ui_frame *frame, const char *id, const char *text, ui_handler *act)
{
    ui_node *node = begin_button(frame, id, text, act);
    node->fill = INK_ACCENT;
    node->padding = ui_both(UI_GAP_LARGE, 10);
    node->primary = true;
    ui_node *words = ui_write(frame, UI_STYLE_STRONG, text);
    words->ink = INK_ON_ACCENT;
    words->across = UI_CENTRE;
    ui_end(frame);
    return node;
}

ui_node *ui_link(ui_frame *frame, const char *id, const char *text, ui_handler *act)
{
    ui_node *node = begin_button(frame, id, text, act);
    node->stroke = INK_NOTHING;
    node->padding = ui_both(4, 4);
    node->least_height = 28;
    words_in(frame, text, INK_ACCENT);
    ui_end(frame);
    return node;
}

static void dim(ui_node *node)
{
    if (node->text)
        node->ink = INK_QUIET;
    for (ui_node *child = node->first; child; child = child->next)
        dim(child);
}

void ui_disable(ui_node *node, const char *why)
{
    node->states |= UI_DISABLED;
    node->hint = why;
    node->primary = false;
    node->fill = INK_CHIP;
    node->stroke = INK_NOTHING;
    dim(node);
}

void ui_failed(ui_frame *frame, const char *words, const char *id, ui_handler *again)
{
    ui_note(frame, ICON_WARNING, INK_WARN, INK_ALERT);
    ui_node *told = ui_write(frame, UI_STYLE_BODY, words);
    told->role = UI_ROLE_ALERT;
    told->states |= UI_LIVE;
    told->ink = INK_WARN;
    ui_note_end(frame);
    ui_button(frame, id, "Try again", again);
}

/* --- options --- */

static void chip(ui_frame *frame, int digit, bool selected)
{
    ui_node *box = ui_begin(frame, UI_COLUMN);
    box->width = box->height = CHIP;
    box->across = UI_START;
    box->along = UI_CENTRE;
    box->radius = 8;
    box->fill = selected ? INK_ACCENT : INK_CHIP;
    box->states = UI_SILENT;
    ui_node *words = ui_writef(frame, UI_STYLE_STRONG, "%d", digit);
    words->ink = selected ? INK_ON_ACCENT : INK_TEXT;
    words->text_align = UI_CENTRE;
    ui_end(frame);
}

ui_node *ui_option_box(ui_frame *frame, const char *id, int digit, const char *name, bool selected,
                       ui_handler *act)
{
    ui_node *node = ui_begin(frame, UI_ROW);
    node->role = UI_ROLE_OPTION;
    node->id = id;
    node->name = name;
    node->act = act;
    node->digit = digit;
    node->gap = 14;
    node->padding = ui_both(14, 12);
    node->least_height = 52;
    node->radius = UI_RADIUS;
    node->fill = selected ? INK_OWN : INK_PANEL;
    node->stroke = selected ? INK_ACCENT : INK_EDGE;
    node->border = selected ? 2 : 1;
    if (selected)
        node->states |= UI_SELECTED;
    if (digit > 0)
        chip(frame, digit, selected);
    return node;
}

ui_node *ui_option(ui_frame *frame, const char *id, int digit, const char *text, bool selected,
                   ui_handler *act)
{
    ui_node *node = ui_option_box(frame, id, digit, text, selected, act);
    ui_node *words = ui_write(frame, UI_STYLE_BODY, text);
    words->share = 1;
    words->across = UI_CENTRE;
    ui_end(frame);
    return node;
}

ui_node *ui_check(ui_frame *frame, const char *id, const char *text, bool on, ui_handler *act)
{
    ui_node *node = begin_button(frame, id, text, act);
    node->role = UI_ROLE_CHECK;
    node->border = 0;
    node->gap = 12;
    node->along = UI_START;
    node->padding = ui_both(0, 6);
    if (on)
        node->states |= UI_CHECKED;
    ui_node *track = ui_begin(frame, UI_ROW);
    track->width = 44;
    track->height = 24;
    track->across = UI_CENTRE;
    track->radius = 12;
    track->fill = on ? INK_ACCENT : INK_FIELD;
    track->stroke = on ? INK_ACCENT : INK_EDGE;
    track->border = 2;
    track->along = on ? UI_END : UI_START;
    track->padding = ui_all(5);
    ui_node *knob = ui_add(frame);
    knob->width = knob->height = 14;
    knob->radius = 7;
    knob->fill = on ? INK_ON_ACCENT : INK_EDGE;
    knob->across = UI_CENTRE;
    ui_end(frame);
    ui_node *words = words_in(frame, text, INK_TEXT);
    words->share = 1;
    ui_end(frame);
    node->across = UI_FILL;
    return node;
}

/* --- sliders --- */

static void step(ui_app *app, void *state, const ui_node *node, int by)
{
    const ui_node *slider = node;
    while (!slider->adjust)
        slider = slider->parent;
    slider->adjust(app, state, slider, by);
}

static void less(ui_app *app, void *state, const ui_node *node)
{
    step(app, state, node, -1);
}

static void more(ui_app *app, void *state, const ui_node *node)
{
    step(app, state, node, 1);
}

ui_node *ui_small_button(ui_frame *frame, icon_id icon, ui_handler *act)
{
    ui_node *node = ui_begin(frame, UI_COLUMN);
    node->width = node->height = SMALL_BUTTON;
    node->padding = ui_all((SMALL_BUTTON - KNOB) / 2.0f);
    node->radius = 8;
    node->fill = INK_PANEL;
    node->stroke = INK_EDGE;
    node->border = 1;
    node->across = UI_CENTRE;
    node->states = UI_SILENT;
    node->act = act;
    ui_icon(frame, icon, INK_ACCENT, KNOB);
    ui_end(frame);
    return node;
}

ui_node *ui_slider(ui_frame *frame, const char *id, const char *label, const char *value, ui_adjuster *adjust)
{
    ui_node *node = ui_begin(frame, UI_ROW);
    node->role = UI_ROLE_SLIDER;
    node->id = id;
    node->name = label;
    node->value = value;
    node->adjust = adjust;
    node->gap = UI_GAP_SMALL;
    node->padding = ui_both(8, 0);
    node->least_height = UI_TARGET;
    node->radius = 8;
    ui_node *words = words_in(frame, label, INK_TEXT);
    words->share = 1;
    ui_small_button(frame, ICON_MINUS, less);
    ui_node *number = ui_write(frame, UI_STYLE_STRONG, value);
    number->least_width = 120;
    number->text_align = UI_CENTRE;
    number->across = UI_CENTRE;
    number->states = UI_SILENT;
    ui_small_button(frame, ICON_PLUS, more);
    ui_end(frame);
    return node;
}

void ui_tabs(ui_frame *frame, const char *id, const char *const *names, size_t count, size_t chosen,
             ui_handler *act)
{
    ui_node *row = ui_begin(frame, UI_WRAP);
    row->gap = UI_GAP_SMALL;
    for (size_t i = 0; i < count; i++) {
        ui_node *tab = ui_begin(frame, UI_COLUMN);
        tab->role = UI_ROLE_TAB;
        tab->id = ui_print(frame, "%s.%zu", id, i + 1);
        tab->name = names[i];
        tab->act = act;
        tab->index = i;
        tab->padding = (ui_edges){ 12, 10, 12, 0 };
        tab->least_height = UI_TARGET;
        tab->gap = 8;
        tab->radius = 6;
        if (i == chosen)
            tab->states |= UI_SELECTED;
        ui_node *words = ui_write(frame, i == chosen ? UI_STYLE_STRONG : UI_STYLE_BODY, names[i]);
        words->ink = i == chosen ? INK_ACCENT : INK_QUIET;
        ui_node *mark = ui_add(frame);
        mark->height = 3;
        mark->radius = 1;
        mark->fill = i == chosen ? INK_ACCENT : INK_NOTHING;
        ui_end(frame);
    }
    ui_end(frame);
}
