/* Digests and random bytes. Both come from libsodium; if the library cannot start (the system gives no
 * random bytes) the program ends with one line, because nothing that follows could be trusted. */
#ifndef SEAL_DIGEST_H
#define SEAL_DIGEST_H

#include <stddef.h>

#include "rapport/digest.h"

/* BLAKE2b-256, the one digest of logs, packs and states. Shared and constant; never released. */
const rp_hasher *seal_hasher(void);

/* Fills `bytes` with what nobody can guess: salts, streams, seeds. Cannot fail. */
void seal_random(void *bytes, size_t size);

/* Starts the library; what needs it calls this first. May be called at any time, by any thread. */
void seal_ready(void);

const char *seal_version(void); /* of libsodium, as this machine has it */

#endif
