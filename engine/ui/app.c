/* Screens on a stack, and the frame that they make. Events are in event.c. */
#include "ui/app.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "ui/field.h"
#include "ui/focus.h"
#include "ui/message.h"
#include "ui/play.h"
#include "ui/speak.h"

/* --- the stack --- */

ui_open *ui_app_top(ui_app *app)
{
    return &app->stack[app->open_count - 1];
}

static void close_top(ui_app *app)
{
    ui_open *top = ui_app_top(app);
    const ui_screen *screen = ui_screen_of(top->id);
    if (screen->close)
        screen->close(app, top->state);
    ui_speak_forget(app, top);
    free(top->state);
    *top = (ui_open){ .state = NULL };
    app->open_count--;
}

void ui_go(ui_app *app, ui_screen_id id)
{
    assert(app->open_count < UI_STACK_MOST);
    const ui_screen *screen = ui_screen_of(id);
    ui_open *top = &app->stack[app->open_count++];
    *top = (ui_open){ .id = id, .state = memory_allocate(screen->state_size ? screen->state_size : 1) };
    if (!screen->over)
        ui_tell(app, NULL);
    if (screen->open)
        screen->open(app, top->state);
    ui_touch(app);
}

void ui_back(ui_app *app)
{
    if (app->open_count > 1)
        close_top(app);
    ui_touch(app);
}

void ui_replace(ui_app *app, ui_screen_id screen)
{
    close_top(app);
    ui_go(app, screen);
}

void ui_home(ui_app *app, ui_screen_id screen)
{
    while (app->open_count)
        close_top(app);
    ui_go(app, screen);
}

void ui_focus(ui_app *app, const char *id)
{
    ui_open *top = ui_app_top(app);
    size_t length = strlen(id);
    assert(length < sizeof top->focus);
    memmove(top->focus, id, length + 1);
    app->reveal = true;
    ui_touch(app);
}

void ui_to_top(ui_app *app, const void *state)
{
    for (size_t i = 0; i < app->open_count; i++)
        if (app->stack[i].state == state)
            app->stack[i].scroll_count = 0;
    ui_touch(app);
}

void ui_touch(ui_app *app)
{
    app->changed = true;
}

int64_t ui_now(const ui_app *app)
{
    return app->out.desk->now_ms(app->out.desk->data);
}

const char *ui_app_title(const ui_app *app)
{
    for (size_t i = app->open_count; i-- > 0;)
        if (!ui_screen_of(app->stack[i].id)->over)
            return ui_screen_of(app->stack[i].id)->title;
    return "Rapport";
}

/* --- messages --- */

static void tell(ui_app *app, const char *text, ui_message_kind kind)
{
    char *copy = memory_copy_text(text); /* it may be the old one */
    free(app->message);
    app->message = copy;
    app->message_kind = kind;
    ui_touch(app);
}

void ui_tell(ui_app *app, const char *text)
{
    tell(app, text, UI_MESSAGE_DONE);
}

void ui_tell_first(ui_app *app, const char *text)
{
    tell(app, text, UI_MESSAGE_FIRST);
}

void ui_tell_error(ui_app *app, const rp_error *error)
{
    tell(app, error->text[0] ? error->text : "That did not work. Please try again.", UI_MESSAGE_ALERT);
}

/* --- settings --- */

static void configure(ui_app *app)
{
    const ui_settings *set = &app->settings;
    const ui_display *display = app->out.display;
    float own = display ? display->display_scale(display->data) : 1;
    float scale = set->display_scale > 0 ? (float)set->display_scale / 100 : own;
    app->scale = scale * (float)set->text_size / 100;
    app->width = (float)app->pixel_width / app->scale;
    app->height = (float)app->pixel_height / app->scale;
    const ui_type type = { (ui_family)set->family, app->scale, (float)set->line_spacing / 100,
                           (float)set->letter_spacing / 100, "en-GB" };
    app->out.text->configure(app->out.text->data, &type);
    const ui_voice *voice = app->out.voice;
    if (voice)
        voice->set(voice->data, set->voice, set->speech_rate, set->speech_volume, "en-GB");
    ui_touch(app);
}

void ui_app_resize(ui_app *app, int width, int height)
{
    app->pixel_width = width;
    app->pixel_height = height;
    configure(app);
    app->reveal = true;
}

void ui_settings_keep(ui_app *app)
{
    const rp_desk *desk = app->out.desk;
    rp_error error = { 0 };
    char *text = ui_settings_write(&app->settings, app->settings_file);
    if (desk->settings_write(desk->data, text, &error)) {
        free(app->settings_file);
        app->settings_file = text;
        return;
    }
    free(text);
    ui_tell_error(app, &error);
}

void ui_settings_changed(ui_app *app)
{
    configure(app);
    ui_settings_keep(app);
}

char *ui_app_settings(const rp_desk *desk, ui_settings *settings, str *wrong)
{
    rp_error error = { 0 };
    char *file = desk->settings_read(desk->data, &error);
    if (wrong && error.text[0])
        str_print(wrong, "%s\n", error.text);
    str ignored = STR_EMPTY;
    ui_settings_read(settings, file, wrong ? wrong : &ignored);
    str_finish(&ignored);
    return file;
}

/* --- begin and end --- */

static void open_first(ui_app *app, const ui_opening *opening)
{
    const rp_desk *desk = app->out.desk;
    rp_error error = { 0 };
    ui_go(app, app->settings.started || opening->choice ? UI_SCREEN_WHO : UI_SCREEN_START);
    if (!opening->trainee && !opening->choice)
        return;
    rp_role role = opening->trainee ? RP_ROLE_TRAINEE : RP_ROLE_NOBODY;
    if (!desk->sign_in(desk->data, role, opening->trainee, &error)) {
        ui_tell_error(app, &error);
        return;
    }
    ui_go(app, UI_SCREEN_LIBRARY);
    if (opening->choice)
        ui_play_choose(app, opening->choice);
}

void ui_app_start(ui_app *app, const ui_outside *out, int width, int height, const ui_opening *opening)
{
    str wrong = STR_EMPTY;
    *app = (ui_app){ .out = *out, .keyboard = true };
    app->settings_file = ui_app_settings(out->desk, &app->settings, &wrong);
    ui_app_resize(app, width, height);
    open_first(app, opening);
    if (wrong.length) {
        wrong.bytes[strcspn(wrong.bytes, "\n")] = 0; /* the first of them */
        tell(app, wrong.bytes, true);
    }
    str_finish(&wrong);
}

void ui_app_finish(ui_app *app)
{
    while (app->open_count)
        close_top(app);
    if (app->out.desk)
        ui_play_put_away(app);
    ui_message_finish(app);
    ui_speak_finish(app);
    ui_frame_finish(&app->frame);
    ui_commands_finish(&app->commands);
    free(app->message);
    free(app->settings_file);
    *app = (ui_app){ .open_count = 0 };
}

/* --- the frame --- */

static ui_scroll *scroll_of(ui_open *open, const char *id)
{
    for (size_t i = 0; i < open->scroll_count; i++)
        if (strcmp(open->scrolls[i].id, id) == 0)
            return &open->scrolls[i];
    if (open->scroll_count == UI_SCROLLS)
        open->scroll_count = 0; /* more than any screen has: begin anew */
    ui_scroll *scroll = &open->scrolls[open->scroll_count++];
    *scroll = (ui_scroll){ .at = 0 };
    memcpy(scroll->id, id, strlen(id) + 1);
    return scroll;
}

/* Which of the open screens a thing stands in: layers are in the order of the stack. */
static ui_open *open_of(ui_app *app, const ui_node *node)
{
    const ui_node *layer = node;
    while (layer->parent && layer->parent != app->frame.root)
        layer = layer->parent;
    size_t above = 0;
    for (const ui_node *next = layer->next; next; next = next->next)
        above++;
    return &app->stack[app->open_count - 1 - above];
}

static float scrolled(void *data, const ui_node *node)
{
    ui_app *app = data;
    ui_scroll *scroll = scroll_of(open_of(app, node), node->id);
    if (node->follows && node->content_height > scroll->content)
        scroll->at = node->content_height;
    scroll->content = node->content_height;
    float most = node->content_height - node->rect.height;
    scroll->at = scroll->at > most ? most : scroll->at;
    scroll->at = scroll->at < 0 ? 0 : scroll->at;
    return scroll->at;
}

void ui_scroll_by(ui_app *app, const ui_node *node, float amount)
{
    scroll_of(open_of(app, node), node->id)->at += amount;
    ui_touch(app);
}

bool ui_scroll_on(ui_app *app)
{
    enum { OVERLAP = 48 };
    const ui_node *page = ui_find(&app->frame, "page");
    bool more = page && page->scroll + page->rect.height + 1 < page->content_height;
    if (more)
        ui_scroll_by(app, page, page->rect.height > 2 * OVERLAP ? page->rect.height - OVERLAP : OVERLAP);
    return more;
}

/* The lowest screen that is to be seen; dialogs stand over it. */
static size_t lowest(const ui_app *app)
{
    size_t base = app->open_count - 1;
    while (base > 0 && ui_screen_of(app->stack[base].id)->over)
        base--;
    return base;
}

bool ui_is_shown(const ui_app *app, const void *state)
{
    for (size_t i = lowest(app); i < app->open_count; i++)
        if (app->stack[i].state == state)
            return true;
    return false;
}

static void build(ui_app *app)
{
    size_t base = lowest(app);
    ui_frame_start(&app->frame, app->out.text, app->width, app->height);
    for (size_t i = base; i < app->open_count; i++) {
        ui_screen_of(app->stack[i].id)->view(app, app->stack[i].state, &app->frame);
        assert(app->frame.open == app->frame.root); /* every view ends what it begins */
    }
}

ui_node *ui_app_focused(ui_app *app)
{
    ui_node *node = ui_find(&app->frame, ui_app_top(app)->focus);
    return node && ui_can_focus(node) ? node : NULL;
}

/* What of the focus is to be seen: of a field that is higher than its page, the caret. */
static ui_rect wanted(const ui_app *app, const ui_node *node, float height)
{
    bool high = node->edit && node->first->paragraph && node->rect.height > height;
    ui_rect rect = high ? ui_field_caret(app, node) : node->rect;
    rect.y -= node->together;
    rect.height += node->together;
    return rect;
}

/* Scrolls whatever it stands in, so that it can be seen with its ring. Whether anything moved. */
static bool reveal(ui_app *app, const ui_node *node)
{
    enum { MARGIN = 12 };
    bool moved = false;
    for (const ui_node *box = node->parent; box; box = box->parent) {
        if (!box->scrolls)
            continue;
        ui_rect what = wanted(app, node, box->rect.height - 2 * MARGIN);
        float above = box->rect.y + MARGIN - what.y;
        float below = what.y + what.height - (box->rect.y + box->rect.height - MARGIN);
        float by = above > 0 ? -above : 0;
        if (by == 0 && below > 0)
            by = below < -above ? below : -above; /* the top is never lost */
        if (by != 0) {
            ui_scroll_by(app, box, by);
            moved = true;
        }
    }
    return moved;
}

static void show(ui_app *app, const ui_node *node)
{
    if (node && reveal(app, node))
        ui_layout(&app->frame, scrolled, app);
}

static void settle_focus(ui_app *app)
{
    ui_node *node = ui_app_focused(app);
    if (!node) {
        node = ui_focus_first(&app->frame);
        if (node) {
            ui_focus(app, node->id);
            app->reveal = false; /* a screen opens at its top */
        }
    }
    if (!node)
        return;
    node->states |= UI_FOCUSED;
    if (app->reveal) {
        const ui_node *group = node;
        while (group && group->together <= 0)
            group = group->parent;
        show(app, group);
        show(app, node);
    }
    app->reveal = false;
}

void ui_app_frame(ui_app *app)
{
    build(app);
    ui_layout(&app->frame, scrolled, app);
    settle_focus(app);
    show(app, ui_speak(app));
    app->changed = false;
    const ui_emit_options options = { true, app->keyboard ? 2 : 0 };
    ui_emit(&app->frame, &options, &app->commands);
    app->out.text->turn(app->out.text->data);
}
