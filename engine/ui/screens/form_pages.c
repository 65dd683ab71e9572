/* A form a page at a time: how it is divided, its tabs, its foot, and looking it over. */
#include <string.h>

#include "base/str.h"
#include "rapport/looking_back.h"
#include "ui/screens/form.h"

enum { PAGE_MOST = 4, TABS_MOST = RP_STEPS_MOST + 1 };

/* --- dividing --- */

/* A field "KEY_on" or "KEY_n" stands on the page of the figure KEY. */
static bool belongs(const rp_form *of, size_t field, size_t figure)
{
    const char *key = of->fields[figure].key;
    return of->fields[figure].kind == RP_FIELD_FIGURE && str_starts(of->fields[field].key, key) &&
           of->fields[field].key[strlen(key)] == '_';
}

/* The end of what may not be divided, beginning with that field. */
static size_t together(const rp_form *of, size_t field)
{
    size_t end = field + 1;
    while (end < of->field_count && of->fields[end].step == of->fields[field].step && belongs(of, end, field))
        end++;
    return end;
}

static size_t end_of_step(const rp_form *of, size_t field)
{
    int step = of->fields[field].step;
    while (field < of->field_count && of->fields[field].step == step)
        field++;
    return field;
}

size_t form_divide(const rp_form *of, form_page *out)
{
    size_t count = 0;
    for (size_t at = 0; at < of->field_count;) {
        size_t end = end_of_step(of, at), pages = (end - at + PAGE_MOST - 1) / PAGE_MOST;
        size_t each = (end - at + pages - 1) / pages;
        while (at < end) {
            form_page *page = &out[count++];
            *page = (form_page){ .step = of->fields[at].step, .first = at };
            while (at < end && (at == page->first || together(of, at) <= page->first + each))
                at = together(of, at);
            page->count = at - page->first;
        }
    }
    return count;
}

size_t form_step(const form_state *on, int step)
{
    size_t page = 0;
    while (page < on->page_count && on->pages[page].step != step)
        page++;
    return page;
}

/* --- the tabs --- */

static void on_tab(ui_app *app, void *state, const ui_node *node)
{
    form_state *on = state;
    form_turn(app, on, form_step(on, (int)node->index)); /* behind the last step it is looked over */
    if (node->role == UI_ROLE_TAB)
        ui_focus(app, node->id);
}

static void tabs(ui_frame *frame, const form_state *on)
{
    const char **names = arena_allocate(&frame->memory, TABS_MOST * sizeof *names);
    size_t count = 0;
    for (; on->of->steps[count]; count++)
        names[count] = on->of->steps[count];
    names[count] = "Look it over";
    size_t chosen = on->page < on->page_count ? (size_t)on->pages[on->page].step : count;
    ui_tabs(frame, "step", names, count + 1, chosen, on_tab);
}

/* "Part 2 of 4" of its step; nothing where it has but one. */
static void part(ui_frame *frame, const form_state *on)
{
    size_t first = form_step(on, on->pages[on->page].step), count = 0;
    while (first + count < on->page_count && on->pages[first + count].step == on->pages[first].step)
        count++;
    if (count > 1)
        ui_writef(frame, UI_STYLE_SMALL, "%s, part %zu of %zu", on->of->steps[on->pages[first].step],
                  on->page - first + 1, count);
}

/* --- a page of fields --- */

static void fields(ui_app *app, ui_frame *frame, form_state *on)
{
    const form_page *page = &on->pages[on->page];
    const char *values[RP_FIELDS_MOST];
    form_values(on, frame, values);
    part(frame, on);
    if (on->page == 0)
        ui_writef(frame, UI_STYLE_SMALL, "%s %s What you type is kept as you go, and a part may stay empty.",
                  on->of->help, rp_no_names_words());
    ui_begin(frame, UI_COLUMN)->gap = UI_GAP_LARGE;
    for (size_t i = 0; i < page->count; i++)
        form_field(app, frame, on, page->first + i, values);
    ui_end(frame);
}

/* --- looking it over --- */

static void on_go(ui_app *app, void *state, const ui_node *node)
{
    form_go(app, state, node->index);
}

static void line(ui_frame *frame, const rp_form *of, size_t field, const char *why)
{
    ui_node *link = ui_link(frame, ui_print(frame, "go.%s", of->fields[field].key),
                            ui_print(frame, "%s: %s", of->fields[field].title, why), on_go);
    link->index = field;
    link->across = UI_FILL;
    link->along = UI_START;
}

static bool fits(const rp_form *of, const char *const *values, size_t field)
{
    const char *alone[RP_FIELDS_MOST] = { NULL };
    alone[field] = values[field];
    return rp_form_fits(of, alone, NULL);
}

static void unfit(ui_frame *frame, const rp_form *of, const char *const *values)
{
    if (rp_form_fits(of, values, NULL))
        return;
    ui_group(frame, "To be put right before it can be saved", UI_COLUMN, 4);
    ui_write(frame, UI_STYLE_STRONG, "To be put right before it can be saved")->states |= UI_SILENT;
    for (size_t i = 0; i < of->field_count; i++)
        if (values[i] && !fits(of, values, i))
            line(frame, of, i, "it cannot be read as it is written");
    ui_end(frame);
}

static bool is_begun(const rp_form *of, int step, const char *const *values)
{
    for (size_t i = 0; i < of->field_count; i++)
        if (of->fields[i].step == step && values[i])
            return true;
    return step == 0;
}

/* Steps belong to different days: of one that was not begun it is only said that it is to come. */
static void missing_of_step(ui_frame *frame, const rp_form *of, int step, const char *const *values)
{
    rp_form_finding found[RP_FORM_FINDINGS_MOST];
    size_t count = rp_form_missing(of, step, values, found);
    if (count && !is_begun(of, step, values)) {
        ui_node *link = ui_link(frame, ui_print(frame, "to-come.%d", step + 1),
                                ui_print(frame, "Still to come: %s", of->steps[step]), on_tab);
        link->index = (size_t)step;
        link->across = UI_FILL;
        link->along = UI_START;
        return;
    }
    for (size_t i = 0; i < count; i++)
        line(frame, of, found[i].field, found[i].why);
}

static void missing(ui_frame *frame, const rp_form *of, const char *const *values)
{
    rp_form_finding found[RP_FORM_FINDINGS_MOST];
    if (!rp_form_missing(of, RP_ALL_STEPS, values, found)) {
        ui_note(frame, ICON_CHECK, INK_GOOD, INK_GOOD_GROUND);
        ui_write(frame, UI_STYLE_BODY, "It has all that it needs.")->ink = INK_GOOD;
        ui_note_end(frame);
        return;
    }
    ui_group(frame, "Not there yet", UI_COLUMN, 4);
    ui_write(frame, UI_STYLE_STRONG, "Not there yet")->states |= UI_SILENT;
    ui_write(frame, UI_STYLE_SMALL, "You can save it as it is, and go on another day.");
    for (int step = 0; of->steps[step]; step++)
        missing_of_step(frame, of, step, values);
    ui_end(frame);
}

static void look_over(ui_app *app, ui_frame *frame, form_state *on)
{
    const char *values[RP_FIELDS_MOST];
    form_values(on, frame, values);
    unfit(frame, on->of, values);
    missing(frame, on->of, values);
    form_progress(frame, on->of, (const char *const *const[]){ values }, 1);
    form_sheets(app, frame, on->of, values, NULL);
}

void form_view(ui_app *app, ui_frame *frame, form_state *on)
{
    tabs(frame, on);
    if (on->page < on->page_count)
        fields(app, frame, on);
    else
        look_over(app, frame, on);
}

/* --- the foot --- */

static void on_back(ui_app *app, void *state, const ui_node *node)
{
    form_state *on = state;
    (void)node;
    form_turn(app, on, on->page - 1);
}

static void on_next(ui_app *app, void *state, const ui_node *node)
{
    form_state *on = state;
    (void)node;
    form_turn(app, on, on->page + 1);
}

void form_foot(ui_app *app, ui_frame *frame, form_state *on)
{
    (void)app;
    if (on->page > 0)
        ui_button(frame, "form-back", "Back", on_back);
    if (!ui_is_low(frame))
        ui_space(frame);
    if (on->page < on->page_count)
        ui_primary(frame, "form-on", on->page + 1 < on->page_count ? "Go on" : "Look it over", on_next);
}
