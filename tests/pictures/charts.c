/* A dozen charts, from one figure to very many. */
#include <math.h>

#include "draw/chart.h"
#include "sheets.h"

enum { MOST = 60 };

typedef struct sample {
    rp_chart chart;
    const char *labels[MOST];
    rp_series series[6];
    double values[6][MOST], n[MOST];
} sample;

static const sample samples[] = {
    { .chart = { .label_count = 8, .series_count = 1, .unit = "£" },
      .labels = { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug" },
      .series = { { "Balance at month end", NULL } },
      .values = { { 120, 210, 190, 412.5, 380, 640, 870, 1087 } } },
    { .chart = { .bars = true,
                 .label_count = 4,
                 .series_count = 1,
                 .unit = "%",
                 .has_target = true,
                 .target = 70,
                 .n_count = 4 },
      .labels = { "Depot North", "Depot South", "Phone", "Web chat" },
      .series = { { "Solved at first contact", NULL } },
      .values = { { 58, 57, 61, 55 } },
      .n = { 212, 187, 409, 26 } },
    { .chart = { .label_count = 12,
                 .series_count = 3,
                 .unit = "%",
                 .has_target = true,
                 .target = 80,
                 .n_count = 1 },
      .labels = { "Week 1", "Week 2", "Week 3", "Week 4", "Week 5", "Week 6", "Week 7", "Week 8", "Week 9",
                  "Week 10", "Week 11", "Week 12" },
      .series = { { "Desk", NULL }, { "Phone", NULL }, { "Web chat", NULL } },
      .values = { { 61, 63, 60, 62, 61, 59, 66, 68, 71, 73, 74, 76 },
                  { 55, 56, 54, 58, 57, 60, 62, 66, 69, 72, 74, 75 },
                  { 80, 79, 77, 74, 70, 66, 60, 58, 54, 52, 50, 49 } },
      .n = { 107 } },
    { .chart = { .bars = true,
                 .label_count = 3,
                 .series_count = 3,
                 .unit = "complaints",
                 .has_baseline = true,
                 .baseline = 22 },
      .labels = { "March", "April", "May" },
      .series = { { "Late", NULL }, { "Damaged", NULL }, { "Wrong item", NULL } },
      .values = { { 31, 24, 12 }, { 14, 15, 13 }, { 4, 6, 3 } } },
    { .chart = { .bars = true,
                 .label_count = 6,
                 .series_count = 1,
                 .unit = "NPS",
                 .has_target = true,
                 .target = 30 },
      .labels = { "Leeds", "Bradford", "York", "Hull", "Wakefield", "Harrogate" },
      .series = { { "Net promoter score", NULL } },
      .values = { { 29.5, -12, 41, -35, 3, 18 } } },
    { .chart = { .bars = true, .label_count = 6, .series_count = 1, .unit = "minutes" },
      .labels = { "Waiting for a part from another depot", "Customer not at home",
                  "Wrong address on the label", "No reason was written down", "Van broke down", "Weather" },
      .series = { { "Time lost", NULL } },
      .values = { { 340, 122, 96.5, 210, 45, 12 } } },
    { .chart = { .bars = true, .label_count = 1, .series_count = 1, .unit = "%" },
      .labels = { "Today" },
      .series = { { "Answered in time", NULL } },
      .values = { { 69.2 } } },
    { .chart = { .label_count = 1, .series_count = 1, .unit = "£" },
      .labels = { "Today" },
      .series = { { "Takings", NULL } },
      .values = { { 1250000 } } },
    { .chart = { .label_count = 5, .series_count = 2, .unit = "£", .has_baseline = true, .baseline = 2.1e6 },
      .labels = { "2021", "2022", "2023", "2024", "2025" },
      .series = { { "Refunds", NULL }, { "Goodwill", NULL } },
      .values = { { 2100000, 2450000, 3125500, 1980000, 1750000 },
                  { 400000, 380000, 420000, 900000, 1100000 } } },
    { .chart = { .label_count = 5,
                 .series_count = 1,
                 .unit = "days",
                 .has_target = true,
                 .target = 2,
                 .has_baseline = true,
                 .baseline = 2.1 },
      .labels = { "Mon", "Tue", "Wed", "Thu", "Fri" },
      .series = { { "Time to answer", NULL } },
      .values = { { 2.1, 2.3, 1.9, 2, 1.4 } } },
    { .chart = { .bars = true, .label_count = 12, .series_count = 2, .unit = "calls", .n_count = 0 },
      .labels = { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" },
      .series = { { "First", NULL }, { "Repeat", NULL } },
      .values = { { 820, 790, 860, 900, 880, 910, 870, 860, 930, 960, 990, 1020 },
                  { 310, 300, 290, 330, 280, 260, 240, 230, 210, 190, 200, 180 } } },
    { .chart = { .label_count = 60, .series_count = 1, .unit = "", .has_target = true, .target = 45 },
      .series = { { "Queue at noon", NULL } } },
};

enum { SAMPLES = sizeof samples / sizeof *samples };

static const char *const days[MOST] = {
    "1 May",   "2 May",   "3 May",   "4 May",   "5 May",   "6 May",   "7 May",   "8 May",   "9 May",
    "10 May",  "11 May",  "12 May",  "13 May",  "14 May",  "15 May",  "16 May",  "17 May",  "18 May",
    "19 May",  "20 May",  "21 May",  "22 May",  "23 May",  "24 May",  "25 May",  "26 May",  "27 May",
    "28 May",  "29 May",  "30 May",  "31 May",  "1 June",  "2 June",  "3 June",  "4 June",  "5 June",
    "6 June",  "7 June",  "8 June",  "9 June",  "10 June", "11 June", "12 June", "13 June", "14 June",
    "15 June", "16 June", "17 June", "18 June", "19 June", "20 June", "21 June", "22 June", "23 June",
    "24 June", "25 June", "26 June", "27 June", "28 June", "29 June",
};

static double paint_one(const sheet *s, size_t index, double x, double y, double width, double size)
{
    sample own = samples[index];
    for (size_t i = 0; i < own.chart.series_count; i++)
        own.series[i].values = own.values[i];
    for (size_t i = 0; !own.labels[0] && i <= MOST; i++) {
        if (i == MOST) {
            own.labels[0] = days[0];
            break;
        }
        if (i)
            own.labels[i] = days[i];
        own.values[0][i] = round(30 + 20 * sin((double)i / 5) + 8 * sin((double)i * 2.1));
    }
    own.chart.labels = own.labels;
    own.chart.series = own.series;
    own.chart.n = own.n;
    draw_chart chart = { .of = &own.chart, .width = width, .size = size, .text = s->text };
    chart.height = draw_chart_height(&chart);
    sheet_picture(s, x, y, width, chart.height, draw_chart_paint, &chart);
    return chart.height + 48;
}

static void paint_all(const sheet *s, double width, double size, size_t columns)
{
    double y[8];
    for (size_t i = 0; i < columns; i++)
        y[i] = 16;
    for (size_t i = 0; i < SAMPLES; i++)
        y[i % columns] +=
            paint_one(s, i, 16 + (double)(i % columns) * (width + 48), y[i % columns], width, size);
}

void sheet_charts_narrow(const sheet *s)
{
    paint_all(s, 240, 12, 6);
}

void sheet_charts(const sheet *s)
{
    paint_all(s, 400, 13, 4);
}

void sheet_charts_wide(const sheet *s)
{
    paint_all(s, 720, 15, 3);
}

void sheet_charts_large(const sheet *s)
{
    paint_all(s, 520, 26, 4);
}
