/* Marking point by scenario by attempt: a table with a row for each scenario and a column for each point, or where there
 * is no room, a list of the points. Every cell leads to its point. */
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "ui/screens/level.h"
#include "ui/screens/map.h"

enum { SCENARIO = 190, POINT = 96, CELL_PAD = 8 };

/* --- in words and shapes --- */

const char *map_families_words(ui_frame *frame, const rp_map_row *row)
{
    size_t shown = row->families < RP_FAMILIES_NEEDED ? row->families : RP_FAMILIES_NEEDED;
    return ui_print(frame, "%zu of %d families", shown, RP_FAMILIES_NEEDED);
}

ui_node *map_families(ui_frame *frame, const rp_map_row *row, const char *words)
{
    rp_level as = row->families >= RP_FAMILIES_NEEDED ? RP_LEVEL_SHOWN
                  : row->families                     ? RP_LEVEL_PARTLY
                                                      : RP_LEVEL_NOT_SHOWN;
    return level_mark(frame, as, words);
}

/* Of one attempt: "2: partly shown". */
static const char *cell_words(ui_frame *frame, const rp_map_cell *cell)
{
    const rp_standing *standing = &cell->run->standing;
    const char *level = !standing->over    ? "not over"
                        : cell->held       ? "held"
                        : !cell->run->seen ? "look back first"
                                           : level_short(cell->level);
    return ui_print(frame, "%d: %s%s", standing->number, level,
                    cell->not_counted && standing->over ? ", does not count" : "");
}

static void cell_mark(ui_frame *frame, const rp_map_cell *cell)
{
    const char *words = cell_words(frame, cell);
    if (rp_cell_unseen(cell))
        level_none_mark(frame, cell->run->standing.over ? ICON_HELD : ICON_PAUSE, words);
    else
        level_mark(frame, cell->level, words);
}

typedef struct sum {
    size_t attempts, practised; /* attempts: all that are not practice */
} sum;

static sum sum_of(const rp_map_place *place)
{
    sum out = { 0, 0 };
    for (size_t i = 0; i < place->cell_count; i++) {
        bool practice = place->cells[i].run->standing.mode == RP_MODE_PRACTICE;
        out.practised += practice;
        out.attempts += !practice;
    }
    return out;
}

/* What stands below the attempts, or in their place; NULL: nothing. */
static const char *rest_words(ui_frame *frame, const rp_map_place *place)
{
    sum all = sum_of(place);
    if (all.practised)
        return ui_print(frame, all.practised == 1 ? "practised once" : "practised %zu times", all.practised);
    if (all.attempts)
        return NULL;
    return place->available ? "to play" : "not approved yet";
}

static const char *place_words(ui_frame *frame, const rp_map_place *place)
{
    str text = STR_EMPTY;
    const char *rest = rest_words(frame, place);
    for (size_t i = 0; i < place->cell_count; i++)
        if (place->cells[i].run->standing.mode != RP_MODE_PRACTICE)
            str_print(&text, "%sattempt %s", text.length ? "; " : "", cell_words(frame, &place->cells[i]));
    if (rest)
        str_print(&text, "%s%s", text.length ? "; " : "", rest);
    const char *out = arena_text(&frame->memory, str_text(&text));
    str_finish(&text);
    return out;
}

static void draw_place(ui_frame *frame, const rp_map_place *place)
{
    const char *rest = rest_words(frame, place);
    for (size_t i = 0; i < place->cell_count; i++)
        if (place->cells[i].run->standing.mode != RP_MODE_PRACTICE)
            cell_mark(frame, &place->cells[i]);
    if (rest)
        ui_write(frame, UI_STYLE_SMALL, rest);
}

/* --- scenarios of a unit --- */

typedef struct scenarios {
    const rp_map_place **items; /* one place of each */
    size_t count;
} scenarios;

static scenarios scenarios_of(ui_frame *frame, const rp_map_unit *unit)
{
    scenarios out = { NULL, 0 };
    size_t most = 1;
    for (size_t i = 0; i < unit->row_count; i++)
        most += unit->rows[i]->place_count;
    out.items = arena_allocate(&frame->memory, most * sizeof *out.items);
    for (size_t i = 0; i < unit->row_count; i++)
        for (size_t j = 0; j < unit->rows[i]->place_count; j++) {
            const rp_map_place *place = &unit->rows[i]->places[j];
            bool known = false;
            for (size_t k = 0; k < out.count; k++)
                known = known || str_is(out.items[k]->scenario, place->scenario);
            if (!known)
                out.items[out.count++] = place;
        }
    return out;
}

static const rp_map_place *place_of(const rp_map_row *row, const char *scenario)
{
    for (size_t i = 0; i < row->place_count; i++)
        if (str_is(row->places[i].scenario, scenario))
            return &row->places[i];
    return NULL;
}

/* --- as a table --- */

static void begin_cell(ui_frame *frame, const rp_map_row *row, const char *id, const char *name)
{
    ui_node *box = ui_begin(frame, UI_COLUMN);
    box->role = UI_ROLE_BUTTON;
    box->id = id;
    box->name = name;
    box->act = map_on_point;
    box->data = row->point->id;
    box->gap = 4;
    box->radius = 8;
    box->padding = ui_both(0, CELL_PAD);
    box->least_height = UI_TARGET;
}

static void table_cell(ui_table *table, const rp_map_row *row, const char *scenario, size_t line)
{
    ui_frame *frame = table->frame;
    const rp_map_place *place = place_of(row, scenario);
    if (!place) {
        ui_cell(table, "");
        return;
    }
    ui_cell_begin(table);
    begin_cell(frame, row, ui_print(frame, "cell.%zu.%s", line, row->point->id),
               ui_print(frame, "%s, %s: %s", place->title, row->point->title, place_words(frame, place)));
    draw_place(frame, place);
    ui_end(frame);
    ui_cell_end(table);
}

/* What its row is about, on the line of the first things in the other cells. */
static void first_cell(ui_table *table, const char *title, const char *family)
{
    ui_cell_begin(table);
    table->frame->open->gap = 2;
    table->frame->open->padding = ui_both(0, CELL_PAD);
    ui_write(table->frame, UI_STYLE_STRONG, title)->role = UI_ROLE_CELL;
    if (family)
        ui_writef(table->frame, UI_STYLE_SMALL, "Family: %s", family);
    ui_cell_end(table);
}

static void scenario_row(ui_table *table, const rp_map_unit *unit, const rp_map_place *of, size_t line)
{
    ui_row_begin(table);
    first_cell(table, of->title, str_is(of->title, of->family) ? NULL : of->family);
    for (size_t i = 0; i < unit->row_count; i++)
        table_cell(table, unit->rows[i], of->scenario, line);
    ui_row_end(table);
}

static void sum_row(ui_table *table, const rp_map_unit *unit)
{
    ui_frame *frame = table->frame;
    ui_row_begin(table);
    first_cell(table, "Shown in", NULL);
    for (size_t i = 0; i < unit->row_count; i++) {
        const rp_map_row *row = unit->rows[i];
        const char *words = map_families_words(frame, row);
        ui_cell_begin(table);
        begin_cell(frame, row, ui_id(frame, "point", row->point->id),
                   ui_print(frame, "Shown in %s: %s", words, row->point->title));
        map_families(frame, row, words);
        ui_end(frame);
        ui_cell_end(table);
    }
    ui_row_end(table);
}

/* --- as a list --- */

static void list_point(ui_frame *frame, const rp_map_row *row)
{
    const char *words = map_families_words(frame, row);
    str name = STR_EMPTY;
    str_print(&name, "%s: shown in %s.", row->point->title, words);
    for (size_t i = 0; i < row->place_count; i++)
        str_print(&name, " %s: %s.", row->places[i].title, place_words(frame, &row->places[i]));
    begin_cell(frame, row, ui_id(frame, "point", row->point->id), arena_text(&frame->memory, name.bytes));
    str_finish(&name);
    ui_node *box = frame->open;
    box->fill = INK_PANEL;
    box->stroke = INK_LINE;
    box->border = 1;
    box->radius = UI_RADIUS;
    box->padding = ui_both(20, UI_GAP);
    box->gap = UI_GAP_SMALL;
    ui_write(frame, UI_STYLE_STRONG, row->point->title);
    map_families(frame, row, ui_print(frame, "Shown in %s", words));
    for (size_t i = 0; i < row->place_count; i++)
        ui_writef(frame, UI_STYLE_SMALL, "%s: %s", row->places[i].title, place_words(frame, &row->places[i]));
    ui_end(frame);
}

void map_draw_grid(ui_frame *frame, const rp_map_unit *unit)
{
    size_t count = unit->row_count + 1;
    ui_column *columns = arena_allocate(&frame->memory, count * sizeof *columns);
    columns[0] = (ui_column){ .title = "Scenario", .least = SCENARIO, .share = 2 };
    for (size_t i = 1; i < count; i++)
        columns[i] = (ui_column){ .title = unit->rows[i - 1]->point->title, .least = POINT, .share = 1 };
    scenarios all = scenarios_of(frame, unit);
    if (!ui_table_has_room(frame, columns, count)) {
        ui_group(frame, "Points", UI_COLUMN, UI_GAP_SMALL);
        for (size_t i = 0; i < unit->row_count; i++)
            list_point(frame, unit->rows[i]);
        ui_end(frame);
        return;
    }
    ui_table table = ui_table_begin(frame, unit->unit->title, columns, count);
    table.top = true;
    sum_row(&table, unit);
    for (size_t i = 0; i < all.count; i++)
        scenario_row(&table, unit, all.items[i], i + 1);
    ui_table_end(&table);
}
