/* Cards, under the unit that they belong to. */
#include <string.h>

#include "base/str.h"
#include "ui/screens/library.h"
#include "ui/widget.h"

/* --- a card --- */

static icon_id channel_icon(const char *channel)
{
    static const struct {
        const char *channel;
        icon_id icon;
    } icons[] = {
        { "phone", ICON_PHONE }, { "chat", ICON_CHAT }, { "email", ICON_EMAIL }, { "meeting", ICON_MEETING }
    };
    for (size_t i = 0; i < sizeof icons / sizeof *icons; i++)
        if (str_is(icons[i].channel, channel))
            return icons[i].icon;
    return ICON_PERSON;
}

/* What it would add to the unit. */
static const char *adds(ui_frame *frame, const rp_desk_card *card)
{
    str text = STR_EMPTY;
    for (size_t i = 0; i < card->point_count; i++)
        if (card->points[i].adds)
            str_print(&text, "%s%s", text.length ? "; " : "Could show: ", card->points[i].title);
    if (!text.length && card->point_count)
        str_add(&text, "There is nothing left for you to show in it");
    if (text.length)
        str_add_char(&text, '.');
    const char *kept = arena_text(&frame->memory, str_text(&text));
    str_finish(&text);
    return kept;
}

static const char *takes(ui_frame *frame, const rp_desk_card *card)
{
    return ui_print(frame, "%s, %d %s", ui_sentence(frame, card->channel), card->minutes,
                    card->minutes == 1 ? "minute" : "minutes");
}

/* Only where it matters: a run of it would not count. */
static const char *approval(const rp_desk_card *card)
{
    if (!card->scored || card->approval == RP_APPROVAL_APPROVED)
        return "";
    return card->approval == RP_APPROVAL_DRAFT ? "Draft: does not count yet."
                                               : "On trial: does not count yet.";
}

static const char *last(ui_frame *frame, const rp_desk_card *card)
{
    return card->last ? ui_print(frame, "Last time: %s.", card->last) : "";
}

static const char *name_of(ui_frame *frame, const rp_desk_card *card)
{
    const char *const parts[] = { card->summary ? card->summary : "", adds(frame, card), last(frame, card),
                                  approval(card) };
    str name = STR_EMPTY;
    str_print(&name, "%s. %s. %s.", card->title, ui_sentence(frame, card->kind), takes(frame, card));
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (*parts[i])
            str_print(&name, " %s", parts[i]);
    const char *kept = arena_text(&frame->memory, name.bytes);
    str_finish(&name);
    return kept;
}

static void draw_card(ui_frame *frame, const rp_desk_card *card, size_t index, ui_handler *handler)
{
    ui_node *box = ui_begin(frame, UI_COLUMN);
    box->role = UI_ROLE_BUTTON;
    box->id = ui_id(frame, "card", card->id);
    box->name = name_of(frame, card);
    box->act = handler;
    box->index = index;
    box->fill = INK_PANEL;
    box->stroke = INK_LINE;
    box->border = 1;
    box->radius = UI_RADIUS;
    box->padding = ui_all(20);
    box->gap = UI_GAP_SMALL;
    ui_write(frame, UI_STYLE_LABEL, ui_sentence(frame, card->kind));
    ui_write(frame, UI_STYLE_STRONG, card->title);
    if (card->summary)
        ui_write(frame, UI_STYLE_BODY, card->summary);
    ui_space(frame);
    if (card->point_count)
        ui_write(frame, UI_STYLE_SMALL, adds(frame, card));
    if (card->last)
        ui_write(frame, UI_STYLE_SMALL, last(frame, card));
    if (*approval(card))
        ui_write(frame, UI_STYLE_SMALL, approval(card));
    ui_begin(frame, UI_ROW)->gap = UI_GAP_SMALL;
    ui_icon(frame, channel_icon(card->channel), INK_ACCENT, 16);
    ui_write(frame, UI_STYLE_SMALL, takes(frame, card))->share = 1;
    ui_end(frame);
    ui_end(frame);
}

/* --- under their units --- */

/* The unit that it stands under: the wanted one, or that of its first point; "" for what claims none. */
static rp_desk_unit home_of(const library *from, const rp_desk_card *card)
{
    for (size_t i = 0; i < card->unit_count; i++)
        if (str_is(card->units[i].id, from->wanted[LIBRARY_UNIT]))
            return card->units[i];
    return card->unit_count ? card->units[0] : (rp_desk_unit){ "", "To try things out" };
}

static void draw_unit(ui_frame *frame, const library *from, const rp_desk_unit *unit, ui_handler *handler)
{
    const library_list *list = library_list_of(from);
    ui_group(frame, unit->title, UI_COLUMN, 12);
    ui_write(frame, UI_STYLE_HEADING, unit->title)->states |= UI_SILENT;
    ui_node *grid = ui_begin(frame, UI_GRID);
    grid->gap = UI_GAP;
    grid->column = 300;
    for (size_t i = 0; i < list->count; i++)
        if (library_matches(from, &list->cards[i]) && str_is(home_of(from, &list->cards[i]).id, unit->id))
            draw_card(frame, &list->cards[i], i, handler);
    ui_end(frame);
    ui_end(frame);
}

size_t library_draw_cards(ui_frame *frame, const library *from, ui_handler *handler)
{
    const library_list *list = library_list_of(from);
    rp_desk_unit *drawn = arena_allocate(&frame->memory, (list->count + 1) * sizeof *drawn);
    size_t count = 0, units = 0;
    ui_begin(frame, UI_COLUMN)->gap = UI_GAP_LARGE;
    for (size_t i = 0; i < list->count; i++) {
        if (!library_matches(from, &list->cards[i]))
            continue;
        rp_desk_unit unit = home_of(from, &list->cards[i]);
        bool known = false;
        for (size_t j = 0; j < units; j++)
            known = known || str_is(drawn[j].id, unit.id);
        if (!known) {
            drawn[units++] = unit;
            draw_unit(frame, from, &unit, handler);
        }
        count++;
    }
    ui_end(frame);
    return count;
}

/* --- what was begun --- */

static void draw_run(ui_frame *frame, const rp_desk_card *card, size_t index, ui_handler *handler)
{
    const char *words = card->looks_back ? "Look back" : "Go on";
    ui_node *box = ui_begin(frame, ui_is_narrow(frame) ? UI_COLUMN : UI_ROW);
    box->gap = 12;
    ui_node *text = ui_begin(frame, UI_COLUMN);
    text->share = ui_is_narrow(frame) ? 0 : 1;
    text->gap = 2;
    text->across = ui_is_narrow(frame) ? UI_FILL : UI_CENTRE;
    ui_write(frame, UI_STYLE_STRONG, card->title);
    ui_write(frame, UI_STYLE_SMALL, ui_sentence(frame, card->unfinished));
    ui_end(frame);
    ui_node *button = ui_button(frame, ui_id(frame, "go-on", card->id), words, handler);
    button->index = index;
    button->across = ui_is_narrow(frame) ? UI_START : UI_CENTRE;
    button->name = ui_print(frame, "%s: %s", words, card->title);
    ui_end(frame);
}

void library_draw_unfinished(ui_frame *frame, const library *from, ui_handler *handler)
{
    const library_list *list = library_list_of(from);
    bool any = false;
    for (size_t i = 0; i < list->count; i++) {
        if (!list->cards[i].unfinished)
            continue;
        if (!any) {
            ui_group(frame, "Where you left off", UI_COLUMN, 12);
            ui_write(frame, UI_STYLE_HEADING, "Where you left off")->states |= UI_SILENT;
            ui_panel(frame)->padding = ui_both(20, UI_GAP);
        } else {
            ui_rule(frame);
        }
        any = true;
        draw_run(frame, &list->cards[i], i, handler);
    }
    if (any) {
        ui_end(frame);
        ui_end(frame);
    }
}
