#include "report/pdf_paint.h"

#include <cairo-pdf.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

void pdf_paint_ink(cairo_t *on, theme_ink ink)
{
    uint32_t rgb = theme_rgb(THEME_LIGHT, ink);
    cairo_set_source_rgb(on, (rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0);
}

static void paint_line(cairo_t *on, theme_ink ink, double x, double y, double width)
{
    pdf_paint_ink(on, ink);
    cairo_set_line_width(on, 0.6);
    cairo_move_to(on, x, y);
    cairo_line_to(on, x + width, y);
    cairo_stroke(on);
}

/* --- where links lead --- */

bool pdf_paint_find(const pdf_paper *paper, const char *id, size_t *page, double *y)
{
    const pdf_flow *flow = paper->flow;
    for (size_t i = 0; i < flow->place_count; i++) {
        size_t piece = flow->places[i].piece;
        if (strcmp(flow->places[i].id, id) != 0 || piece >= flow->count)
            continue;
        *page = flow->items[piece].page;
        *y = PDF_TOP + flow->items[piece].y;
        return true;
    }
    return false;
}

/* Letters between left and right lead there. */
static void add_link(const pdf_paper *paper, const char *id, double left, double right, double top,
                     double height)
{
    char attributes[160];
    size_t page;
    double y;
    if (!pdf_paint_find(paper, id, &page, &y))
        return;
    snprintf(attributes, sizeof attributes, "rect=[%.2f %.2f %.2f %.2f] page=%zu pos=[%.2f %.2f]", left, top,
             right - left, height, page + 1, 0.0, fmax(y - 12, 0));
    cairo_tag_begin(paper->on, CAIRO_TAG_LINK, attributes);
    cairo_tag_end(paper->on, CAIRO_TAG_LINK);
}

static void add_links(const pdf_paper *paper, const pdf_text *text, int line, double x, double y)
{
    double left, right;
    for (size_t i = 0; i < text->link_count; i++) {
        const pdf_link *link = &text->links[i];
        if (pdf_text_range(text, line, link->from, link->to, &left, &right))
            add_link(paper, link->id, x + left, x + right, y, pdf_text_line_height(text, line));
    }
}

/* --- boxes --- */

static void trace_box(cairo_t *on, double x, double y, double width, double height, double radius)
{
    double right = acos(-1) / 2;
    cairo_new_path(on);
    cairo_arc(on, x + width - radius, y + radius, radius, -right, 0);
    cairo_arc(on, x + width - radius, y + height - radius, radius, 0, right);
    cairo_arc(on, x + radius, y + height - radius, radius, right, 2 * right);
    cairo_arc(on, x + radius, y + radius, radius, 2 * right, 3 * right);
    cairo_close_path(on);
}

static void paint_box(cairo_t *on, const pdf_style *style, double x, double y, double width, double height)
{
    static const double radius = 4;
    if (style->line_above)
        paint_line(on, INK_EDGE, x, y, width);
    if (style->line_below)
        paint_line(on, INK_EDGE, x, y + height, width);
    if (style->ground != INK_NOTHING) {
        pdf_paint_ink(on, style->ground);
        trace_box(on, x, y, width, height, style->bar ? 0 : radius);
        cairo_fill(on);
    }
    if (style->edge == INK_NOTHING)
        return;
    pdf_paint_ink(on, style->edge);
    if (style->bar) {
        cairo_rectangle(on, x, y, style->edge_width, height);
        cairo_fill(on);
    } else {
        cairo_set_line_width(on, style->edge_width);
        trace_box(on, x, y, width, height, radius);
        cairo_stroke(on);
    }
}

/* Those parts of boxes that lie around pieces from `from` up to `until`. */
static void paint_boxes(cairo_t *on, const pdf_flow *flow, size_t from, size_t until, double x, double y)
{
    static const double beyond = 4; /* where a box goes on on another page */
    for (size_t i = 0; i < flow->box_count; i++) {
        const pdf_box *box = &flow->boxes[i];
        size_t first = box->first > from ? box->first : from, end = box->end < until ? box->end : until;
        if (first >= end)
            continue;
        /* A row of headings that is repeated there is part of it. */
        bool headed = box->first < from && flow->items[from].head > box->first;
        double top = headed ? 0 : flow->items[first].y - (box->first < from ? beyond : 0);
        double bottom =
            flow->items[end - 1].y + flow->items[end - 1].height + (box->end > until ? beyond : 0);
        paint_box(on, &box->style, x + box->x, y + top, box->width, bottom - top);
    }
}

/* --- pieces --- */

static void paint_pieces(const pdf_paper *paper, const pdf_flow *flow, size_t from, size_t until, double x,
                         double y);

static void paint_text(const pdf_paper *paper, const pdf_piece *piece, double x, double y)
{
    static const double gap = 5;
    if (piece->mark)
        pdf_text_paint(piece->mark, 0, paper->on, x - gap - pdf_text_line_width(piece->mark, 0), y);
    pdf_text_paint(piece->text, piece->line, paper->on, x, y);
    add_links(paper, piece->text, piece->line, x, y);
}

static void paint_entry(const pdf_paper *paper, const pdf_piece *piece, double x, double y)
{
    char number[24];
    size_t page;
    double top;
    paint_text(paper, piece, x, y);
    if (!pdf_paint_find(paper, piece->to, &page, &top))
        return;
    double height = pdf_text_line_height(piece->text, piece->line), end = x + piece->width;
    snprintf(number, sizeof number, "%zu", page + 1);
    pdf_text *text = pdf_text_plain(&paper->maker->with, number, &piece->text->style);
    double left = end - pdf_text_width(text), from = x + pdf_text_line_width(piece->text, piece->line) + 4;
    pdf_text_wrap(text, piece->width);
    pdf_text_paint(text, 0, paper->on, left, y);
    if (from < left - 4)
        paint_line(paper->on, INK_LINE, from, y + height * 0.72, left - 4 - from);
    add_link(paper, piece->to, x, end, y, height);
}

static void paint_cell(const pdf_paper *paper, const pdf_cell *cell, double x, double y)
{
    y -= cell->flow->items[cell->from].y;
    paint_boxes(paper->on, cell->flow, cell->from, cell->until, x, y);
    paint_pieces(paper, cell->flow, cell->from, cell->until, x, y);
}

static void paint_grid(cairo_t *on, const pdf_row *row, double x, double y, double width, double height)
{
    pdf_paint_ink(on, INK_EDGE);
    cairo_set_line_width(on, 0.6);
    cairo_rectangle(on, x, y, width, height);
    for (size_t i = 1; i < row->count; i++) {
        cairo_move_to(on, x + row->cells[i].edge, y);
        cairo_rel_line_to(on, 0, height);
    }
    cairo_stroke(on);
}

static void paint_row(const pdf_paper *paper, const pdf_piece *piece, double x, double y, double height)
{
    const pdf_row *row = piece->row;
    cairo_tag_begin(paper->on, row->tag, NULL);
    for (size_t i = 0; i < row->count; i++) {
        const pdf_cell *cell = &row->cells[i];
        const char *tag = strcmp(row->tag, "TR") != 0 ? "Div" : cell->heads ? "TH" : "TD";
        cairo_tag_begin(paper->on, tag, NULL);
        if (cell->until > cell->from)
            paint_cell(paper, cell, x + cell->x, y + row->pad);
        cairo_tag_end(paper->on, tag);
    }
    cairo_tag_end(paper->on, row->tag);
    if (row->grid)
        paint_grid(paper->on, row, x, y, piece->width, height);
    if (row->ruled)
        paint_line(paper->on, INK_LINE, x, y + height, piece->width);
}

static void paint_picture(const pdf_paper *paper, const pdf_piece *piece, double x, double y)
{
    const draw_picture *picture = &piece->picture->picture;
    draw_cairo to = { paper->on, picture->text, THEME_LIGHT };
    draw_canvas canvas = draw_canvas_cairo(&to);
    cairo_save(paper->on);
    cairo_translate(paper->on, x, y);
    cairo_scale(paper->on, piece->scale, piece->scale);
    picture->paint(&canvas, picture->data);
    cairo_restore(paper->on);
}

static void paint_piece(const pdf_paper *paper, const pdf_flow *flow, size_t at, double x, double y)
{
    const pdf_piece *piece = &flow->pieces[at];
    double height = flow->items[at].height;
    x += piece->x;
    switch (piece->kind) {
    case PDF_SPACE: break;
    case PDF_LINE: paint_text(paper, piece, x, y); break;
    case PDF_ENTRY: paint_entry(paper, piece, x, y); break;
    case PDF_ROW: paint_row(paper, piece, x, y, height); break;
    case PDF_PICTURE: paint_picture(paper, piece, x, y); break;
    case PDF_RULE: paint_line(paper->on, INK_EDGE, x, y + height, piece->width); break;
    }
}

/* What a reader of the file takes a piece for, around the piece's own tags. */
static const char *tag_around(const pdf_piece *piece)
{
    if (piece->kind == PDF_ROW)
        return strcmp(piece->row->tag, "TR") == 0 ? "Table" : NULL;
    return piece->tag;
}

static bool goes_on(const pdf_piece *one, const pdf_piece *next)
{
    const char *tag = tag_around(one), *other = tag_around(next);
    if (!tag || !other || strcmp(tag, other) != 0)
        return false;
    return one->kind == PDF_ROW || one->part == next->part;
}

static void paint_pieces(const pdf_paper *paper, const pdf_flow *flow, size_t from, size_t until, double x,
                         double y)
{
    for (size_t i = from; i < until; i++) {
        const char *tag = tag_around(&flow->pieces[i]);
        if (tag && (i == from || !goes_on(&flow->pieces[i - 1], &flow->pieces[i])))
            cairo_tag_begin(paper->on, tag, NULL);
        paint_piece(paper, flow, i, x, y + flow->items[i].y);
        if (tag && (i + 1 == until || !goes_on(&flow->pieces[i], &flow->pieces[i + 1])))
            cairo_tag_end(paper->on, tag);
    }
}

void pdf_paint_page(const pdf_paper *paper, size_t page)
{
    const pdf_flow *flow = paper->flow;
    size_t from = 0, until;
    while (from < flow->count && flow->items[from].page < page)
        from++;
    for (until = from; until < flow->count && flow->items[until].page == page;)
        until++;
    if (from == until)
        return;
    size_t head = flow->items[from].head;
    cairo_tag_begin(paper->on, "Sect", NULL);
    paint_boxes(paper->on, flow, from, until, PDF_LEFT, PDF_TOP);
    if (head)
        paint_piece(paper, flow, head - 1, PDF_LEFT, PDF_TOP);
    paint_pieces(paper, flow, from, until, PDF_LEFT, PDF_TOP);
    cairo_tag_end(paper->on, "Sect");
}
