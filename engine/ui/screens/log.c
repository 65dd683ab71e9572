/* The log: attempts, entries, records and versions of the plan on one time line, read in steps, and what can be done
 * with each. */
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "ui/screens/compare.h"
#include "ui/screens/log.h"
#include "ui/screens/screens.h"
#include "ui/widget.h"

/* --- reading --- */

static void read_again(ui_app *app, log_screen *me)
{
    const rp_desk *desk = app->out.desk;
    size_t count = 0;
    log_list_finish(&me->coming);
    me->error = me->kept_error = (rp_error){ .kind = RP_ERROR_NONE };
    me->entries_due = false;
    log_read_kept(app, &me->coming, &me->kept_error);
    me->reading = desk->past_open(desk->data, &count, &me->error);
}

static void open(ui_app *app, void *state)
{
    log_screen *me = state;
    me->search = ui_edit_create(&(ui_edit_options){ .most = 100 }, NULL);
    me->most = LOG_PAGE;
    me->wanted = (log_wanted){ .kind = LOG_KINDS, .mode = -1 };
    read_again(app, me);
}

static void close(ui_app *app, void *state)
{
    log_screen *me = state;
    entries_close(app, &me->written);
    log_list_finish(&me->shown);
    log_list_finish(&me->coming);
    log_said_finish(me);
    ui_edit_destroy(me->search);
    free(me->page);
}

void log_open_at(ui_app *app, const rp_stream *attempt)
{
    const rp_stream stream = *attempt;
    ui_go(app, UI_SCREEN_LOG);
    log_screen *me = ui_app_top(app)->state;
    me->stream = stream;
    me->kind = LOG_ATTEMPT;
    me->opened = me->sought = true;
}

/* The newest is what keys begin with: there was nothing before it. */
static void begin_at_newest(ui_app *app, log_screen *me)
{
    const ui_open *top = ui_app_top(app);
    bool typing = str_is(top->focus, "search") && ui_edit_length(me->search);
    bool nothing = !*top->focus || str_is(top->focus, "back") || str_is(top->focus, "search");
    if (top->state == me && nothing && !typing && !me->shown.count && !me->begun && !me->sought)
        ui_focus(app, log_id(&app->frame, me->coming.items[0]));
    me->begun = true;
}

static void add_past(ui_app *app, log_screen *me, const rp_desk_past *past)
{
    log_list_add_past(&me->coming, past);
    me->entries_due = past->reflected && !past->unreadable;
    me->entries_of = past->stream;
    begin_at_newest(app, me);
}

/* Each stands once, with the attempt that it was written at. The desk gives the entries of one attempt at a time: those
 * that are shown are got again. */
static void add_entries(ui_app *app, log_screen *me)
{
    const rp_desk *desk = app->out.desk;
    const rp_kept_entry *entries;
    size_t count = 0;
    rp_error error = { 0 };
    const rp_desk_past *past = log_list_past(&me->coming, &me->entries_of);
    me->entries_due = false;
    if (!desk->entries(desk->data, &me->entries_of, &entries, &count, &error))
        count = 0; /* the row of the attempt says why */
    for (size_t i = 0; i < count; i++)
        if (memcmp(&entries[i].stream, &past->stream, sizeof past->stream) == 0)
            log_list_add_entry(&me->coming, past, &entries[i]);
    if (me->written.count)
        log_entries_read(app, me);
}

/* What was asked for from another screen stands open, wherever it is on the line. */
static void go_to_sought(ui_app *app, log_screen *me)
{
    me->sought = false;
    for (size_t i = 0; i < me->shown.count; i++)
        if (log_is_opened(me, me->shown.items[i])) {
            me->most = i < me->most ? me->most : i + 1;
            log_entries_read(app, me);
            ui_focus(app, log_id(&app->frame, me->shown.items[i]));
        }
}

static void take_over(ui_app *app, log_screen *me)
{
    log_list_finish(&me->shown);
    me->shown = me->coming;
    me->coming = (log_list){ .items = NULL };
    me->reading = false;
    if (me->sought)
        go_to_sought(app, me);
}

/* True where there is something new to see. */
static bool step(ui_app *app, log_screen *me, int64_t *next_ms)
{
    const rp_desk *desk = app->out.desk;
    rp_desk_past past;
    bool seen = !me->shown.count && me->coming.count <= me->most;
    *next_ms = ui_now(app);
    if (me->entries_due) {
        add_entries(app, me);
        return seen;
    }
    rp_desk_step found = desk->past_next(desk->data, &past);
    if (found == RP_DESK_FOUND)
        add_past(app, me, &past);
    if (found != RP_DESK_END)
        return found == RP_DESK_FOUND && seen;
    take_over(app, me);
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

/* As many attempts as fit between two frames. False where there is nothing new to see. */
static bool search_on(ui_app *app, log_screen *me)
{
    enum { AT_ONCE = 20, AT_ONCE_MS = 12 };
    int64_t until = ui_now(app) + AT_ONCE_MS;
    bool any = me->searching, more = true;
    for (int i = 0; more && i < AT_ONCE && ui_now(app) < until; i++) {
        more = log_said_step(app, me);
        any = any || more;
    }
    me->searching = more;
    return any;
}

static bool tick(ui_app *app, void *state, int64_t *next_ms)
{
    log_screen *me = state;
    bool shown = ui_is_shown(app, state), top = ui_app_top(app)->state == state, back = top && me->away;
    entries_tick(app, &me->written, next_ms);
    me->away = me->away || !shown || app->play;
    if (back)
        come_back(app, me);
    if (!shown || (!me->reading && !back && !search_on(app, me)))
        return back;
    if (me->reading)
        return step(app, me, next_ms);
    *next_ms = ui_now(app);
    return true;
}

/* --- what is done --- */

static void on_compared(ui_app *app, log_screen *me, const rp_desk_past *with)
{
    const rp_desk_past *first = log_list_past(log_list_of(me), &me->beside);
    if (!first || first == with) {
        ui_tell_first(app, "Choose another one than the first.");
        return;
    }
    me->comparing = false;
    compare_open(app, first, with);
}

static void on_item(ui_app *app, void *state, const ui_node *node)
{
    log_screen *me = state;
    const log_item *item = node->data;
    bool closes = log_is_opened(me, item);
    if (me->comparing) {
        on_compared(app, me, item->past);
        return;
    }
    entries_close(app, &me->written);
    free(me->page);
    me->page = NULL;
    me->opened = !closes;
    me->stream = item->stream;
    me->kind = item->kind;
    me->seq = item->seq;
    log_entries_read(app, me);
}

static void on_not_compared(ui_app *app, void *state, const ui_node *node)
{
    log_screen *me = state;
    (void)node;
    me->comparing = false;
    me->wanted.kind = LOG_KINDS;
    ui_focus(app, "search");
}

static bool command(ui_app *app, void *state, ui_command_id command)
{
    if (command != UI_DO_BACK || !((log_screen *)state)->comparing)
        return false;
    on_not_compared(app, state, NULL);
    return true;
}

static void on_all(ui_app *app, void *state, const ui_node *node)
{
    (void)node;
    log_want_all(state);
    ui_focus(app, "search");
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

static void choosing(ui_app *app, ui_frame *frame, const log_screen *me)
{
    const rp_desk *desk = app->out.desk;
    const rp_desk_past *first = log_list_past(log_list_of(me), &me->beside);
    char day[RP_DESK_DATE];
    if (!first)
        return;
    desk->date(desk->data, first->began_ms, true, day);
    ui_note(frame, ICON_NONE, INK_TEXT, INK_OWN);
    ui_node *words =
        ui_writef(frame, UI_STYLE_BODY, "Choose the attempt to set beside “%s” of %s.", first->title, day);
    words->role = UI_ROLE_STATUS;
    words->states |= UI_LIVE;
    ui_button(frame, "not-compared", "Compare nothing", on_not_compared);
    ui_note_end(frame);
}

static void nothing_fits(ui_frame *frame)
{
    ui_panel(frame);
    ui_node *words = ui_write(frame, UI_STYLE_BODY, "Nothing fits.");
    words->role = UI_ROLE_STATUS;
    words->states |= UI_LIVE;
    ui_button(frame, "show-all", "Show everything", on_all);
    ui_end(frame);
}

static void things(ui_app *app, ui_frame *frame, log_screen *me)
{
    if (me->comparing)
        choosing(app, frame, me);
    log_draw_filters(app, frame, me);
    log_found found = log_find(app, frame, me);
    if (me->searching)
        ui_write(frame, UI_STYLE_SMALL, "Looking through what you said…")->role = UI_ROLE_STATUS;
    else if (!found.count)
        nothing_fits(frame);
    log_line(app, frame, me, &found, on_item);
    if (found.count > me->most)
        ui_button(frame, "older", "Show older ones", on_older);
}

static void kept_lost(ui_frame *frame, const log_screen *me)
{
    ui_note(frame, ICON_WARNING, INK_WARN, INK_ALERT);
    ui_node *words = ui_writef(frame, UI_STYLE_BODY, "Your records and your plan cannot be read: %s.",
                               me->kept_error.text);
    words->role = UI_ROLE_ALERT;
    words->ink = INK_WARN;
    ui_note_end(frame);
}

static void view(ui_app *app, void *state, ui_frame *frame)
{
    log_screen *me = state;
    ui_head(app, frame, "Log");
    ui_head_end(app, frame);
    ui_page(frame, 840);
    ui_write(frame, UI_STYLE_TITLE, "What you have done");
    if (me->kept_error.text[0] && !me->error.text[0])
        kept_lost(frame, me);
    if (me->error.text[0])
        ui_failed(frame, ui_print(frame, "Your log cannot be read: %s.", me->error.text), "again", on_again);
    else if (log_list_of(me)->count)
        things(app, frame, me);
    else if (!me->reading)
        empty(frame);
    if (me->reading && !me->shown.count)
        ui_write(frame, UI_STYLE_SMALL, "Reading your log…")->role = UI_ROLE_STATUS;
    ui_page_end(frame);
}

const ui_screen ui_screen_log = {
    .name = "log",
    .title = "Log",
    .help =
        "Everything on one line, newest first: what you played, what you wrote about it, your records and "
        "the versions of your plan. The search looks through titles, endings, what you wrote and what you "
        "said. Open an attempt to go on with it, to look back at it, to add to what you wrote, to set it "
        "beside another, or to write its page.",
    .state_size = sizeof(log_screen),
    .open = open,
    .close = close,
    .view = view,
    .command = command,
    .tick = tick,
};
