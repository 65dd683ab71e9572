/* A page of fields, each with its cards. Numbers belong to the first field that is still to fill. */
#include "base/str.h"
#include "ui/screens/talk.h"
#include "ui/widget.h"

static void begin(ui_app *app, talk_entry *entry, const rp_question *question)
{
    (void)app;
    entry->count = question->list_count;
    for (size_t i = 0; i < entry->count; i++)
        entry->places[i] = TALK_OPEN;
}

static size_t first_open(const talk_entry *entry)
{
    size_t at = 0;
    while (at < entry->count && entry->places[at] != TALK_OPEN)
        at++;
    return at;
}

static void on_card(ui_app *app, void *state, const ui_node *node)
{
    const size_t *field = node->data;
    ((talk *)state)->entry.places[*field] = (uint16_t)node->index;
    ui_touch(app);
}

static void show_field(ui_app *app, talk *me, ui_frame *frame, const rp_pick_list *list, size_t field)
{
    bool counts = first_open(&me->entry) == field;
    size_t *own = arena_copy(&frame->memory, &field, sizeof field);
    ui_group(frame, list->label, UI_COLUMN, UI_GAP_SMALL);
    ui_write(frame, UI_STYLE_LABEL, list->label)->states |= UI_SILENT;
    for (size_t i = 0; i < list->option_count; i++) {
        ui_node *node = ui_option(
            frame, ui_print(frame, "field.%zu.%zu", field + 1, i + 1), counts ? (int)i + 1 : 0,
            talk_option_words(app, frame, talk_option(list, i)), me->entry.places[field] == i, on_card);
        node->index = i;
        node->data = own;
    }
    ui_end(frame);
}

/* "Still to fill: Kind, Who." Frame memory. */
static const char *still_open(ui_frame *frame, const talk_entry *entry, const rp_question *question)
{
    str out = STR_EMPTY;
    for (size_t i = 0; i < entry->count; i++)
        if (entry->places[i] == TALK_OPEN)
            str_print(&out, "%s%s", out.length ? ", " : "Still to fill: ", question->lists[i].label);
    str_add(&out, out.length ? "." : "Every field is filled.");
    const char *kept = arena_text(&frame->memory, out.bytes);
    str_finish(&out);
    return kept;
}

static void view(ui_app *app, talk *me, ui_frame *frame, const rp_question *question)
{
    ui_panel(frame)->gap = UI_GAP_LARGE;
    for (size_t i = 0; i < question->list_count; i++)
        show_field(app, me, frame, &question->lists[i], i);
    ui_end(frame);
    talk_say(frame, still_open(frame, &me->entry, question));
}

static const char *take(ui_app *app, const talk_entry *entry, const rp_question *question, rp_answer *answer)
{
    if (first_open(entry) < entry->count)
        return still_open(&app->frame, entry, question);
    for (size_t i = 0; i < entry->count; i++)
        answer->picks[i] = question->lists[i].order[entry->places[i]];
    answer->pick_count = entry->count;
    return NULL;
}

static bool command(ui_app *app, talk *me, const rp_question *question, ui_command_id what)
{
    const ui_node *node = ui_app_focused(app);
    (void)question;
    if (what != UI_DO_GO_ON || !node || node->role != UI_ROLE_OPTION)
        return false;
    on_card(app, me, node);
    return true;
}

const talk_kind talk_kind_form = {
    .first = "field.1.1",
    .begin = begin,
    .view = view,
    .take = take,
    .command = command,
};
