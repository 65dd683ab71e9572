#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/durable.h"
#include "store/disk.h"
#include "store/findings.h"
#include "store/log.h"
#include "store/migrate.h"

/* Readers never work on the file: they copy it to memory at one moment, close it, and verify the copy.
 * So they hold up no writer for longer than the copying takes, and what was verified cannot change. */

static bool take_copy(store_log *log, const char *path, rp_error *error)
{
    database file;
    bool ok = database_init(&file, path, error) && migrate_identify(&file, path, error) &&
              database_init(&log->db, NULL, error) && database_copy(&file, &log->db, path, error);
    database_finish(&file);
    return ok;
}

/* A log in which there is nothing to read. */
static bool take_nothing(store_log *log, store_findings *findings, rp_error *error)
{
    findings->first_damaged = 1; /* nothing can be told from anything */
    log_detach(log);
    chain_finish(&log->chain);
    return database_init(&log->db, NULL, error) && migrate_run(&log->db, error);
}

static bool take(store_log *log, const char *path, bool thorough, store_findings *findings, rp_error *error)
{
    rp_error why = { 0 };
    if (!take_copy(log, path, &why)) {
        if (why.kind != RP_ERROR_UNSOUND)
            return rp_fail(error, why.kind, "%s", why.text);
        findings_add(findings, "%s", why.text);
        return take_nothing(log, findings, error);
    }
    log_state state = log_verify(log, thorough, findings, error);
    if (state == LOG_FAILED)
        return false;
    return state == LOG_READABLE ? migrate_run(&log->db, error) : take_nothing(log, findings, error);
}

static store_log *read_path(const store_options *options, const char *path, bool thorough,
                            store_findings *findings, rp_error *error)
{
    store_log *log = log_create(options, false);
    if (take(log, path, thorough, findings, error))
        return log;
    store_destroy(log);
    return NULL;
}

/* As read_path, but one finding is enough to refuse. */
static store_log *read_sound(const store_options *options, const char *path, rp_error *error)
{
    store_findings findings;
    findings_init(&findings);
    store_log *log = read_path(options, path, false, &findings, error);
    if (log && findings.count) {
        char range[80];
        rp_fail(error, RP_ERROR_UNSOUND, "%s is damaged: %s; %s", path, findings.lines[0],
                findings_sound(findings.sound, range, sizeof range));
        store_destroy(log);
        log = NULL;
    }
    store_findings_finish(&findings);
    return log;
}

static bool find(const char *folder, char **path, rp_error *error)
{
    struct stat info;
    *path = disk_join(folder, LOG_FILE);
    if (stat(*path, &info) == 0)
        return true;
    if (errno == ENOENT)
        return rp_fail(error, RP_ERROR_IMPOSSIBLE, "there is no log in %s", folder);
    return rp_fail(error, RP_ERROR_IMPOSSIBLE, "the log in %s cannot be read: %s", folder, strerror(errno));
}

store_log *store_read(const store_options *options, rp_error *error)
{
    char *path;
    store_log *log = NULL;
    if (find(options->folder, &path, error))
        log = read_sound(options, path, error);
    free(path);
    return log;
}

store_log *store_salvage(const store_options *options, store_findings *findings, rp_error *error)
{
    char *path;
    store_log *log = NULL;
    findings_init(findings);
    if (find(options->folder, &path, error))
        log = read_path(options, path, true, findings, error);
    free(path);
    return log;
}

static bool sync_file(const char *path)
{
    int descriptor = open(path, O_RDWR | O_CLOEXEC);
    bool ok = descriptor >= 0 && durable_write(descriptor, NULL, 0);
    int why = errno;
    if (descriptor >= 0)
        close(descriptor);
    errno = why;
    return ok && durable_parent(path);
}

static bool fill_backup(store_log *log, const char *path, rp_error *error)
{
    database copy;
    bool ok = database_init(&copy, path, error) && database_copy(&log->db, &copy, path, error);
    database_finish(&copy);
    if (ok && !sync_file(path))
        ok = rp_fail(error, RP_ERROR_IMPOSSIBLE, "%s: %s", path, strerror(errno));
    store_log *again = ok ? read_sound(&log->options, path, error) : NULL;
    if (again && memcmp(&again->chain.head, &log->chain.head, sizeof log->chain.head) != 0)
        ok = rp_fail(error, RP_ERROR_UNSOUND, "%s: the copy is not what was copied", path);
    store_destroy(again);
    return ok && again;
}

bool store_backup(store_log *log, const char *path, rp_error *error)
{
    if (!log_attach(log, error))
        return false;
    if (!disk_make_file(path)) {
        if (errno == EEXIST)
            return rp_fail(error, RP_ERROR_IMPOSSIBLE, "%s: is there already; a backup replaces nothing",
                           path);
        return rp_fail(error, RP_ERROR_IMPOSSIBLE, "%s: cannot be made: %s", path, strerror(errno));
    }
    bool ok = fill_backup(log, path, error);
    if (!ok)
        unlink(path);
    return ok;
}
