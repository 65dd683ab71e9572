#include "ui/screens/form.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "base/json.h"
#include "base/memory.h"
#include "base/str.h"

enum { LINE_MOST = 400 };

static bool is_typed(const rp_field *field)
{
    return field->kind != RP_FIELD_CHOICE && field->kind != RP_FIELD_LINK;
}

static bool is_blank(const char *text)
{
    return !text || !text[strspn(text, " \n")];
}

/* --- the draft: {"page": 2, "values": {"remark": "…"}}, as it was typed --- */

static const char *raw(const form_state *on, size_t field)
{
    return is_typed(&on->of->fields[field]) ? ui_edit_text(on->edits[field]) : on->chosen[field];
}

static uint64_t revision_of(const form_state *on)
{
    uint64_t sum = on->revision;
    for (size_t i = 0; i < on->of->field_count; i++)
        sum += on->edits[i] ? ui_edit_revision(on->edits[i]) : 0;
    return sum;
}

static void keep(ui_app *app, form_state *on)
{
    rp_stream stream;
    bool kept = true;
    rp_json *draft = rp_json_object(), *values = rp_json_object();
    for (size_t i = 0; i < on->of->field_count; i++)
        if (raw(on, i))
            rp_json_put_text(values, on->of->fields[i].key, raw(on, i));
    rp_json_put_integer(draft, "page", (int64_t)on->page);
    rp_json_put(draft, "values", values);
    char *text = rp_json_write(draft);
    if (ui_kept_stream(app, &stream))
        kept = ui_draft_write_of(app, &stream, on->draft, form_is_changed(on, &app->frame) ? text : NULL);
    free(text);
    rp_json_destroy(draft);
    ui_keeping_tried(&on->keeping, revision_of(on), kept);
}

static rp_json *recall(const ui_app *app, const form_state *on)
{
    rp_stream stream;
    char *text = ui_kept_stream(app, &stream) ? ui_draft_read_of(app, &stream, on->draft) : NULL;
    rp_json *draft = text ? rp_json_parse(text, strlen(text), NULL) : NULL;
    free(text);
    return draft;
}

/* --- begin and end --- */

static void begin_field(form_state *on, size_t field, const char *value)
{
    const rp_field *of = &on->of->fields[field];
    bool words = of->kind == RP_FIELD_WORDS;
    char date[DATE_WORDS];
    if (!is_typed(of)) {
        on->chosen[field] = memory_copy_text(is_blank(value) ? NULL : value);
        return;
    }
    if (of->kind == RP_FIELD_DATE && date_words(value, date))
        value = date;
    on->edits[field] = ui_edit_create(
        &(ui_edit_options){ .most = words ? RP_WORDS_MOST : LINE_MOST, .lines = words }, value);
}

void form_open(ui_app *app, form_state *on, const rp_form *of, const char *draft, const char *const *values)
{
    *on = (form_state){ .of = of };
    snprintf(on->draft, sizeof on->draft, "%s", draft);
    on->page_count = form_divide(of, on->pages);
    rp_json *recalled = recall(app, on);
    const rp_json *typed = rp_json_get(recalled, "values");
    on->recalled = recalled;
    for (size_t i = 0; i < of->field_count; i++) {
        const char *value = values && !is_blank(values[i]) ? values[i] : NULL;
        on->before[i] = memory_copy_text(value);
        begin_field(on, i, recalled ? rp_json_text(typed, of->fields[i].key) : value);
    }
    int64_t page = rp_json_integer(recalled, "page", 0);
    on->page = page > 0 && page <= (int64_t)on->page_count ? (size_t)page : 0;
    rp_json_destroy(recalled);
    on->keeping.kept = revision_of(on);
}

void form_tick(ui_app *app, form_state *on, int64_t *next_ms)
{
    if (on->of && ui_keeping_is_due(app, &on->keeping, revision_of(on), next_ms))
        keep(app, on);
}

void form_drop(ui_app *app, form_state *on)
{
    rp_stream stream;
    if (!on->of)
        return;
    form_stop_counting(on);
    if (ui_kept_stream(app, &stream))
        ui_draft_write_of(app, &stream, on->draft, NULL);
    ui_keeping_tried(&on->keeping, revision_of(on), true);
}

void form_close(ui_app *app, form_state *on)
{
    if (!on->of)
        return;
    form_end_counting(app, on);
    if (ui_keeping_is_open(&on->keeping, revision_of(on)))
        keep(app, on);
    form_stop_picking(on);
    for (size_t i = 0; i < on->of->field_count; i++) {
        ui_edit_destroy(on->edits[i]);
        free(on->chosen[i]);
        free(on->before[i]);
    }
    *on = (form_state){ .of = NULL };
}

/* --- what is written --- */

void form_values(const form_state *on, ui_frame *frame, const char **out)
{
    char date[DATE_TEXT];
    for (size_t i = 0; i < RP_FIELDS_MOST; i++)
        out[i] = NULL;
    for (size_t i = 0; i < on->of->field_count; i++) {
        const char *text = raw(on, i);
        if (is_blank(text))
            continue;
        bool dated = on->of->fields[i].kind == RP_FIELD_DATE && date_read_typed(text, date);
        out[i] = arena_text(&frame->memory, dated ? date : text);
    }
}

bool form_is_changed(const form_state *on, ui_frame *frame)
{
    const char *values[RP_FIELDS_MOST];
    form_values(on, frame, values);
    for (size_t i = 0; i < on->of->field_count; i++)
        if (!str_is(values[i], on->before[i]))
            return true;
    return false;
}

void form_choose(form_state *on, size_t field, const char *value)
{
    char *copy = memory_copy_text(value);
    free(on->chosen[field]);
    on->chosen[field] = copy;
    on->revision++;
}

void form_type(form_state *on, size_t field, const char *text)
{
    ui_edit_select_all(on->edits[field]);
    ui_edit_delete(on->edits[field], UI_MOVE_NEXT);
    ui_edit_type(on->edits[field], text, strlen(text));
}

/* --- moving about --- */

void form_focus(ui_app *app, const form_state *on)
{
    bool fields = on->page < on->page_count;
    ui_focus(app, fields ? form_id(&app->frame, on, on->pages[on->page].first) : "");
    app->reveal = false; /* a page opens at its top */
}

void form_turn(ui_app *app, form_state *on, size_t page)
{
    if (on->page < on->page_count)
        on->pages[on->page].left = true;
    form_end_counting(app, on);
    form_stop_picking(on);
    on->page = page;
    ui_to_top(app, on);
    form_focus(app, on);
}

void form_go(ui_app *app, form_state *on, size_t field)
{
    size_t page = 0;
    while (on->pages[page].first + on->pages[page].count <= field)
        page++;
    form_turn(app, on, page);
    ui_focus(app, form_id(&app->frame, on, field));
}

bool form_command(ui_app *app, form_state *on, ui_command_id does)
{
    size_t open = on->counting.field ? on->counting.field : on->picking.field;
    if (!on->of || does != UI_DO_BACK || !open)
        return false;
    form_end_counting(app, on);
    form_stop_picking(on);
    ui_focus(app, form_id(&app->frame, on, open - 1));
    return true;
}
