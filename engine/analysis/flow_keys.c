#include "analysis/flow_keys.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

enum { SLOTS_FIRST = 1024 };

void flow_keys_init(flow_keys *set, size_t words)
{
    *set = (flow_keys){ .words = words, .slot_mask = SLOTS_FIRST - 1 };
    set->slots = memory_allocate(SLOTS_FIRST * sizeof *set->slots);
}

/* One round of multiply and fold a word. */
static uint64_t mix(uint64_t hash, uint64_t word)
{
    hash = (hash ^ word) * UINT64_C(0x9e3779b97f4a7c15);
    return hash ^ hash >> 32;
}

static uint64_t hash_words(const uint64_t *words, size_t count)
{
    uint64_t hash = count;
    for (size_t i = 0; i < count; i++)
        hash = mix(hash, words[i]);
    return mix(hash, hash >> 17);
}

uint64_t flow_hash(const void *bytes, size_t size)
{
    const unsigned char *at = bytes;
    uint64_t hash = size;
    for (; size > 0;) {
        uint64_t word = 0;
        size_t part = size < sizeof word ? size : sizeof word;
        memcpy(&word, at, part);
        hash = mix(hash, word);
        at += part;
        size -= part;
    }
    return mix(hash, hash >> 17);
}

static uint64_t slot_of(uint64_t hash, size_t number)
{
    return (hash & ~(uint64_t)UINT32_MAX) | (uint64_t)(number + 1);
}

static void grow(flow_keys *set)
{
    size_t slots = 2 * (set->slot_mask + 1);
    free(set->slots);
    set->slots = memory_allocate(slots * sizeof *set->slots);
    set->slot_mask = slots - 1;
    for (size_t i = 0; i < set->count; i++) {
        uint64_t hash = hash_words(set->keys + i * set->words, set->words);
        size_t at = hash & set->slot_mask;
        while (set->slots[at])
            at = (at + 1) & set->slot_mask;
        set->slots[at] = slot_of(hash, i);
    }
}

static bool same(const uint64_t *a, const uint64_t *b, size_t words)
{
    for (size_t i = 0; i < words; i++)
        if (a[i] != b[i])
            return false;
    return true;
}

uint64_t flow_keys_seek(const flow_keys *set, const uint64_t *key)
{
    uint64_t hash = hash_words(key, set->words);
    __builtin_prefetch(&set->slots[hash & set->slot_mask]);
    return hash;
}

uint32_t flow_keys_add(flow_keys *set, const uint64_t *key, uint64_t hash, bool *fresh)
{
    size_t at = hash & set->slot_mask;
    for (; set->slots[at]; at = (at + 1) & set->slot_mask) {
        size_t number = (uint32_t)set->slots[at] - 1;
        if (set->slots[at] >> 32 == hash >> 32 && same(set->keys + number * set->words, key, set->words)) {
            *fresh = false;
            return (uint32_t)number;
        }
    }
    *fresh = true;
    set->keys = memory_grow(set->keys, set->count, &set->capacity, set->words * sizeof *key);
    memcpy(set->keys + set->count * set->words, key, set->words * sizeof *key);
    set->slots[at] = slot_of(hash, set->count);
    if (++set->count * 3 > set->slot_mask * 2)
        grow(set);
    return (uint32_t)set->count - 1;
}

uint64_t *flow_keys_take(flow_keys *set)
{
    uint64_t *keys = set->keys;
    free(set->slots);
    *set = (flow_keys){ .keys = NULL };
    return keys;
}
