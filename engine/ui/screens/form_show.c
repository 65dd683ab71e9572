/* What is written in a form, to be read: its fields, what changed between two, its figures as a chart. */
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "base/str.h"
#include "ui/screens/form.h"
#include "ui/screens/records.h"

const char *form_told(ui_app *app, ui_frame *frame, const rp_field *field, const char *value)
{
    if (!value)
        return "nothing";
    return field->kind == RP_FIELD_LINK ? ui_link_words(app, frame, value)
                                        : ui_take(frame, rp_value_words(field, value));
}

/* --- fields --- */

static void one(ui_app *app, ui_frame *frame, const rp_field *field, const char *value, ui_handler *on_link)
{
    const char *told = form_told(app, frame, field, value);
    ui_begin(frame, UI_COLUMN)->gap = 2;
    ui_write(frame, UI_STYLE_LABEL, field->title);
    if (on_link && field->kind == RP_FIELD_LINK && kept_can_follow(value)) {
        ui_node *link = ui_link(frame, ui_id(frame, "to", value), told, on_link);
        link->data = value;
        link->across = UI_FILL;
        link->along = UI_START;
        link->padding = ui_both(0, 4);
    } else {
        ui_write(frame, UI_STYLE_BODY, told);
    }
    ui_end(frame);
}

static bool has_step(const rp_form *of, int step, const char *const *values)
{
    for (size_t i = 0; i < of->field_count; i++)
        if (of->fields[i].step == step && values[i])
            return true;
    return false;
}

static void show_step(ui_app *app, ui_frame *frame, const rp_form *of, int step, const char *const *values,
                      ui_handler *on_link)
{
    if (of->steps[1])
        ui_write(frame, UI_STYLE_HEADING, of->steps[step]);
    for (size_t i = 0; i < of->field_count; i++)
        if (of->fields[i].step == step && values[i])
            one(app, frame, &of->fields[i], values[i], on_link);
}

void form_show(ui_app *app, ui_frame *frame, const rp_form *of, const char *const *values,
               ui_handler *on_link)
{
    for (int step = 0; of->steps[step]; step++)
        if (has_step(of, step, values))
            show_step(app, frame, of, step, values, on_link);
}

void form_sheets(ui_app *app, ui_frame *frame, const rp_form *of, const char *const *values,
                 ui_handler *on_link)
{
    for (int step = 0; of->steps[step]; step++) {
        if (!has_step(of, step, values))
            continue;
        ui_panel(frame)->gap = UI_GAP;
        show_step(app, frame, of, step, values, on_link);
        ui_end(frame);
    }
}

/* --- what changed --- */

void form_difference(ui_app *app, ui_frame *frame, const rp_field *field, const char *was, const char *is)
{
    ui_begin(frame, UI_COLUMN)->gap = 2;
    ui_write(frame, UI_STYLE_LABEL, field->title);
    ui_write(frame, UI_STYLE_BODY, form_told(app, frame, field, is));
    ui_writef(frame, UI_STYLE_SMALL, "Before: %s", form_told(app, frame, field, was));
    ui_end(frame);
}

void form_differences(ui_app *app, ui_frame *frame, const rp_form *of, const char *const *was,
                      const char *const *is)
{
    for (size_t i = 0; i < of->field_count; i++)
        if (!str_is(was[i], is[i]))
            form_difference(app, frame, &of->fields[i], was[i], is[i]);
}

/* --- figures --- */

enum { READINGS_MOST = 24 };

typedef struct readings {
    rp_reading items[READINGS_MOST]; /* by date, each day once: the one that was written last */
    size_t count;
} readings;

static void take(readings *to, const rp_reading *one)
{
    size_t at = 0;
    while (at < to->count && strcmp(to->items[at].on, one->on) < 0)
        at++;
    bool same = at < to->count && str_is(to->items[at].on, one->on);
    if (!same && to->count == READINGS_MOST)
        return;
    if (!same) {
        memmove(&to->items[at + 1], &to->items[at], (to->count - at) * sizeof *to->items);
        to->count++;
    }
    to->items[at] = *one;
}

static const char *label_of(ui_frame *frame, const readings *all, size_t index)
{
    char words[DATE_WORDS] = "";
    const char *place = index == 0 ? "Before, " : index + 1 == all->count ? "After, " : "";
    date_words(all->items[index].on, words);
    return ui_print(frame, "%s%s", place, words);
}

/* "A chart. Before, 31 March 2026: 70 %, n 400. After, 29 June 2026: 78 %, n 400. Aim: 80 %." */
static const char *chart_words(ui_frame *frame, const readings *all, const rp_progress *progress)
{
    str out = STR_EMPTY;
    str_add(&out, "A chart.");
    for (size_t i = 0; i < all->count; i++) {
        str_print(&out, " %s: %s", label_of(frame, all, i),
                  ui_take(frame, rp_figure_words(&all->items[i].figure)));
        if (all->items[i].n)
            str_print(&out, ", n %lld", (long long)all->items[i].n);
        str_add_char(&out, '.');
    }
    if (progress->has_aim)
        str_print(&out, " Aim: %s.", ui_take(frame, rp_figure_words(&progress->aim)));
    const char *words = arena_text(&frame->memory, out.bytes);
    str_finish(&out);
    return words;
}

static const rp_chart *chart_of(ui_frame *frame, const readings *all, const rp_progress *progress)
{
    rp_chart *chart = arena_allocate(&frame->memory, sizeof *chart);
    double *values = arena_allocate(&frame->memory, all->count * sizeof *values);
    double *n = arena_allocate(&frame->memory, all->count * sizeof *n);
    const char **labels = arena_allocate(&frame->memory, all->count * sizeof *labels);
    rp_series *series = arena_allocate(&frame->memory, sizeof *series);
    bool numbered = true;
    for (size_t i = 0; i < all->count; i++) {
        values[i] = (double)all->items[i].figure.thousandths / 1000;
        n[i] = (double)all->items[i].n;
        labels[i] = label_of(frame, all, i);
        numbered = numbered && all->items[i].n;
    }
    *series = (rp_series){ "Readings", values };
    *chart = (rp_chart){ .bars = all->count == 2,
                         .labels = labels,
                         .label_count = all->count,
                         .series = series,
                         .series_count = 1,
                         .unit = arena_text(&frame->memory, progress->before.figure.unit),
                         .has_target = progress->has_aim,
                         .target = (double)progress->aim.thousandths / 1000,
                         .n = n,
                         .n_count = numbered ? all->count : 0 };
    return chart;
}

static void draw(ui_frame *frame, const readings *all, const rp_progress *progress)
{
    ui_picture *picture = arena_allocate(&frame->memory, sizeof *picture);
    *picture = (ui_picture){ UI_PICTURE_CHART, chart_of(frame, all, progress) };
    ui_node *node = ui_add(frame);
    node->role = UI_ROLE_IMAGE;
    node->name = chart_words(frame, all, progress);
    node->picture = picture;
    node->aspect = ui_is_narrow(frame) ? 0.9f : 0.5f;
    node->ink = INK_PANEL;
}

/* By day, of all versions; none where an older one was of another measure. */
static readings readings_of(const rp_form *of, const char *const *const *versions, size_t count,
                            const char *unit)
{
    readings all = { .count = 0 };
    rp_progress progress;
    for (size_t i = 0; i < count; i++) {
        if (!rp_form_progress(of, versions[i], &progress) ||
            !rp_vary(&progress, &(rp_variance){ .change = 0 }, NULL))
            continue;
        if (!str_is(progress.before.figure.unit, unit))
            return (readings){ .count = 0 };
        take(&all, &progress.before);
        take(&all, &progress.after);
    }
    return all;
}

void form_progress(ui_frame *frame, const rp_form *of, const char *const *const *versions, size_t count)
{
    rp_progress progress;
    if (!count || !rp_form_progress(of, versions[count - 1], &progress))
        return;
    const char *words = ui_take(frame, rp_variance_words(&progress));
    if (!words)
        return;
    readings all = readings_of(of, versions, count, progress.before.figure.unit);
    ui_panel(frame);
    ui_write(frame, UI_STYLE_STRONG, "Before and after");
    ui_write(frame, UI_STYLE_BODY, words);
    if (all.count)
        draw(frame, &all, &progress);
    ui_end(frame);
}
