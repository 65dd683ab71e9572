/* Reading folders and archives. Every file is opened without following links, checked, and read whole. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "pack/pack.h"
#include "pack/zip.h"

struct rp_pack {
    arena memory;
    const char *shown;
    const char *const *shared;
    pack_file **files; /* each allocated on its own, so that pointers to them stay valid */
    char **folded;     /* their paths without regard to case */
    size_t count, capacity, size;
    rp_error trouble;
};

rp_pack *pack_create(const char *shown, const char *const *shared)
{
    static const char *const nowhere[] = { NULL };
    rp_pack *pack = memory_allocate(sizeof *pack);
    pack->shown = arena_text(&pack->memory, shown);
    pack->shared = shared ? shared : nowhere;
    return pack;
}

void pack_destroy(rp_pack *pack)
{
    if (!pack)
        return;
    for (size_t i = 0; i < pack->count; i++)
        free(pack->folded[i]);
    arena_finish(&pack->memory);
    free(pack->folded);
    free(pack->files);
    free(pack);
}

size_t pack_file_count(const rp_pack *pack)
{
    return pack->count;
}

const pack_file *pack_file_at(const rp_pack *pack, size_t index)
{
    return pack->files[index];
}

const rp_error *pack_trouble(const rp_pack *pack)
{
    return &pack->trouble;
}

/* Two names that some file systems take for one are refused. */
static bool is_new(const rp_pack *pack, const char *path, rp_error *error)
{
    char *folded = utf8_fold(path);
    bool is_new = true;
    for (size_t i = 0; folded && is_new && i < pack->count; i++)
        if (strcmp(pack->folded[i], folded) == 0)
            is_new = rp_fail(error, RP_ERROR_UNSOUND, "%s: '%s' and '%s' are the same name on some systems",
                             pack->shown, pack->files[i]->path, path);
    free(folded);
    return is_new;
}

static bool may_add(const rp_pack *pack, const char *path, size_t size, rp_error *error)
{
    if (!pack_path_is_sound(path, error))
        return false;
    if (pack->count == PACK_FILES_MOST)
        return rp_fail(error, RP_ERROR_UNSOUND, "%s: more than %d files", pack->shown, PACK_FILES_MOST);
    if (size > PACK_FILE_MOST || pack->size + size > PACK_MOST)
        return rp_fail(error, RP_ERROR_UNSOUND,
                       "%s: the pack is larger than 32 MiB, or a file than 16 MiB, at '%s'", pack->shown,
                       path);
    return is_new(pack, path, error);
}

/* Takes `bytes` over: they lie in the pack's memory. */
static const pack_file *keep_file(rp_pack *pack, const char *path, const char *shown, rp_bytes bytes)
{
    pack_file *file = arena_allocate(&pack->memory, sizeof *file);
    *file = (pack_file){ arena_text(&pack->memory, path), arena_text(&pack->memory, shown), bytes, NULL };
    size_t capacity = pack->capacity;
    pack->folded = memory_grow(pack->folded, pack->count, &capacity, sizeof *pack->folded);
    pack->files = memory_grow(pack->files, pack->count, &pack->capacity, sizeof *pack->files);
    pack->folded[pack->count] = utf8_fold(path);
    pack->files[pack->count++] = file;
    pack->size += bytes.size;
    return file;
}

bool pack_add(rp_pack *pack, const char *path, rp_bytes bytes, rp_error *error)
{
    if (!may_add(pack, path, bytes.size, error))
        return false;
    str shown = STR_EMPTY;
    str_print(&shown, "%s/%s", pack->shown, path);
    keep_file(pack, path, shown.bytes,
              (rp_bytes){ arena_copy(&pack->memory, bytes.bytes, bytes.size), bytes.size });
    str_finish(&shown);
    return true;
}

/* --- one file --- */

static bool read_whole(int file, char *bytes, size_t size, const char *shown, rp_error *error)
{
    size_t have = 0;
    while (have <= size) {
        ssize_t got = read(file, bytes + have, size + 1 - have);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return rp_fail(error, RP_ERROR_IMPOSSIBLE, "%s: %s", shown, strerror(errno));
        if (got == 0)
            break;
        have += (size_t)got;
    }
    return have == size ||
           rp_fail(error, RP_ERROR_IMPOSSIBLE, "%s: it changed while it was read; try again", shown);
}

/* Opens `name` in the open folder `at`; anything but a regular file is refused, and a link with O_NOFOLLOW in
 * `links`. -1 with an error. */
static int open_file(int at, const char *name, int links, const char *shown, size_t *size, rp_error *error)
{
    struct stat about;
    int file = openat(at, name, O_RDONLY | O_NONBLOCK | O_CLOEXEC | links);
    if (file < 0) {
        rp_fail(error, errno == ELOOP ? RP_ERROR_UNSOUND : RP_ERROR_IMPOSSIBLE, "%s: %s", shown,
                errno == ELOOP ? "a link; packs hold files only" : strerror(errno));
        return -1;
    }
    bool sound =
        fstat(file, &about) == 0 || rp_fail(error, RP_ERROR_IMPOSSIBLE, "%s: %s", shown, strerror(errno));
    if (sound && !S_ISREG(about.st_mode))
        sound = rp_fail(error, RP_ERROR_UNSOUND, "%s: not a regular file", shown);
    if (sound) {
        *size = (size_t)about.st_size;
        return file;
    }
    close(file);
    return -1;
}

static bool read_bytes(rp_pack *pack, int at, const char *name, const char *shown, rp_bytes *out,
                       rp_error *error)
{
    size_t size;
    int file = open_file(at, name, O_NOFOLLOW, shown, &size, error);
    if (file < 0)
        return false;
    bool sound = size <= PACK_FILE_MOST || rp_fail(error, RP_ERROR_UNSOUND, "%s: it is larger than %d MiB",
                                                   shown, PACK_FILE_MOST >> 20);
    if (sound) {
        char *bytes = arena_allocate(&pack->memory, size + 1);
        sound = read_whole(file, bytes, size, shown, error);
        *out = (rp_bytes){ bytes, size };
    }
    close(file);
    return sound;
}

static const pack_file *read_file(rp_pack *pack, int at, const char *name, const char *path,
                                  const char *shown, rp_error *error)
{
    rp_bytes bytes;
    bool sound = read_bytes(pack, at, name, shown, &bytes, error) && may_add(pack, path, bytes.size, error);
    return sound ? keep_file(pack, path, shown, bytes) : NULL;
}

/* --- what is shared --- */

/* The first library's file of that path, as `shown` says it; false where no library has it. */
static bool find_shared(const rp_pack *pack, const char *path, str *shown)
{
    for (const char *const *library = pack->shared; *library; library++) {
        str_clear(shown);
        str_print(shown, "%s/%s", *library, path);
        if (access(shown->bytes, F_OK) == 0)
            return true;
    }
    return false;
}

bool pack_is_shared(const rp_pack *pack, const char *path)
{
    str shown = STR_EMPTY;
    bool shared = find_shared(pack, path, &shown);
    str_finish(&shown);
    return shared;
}

/* Puts the library's framework in the place of the one that the pack brings, unless they are the same. */
static bool overrule(rp_pack *pack, pack_file *own, rp_error *error)
{
    str shown = STR_EMPTY;
    rp_bytes bytes;
    bool shared = find_shared(pack, own->path, &shown);
    bool sound = !shared || read_bytes(pack, AT_FDCWD, shown.bytes, shown.bytes, &bytes, error);
    if (shared && sound &&
        (bytes.size != own->bytes.size || memcmp(bytes.bytes, own->bytes.bytes, bytes.size) != 0))
        *own = (pack_file){ own->path, arena_text(&pack->memory, shown.bytes), bytes, own->shown };
    str_finish(&shown);
    return sound;
}

static rp_pack *finish_reading(rp_pack *pack, bool sound, rp_error *error)
{
    for (size_t i = 0; sound && i < pack->count; i++)
        if (str_starts(pack->files[i]->path, "frameworks/"))
            sound = overrule(pack, pack->files[i], error);
    if (sound)
        return pack;
    pack_destroy(pack);
    return NULL;
}

/* --- from a folder --- */

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static bool is_passed_over(const char *name)
{
    return name[0] == '.' || name[strlen(name) - 1] == '~';
}

/* Names in the folder, sorted, so that two readings meet the same trouble first. */
static char **list_names(int folder, size_t *count)
{
    size_t capacity = 0;
    char **names = NULL;
    int again = dup(folder);
    DIR *stream = again < 0 ? NULL : fdopendir(again);
    *count = 0;
    for (struct dirent *entry; stream && (entry = readdir(stream));) {
        if (is_passed_over(entry->d_name))
            continue;
        names = memory_grow(names, *count, &capacity, sizeof *names);
        names[(*count)++] = memory_copy_text(entry->d_name);
    }
    if (stream)
        closedir(stream);
    if (*count)
        qsort(names, *count, sizeof *names, by_name);
    return names;
}

static bool read_folder(rp_pack *pack, int folder, const char *prefix, const char *shown, int depth,
                        rp_error *error);

static bool read_entry(rp_pack *pack, int folder, const char *name, const char *prefix, const char *shown,
                       int depth, rp_error *error)
{
    struct stat about;
    str path = STR_EMPTY, full = STR_EMPTY;
    str_print(&path, "%s%s", prefix, name);
    str_print(&full, "%s/%s", shown, name);
    bool sound = true;
    if (fstatat(folder, name, &about, AT_SYMLINK_NOFOLLOW) != 0) {
        sound = rp_fail(error, RP_ERROR_IMPOSSIBLE, "%s: %s", full.bytes, strerror(errno));
    } else if (S_ISDIR(about.st_mode)) {
        int inner = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        str_add_char(&path, '/');
        sound = inner >= 0 ? read_folder(pack, inner, path.bytes, full.bytes, depth + 1, error)
                           : rp_fail(error, RP_ERROR_IMPOSSIBLE, "%s: %s", full.bytes, strerror(errno));
        if (inner >= 0)
            close(inner);
    } else {
        sound = read_file(pack, folder, name, path.bytes, full.bytes, error) != NULL;
    }
    str_finish(&path);
    str_finish(&full);
    return sound;
}

static bool read_folder(rp_pack *pack, int folder, const char *prefix, const char *shown, int depth,
                        rp_error *error)
{
    size_t count;
    bool sound = depth <= PACK_PARTS_MOST ||
                 rp_fail(error, RP_ERROR_UNSOUND, "%s: folders are nested too deeply", shown);
    if (!sound)
        return false;
    char **names = list_names(folder, &count);
    for (size_t i = 0; i < count; i++) {
        sound = sound && read_entry(pack, folder, names[i], prefix, shown, depth, error);
        free(names[i]);
    }
    free(names);
    return sound;
}

rp_pack *pack_read_folder(const char *folder, const char *shown, const char *const *shared, rp_error *error)
{
    int open_folder = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (open_folder < 0) {
        rp_fail(error, RP_ERROR_IMPOSSIBLE, "%s: %s", shown, strerror(errno));
        return NULL;
    }
    rp_pack *pack = pack_create(shown, shared);
    bool sound = read_folder(pack, open_folder, "", pack->shown, 1, error);
    close(open_folder);
    return finish_reading(pack, sound, error);
}

/* --- from an archive --- */

bool pack_archive_read(const char *path, const char *shown, rp_bytes *out, rp_error *error)
{
    size_t size;
    int file = open_file(AT_FDCWD, path, 0, shown, &size, error);
    if (file < 0)
        return false;
    char *bytes = NULL;
    bool sound = size <= ZIP_ARCHIVE_MOST || rp_fail(error, RP_ERROR_UNSOUND, "%s: it is larger than %d MiB",
                                                     shown, ZIP_ARCHIVE_MOST >> 20);
    if (sound) {
        bytes = memory_allocate(size + 1);
        sound = read_whole(file, bytes, size, shown, error);
    }
    close(file);
    if (sound)
        *out = (rp_bytes){ bytes, size };
    else
        free(bytes);
    return sound;
}

rp_pack *pack_read_archive(rp_bytes archive, const char *shown, const char *const *shared, rp_error *error)
{
    rp_pack *pack = pack_create(shown, shared);
    zip_listing listing;
    arena memory;
    arena_init(&memory);
    bool sound = zip_rules(archive, shown, &memory, &listing, error) &&
                 zip_unpack(archive, &listing, shown, pack, error) && zip_agrees(archive, shown, pack, error);
    arena_finish(&memory);
    return finish_reading(pack, sound, error);
}

rp_pack *pack_read(const char *path, const char *shown, const char *const *shared, rp_error *error)
{
    struct stat about;
    rp_bytes archive;
    if (stat(path, &about) == 0 && S_ISDIR(about.st_mode))
        return pack_read_folder(path, shown, shared, error);
    if (!pack_archive_read(path, shown, &archive, error))
        return NULL;
    rp_pack *pack = pack_read_archive(archive, shown, shared, error);
    free((void *)archive.bytes);
    return pack;
}

/* --- */

const pack_file *pack_find(rp_pack *pack, const char *path)
{
    pack->trouble = (rp_error){ 0 };
    for (size_t i = 0; i < pack->count; i++)
        if (strcmp(pack->files[i]->path, path) == 0)
            return pack->files[i];
    if (!str_starts(path, "common/") && !str_starts(path, "frameworks/"))
        return NULL;
    str shown = STR_EMPTY;
    const pack_file *file = find_shared(pack, path, &shown)
                                ? read_file(pack, AT_FDCWD, shown.bytes, path, shown.bytes, &pack->trouble)
                                : NULL;
    str_finish(&shown);
    return file;
}
