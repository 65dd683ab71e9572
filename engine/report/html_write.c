/* From the tree to HTML. Elements of a line of text are written without a line break around them, which would show as
 * a blank; all others begin a line. */
#include <string.h>

#include "report/drawing.h"
#include "report/html.h"

/* Elements without an end tag. */
static bool is_void(const html_node *node)
{
    static const char *const elements[] = { "meta", "br", "wbr" };
    for (size_t i = 0; i < sizeof elements / sizeof *elements; i++)
        if (strcmp(elements[i], node->name) == 0)
            return true;
    return false;
}

static void add_escaped(str *out, const char *text)
{
    static const char letters[] = "&<>\"";
    static const char *const written[] = { "&amp;", "&lt;", "&gt;", "&quot;" };
    while (*text) {
        size_t plain = strcspn(text, letters);
        str_add_n(out, text, plain);
        text += plain;
        if (*text)
            str_add(out, written[strchr(letters, *text++) - letters]);
    }
}

static void write_tag(const html_node *node, str *out)
{
    str_print(out, "<%s", node->name);
    for (const html_attributes *one = node->attributes; one; one = one->next) {
        str_print(out, " %s=\"", one->name);
        add_escaped(out, one->value);
        str_add_char(out, '"');
    }
    str_add_char(out, '>');
}

/* In units of the picture; the style sheet says how wide it is shown. */
static const double drawing_width = 440, word_size = 13;

static void write_drawing(const html_drawing *drawing, str *out)
{
    drawing_laid laid;
    drawing_lay(drawing, drawing_width, word_size, drawing_measures(), &laid);
    str_add(out, "\n<div class=\"drawing\">");
    draw_svg_inline(&laid.picture, out);
    str_add(out, "</div>");
}

static bool begins_line(const html_node *node)
{
    return node->kind == HTML_DRAWING || (node->kind == HTML_ELEMENT && !html_is_inline(node));
}

/* Nodes are no deeper than HTML_DEPTH_MOST. */
static void write_nodes(const html_node *node, str *out);

static void write_element(const html_node *node, str *out)
{
    bool holds_lines = false;
    if (begins_line(node))
        str_add_char(out, '\n');
    write_tag(node, out);
    if (is_void(node))
        return;
    write_nodes(node->first, out);
    for (const html_node *inside = node->first; inside; inside = inside->next)
        holds_lines = holds_lines || begins_line(inside);
    str_print(out, "%s</%s>", holds_lines ? "\n" : "", node->name);
}

static void write_nodes(const html_node *node, str *out)
{
    for (; node; node = node->next) {
        switch (node->kind) {
        case HTML_ELEMENT: write_element(node, out); break;
        case HTML_TEXT: add_escaped(out, node->text); break;
        case HTML_AS_IT_IS: str_add(out, node->text); break;
        case HTML_DRAWING: write_drawing(node->drawing, out); break;
        }
    }
}

void html_write(const html *from, str *out)
{
    if (from->first && from->first->kind == HTML_ELEMENT && strcmp(from->first->name, "html") == 0)
        str_add(out, "<!DOCTYPE html>");
    write_nodes(from->first, out);
    str_add_char(out, '\n');
}
