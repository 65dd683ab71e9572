/* Which entries belong to which stream: built while the chain is read, then kept up to date. Takes the
 * place of an index in the file, which could disagree with the chain. */
#ifndef STORE_STREAMS_H
#define STORE_STREAMS_H

#include <stddef.h>
#include <stdint.h>

#include "rapport/journal.h"

typedef struct stream_numbers {
    rp_stream stream;
    int64_t *numbers; /* n of its entries, in order; the entry at index i has seq i + 1 */
    size_t count, capacity;
} stream_numbers;

typedef struct streams { /* zeroed: empty and ready for use */
    stream_numbers *items;
    size_t count, capacity;
    size_t *slots; /* index into items + 1; 0: free */
    size_t slot_count;
} streams;

void streams_finish(streams *all); /* leaves it empty and ready for use */

/* NULL where it has no entries. Valid until the next addition. */
const stream_numbers *streams_find(const streams *all, const rp_stream *stream);
void streams_add(streams *all, const rp_stream *stream, int64_t n);

#endif
