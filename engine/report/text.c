#include "report/text.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "report/drawing.h"

#define BLANK_LINE "________________________________________"

enum { COLUMNS_MOST = 16 };

typedef struct reader {
    text_page *out;
    str now;      /* the part that is being read */
    int heading;  /* of that part */
    int articles; /* that it is in … */
    bool fresh;   /* … and the outermost has ended */
    bool close;   /* it follows the one before */
    bool label;   /* it ends with the name of something that is still to come */
    bool in_row;  /* it is a row of a table: what would be parts are its lines … */
    bool gap;     /* … and the next text begins one */
} reader;

static void read_nodes(reader *r, const html_node *node);

/* --- parts --- */

static void trim(str *text)
{
    while (text->length && text->bytes[text->length - 1] == ' ')
        text->bytes[--text->length] = '\0';
}

static void add(reader *r, const char *text)
{
    if (!r->now.length || r->gap || r->now.bytes[r->now.length - 1] == ' ')
        text += strspn(text, " ");
    if (!*text)
        return;
    if (r->gap && r->now.length) {
        trim(&r->now);
        str_add_char(&r->now, '\n');
    }
    r->gap = r->label = false;
    str_add(&r->now, text);
}

/* What the text after it is: nothing ends the part before that text is there. */
static void add_label(reader *r, const char *name, const char *after)
{
    add(r, name);
    add(r, after);
    r->label = true;
}

static void push(reader *r, const char *text)
{
    text_page *out = r->out;
    out->parts = memory_grow(out->parts, out->count, &out->capacity, sizeof *out->parts);
    out->parts[out->count++] = (text_part){ r->heading, r->close, r->fresh, text };
    r->fresh = false;
}

static void end_part(reader *r)
{
    str *now = &r->now;
    if (!now->length || r->label)
        return;
    if (r->in_row) {
        r->gap = true;
        return;
    }
    trim(now);
    push(r, arena_text(&r->out->memory, now->bytes));
    str_clear(now);
    r->close = r->gap = false;
}

/* --- lists and facts --- */

static bool holds_lines(const html_node *node)
{
    for (const html_node *inside = node->first; inside; inside = inside->next)
        if (!html_is_inline(inside))
            return true;
    return false;
}

static void read_list(reader *r, const html_node *list, bool numbered)
{
    int number = 0;
    for (const html_node *item = list->first; item; item = item->next) {
        bool whole = !holds_lines(item);
        end_part(r);
        r->close = whole && number > 0;
        number++;
        if (numbered)
            add_label(r, arena_print(&r->out->memory, "%d.", number), " ");
        else if (whole)
            add_label(r, "-", " ");
        read_nodes(r, item->first);
        r->label = false;
        end_part(r);
    }
}

static void read_facts(reader *r, const html_node *list)
{
    bool first = true;
    for (const html_node *row = list->first; row; row = row->next) {
        end_part(r);
        r->close = !first;
        first = false;
        for (const html_node *one = row->first; one; one = one->next) {
            read_nodes(r, one->first);
            if (strcmp(one->name, "dt") == 0)
                add_label(r, ":", " ");
        }
        r->label = false;
        end_part(r);
    }
}

/* --- tables --- */

static void read_cell(reader *r, const html_node *cell, const char *column, bool to_fill)
{
    size_t before = r->now.length;
    r->gap = true;
    if (column && *column)
        add_label(r, column, ": ");
    read_nodes(r, cell->first);
    if (to_fill && !cell->first)
        add(r, column ? BLANK_LINE : "");
    if (r->label && before) { /* there was nothing */
        r->now.bytes[r->now.length = before] = '\0';
        r->label = false;
    }
}

/* The heading of the row, or its first cell, stands without the name of its column. */
static void read_row(reader *r, const html_node *row, const char *const *columns, bool to_fill)
{
    size_t index = 0;
    end_part(r);
    r->in_row = true;
    for (const html_node *cell = row->first; cell; cell = cell->next, index++) {
        bool heads = index == 0 && (cell->first || !to_fill);
        const char *column = index < COLUMNS_MOST ? columns[index] : NULL;
        read_cell(r, cell, heads ? NULL : column ? column : "", to_fill);
    }
    r->in_row = r->gap = r->label = false;
    end_part(r);
}

static void read_table(reader *r, const html_node *table)
{
    const char *columns[COLUMNS_MOST] = { NULL };
    const html_node *caption = html_child(table, "caption"), *head = html_child(table, "thead"),
                    *body = html_child(table, "tbody");
    const html_node *cell = head && head->first ? head->first->first : NULL;
    for (size_t i = 0; cell && i < COLUMNS_MOST; cell = cell->next, i++) {
        str name = STR_EMPTY;
        html_words(cell->first, &name);
        columns[i] = arena_text(&r->out->memory, str_text(&name));
        str_finish(&name);
    }
    end_part(r);
    read_nodes(r, caption ? caption->first : NULL);
    end_part(r);
    for (const html_node *row = body ? body->first : NULL; row; row = row->next)
        read_row(r, row, columns, html_is_kind(table, "sheet"));
}

/* --- elements --- */

static void read_room(reader *r, const html_node *room)
{
    for (const html_node *line = room->first; line; line = line->next) {
        end_part(r);
        r->close = r->close || !r->label;
        add(r, BLANK_LINE);
        end_part(r);
    }
}

static void read_heading(reader *r, const html_node *node)
{
    end_part(r);
    r->heading = node->name[1] - '0';
    read_nodes(r, node->first);
    end_part(r);
    r->heading = 0;
}

/* Whether it is no more than a way about in a window. */
static bool is_aside(const html_node *node)
{
    static const char *const elements[] = { "head", "nav", "svg", "wbr" };
    static const char *const kinds[] = { "skip", "running", "footing", "way" };
    for (size_t i = 0; i < sizeof elements / sizeof *elements; i++)
        if (strcmp(elements[i], node->name) == 0)
            return true;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (html_is_kind(node, kinds[i]))
            return true;
    return false;
}

static bool is_heading(const char *name)
{
    return name[0] == 'h' && name[1] >= '1' && name[1] <= '4' && !name[2];
}

static void read_element(reader *r, const html_node *node)
{
    const char *name = node->name;
    bool article = strcmp(name, "article") == 0;
    r->articles += article;
    if (html_is_kind(node, "tick"))
        add(r, "[ ]");
    else if (html_is_kind(node, "room"))
        read_room(r, node);
    else if (html_is_kind(node, "erased"))
        add(r, "[erased]");
    else if (is_aside(node))
        return;
    else if (is_heading(name))
        read_heading(r, node);
    else if (strcmp(name, "table") == 0)
        read_table(r, node);
    else if (strcmp(name, "ul") == 0 || strcmp(name, "ol") == 0)
        read_list(r, node, *name == 'o');
    else if (strcmp(name, "dl") == 0)
        read_facts(r, node);
    else
        read_nodes(r, node->first);
    r->articles -= article;
    if (article && !r->articles) {
        end_part(r);
        r->fresh = true;
    }
}

/* Nodes are no deeper than HTML_DEPTH_MOST. */
static void read_nodes(reader *r, const html_node *node)
{
    for (; node; node = node->next) {
        if (!html_is_inline(node))
            end_part(r);
        if (node->kind == HTML_TEXT)
            add(r, node->text);
        else if (node->kind == HTML_DRAWING)
            add(r, node->drawing->words);
        else if (node->kind == HTML_ELEMENT)
            read_element(r, node);
        if (!html_is_inline(node))
            end_part(r);
    }
}

void text_read(const html *page, text_page *out)
{
    reader r = { .out = out };
    const html_node *head = page->first ? html_child(page->first, "head") : NULL;
    const html_node *title = head ? html_child(head, "title") : NULL;
    str name = STR_EMPTY;
    *out = (text_page){ .count = 0 };
    html_words(title ? title->first : NULL, &name);
    out->title = arena_text(&out->memory, str_text(&name));
    read_nodes(&r, page->first);
    end_part(&r);
    str_finish(&name);
    str_finish(&r.now);
}

void text_finish(text_page *page)
{
    free(page->parts);
    arena_finish(&page->memory);
    *page = (text_page){ .count = 0 };
}
