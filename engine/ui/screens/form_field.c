/* One field of a form: words, dates, counts, choices; what is missing and wrong beside it. */
#include <ctype.h>
#include <string.h>

#include "base/date.h"
#include "base/str.h"
#include "ui/screens/form.h"

enum { WORDS_HIGH = 76, SHORT = 220 };

const char *form_id(ui_frame *frame, const form_state *on, size_t field)
{
    const rp_field *of = &on->of->fields[field];
    return ui_print(frame, of->kind == RP_FIELD_CHOICE ? "field.%s.1" : "field.%s", of->key);
}

void form_note(ui_frame *frame, const char *words)
{
    ui_write(frame, UI_STYLE_SMALL, words)->states |= UI_SILENT; /* it is the field's hint */
}

static bool is_typing(ui_app *app, const char *id)
{
    return str_is(ui_app_top(app)->focus, id);
}

/* --- what is missing, what is wrong --- */

static const char *why_of(const form_state *on, size_t field, const char *const *values)
{
    rp_form_finding found[RP_FORM_FINDINGS_MOST];
    size_t count = rp_form_missing(on->of, on->of->fields[field].step, values, found);
    for (size_t i = 0; i < count; i++)
        if (found[i].field == field)
            return found[i].why;
    return NULL;
}

/* Said once somebody has gone on from its page: nobody is told of what they have not come to yet. */
static void missing(ui_frame *frame, const form_state *on, size_t field, const char *const *values)
{
    const char *why = values[field] ? NULL : why_of(on, field, values);
    if (!why || !on->pages[on->page].left)
        return;
    ui_writef(frame, UI_STYLE_SMALL, "%s.", ui_sentence(frame, why))->ink = INK_FAIR;
}

/* Of what is there. While it is being typed it may still become right. */
static const char *wrong(ui_app *app, ui_frame *frame, const form_state *on, size_t field,
                         const char *const *values)
{
    static const char *const shapes[] = {
        [RP_FIELD_WORDS] = "That is too long: write it shorter.",
        [RP_FIELD_DATE] = "That is no date. Write it like 1 March 2026, or 1/3/2026.",
        [RP_FIELD_FIGURE] = "That is no figure. Write one with its unit, such as 61 %.",
        [RP_FIELD_COUNT] = "That is no whole number from 1 on.",
        [RP_FIELD_CHOICE] = NULL,
        [RP_FIELD_LINK] = NULL,
    };
    const char *alone[RP_FIELDS_MOST] = { NULL };
    alone[field] = values[field];
    if (!values[field] || is_typing(app, form_id(frame, on, field)))
        return NULL;
    if (!rp_form_fits(on->of, alone, NULL))
        return shapes[on->of->fields[field].kind];
    const char *why = why_of(on, field, values);
    return why ? ui_print(frame, "%s.", ui_sentence(frame, why)) : NULL;
}

/* --- dates --- */

static void on_today(ui_app *app, void *state, const ui_node *node)
{
    const rp_desk *desk = app->out.desk;
    const ui_node *field = node->data;
    char today[RP_DESK_DATE];
    (void)state;
    desk->date(desk->data, desk->wall_ms(desk->data), false, today);
    ui_edit_type(field->edit, today, strlen(today));
    ui_focus(app, field->id);
}

/* A short field, and what can be done with it beside it: until two ui_end, which close the row and the column. */
static ui_node *short_field(ui_app *app, ui_frame *frame, const char *id, ui_edit *edit,
                            const ui_field_options *options)
{
    ui_field_options alone = *options;
    alone.help = NULL;
    ui_begin(frame, UI_COLUMN)->gap = 4;
    ui_begin(frame, UI_WRAP)->gap = UI_GAP_SMALL;
    ui_node *column = ui_begin(frame, UI_COLUMN);
    column->width = SHORT;
    ui_node *box = ui_field(app, frame, id, edit, &alone);
    box->hint = options->help;
    ui_end(frame);
    return box;
}

void form_date(ui_app *app, ui_frame *frame, const char *id, ui_edit *edit, ui_field_options options)
{
    const char *text = ui_edit_text(edit);
    char date[DATE_TEXT], words[DATE_WORDS] = "";
    bool read = date_read_typed(text, date) && date_words(date, words);
    options.placeholder = "1 March 2026";
    if (*text && !read && !is_typing(app, id))
        options.wrong = "That is no date. Write it like 1 March 2026, or 1/3/2026.";
    ui_node *box = short_field(app, frame, id, edit, &options);
    if (!*text) {
        ui_node *beside = ui_begin(frame, UI_COLUMN);
        beside->padding.top = 28; /* on one line with the field, below its label */
        ui_link(frame, ui_print(frame, "today.%s", id), "Today", on_today)->data = box;
        ui_end(frame);
    }
    ui_end(frame);
    if (read && !str_is(text, words))
        ui_write(frame, UI_STYLE_SMALL, arena_text(&frame->memory, words))->states |= UI_LIVE;
    form_note(frame, options.help);
    ui_end(frame);
}

/* --- counts --- */

static void count_field(ui_app *app, ui_frame *frame, form_state *on, size_t field, const char *const *values,
                        ui_field_options options)
{
    int64_t number = rp_form_number(on->of, values, field);
    if (number && !values[field])
        options.placeholder = ui_print(frame, "%lld, from the counts", (long long)number);
    short_field(app, frame, form_id(frame, on, field), on->edits[field], &options);
    ui_end(frame);
    form_note(frame, options.help);
    ui_end(frame);
}

/* --- choices --- */

static void on_choice(ui_app *app, void *state, const ui_node *node)
{
    form_state *on = state;
    bool again = str_is(on->chosen[node->index], node->data);
    (void)app;
    form_choose(on, node->index, again ? NULL : node->data);
}

static void choices(ui_frame *frame, const form_state *on, size_t field, const char *label)
{
    const rp_field *of = &on->of->fields[field];
    ui_group(frame, label, UI_COLUMN, UI_GAP_SMALL);
    ui_write(frame, UI_STYLE_LABEL, label)->states = UI_SILENT;
    ui_write(frame, UI_STYLE_SMALL, of->help);
    ui_node *grid = ui_begin(frame, UI_GRID);
    grid->column = 260;
    grid->gap = UI_GAP_SMALL;
    for (size_t i = 0; of->choices[i].name; i++) {
        ui_node *option =
            ui_option(frame, ui_print(frame, "field.%s.%zu", of->key, i + 1), 0, of->choices[i].title,
                      str_is(of->choices[i].name, on->chosen[field]), on_choice);
        option->index = field;
        option->data = of->choices[i].name;
    }
    ui_end(frame);
    ui_end(frame);
}

/* --- all of them --- */

const char *form_smart(ui_frame *frame, const rp_field *field)
{
    const char *words = rp_smart_words(field);
    return words ? ui_print(frame, "%c%s", toupper((unsigned char)*words), words + 1) : NULL;
}

static const char *label_of(ui_frame *frame, const rp_field *field)
{
    const char *part = form_smart(frame, field);
    return part ? ui_print(frame, "%s: %s", part, field->title) : field->title;
}

void form_field(ui_app *app, ui_frame *frame, form_state *on, size_t field, const char *const *values)
{
    const rp_field *of = &on->of->fields[field];
    ui_field_options options = { .label = label_of(frame, of),
                                 .help = of->help,
                                 .wrong = wrong(app, frame, on, field, values) };
    ui_node *column = ui_begin(frame, UI_COLUMN);
    column->gap = 4;
    column->together = UI_GAP_SMALL; /* a field is seen with what is said of it */
    switch (of->kind) {
    case RP_FIELD_WORDS:
        options.least_height = WORDS_HIGH;
        options.spelling = true;
        ui_field(app, frame, form_id(frame, on, field), on->edits[field], &options);
        break;
    case RP_FIELD_DATE: form_date(app, frame, form_id(frame, on, field), on->edits[field], options); break;
    case RP_FIELD_FIGURE: form_figure(app, frame, on, field, options); break;
    case RP_FIELD_COUNT: count_field(app, frame, on, field, values, options); break;
    case RP_FIELD_CHOICE: choices(frame, on, field, options.label); break;
    case RP_FIELD_LINK: form_link(app, frame, on, field); break;
    }
    missing(frame, on, field, values);
    ui_end(frame);
}
