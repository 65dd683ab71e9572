#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/json.h"
#include "base/str.h"
#include "fixture.h"
#include "seal/digest.h"

/* Every flip and cut of the file is either refused or changes nothing that the log tells: entries, private
 * texts, stored files. RAPPORT_LONG tries every byte instead of every STEPth. */
enum { STEP = 61 };

typedef struct original {
    fixture in;
    char *path, *bytes, *told;
    size_t size;
    rp_digest file;
} original;

static void original_init(original *was)
{
    rp_error error = { 0 };
    fixture_init(&was->in);
    store_log *log = fixture_write(&was->in);
    char text[3000];
    memset(text, 'x', sizeof text);
    text[sizeof text - 1] = '\0';
    assert_true(fixture_name(log, 5, "trainee", "Ann Example"));
    const rp_bytes file = { text, sizeof text };
    store_stage(log, &file, 1);
    for (int attempt = 1; attempt <= 4; attempt++)
        fixture_play(log, attempt, 8, attempt % 2 ? "kept" : NULL);
    assert_true(fixture_name(log, 6, "trainee", text)); /* longer than fits into a page */
    seal_hasher()->hash((rp_bytes){ NULL, 0 }, &file, 1, &was->file);
    was->told = fixture_tell(log, &error);
    store_destroy(log);
    log = fixture_read(&was->in);
    free(was->told);
    was->told = fixture_tell(log, &error); /* with the closing checkpoint */
    store_destroy(log);
    was->path = fixture_path(&was->in, "log.db");
    was->bytes = fixture_load(was->path, &was->size);
}

static void original_finish(original *was)
{
    free(was->path);
    free(was->bytes);
    free(was->told);
    fixture_finish(&was->in);
}

/* Returns whether the log was accepted. */
static bool check(original *was, bool writing, size_t at)
{
    rp_error error = { 0 };
    store_log *log = writing ? store_create(&was->in.options, &error) : store_read(&was->in.options, &error);
    if (!log) {
        assert_in_range(error.kind, RP_ERROR_UNSOUND, RP_ERROR_IMPOSSIBLE);
        assert_true(strlen(error.text) > 10);
        return false;
    }
    char *told = fixture_tell(log, &error);
    if (!told || strcmp(told, was->told) != 0)
        fail_msg("byte %zu: accepted with other content: %s", at, told ? told : error.text);
    free(told);
    unsigned char *bytes = NULL;
    size_t size = 0;
    if (store_get(log, &was->file, &bytes, &size, &error)) {
        assert_int_equal(size, 3000);
        assert_int_equal(bytes[1234], 'x');
        free(bytes);
    }
    store_destroy(log);
    return true;
}

static size_t step(void)
{
    return getenv("RAPPORT_LONG") ? 1 : STEP;
}

static void a_flipped_bit(void **state)
{
    (void)state;
    original was;
    original_init(&was);
    size_t accepted = 0, tried = 0;
    for (size_t at = 0; at < was.size; at += step(), tried++) {
        was.bytes[at] = (char)(was.bytes[at] ^ (1 << (at % 8)));
        fixture_save(was.path, was.bytes, was.size);
        was.bytes[at] = (char)(was.bytes[at] ^ (1 << (at % 8)));
        accepted += check(&was, false, at);
    }
    assert_true(accepted < tried); /* the rest struck pages and places that hold nothing */
    original_finish(&was);
}

static void a_byte_in_the_header(void **state)
{
    (void)state;
    original was;
    original_init(&was);
    for (size_t at = 0; at < 100; at++)
        for (int with = 0; with < 256; with += 51) {
            char before = was.bytes[at];
            was.bytes[at] = (char)with;
            fixture_save(was.path, was.bytes, was.size);
            was.bytes[at] = before;
            check(&was, false, at);
        }
    original_finish(&was);
}

static void a_cut_file(void **state)
{
    (void)state;
    original was;
    original_init(&was);
    for (size_t size = 0; size < was.size; size += 16 * step()) {
        fixture_save(was.path, was.bytes, size);
        assert_false(check(&was, false, size));
    }
    original_finish(&was);
}

static void a_page_of_zeros_or_of_another_place(void **state)
{
    (void)state;
    original was;
    original_init(&was);
    char *copy = malloc(was.size);
    assert_non_null(copy);
    for (size_t page = 0; page + 4096 <= was.size; page += 4096) {
        memcpy(copy, was.bytes, was.size);
        memset(copy + page, 0, 4096);
        fixture_save(was.path, copy, was.size);
        check(&was, false, page);
        memcpy(copy + page, was.bytes + (page + 4096) % was.size, 4096);
        fixture_save(was.path, copy, was.size);
        check(&was, false, page);
    }
    free(copy);
    original_finish(&was);
}

static void the_writer_refuses_as_well(void **state)
{
    (void)state;
    original was;
    original_init(&was);
    for (size_t at = 0; at < was.size; at += 40 * step()) {
        was.bytes[at] = (char)~was.bytes[at];
        fixture_save(was.path, was.bytes, was.size);
        was.bytes[at] = (char)~was.bytes[at];
        check(&was, true, at);
    }
    original_finish(&was);
}

static void salvaging_never_invents(void **state)
{
    (void)state;
    original was;
    original_init(&was);
    for (size_t at = 7; at < was.size; at += 10 * step()) {
        was.bytes[at] = (char)~was.bytes[at];
        fixture_save(was.path, was.bytes, was.size);
        was.bytes[at] = (char)~was.bytes[at];
        store_findings findings;
        rp_error error = { 0 };
        store_log *log = store_salvage(&was.in.options, &findings, &error);
        char *told = log ? fixture_tell(log, &error) : NULL;
        if (told && strncmp(told, was.told, strlen(told)) != 0) /* a beginning of what was there */
            fail_msg("byte %zu: %s", at, told);
        if (log && told && !findings.count)
            assert_string_equal(told, was.told);
        free(told);
        store_destroy(log);
        store_findings_finish(&findings);
    }
    original_finish(&was);
}

UNIT_SUITE(store_damage, "store.damage", UNIT_CASE(a_flipped_bit), UNIT_CASE(a_byte_in_the_header),
           UNIT_CASE(a_cut_file), UNIT_CASE(a_page_of_zeros_or_of_another_place),
           UNIT_CASE(the_writer_refuses_as_well), UNIT_CASE(salvaging_never_invents));
