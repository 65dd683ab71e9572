#include "pack/library.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/memory.h"
#include "base/near.h"
#include "base/str.h"

typedef struct library_entry {
    const char *id, *place;
} library_entry;

struct rp_library {
    arena memory;
    const char **folders; /* ends with NULL; the fallback last */
    library_entry *entries;
    size_t count, capacity;
    library_entry *frameworks; /* id: the file's name */
    size_t framework_count, framework_capacity;
};

static bool is_folder(const char *path)
{
    struct stat about;
    return stat(path, &about) == 0 && S_ISDIR(about.st_mode);
}

static bool holds_scenario(const char *folder)
{
    str path = STR_EMPTY;
    str_print(&path, "%s/scenario.lua", folder);
    bool there = access(path.bytes, F_OK) == 0;
    str_finish(&path);
    return there;
}

static const char *find_id(const rp_library *library, const char *id)
{
    for (size_t i = 0; i < library->count; i++)
        if (strcmp(library->entries[i].id, id) == 0)
            return library->entries[i].place;
    return NULL;
}

/* The length of the name without ".zip"; 0 where that is all of it, or does not stand there. */
static size_t archive_stem(const char *name)
{
    size_t length = strlen(name), ending = strlen(".zip");
    return length > ending && strcmp(name + length - ending, ".zip") == 0 ? length - ending : 0;
}

bool library_is_archive(const char *place)
{
    struct stat about;
    const char *slash = strrchr(place, '/');
    return archive_stem(slash ? slash + 1 : place) && stat(place, &about) == 0 && S_ISREG(about.st_mode);
}

/* One of the things in a folder, if it is a scenario of that form and of an id that is not there yet. */
static void add_scenario(rp_library *library, const char *folder, const char *name, bool archives)
{
    size_t length = archives ? archive_stem(name) : strlen(name);
    char *id = arena_text_n(&library->memory, name, length);
    const char *place = arena_print(&library->memory, "%s/%s", folder, name);
    if (!length || *name == '.' || find_id(library, id))
        return;
    if (archives ? !library_is_archive(place) : !holds_scenario(place))
        return;
    library->entries =
        memory_grow(library->entries, library->count, &library->capacity, sizeof *library->entries);
    library->entries[library->count++] = (library_entry){ id, place };
}

static void add_scenarios(rp_library *library, const char *folder, bool archives)
{
    DIR *stream = opendir(folder);
    for (struct dirent *entry; stream && (entry = readdir(stream));)
        add_scenario(library, folder, entry->d_name, archives);
    if (stream)
        closedir(stream);
}

static void add_frameworks(rp_library *library, const char *folder)
{
    const char *path = arena_print(&library->memory, "%s/frameworks", folder);
    DIR *stream = opendir(path);
    for (struct dirent *entry; stream && (entry = readdir(stream));) {
        size_t length = strlen(entry->d_name);
        if (entry->d_name[0] == '.' || length < 5 || strcmp(entry->d_name + length - 4, ".lua") != 0)
            continue;
        library->frameworks = memory_grow(library->frameworks, library->framework_count,
                                          &library->framework_capacity, sizeof *library->frameworks);
        library->frameworks[library->framework_count++] =
            (library_entry){ arena_text(&library->memory, entry->d_name), folder };
    }
    if (stream)
        closedir(stream);
}

static int by_id(const void *a, const void *b)
{
    return strcmp(((const library_entry *)a)->id, ((const library_entry *)b)->id);
}

static bool is_listed(const char *const *folders, size_t count, const char *folder)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(folders[i], folder) == 0)
            return true;
    return false;
}

rp_library *library_create(const char *const *folders, const char *fallback)
{
    rp_library *library = memory_allocate(sizeof *library);
    size_t given = 0, kept = 0;
    while (folders[given])
        given++;
    library->folders = arena_allocate(&library->memory, (given + 2) * sizeof *library->folders);
    for (size_t i = 0; i < given; i++) {
        if (!is_folder(folders[i]) || is_listed(library->folders, kept, folders[i]))
            continue;
        library->folders[kept++] = arena_text(&library->memory, folders[i]);
        add_scenarios(library, library->folders[kept - 1], false);
        add_scenarios(library, library->folders[kept - 1], true);
        add_frameworks(library, library->folders[kept - 1]);
    }
    if (fallback && is_folder(fallback) && !is_listed(library->folders, kept, fallback))
        library->folders[kept++] = arena_text(&library->memory, fallback);
    if (library->count)
        qsort(library->entries, library->count, sizeof *library->entries, by_id);
    if (library->framework_count)
        qsort(library->frameworks, library->framework_count, sizeof *library->frameworks, by_id);
    return library;
}

void library_destroy(rp_library *library)
{
    if (!library)
        return;
    arena_finish(&library->memory);
    free(library->entries);
    free(library->frameworks);
    free(library);
}

size_t library_count(const rp_library *library)
{
    return library->count;
}

const char *library_id(const rp_library *library, size_t index)
{
    return library->entries[index].id;
}

const char *library_place(const rp_library *library, size_t index)
{
    return library->entries[index].place;
}

size_t library_framework_count(const rp_library *library)
{
    return library->framework_count;
}

const char *library_framework_folder(const rp_library *library, size_t index)
{
    return library->frameworks[index].place;
}

const char *library_framework_file(const rp_library *library, size_t index)
{
    return library->frameworks[index].id;
}

const char *const *library_folders(const rp_library *library)
{
    return library->folders;
}

char *library_find(const rp_library *library, const char *name, rp_error *error)
{
    const char *known = find_id(library, name);
    if (known)
        return memory_copy_text(known);
    size_t length = strlen(name);
    if (holds_scenario(name)) {
        char *folder = memory_copy_text(name);
        while (length > 1 && folder[length - 1] == '/')
            folder[--length] = '\0';
        return folder;
    }
    if (library_is_archive(name))
        return memory_copy_text(name);
    near search = near_to(name);
    for (size_t i = 0; i < library->count; i++)
        near_try(&search, library->entries[i].id);
    if (is_folder(name))
        rp_fail(error, RP_ERROR_IMPOSSIBLE, "%s: there is no scenario.lua in this folder", name);
    else if (archive_stem(name))
        rp_fail(error, RP_ERROR_IMPOSSIBLE, "%s: there is no such pack", name);
    else if (search.best)
        rp_fail(error, RP_ERROR_IMPOSSIBLE, "there is no scenario '%s' (did you mean '%s'?)", name,
                search.best);
    else
        rp_fail(error, RP_ERROR_IMPOSSIBLE, "there is no scenario '%s'; 'rapport list' shows those there are",
                name);
    return NULL;
}

/* The folder around another, also where that is named as ".", ".." or with a slash behind it. */
static const char *around_of(rp_library *library, const char *folder)
{
    size_t length = strlen(folder), start;
    while (length > 1 && folder[length - 1] == '/')
        length--;
    for (start = length; start > 0 && folder[start - 1] != '/'; start--)
        continue;
    size_t own = length - start;
    if ((own == 1 || own == 2) && strncmp(folder + start, "..", own) == 0)
        return arena_print(&library->memory, "%.*s/..", (int)length, folder);
    if (start == 0)
        return ".";
    return arena_text_n(&library->memory, folder, start > 1 ? start - 1 : 1);
}

const char *const *library_shared(rp_library *library, const char *place)
{
    const char *around = library_is_archive(place) ? NULL : around_of(library, place);
    size_t count = 0, at = 0;
    while (library->folders[count])
        count++;
    const char **out = arena_allocate(&library->memory, (count + 2) * sizeof *out);
    if (around)
        out[at++] = around;
    for (size_t i = 0; i < count; i++)
        if (!around || strcmp(library->folders[i], around) != 0)
            out[at++] = library->folders[i];
    return out;
}
