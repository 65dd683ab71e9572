#include "store/streams.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

enum { FIRST_SLOTS = 16 }; /* a power of two */

void streams_finish(streams *all)
{
    for (size_t i = 0; i < all->count; i++)
        free(all->items[i].numbers);
    free(all->items);
    free(all->slots);
    *all = (streams){ 0 };
}

/* Where the stream is, or the free place where it would go. Streams are random bytes: their first eight
 * are as good as any hash. */
static size_t place(const streams *all, const rp_stream *stream)
{
    uint64_t hash = 0;
    memcpy(&hash, stream->bytes, sizeof hash);
    size_t at = (size_t)hash & (all->slot_count - 1);
    while (all->slots[at] && memcmp(&all->items[all->slots[at] - 1].stream, stream, sizeof *stream) != 0)
        at = (at + 1) & (all->slot_count - 1);
    return at;
}

const stream_numbers *streams_find(const streams *all, const rp_stream *stream)
{
    if (!all->slot_count)
        return NULL;
    size_t found = all->slots[place(all, stream)];
    return found ? &all->items[found - 1] : NULL;
}

static void widen(streams *all)
{
    all->slot_count = all->slot_count ? all->slot_count * 2 : FIRST_SLOTS;
    free(all->slots);
    all->slots = memory_allocate(all->slot_count * sizeof *all->slots);
    for (size_t i = 0; i < all->count; i++)
        all->slots[place(all, &all->items[i].stream)] = i + 1;
}

void streams_add(streams *all, const rp_stream *stream, int64_t n)
{
    if (all->count * 2 >= all->slot_count)
        widen(all);
    size_t at = place(all, stream);
    if (!all->slots[at]) {
        all->items = memory_grow(all->items, all->count, &all->capacity, sizeof *all->items);
        all->items[all->count] = (stream_numbers){ .stream = *stream };
        all->slots[at] = ++all->count;
    }
    stream_numbers *own = &all->items[all->slots[at] - 1];
    own->numbers = memory_grow(own->numbers, own->count, &own->capacity, sizeof *own->numbers);
    own->numbers[own->count++] = n;
}
