/* The texts that the next append is to erase, in its own transaction. */
#ifndef STORE_ERASE_H
#define STORE_ERASE_H

#include "store/log.h"

typedef struct erasure {
    int64_t *texts; /* ids */
    size_t text_count, text_capacity;
    rp_stream *streams; /* whose drafts go as well: the person and their attempts */
    size_t stream_count, stream_capacity;
} erasure;

/* Inside a transaction; false: see database_fail. Accepts NULL. */
bool erasure_run(database *db, const erasure *what);

#endif
