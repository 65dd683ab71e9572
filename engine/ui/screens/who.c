/* Who are you: the people of this machine, and adding one. */
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "ui/screens/screens.h"
#include "ui/widget.h"

enum { NAME_MOST = 200, BADGE = 44 };

typedef struct who {
    ui_edit *name;
    bool assessor; /* who is added */
} who;

static void open(ui_app *app, void *state)
{
    (void)app;
    ((who *)state)->name = ui_edit_create(&(ui_edit_options){ .most = NAME_MOST }, NULL);
}

static void close(ui_app *app, void *state)
{
    (void)app;
    ui_edit_destroy(((who *)state)->name);
}

/* --- what is done --- */

static void sign_in(ui_app *app, rp_role role, const char *name)
{
    const rp_desk *desk = app->out.desk;
    rp_error error = { 0 };
    if (!desk->sign_in(desk->data, role, name, &error)) {
        ui_tell_error(app, &error);
        return;
    }
    ui_focus(app, ""); /* whoever comes back begins at the top, with the first that is known */
    ui_go(app, role == RP_ROLE_TRAINER ? UI_SCREEN_WORKSHOP : UI_SCREEN_LIBRARY);
}

static void on_person(ui_app *app, void *state, const ui_node *node)
{
    (void)state;
    sign_in(app, (rp_role)node->index, node->data);
}

static void on_role(ui_app *app, void *state, const ui_node *node)
{
    (void)state;
    sign_in(app, (rp_role)node->index, NULL);
}

static void forget_name(who *me)
{
    ui_edit_select_all(me->name);
    ui_edit_delete(me->name, UI_MOVE_NEXT);
}

static void tell_unkept(ui_app *app, const rp_error *why)
{
    rp_error told;
    if (why->kind == RP_ERROR_IMPOSSIBLE)
        rp_fail(&told, why->kind, "Your name cannot be kept: %s. You can still try it without a name.",
                why->text);
    else
        told = *why;
    ui_tell_error(app, &told);
    ui_focus(app, "name");
}

static void on_add(ui_app *app, void *state, const ui_node *node)
{
    who *me = state;
    const rp_desk *desk = app->out.desk;
    rp_error error = { 0 };
    const char *name = ui_print(&app->frame, "%s", ui_edit_text(me->name));
    rp_role role = me->assessor ? RP_ROLE_ASSESSOR : RP_ROLE_TRAINEE;
    (void)node;
    if (!name[strspn(name, " ")]) {
        ui_tell_first(app, "Type a name first.");
        ui_focus(app, "name");
    } else if (!desk->add_person(desk->data, role, name, &error)) {
        tell_unkept(app, &error);
    } else {
        forget_name(me);
        if (role == RP_ROLE_TRAINEE)
            sign_in(app, role, name);
        else
            ui_tell(app, ui_print(&app->frame, "%s was added as an assessor.", name));
    }
}

static void on_assessor(ui_app *app, void *state, const ui_node *node)
{
    (void)app, (void)node;
    ((who *)state)->assessor = !((who *)state)->assessor;
}

/* --- who is known --- */

/* The first letter of the first and of the last word. */
static const char *initials(ui_frame *frame, const char *name)
{
    const char *last = strrchr(name, ' ');
    int first_letter = (int)utf8_grapheme(name, strlen(name));
    int last_letter = last ? (int)utf8_grapheme(last + 1, strlen(last + 1)) : 0;
    return ui_print(frame, "%.*s%.*s", first_letter, name, last_letter, last ? last + 1 : "");
}

static void badge(ui_frame *frame, const char *name)
{
    ui_node *box = ui_begin(frame, UI_COLUMN);
    box->width = box->height = BADGE;
    box->radius = BADGE / 2.0f;
    box->fill = INK_OWN;
    box->along = UI_CENTRE;
    box->across = UI_CENTRE;
    ui_node *letters = ui_write(frame, UI_STYLE_STRONG, initials(frame, name));
    letters->ink = INK_ACCENT;
    letters->text_align = UI_CENTRE;
    ui_end(frame);
}

static void person(ui_app *app, ui_frame *frame, const rp_person *of, size_t place)
{
    const rp_desk *desk = app->out.desk;
    bool trainee = of->role == RP_ROLE_TRAINEE;
    const char *name = arena_text(&frame->memory, of->name);
    char since[RP_DESK_DATE];
    desk->date(desk->data, of->added_ms, false, since);
    ui_node *node = ui_option_box(frame, ui_print(frame, "%s.%zu", trainee ? "trainee" : "assessor", place),
                                  0, ui_print(frame, "%s, here since %s", name, since), false, on_person);
    node->role = UI_ROLE_BUTTON;
    node->index = of->role;
    node->data = name;
    badge(frame, name);
    ui_node *words = ui_begin(frame, UI_COLUMN);
    words->share = 1;
    words->gap = 2;
    words->across = UI_CENTRE;
    ui_write(frame, UI_STYLE_STRONG, name);
    ui_writef(frame, UI_STYLE_SMALL, "Here since %s", since);
    ui_end(frame);
    ui_end(frame);
}

/* Returns how many there are. */
static size_t people(ui_app *app, ui_frame *frame, rp_role role, const char *title)
{
    const rp_desk *desk = app->out.desk;
    const rp_person *all;
    size_t count = 0;
    rp_error error = { 0 };
    if (!desk->people(desk->data, role, &all, &count, &error)) {
        ui_note(frame, ICON_WARNING, INK_WARN, INK_ALERT);
        ui_node *words =
            ui_writef(frame, UI_STYLE_BODY, "The names in the log cannot be read: %s.", error.text);
        words->role = UI_ROLE_ALERT;
        words->ink = INK_WARN;
        ui_note_end(frame);
    }
    if (!count)
        return 0;
    ui_group(frame, title, UI_COLUMN, UI_GAP_SMALL);
    ui_write(frame, UI_STYLE_HEADING, title)->states |= UI_SILENT;
    ui_node *grid = ui_begin(frame, UI_GRID);
    grid->column = 260;
    grid->gap = 12;
    for (size_t i = 0; i < count; i++)
        person(app, frame, &all[i], i + 1);
    ui_end(frame);
    ui_end(frame);
    return count;
}

/* --- who is new --- */

static void somebody_new(ui_app *app, ui_frame *frame, who *me, bool first)
{
    ui_panel(frame)->gap = UI_GAP;
    if (!first)
        ui_write(frame, UI_STYLE_HEADING, "Somebody new");
    ui_field(
        app, frame, "name", me->name,
        &(ui_field_options){
            .label = "Your name",
            .enter = on_add,
            .help = "What you do is kept under it, on this computer only, and you can have it erased." });
    ui_check(frame, "as-assessor", "I am an assessor", me->assessor, on_assessor);
    ui_primary(frame, "add", me->assessor ? "Add the assessor" : "Start", on_add);
    ui_end(frame);
}

static void on_centre(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    ui_go(app, UI_SCREEN_CENTRE);
}

static void without_name(ui_frame *frame)
{
    ui_begin(frame, UI_WRAP)->gap = UI_GAP_SMALL;
    ui_button_icon(frame, "nobody", ICON_PLAY, "Try it without a name", on_role)->index = RP_ROLE_NOBODY;
    ui_button_icon(frame, "trainer", ICON_WORKSHOP, "I write scenarios", on_role)->index = RP_ROLE_TRAINER;
    ui_button_icon(frame, "centre", ICON_FORM, "For the centre", on_centre);
    ui_end(frame);
}

static void view(ui_app *app, void *state, ui_frame *frame)
{
    ui_head(app, frame, "Rapport");
    ui_head_end(app, frame);
    ui_page(frame, UI_MEASURE);
    ui_write(frame, UI_STYLE_TITLE, "Who are you?");
    size_t known = people(app, frame, RP_ROLE_TRAINEE, "Trainees");
    known += people(app, frame, RP_ROLE_ASSESSOR, "Assessors");
    if (!known)
        ui_write(
            frame, UI_STYLE_BODY,
            "Here you rehearse conversations with customers, as often as you like. Type your name to begin.");
    somebody_new(app, frame, state, !known);
    without_name(frame);
    ui_page_end(frame);
}

const ui_screen ui_screen_who = {
    .name = "who",
    .title = "Who are you?",
    .help =
        "Choose your name, so that what you do is kept for you. New here? Type your name and start. “For the "
        "centre” holds what the awarding organisation has said, and how long records are kept.",
    .state_size = sizeof(who),
    .open = open,
    .close = close,
    .view = view,
};
