#include "unit.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <sqlite3.h>

#include "base/json.h"
#include "fixture.h"

/* The commit of a transaction is the removal of its journal. Here the journal goes and the call says that
 * it did not: the answer is in the log, and the store was told that it is not. */
static struct {
    int (*unlink)(const char *path);
    bool then_closed; /* and after that no file can be opened */
} disk;               /* SQLite's replaceable calls have no argument to carry it */

static int refuse_open(const char *path, int flags, int mode)
{
    (void)path, (void)flags, (void)mode;
    errno = EIO;
    return -1;
}

static void replace(const char *call, sqlite3_syscall_ptr with)
{
    sqlite3_vfs *vfs = sqlite3_vfs_find(NULL);
    assert_int_equal(vfs->xSetSystemCall(vfs, call, with), SQLITE_OK);
}

static int unlink_and_deny(const char *path)
{
    disk.unlink(path);
    if (disk.then_closed)
        replace("open", (sqlite3_syscall_ptr)refuse_open);
    errno = EIO;
    return -1;
}

/* NULL puts the system's own call back. */
static void fail_unlink(bool on)
{
    sqlite3_vfs *vfs = sqlite3_vfs_find(NULL);
    if (on)
        disk.unlink = (int (*)(const char *))vfs->xGetSystemCall(vfs, "unlink");
    replace("unlink", on ? (sqlite3_syscall_ptr)unlink_and_deny : NULL);
}

static void fail_open(bool on)
{
    replace("open", on ? (sqlite3_syscall_ptr)refuse_open : NULL);
}

static bool answer(store_log *log, int turn, const char *words, rp_error *error)
{
    rp_json *body = rp_json_object();
    rp_json_put_integer(body, "turn", turn);
    const rp_private text = { "text", words };
    const rp_event event = { fixture_stream(1), RP_KIND_ANSWER, body, &text, 1 };
    *error = (rp_error){ 0 };
    bool ok = store_append(log, &event, 1, error);
    rp_json_destroy(body);
    return ok;
}

static void what_was_committed_after_all_is_acknowledged(void **state)
{
    (void)state;
    fixture in;
    rp_error error;
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    fail_unlink(true);
    bool ok = answer(log, 1, "first", &error);
    fail_unlink(false);
    assert_true(ok);
    assert_int_equal(store_head_of(log).n, 2);
    assert_true(answer(log, 2, "second", &error));
    assert_int_equal(store_head_of(log).n, 3);
    store_destroy(log);
    fixture_finish(&in);
}

/* Neither committed nor acknowledged, as far as anybody can tell until the file can be opened again. */
static store_log *in_doubt(fixture *in)
{
    rp_error error;
    fixture_init(in);
    store_log *log = fixture_write(in);
    disk.then_closed = true;
    fail_unlink(true);
    bool ok = answer(log, 1, "first", &error);
    fail_unlink(false);
    fail_open(false);
    disk.then_closed = false;
    assert_false(ok);
    assert_int_equal(error.kind, RP_ERROR_IMPOSSIBLE);
    assert_non_null(strstr(error.text, "not saved: "));
    return log;
}

static void the_same_call_again_is_not_written_twice(void **state)
{
    (void)state;
    fixture in;
    rp_error error;
    store_log *log = in_doubt(&in);
    assert_true(answer(log, 1, "first", &error));
    assert_int_equal(store_head_of(log).n, 2);
    assert_true(answer(log, 2, "second", &error));
    assert_int_equal(store_head_of(log).n, 3);
    store_destroy(log);
    store_destroy(fixture_read(&in));
    fixture_finish(&in);
}

static void another_call_is_refused_until_the_next_start(void **state)
{
    (void)state;
    fixture in;
    rp_error error;
    store_log *log = in_doubt(&in);
    assert_false(answer(log, 1, "other words", &error));
    assert_non_null(strstr(error.text, "start the program again"));
    assert_false(answer(log, 2, "first", &error));
    store_destroy(log);
    log = fixture_write(&in); /* replaying shows the answer that is there */
    rp_stream stream = fixture_stream(1);
    store_entries entries;
    assert_true(store_entries_of(log, &stream, &entries, &error));
    assert_int_equal(entries.count, 1);
    assert_string_equal(entries.items[0].texts[0].text, "first");
    store_entries_finish(&entries);
    assert_true(answer(log, 2, "second", &error));
    store_destroy(log);
    fixture_finish(&in);
}

static void what_was_not_committed_can_be_given_up(void **state)
{
    (void)state;
    fixture in;
    rp_error error;
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    fail_open(true); /* no journal, no transaction */
    assert_false(answer(log, 1, "first", &error));
    fail_open(false);
    assert_true(answer(log, 1, "other words", &error));
    assert_int_equal(store_head_of(log).n, 2);
    store_destroy(log);
    fixture_finish(&in);
}

UNIT_SUITE(store_doubt, "store.doubt", UNIT_CASE(what_was_committed_after_all_is_acknowledged),
           UNIT_CASE(the_same_call_again_is_not_written_twice),
           UNIT_CASE(another_call_is_refused_until_the_next_start),
           UNIT_CASE(what_was_not_committed_can_be_given_up));
