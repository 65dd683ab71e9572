/* A page's tree as one long column of pieces: lines, rows of tables, pictures, each with its place across and its
 * height. Where pages end is found afterwards (pdf_pages.h). */
#ifndef REPORT_PDF_FLOW_H
#define REPORT_PDF_FLOW_H

#include "report/drawing.h"
#include "report/pdf_pages.h"
#include "report/pdf_text.h"

typedef enum pdf_piece_kind {
    PDF_SPACE,
    PDF_LINE,
    PDF_ENTRY, /* of a list of contents: a line with the number of the page that it leads to */
    PDF_ROW,
    PDF_PICTURE,
    PDF_RULE /* a line to write on */
} pdf_piece_kind;

typedef struct pdf_piece {
    pdf_piece_kind kind;
    double x, width;
    unsigned part;   /* the same for all pieces of one element … */
    const char *tag; /* … and what a reader of the file takes it for: "P", "H1" … */
    pdf_text *text;
    int line;             /* of the text */
    const pdf_text *mark; /* in front of the first line of an item; or NULL */
    const char *to;       /* PDF_ENTRY: the id of the place */
    const struct pdf_row *row;
    const drawing_laid *picture;
    double scale; /* of the picture */
} pdf_piece;

/* A ground or a frame around pieces. */
typedef struct pdf_box {
    pdf_style style;
    double x, width;
    size_t first, end;
} pdf_box;

typedef struct pdf_place {
    const char *id;
    size_t piece;
} pdf_place;

typedef struct pdf_heading {
    int level; /* from 1 */
    const char *text;
    size_t piece;
} pdf_heading;

typedef struct pdf_flow {
    pdf_piece *pieces;
    pages_item *items; /* as many */
    size_t count, capacity;
    pdf_box *boxes; /* from outside to inside */
    size_t box_count, box_capacity;
    pdf_place *places;
    size_t place_count, place_capacity;
    pdf_heading *headings;
    size_t heading_count, heading_capacity;
    double margin; /* that the next piece will have above it */
    bool at_top;   /* of the flow or of a box: margins do not count */
} pdf_flow;

/* Part of a flow, in a row. */
typedef struct pdf_cell {
    const pdf_flow *flow;
    size_t from, until;
    double x;    /* of what stands in it */
    double edge; /* of the cell itself, on the left */
    bool heads;  /* a row or a column */
} pdf_cell;

typedef struct pdf_row {
    const pdf_cell *cells;
    size_t count;
    double pad;      /* above and below */
    double high;     /* at least */
    bool ruled;      /* a line below */
    bool grid;       /* lines around all cells */
    const char *tag; /* "TR", or "Div" of a list of facts */
} pdf_row;

/* What all flows of a document share. */
typedef struct pdf_maker {
    pdf_setter with;
    draw_text words; /* for pictures */
    double height;   /* of a page's room */
    unsigned parts;
} pdf_maker;

/* Where an element's content goes. */
typedef struct pdf_room {
    pdf_maker *maker;
    pdf_flow *to;
    double x, width;
} pdf_room;

/* What stands in `node`, in the order it is read. */
void pdf_flow_content(const pdf_room *room, const html_node *node, const pdf_style *style);

/* A flow of its own, as a cell has one; placed from 0 on. */
pdf_flow *pdf_flow_cell(pdf_maker *maker, const html_node *node, const pdf_style *style, double width);

pdf_piece *pdf_flow_add(const pdf_room *room, pdf_piece piece, double height);
void pdf_flow_margin(pdf_flow *flow, double margin);
void pdf_flow_place(const pdf_room *room, const char *id); /* the next piece has this id; NULL: none */
void pdf_flow_text(const pdf_room *room, pdf_text *text, const char *tag);

/* --- pdf_table.c --- */

void pdf_flow_table(const pdf_room *room, const html_node *node, const pdf_style *style);
void pdf_flow_facts(const pdf_room *room, const html_node *node, const pdf_style *style);

#endif
