/* Bars and lines. Series are told apart by how bars are filled and by the shapes of points; colours come on top. */
#include <math.h>

#include "draw/chart_parts.h"

static const theme_ink inks[] = { INK_ACCENT, INK_SERIES_2, INK_SERIES_3, INK_SERIES_4 };

enum { INKS_OF_SERIES = sizeof inks / sizeof *inks, CORNER_POINTS = 5 };

static theme_ink ink_of(size_t series)
{
    return inks[series % INKS_OF_SERIES];
}

/* --- figures --- */

enum { PLACES_MOST = 4 };

/* Where a figure may stand, the best place first: the left end of its base line. */
typedef struct places {
    draw_point at[PLACES_MOST];
    size_t count;
} places;

static void add_place(places *to, double x, double y)
{
    to->at[to->count++] = (draw_point){ x, y };
}

static bool is_mark(const chart_name *name)
{
    return name->series == CHART_TARGET || name->series == CHART_BASELINE;
}

/* Whether a line at this place along the axis runs through a figure there. */
static bool runs_through(const chart_plan *plan, double line, draw_point at, double width)
{
    if (plan->lying)
        return line > at.x - 3 && line < at.x + width + 3;
    return line > at.y - plan->em * 0.95 && line < at.y + plan->em * 0.35;
}

static bool is_free(const chart_plan *plan, draw_point at, double width)
{
    for (size_t i = 0; i < plan->name_count; i++)
        if (is_mark(&plan->names[i]) &&
            runs_through(plan, chart_along(plan, plan->names[i].value), at, width))
            return false;
    return true;
}

/* At the first of the places that neither target nor baseline runs through, over a ground of its own, so that no line
 * of the axis does. */
static void say_value(const draw_canvas *canvas, const chart_plan *plan, const places *tried,
                      const char *words)
{
    draw_paint ground = { plan->ground, INK_NOTHING, 0, false };
    double width = chart_width_of(plan, words);
    draw_point at = tried->at[0];
    for (size_t i = tried->count; i-- > 0;)
        if (is_free(plan, tried->at[i], width))
            at = tried->at[i];
    canvas->box(canvas->data, at.x - 2, at.y - plan->em * 0.86, width + 4, plan->em * 1.1, 2, &ground);
    chart_say(canvas, plan, INK_TEXT, at.x, at.y, words);
}

/* --- points --- */

/* Corners of the shapes that are no disc, as shares of the radius. */
static const struct {
    size_t count;
    draw_point corners[4];
} shapes[] = {
    { 0, { { 0, 0 } } },
    { 4, { { -0.9, -0.9 }, { 0.9, -0.9 }, { 0.9, 0.9 }, { -0.9, 0.9 } } },
    { 3, { { 0, -1.2 }, { 1.15, 0.9 }, { -1.15, 0.9 } } },
    { 4, { { 0, -1.3 }, { 1.3, 0 }, { 0, 1.3 }, { -1.3, 0 } } },
};

enum { SHAPES = sizeof shapes / sizeof *shapes };

void chart_paint_point(const draw_canvas *canvas, const chart_plan *plan, size_t series, double x, double y)
{
    double r = plan->em * 0.32;
    bool hollow = series / SHAPES % 2;
    draw_paint paint = { hollow ? plan->ground : ink_of(series), hollow ? ink_of(series) : plan->ground, 1.5,
                         false };
    size_t shape = series % SHAPES;
    draw_point points[4];
    for (size_t i = 0; i < shapes[shape].count; i++)
        points[i] = (draw_point){ x + shapes[shape].corners[i].x * r, y + shapes[shape].corners[i].y * r };
    if (shapes[shape].count)
        canvas->path(canvas->data, points, shapes[shape].count, true, 0, &paint);
    else
        canvas->box(canvas->data, x - r, y - r, 2 * r, 2 * r, r, &paint);
}

/* --- lines --- */

static draw_point point_of(const chart_plan *plan, const double *values, size_t label)
{
    return (draw_point){ chart_place(plan, label), chart_along(plan, values[label]) };
}

/* In pieces, where figures are missing. */
static void paint_line(const draw_canvas *canvas, const chart_plan *plan, size_t series)
{
    const double *values = plan->of->series[series].values;
    draw_paint stroke = { INK_NOTHING, ink_of(series), plan->em * 0.15, false };
    draw_point *points = arena_allocate(plan->memory, plan->of->label_count * sizeof *points);
    size_t count = 0;
    for (size_t i = 0; i <= plan->of->label_count; i++) {
        if (i < plan->of->label_count && isfinite(values[i])) {
            points[count++] = point_of(plan, values, i);
            continue;
        }
        if (count > 1)
            canvas->path(canvas->data, points, count, false, 0, &stroke);
        count = 0;
    }
}

/* As many points as have room; each series begins at another, so that none hides the others. */
static void paint_points(const draw_canvas *canvas, const chart_plan *plan, size_t series)
{
    const double *values = plan->of->series[series].values;
    size_t every = (size_t)fmax(ceil(plan->em * 1.1 / chart_band(plan)), 1);
    for (size_t i = every > 1 ? series * every / plan->of->series_count : 0; i < plan->of->label_count;
         i += every)
        if (isfinite(values[i])) {
            draw_point at = point_of(plan, values, i);
            chart_paint_point(canvas, plan, series, at.x, at.y);
        }
}

double chart_value_left(const chart_plan *plan, size_t label, double width)
{
    double left = chart_place(plan, label) - width / 2;
    return fmin(fmax(left, plan->left - plan->em / 4), plan->right + plan->em / 2 - width);
}

/* Above a point, or below it where its line comes from above; on the other side where a mark runs through it. */
static void paint_line_value(const draw_canvas *canvas, const chart_plan *plan, const double *values,
                             size_t i)
{
    size_t count = plan->of->label_count;
    double before = values[i ? i - 1 : i], after = values[i + 1 < count ? i + 1 : i];
    if (!isfinite(values[i]))
        return;
    draw_point at = point_of(plan, values, i);
    bool room_below = at.y + plan->leading * 1.2 < plan->bottom;
    bool below = isfinite(before) && isfinite(after) && before + after > 2 * values[i] && room_below;
    const char *words = chart_value_words(plan, values[i]);
    double x = chart_value_left(plan, i, chart_width_of(plan, words));
    double under = at.y + plan->em * 1.5, over = at.y - plan->em * 0.75;
    places tried = { .count = 0 };
    add_place(&tried, x, below ? under : over);
    if (room_below)
        add_place(&tried, x, below ? over : under);
    say_value(canvas, plan, &tried, words);
}

void chart_paint_lines(const draw_canvas *canvas, const chart_plan *plan)
{
    for (size_t i = 0; i < plan->of->series_count; i++)
        paint_line(canvas, plan, i);
    for (size_t i = 0; i < plan->of->series_count; i++)
        paint_points(canvas, plan, i);
    for (size_t i = 0; plan->values && i < plan->of->label_count; i++)
        paint_line_value(canvas, plan, plan->of->series[0].values, i);
}

/* --- bars --- */

typedef struct bar {
    double x, y, width, height;
    bool lying, backwards; /* which of its ends is round */
} bar;

static draw_paint filling_of(const chart_plan *plan, size_t series)
{
    bool full = series % 2 == 0;
    return (draw_paint){ full ? ink_of(series) : plan->ground, ink_of(series), 1.5, series % 4 == 3 };
}

/* Round at the end that says how long it is, straight where it begins. */
static void paint_bar(const draw_canvas *canvas, const bar *b, const draw_paint *paint)
{
    double quarter = acos(-1) / 2, r = fmin(3, fmin(b->width, b->height) / 2);
    draw_point points[4 * CORNER_POINTS];
    size_t count = 0;
    for (int corner = 0; corner < 4; corner++) { /* right bottom, left bottom, left top, right top */
        bool right = corner == 0 || corner == 3, top = corner > 1;
        bool round = b->lying ? right != b->backwards : top != b->backwards;
        double x = right ? b->x + b->width : b->x, y = top ? b->y : b->y + b->height;
        if (!round) {
            points[count++] = (draw_point){ x, y };
            continue;
        }
        for (int i = 0; i < CORNER_POINTS; i++) {
            double angle = quarter * (corner + (double)i / (CORNER_POINTS - 1));
            points[count++] =
                (draw_point){ x + (right ? -r : r) + r * cos(angle), y + (top ? r : -r) + r * sin(angle) };
        }
    }
    canvas->path(canvas->data, points, count, true, 0, paint);
}

/* The third filling: stripes in the colour of the ground. */
static void paint_stripes(const draw_canvas *canvas, const chart_plan *plan, const bar *b)
{
    draw_paint stripe = { plan->ground, INK_NOTHING, 0, false };
    double across = b->lying ? b->height : b->width;
    for (double at = 4; across > 6 && at + 2 < (b->lying ? b->width : b->height); at += 5) {
        if (b->lying)
            canvas->box(canvas->data, b->x + at, b->y + 2, 2, b->height - 4, 0, &stripe);
        else
            canvas->box(canvas->data, b->x + 2, b->y + at, b->width - 4, 2, 0, &stripe);
    }
}

static void fill_bar(const draw_canvas *canvas, const chart_plan *plan, size_t series, const bar *b)
{
    draw_paint paint = filling_of(plan, series);
    double inset = paint.width / 2;
    bar inner = *b;
    inner.x += inset;
    inner.y += inset;
    inner.width = fmax(b->width - paint.width, 0.5);
    inner.height = fmax(b->height - paint.width, 0.5);
    paint_bar(canvas, &inner, &paint);
    if (series % 4 == 2)
        paint_stripes(canvas, plan, b);
}

double chart_bar_pitch(const chart_plan *plan)
{
    return fmin(chart_band(plan) * 0.72 / (double)plan->of->series_count, plan->em * (plan->lying ? 2 : 4.5));
}

/* However small a figure is, its bar can be seen, and on which side it is. */
static bar bar_of(const chart_plan *plan, size_t series, size_t label, double value)
{
    double width = chart_bar_pitch(plan), gap = width > 8 ? 2 : 0, half = (double)plan->of->series_count / 2;
    double across = chart_place(plan, label) + width * ((double)series - half);
    double zero = chart_along(plan, 0), length = fmax(fabs(chart_along(plan, value) - zero), 2);
    if (plan->lying)
        return (
            bar){ value < 0 ? zero - length : zero, across, length, fmax(width - gap, 1), true, value < 0 };
    return (bar){ across, value < 0 ? zero : zero - length, fmax(width - gap, 1), length, false, value < 0 };
}

/* On either side of a line across a lying bar: its end, or a mark. */
static void add_beside(places *to, const chart_plan *plan, const bar *b, double line, double width, bool left)
{
    add_place(to, left ? line - plan->gap / 2 - width : line + plan->gap / 2,
              b->y + b->height / 2 + plan->em * 0.36);
}

/* The same of a standing bar. */
static void add_over(places *to, const chart_plan *plan, const bar *b, double line, double width, bool under)
{
    add_place(to, b->x + (b->width - width) / 2, under ? line + plan->em * 1.1 : line - plan->em * 0.35);
}

/* At the end of the bar; where a mark runs through that, inside of it if there is room, or beyond the mark. */
static places bar_value_places(const chart_plan *plan, const bar *b, double value, double width)
{
    void (*add)(places *, const chart_plan *, const bar *, double, double, bool) =
        plan->lying ? add_beside : add_over;
    bool down = value < 0, back = plan->lying ? down : !down;
    double end = plan->lying ? b->x + (down ? 0 : b->width) : b->y + (down ? b->height : 0);
    bool roomy = plan->lying ? b->width > width + 2 * plan->gap && b->height > plan->em * 1.4
                             : b->height > plan->em * 2 && b->width > width + plan->gap;
    places tried = { .count = 0 };
    add(&tried, plan, b, end, width, down);
    if (roomy)
        add(&tried, plan, b, end, width, !down);
    for (size_t i = 0; i < plan->name_count; i++) {
        double line = chart_along(plan, plan->names[i].value);
        if (is_mark(&plan->names[i]) && (back ? line <= end : line >= end))
            add(&tried, plan, b, line, width, down);
    }
    return tried;
}

static void paint_bar_value(const draw_canvas *canvas, const chart_plan *plan, const bar *b, double value)
{
    const char *words = chart_value_words(plan, value);
    places tried = bar_value_places(plan, b, value, chart_width_of(plan, words));
    say_value(canvas, plan, &tried, words);
}

static void each_bar(const draw_canvas *canvas, const chart_plan *plan, bool values)
{
    for (size_t i = 0; i < plan->of->label_count; i++) {
        for (size_t j = 0; j < plan->of->series_count; j++) {
            double value = plan->of->series[j].values[i];
            if (!isfinite(value))
                continue;
            bar b = bar_of(plan, j, i, value);
            if (values)
                paint_bar_value(canvas, plan, &b, value);
            else if (fmax(value, -value) > 0)
                fill_bar(canvas, plan, j, &b);
        }
    }
}

void chart_paint_bars(const draw_canvas *canvas, const chart_plan *plan)
{
    each_bar(canvas, plan, false);
}

void chart_paint_bar_values(const draw_canvas *canvas, const chart_plan *plan)
{
    if (plan->values)
        each_bar(canvas, plan, true);
}

/* --- as names show them --- */

void chart_paint_sample(const draw_canvas *canvas, const chart_plan *plan, size_t series, double x, double y)
{
    double em = plan->em, width = em * 1.8;
    bool mark = series == CHART_TARGET || series == CHART_BASELINE;
    draw_paint line = { INK_NOTHING, mark ? chart_mark_ink(series) : ink_of(series),
                        plan->em * (mark ? 0.115 : 0.15), series == CHART_TARGET };
    draw_point ends[] = { { x, y }, { x + width, y } };
    if (plan->of->bars && !mark) {
        fill_bar(canvas, plan, series, &(bar){ x, y - em / 2, width, em, false, false });
        return;
    }
    canvas->path(canvas->data, ends, 2, false, 0, &line);
    if (!mark)
        chart_paint_point(canvas, plan, series, x + width / 2, y);
}
