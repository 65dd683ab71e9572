/* Records and the development plan as they are worked on: with keys, nothing lost, reasons asked for. */
#include <stdlib.h>
#include <string.h>

#include "ui/draft.h"
#include "ui/kept.h"
#include "ui/ways.h"
#include "unit.h"

static void begin(ui_stage *on, bool records, const char *screen)
{
    ui_stage_init(on, false);
    ways_sign_in(on);
    if (records)
        ways_keep_records(on);
    ui_stage_press(on, screen);
    assert_string_equal(ui_stage_screen(on), screen);
}

static void write_into(ui_stage *on, const char *id, const char *text)
{
    ui_stage_node(on, id);
    ui_focus(&on->app, id);
    ui_stage_keys(on, "Ctrl+A Delete");
    ui_stage_type(on, text);
}

static const rp_desk_kept *kept(ui_stage *on)
{
    const rp_desk_kept *found = ui_kept_of(&on->app, NULL);
    assert_non_null(found);
    return found;
}

static const rp_plan_version *newest(ui_stage *on)
{
    const rp_plans *plans = kept(on)->plans;
    assert_true(plans->count > 0);
    return &plans->versions[plans->count - 1];
}

static const char *value(const rp_plan_row *row, const char *key)
{
    return row->values[rp_form_index(rp_plan_form(), key)];
}

static bool is_drafted(ui_stage *on, const char *field)
{
    rp_stream stream;
    return ui_kept_stream(&on->app, &stream) && ui_draft_is_there(&on->app, &stream, field);
}

/* --- records --- */

static void what_is_typed_is_not_lost(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on, false, "records");
    ui_stage_keys(&on, "Return 1");
    ui_stage_key(&on, "Tab"); /* nothing was written: there is nothing to keep */
    ui_stage_wait(&on, 3000);
    assert_false(is_drafted(&on, "record.feedback.new"));
    write_into(&on, "field.who", "A driver");
    ui_stage_go(&on, "field.source.4");
    assert_false(is_drafted(&on, "record.feedback.new"));
    ui_stage_wait(&on, 3000);
    assert_true(is_drafted(&on, "record.feedback.new"));
    write_into(&on, "field.who", "A driver of ours");
    ui_stage_key(&on, "Escape"); /* before it was time to keep it */
    assert_string_equal(ui_stage_screen(&on), "records");
    ui_stage_go(&on, "go-on.1");
    assert_true(ui_stage_has(&on, "What you began is still here"));
    assert_string_equal(ui_stage_node(&on, "field.who")->value, "A driver of ours");
    assert_true(ui_stage_node(&on, "field.source.4")->states & UI_SELECTED);
    ui_stage_go(&on, "step.3");
    ui_stage_go(&on, "give-up");
    ui_stage_go(&on, "no");
    ui_stage_go(&on, "give-up");
    ui_stage_go(&on, "yes");
    assert_string_equal(ui_stage_screen(&on), "records");
    assert_false(is_drafted(&on, "record.feedback.new"));
    assert_int_equal(kept(&on)->records->count, 0);
    ui_stage_finish(&on);
}

static void a_change_has_its_reason(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on, true, "records");
    ui_stage_go(&on, "record.5");
    ui_stage_go(&on, "change");
    ui_stage_go(&on, "step.4");
    ui_stage_go(&on, "save");
    assert_true(ui_stage_has(&on, "Nothing was changed."));
    ui_stage_go(&on, "step.1");
    write_into(&on, "field.problem", "They ring twice.");
    ui_stage_go(&on, "step.4");
    ui_stage_go(&on, "save");
    assert_true(ui_stage_has(&on, "Say first why it changes."));
    ui_stage_type(&on, "It was too long.");
    ui_stage_key(&on, "Escape"); /* to be read: both are still there */
    assert_true(ui_stage_has(&on, "Go on changing it"));
    ui_stage_go(&on, "change");
    ui_stage_go(&on, "step.4");
    assert_string_equal(ui_stage_node(&on, "reason")->value, "It was too long.");
    ui_stage_go(&on, "save");
    const rp_record *record = rp_records_find(kept(&on)->records, 5);
    assert_int_equal(record->version_count, 2);
    assert_string_equal(record->versions[1].reason, "It was too long.");
    assert_string_equal(rp_record_value(record, "problem"), "They ring twice.");
    assert_true(record->now->finished);
    assert_false(is_drafted(&on, "record.5"));
    assert_false(is_drafted(&on, "record.5.why"));
    ui_stage_go(&on, "version.2");
    assert_true(ui_stage_has(&on, "Before: People ring again"));
    ui_stage_finish(&on);
}

static void what_is_unfinished_needs_none(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on, true, "records");
    ui_stage_go(&on, "record.4");
    ui_stage_go(&on, "change");
    write_into(&on, "field.on", "10 march 2026");
    ui_stage_go(&on, "step.3");
    ui_stage_go(&on, "save");
    const rp_record *record = rp_records_find(kept(&on)->records, 4);
    assert_int_equal(record->version_count, 2);
    assert_string_equal(rp_record_value(record, "on"), "2026-03-10");
    assert_false(record->now->finished);
    ui_stage_finish(&on);
}

static void what_cannot_be_read_is_not_saved(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on, false, "records");
    ui_stage_keys(&on, "Return 1");
    write_into(&on, "field.on", "the day before yesterday");
    ui_stage_go(&on, "field.asked.1");
    assert_true(ui_stage_has(&on, "That is no date."));
    ui_stage_go(&on, "step.3");
    assert_true(ui_stage_has(&on, "When: it cannot be read as it is written"));
    ui_stage_go(&on, "save");
    assert_true(ui_stage_has(&on, "'When' is a date"));
    assert_int_equal(kept(&on)->records->count, 0);
    ui_stage_go(&on, "go.on");
    assert_string_equal(ui_app_top(&on.app)->focus, "field.on");
    write_into(&on, "field.on", "");
    ui_stage_go(&on, "today.field.on");
    ui_stage_go(&on, "step.3");
    ui_stage_go(&on, "save");
    assert_int_equal(kept(&on)->records->count, 1);
    ui_stage_finish(&on);
}

static void withdrawing_has_its_reason(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on, true, "records");
    ui_stage_go(&on, "record.2");
    ui_stage_go(&on, "withdraw");
    ui_stage_go(&on, "withdraw-now");
    assert_true(ui_stage_has(&on, "Say first why it is withdrawn."));
    ui_stage_type(&on, "She asked me to.");
    ui_stage_go(&on, "withdraw-now");
    assert_true(ui_stage_has(&on, "She asked me to."));
    assert_null(ui_find(&on.app.frame, "change"));
    ui_stage_key(&on, "Escape");
    assert_null(ui_find(&on.app.frame, "record.2"));
    ui_stage_go(&on, "withdrawn");
    assert_non_null(ui_find(&on.app.frame, "record.2"));
    ui_stage_finish(&on);
}

static void counts_are_worked_out_and_kept(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on, false, "records");
    ui_stage_keys(&on, "Return 5"); /* an improvement */
    for (int i = 0; i < 2; i++)
        ui_stage_go(&on, "form-on");
    ui_stage_go(&on, "counts.before");
    ui_stage_go(&on, "measure.2");
    ui_stage_go(&on, "count-use");
    assert_true(ui_stage_has(&on, "Fill in every count first"));
    write_into(&on, "count.1", "96");
    write_into(&on, "count.2", "54");
    write_into(&on, "count.3", "forty");
    assert_true(ui_stage_has(&on, "'forty' is no count"));
    ui_stage_go(&on, "count-use");
    assert_non_null(ui_find(&on.app.frame, "count.3"));
    write_into(&on, "count.3", "40");
    assert_true(ui_stage_has(&on, "Net promoter score (NPS): 29.5, from 190 answers."));
    ui_stage_go(&on, "count-use");
    assert_string_equal(ui_stage_node(&on, "field.before")->value, "nps 96/54/40");
    assert_string_equal(ui_stage_node(&on, "field.before_n")->value, "190");
    write_into(&on, "field.before_n", "180");
    ui_stage_key(&on, "Tab");
    assert_true(ui_stage_has(&on, "another number than the counts come to"));
    write_into(&on, "field.before_n", "");
    ui_stage_go(&on, "counts.before"); /* they are there again */
    assert_string_equal(ui_stage_node(&on, "count.2")->value, "54");
    ui_stage_key(&on, "Escape"); /* closes that only */
    assert_string_equal(ui_stage_screen(&on), "record");
    assert_string_equal(ui_app_top(&on.app)->focus, "field.before");
    ui_stage_go(&on, "step.4");
    ui_stage_go(&on, "save");
    const rp_record *record = &kept(&on)->records->items[0];
    assert_string_equal(rp_record_value(record, "before"), "nps 96/54/40");
    ui_stage_finish(&on);
}

static void readings_of_all_versions_make_a_series(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on, true, "records");
    ui_stage_go(&on, "record.5");
    assert_true(
        ui_stage_has(&on, "picture “A chart. Before, 31 March 2026: 70 %, n 400. After, 29 June 2026: 78 %, "
                          "n 400. Aim: 80 %.”"));
    ui_stage_go(&on, "change");
    ui_stage_go(&on, "step.3");
    write_into(&on, "field.after", "fcr 17/20");
    assert_true(ui_stage_has(&on, "85.0 %, from 20 issues. Only 20 issues: with fewer than 30"));
    write_into(&on, "field.after_on", "2 September 2026");
    ui_stage_go(&on, "step.4");
    assert_true(ui_stage_has(&on, "The next check: the next check is not later than the result"));
    write_into(&on, "reason", "It lasted.");
    ui_stage_go(&on, "save");
    assert_true(
        ui_stage_has(&on, "Before, 31 March 2026: 70 %, n 400. 29 June 2026: 78 %, n 400. After, 2 September "
                          "2026: 85 %, n 20."));
    ui_stage_finish(&on);
}

static void links_are_searched_for_and_followed(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on, true, "records");
    ui_stage_go(&on, "record.3");
    ui_stage_go(&on, "follow.2"); /* looks back at this plan */
    assert_true(ui_stage_has(&on, "A coaching plan: “Lets a caller finish"));
    ui_stage_go(&on, "field.plan");
    ui_stage_type(&on, "zebra");
    assert_true(ui_stage_has(&on, "Nothing fits."));
    write_into(&on, "pick-search", "CALLER");
    ui_stage_keys(&on, "Tab Return");
    assert_string_equal(ui_app_top(&on.app)->focus, "field.plan");
    ui_stage_go(&on, "none.plan");
    assert_true(ui_stage_has(&on, "The coaching plan: nothing chosen"));
    ui_stage_keys(&on, "Return Tab Return");
    ui_stage_go(&on, "step.4");
    ui_stage_go(&on, "save");
    ui_stage_go(&on, "to.record:3");
    assert_true(ui_stage_has(&on, "Lets a caller finish, and says back what he heard."));
    assert_non_null(ui_find(&on.app.frame, "from.record:6")); /* which leads back */
    for (int i = 0; i < 30; i++) {
        ui_stage_go(&on, "from.record:6");
        ui_stage_go(&on, "to.record:3");
    }
    assert_string_equal(ui_stage_screen(&on), "record"); /* however often one goes to and fro */
    ui_stage_finish(&on);
}

/* --- the plan --- */

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
    assert_int_equal(newest(&on)->plan.row_count, 1);
    ui_stage_key(&on, "Escape"); /* the debrief as it was */
    assert_string_equal(ui_stage_screen(&on), "debrief");
    assert_non_null(ui_find(&on.app.frame, "to-plan"));
    ui_stage_finish(&on);
}

static void no_two_rows_share_a_priority(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on, false, "plan");
    ui_stage_keys(&on, "Return");
    ui_stage_type(&on, "I interrupt.");
    ui_stage_go(&on, "done");
    ui_stage_go(&on, "add");
    ui_stage_type(&on, "I write too much.");
    ui_stage_go(&on, "form-on");
    write_into(&on, "field.priority", "1");
    ui_stage_go(&on, "done");
    ui_stage_go(&on, "add");
    ui_stage_type(&on, "I forget to ring back.");
    ui_stage_go(&on, "done");
    ui_stage_go(&on, "up.3");
    ui_stage_go(&on, "keep");
    ui_stage_go(&on, "keep-now");
    const rp_plan *plan = &newest(&on)->plan;
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
    assert_int_equal(kept(&on)->plans->count, 2);
    assert_string_equal(newest(&on)->reason, "Done with that.");
    assert_false(is_drafted(&on, "plan"));
    assert_false(is_drafted(&on, "plan.reason"));
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
    write_into(&on, "review", "1/12/2099");
    assert_true(ui_stage_has(&on, "Since the last version only dates were moved: that is not an update."));
    ui_stage_wait(&on, 3000);
    assert_true(is_drafted(&on, "plan"));
    write_into(&on, "review", "1/5/2026");
    ui_stage_wait(&on, 3000);
    assert_false(is_drafted(&on, "plan")); /* as it was */
    write_into(&on, "review", "soon");
    ui_stage_go(&on, "keep");
    write_into(&on, "reason", "It is too early.");
    ui_stage_go(&on, "keep-now");
    assert_true(ui_stage_has(&on, "the next review is a date"));
    write_into(&on, "review", "1/12/2099");
    assert_true(ui_stage_has(&on, "Only dates were moved: not an update."));
    ui_stage_go(&on, "keep-now");
    assert_int_equal(newest(&on)->difference, RP_PLAN_DATES);
    assert_string_equal(newest(&on)->plan.next_review, "2099-12-01");
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
    begin(&on, true, "records");
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
    assert_string_equal(value(&newest(&on)->plan.rows[0], "cites"), "record:2");
    ui_stage_go(&on, "later.1");
    write_into(&on, "field.done", "I listened to ten calls.");
    ui_stage_go(&on, "done");
    ui_stage_go(&on, "to.record:2");
    ui_stage_go(&on, "from.row:1"); /* back to the plan that is open */
    assert_string_equal(ui_stage_screen(&on), "plan");
    ui_stage_keys(&on, "Escape Escape Escape");
    assert_string_equal(ui_stage_screen(&on), "library");
    ui_stage_finish(&on);
}

UNIT_SUITE(ui_kept, "ui.kept", UNIT_CASE(what_is_typed_is_not_lost), UNIT_CASE(a_change_has_its_reason),
           UNIT_CASE(what_is_unfinished_needs_none), UNIT_CASE(what_cannot_be_read_is_not_saved),
           UNIT_CASE(withdrawing_has_its_reason), UNIT_CASE(counts_are_worked_out_and_kept),
           UNIT_CASE(readings_of_all_versions_make_a_series), UNIT_CASE(links_are_searched_for_and_followed),
           UNIT_CASE(a_row_quotes_what_it_cites), UNIT_CASE(a_debrief_leads_to_a_row),
           UNIT_CASE(no_two_rows_share_a_priority), UNIT_CASE(moved_dates_are_no_update),
           UNIT_CASE(a_remark_becomes_a_row));
