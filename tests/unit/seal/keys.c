#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/hex.h"
#include "base/str.h"
#include "seal/keys.h"

static char *key_path(void)
{
    char *folder = unit_folder();
    str path = STR_EMPTY;
    str_print(&path, "%s/device.key", folder);
    free(folder);
    return str_take(&path);
}

static void write_text(const char *path, const char *text, size_t size)
{
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(text, 1, size, file), size);
    fclose(file);
}

static void made_once_and_read_again(void **state)
{
    (void)state;
    char *path = key_path();
    rp_error error = { 0 };
    seal_key *made = seal_key_create(path, &error), *again = seal_key_create(path, &error);
    assert_non_null(made);
    assert_non_null(again);
    assert_memory_equal(seal_key_public(made), seal_key_public(again), SEAL_PUBLIC_SIZE);
    struct stat info;
    assert_int_equal(stat(path, &info), 0);
    assert_int_equal(info.st_mode & 07777, 0600);
    assert_int_equal(info.st_nlink, 1);
    seal_key_destroy(made);
    seal_key_destroy(again);
    seal_key_destroy(NULL);
    free(path);
}

static void signs_what_it_was_given(void **state)
{
    (void)state;
    char *path = key_path();
    rp_error error = { 0 };
    seal_key *key = seal_key_create(path, &error);
    unsigned char signature[SEAL_SIGNATURE_SIZE], other[SEAL_PUBLIC_SIZE];
    seal_key_sign(key, "message", 7, signature);
    assert_true(seal_verify(seal_key_public(key), "message", 7, signature));
    assert_false(seal_verify(seal_key_public(key), "Message", 7, signature));
    assert_false(seal_verify(seal_key_public(key), "message", 6, signature));
    memcpy(other, seal_key_public(key), sizeof other);
    other[3] ^= 1;
    assert_false(seal_verify(other, "message", 7, signature));
    signature[9] ^= 1;
    assert_false(seal_verify(seal_key_public(key), "message", 7, signature));
    seal_key_destroy(key);
    free(path);
}

/* RFC 8032, section 7.1, test 2. */
#define PUBLIC_HEX "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"
#define SECRET_HEX "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"

static void known_signature(void **state)
{
    (void)state;
    static const char file[] = "rapport-device-key-v1\npublic " PUBLIC_HEX "\nsecret " SECRET_HEX "\n";
    char *path = key_path();
    rp_error error = { 0 };
    write_text(path, file, sizeof file - 1);
    seal_key *key = seal_key_create(path, &error);
    assert_non_null(key);
    unsigned char signature[SEAL_SIGNATURE_SIZE];
    char hex[2 * SEAL_SIGNATURE_SIZE + 1];
    seal_key_sign(key, "\x72", 1, signature);
    hex_write(signature, sizeof signature, hex);
    assert_string_equal(hex, "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                             "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    seal_key_destroy(key);
    free(path);
}

static void other_files_are_refused(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        rp_error_kind kind;
        const char *says;
    } cases[] = {
        { "", RP_ERROR_UNSOUND, "not a device key" },
        { "hello\n", RP_ERROR_UNSOUND, "not a device key" },
        { "rapport-device-key-v1\n", RP_ERROR_UNSOUND, "not a device key" },
        { "rapport-device-key-v1\npublic " PUBLIC_HEX "\n", RP_ERROR_UNSOUND, "not a device key" },
        { "rapport-device-key-v1\npublic " PUBLIC_HEX "\nsecret " SECRET_HEX, RP_ERROR_UNSOUND,
          "not a device key" },
        { "rapport-device-key-v1\npublic " PUBLIC_HEX "\nsecret " SECRET_HEX "\nmore\n", RP_ERROR_UNSOUND,
          "not a device key" },
        { "rapport-device-key-v1\npublic " PUBLIC_HEX "\nsecret " PUBLIC_HEX "\n", RP_ERROR_UNSOUND,
          "do not belong together" },
        { "rapport-device-key-v1x\npublic " PUBLIC_HEX "\nsecret " SECRET_HEX "\n", RP_ERROR_UNSOUND,
          "not a device key" },
        { "rapport-device-key-v2\nanything\n", RP_ERROR_IMPOSSIBLE, "version 2" },
    };
    char *path = key_path();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        rp_error error = { 0 };
        write_text(path, cases[i].text, strlen(cases[i].text));
        assert_null(seal_key_create(path, &error));
        assert_int_equal(error.kind, cases[i].kind);
        assert_non_null(strstr(error.text, cases[i].says));
    }
    free(path);
}

static void damaged_files_are_refused(void **state)
{
    (void)state;
    static const char file[] = "rapport-device-key-v1\npublic " PUBLIC_HEX "\nsecret " SECRET_HEX "\n";
    char *path = key_path(), text[sizeof file];
    for (size_t at = 0; at < sizeof file - 1; at++) {
        rp_error error = { 0 };
        memcpy(text, file, sizeof file);
        text[at] = text[at] == '0' ? '1' : '0';
        write_text(path, text, sizeof file - 1);
        assert_null(seal_key_create(path, &error));
        write_text(path, file, at);
        assert_null(seal_key_create(path, &error));
    }
    free(path);
}

static void no_place_for_a_key(void **state)
{
    (void)state;
    rp_error error = { 0 };
    char *path = key_path();
    str deep = STR_EMPTY;
    str_print(&deep, "%s/none/device.key", path);
    assert_null(seal_key_create(deep.bytes, &error));
    assert_int_equal(error.kind, RP_ERROR_IMPOSSIBLE);
    assert_non_null(strstr(error.text, "cannot be made"));
    assert_int_equal(mkdir(path, 0700), 0); /* a folder where the file should be */
    assert_null(seal_key_create(path, &error));
    assert_int_equal(error.kind, RP_ERROR_IMPOSSIBLE);
    str_finish(&deep);
    free(path);
}

UNIT_SUITE(seal_keys, "seal.keys", UNIT_CASE(made_once_and_read_again), UNIT_CASE(signs_what_it_was_given),
           UNIT_CASE(known_signature), UNIT_CASE(other_files_are_refused),
           UNIT_CASE(damaged_files_are_refused), UNIT_CASE(no_place_for_a_key));
