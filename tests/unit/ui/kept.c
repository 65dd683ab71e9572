/* Records as they are worked on: with keys, nothing lost, reasons asked for. */
#include <stdlib.h>
#include <string.h>

#include "ui/keeping.h"
#include "unit.h"

static void what_is_typed_is_not_lost(void **state)
{
    ui_stage on;
    (void)state;
    keeping_begin(&on, false, "records");
    ui_stage_keys(&on, "Return 1");
    ui_stage_key(&on, "Tab"); /* nothing was written: there is nothing to keep */
    ui_stage_wait(&on, 3000);
    assert_false(keeping_is_drafted(&on, "record.feedback.new"));
    keeping_write(&on, "field.who", "A driver");
    ui_stage_go(&on, "field.source.4");
    assert_false(keeping_is_drafted(&on, "record.feedback.new"));
    ui_stage_wait(&on, 3000);
    assert_true(keeping_is_drafted(&on, "record.feedback.new"));
    keeping_write(&on, "field.who", "A driver of ours");
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
    assert_false(keeping_is_drafted(&on, "record.feedback.new"));
    assert_int_equal(keeping_kept(&on)->records->count, 0);
    ui_stage_finish(&on);
}

static void a_change_has_its_reason(void **state)
{
    ui_stage on;
    (void)state;
    keeping_begin(&on, true, "records");
    ui_stage_go(&on, "record.5");
    ui_stage_go(&on, "change");
    ui_stage_go(&on, "step.4");
    ui_stage_go(&on, "save");
    assert_true(ui_stage_has(&on, "Nothing was changed."));
    ui_stage_go(&on, "step.1");
    keeping_write(&on, "field.problem", "They ring twice.");
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
    const rp_record *record = rp_records_find(keeping_kept(&on)->records, 5);
    assert_int_equal(record->version_count, 2);
    assert_string_equal(record->versions[1].reason, "It was too long.");
    assert_string_equal(rp_record_value(record, "problem"), "They ring twice.");
    assert_true(record->now->finished);
    assert_false(keeping_is_drafted(&on, "record.5"));
    assert_false(keeping_is_drafted(&on, "record.5.why"));
    ui_stage_go(&on, "version.2");
    assert_true(ui_stage_has(&on, "Before: People ring again"));
    ui_stage_finish(&on);
}

static void what_is_unfinished_needs_none(void **state)
{
    ui_stage on;
    (void)state;
    keeping_begin(&on, true, "records");
    ui_stage_go(&on, "record.4");
    ui_stage_go(&on, "change");
    keeping_write(&on, "field.on", "10 march 2026");
    ui_stage_go(&on, "step.3");
    ui_stage_go(&on, "save");
    const rp_record *record = rp_records_find(keeping_kept(&on)->records, 4);
    assert_int_equal(record->version_count, 2);
    assert_string_equal(rp_record_value(record, "on"), "2026-03-10");
    assert_false(record->now->finished);
    ui_stage_finish(&on);
}

static bool refuse(void *data, const rp_event *events, size_t count, rp_error *error)
{
    (void)data, (void)events, (void)count;
    return rp_fail(error, RP_ERROR_IMPOSSIBLE, "the disk is full");
}

static const rp_journal *full_disk(void *data)
{
    static const rp_journal journal = { .append = refuse };
    (void)data;
    return &journal;
}

static bool refuse_draft(void *data, const rp_stream *stream, const char *field, const char *text,
                         rp_error *error)
{
    (void)data, (void)stream, (void)field, (void)text;
    return rp_fail(error, RP_ERROR_IMPOSSIBLE, "the disk is full");
}

static const rp_journal *no_drafts(void *data)
{
    static const rp_journal journal = { .append = refuse, .draft_write = refuse_draft };
    (void)data;
    return &journal;
}

/* What could not be kept while it was typed is kept when the screen is left, if that is possible then. */
static void a_draft_that_is_refused_is_tried_again(void **state)
{
    ui_stage on;
    (void)state;
    keeping_begin(&on, true, "records");
    ui_stage_go(&on, "record.4");
    ui_stage_go(&on, "change");
    keeping_write(&on, "field.goal", "Let them finish");
    ui_stage_go(&on, "step.3");
    keeping_write(&on, "reason", "It was no call.");
    const rp_journal *(*journal)(void *) = on.functions.journal;
    on.functions.journal = no_drafts;
    ui_stage_wait(&on, 3000);
    assert_true(ui_stage_has(&on, "What you typed is not saved yet: the disk is full."));
    on.functions.journal = journal;
    ui_stage_key(&on, "Escape");
    ui_stage_go(&on, "change");
    ui_stage_go(&on, "step.3");
    assert_string_equal(ui_stage_node(&on, "reason")->value, "It was no call.");
    assert_true(ui_stage_has(&on, "Let them finish"));
    ui_stage_finish(&on);
}

static void a_save_that_is_refused_loses_nothing(void **state)
{
    ui_stage on;
    (void)state;
    keeping_begin(&on, true, "records");
    ui_stage_go(&on, "record.4");
    ui_stage_go(&on, "change");
    keeping_write(&on, "field.on", "10 march 2026");
    ui_stage_go(&on, "step.3");
    const rp_journal *(*journal)(void *) = on.functions.journal;
    on.functions.journal = full_disk;
    ui_stage_go(&on, "save");
    assert_true(ui_stage_has(&on, "alert “the disk is full”"));
    on.functions.journal = journal;
    ui_stage_go(&on, "save");
    assert_int_equal(rp_records_find(keeping_kept(&on)->records, 4)->version_count, 2);
    ui_stage_key(&on, "Escape");
    ui_stage_press(&on, "record.3"); /* the same for a row of the plan */
    ui_stage_go(&on, "to-plan");
    ui_stage_go(&on, "done");
    ui_stage_go(&on, "keep");
    on.functions.journal = full_disk;
    ui_stage_go(&on, "keep-now");
    assert_true(ui_stage_has(&on, "alert “the disk is full”"));
    assert_int_equal(keeping_kept(&on)->plans->count, 0);
    on.functions.journal = journal;
    ui_stage_go(&on, "keep-now");
    assert_int_equal(keeping_newest(&on)->plan.row_count, 1);
    ui_stage_finish(&on);
}

static void many_records_are_searched(void **state)
{
    ui_stage on;
    (void)state;
    keeping_begin(&on, true, "records");
    assert_null(ui_find(&on.app.frame, "search"));
    ways_keep_records(&on);
    ui_stage_key(&on, "Escape");
    ui_stage_press(&on, "records");
    ui_stage_press(&on, "search");
    ui_stage_type(&on, "van april");
    assert_non_null(ui_find(&on.app.frame, "record.5"));
    assert_null(ui_find(&on.app.frame, "record.3"));
    ui_stage_type(&on, " zebra");
    assert_true(ui_stage_has(&on, "Nothing fits."));
    ui_stage_finish(&on);
}

static void what_cannot_be_read_is_not_saved(void **state)
{
    ui_stage on;
    (void)state;
    keeping_begin(&on, false, "records");
    ui_stage_keys(&on, "Return 1");
    keeping_write(&on, "field.on", "the day before yesterday");
    ui_stage_go(&on, "field.asked.1");
    assert_true(ui_stage_has(&on, "That is no date."));
    ui_stage_go(&on, "step.3");
    assert_true(ui_stage_has(&on, "When: it cannot be read as it is written"));
    ui_stage_go(&on, "save");
    assert_true(ui_stage_has(&on, "'When' is a date"));
    assert_int_equal(keeping_kept(&on)->records->count, 0);
    ui_stage_go(&on, "go.on");
    assert_string_equal(ui_app_top(&on.app)->focus, "field.on");
    keeping_write(&on, "field.on", "");
    ui_stage_go(&on, "today.field.on");
    ui_stage_go(&on, "step.3");
    ui_stage_go(&on, "save");
    assert_int_equal(keeping_kept(&on)->records->count, 1);
    ui_stage_finish(&on);
}

static void withdrawing_has_its_reason(void **state)
{
    ui_stage on;
    (void)state;
    keeping_begin(&on, true, "records");
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
    keeping_begin(&on, false, "records");
    ui_stage_keys(&on, "Return 5"); /* an improvement */
    for (int i = 0; i < 2; i++)
        ui_stage_go(&on, "form-on");
    ui_stage_go(&on, "counts.before");
    ui_stage_go(&on, "measure.2");
    ui_stage_go(&on, "count-use");
    assert_true(ui_stage_has(&on, "Fill in every count first"));
    keeping_write(&on, "count.1", "96");
    keeping_write(&on, "count.2", "54");
    keeping_write(&on, "count.3", "forty");
    assert_true(ui_stage_has(&on, "'forty' is no count"));
    ui_stage_go(&on, "count-use");
    assert_non_null(ui_find(&on.app.frame, "count.3"));
    keeping_write(&on, "count.3", "40");
    assert_true(ui_stage_has(&on, "Net promoter score (NPS): 29.5, from 190 answers."));
    ui_stage_go(&on, "count-use");
    assert_string_equal(ui_stage_node(&on, "field.before")->value, "nps 96/54/40");
    assert_string_equal(ui_stage_node(&on, "field.before_n")->value, "190");
    keeping_write(&on, "field.before_n", "180");
    ui_stage_key(&on, "Tab");
    assert_true(ui_stage_has(&on, "another number than the counts come to"));
    keeping_write(&on, "field.before_n", "");
    ui_stage_go(&on, "counts.before"); /* they are there again */
    assert_string_equal(ui_stage_node(&on, "count.2")->value, "54");
    ui_stage_key(&on, "Escape"); /* closes that only */
    assert_string_equal(ui_stage_screen(&on), "record");
    assert_string_equal(ui_app_top(&on.app)->focus, "field.before");
    ui_stage_go(&on, "counts.before");
    keeping_write(&on, "count.3", "41");
    ui_stage_go(&on, "step.4");
    ui_stage_go(&on, "save");
    const rp_record *record = &keeping_kept(&on)->records->items[0];
    assert_string_equal(rp_record_value(record, "before"), "nps 96/54/41"); /* gone on from, all the same */
    assert_string_equal(rp_record_value(record, "before_n"), "191");
    ui_stage_finish(&on);
}

static void readings_of_all_versions_make_a_series(void **state)
{
    ui_stage on;
    (void)state;
    keeping_begin(&on, true, "records");
    ui_stage_go(&on, "record.5");
    assert_true(
        ui_stage_has(&on, "picture “A chart. Before, 31 March 2026: 70 %, n 400. After, 29 June 2026: 78 %, "
                          "n 400. Aim: 80 %.”"));
    ui_stage_go(&on, "change");
    ui_stage_go(&on, "step.3");
    keeping_write(&on, "field.after", "fcr 17/20");
    assert_true(ui_stage_has(&on, "85.0 %, from 20 issues. Only 20 issues: with fewer than 30"));
    keeping_write(&on, "field.after_on", "2 September 2026");
    ui_stage_go(&on, "step.4");
    assert_true(ui_stage_has(&on, "The next check: the next check is not later than the result"));
    keeping_write(&on, "reason", "It lasted.");
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
    keeping_begin(&on, true, "records");
    ui_stage_go(&on, "record.3");
    ui_stage_go(&on, "follow.2"); /* looks back at this plan */
    assert_true(ui_stage_has(&on, "A coaching plan: “Lets a caller finish"));
    ui_stage_go(&on, "field.plan");
    ui_stage_type(&on, "zebra");
    assert_true(ui_stage_has(&on, "Nothing fits."));
    keeping_write(&on, "pick-search", "CALLER");
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

UNIT_SUITE(ui_kept, "ui.kept", UNIT_CASE(what_is_typed_is_not_lost), UNIT_CASE(a_change_has_its_reason),
           UNIT_CASE(what_is_unfinished_needs_none), UNIT_CASE(a_save_that_is_refused_loses_nothing),
           UNIT_CASE(a_draft_that_is_refused_is_tried_again), UNIT_CASE(many_records_are_searched),
           UNIT_CASE(what_cannot_be_read_is_not_saved), UNIT_CASE(withdrawing_has_its_reason),
           UNIT_CASE(counts_are_worked_out_and_kept), UNIT_CASE(readings_of_all_versions_make_a_series),
           UNIT_CASE(links_are_searched_for_and_followed));
