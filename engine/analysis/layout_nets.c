#include "analysis/layout_nets.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

static uint32_t *find_net(const layout_nets *nets, size_t box, size_t gap)
{
    return &nets->found[box * (nets->plan->layer_count + 1) + gap];
}

layout_net *layout_net_of(const layout_nets *nets, size_t box, size_t gap)
{
    return &nets->items[*find_net(nets, box, gap)];
}

static layout_net *make_net(layout_nets *nets, size_t box, size_t gap)
{
    uint32_t *found = find_net(nets, box, gap);
    if (*found == LAYOUT_NOWHERE) {
        nets->items = memory_grow(nets->items, nets->count, &nets->capacity, sizeof *nets->items);
        nets->items[nets->count] = (layout_net){ .top = INFINITY, .bottom = -INFINITY };
        *found = (uint32_t)nets->count++;
    }
    return &nets->items[*found];
}

static void add_end(layout_net *net, layout_ends *to, double y)
{
    to->y = memory_grow(to->y, to->count, &to->capacity, sizeof *to->y);
    to->y[to->count++] = y;
    net->top = fmin(net->top, y);
    net->bottom = fmax(net->bottom, y);
}

static void add_left(layout_nets *nets, size_t box, size_t gap, double y)
{
    layout_net *net = make_net(nets, box, gap);
    add_end(net, &net->left, y);
}

static void add_right(layout_nets *nets, size_t box, size_t gap, double y)
{
    layout_net *net = make_net(nets, box, gap);
    add_end(net, &net->right, y);
}

static void find_nets(layout_nets *nets)
{
    const layout_plan *plan = nets->plan;
    const layout *of = plan->of;
    for (size_t i = 0; i < of->line_count; i++) {
        const layout_line *line = &of->lines[i];
        add_left(nets, line->to, of->boxes[line->from].layer + 1, plan->places[line->from].y + line->exit);
    }
    for (size_t i = 0; i < plan->place_count; i++) {
        const layout_place *place = &plan->places[i];
        if (place->passing) {
            add_left(nets, place->box, place->layer + 1, place->y);
            add_right(nets, place->box, place->layer, place->y);
        }
    }
    for (size_t box = 0; box < of->box_count; box++) {
        size_t gap = of->boxes[box].layer;
        if (*find_net(nets, box, gap) != LAYOUT_NOWHERE)
            add_right(nets, box, gap, plan->places[box].y + of->boxes[box].entry);
    }
}

/* --- which stands left of which --- */

enum { LIES_UPON = 1000 }; /* as many crossings as a stub that lies upon another is worth */

static long count_within(const layout_ends *ends, const layout_net *net)
{
    long within = 0;
    for (size_t i = 0; i < ends->count; i++)
        within += ends->y[i] > net->top && ends->y[i] < net->bottom;
    return within;
}

static bool meet(const layout_ends *a, const layout_ends *b, double apart)
{
    for (size_t i = 0; i < a->count; i++)
        for (size_t j = 0; j < b->count; j++)
            if (fabs(a->y[i] - b->y[j]) < apart)
                return true;
    return false;
}

/* What it costs that `a` stands left of `b`: then stubs to the right of the one and to the left of the other pass. */
static long cost(const layout_net *a, const layout_net *b, double apart)
{
    return count_within(&a->right, b) + count_within(&b->left, a) +
           (meet(&a->right, &b->left, apart) ? LIES_UPON : 0);
}

/* Takes, again and again, the net that it costs least to put left of all that remain; then neighbours change places
 * while that costs less. `excess[i * count + j]`: what i left of j costs more than j left of i. */
static void sort_nets(layout_gap *gap, const long *excess, size_t *order)
{
    size_t count = gap->net_count;
    long *sums = memory_allocate((count + 1) * sizeof *sums);
    for (size_t i = 0; i < count; i++) {
        order[i] = i;
        for (size_t j = 0; j < count; j++)
            sums[i] += excess[i * count + j];
    }
    for (size_t i = 0; i < count; i++) {
        size_t best = i;
        for (size_t j = i + 1; j < count; j++)
            if (sums[order[j]] < sums[order[best]])
                best = j;
        size_t taken = order[best];
        memmove(order + i + 1, order + i, (best - i) * sizeof *order);
        order[i] = taken;
        for (size_t j = i + 1; j < count; j++)
            sums[order[j]] -= excess[order[j] * count + taken];
    }
    for (size_t round = 0, changed = 1; changed && round < count; round++) {
        changed = 0;
        for (size_t i = 0; i + 1 < count; i++) {
            if (excess[order[i] * count + order[i + 1]] <= 0)
                continue;
            size_t first = order[i];
            order[i] = order[i + 1];
            order[i + 1] = first;
            changed = 1;
        }
    }
    free(sums);
}

static void order_gap(layout_nets *nets, layout_gap *gap)
{
    size_t count = gap->net_count;
    double apart = nets->plan->of->spacing.lines / 2;
    long *excess = memory_allocate((count * count + 1) * sizeof *excess);
    size_t *order = memory_allocate((count + 1) * sizeof *order);
    uint32_t *sorted = memory_allocate((count + 1) * sizeof *sorted);
    for (size_t i = 0; i < count; i++) {
        const layout_net *a = &nets->items[gap->nets[i]];
        for (size_t j = 0; j < i; j++) {
            const layout_net *b = &nets->items[gap->nets[j]];
            excess[i * count + j] = cost(a, b, apart) - cost(b, a, apart);
            excess[j * count + i] = -excess[i * count + j];
        }
    }
    sort_nets(gap, excess, order);
    for (size_t i = 0; i < count; i++)
        sorted[i] = gap->nets[order[i]];
    memcpy(gap->nets, sorted, count * sizeof *sorted);
    free(excess);
    free(order);
    free(sorted);
}

/* The first track right of all nets before it that it would touch. */
static void give_tracks(layout_nets *nets, layout_gap *gap)
{
    double apart = nets->plan->of->spacing.lines;
    for (size_t i = 0; i < gap->net_count; i++) {
        layout_net *net = &nets->items[gap->nets[i]];
        for (size_t j = 0; j < i; j++) {
            const layout_net *other = &nets->items[gap->nets[j]];
            bool touches = net->top < other->bottom + apart && other->top < net->bottom + apart;
            if (touches && net->track <= other->track)
                net->track = other->track + 1;
        }
        if (net->track + 1 > gap->track_count)
            gap->track_count = net->track + 1;
    }
}

void layout_nets_init(layout_nets *nets, const layout_plan *plan)
{
    size_t gaps = plan->layer_count + 1, cells = gaps * plan->of->box_count;
    *nets = (layout_nets){ .plan = plan,
                           .found = memory_allocate((cells + 1) * sizeof *nets->found),
                           .gaps = memory_allocate(gaps * sizeof *nets->gaps) };
    memset(nets->found, 0xff, cells * sizeof *nets->found);
    find_nets(nets);
    for (size_t box = 0; box < plan->of->box_count; box++) {
        for (size_t i = 0; i < gaps; i++) {
            uint32_t found = *find_net(nets, box, i);
            layout_gap *gap = &nets->gaps[i];
            if (found == LAYOUT_NOWHERE || nets->items[found].top >= nets->items[found].bottom)
                continue;
            gap->nets = memory_grow(gap->nets, gap->net_count, &gap->net_capacity, sizeof *gap->nets);
            gap->nets[gap->net_count++] = found;
        }
    }
    for (size_t i = 0; i < gaps; i++) {
        if (nets->gaps[i].net_count > 1)
            order_gap(nets, &nets->gaps[i]);
        give_tracks(nets, &nets->gaps[i]);
    }
}

void layout_nets_finish(layout_nets *nets)
{
    for (size_t i = 0; i < nets->count; i++) {
        free(nets->items[i].left.y);
        free(nets->items[i].right.y);
    }
    for (size_t i = 0; i <= nets->plan->layer_count; i++)
        free(nets->gaps[i].nets);
    free(nets->items);
    free(nets->found);
    free(nets->gaps);
}
