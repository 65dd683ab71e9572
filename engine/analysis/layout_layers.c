/* Layers by longest paths. Before that circles are broken. A line that is part of no circle leads on. Of those that
 * are, the ones that lead nearer to the start lead back: near as a walk in breadth from the start meets the boxes.
 * Every circle has such a line, so what remains has none. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/layout_parts.h"
#include "base/memory.h"

typedef struct layering {
    layout *of;
    size_t *first, *leaving; /* lines by box: leaving[first[box]] to leaving[first[box + 1]] */
    size_t *near;            /* by box: how many were met before it, in breadth */
    size_t *order;           /* boxes so that each comes before all that its lines lead on to */
    /* walking in depth (Tarjan, 1972) */
    size_t *next; /* by box: how many of its lines were followed */
    size_t *met;  /* by box: how many were met before it, in depth; SIZE_MAX: not met yet */
    size_t *low;  /* by box: the first box met that can be come to from it, of those on `open` */
    size_t *path; /* from the root to where the walk is */
    size_t *open; /* boxes whose circles are not all known */
    size_t *knot; /* by box: boxes of equal numbers lie on common circles */
    size_t open_count, met_count, knot_count;
} layering;

static void sort_lines(layering *l)
{
    const layout *of = l->of;
    for (size_t i = 0; i < of->line_count; i++)
        l->first[of->lines[i].from + 1]++;
    for (size_t i = 0; i < of->box_count; i++)
        l->first[i + 1] += l->first[i];
    for (size_t i = 0; i < of->line_count; i++)
        l->leaving[l->first[of->lines[i].from] + l->next[of->lines[i].from]++] = i;
    memset(l->next, 0, of->box_count * sizeof *l->next);
}

static const layout_line *line_of(const layering *l, size_t box, size_t index)
{
    return &l->of->lines[l->leaving[l->first[box] + index]];
}

static size_t lines_of(const layering *l, size_t box)
{
    return l->first[box + 1] - l->first[box];
}

static void walk_in_breadth(layering *l)
{
    size_t met = 0, *queue = l->path;
    memset(l->near, 0xff, l->of->box_count * sizeof *l->near);
    for (size_t i = 0, done = 0; i <= l->of->box_count; i++) {
        size_t root = i ? i - 1 : l->of->start;
        if (l->near[root] == SIZE_MAX) {
            l->near[root] = met;
            queue[met++] = root;
        }
        for (; done < met; done++) {
            for (size_t j = 0; j < lines_of(l, queue[done]); j++) {
                size_t to = line_of(l, queue[done], j)->to;
                if (l->near[to] != SIZE_MAX)
                    continue;
                l->near[to] = met;
                queue[met++] = to;
            }
        }
    }
}

/* --- knots --- */

static void enter(layering *l, size_t box, size_t *depth)
{
    l->met[box] = l->low[box] = l->met_count++;
    l->open[l->open_count++] = box;
    l->path[(*depth)++] = box;
}

static void leave(layering *l, size_t box)
{
    if (l->low[box] < l->met[box])
        return;
    for (size_t member = SIZE_MAX; member != box;) {
        member = l->open[--l->open_count];
        l->knot[member] = l->knot_count;
    }
    l->knot_count++;
}

static void lower(size_t *low, size_t to)
{
    if (to < *low)
        *low = to;
}

static void walk_in_depth(layering *l, size_t root)
{
    size_t depth = 0;
    if (l->met[root] != SIZE_MAX)
        return;
    enter(l, root, &depth);
    while (depth) {
        size_t box = l->path[depth - 1];
        if (l->next[box] < lines_of(l, box)) {
            size_t to = line_of(l, box, l->next[box]++)->to;
            if (l->met[to] == SIZE_MAX)
                enter(l, to, &depth);
            else if (l->knot[to] == SIZE_MAX)
                lower(&l->low[box], l->met[to]);
            continue;
        }
        leave(l, box);
        if (--depth)
            lower(&l->low[l->path[depth - 1]], l->low[box]);
    }
}

static void find_back_lines(layering *l)
{
    size_t size = l->of->box_count * sizeof(size_t);
    memset(l->met, 0xff, size);
    memset(l->knot, 0xff, size);
    walk_in_depth(l, l->of->start);
    for (size_t i = 0; i < l->of->box_count; i++)
        walk_in_depth(l, i);
    for (size_t i = 0; i < l->of->line_count; i++) {
        layout_line *line = &l->of->lines[i];
        line->back = l->knot[line->from] == l->knot[line->to] && l->near[line->to] <= l->near[line->from];
    }
}

/* --- layers --- */

static void sort_boxes(layering *l)
{
    layout *of = l->of;
    size_t *waiting = l->low, ready = 0;
    memset(waiting, 0, of->box_count * sizeof *waiting);
    for (size_t i = 0; i < of->line_count; i++)
        waiting[of->lines[i].to] += !of->lines[i].back;
    for (size_t i = 0; i < of->box_count; i++)
        if (!waiting[i])
            l->order[ready++] = i;
    for (size_t done = 0; done < ready; done++)
        for (size_t j = 0; j < lines_of(l, l->order[done]); j++) {
            const layout_line *line = line_of(l, l->order[done], j);
            if (!line->back && --waiting[line->to] == 0)
                l->order[ready++] = line->to;
        }
}

/* What nothing leads to stands right before what it leads to first; only the start begins the picture. */
static void pull_roots(layering *l)
{
    layout *of = l->of;
    bool *led_to = memory_allocate((of->box_count + 1) * sizeof *led_to);
    for (size_t i = 0; i < of->line_count; i++)
        led_to[of->lines[i].to] = led_to[of->lines[i].to] || !of->lines[i].back;
    for (size_t box = 0; box < of->box_count; box++) {
        size_t nearest = SIZE_MAX;
        for (size_t j = 0; j < lines_of(l, box); j++) {
            const layout_line *line = line_of(l, box, j);
            if (!line->back)
                lower(&nearest, of->boxes[line->to].layer);
        }
        if (box != of->start && !led_to[box] && nearest != SIZE_MAX)
            of->boxes[box].layer = nearest - 1;
    }
    free(led_to);
}

static void measure(layering *l)
{
    layout *of = l->of;
    size_t last = 0;
    for (size_t i = 0; i < of->box_count; i++) {
        size_t box = l->order[i];
        for (size_t j = 0; j < lines_of(l, box); j++) {
            const layout_line *line = line_of(l, box, j);
            if (!line->back && of->boxes[line->to].layer <= of->boxes[box].layer)
                of->boxes[line->to].layer = of->boxes[box].layer + 1;
        }
        if (of->boxes[box].layer > last)
            last = of->boxes[box].layer;
    }
    pull_roots(l);
    for (size_t box = 0; box < of->box_count; box++)
        if (of->boxes[box].last && !lines_of(l, box))
            of->boxes[box].layer = last;
    for (size_t i = 0; i < of->line_count; i++) /* as it comes out: not all that might have to lead back do */
        of->lines[i].back = of->boxes[of->lines[i].to].layer <= of->boxes[of->lines[i].from].layer;
    of->layer_count = last + 1;
}

void layout_find_layers(layout *of)
{
    size_t boxes = of->box_count + 2;
    size_t *memory = memory_allocate((9 * boxes + of->line_count) * sizeof *memory), *at = memory;
    layering l = { .of = of };
    size_t **lists[] = { &l.first, &l.near, &l.order, &l.next, &l.met, &l.low, &l.path, &l.open, &l.knot };
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++, at += boxes)
        *lists[i] = at;
    l.leaving = at;
    of->layer_count = 0;
    for (size_t i = 0; i < of->box_count; i++)
        of->boxes[i].layer = 0;
    if (of->box_count) {
        sort_lines(&l);
        walk_in_breadth(&l);
        find_back_lines(&l);
        sort_boxes(&l);
        measure(&l);
    }
    free(memory);
}
