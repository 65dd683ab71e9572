#include "unit.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <sqlite3.h>

#include "base/str.h"
#include "fixture.h"
#include "store/database.h"

static void expect_mode(const fixture *in, const char *name, mode_t mode)
{
    struct stat info;
    char *path = fixture_path(in, name);
    assert_int_equal(stat(path, &info), 0);
    assert_int_equal(info.st_mode & 07777, mode);
    free(path);
}

static void all_that_is_made_is_private(void **state)
{
    (void)state;
    fixture in;
    fixture_init(&in);
    str deep = STR_EMPTY;
    str_print(&deep, "%s/a b/c'd/", in.folder);
    free(in.folder);
    in.folder = str_take(&deep);
    in.options.folder = in.folder;
    assert_false(store_exists(in.folder));
    store_destroy(fixture_write(&in));
    assert_true(store_exists(in.folder));
    expect_mode(&in, "../..", 0700);
    expect_mode(&in, ".", 0700);
    expect_mode(&in, "log.db", 0600);
    expect_mode(&in, "log.lock", 0600);
    char *path = fixture_path(&in, "log.db");
    assert_int_equal(chmod(path, 0644), 0);
    store_destroy(fixture_write(&in));
    expect_mode(&in, "log.db", 0600);
    free(path);
    fixture_finish(&in);
}

static void one_writer_at_a_time(void **state)
{
    (void)state;
    fixture in;
    char expected[64];
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    snprintf(expected, sizeof expected, "process %ld: close that one first", (long)getpid());
    char *line = fixture_refused(&in, true, RP_ERROR_IMPOSSIBLE);
    assert_non_null(strstr(line, expected));
    free(line);
    store_destroy(fixture_read(&in)); /* readers take no lock */
    assert_true(fixture_say(log, 1, RP_KIND_PAUSE, "{}"));
    store_destroy(log);
    store_destroy(fixture_write(&in));
    fixture_finish(&in);
}

/* Runs `act` in a process that is not root, whoever runs the tests; it says what to exit with. */
static int as_nobody(fixture *in, int (*act)(fixture *in))
{
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
            _exit(99);
        _exit(act(in));
    }
    int status = 0;
    assert_int_equal(waitpid(child, &status, 0), child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

static void give_to_nobody(const fixture *in, const char *name)
{
    char *path = fixture_path(in, name);
    if (geteuid() == 0)
        assert_int_equal(chown(path, 65534, 65534), 0);
    free(path);
}

static void set_mode(const fixture *in, const char *name, mode_t mode)
{
    char *path = fixture_path(in, name);
    assert_int_equal(chmod(path, mode), 0);
    free(path);
}

static int read_works_and_write_does_not(fixture *in)
{
    rp_error error = { 0 };
    store_log *log = store_read(&in->options, &error);
    if (!log || store_head_of(log).n != 7)
        return 1;
    store_destroy(log);
    log = store_create(&in->options, &error);
    return log || error.kind != RP_ERROR_IMPOSSIBLE || !strstr(error.text, "cannot be") ? 2 : 0;
}

static void a_folder_that_cannot_be_written(void **state)
{
    (void)state;
    fixture in;
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    fixture_play(log, 1, 3, "kept");
    store_destroy(log);
    give_to_nobody(&in, "..");
    give_to_nobody(&in, ".");
    give_to_nobody(&in, "log.db");
    give_to_nobody(&in, "log.lock");
    set_mode(&in, "log.db", 0400);
    set_mode(&in, "log.lock", 0400);
    set_mode(&in, ".", 0500);
    assert_int_equal(as_nobody(&in, read_works_and_write_does_not), 0);
    set_mode(&in, ".", 0700);
    fixture_finish(&in);
}

static int nothing_works(fixture *in)
{
    rp_error error = { 0 };
    if (store_read(&in->options, &error) || error.kind != RP_ERROR_IMPOSSIBLE ||
        !strstr(error.text, "denied"))
        return 1;
    error = (rp_error){ 0 };
    return store_create(&in->options, &error) || error.kind != RP_ERROR_IMPOSSIBLE ||
           !strstr(error.text, "denied");
}

static void no_permission(void **state)
{
    (void)state;
    fixture in;
    fixture_init(&in);
    store_destroy(fixture_write(&in));
    give_to_nobody(&in, "..");
    set_mode(&in, ".", 0);
    assert_int_equal(as_nobody(&in, nothing_works), 0);
    set_mode(&in, ".", 0700);
    fixture_finish(&in);
}

static void no_folder_no_log(void **state)
{
    (void)state;
    fixture in;
    fixture_init(&in);
    char *line = fixture_refused(&in, false, RP_ERROR_IMPOSSIBLE);
    assert_non_null(strstr(line, "there is no log in "));
    free(line);
    fixture_save(in.folder, "a file", 6); /* a file where the folder should be */
    line = fixture_refused(&in, true, RP_ERROR_IMPOSSIBLE);
    assert_non_null(strstr(line, "Not a directory"));
    free(line);
    free(fixture_refused(&in, false, RP_ERROR_IMPOSSIBLE));
    assert_int_equal(unlink(in.folder), 0);
    in.options.folder = "";
    free(fixture_refused(&in, true, RP_ERROR_IMPOSSIBLE));
    fixture_finish(&in);
}

static void files_that_are_no_log(void **state)
{
    (void)state;
    static const struct {
        const char *sql;
        rp_error_kind kind;
        const char *says;
    } cases[] = {
        { "PRAGMA user_version = 2", RP_ERROR_IMPOSSIBLE, "written by a newer version" },
        { "PRAGMA user_version = -1", RP_ERROR_UNSOUND, "not a log of this program" },
        { "PRAGMA user_version = 0", RP_ERROR_UNSOUND, "another program changed" },
        { "PRAGMA application_id = 7", RP_ERROR_UNSOUND, "not a log of this program" },
        { "PRAGMA journal_mode = WAL", RP_ERROR_UNSOUND, "changed how it is saved" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        fixture in;
        fixture_init(&in);
        store_destroy(fixture_write(&in));
        fixture_sql(&in, cases[i].sql);
        for (int writing = 0; writing < 2; writing++) {
            char *line = fixture_refused(&in, writing, cases[i].kind);
            assert_non_null(strstr(line, cases[i].says));
            free(line);
        }
        fixture_finish(&in);
    }
}

static void what_stands_where_the_log_should(void **state)
{
    (void)state;
    fixture in;
    fixture_init(&in);
    char *path = fixture_path(&in, "log.db");
    store_destroy(fixture_write(&in));
    fixture_save(path, "", 0);
    free(fixture_refused(&in, false, RP_ERROR_UNSOUND));
    free(fixture_refused(&in, true, RP_ERROR_UNSOUND)); /* never taken for a young log */
    fixture_save(path, "SQLite format 3 is what this is not. SQLite format 3 is what this is not.", 72);
    free(fixture_refused(&in, false, RP_ERROR_UNSOUND));
    free(fixture_refused(&in, true, RP_ERROR_UNSOUND));
    assert_int_equal(unlink(path), 0);
    assert_int_equal(mkdir(path, 0700), 0);
    free(fixture_refused(&in, false, RP_ERROR_IMPOSSIBLE));
    free(fixture_refused(&in, true, RP_ERROR_IMPOSSIBLE));
    free(path);
    fixture_finish(&in);
}

static void a_first_start_that_was_cut_short(void **state)
{
    (void)state;
    fixture in;
    fixture_init(&in);
    assert_int_equal(mkdir(in.folder, 0700), 0);
    char *young = fixture_path(&in, "log.db.new"), *journal = fixture_path(&in, "log.db.new-journal");
    fixture_save(young, "half", 4);
    fixture_save(journal, "half", 4);
    store_destroy(fixture_write(&in));
    assert_int_equal(access(young, F_OK), -1);
    assert_int_equal(access(journal, F_OK), -1);
    free(young);
    free(journal);
    fixture_finish(&in);
}

/* Leaves half of a transaction in the file and the journal that undoes it beside it, as a program does
 * that is killed in the middle: with next to no cache, changed pages are written before the commit. */
static int write_half_and_die(fixture *in)
{
    static const char half[] = "PRAGMA cache_size = 1; BEGIN IMMEDIATE; UPDATE entry SET at = at + 1";
    sqlite3 *db = NULL;
    char *path = fixture_path(in, "log.db");
    if (sqlite3_open(path, &db) || sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, (int *)NULL) ||
        sqlite3_exec(db, half, NULL, NULL, NULL))
        return 1;
    return kill(getpid(), SIGKILL);
}

static int nothing_can_be_read(fixture *in)
{
    rp_error error = { 0 };
    return store_read(&in->options, &error) || error.kind != RP_ERROR_IMPOSSIBLE ||
           !strstr(error.text, "interrupted");
}

static void interrupt(fixture *in, char **told)
{
    rp_error error = { 0 };
    fixture_init(in);
    store_log *log = fixture_write(in);
    fixture_play(log, 1, 200, "kept");
    *told = fixture_tell(log, &error);
    store_destroy(log);
    give_to_nobody(in, "..");
    give_to_nobody(in, ".");
    give_to_nobody(in, "log.db");
    assert_int_equal(as_nobody(in, write_half_and_die), 128 + SIGKILL);
    expect_mode(in, "log.db-journal", 0600);
}

static void an_interrupted_write_is_undone_by_who_reads(void **state)
{
    (void)state;
    fixture in;
    rp_error error = { 0 };
    char *before;
    interrupt(&in, &before);
    set_mode(&in, "log.db", 0400);
    set_mode(&in, ".", 0500);
    assert_int_equal(as_nobody(&in, nothing_can_be_read), 0);
    set_mode(&in, ".", 0700);
    set_mode(&in, "log.db", 0600);
    store_log *log = fixture_read(&in);
    char *after = fixture_tell(log, &error);
    assert_string_equal(before, after);
    store_destroy(log);
    free(before);
    free(after);
    fixture_finish(&in);
}

static void an_interrupted_write_is_noted(void **state)
{
    (void)state;
    fixture in;
    rp_error error = { 0 };
    store_entries list;
    char *before;
    interrupt(&in, &before);
    store_log *log = fixture_write(&in);
    int64_t last = store_head_of(log).n;
    assert_true(fixture_say(log, 1, RP_KIND_PAUSE, "{}"));
    assert_true(fixture_say(log, 1, RP_KIND_RESUME, "{}"));
    assert_true(store_entries_of_kind(log, RP_KIND_RECOVERED, &list, &error));
    assert_int_equal(list.count, 1);
    assert_int_equal(list.items[0].n, last + 1);
    store_entries_finish(&list);
    char *after = fixture_tell(log, &error);
    assert_memory_equal(before, after, strlen(before));
    store_destroy(log);
    free(before);
    free(after);
    fixture_finish(&in);
}

static void odd_names_are_only_names(void **state)
{
    (void)state;
    static const char *const names[] = { "file:odd?mode=memory", ":memory:", "100%41 'quoted\" \\ name",
                                         "-rf" };
    char *parent = unit_folder(), before[4096];
    assert_non_null(getcwd(before, sizeof before));
    assert_int_equal(chdir(parent), 0);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        fixture in;
        fixture_init(&in);
        free(in.folder);
        str folder = STR_EMPTY;
        str_add(&folder, names[i]); /* relative */
        in.folder = str_take(&folder);
        in.options.folder = in.folder;
        store_destroy(fixture_write(&in));
        assert_true(store_exists(in.folder));
        store_destroy(fixture_read(&in));
        fixture_finish(&in);
    }
    assert_int_equal(chdir(before), 0);
    free(parent);
}

static int64_t setting(database *db, const char *pragma)
{
    sqlite3_stmt *statement = NULL;
    assert_int_equal(sqlite3_prepare_v2(db->handle, pragma, -1, &statement, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
    int64_t value = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return value;
}

static void the_settings_are_ours(void **state)
{
    (void)state;
    fixture in;
    database db;
    rp_error error = { 0 };
    int on = 0;
    fixture_init(&in);
    store_destroy(fixture_write(&in));
    char *path = fixture_path(&in, "log.db");
    assert_true(database_init(&db, path, &error));
    assert_int_equal(setting(&db, "PRAGMA synchronous"), 3);
    assert_int_equal(setting(&db, "PRAGMA secure_delete"), 1);
    assert_int_equal(setting(&db, "PRAGMA foreign_keys"), 1);
    assert_int_equal(setting(&db, "PRAGMA trusted_schema"), 0);
    assert_int_equal(setting(&db, "PRAGMA cell_size_check"), 1);
    assert_int_equal(setting(&db, "PRAGMA temp_store"), 2);
    assert_int_equal(setting(&db, "PRAGMA application_id"), 0x52707274);
    assert_int_equal(setting(&db, "PRAGMA user_version"), 1);
    assert_int_equal(sqlite3_db_config(db.handle, SQLITE_DBCONFIG_DEFENSIVE, -1, &on), SQLITE_OK);
    assert_int_equal(on, 1);
    assert_int_equal(sqlite3_exec(db.handle, "ATTACH ':memory:' AS other", NULL, NULL, NULL), SQLITE_AUTH);
    assert_int_not_equal(sqlite3_exec(db.handle, "SELECT load_extension('x')", NULL, NULL, NULL), SQLITE_OK);
    free(path);
    database_finish(&db);
    fixture_finish(&in);
}

static void our_own_mistakes_are_stopped(void **state)
{
    (void)state;
    static const char *const mistakes[] = {
        "UPDATE entry SET at = 1 WHERE n = 2",
        "DELETE FROM entry WHERE n = 2",
        "INSERT INTO entry SELECT 9, stream, seq, kind, at, body, hash FROM entry WHERE n = 2",
        "INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE n = 2",
        "INSERT INTO entry SELECT 3, stream, seq, kind, at, 'text', hash FROM entry WHERE n = 2",
        "UPDATE person SET text = 'Other' WHERE id = 1",
        "UPDATE person SET salt = NULL WHERE id = 1",
        "UPDATE person SET id = 5 WHERE id = 1",
        "DELETE FROM person WHERE id = 1",
        "INSERT OR REPLACE INTO person VALUES(1, zeroblob(32), 'Other')",
    };
    fixture in;
    database db;
    rp_error error = { 0 };
    fixture_init(&in);
    store_log *log = fixture_write(&in);
    assert_true(fixture_name(log, 1, "trainee", "Ann"));
    store_destroy(log);
    char *path = fixture_path(&in, "log.db");
    assert_true(database_init(&db, path, &error));
    for (size_t i = 0; i < sizeof mistakes / sizeof *mistakes; i++)
        assert_int_equal(sqlite3_exec(db.handle, mistakes[i], NULL, NULL, NULL) & 0xff, SQLITE_CONSTRAINT);
    assert_int_equal(sqlite3_exec(db.handle, "UPDATE person SET salt = NULL, text = NULL", NULL, NULL, NULL),
                     SQLITE_OK);
    free(path);
    database_finish(&db);
    store_destroy(fixture_read(&in));
    fixture_finish(&in);
}

UNIT_SUITE(store_open, "store.open", UNIT_CASE(all_that_is_made_is_private), UNIT_CASE(one_writer_at_a_time),
           UNIT_CASE(a_folder_that_cannot_be_written), UNIT_CASE(no_permission), UNIT_CASE(no_folder_no_log),
           UNIT_CASE(files_that_are_no_log), UNIT_CASE(what_stands_where_the_log_should),
           UNIT_CASE(a_first_start_that_was_cut_short),
           UNIT_CASE(an_interrupted_write_is_undone_by_who_reads), UNIT_CASE(an_interrupted_write_is_noted),
           UNIT_CASE(odd_names_are_only_names), UNIT_CASE(the_settings_are_ours),
           UNIT_CASE(our_own_mistakes_are_stopped));
