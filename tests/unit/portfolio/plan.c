#include "rapport/plan.h"
#include "base/json.h"
#include "portfolio/diary.h"
#include "unit.h"

#include <stdlib.h>
#include <string.h>

static rp_plan_row row_of(int number, const char *const *pairs)
{
    rp_plan_row out = { .number = number };
    diary_fill(rp_plan_form(), out.values, pairs);
    return out;
}

#define ROW(number, ...) row_of(number, (const char *const[]){ __VA_ARGS__, NULL })

static rp_plan_row full_row(int number)
{
    rp_plan_row out = { .number = number };
    diary_fill_all(rp_plan_form(), out.values);
    out.values[rp_form_index(rp_plan_form(), "priority")] = NULL;
    return out;
}

static void put(rp_plan_row *row, const char *key, const char *value)
{
    row->values[rp_form_index(rp_plan_form(), key)] = value;
}

/* Each part of an aim is asked for, and one field answers for each letter. */
static void smart(void **state)
{
    const rp_form *form = rp_plan_form();
    (void)state;
    for (const char *letter = "SMART"; *letter; letter++) {
        int found = 0;
        for (size_t i = 0; i < form->field_count; i++)
            if (form->fields[i].smart == *letter) {
                found++;
                assert_non_null(form->fields[i].missing);
                assert_int_equal(form->fields[i].step, RP_PLAN_NOW);
                assert_true(*letter != 'M' || form->fields[i].kind == RP_FIELD_FIGURE);
                assert_true(*letter != 'T' || form->fields[i].kind == RP_FIELD_DATE);
            }
        assert_int_equal(found, 1);
    }
}

static bool lacks(const rp_plan *plan, int step, int number, const char *why)
{
    size_t count;
    bool found = false;
    rp_plan_finding *all = rp_plan_missing(plan, step, &count);
    for (size_t i = 0; i < count; i++)
        found = found || (all[i].number == number && strstr(all[i].why, why));
    free(all);
    return found;
}

static void what_is_missing(void **state)
{
    size_t count;
    rp_plan_row rows[] = { full_row(1), full_row(2) };
    rp_plan plan = { rows, 2, "2026-09-01" };
    (void)state;
    put(&rows[0], "priority", "1");
    put(&rows[1], "priority", "2");
    rp_plan_finding *none = rp_plan_missing(&plan, RP_ALL_STEPS, &count);
    assert_int_equal(count, 0);
    assert_null(none);
    put(&rows[1], "measure", " ");
    assert_true(lacks(&plan, RP_PLAN_NOW, 2, "the aim has no figure yet"));
    assert_false(lacks(&plan, RP_PLAN_LATER, 2, "the aim has no figure yet"));
    put(&rows[1], "standard", NULL);
    put(&rows[1], "by", NULL);
    assert_true(lacks(&plan, RP_PLAN_NOW, 2, "the aim names no standard yet"));
    assert_true(lacks(&plan, RP_PLAN_NOW, 2, "the aim has no date yet"));
    put(&rows[0], "before_on", "2026-05-01"); /* measured after it was done */
    put(&rows[0], "done_on", "2026-04-01");
    assert_true(lacks(&plan, RP_PLAN_LATER, 1, "has to be dated earlier than what you did"));
    put(&rows[0], "gap", NULL);
    assert_true(lacks(&plan, RP_PLAN_NOW, 1, "it quotes no gap"));
    plan.next_review = NULL;
    assert_true(lacks(&plan, RP_PLAN_LATER, 0, "when you will look at the plan again"));
    plan.row_count = 0;
    assert_true(lacks(&plan, RP_PLAN_NOW, 0, "no row yet"));
}

static void worth_another_look(void **state)
{
    const char *values[RP_FIELDS_MOST];
    rp_plan_row rows[] = {
        ROW(1, "cites", "record:1", "activity", "record:2"),
        ROW(2, "cites", "record:9"),
        ROW(3, "cites", "point:coach.m2", "before", "3 calls", "before_on", "2026-03-01", "before_n", "12",
            "after", "4 calls", "after_on", "2026-04-01"),
        ROW(4, "before", "3 calls", "before_on", "2026-05-01", "after", "4 calls", "after_on", "2026-04-01"),
    };
    const rp_plan plan = { rows, 4, NULL };
    static const char *const wanted[] = {
        "1 It is linked to a record that was withdrawn.",
        "2 It is linked to a record that is not there.",
        "3 Only 12 counted: with fewer than 30, a difference says little.",
        "4 The figure before is dated 2026-05-01, which is not earlier than the one after, 2026-04-01.",
        "0 Feedback from somebody else (record 3) is linked to row 7, which the plan does not have.",
    };
    diary d;
    (void)state;
    diary_begin(&d);
    for (int i = 0; i < 3; i++) {
        diary_fill(rp_record_form(RP_RECORD_FEEDBACK), values,
                   (const char *const[]){ "row", i < 2 ? "row:1" : "row:7", NULL });
        assert_true(rp_record_save(&d.journal, &d.trainee, RP_RECORD_FEEDBACK, 0, values, NULL, NULL));
    }
    assert_true(rp_record_withdraw(&d.journal, &d.trainee, RP_RECORD_FEEDBACK, 2, "twice", NULL));
    rp_records *records = rp_records_create(d.entries, d.count);
    size_t count;
    rp_plan_warning *found = rp_plan_warnings(&plan, records, &count);
    assert_int_equal(count, sizeof wanted / sizeof *wanted);
    for (size_t i = 0; i < count; i++) {
        assert_int_equal(found[i].number, wanted[i][0] - '0');
        assert_string_equal(found[i].text, wanted[i] + 2);
    }
    free(found);
    rp_records_destroy(records);
    diary_end(&d);
}

static void order_and_review(void **state)
{
    rp_plan_row rows[] = { ROW(4, "act", "a"), ROW(3, "priority", "10"), ROW(2, "act", "a"),
                           ROW(1, "priority", "9") };
    rp_plan plan = { rows, 4, "2026-03-01" };
    size_t order[4];
    (void)state;
    rp_plan_order(&plan, order);
    static const size_t wanted[] = { 3, 1, 2, 0 };
    assert_memory_equal(order, wanted, sizeof wanted);
    assert_false(rp_plan_review_due(&plan, "2026-02-28"));
    assert_true(rp_plan_review_due(&plan, "2026-03-01"));
    assert_false(rp_plan_review_due(&plan, "soon"));
    plan.next_review = NULL;
    assert_false(rp_plan_review_due(&plan, "2026-03-01"));
}

/* --- versions --- */

static void differences(void **state)
{
    rp_plan_row was[] = { ROW(1, "act", "read back", "by", "2026-03-01"), ROW(2, "act", "ask") };
    rp_plan_row is[3];
    rp_plan before = { was, 2, NULL }, after = { is, 2, NULL };
    (void)state;
    memcpy(is, was, sizeof was);
    assert_int_equal(rp_plan_compare(NULL, &after), RP_PLAN_FIRST);
    assert_int_equal(rp_plan_compare(&before, &after), RP_PLAN_SAME);
    put(&is[1], "by", "  ");
    assert_int_equal(rp_plan_compare(&before, &after), RP_PLAN_SAME);
    is[0] = was[1];
    is[1] = was[0];
    assert_int_equal(rp_plan_compare(&before, &after), RP_PLAN_SAME); /* rows go by their numbers */
    put(&is[1], "by", "2026-04-01");
    assert_int_equal(rp_plan_compare(&before, &after), RP_PLAN_DATES);
    after.next_review = "2026-05-01";
    assert_int_equal(rp_plan_compare(&before, &after), RP_PLAN_DATES);
    put(&is[1], "priority", "1");
    assert_int_equal(rp_plan_compare(&before, &after), RP_PLAN_UPDATE);
    is[0] = ROW(3, "act", "tell");
    size_t count;
    rp_plan_change *all = rp_plan_changes(&before, &after, &count);
    assert_int_equal(count, 5);
    assert_int_equal(all[0].number, 0);
    assert_null(all[0].was);
    assert_string_equal(all[0].is, "2026-05-01");
    assert_int_equal(all[1].kind, RP_PLAN_ADDED);
    assert_int_equal(all[1].number, 3);
    assert_int_equal(all[2].field, rp_form_index(rp_plan_form(), "by"));
    assert_string_equal(all[2].was, "2026-03-01");
    assert_string_equal(all[2].is, "2026-04-01");
    assert_int_equal(all[3].field, rp_form_index(rp_plan_form(), "priority"));
    assert_int_equal(all[4].kind, RP_PLAN_DROPPED);
    assert_int_equal(all[4].number, 2);
    free(all);
    after.row_count = 1;
    is[0] = was[0];
    after.next_review = NULL;
    assert_int_equal(rp_plan_compare(&before, &after), RP_PLAN_UPDATE); /* a dropped row */
}

static void there_and_back(void **state)
{
    rp_plan_row rows[] = { full_row(1), ROW(5, "act", "ask one question") };
    rp_plan plan = { rows, 2, "2026-09-01" };
    diary d;
    (void)state;
    diary_begin(&d);
    assert_true(rp_plan_save(&d.journal, &d.trainee, NULL, &plan, NULL, NULL));
    char *body = rp_json_write_sorted(d.entries[0].body);
    assert_null(strstr(body, "ask one question"));
    free(body);
    rp_plans *plans = rp_plans_create(d.entries, d.count);
    assert_int_equal(plans->count, 1);
    assert_int_equal(plans->next_number, 6);
    assert_false(plans->updated);
    assert_int_equal(plans->versions[0].difference, RP_PLAN_FIRST);
    assert_int_equal(rp_plan_compare(&plans->versions[0].plan, &plan), RP_PLAN_SAME);

    put(&rows[1], "by", "2026-10-01");
    assert_true(
        rp_plan_save(&d.journal, &d.trainee, &plans->versions[0].plan, &plan, "the rota moved", NULL));
    rp_plans_destroy(plans);
    plans = rp_plans_create(d.entries, d.count);
    assert_int_equal(plans->versions[1].difference, RP_PLAN_DATES);
    assert_false(plans->updated);
    assert_string_equal(plans->versions[1].reason, "the rota moved");

    plan.row_count = 1; /* row 5 is dropped; its number stays taken */
    assert_true(
        rp_plan_save(&d.journal, &d.trainee, &plans->versions[1].plan, &plan, "no longer fits", NULL));
    rp_plans_destroy(plans);
    diary_erase(&d, 2, "row.1.gap");
    plans = rp_plans_create(d.entries, d.count);
    assert_int_equal(plans->count, 3);
    assert_true(plans->updated);
    assert_int_equal(plans->next_number, 6);
    assert_true(plans->versions[2].erased);
    assert_false(plans->versions[1].erased);
    assert_null(plans->versions[2].plan.rows[0].values[rp_form_index(rp_plan_form(), "gap")]);
    rp_plans_destroy(plans);
    diary_end(&d);
}

static void refuses(diary *d, const rp_plan *before, const rp_plan *plan, const char *reason,
                    const char *words)
{
    rp_error error = { 0 };
    assert_false(rp_plan_save(&d->journal, &d->trainee, before, plan, reason, &error));
    if (!strstr(error.text, words))
        fail_msg("'%s' does not say '%s'", error.text, words);
    assert_int_equal(d->count, 0);
}

static void refused(void **state)
{
    rp_plan_row rows[RP_PLAN_ROWS_MOST + 1] = { ROW(1, "priority", "1"), ROW(2, "priority", "2") };
    rp_plan_row other[] = { ROW(1, "act", "ask") };
    rp_plan plan = { rows, 2, NULL }, before = { other, 1, NULL };
    diary d;
    (void)state;
    diary_begin(&d);
    refuses(&d, &plan, &plan, "because", "nothing was changed");
    refuses(&d, &before, &plan, " ", "say why the plan changes");
    put(&rows[1], "priority", "01");
    refuses(&d, NULL, &plan, NULL, "rows 1 and 2 both have priority 1: decide which comes first");
    put(&rows[1], "priority", "2.5");
    refuses(&d, NULL, &plan, NULL, "row 2: A row of your development plan: 'Priority' is a whole number");
    put(&rows[1], "priority", NULL);
    refuses(&d, NULL, &plan, NULL, "row 2: nothing is written in it yet");
    put(&rows[1], "act", "ask");
    rows[1].number = 1;
    refuses(&d, NULL, &plan, NULL, "two rows have the number 1");
    rows[1].number = 10000;
    refuses(&d, NULL, &plan, NULL, "10000 is no number of a row");
    rows[1].number = 2;
    plan.next_review = "next month";
    refuses(&d, NULL, &plan, NULL, "the next review is a date");
    plan.next_review = NULL;
    plan.row_count = 0;
    refuses(&d, NULL, &plan, NULL, "the plan has no row yet");
    plan.row_count = RP_PLAN_ROWS_MOST + 1;
    refuses(&d, NULL, &plan, NULL, "at most 40 rows");
    plan.row_count = 2;
    d.fails = true;
    refuses(&d, NULL, &plan, NULL, "the disk is full");
    diary_end(&d);
}

static void what_makes_no_sense(void **state)
{
    static const char *const bodies[] = {
        "{}",
        "{\"rows\":[]}",
        "{\"rows\":7}",
        "{\"rows\":[{\"row\":0},{\"row\":\"1\"},{\"row\":10000},7]}",
        "{\"difference\":\"best\",\"next_review\":\"soon\",\"rows\":[{\"row\":3,\"values\":{\"by\":\"soon\","
        "\"priority\":\"2\"}},{\"row\":-1}]}",
    };
    diary d;
    (void)state;
    diary_begin(&d);
    for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++) {
        diary_put(&d, RP_KIND_PLAN_VERSION, bodies[i]);
        diary_put(&d, RP_KIND_RECORD, bodies[i]);
    }
    rp_plans *plans = rp_plans_create(d.entries, d.count);
    assert_int_equal(plans->count, 1);
    assert_false(plans->updated);
    const rp_plan *plan = &plans->versions[0].plan;
    assert_int_equal(plan->row_count, 1);
    assert_null(plan->next_review);
    assert_null(plan->rows[0].values[rp_form_index(rp_plan_form(), "by")]);
    assert_string_equal(plan->rows[0].values[rp_form_index(rp_plan_form(), "priority")], "2");
    rp_plans_destroy(plans);
    diary_end(&d);
}

/* Any change of one field is one change, and an update unless the field is a date. */
static void one_field_at_a_time(void **state)
{
    const rp_form *form = rp_plan_form();
    rp_plan_row was = full_row(1), is = was;
    rp_plan before = { &was, 1, NULL }, after = { &is, 1, NULL };
    (void)state;
    for (size_t i = 0; i < form->field_count; i++) {
        size_t count;
        is.values[i] = "another";
        rp_plan_change *all = rp_plan_changes(&before, &after, &count);
        assert_int_equal(count, 1);
        assert_int_equal(all[0].field, i);
        free(all);
        bool dates = form->fields[i].kind == RP_FIELD_DATE;
        assert_int_equal(rp_plan_compare(&before, &after), dates ? RP_PLAN_DATES : RP_PLAN_UPDATE);
        is.values[i] = was.values[i];
    }
}

UNIT_SUITE(portfolio_plan, "portfolio.plan", UNIT_CASE(smart), UNIT_CASE(what_is_missing),
           UNIT_CASE(worth_another_look), UNIT_CASE(order_and_review), UNIT_CASE(differences),
           UNIT_CASE(there_and_back), UNIT_CASE(refused), UNIT_CASE(what_makes_no_sense),
           UNIT_CASE(one_field_at_a_time));
