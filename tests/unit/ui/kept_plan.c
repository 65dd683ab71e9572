/* The development plan as it is worked on. */
#include <stdlib.h>
#include <string.h>

#include "ui/keeping.h"
#include "unit.h"

static const char *value(const rp_plan_row *row, const char *key)
{
    return row->values[rp_form_index(rp_plan_form(), key)];
}

static void a_row_quotes_what_it_cites(void **state)
{
    ui_stage on;
    (void)state;
    ui_stage_init(&on, false);
    ways_sign_in(&on);
    ways_keep_records(&on);
    ui_stage_look_back(ui_stage_play(&on, "sr-day26", RP_MODE_PRACTICE, 100));
    ui_stage_away(&on);
    ui_stage_press(&on, "plan");
    ui_stage_go(&on, "add");
    ui_stage_go(&on, "field.cites");
    ui_stage_type(&on, "day twenty-six");
    ui_stage_go(&on, "pick.1");
    ui_stage_until(&on, "Quote it as the gap");
    ui_stage_go(&on, "quote.1");
    assert_string_equal(ui_app_top(&on.app)->focus, "field.gap");
    assert_non_null(strstr(ui_stage_node(&on, "field.gap")->value, "shown"));
    ui_stage_go(&on, "field.cites");
    ui_stage_type(&on, "voucher");
    ui_stage_go(&on, "pick.1");
    ui_stage_go(&on, "quote.1");
    assert_string_equal(ui_stage_node(&on, "field.gap")->value,
                        "You offered me a voucher before you had heard what went wrong.");
    keeping_write(&on, "field.gap", "I do not ask.");
    ui_stage_go(&on, "quote.1"); /* what somebody wrote stays */
    assert_string_equal(ui_stage_node(&on, "field.gap")->value,
                        "I do not ask.\nYou offered me a voucher before you had heard what went wrong.");
    ui_stage_go(&on, "none.cites");
    assert_null(ui_find(&on.app.frame, "quote.1"));
    ui_stage_finish(&on);
}

static void a_debrief_leads_to_a_row(void **state)
{
    ui_stage on;
    (void)state;
    ui_stage_init(&on, false);
    ways_sign_in(&on);
    ways_play_to_end(&on, RP_MODE_PRACTICE);
    ui_stage_keys(&on, "Space 3 Return 3 Return Return");
    ways_read_on(&on, "part.2");
    ui_stage_go(&on, "to-plan");
    assert_string_equal(ui_stage_screen(&on), "plan");
    assert_non_null(strstr(ui_stage_node(&on, "field.gap")->value, "shown"));
    assert_true(ui_stage_has(&on, "Where that comes from: Day Twenty-Six, practice"));
    ui_stage_go(&on, "done");
    ui_stage_go(&on, "keep");
    ui_stage_go(&on, "keep-now");
    assert_int_equal(keeping_newest(&on)->plan.row_count, 1);
    ui_stage_key(&on, "Escape"); /* the debrief as it was */
    assert_string_equal(ui_stage_screen(&on), "debrief");
    assert_non_null(ui_find(&on.app.frame, "to-plan"));
    ui_stage_finish(&on);
}

static void no_two_rows_share_a_priority(void **state)
{
    ui_stage on;
    (void)state;
    keeping_begin(&on, false, "plan");
    ui_stage_keys(&on, "Return");
    ui_stage_type(&on, "I interrupt.");
    ui_stage_go(&on, "done");
    ui_stage_go(&on, "add");
    ui_stage_type(&on, "I write too much.");
    ui_stage_go(&on, "form-on");
    keeping_write(&on, "field.priority", "1");
    ui_stage_go(&on, "done");
    ui_stage_go(&on, "add");
    ui_stage_type(&on, "I forget to ring back.");
    ui_stage_go(&on, "done");
    ui_stage_go(&on, "up.3");
    ui_stage_go(&on, "keep");
    ui_stage_go(&on, "keep-now");
    const rp_plan *plan = &keeping_newest(&on)->plan;
    assert_int_equal(plan->row_count, 3);
    static const int numbers[] = { 2, 3, 1 };
    static const char *const priorities[] = { "1", "2", "3" };
    size_t order[3];
    rp_plan_order(plan, order);
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(plan->rows[order[i]].number, numbers[i]);
        assert_string_equal(value(&plan->rows[order[i]], "priority"), priorities[i]);
    }
    ui_stage_go(&on, "drop.3");
    ui_stage_key(&on, "Escape"); /* a draft */
    ui_stage_press(&on, "plan");
    assert_true(ui_stage_has(&on, "You changed your plan since the last version."));
    assert_null(ui_find(&on.app.frame, "row.3"));
    ui_stage_go(&on, "keep");
    ui_stage_go(&on, "keep-now");
    assert_true(ui_stage_has(&on, "Say first why it changes"));
    ui_stage_type(&on, "Done with that.");
    ui_stage_go(&on, "keep-now");
    assert_int_equal(keeping_kept(&on)->plans->count, 2);
    assert_string_equal(keeping_newest(&on)->reason, "Done with that.");
    assert_false(keeping_is_drafted(&on, "plan"));
    assert_false(keeping_is_drafted(&on, "plan.reason"));
    ui_stage_finish(&on);
}

static void a_row_that_was_not_kept_is_asked_about(void **state)
{
    ui_stage on;
    (void)state;
    keeping_begin(&on, false, "plan");
    ui_stage_keys(&on, "Return");
    ui_stage_type(&on, "I interrupt.");
    ui_stage_go(&on, "done");
    ui_stage_go(&on, "drop.1");
    assert_true(ui_stage_has(&on, "Take this row out?"));
    ui_stage_go(&on, "no");
    assert_non_null(ui_find(&on.app.frame, "row.1"));
    ui_stage_go(&on, "keep");
    ui_stage_go(&on, "keep-now");
    ui_stage_go(&on, "add");
    ui_stage_type(&on, "I write too much.");
    ui_stage_go(&on, "done");
    ui_stage_go(&on, "write.2");
    keeping_write(&on, "field.gap", "I write far too much.");
    ui_stage_key(&on, "Escape");
    assert_true(keeping_is_drafted(&on, "plan.row.2"));
    ui_stage_go(&on, "drop.2");
    ui_stage_go(&on, "yes");
    assert_null(ui_find(&on.app.frame, "row.2"));
    assert_false(keeping_is_drafted(&on, "plan.row.2")); /* the next row has its number, and begins empty */
    ui_stage_go(&on, "write.1");
    keeping_write(&on, "field.gap", "I interrupt people.");
    ui_stage_key(&on, "Escape");
    ui_stage_go(&on, "drop.1"); /* was kept, but a change of it was not */
    assert_true(ui_stage_has(&on, "Take this row out?"));
    ui_stage_finish(&on);
}

static void a_plan_without_rows_can_be_undone(void **state)
{
    ui_stage on;
    (void)state;
    ui_stage_init(&on, false);
    ways_sign_in(&on);
    ways_keep_records(&on);
    ways_keep_plan(&on);
    ui_stage_press(&on, "plan");
    ui_stage_go(&on, "drop.1");
    ui_stage_go(&on, "drop.2");
    assert_true(ui_stage_has(&on, "Every row is out of your plan."));
    assert_false(ui_stage_has(&on, "Nothing yet."));
    ui_stage_go(&on, "versions");
    assert_true(ui_stage_has(&on, "Versions of your plan"));
    ui_stage_key(&on, "Escape");
    ui_stage_go(&on, "undo");
    ui_stage_go(&on, "yes");
    assert_non_null(ui_find(&on.app.frame, "row.1"));
    assert_non_null(ui_find(&on.app.frame, "row.2"));
    assert_false(keeping_is_drafted(&on, "plan"));
    ui_stage_finish(&on);
}

static void moved_dates_are_no_update(void **state)
{
    ui_stage on;
    (void)state;
    ui_stage_init(&on, false);
    ways_sign_in(&on);
    ways_keep_records(&on);
    ways_keep_plan(&on);
    ui_stage_press(&on, "plan");
    assert_null(ui_find(&on.app.frame, "keep")); /* nothing was changed */
    keeping_write(&on, "review", "1/12/2099");
    assert_true(ui_stage_has(&on, "Since the last version only dates were moved: that is not an update."));
    ui_stage_wait(&on, 3000);
    assert_true(keeping_is_drafted(&on, "plan"));
    keeping_write(&on, "review", "1/5/2026");
    ui_stage_wait(&on, 3000);
    assert_false(keeping_is_drafted(&on, "plan")); /* as it was */
    keeping_write(&on, "review", "soon");
    ui_stage_go(&on, "keep");
    keeping_write(&on, "reason", "It is too early.");
    ui_stage_go(&on, "keep-now");
    assert_true(ui_stage_has(&on, "the next review is a date"));
    keeping_write(&on, "review", "1/12/2099");
    assert_true(ui_stage_has(&on, "Only dates were moved: not an update."));
    ui_stage_go(&on, "keep-now");
    assert_int_equal(keeping_newest(&on)->difference, RP_PLAN_DATES);
    assert_string_equal(keeping_newest(&on)->plan.next_review, "2099-12-01");
    ui_stage_go(&on, "versions");
    assert_true(ui_stage_has(&on, "Before: 1 May 2026"));
    ui_stage_node(&on, "against");
    ui_focus(&on.app, "against");
    ui_stage_key(&on, "Left"); /* the first */
    assert_true(ui_stage_has(&on, "Row 2 is new."));
    ui_stage_finish(&on);
}

static void a_remark_becomes_a_row(void **state)
{
    ui_stage on;
    (void)state;
    keeping_begin(&on, true, "records");
    ui_stage_go(&on, "record.2");
    ui_stage_go(&on, "to-plan");
    assert_string_equal(ui_stage_screen(&on), "plan");
    assert_string_equal(ui_stage_node(&on, "field.gap")->value,
                        "You offered me a voucher before you had heard what went wrong.");
    assert_true(ui_stage_has(&on, "Where that comes from: Feedback from somebody else"));
    ui_stage_key(&on, "Escape"); /* what was begun is there the next time */
    ui_stage_go(&on, "add");
    ui_stage_go(&on, "done");
    ui_stage_go(&on, "to.record:2");
    assert_string_equal(ui_stage_screen(&on), "record");
    ui_stage_key(&on, "Escape");
    ui_stage_go(&on, "keep");
    ui_stage_go(&on, "keep-now");
    assert_string_equal(value(&keeping_newest(&on)->plan.rows[0], "cites"), "record:2");
    ui_stage_go(&on, "later.1");
    keeping_write(&on, "field.done", "I listened to ten calls.");
    ui_stage_go(&on, "done");
    ui_stage_go(&on, "to.record:2");
    ui_stage_go(&on, "from.row:1"); /* back to the plan that is open */
    assert_string_equal(ui_stage_screen(&on), "plan");
    ui_stage_keys(&on, "Escape Escape Escape");
    assert_string_equal(ui_stage_screen(&on), "library");
    ui_stage_finish(&on);
}

UNIT_SUITE(ui_kept_plan, "ui.kept_plan", UNIT_CASE(a_row_quotes_what_it_cites),
           UNIT_CASE(a_debrief_leads_to_a_row), UNIT_CASE(no_two_rows_share_a_priority),
           UNIT_CASE(a_row_that_was_not_kept_is_asked_about), UNIT_CASE(a_plan_without_rows_can_be_undone),
           UNIT_CASE(moved_dates_are_no_update), UNIT_CASE(a_remark_becomes_a_row));
