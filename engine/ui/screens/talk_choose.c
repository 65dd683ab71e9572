/* One of several: a number selects, Enter confirms what is selected. Also one's own turns, to quote one. */
#include "ui/screens/talk.h"
#include "ui/widget.h"

/* Enter that is held down, or pressed twice by mistake, selects but does not confirm. */
enum { APART_MS = 250 };

static void on_option(ui_app *app, void *state, const ui_node *node)
{
    talk_entry *entry = &((talk *)state)->entry;
    entry->places[0] = (uint16_t)node->index;
    entry->count = 1;
    ui_touch(app);
}

static void view(ui_app *app, talk *me, ui_frame *frame, const rp_question *question)
{
    const rp_pick_list *list = &question->lists[0];
    for (size_t i = 0; i < list->option_count; i++) {
        bool selected = me->entry.count && me->entry.places[0] == i;
        const char *words = talk_option_words(app, frame, talk_option(list, i));
        ui_node *node = ui_option(frame, ui_print(frame, "option.%zu", i + 1), i < 9 ? (int)i + 1 : 0, words,
                                  selected, on_option);
        node->index = i;
        if (selected)
            node->hint = "Enter confirms it.";
    }
}

static const char *take(ui_app *app, const talk_entry *entry, const rp_question *question, rp_answer *answer)
{
    (void)app;
    if (!entry->count)
        return "Select one first: press its number.";
    answer->picks[0] = question->lists[0].order[entry->places[0]];
    answer->pick_count = 1;
    return NULL;
}

static bool command(ui_app *app, talk *me, const rp_question *question, ui_command_id what)
{
    const ui_node *node = ui_app_focused(app);
    bool option = node && node->role == UI_ROLE_OPTION, selected = option && node->states & UI_SELECTED;
    (void)question;
    if (!option || (what != UI_DO_CONFIRM && what != UI_DO_GO_ON))
        return false;
    bool apart = ui_now(app) - me->entry.pressed_ms >= APART_MS;
    me->entry.pressed_ms = ui_now(app);
    if (!selected)
        on_option(app, me, node);
    else if (what == UI_DO_CONFIRM && apart)
        talk_confirm(app, me, node);
    return true;
}

const talk_kind talk_kind_choose = {
    .first = "option.1",
    .view = view,
    .take = take,
    .command = command,
};
