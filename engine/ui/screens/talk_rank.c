/* All cards in an order: Enter picks one up, the arrows move it, Enter puts it down; or the pointer drags it, or presses
 * the arrows on it. */
#include <math.h>

#include "ui/screens/talk.h"
#include "ui/widget.h"

static void begin(ui_app *app, talk_entry *entry, const rp_question *question)
{
    (void)app;
    entry->count = question->lists[0].option_count;
    for (size_t i = 0; i < entry->count; i++)
        entry->places[i] = (uint16_t)i;
}

static void swap(talk_entry *entry, size_t a, size_t b)
{
    uint16_t kept = entry->places[a];
    entry->places[a] = entry->places[b];
    entry->places[b] = kept;
}

/* Moves the card at a place; whatever is picked up stays picked up. */
static void shift(ui_app *app, talk_entry *entry, size_t at, int by)
{
    size_t to = by < 0 ? at - 1 : at + 1;
    if ((by < 0 && at == 0) || to >= entry->count)
        return;
    swap(entry, at, to);
    if (entry->held == at + 1)
        entry->held = to + 1;
    else if (entry->held == to + 1)
        entry->held = at + 1;
    app->reveal = true;
    ui_touch(app);
}

static void on_card(ui_app *app, void *state, const ui_node *node)
{
    talk_entry *entry = &((talk *)state)->entry;
    entry->held = entry->held == node->index + 1 ? 0 : node->index + 1;
    ui_touch(app);
}

static void on_up(ui_app *app, void *state, const ui_node *node)
{
    shift(app, &((talk *)state)->entry, node->index, -1);
}

static void on_down(ui_app *app, void *state, const ui_node *node)
{
    shift(app, &((talk *)state)->entry, node->index, 1);
}

/* The card follows the pointer from place to place. */
static void on_drag(ui_app *app, void *state, const ui_node *node, float across, float down)
{
    talk_entry *entry = &((talk *)state)->entry;
    float middle = node->rect.y + node->rect.height / 2, apart = node->rect.height + TALK_GAP;
    long by = lroundf((app->pointer_y + down - middle) / apart);
    size_t at = node->index;
    (void)across;
    for (; by < 0 && at > 0; by++, at--)
        shift(app, entry, at, -1);
    for (; by > 0 && at + 1 < entry->count; by--, at++)
        shift(app, entry, at, 1);
}

static void view(ui_app *app, talk *me, ui_frame *frame, const rp_question *question)
{
    const rp_pick_list *list = &question->lists[0];
    talk_entry *entry = &me->entry;
    for (size_t i = 0; i < entry->count; i++) {
        bool held = entry->held == i + 1;
        const char *words = talk_option_words(app, frame, talk_option(list, entry->places[i]));
        ui_node *node = ui_option_box(frame, ui_print(frame, "card.%d", entry->places[i] + 1), (int)i + 1,
                                      words, held, on_card);
        node->index = i;
        node->drag = on_drag;
        node->value = ui_print(frame, "%zu of %zu%s", i + 1, entry->count, held ? ", picked up" : "");
        node->hint = held ? "Up and down move it, Enter puts it down." : "Enter picks it up.";
        ui_node *text = ui_write(frame, UI_STYLE_BODY, words);
        text->share = 1;
        text->across = UI_CENTRE;
        node->first->across = UI_CENTRE; /* the number */
        ui_small_button(frame, ICON_UP, on_up)->index = i;
        ui_small_button(frame, ICON_DOWN, on_down)->index = i;
        ui_end(frame);
    }
    ui_write(
        frame, UI_STYLE_SMALL,
        entry->held
            ? "Up and down move it; Enter puts it down."
            : "The first one first. Drag a card, or press its arrows; by keys, Enter, then up and down.");
}

static const char *take(ui_app *app, const talk_entry *entry, const rp_question *question, rp_answer *answer)
{
    (void)app;
    for (size_t i = 0; i < entry->count; i++)
        answer->picks[i] = question->lists[0].order[entry->places[i]];
    answer->pick_count = entry->count;
    return NULL;
}

static bool command(ui_app *app, talk *me, const rp_question *question, ui_command_id what)
{
    const ui_node *node = ui_app_focused(app);
    talk_entry *entry = &me->entry;
    (void)question;
    if (!node || node->role != UI_ROLE_OPTION)
        return false;
    if (what == UI_DO_GO_ON) {
        on_card(app, me, node);
        return true;
    }
    if (!entry->held || entry->held != node->index + 1)
        return false;
    switch (what) {
    case UI_DO_UP: shift(app, entry, node->index, -1); return true;
    case UI_DO_DOWN: shift(app, entry, node->index, 1); return true;
    case UI_DO_BACK: entry->held = 0; return true;
    default: return false;
    }
}

const talk_kind talk_kind_rank = {
    .first = NULL, /* the first card, whichever it is */
    .begin = begin,
    .view = view,
    .take = take,
    .command = command,
};
