/* One scenario of the workshop: its head, its sides, the work that goes on, and what is saved meanwhile. */
#include "ui/screens/author.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "ui/screens/make.h"
#include "ui/screens/screens.h"
#include "ui/widget.h"

enum { POLL_MS = 100, WATCH_MS = 400 };

/* --- begin and end --- */

static void open(ui_app *app, void *state)
{
    author *me = state;
    const rp_workshop *workshop = app->out.workshop;
    me->shown = AUTHOR_AT_ONCE;
    me->work = workshop->poll(workshop->data); /* what was left behind is still ending */
    if (me->work.done)
        me->work = (rp_work){ .kind = RP_WORK_NONE };
    me->versions.old = ui_edit_create(&(ui_edit_options){ .most = 1000 }, NULL);
    me->versions.file = ui_edit_create(&(ui_edit_options){ .most = 1000 }, NULL);
    me->versions.note = ui_edit_create(&(ui_edit_options){ .most = 1000, .lines = true }, NULL);
    me->search = ui_edit_create(&(ui_edit_options){ .most = 100 }, NULL);
}

static void close(ui_app *app, void *state)
{
    author *me = state;
    const rp_workshop *workshop = app->out.workshop;
    workshop->stop(workshop->data);
    workshop->watch(workshop->data, NULL, NULL);
    author_start_finish(&me->play);
    ui_edit_destroy(me->versions.old);
    ui_edit_destroy(me->versions.file);
    ui_edit_destroy(me->versions.note);
    ui_edit_destroy(me->search);
    free(me->id);
    free(me->title);
    free(me->place);
    free(me->framework);
}

void author_open(ui_app *app, const rp_workshop_scenario *one)
{
    const rp_workshop *workshop = app->out.workshop;
    rp_error error = { 0 };
    char *id = memory_copy_text(one->id), *title = memory_copy_text(one->title ? one->title : one->id);
    char *place = memory_copy_text(one->place), *framework = memory_copy_text(one->framework);
    ui_go(app, UI_SCREEN_SCENARIO);
    author *me = ui_app_top(app)->state;
    me->id = id;
    me->title = title;
    me->place = place;
    me->framework = framework;
    me->packed = one->packed;
    if (!workshop->watch(workshop->data, id, &error))
        ui_tell_error(app, &error);
    author_look(app, me);
    ui_focus(app, "tab.1");
}

/* --- for the sides --- */

bool author_began(ui_app *app, author *me, rp_work_kind kind, bool began, const rp_error *error)
{
    me->wrong[kind] = began ? (rp_error){ RP_ERROR_NONE, "" } : *error;
    if (began) {
        me->work = (rp_work){ .kind = kind, .fraction = -1 };
        me->begun = kind;
        me->stopping = false;
    }
    ui_touch(app);
    return began;
}

void author_edit(ui_app *app, const char *file, int line)
{
    const rp_workshop *workshop = app->out.workshop;
    rp_error error = { 0 };
    if (workshop->edit(workshop->data, file, line, &error))
        ui_tell(app, line ? ui_print(&app->frame, "%s is opened at line %d.", file, line)
                          : ui_print(&app->frame, "%s is opened.", file));
    else
        ui_tell_error(app, &error);
}

void author_play_path(ui_app *app, author *me, rp_path path)
{
    rp_names most = { path.items, path.count ? path.count - 1 : 0 };
    const char *last = path.count
                           ? ui_print(&app->frame, "This is the last step of that path. Its answer is %s.",
                                      path.items[path.count - 1])
                           : NULL;
    if (ui_play_preview(
            app, &(rp_desk_choice){ .scenario = me->place, .has_seed = true, .watch = !me->packed }, most) &&
        last)
        ui_tell(app, last);
}

const char *author_sentence(ui_frame *frame, const char *text)
{
    if (!text || !*text)
        return text;
    const char *end = strchr(".?!", text[strlen(text) - 1]) ? "" : ".";
    return ui_sentence(frame, ui_print(frame, "%s%s", text, end));
}

const char *author_error(ui_frame *frame, const rp_error *error)
{
    return error->kind == RP_ERROR_NONE ? NULL : author_sentence(frame, error->text);
}

void author_wrong(ui_frame *frame, const rp_error *error)
{
    if (error->kind == RP_ERROR_NONE)
        return;
    ui_note(frame, ICON_WARNING, INK_WARN, INK_ALERT);
    ui_node *words = ui_write(frame, UI_STYLE_BODY, author_error(frame, error));
    words->role = UI_ROLE_ALERT;
    words->ink = INK_WARN;
    words->states |= UI_LIVE;
    ui_note_end(frame);
}

const char *author_counts(ui_frame *frame, size_t errors, size_t warnings)
{
    const char *some = errors == 1 ? "" : "s", *more = warnings == 1 ? "" : "s";
    if (errors && warnings)
        return ui_print(frame, "%zu error%s, %zu warning%s", errors, some, warnings, more);
    if (errors)
        return ui_print(frame, "%zu error%s", errors, some);
    return warnings ? ui_print(frame, "%zu warning%s", warnings, more) : "Nothing found";
}

static void on_more(ui_app *app, void *state, const ui_node *node)
{
    (void)app, (void)node;
    ((author *)state)->shown += AUTHOR_AT_ONCE;
}

void author_more(ui_frame *frame, const author *me, size_t count)
{
    if (count > me->shown)
        ui_button(frame, "more", ui_print(frame, "Show more: %zu are left", count - me->shown), on_more);
}

/* --- time --- */

/* What a work that was begun here has come to. */
static void finish_work(ui_app *app, author *me, const rp_work *done)
{
    const rp_workshop *workshop = app->out.workshop;
    bool stopped = done->error.kind == RP_ERROR_STOPPED;
    me->wrong[done->kind] = done->error;
    if (stopped) {
        me->wrong[done->kind] = (rp_error){ RP_ERROR_NONE, "" };
        ui_tell(app, author_error(&app->frame, &done->error));
    }
    bool there = stopped || done->error.kind == RP_ERROR_NONE;
    switch (done->kind) {
    case RP_WORK_CHECK:
        me->findings.items = workshop->checked(workshop->data, &me->findings.count);
        me->findings.whole = there;
        break;
    case RP_WORK_EXPLORE: me->explored = (author_known){ there, false }; break;
    case RP_WORK_DRAW:
        me->drawn = (author_known){ there, false };
        me->view.place = 0;
        break;
    case RP_WORK_PACK:
    case RP_WORK_APPROVE: me->versions.told = there && !stopped ? done->kind : RP_WORK_NONE; break;
    case RP_WORK_INSTALL:
    case RP_WORK_NONE:
    case RP_WORK_KINDS: break;
    }
}

static void poll(ui_app *app, author *me)
{
    const rp_workshop *workshop = app->out.workshop;
    rp_work now = workshop->poll(workshop->data);
    rp_work_kind begun = me->begun;
    me->work = now;
    if (now.kind != RP_WORK_NONE && !now.done)
        return;
    me->work = (rp_work){ .kind = RP_WORK_NONE };
    me->begun = RP_WORK_NONE;
    me->stopping = false;
    if (now.done && now.kind == begun)
        finish_work(app, me, &now);
}

/* The author saved: what is known is looked at anew, or is known to be old. */
static void take_saved(ui_app *app, author *me)
{
    me->explored.old = me->drawn.old = true;
    me->wrong[RP_WORK_DRAW] = (rp_error){ RP_ERROR_NONE, "" };
    author_look(app, me);
    if (me->play.there || me->play.wrong.kind)
        author_read_start(app, me);
    size_t errors = 0;
    for (size_t i = 0; i < me->findings.count; i++)
        errors += me->findings.items[i].severity == RP_SEVERITY_ERROR;
    if (ui_app_top(app)->state == me)
        ui_tell(app,
                ui_print(&app->frame, "Saved, and looked at again: %s.",
                         me->findings.count ? author_counts(&app->frame, errors, me->findings.count - errors)
                                            : "nothing found"));
}

/* It is drawn once somebody looks at it, and again after the scenario was saved. */
static bool wants_picture(ui_app *app, const author *me)
{
    return me->tab == AUTHOR_PICTURE && ui_app_top(app)->state == me && (!me->drawn.there || me->drawn.old) &&
           !me->wrong[RP_WORK_DRAW].kind && me->work.kind == RP_WORK_NONE;
}

static bool tick(ui_app *app, void *state, int64_t *next_ms)
{
    author *me = state;
    const rp_workshop *workshop = app->out.workshop;
    int64_t now = ui_now(app);
    bool changed = false;
    if (me->work.kind != RP_WORK_NONE) {
        poll(app, me);
        changed = true;
    }
    if (now >= me->watch_ms) {
        me->watch_ms = now + WATCH_MS;
        if (workshop->changed(workshop->data)) {
            take_saved(app, me);
            changed = true;
        }
    }
    if (wants_picture(app, me)) {
        author_draw(app, me);
        changed = true;
    }
    *next_ms = me->work.kind != RP_WORK_NONE && now + POLL_MS < me->watch_ms ? now + POLL_MS : me->watch_ms;
    return changed;
}

/* --- what is done --- */

static void on_tab(ui_app *app, void *state, const ui_node *node)
{
    author *me = state;
    me->tab = node->index;
    me->shown = AUTHOR_AT_ONCE;
    if (me->tab == AUTHOR_PICTURE)
        me->wrong[RP_WORK_DRAW] = (rp_error){ RP_ERROR_NONE, "" };
    if (me->tab == AUTHOR_PLAY && !me->play.there)
        author_read_start(app, me);
    if (me->tab == AUTHOR_FRAMEWORK)
        author_read_frameworks(app, me);
}

static void on_stop(ui_app *app, void *state, const ui_node *node)
{
    author *me = state;
    (void)node;
    me->stopping = true;
    app->out.workshop->stop(app->out.workshop->data);
}

static void on_edit(ui_app *app, void *state, const ui_node *node)
{
    (void)node;
    author_edit(app, ui_print(&app->frame, "%s/scenario.lua", ((author *)state)->place), 0);
}

static void on_copy(ui_app *app, void *state, const ui_node *node)
{
    const author *me = state;
    (void)node;
    make_open(app, MAKE_COPY, me->id, me->title);
}

static bool command(ui_app *app, void *state, ui_command_id command)
{
    author *me = state;
    return me->tab == AUTHOR_PICTURE && author_picture_command(app, me, command);
}

/* --- how it looks --- */

static void view_work(ui_frame *frame, const author *me)
{
    const rp_work *work = &me->work;
    if (work->kind == RP_WORK_NONE)
        return;
    ui_node *box = ui_panel(frame);
    box->flow = ui_is_narrow(frame) ? UI_COLUMN : UI_ROW;
    box->padding = ui_both(20, 14);
    box->gap = UI_GAP;
    ui_node *told = ui_begin(frame, UI_COLUMN);
    told->share = ui_is_narrow(frame) ? 0 : 1;
    told->across = ui_is_narrow(frame) ? UI_FILL : UI_CENTRE;
    ui_progress(frame,
                me->stopping   ? "Stopping…"
                : *work->words ? ui_print(frame, "%s", work->words)
                               : "Beginning…",
                work->fraction);
    ui_end(frame);
    ui_node *stop = ui_button(frame, "stop", "Stop", on_stop);
    stop->across = ui_is_narrow(frame) ? UI_START : UI_CENTRE;
    ui_end(frame);
}

static void view_about(ui_frame *frame, const author *me)
{
    ui_node *row = ui_begin(frame, ui_is_narrow(frame) ? UI_COLUMN : UI_ROW);
    row->gap = UI_GAP_SMALL;
    ui_node *words = ui_begin(frame, UI_COLUMN);
    words->share = ui_is_narrow(frame) ? 0 : 1;
    words->gap = 4;
    ui_write(frame, UI_STYLE_TITLE, me->title);
    ui_write(frame, UI_STYLE_SMALL, me->place);
    ui_end(frame);
    ui_node *actions = ui_begin(frame, UI_WRAP);
    actions->gap = UI_GAP_SMALL;
    ui_node *edit = ui_button_icon(frame, "edit", ICON_OPEN, "Open in editor", on_edit);
    if (me->packed)
        ui_disable(edit, "A pack is not edited. Copy it, and edit the copy.");
    ui_button_icon(frame, "copy", ICON_PLUS, "Copy", on_copy);
    ui_end(frame);
    ui_end(frame);
}

static void view(ui_app *app, void *state, ui_frame *frame)
{
    static const char *const tabs[AUTHOR_TABS] = { "Findings", "Explorer", "Picture",
                                                   "Play",     "Versions", "Framework" };
    static void (*const views[AUTHOR_TABS])(ui_app *, author *,
                                            ui_frame *) = { author_view_findings, author_view_explorer,
                                                            author_view_picture,  author_view_play,
                                                            author_view_versions, author_view_framework };
    author *me = state;
    ui_head(app, frame, "Workshop");
    ui_head_end(app, frame);
    ui_page(frame, AUTHOR_PAGE);
    view_about(frame, me);
    ui_tabs(frame, "tab", tabs, AUTHOR_TABS, me->tab, on_tab);
    view_work(frame, me);
    views[me->tab](app, me, frame);
    ui_page_end(frame);
}

static const ui_screen_key keys[] = {
    { UI_DO_NOTHING, "Arrows", "In the picture: move it" },
    { UI_DO_NOTHING, "+ and -", "In the picture: larger and smaller" },
    { UI_DO_PAGE_DOWN, NULL, "In the picture: the next scene" },
    { UI_DO_PAGE_UP, NULL, "In the picture: the scene before" },
    { UI_DO_FIRST, NULL, "In the picture: all of it" },
    { UI_DO_NOTHING, NULL, NULL },
};

const ui_screen ui_screen_scenario = {
    .name = "scenario",
    .title = "Workshop",
    .help =
        "One scenario: what is wrong with it, what every path can come to, its picture, a run from anywhere, "
        "what changed between versions, and the words of its framework. Save it in your editor, and this "
        "screen looks at it again by itself.",
    .keys = keys,
    .state_size = sizeof(author),
    .open = open,
    .close = close,
    .view = view,
    .command = command,
    .tick = tick,
};
