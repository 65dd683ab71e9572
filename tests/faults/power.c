#include "power.h"

#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Everything goes to the kernel directly: the shim that calls this has put itself in the C library's
 * place. State is static because the functions that are replaced have no argument to carry it. */

enum { PATH_SIZE = 512, CHANGES = 4096 };

typedef enum change_kind { WRITTEN, MADE, REMOVED, RENAMED } change_kind;

typedef struct change {
    change_kind kind;
    bool gone; /* synced */
    dev_t device;
    ino_t inode;    /* of the file, or of the folder that was changed */
    int descriptor; /* WRITTEN: the file */
    off_t offset, length_before;
    char *bytes; /* WRITTEN: what stood there */
    size_t size, kept;
    char path[PATH_SIZE], other[PATH_SIZE]; /* REMOVED: where the file was put; RENAMED: its old name */
} change;

static change changes[CHANGES];
static size_t change_count;
static unsigned chance;
static char shadow[PATH_SIZE];

void power_init(const char *folder, unsigned seed)
{
    chance = seed;
    snprintf(shadow, sizeof shadow, "%s.shadow", folder);
    mkdir(shadow, 0700);
}

static change *record(change_kind kind)
{
    if (change_count == CHANGES) {
        static const char line[] = "faults: too many changes between two syncs\n";
        syscall(SYS_write, 2, line, sizeof line - 1);
        _exit(98);
    }
    change *one = &changes[change_count++];
    *one = (change){ .kind = kind, .descriptor = -1 };
    return one;
}

static void note_folder(change *one, const char *path)
{
    char folder[PATH_SIZE];
    struct stat info;
    snprintf(folder, sizeof folder, "%s", path);
    char *slash = strrchr(folder, '/');
    if (slash)
        *slash = '\0';
    if (stat(slash ? folder : ".", &info) == 0) {
        one->device = info.st_dev;
        one->inode = info.st_ino;
    }
}

static void keep_range(int descriptor, off_t offset, size_t size)
{
    struct stat info;
    char link[64];
    if (fstat(descriptor, &info) != 0)
        return;
    change *one = record(WRITTEN);
    one->device = info.st_dev;
    one->inode = info.st_ino;
    one->offset = offset;
    one->size = size;
    one->length_before = info.st_size;
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    one->descriptor = (int)syscall(SYS_openat, AT_FDCWD, link, O_RDWR | O_CLOEXEC, 0);
    if (offset < info.st_size) {
        one->kept = (size_t)(info.st_size - offset) < size ? (size_t)(info.st_size - offset) : size;
        one->bytes = malloc(one->kept + 1);
        if (one->bytes && pread(one->descriptor, one->bytes, one->kept, offset) != (ssize_t)one->kept)
            one->kept = 0;
    }
}

void power_before_write(int descriptor, off_t offset, size_t size)
{
    if (offset < 0)
        offset = lseek(descriptor, 0, SEEK_CUR);
    keep_range(descriptor, offset, size);
}

void power_before_truncate(int descriptor, off_t size)
{
    struct stat info;
    if (fstat(descriptor, &info) == 0 && info.st_size > size)
        keep_range(descriptor, size, (size_t)(info.st_size - size));
    else
        keep_range(descriptor, size, 0);
}

void power_created(const char *path)
{
    change *one = record(MADE);
    note_folder(one, path);
    snprintf(one->path, sizeof one->path, "%s", path);
}

/* The file stays alive under another name, so that bringing it back brings back this very file. */
void power_before_unlink(const char *path)
{
    static unsigned number;
    change *one = record(REMOVED);
    note_folder(one, path);
    snprintf(one->path, sizeof one->path, "%s", path);
    snprintf(one->other, sizeof one->other, "%.480s/%u", shadow, number++);
    one->gone = syscall(SYS_linkat, AT_FDCWD, path, AT_FDCWD, one->other, 0) != 0;
}

void power_before_rename(const char *from, const char *to)
{
    change *one = record(RENAMED);
    note_folder(one, to);
    snprintf(one->path, sizeof one->path, "%s", to);
    snprintf(one->other, sizeof one->other, "%s", from);
}

static void forget(change *one)
{
    one->gone = true;
    if (one->descriptor >= 0)
        close(one->descriptor);
    one->descriptor = -1;
    free(one->bytes);
    one->bytes = NULL;
    if (one->kind == REMOVED)
        syscall(SYS_unlinkat, AT_FDCWD, one->other, 0);
}

void power_synced(int descriptor)
{
    struct stat info;
    size_t left = 0;
    if (fstat(descriptor, &info) != 0)
        return;
    for (size_t i = 0; i < change_count; i++) {
        if (!changes[i].gone && changes[i].device == info.st_dev && changes[i].inode == info.st_ino)
            forget(&changes[i]);
        if (!changes[i].gone)
            changes[left++] = changes[i];
    }
    change_count = left;
}

static void undo_write(const change *one)
{
    struct stat info;
    if (one->kept)
        syscall(SYS_pwrite64, one->descriptor, one->bytes, one->kept, one->offset);
    off_t end = one->offset + (off_t)one->size;
    if (end <= one->length_before || fstat(one->descriptor, &info) != 0)
        return;
    if (info.st_size <= end) {
        syscall(SYS_ftruncate, one->descriptor, one->length_before);
    } else { /* a later write that was not lost lies behind it: a hole */
        off_t from = one->length_before > one->offset ? one->length_before : one->offset;
        for (; from < end; from++)
            syscall(SYS_pwrite64, one->descriptor, "", 1, from);
    }
}

static void undo(const change *one)
{
    if (one->kind == WRITTEN)
        undo_write(one);
    else if (one->kind == MADE)
        syscall(SYS_unlinkat, AT_FDCWD, one->path, 0);
    else if (one->kind == REMOVED)
        syscall(SYS_renameat, AT_FDCWD, one->other, AT_FDCWD, one->path);
    else
        syscall(SYS_renameat, AT_FDCWD, one->path, AT_FDCWD, one->other);
}

static bool is_lost(void)
{
    if (!chance)
        return true;
    chance = chance * 1664525u + 1013904223u;
    return chance >> 31;
}

void power_cut(void)
{
    for (size_t i = change_count; i > 0; i--)
        if (!changes[i - 1].gone && is_lost())
            undo(&changes[i - 1]);
}
