/* Drawings as inline SVG: one frame, and lines or bars in it. Series are told apart by dashes, markers and
 * fillings, never by colour alone. Small enough to be read on a telephone without being drawn anew. */
#include "report/html_page.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/str.h"

enum { WIDTH = 440, TOP = 14, LEFT = 44, RIGHT = 430, BOTTOM = 168, UNDER = 24, ROW = 18, LETTER = 7 };

/* Where values and places stand on the paper. */
typedef struct plot {
    html *to;
    double least, most, step;
    size_t count; /* places on the x axis */
    bool bands;   /* each has a width: bars */
} plot;

static double y_of(const plot *at, double value)
{
    return BOTTOM - (value - at->least) / (at->most - at->least) * (BOTTOM - TOP);
}

static double x_of(const plot *at, size_t place)
{
    double width = RIGHT - LEFT;
    if (at->bands)
        return LEFT + width * ((double)place + 0.5) / (double)at->count;
    return at->count > 1 ? LEFT + width * (double)place / (double)(at->count - 1) : LEFT + width / 2;
}

static void put_line(const plot *at, const char *kind, double x1, double y1, double x2, double y2)
{
    html_open_as(at->to, "path", kind);
    html_attribute_print(at->to, "d", "M%.1f %.1fL%.1f %.1f", x1, y1, x2, y2);
    html_close(at->to);
}

static void put_text(const plot *at, const char *anchor, double x, double y, const char *text)
{
    html_open(at->to, "text");
    html_attribute_print(at->to, "x", "%.1f", x);
    html_attribute_print(at->to, "y", "%.1f", y);
    html_attribute(at->to, "text-anchor", anchor);
    html_text(at->to, text);
    html_close(at->to);
}

static const char *number(char out[32], double value)
{
    snprintf(out, 32, "%.6g", value);
    return out;
}

/* --- the frame --- */

/* 1, 2 or 5 times a power of ten, so that four or five lines cover the span. */
static double nice_step(double span)
{
    double power = pow(10, floor(log10(span / 4)));
    double times = span / 4 / power;
    return power * (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10);
}

static void cover(plot *at, double least, double most)
{
    if (most <= least)
        most = least + 1;
    at->step = nice_step(most - least);
    at->least = floor(least / at->step) * at->step;
    at->most = ceil(most / at->step) * at->step;
}

static void begin(plot *at, int rows, const char *label)
{
    html_open_as(at->to, "svg", "drawing");
    html_attribute_print(at->to, "viewBox", "0 0 %d %d", WIDTH, BOTTOM + UNDER + rows * ROW);
    html_attribute(at->to, "role", "img");
    html_attribute(at->to, "aria-label", label);
    for (int i = 0; at->least + i * at->step <= at->most + at->step / 2; i++) {
        char text[32];
        double value = at->least + i * at->step, y = y_of(at, value);
        put_line(at, i ? "grid" : "axis", LEFT, y, RIGHT, y);
        put_text(at, "end", LEFT - 6, y + 4, number(text, value));
    }
}

/* As many labels as fit beside each other. */
static void put_label(const plot *at, size_t place, size_t longest, const char *label)
{
    double room = (RIGHT - LEFT) / (double)(at->count ? at->count : 1);
    size_t every = (size_t)ceil((double)((longest + 1) * LETTER) / room);
    if (place % (every ? every : 1) != 0)
        return;
    double x = x_of(at, place), half = (double)(strlen(label) * LETTER) / 2;
    bool over = x + half > WIDTH; /* the last one stands at the edge */
    put_text(at, over ? "end" : "middle", over ? WIDTH : x, BOTTOM + 17, label);
}

static void put_mark(const plot *at, const char *kind, double value, const char *words)
{
    char text[64], figure[32];
    double y = y_of(at, value);
    put_line(at, kind, LEFT, y, RIGHT, y);
    snprintf(text, sizeof text, "%s %s", words, number(figure, value));
    put_text(at, "end", RIGHT, y - 4, text);
}

/* --- lines --- */

static void put_marker(const plot *at, size_t series, double x, double y)
{
    static const char *const shapes[] = { "m-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0z",
                                          "m-3.5 -3.5h7v7h-7z", "m0 -4.5l4.5 8h-9z",
                                          "m0 -5l5 5l-5 5l-5 -5z" };
    html_open_as(at->to, "path", "marker");
    html_attribute_print(at->to, "d", "M%.1f %.1f%s", x, y, shapes[series % 4]);
    html_close(at->to);
}

static void put_series_line(const plot *at, size_t series, const double *values)
{
    static const char *const dashes[] = { NULL, "7 4", "2 4", "9 3 2 3" };
    str path = STR_EMPTY;
    for (size_t i = 0; i < at->count; i++)
        str_print(&path, "%s%.1f %.1f", i ? "L" : "M", x_of(at, i), y_of(at, values[i]));
    html_open_as(at->to, "path", "series");
    html_attribute(at->to, "d", str_text(&path));
    html_attribute(at->to, "stroke-dasharray", dashes[series % 4]);
    html_close(at->to);
    str_finish(&path);
    bool crowded = at->count > (RIGHT - LEFT) / 6;
    for (size_t i = 0; i < at->count && !crowded; i++)
        put_marker(at, series, x_of(at, i), y_of(at, values[i]));
}

void page_draw_course(page *p, const rp_course *course)
{
    size_t turns = p->turn_count;
    plot at = { .to = p->to, .count = turns + 1 };
    double *values = arena_allocate(&p->memory, (turns + 1) * sizeof *values);
    char label[200], place[24];
    for (size_t i = 0; i <= turns; i++)
        values[i] = course->values[i];
    cover(&at, course->least, course->most);
    snprintf(label, sizeof label,
             "Line: %.80s on a scale from %d to %d, from the start to turn %zu. %d at first, %d at the end.",
             course->label, course->least, course->most, turns, course->values[0], course->values[turns]);
    begin(&at, 0, label);
    for (size_t i = 0; i <= turns; i++) {
        snprintf(place, sizeof place, "%zu", i);
        put_label(&at, i, 2, i ? place : "start");
    }
    put_series_line(&at, 0, values);
    html_close(p->to);
}

/* --- documents: bars or lines --- */

static const char *const fillings[] = { "bar solid", "bar hollow", "bar grey", "bar dashed" };

static void put_bar(const plot *at, size_t series, size_t of, size_t place, double value)
{
    double band = (RIGHT - LEFT) / (double)at->count, width = band * 0.7 / (double)of;
    double x = x_of(at, place) - band * 0.35 + width * (double)series;
    double zero = y_of(at, at->least > 0 ? at->least : at->most < 0 ? at->most : 0), y = y_of(at, value);
    html_open_as(at->to, "path", fillings[series % 4]);
    html_attribute_print(at->to, "d", "M%.1f %.1fH%.1fV%.1fH%.1fz", x, zero, x + width * 0.92, y, x);
    html_close(at->to);
}

/* The name of each series beside the way it is drawn. */
static void put_key(const plot *at, const rp_chart *chart)
{
    for (size_t i = 0; i < chart->series_count; i++) {
        double y = BOTTOM + UNDER + (double)i * ROW + 10;
        if (chart->bars) {
            html_open_as(at->to, "path", fillings[i % 4]);
            html_attribute_print(at->to, "d", "M%d %.1fh14v-10h-14z", LEFT, y);
            html_close(at->to);
        } else {
            put_marker(at, i, LEFT + 7, y - 4);
        }
        put_text(at, "start", LEFT + 22, y, chart->series[i].name);
    }
}

static void find_span(const rp_chart *chart, double *least, double *most)
{
    *least = *most = 0; /* from zero on: a cut axis exaggerates */
    for (size_t i = 0; i < chart->series_count; i++) {
        for (size_t j = 0; j < chart->label_count; j++) {
            *least = fmin(*least, chart->series[i].values[j]);
            *most = fmax(*most, chart->series[i].values[j]);
        }
    }
    if (chart->has_target)
        *most = fmax(*most, chart->target);
    if (chart->has_baseline)
        *most = fmax(*most, chart->baseline);
}

void page_draw_chart(page *p, const rp_exhibit *exhibit)
{
    const rp_chart *chart = &exhibit->chart;
    plot at = { .to = p->to, .count = chart->label_count, .bands = chart->bars };
    double least, most;
    size_t longest = 0;
    char label[300];
    if (chart->label_count == 0)
        return;
    for (size_t i = 0; i < chart->label_count; i++)
        longest = strlen(chart->labels[i]) > longest ? strlen(chart->labels[i]) : longest;
    find_span(chart, &least, &most);
    cover(&at, least, most);
    snprintf(label, sizeof label, "%s chart: %.200s. The figures are in the table.",
             chart->bars ? "Bar" : "Line", exhibit->title);
    begin(&at, chart->series_count > 1 ? (int)chart->series_count : 0, label);
    for (size_t i = 0; i < chart->label_count; i++)
        put_label(&at, i, longest, chart->labels[i]);
    for (size_t i = 0; i < chart->series_count; i++) {
        for (size_t j = 0; chart->bars && j < chart->label_count; j++)
            put_bar(&at, i, chart->series_count, j, chart->series[i].values[j]);
        if (!chart->bars)
            put_series_line(&at, i, chart->series[i].values);
    }
    if (chart->has_target)
        put_mark(&at, "target", chart->target, "target");
    if (chart->has_baseline)
        put_mark(&at, "baseline", chart->baseline, "baseline");
    if (chart->series_count > 1)
        put_key(&at, chart);
    html_close(p->to);
}
