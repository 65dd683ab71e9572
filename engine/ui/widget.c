#include "ui/widget.h"

#include <ctype.h>
#include <stdarg.h>
#include <string.h>

#include "base/str.h"

/* --- words --- */

static const struct {
    ui_role role;
    ui_font font;
    theme_ink ink;
} styles[UI_STYLES] = {
    [UI_STYLE_TITLE] = { UI_ROLE_HEADING, { 26, true, false }, INK_TEXT },
    [UI_STYLE_HEADING] = { UI_ROLE_HEADING, { 20, true, false }, INK_TEXT },
    [UI_STYLE_SPOKEN] = { UI_ROLE_TEXT, { 20, false, false }, INK_TEXT },
    [UI_STYLE_BODY] = { UI_ROLE_TEXT, { 16, false, false }, INK_TEXT },
    [UI_STYLE_STRONG] = { UI_ROLE_TEXT, { 16, true, false }, INK_TEXT },
    [UI_STYLE_SMALL] = { UI_ROLE_TEXT, { 14, false, false }, INK_QUIET },
    [UI_STYLE_LABEL] = { UI_ROLE_TEXT, { 14, true, false }, INK_ACCENT },
};

bool ui_is_narrow(const ui_frame *frame)
{
    return frame->width < UI_NARROW;
}

bool ui_is_wide(const ui_frame *frame)
{
    return frame->width >= UI_WIDE;
}

bool ui_is_low(const ui_frame *frame)
{
    return frame->height < UI_LOW;
}

static ui_node *line(ui_frame *frame, ui_style style, const char *text)
{
    ui_node *node = ui_add(frame);
    node->role = styles[style].role;
    node->font = styles[style].font;
    node->ink = styles[style].ink;
    node->text = text;
    return node;
}

static ui_node *paragraphs(ui_frame *frame, ui_style style, const char *text)
{
    ui_node *column = ui_begin(frame, UI_COLUMN);
    column->gap = UI_GAP_SMALL;
    while (*text) {
        size_t length = strcspn(text, "\n");
        if (length)
            line(frame, style, arena_text_n(&frame->memory, text, length));
        text += length + (text[length] == '\n');
    }
    ui_end(frame);
    return column;
}

ui_node *ui_write(ui_frame *frame, ui_style style, const char *text)
{
    if (text && strchr(text, '\n'))
        return paragraphs(frame, style, text);
    return text && *text ? line(frame, style, text) : ui_add(frame);
}

ui_node *ui_writef(ui_frame *frame, ui_style style, const char *format, ...)
{
    str text = STR_EMPTY;
    va_list arguments;
    va_start(arguments, format);
    str_print_v(&text, format, arguments);
    va_end(arguments);
    ui_node *node = ui_write(frame, style, arena_text(&frame->memory, str_text(&text)));
    str_finish(&text);
    return node;
}

void ui_labelled(ui_frame *frame, const char *label, const char *text)
{
    if (!text)
        return;
    ui_begin(frame, UI_COLUMN)->gap = 4;
    ui_write(frame, UI_STYLE_LABEL, label);
    ui_write(frame, UI_STYLE_BODY, text);
    ui_end(frame);
}

const char *ui_sentence(ui_frame *frame, const char *text)
{
    char *copy = arena_text(&frame->memory, text);
    copy[0] = (char)toupper((unsigned char)copy[0]);
    return copy;
}

ui_node *ui_icon(ui_frame *frame, icon_id icon, theme_ink ink, float size)
{
    ui_node *node = ui_add(frame);
    node->icon = icon;
    node->ink = ink;
    node->width = node->height = size;
    node->across = UI_CENTRE;
    return node;
}

void ui_space(ui_frame *frame)
{
    ui_add(frame)->share = 1;
}

void ui_rule(ui_frame *frame)
{
    ui_node *node = ui_add(frame);
    node->height = 1;
    node->fill = INK_LINE;
}

/* --- frames of screens --- */

static void back(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    ui_app_command(app, UI_DO_BACK); /* the screen may ask first */
}

static void settings(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    ui_app_command(app, UI_DO_SETTINGS);
}

static void help(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    ui_app_command(app, UI_DO_HELP);
}

void ui_head(ui_app *app, ui_frame *frame, const char *title)
{
    ui_node *layer = ui_begin(frame, UI_COLUMN);
    layer->role = UI_ROLE_SCREEN;
    layer->name = title;
    layer->fill = INK_PAPER;
    ui_node *head = ui_begin(frame, UI_ROW);
    head->head = true;
    head->fill = INK_BAND;
    head->gap = 4;
    head->least_height = 56;
    head->padding = ui_both(UI_GAP, 6);
    if (app->open_count > 1)
        ui_head_button(app, frame, "back", ICON_BACK, "Back", back)->hint =
            ui_keys_shown(&app->settings.keys, UI_DO_BACK);
    ui_node *words = ui_write(frame, UI_STYLE_HEADING, title);
    words->ink = INK_TITLE;
    words->across = UI_CENTRE;
    words->padding = ui_both(UI_GAP_SMALL, 0);
    words->share = 1;
}

ui_node *ui_head_button(ui_app *app, ui_frame *frame, const char *id, icon_id icon, const char *text,
                        ui_handler *act)
{
    (void)app;
    ui_node *node = ui_begin(frame, UI_ROW);
    node->role = UI_ROLE_BUTTON;
    node->id = id;
    node->name = text;
    node->act = act;
    node->gap = 6;
    node->padding = ui_both(10, 8);
    node->least_height = node->least_width = UI_TARGET;
    node->radius = 8;
    node->along = UI_CENTRE;
    node->across = UI_CENTRE;
    ui_icon(frame, icon, INK_TITLE, 20);
    if (ui_is_wide(frame) && icon != ICON_BACK) {
        ui_node *words = ui_write(frame, UI_STYLE_SMALL, text);
        words->ink = INK_TITLE;
        words->across = UI_CENTRE;
    }
    ui_end(frame);
    return node;
}

static const struct message_look {
    icon_id icon;
    theme_ink ink, ground;
    ui_role role;
} message_looks[] = {
    [UI_MESSAGE_DONE] = { ICON_CHECK, INK_GOOD, INK_GOOD_GROUND, UI_ROLE_STATUS },
    [UI_MESSAGE_FIRST] = { ICON_WARNING, INK_FAIR, INK_FAIR_GROUND, UI_ROLE_STATUS },
    [UI_MESSAGE_ALERT] = { ICON_WARNING, INK_WARN, INK_ALERT, UI_ROLE_ALERT },
};

/* What the app has to say, until the next thing is done. */
static void message(ui_app *app, ui_frame *frame)
{
    if (!app->message)
        return;
    const struct message_look *look = &message_looks[app->message_kind];
    ui_node *note = ui_note(frame, look->icon, look->ink, look->ground);
    note->radius = 0;
    ui_node *words = ui_write(frame, UI_STYLE_BODY, app->message);
    words->role = look->role;
    words->ink = look->ink;
    words->states |= UI_LIVE;
    ui_note_end(frame);
}

void ui_head_end(ui_app *app, ui_frame *frame)
{
    ui_screen_id top = app->stack[app->open_count - 1].id;
    if (top != UI_SCREEN_SETTINGS && top != UI_SCREEN_START)
        ui_head_button(app, frame, "settings", ICON_SETTINGS, "Settings", settings);
    ui_head_button(app, frame, "help", ICON_HELP, "Help", help);
    ui_end(frame);
    message(app, frame);
}

void ui_page(ui_frame *frame, float most)
{
    ui_node *scroller = ui_begin(frame, UI_COLUMN);
    scroller->id = "page";
    scroller->scrolls = true;
    scroller->share = 1;
    float margin = ui_is_narrow(frame) ? UI_GAP : UI_MARGIN;
    ui_node *page = ui_begin(frame, UI_COLUMN);
    page->width = most + 2 * margin;
    page->across = UI_CENTRE;
    page->gap = UI_GAP;
    page->padding = ui_all(margin);
}

void ui_bare_page(ui_frame *frame)
{
    ui_node *outer = ui_begin(frame, UI_COLUMN);
    outer->share = 1;
    ui_node *page = ui_begin(frame, UI_COLUMN);
    page->share = 1;
    page->padding = ui_all(ui_is_narrow(frame) ? 12 : UI_MARGIN);
    page->gap = UI_GAP;
}

void ui_page_end(ui_frame *frame)
{
    ui_end(frame);
    ui_end(frame);
    ui_end(frame);
}

void ui_page_foot(ui_frame *frame)
{
    if (ui_is_low(frame)) {
        ui_begin(frame, UI_WRAP)->gap = 12;
        return;
    }
    float width = frame->open->width;
    ui_end(frame);
    ui_end(frame);
    ui_rule(frame);
    ui_node *foot = ui_begin(frame, UI_COLUMN);
    foot->padding = ui_both(0, 12);
    ui_node *row = ui_begin(frame, UI_ROW);
    row->width = width;
    row->across = UI_CENTRE;
    row->gap = 12;
    row->padding = ui_both(ui_is_narrow(frame) ? UI_GAP : UI_MARGIN, 0);
}

void ui_page_foot_end(ui_frame *frame)
{
    ui_end(frame);
    if (ui_is_low(frame))
        ui_end(frame);
    ui_end(frame);
    ui_end(frame);
}

void ui_dialog(ui_app *app, ui_frame *frame, const char *title, float width)
{
    ui_node *layer = ui_begin(frame, UI_COLUMN);
    layer->role = UI_ROLE_DIALOG;
    layer->name = title;
    layer->shade = true;
    layer->along = UI_CENTRE;
    layer->padding = ui_all(ui_is_narrow(frame) ? 12 : UI_MARGIN);
    ui_node *box = ui_begin(frame, UI_COLUMN);
    box->width = width;
    box->across = UI_CENTRE;
    box->shrinks = true;
    box->fill = INK_PANEL;
    box->stroke = INK_LINE;
    box->border = 1;
    box->radius = 16;
    box->padding = ui_all(4);
    ui_node *head = ui_begin(frame, UI_ROW);
    head->head = true;
    head->padding = (ui_edges){ 20, 12, 8, 4 };
    head->gap = UI_GAP_SMALL;
    ui_node *words = ui_write(frame, UI_STYLE_HEADING, title);
    words->share = 1;
    words->across = UI_CENTRE;
    ui_node *close = ui_button_icon(frame, "close", ICON_CLOSE, "Close", back);
    close->hint = ui_keys_shown(&app->settings.keys, UI_DO_BACK);
    ui_end(frame);
    message(app, frame);
    ui_node *scroller = ui_begin(frame, UI_COLUMN);
    scroller->id = "dialog";
    scroller->scrolls = true;
    scroller->shrinks = true;
    ui_node *content = ui_begin(frame, UI_COLUMN);
    content->padding = (ui_edges){ 20, 8, 20, 20 };
    content->gap = UI_GAP;
}

void ui_dialog_end(ui_frame *frame)
{
    ui_end(frame);
    ui_end(frame);
    ui_end(frame);
    ui_end(frame);
}

/* --- boxes --- */

ui_node *ui_panel(ui_frame *frame)
{
    ui_node *node = ui_begin(frame, UI_COLUMN);
    node->fill = INK_PANEL;
    node->stroke = INK_LINE;
    node->border = 1;
    node->radius = UI_RADIUS;
    node->padding = ui_all(20);
    node->gap = 12;
    return node;
}

ui_node *ui_group(ui_frame *frame, const char *name, ui_flow flow, float gap)
{
    ui_node *node = ui_begin(frame, flow);
    node->role = UI_ROLE_GROUP;
    node->name = name;
    node->gap = gap;
    return node;
}

ui_node *ui_note(ui_frame *frame, icon_id icon, theme_ink ink, theme_ink ground)
{
    ui_node *node = ui_begin(frame, UI_ROW);
    node->fill = ground;
    node->radius = UI_RADIUS;
    node->padding = ui_both(UI_GAP, 12);
    node->gap = 12;
    if (icon != ICON_NONE)
        ui_icon(frame, icon, ink, 20)->across = UI_START;
    ui_node *content = ui_begin(frame, UI_COLUMN);
    content->share = 1;
    content->gap = 4;
    return node;
}

void ui_note_end(ui_frame *frame)
{
    ui_end(frame);
    ui_end(frame);
}
