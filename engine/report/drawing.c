#include "report/drawing.h"


typedef void lay(const html_drawing *drawing, double width, double size, const draw_text *text,
                 drawing_laid *out);

struct drawing_kind {
    lay *lay;
    void (*paint)(const draw_canvas *canvas, const void *data);
};

static void lay_chart(const html_drawing *drawing, double width, double size, const draw_text *text,
                      drawing_laid *out)
{
    out->as.chart = (draw_chart){
        .of = drawing->of, .language = drawing->language, .width = width, .size = size, .text = text
    };
    out->picture.height = draw_chart_height(&out->as.chart);
    out->picture.data = &out->as.chart;
}

static void lay_courses(const html_drawing *drawing, double width, double size, const draw_text *text,
                        drawing_laid *out)
{
    out->as.courses = (draw_courses){ .of = drawing->of, .width = width, .size = size, .text = text };
    out->picture.height = draw_courses_height(&out->as.courses);
    out->picture.data = &out->as.courses;
}

static void lay_wheel(const html_drawing *drawing, double width, double size, const draw_text *text,
                      drawing_laid *out)
{
    out->as.wheel = (draw_wheel){ .of = drawing->of, .width = width, .size = size, .text = text };
    out->picture.height = draw_wheel_height(&out->as.wheel);
    out->picture.data = &out->as.wheel;
}

static const struct drawing_kind kind_chart = { lay_chart, draw_chart_paint };
static const struct drawing_kind kind_courses = { lay_courses, draw_courses_paint };
static const struct drawing_kind kind_wheel = { lay_wheel, draw_wheel_paint };

void drawing_lay(const html_drawing *drawing, double width, double size, const draw_text *text,
                 drawing_laid *out)
{
    *out = (drawing_laid){ .picture = { .width = width,
                                        .title = drawing->words,
                                        .language = drawing->language,
                                        .text = text,
                                        .paint = drawing->kind->paint } };
    drawing->kind->lay(drawing, width, size, text, out);
}

/* --- copies --- */

static void add(html *to, const struct drawing_kind *kind, const void *of, const char *words)
{
    html_drawing *drawing = arena_allocate(&to->memory, sizeof *drawing);
    *drawing = (html_drawing){ kind, of, html_clean(to, words), html_language(to) };
    html_draw(to, drawing);
}

static const char *text_of(html *to, const char *text)
{
    return text ? html_clean(to, text) : NULL;
}

static const double *figures_of(html *to, const double *figures, size_t count)
{
    return count ? arena_copy(&to->memory, figures, count * sizeof *figures) : NULL;
}

void html_chart(html *to, const rp_chart *chart, const char *words)
{
    rp_chart *copy = arena_copy(&to->memory, chart, sizeof *chart);
    const char **labels = arena_allocate(&to->memory, chart->label_count * sizeof *labels);
    rp_series *series = arena_allocate(&to->memory, chart->series_count * sizeof *series);
    for (size_t i = 0; i < chart->label_count; i++)
        labels[i] = text_of(to, chart->labels[i]);
    for (size_t i = 0; i < chart->series_count; i++) {
        series[i].name = text_of(to, chart->series[i].name);
        series[i].values = figures_of(to, chart->series[i].values, chart->label_count);
    }
    copy->labels = labels;
    copy->series = series;
    copy->unit = text_of(to, chart->unit);
    copy->n = figures_of(to, chart->n, chart->n_count);
    add(to, &kind_chart, copy, words);
}

void html_courses(html *to, const rp_courses *courses, const char *words)
{
    rp_courses *copy = arena_copy(&to->memory, courses, sizeof *courses);
    rp_course *items = arena_allocate(&to->memory, courses->course_count * sizeof *items);
    rp_turn_mark *marks = arena_allocate(&to->memory, courses->mark_count * sizeof *marks);
    for (size_t i = 0; i < courses->course_count; i++) {
        items[i] = courses->courses[i];
        items[i].label = text_of(to, items[i].label);
        items[i].values =
            arena_copy(&to->memory, items[i].values, (courses->turns + 1) * sizeof *items[i].values);
    }
    for (size_t i = 0; i < courses->mark_count; i++)
        marks[i] = (rp_turn_mark){ courses->marks[i].turn, text_of(to, courses->marks[i].words) };
    copy->courses = items;
    copy->marks = marks;
    add(to, &kind_courses, copy, words);
}

void html_wheel(html *to, const rp_wheel *wheel, const char *words)
{
    rp_wheel *copy = arena_copy(&to->memory, wheel, sizeof *wheel);
    rp_wheel_step *steps = arena_allocate(&to->memory, wheel->step_count * sizeof *steps);
    for (size_t i = 0; i < wheel->step_count; i++) {
        steps[i] = wheel->steps[i];
        steps[i].title = text_of(to, steps[i].title);
    }
    copy->title = text_of(to, wheel->title);
    copy->steps = steps;
    add(to, &kind_wheel, copy, words);
}
