/* What evidence packs are as CSV, JSON and text: compared with tests/golden, and what may not be in them. */
#include "bundle.h"

#include <stdlib.h>
#include <string.h>

#include "base/str.h"

static const char everything[] = "1|1|2|1|1+2|1+3+2|=12|1|2|1+2|\"Lids hiss.\n\nWrite it down & count.\"";
static const char all_wrong[] = "2|4|t|1+3|3+2+1|=88|1|1|2+2|\"No more of that.\"";

static void add_records(bundle *of)
{
    const char *values[RP_FIELDS_MOST] = { NULL };
    rp_plan_row row = { .number = 1 };
    const rp_plan first = { &row, 1, "2026-12-01" }, second = { &row, 1, "2027-01-05" };
    rp_error error = { 0 };
    diary *d = &of->diary;
    diary_fill(rp_record_form(RP_RECORD_FEEDBACK), values,
               (const char *const[]){ "source", "customer", "on", "2026-03-01", "remark", "Thanks.", "again",
                                      "2026-03-02", NULL });
    assert_true(rp_record_save(&d->journal, &d->trainee, RP_RECORD_FEEDBACK, 0, values, NULL, &error));
    values[rp_form_index(rp_record_form(RP_RECORD_FEEDBACK), "remark")] = "=SUM(A1) of \"thanks\"";
    assert_true(
        rp_record_save(&d->journal, &d->trainee, RP_RECORD_FEEDBACK, 1, values, "a word was wrong", &error));
    diary_fill(rp_record_form(RP_RECORD_ACTIVITY), values,
               (const char *const[]){ "what", "A course.", NULL });
    assert_true(rp_record_save(&d->journal, &d->trainee, RP_RECORD_ACTIVITY, 0, values, NULL, &error));
    assert_true(rp_record_withdraw(&d->journal, &d->trainee, RP_RECORD_ACTIVITY, 3, "not mine", &error));
    diary_fill(rp_plan_form(), row.values,
               (const char *const[]){ "gap", "I cut in.", "act", "Count to two.", "measure", "80 %", "by",
                                      "2026-03-05", "priority", "1", NULL });
    assert_true(rp_plan_save(&d->journal, &d->trainee, NULL, &first, NULL, &error));
    assert_true(rp_plan_save(&d->journal, &d->trainee, &first, &second, "later", &error));
}

static void begin_full(bundle *of)
{
    bundle_begin(of, "A Trainee");
    bundle_run(of, "kettle", everything)->report.mode = RP_MODE_PRACTICE;
    bundle_run(of, "kettle", everything)->report.practised = 1;
    bundle_run(of, "toaster", "2|2|2");
    bundle_centre(of);
    bundle_run(of, "kettle", all_wrong)->report.held = true;
    add_records(of);
}

/* Heap text. */
static char *file_of(bundle *of, const char *unit, rp_format format)
{
    rp_file file;
    rp_error error = { 0 };
    free(bundle_page(of, unit)); /* fills the pack */
    if (!rp_evidence_pack_file(&of->pack, format, &file, &error))
        fail_msg("%s", error.text);
    assert_int_equal(file.size, strlen(file.bytes));
    return file.bytes;
}

static void check(const char *golden, const char *unit, rp_format format)
{
    bundle of;
    begin_full(&of);
    char *text = file_of(&of, unit, format);
    unit_golden(golden, text);
    free(text);
    bundle_finish(&of);
}

static void as_json(void **state)
{
    (void)state;
    check("pack-full.json", NULL, RP_FORMAT_JSON);
}

static void as_csv(void **state)
{
    (void)state;
    check("pack-full.csv", NULL, RP_FORMAT_CSV);
}

/* --- parts --- */

static void of_one_unit(void **state)
{
    (void)state;
    bundle of;
    begin_full(&of);
    char *csv = file_of(&of, "floor", RP_FORMAT_CSV);
    assert_null(strstr(csv, ",desk,"));
    assert_non_null(strstr(csv, "SIMULATION,A Trainee,floor,"));
    free(csv);
    bundle_finish(&of);
}

static void nothing_yet_and_nobody(void **state)
{
    (void)state;
    bundle of;
    bundle_begin(&of, NULL);
    char *json = file_of(&of, NULL, RP_FORMAT_JSON);
    assert_non_null(strstr(json, "\"trainee\":null,\"unit\":null"));
    assert_non_null(strstr(json, "\"attempts\":[],\"records\":[]"));
    assert_non_null(strstr(json, "\"plan\":null"));
    free(json);
    bundle_finish(&of);
}

/* --- text --- */

static void as_text(void **state)
{
    (void)state;
    bundle of;
    begin_full(&of);
    char *text = file_of(&of, NULL, RP_FORMAT_TXT);
    assert_true(str_starts(text, "SIMULATION: evidence pack, A Trainee\nBlock 1 of "));
    assert_non_null(strstr(text, "Count on 30 June"));
    assert_non_null(strstr(text, "Level: held"));
    assert_null(strstr(text, "Sends her away"));
    free(text);
    bundle_finish(&of);
}

UNIT_SUITE(report_pack_files, "report.pack_files", UNIT_CASE(as_json), UNIT_CASE(as_csv), UNIT_CASE(as_text),
           UNIT_CASE(of_one_unit), UNIT_CASE(nothing_yet_and_nobody));
