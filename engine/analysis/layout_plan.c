/* Places and links: what the layers hold. */
#include <stdlib.h>
#include <string.h>

#include "analysis/layout_parts.h"
#include "base/memory.h"

static uint32_t add_place(layout_plan *plan, size_t box, size_t layer, bool passing)
{
    plan->places = memory_grow(plan->places, plan->place_count, &plan->place_capacity, sizeof *plan->places);
    plan->places[plan->place_count] = (layout_place){ .box = box,
                                                      .passing = passing,
                                                      .layer = (uint32_t)layer,
                                                      .height = passing ? 0 : plan->of->boxes[box].height };
    return (uint32_t)plan->place_count++;
}

/* Puts a place before the one that stands at `at` now. */
static void insert(layout_plan *plan, uint32_t place, size_t at)
{
    layout_layer *layer = &plan->layers[plan->places[place].layer];
    layer->places = memory_grow(layer->places, layer->count, &layer->capacity, sizeof *layer->places);
    memmove(layer->places + at + 1, layer->places + at, (layer->count - at) * sizeof *layer->places);
    layer->places[at] = place;
    layer->count++;
    for (size_t i = at; i < layer->count; i++)
        plan->places[layer->places[i]].at = (uint32_t)i;
}

static uint32_t add_passing(layout_plan *plan, uint32_t *map, size_t box, size_t layer)
{
    uint32_t *known = layout_at(plan, map, box, layer);
    if (*known == LAYOUT_NOWHERE) {
        *known = add_place(plan, box, layer, true);
        insert(plan, *known, plan->layers[layer].count);
    }
    return *known;
}

static void add_link(layout_plan *plan, uint32_t left, uint32_t right, double exit, bool back)
{
    const layout_place *a = &plan->places[left], *b = &plan->places[right];
    layout_layer *layer = &plan->layers[a->layer];
    layout_link link = {
        left, right, exit, b->passing ? 0 : plan->of->boxes[b->box].entry, a->passing && b->passing, back
    };
    for (size_t i = 0; i < layer->link_count; i++) {
        if (layer->links[i].left != left || layer->links[i].right != right)
            continue;
        if (layer->links[i].back)
            layer->links[i] = link;
        return;
    }
    layer->links = memory_grow(layer->links, layer->link_count, &layer->link_capacity, sizeof *layer->links);
    layer->links[layer->link_count++] = link;
}

/* A line to a later layer joins the trunk of its box in the next one. */
static void add_forward(layout_plan *plan, const layout_line *line)
{
    uint32_t at = (uint32_t)line->from;
    double exit = line->exit;
    for (size_t layer = plan->of->boxes[line->from].layer + 1; layer < plan->of->boxes[line->to].layer;
         layer++) {
        bool joins = *layout_at(plan, plan->trunks, line->to, layer) != LAYOUT_NOWHERE;
        uint32_t trunk = add_passing(plan, plan->trunks, line->to, layer);
        add_link(plan, at, trunk, exit, false);
        if (joins)
            return;
        at = trunk;
        exit = 0;
    }
    add_link(plan, at, (uint32_t)line->to, exit, false);
}

/* While places are ordered, a line back is one from where it leads to where it comes from; its lane has no ends. */
static void add_back(layout_plan *plan, const layout_line *line)
{
    size_t first = plan->of->boxes[line->to].layer, last = plan->of->boxes[line->from].layer;
    uint32_t at = (uint32_t)line->to;
    if (first == last)
        return;
    for (size_t layer = first + 1; layer < last; layer++) {
        uint32_t lane = add_passing(plan, plan->lanes, line->to, layer);
        add_link(plan, at, lane, 0, true);
        at = lane;
    }
    add_link(plan, at, (uint32_t)line->from, 0, true);
}

void layout_plan_init(layout_plan *plan, layout *of)
{
    *plan = (layout_plan){ .of = of, .layer_count = of->layer_count };
    size_t cells = of->box_count * of->layer_count;
    plan->layers = memory_allocate((of->layer_count + 1) * sizeof *plan->layers);
    plan->trunks = memory_allocate((cells + 1) * sizeof *plan->trunks);
    plan->lanes = memory_allocate((cells + 1) * sizeof *plan->lanes);
    plan->deepest = memory_allocate((of->box_count + 1) * sizeof *plan->deepest);
    memset(plan->trunks, 0xff, cells * sizeof *plan->trunks);
    memset(plan->lanes, 0xff, cells * sizeof *plan->lanes);
    for (size_t i = 0; i < of->box_count; i++)
        insert(plan, add_place(plan, i, of->boxes[i].layer, false), plan->layers[of->boxes[i].layer].count);
    for (size_t i = 0; i < of->line_count; i++) {
        const layout_line *line = &of->lines[i];
        (line->back ? add_back : add_forward)(plan, line);
        if (line->back && of->boxes[line->from].layer > plan->deepest[line->to])
            plan->deepest[line->to] = of->boxes[line->from].layer;
    }
}

/* --- ends of lanes --- */

/* How far down in its layer, from 0 to 1. */
static double depth_of(const layout_plan *plan, uint32_t place)
{
    return (plan->places[place].at + 0.5) / (double)plan->layers[plan->places[place].layer].count;
}

/* The box in the lane's last layer that it comes nearest to. */
static uint32_t last_joining(const layout_plan *plan, size_t box, double depth)
{
    uint32_t best = LAYOUT_NOWHERE;
    double nearest = 2;
    for (size_t i = 0; i < plan->of->line_count; i++) {
        const layout_line *line = &plan->of->lines[i];
        if (!line->back || line->to != box || plan->of->boxes[line->from].layer != plan->deepest[box])
            continue;
        double difference = depth_of(plan, (uint32_t)line->from) - depth;
        if (difference < 0)
            difference = -difference;
        if (difference < nearest) {
            nearest = difference;
            best = (uint32_t)line->from;
        }
    }
    return best;
}

static void add_lane_ends(layout_plan *plan, size_t box)
{
    size_t first = plan->of->boxes[box].layer, last = plan->deepest[box];
    uint32_t near = *layout_at(plan, plan->lanes, box, last > first + 1 ? last - 1 : first);
    double depth = depth_of(plan, near == LAYOUT_NOWHERE ? (uint32_t)box : near);
    uint32_t joining = last_joining(plan, box, depth);
    if (last > first) {
        bool above = depth_of(plan, joining) >= depth;
        uint32_t end = add_place(plan, box, last, true);
        insert(plan, end, plan->places[joining].at + (above ? 0u : 1u));
        *layout_at(plan, plan->lanes, box, last) = end;
    }
    uint32_t start = add_place(plan, box, first, true); /* above: boxes are entered near their tops */
    insert(plan, start, plan->places[box].at);
    *layout_at(plan, plan->lanes, box, first) = start;
}

static void drop_back_links(layout_layer *layer)
{
    size_t kept = 0;
    for (size_t i = 0; i < layer->link_count; i++)
        if (!layer->links[i].back)
            layer->links[kept++] = layer->links[i];
    layer->link_count = kept;
}

void layout_add_lane_ends(layout_plan *plan)
{
    const layout *of = plan->of;
    bool *closed = memory_allocate((of->box_count + 1) * sizeof *closed);
    for (size_t i = 0; i < of->line_count; i++)
        closed[of->lines[i].to] = closed[of->lines[i].to] || of->lines[i].back;
    for (size_t i = 0; i < plan->layer_count; i++)
        drop_back_links(&plan->layers[i]);
    for (size_t box = 0; box < of->box_count; box++) {
        if (!closed[box])
            continue;
        add_lane_ends(plan, box);
        for (size_t layer = of->boxes[box].layer; layer < plan->deepest[box]; layer++)
            add_link(plan, *layout_at(plan, plan->lanes, box, layer),
                     *layout_at(plan, plan->lanes, box, layer + 1), 0, false);
    }
    free(closed);
}

void layout_plan_finish(layout_plan *plan)
{
    for (size_t i = 0; i < plan->layer_count; i++) {
        free(plan->layers[i].places);
        free(plan->layers[i].links);
    }
    free(plan->layers);
    free(plan->places);
    free(plan->trunks);
    free(plan->lanes);
    free(plan->deepest);
}
