#include "ui/focus.h"

#include <float.h>
#include <math.h>

static bool overflows(const ui_node *node)
{
    return node->scrolls && node->content_height > node->rect.height + 0.5f;
}

static bool does_something(const ui_node *node)
{
    return node->act || node->adjust || node->edit;
}

static bool holds_focus(const ui_node *node)
{
    for (const ui_node *child = node->first; child; child = child->next)
        if (does_something(child) || holds_focus(child))
            return true;
    return false;
}

bool ui_can_focus(const ui_node *node)
{
    return node->id && (does_something(node) || (overflows(node) && !holds_focus(node)));
}

/* --- by Tab --- */

static ui_node *next(const ui_frame *frame, const ui_node *from)
{
    ui_node *first = NULL;
    bool passed = !from;
    for (ui_node *node = ui_first_node(frame); node; node = ui_next_node(frame, node)) {
        if (node == from) {
            passed = true;
        } else if (ui_can_focus(node)) {
            if (passed)
                return node;
            if (!first)
                first = node;
        }
    }
    return first;
}

static ui_node *previous(const ui_frame *frame, const ui_node *from)
{
    ui_node *before = NULL, *last = NULL;
    for (ui_node *node = ui_first_node(frame); node; node = ui_next_node(frame, node)) {
        if (node == from && before)
            return before;
        if (ui_can_focus(node) && node != from)
            before = last = node;
    }
    return last;
}

/* --- by arrows --- */

/* How far `to` lies from `from` that way: along the way and, counting double, beside it. Negative: not that way. */
static float distance(ui_rect from, ui_rect to, ui_toward move)
{
    bool down = move == UI_TOWARD_UP || move == UI_TOWARD_DOWN;
    float along = 0, beside = 0;
    if (down) {
        along = move == UI_TOWARD_DOWN ? to.y - (from.y + from.height) : from.y - (to.y + to.height);
        beside = fmaxf(fmaxf(to.x - (from.x + from.width), from.x - (to.x + to.width)), 0);
    } else {
        along = move == UI_TOWARD_RIGHT ? to.x - (from.x + from.width) : from.x - (to.x + to.width);
        beside = fmaxf(fmaxf(to.y - (from.y + from.height), from.y - (to.y + to.height)), 0);
    }
    return along < -1 ? -1 : fmaxf(along, 0) + 2 * beside;
}

static ui_node *nearest(const ui_frame *frame, const ui_node *from, ui_toward move)
{
    ui_node *best = NULL;
    float least = FLT_MAX;
    for (ui_node *node = ui_first_node(frame); node; node = ui_next_node(frame, node)) {
        if (node == from || !ui_can_focus(node))
            continue;
        float far = distance(from->rect, node->rect, move);
        if (far >= 0 && far < least) {
            least = far;
            best = node;
        }
    }
    return best;
}

ui_node *ui_focus_move(const ui_frame *frame, const ui_node *from, ui_toward move)
{
    if (move == UI_TOWARD_NEXT || !from)
        return next(frame, from);
    return move == UI_TOWARD_PREVIOUS ? previous(frame, from) : nearest(frame, from, move);
}

bool ui_in_head(const ui_node *node)
{
    for (; node; node = node->parent)
        if (node->head)
            return true;
    return false;
}

ui_node *ui_focus_first(const ui_frame *frame)
{
    ui_node *head = NULL;
    for (ui_node *node = ui_first_node(frame); node; node = ui_next_node(frame, node))
        if (ui_can_focus(node) && !(node->states & UI_DISABLED)) {
            if (!ui_in_head(node))
                return node;
            if (!head)
                head = node;
        }
    return head;
}

/* --- by pointer --- */

static ui_node *at(const ui_frame *frame, float x, float y, bool (*wanted)(const ui_node *node))
{
    ui_node *found = NULL;
    for (ui_node *node = ui_first_node(frame); node; node = ui_next_node(frame, node))
        if (wanted(node) && ui_rect_holds(node->visible, x, y))
            found = node;
    return found;
}

ui_node *ui_scroller_at(const ui_frame *frame, float x, float y)
{
    return at(frame, x, y, overflows);
}

ui_node *ui_scroller_of(const ui_node *node)
{
    for (; node; node = node->parent)
        if (overflows(node))
            return (ui_node *)node;
    return NULL;
}
