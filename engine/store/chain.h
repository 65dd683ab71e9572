/* The chain of entries: how one is bound to the one before it, and what is known of all of them. The
 * same `chain` is built while a log is verified and carried on while it is written. */
#ifndef STORE_CHAIN_H
#define STORE_CHAIN_H

#include "rapport/attempt.h"
#include "rapport/digest.h"
#include "rapport/journal.h"
#include "store/store.h"
#include "store/streams.h"

/* One entry as it is hashed; the body is borrowed. */
typedef struct chain_link {
    int64_t n, seq, at_ms;
    rp_stream stream;
    uint16_t kind;
    const void *body;
    size_t size;
} chain_link;

void chain_hash(const rp_hasher *hasher, const rp_digest *before, const chain_link *link, rp_digest *out);

typedef struct chain { /* zeroed: no entries */
    int64_t n;         /* of the last entry */
    int64_t at_ms;     /* of the last entry */
    rp_digest head;    /* hash of the last entry; 32 zero bytes before the first */
    streams streams;
    rp_stream device;                  /* of the first device-open */
    unsigned char key[STORE_KEY_SIZE]; /* of the last device-open */
    bool opened;                       /* there was one */
    rp_moment reference; /* the clocks' first reading since the machine started or a clock was set */
    int64_t checkpoint;  /* n of the last one */
} chain;

void chain_finish(chain *all); /* leaves it empty and ready for use */
int64_t chain_next_seq(const chain *all, const rp_stream *stream);

/* Takes the next entry in, whose hash was computed or found right. */
void chain_extend(chain *all, const chain_link *link, const rp_digest *hash);

/* What a checkpoint signs: "rapport-checkpoint-v1\0", n u64, head, key. */
enum { CHECKPOINT_SIZE = 22 + 8 + RP_DIGEST_SIZE + STORE_KEY_SIZE };
void chain_checkpoint(int64_t n, const rp_digest *head, const unsigned char key[STORE_KEY_SIZE],
                      unsigned char out[CHECKPOINT_SIZE]);

#endif
