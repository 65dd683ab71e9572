/* What the log can be narrowed down by: kinds as tabs; scenario, unit and mode behind a button. */
#include <stdio.h>
#include <string.h>

#include "base/str.h"
#include "ui/screens/log.h"
#include "ui/widget.h"

static const char *const modes[] = { "Practice", "Assessed", "Observed" };

/* --- what there is to choose from --- */

typedef struct values {
    rp_desk_unit *items;
    size_t count;
} values;

static void add_value(values *to, const char *id, const char *title)
{
    for (size_t i = 0; i < to->count; i++)
        if (str_is(to->items[i].id, id))
            return;
    to->items[to->count++] = (rp_desk_unit){ id, title };
}

/* "All" first, then those that the attempts have, in their order. */
static values values_of(ui_frame *frame, const log_screen *log, bool units)
{
    const log_list *list = log_list_of(log);
    size_t most = 1;
    for (size_t i = 0; i < list->count; i++)
        most += list->items[i]->past && units ? list->items[i]->past->unit_count : 1;
    values out = { arena_allocate(&frame->memory, most * sizeof *out.items), 0 };
    add_value(&out, "", "All");
    for (size_t i = 0; i < list->count; i++) {
        const rp_desk_past *past = list->items[i]->past;
        if (!past)
            continue;
        if (!units)
            add_value(&out, past->scenario, past->title);
        for (size_t j = 0; units && j < past->unit_count; j++)
            add_value(&out, past->units[j].id, past->units[j].title);
    }
    return out;
}

/* --- what is done --- */

static void on_kind(ui_app *app, void *state, const ui_node *node)
{
    (void)app;
    ((log_screen *)state)->wanted.kind = node->index ? (int)node->index - 1 : LOG_KINDS;
}

static void on_mode(ui_app *app, void *state, const ui_node *node)
{
    (void)app;
    ((log_screen *)state)->wanted.mode = (int)node->index - 1;
}

static void on_scenario(ui_app *app, void *state, const ui_node *node)
{
    (void)app;
    snprintf(((log_screen *)state)->wanted.scenario, LOG_WORD, "%s", (const char *)node->data);
}

static void on_unit(ui_app *app, void *state, const ui_node *node)
{
    (void)app;
    snprintf(((log_screen *)state)->wanted.unit, LOG_WORD, "%s", (const char *)node->data);
}

static void on_filters(ui_app *app, void *state, const ui_node *node)
{
    (void)app, (void)node;
    ((log_screen *)state)->filters = !((log_screen *)state)->filters;
}

/* --- how it looks --- */

static ui_node *value(ui_frame *frame, const char *id, const char *title, bool chosen, ui_handler *act)
{
    ui_node *node = ui_option(frame, id, 0, title, chosen, act);
    node->least_height = UI_TARGET;
    node->padding = ui_both(UI_GAP, 8);
    return node;
}

static void begin_facet(ui_frame *frame, const char *title)
{
    ui_group(frame, title, UI_COLUMN, UI_GAP_SMALL);
    ui_write(frame, UI_STYLE_LABEL, title)->states |= UI_SILENT;
    ui_begin(frame, UI_WRAP)->gap = UI_GAP_SMALL;
}

static void end_facet(ui_frame *frame)
{
    ui_end(frame);
    ui_end(frame);
}

static void facet(ui_frame *frame, const char *title, const char *kind, const values *all, const char *wanted,
                  ui_handler *act)
{
    begin_facet(frame, title);
    for (size_t i = 0; i < all->count; i++) {
        const rp_desk_unit *one = &all->items[i];
        const char *id = ui_id(frame, kind, *one->id ? one->id : "all");
        value(frame, id, one->title, str_is(one->id, wanted), act)->data = one->id;
    }
    end_facet(frame);
}

static void more(ui_frame *frame, const log_screen *log)
{
    values scenarios = values_of(frame, log, false), units = values_of(frame, log, true);
    ui_panel(frame)->gap = UI_GAP;
    begin_facet(frame, "How it was played");
    value(frame, "mode.all", "All", log->wanted.mode < 0, on_mode)->index = 0;
    for (size_t i = 0; i < sizeof modes / sizeof *modes; i++)
        value(frame, ui_print(frame, "mode.%zu", i + 1), modes[i], log->wanted.mode == (int)i, on_mode)
            ->index = i + 1;
    end_facet(frame);
    if (units.count > 2)
        facet(frame, "Unit", "unit", &units, log->wanted.unit, on_unit);
    if (scenarios.count > 2)
        facet(frame, "Scenario", "scenario", &scenarios, log->wanted.scenario, on_scenario);
    ui_end(frame);
}

static size_t in_force(const log_wanted *wanted)
{
    return (size_t)(wanted->mode >= 0) + (*wanted->scenario != 0) + (*wanted->unit != 0);
}

static const char *filters_words(ui_frame *frame, const log_wanted *wanted)
{
    size_t count = in_force(wanted);
    return count ? ui_print(frame, "Filters, %zu in force", count) : "Filters";
}

void log_draw_filters(ui_app *app, ui_frame *frame, log_screen *log)
{
    static const char *const kinds[LOG_KINDS + 1] = { "All", "Attempts", "Entries", "Records", "Plan" };
    ui_node *row = ui_begin(frame, UI_ROW);
    row->gap = 12;
    ui_begin(frame, UI_COLUMN)->share = 1;
    ui_field(
        app, frame, "search", log->search,
        &(ui_field_options){ .label = "Search", .placeholder = "A title, a date, words you said or wrote" });
    ui_end(frame);
    ui_node *button = ui_button(frame, "filters", filters_words(frame, &log->wanted), on_filters);
    button->across = UI_END;
    button->states |= log->filters ? UI_EXPANDED : 0;
    ui_end(frame);
    if (log->filters)
        more(frame, log);
    if (!log->comparing)
        ui_tabs(frame, "kind", kinds, LOG_KINDS + 1,
                log->wanted.kind == LOG_KINDS ? 0 : (size_t)log->wanted.kind + 1, on_kind);
}
