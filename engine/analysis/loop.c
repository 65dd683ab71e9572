#include "analysis/loop.h"

#include <stdlib.h>

#include "base/memory.h"

/* --- rows --- */

static loop_entry *find(loop_row *row, uint32_t at)
{
    for (size_t i = 0; i < row->count; i++)
        if (row->items[i].at == at)
            return &row->items[i];
    return NULL;
}

static void push(loop_row *row, uint32_t at, double chance)
{
    row->items = memory_grow(row->items, row->count, &row->capacity, sizeof *row->items);
    row->items[row->count++] = (loop_entry){ at, chance };
}

static void join(loop *out, uint32_t from, uint32_t to, double chance)
{
    loop_entry *known = find(&out->to[from], to);
    if (known) {
        known->chance += chance;
        return;
    }
    push(&out->to[from], to, chance);
    push(&out->from[to], from, 0);
}

static double take_entry(loop_row *row, uint32_t at)
{
    loop_entry *entry = find(row, at);
    double chance = entry ? entry->chance : 0;
    if (entry)
        *entry = row->items[--row->count];
    return chance;
}

/* --- taking moments out --- */

/* Joins a moment with all that `k` leads to. `places` is all 0 before and after: in between it says where in the
 * moment's row each other stands, for rows grow long. */
static void join_all(loop *out, uint32_t from, const loop_row *led_to, double share, uint32_t *places)
{
    loop_row *row = &out->to[from];
    size_t known = row->count;
    for (size_t i = 0; i < known; i++)
        places[row->items[i].at] = (uint32_t)i + 1;
    for (size_t i = 0; i < led_to->count; i++) {
        uint32_t to = led_to->items[i].at;
        double chance = share * led_to->items[i].chance;
        if (places[to]) {
            row->items[places[to] - 1].chance += chance;
            continue;
        }
        push(row, to, chance);
        push(&out->from[to], from, 0);
    }
    for (size_t i = 0; i < known; i++)
        places[row->items[i].at] = 0;
}

/* Takes `k` out of the loop. `leaves[k]` holds its chance to leave the loop itself until then. */
static void take_out(loop *out, uint32_t k, uint32_t *places)
{
    double leaves = out->leaves[k];
    take_entry(&out->to[k], k);
    take_entry(&out->from[k], k);
    for (size_t i = 0; i < out->to[k].count; i++)
        leaves += out->to[k].items[i].chance;
    out->stuck[k] = !(leaves > 0);
    if (out->stuck[k])
        return;
    for (size_t i = 0; i < out->from[k].count; i++) {
        loop_entry *before = &out->from[k].items[i];
        before->chance = take_entry(&out->to[before->at], k);
        double share = before->chance / leaves;
        join_all(out, before->at, &out->to[k], share, places);
        out->leaves[before->at] += share * out->leaves[k];
    }
    for (size_t j = 0; j < out->to[k].count; j++)
        take_entry(&out->from[out->to[k].items[j].at], k);
    out->leaves[k] = leaves;
    out->order[out->taken++] = k;
}

static size_t cost(const loop *out, uint32_t k)
{
    return out->from[k].count * out->to[k].count;
}

/* Moments with few ways in and out first: that keeps rows short. A heap of costs that may be out of date; what
 * comes up with an old one goes back with the new. */
typedef struct queue {
    struct queued {
        size_t cost;
        uint32_t state;
    } * items;
    size_t count, capacity;
} queue;

static void queue_put(queue *q, size_t what, uint32_t state)
{
    q->items = memory_grow(q->items, q->count, &q->capacity, sizeof *q->items);
    size_t at = q->count++;
    for (; at > 0 && q->items[(at - 1) / 2].cost > what; at = (at - 1) / 2)
        q->items[at] = q->items[(at - 1) / 2];
    q->items[at] = (struct queued){ what, state };
}

static struct queued queue_take(queue *q)
{
    struct queued first = q->items[0], last = q->items[--q->count];
    size_t at = 0;
    for (size_t child = 1; child < q->count; child = 2 * at + 1) {
        child += child + 1 < q->count && q->items[child + 1].cost < q->items[child].cost;
        if (q->items[child].cost >= last.cost)
            break;
        q->items[at] = q->items[child];
        at = child;
    }
    q->items[at] = last;
    return first;
}

static void take_all_out(loop *out)
{
    queue q = { .items = NULL };
    uint32_t *places = memory_allocate(out->count * sizeof *places);
    for (size_t i = 0; i < out->count; i++)
        queue_put(&q, cost(out, (uint32_t)i), (uint32_t)i);
    while (q.count) {
        struct queued next = queue_take(&q);
        if (cost(out, next.state) > next.cost)
            queue_put(&q, cost(out, next.state), next.state);
        else
            take_out(out, next.state, places);
    }
    free(q.items);
    free(places);
}

void loop_make(loop *out, const flow *walked, const components *parts, const uint32_t *states, size_t count)
{
    *out = (loop){ .states = states, .count = count };
    out->to = memory_allocate(count * sizeof *out->to);
    out->from = memory_allocate(count * sizeof *out->from);
    out->leaves = memory_allocate(count * sizeof *out->leaves);
    out->order = memory_allocate(count * sizeof *out->order);
    out->stuck = memory_allocate(count * sizeof *out->stuck);
    uint32_t own = parts->of[states[0]];
    for (uint32_t i = 0; i < count; i++)
        for (uint64_t e = walked->first_edge[states[i]]; e < walked->first_edge[states[i] + 1]; e++) {
            const flow_edge *edge = &walked->edges[e];
            double weight = walked->labels[edge->label].weight;
            if (!(weight > 0))
                continue;
            if (parts->of[edge->to] == own)
                join(out, i, parts->place ? parts->place[edge->to] : 0, weight);
            else
                out->leaves[i] += weight;
        }
    take_all_out(out);
}

void loop_finish(loop *made)
{
    for (size_t i = 0; i < made->count; i++) {
        free(made->to[i].items);
        free(made->from[i].items);
    }
    free(made->to);
    free(made->from);
    free(made->leaves);
    free(made->order);
    free(made->stuck);
    *made = (loop){ .count = 0 };
}

void loop_solve(const loop *made, double *mass)
{
    for (size_t i = 0; i < made->taken; i++) {
        uint32_t k = made->order[i];
        double share = mass[k] / made->leaves[k];
        for (size_t j = 0; j < made->to[k].count; j++)
            mass[made->to[k].items[j].at] += share * made->to[k].items[j].chance;
    }
    for (size_t i = made->taken; i-- > 0;) {
        uint32_t k = made->order[i];
        for (size_t j = 0; j < made->from[k].count; j++) {
            const loop_entry *before = &made->from[k].items[j];
            if (!made->stuck[before->at])
                mass[k] += mass[before->at] * before->chance;
        }
        mass[k] /= made->leaves[k];
    }
}
