#include "seal/digest.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

#include <sodium.h>

static_assert(RP_DIGEST_SIZE == crypto_generichash_BYTES, "a digest is what BLAKE2b-256 gives");

void seal_ready(void)
{
    if (sodium_init() >= 0)
        return;
    fputs("rapport: the system gives no random bytes; every answer given so far is saved\n", stderr);
    abort();
}

static void blake2b(rp_bytes key, const rp_bytes *pieces, size_t count, rp_digest *out)
{
    assert(key.size == 0 ||
           (key.size >= crypto_generichash_KEYBYTES_MIN && key.size <= crypto_generichash_KEYBYTES_MAX));
    crypto_generichash_state state;
    crypto_generichash_init(&state, key.bytes, key.size, sizeof out->bytes);
    for (size_t i = 0; i < count; i++)
        crypto_generichash_update(&state, pieces[i].bytes, pieces[i].size);
    crypto_generichash_final(&state, out->bytes, sizeof out->bytes);
    sodium_memzero(&state, sizeof state); /* it was derived from the salt of a private text */
}

const rp_hasher *seal_hasher(void)
{
    static const rp_hasher hasher = { blake2b };
    seal_ready();
    return &hasher;
}

void seal_random(void *bytes, size_t size)
{
    seal_ready();
    randombytes_buf(bytes, size);
}

const char *seal_version(void)
{
    return sodium_version_string();
}
