#include "report/pdf_flow.h"

#include <stdio.h>
#include <string.h>

/* --- adding to a flow --- */

static void *grown(arena *memory, void *items, size_t count, size_t *capacity, size_t size)
{
    if (count < *capacity)
        return items;
    *capacity = *capacity ? 2 * *capacity : 8;
    void *larger = arena_allocate(memory, *capacity * size);
    if (count)
        memcpy(larger, items, count * size);
    return larger;
}

pdf_piece *pdf_flow_add(const pdf_room *room, pdf_piece piece, double height)
{
    pdf_flow *to = room->to;
    arena *memory = &room->maker->with.memory;
    size_t capacity = to->capacity;
    to->pieces = grown(memory, to->pieces, to->count, &capacity, sizeof *to->pieces);
    to->items = grown(memory, to->items, to->count, &to->capacity, sizeof *to->items);
    to->items[to->count] = (pages_item){ .above = to->at_top ? 0 : to->margin, .height = height };
    to->pieces[to->count] = piece;
    to->margin = 0;
    to->at_top = false;
    return &to->pieces[to->count++];
}

void pdf_flow_margin(pdf_flow *flow, double margin)
{
    if (margin > flow->margin)
        flow->margin = margin;
}

void pdf_flow_place(const pdf_room *room, const char *id)
{
    pdf_flow *to = room->to;
    if (!id)
        return;
    to->places = grown(&room->maker->with.memory, to->places, to->place_count, &to->place_capacity,
                       sizeof *to->places);
    to->places[to->place_count++] = (pdf_place){ id, to->count };
}

/* No line of a paragraph stands alone at the foot or at the head of a page. */
static void keep_lines(pages_item *items, int lines)
{
    if (lines > 1)
        items[0].keep = items[lines - 2].keep = true;
}

void pdf_flow_text(const pdf_room *room, pdf_text *text, const char *tag)
{
    if (!text)
        return;
    pdf_text_wrap(text, room->width);
    for (size_t i = 0; i < text->id_count; i++)
        pdf_flow_place(room, text->ids[i]);
    size_t first = room->to->count;
    unsigned part = ++room->maker->parts;
    for (int line = 0; line < text->lines; line++)
        pdf_flow_add(room,
                     (pdf_piece){ .kind = PDF_LINE,
                                  .x = room->x,
                                  .width = room->width,
                                  .part = part,
                                  .tag = tag,
                                  .text = text,
                                  .line = line },
                     pdf_text_line_height(text, line));
    keep_lines(&room->to->items[first], text->lines);
}

/* --- boxes --- */

static bool is_boxed(const pdf_style *style)
{
    return style->edge != INK_NOTHING || style->ground != INK_NOTHING || style->line_above ||
           style->line_below;
}

static void add_space(const pdf_room *room, double height)
{
    pdf_flow_add(room, (pdf_piece){ .kind = PDF_SPACE, .x = room->x, .width = room->width }, height);
}

static size_t open_box(const pdf_room *room, const pdf_style *style)
{
    pdf_flow *to = room->to;
    to->boxes =
        grown(&room->maker->with.memory, to->boxes, to->box_count, &to->box_capacity, sizeof *to->boxes);
    to->boxes[to->box_count] = (pdf_box){ *style, room->x, room->width, to->count, 0 };
    add_space(room, style->line_below ? 0 : style->pad_y);
    to->items[to->count - 1].keep = true;
    to->at_top = true;
    return to->box_count++;
}

static void close_box(const pdf_room *room, size_t box, double pad)
{
    pdf_flow *to = room->to;
    to->margin = 0;
    to->items[to->count - 1].keep = true;
    add_space(room, pad);
    to->boxes[box].end = to->count;
}

/* --- blocks --- */

static void add_block(const pdf_room *room, const html_node *node, const html_node *inside,
                      const pdf_style *around);

static bool is_blank(const html_node *first, const html_node *end)
{
    for (const html_node *one = first; one != end; one = one->next)
        if (one->kind != HTML_TEXT || one->text[strspn(one->text, " ")])
            return false;
    return true;
}

static const char *tag_of(const html_node *node)
{
    static const struct {
        const char *element, *tag;
    } tags[] = { { "h1", "H1" }, { "h2", "H2" },           { "h3", "H3" },
                 { "h4", "H4" }, { "caption", "Caption" }, { "figcaption", "Caption" } };
    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++)
        if (strcmp(node->name, tags[i].element) == 0)
            return tags[i].tag;
    return "P";
}

static int heading_level(const html_node *node)
{
    bool is_one =
        node->kind == HTML_ELEMENT && node->name[0] == 'h' && node->name[1] >= '1' && node->name[1] <= '6';
    return is_one ? node->name[1] - '0' : 0;
}

/* A paragraph that leads to something other than text, or says more of the heading above it, is not left alone. */
static bool leads_on(const html_node *node, const html_node *before)
{
    static const char *const others[] = {
        "ul", "ol", "dl", "table", "blockquote", "article", "figure", "div"
    };
    const html_node *next = node->next;
    if (node->kind != HTML_ELEMENT || strcmp(node->name, "p") != 0 || !next)
        return false;
    if (before && heading_level(before) && html_is_kind(node, "quiet"))
        return true;
    for (size_t i = 0; next->kind == HTML_ELEMENT && i < sizeof others / sizeof *others; i++)
        if (strcmp(next->name, others[i]) == 0)
            return true;
    return next->kind == HTML_DRAWING;
}

void pdf_flow_content(const pdf_room *room, const html_node *node, const pdf_style *style)
{
    for (const html_node *one = node->first, *before = NULL, *end; one; before = one, one = end) {
        end = one->next;
        if (!html_is_inline(one)) {
            add_block(room, one, node, style);
            if (leads_on(one, before) && room->to->count)
                room->to->items[room->to->count - 1].keep = true;
            continue;
        }
        while (end && html_is_inline(end))
            end = end->next;
        if (!is_blank(one, end))
            pdf_flow_text(room, pdf_text_of(&room->maker->with, one, end, node, style), tag_of(node));
    }
}

static void add_picture(const pdf_room *room, const html_drawing *drawing)
{
    static const double word_size = 8.5, margin = 6, widest = 400;
    drawing_laid *laid = arena_allocate(&room->maker->with.memory, sizeof *laid);
    double width = room->width < widest ? room->width : widest;
    drawing_lay(drawing, width, word_size, &room->maker->words, laid);
    double scale =
        laid->picture.height > room->maker->height ? room->maker->height / laid->picture.height : 1;
    pdf_flow_margin(room->to, margin);
    pdf_flow_add(room,
                 (pdf_piece){ .kind = PDF_PICTURE,
                              .x = room->x,
                              .width = width,
                              .part = ++room->maker->parts,
                              .tag = "Figure",
                              .picture = laid,
                              .scale = scale },
                 laid->picture.height * scale);
    pdf_flow_margin(room->to, margin);
}

static void add_rule(const pdf_room *room, const pdf_style *style)
{
    pdf_flow_add(room, (pdf_piece){ .kind = PDF_RULE, .x = room->x, .width = room->width }, style->high);
}

static void add_heading(const pdf_room *room, const html_node *node, size_t first)
{
    pdf_flow *to = room->to;
    if (!heading_level(node) || first == to->count || !to->pieces[first].text)
        return;
    to->headings = grown(&room->maker->with.memory, to->headings, to->heading_count, &to->heading_capacity,
                         sizeof *to->headings);
    to->headings[to->heading_count++] =
        (pdf_heading){ heading_level(node), pango_layout_get_text(to->pieces[first].text->layout), first };
}

/* --- lists --- */

static void add_mark(const pdf_room *room, const html_node *list, size_t number, size_t first,
                     const pdf_style *style)
{
    char mark[24] = "\xe2\x80\xa2";
    pdf_flow *to = room->to;
    if (first == to->count || to->pieces[first].kind != PDF_LINE)
        return;
    if (strcmp(list->name, "ol") == 0)
        snprintf(mark, sizeof mark, "%zu.", number);
    pdf_text *text = pdf_text_plain(&room->maker->with, mark, style);
    pdf_text_wrap(text, room->width);
    to->pieces[first].mark = text;
}

static void add_list(const pdf_room *room, const html_node *node, const pdf_style *list)
{
    size_t number = 0;
    for (const html_node *item = node->first; item; item = item->next) {
        if (item->kind != HTML_ELEMENT)
            continue;
        pdf_style style = pdf_style_of(item, node, list);
        size_t first = room->to->count;
        add_block(room, item, node, list);
        if (!list->plain)
            add_mark(room, node, ++number, first, &style);
    }
}

/* A list of contents: each link in it with the page that it leads to. */
static void add_entries(const pdf_room *room, const html_node *node, const html_node *inside,
                        const pdf_style *around)
{
    pdf_style style = pdf_style_of(node, inside, around);
    for (const html_node *one = node->first; one; one = one->next) {
        const char *to = one->kind == HTML_ELEMENT ? html_value(one, "href") : NULL;
        if (!to || *to != '#') {
            if (one->kind == HTML_ELEMENT)
                add_entries(room, one, node, &style);
            continue;
        }
        size_t first = room->to->count;
        pdf_room narrow = *room;
        narrow.width -= 36; /* for the number */
        pdf_flow_text(&narrow, pdf_text_of(&room->maker->with, one->first, NULL, one, &style), "P");
        if (first == room->to->count)
            continue;
        pdf_piece *last = &room->to->pieces[room->to->count - 1];
        last->kind = PDF_ENTRY;
        last->width = room->width;
        last->to = to + 1;
        pdf_flow_margin(room->to, 1.5);
    }
}

/* --- any block --- */

static void add_inside(const pdf_room *room, const html_node *node, const html_node *inside,
                       const pdf_style *style, const pdf_style *around)
{
    if (strcmp(node->name, "table") == 0)
        pdf_flow_table(room, node, style);
    else if (style->column > 0)
        pdf_flow_facts(room, node, style);
    else if (strcmp(node->name, "ul") == 0 || strcmp(node->name, "ol") == 0)
        add_list(room, node, style);
    else if (strcmp(node->name, "nav") == 0)
        add_entries(room, node, inside, around);
    else if (style->high > 0)
        add_rule(room, style);
    else
        pdf_flow_content(room, node, style);
}

static void add_block(const pdf_room *room, const html_node *node, const html_node *inside,
                      const pdf_style *around)
{
    if (node->kind == HTML_DRAWING) {
        add_picture(room, node->drawing);
        return;
    }
    pdf_style style = pdf_style_of(node, inside, around);
    if (node->kind != HTML_ELEMENT || style.hidden)
        return;
    pdf_flow *to = room->to;
    bool in_plain_list = inside && strcmp(node->name, "li") == 0 && pdf_style_of(inside, NULL, around).plain;
    double left = (in_plain_list ? 0 : style.left) + style.pad_x;
    pdf_room within = { room->maker, to, room->x + left, room->width - left - style.pad_x };
    size_t first = to->count, box = 0;
    pdf_flow_margin(to, style.above);
    pdf_flow_place(room, html_value(node, "id"));
    if (is_boxed(&style))
        box = open_box(room, &style);
    add_inside(&within, node, inside, &style, around);
    if (is_boxed(&style))
        close_box(room, box, style.line_above ? 0 : style.pad_y);
    add_heading(room, node, first);
    if (to->count > first) {
        if (style.clings && first)
            to->items[first - 1].keep = true;
        if (style.keep)
            pages_keep(to->items, first, to->count, room->maker->height);
        to->items[to->count - 1].keep = style.keep;
        to->items[first].fresh = to->items[first].fresh || style.fresh;
    }
    if (style.together > 0)
        pages_keep(to->items, first, to->count, style.together * room->maker->height);
    pdf_flow_margin(to, style.below);
}

pdf_flow *pdf_flow_cell(pdf_maker *maker, const html_node *node, const pdf_style *style, double width)
{
    pdf_flow *flow = arena_allocate(&maker->with.memory, sizeof *flow);
    pdf_room room = { maker, flow, 0, width };
    flow->at_top = true;
    pdf_flow_content(&room, node, style);
    double y = 0;
    for (size_t i = 0; i < flow->count; i++) {
        flow->items[i].y = y + flow->items[i].above;
        y = flow->items[i].y + flow->items[i].height;
    }
    return flow;
}
