/* All units with their states, and one of them: what is left, and the map of its points. */
#include <string.h>

#include "base/str.h"
#include "ui/screens/map.h"
#include "ui/widget.h"

enum { PLAYS_MOST = 3, CARD = 340 };

/* --- all units --- */

static const struct state_look {
    icon_id icon;
    theme_ink ink, ground;
} states[] = { { ICON_EMPTY, INK_TEXT, INK_CHIP }, { ICON_STRONG, INK_GOOD, INK_GOOD_GROUND } };

static void state_chip(ui_frame *frame, bool ready)
{
    ui_node *chip = ui_begin(frame, UI_ROW);
    chip->fill = states[ready].ground;
    chip->radius = 6;
    chip->gap = 6;
    chip->padding = ui_both(8, 4);
    chip->across = UI_START;
    ui_icon(frame, states[ready].icon, states[ready].ink, 16);
    ui_node *words = ui_write(frame, UI_STYLE_SMALL, rp_unit_words(ready));
    words->ink = states[ready].ink;
    words->across = UI_CENTRE;
    ui_end(frame);
}

static const char *complete_words(ui_frame *frame, const rp_map_unit *unit)
{
    return ui_print(frame, "%zu of %zu marking points complete", unit->complete, unit->row_count);
}

static size_t lacks_of(const rp_map_unit *unit, rp_lack_kind kind)
{
    size_t count = 0;
    for (size_t i = 0; i < unit->lack_count; i++)
        count += unit->lacks[i].kind == kind;
    return count;
}

/* "Yours to show: 2. No scenario yet: 1." */
static const char *lacks_words(ui_frame *frame, const rp_map_unit *unit)
{
    str text = STR_EMPTY;
    for (int kind = 0; kind < RP_LACKS; kind++) {
        size_t count = lacks_of(unit, (rp_lack_kind)kind);
        if (count)
            str_print(&text, "%s%s: %zu.", text.length ? " " : "", rp_lack_words((rp_lack_kind)kind), count);
    }
    const char *out = arena_text(&frame->memory, str_text(&text));
    str_finish(&text);
    return out;
}

static void unit_card(ui_frame *frame, const rp_map_unit *unit)
{
    const char *complete = complete_words(frame, unit), *lacks = lacks_words(frame, unit);
    ui_node *box = ui_begin(frame, UI_COLUMN);
    box->role = UI_ROLE_BUTTON;
    box->id = ui_id(frame, "unit", unit->unit->id);
    box->name =
        ui_print(frame, "%s. %s. %s. %s", unit->unit->title, rp_unit_words(unit->ready), complete, lacks);
    box->data = unit->unit->id;
    box->act = map_on_unit;
    box->fill = INK_PANEL;
    box->stroke = INK_LINE;
    box->border = 1;
    box->radius = UI_RADIUS;
    box->padding = ui_all(20);
    box->gap = 10;
    ui_write(frame, UI_STYLE_STRONG, unit->unit->title);
    state_chip(frame, unit->ready);
    ui_space(frame);
    ui_write(frame, UI_STYLE_BODY, complete);
    ui_write(frame, UI_STYLE_SMALL, lacks);
    ui_end(frame);
}

static void warn(ui_frame *frame, const char *title, rp_names lines)
{
    ui_note(frame, ICON_WARNING, INK_WARN, INK_ALERT);
    ui_write(frame, UI_STYLE_STRONG, title)->ink = INK_WARN;
    for (size_t i = 0; i < lines.count; i++) {
        ui_node *line = ui_writef(frame, UI_STYLE_BODY, "%s.", lines.items[i]);
        line->role = UI_ROLE_ALERT;
        line->ink = INK_WARN;
    }
    ui_note_end(frame);
}

static void left_out(ui_frame *frame, const rp_desk_folio *folio)
{
    size_t count = folio->unreadable.count;
    if (count)
        warn(frame, count == 1 ? "One attempt is not in this map" : "Some attempts are not in this map",
             folio->unreadable);
    if (folio->no_centre)
        warn(frame, "What the centre has recorded is not in this map", (rp_names){ &folio->no_centre, 1 });
}

void map_draw_units(ui_frame *frame, const map_screen *map)
{
    ui_node *grid = ui_begin(frame, UI_GRID);
    grid->column = CARD;
    grid->gap = UI_GAP;
    for (size_t i = 0; i < map->folio.map->unit_count; i++)
        unit_card(frame, &map->folio.map->units[i]);
    ui_end(frame);
    ui_button(frame, "pack", "Write the evidence pack", map_on_pack);
    left_out(frame, &map->folio);
}

/* --- what is left of one --- */

/* Scenarios that would show the point in a family that does not show it yet. */
static void plays(ui_frame *frame, const rp_lack *lack, size_t index)
{
    size_t count = 0;
    for (size_t i = 0; i < lack->row->place_count && count < PLAYS_MOST; i++) {
        const rp_map_place *place = &lack->row->places[i];
        if (!place->available || !place->left || place->first)
            continue;
        ui_node *button = ui_button(frame, ui_print(frame, "lack.%zu.play.%zu", index + 1, ++count),
                                    ui_print(frame, "Play “%s”", place->title), map_on_play);
        button->data = place->scenario;
    }
}

static void lack_actions(ui_frame *frame, const rp_lack *lack, size_t index)
{
    const char *id = ui_print(frame, "lack.%zu", index + 1);
    ui_begin(frame, UI_WRAP)->gap = UI_GAP_SMALL;
    switch (lack->kind) {
    case RP_LACK_TALK: ui_button(frame, id, "See the attempt", map_on_log)->data = lack->run; break;
    case RP_LACK_ENTRY: ui_button(frame, id, "Write about it", map_on_write)->data = lack->run; break;
    case RP_LACK_YOURS: plays(frame, lack, index); break;
    case RP_LACK_SPENT:
        ui_button(frame, id, "See the point", map_on_point)->data = lack->row->point->id;
        break;
    default: break;
    }
    ui_end(frame);
}

static void lack(ui_frame *frame, const rp_map_unit *unit, size_t index, bool first)
{
    const rp_lack *one = &unit->lacks[index];
    if (one->kind == RP_LACK_SCENARIO) {
        ui_writef(frame, UI_STYLE_BODY, "%s (%s)", one->row->point->title, one->row->point->id);
        return;
    }
    if (!first)
        ui_rule(frame);
    ui_begin(frame, UI_COLUMN)->gap = UI_GAP_SMALL;
    ui_write(frame, UI_STYLE_BODY, one->text);
    lack_actions(frame, one, index);
    ui_end(frame);
}

static void lacks_of_kind(ui_frame *frame, const rp_map_unit *unit, rp_lack_kind kind)
{
    const char *title = rp_lack_words(kind);
    bool first = true;
    if (!lacks_of(unit, kind))
        return;
    ui_panel(frame);
    ui_group(frame, title, UI_COLUMN, 12);
    ui_write(frame, UI_STYLE_LABEL, title)->states |= UI_SILENT;
    if (kind == RP_LACK_SCENARIO)
        ui_write(
            frame, UI_STYLE_SMALL,
            "Not yours to show: the library has too few approved scenarios for these. Evidence from work can "
            "be recorded all the same.");
    for (size_t i = 0; i < unit->lack_count; i++)
        if (unit->lacks[i].kind == kind) {
            lack(frame, unit, i, first);
            first = false;
        }
    ui_end(frame);
    ui_end(frame);
}

static void what_is_left(ui_frame *frame, const rp_map_unit *unit)
{
    ui_write(frame, UI_STYLE_HEADING, "What is left");
    ui_node *grid = ui_begin(frame, UI_GRID);
    grid->column = 480;
    grid->gap = UI_GAP;
    for (int kind = 0; kind < RP_LACKS; kind++)
        lacks_of_kind(frame, unit, (rp_lack_kind)kind);
    ui_end(frame);
}

/* --- one of them --- */

static void state_note(ui_frame *frame, const rp_map_unit *unit)
{
    const struct state_look *look = &states[unit->ready];
    ui_node *note = ui_note(frame, look->icon, look->ink, look->ground);
    note->most_width = MAP_PAGE;
    ui_write(frame, UI_STYLE_STRONG, rp_unit_words(unit->ready))->ink = look->ink;
    ui_node *words = ui_writef(
        frame, UI_STYLE_BODY, "%s. %s", complete_words(frame, unit),
        unit->ready ? "Each was shown in two families of scenarios, and your entries cover the runs. "
                      "The assessor decides."
                    : "What is left stands at the end. The assessor decides, also on what is complete.");
    words->ink = look->ink;
    ui_note_end(frame);
}

void map_draw_unit(ui_frame *frame, const rp_map_unit *unit)
{
    ui_write(frame, UI_STYLE_TITLE, unit->unit->title);
    state_note(frame, unit);
    ui_button(frame, "pack", "Write the evidence pack of this unit", map_on_pack);
    ui_write(frame, UI_STYLE_HEADING, "Point by point");
    map_draw_grid(frame, unit);
    if (unit->lack_count)
        what_is_left(frame, unit);
}
