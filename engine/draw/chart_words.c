/* What is said around the field of a chart. */
#include <math.h>

#include "base/number.h"
#include "draw/chart_parts.h"

enum { LINES_MOST = 3, FEW = 3 };

static void take(chart_plan *plan, str *words, const char **out)
{
    *out = arena_text(plan->memory, str_text(words));
    str_finish(words);
}

/* --- the head: what is measured, in which unit, by how many answers --- */

static void add_unit(str *out, const char *unit, const char *word)
{
    if (out->length && (*unit || *word))
        str_add(out, ", ");
    bool is_word = (*unit >= 'a' && *unit <= 'z') || (*unit >= 'A' && *unit <= 'Z');
    str_print(out, "%s%s%s", is_word ? word : unit, *unit && *word ? " " : "", is_word ? unit : word);
}

void chart_plan_head(chart_plan *plan)
{
    const rp_chart *of = plan->of;
    str out = STR_EMPTY;
    if (of->series_count == 1)
        str_add(&out, of->series[0].name);
    add_unit(&out, of->unit ? of->unit : "", plan->axis.word);
    if (of->n_count == 1) {
        str_add(&out, out.length ? ", n = " : "n = ");
        number_write(&out, of->n[0], NULL, plan->chart->language);
    }
    plan->head =
        draw_wrap(plan->memory, plan->text, plan->font, str_text(&out), plan->chart->width, LINES_MOST);
    str_finish(&out);
}

static void paint_head(const draw_canvas *canvas, const chart_plan *plan)
{
    for (size_t i = 0; i < plan->head.count; i++)
        chart_say(canvas, plan, INK_QUIET, 0, (double)i * plan->leading + plan->em, plan->head.items[i]);
}

/* --- names --- */

static double sample_width(const chart_plan *plan)
{
    return plan->em * 1.8;
}

static void add_name(chart_plan *plan, size_t series, const char *words, double value)
{
    draw_lines line = draw_wrap(plan->memory, plan->text, plan->font, words,
                                plan->chart->width - sample_width(plan) - plan->gap, 1);
    const char *shown = line.count ? line.items[0] : "";
    plan->names[plan->name_count++] = (chart_name){ series, shown, chart_width_of(plan, shown), value };
}

static void add_mark(chart_plan *plan, size_t which, const char *name, double value)
{
    const char *words;
    str out = STR_EMPTY;
    str_print(&out, "%s ", name);
    number_write(&out, value / plan->axis.unit, plan->of->unit, plan->chart->language);
    if (*plan->axis.word)
        str_print(&out, " %s", plan->axis.word);
    take(plan, &out, &words);
    add_name(plan, which, words, value);
}

static double last_value(const rp_series *series, size_t count)
{
    while (count-- > 0)
        if (isfinite(series->values[count]))
            return series->values[count];
    return 0;
}

void chart_plan_names(chart_plan *plan)
{
    const rp_chart *of = plan->of;
    plan->names = arena_allocate(plan->memory, (of->series_count + 2) * sizeof *plan->names);
    for (size_t i = 0; of->series_count > 1 && i < of->series_count; i++) {
        const char *name = of->series[i].name;
        if (!*name)
            name = arena_print(plan->memory, "Series %zu", i + 1);
        add_name(plan, i, name, last_value(&of->series[i], of->label_count));
    }
    if (of->has_target)
        add_mark(plan, CHART_TARGET, "Target", of->target);
    if (of->has_baseline)
        add_mark(plan, CHART_BASELINE, "Baseline", of->baseline);
}

size_t chart_key(const draw_canvas *canvas, const chart_plan *plan)
{
    double x = 0, y = (double)plan->head.count * plan->leading;
    size_t rows = plan->name_count > 0;
    for (size_t i = 0; i < plan->name_count; i++) {
        const chart_name *name = &plan->names[i];
        double width = sample_width(plan) + plan->gap / 2 + name->width;
        if (x > 0 && x + width > plan->chart->width) {
            x = 0;
            y += plan->leading;
            rows++;
        }
        if (canvas) {
            chart_paint_sample(canvas, plan, name->series, x, y + plan->leading / 2);
            chart_say(canvas, plan, INK_TEXT, x + width - name->width, y + plan->em, name->words);
        }
        x += width + 1.2 * plan->em;
    }
    return rows;
}

/* Highest first, as they stand. */
static void sort_by_height(const chart_plan *plan, size_t *order)
{
    for (size_t i = 0; i < plan->name_count; i++) {
        size_t at = i;
        for (; at > 0 && plan->names[order[at - 1]].value < plan->names[i].value; at--)
            order[at] = order[at - 1];
        order[at] = i;
    }
}

static void paint_beside(const draw_canvas *canvas, const chart_plan *plan)
{
    size_t count = plan->name_count, *order = arena_allocate(plan->memory, count * sizeof *order);
    double *middles = arena_allocate(plan->memory, count * sizeof *middles);
    double *heights = arena_allocate(plan->memory, count * sizeof *heights);
    draw_paint thread = { INK_NOTHING, INK_EDGE, 1, false };
    sort_by_height(plan, order);
    for (size_t i = 0; i < count; i++) {
        middles[i] = chart_along(plan, plan->names[order[i]].value);
        heights[i] = plan->leading;
    }
    draw_spread(middles, heights, count, plan->top - plan->gap / 2, plan->bottom + plan->gap / 2);
    for (size_t i = 0; i < count; i++) {
        const chart_name *name = &plan->names[order[i]];
        double at = chart_along(plan, name->value);
        draw_point line[] = { { plan->right + (name->series >= CHART_BASELINE ? 2 : plan->em / 2), at },
                              { plan->right + plan->em, middles[i] } };
        if (fabs(at - middles[i]) > 2)
            canvas->path(canvas->data, line, 2, false, 0, &thread);
        if (name->series < CHART_BASELINE)
            chart_paint_point(canvas, plan, name->series, plan->right + 1.5 * plan->em, middles[i]);
        chart_say(canvas, plan, INK_TEXT,
                  plan->right + (name->series < CHART_BASELINE ? 2.1 : 1.2) * plan->em,
                  middles[i] + plan->em * 0.36, name->words);
    }
}

/* --- labels --- */

static const char *answers_words(const chart_plan *plan, size_t label)
{
    const char *words;
    str out = STR_EMPTY;
    if (plan->of->n_count < 2)
        return NULL;
    str_add(&out, "n = ");
    number_write(&out, plan->of->n[label], NULL, plan->chart->language);
    take((chart_plan *)plan, &out, &words);
    return words;
}

static void set_label(const chart_plan *plan, chart_label *label, const char *text, double room)
{
    label->lines = draw_wrap(plan->memory, plan->text, plan->font, text, room, LINES_MOST);
    label->width = label->lines.width;
    if (label->answers)
        label->width = fmax(label->width, chart_width_of(plan, label->answers));
}

/* In the middle of its band, but inside the picture. */
static double left_of(const chart_plan *plan, const chart_label *label)
{
    return fmax(fmin(label->middle - label->width / 2, plan->chart->width - label->width), 0);
}

/* On one line a label may be as long as its neighbours leave it; several lines are made for its own band. */
static double label_room(const chart_plan *plan, size_t every, size_t most)
{
    return most == 1 ? plan->chart->width : chart_band(plan) * (double)every - plan->gap;
}

/* Whether one label of `every` can be shown whole in so many lines, without one lying upon the next. */
static bool have_room(const chart_plan *plan, size_t every, size_t most)
{
    double room = label_room(plan, every, most), edge = -plan->gap;
    arena scratch;
    chart_plan trial = *plan;
    bool fits = true;
    arena_init(&scratch);
    trial.memory = &scratch;
    for (size_t i = 0; i < plan->of->label_count && fits; i += every) {
        chart_label label = { .answers = plan->labels[i].answers, .middle = chart_place(plan, i) };
        const char *text = plan->of->labels[i];
        fits = draw_word_width(plan->text, plan->font, text) <= room &&
               draw_wrap(&scratch, plan->text, plan->font, text, room, most + 1).count <= most;
        set_label(&trial, &label, text, room);
        fits = fits && left_of(plan, &label) >= edge + plan->gap;
        edge = left_of(plan, &label) + label.width;
    }
    arena_finish(&scratch);
    return fits;
}

/* All labels where they can be had, in lines if need be; otherwise some, on one line as long as a few are left. */
static size_t find_every(const chart_plan *plan, size_t *most)
{
    size_t count = plan->of->label_count, every = 1;
    *most = 1;
    if (have_room(plan, 1, 1))
        return 1;
    *most = LINES_MOST;
    if (have_room(plan, 1, LINES_MOST))
        return 1;
    *most = 1;
    while (++every * FEW <= count)
        if (have_room(plan, every, 1))
            return every;
    *most = LINES_MOST;
    for (every = 2; every < count; every++)
        if (have_room(plan, every, LINES_MOST))
            return every;
    *most = 1;
    return count;
}

static void count_lines(chart_plan *plan)
{
    plan->label_lines = 0;
    for (size_t i = 0; i < plan->of->label_count; i += plan->every) {
        size_t lines = plan->labels[i].lines.count + (plan->labels[i].answers != NULL);
        plan->label_lines = lines > plan->label_lines ? lines : plan->label_lines;
    }
}

void chart_plan_labels(chart_plan *plan)
{
    size_t count = plan->of->label_count;
    plan->labels = arena_allocate(plan->memory, count * sizeof *plan->labels);
    for (size_t i = 0; i < count; i++)
        plan->labels[i].answers = answers_words(plan, i);
    size_t most;
    plan->every = find_every(plan, &most);
    double room = label_room(plan, plan->every, most);
    for (size_t i = 0; i < count; i += plan->every) {
        plan->labels[i].middle = chart_place(plan, i);
        set_label(plan, &plan->labels[i], plan->of->labels[i], room);
    }
    count_lines(plan);
}

void chart_plan_lying_labels(chart_plan *plan)
{
    plan->every = 1;
    plan->column = 0;
    for (size_t i = 0; i < plan->of->label_count; i++) {
        set_label(plan, &plan->labels[i], plan->of->labels[i], plan->chart->width * 0.4);
        plan->column = fmax(plan->column, plan->labels[i].width);
    }
    count_lines(plan);
}

static void paint_label(const draw_canvas *canvas, const chart_plan *plan, size_t index)
{
    const chart_label *label = &plan->labels[index];
    size_t lines = label->lines.count + (label->answers != NULL);
    double top = plan->height - (double)plan->label_lines * plan->leading;
    if (plan->lying)
        top = chart_place(plan, index) - (double)lines * plan->leading / 2;
    for (size_t i = 0; i < lines; i++) {
        bool answers = i == label->lines.count;
        size_t row = answers && !plan->lying ? plan->label_lines - 1 : i; /* all of them in one row */
        const char *words = answers ? label->answers : label->lines.items[i];
        double x = left_of(plan, label) + (label->width - chart_width_of(plan, words)) / 2;
        chart_say(canvas, plan, answers ? INK_QUIET : INK_TEXT, plan->lying ? 0 : x,
                  top + (double)row * plan->leading + plan->em, words);
    }
}

void chart_paint_words(const draw_canvas *canvas, const chart_plan *plan)
{
    paint_head(canvas, plan);
    if (plan->beside)
        paint_beside(canvas, plan);
    else
        chart_key(canvas, plan);
    for (size_t i = 0; i < plan->of->label_count; i += plan->every)
        paint_label(canvas, plan, i);
}
