#include <assert.h>
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/durable.h"
#include "base/memory.h"
#include "base/trace.h"
#include "store/disk.h"
#include "store/findings.h"
#include "store/log.h"
#include "store/migrate.h"
#include "store/row.h"

/* A log comes into being under another name and gets its own once it holds its first entry. So a log.db
 * without entries is never a young one but always a damaged one. */
#define YOUNG LOG_FILE ".new"

static bool has(const char *folder, const char *name, struct stat *info)
{
    char *path = disk_join(folder, name);
    bool ok = stat(path, info) == 0;
    int why = errno;
    free(path);
    errno = why;
    return ok;
}

bool store_exists(const char *folder)
{
    struct stat info;
    return has(folder, LOG_FILE, &info);
}

bool store_make_folder(const char *folder, rp_error *error)
{
    return disk_make_folder(folder, error);
}

store_log *log_create(const store_options *options, bool writes)
{
    assert(options->folder && options->hasher && options->verify);
    store_log *log = memory_allocate(sizeof *log);
    log->options = *options;
    log->options.folder = memory_copy_text(options->folder);
    log->writes = writes;
    log->lock = -1;
    return log;
}

void log_detach(store_log *log)
{
    database_finish(&log->db);
}

void store_destroy(store_log *log)
{
    rp_error error = { 0 };
    if (!log)
        return;
    log_unstage(log);
    if (log->writes && log->db.handle && !store_checkpoint(log, &error))
        trace("store", "closing: %s", error.text);
    log_detach(log);
    chain_finish(&log->chain);
    free(log->staged);
    if (log->lock >= 0)
        close(log->lock);
    free((char *)(uintptr_t)log->options.folder);
    free(log);
}

store_head store_head_of(const store_log *log)
{
    return (store_head){ log->chain.n, log->chain.head };
}

const rp_stream *store_device(const store_log *log)
{
    return &log->chain.device;
}

static bool refuse_damaged(store_log *log, const char *what, int64_t sound, rp_error *error)
{
    rp_moment now = { 0 };
    char range[80];
    log_detach(log); /* before the file is read past SQLite */
    log->options.clock.now(log->options.clock.data, &now);
    char *copy = disk_set_aside(log->options.folder, now.wall_ms);
    rp_fail(error, RP_ERROR_UNSOUND, "the log in %s is damaged: %s; %s; %s%s", log->options.folder, what,
            findings_sound(sound, range, sizeof range),
            copy ? "a copy was set aside as " : "no copy could be made: ", copy ? copy : strerror(errno));
    free(copy);
    return false;
}

/* Others could read a log that was copied here or made under another rule. */
static void keep_private(const char *path)
{
    struct stat info;
    if (stat(path, &info) == 0 && S_ISREG(info.st_mode) && (info.st_mode & (S_IRWXG | S_IRWXO)))
        chmod(path, S_IRUSR | S_IWUSR);
}

/* Whether the file that was opened again still holds all that was acknowledged. */
static bool goes_on(store_log *log, rp_error *error)
{
    chain_link link;
    rp_digest hash;
    if (log->known.n) {
        sqlite3_stmt *row = database_statement(&log->db, QUERY_ENTRY_AT);
        sqlite3_bind_int64(row, 1, log->known.n);
        bool same = sqlite3_step(row) == SQLITE_ROW && row_link(row, &link, &hash) &&
                    memcmp(&hash, &log->known.hash, sizeof hash) == 0;
        sqlite3_reset(row);
        if (!same)
            return rp_fail(error, RP_ERROR_IMPOSSIBLE,
                           "the log in %s was replaced while in use; start the program again",
                           log->options.folder);
    }
    log->known = store_head_of(log);
    return true;
}

/* Opens the file and verifies it; damage is refused. */
static bool open_file(store_log *log, const char *path, store_findings *findings, rp_error *error)
{
    rp_error why = { 0 };
    if (!database_init(&log->db, path, &why))
        return why.kind == RP_ERROR_UNSOUND ? refuse_damaged(log, why.text, 0, error)
                                            : rp_fail(error, why.kind, "%s", why.text);
    if (!migrate_identify(&log->db, path, error) || log_verify(log, false, findings, error) == LOG_FAILED)
        return false;
    if (findings->count)
        return refuse_damaged(log, findings->lines[0], findings->sound, error);
    return migrate_run(&log->db, error) && goes_on(log, error);
}

bool log_attach(store_log *log, rp_error *error)
{
    if (log->db.handle)
        return true;
    assert(log->writes); /* a copy in memory is open for as long as it lives */
    store_findings findings;
    findings_init(&findings);
    char *path = disk_join(log->options.folder, LOG_FILE);
    keep_private(path);
    bool ok = open_file(log, path, &findings, error);
    if (!ok)
        log_detach(log);
    trace("store", "%s: %s, %" PRId64 " entries", path, ok ? "open" : "refused", log->chain.n);
    store_findings_finish(&findings);
    free(path);
    return ok;
}

static bool begin(store_log *log, rp_error *error)
{
    char *young = disk_join(log->options.folder, YOUNG), *path = disk_join(log->options.folder, LOG_FILE);
    char *journal = disk_join(log->options.folder, YOUNG "-journal");
    unlink(young); /* both are left where a first start was cut short */
    unlink(journal);
    bool ok = disk_make_file(young);
    if (!ok)
        rp_fail(error, RP_ERROR_IMPOSSIBLE, "%s: cannot be made: %s", young, strerror(errno));
    ok = ok && database_init(&log->db, young, error) && migrate_run(&log->db, error) &&
         store_append(log, NULL, 0, error);
    log_detach(log);
    if (ok && (rename(young, path) != 0 || !durable_folder(log->options.folder)))
        ok = rp_fail(error, RP_ERROR_IMPOSSIBLE, "%s: cannot be made: %s", path, strerror(errno));
    free(journal);
    free(path);
    free(young);
    return ok;
}

store_log *store_create(const store_options *options, rp_error *error)
{
    assert(options->random && options->signer.sign && options->clock.now);
    struct stat info;
    store_log *log = log_create(options, true);
    const char *folder = log->options.folder;
    bool ok = disk_make_folder(folder, error) && (log->lock = disk_lock(folder, error)) >= 0 &&
              (store_exists(folder) || begin(log, error));
    log->interrupted = ok && has(folder, LOG_FILE "-journal", &info) && info.st_size > 0;
    /* An empty append adds device-open where the device's key is another than before, else nothing. */
    ok = ok && log_attach(log, error) && store_append(log, NULL, 0, error);
    if (ok)
        return log;
    log_detach(log);
    store_destroy(log);
    return NULL;
}

const char *store_version(void)
{
    return sqlite3_libversion();
}
