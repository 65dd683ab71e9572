/* Records: what is kept beside the runs, and beginning a new one. */
#include "ui/screens/records.h"

#include <stdlib.h>

#include "ui/kept.h"
#include "ui/screens/screens.h"
#include "ui/widget.h"

/* --- reading --- */

static void read_again(ui_app *app, records_screen *me)
{
    ui_kept_forget(app);
    me->begun = 0;
    for (int kind = 0; kind < RP_RECORDS; kind++)
        if (record_is_begun(app, (rp_record_kind)kind))
            me->begun |= 1U << kind;
}

static void open(ui_app *app, void *state)
{
    records_screen *me = state;
    me->most = RECORDS_PAGE;
    me->search = ui_edit_create(&(ui_edit_options){ .most = 100 }, NULL);
    read_again(app, me);
}

static void close(ui_app *app, void *state)
{
    (void)app;
    ui_edit_destroy(((records_screen *)state)->search);
}

static bool tick(ui_app *app, void *state, int64_t *next_ms)
{
    records_screen *me = state;
    bool shown = ui_is_shown(app, state), back = shown && me->away;
    (void)next_ms;
    if (back)
        read_again(app, me);
    me->away = !shown;
    return back;
}

/* --- what is done --- */

static void on_new(ui_app *app, void *state, const ui_node *node)
{
    records_screen *me = state;
    (void)node;
    me->choosing = !me->choosing;
    if (me->choosing)
        ui_focus(app, "kind.1");
}

static void on_kind(ui_app *app, void *state, const ui_node *node)
{
    ((records_screen *)state)->choosing = false;
    ui_focus(app, "new");
    record_begin(app, (rp_record_kind)node->index, NULL, NULL);
}

static void on_again(ui_app *app, void *state, const ui_node *node)
{
    (void)node;
    read_again(app, state);
}

static void on_plan(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    kept_go(app, UI_SCREEN_PLAN);
}

static bool command(ui_app *app, void *state, ui_command_id does)
{
    records_screen *me = state;
    if (does != UI_DO_BACK || !me->choosing)
        return false;
    me->choosing = false;
    ui_focus(app, "new");
    return true;
}

/* --- a new one --- */

static void kinds(ui_frame *frame, const records_screen *me)
{
    ui_panel(frame)->gap = UI_GAP_SMALL;
    ui_write(frame, UI_STYLE_STRONG, "What do you want to keep?");
    ui_node *grid = ui_begin(frame, UI_GRID);
    grid->column = 300;
    grid->gap = UI_GAP_SMALL;
    for (int kind = 0; kind < RP_RECORDS; kind++) {
        const rp_form *form = rp_record_form((rp_record_kind)kind);
        bool begun = me->begun & 1U << kind;
        const char *help = begun ? "You began one: go on with it." : form->help;
        ui_node *box = ui_option_box(frame, ui_print(frame, "kind.%d", kind + 1), kind + 1,
                                     ui_print(frame, "%s. %s", form->title, help), false, on_kind);
        box->index = (size_t)kind;
        box->role = UI_ROLE_BUTTON;
        ui_node *words = ui_begin(frame, UI_COLUMN);
        words->share = 1;
        words->gap = 2;
        words->across = UI_CENTRE;
        ui_write(frame, UI_STYLE_STRONG, form->title);
        ui_write(frame, UI_STYLE_SMALL, help);
        ui_end(frame);
        ui_end(frame);
    }
    ui_end(frame);
    ui_end(frame);
}

/* What was begun and not saved stands at the top. */
static void begun(ui_frame *frame, const records_screen *me)
{
    for (int kind = 0; kind < RP_RECORDS && !me->choosing; kind++)
        if (me->begun & 1U << kind) {
            const char *title = rp_record_form((rp_record_kind)kind)->title;
            ui_node *button =
                ui_button_icon(frame, ui_print(frame, "go-on.%d", kind + 1), ICON_WRITE,
                               ui_print(frame, "Go on with what you began: %s", title), on_kind);
            button->index = (size_t)kind;
        }
}

/* --- how it looks --- */

static void view(ui_app *app, void *state, ui_frame *frame)
{
    const records_screen *me = state;
    rp_error error = { 0 };
    const rp_desk_kept *kept = ui_kept_of(app, &error);
    ui_head(app, frame, "Records");
    ui_head_button(app, frame, "plan", ICON_FORM, "Plan", on_plan);
    ui_head_end(app, frame);
    ui_page(frame, 840);
    ui_write(frame, UI_STYLE_TITLE, "What you keep beside the runs");
    if (!kept) {
        ui_failed(frame, ui_print(frame, "Your records cannot be read: %s.", error.text), "again", on_again);
        ui_page_end(frame);
        return;
    }
    ui_begin(frame, UI_WRAP)->gap = UI_GAP_SMALL;
    ui_primary(frame, "new", me->choosing ? "Not now" : "New record", on_new);
    begun(frame, me);
    ui_end(frame);
    if (me->choosing)
        kinds(frame, me);
    records_list(app, frame, me, kept->records);
    ui_page_end(frame);
}

const ui_screen ui_screen_records = {
    .name = "records",
    .title = "Records",
    .help =
        "What you keep beside the runs: feedback from others, coaching, improvements, what you did to learn, "
        "evidence from work. Begin a new one, or open one to read it, to change it with a reason, or to "
        "withdraw "
        "it. Nothing is ever lost: earlier versions stay readable.",
    .state_size = sizeof(records_screen),
    .open = open,
    .close = close,
    .view = view,
    .command = command,
    .tick = tick,
};
