#include "ui/pointer.h"

#include <math.h>
#include <string.h>

#include "ui/field.h"
#include "ui/focus.h"
#include "ui/speak.h"

enum { NOTCH = 64, SCROLL_STEP = 24, SCROLL_EVERY_MS = 40 };

static void *state_of(ui_app *app)
{
    return ui_app_top(app)->state;
}

static const ui_node *pressable_at(const ui_app *app, float x, float y)
{
    const ui_node *found = NULL;
    for (const ui_node *node = ui_first_node(&app->frame); node; node = ui_next_node(&app->frame, node))
        if ((node->act || node->edit || node->adjust) && ui_rect_holds(node->visible, x, y))
            found = node;
    return found;
}

ui_pointer ui_app_pointer(const ui_app *app)
{
    const ui_node *node = app->frame.root ? pressable_at(app, app->pointer_x, app->pointer_y) : NULL;
    if (app->pressing.selects || (node && node->edit))
        return UI_POINTER_TEXT;
    return node && !(node->states & UI_DISABLED) ? UI_POINTER_HAND : UI_POINTER_ARROW;
}

/* --- pressing --- */

static const ui_node *focusable_around(const ui_node *node)
{
    while (node && !ui_can_focus(node))
        node = node->parent;
    return node;
}

static void end_composing(ui_app *app, const ui_node *pressed)
{
    const ui_node *focused = ui_app_focused(app);
    if (focused && focused->edit && focused != pressed && ui_edit_is_composing(focused->edit))
        ui_field_compose(app, focused, "", 0, (ui_span){ 0, 0 });
}

static bool is_stray(ui_app *app, const ui_event *event, const ui_node *node)
{
    const ui_clicked now = { node->act, ui_app_top(app)->id }, was = app->clicked;
    bool stray = event->clicks > 1 && was.act && (now.act != was.act || now.screen != was.screen);
    if (!stray)
        app->clicked = now;
    return stray;
}

static void press(ui_app *app, const ui_event *event, float x, float y)
{
    const ui_node *node = pressable_at(app, x, y), *holder = focusable_around(node);
    ui_speak_end_reading(app);
    app->keyboard = false;
    app->pressing = (ui_pressing){ .act = NULL };
    if (!node || is_stray(app, event, node))
        return;
    end_composing(app, node);
    if (holder) {
        ui_focus(app, holder->id);
        app->reveal = false; /* nothing moves away beneath a pointer that is down */
    }
    if (node->edit && event->middle)
        ui_field_paste_selection(app, node, x, y);
    else if (node->edit)
        app->pressing = (ui_pressing){ .selects = true,
                                       .clicks = event->clicks,
                                       .byte = ui_field_press(app, node, x, y, event->clicks, event->shift) };
    else if (!event->middle)
        app->pressing = (ui_pressing){ .act = node->act, .at = node->rect, .pans = node->drag };
    ui_touch(app);
}

static void release(ui_app *app, float x, float y)
{
    const ui_pressing was = app->pressing;
    const ui_node *node = pressable_at(app, x, y), *focused = ui_app_focused(app);
    app->pressing = (ui_pressing){ .act = NULL };
    if (was.selects && focused && focused->edit)
        ui_field_offer(app, focused);
    else if (node && was.act && node->act == was.act && memcmp(&node->rect, &was.at, sizeof was.at) == 0)
        ui_use(app, node);
}

static bool drag(ui_app *app, float x, float y)
{
    const ui_node *focused = ui_app_focused(app);
    if (focused && focused->edit && app->pressing.selects)
        ui_field_drag(app, focused, x, y);
    else if (focused && focused->drag && app->pressing.pans)
        focused->drag(app, state_of(app), focused, x - app->pointer_x, y - app->pointer_y);
    else
        return false;
    return true;
}

/* --- the wheel --- */

/* Touch pads give parts of a notch: a picture is zoomed once they come to a whole one. */
static int whole_notches(ui_app *app, float amount)
{
    app->wheel_rest = app->wheel_rest * amount < 0 ? amount : app->wheel_rest + amount;
    int whole = (int)app->wheel_rest;
    app->wheel_rest -= (float)whole;
    return whole;
}

static void wheel(ui_app *app, float x, float y, float amount)
{
    const ui_node *node = ui_scroller_at(&app->frame, x, y);
    for (ui_node *at = ui_first_node(&app->frame); at; at = ui_next_node(&app->frame, at))
        if (at->wheel && ui_rect_holds(at->visible, x, y)) {
            int notches = whole_notches(app, amount);
            if (notches)
                at->wheel(app, state_of(app), at, notches);
            return;
        }
    if (node)
        ui_scroll_by(app, node, -amount * NOTCH);
}

/* --- together --- */

bool ui_pointer_event(ui_app *app, const ui_event *event)
{
    float x = event->x / app->scale, y = event->y / app->scale;
    bool changes = true;
    switch (event->kind) {
    case UI_EVENT_PRESS: press(app, event, x, y); break;
    case UI_EVENT_RELEASE: release(app, x, y); break;
    case UI_EVENT_WHEEL: wheel(app, x, y, event->amount); break;
    default: changes = event->down && drag(app, x, y); break;
    }
    app->pointer_x = x;
    app->pointer_y = y;
    return changes;
}

void ui_pointer_tick(ui_app *app, int64_t *next_ms)
{
    const ui_node *focused = app->pressing.selects ? ui_app_focused(app) : NULL;
    const ui_node *box = focused && focused->edit ? ui_scroller_of(focused) : NULL;
    if (!box)
        return;
    bool above = app->pointer_y<box->rect.y, below = app->pointer_y> box->rect.y + box->rect.height;
    float left = above ? box->scroll : box->content_height - box->rect.height - box->scroll;
    if ((!above && !below) || left < 1)
        return;
    int64_t now = ui_now(app), due = app->pressing.scroll_ms > now ? app->pressing.scroll_ms : now;
    if (due == now && !app->changed) { /* else with the frame to come: what the last one shows may be gone */
        ui_field_drag(app, focused, app->pointer_x, app->pointer_y);
        app->reveal = false;
        ui_scroll_by(app, box, fminf(left, SCROLL_STEP) * (above ? -1.0f : 1.0f));
        due = app->pressing.scroll_ms = now + SCROLL_EVERY_MS;
    }
    if (*next_ms == 0 || due < *next_ms)
        *next_ms = due;
}
