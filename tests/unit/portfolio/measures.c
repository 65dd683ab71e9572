#include "rapport/measures.h"
#include "unit.h"

#include <stdlib.h>
#include <string.h>

static void says(char *said, const char *wanted)
{
    assert_string_equal(said ? said : "(nothing)", wanted);
    free(said);
}

static void known_figures(void **state)
{
    rp_measure m;
    (void)state;
    assert_true(rp_nps_of(96, 54, 40, &m, NULL));
    assert_int_equal(m.tenths, 295);
    assert_int_equal(m.n, 190);
    says(rp_measure_words(&m), "Net promoter score (NPS): 29.5, from 190 answers.");
    assert_true(rp_csat_of(74, 107, &m, NULL));
    assert_int_equal(m.tenths, 692);
    says(rp_measure_words(&m), "Customer satisfaction (CSAT): 69.2 %, from 107 answers.");
    assert_true(rp_fcr(280, 400, &m, NULL));
    assert_int_equal(m.tenths, 700);
    says(rp_measure_words(&m), "First contact resolution (FCR): 70.0 %, from 400 issues.");
    assert_true(rp_fcr_net(280, 400, 50, &m, NULL));
    assert_int_equal(m.tenths, 800);
    assert_int_equal(m.n, 350);
    static const int64_t weeks[] = { 61, 63, 60, 62, 61, 59 };
    rp_figure readings[6] = { { 0, "%" } };
    for (int i = 0; i < 6; i++)
        readings[i] = (rp_figure){ 1000 * weeks[i], "%" };
    assert_true(rp_mean(readings, 6, &m, NULL));
    assert_int_equal(m.tenths, 610);
    says(rp_measure_words(&m), "Mean: 61.0, from 6 readings.");
}

static void scales(void **state)
{
    rp_measure m;
    (void)state;
    assert_true(rp_nps_of(0, 0, 1, &m, NULL));
    says(rp_measure_words(&m),
         "Net promoter score (NPS): -100.0, from 1 answer. Only 1 answer: with fewer than "
         "30, a difference says little.");
    assert_true(rp_nps_of(1000000000, 0, 0, &m, NULL));
    assert_int_equal(m.tenths, 1000);
}

/* Half away from nothing, on both sides: 1/16 is 6.25 %, 3/80 is 3.75 %. */
static void rounding(void **state)
{
    rp_measure m;
    (void)state;
    assert_true(rp_csat_of(1, 16, &m, NULL));
    assert_int_equal(m.tenths, 63);
    assert_true(rp_nps_of(0, 15, 1, &m, NULL));
    assert_int_equal(m.tenths, -63);
    assert_true(rp_nps_of(1, 15, 0, &m, NULL));
    assert_int_equal(m.tenths, 63);
    assert_true(rp_csat_of(0, 16, &m, NULL));
    assert_int_equal(m.tenths, 0);
}

static void few_answers(void **state)
{
    (void)state;
    assert_null(rp_caution_words(30, "answers"));
    says(rp_caution_words(1, NULL), "Only 1 counted: with fewer than 30, a difference says little.");
    says(rp_caution_words(29, "answers"), "Only 29 answers: with fewer than 30, a difference says little.");
    for (int i = 0; i < RP_MEASURES; i++) {
        const rp_measure_about *about = rp_measure_about_of((rp_measure_kind)i);
        assert_true(about->title && about->is && about->mind && about->counted);
    }
}

static void refused(void **state)
{
    rp_measure m = { RP_MEASURES, 7, 7 };
    rp_error e = { 0 };
    const rp_figure mixed[] = { { 1000, "%" }, { 1000, "" } };
    (void)state;
    assert_false(rp_csat_of(0, 0, &m, &e));
    assert_string_equal(e.text, "there are no answers yet, so there is nothing to work out");
    assert_false(rp_csat_of(5, 4, &m, &e));
    assert_string_equal(e.text, "5 of 4 answers: the part is more than the whole");
    assert_false(rp_nps_of(0, -1, 0, &m, &e));
    assert_string_equal(e.text, "-1 is no count: it has to be between 0 and 1000000000");
    assert_false(rp_nps_of(1, 1000000001, 0, &m, &e));
    assert_false(rp_nps_of(0, 0, 0, &m, &e));
    assert_false(rp_fcr_net(351, 400, 50, &m, &e));
    assert_false(rp_fcr_net(0, 50, 50, &m, &e));
    assert_string_equal(e.text, "there are no issues yet, so there is nothing to work out");
    assert_false(rp_mean(mixed, 2, &m, &e));
    assert_string_equal(e.text, "reading 2 is in '', the first in '%'");
    assert_false(rp_mean(mixed, 0, &m, &e));
    assert_int_equal(m.kind, RP_MEASURES); /* left alone */
    assert_int_equal(e.kind, RP_ERROR_USAGE);
}

static void figures(void **state)
{
    static const struct {
        const char *text;
        int64_t thousandths;
        const char *unit, *words;
    } rows[] = {
        { "61", 61000, "", "61" },
        { " 70.5 % ", 70500, "%", "70.5 %" },
        { "70,5%", 70500, "%", "70.5 %" },
        { "£1,250", 1250000, "£", "£1250" },
        { "-£3.50", -3500, "£", "-£3.5" },
        { "\u22123 minutes", -3000, "minutes", "-3 minutes" },
        { "12 000 calls", 12000000, "calls", "12000 calls" },
        { "0.0006", 1, "", "0.001" },
        { "1000000000000", 1000000000000000, "", "1000000000000" },
    };
    static const char *const wrong[] = { "",
                                         "many",
                                         "£",
                                         "3 of 4",
                                         "1.2.3",
                                         "12 %  £ 3",
                                         "2e5 6",
                                         "--1",
                                         "5 an uncommonly long name of a unit",
                                         "1000000000001" };
    rp_figure figure = { 7, "x" };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (!rp_figure_read(rows[i].text, NULL, &figure) || figure.thousandths != rows[i].thousandths)
            fail_msg("'%s' is %lld", rows[i].text, (long long)figure.thousandths);
        assert_string_equal(figure.unit, rows[i].unit);
        says(rp_figure_words(&figure), rows[i].words);
    }
    figure = (rp_figure){ 7, "x" };
    assert_false(rp_figure_read(NULL, NULL, &figure));
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        if (rp_figure_read(wrong[i], NULL, &figure))
            fail_msg("'%s' was taken for a figure", wrong[i]);
    assert_int_equal(figure.thousandths, 7);
}

static rp_progress progress(int64_t before, int64_t after, int64_t aim, const char *unit)
{
    rp_progress out = { .before = { { before, "" }, 120, "2026-03-01" },
                        .after = { { after, "" }, 118, "2026-06-01" },
                        .has_aim = aim,
                        .aim = { aim, "" } };
    strcpy(out.before.figure.unit, unit);
    strcpy(out.after.figure.unit, unit);
    strcpy(out.aim.unit, unit);
    return out;
}

static void before_and_after(void **state)
{
    (void)state;
    rp_progress p = progress(61000, 72000, 75000, "%");
    says(rp_variance_words(&p),
         "From 61 % (1 March 2026, 120 counted) to 72 % (1 June 2026, 118 counted): 11 "
         "percentage points up. The aim "
         "was 75 %: 3 percentage points short of it. What else could explain it?");
    p = progress(9000, 6000, 7000, "minutes"); /* less is better */
    says(rp_variance_words(&p),
         "From 9 minutes (1 March 2026, 120 counted) to 6 minutes (1 June 2026, 118 counted): 3 minutes down "
         "(33.3 %). "
         "The aim was 7 minutes: 1 minutes beyond it. What else could explain it?");
    p = progress(0, 4000, 4000, "");
    p.before.n = 12;
    says(
        rp_variance_words(&p),
        "From 0 (1 March 2026, 12 counted) to 4 (1 June 2026, 118 counted): 4 up. The aim was 4: it is that. "
        "Only 12 counted: with fewer than 30, a difference says little. What else could explain it?");
    p.explained = true;
    says(rp_variance_words(&p),
         "From 0 (1 March 2026, 12 counted) to 4 (1 June 2026, 118 counted): 4 up. The aim was "
         "4: it is that. Only 12 counted: with fewer than 30, a difference says little.");
    p = progress(5000, 5000, 0, "");
    p.after.n = 0;
    says(rp_variance_words(&p),
         "From 5 (1 March 2026, 120 counted) to 5 (1 June 2026): no change. Say how many "
         "were counted for each figure.");
}

static void how_it_varies(void **state)
{
    rp_variance v;
    rp_error e = { 0 };
    (void)state;
    rp_progress p = progress(61000, 60000, 61000, ""); /* the aim was to keep it */
    assert_true(rp_vary(&p, &v, &e));
    assert_false(v.reached);
    assert_int_equal(v.from_aim, -1000);
    assert_int_equal(v.percent_tenths, -16);
    p = progress(61000, 75000, 75000, "%");
    assert_true(rp_vary(&p, &v, &e) && v.reached && v.from_aim == 0);
    p = progress(61000, 74999, 75000, "%");
    assert_true(rp_vary(&p, &v, &e) && !v.reached);
    p = progress(9000, 7000, 7000, "minutes");
    assert_true(rp_vary(&p, &v, &e) && v.reached);
    p = progress(9000, 7001, 7000, "minutes");
    assert_true(rp_vary(&p, &v, &e) && !v.reached);
    p = progress(-4000, -2000, -1000, "£");
    assert_true(rp_vary(&p, &v, &e));
    assert_int_equal(v.percent_tenths, -500); /* half of what it was less */
    p = progress(1, 1000000000000000, 0, "");
    assert_true(rp_vary(&p, &v, &e));
    assert_int_equal(v.percent_tenths, 999999999999999000);
    p = progress(61000, 72000, 75000, "%");
    p.aim.unit[0] = '\0';
    assert_false(rp_vary(&p, &v, &e));
    assert_string_equal(e.text, "figures in '%' and in '' cannot be compared");
    p = progress(61000, 72000, 0, "%");
    p.after.on = p.before.on;
    assert_false(rp_vary(&p, &v, &e));
    assert_string_equal(e.text,
                        "the figure before is dated 2026-03-01, which is not earlier than the one after, "
                        "2026-03-01");
    p.after.on = NULL;
    assert_false(rp_vary(&p, &v, &e));
    assert_null(rp_variance_words(&p));
}

static void large_readings(void **state)
{
    static rp_figure readings[RP_READINGS_MOST];
    rp_measure m;
    (void)state;
    for (size_t i = 0; i < RP_READINGS_MOST; i++)
        assert_true(rp_figure_read("1000000000000 pounds", NULL, &readings[i]));
    assert_true(rp_mean(readings, RP_READINGS_MOST, &m, NULL));
    assert_int_equal(m.tenths, 10000000000000);
    for (size_t i = 0; i < RP_READINGS_MOST; i++)
        assert_true(rp_figure_read("-999999999999.95 pounds", NULL, &readings[i]));
    assert_true(rp_mean(readings, RP_READINGS_MOST, &m, NULL));
    assert_int_equal(m.tenths, -10000000000000); /* half away from nothing */
}

UNIT_SUITE(portfolio_measures, "portfolio.measures", UNIT_CASE(known_figures), UNIT_CASE(large_readings),
           UNIT_CASE(scales), UNIT_CASE(rounding), UNIT_CASE(few_answers), UNIT_CASE(refused),
           UNIT_CASE(figures), UNIT_CASE(before_and_after), UNIT_CASE(how_it_varies));
