/* So many of the cards: Space and Enter put one on or take it off; once all are there, Enter confirms them. */
#include <string.h>

#include "ui/screens/talk.h"
#include "ui/widget.h"

static size_t find(const talk_entry *entry, size_t place)
{
    size_t at = 0;
    while (at < entry->count && entry->places[at] != place)
        at++;
    return at;
}

static void take_off(talk_entry *entry, size_t at)
{
    entry->count--;
    memmove(&entry->places[at], &entry->places[at + 1], (entry->count - at) * sizeof *entry->places);
}

static void on_card(ui_app *app, void *state, const ui_node *node)
{
    talk_entry *entry = &((talk *)state)->entry;
    size_t at = find(entry, node->index), pick = (size_t)talk_question(app)->pick;
    if (pick == 1 && at == entry->count)
        entry->count = at = 0;
    if (at < entry->count)
        take_off(entry, at);
    else if (entry->count < pick)
        entry->places[entry->count++] = (uint16_t)node->index;
    else
        ui_tell_first(app, ui_print(&app->frame, "You have %zu already. Take one of them off first.", pick));
    ui_touch(app);
}

static void view(ui_app *app, talk *me, ui_frame *frame, const rp_question *question)
{
    const rp_pick_list *list = &question->lists[0];
    for (size_t i = 0; i < list->option_count; i++) {
        const char *words = talk_option_words(app, frame, talk_option(list, i));
        bool picked = find(&me->entry, i) < me->entry.count;
        ui_node *node = ui_option_box(frame, ui_print(frame, "option.%zu", i + 1), i < 9 ? (int)i + 1 : 0,
                                      words, picked, on_card);
        node->index = i;
        ui_node *text = ui_write(frame, UI_STYLE_BODY, words);
        text->share = 1;
        text->across = UI_CENTRE;
        if (picked)
            ui_icon(frame, ICON_CHECK, INK_ACCENT, 20);
        ui_end(frame);
    }
    talk_say(frame, ui_print(frame, "%zu of %d picked", me->entry.count, question->pick));
}

static const char *take(ui_app *app, const talk_entry *entry, const rp_question *question, rp_answer *answer)
{
    if (entry->count != (size_t)question->pick)
        return ui_print(&app->frame, "Pick %d of the %zu cards first.", question->pick,
                        question->lists[0].option_count);
    for (size_t i = 0; i < entry->count; i++)
        answer->picks[i] = question->lists[0].order[entry->places[i]];
    answer->pick_count = entry->count;
    return NULL;
}

static bool command(ui_app *app, talk *me, const rp_question *question, ui_command_id what)
{
    const ui_node *node = ui_app_focused(app);
    bool card = node && node->role == UI_ROLE_OPTION;
    if (!card || (what != UI_DO_GO_ON && what != UI_DO_CONFIRM))
        return false;
    bool complete = me->entry.count == (size_t)question->pick && node->states & UI_SELECTED;
    if (what == UI_DO_CONFIRM && complete)
        talk_confirm(app, me, node);
    else
        on_card(app, me, node);
    return true;
}

const talk_kind talk_kind_build = {
    .first = "option.1",
    .view = view,
    .take = take,
    .command = command,
};
