#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <sodium.h>

#include "base/hex.h"
#include "base/str.h"
#include "fixture.h"
#include "seal/digest.h"
#include "store/chain.h"
#include "store/streams.h"

/* Computed with Python's struct and hashlib.blake2b from the description in store.h. */
static void hash_of_known_parts(void **state)
{
    (void)state;
    static const char body[] = "{\"answer\":\"1\"}";
    chain_link link = {
        .n = 7, .seq = 3, .at_ms = 1714557600123, .kind = 3, .body = body, .size = sizeof body - 1
    };
    rp_digest before, hash;
    char hex[RP_DIGEST_HEX];
    for (size_t i = 0; i < sizeof before.bytes; i++)
        before.bytes[i] = (unsigned char)i;
    for (size_t i = 0; i < sizeof link.stream.bytes; i++)
        link.stream.bytes[i] = (unsigned char)(100 + i);
    chain_hash(seal_hasher(), &before, &link, &hash);
    rp_digest_hex(&hash, hex);
    assert_string_equal(hex, "b22563ed9abd4093060091ec263818433e845c64db4c832a2b04c4e3bd132445");
}

static void add_number(crypto_generichash_state *hash, uint64_t value, size_t bytes)
{
    for (; bytes; bytes--, value >>= 8)
        crypto_generichash_update(hash, &(unsigned char){ (unsigned char)(value & 255) }, 1);
}

static uint64_t number(const fixture *in, const char *column, int n)
{
    char sql[80];
    snprintf(sql, sizeof sql, "SELECT %s FROM entry WHERE n = %d", column, n);
    char *text = fixture_ask(in, sql);
    uint64_t value = strtoull(text, NULL, 10);
    free(text);
    return value;
}

static size_t bytes(const fixture *in, const char *column, int n, unsigned char *out)
{
    char sql[80];
    snprintf(sql, sizeof sql, "SELECT hex(%s) FROM entry WHERE n = %d", column, n);
    char *text = fixture_ask(in, sql);
    size_t size = strlen(text) / 2;
    assert_true(hex_read(text, out, size));
    free(text);
    return size;
}

/* Every stored hash, from the stored columns, with the library itself and not with our code. */
static void stored_hashes_follow_from_the_columns(void **state)
{
    (void)state;
    fixture in;
    unsigned char before[32] = { 0 }, hash[32], stored[32], buffer[4096];
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    fixture_play(log, 1, 3, "kept");
    int count = (int)store_head_of(log).n;
    store_destroy(log);
    assert_int_equal(count, 7);
    for (int n = 1; n <= count; n++) {
        crypto_generichash_state all;
        crypto_generichash_init(&all, NULL, 0, sizeof hash);
        crypto_generichash_update(&all, (const unsigned char *)"rapport-entry-v1", 17);
        crypto_generichash_update(&all, before, sizeof before);
        add_number(&all, (uint64_t)n, 8);
        crypto_generichash_update(&all, buffer, bytes(&in, "stream", n, buffer));
        add_number(&all, number(&in, "seq", n), 8);
        add_number(&all, number(&in, "kind", n), 2);
        add_number(&all, number(&in, "at", n), 8);
        size_t size = bytes(&in, "body", n, buffer);
        add_number(&all, size, 8);
        crypto_generichash_update(&all, buffer, size);
        crypto_generichash_final(&all, hash, sizeof hash);
        assert_int_equal(bytes(&in, "hash", n, stored), 32);
        assert_memory_equal(stored, hash, sizeof hash);
        memcpy(before, hash, sizeof before);
    }
    fixture_finish(&in);
}

static void known_salt(void *out, size_t size)
{
    for (size_t i = 0; i < size; i++)
        ((unsigned char *)out)[i] = (unsigned char)i;
}

/* The salt 00 01 … 1f; computed with Python's hashlib.blake2b. */
static void commitment_to_a_known_text(void **state)
{
    (void)state;
    fixture in;
    fixture_init(&in);
    in.options.random = known_salt;
    store_log *log = fixture_write(&in);
    assert_true(fixture_name(log, 1, "trainee", "Ann Example"));
    store_destroy(log);
    char *body = fixture_ask(&in, "SELECT CAST(body AS TEXT) FROM entry WHERE n = 2");
    assert_string_equal(
        body, "{\"name\":{\"commit\":\"76ac555f02af43dd1926b185fbda4d8556a7ccfa8789c1f4064a85d5c50b7129\","
              "\"id\":1},\"role\":\"trainee\"}");
    free(body);
    fixture_finish(&in);
}

static void streams_number_their_entries(void **state)
{
    (void)state;
    streams all = { 0 };
    assert_null(streams_find(&all, &(rp_stream){ { 0 } }));
    for (int n = 1; n <= 3000; n++) { /* with first bytes alike, so that places collide */
        rp_stream stream = { { 0 } };
        stream.bytes[0] = (unsigned char)(n % 7);
        stream.bytes[15] = (unsigned char)(n % 100);
        streams_add(&all, &stream, n);
    }
    assert_int_equal(all.count, 700);
    rp_stream stream = { { 3 } };
    stream.bytes[15] = 10;
    const stream_numbers *found = streams_find(&all, &stream);
    assert_non_null(found);
    for (size_t i = 0; i < found->count; i++) {
        assert_int_equal(found->numbers[i] % 7, 3);
        assert_int_equal(found->numbers[i] % 100, 10);
        assert_true(i == 0 || found->numbers[i] > found->numbers[i - 1]);
    }
    stream.bytes[15] = 200;
    assert_null(streams_find(&all, &stream));
    streams_finish(&all);
    assert_null(streams_find(&all, &stream));
}

UNIT_SUITE(store_chain, "store.chain", UNIT_CASE(hash_of_known_parts),
           UNIT_CASE(stored_hashes_follow_from_the_columns), UNIT_CASE(commitment_to_a_known_text),
           UNIT_CASE(streams_number_their_entries));
