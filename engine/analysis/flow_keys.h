/* The set of keys met so far, each with its number in the order in which they were met. */
#ifndef ANALYSIS_FLOW_KEYS_H
#define ANALYSIS_FLOW_KEYS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct flow_keys {
    size_t words; /* of a key */
    uint64_t *keys;
    size_t count, capacity;
    uint64_t *slots; /* high half of the hash, then number + 1; or 0 */
    size_t slot_mask;
} flow_keys;

void flow_keys_init(flow_keys *set, size_t words);
/* Where the key would be, fetched into the cache while something else is done: most of the time of an exploration is
 * spent waiting for memory. */
uint64_t flow_keys_seek(const flow_keys *set, const uint64_t *key);
/* The key's number; `*fresh` says whether it is new. `hash` as flow_keys_seek gave it. */
uint32_t flow_keys_add(flow_keys *set, const uint64_t *key, uint64_t hash, bool *fresh);
/* Gives the keys away, in the order of their numbers, and releases the rest. */
uint64_t *flow_keys_take(flow_keys *set);

/* Mixes the bits of a few words; equal words, equal numbers. */
uint64_t flow_hash(const void *bytes, size_t size);

#endif
