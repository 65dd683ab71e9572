#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <sqlite3.h>

#include "base/json.h"
#include "base/str.h"
#include "fixture.h"

static void a_reader_sees_one_moment(void **state)
{
    (void)state;
    fixture in;
    rp_error error = { 0 };
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    fixture_play(log, 1, 2, NULL);
    store_log *copy = fixture_read(&in);
    char *before = fixture_tell(copy, &error);
    assert_true(fixture_say(log, 1, RP_KIND_ANSWER, "{}"));
    char *after = fixture_tell(copy, &error);
    assert_string_equal(before, after);
    assert_int_equal(store_head_of(copy).n, 4);
    store_destroy(copy);
    copy = fixture_read(&in);
    assert_int_equal(store_head_of(copy).n, 5);
    store_destroy(copy);
    store_destroy(log);
    free(before);
    free(after);
    fixture_finish(&in);
}

/* A transaction that is open while the log is read: the reader sees what was committed before it, and
 * neither waits for the other. */
static void a_reader_beside_a_transaction(void **state)
{
    (void)state;
    fixture in;
    sqlite3 *db = NULL;
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    fixture_play(log, 1, 2, "kept");
    store_destroy(log);
    char *path = fixture_path(&in, "log.db");
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db,
                                  "BEGIN IMMEDIATE; UPDATE person SET text = NULL, salt = NULL;"
                                  "INSERT INTO draft VALUES(zeroblob(16), 'what', 'half')",
                                  NULL, NULL, NULL),
                     SQLITE_OK);
    store_log *copy = fixture_read(&in);
    assert_int_equal(store_head_of(copy).n, 6);
    rp_stream stream = { { 0 } };
    assert_null(store_draft_read(copy, &stream, "what"));
    store_destroy(copy);
    assert_int_equal(sqlite3_exec(db, "COMMIT", NULL, NULL, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_close(db), SQLITE_OK);
    free(path);
    fixture_finish(&in);
}

/* Reads again and again until it sees the attempt's end; each copy must be sound and longer than the last. */
static int read_on(const fixture *in)
{
    int64_t seen = 0;
    for (int reads = 0; reads < 10000; reads++) {
        rp_error error = { 0 };
        store_log *log = store_read(&in->options, &error);
        if (!log || store_head_of(log).n < seen)
            return 1;
        seen = store_head_of(log).n;
        store_attempts attempts;
        bool ended =
            store_attempts_all(log, &attempts, &error) && attempts.count && attempts.items[0].ended_ms;
        store_attempts_finish(&attempts);
        store_destroy(log);
        if (ended)
            return 0;
    }
    return 2;
}

static void readers_beside_a_writer(void **state)
{
    (void)state;
    fixture in;
    pid_t readers[2];
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    for (int i = 0; i < 2; i++) {
        readers[i] = fork();
        assert_true(readers[i] >= 0);
        if (readers[i] == 0)
            _exit(read_on(&in));
    }
    fixture_play(log, 1, 100, "kept"); /* every append succeeds */
    for (int i = 0; i < 2; i++) {
        int status = -1;
        assert_int_equal(waitpid(readers[i], &status, 0), readers[i]);
        assert_int_equal(status, 0);
    }
    store_destroy(log);
    fixture_finish(&in);
}

static void attempts_at_a_glance(void **state)
{
    (void)state;
    fixture in;
    rp_error error = { 0 };
    store_attempts list;
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    fixture_play(log, 2, 5, "kept");
    fixture_play(log, 1, 3, NULL);
    assert_true(fixture_say(log, 1, RP_KIND_STEP_BACK, "{\"to\":2}"));
    assert_true(fixture_say(log, 1, RP_KIND_STEP_BACK, "{\"to\":1}"));
    assert_true(fixture_say(log, 1, RP_KIND_ANSWER, "{\"counted\":true,\"scored\":true,\"turn\":2}"));
    assert_true(fixture_say(log, 2, RP_KIND_RELEASE, "{}"));
    assert_true(fixture_say(log, 2, RP_KIND_DEBRIEF_SEEN, "{}"));
    assert_true(
        fixture_say(log, 3, RP_KIND_ATTEMPT_START, "{\"mode\":\"assessed\"}")); /* bodies may lack members */
    assert_true(fixture_say(log, 3, RP_KIND_STOPPED, "{}"));
    assert_true(store_attempts_all(log, &list, &error));
    assert_int_equal(list.count, 3);
    const store_attempt *first = &list.items[0], *second = &list.items[1], *third = &list.items[2];
    rp_stream stream = fixture_stream(2), trainee = { { 1 } };
    assert_memory_equal(&first->stream, &stream, sizeof stream);
    assert_memory_equal(&first->trainee, &trainee, sizeof trainee);
    assert_string_equal(first->scenario, "wet-parcel");
    assert_string_equal(first->title, "Title 2");
    assert_string_equal(first->mode, "practice");
    assert_string_equal(first->ending, "kept");
    assert_int_equal(first->number, 2);
    assert_int_equal(first->answers, 5);
    assert_int_equal(first->counted, 3);
    assert_true(first->ended_ms > first->began_ms);
    assert_true(first->released && !first->locked && first->debrief_ms > first->ended_ms);
    assert_int_equal(first->first, 2);
    assert_null(second->ending);
    assert_int_equal(second->ended_ms, 0);
    assert_int_equal(second->answers, 2);
    assert_int_equal(second->counted, 2);
    assert_false(second->released);
    assert_true(third->stopped && third->ended_ms > 0);
    assert_string_equal(third->scenario, "");
    assert_string_equal(third->mode, "assessed");
    store_attempts_finish(&list);
    store_destroy(log);
    fixture_finish(&in);
}

static void attempts_by_name(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        rp_error_kind kind;
        int stream;
    } cases[] = {
        { "10111213", RP_ERROR_NONE, 1 },   { "1", RP_ERROR_NONE, 1 },
        { "2021", RP_ERROR_NONE, 2 },       { "202122232425262728292A2B2C2D2E2F", RP_ERROR_NONE, 2 },
        { "last", RP_ERROR_NONE, 2 },       { "f", RP_ERROR_IMPOSSIBLE, 0 },
        { "101f", RP_ERROR_IMPOSSIBLE, 0 }, { "", RP_ERROR_USAGE, 0 },
        { "first", RP_ERROR_USAGE, 0 },     { "202122232425262728292A2B2C2D2E2F0", RP_ERROR_USAGE, 0 },
    };
    fixture in;
    rp_error error = { 0 };
    rp_stream found;
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    assert_false(store_attempt_find(log, "last", &found, &error));
    assert_int_equal(error.kind, RP_ERROR_IMPOSSIBLE);
    fixture_play(log, 1, 1, NULL);
    fixture_play(log, 2, 1, NULL);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        error = (rp_error){ 0 };
        assert_int_equal(store_attempt_find(log, cases[i].name, &found, &error),
                         cases[i].kind == RP_ERROR_NONE);
        assert_int_equal(error.kind, cases[i].kind);
        rp_stream stream = fixture_stream(cases[i].stream);
        if (cases[i].kind == RP_ERROR_NONE)
            assert_memory_equal(&found, &stream, sizeof stream);
    }
    rp_stream twin = fixture_stream(1);
    twin.bytes[15] = 0;
    rp_json *body = rp_json_object();
    const rp_event event = { twin, RP_KIND_ATTEMPT_START, body, NULL, 0 };
    assert_true(store_append(log, &event, 1, &error));
    assert_false(store_attempt_find(log, "1011", &found, &error));
    assert_int_equal(error.kind, RP_ERROR_USAGE);
    assert_non_null(strstr(error.text, "2 attempts"));
    rp_json_destroy(body);
    store_destroy(log);
    fixture_finish(&in);
}

static void people_by_role_and_name(void **state)
{
    (void)state;
    static const struct {
        const char *role, *name;
        int stream; /* 0: nobody */
    } cases[] = {
        { "trainee", "Ann Example", 1 },
        { "trainee", " ann EXAMPLE ", 1 },
        { "trainee", "Ann", 0 },
        { "assessor", "Ann Example", 3 },
        { "trainee", "Ren\xc3\xa9", 2 },
        { "trainee", "Rene\xcc\x81", 2 },
        { "trainee", "", 0 },
        { "trainee", "\xff", 0 },
        { "other", "Ann Example", 0 },
    };
    fixture in;
    rp_error error = { 0 };
    store_people people;
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    assert_true(fixture_name(log, 1, "trainee", "Ann Example"));
    assert_true(fixture_name(log, 2, "trainee", "Ren\xc3\xa9"));
    assert_true(fixture_name(log, 3, "assessor", "Ann Example"));
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        bool found = false;
        rp_stream stream, expected = fixture_stream(cases[i].stream);
        assert_true(store_person_find(log, cases[i].role, cases[i].name, &stream, &found, &error));
        assert_int_equal(found, cases[i].stream != 0);
        if (found)
            assert_memory_equal(&stream, &expected, sizeof stream);
    }
    assert_true(store_people_all(log, "trainee", &people, &error));
    assert_int_equal(people.count, 2);
    assert_string_equal(people.items[1].name, "Ren\xc3\xa9");
    store_people_finish(&people);
    assert_true(store_people_all(log, NULL, &people, &error));
    assert_int_equal(people.count, 3);
    assert_string_equal(people.items[2].role, "assessor");
    store_people_finish(&people);
    store_destroy(log);
    fixture_finish(&in);
}

static bool stop_at_three(void *data, const rp_entry *entry, rp_error *error)
{
    ++*(int *)data;
    return entry->n < 3 || rp_fail(error, RP_ERROR_USAGE, "enough");
}

static void a_visit_can_stop(void **state)
{
    (void)state;
    fixture in;
    rp_error error = { 0 };
    int visited = 0;
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    fixture_play(log, 1, 5, NULL);
    assert_false(store_each(log, stop_at_three, &visited, &error));
    assert_int_equal(visited, 3);
    assert_string_equal(error.text, "enough");
    store_destroy(log);
    fixture_finish(&in);
}

static void a_backup_is_a_log(void **state)
{
    (void)state;
    fixture in;
    rp_error error = { 0 };
    struct stat info;
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    fixture_play(log, 1, 5, "kept");
    assert_true(fixture_name(log, 2, "trainee", "Ann"));
    char *path = fixture_path(&in, "copy.db"), *told = fixture_tell(log, &error);
    assert_true(store_backup(log, path, &error));
    assert_int_equal(stat(path, &info), 0);
    assert_int_equal(info.st_mode & 07777, 0600);
    assert_false(store_backup(log, path, &error)); /* never over a file that is there */
    assert_int_equal(error.kind, RP_ERROR_IMPOSSIBLE);
    assert_non_null(strstr(error.text, "there already"));
    assert_false(store_backup(log, "/nowhere/copy.db", &error));
    assert_int_equal(error.kind, RP_ERROR_IMPOSSIBLE);
    store_destroy(log);
    char *place = fixture_path(&in, "log.db"), *again = fixture_path(&in, "copy2.db");
    log = fixture_read(&in); /* a reader can back up as well */
    assert_true(store_backup(log, again, &error));
    store_destroy(log);
    assert_int_equal(rename(path, place), 0);
    log = fixture_write(&in);
    char *told_again = fixture_tell(log, &error);
    assert_string_equal(told, told_again);
    store_destroy(log);
    free(place);
    free(again);
    free(path);
    free(told);
    free(told_again);
    fixture_finish(&in);
}

static void a_log_that_was_replaced_under_a_writer(void **state)
{
    (void)state;
    fixture in;
    rp_error error = { 0 };
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    fixture_play(log, 1, 1, NULL);
    char *path = fixture_path(&in, "log.db"), *copy = fixture_path(&in, "copy.db");
    assert_true(store_backup(log, copy, &error));
    assert_true(fixture_say(log, 1, RP_KIND_ANSWER, "{\"turn\":2}"));
    assert_int_equal(rename(copy, path), 0);
    rp_json *body = rp_json_object();
    const rp_event event = { fixture_stream(1), RP_KIND_PAUSE, body, NULL, 0 };
    assert_false(store_append(log, &event, 1, &error)); /* else it would go into a file nobody finds */
    assert_int_equal(error.kind, RP_ERROR_IMPOSSIBLE);
    assert_non_null(strstr(error.text, "not saved: "));
    assert_false(store_append(log, &event, 1, &error)); /* nor into one that lacks what was acknowledged */
    assert_non_null(strstr(error.text, "was replaced while in use"));
    rp_json_destroy(body);
    store_destroy(log);
    free(path);
    free(copy);
    fixture_finish(&in);
}

UNIT_SUITE(store_read, "store.read", UNIT_CASE(a_reader_sees_one_moment),
           UNIT_CASE(a_reader_beside_a_transaction), UNIT_CASE(readers_beside_a_writer),
           UNIT_CASE(attempts_at_a_glance), UNIT_CASE(attempts_by_name), UNIT_CASE(people_by_role_and_name),
           UNIT_CASE(a_visit_can_stop), UNIT_CASE(a_backup_is_a_log),
           UNIT_CASE(a_log_that_was_replaced_under_a_writer));
