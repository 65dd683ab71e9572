/* The plan that is worked on, and its draft: {"next_review": "1 March 2026", "rows": [{"row": 1, "values": {…}}]}. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "base/json.h"
#include "base/memory.h"
#include "base/str.h"
#include "ui/screens/plan.h"

enum { LINE_MOST = 100 };
static const char draft_name[] = "plan";

/* --- what is kept --- */

const rp_plans *plan_versions(ui_app *app)
{
    const rp_desk_kept *kept = ui_kept_of(app, NULL);
    return kept ? kept->plans : NULL;
}

const rp_plan *plan_newest(ui_app *app)
{
    const rp_plans *plans = plan_versions(app);
    return plans && plans->count ? &plans->versions[plans->count - 1].plan : NULL;
}

void plan_row_draft(int number, char out[RP_DRAFT_FIELD])
{
    snprintf(out, RP_DRAFT_FIELD, "plan.row.%d", number);
}

/* --- begin and end --- */

static void release_row(plan_row *row)
{
    for (size_t i = 0; i < RP_FIELDS_MOST; i++)
        free(row->values[i]);
    *row = (plan_row){ .number = 0 };
}

void plan_release(plan_screen *me)
{
    for (size_t i = 0; i < me->row_count; i++)
        release_row(&me->rows[i]);
    me->row_count = 0;
    ui_edit_destroy(me->review);
    me->review = NULL;
}

static plan_row *add_row(plan_screen *me, int number)
{
    if (me->row_count == RP_PLAN_ROWS_MOST || number < 1 || number > RP_PLAN_NUMBER_MOST)
        return NULL;
    plan_row *row = &me->rows[me->row_count++];
    row->number = number;
    return row;
}

static void set(plan_row *row, size_t field, const char *value)
{
    char *copy = memory_copy_text(value);
    free(row->values[field]);
    row->values[field] = copy;
}

static void take_draft(plan_screen *me, const rp_json *draft)
{
    const rp_json *rows = rp_json_get(draft, "rows");
    for (size_t i = 0; i < rp_json_count(rows); i++) {
        int64_t number = rp_json_integer(rp_json_at(rows, i), "row", 0);
        plan_row *row = number <= RP_PLAN_NUMBER_MOST ? add_row(me, (int)number) : NULL;
        for (size_t f = 0; row && f < rp_plan_form()->field_count; f++)
            set(row, f,
                rp_json_text(rp_json_get(rp_json_at(rows, i), "values"), rp_plan_form()->fields[f].key));
    }
}

static void take_version(plan_screen *me, const rp_plan *plan)
{
    for (size_t i = 0; plan && i < plan->row_count; i++) {
        plan_row *row = add_row(me, plan->rows[i].number);
        for (size_t f = 0; row && f < rp_plan_form()->field_count; f++)
            set(row, f, plan->rows[i].values[f]);
    }
}

void plan_take(ui_app *app, plan_screen *me)
{
    rp_stream stream;
    char review[DATE_WORDS] = "";
    plan_release(me);
    char *text = ui_kept_stream(app, &stream) ? ui_draft_read_of(app, &stream, draft_name) : NULL;
    rp_json *draft = text ? rp_json_parse(text, strlen(text), NULL) : NULL;
    const rp_plan *newest = plan_newest(app);
    if (draft)
        take_draft(me, draft);
    else
        take_version(me, newest);
    if (newest)
        date_words(newest->next_review, review);
    me->review = ui_edit_create(&(ui_edit_options){ .most = LINE_MOST },
                                draft ? rp_json_text(draft, "next_review") : review);
    ui_keeping_tried(&me->review_keeping, ui_edit_revision(me->review), true);
    rp_json_destroy(draft);
    free(text);
    plan_look_for_drafts(app, me);
}

/* --- the draft --- */

static rp_json *row_json(const plan_row *row)
{
    rp_json *out = rp_json_object(), *values = rp_json_object();
    for (size_t f = 0; f < rp_plan_form()->field_count; f++)
        if (row->values[f])
            rp_json_put_text(values, rp_plan_form()->fields[f].key, row->values[f]);
    rp_json_put_integer(out, "row", row->number);
    rp_json_put(out, "values", values);
    return out;
}

void plan_keep_draft(ui_app *app, plan_screen *me)
{
    rp_stream stream;
    bool kept = true;
    rp_plan now = plan_now(me, &app->frame);
    const rp_plan *newest = plan_newest(app);
    bool differs = newest ? rp_plan_compare(newest, &now) != RP_PLAN_SAME : now.row_count > 0;
    rp_json *draft = rp_json_object(), *rows = rp_json_array();
    for (size_t i = 0; i < me->row_count; i++)
        rp_json_push(rows, row_json(&me->rows[i]));
    rp_json_put_text(draft, "next_review", ui_edit_text(me->review));
    rp_json_put(draft, "rows", rows);
    char *text = rp_json_write(draft);
    if (ui_kept_stream(app, &stream))
        kept = ui_draft_write_of(app, &stream, draft_name, differs ? text : NULL);
    free(text);
    rp_json_destroy(draft);
    ui_keeping_tried(&me->review_keeping, ui_edit_revision(me->review), kept);
}

void plan_drop_draft(ui_app *app, plan_screen *me)
{
    rp_stream stream;
    if (ui_kept_stream(app, &stream))
        ui_draft_write_of(app, &stream, draft_name, NULL);
    ui_keeping_tried(&me->review_keeping, ui_edit_revision(me->review), true);
}

void plan_drop_row_draft(ui_app *app, int number)
{
    char draft[RP_DRAFT_FIELD];
    rp_stream stream;
    plan_row_draft(number, draft);
    if (ui_kept_stream(app, &stream))
        ui_draft_write_of(app, &stream, draft, NULL);
}

void plan_look_for_drafts(ui_app *app, plan_screen *me)
{
    char draft[RP_DRAFT_FIELD];
    rp_stream stream;
    bool keeps = ui_kept_stream(app, &stream);
    for (size_t i = 0; i < me->row_count; i++) {
        plan_row_draft(me->rows[i].number, draft);
        me->rows[i].begun = keeps && ui_draft_is_there(app, &stream, draft);
    }
    plan_row_draft(plan_new_number(app, me), draft);
    me->new_begun = keeps && ui_draft_is_there(app, &stream, draft);
}

/* --- rows --- */

plan_row *plan_find(plan_screen *me, int number)
{
    for (size_t i = 0; i < me->row_count; i++)
        if (me->rows[i].number == number)
            return &me->rows[i];
    return NULL;
}

int plan_new_number(ui_app *app, const plan_screen *me)
{
    const rp_plans *plans = plan_versions(app);
    int number = plans ? plans->next_number : 1;
    for (size_t i = 0; i < me->row_count; i++)
        if (me->rows[i].number >= number)
            number = me->rows[i].number + 1;
    return number;
}

rp_plan plan_now(const plan_screen *me, ui_frame *frame)
{
    char date[DATE_TEXT];
    const char *typed = ui_edit_text(me->review);
    rp_plan_row *rows = arena_allocate(&frame->memory, (me->row_count + 1) * sizeof *rows);
    rp_plan_row *ordered = arena_allocate(&frame->memory, (me->row_count + 1) * sizeof *ordered);
    size_t *order = arena_allocate(&frame->memory, (me->row_count + 1) * sizeof *order);
    for (size_t i = 0; i < me->row_count; i++) {
        rows[i].number = me->rows[i].number;
        for (size_t f = 0; f < RP_FIELDS_MOST; f++)
            rows[i].values[f] = me->rows[i].values[f];
    }
    rp_plan plan = { rows, me->row_count, NULL };
    rp_plan_order(&plan, order);
    for (size_t i = 0; i < me->row_count; i++)
        ordered[i] = rows[order[i]];
    plan.rows = ordered;
    if (date_read_typed(typed, date))
        plan.next_review = arena_text(&frame->memory, date);
    else if (typed[strspn(typed, " ")])
        plan.next_review = arena_text(&frame->memory, typed); /* which cannot be kept, and is told */
    return plan;
}

/* --- priority: no two rows share one --- */

static size_t priority_field(void)
{
    return rp_form_index(rp_plan_form(), "priority");
}

/* Those without one come last. */
static long priority_of(const plan_row *row)
{
    const char *value = row->values[priority_field()];
    long priority = value ? strtol(value, NULL, 10) : 0;
    return priority > 0 ? priority : RP_COUNT_MOST + 1L;
}

/* In the order of their priorities, `first` before others of the same. */
static void sort(plan_screen *me, int first)
{
    for (size_t i = 1; i < me->row_count; i++) {
        plan_row row = me->rows[i];
        long priority = priority_of(&row);
        size_t at = i;
        for (; at > 0; at--) {
            long other = priority_of(&me->rows[at - 1]);
            if (other < priority || (other == priority && row.number != first))
                break;
            me->rows[at] = me->rows[at - 1];
        }
        me->rows[at] = row;
    }
}

static void number_anew(plan_screen *me)
{
    char text[24];
    for (size_t i = 0; i < me->row_count; i++) {
        snprintf(text, sizeof text, "%zu", i + 1);
        set(&me->rows[i], priority_field(), text);
    }
}

bool plan_put(plan_screen *me, int number, const char *const *values)
{
    plan_row *row = plan_find(me, number);
    if (!row)
        row = add_row(me, number);
    if (!row)
        return false;
    for (size_t f = 0; f < rp_plan_form()->field_count; f++)
        set(row, f, values[f]);
    row->begun = false;
    sort(me, number);
    number_anew(me);
    return true;
}

void plan_drop(plan_screen *me, int number)
{
    plan_row *row = plan_find(me, number);
    size_t index = (size_t)(row - me->rows);
    release_row(row);
    memmove(row, row + 1, (me->row_count - index - 1) * sizeof *row);
    me->rows[--me->row_count] = (plan_row){ .number = 0 };
    sort(me, 0);
    number_anew(me);
}

void plan_move(plan_screen *me, int number, int steps)
{
    sort(me, 0);
    size_t index = (size_t)(plan_find(me, number) - me->rows);
    size_t other = steps < 0 ? index - 1 : index + 1; /* below 0: more than there are */
    if (other >= me->row_count)
        return;
    plan_row moved = me->rows[index];
    me->rows[index] = me->rows[other];
    me->rows[other] = moved;
    number_anew(me);
}
