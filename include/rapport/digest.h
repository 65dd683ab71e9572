/* Digests: 32 bytes of BLAKE2b, which the core and the store ask for through this interface, so that
 * only one layer knows the library behind it. */
#ifndef RAPPORT_DIGEST_H
#define RAPPORT_DIGEST_H

#include <stddef.h>

enum { RP_DIGEST_SIZE = 32, RP_DIGEST_HEX = 65 }; /* RP_DIGEST_HEX includes the final zero */

typedef struct rp_digest {
    unsigned char bytes[RP_DIGEST_SIZE];
} rp_digest;

typedef struct rp_bytes {
    const void *bytes;
    size_t size;
} rp_bytes;

/* One pass over several pieces. `key` has 0 (no key) or 16 to 64 bytes. Cannot fail. */
typedef struct rp_hasher {
    void (*hash)(rp_bytes key, const rp_bytes *pieces, size_t count, rp_digest *out);
} rp_hasher;

/* 64 lower-case hex digits and a zero. */
void rp_digest_hex(const rp_digest *digest, char out[RP_DIGEST_HEX]);
/* 0 where `hex` is not exactly 64 hex digits. */
int rp_digest_from_hex(const char *hex, rp_digest *out);

#endif
