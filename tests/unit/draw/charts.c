/* Charts: round figures, words that never lie upon each other, colours that are told apart, files. */
#include "draw/chart.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/random_story.h"
#include "draw/axis.h"
#include "draw/fixed.h"
#include "draw/watched.h"
#include "unit.h"

/* --- the axis --- */

static void check_axis(double least, double most, size_t steps, bool whole, const char *wanted)
{
    draw_axis axis = draw_axis_make(least, most, steps, whole);
    str is = STR_EMPTY;
    for (size_t i = 0; i <= axis.steps; i++) {
        if (i)
            str_add_char(&is, ' ');
        draw_axis_write(&axis, i, NULL, &is);
    }
    if (*axis.word)
        str_print(&is, " %s", axis.word);
    assert_string_equal(str_text(&is), wanted);
    str_finish(&is);
}

static void axes_have_round_figures(void **state)
{
    (void)state;
    check_axis(0, 0, 4, false, "0 0.5 1");
    check_axis(0, 0, 4, true, "0 1");
    check_axis(61, 1087, 5, false, "0 250 500 750 1000 1250");
    check_axis(61, 1087, 4, false, "0 500 1000 1500");
    check_axis(55, 61, 5, false, "0 20 40 60 80");
    check_axis(1, 3, 4, true, "0 1 2 3");
    check_axis(0, 10, 4, false, "0 5 10");
    check_axis(0, 100, 4, false, "0 25 50 75 100");
    check_axis(-35, 41, 4, false, "\u221240 \u221220 0 20 40 60");
    check_axis(-3, -1, 4, false, "\u22123 \u22122 \u22121 0");
    check_axis(0, 0.3, 4, false, "0 0.1 0.2 0.3");
    check_axis(0, 2.1e6, 4, false, "0 1 2 3 million");
    check_axis(0, 7.5e9, 3, false, "0 2.5 5 7.5 billion");
    check_axis(0, 4e12, 2, false, "0 2 4 trillion");
}

static void axes_cover_whatever_there_is(void **state)
{
    (void)state;
    static const double ends[] = { 0, 5e-324, 1e-300, 1e-9, 0.1, 1, 999999, 1e6, 1e15, 1e100, 1.7e308 };
    enum { ENDS = sizeof ends / sizeof *ends };
    for (size_t i = 0; i < ENDS * ENDS * 5; i++) {
        double least = -ends[i % ENDS], most = ends[i / ENDS % ENDS];
        size_t steps = 2 + i / (ENDS * ENDS);
        draw_axis axis = draw_axis_make(least, most, steps, i % 2);
        assert_true(isfinite(axis.least) && isfinite(axis.most) && axis.step > 0);
        assert_true(axis.steps >= 1 && axis.steps <= steps + 1);
        double low = draw_axis_share(&axis, least), high = draw_axis_share(&axis, most);
        assert_true(low > -1e-6 && low < 1 + 1e-6 && high > -1e-6 && high < 1 + 1e-6);
        str words = STR_EMPTY;
        draw_axis_write(&axis, axis.steps, NULL, &words);
        draw_axis_write_value(&axis, most, NULL, &words);
        assert_true(words.length > 0 && words.length < 40);
        str_finish(&words);
    }
}

static void check_value(double value, double most, const char *wanted)
{
    draw_axis axis = draw_axis_make(0, most, 4, false);
    str is = STR_EMPTY;
    draw_axis_write_value(&axis, value, NULL, &is);
    assert_string_equal(str_text(&is), wanted);
    str_finish(&is);
}

static void values_are_cut_to_four_digits(void **state)
{
    (void)state;
    check_value(69.2, 100, "69.2");
    check_value(1087, 1087, "1087");
    check_value(100.0 / 3, 100, "33.33");
    check_value(123456.789, 200000, "123457");
    check_value(-2.0 / 3, 1, "\u22120.6667");
    check_value(3125500, 4e6, "3.1255");
    check_value(3125512, 4e6, "3.126");
    check_value(0, 1, "0");
    check_value(1e-9, 1, "1.0e-09");
}

/* --- things beside each other --- */

static void things_are_spread(void **state)
{
    (void)state;
    double heights[] = { 10, 10, 10 }, apart[] = { 10, 50, 90 }, close[] = { 50, 50, 51 },
           low[] = { 99, 99, 99 };
    assert_true(draw_spread(apart, heights, 3, 0, 100));
    assert_true(fabs(apart[0] - 10) + fabs(apart[1] - 50) + fabs(apart[2] - 90) < 1e-9);
    assert_true(draw_spread(close, heights, 3, 0, 100));
    assert_true(close[1] - close[0] > 9.99 && close[2] - close[1] > 9.99);
    assert_true(draw_spread(low, heights, 3, 0, 100));
    assert_true(fabs(low[0] - 75) + fabs(low[1] - 85) + fabs(low[2] - 95) < 1e-9);
    assert_false(draw_spread(low, heights, 3, 0, 29));
    assert_true(fabs(low[0] - 75) < 1e-9);
}

/* --- charts by lot --- */

enum { LABELS = 40, SERIES = 5, TEXT = 60 };

typedef struct lot {
    rp_chart chart;
    char texts[LABELS][TEXT], names[SERIES][TEXT];
    const char *labels[LABELS];
    double values[SERIES][LABELS], n[LABELS];
    rp_series series[SERIES];
    draw_chart drawn;
} lot;

static void random_words(uint64_t *seed, char *out, int words, int letters)
{
    size_t at = 0;
    for (int i = random_below(seed, words + 1); i >= 0; i--) {
        for (int j = 1 + random_below(seed, letters); j > 0 && at + 2 < TEXT; j--)
            out[at++] = (char)('a' + random_below(seed, 26));
        if (i && at + 2 < TEXT)
            out[at++] = ' ';
    }
    out[at] = '\0';
}

static double random_value(uint64_t *seed, int kind)
{
    static const double scales[] = { 1, 100, 1e4, 2e6, 1e12, 1e300, 1e-8 };
    double value = random_below(seed, 10001) / 10000.0 * scales[kind / 2];
    return kind % 2 && random_below(seed, 2) ? -value : value;
}

static void draw_lot(lot *l, uint64_t seed)
{
    static const char *const units[] = { "", "%", "\u00a3", "days", "answers a week" };
    *l = (lot){ .chart = { .bars = random_below(&seed, 2) } };
    rp_chart *c = &l->chart;
    int kind = random_below(&seed, 14), many = random_below(&seed, 3) ? 12 : LABELS;
    c->label_count = 1 + (size_t)random_below(&seed, many);
    c->series_count = 1 + (size_t)(random_below(&seed, 2) ? 0 : random_below(&seed, SERIES));
    int words = random_below(&seed, 3), letters = 2 + random_below(&seed, 14);
    for (size_t i = 0; i < c->label_count; i++) {
        random_words(&seed, l->texts[i], words, letters);
        l->labels[i] = l->texts[i];
        l->n[i] = random_below(&seed, 500);
    }
    for (size_t i = 0; i < c->series_count; i++) {
        random_words(&seed, l->names[i], 3, 9);
        for (size_t j = 0; j < c->label_count; j++)
            l->values[i][j] = random_below(&seed, 30) ? random_value(&seed, kind) : NAN;
        l->series[i] = (rp_series){ l->names[i], l->values[i] };
    }
    c->labels = l->labels;
    c->series = l->series;
    c->unit = units[random_below(&seed, 5)];
    c->n = l->n;
    c->n_count = (size_t[]){ 0, 1, c->label_count }[random_below(&seed, 3)];
    c->has_target = random_below(&seed, 2);
    c->has_baseline = random_below(&seed, 2);
    c->target = random_value(&seed, kind);
    c->baseline = random_value(&seed, kind);
    l->drawn = (draw_chart){ .of = c,
                             .width = 240 + random_below(&seed, 960),
                             .size = 10 + random_below(&seed, 17),
                             .ground = random_below(&seed, 2) ? INK_SHEET : INK_PANEL,
                             .text = &fixed_text };
    double best = draw_chart_height(&l->drawn), least = draw_chart_least_height(&l->drawn);
    assert_true(least <= best);
    l->drawn.height = (double[]){ best, least, best + random_below(&seed, 300) }[random_below(&seed, 3)];
}

static void words_never_lie_upon_each_other(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 3000; seed++) {
        lot l;
        char what[40];
        draw_lot(&l, seed);
        snprintf(what, sizeof what, "chart %d", (int)seed);
        watched w = {
            .what = what, .width = l.drawn.width, .height = l.drawn.height, .ground = l.drawn.ground
        };
        watched_paint(&w, draw_chart_paint, &l.drawn);
        assert_true(w.word_count > 0);
        watched_finish(&w);
    }
}

static void every_theme_can_be_painted(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 24; seed++) {
        lot l;
        draw_lot(&l, seed * 7919);
        draw_picture picture = { .theme = (theme_id)(seed % THEMES),
                                 .width = l.drawn.width,
                                 .height = l.drawn.height,
                                 .title = "T",
                                 .description = "D",
                                 .language = "en",
                                 .text = &fixed_text,
                                 .paint = draw_chart_paint,
                                 .data = &l.drawn };
        rp_error error = { 0 };
        str out = STR_EMPTY;
        assert_true(draw_png(&picture, 0.5, &out, &error));
        str_clear(&out);
        draw_svg(&picture, &out);
        watched_svg(out.bytes);
        str_finish(&out);
    }
}

/* --- what is shown --- */

static const char *const quarters[] = { "Spring", "Summer", "Autumn", "Winter" };
static const double shares[] = { 58, 57, 61, 55 }, others[] = { 40, 45, 50, 52 },
                    answers[] = { 212, 187, 409, 26 };
static const rp_series two[] = { { "Phone", shares }, { "Web chat", others } };

static watched shown(const rp_chart *chart, double width)
{
    draw_chart drawn = { .of = chart, .width = width, .size = 13, .text = &fixed_text };
    drawn.height = draw_chart_height(&drawn);
    watched w = { .what = "a chart", .width = width, .height = drawn.height };
    watched_paint(&w, draw_chart_paint, &drawn);
    return w;
}

static void everything_is_named(void **state)
{
    (void)state;
    rp_chart chart = { .bars = true,
                       .labels = quarters,
                       .label_count = 4,
                       .series = two,
                       .series_count = 2,
                       .unit = "%",
                       .has_target = true,
                       .target = 70,
                       .has_baseline = true,
                       .baseline = 40.5,
                       .n = answers,
                       .n_count = 4 };
    for (int i = 0; i < 4; i++) {
        static const double widths[] = { 240, 360, 700, 1200 };
        chart.bars = i % 2;
        watched w = shown(&chart, widths[i]);
        static const char *const said[] = { "%",       "Phone",  "Web chat", "Target 70 %", "Baseline 40.5 %",
                                            "n = 212", "n = 26", "Spring",   "Winter",      "0" };
        for (size_t j = 0; j < sizeof said / sizeof *said; j++)
            if (!watched_says(&w, said[j]))
                fail_msg("at %.0f '%s' is not said", widths[i], said[j]);
        watched_finish(&w);
    }
    chart.n_count = chart.series_count = 1;
    watched w = shown(&chart, 400);
    assert_true(watched_says(&w, "Phone, %, n = 212"));
    assert_true(watched_says(&w, "61") && !watched_says(&w, "n = 212"));
    watched_finish(&w);
}

/* Wherever the target is, it runs through no figure. */
static void check_dashes(const watched *w)
{
    for (size_t i = 0; i < w->dash_count; i++)
        for (size_t j = 0; j < w->word_count; j++) {
            const watched_area *dash = &w->dashes[i], *word = &w->words[j];
            if (dash->left < word->right && dash->right > word->left && dash->top < word->bottom &&
                dash->bottom > word->top)
                fail_msg("%s: the target runs through '%s'", w->what, word->text);
        }
}

static void targets_run_through_no_figure(void **state)
{
    (void)state;
    static const char *const when[] = { "Before, 25 September 2026", "After, 13 November 2026" };
    static const double rising[] = { 61, 79 }, falling[] = { 8, -12 };
    const rp_series course = { "kept", rising }, turned = { "", falling };
    rp_chart chart = { .labels = when, .label_count = 2, .series = &course, .series_count = 1 };
    chart.has_target = true;
    for (int i = 0; i < 600; i++) {
        static const double widths[] = { 240, 560, 900 };
        char what[60];
        chart.bars = i % 2;
        chart.series = i < 450 ? &course : &turned;
        chart.target = i < 450 ? 50 + i / 9.0 : (i - 450) / 5.0 - 18;
        draw_chart drawn = { .of = &chart, .width = widths[i % 3], .size = 13, .text = &fixed_text };
        drawn.height = draw_chart_height(&drawn);
        snprintf(what, sizeof what, "chart %d with target %.2f", i, chart.target);
        watched w = { .what = what, .width = drawn.width, .height = drawn.height };
        watched_paint(&w, draw_chart_paint, &drawn);
        assert_true(w.dash_count > 0);
        check_dashes(&w);
        watched_finish(&w);
    }
}

static void nothing_is_drawn_of_nothing(void **state)
{
    (void)state;
    rp_chart chart = { .labels = quarters, .series = two, .series_count = 1 };
    watched w = shown(&chart, 400);
    assert_int_equal(w.word_count + w.fill_count + w.line_count, 0);
    chart.label_count = 4;
    chart.series_count = 0;
    draw_chart drawn = { .of = &chart, .width = 400, .size = 13, .text = &fixed_text };
    assert_true(draw_chart_height(&drawn) <= 0);
    watched_finish(&w);
}

UNIT_SUITE(draw_charts, "draw.charts", UNIT_CASE(axes_have_round_figures),
           UNIT_CASE(axes_cover_whatever_there_is), UNIT_CASE(values_are_cut_to_four_digits),
           UNIT_CASE(things_are_spread), UNIT_CASE(words_never_lie_upon_each_other),
           UNIT_CASE(every_theme_can_be_painted), UNIT_CASE(everything_is_named),
           UNIT_CASE(targets_run_through_no_figure), UNIT_CASE(nothing_is_drawn_of_nothing));
