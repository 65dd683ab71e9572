/* The attempt that is opened: going on, looking back, its page. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "rapport/telling.h"
#include "ui/screens/log.h"
#include "ui/screens/records.h"
#include "ui/widget.h"

static rp_desk_choice choice_of(const rp_desk_past *past)
{
    return (rp_desk_choice){ .scenario = past->scenario, .attempt = &past->stream };
}

static void on_choose(ui_app *app, void *state, const ui_node *node)
{
    rp_desk_choice choice = choice_of(log_opened(state));
    (void)node;
    ui_play_choose(app, &choice);
}

static void look(ui_app *app, log_screen *log, ui_screen_id screen)
{
    rp_desk_choice choice = choice_of(log_opened(log));
    ui_play_look(app, &choice, screen);
}

static void on_said(ui_app *app, void *state, const ui_node *node)
{
    (void)node;
    look(app, state, UI_SCREEN_SAID);
}

static void on_write(ui_app *app, void *state, const ui_node *node)
{
    (void)node;
    look(app, state, UI_SCREEN_REFLECT);
}

static void on_compare(ui_app *app, void *state, const ui_node *node)
{
    log_screen *log = state;
    (void)node;
    log->comparing = true;
    log->beside = log->stream;
    log->wanted.kind = LOG_ATTEMPT;
    log->opened = false;
    entries_close(app, &log->written);
    ui_focus(app, "search");
    ui_to_top(app, log);
}

static void on_record(ui_app *app, void *state, const ui_node *node)
{
    const log_item *item = node->data;
    (void)state;
    record_open(app, item->record);
}

static void on_plan(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    kept_go(app, UI_SCREEN_PLAN);
}

static void on_page(ui_app *app, void *state, const ui_node *node)
{
    log_screen *log = state;
    const rp_desk *desk = app->out.desk;
    const char *written = NULL;
    rp_error error = { 0 };
    (void)node;
    if (!desk->page(desk->data, &log->stream, NULL, &written, &error)) {
        ui_tell_error(app, &error);
        return;
    }
    free(log->page);
    log->page = memory_copy_text(written);
    ui_tell(app, "The page is written.");
}

static void on_open_page(ui_app *app, void *state, const ui_node *node)
{
    const ui_display *display = app->out.display;
    (void)node;
    display->open(display->data, ((log_screen *)state)->page);
}

/* --- how it looks --- */

static void actions(ui_frame *frame, const rp_desk_past *past, bool others)
{
    ui_begin(frame, UI_WRAP)->gap = UI_GAP_SMALL;
    if (past->unreadable) {
        ui_button(frame, "page-of-it", "Save as a web page", on_page);
    } else if (!past->ended_ms) {
        ui_primary(frame, "go-on", "Go on with it", on_choose);
    } else {
        ui_button(frame, "look-back", "Look back", on_choose);
        ui_button(frame, "said", "What was said", on_said);
        ui_button(frame, "write", past->reflected ? "Write another entry" : "Write about it", on_write);
        if (others)
            ui_button(frame, "compare", "Compare with another", on_compare);
        ui_button(frame, "page-of-it", "Save as a web page", on_page);
    }
    ui_end(frame);
}

static void page(ui_app *app, ui_frame *frame, const log_screen *log)
{
    ui_note(frame, ICON_DOCUMENT, INK_GOOD, INK_GOOD_GROUND);
    ui_node *words = ui_writef(frame, UI_STYLE_BODY, "The page stands in %s", log->page);
    words->ink = INK_GOOD;
    words->role = UI_ROLE_STATUS;
    ui_note_end(frame);
    if (app->out.display)
        ui_button(frame, "open-page", "Open the page", on_open_page);
}

static void unreadable(ui_frame *frame, const rp_desk_past *past)
{
    ui_note(frame, ICON_WARNING, INK_WARN, INK_ALERT);
    ui_node *words = ui_writef(frame, UI_STYLE_BODY, "It cannot be played again: %s.", past->unreadable);
    words->ink = INK_WARN;
    words->role = UI_ROLE_ALERT;
    ui_note_end(frame);
}

/* Whether there is another one to set it beside. */
static bool has_others(const log_screen *log, const rp_desk_past *than)
{
    const log_list *list = log_list_of(log);
    for (size_t i = 0; i < list->count; i++) {
        const rp_desk_past *past = list->items[i]->past;
        if (list->items[i]->kind == LOG_ATTEMPT && past != than && !past->unreadable && past->ended_ms)
            return true;
    }
    return false;
}

static void attempt(ui_app *app, ui_frame *frame, const log_screen *log, const rp_desk_past *past)
{
    if (past->unreadable)
        unreadable(frame, past);
    if (past->mode != RP_MODE_PRACTICE) {
        char *practised = rp_practised_words(past->practised);
        ui_write(frame, UI_STYLE_SMALL, arena_text(&frame->memory, practised));
        free(practised);
    }
    actions(frame, past, has_others(log, past));
    if (log->page)
        page(app, frame, log);
    log_entries(app, frame, log);
}

void log_draw_opened(ui_app *app, ui_frame *frame, const log_screen *log, const log_item *item)
{
    ui_node *box = ui_begin(frame, UI_COLUMN);
    box->padding = (ui_edges){ 20, UI_GAP_SMALL, 20, 20 };
    box->gap = UI_GAP;
    if (item->kind == LOG_ATTEMPT)
        attempt(app, frame, log, item->past);
    else if (item->kind == LOG_ENTRY)
        log_entries(app, frame, log);
    else
        log_draw_kept(frame, item);
    if (item->kind == LOG_RECORD)
        ui_button(frame, "record", "Open the record", on_record)->data = item;
    if (item->kind == LOG_PLAN)
        ui_button(frame, "plan", "Open your plan", on_plan);
    ui_end(frame);
}
