#include "store/disk.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/durable.h"
#include "base/memory.h"
#include "base/str.h"

#define SET_ASIDE "log-damaged-"

enum { COPY_SIZE = 1 << 20 };

char *disk_join(const char *folder, const char *name)
{
    str path = STR_EMPTY;
    size_t length = strlen(folder);
    str_print(&path, "%s%s%s", folder, length && folder[length - 1] == '/' ? "" : "/", name);
    return str_take(&path);
}

static bool is_folder(const char *path)
{
    struct stat info;
    if (stat(path, &info) != 0)
        return false;
    errno = ENOTDIR;
    return S_ISDIR(info.st_mode);
}

/* Another program may make the same folder at the same time. */
static bool make_one(const char *path)
{
    if (is_folder(path))
        return true;
    if (errno != ENOENT)
        return false;
    if (mkdir(path, S_IRWXU) == 0)
        return durable_parent(path);
    return errno == EEXIST && is_folder(path);
}

bool disk_make_folder(const char *folder, rp_error *error)
{
    char *path = memory_copy_text(folder);
    bool ok = folder[0] != '\0';
    errno = ENOENT;
    for (char *at = path; ok && *at; at++) { /* each beginning that ends before a slash, then the whole */
        char after = at[1];
        if (*at == '/' || (after != '/' && after != '\0'))
            continue;
        at[1] = '\0';
        ok = make_one(path);
        at[1] = after;
    }
    if (!ok)
        rp_fail(error, RP_ERROR_IMPOSSIBLE, "the data folder %s cannot be made: %s", folder, strerror(errno));
    free(path);
    return ok;
}

bool disk_make_file(const char *path)
{
    int descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    return descriptor >= 0 && close(descriptor) == 0;
}

static bool say_in_use(int descriptor, const char *folder, rp_error *error)
{
    char text[24] = "";
    long process = pread(descriptor, text, sizeof text - 1, 0) > 0 ? strtol(text, NULL, 10) : 0;
    if (process > 0)
        return rp_fail(error, RP_ERROR_IMPOSSIBLE,
                       "the log in %s is in use by another Rapport, process %ld: close that one first",
                       folder, process);
    return rp_fail(error, RP_ERROR_IMPOSSIBLE,
                   "the log in %s is in use by another program: close that one first", folder);
}

int disk_lock(const char *folder, rp_error *error)
{
    char *path = disk_join(folder, "log.lock");
    int descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor >= 0 && flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
        if (ftruncate(descriptor, 0) == 0)
            dprintf(descriptor, "%ld\n", (long)getpid()); /* a courtesy: the lock holds without it */
    } else {
        if (descriptor >= 0 && errno == EWOULDBLOCK)
            say_in_use(descriptor, folder, error);
        else
            rp_fail(error, RP_ERROR_IMPOSSIBLE, "the log in %s cannot be locked: %s", folder,
                    strerror(errno));
        if (descriptor >= 0)
            close(descriptor);
        descriptor = -1;
    }
    free(path);
    return descriptor;
}

static bool same_bytes(FILE *a, FILE *b)
{
    char from_a[4096], from_b[sizeof from_a];
    size_t got;
    do {
        got = fread(from_a, 1, sizeof from_a, a);
        if (fread(from_b, 1, sizeof from_b, b) != got || memcmp(from_a, from_b, got) != 0)
            return false;
    } while (got);
    return !ferror(a) && !ferror(b);
}

/* Who starts a program again and again before asking for help should not fill the disk with copies. */
static char *find_copy(const char *folder, const char *path)
{
    char *found = NULL;
    DIR *entries = opendir(folder);
    for (struct dirent *entry; entries && !found && (entry = readdir(entries));) {
        if (!str_starts(entry->d_name, SET_ASIDE))
            continue;
        char *candidate = disk_join(folder, entry->d_name);
        FILE *old = fopen(candidate, "rbe"), *file = fopen(path, "rbe");
        if (old && file && same_bytes(old, file))
            found = memory_copy_text(entry->d_name);
        if (old)
            fclose(old);
        if (file)
            fclose(file);
        free(candidate);
    }
    if (entries)
        closedir(entries);
    return found;
}

static bool copy_file(const char *from, int to)
{
    char *part = memory_allocate(COPY_SIZE);
    FILE *in = fopen(from, "rbe");
    bool ok = in;
    for (size_t got; ok && (got = fread(part, 1, COPY_SIZE, in)) > 0;)
        ok = durable_write(to, part, got);
    ok = ok && !ferror(in);
    int why = errno;
    if (in)
        fclose(in);
    close(to);
    free(part);
    errno = why;
    return ok;
}

char *disk_set_aside(const char *folder, int64_t wall_ms)
{
    char *path = disk_join(folder, "log.db"), *name = find_copy(folder, path), *copy = NULL;
    char stamp[64] = "";
    time_t seconds = (time_t)(wall_ms / 1000);
    struct tm utc = { 0 };
    if (name)
        goto out;
    gmtime_r(&seconds, &utc);
    strftime(stamp, sizeof stamp, SET_ASIDE "%Y%m%d-%H%M%S.db", &utc);
    copy = disk_join(folder, stamp);
    int descriptor = open(copy, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        goto out;
    if (copy_file(path, descriptor) && durable_folder(folder)) {
        name = memory_copy_text(stamp);
    } else {
        int why = errno;
        unlink(copy);
        errno = why;
    }
out:
    free(copy);
    free(path);
    return name;
}

void disk_each_copy(const char *folder, void (*each)(void *data, const char *name), void *data)
{
    DIR *stream = opendir(folder);
    for (struct dirent *entry; stream && (entry = readdir(stream));)
        if (str_starts(entry->d_name, SET_ASIDE))
            each(data, entry->d_name);
    if (stream)
        closedir(stream);
}
