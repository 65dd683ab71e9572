/* The rows of the plan by priority: what each is, whether its parts are there, what came of it. */
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "base/str.h"
#include "ui/screens/plan.h"
#include "ui/screens/records.h"

enum { GIST = 160, BADGE = 32 };

/* --- what is done --- */

static void on_row(ui_app *app, void *state, const ui_node *node)
{
    plan_screen *me = state;
    (void)app;
    me->opened = me->opened == (int)node->index ? 0 : (int)node->index;
}

static void move(ui_app *app, plan_screen *me, const ui_node *node, int steps)
{
    plan_move(me, (int)node->index, steps);
    plan_keep_draft(app, me);
}

static void on_up(ui_app *app, void *state, const ui_node *node)
{
    move(app, state, node, -1);
}

static void on_down(ui_app *app, void *state, const ui_node *node)
{
    move(app, state, node, 1);
}

/* Whether all that is in it stands in the newest version: but for its priority, which others change as they move. */
static bool is_kept(ui_app *app, const plan_row *row)
{
    const rp_plan *newest = plan_newest(app);
    const size_t priority = rp_form_index(rp_plan_form(), "priority");
    for (size_t i = 0; newest && !row->begun && i < newest->row_count; i++) {
        bool same = newest->rows[i].number == row->number;
        for (size_t f = 0; same && f < rp_plan_form()->field_count; f++)
            same = f == priority || str_is(newest->rows[i].values[f], row->values[f]);
        if (same)
            return true;
    }
    return false;
}

static void drop(ui_app *app, plan_screen *me, const char *told)
{
    plan_drop(me, me->dropping);
    me->opened = 0;
    plan_drop_row_draft(app, me->dropping);
    plan_keep_draft(app, me);
    plan_look_for_drafts(app, me);
    ui_focus(app, "add");
    ui_tell(app, told);
}

static void drop_unkept(ui_app *app)
{
    drop(app, ui_app_top(app)->state, "The row is out of the plan.");
}

static void on_drop(ui_app *app, void *state, const ui_node *node)
{
    plan_screen *me = state;
    me->dropping = (int)node->index;
    if (is_kept(app, plan_find(me, me->dropping)))
        drop(app, me, "The row is out of the plan. Versions that were kept still have it.");
    else
        ui_ask(app, &(ui_question){ "Take this row out?",
                                    "What you wrote in it and did not keep as a version will be gone.",
                                    "Take it out", "Leave it", drop_unkept });
}

static void on_link(ui_app *app, void *state, const ui_node *node)
{
    (void)state;
    kept_follow(app, arena_text(&app->frame.memory, node->data));
}

/* --- a row --- */

static const char *value(const rp_plan_row *row, const char *key)
{
    return row->values[rp_form_index(rp_plan_form(), key)];
}

/* "Measurable: 80 %"; what is missing of it where it is not there. Whether it is any good is not said. */
static const char *part_words(ui_app *app, ui_frame *frame, const rp_field *field, const char *told)
{
    const char *part = form_smart(frame, field);
    bool words = field->kind == RP_FIELD_WORDS;
    return ui_print(frame, "%s: %s", part,
                    !told   ? field->missing
                    : words ? "written"
                            : form_told(app, frame, field, told));
}

static void smart_part(ui_app *app, ui_frame *frame, const rp_field *field, const char *told)
{
    ui_node *row = ui_begin(frame, UI_ROW);
    row->gap = 6;
    row->padding = ui_both(10, 4);
    row->radius = 8;
    row->fill = told ? INK_CHIP : INK_FAIR_GROUND;
    ui_icon(frame, told ? ICON_WRITE : ICON_MISSED, told ? INK_TEXT : INK_FAIR, 16);
    ui_node *words = ui_write(frame, UI_STYLE_SMALL, part_words(app, frame, field, told));
    words->ink = told ? INK_TEXT : INK_FAIR;
    words->across = UI_CENTRE;
    ui_end(frame);
}

static void smart(ui_app *app, ui_frame *frame, const rp_plan_row *row)
{
    const rp_form *form = rp_plan_form();
    ui_begin(frame, UI_WRAP)->gap = UI_GAP_SMALL;
    for (size_t i = 0; i < form->field_count; i++)
        if (form->fields[i].smart)
            smart_part(app, frame, &form->fields[i], row->values[i]);
    ui_end(frame);
}

/* What came of it, in one sentence. */
static const char *later(ui_frame *frame, const rp_plan_row *row)
{
    rp_progress progress;
    rp_form_finding found[RP_FORM_FINDINGS_MOST];
    char *words =
        rp_form_progress(rp_plan_form(), row->values, &progress) ? rp_variance_words(&progress) : NULL;
    if (words)
        return ui_take(frame, words);
    if (!value(row, "done") && !value(row, "done_on"))
        return "Later: what you did and what came of it.";
    size_t count = rp_form_missing(rp_plan_form(), RP_PLAN_LATER, row->values, found);
    return count ? ui_print(frame, "%s.", ui_sentence(frame, found[0].why)) : "What came of it is written.";
}

static void badge(ui_frame *frame, size_t place)
{
    ui_node *box = ui_begin(frame, UI_COLUMN);
    box->width = box->height = BADGE;
    box->radius = BADGE / 2.0f;
    box->fill = INK_OWN;
    box->along = UI_CENTRE;
    box->across = UI_START;
    ui_node *words = ui_writef(frame, UI_STYLE_STRONG, "%zu", place);
    words->ink = INK_ACCENT;
    words->text_align = UI_CENTRE;
    ui_end(frame);
}

static void head(ui_frame *frame, const rp_plan_row *row, size_t place, bool opened)
{
    const char *act = value(row, "act"), *gap = value(row, "gap");
    const char *title = act ? ui_clip(frame, act, GIST) : "It does not say yet what you will do";
    ui_node *box = ui_begin(frame, UI_ROW);
    box->role = UI_ROLE_BUTTON;
    box->id = ui_print(frame, "row.%d", row->number);
    box->name = ui_print(frame, "Priority %zu, row %d: %s", place, row->number, title);
    box->act = on_row;
    box->index = (size_t)row->number;
    box->states = opened ? UI_EXPANDED : 0;
    box->gap = 14;
    box->padding = ui_all(UI_GAP_SMALL);
    box->least_height = UI_TARGET;
    box->radius = 8;
    badge(frame, place);
    ui_node *words = ui_begin(frame, UI_COLUMN);
    words->share = 1;
    words->gap = 4;
    ui_write(frame, UI_STYLE_STRONG, title);
    if (gap)
        ui_writef(frame, UI_STYLE_SMALL, "The gap: %s", ui_clip(frame, gap, GIST));
    ui_end(frame);
    ui_icon(frame, opened ? ICON_UP : ICON_DOWN, INK_QUIET, 20);
    ui_end(frame);
}

static ui_node *action(ui_frame *frame, const char *kind, int number, const char *words, ui_handler *act)
{
    ui_node *button = ui_button(frame, ui_print(frame, "%s.%d", kind, number), words, act);
    button->index = (size_t)number;
    return button;
}

static void actions(ui_frame *frame, const plan_screen *me, const rp_plan_row *row, size_t place, bool begun,
                    const plan_handlers *act)
{
    ui_begin(frame, UI_WRAP)->gap = UI_GAP_SMALL;
    action(frame, "write", row->number, begun ? "Go on with it" : "Change it", act->write);
    action(frame, "later", row->number, "Write what came of it", act->later);
    ui_node *up = action(frame, "up", row->number, "Move up", on_up);
    ui_node *down = action(frame, "down", row->number, "Move down", on_down);
    if (place == 1)
        ui_disable(up, "It comes first already.");
    if (place == me->row_count)
        ui_disable(down, "It comes last already.");
    action(frame, "drop", row->number, "Take it out", on_drop);
    ui_end(frame);
}

/* What all rows are drawn with. */
typedef struct drawn {
    const plan_handlers *act;
    rp_plan_warning *warnings;
    size_t warning_count;
} drawn;

static void warnings(ui_frame *frame, const drawn *of, int number)
{
    for (size_t i = 0; i < of->warning_count; i++)
        if (of->warnings[i].number == number)
            ui_write(frame, UI_STYLE_SMALL, arena_text(&frame->memory, of->warnings[i].text))->ink = INK_FAIR;
}

/* The newest versions of a row: its readings make a series. */
static void progress(ui_app *app, ui_frame *frame, const rp_plan_row *row)
{
    const rp_plans *plans = plan_versions(app);
    const char *const **all = arena_allocate(&frame->memory, (plans->count + 1) * sizeof *all);
    size_t count = 0;
    for (size_t i = 0; i < plans->count; i++)
        for (size_t j = 0; j < plans->versions[i].plan.row_count; j++)
            if (plans->versions[i].plan.rows[j].number == row->number)
                all[count++] = plans->versions[i].plan.rows[j].values;
    all[count++] = row->values;
    form_progress(frame, rp_plan_form(), all, count);
}

static void draw(ui_app *app, ui_frame *frame, plan_screen *me, const rp_plan_row *row, size_t place,
                 const drawn *of)
{
    bool opened = me->opened == row->number, begun = plan_find(me, row->number)->begun;
    ui_panel(frame);
    head(frame, row, place, opened);
    smart(app, frame, row);
    ui_write(frame, UI_STYLE_SMALL, later(frame, row));
    warnings(frame, of, row->number);
    actions(frame, me, row, place, begun, of->act);
    if (opened) {
        ui_rule(frame);
        form_show(app, frame, rp_plan_form(), row->values, on_link);
        progress(app, frame, row);
    }
    ui_end(frame);
}

/* --- above and below the rows --- */

static void due(ui_app *app, ui_frame *frame)
{
    char today[DATE_TEXT], day[DATE_WORDS];
    const rp_plan *newest = plan_newest(app);
    if (!newest || !ui_today(app, today) || !rp_plan_review_due(newest, today) ||
        !date_words(newest->next_review, day))
        return;
    ui_note(frame, ICON_FORM, INK_FAIR, INK_FAIR_GROUND);
    ui_node *words =
        ui_writef(frame, UI_STYLE_BODY, "It is time to look at your plan again: you set %s for it.", day);
    words->ink = INK_FAIR;
    words->role = UI_ROLE_STATUS;
    ui_note_end(frame);
}

static void unkept(ui_app *app, ui_frame *frame, const rp_plan *now, const plan_handlers *act)
{
    const rp_plan *newest = plan_newest(app);
    rp_plan_difference difference = rp_plan_compare(newest, now);
    if (difference == RP_PLAN_SAME || (!newest && !now->row_count))
        return;
    ui_note(frame, ICON_WRITE, INK_TEXT, INK_OWN);
    ui_write(frame, UI_STYLE_BODY,
             !now->row_count ? "Every row is out of your plan. The last version still has them."
             : !newest       ? "Your plan is not kept as a version yet."
             : difference == RP_PLAN_DATES
                 ? "Since the last version only dates were moved: that is not an update."
                 : "You changed your plan since the last version.")
        ->role = UI_ROLE_STATUS;
    if (now->row_count)
        ui_primary(frame, "keep", "Keep this version", act->keep);
    else
        ui_button(frame, "undo", "Undo these changes", act->undo); /* a plan without a row cannot be kept */
    ui_note_end(frame);
}

static void foot(ui_app *app, ui_frame *frame, const plan_screen *me, const plan_handlers *act)
{
    const rp_plans *plans = plan_versions(app);
    ui_panel(frame);
    form_date(app, frame, "review", me->review,
              (ui_field_options){ .label = "When you will look at it again",
                                  .help = "A plan lives: look at it again, and write what is different." });
    if (plans->count)
        ui_button(frame, "versions",
                  plans->count == 1 ? "Read the version that is kept" : "Read and compare its versions",
                  act->versions);
    ui_end(frame);
}

void plan_draw_rows(ui_app *app, ui_frame *frame, plan_screen *me, const plan_handlers *act)
{
    rp_plan now = plan_now(me, frame);
    const char *add = me->new_begun ? "Go on with the row that you began" : "Add a row";
    ui_write(frame, UI_STYLE_TITLE, "What you want to do better");
    due(app, frame);
    unkept(app, frame, &now, act);
    if (!now.row_count && !plan_newest(app))
        ui_write(frame, UI_STYLE_BODY,
                 "Nothing yet. Begin with one gap: a remark that somebody made, a level that a run did not "
                 "show, and what you will do about it.")
            ->role = UI_ROLE_STATUS;
    drawn of = { .act = act };
    of.warnings = rp_plan_warnings(&now, ui_kept_of(app, NULL)->records, &of.warning_count);
    warnings(frame, &of, 0);
    for (size_t i = 0; i < now.row_count; i++)
        draw(app, frame, me, &now.rows[i], i + 1, &of);
    free(of.warnings);
    if (now.row_count)
        ui_button_icon(frame, "add", ICON_PLUS, add, act->add);
    else
        ui_primary(frame, "add", add, act->add);
    if (now.row_count || plan_newest(app))
        foot(app, frame, me, act);
}
