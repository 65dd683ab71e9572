/* Tables, and lists of facts, which are set as tables of two columns. */
#include <math.h>
#include <string.h>

#include "report/pdf_columns.h"
#include "report/pdf_flow.h"

enum { COLUMNS_MOST = 32 };

static const double row_pad = 3.5, fact_pad = 1.5, gap = 9, inset = 6;

/* --- rows --- */

static double height_of(const pdf_flow *flow, size_t from, size_t until)
{
    return until > from ? flow->items[until - 1].y + flow->items[until - 1].height - flow->items[from].y : 0;
}

/* As much of a cell as fits into this height, at least one piece. */
static size_t take_some(const pdf_flow *flow, size_t from, double height)
{
    size_t until = from;
    while (until < flow->count && (until == from || height_of(flow, from, until + 1) <= height))
        until++;
    return until;
}

/* One row, or where it is higher than most of a page several, each with some lines of every cell. */
static void add_row(const pdf_room *room, pdf_row look, pdf_cell *cells, const char *const *ids)
{
    double whole = 0, most = room->maker->height * 0.6;
    for (size_t i = 0; i < look.count; i++) {
        double height = height_of(cells[i].flow, 0, cells[i].flow->count);
        whole = height > whole ? height : whole;
    }
    double part = whole > most ? most / 8 : whole;
    unsigned number = ++room->maker->parts;
    for (size_t i = 0; ids[i]; i++)
        pdf_flow_place(room, ids[i]);
    for (bool more = true; more;) {
        double height = 0;
        pdf_row *row = arena_copy(&room->maker->with.memory, &look, sizeof look);
        more = false;
        for (size_t i = 0; i < look.count; i++) {
            cells[i].from = cells[i].until;
            cells[i].until = take_some(cells[i].flow, cells[i].from, part);
            double taken = height_of(cells[i].flow, cells[i].from, cells[i].until);
            height = taken > height ? taken : height;
            more = more || cells[i].until < cells[i].flow->count;
        }
        row->cells = arena_copy(&room->maker->with.memory, cells, look.count * sizeof *cells);
        row->ruled = look.ruled && !more;
        pdf_flow_add(
            room,
            (pdf_piece){ .kind = PDF_ROW, .x = room->x, .width = room->width, .part = number, .row = row },
            fmax(height + 2 * look.pad, look.high));
    }
}

/* Ids inside of cells: places that the row stands for. */
static const char **ids_of(const pdf_room *room, const char *own, const pdf_cell *cells, size_t count)
{
    size_t all = 2, at = 0;
    for (size_t i = 0; i < count; i++)
        all += cells[i].flow->place_count;
    const char **ids = arena_allocate(&room->maker->with.memory, all * sizeof *ids);
    if (own)
        ids[at++] = own;
    for (size_t i = 0; i < count; i++)
        for (size_t j = 0; j < cells[i].flow->place_count; j++)
            ids[at++] = cells[i].flow->places[j].id;
    return ids;
}

/* No row below the headings stands alone at the foot or at the head of a page. */
static void keep_rows(pdf_flow *flow, size_t first)
{
    if (flow->count < first + 2)
        return;
    flow->items[first].keep = true;
    flow->items[flow->count - 2].keep = true;
}

/* --- facts --- */

void pdf_flow_facts(const pdf_room *room, const html_node *node, const pdf_style *style)
{
    bool ruled = html_is_kind(node, "form");
    double column = style->column < room->width * 0.4 ? style->column : room->width * 0.4;
    size_t first = room->to->count;
    for (const html_node *fact = node->first; fact; fact = fact->next) {
        const html_node *name = fact->kind == HTML_ELEMENT ? html_child(fact, "dt") : NULL;
        const html_node *value = name ? html_child(fact, "dd") : NULL;
        if (!value)
            continue;
        pdf_style name_style = pdf_style_of(name, fact, style),
                  value_style = pdf_style_of(value, fact, style);
        pdf_cell cells[2] = {
            { .flow = pdf_flow_cell(room->maker, name, &name_style, column - gap) },
            { .flow = pdf_flow_cell(room->maker, value, &value_style, room->width - column), .x = column },
        };
        add_row(room,
                (pdf_row){ .count = 2, .pad = ruled ? row_pad : fact_pad, .ruled = ruled, .tag = "Div" },
                cells, ids_of(room, html_value(fact, "id"), cells, 2));
    }
    keep_rows(room->to, first);
}

/* --- tables --- */

typedef struct table {
    const pdf_room *room;
    const pdf_style *style;
    pdf_column columns[COLUMNS_MOST];
    size_t column_count;
    size_t head; /* see pages_item */
} table;

/* `group`: thead, tbody, or the table itself. */
typedef void with_row(table *of, const html_node *row, const html_node *group, const pdf_style *style);

/* Every row with the style of the group that it stands in. */
static void each_row(table *of, const html_node *node, const pdf_style *style, with_row *with)
{
    for (const html_node *one = node->first; one; one = one->next) {
        if (one->kind != HTML_ELEMENT || strcmp(one->name, "caption") == 0)
            continue;
        pdf_style own = pdf_style_of(one, node, style);
        if (strcmp(one->name, "tr") == 0)
            with(of, one, node, &own);
        else
            each_row(of, one, &own, with);
    }
}

static void measure(table *of, const html_node *node, const pdf_style *style, pdf_column *column, double left)
{
    for (const html_node *one = node->first, *end; one; one = end) {
        end = one->next;
        if (one->kind == HTML_DRAWING) {
            column->most = column->most < 200 ? 200 : column->most;
        } else if (!html_is_inline(one)) {
            pdf_style own = pdf_style_of(one, node, style);
            if (!own.hidden)
                measure(of, one, &own, column, left + own.left + 2 * own.pad_x);
        } else {
            while (end && html_is_inline(end))
                end = end->next;
            pdf_text *text = pdf_text_of(&of->room->maker->with, one, end, node, style);
            double least = text ? pdf_text_word_width(text) + left : 0,
                   most = text ? pdf_text_width(text) + left : 0;
            column->least = least > column->least ? least : column->least;
            column->most = most > column->most ? most : column->most;
        }
    }
}

static void measure_row(table *of, const html_node *row, const html_node *group, const pdf_style *style)
{
    size_t i = 0;
    (void)group;
    for (const html_node *cell = row->first; cell && i < COLUMNS_MOST; cell = cell->next) {
        if (cell->kind != HTML_ELEMENT)
            continue;
        pdf_style own = pdf_style_of(cell, row, style);
        measure(of, cell, &own, &of->columns[i++], of->style->grid ? 2 * inset : gap);
    }
    of->column_count = i > of->column_count ? i : of->column_count;
}

static void put_row(table *of, const html_node *row, const html_node *group, const pdf_style *style)
{
    const pdf_room *room = of->room;
    bool heads = strcmp(group->name, "thead") == 0;
    pdf_cell *cells = arena_allocate(&room->maker->with.memory, of->column_count * sizeof *cells);
    size_t count = 0, first = room->to->count;
    double x = 0;
    for (const html_node *cell = row->first; cell && count < of->column_count; cell = cell->next) {
        if (cell->kind != HTML_ELEMENT)
            continue;
        pdf_style own = pdf_style_of(cell, row, style);
        double width = of->columns[count].width;
        cells[count] = (pdf_cell){ .flow = pdf_flow_cell(room->maker, cell, &own,
                                                         width - (of->style->grid ? 2 * inset : gap)),
                                   .x = x + (of->style->grid ? inset : 0),
                                   .edge = x,
                                   .heads = strcmp(cell->name, "th") == 0 };
        x += width;
        count++;
    }
    add_row(room,
            (pdf_row){ .count = count,
                       .pad = row_pad,
                       .high = heads ? 0 : of->style->row_high,
                       .ruled = !of->style->grid,
                       .grid = of->style->grid,
                       .tag = "TR" },
            cells, ids_of(room, html_value(row, "id"), cells, count));
    for (size_t i = first; i < room->to->count; i++) {
        room->to->items[i].head = heads ? 0 : of->head;
        room->to->items[i].keep = heads;
    }
    if (heads)
        of->head = first + 1;
}

static void take_shares(table *of)
{
    of->columns[0].share = of->style->first;
    if (of->column_count > 1)
        of->columns[of->column_count - 1].share = of->style->last;
    if (of->column_count > 2)
        of->columns[1].share = of->style->second;
}

void pdf_flow_table(const pdf_room *room, const html_node *node, const pdf_style *style)
{
    table of = { .room = room, .style = style };
    const html_node *caption = html_child(node, "caption");
    double wanted = 0;
    each_row(&of, node, style, measure_row);
    if (!of.column_count)
        return;
    for (size_t i = 0; i < of.column_count; i++)
        wanted += of.columns[i].most;
    take_shares(&of);
    bool narrow = html_is_kind(node, "figures") && wanted < room->width;
    pdf_room tight = *room;
    tight.width = narrow ? wanted : room->width;
    pdf_columns_share(of.columns, of.column_count, tight.width);
    if (caption) {
        pdf_style own = pdf_style_of(caption, node, style);
        size_t first = room->to->count;
        if (!own.hidden)
            pdf_flow_content(room, caption, &own);
        for (size_t i = first; i < room->to->count; i++)
            room->to->items[i].keep = true;
    }
    of.room = &tight;
    size_t first = room->to->count;
    each_row(&of, node, style, put_row);
    while (first < room->to->count && !room->to->items[first].head && of.head)
        first++; /* headings are kept already */
    keep_rows(room->to, first);
}
