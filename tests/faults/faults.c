/* A library to preload: counts the calls that change files below one folder and lets one of them, or all
 * from one on, go wrong. Environment:
 *
 *   FAULTS_FOLDER   absolute path; other files are left alone
 *   FAULTS_AT       number of the call, from 1; without it nothing goes wrong
 *   FAULTS_DO       kill     the program ends before the call, as by kill -9
 *                   power    the same, and what was not synced is undone (power.h)
 *                   short    a write takes half of its bytes
 *                   ENOSPC, EIO, EROFS    the call fails so
 *   FAULTS_ONLY     sync     only fsync and fdatasync are counted
 *   FAULTS_STICKY   1        every call from FAULTS_AT on
 *   FAULTS_SEED     power: a random part is lost instead of everything
 *   FAULTS_LAZY     1        a sync does nothing: shows that the tests would notice
 *   FAULTS_REPORT   file that gets the number of calls at the end
 *
 * Files that are only read and calls from inside the C library (stdio) are not seen. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

#include "power.h"

enum { GO_ON = 0, SHORT = -1, KILL = -2, POWER = -3 };

static struct {
    const char *folder, *report;
    unsigned long at, calls;
    int action;
    bool sticky, only_sync, lazy, power, ready;
} faults;

static const struct {
    const char *name;
    int action;
} actions[] = {
    { "kill", KILL },     { "power", POWER }, { "short", SHORT },
    { "ENOSPC", ENOSPC }, { "EIO", EIO },     { "EROFS", EROFS },
};

static bool is_set(const char *name)
{
    const char *value = getenv(name);
    return value && *value && strcmp(value, "0") != 0;
}

static void prepare(void)
{
    const char *at = getenv("FAULTS_AT"), *action = getenv("FAULTS_DO"), *seed = getenv("FAULTS_SEED");
    const char *only = getenv("FAULTS_ONLY");
    faults.ready = true;
    faults.folder = getenv("FAULTS_FOLDER");
    faults.report = getenv("FAULTS_REPORT");
    faults.at = at ? strtoul(at, NULL, 10) : 0;
    faults.sticky = is_set("FAULTS_STICKY");
    faults.lazy = is_set("FAULTS_LAZY");
    faults.only_sync = only && strcmp(only, "sync") == 0;
    for (size_t i = 0; action && i < sizeof actions / sizeof *actions; i++)
        if (strcmp(action, actions[i].name) == 0)
            faults.action = actions[i].action;
    faults.power = faults.folder && faults.action == POWER;
    if (faults.power)
        power_init(faults.folder, seed ? (unsigned)strtoul(seed, NULL, 10) : 0);
}

static bool below(const char *path)
{
    if (!faults.ready)
        prepare();
    size_t length = faults.folder ? strlen(faults.folder) : 0;
    return length && strncmp(path, faults.folder, length) == 0 &&
           (path[length] == '/' || path[length] == '\0');
}

static bool descriptor_below(int descriptor)
{
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = '\0';
    return below(path);
}

/* What becomes of this call: GO_ON, SHORT or an errno. */
static int strike(bool sync)
{
    if (faults.only_sync && !sync)
        return GO_ON;
    unsigned long call = ++faults.calls;
    if (!faults.at || (faults.sticky ? call < faults.at : call != faults.at))
        return GO_ON;
    if (faults.action == POWER)
        power_cut();
    if (faults.action == POWER || faults.action == KILL)
        syscall(SYS_kill, getpid(), SIGKILL);
    return faults.action;
}

__attribute__((destructor)) static void report(void)
{
    char line[32];
    if (!faults.report)
        return;
    int length = snprintf(line, sizeof line, "%lu\n", faults.calls);
    int file = (int)syscall(SYS_openat, AT_FDCWD, faults.report, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (file >= 0) {
        syscall(SYS_write, file, line, (size_t)length);
        close(file);
    }
}

static long fail(int why)
{
    errno = why;
    return -1;
}

/* Offset -1: where the descriptor stands. */
static ssize_t write_at(int descriptor, const void *bytes, size_t size, off_t offset)
{
    if (descriptor_below(descriptor)) {
        int what = strike(false);
        if (what > 0)
            return fail(what);
        if (what == SHORT)
            size /= 2;
        if (faults.power)
            power_before_write(descriptor, offset, size);
    }
    return offset < 0 ? syscall(SYS_write, descriptor, bytes, size)
                      : syscall(SYS_pwrite64, descriptor, bytes, size, offset);
}

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    return write_at(descriptor, bytes, size, -1);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t size, off_t offset)
{
    return write_at(descriptor, bytes, size, offset);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t offset)
{
    return write_at(descriptor, bytes, size, offset);
}

static int sync_by(long number, int descriptor)
{
    if (descriptor_below(descriptor)) {
        int what = strike(true);
        if (what > 0)
            return (int)fail(what);
        if (faults.lazy)
            return 0;
        if (faults.power)
            power_synced(descriptor);
    }
    return (int)syscall(number, descriptor);
}

int fsync(int descriptor)
{
    return sync_by(SYS_fsync, descriptor);
}

int fdatasync(int descriptor)
{
    return sync_by(SYS_fdatasync, descriptor);
}

int ftruncate(int descriptor, off_t size)
{
    if (descriptor_below(descriptor)) {
        int what = strike(false);
        if (what > 0)
            return (int)fail(what);
        if (faults.power)
            power_before_truncate(descriptor, size);
    }
    return (int)syscall(SYS_ftruncate, descriptor, size);
}

int ftruncate64(int descriptor, off64_t size)
{
    return ftruncate(descriptor, size);
}

int unlink(const char *path)
{
    if (below(path)) {
        int what = strike(false);
        if (what > 0)
            return (int)fail(what);
        if (faults.power)
            power_before_unlink(path);
    }
    return (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
}

int rename(const char *from, const char *to)
{
    if (below(to)) {
        int what = strike(false);
        if (what > 0)
            return (int)fail(what);
        if (faults.power)
            power_before_rename(from, to);
    }
    return (int)syscall(SYS_renameat, AT_FDCWD, from, AT_FDCWD, to);
}

int link(const char *from, const char *to)
{
    bool watched = below(to);
    int what = watched ? strike(false) : GO_ON;
    if (what > 0)
        return (int)fail(what);
    long done = syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0);
    if (done == 0 && watched && faults.power)
        power_created(to);
    return (int)done;
}

/* Counted only where it makes a file. */
static int open_by(const char *path, int flags, mode_t mode)
{
    bool makes = (flags & O_CREAT) && below(path) && access(path, F_OK) != 0;
    int what = makes ? strike(false) : GO_ON;
    if (what > 0)
        return (int)fail(what);
    int descriptor = (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
    if (makes && descriptor >= 0 && faults.power)
        power_created(path);
    return descriptor;
}

/* The analyser, when it looks at several files in one go, no longer sees va_start as one. */
int open(const char *path, int flags, ...)
{
    mode_t mode = 0;
    if (flags & O_CREAT) {
        va_list arguments;
        va_start(arguments, flags);
        mode = va_arg(arguments, mode_t); /* NOLINT(clang-analyzer-valist.Uninitialized) */
        va_end(arguments);
    }
    return open_by(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    mode_t mode = 0;
    if (flags & O_CREAT) {
        va_list arguments;
        va_start(arguments, flags);
        mode = va_arg(arguments, mode_t); /* NOLINT(clang-analyzer-valist.Uninitialized) */
        va_end(arguments);
    }
    return open_by(path, flags, mode);
}
