/* Ways between records and plan. */
#include <stdlib.h>

#include "ui/screens/records.h"

/* The plan is open once at most: there is one draft of it. */
static bool is_open(const ui_app *app, ui_screen_id screen)
{
    for (size_t i = 0; i < app->open_count; i++)
        if (app->stack[i].id == screen)
            return true;
    return false;
}

void kept_go(ui_app *app, ui_screen_id screen)
{
    enum { ROOM = 4 }; /* for what comes over it: help, settings, keys, a question */
    if (screen == UI_SCREEN_PLAN && is_open(app, screen)) {
        while (ui_app_top(app)->id != screen)
            ui_back(app);
    } else if (app->open_count + ROOM >= UI_STACK_MOST) {
        ui_replace(app, screen);
    } else {
        ui_go(app, screen);
    }
}

bool kept_can_follow(const char *link)
{
    rp_link kind;
    const char *name;
    return rp_link_read(link, &kind, &name) && (kind == RP_LINK_RECORD || kind == RP_LINK_ROW);
}

bool kept_follow(ui_app *app, const char *link)
{
    rp_link kind;
    const char *name;
    if (!rp_link_read(link, &kind, &name) || !kept_can_follow(link))
        return false;
    if (kind == RP_LINK_RECORD)
        record_open(app, strtoll(name, NULL, 10));
    else
        plan_open(app, (int)strtol(name, NULL, 10));
    return true;
}
