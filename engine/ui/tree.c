/* The tree of meaning: what a screen reader would find, as text. */
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "ui/node.h"

static const struct {
    unsigned state;
    const char *word;
} states[] = {
    { UI_FOCUSED, "focused" },   { UI_DISABLED, "disabled" }, { UI_CHECKED, "on" },
    { UI_SELECTED, "selected" }, { UI_EXPANDED, "expanded" }, { UI_LIVE, "live" },
    { UI_READING, "read" },
};

static void gather(const ui_node *node, str *out)
{
    if (node->states & UI_SILENT)
        return;
    const char *own = node->name ? node->name : node->text;
    if (own && *own) {
        if (out->length)
            str_add(out, ", ");
        str_add(out, own);
        return;
    }
    for (const ui_node *child = node->first; child; child = child->next)
        gather(child, out);
}

const char *ui_name_of(ui_frame *frame, const ui_node *node)
{
    if (node->name)
        return node->name;
    if (node->text)
        return node->text;
    str out = STR_EMPTY;
    for (const ui_node *child = node->first; child; child = child->next)
        gather(child, &out);
    const char *kept = arena_text(&frame->memory, str_text(&out));
    str_finish(&out);
    return kept;
}

/* Things whose children are a part of their name. */
static bool is_whole(const ui_node *node)
{
    return (node->act || node->adjust) && node->role != UI_ROLE_NONE && node->role != UI_ROLE_GROUP;
}

static void line(ui_frame *frame, const ui_node *node, int depth, str *out)
{
    for (int i = 0; i < depth; i++)
        str_add(out, "  ");
    str_add(out, ui_role_name(node->role));
    bool holder = !node->name && !node->text && !is_whole(node);
    if (!holder)
        str_print(out, " “%s”", ui_name_of(frame, node));
    if (node->value)
        str_print(out, " = %s", node->value);
    for (size_t i = 0; i < sizeof states / sizeof *states; i++)
        if (node->states & states[i].state)
            str_print(out, " (%s)", states[i].word);
    if (node->hint)
        str_print(out, " [%s]", node->hint);
    str_add_char(out, '\n');
}

static void print(ui_frame *frame, const ui_node *node, int depth, str *out)
{
    if (node->states & UI_SILENT)
        return;
    if (node->role != UI_ROLE_NONE) {
        line(frame, node, depth++, out);
        if (is_whole(node) && node->role != UI_ROLE_FIELD)
            return;
    }
    for (const ui_node *child = node->first; child; child = child->next)
        print(frame, child, depth, out);
}

char *ui_tree_text(ui_frame *frame)
{
    str out = STR_EMPTY;
    if (ui_top_layer(frame))
        print(frame, ui_top_layer(frame), 0, &out);
    return str_take(&out);
}
