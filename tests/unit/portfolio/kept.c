/* Records and plans in a real log: what was saved is there after it was closed, and no free text stands in a body. */
#include "portfolio/diary.h"
#include "rapport/plan.h"
#include "rapport/records.h"
#include "store/fixture.h"
#include "unit.h"

#include <stdlib.h>
#include <string.h>

static void saved_and_read_back(void **state)
{
    const rp_form *form = rp_record_form(RP_RECORD_FEEDBACK);
    const char *values[RP_FIELDS_MOST] = { NULL };
    rp_plan_row row = { .number = 1 };
    const rp_plan plan = { &row, 1, "2026-09-01" };
    fixture in;
    store_entries entries;
    rp_error error = { 0 };
    (void)state;
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    rp_journal journal = store_journal(log);
    rp_stream trainee = fixture_stream(3);
    diary_fill_all(form, values);
    values[rp_form_index(form, "remark")] = "A very private remark.";
    diary_fill_all(rp_plan_form(), row.values);
    row.values[rp_form_index(rp_plan_form(), "gap")] = "A very private gap.";
    assert_true(fixture_name(log, 3, "trainee", "Ana"));
    assert_true(rp_record_save(&journal, &trainee, RP_RECORD_FEEDBACK, 0, values, NULL, &error));
    assert_true(rp_plan_save(&journal, &trainee, NULL, &plan, NULL, &error));
    assert_true(
        rp_record_withdraw(&journal, &trainee, RP_RECORD_FEEDBACK, 2, "it was of somebody else", &error));
    store_destroy(log);

    log = fixture_read(&in);
    assert_true(store_entries_of(log, &trainee, &entries, &error));
    rp_records *records = rp_records_create(entries.items, entries.count);
    rp_plans *plans = rp_plans_create(entries.items, entries.count);
    const rp_record *record = rp_records_find(records, 2);
    assert_non_null(record);
    assert_true(record->withdrawn);
    assert_true(record->now->finished);
    for (size_t i = 0; i < form->field_count; i++)
        assert_string_equal(record->now->values[i], values[i]);
    assert_int_equal(plans->count, 1);
    assert_int_equal(rp_plan_compare(&plans->versions[0].plan, &plan), RP_PLAN_SAME);
    rp_records_destroy(records);
    rp_plans_destroy(plans);
    store_entries_finish(&entries);
    store_destroy(log);

    char *with_words =
        fixture_ask(&in, "select count(*) from entry where cast(body as text) like '%very private%'");
    char *without =
        fixture_ask(&in, "select count(*) from entry where cast(body as text) like '%next_review%'");
    assert_string_equal(with_words, "0");
    assert_string_equal(without, "1");
    free(with_words);
    free(without);
    fixture_finish(&in);
}

UNIT_SUITE(portfolio_kept, "portfolio.kept", UNIT_CASE(saved_and_read_back));
