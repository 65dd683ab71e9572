#include "pack/watch.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/memory.h"
#include "base/str.h"
#include "pack/pack.h"

/* Files come in any order: each has a number of its own (FNV-1a), and these are added. */
static uint64_t mix(uint64_t sum, const void *bytes, size_t size)
{
    const unsigned char *at = bytes;
    for (size_t i = 0; i < size; i++)
        sum = (sum ^ at[i]) * UINT64_C(0x100000001b3);
    return sum;
}

static uint64_t sum_of_file(const char *path, const struct stat *about)
{
    const int64_t facts[] = {
        (int64_t)about->st_size,         (int64_t)about->st_ino,         (int64_t)about->st_mtim.tv_sec,
        (int64_t)about->st_mtim.tv_nsec, (int64_t)about->st_ctim.tv_sec, (int64_t)about->st_ctim.tv_nsec,
    };
    uint64_t sum = mix(UINT64_C(0xcbf29ce484222325), path, strlen(path));
    return mix(sum, facts, sizeof facts);
}

static bool counts(const char *name, int depth)
{
    return name[0] != '.' && name[strlen(name) - 1] != '~' &&
           !(depth == 1 && strcmp(name, "walkthroughs.lua") == 0);
}

/* A file, or all that a folder holds; what is not there comes to nothing. */
static uint64_t sum_of(const char *path, int depth)
{
    struct stat about;
    uint64_t sum = 0;
    if (stat(path, &about) != 0)
        return 0;
    if (!S_ISDIR(about.st_mode))
        return sum_of_file(path, &about);
    DIR *stream = depth < PACK_PARTS_MOST ? opendir(path) : NULL;
    for (struct dirent *entry; stream && (entry = readdir(stream));) {
        if (!counts(entry->d_name, depth + 1))
            continue;
        str inner = STR_EMPTY;
        str_print(&inner, "%s/%s", path, entry->d_name);
        sum += sum_of(inner.bytes, depth + 1);
        str_finish(&inner);
    }
    if (stream)
        closedir(stream);
    return sum;
}

static uint64_t look(const pack_watch *watch)
{
    static const char *const places[] = { "common", "frameworks" };
    uint64_t sum = sum_of(watch->folder, 0);
    for (char *const *library = watch->shared; *library; library++)
        for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
            str path = STR_EMPTY;
            str_print(&path, "%s/%s", *library, places[i]);
            sum += sum_of(path.bytes, 0);
            str_finish(&path);
        }
    return sum;
}

void pack_watch_init(pack_watch *watch, const char *folder, const char *const *shared)
{
    size_t count = 0;
    while (shared[count])
        count++;
    *watch = (pack_watch){ .folder = memory_copy_text(folder),
                           .shared = memory_allocate((count + 1) * sizeof *watch->shared) };
    for (size_t i = 0; i < count; i++)
        watch->shared[i] = memory_copy_text(shared[i]);
    watch->known = watch->seen = look(watch);
}

void pack_watch_finish(pack_watch *watch)
{
    for (size_t i = 0; watch->shared && watch->shared[i]; i++)
        free(watch->shared[i]);
    free(watch->shared);
    free(watch->folder);
    *watch = (pack_watch){ .folder = NULL };
}

bool pack_watch_changed(pack_watch *watch)
{
    uint64_t now = look(watch);
    bool settled = now == watch->seen && now != watch->known;
    watch->seen = now;
    if (settled)
        watch->known = now;
    return settled;
}
