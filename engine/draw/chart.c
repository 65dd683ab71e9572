/* A chart is planned first, from outside to inside: what is said above, beside and below, then what is left for the
 * field. Bars whose labels have no room beside each other lie down. */
#include "draw/chart.h"

#include <math.h>

#include "draw/chart_parts.h"

enum { LYING_MOST = 24, STEPS_MOST = 6, BESIDE_MOST = 4 };

double chart_width_of(const chart_plan *plan, const char *words)
{
    return draw_width(plan->text, plan->font, words);
}

char *chart_value_words(const chart_plan *plan, double value)
{
    str out = STR_EMPTY;
    draw_axis_write_value(&plan->axis, value, plan->chart->language, &out);
    char *kept = arena_text(plan->memory, str_text(&out));
    str_finish(&out);
    return kept;
}

void chart_say(const draw_canvas *canvas, const chart_plan *plan, theme_ink ink, double x, double y,
               const char *words)
{
    canvas->words(canvas->data, plan->font, ink, x, y, words);
}

double chart_band(const chart_plan *plan)
{
    double wide = plan->lying ? plan->bottom - plan->top : plan->right - plan->left;
    size_t count = plan->of->label_count;
    return wide / (double)(plan->of->bars || count < 2 ? count : count - 1);
}

double chart_place(const chart_plan *plan, size_t label)
{
    double start = plan->lying ? plan->top : plan->left, half = plan->of->bars || plan->of->label_count < 2;
    return start + chart_band(plan) * ((double)label + half / 2);
}

double chart_along(const chart_plan *plan, double value)
{
    double share = draw_axis_share(&plan->axis, value);
    return plan->lying ? plan->left + share * (plan->right - plan->left)
                       : plan->bottom - share * (plan->bottom - plan->top);
}

/* --- the axis --- */

static void find_axis(chart_plan *plan, size_t steps)
{
    const rp_chart *of = plan->of;
    double least = 0, most = 0;
    bool whole = true;
    for (size_t i = 0; i < of->series_count; i++) {
        for (size_t j = 0; j < of->label_count; j++) {
            double value = of->series[i].values[j];
            if (!isfinite(value))
                continue;
            least = fmin(least, value);
            most = fmax(most, value);
            whole = whole && fmod(value, 1) == 0;
        }
    }
    if (of->has_target) {
        least = fmin(least, of->target);
        most = fmax(most, of->target);
    }
    if (of->has_baseline) {
        least = fmin(least, of->baseline);
        most = fmax(most, of->baseline);
    }
    plan->axis = draw_axis_make(least, most, steps, whole);
}

static char *figure_words(const chart_plan *plan, size_t step)
{
    str out = STR_EMPTY;
    draw_axis_write(&plan->axis, step, plan->chart->language, &out);
    char *kept = arena_text(plan->memory, str_text(&out));
    str_finish(&out);
    return kept;
}

static double widest_figure(const chart_plan *plan)
{
    double width = 0;
    for (size_t i = 0; i <= plan->axis.steps; i++)
        width = fmax(width, chart_width_of(plan, figure_words(plan, i)));
    return width;
}

/* Whatever the number of steps will be. */
static double room_for_figures(chart_plan *plan)
{
    double width = 0;
    for (size_t steps = 2; steps <= STEPS_MOST; steps++) {
        find_axis(plan, steps);
        width = fmax(width, widest_figure(plan));
    }
    return width;
}

static double widest_value(const chart_plan *plan)
{
    double width = 0;
    for (size_t i = 0; i < plan->of->series_count; i++)
        for (size_t j = 0; j < plan->of->label_count; j++)
            if (isfinite(plan->of->series[i].values[j]))
                width =
                    fmax(width, chart_width_of(plan, chart_value_words(plan, plan->of->series[i].values[j])));
    return width;
}

/* --- the field --- */

static double names_width(const chart_plan *plan)
{
    double width = 0;
    for (size_t i = 0; i < plan->name_count; i++)
        width = fmax(width, plan->names[i].width);
    return width;
}

/* From the field to what is named beside it: a series has its point there once more. */
static double names_away(const chart_plan *plan)
{
    return plan->em * (plan->of->series_count > 1 ? 2.1 : 1.2);
}

/* Words at the right of the field: all that stand at a height of it, where they leave it room enough. */
static bool stand_beside(const chart_plan *plan)
{
    bool series = plan->of->bars && plan->of->series_count > 1;
    return plan->name_count && plan->name_count <= BESIDE_MOST && plan->chart->width >= 26 * plan->em &&
           !series && !plan->lying && names_width(plan) + names_away(plan) < plan->chart->width * 0.32;
}

static double above_field(const chart_plan *plan)
{
    double head = (double)plan->head.count * plan->leading, key = (double)plan->key_rows * plan->leading;
    return head + key + (plan->head.count + plan->key_rows ? plan->em : plan->leading / 2);
}

static double below_field(const chart_plan *plan)
{
    return plan->gap + (plan->lying ? 1 : (double)plan->label_lines) * plan->leading;
}

static double field_least(const chart_plan *plan)
{
    double row =
        fmax((double)plan->label_lines * plan->leading, (double)plan->of->series_count * plan->em * 1.35);
    return plan->lying ? (double)plan->of->label_count * (row + plan->gap) : 5 * plan->leading;
}

/* The height that is best, or the one that was given where it is higher than must be. */
static void find_height(chart_plan *plan)
{
    double words = above_field(plan) + below_field(plan), least = field_least(plan);
    double best = fmax(least, fmin(fmax(plan->chart->width * 0.45, 11 * plan->em), 22 * plan->em));
    if (plan->lying)
        best = least + plan->em;
    plan->height = ceil(words + best);
    if (plan->chart->height > 0)
        plan->height = fmax(plan->chart->height, ceil(words + least));
    plan->top = above_field(plan);
    plan->bottom = floor(plan->height - below_field(plan));
}

/* Whether each point of the only line can have its figure beside those of its neighbours. */
static bool have_room_for_points(const chart_plan *plan)
{
    double edge = -plan->em;
    for (size_t i = 0; i < plan->of->label_count; i++) {
        double value = plan->of->series[0].values[i];
        if (!isfinite(value))
            continue;
        double width = chart_width_of(plan, chart_value_words(plan, value));
        double left = chart_value_left(plan, i, width);
        if (left < edge + plan->em / 3)
            return false;
        edge = left + width;
    }
    return true;
}

static bool have_room_for_bars(const chart_plan *plan)
{
    double pitch = plan->of->series_count == 1 ? chart_band(plan) : chart_bar_pitch(plan);
    return widest_value(plan) + plan->em / 4 <= pitch;
}

/* Each bar or point has its figure, or none has. */
static bool have_room_for_values(const chart_plan *plan)
{
    if (plan->of->bars)
        return have_room_for_bars(plan);
    return plan->of->series_count == 1 && have_room_for_points(plan);
}

static void find_steps(chart_plan *plan)
{
    double room = plan->bottom - plan->top;
    size_t steps = (size_t)fmin(fmax(floor(room / (1.8 * plan->leading)), 2), STEPS_MOST);
    if (plan->lying)
        steps = STEPS_MOST;
    find_axis(plan, steps);
    while (plan->lying && steps > 2 &&
           (plan->right - plan->left) / (double)plan->axis.steps < widest_figure(plan) + plan->em)
        find_axis(plan, --steps);
}

static void plan_standing(chart_plan *plan)
{
    plan->left = ceil(room_for_figures(plan) + plan->gap);
    plan->beside = stand_beside(plan);
    double at_right = plan->beside ? names_width(plan) + names_away(plan) : plan->of->bars ? 0 : plan->em;
    plan->right = floor(plan->chart->width - at_right);
    if (!plan->of->bars)
        plan->left += plan->em / 2;
    plan->key_rows = plan->beside ? 0 : chart_key(NULL, plan);
    chart_plan_labels(plan);
}

/* Each bar has its figure at its end, unless too little would be left for the bars. */
static void plan_lying(chart_plan *plan)
{
    plan->lying = true;
    plan->beside = false;
    plan->key_rows = chart_key(NULL, plan);
    chart_plan_lying_labels(plan);
    room_for_figures(plan);
    double width = widest_value(plan) + plan->gap, start = plan->column + plan->gap;
    double below = plan->axis.least < 0 ? width : 0, above = plan->axis.most > 0 ? width : plan->em;
    plan->values = plan->chart->width - start - below - above >= 5 * plan->em;
    plan->left = ceil(start + (plan->values ? below : 0));
    plan->right = floor(plan->chart->width - (plan->values ? above : plan->em));
}

static void make_plan(chart_plan *plan, const draw_chart *chart, arena *memory)
{
    *plan = (chart_plan){ .chart = chart, .of = chart->of, .text = chart->text, .memory = memory };
    plan->font = (draw_font){ chart->size, false };
    plan->em = chart->size;
    plan->leading = round(chart->size * 1.4);
    plan->gap = round(chart->size * 0.6);
    plan->ground = chart->ground == INK_NOTHING ? INK_PANEL : chart->ground;
    find_axis(plan, 2);
    chart_plan_head(plan);
    chart_plan_names(plan);
    plan_standing(plan);
    if (plan->of->bars && plan->every > 1 && plan->of->label_count <= LYING_MOST)
        plan_lying(plan);
    find_height(plan);
    find_steps(plan);
    if (!plan->lying)
        plan->values = have_room_for_values(plan);
    if (plan->values && !plan->lying) { /* those of the highest and the lowest stand outside of the field */
        plan->top += plan->leading;
        if (plan->axis.least < 0)
            plan->bottom -= plan->leading;
        find_steps(plan);
    }
}

static double height_where(const draw_chart *chart, double given)
{
    arena memory;
    chart_plan plan;
    draw_chart tried = *chart;
    tried.height = given;
    if (!chart->of->label_count || !chart->of->series_count)
        return 0;
    arena_init(&memory);
    make_plan(&plan, &tried, &memory);
    arena_finish(&memory);
    return plan.height;
}

double draw_chart_height(const draw_chart *chart)
{
    return height_where(chart, 0);
}

double draw_chart_least_height(const draw_chart *chart)
{
    return height_where(chart, 1);
}

/* --- painting --- */

static double crisp(double place)
{
    return floor(place) + 0.5;
}

static void paint_across(const draw_canvas *canvas, const chart_plan *plan, double value,
                         const draw_paint *paint)
{
    double at = crisp(chart_along(plan, value));
    draw_point standing[] = { { plan->left, at }, { plan->right, at } };
    draw_point lying[] = { { at, plan->top }, { at, plan->bottom } };
    canvas->path(canvas->data, plan->lying ? lying : standing, 2, false, 0, paint);
}

/* Below the field where bars lie: as many as have room beside each other. Returns where it ends. */
static double paint_figure(const draw_canvas *canvas, const chart_plan *plan, const char *words, double at,
                           double edge)
{
    double width = chart_width_of(plan, words), x = fmin(at - width / 2, plan->chart->width - width);
    if (!plan->lying) {
        x = plan->left - plan->gap - width - (plan->of->bars ? 0 : plan->em / 2);
        chart_say(canvas, plan, INK_QUIET, x, at + plan->em * 0.36, words);
    } else if (x >= edge) {
        chart_say(canvas, plan, INK_QUIET, x, plan->height - plan->leading + plan->em, words);
        return x + width + plan->gap;
    }
    return edge;
}

static void paint_axis(const draw_canvas *canvas, const chart_plan *plan)
{
    draw_paint line = { INK_NOTHING, INK_LINE, 1, false };
    double edge = 0;
    for (size_t i = 0; i <= plan->axis.steps; i++) {
        double value = plan->axis.least + (double)i * plan->axis.step;
        paint_across(canvas, plan, value, &line);
        edge = paint_figure(canvas, plan, figure_words(plan, i), chart_along(plan, value), edge);
    }
}

theme_ink chart_mark_ink(size_t which)
{
    return which == CHART_TARGET ? INK_TEXT : INK_QUIET;
}

/* The target and the baseline run over everything, with a little of the ground around them. */
static void paint_marks(const draw_canvas *canvas, const chart_plan *plan)
{
    draw_paint ground = { INK_NOTHING, plan->ground, plan->em * 0.35, false };
    for (size_t i = 0; i < plan->name_count; i++) {
        const chart_name *name = &plan->names[i];
        if (name->series != CHART_TARGET && name->series != CHART_BASELINE)
            continue;
        draw_paint line = { INK_NOTHING, chart_mark_ink(name->series), plan->em * 0.115,
                            name->series == CHART_TARGET };
        paint_across(canvas, plan, name->value, &ground);
        paint_across(canvas, plan, name->value, &line);
    }
}

void draw_chart_paint(const draw_canvas *canvas, const void *data)
{
    const draw_chart *chart = data;
    draw_paint zero = { INK_NOTHING, INK_EDGE, 1, false };
    arena memory;
    chart_plan plan;
    if (!chart->of->label_count || !chart->of->series_count)
        return;
    arena_init(&memory);
    make_plan(&plan, chart, &memory);
    paint_axis(canvas, &plan);
    if (plan.of->bars)
        chart_paint_bars(canvas, &plan);
    paint_across(canvas, &plan, 0, &zero);
    paint_marks(canvas, &plan);
    if (plan.of->bars)
        chart_paint_bar_values(canvas, &plan);
    else
        chart_paint_lines(canvas, &plan);
    chart_paint_words(canvas, &plan);
    arena_finish(&memory);
}
