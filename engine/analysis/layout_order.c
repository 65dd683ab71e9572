/* The order in each layer: sweeps to and fro put every place at the middle of its neighbours (barycentres), and
 * neighbours change places where that leaves fewer crossings. The best order met is kept. */
#include <stdlib.h>
#include <string.h>

#include "analysis/layout_parts.h"
#include "base/memory.h"

enum { ROUNDS = 24, PATIENCE = 6 };

typedef struct ranked {
    double wanted;
    uint32_t place, at;
} ranked;

static int by_wanted(const void *a, const void *b)
{
    const ranked *x = a, *y = b;
    if (x->wanted != y->wanted)
        return x->wanted < y->wanted ? -1 : 1;
    return x->at < y->at ? -1 : x->at > y->at;
}

/* Where along its layer a link ends: the place, and in it the exit. */
static double left_end(const layout_plan *plan, const layout_link *link)
{
    const layout_place *place = &plan->places[link->left];
    return place->at + (place->height > 0 ? 0.8 * link->exit / place->height : 0);
}

static double right_end(const layout_plan *plan, const layout_link *link)
{
    return plan->places[link->right].at;
}

/* --- crossings --- */

typedef struct span {
    double left, right;
} span;

static int by_left(const void *a, const void *b)
{
    const span *x = a, *y = b;
    if (x->left != y->left)
        return x->left < y->left ? -1 : 1;
    return x->right < y->right ? -1 : x->right > y->right;
}

static size_t count_in_layer(const layout_plan *plan, size_t layer, span *spans, size_t *sums)
{
    const layout_layer *from = &plan->layers[layer];
    size_t crossings = 0, width = plan->layers[layer + 1].count;
    for (size_t i = 0; i < from->link_count; i++)
        spans[i] = (span){ left_end(plan, &from->links[i]), right_end(plan, &from->links[i]) };
    qsort(spans, from->link_count, sizeof *spans, by_left);
    memset(sums, 0, (width + 1) * sizeof *sums);
    for (size_t i = 0; i < from->link_count; i++) { /* those before it that end behind it */
        size_t end = (size_t)spans[i].right + 1;
        crossings += i;
        for (size_t at = end; at > 0; at &= at - 1)
            crossings -= sums[at];
        for (size_t at = end; at <= width; at += at & (~at + 1))
            sums[at]++;
    }
    return crossings;
}

size_t layout_count_crossings(const layout_plan *plan)
{
    size_t most_links = 0, most_places = 0, crossings = 0;
    for (size_t i = 0; i < plan->layer_count; i++) {
        most_links = plan->layers[i].link_count > most_links ? plan->layers[i].link_count : most_links;
        most_places = plan->layers[i].count > most_places ? plan->layers[i].count : most_places;
    }
    span *spans = memory_allocate((most_links + 1) * sizeof *spans);
    size_t *sums = memory_allocate((most_places + 1) * sizeof *sums);
    for (size_t i = 0; i + 1 < plan->layer_count; i++)
        crossings += count_in_layer(plan, i, spans, sums);
    free(spans);
    free(sums);
    return crossings;
}

/* --- sweeps --- */

static void set_order(layout_plan *plan, layout_layer *layer, const ranked *order)
{
    for (size_t i = 0; i < layer->count; i++) {
        layer->places[i] = order[i].place;
        plan->places[order[i].place].at = (uint32_t)i;
    }
}

/* Orders a layer by its neighbours in the one before (links[-1]) or behind it. A place without any stays. */
static void sort_layer(layout_plan *plan, size_t index, bool by_left_side, ranked *order)
{
    layout_layer *layer = &plan->layers[index];
    const layout_layer *linked = by_left_side ? &plan->layers[index - 1] : layer;
    double *sum = memory_allocate((layer->count + 1) * sizeof *sum);
    size_t *count = memory_allocate((layer->count + 1) * sizeof *count);
    size_t other = by_left_side ? linked->count : plan->layers[index + 1].count;
    for (size_t i = 0; i < linked->link_count; i++) {
        const layout_link *link = &linked->links[i];
        uint32_t at = plan->places[by_left_side ? link->right : link->left].at;
        sum[at] += by_left_side ? left_end(plan, link) : right_end(plan, link);
        count[at]++;
    }
    for (size_t i = 0; i < layer->count; i++) {
        double stays = ((double)i + 0.5) * (double)other / (double)layer->count;
        order[i] = (ranked){ count[i] ? sum[i] / (double)count[i] : stays, layer->places[i], (uint32_t)i };
    }
    qsort(order, layer->count, sizeof *order, by_wanted);
    set_order(plan, layer, order);
    free(sum);
    free(count);
}

/* --- neighbours that change places --- */

typedef struct ends {
    double *items;
    size_t count, capacity;
} ends;

static void take_end(ends *to, double end)
{
    to->items = memory_grow(to->items, to->count, &to->capacity, sizeof *to->items);
    to->items[to->count++] = end;
}

/* The other ends of all links of the places of a layer; lists[at] for those on its left, lists[count + at] right. */
static void gather_ends(const layout_plan *plan, size_t index, ends *lists)
{
    const layout_layer *layer = &plan->layers[index];
    for (size_t i = 0; i < 2 * layer->count; i++)
        lists[i].count = 0;
    for (size_t i = 0; index > 0 && i < plan->layers[index - 1].link_count; i++) {
        const layout_link *link = &plan->layers[index - 1].links[i];
        take_end(&lists[plan->places[link->right].at], left_end(plan, link));
    }
    for (size_t i = 0; i < layer->link_count; i++)
        take_end(&lists[layer->count + plan->places[layer->links[i].left].at],
                 right_end(plan, &layer->links[i]));
}

/* Crossings of two lists where `a` stands before `b`, less those where it stands behind. */
static long balance(const ends *a, const ends *b)
{
    long sum = 0;
    for (size_t i = 0; i < a->count; i++)
        for (size_t j = 0; j < b->count; j++)
            sum += (a->items[i] > b->items[j]) - (a->items[i] < b->items[j]);
    return sum;
}

static bool exchange_in_layer(layout_plan *plan, size_t index, ends *lists)
{
    layout_layer *layer = &plan->layers[index];
    size_t count = layer->count;
    bool better = false;
    gather_ends(plan, index, lists);
    for (size_t i = 0; i + 1 < count; i++) {
        if (balance(&lists[i], &lists[i + 1]) + balance(&lists[count + i], &lists[count + i + 1]) <= 0)
            continue;
        ends left = lists[i], right = lists[count + i];
        uint32_t place = layer->places[i];
        lists[i] = lists[i + 1];
        lists[i + 1] = left;
        lists[count + i] = lists[count + i + 1];
        lists[count + i + 1] = right;
        layer->places[i] = layer->places[i + 1];
        layer->places[i + 1] = place;
        plan->places[layer->places[i]].at = (uint32_t)i;
        plan->places[place].at = (uint32_t)(i + 1);
        better = true;
    }
    return better;
}

static void exchange(layout_plan *plan, ends *lists)
{
    bool better = true;
    for (int round = 0; better && round < ROUNDS; round++) {
        better = false;
        for (size_t i = 0; i < plan->layer_count; i++)
            better = exchange_in_layer(plan, i, lists) || better;
    }
}

/* --- the best order met --- */

static void keep(const layout_plan *plan, uint32_t *kept)
{
    for (size_t i = 0; i < plan->place_count; i++)
        kept[i] = plan->places[i].at;
}

static void restore(layout_plan *plan, const uint32_t *kept)
{
    for (size_t i = 0; i < plan->place_count; i++) {
        plan->places[i].at = kept[i];
        plan->layers[plan->places[i].layer].places[kept[i]] = (uint32_t)i;
    }
}

static void sweep(layout_plan *plan, bool forward, ranked *order)
{
    for (size_t i = 1; i < plan->layer_count; i++)
        sort_layer(plan, forward ? i : plan->layer_count - 1 - i, forward, order);
}

void layout_order(layout_plan *plan)
{
    uint32_t *kept = memory_allocate((plan->place_count + 1) * sizeof *kept);
    ranked *order = memory_allocate((plan->place_count + 1) * sizeof *order);
    ends *lists = memory_allocate((2 * plan->place_count + 1) * sizeof *lists);
    size_t best = layout_count_crossings(plan), waited = 0;
    plan->of->first_crossings = best;
    keep(plan, kept);
    for (int round = 0; round < ROUNDS && best > 0 && waited < PATIENCE; round++) {
        sweep(plan, round % 2 == 0, order);
        exchange(plan, lists);
        size_t crossings = layout_count_crossings(plan);
        waited++;
        if (crossings < best) {
            best = crossings;
            waited = 0;
            keep(plan, kept);
        }
    }
    restore(plan, kept);
    plan->of->crossings = best;
    for (size_t i = 0; i < 2 * plan->place_count; i++)
        free(lists[i].items);
    free(lists);
    free(order);
    free(kept);
}
