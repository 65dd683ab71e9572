#include "seal/keys.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <sodium.h>

#include "base/durable.h"
#include "base/hex.h"
#include "base/memory.h"
#include "base/str.h"
#include "seal/digest.h"

/* A key file is first written whole under a name nobody else has, then linked to its own: a program
 * that is killed in between leaves no half key, and of two that start at once one wins and the other
 * reads the winner's. */

static_assert((int)SEAL_PUBLIC_SIZE == crypto_sign_PUBLICKEYBYTES, "an Ed25519 public key");
static_assert((int)SEAL_SIGNATURE_SIZE == crypto_sign_BYTES, "an Ed25519 signature");

enum { SEED_SIZE = crypto_sign_SEEDBYTES, FILE_LIMIT = 512 };

static const char family[] = "rapport-device-key-v"; /* a version number follows */

struct seal_key {
    unsigned char public_part[crypto_sign_PUBLICKEYBYTES];
    unsigned char secret_part[crypto_sign_SECRETKEYBYTES]; /* begins with the seed */
};

static bool line_is(char **at, const char *label, char **value)
{
    char *end = strchr(*at, '\n');
    if (!end || !str_starts(*at, label))
        return false;
    *end = '\0';
    *value = *at + strlen(label);
    *at = end + 1;
    return true;
}

static bool parse(const char *path, char *text, size_t size, seal_key *key, rp_error *error)
{
    char *at = text, *value = NULL;
    unsigned char public_part[SEAL_PUBLIC_SIZE], seed[SEED_SIZE];
    bool whole = strlen(text) == size && line_is(&at, family, &value); /* no zero bytes inside */
    if (whole && *value && !str_is(value, "1") && value[strspn(value, "0123456789")] == '\0')
        return rp_fail(error, RP_ERROR_IMPOSSIBLE,
                       "%s: a key of version %s, which this program does not know", path, value);
    whole = whole && str_is(value, "1");
    whole = whole && line_is(&at, "public ", &value) && hex_read(value, public_part, sizeof public_part);
    whole = whole && line_is(&at, "secret ", &value) && hex_read(value, seed, sizeof seed) && *at == '\0';
    if (!whole)
        return rp_fail(error, RP_ERROR_UNSOUND, "%s: not a device key of this program", path);
    crypto_sign_seed_keypair(key->public_part, key->secret_part, seed);
    sodium_memzero(seed, sizeof seed);
    if (memcmp(public_part, key->public_part, sizeof public_part) != 0)
        return rp_fail(error, RP_ERROR_UNSOUND, "%s: the public and the secret part do not belong together",
                       path);
    return true;
}

/* `*missing` tells a file that is not there, which is no error yet, from one that cannot be read. */
static bool load(const char *path, seal_key *key, bool *missing, rp_error *error)
{
    char text[FILE_LIMIT + 1] = "";
    FILE *file = fopen(path, "rbe");
    *missing = !file && errno == ENOENT;
    if (*missing)
        return false;
    errno = 0;
    size_t size = file ? fread(text, 1, FILE_LIMIT, file) : 0;
    bool ok = file && !ferror(file);
    if (!ok)
        rp_fail(error, RP_ERROR_IMPOSSIBLE, "%s: cannot be read: %s", path, strerror(errno));
    else
        ok = parse(path, text, size, key, error);
    if (file)
        fclose(file);
    sodium_memzero(text, sizeof text);
    return ok;
}

static bool write_text(int descriptor, const seal_key *key)
{
    char public_hex[2 * SEAL_PUBLIC_SIZE + 1], secret_hex[2 * SEED_SIZE + 1], text[FILE_LIMIT];
    hex_write(key->public_part, SEAL_PUBLIC_SIZE, public_hex);
    hex_write(key->secret_part, SEED_SIZE, secret_hex);
    int length = snprintf(text, sizeof text, "%s1\npublic %s\nsecret %s\n", family, public_hex, secret_hex);
    bool ok = durable_write(descriptor, text, (size_t)length);
    sodium_memzero(secret_hex, sizeof secret_hex);
    sodium_memzero(text, sizeof text);
    return close(descriptor) == 0 && ok;
}

static bool put_in_place(const char *draft, const char *path)
{
    if (link(draft, path) == 0)
        return unlink(draft) == 0;
    if (errno == EPERM ||
        errno == ENOTSUP) /* a stick whose file system has no links: one user, one program */
        return rename(draft, path) == 0;
    return false;
}

static bool make(const char *path, seal_key *key, rp_error *error)
{
    unsigned char suffix[8];
    char hex[2 * sizeof suffix + 1];
    str draft = STR_EMPTY;
    seal_random(suffix, sizeof suffix);
    hex_write(suffix, sizeof suffix, hex);
    str_print(&draft, "%s.%s", path, hex);
    crypto_sign_keypair(key->public_part, key->secret_part);
    int descriptor = open(draft.bytes, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    bool ok = descriptor >= 0 && write_text(descriptor, key) && put_in_place(draft.bytes, path) &&
              durable_parent(path);
    if (!ok) {
        rp_fail(error, RP_ERROR_IMPOSSIBLE, "%s: the device key cannot be made: %s", path, strerror(errno));
        if (descriptor >= 0)
            unlink(draft.bytes);
    }
    str_finish(&draft);
    return ok;
}

seal_key *seal_key_create(const char *path, rp_error *error)
{
    seal_ready();
    seal_key *key = memory_allocate(sizeof *key);
    bool missing = false, ok = load(path, key, &missing, error);
    if (missing) {
        rp_error why = { 0 };
        ok = make(path, key, &why) ||
             load(path, key, &missing, error); /* another program may have been first */
        if (!ok && missing)
            rp_fail(error, why.kind, "%s", why.text);
    }
    if (ok)
        return key;
    seal_key_destroy(key);
    return NULL;
}

void seal_key_destroy(seal_key *key)
{
    if (!key)
        return;
    sodium_memzero(key, sizeof *key);
    free(key);
}

const unsigned char *seal_key_public(const seal_key *key)
{
    return key->public_part;
}

void seal_key_sign(const seal_key *key, const void *message, size_t size,
                   unsigned char signature[SEAL_SIGNATURE_SIZE])
{
    crypto_sign_detached(signature, NULL, message, size, key->secret_part);
}

bool seal_verify(const unsigned char public_part[SEAL_PUBLIC_SIZE], const void *message, size_t size,
                 const unsigned char signature[SEAL_SIGNATURE_SIZE])
{
    seal_ready();
    return crypto_sign_verify_detached(signature, message, size, public_part) == 0;
}
