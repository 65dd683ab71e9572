/* New, Copy and Install. What is wrong is told at the field, and nothing that was typed is lost. */
#include "ui/screens/make.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "ui/screens/author.h"
#include "ui/screens/screens.h"
#include "ui/widget.h"

enum { POLL_MS = 100 };

typedef struct make {
    make_kind kind;
    char *from, *from_title;
    ui_edit *id, *title, *file;
    rp_error wrong;
    rp_work work; /* installing; kind NONE: nothing goes on */
} make;

static void open(ui_app *app, void *state)
{
    make *me = state;
    (void)app;
    me->id = ui_edit_create(&(ui_edit_options){ .most = 100 }, NULL);
    me->title = ui_edit_create(&(ui_edit_options){ .most = 200 }, NULL);
    me->file = ui_edit_create(&(ui_edit_options){ .most = 1000 }, NULL);
}

static void close(ui_app *app, void *state)
{
    make *me = state;
    if (me->work.kind != RP_WORK_NONE)
        app->out.workshop->stop(app->out.workshop->data);
    ui_edit_destroy(me->id);
    ui_edit_destroy(me->title);
    ui_edit_destroy(me->file);
    free(me->from);
    free(me->from_title);
}

void make_open(ui_app *app, make_kind kind, const char *from, const char *title)
{
    char *copy = memory_copy_text(from), *copy_title = memory_copy_text(title);
    ui_go(app, UI_SCREEN_MAKE);
    make *me = ui_app_top(app)->state;
    me->kind = kind;
    me->from = copy;
    me->from_title = copy_title;
}

static const char *typed(ui_edit *edit)
{
    const char *text = ui_edit_text(edit);
    return text[strspn(text, " ")] ? text : NULL;
}

/* --- new, and copies --- */

/* The scenario that was made, opened in place of what its copy was made from. */
static void open_made(ui_app *app, const make *me, const char *file)
{
    char *id = memory_copy_text(ui_edit_text(me->id)), *title = memory_copy_text(typed(me->title));
    char *place = memory_copy_text(file);
    char *slash = strrchr(place, '/');
    if (slash)
        *slash = 0;
    ui_back(app);
    if (ui_app_top(app)->id == UI_SCREEN_SCENARIO)
        ui_back(app);
    author_open(app, &(rp_workshop_scenario){ .id = id, .title = title, .place = place });
    ui_tell(app, ui_print(&app->frame, "It stands in %s. Open it in your editor, and this screen follows.",
                          place));
    free(id);
    free(title);
    free(place);
}

static void on_make(ui_app *app, void *state, const ui_node *node)
{
    make *me = state;
    const rp_workshop *workshop = app->out.workshop;
    const char *file = NULL, *id = typed(me->id);
    (void)node;
    me->wrong = (rp_error){ RP_ERROR_NONE, "" };
    if (!id)
        rp_fail(&me->wrong, RP_ERROR_USAGE, "Type an id first, in small letters, such as wet-parcel");
    else if (workshop->create(workshop->data, NULL, id, typed(me->title), me->from, &file, &me->wrong)) {
        open_made(app, me, file);
        return;
    }
    ui_focus(app, "id");
}

static void view_new(ui_app *app, make *me, ui_frame *frame)
{
    ui_write(frame, UI_STYLE_BODY,
             me->from ? ui_print(frame, "A scenario of the same family as \u201c%s\u201d, to be changed.",
                                 me->from_title)
                      : "A small scenario with comments that explain each part. It checks clean.");
    ui_field(app, frame, "id", me->id,
             &(ui_field_options){ .label = "Id",
                                  .help = "Also the name of its folder: small letters, figures and hyphens.",
                                  .wrong = author_error(frame, &me->wrong),
                                  .enter = on_make });
    ui_field(app, frame, "title", me->title,
             &(ui_field_options){
                 .label = "Title", .help = "As people read it. You can change it later.", .enter = on_make });
    ui_primary(frame, "make", me->from ? "Make the copy" : "Make it", on_make);
}

/* --- packs --- */

static void on_install(ui_app *app, void *state, const ui_node *node)
{
    make *me = state;
    const rp_workshop *workshop = app->out.workshop;
    const char *file = typed(me->file);
    (void)node;
    me->wrong = (rp_error){ RP_ERROR_NONE, "" };
    workshop->poll(workshop->data); /* what a dialog that was closed left behind may have ended by now */
    if (!file)
        rp_fail(&me->wrong, RP_ERROR_USAGE,
                "Type the path of an archive first, such as /home/me/wet-parcel.zip");
    else if (workshop->install(workshop->data, file, &me->wrong))
        me->work = (rp_work){ .kind = RP_WORK_INSTALL, .fraction = -1 };
    ui_focus(app, "file");
}

static void on_stop(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    app->out.workshop->stop(app->out.workshop->data);
}

static void view_install(ui_app *app, make *me, ui_frame *frame)
{
    ui_write(frame, UI_STYLE_BODY, "A pack is checked, and then put with your own packs.");
    ui_field(app, frame, "file", me->file,
             &(ui_field_options){ .label = "Path of the archive",
                                  .wrong = author_error(frame, &me->wrong),
                                  .enter = on_install });
    if (me->work.kind == RP_WORK_NONE) {
        ui_primary(frame, "install", "Install", on_install);
        return;
    }
    ui_progress(frame, *me->work.words ? ui_print(frame, "%s", me->work.words) : "Beginning…",
                me->work.fraction);
    ui_button(frame, "stop", "Stop", on_stop);
}

static void installed(ui_app *app)
{
    const rp_workshop_result *result = app->out.workshop->result(app->out.workshop->data);
    str words = STR_EMPTY;
    for (size_t i = 0; result && i < result->lines.count; i++)
        str_print(&words, "%s%s", i ? " " : "", result->lines.items[i]);
    ui_back(app);
    ui_tell(app, words.length ? words.bytes : "It is installed.");
    str_finish(&words);
}

static bool tick(ui_app *app, void *state, int64_t *next_ms)
{
    make *me = state;
    const rp_workshop *workshop = app->out.workshop;
    if (me->work.kind == RP_WORK_NONE || ui_app_top(app)->state != state) /* it closes once it is seen */
        return false;
    rp_work now = workshop->poll(workshop->data);
    *next_ms = ui_now(app) + POLL_MS;
    me->work = now;
    if (now.kind != RP_WORK_NONE && !now.done)
        return true;
    me->work = (rp_work){ .kind = RP_WORK_NONE };
    me->wrong = now.error;
    if (now.error.kind == RP_ERROR_NONE)
        installed(app);
    return true;
}

/* --- the dialog --- */

static void view(ui_app *app, void *state, ui_frame *frame)
{
    static const char *const titles[] = { "New scenario", "Copy", "Install a pack" };
    make *me = state;
    ui_dialog(app, frame, titles[me->kind], 560);
    if (me->kind == MAKE_INSTALL)
        view_install(app, me, frame);
    else
        view_new(app, me, frame);
    ui_dialog_end(frame);
}

const ui_screen ui_screen_make = {
    .name = "make",
    .title = "Workshop",
    .over = true,
    .help = "A scenario that comes into the workshop: a new one from the template, a copy of another, or a "
            "pack that "
            "somebody handed on.",
    .state_size = sizeof(make),
    .open = open,
    .close = close,
    .view = view,
    .tick = tick,
};
