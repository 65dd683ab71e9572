#include "sdl/window_trace.h"

#include "base/trace.h"

static void thing(const ui_app *app, const ui_node *node)
{
    const ui_rect *at = &node->visible;
    if (node->id && (node->act || node->edit || node->adjust) && at->width >= 1 && at->height >= 1)
        trace("window", "thing %s %d %d %d %d", node->id, (int)(at->x * app->scale),
              (int)(at->y * app->scale), (int)(at->width * app->scale), (int)(at->height * app->scale));
}

void sdl_window_trace(ui_app *app)
{
    if (!trace_is_on("window"))
        return;
    for (const ui_node *node = ui_first_node(&app->frame); node; node = ui_next_node(&app->frame, node))
        thing(app, node);
    const ui_node *focused = ui_app_focused(app);
    trace("window", "%s focus %s", ui_screen_of(ui_app_top(app)->id)->name, focused ? focused->id : "-");
}
