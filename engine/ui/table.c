/* What is told in figures: tables, and how far something is. */
#include "ui/widget.h"

enum { CELL_GAP = 20, CELL_PAD = 14, BAR = 8 };

/* --- tables --- */

bool ui_table_has_room(const ui_frame *frame, const ui_column *columns, size_t count)
{
    float needed = 2 * (float)(UI_MARGIN + CELL_PAD);
    for (size_t i = 0; i < count; i++)
        needed += columns[i].least + CELL_GAP;
    return frame->width >= needed;
}

static void size_cell(ui_node *cell, const ui_column *column)
{
    cell->least_width = column->least;
    cell->share = column->share > 0 ? column->share : 0.001f;
}

static void begin_line(ui_frame *frame)
{
    ui_node *row = ui_begin(frame, UI_ROW);
    row->gap = CELL_GAP;
    row->padding = ui_both(CELL_PAD, 10);
}

/* Said with every cell, so it is not read by itself. */
static void write_header(ui_table *table)
{
    ui_frame *frame = table->frame;
    begin_line(frame);
    frame->open->states = UI_SILENT;
    for (size_t i = 0; i < table->count; i++) {
        ui_node *cell = ui_begin(frame, UI_COLUMN);
        size_cell(cell, &table->columns[i]);
        cell->along = UI_END;
        ui_node *title = ui_write(frame, UI_STYLE_LABEL, table->columns[i].title);
        title->text_align = table->columns[i].figure ? UI_END : UI_START;
        title->ink = INK_QUIET;
        ui_end(frame);
    }
    ui_end(frame);
}

ui_table ui_table_begin(ui_frame *frame, const char *name, const ui_column *columns, size_t count)
{
    ui_table table = {
        .frame = frame, .columns = columns, .count = count, .list = !ui_table_has_room(frame, columns, count)
    };
    ui_node *box = ui_begin(frame, UI_COLUMN);
    box->role = UI_ROLE_TABLE;
    box->name = name;
    if (table.list) {
        box->gap = UI_GAP_SMALL;
        return table;
    }
    box->fill = INK_PANEL;
    box->stroke = INK_LINE;
    box->border = 1;
    box->radius = UI_RADIUS;
    box->padding = ui_both(4, 4);
    write_header(&table);
    return table;
}

void ui_row_begin(ui_table *table)
{
    ui_frame *frame = table->frame;
    table->at = 0;
    if (table->list) {
        ui_node *box = ui_panel(frame);
        box->role = UI_ROLE_ROW;
        box->padding = ui_both(UI_GAP, 12);
        box->gap = 6;
        return;
    }
    ui_rule(frame);
    begin_line(frame);
    frame->open->role = UI_ROLE_ROW;
}

/* In a list: the name of the cell, then what stands in it. */
static void begin_named(ui_table *table, const ui_column *column)
{
    ui_frame *frame = table->frame;
    ui_node *cell = ui_begin(frame, UI_ROW);
    cell->gap = CELL_GAP;
    if (table->at > 0 && *column->title) {
        ui_node *name = ui_write(frame, UI_STYLE_SMALL, column->title);
        name->states = UI_SILENT;
        name->share = 2;
    }
    ui_begin(frame, UI_COLUMN)->share = 3;
}

void ui_cell_begin(ui_table *table)
{
    const ui_column *column = &table->columns[table->at];
    if (table->list) {
        begin_named(table, column);
    } else {
        ui_node *cell = ui_begin(table->frame, UI_COLUMN);
        size_cell(cell, column);
        cell->across = UI_FILL;
        cell->along = table->top ? UI_START : UI_CENTRE;
    }
    table->at++;
}

void ui_cell_end(ui_table *table)
{
    ui_end(table->frame);
    if (table->list)
        ui_end(table->frame);
}

void ui_cell(ui_table *table, const char *text)
{
    ui_frame *frame = table->frame;
    bool empty = !text || !*text, first = table->at == 0;
    const ui_column *column = &table->columns[table->at];
    if (empty && table->list) {
        table->at++;
        return;
    }
    ui_cell_begin(table);
    ui_node *words = ui_write(frame, first ? UI_STYLE_STRONG : UI_STYLE_BODY, text);
    words->role = empty ? UI_ROLE_NONE : UI_ROLE_CELL;
    words->name = !empty && !first && *column->title ? ui_print(frame, "%s: %s", column->title, text) : text;
    words->text_align = column->figure && !table->list ? UI_END : UI_START;
    ui_cell_end(table);
}

void ui_row_end(ui_table *table)
{
    ui_end(table->frame);
}

void ui_table_end(ui_table *table)
{
    ui_end(table->frame);
}

/* --- progress --- */

ui_node *ui_progress(ui_frame *frame, const char *words, double fraction)
{
    ui_node *box = ui_begin(frame, UI_COLUMN);
    box->role = UI_ROLE_PROGRESS;
    box->name = words;
    box->gap = UI_GAP_SMALL;
    ui_write(frame, UI_STYLE_BODY, words)->states = UI_SILENT;
    if (fraction >= 0) {
        box->value = ui_print(frame, "%.0f %%", 100 * fraction);
        ui_node *track = ui_begin(frame, UI_ROW);
        track->height = BAR;
        track->radius = BAR / 2;
        track->fill = INK_CHIP;
        ui_node *done = ui_add(frame);
        done->share = (float)fraction + 0.001f;
        done->radius = BAR / 2;
        done->fill = INK_ACCENT;
        ui_add(frame)->share = 1.001f - (float)fraction;
        ui_end(frame);
    }
    ui_end(frame);
    return box;
}
