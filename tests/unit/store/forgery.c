#include "unit.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <sqlite3.h>

#include "base/json.h"
#include "base/str.h"
#include "fixture.h"
#include "seal/digest.h"
#include "store/chain.h"
#include "store/findings.h"

/* 1 device-open, 2 a person, 3 start, 4-6 answers, 7 finish, 8 checkpoint, 9-10 another person's */
static void fill(fixture *in)
{
    rp_error error = { 0 };
    fixture_init(in);
    store_log *log = fixture_write(in);
    assert_true(fixture_name(log, 5, "trainee", "Ann Example"));
    fixture_play(log, 1, 3, "kept");
    assert_true(fixture_name(log, 6, "assessor", "Bob Example"));
    const rp_bytes file = { "return {}", 9 };
    assert_true(store_put(log, &file, 1, &error));
    store_destroy(log);
}

/* Computes all hashes anew, as whoever owns the machine could. */
static void chain_anew(const fixture *in)
{
    sqlite3 *db = NULL;
    sqlite3_stmt *rows = NULL, *set = NULL;
    char *path = fixture_path(in, "log.db");
    rp_digest head = { { 0 } };
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, (int *)NULL), SQLITE_OK);
    sqlite3_prepare_v2(db, "SELECT n, seq, at, kind, stream, body FROM entry ORDER BY n", -1, &rows, NULL);
    sqlite3_prepare_v2(db, "UPDATE entry SET hash = ?1 WHERE n = ?2", -1, &set, NULL);
    while (sqlite3_step(rows) == SQLITE_ROW) {
        chain_link link = { .n = sqlite3_column_int64(rows, 0),
                            .seq = sqlite3_column_int64(rows, 1),
                            .at_ms = sqlite3_column_int64(rows, 2),
                            .kind = (uint16_t)sqlite3_column_int(rows, 3),
                            .body = sqlite3_column_blob(rows, 5),
                            .size = (size_t)sqlite3_column_bytes(rows, 5) };
        memcpy(link.stream.bytes, sqlite3_column_blob(rows, 4), sizeof link.stream.bytes);
        chain_hash(seal_hasher(), &head, &link, &head);
        sqlite3_bind_blob(set, 1, head.bytes, sizeof head.bytes, SQLITE_STATIC);
        sqlite3_bind_int64(set, 2, link.n);
        assert_int_equal(sqlite3_step(set), SQLITE_DONE);
        sqlite3_reset(set);
    }
    sqlite3_finalize(rows);
    sqlite3_finalize(set);
    assert_int_equal(sqlite3_close(db), SQLITE_OK);
    free(path);
}

typedef struct forgery {
    const char *sql;
    bool anew; /* with all hashes computed again */
    int sound; /* entries before it that still hold */
    const char *says;
} forgery;

#define BODY(what, with) "CAST(replace(CAST(body AS TEXT), '" what "', '" with "') AS BLOB)"

static const forgery forgeries[] = {
    /* one row */
    { "UPDATE entry SET body = " BODY("\"answer\":\"2\"", "\"answer\":\"1\"") " WHERE n = 5", false, 4,
      "entry 5 was changed or moved" },
    { "UPDATE entry SET at = at + 1 WHERE n = 5", false, 4, "entry 5 was changed or moved" },
    { "UPDATE entry SET kind = 4 WHERE n = 5", false, 4, "entry 5 was changed or moved" },
    { "UPDATE entry SET seq = 9 WHERE n = 5", false, 4, "entry 5 was changed or moved" },
    { "UPDATE entry SET stream = zeroblob(16) WHERE n = 5", false, 4, "entry 5 was changed or moved" },
    { "UPDATE entry SET hash = zeroblob(32) WHERE n = 5", false, 4, "entry 5 was changed or moved" },
    /* rows as a whole */
    { "UPDATE entry SET n = 99 WHERE n = 5; UPDATE entry SET n = 5 WHERE n = 6; UPDATE entry SET n = 6 WHERE "
      "n = 99",
      false, 4, "entry 5 was changed or moved" },
    { "DELETE FROM entry WHERE n = 5", false, 4, "entry 5 is missing" },
    { "DELETE FROM entry WHERE n = 1", false, 0, "entry 1 is missing" },
    { "DELETE FROM entry", false, 0, "the log is empty" },
    { "INSERT INTO entry SELECT 12, stream, 2, kind, at, body, zeroblob(32) FROM entry WHERE n = 9", false,
      10, "entry 11 is missing" },
    { "INSERT INTO entry SELECT 11, stream, 2, kind, at, body, zeroblob(32) FROM entry WHERE n = 9", false,
      10, "entry 11 was changed or moved" },
    /* the same by someone who computes hashes: the numbers of the stream, then the signature */
    { "UPDATE entry SET seq = seq + 1 WHERE n BETWEEN 5 AND 7", true, 4,
      "entry 5 has a number in its stream" },
    { "UPDATE entry SET body = " BODY("\"answer\":\"2\"", "\"answer\":\"1\"") " WHERE n = 5", true, 7,
      "entry 8 is a checkpoint over other entries" },
    { "UPDATE entry SET body = " BODY("\"key\":\"", "\"key\":\"00") " WHERE n = 1", true, 7,
      "entry 8 is a checkpoint over other entries" },
    { "UPDATE entry SET body = " BODY("\"signature\":\"",
                                      "\"signature\":\"0000\",\"was\":\"") " WHERE n = 10",
      true, 9, "entry 10 is a checkpoint over other entries" },
    { "UPDATE entry SET body = CAST('not json' AS BLOB) WHERE n = 10", true, 9, "makes no sense" },
    { "UPDATE entry SET kind = 6 WHERE n = 1", true, 0, "entry 1 is not the opening of a device" },
    /* private texts */
    { "UPDATE person SET text = 'Eve Example' WHERE id = 1", false, 1, "private text 1 is not the one" },
    { "UPDATE person SET salt = zeroblob(32) WHERE id = 1", false, 1, "private text 1 is not the one" },
    { "DELETE FROM person WHERE id = 1", false, 1, "private text 1 is missing" },
    { "UPDATE person SET id = 7 WHERE id = 1", false, 1, "private text 1 is missing" },
    /* the layout */
    { "CREATE TRIGGER planted AFTER INSERT ON entry BEGIN DELETE FROM draft; END", false, 10,
      "trigger 'planted' is not part of a log" },
    { "DROP TRIGGER entry_stays", false, 10, "trigger 'entry_stays' is missing" },
    { "DROP TRIGGER entry_stays; CREATE TRIGGER entry_stays BEFORE UPDATE ON entry BEGIN SELECT 1; END",
      false, 10, "trigger 'entry_stays' is not as this program makes it" },
    { "CREATE TABLE other(x)", false, 10, "table 'other' is not part of a log" },
    { "CREATE VIEW other AS SELECT 1", false, 10, "view 'other' is not part of a log" },
    { "CREATE INDEX other ON entry(kind)", false, 0, "index 'other' is not part of a log" },
    { "ALTER TABLE entry ADD COLUMN other TEXT", false, 0, "table 'entry' is not as this program makes it" },
    { "DROP TABLE draft", false, 0, "table 'draft' is missing" },
    { "ALTER TABLE entry RENAME TO was; CREATE VIEW entry AS SELECT * FROM was", false, 0,
      "table 'entry' is missing" },
};

static int copies_in(const fixture *in, char *name, size_t size)
{
    int count = 0;
    DIR *folder = opendir(in->folder);
    assert_non_null(folder);
    for (struct dirent *entry; (entry = readdir(folder));)
        if (str_starts(entry->d_name, "log-damaged-")) {
            snprintf(name, size, "%s", entry->d_name);
            count++;
        }
    closedir(folder);
    return count;
}

static void each_is_refused_by_name(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof forgeries / sizeof *forgeries; i++) {
        fixture in;
        char sound[40], name[300];
        fill(&in);
        fixture_sql(&in, forgeries[i].sql);
        if (forgeries[i].anew)
            chain_anew(&in);
        findings_sound(forgeries[i].sound, sound, sizeof sound);
        for (int writing = 0; writing < 2; writing++) {
            char *line = fixture_refused(&in, writing, RP_ERROR_UNSOUND);
            if (!strstr(line, forgeries[i].says) || !strstr(line, sound))
                fail_msg("%s\n  gave: %s\n  not:  %s; %s", forgeries[i].sql, line, forgeries[i].says, sound);
            if (writing) {
                assert_int_equal(copies_in(&in, name, sizeof name), 1);
                assert_non_null(strstr(line, name));
            }
            free(line);
        }
        fixture_finish(&in);
    }
}

static void what_is_sound_can_be_read(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof forgeries / sizeof *forgeries; i++) {
        fixture in;
        store_findings findings;
        store_entries all;
        store_attempts attempts;
        rp_error error = { 0 };
        fill(&in);
        fixture_sql(&in, forgeries[i].sql);
        if (forgeries[i].anew)
            chain_anew(&in);
        store_log *log = store_salvage(&in.options, &findings, &error);
        assert_non_null(log);
        assert_true(findings.count > 0);
        assert_int_equal(findings.sound, forgeries[i].sound);
        assert_int_equal(
            findings.first_damaged,
            forgeries[i].sound == 10 && !strstr(forgeries[i].says, "entry 11") ? 0 : forgeries[i].sound + 1);
        assert_true(store_entries_all(log, &all, &error));
        assert_int_equal(all.count, forgeries[i].sound);
        assert_true(store_attempts_all(log, &attempts, &error));
        assert_int_equal(attempts.count, forgeries[i].sound >= 3);
        store_attempts_finish(&attempts);
        store_entries_finish(&all);
        store_findings_finish(&findings);
        store_destroy(log);
        fixture_finish(&in);
    }
}

static void the_file_stays_as_it_was(void **state)
{
    (void)state;
    fixture in;
    char name[300], name_again[300];
    size_t before_size, after_size, copy_size;
    fill(&in);
    fixture_sql(&in, forgeries[0].sql);
    char *path = fixture_path(&in, "log.db"), *before = fixture_load(path, &before_size);
    free(fixture_refused(&in, true, RP_ERROR_UNSOUND));
    assert_int_equal(copies_in(&in, name, sizeof name), 1);
    assert_string_equal(name, "log-damaged-20240501-100000.db");
    char *copy_path = fixture_path(&in, name), *after = fixture_load(path, &after_size);
    char *copy = fixture_load(copy_path, &copy_size);
    assert_int_equal(after_size, before_size);
    assert_int_equal(copy_size, before_size);
    assert_memory_equal(after, before, before_size);
    assert_memory_equal(copy, before, before_size);
    in.now.wall_ms += 86400000; /* trying again the next day makes no second copy */
    free(fixture_refused(&in, true, RP_ERROR_UNSOUND));
    assert_int_equal(copies_in(&in, name_again, sizeof name_again), 1);
    assert_string_equal(name_again, name);
    fixture_sql(&in, "UPDATE entry SET at = 1 WHERE n = 9"); /* other damage does */
    free(fixture_refused(&in, true, RP_ERROR_UNSOUND));
    assert_int_equal(copies_in(&in, name_again, sizeof name_again), 2);
    free(path);
    free(before);
    free(copy_path);
    free(after);
    free(copy);
    fixture_finish(&in);
}

/* Another device's key under a signature that is right for it, over a chain that is all right. */
static void another_devices_signature(void **state)
{
    (void)state;
    fixture in;
    fill(&in);
    char *key = fixture_ask(&in, "SELECT json_extract(CAST(body AS TEXT), '$.key') FROM entry WHERE n = 1");
    fixture_sql(&in, "DELETE FROM entry WHERE n = 10");
    fixture_use_key(&in, "other");
    store_destroy(fixture_write(&in)); /* announces itself and signs: 10 device-open, 11 checkpoint */
    str sql = STR_EMPTY;
    str_print(
        &sql,
        "UPDATE entry SET body = CAST(json_set(CAST(body AS TEXT), '$.key', '%s') AS BLOB) WHERE n >= 10",
        key);
    fixture_sql(&in, sql.bytes);
    chain_anew(&in);
    char *line = fixture_refused(&in, false, RP_ERROR_UNSOUND);
    assert_non_null(strstr(line, "entry 11 is a checkpoint"));
    free(line);
    free(key);
    str_finish(&sql);
    fixture_finish(&in);
}

static void a_stored_file_with_other_bytes(void **state)
{
    (void)state;
    fixture in;
    store_findings findings;
    rp_error error = { 0 };
    fill(&in);
    fixture_sql(&in, "UPDATE file SET bytes = CAST('return 1;' AS BLOB)");
    store_log *log = fixture_read(&in); /* nothing of the chain depends on it */
    rp_digest digest;
    unsigned char *bytes = NULL;
    size_t size;
    seal_hasher()->hash((rp_bytes){ NULL, 0 }, &(rp_bytes){ "return {}", 9 }, 1, &digest);
    assert_true(store_has(log, &digest));
    assert_false(store_get(log, &digest, &bytes, &size, &error));
    assert_int_equal(error.kind, RP_ERROR_UNSOUND);
    store_destroy(log);
    log = store_salvage(&in.options, &findings, &error);
    assert_int_equal(findings.count, 1);
    assert_non_null(strstr(findings.lines[0], "its bytes are not those it had"));
    assert_int_equal(findings.first_damaged, 0);
    store_destroy(log);
    store_findings_finish(&findings);
    fixture_finish(&in);
}

/* What no chain can show, and a receipt can: the end cut off. */
static void a_cut_end_differs_from_the_receipt(void **state)
{
    (void)state;
    fixture in;
    fill(&in);
    store_log *log = fixture_read(&in);
    store_head receipt = store_head_of(log);
    store_destroy(log);
    fixture_sql(&in, "DELETE FROM entry WHERE n > 8");
    log = fixture_read(&in);
    store_head now = store_head_of(log);
    assert_int_equal(now.n, 8);
    assert_memory_not_equal(&now.hash, &receipt.hash, sizeof now.hash);
    store_destroy(log);
    fixture_finish(&in);
}

UNIT_SUITE(store_forgery, "store.forgery", UNIT_CASE(each_is_refused_by_name),
           UNIT_CASE(what_is_sound_can_be_read), UNIT_CASE(the_file_stays_as_it_was),
           UNIT_CASE(another_devices_signature), UNIT_CASE(a_stored_file_with_other_bytes),
           UNIT_CASE(a_cut_end_differs_from_the_receipt));
