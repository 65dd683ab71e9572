/* The development plan: rows by priority, each in two steps, now and later; versions with what changed and why. */
#include "ui/screens/plan.h"

#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "ui/screens/records.h"
#include "ui/screens/screens.h"

enum { REASON_MOST = 4000 };

/* --- begin and end --- */

static void show(ui_app *app, plan_screen *me, plan_part part, const char *focus)
{
    me->part = part;
    ui_to_top(app, me);
    ui_focus(app, focus);
}

static void open(ui_app *app, void *state)
{
    plan_screen *me = state;
    rp_stream stream;
    ui_kept_forget(app);
    plan_take(app, me);
    if (ui_kept_stream(app, &stream))
        ui_draft_open_of(app, &me->reason, &stream, "plan.reason",
                         &(ui_edit_options){ .most = REASON_MOST, .lines = true });
}

static void keep_review(ui_app *app, plan_screen *me)
{
    if (ui_keeping_is_open(&me->review_keeping, ui_edit_revision(me->review)))
        plan_keep_draft(app, me);
}

static void close(ui_app *app, void *state)
{
    plan_screen *me = state;
    form_close(app, &me->form);
    keep_review(app, me);
    plan_cite_finish(&me->cite);
    plan_release(me);
    if (me->reason.edit)
        ui_draft_close(app, &me->reason);
}

static bool tick(ui_app *app, void *state, int64_t *next_ms)
{
    plan_screen *me = state;
    form_tick(app, &me->form, next_ms);
    if (ui_keeping_is_due(app, &me->review_keeping, ui_edit_revision(me->review), next_ms))
        plan_keep_draft(app, me);
    if (me->reason.edit)
        ui_draft_tick(app, &me->reason, next_ms);
    return plan_cite_tick(app, me, next_ms);
}

/* --- rows --- */

static void write_row(ui_app *app, plan_screen *me, int number)
{
    char draft[RP_DRAFT_FIELD];
    const plan_row *row = plan_find(me, number);
    keep_review(app, me);
    form_close(app, &me->form);
    plan_row_draft(number, draft);
    form_open(app, &me->form, rp_plan_form(), draft, row ? (const char *const *)row->values : NULL);
    me->writing = number;
    show(app, me, PLAN_ROW, "");
    form_focus(app, &me->form);
}

static void leave_row(ui_app *app, plan_screen *me)
{
    form_close(app, &me->form);
    plan_look_for_drafts(app, me);
    show(app, me, PLAN_ROWS,
         ui_print(&app->frame, plan_find(me, me->writing) ? "write.%d" : "add", me->writing));
}

static void on_done(ui_app *app, void *state, const ui_node *node)
{
    plan_screen *me = state;
    const char *values[RP_FIELDS_MOST];
    rp_error error = { 0 };
    (void)node;
    form_end_counting(app, &me->form);
    form_values(&me->form, &app->frame, values);
    if (!form_is_changed(&me->form, &app->frame) && !plan_find(me, me->writing)) {
        ui_tell_first(app, "Nothing is written in it yet.");
    } else if (!rp_form_fits(rp_plan_form(), values, &error)) {
        ui_tell_error(app, &error);
    } else if (!plan_put(me, me->writing, values)) {
        ui_tell_first(app, "A plan has no room for more rows: take one out first.");
    } else {
        form_drop(app, &me->form);
        plan_keep_draft(app, me);
        me->opened = me->writing;
        leave_row(app, me);
        ui_tell(app,
                "The row is in your plan. Keep this version when you have done all that you want to change.");
    }
}

static void on_add(ui_app *app, void *state, const ui_node *node)
{
    (void)node;
    write_row(app, state, plan_new_number(app, state));
}

static void on_write(ui_app *app, void *state, const ui_node *node)
{
    write_row(app, state, (int)node->index);
}

static void on_later(ui_app *app, void *state, const ui_node *node)
{
    plan_screen *me = state;
    write_row(app, me, (int)node->index);
    form_turn(app, &me->form, form_step(&me->form, RP_PLAN_LATER));
}

void plan_open(ui_app *app, int row)
{
    kept_go(app, UI_SCREEN_PLAN);
    plan_screen *me = ui_app_top(app)->state;
    if (!plan_find(me, row))
        return;
    me->opened = row;
    ui_focus(app, ui_print(&app->frame, "row.%d", row));
}

void plan_begin(ui_app *app, const char *cites, const char *gap)
{
    kept_go(app, UI_SCREEN_PLAN);
    plan_screen *me = ui_app_top(app)->state;
    write_row(app, me, plan_new_number(app, me));
    if (me->form.recalled) {
        ui_tell(app, "A row that you began is still here: go on with it.");
        return;
    }
    form_choose(&me->form, rp_form_index(rp_plan_form(), "cites"), cites);
    if (gap)
        plan_quote(&app->frame, me, gap);
}

/* --- keeping a version --- */

static void on_keep(ui_app *app, void *state, const ui_node *node)
{
    plan_screen *me = state;
    (void)node;
    keep_review(app, me);
    show(app, me, PLAN_KEEP, "");
}

static void kept(ui_app *app, plan_screen *me)
{
    ui_kept_forget(app);
    plan_drop_draft(app, me);
    if (me->reason.edit) {
        ui_edit_select_all(me->reason.edit);
        ui_edit_delete(me->reason.edit, UI_MOVE_NEXT);
        ui_draft_drop(app, &me->reason);
    }
    plan_take(app, me);
    show(app, me, PLAN_ROWS, "");
    ui_tell(app, "This version is kept, with its date.");
}

static void on_keep_now(ui_app *app, void *state, const ui_node *node)
{
    plan_screen *me = state;
    const rp_journal *journal;
    rp_stream stream;
    rp_error error = { 0 };
    rp_plan now = plan_now(me, &app->frame);
    const rp_plan *before = plan_newest(app);
    const char *reason = me->reason.edit ? ui_edit_text(me->reason.edit) : "";
    (void)node;
    if (before && !reason[strspn(reason, " \n")]) {
        ui_tell_first(app, "Say first why it changes: what you learned, or what is different now.");
        ui_focus(app, "reason");
    } else if (ui_kept_journal(app, &journal, &stream)) {
        if (rp_plan_save(journal, &stream, before, &now, before ? reason : NULL, &error))
            kept(app, me);
        else
            ui_tell_error(app, &error);
    }
}

static void undo(ui_app *app)
{
    plan_screen *me = ui_app_top(app)->state;
    plan_drop_draft(app, me);
    plan_take(app, me);
    show(app, me, PLAN_ROWS, "");
}

static void on_undo(ui_app *app, void *state, const ui_node *node)
{
    (void)state, (void)node;
    ui_ask(app, &(ui_question){ "Undo these changes?", "The plan will stand as it was kept last.",
                                "Undo them", "Leave them", undo });
}

static void on_back(ui_app *app, void *state, const ui_node *node)
{
    (void)node;
    show(app, state, PLAN_ROWS, "");
}

static void on_versions(ui_app *app, void *state, const ui_node *node)
{
    plan_screen *me = state;
    (void)node;
    keep_review(app, me);
    me->version = plan_versions(app)->count;
    me->against = me->version > 1 ? me->version - 1 : 1;
    show(app, me, PLAN_VERSIONS, "");
}

static void on_again(ui_app *app, void *state, const ui_node *node)
{
    (void)node;
    ui_kept_forget(app);
    plan_take(app, state);
}

static bool command(ui_app *app, void *state, ui_command_id does)
{
    plan_screen *me = state;
    if (form_command(app, &me->form, does))
        return true;
    if (does != UI_DO_BACK || me->part == PLAN_ROWS)
        return false;
    if (me->part == PLAN_ROW)
        leave_row(app, me);
    else
        on_back(app, me, NULL);
    return true;
}

/* --- how it looks --- */

static void view_row(ui_app *app, ui_frame *frame, plan_screen *me)
{
    ui_page(frame, UI_MEASURE);
    form_view(app, frame, &me->form);
    plan_draw_cite(frame, me);
    ui_page_foot(frame);
    form_foot(app, frame, &me->form);
    if (me->form.page == me->form.page_count)
        ui_primary(frame, "done", "Put it into the plan", on_done);
    else
        ui_button(frame, "done", "Put it into the plan", on_done);
    ui_page_foot_end(frame);
}

static void view_keep(ui_app *app, ui_frame *frame, plan_screen *me)
{
    ui_page(frame, UI_MEASURE);
    plan_draw_keep(app, frame, me);
    ui_page_foot(frame);
    ui_button(frame, "back-to-rows", "Back", on_back);
    ui_button(frame, "undo", "Undo these changes", on_undo);
    if (!ui_is_low(frame))
        ui_space(frame);
    ui_primary(frame, "keep-now", "Keep this version", on_keep_now);
    ui_page_foot_end(frame);
}

static void view(ui_app *app, void *state, ui_frame *frame)
{
    plan_screen *me = state;
    rp_error error = { 0 };
    const char *title = me->part == PLAN_ROW        ? ui_print(frame, "Row %d of your plan", me->writing)
                        : me->part == PLAN_VERSIONS ? "Versions of your plan"
                                                    : "Development plan";
    ui_head(app, frame, title);
    ui_head_end(app, frame);
    if (me->part == PLAN_ROW) {
        view_row(app, frame, me);
        return;
    }
    if (me->part == PLAN_KEEP) {
        view_keep(app, frame, me);
        return;
    }
    ui_page(frame, me->part == PLAN_ROWS ? 840 : UI_MEASURE);
    if (!ui_kept_of(app, &error))
        ui_failed(frame, ui_print(frame, "Your plan cannot be read: %s.", error.text), "again", on_again);
    else if (me->part == PLAN_ROWS)
        plan_draw_rows(app, frame, me,
                       &(plan_handlers){ on_add, on_write, on_later, on_keep, on_undo, on_versions });
    else
        plan_draw_versions(app, frame, me);
    ui_page_end(frame);
}

const ui_screen ui_screen_plan = {
    .name = "plan",
    .title = "Development plan",
    .help = "What you want to do better: a row for each gap, the most important first. Fill in what you will "
            "do now; "
            "come back later and write what came of it. When you have changed something, keep it as a "
            "version and say "
            "why: all versions stay readable.",
    .keys =
        (const ui_screen_key[]){
            { UI_DO_NEXT, NULL, "To the next field or button" },
            { UI_DO_BACK, NULL, "Back to the rows; what you typed is kept" },
            { .does = NULL },
        },
    .state_size = sizeof(plan_screen),
    .open = open,
    .close = close,
    .view = view,
    .command = command,
    .tick = tick,
};
