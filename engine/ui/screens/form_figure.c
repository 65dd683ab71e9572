/* A figure, and working it out from counts. */
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "ui/screens/form.h"

enum { COUNT_MOST = 400, SHORT = 220 };

/* --- begin and end --- */

void form_stop_counting(form_state *on)
{
    for (size_t i = 0; i < RP_COUNTS_MOST; i++)
        ui_edit_destroy(on->counting.counts[i]);
    on->counting = (form_counting){ .field = 0 };
}

/* What stands in the field already, where it is counts. */
static void take_counts(form_counting *to, const char *text)
{
    rp_worked worked;
    if (!rp_worked_read(text, NULL, &worked, NULL) || !worked.from_counts)
        return;
    to->kind = worked.measure.kind;
    text += strspn(text, " ");
    text += strcspn(text, " ");
    if (to->kind == RP_MEASURE_MEAN) {
        text += strspn(text, " ");
        ui_edit_type(to->counts[0], text, strlen(text));
        return;
    }
    for (size_t i = 0; i < RP_COUNTS_MOST && *text; i++) {
        text += strspn(text, " /");
        size_t length = strcspn(text, " /");
        ui_edit_type(to->counts[i], text, length);
        text += length;
    }
}

/* --- what is counted --- */

static size_t counts_of(const rp_measure_about *about)
{
    return about->count_count ? about->count_count : 1;
}

static const char *counted(const form_state *on, ui_frame *frame)
{
    const rp_measure_about *about = rp_measure_about_of(on->counting.kind);
    str out = STR_EMPTY;
    str_add(&out, about->name);
    for (size_t i = 0; i < counts_of(about); i++)
        str_print(&out, "%c%s", i ? '/' : ' ', ui_edit_text(on->counting.counts[i]));
    const char *text = arena_text(&frame->memory, out.bytes);
    str_finish(&out);
    return text;
}

static bool all_counted(const form_state *on)
{
    for (size_t i = 0; i < counts_of(rp_measure_about_of(on->counting.kind)); i++)
        if (!ui_edit_length(on->counting.counts[i]))
            return false;
    return true;
}

/* --- what is done --- */

/* The number that the figure rests on is theirs from now on. */
static void fill_number(form_state *on, size_t figure, int64_t n, ui_frame *frame)
{
    size_t field = rp_form_index(on->of, ui_print(frame, "%s_n", on->of->fields[figure].key));
    if (n && field < on->of->field_count)
        form_type(on, field, ui_print(frame, "%lld", (long long)n));
}

static bool use(form_state *on, ui_frame *frame, rp_error *error)
{
    size_t field = on->counting.field - 1;
    const char *text = counted(on, frame);
    rp_worked worked;
    if (!rp_worked_read(text, NULL, &worked, error))
        return false;
    form_type(on, field, text);
    fill_number(on, field, worked.n, frame);
    return true;
}

void form_end_counting(ui_app *app, form_state *on)
{
    ui_frame *frame = &app->frame;
    bool typed = on->counting.field && all_counted(on) &&
                 !str_is(counted(on, frame), ui_edit_text(on->edits[on->counting.field - 1]));
    if (typed)
        use(on, frame, NULL);
    form_stop_counting(on);
}

static void on_count(ui_app *app, void *state, const ui_node *node)
{
    form_state *on = state;
    form_end_counting(app, on);
    form_stop_picking(on);
    on->counting.field = node->index + 1;
    for (size_t i = 0; i < RP_COUNTS_MOST; i++)
        on->counting.counts[i] = ui_edit_create(&(ui_edit_options){ .most = COUNT_MOST }, NULL);
    take_counts(&on->counting, ui_edit_text(on->edits[node->index]));
    ui_focus(app, ui_print(&app->frame, "measure.%d", (int)on->counting.kind + 1));
}

static void on_measure(ui_app *app, void *state, const ui_node *node)
{
    (void)app;
    ((form_state *)state)->counting.kind = (rp_measure_kind)node->index;
}

static void back_to_field(ui_app *app, form_state *on)
{
    ui_focus(app, form_id(&app->frame, on, on->counting.field - 1));
    form_stop_counting(on);
}

static void on_leave(ui_app *app, void *state, const ui_node *node)
{
    (void)node;
    back_to_field(app, state);
}

static void on_use(ui_app *app, void *state, const ui_node *node)
{
    form_state *on = state;
    rp_error error = { 0 };
    (void)node;
    if (!all_counted(on))
        ui_tell_first(app, "Fill in every count first; 0 where there was none.");
    else if (!use(on, &app->frame, &error))
        ui_tell_error(app, &error);
    else
        back_to_field(app, on);
}

/* --- how it looks --- */

static const char *measure_words(ui_frame *frame, const char *text)
{
    rp_worked worked;
    if (!rp_worked_read(text, NULL, &worked, NULL) || !worked.from_counts)
        return NULL;
    return ui_take(frame, rp_measure_words(&worked.measure));
}

static void kinds(ui_frame *frame, const form_state *on)
{
    ui_node *grid = ui_begin(frame, UI_GRID);
    grid->column = 240;
    grid->gap = UI_GAP_SMALL;
    for (int i = 0; i < RP_MEASURES; i++)
        ui_option(frame, ui_print(frame, "measure.%d", i + 1), 0,
                  rp_measure_about_of((rp_measure_kind)i)->title, (int)on->counting.kind == i, on_measure)
            ->index = (size_t)i;
    ui_end(frame);
}

static void counts(ui_app *app, ui_frame *frame, const form_state *on)
{
    const rp_measure_about *about = rp_measure_about_of(on->counting.kind);
    if (!about->count_count) {
        ui_field(app, frame, "count.1", on->counting.counts[0],
                 &(ui_field_options){ .label = "The readings, with / between them",
                                      .placeholder = "61/63/60/62/61/59 %" });
        return;
    }
    ui_node *grid = ui_begin(frame, UI_GRID);
    grid->column = 180;
    grid->gap = 12;
    for (size_t i = 0; i < about->count_count; i++)
        ui_field(app, frame, ui_print(frame, "count.%zu", i + 1), on->counting.counts[i],
                 &(ui_field_options){ .label = about->counts[i].title });
    ui_end(frame);
}

static void helper(ui_app *app, ui_frame *frame, const form_state *on)
{
    const rp_measure_about *about = rp_measure_about_of(on->counting.kind);
    rp_worked worked;
    rp_error error = { 0 };
    ui_panel(frame)->gap = UI_GAP;
    ui_write(frame, UI_STYLE_STRONG, "Work it out from counts");
    kinds(frame, on);
    ui_writef(frame, UI_STYLE_SMALL, "%s %s", about->is, about->mind);
    counts(app, frame, on);
    if (all_counted(on)) {
        const char *text = counted(on, frame);
        bool read = rp_worked_read(text, NULL, &worked, &error);
        ui_node *words = ui_write(frame, UI_STYLE_BODY,
                                  read ? measure_words(frame, text)
                                       : ui_print(frame, "%s.", ui_sentence(frame, error.text)));
        words->states |= UI_LIVE;
        words->ink = read ? INK_TEXT : INK_WARN;
    }
    ui_begin(frame, UI_WRAP)->gap = 12;
    ui_button(frame, "count-use", "Use these counts", on_use);
    ui_button(frame, "count-leave", "Leave it as it was", on_leave);
    ui_end(frame);
    ui_end(frame);
}

void form_figure(ui_app *app, ui_frame *frame, form_state *on, size_t field, ui_field_options options)
{
    const char *id = form_id(frame, on, field), *words = measure_words(frame, ui_edit_text(on->edits[field]));
    const char *help = options.help;
    options.help = NULL;
    ui_begin(frame, UI_WRAP)->gap = UI_GAP_SMALL;
    ui_node *column = ui_begin(frame, UI_COLUMN);
    column->width = SHORT;
    ui_field(app, frame, id, on->edits[field], &options)->hint = help;
    ui_end(frame);
    if (on->counting.field != field + 1) {
        ui_node *beside = ui_begin(frame, UI_COLUMN);
        beside->padding.top = 28; /* on one line with the field, below its label */
        ui_link(frame, ui_print(frame, "counts.%s", on->of->fields[field].key), "Work it out from counts",
                on_count)
            ->index = field;
        ui_end(frame);
    }
    ui_end(frame);
    if (words)
        ui_write(frame, UI_STYLE_SMALL, words)->states |= UI_LIVE;
    form_note(frame, help);
    if (on->counting.field == field + 1)
        helper(app, frame, on);
}
