#include "analysis/flow_labels.h"

#include <stdlib.h>
#include <string.h>

#include "analysis/flow_keys.h"
#include "base/memory.h"

enum { SLOTS_FIRST = 256 };

void flow_labels_init(flow_labels *set, arena *memory)
{
    *set = (flow_labels){ .slot_mask = SLOTS_FIRST - 1, .memory = memory };
    set->slots = memory_allocate(SLOTS_FIRST * sizeof *set->slots);
}

static uint64_t hash_of(double weight, const flow_count *counts, size_t count)
{
    uint64_t hash = flow_hash(&weight, sizeof weight);
    return count ? hash ^ flow_hash(counts, count * sizeof *counts) : hash;
}

static bool is(const flow_label *label, double weight, const flow_count *counts, size_t count)
{
    return memcmp(&label->weight, &weight, sizeof weight) == 0 && label->count == count &&
           (count == 0 || memcmp(label->counts, counts, count * sizeof *counts) == 0);
}

static size_t free_slot(const flow_labels *set, uint64_t hash)
{
    size_t at = hash & set->slot_mask;
    while (set->slots[at])
        at = (at + 1) & set->slot_mask;
    return at;
}

static void grow(flow_labels *set)
{
    size_t slots = 2 * (set->slot_mask + 1);
    free(set->slots);
    set->slots = memory_allocate(slots * sizeof *set->slots);
    set->slot_mask = slots - 1;
    for (size_t i = 0; i < set->count; i++) {
        const flow_label *label = &set->items[i];
        set->slots[free_slot(set, hash_of(label->weight, label->counts, label->count))] = (uint32_t)i + 1;
    }
}

uint32_t flow_labels_add(flow_labels *set, double weight, const flow_count *counts, size_t count)
{
    size_t at = hash_of(weight, counts, count) & set->slot_mask;
    for (; set->slots[at]; at = (at + 1) & set->slot_mask)
        if (is(&set->items[set->slots[at] - 1], weight, counts, count))
            return set->slots[at] - 1;
    set->items = memory_grow(set->items, set->count, &set->capacity, sizeof *set->items);
    set->items[set->count] =
        (flow_label){ weight, count ? arena_copy(set->memory, counts, count * sizeof *counts) : NULL, count };
    set->slots[at] = (uint32_t)++set->count;
    if (set->count * 2 > set->slot_mask)
        grow(set);
    return (uint32_t)set->count - 1;
}

flow_label *flow_labels_take(flow_labels *set)
{
    flow_label *items = set->items;
    free(set->slots);
    *set = (flow_labels){ .items = NULL };
    return items;
}
