/* What a log is made of: shared by the files of this layer, seen by no other. */
#ifndef STORE_LOG_H
#define STORE_LOG_H

#include <stdbool.h>

#include "store/chain.h"
#include "store/database.h"
#include "store/store.h"

/* After an error at the commit: what the log's head is if the commit took place after all, and a digest
 * of the events, by which the same call is recognised. */
typedef struct log_doubt {
    bool open;
    rp_digest head;
    rp_digest events;
} log_doubt;

typedef struct log_staged {
    rp_digest digest;
    unsigned char *bytes;
    size_t size;
} log_staged;

#define LOG_FILE "log.db"

struct store_log {
    store_options options; /* its folder is owned */
    bool writes;
    int lock;         /* descriptor; -1: none */
    database db;      /* not open after an error, until the next call opens and verifies it again */
    chain chain;      /* what the file holds, as it was last verified or written */
    store_head known; /* the last entry that was read or acknowledged: a file without it is refused */
    int64_t texts;    /* id of the last private text */
    bool interrupted; /* the program before us left a journal behind; not yet in the log */
    log_doubt doubt;
    const struct erasure *erasing; /* by the append that is under way, or NULL (erase.h) */
    log_staged *staged;
    size_t staged_count, staged_capacity;
};

/* A log that is not open yet. */
store_log *log_create(const store_options *options, bool writes);

/* Makes the log ready for use: at once where it is open, by opening and verifying it again where an
 * error closed it. */
bool log_attach(store_log *log, rp_error *error);
void log_detach(store_log *log); /* closes the file, keeps the lock and what is staged */

void log_unstage(store_log *log);
bool log_put_staged(store_log *log); /* inside a transaction; false: see database_fail */

/* Adds the first entry of the stream to `out` where it is the start of an attempt whose body holds these bytes (none:
 * whatever it holds). */
bool log_start(store_log *log, const stream_numbers *stream, rp_bytes holds, store_entries *out,
               rp_error *error);

/* What became of verifying a log. */
typedef enum log_state {
    LOG_READABLE, /* up to the last sound entry; with findings or without */
    LOG_CLOSED,   /* so damaged that nothing may be read */
    LOG_FAILED,   /* disk or memory failed: nothing is known, and the error says why */
} log_state;

/* Takes over what is in the open file: verifies it and fills chain and texts. What is wrong with the
 * content becomes findings. */
log_state log_verify(store_log *log, bool thorough, store_findings *findings, rp_error *error);

#endif
