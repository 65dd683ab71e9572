/* The device key: Ed25519, made at first run, kept in a file beside the log. It signs checkpoints, so
 * that a log can be told from one that another machine wrote. Whoever owns the machine can read it: it
 * is evidence of where, not proof of who.
 *
 * The file has mode 0600 and three lines, each ended by a newline:
 *     rapport-device-key-v1
 *     public <64 hex digits>
 *     secret <64 hex digits>      the seed from which both halves of the key are derived */
#ifndef SEAL_KEYS_H
#define SEAL_KEYS_H

#include <stdbool.h>
#include <stddef.h>

#include "rapport/error.h"

enum { SEAL_PUBLIC_SIZE = 32, SEAL_SIGNATURE_SIZE = 64 };

typedef struct seal_key seal_key;

/* Reads the key in `path`; where there is no such file, makes one that appears there whole or not at
 * all, and never over another. NULL with an error of kind
 *   RP_ERROR_UNSOUND     the file is no device key, or its two parts do not belong together
 *   RP_ERROR_IMPOSSIBLE  it is of a newer version, or cannot be read or made (missing folder, full disk) */
seal_key *seal_key_create(const char *path, rp_error *error);
void seal_key_destroy(seal_key *key); /* accepts NULL; wipes the secret */

/* SEAL_PUBLIC_SIZE bytes, valid as long as the key. */
const unsigned char *seal_key_public(const seal_key *key);

/* Cannot fail; equal messages get equal signatures. */
void seal_key_sign(const seal_key *key, const void *message, size_t size,
                   unsigned char signature[SEAL_SIGNATURE_SIZE]);

/* Whether the holder of the secret part of `public_part` signed exactly this message. */
bool seal_verify(const unsigned char public_part[SEAL_PUBLIC_SIZE], const void *message, size_t size,
                 const unsigned char signature[SEAL_SIGNATURE_SIZE]);

#endif
