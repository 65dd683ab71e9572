/* Which cards are wanted: kinds as tabs, units and channels behind a button, and what is typed. */
#include <stdio.h>
#include <string.h>

#include "base/str.h"
#include "base/utf8.h"
#include "ui/screens/library.h"
#include "ui/widget.h"

/* --- what fits --- */

static bool is_of_unit(const rp_desk_card *card, const char *unit)
{
    for (size_t i = 0; i < card->unit_count; i++)
        if (str_is(card->units[i].id, unit))
            return true;
    return false;
}

bool library_has_new(const rp_desk_card *card)
{
    for (size_t i = 0; i < card->point_count; i++)
        if (card->points[i].adds)
            return true;
    return false;
}

static bool holds(const rp_desk_card *card, const char *typed)
{
    str words = STR_EMPTY;
    if (!*typed)
        return true;
    str_print(&words, "%s %s %s %s %s", card->id, card->title, card->kind, card->channel,
              card->summary ? card->summary : "");
    for (size_t i = 0; i < card->point_count; i++)
        str_print(&words, " %s", card->points[i].title);
    for (size_t i = 0; i < card->unit_count; i++)
        str_print(&words, " %s", card->units[i].title);
    bool found = utf8_has_words(words.bytes, typed);
    str_finish(&words);
    return found;
}

bool library_matches(const library *by, const rp_desk_card *card)
{
    const char *unit = by->wanted[LIBRARY_UNIT], *kind = by->wanted[LIBRARY_KIND],
               *channel = by->wanted[LIBRARY_CHANNEL];
    return (!*unit || is_of_unit(card, unit)) && (!*kind || str_is(card->kind, kind)) &&
           (!*channel || str_is(card->channel, channel)) && (!by->only_new || library_has_new(card)) &&
           holds(card, ui_edit_text(by->search));
}

size_t library_filters(const library *by)
{
    return (size_t)(*by->wanted[LIBRARY_UNIT] != 0) + (*by->wanted[LIBRARY_CHANNEL] != 0) + by->only_new;
}

void library_show_all(library *by)
{
    memset(by->wanted, 0, sizeof by->wanted);
    by->only_new = false;
    ui_edit_select_all(by->search);
    ui_edit_delete(by->search, UI_MOVE_NEXT);
}

/* --- what there is to choose from --- */

typedef struct values {
    rp_desk_unit *items; /* what is compared, and as it is read */
    size_t count;
} values;

static void add_value(values *to, const char *id, const char *title)
{
    for (size_t i = 0; i < to->count; i++)
        if (str_is(to->items[i].id, id))
            return;
    to->items[to->count++] = (rp_desk_unit){ id, title };
}

/* "All" first, then those that the cards have, in their order. */
static values values_of(ui_frame *frame, const library *by, library_facet facet)
{
    const library_list *list = library_list_of(by);
    size_t most = 1;
    for (size_t i = 0; i < list->count; i++)
        most += facet == LIBRARY_UNIT ? list->cards[i].unit_count : 1;
    values out = { arena_allocate(&frame->memory, most * sizeof *out.items), 0 };
    add_value(&out, "", "All");
    for (size_t i = 0; i < list->count; i++) {
        const rp_desk_card *card = &list->cards[i];
        for (size_t j = 0; facet == LIBRARY_UNIT && j < card->unit_count; j++)
            add_value(&out, card->units[j].id, card->units[j].title);
        if (facet == LIBRARY_KIND)
            add_value(&out, card->kind, ui_sentence(frame, card->kind));
        if (facet == LIBRARY_CHANNEL)
            add_value(&out, card->channel, ui_sentence(frame, card->channel));
    }
    return out;
}

/* --- what is done --- */

static void want(library *by, library_facet facet, const char *id)
{
    snprintf(by->wanted[facet], LIBRARY_WORD, "%s", id);
}

static void on_kind(ui_app *app, void *state, const ui_node *node)
{
    values kinds = values_of(&app->frame, state, LIBRARY_KIND);
    want(state, LIBRARY_KIND, kinds.items[node->index].id);
}

static void on_value(ui_app *app, void *state, const ui_node *node)
{
    (void)app;
    want(state, (library_facet)node->index, node->data);
}

static void on_new(ui_app *app, void *state, const ui_node *node)
{
    (void)app, (void)node;
    ((library *)state)->only_new = !((library *)state)->only_new;
}

static void on_filters(ui_app *app, void *state, const ui_node *node)
{
    (void)app, (void)node;
    ((library *)state)->filters = !((library *)state)->filters;
}

/* --- how it looks --- */

static void kinds(ui_frame *frame, const library *by)
{
    values all = values_of(frame, by, LIBRARY_KIND);
    const char **names = arena_allocate(&frame->memory, all.count * sizeof *names);
    size_t chosen = 0;
    for (size_t i = 0; i < all.count; i++) {
        names[i] = all.items[i].title;
        if (str_is(all.items[i].id, by->wanted[LIBRARY_KIND]))
            chosen = i;
    }
    if (all.count > 2)
        ui_tabs(frame, "kind", names, all.count, chosen, on_kind);
}

static void facet(ui_frame *frame, const library *by, library_facet facet, const char *title)
{
    values all = values_of(frame, by, facet);
    ui_group(frame, title, UI_COLUMN, UI_GAP_SMALL);
    ui_write(frame, UI_STYLE_LABEL, title)->states |= UI_SILENT;
    ui_begin(frame, UI_WRAP)->gap = UI_GAP_SMALL;
    for (size_t i = 0; i < all.count; i++) {
        const rp_desk_unit *value = &all.items[i];
        const char *id =
            ui_id(frame, facet == LIBRARY_UNIT ? "unit" : "channel", *value->id ? value->id : "all");
        ui_node *node = ui_option(frame, id, 0, value->title, str_is(value->id, by->wanted[facet]), on_value);
        node->index = facet;
        node->data = value->id;
        node->least_height = UI_TARGET;
        node->padding = ui_both(UI_GAP, 8);
    }
    ui_end(frame);
    ui_end(frame);
}

static void more(ui_frame *frame, const library *by, bool named)
{
    ui_panel(frame)->gap = UI_GAP;
    facet(frame, by, LIBRARY_UNIT, "Unit");
    facet(frame, by, LIBRARY_CHANNEL, "Where it happens");
    if (named)
        ui_check(frame, "only-new", "Only with something you have not shown yet", by->only_new, on_new);
    ui_end(frame);
}

void library_draw_filters(ui_app *app, ui_frame *frame, const library *by, bool named)
{
    size_t in_force = library_filters(by);
    ui_node *row = ui_begin(frame, UI_ROW);
    row->gap = 12;
    ui_begin(frame, UI_COLUMN)->share = 1;
    ui_field(app, frame, "search", by->search,
             &(ui_field_options){ .label = "Search", .placeholder = "A title, a person, something to show" });
    ui_end(frame);
    const char *words = in_force ? ui_print(frame, "Filters, %zu in force", in_force) : "Filters";
    ui_node *button = ui_button(frame, "filters", words, on_filters);
    button->across = UI_END;
    button->states |= by->filters ? UI_EXPANDED : 0;
    ui_end(frame);
    if (by->filters)
        more(frame, by, named);
    kinds(frame, by);
}
