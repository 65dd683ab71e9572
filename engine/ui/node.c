#include "ui/node.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/str.h"

void ui_frame_start(ui_frame *frame, const ui_text *text, float width, float height)
{
    arena_clear(&frame->memory);
    frame->text = text;
    frame->width = width;
    frame->height = height;
    frame->root = arena_allocate(&frame->memory, sizeof *frame->root);
    frame->root->flow = UI_STACK;
    frame->open = frame->root;
}

void ui_frame_finish(ui_frame *frame)
{
    arena_finish(&frame->memory);
    *frame = (ui_frame){ .root = NULL };
}

ui_node *ui_add(ui_frame *frame)
{
    ui_node *node = arena_allocate(&frame->memory, sizeof *node), *parent = frame->open;
    node->parent = parent;
    if (parent->last)
        parent->last->next = node;
    else
        parent->first = node;
    parent->last = node;
    return node;
}

ui_node *ui_begin(ui_frame *frame, ui_flow flow)
{
    ui_node *node = ui_add(frame);
    node->flow = flow;
    frame->open = node;
    return node;
}

void ui_end(ui_frame *frame)
{
    assert(frame->open->parent); /* every ui_end has its ui_begin */
    frame->open = frame->open->parent;
}

ui_edges ui_all(float padding)
{
    return (ui_edges){ padding, padding, padding, padding };
}

ui_edges ui_both(float across, float down)
{
    return (ui_edges){ across, down, across, down };
}

const char *ui_print(ui_frame *frame, const char *format, ...)
{
    str text = STR_EMPTY;
    va_list arguments;
    va_start(arguments, format);
    str_print_v(&text, format, arguments);
    va_end(arguments);
    const char *kept = arena_text_n(&frame->memory, str_text(&text), text.length);
    str_finish(&text);
    return kept;
}

const char *ui_id(ui_frame *frame, const char *kind, const char *name)
{
    char id[UI_ID_MOST];
    snprintf(id, sizeof id, "%s.%s", kind, name);
    return arena_text(&frame->memory, id);
}

const char *ui_take(ui_frame *frame, char *heap)
{
    const char *kept = arena_text(&frame->memory, heap);
    free(heap);
    return kept;
}

/* --- walking --- */

ui_node *ui_top_layer(const ui_frame *frame)
{
    return frame->root ? frame->root->last : NULL;
}

ui_node *ui_first_node(const ui_frame *frame)
{
    return ui_top_layer(frame);
}

ui_node *ui_next_node(const ui_frame *frame, const ui_node *node)
{
    const ui_node *top = ui_top_layer(frame);
    if (node->first)
        return node->first;
    while (node != top && !node->next)
        node = node->parent;
    return node == top ? NULL : node->next;
}

ui_node *ui_find(const ui_frame *frame, const char *id)
{
    if (!id)
        return NULL;
    for (ui_node *node = ui_first_node(frame); node; node = ui_next_node(frame, node))
        if (node->id && strcmp(node->id, id) == 0)
            return node;
    return NULL;
}

const char *ui_role_name(ui_role role)
{
    static const char *const names[UI_ROLES] = {
        [UI_ROLE_NONE] = "",
        [UI_ROLE_SCREEN] = "screen",
        [UI_ROLE_DIALOG] = "dialog",
        [UI_ROLE_GROUP] = "group",
        [UI_ROLE_HEADING] = "heading",
        [UI_ROLE_TEXT] = "text",
        [UI_ROLE_BUTTON] = "button",
        [UI_ROLE_OPTION] = "option",
        [UI_ROLE_CHECK] = "switch",
        [UI_ROLE_SLIDER] = "slider",
        [UI_ROLE_FIELD] = "field",
        [UI_ROLE_TAB] = "tab",
        [UI_ROLE_LIST] = "list",
        [UI_ROLE_ITEM] = "item",
        [UI_ROLE_TABLE] = "table",
        [UI_ROLE_ROW] = "row",
        [UI_ROLE_CELL] = "cell",
        [UI_ROLE_IMAGE] = "picture",
        [UI_ROLE_DOCUMENT] = "document",
        [UI_ROLE_PROGRESS] = "progress",
        [UI_ROLE_ALERT] = "alert",
        [UI_ROLE_STATUS] = "status",
    };
    return names[role];
}
