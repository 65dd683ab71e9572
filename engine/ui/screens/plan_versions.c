/* Versions of the plan: read, and compared with each other. */
#include "base/date.h"
#include "ui/screens/plan.h"

/* --- what is done --- */

static void on_version(ui_app *app, void *state, const ui_node *node)
{
    plan_screen *me = state;
    (void)app;
    me->version = node->index;
    me->against = me->version > 1 ? me->version - 1 : me->version;
}

static void on_against(ui_app *app, void *state, const ui_node *node, int steps)
{
    plan_screen *me = state;
    size_t count = plan_versions(app)->count;
    (void)node;
    if (steps > 0 && me->against < count)
        me->against++;
    else if (steps < 0 && me->against > 1)
        me->against--;
}

/* --- how it looks --- */

static const char *name_of(ui_app *app, ui_frame *frame, const rp_plan_version *of, size_t number)
{
    return ui_print(frame, "Version %zu, %s", number, ui_day(app, frame, of->at_ms));
}

static void list(ui_app *app, ui_frame *frame, const plan_screen *me, const rp_plans *plans)
{
    ui_group(frame, "Versions, the newest first", UI_COLUMN, UI_GAP_SMALL);
    for (size_t i = plans->count; i-- > 0;) {
        const rp_plan_version *of = &plans->versions[i];
        const char *name = name_of(app, frame, of, i + 1);
        const char *about =
            ui_print(frame, "%s%s%s%s", ui_sentence(frame, rp_plan_difference_words(of->difference)),
                     of->reason ? ": “" : "", of->reason ? of->reason : "", of->reason ? "”" : "");
        ui_node *box =
            ui_option_box(frame, ui_print(frame, "version.%zu", i + 1), 0,
                          ui_print(frame, "%s. %s", name, about), me->version == i + 1, on_version);
        box->index = i + 1;
        ui_node *words = ui_begin(frame, UI_COLUMN);
        words->share = 1;
        words->gap = 2;
        words->across = UI_CENTRE;
        ui_write(frame, UI_STYLE_STRONG, name);
        ui_write(frame, UI_STYLE_SMALL, about);
        ui_end(frame);
        ui_end(frame);
    }
    ui_end(frame);
}

static void compare(ui_app *app, ui_frame *frame, const plan_screen *me, const rp_plans *plans)
{
    const rp_plan_version *of = &plans->versions[me->version - 1], *other = &plans->versions[me->against - 1];
    ui_panel(frame);
    ui_slider(frame, "against", "Compared with", ui_print(frame, "Version %zu", me->against), on_against);
    if (me->version == me->against)
        ui_write(frame, UI_STYLE_SMALL, "That is the same version: choose another to compare it with.");
    else if (rp_plan_compare(&other->plan, &of->plan) == RP_PLAN_SAME)
        ui_write(frame, UI_STYLE_BODY, "They are the same.");
    else
        plan_draw_changes(app, frame, &other->plan, &of->plan);
    ui_end(frame);
}

static void rows(ui_app *app, ui_frame *frame, const rp_plan_version *of)
{
    size_t *order = arena_allocate(&frame->memory, (of->plan.row_count + 1) * sizeof *order);
    char day[DATE_WORDS];
    if (of->erased)
        ui_write(frame, UI_STYLE_SMALL, "Some of its words were erased.");
    if (date_words(of->plan.next_review, day))
        ui_writef(frame, UI_STYLE_BODY, "To be looked at again on %s.", day);
    rp_plan_order(&of->plan, order);
    for (size_t i = 0; i < of->plan.row_count; i++) {
        const rp_plan_row *row = &of->plan.rows[order[i]];
        ui_panel(frame);
        ui_writef(frame, UI_STYLE_LABEL, "Row %d", row->number);
        form_show(app, frame, rp_plan_form(), row->values, NULL);
        ui_end(frame);
    }
}

void plan_draw_versions(ui_app *app, ui_frame *frame, const plan_screen *me)
{
    const rp_plans *plans = plan_versions(app);
    ui_write(frame, UI_STYLE_TITLE, "Versions of your plan");
    list(app, frame, me, plans);
    if (plans->count > 1)
        compare(app, frame, me, plans);
    ui_write(frame, UI_STYLE_HEADING, name_of(app, frame, &plans->versions[me->version - 1], me->version));
    rows(app, frame, &plans->versions[me->version - 1]);
}
