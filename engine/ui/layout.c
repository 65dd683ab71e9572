/* Widths from the outside in, heights from the inside out, then places. A node's own padding and border are part of
 * its size. */
#include <assert.h>
#include <math.h>
#include <string.h>

#include "ui/node.h"

typedef struct layout {
    ui_frame *frame;
    ui_scroll_of *scroll_of;
    void *data;
} layout;

static float across_padding(const ui_node *node)
{
    return node->padding.left + node->padding.right;
}

static float down_padding(const ui_node *node)
{
    return node->padding.top + node->padding.bottom;
}

static float held(float value, float least, float most)
{
    if (most > 0 && value > most)
        value = most;
    return value < least ? least : value;
}

static const ui_paragraph *lay(const layout *l, const ui_node *node, float width)
{
    const ui_text *text = l->frame->text;
    return text->lay(text->data, node->font, node->text, strlen(node->text), width);
}

/* --- natural widths --- */

static float natural_width(const layout *l, const ui_node *node);

static float content_width(const layout *l, const ui_node *node)
{
    if (node->text)
        return ceilf(lay(l, node, 0)->width);
    float widest = 0, sum = 0;
    int count = 0;
    for (const ui_node *child = node->first; child; child = child->next) {
        float width = natural_width(l, child);
        widest = fmaxf(widest, width);
        sum += width;
        count++;
    }
    bool beside = node->flow == UI_ROW || node->flow == UI_WRAP;
    return beside && count ? sum + node->gap * (float)(count - 1) : widest;
}

static float natural_width(const layout *l, const ui_node *node)
{
    if (node->width > 0)
        return node->width;
    return held(content_width(l, node) + across_padding(node), node->least_width, node->most_width);
}

/* --- heights for a width --- */

static float fit(const layout *l, ui_node *node, float width);

/* How wide a child of a column, grid cell or stack is. */
static float width_within(const layout *l, const ui_node *child, float room)
{
    if (child->width > 0)
        return fminf(child->width, room);
    if (child->across != UI_FILL)
        return fminf(natural_width(l, child), room);
    return held(room, 0, child->most_width);
}

static float fit_column(const layout *l, ui_node *node, float room)
{
    float height = 0;
    for (ui_node *child = node->first; child; child = child->next)
        height += fit(l, child, width_within(l, child, room)) + (child->next ? node->gap : 0);
    return height;
}

static float fit_stack(const layout *l, ui_node *node, float room)
{
    float height = 0;
    for (ui_node *child = node->first; child; child = child->next)
        height = fmaxf(height, fit(l, child, width_within(l, child, room)));
    return height;
}

/* Fixed and natural widths first, shares of what is left; where natural widths are too much, the widest give way. */
static float fit_row(const layout *l, ui_node *node, float room)
{
    float taken = 0, shares = 0, bending = 0;
    for (ui_node *child = node->first; child; child = child->next) {
        taken += child->next ? node->gap : 0;
        shares += child->share;
        child->rect.width = child->share > 0 ? child->least_width : natural_width(l, child);
        taken += child->rect.width;
        if (child->width == 0 && child->share == 0)
            bending += child->rect.width;
    }
    float left = room - taken, height = 0;
    for (ui_node *child = node->first; child; child = child->next) {
        float width = child->rect.width;
        if (child->share > 0 && left > 0)
            width = held(width + left * child->share / shares, child->least_width, child->most_width);
        else if (left < 0 && child->width == 0 && child->share == 0 && bending > 0)
            width = fmaxf(fmaxf(0, child->least_width), width + left * width / bending);
        height = fmaxf(height, fit(l, child, width));
    }
    return height;
}

/* Heights of the rows of a flow that wraps; children get their places within it, relative to the content. */
static float fit_wrap(const layout *l, ui_node *node, float room)
{
    float x = 0, y = 0, highest = 0;
    for (ui_node *child = node->first; child; child = child->next) {
        float width = fminf(natural_width(l, child), room);
        float height = fit(l, child, width);
        if (x > 0 && x + width > room + 0.5f) {
            y += highest + node->gap;
            x = highest = 0;
        }
        child->rect.x = x;
        child->rect.y = y;
        x += width + node->gap;
        highest = fmaxf(highest, height);
    }
    return y + highest;
}

static float fit_grid(const layout *l, ui_node *node, float room)
{
    assert(node->column > 0);
    int columns = (int)((room + node->gap) / (fminf(node->column, room) + node->gap));
    columns = columns < 1 ? 1 : columns;
    float width = (room - node->gap * (float)(columns - 1)) / (float)columns, y = 0;
    for (ui_node *start = node->first; start;) {
        float highest = 0;
        ui_node *child = start;
        for (int i = 0; i < columns && child; i++, child = child->next) {
            highest = fmaxf(highest, fit(l, child, width));
            child->rect.x = (width + node->gap) * (float)i;
            child->rect.y = y;
        }
        for (; start != child; start = start->next)
            start->rect.height = highest;
        y += highest + (child ? node->gap : 0);
    }
    return y;
}

static float fit_content(const layout *l, ui_node *node, float room)
{
    if (node->text) {
        node->paragraph = lay(l, node, fmaxf(room, 1));
        return node->paragraph->height;
    }
    if (node->picture)
        return node->aspect > 0 ? room * node->aspect
                                : l->frame->text->picture(l->frame->text->data, node->picture, room);
    switch (node->flow) {
    case UI_COLUMN: return fit_column(l, node, room);
    case UI_ROW: return fit_row(l, node, room);
    case UI_WRAP: return fit_wrap(l, node, room);
    case UI_GRID: return fit_grid(l, node, room);
    case UI_STACK: return fit_stack(l, node, room);
    }
    return 0;
}

static float fit(const layout *l, ui_node *node, float width)
{
    node->rect.width = width;
    float content = fit_content(l, node, fmaxf(0, width - across_padding(node)));
    node->content_height = content + down_padding(node);
    float height = node->height > 0 ? node->height : node->content_height;
    node->rect.height = fmaxf(height, node->least_height);
    return node->rect.height;
}

/* --- places --- */

static void place(const layout *l, ui_node *node, float x, float y, ui_rect clip);

static float offset(ui_align align, float room, float size)
{
    if (align == UI_CENTRE)
        return floorf(fmaxf(0, room - size) / 2);
    return align == UI_END ? fmaxf(0, room - size) : 0;
}

static bool gives_way(const ui_node *child)
{
    return child->share > 0 || child->shrinks;
}

/* What is left over goes to those with shares; where it is too little, they give way, and what scrolls inside them
 * scrolls. */
static void stretch_column(ui_node *node, float room)
{
    float sum = 0, shares = 0, giving = 0;
    for (const ui_node *child = node->first; child; child = child->next) {
        sum += child->rect.height + (child->next ? node->gap : 0);
        shares += child->share;
        if (gives_way(child))
            giving += child->rect.height;
    }
    float left = room - sum;
    for (ui_node *child = node->first; child; child = child->next) {
        if (left > 0 && child->share > 0)
            child->rect.height += left * child->share / shares;
        else if (left < 0 && gives_way(child) && giving > 0)
            child->rect.height =
                fmaxf(child->least_height, child->rect.height + left * child->rect.height / giving);
    }
}

static float sum_along(const ui_node *node, bool down)
{
    float sum = 0;
    for (const ui_node *child = node->first; child; child = child->next)
        sum += (down ? child->rect.height : child->rect.width) + (child->next ? node->gap : 0);
    return sum;
}

static void fill_height(ui_node *child, float room)
{
    if (child->across == UI_FILL && child->height == 0)
        child->rect.height = room;
}

static void place_children(const layout *l, ui_node *node, ui_rect inside, ui_rect clip)
{
    bool column = node->flow == UI_COLUMN, row = node->flow == UI_ROW;
    float x = inside.x, y = inside.y;
    if (column) {
        stretch_column(node, inside.height);
        y += offset(node->along, inside.height, sum_along(node, true));
    }
    if (row)
        x += offset(node->along, inside.width, sum_along(node, false));
    for (ui_node *child = node->first; child; child = child->next) {
        if (column) {
            place(l, child, x + offset(child->across, inside.width, child->rect.width), y, clip);
            y += child->rect.height + node->gap;
        } else if (row) {
            fill_height(child, inside.height);
            place(l, child, x, y + offset(child->across, inside.height, child->rect.height), clip);
            x += child->rect.width + node->gap;
        } else if (node->flow == UI_STACK) {
            fill_height(child, inside.height);
            place(l, child, x + offset(child->across, inside.width, child->rect.width),
                  y + offset(child->across, inside.height, child->rect.height), clip);
        } else {
            place(l, child, x + child->rect.x, y + child->rect.y, clip);
        }
    }
}

static void place(const layout *l, ui_node *node, float x, float y, ui_rect clip)
{
    node->rect.x = roundf(x);
    node->rect.y = roundf(y);
    node->visible = ui_rect_common(node->rect, clip);
    ui_rect inside = { node->rect.x + node->padding.left, node->rect.y + node->padding.top,
                       node->rect.width - across_padding(node), node->rect.height - down_padding(node) };
    if (node->scrolls) {
        float most = fmaxf(0, node->content_height - node->rect.height);
        node->scroll = held(l->scroll_of(l->data, node), 0, most > 0 ? most : 0);
        if (most == 0)
            node->scroll = 0;
        inside.y -= node->scroll;
        inside.height = fmaxf(inside.height, node->content_height - down_padding(node));
        clip = node->visible;
    }
    place_children(l, node, inside, clip);
}

void ui_layout(ui_frame *frame, ui_scroll_of *scroll_of, void *data)
{
    layout l = { frame, scroll_of, data };
    assert(frame->open == frame->root); /* every ui_begin has its ui_end */
    ui_rect window = { 0, 0, frame->width, frame->height };
    frame->root->height = frame->height;
    fit(&l, frame->root, frame->width);
    place(&l, frame->root, 0, 0, window);
}
