/* A chart between planning and paint: where everything stands. */
#ifndef DRAW_CHART_PARTS_H
#define DRAW_CHART_PARTS_H

#include "base/arena.h"
#include "draw/axis.h"
#include "draw/chart.h"

/* What stands below a place on the axis, or beside it where bars lie. */
typedef struct chart_label {
    draw_lines lines;
    const char *answers; /* "n = 42", or NULL */
    double width, middle;
} chart_label;

/* What is named beside the field, or in the key above it: a series, the target, the baseline. */
typedef struct chart_name {
    size_t series; /* CHART_TARGET, CHART_BASELINE */
    const char *words;
    double width; /* of its words */
    double value; /* at which it stands in the field */
} chart_name;

#define CHART_TARGET   ((size_t)-1)
#define CHART_BASELINE ((size_t)-2)

typedef struct chart_plan {
    const draw_chart *chart;
    const rp_chart *of;
    const draw_text *text;
    arena *memory;
    draw_font font;
    theme_ink ground;
    double em, leading, gap;

    draw_lines head;
    chart_name *names;
    size_t name_count, key_rows;
    bool lying;  /* bars from left to right */
    bool beside; /* names stand at the right of the field */
    bool values; /* each bar or point has its figure */
    chart_label *labels;
    size_t every; /* of so many labels one is shown */
    size_t label_lines;
    double column; /* of labels beside lying bars */
    draw_axis axis;
    double left, top, right, bottom; /* of the field */
    double height;
} chart_plan;

double chart_width_of(const chart_plan *plan, const char *words);
char *chart_value_words(const chart_plan *plan, double value);
void chart_say(const draw_canvas *canvas, const chart_plan *plan, theme_ink ink, double x, double y,
               const char *words);

/* Where bars and points of a label stand: the middle of its band, across the axis of figures. */
double chart_band(const chart_plan *plan);
double chart_place(const chart_plan *plan, size_t label);
/* The left end of a figure at a point of a line: in its middle, but inside the field. */
double chart_value_left(const chart_plan *plan, size_t label, double width);
/* From one bar of a band to the next. */
double chart_bar_pitch(const chart_plan *plan);
/* Where a figure stands along its axis. */
double chart_along(const chart_plan *plan, double value);

theme_ink chart_mark_ink(size_t which); /* of target or baseline */

/* Words are planned before the height is known. */
void chart_plan_head(chart_plan *plan);
void chart_plan_names(chart_plan *plan);
size_t chart_key(const draw_canvas *canvas,
                 const chart_plan *plan); /* paints where there is a canvas; rows */
void chart_plan_labels(chart_plan *plan);
void chart_plan_lying_labels(chart_plan *plan);

void chart_paint_words(const draw_canvas *canvas, const chart_plan *plan);
void chart_paint_bars(const draw_canvas *canvas, const chart_plan *plan);
void chart_paint_bar_values(const draw_canvas *canvas, const chart_plan *plan);
void chart_paint_lines(const draw_canvas *canvas, const chart_plan *plan);
void chart_paint_point(const draw_canvas *canvas, const chart_plan *plan, size_t series, double x, double y);
void chart_paint_sample(const draw_canvas *canvas, const chart_plan *plan, size_t series, double x, double y);

#endif
