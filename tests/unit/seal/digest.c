#include "unit.h"

#include <string.h>

#include "rapport/digest.h"
#include "seal/digest.h"

static void expect(rp_bytes key, const rp_bytes *pieces, size_t count, const char *hex)
{
    rp_digest digest;
    char got[RP_DIGEST_HEX];
    seal_hasher()->hash(key, pieces, count, &digest);
    rp_digest_hex(&digest, got);
    assert_string_equal(got, hex);
}

/* Vectors from Python's hashlib.blake2b(..., digest_size=32). */
static void known_vectors(void **state)
{
    (void)state;
    const rp_bytes none = { NULL, 0 };
    expect(none, NULL, 0, "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
    const rp_bytes abc = { "abc", 3 };
    expect(none, &abc, 1, "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
    const rp_bytes key = { "0123456789abcdef0123456789abcdef", 32 };
    expect(key, &abc, 1, "c32808a1717d5b73a5df21870c855ce7a149a92d6dab46e1983f26628b4e86ea");
}

static void pieces_are_one_message(void **state)
{
    (void)state;
    const rp_bytes none = { NULL, 0 }, whole = { "one message", 11 };
    const rp_bytes parts[] = { { "one", 3 }, { NULL, 0 }, { " mess", 5 }, { "age", 3 } };
    rp_digest a, b;
    seal_hasher()->hash(none, &whole, 1, &a);
    seal_hasher()->hash(none, parts, 4, &b);
    assert_memory_equal(&a, &b, sizeof a);
}

static void random_bytes_differ(void **state)
{
    (void)state;
    unsigned char a[32] = { 0 }, b[32] = { 0 };
    seal_random(a, sizeof a);
    seal_random(b, sizeof b);
    assert_memory_not_equal(a, b, sizeof a);
}

UNIT_SUITE(seal_digest, "seal.digest", UNIT_CASE(known_vectors), UNIT_CASE(pieces_are_one_message),
           UNIT_CASE(random_bytes_differ));
