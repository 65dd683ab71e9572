/* Writes the evidence pack: of what, as which kind of file, where to; then how far it is, and where it stands. */
#include "ui/screens/pack.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "rapport/report.h"
#include "ui/screens/screens.h"
#include "ui/widget.h"

enum { STEPS_AT_ONCE = 20, AT_ONCE_MS = 12 };

static const struct {
    const char *title, *ending;
} kinds[RP_FORMATS] = {
    [RP_FORMAT_HTML] = { "Web page: the accessible form, in one file", ".html" },
    [RP_FORMAT_PDF] = { "PDF: to print and to hand in", ".pdf" },
    [RP_FORMAT_CSV] = { "Table (CSV): point by scenario by attempt", ".csv" },
    [RP_FORMAT_TXT] = { "Plain text, in blocks that fit the fields of an e-portfolio", ".txt" },
    [RP_FORMAT_JSON] = { "Data for programs (JSON)", ".json" },
};

/* As they are offered. */
static const rp_format offered[RP_FORMATS] = { RP_FORMAT_PDF, RP_FORMAT_HTML, RP_FORMAT_TXT, RP_FORMAT_CSV,
                                               RP_FORMAT_JSON };

typedef struct pack {
    char *unit, *title; /* NULL: all units */
    rp_format kind;
    ui_edit *file;
    bool working;
    size_t steps, done;
    char *written;  /* where it stands; NULL: not yet */
    rp_error error; /* why it was not written; text "": it was not tried, or it was */
} pack;

static void open(ui_app *app, void *state)
{
    pack *me = state;
    (void)app;
    me->kind = RP_FORMAT_PDF;
    me->file = ui_edit_create(&(ui_edit_options){ .most = 1000 }, NULL);
}

void pack_open(ui_app *app, const rp_group *unit)
{
    char *id = unit ? memory_copy_text(unit->id) : NULL, *title = unit ? memory_copy_text(unit->title) : NULL;
    ui_go(app, UI_SCREEN_PACK);
    pack *me = ui_app_top(app)->state;
    me->unit = id;
    me->title = title;
}

static void give_up(ui_app *app, pack *me)
{
    const rp_desk *desk = app->out.desk;
    if (me->working)
        desk->pack_stop(desk->data);
    me->working = false;
}

static void close(ui_app *app, void *state)
{
    pack *me = state;
    give_up(app, me);
    ui_edit_destroy(me->file);
    free(me->unit);
    free(me->title);
    free(me->written);
}

/* --- what is done --- */

static void on_kind(ui_app *app, void *state, const ui_node *node)
{
    (void)app;
    ((pack *)state)->kind = (rp_format)node->index;
}

/* What was typed; the ending of the chosen kind is added where it has none of its own. Heap. */
static char *path_of(const pack *me)
{
    const char *text = ui_edit_text(me->file);
    rp_format own;
    str path = STR_EMPTY;
    str_print(&path, "%s%s", text, rp_format_of(text, &own) ? "" : kinds[me->kind].ending);
    return str_take(&path);
}

static void on_write(ui_app *app, void *state, const ui_node *node)
{
    pack *me = state;
    const rp_desk *desk = app->out.desk;
    char *path = path_of(me);
    (void)node;
    free(me->written);
    me->written = NULL;
    me->error = (rp_error){ .kind = RP_ERROR_NONE };
    me->done = 0;
    me->working = desk->pack_open(desk->data, me->unit, path, &me->steps, &me->error);
    ui_focus(app, me->working ? "stop" : "file");
    free(path);
}

static void on_stop(ui_app *app, void *state, const ui_node *node)
{
    (void)node;
    give_up(app, state);
    ui_focus(app, "write");
    ui_tell_first(app, "It was stopped: nothing was written.");
}

static void on_show(ui_app *app, void *state, const ui_node *node)
{
    const ui_display *display = app->out.display;
    (void)node;
    display->open(display->data, ((pack *)state)->written);
}

static void on_close(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    ui_back(app);
}

static bool tick(ui_app *app, void *state, int64_t *next_ms)
{
    pack *me = state;
    const rp_desk *desk = app->out.desk;
    const char *written = NULL;
    rp_desk_step step = RP_DESK_WORKING;
    int64_t until = ui_now(app) + AT_ONCE_MS;
    if (!me->working)
        return false;
    for (int i = 0; step == RP_DESK_WORKING && i < STEPS_AT_ONCE && ui_now(app) < until; i++) {
        step = desk->pack_next(desk->data, &written, &me->error);
        me->done++;
    }
    *next_ms = ui_now(app);
    me->working = step == RP_DESK_WORKING;
    if (step == RP_DESK_FOUND)
        me->written = memory_copy_text(written);
    if (!me->working && ui_app_top(app)->state == me)
        ui_focus(app, !me->written ? "write" : app->out.display ? "show" : "done");
    return true;
}

/* --- how it looks --- */

static void choosing(ui_app *app, ui_frame *frame, pack *me)
{
    const char *wrong =
        me->error.text[0] ? ui_print(frame, "Nothing was written: %s.", me->error.text) : NULL;
    ui_write(
        frame, UI_STYLE_BODY,
        "What you have shown, in your own words; what is left; what you wrote; your records and your plan; "
        "and what is still to be brought from work.");
    ui_group(frame, "Kind of file", UI_COLUMN, UI_GAP_SMALL);
    ui_write(frame, UI_STYLE_LABEL, "Kind of file")->states |= UI_SILENT;
    for (size_t i = 0; i < RP_FORMATS; i++) {
        rp_format kind = offered[i];
        ui_option(frame, ui_print(frame, "kind.%zu", i + 1), 0, kinds[kind].title, kind == me->kind, on_kind)
            ->index = kind;
    }
    ui_end(frame);
    ui_field(app, frame, "file", me->file,
             &(ui_field_options){ .label = "Where to",
                                  .placeholder = "The folder for pages, beside your log",
                                  .help = "Empty, or the path of a file; its ending says which kind it is.",
                                  .wrong = wrong,
                                  .enter = on_write });
    ui_primary(frame, "write", "Write it", on_write);
}

static void working(ui_frame *frame, const pack *me)
{
    ui_node *progress = ui_progress(frame, "Going through your attempts and writing…",
                                    me->steps ? (double)me->done / (double)(me->steps + 1) : -1);
    progress->states |= UI_LIVE;
    ui_button(frame, "stop", "Stop", on_stop);
}

static void done(ui_app *app, ui_frame *frame, const pack *me)
{
    ui_note(frame, ICON_DOCUMENT, INK_GOOD, INK_GOOD_GROUND);
    ui_node *words = ui_writef(frame, UI_STYLE_BODY, "The evidence pack stands in %s", me->written);
    words->ink = INK_GOOD;
    words->role = UI_ROLE_STATUS;
    words->states |= UI_LIVE;
    ui_note_end(frame);
    ui_begin(frame, UI_WRAP)->gap = UI_GAP_SMALL;
    if (app->out.display)
        ui_primary(frame, "show", "Open it", on_show);
    ui_button(frame, "done", "Done", on_close);
    ui_end(frame);
}

static void view(ui_app *app, void *state, ui_frame *frame)
{
    pack *me = state;
    ui_dialog(app, frame, "Evidence pack", UI_MEASURE);
    ui_write(frame, UI_STYLE_STRONG, me->title ? me->title : "All units");
    if (me->written)
        done(app, frame, me);
    else if (me->working)
        working(frame, me);
    else
        choosing(app, frame, me);
    ui_dialog_end(frame);
}

const ui_screen ui_screen_pack = {
    .name = "pack",
    .title = "Evidence pack",
    .over = true,
    .help = "Writes everything that you have shown and kept into one file, to print or to hand in. It can be "
            "stopped while it works; then nothing is written.",
    .state_size = sizeof(pack),
    .open = open,
    .close = close,
    .view = view,
    .tick = tick,
};
