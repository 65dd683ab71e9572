/* The log: all attempts of the trainee on a time line, read in steps, and what can be done with each. */
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "ui/screens/log.h"
#include "ui/screens/screens.h"
#include "ui/widget.h"

/* --- reading --- */

static void read_again(ui_app *app, log_screen *me)
{
    const rp_desk *desk = app->out.desk;
    size_t count = 0;
    log_list_finish(&me->coming);
    me->error = (rp_error){ .kind = RP_ERROR_NONE };
    me->reading = desk->past_open(desk->data, &count, &me->error);
}

static void open(ui_app *app, void *state)
{
    log_screen *me = state;
    me->search = ui_edit_create(&(ui_edit_options){ .most = 100 }, NULL);
    me->most = LOG_PAGE;
    read_again(app, me);
}

static void close(ui_app *app, void *state)
{
    log_screen *me = state;
    log_entries_close(app, me);
    log_list_finish(&me->shown);
    log_list_finish(&me->coming);
    ui_edit_destroy(me->search);
    free(me->page);
}

/* The newest is what keys begin with: there was nothing before it. */
static void add(ui_app *app, log_screen *me, const rp_desk_past *past)
{
    const ui_open *top = ui_app_top(app);
    bool nothing = !*top->focus || str_is(top->focus, "back");
    log_list_add(&me->coming, past);
    if (top->state == me && nothing && !me->shown.count && me->coming.count == 1)
        ui_focus(app, log_id(&app->frame, past));
}

/* True where there is something new to see. */
static bool step(ui_app *app, log_screen *me, int64_t *next_ms)
{
    const rp_desk *desk = app->out.desk;
    rp_desk_past past;
    rp_desk_step found = desk->past_next(desk->data, &past);
    if (found == RP_DESK_FOUND)
        add(app, me, &past);
    if (found != RP_DESK_END) {
        *next_ms = ui_now(app);
        return found == RP_DESK_FOUND && !me->shown.count && me->coming.count <= me->most;
    }
    log_list_finish(&me->shown);
    me->shown = me->coming;
    me->coming = (log_list){ .items = NULL };
    me->reading = false;
    return true;
}

/* This screen is on top again after something was played or looked at. */
static void come_back(ui_app *app, log_screen *me)
{
    me->away = false;
    ui_play_put_away(app);
    log_entries_read(app, me);
    read_again(app, me);
}

static bool tick(ui_app *app, void *state, int64_t *next_ms)
{
    log_screen *me = state;
    bool shown = ui_is_shown(app, state), top = ui_app_top(app)->state == state, back = top && me->away;
    if (me->adding)
        ui_draft_tick(app, &me->words, next_ms);
    me->away = me->away || !shown || app->play;
    if (back)
        come_back(app, me);
    return me->reading && shown ? step(app, me, next_ms) : back;
}

/* --- what is done --- */

static void on_attempt(ui_app *app, void *state, const ui_node *node)
{
    log_screen *me = state;
    const rp_desk_past *past = &log_list_of(me)->items[node->index];
    bool closes = log_is_opened(me, past);
    log_entries_close(app, me);
    free(me->page);
    me->page = NULL;
    me->opened = !closes;
    me->stream = past->stream;
    log_entries_read(app, me);
}

static void on_again(ui_app *app, void *state, const ui_node *node)
{
    (void)node;
    read_again(app, state);
}

static void on_older(ui_app *app, void *state, const ui_node *node)
{
    log_screen *me = state;
    log_found found = log_find(app, &app->frame, me);
    (void)node;
    ui_focus(app, log_id(&app->frame, found.items[me->most])); /* the first of them */
    me->most += LOG_PAGE;
}

static void on_library(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    ui_back(app);
}

/* --- how it looks --- */

static void empty(ui_frame *frame)
{
    ui_panel(frame);
    ui_write(frame, UI_STYLE_HEADING, "Nothing yet");
    ui_write(frame, UI_STYLE_BODY,
             "Whatever you play under your name is kept here: how it went, what you wrote about it, and its "
             "page.");
    ui_primary(frame, "library", "Choose something to practise", on_library);
    ui_end(frame);
}

static void attempts(ui_app *app, ui_frame *frame, log_screen *me)
{
    ui_field(app, frame, "search", me->search,
             &(ui_field_options){ .label = "Search", .placeholder = "A title, a date, an ending, practice" });
    log_found found = log_find(app, frame, me);
    if (!found.count)
        ui_write(frame, UI_STYLE_BODY, "Nothing fits. Search for other words.")->role = UI_ROLE_STATUS;
    log_line(app, frame, me, &found, on_attempt);
    if (found.count > me->most)
        ui_button(frame, "older", "Show older ones", on_older);
}

static void view(ui_app *app, void *state, ui_frame *frame)
{
    log_screen *me = state;
    ui_head(app, frame, "Log");
    ui_head_end(app, frame);
    ui_page(frame, 840);
    ui_write(frame, UI_STYLE_TITLE, "What you have done");
    if (me->error.text[0])
        ui_failed(frame, ui_print(frame, "Your log cannot be read: %s.", me->error.text), "again", on_again);
    else if (log_list_of(me)->count)
        attempts(app, frame, me);
    else if (!me->reading)
        empty(frame);
    if (me->reading && !me->shown.count)
        ui_write(frame, UI_STYLE_SMALL, "Reading your log…")->role = UI_ROLE_STATUS;
    ui_page_end(frame);
}

const ui_screen ui_screen_log = {
    .name = "log",
    .title = "Log",
    .help = "All that you have played, newest first. Open an attempt to go on with it, to look back at it, "
            "to read "
            "and add to what you wrote, or to write its page.",
    .state_size = sizeof(log_screen),
    .open = open,
    .close = close,
    .view = view,
    .tick = tick,
};
