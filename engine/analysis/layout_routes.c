/* From heights to a picture: how wide the gaps are, where the layers stand, and the corners of the lines. */
#include <stdlib.h>
#include <string.h>

#include "analysis/layout_nets.h"
#include "base/memory.h"

static double place_gaps(layout_nets *nets)
{
    layout *of = nets->plan->of;
    double x = 0;
    for (size_t i = 0; i <= nets->plan->layer_count; i++) {
        layout_gap *gap = &nets->gaps[i];
        bool outer = i == 0 || i == nets->plan->layer_count;
        double tracks = gap->track_count ? (double)(gap->track_count - 1) * of->spacing.lines : 0;
        double widest = 0;
        for (size_t j = 0; j < gap->net_count; j++) {
            layout_net *net = &nets->items[gap->nets[j]];
            net->x = x + of->spacing.margin + (double)net->track * of->spacing.lines;
        }
        if (!outer || gap->track_count)
            x += 2 * of->spacing.margin + tracks;
        for (size_t box = 0; box < of->box_count; box++) {
            if (of->boxes[box].layer != i)
                continue;
            of->boxes[box].x = x;
            widest = of->boxes[box].width > widest ? of->boxes[box].width : widest;
        }
        x += widest;
    }
    return x;
}

/* --- the corners of one line --- */

typedef struct path {
    layout_point *points;
    size_t count, capacity;
} path;

static void add_point(path *to, double x, double y)
{
    to->points = memory_grow(to->points, to->count, &to->capacity, sizeof *to->points);
    to->points[to->count++] = (layout_point){ x, y };
}

/* Through a gap, from one height to another. */
static void turn(path *to, const layout_nets *nets, const layout_line *line, size_t gap, double y)
{
    double from = to->points[to->count - 1].y;
    if (from >= y && from <= y)
        return;
    double x = layout_net_of(nets, line->to, gap)->x;
    add_point(to, x, from);
    add_point(to, x, y);
}

static double height_of(const layout_nets *nets, uint32_t *map, size_t box, size_t layer)
{
    return nets->plan->places[*layout_at(nets->plan, map, box, layer)].y;
}

static void follow(path *to, const layout_nets *nets, const layout_line *line)
{
    const layout_plan *plan = nets->plan;
    const layout_box *from = &plan->of->boxes[line->from], *end = &plan->of->boxes[line->to];
    double entry = end->y + end->entry;
    to->count = 0;
    add_point(to, from->x + from->width, from->y + line->exit);
    if (line->back) {
        turn(to, nets, line, from->layer + 1, height_of(nets, plan->lanes, line->to, from->layer));
        for (size_t layer = from->layer; layer > end->layer; layer--)
            turn(to, nets, line, layer, height_of(nets, plan->lanes, line->to, layer - 1));
    } else {
        for (size_t layer = from->layer + 1; layer < end->layer; layer++)
            turn(to, nets, line, layer, height_of(nets, plan->trunks, line->to, layer));
    }
    turn(to, nets, line, end->layer, entry);
    add_point(to, end->x, entry);
}

void layout_route(layout_plan *plan)
{
    layout *of = plan->of;
    layout_nets nets;
    path corners = { NULL, 0, 0 };
    layout_nets_init(&nets, plan);
    of->width = place_gaps(&nets);
    for (size_t i = 0; i < of->box_count; i++)
        of->boxes[i].y = plan->places[i].y;
    for (size_t i = 0; i < plan->place_count; i++)
        if (plan->places[i].y + plan->places[i].height > of->height)
            of->height = plan->places[i].y + plan->places[i].height;
    for (size_t i = 0; i < of->line_count; i++) {
        layout_line *line = &of->lines[i];
        follow(&corners, &nets, line);
        line->points = arena_copy(&of->memory, corners.points, corners.count * sizeof *corners.points);
        line->point_count = corners.count;
    }
    free(corners.points);
    layout_nets_finish(&nets);
}
