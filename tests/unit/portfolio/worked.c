/* Figures with what they were worked out from, and forms that hold them. */
#include "portfolio/diary.h"
#include "rapport/records.h"
#include "unit.h"

#include <stdlib.h>
#include <string.h>

static void reads(const char *text, int64_t thousandths, const char *unit, int64_t n, const char *words)
{
    rp_worked worked;
    rp_error error = { 0 };
    if (!rp_worked_read(text, NULL, &worked, &error))
        fail_msg("%s: %s", text, error.text);
    assert_int_equal(worked.figure.thousandths, thousandths);
    assert_string_equal(worked.figure.unit, unit);
    assert_int_equal(worked.n, n);
    char *told = rp_worked_words(text);
    assert_string_equal(told, words);
    free(told);
}

static void counts_come_to_figures(void **state)
{
    (void)state;
    reads("nps 96/54/40", 29500, "", 190,
          "29.5, net promoter score (NPS) from promoters 96, passives 54, detractors 40");
    reads("CSAT  74 / 107 ", 69200, "%", 107,
          "69.2 %, customer satisfaction (CSAT) from satisfied 74, in all 107");
    reads("fcr 280/400", 70000, "%", 400, "70 %, first contact resolution (FCR) from solved 280, in all 400");
    reads("fcr-net 280/400/50", 80000, "%", 350,
          "80 %, first contact resolution, net (FCR) from solved 280, in all 400, beyond the first line 50");
    reads("mean 61/63/60/62/61/59 %", 61000, "%", 0, "61 %, mean from 61, 63, 60, 62, 61, 59 %");
    reads("mean £4/£6", 5000, "£", 0, "£5, mean from £4, £6");
    reads("61 %", 61000, "%", 0, "61 %");
    reads("nps 0/0/1", -100000, "", 1,
          "-100, net promoter score (NPS) from promoters 0, passives 0, detractors 1");
}

static void what_is_no_count_is_refused(void **state)
{
    static const struct {
        const char *text, *why;
    } rows[] = {
        { "nps 96/54",
          "Net promoter score (NPS) is worked out from 3 counts with / between them, not from 2" },
        { "csat 5", "Customer satisfaction (CSAT) is worked out from 2 counts" },
        { "csat 108/107", "108 of 107 answers: the part is more than the whole" },
        { "csat a/107", "'a' is no count" },
        { "csat -1/107", "'-1' is no count" },
        { "csat /107", "'' is no count" },
        { "csat 1/99999999999999999999", "is no count" },
        { "csat 1/9999999999", "9999999999 is no count" },
        { "nps 0/0/0", "there are no answers yet" },
        { "fcr-net 10/10/11", "the part is more than the whole" },
        { "mean 61//60", "'' is no reading" },
        { "mean 61 %/60 £", "reading 2 is in '£'" },
        { "csat", "'csat' is no figure" },
        { "median 1/2", "'median 1/2' is no figure" },
        { "", "'' is no figure" },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rp_worked worked;
        rp_error error = { 0 };
        if (rp_worked_read(rows[i].text, NULL, &worked, &error) || !strstr(error.text, rows[i].why))
            fail_msg("%s: %s", rows[i].text, error.text);
        char *told = rp_worked_words(rows[i].text); /* as it is */
        assert_string_equal(told, rows[i].text);
        free(told);
    }
    assert_false(rp_worked_read(NULL, NULL, &(rp_worked){ .n = 0 }, NULL));
}

/* --- in a form --- */

static size_t at(const rp_form *form, const char *key)
{
    size_t index = rp_form_index(form, key);
    assert_true(index < form->field_count);
    return index;
}

static const char *why_of(const rp_form *form, const char *const *values, const char *key)
{
    static rp_form_finding found[RP_FORM_FINDINGS_MOST];
    size_t count = rp_form_missing(form, RP_ALL_STEPS, values, found);
    for (size_t i = 0; i < count; i++)
        if (found[i].field == at(form, key))
            return found[i].why;
    return NULL;
}

static void counts_say_the_number(void **state)
{
    const rp_form *form = rp_record_form(RP_RECORD_IMPROVEMENT);
    const char *values[RP_FIELDS_MOST];
    rp_progress progress;
    rp_error error = { 0 };
    (void)state;
    diary_fill_all(form, values);
    values[at(form, "before")] = "csat 74/107";
    assert_true(rp_form_fits(form, values, &error));
    assert_non_null(strstr(why_of(form, values, "before_n"), "another number than the counts"));
    values[at(form, "before_n")] = "";
    assert_null(why_of(form, values, "before_n"));
    assert_int_equal(rp_form_number(form, values, at(form, "before_n")), 107);
    values[at(form, "before_n")] = "107";
    assert_null(why_of(form, values, "before_n"));
    values[at(form, "before")] = "mean 61/63 %"; /* which says nothing of answers */
    assert_null(why_of(form, values, "before_n"));
    values[at(form, "before_n")] = NULL;
    assert_non_null(why_of(form, values, "before_n"));
    assert_int_equal(rp_form_number(form, values, at(form, "before_n")), 0);
    assert_int_equal(rp_form_number(form, values, at(form, "after_n")), 40);
    assert_int_equal(rp_form_number(form, values, at(form, "after")), 0);
    values[at(form, "before")] = "csat 74/107";
    values[at(form, "aim")] = "csat 8/10";
    assert_true(rp_form_progress(form, values, &progress));
    assert_int_equal(progress.before.n, 107);
    assert_int_equal(progress.before.figure.thousandths, 69200);
    assert_int_equal(progress.aim.thousandths, 80000);
    values[at(form, "before")] = "csat 108/107";
    assert_false(rp_form_fits(form, values, &error));
}

static void values_are_told(void **state)
{
    static const struct {
        rp_record_kind kind;
        const char *key, *value, *told;
    } rows[] = {
        { RP_RECORD_FEEDBACK, "source", "survey", "A customer survey" },
        { RP_RECORD_FEEDBACK, "source", "unheard", "unheard" },
        { RP_RECORD_FEEDBACK, "on", "2026-03-01", "1 March 2026" },
        { RP_RECORD_FEEDBACK, "remark", "You listened.", "You listened." },
        { RP_RECORD_FEEDBACK, "remark", NULL, "" },
        { RP_RECORD_FEEDBACK, "row", "row:3", "row:3" },
        { RP_RECORD_IMPROVEMENT, "before", "fcr 1/2",
          "50 %, first contact resolution (FCR) from solved 1, in all 2" },
        { RP_RECORD_IMPROVEMENT, "before_n", "40", "40" },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const rp_form *form = rp_record_form(rows[i].kind);
        char *told = rp_value_words(&form->fields[at(form, rows[i].key)], rows[i].value);
        assert_string_equal(told, rows[i].told);
        free(told);
    }
}

UNIT_SUITE(portfolio_worked, "portfolio.worked", UNIT_CASE(counts_come_to_figures),
           UNIT_CASE(what_is_no_count_is_refused), UNIT_CASE(counts_say_the_number),
           UNIT_CASE(values_are_told));
