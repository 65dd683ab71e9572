#include "unit.h"

#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "fixture.h"
#include "seal/digest.h"

static rp_digest digest_of(const rp_bytes *file)
{
    rp_digest digest;
    seal_hasher()->hash((rp_bytes){ NULL, 0 }, file, 1, &digest);
    return digest;
}

static void expect_file(store_log *log, const rp_bytes *file)
{
    rp_error error = { 0 };
    rp_digest digest = digest_of(file);
    unsigned char *bytes = NULL;
    size_t size = 0;
    assert_true(store_has(log, &digest));
    assert_true(store_get(log, &digest, &bytes, &size, &error));
    assert_int_equal(size, file->size);
    if (size)
        assert_memory_equal(bytes, file->bytes, size);
    free(bytes);
}

static void files_are_kept_once(void **state)
{
    (void)state;
    fixture in;
    rp_error error = { 0 };
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    char *large = malloc(300000);
    assert_non_null(large);
    for (size_t i = 0; i < 300000; i++)
        large[i] = (char)(i * 7 + i / 251);
    const rp_bytes files[] = { { "return {}", 9 }, { large, 300000 }, { NULL, 0 }, { "a\0b", 3 } };
    assert_true(store_put(log, files, 4, &error));
    assert_true(store_put(log, files, 4, &error));
    for (size_t i = 0; i < 4; i++)
        expect_file(log, &files[i]);
    rp_digest none = digest_of(&(rp_bytes){ "not kept", 8 });
    unsigned char *bytes;
    size_t size;
    assert_false(store_has(log, &none));
    assert_false(store_get(log, &none, &bytes, &size, &error));
    assert_int_equal(error.kind, RP_ERROR_IMPOSSIBLE);
    store_destroy(log);
    char *count = fixture_ask(&in, "SELECT count(*) FROM file");
    assert_string_equal(count, "4");
    free(count);
    log = fixture_read(&in);
    for (size_t i = 0; i < 4; i++)
        expect_file(log, &files[i]);
    store_destroy(log);
    free(large);
    fixture_finish(&in);
}

static void staged_files_come_with_the_event(void **state)
{
    (void)state;
    fixture in;
    rp_error error = { 0 };
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    char text[] = "return {}";
    const rp_bytes file = { text, 9 }, kept = { "return {}", 9 };
    store_stage(log, &file, 1);
    text[0] = 'X'; /* the caller's bytes are its own again */
    rp_digest digest = digest_of(&kept);
    assert_false(store_has(log, &digest));
    rp_journal journal = store_journal(log);
    rp_json *body = rp_json_object();
    const rp_private bad = { "name", "\xff" };
    rp_event event = { fixture_stream(1), RP_KIND_ATTEMPT_START, body, &bad, 1 };
    assert_false(journal.append(journal.data, &event, 1, &error));
    assert_false(store_has(log, &digest));
    event.text_count = 0;
    assert_true(journal.append(journal.data, &event, 1, &error));
    expect_file(log, &kept);
    rp_json_destroy(body);
    store_destroy(log);
    fixture_finish(&in);
}

static void what_was_staged_is_dropped_at_the_end(void **state)
{
    (void)state;
    fixture in;
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    const rp_bytes file = { "return {}", 9 };
    store_stage(log, &file, 1);
    store_destroy(log);
    char *count = fixture_ask(&in, "SELECT count(*) FROM file");
    assert_string_equal(count, "0");
    free(count);
    fixture_finish(&in);
}

static void drafts_are_outside_the_chain(void **state)
{
    (void)state;
    fixture in;
    rp_error error = { 0 };
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    store_head head = store_head_of(log);
    rp_stream one = fixture_stream(1), two = fixture_stream(2);
    assert_null(store_draft_read(log, &one, "what"));
    assert_true(store_draft_write(log, &one, "what", "It went", &error));
    assert_true(store_draft_write(log, &one, "what", "It went w\xc3\xa9ll", &error));
    assert_true(store_draft_write(log, &one, "so_what", "", &error));
    assert_true(store_draft_write(log, &two, "what", "other", &error));
    assert_false(store_draft_write(log, &two, "what", "\xff", &error));
    assert_int_equal(error.kind, RP_ERROR_USAGE);
    assert_int_equal(store_head_of(log).n, head.n);
    store_destroy(log);
    log = fixture_write(&in);
    assert_int_equal(store_head_of(log).n, head.n + 1); /* the closing checkpoint */
    char *draft = store_draft_read(log, &one, "what");
    assert_string_equal(draft, "It went w\xc3\xa9ll");
    free(draft);
    draft = store_draft_read(log, &one, "so_what");
    assert_string_equal(draft, "");
    free(draft);
    assert_true(store_draft_write(log, &one, "what", NULL, &error));
    assert_true(store_draft_write(log, &one, "what", NULL, &error)); /* nothing there: nothing to do */
    assert_null(store_draft_read(log, &one, "what"));
    draft = store_draft_read(log, &two, "what");
    assert_string_equal(draft, "other");
    free(draft);
    store_destroy(log);
    fixture_finish(&in);
}

static void deleted_drafts_leave_no_trace(void **state)
{
    (void)state;
    fixture in;
    rp_error error = { 0 };
    size_t size;
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    rp_stream stream = fixture_stream(1);
    assert_true(store_draft_write(log, &stream, "what", "zebedee-was-here", &error));
    assert_true(store_draft_write(log, &stream, "what", NULL, &error));
    store_destroy(log);
    char *path = fixture_path(&in, "log.db"), *bytes = fixture_load(path, &size);
    for (size_t i = 0; i + 7 < size; i++)
        assert_memory_not_equal(bytes + i, "zebedee", 7);
    free(path);
    free(bytes);
    fixture_finish(&in);
}

UNIT_SUITE(store_files, "store.files", UNIT_CASE(files_are_kept_once),
           UNIT_CASE(staged_files_come_with_the_event), UNIT_CASE(what_was_staged_is_dropped_at_the_end),
           UNIT_CASE(drafts_are_outside_the_chain), UNIT_CASE(deleted_drafts_leave_no_trace));
