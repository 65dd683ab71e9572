/* What an event does: to the field that is typed in, to the screen, to the focus. */
#include <string.h>

#include "ui/app.h"
#include "ui/field.h"
#include "ui/focus.h"
#include "ui/pointer.h"
#include "ui/speak.h"

static void *state_of(ui_app *app)
{
    return ui_app_top(app)->state;
}

void ui_use(ui_app *app, const ui_node *node)
{
    if (node->states & UI_DISABLED) {
        if (node->hint)
            ui_tell_first(app, node->hint);
    } else {
        node->act(app, state_of(app), node);
    }
    ui_touch(app);
}

/* --- commands --- */

static ui_node *primary(const ui_app *app)
{
    for (ui_node *node = ui_first_node(&app->frame); node; node = ui_next_node(&app->frame, node))
        if (node->primary && node->act)
            return node;
    return NULL;
}

static ui_node *digit_node(const ui_app *app, int digit)
{
    for (ui_node *node = ui_first_node(&app->frame); node; node = ui_next_node(&app->frame, node))
        if (node->digit == digit && node->act)
            return node;
    return NULL;
}

static const ui_node *scroller(ui_app *app)
{
    const ui_node *focused = ui_app_focused(app), *found = focused ? ui_scroller_of(focused) : NULL;
    for (const ui_node *node = ui_first_node(&app->frame); node && !found;
         node = ui_next_node(&app->frame, node))
        if (node->scrolls && node->content_height > node->rect.height)
            found = node;
    return found;
}

static void scroll(ui_app *app, float pages)
{
    const ui_node *node = scroller(app);
    if (node)
        ui_scroll_by(app, node, pages * node->rect.height);
}

static void move(ui_app *app, ui_toward toward)
{
    enum { LINE = 48 };
    const ui_node *focused = ui_app_focused(app), *to = ui_focus_move(&app->frame, focused, toward);
    const ui_node *box = scroller(app);
    bool down = toward == UI_TOWARD_DOWN, up = toward == UI_TOWARD_UP;
    /* what lies between here and there must not be jumped over: a step of scrolling comes first */
    bool far = to && box && (up || down) && ui_scroller_of(to) == box &&
               (to->rect.y > box->rect.y + 1.5f * box->rect.height ||
                to->rect.y + to->rect.height < box->rect.y - box->rect.height / 2);
    if ((!to || far) && box && (up || down))
        ui_scroll_by(app, box, down ? LINE : -LINE);
    else if (to)
        ui_focus(app, to->id);
}

static void confirm(ui_app *app, bool space)
{
    const ui_node *focused = ui_app_focused(app), *first = primary(app);
    bool wants = focused && focused->act && !focused->edit;
    bool chooses = focused && (focused->role == UI_ROLE_OPTION || focused->role == UI_ROLE_TAB);
    if (wants && (!space || !chooses || !first))
        ui_use(app, focused);
    else if (focused && focused->edit && focused->act && !space)
        ui_use(app, focused);
    else if (first)
        ui_use(app, first);
    else if (wants)
        ui_use(app, focused);
    else if (space)
        scroll(app, 0.9f);
}

static void adjust(ui_app *app, int steps)
{
    const ui_node *focused = ui_app_focused(app);
    if (focused && focused->adjust)
        focused->adjust(app, state_of(app), focused, steps);
    else if (steps)
        move(app, steps > 0 ? UI_TOWARD_RIGHT : UI_TOWARD_LEFT);
    ui_touch(app);
}

static void resize_text(ui_app *app, int by)
{
    const ui_setting *size = ui_setting_find("text-size");
    int now = ui_setting_number(&app->settings, size);
    ui_setting_set(&app->settings, size, by ? now + by * size->step : size->standard);
    app->reveal = true;
    ui_settings_changed(app);
}

static bool is_open(const ui_app *app, ui_screen_id screen)
{
    for (size_t i = 0; i < app->open_count; i++)
        if (app->stack[i].id == screen)
            return true;
    return false;
}

/* Each is open once, so that circles do not pile up: what is open already is come back to, and help, which is about
 * what lies beneath it, makes way. */
static void open_over(ui_app *app, ui_screen_id screen)
{
    if (ui_app_top(app)->id == UI_SCREEN_HELP && screen != UI_SCREEN_HELP)
        ui_back(app);
    if (!is_open(app, screen))
        ui_go(app, screen);
    while (ui_app_top(app)->id != screen)
        ui_back(app);
}

static void full_screen(ui_app *app)
{
    app->settings.window.full_screen = !app->settings.window.full_screen;
    if (app->out.display)
        app->out.display->full_screen(app->out.display->data, app->settings.window.full_screen);
    ui_settings_keep(app);
}

void ui_app_command(ui_app *app, ui_command_id command)
{
    const ui_screen *screen = ui_screen_of(ui_app_top(app)->id);
    ui_touch(app);
    if (screen->command && screen->command(app, state_of(app), command))
        return;
    switch (command) {
    case UI_DO_NEXT: move(app, UI_TOWARD_NEXT); break;
    case UI_DO_PREVIOUS: move(app, UI_TOWARD_PREVIOUS); break;
    case UI_DO_UP: move(app, UI_TOWARD_UP); break;
    case UI_DO_DOWN: move(app, UI_TOWARD_DOWN); break;
    case UI_DO_LEFT: adjust(app, -1); break;
    case UI_DO_RIGHT: adjust(app, 1); break;
    case UI_DO_MORE: adjust(app, 1); break;
    case UI_DO_LESS: adjust(app, -1); break;
    case UI_DO_FIRST: scroll(app, -1000); break;
    case UI_DO_LAST: scroll(app, 1000); break;
    case UI_DO_PAGE_UP: scroll(app, -0.9f); break;
    case UI_DO_PAGE_DOWN: scroll(app, 0.9f); break;
    case UI_DO_CONFIRM: confirm(app, false); break;
    case UI_DO_GO_ON: confirm(app, true); break;
    case UI_DO_BACK: ui_back(app); break;
    case UI_DO_READ: ui_speak_screen(app); break;
    case UI_DO_SETTINGS: open_over(app, UI_SCREEN_SETTINGS); break;
    case UI_DO_HELP: open_over(app, UI_SCREEN_HELP); break;
    case UI_DO_FULL_SCREEN: full_screen(app); break;
    case UI_DO_LARGER: resize_text(app, 1); break;
    case UI_DO_SMALLER: resize_text(app, -1); break;
    case UI_DO_NORMAL_SIZE: resize_text(app, 0); break;
    case UI_DO_QUIT: app->quit = true; break;
    case UI_DO_SAID:
    case UI_DO_DOCUMENTS:
    case UI_DO_PAUSE:
    case UI_DO_STEP_BACK:
    case UI_DO_NOTHING:
    case UI_COMMANDS: break;
    }
}

/* --- keys --- */

static bool types(ui_app *app, const ui_node *field, const ui_chord *chord)
{
    return chord->name[0] && (ui_field_key(app, field, chord) || ui_chord_is_plain(chord));
}

/* The option of a figure. Where that takes Shift on this keyboard, the sign beside it may change a value instead. */
static const ui_node *option_of(const ui_app *app, const ui_event *event, const ui_node *focused)
{
    int digit = ui_chord_digit(&event->chord);
    if (!digit && !(focused && focused->adjust))
        digit = ui_chord_digit(&event->elsewhere);
    return digit ? digit_node(app, digit) : NULL;
}

/* A key that is held down moves on and on, but decides nothing twice. */
static void key(ui_app *app, const ui_event *event)
{
    const ui_node *focused = ui_app_focused(app);
    const ui_screen *screen = ui_screen_of(ui_app_top(app)->id);
    ui_command_id command = ui_keys_find(&app->settings.keys, &event->chord);
    if (command == UI_DO_NOTHING)
        command = ui_keys_find(&app->settings.keys, &event->elsewhere);
    if (command != UI_DO_READ)
        ui_speak_end_reading(app);
    app->keyboard = true;
    ui_touch(app);
    if (!event->repeated && screen->key && screen->key(app, state_of(app), &event->chord))
        return;
    if (focused && focused->edit &&
        (types(app, focused, &event->chord) || types(app, focused, &event->elsewhere)))
        return; /* letters come as text */
    const ui_node *option = option_of(app, event, focused);
    if (option && !event->repeated) {
        ui_focus(app, option->id);
        ui_use(app, option);
    } else if (!option && command != UI_DO_NOTHING && (!event->repeated || ui_command_repeats(command))) {
        ui_app_command(app, command);
    }
}

/* --- time --- */

static void tick(ui_app *app)
{
    app->next_ms = 0;
    for (size_t i = 0; i < app->open_count; i++) {
        const ui_screen *screen = ui_screen_of(app->stack[i].id);
        int64_t next = 0;
        if (screen->tick && screen->tick(app, app->stack[i].state, &next))
            ui_touch(app);
        if (next > 0 && (app->next_ms == 0 || next < app->next_ms))
            app->next_ms = next;
    }
    ui_pointer_tick(app, &app->next_ms);
    ui_speak_tick(app);
}

void ui_app_event(ui_app *app, const ui_event *event)
{
    const ui_node *focused = app->frame.root ? ui_app_focused(app) : NULL;
    bool acts =
        event->kind == UI_EVENT_KEY || event->kind == UI_EVENT_RELEASE; /* nothing moves before that */
    if (acts && app->message)
        ui_tell(app, NULL); /* until the next thing is done */
    switch (event->kind) {
    case UI_EVENT_KEY: key(app, event); break;
    case UI_EVENT_TEXT:
        if (focused && focused->edit)
            ui_field_type(app, focused, event->text);
        break;
    case UI_EVENT_COMPOSE:
        if (focused && focused->edit)
            ui_field_compose(app, focused, event->text, event->caret, event->clause);
        break;
    case UI_EVENT_POINT:
    case UI_EVENT_PRESS:
    case UI_EVENT_RELEASE:
    case UI_EVENT_WHEEL:
        if (!ui_pointer_event(app, event))
            return; /* the pointer passes: nothing looks different, and nobody need be asked */
        break;
    case UI_EVENT_SIZE: ui_app_resize(app, event->width, event->height); break;
    case UI_EVENT_TIME: break;
    case UI_EVENT_CLOSE: app->quit = true; break;
    }
    tick(app);
}
