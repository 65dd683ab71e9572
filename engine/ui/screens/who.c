/* Who are you: the people of this machine, and adding one. */
#include <stdlib.h>
#include <string.h>

#include "ui/screens/screens.h"
#include "ui/widget.h"

typedef struct who {
    ui_edit *name;
    bool assessor; /* who is added */
} who;

static void open(ui_app *app, void *state)
{
    (void)app;
    ((who *)state)->name = ui_edit_create(&(ui_edit_options){ .most = 200 }, NULL);
}

static void close(ui_app *app, void *state)
{
    (void)app;
    ui_edit_destroy(((who *)state)->name);
}

static void sign_in(ui_app *app, rp_role role, const char *name)
{
    const rp_desk *desk = app->out.desk;
    rp_error error = { 0 };
    if (desk->sign_in(desk->data, role, name, &error))
        ui_go(app, UI_SCREEN_LIBRARY);
    else
        ui_tell_error(app, &error);
}

static void on_person(ui_app *app, void *state, const ui_node *node)
{
    (void)state;
    sign_in(app, node->index ? RP_ROLE_ASSESSOR : RP_ROLE_TRAINEE, node->data);
}

static void on_nobody(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    sign_in(app, RP_ROLE_NOBODY, NULL);
}

static void on_trainer(ui_app *app, void *state, const ui_node *node)
{
    const rp_desk *desk = app->out.desk;
    rp_error error = { 0 };
    (void)state, (void)node;
    if (desk->sign_in(desk->data, RP_ROLE_TRAINER, NULL, &error))
        ui_go(app, UI_SCREEN_WORKSHOP);
    else
        ui_tell_error(app, &error);
}

static void on_add(ui_app *app, void *state, const ui_node *node)
{
    who *me = state;
    const rp_desk *desk = app->out.desk;
    rp_error error = { 0 };
    const char *name = ui_edit_text(me->name);
    (void)node;
    if (!name[strspn(name, " ")]) {
        ui_tell(app, "Type a name first.");
        ui_focus(app, "name");
    } else if (!desk->add_person(desk->data, me->assessor ? RP_ROLE_ASSESSOR : RP_ROLE_TRAINEE, name,
                                 &error)) {
        ui_tell_error(app, &error);
    } else if (!me->assessor) {
        sign_in(app, RP_ROLE_TRAINEE, name);
        ui_edit_select_all(me->name);
        ui_edit_delete(me->name, UI_MOVE_NEXT);
    } else {
        ui_tell(app, ui_print(&app->frame, "%s was added as an assessor.", name));
    }
}

static void on_assessor(ui_app *app, void *state, const ui_node *node)
{
    (void)app, (void)node;
    ((who *)state)->assessor = !((who *)state)->assessor;
}

static void people(ui_app *app, ui_frame *frame, rp_role role, const char *title)
{
    const rp_desk *desk = app->out.desk;
    const rp_person *all;
    size_t count = 0;
    rp_error error = { 0 };
    if (!desk->people(desk->data, role, &all, &count, &error)) {
        ui_note(frame, ICON_WARNING, INK_WARN, INK_ALERT);
        ui_write(frame, UI_STYLE_BODY, ui_print(frame, "%s", error.text))->role = UI_ROLE_ALERT;
        ui_note_end(frame);
    }
    if (!count)
        return;
    ui_group(frame, title, UI_COLUMN, UI_GAP_SMALL);
    ui_write(frame, UI_STYLE_HEADING, title)->states |= UI_SILENT;
    ui_node *grid = ui_begin(frame, UI_GRID);
    grid->column = 260;
    grid->gap = UI_GAP_SMALL;
    for (size_t i = 0; i < count; i++) {
        const char *name = arena_text(&frame->memory, all[i].name);
        ui_node *node = ui_option_box(
            frame, ui_print(frame, "%s.%zu", role == RP_ROLE_TRAINEE ? "trainee" : "assessor", i + 1), 0,
            name, false, on_person);
        node->role = UI_ROLE_BUTTON;
        node->index = role == RP_ROLE_ASSESSOR;
        node->data = name;
        ui_icon(frame, ICON_PERSON, INK_ACCENT, 24);
        ui_node *words = ui_write(frame, UI_STYLE_STRONG, name);
        words->share = 1;
        words->across = UI_CENTRE;
        ui_end(frame);
    }
    ui_end(frame);
    ui_end(frame);
}

static void view(ui_app *app, void *state, ui_frame *frame)
{
    who *me = state;
    ui_head(app, frame, "Rapport");
    ui_head_end(app, frame);
    ui_page(frame, UI_MEASURE);
    ui_write(frame, UI_STYLE_TITLE, "Who are you?");
    people(app, frame, RP_ROLE_TRAINEE, "Trainees");
    people(app, frame, RP_ROLE_ASSESSOR, "Assessors");
    ui_panel(frame);
    ui_write(frame, UI_STYLE_HEADING, "Somebody new");
    ui_field(app, frame, "name", me->name,
             &(ui_field_options){ .label = "Your name",
                                  .enter = on_add,
                                  .help = "It stays on this computer, and you can have it erased." });
    ui_check(frame, "as-assessor", "I am an assessor", me->assessor, on_assessor);
    ui_primary(frame, "add", me->assessor ? "Add the assessor" : "Start", on_add);
    ui_end(frame);
    ui_begin(frame, UI_WRAP)->gap = UI_GAP;
    ui_button_icon(frame, "nobody", ICON_PLAY, "Try it without a name", on_nobody);
    ui_button_icon(frame, "trainer", ICON_WORKSHOP, "I write scenarios", on_trainer);
    ui_end(frame);
    ui_page_end(frame);
}

const ui_screen ui_screen_who = {
    .name = "who",
    .title = "Who are you?",
    .help = "Choose your name, so that what you do is kept for you. New here? Type your name and start.",
    .state_size = sizeof(who),
    .open = open,
    .close = close,
    .view = view,
};
