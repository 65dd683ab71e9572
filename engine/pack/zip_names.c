/* The names of an archive against one another. Folders that are only named in front of a file count as well: a name
 * is a file or a folder, and each has one spelling. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "pack/zip_rules.h"

typedef struct name {
    char *folded, *spelled; /* heap */
    bool is_folder;
    bool is_entry; /* else a folder that a file's path goes through */
} name;

typedef struct name_list {
    name *items;
    size_t count, capacity;
} name_list;

static void add_name(name_list *list, const char *path, size_t length, bool is_folder, bool is_entry)
{
    str spelled = STR_EMPTY;
    str_add_n(&spelled, path, length);
    list->items = memory_grow(list->items, list->count, &list->capacity, sizeof *list->items);
    name *one = &list->items[list->count++];
    *one = (name){ utf8_fold(spelled.bytes), NULL, is_folder, is_entry };
    one->spelled = str_take(&spelled);
}

static void add_names(name_list *list, const zip_entry *entry)
{
    for (const char *slash = entry->path; (slash = strchr(slash, '/')); slash++)
        add_name(list, entry->path, (size_t)(slash - entry->path), true, false);
    add_name(list, entry->path, strlen(entry->path), entry->is_folder, true);
}

/* By what some systems take for one name; then so that equal ones stand together. */
static int by_name(const void *a, const void *b)
{
    const name *one = a, *other = b;
    int order = strcmp(one->folded, other->folded);
    if (order == 0)
        order = strcmp(one->spelled, other->spelled);
    if (order == 0)
        order = one->is_folder - other->is_folder;
    return order ? order : one->is_entry - other->is_entry;
}

static bool may_follow(const name *one, const name *next, const char *shown, rp_error *error)
{
    if (strcmp(one->folded, next->folded) != 0)
        return true;
    if (strcmp(one->spelled, next->spelled) != 0)
        return rp_fail(error, RP_ERROR_UNSOUND, "%s: '%s' and '%s' are the same name on some systems", shown,
                       one->spelled, next->spelled);
    if (one->is_folder != next->is_folder)
        return rp_fail(error, RP_ERROR_UNSOUND, "%s: '%s' is both a file and a folder", shown, one->spelled);
    return !one->is_entry || !next->is_entry ||
           rp_fail(error, RP_ERROR_UNSOUND, "%s: '%s' is in it twice", shown, one->spelled);
}

static bool are_apart(const zip_listing *listing, const char *shown, rp_error *error)
{
    name_list list = { NULL, 0, 0 };
    bool apart = true;
    for (size_t i = 0; i < listing->count; i++)
        add_names(&list, &listing->entries[i]);
    qsort(list.items, list.count, sizeof *list.items, by_name);
    for (size_t i = 1; apart && i < list.count; i++)
        apart = may_follow(&list.items[i - 1], &list.items[i], shown, error);
    for (size_t i = 0; i < list.count; i++) {
        free(list.items[i].folded);
        free(list.items[i].spelled);
    }
    free(list.items);
    return apart;
}

/* --- each on its own --- */

/* In a folder hidden files are passed over; in an archive nobody would look for them. */
static bool is_hidden(const char *path)
{
    return path[0] == '.' || strstr(path, "/.");
}

static bool is_of_a_pack(const char *path)
{
    static const char *const endings[] = { ".lua", ".po", ".png", ".md", ".txt" };
    size_t length = strlen(path);
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        size_t ending = strlen(endings[i]);
        if (length > ending && strcmp(path + length - ending, endings[i]) == 0)
            return true;
    }
    return false;
}

static bool are_of_a_pack(const zip_listing *listing, const char *shown, rp_error *error)
{
    bool has_scenario = false;
    for (size_t i = 0; i < listing->count; i++) {
        const zip_entry *entry = &listing->entries[i];
        if (is_hidden(entry->path))
            return rp_fail(error, RP_ERROR_UNSOUND, "%s: '%s': hidden files are not taken", shown,
                           entry->path);
        if (!entry->is_folder && !is_of_a_pack(entry->path))
            return rp_fail(error, RP_ERROR_UNSOUND,
                           "%s: '%s': a pack holds .lua, .po, .png, .md and .txt files only", shown,
                           entry->path);
        has_scenario = has_scenario || (!entry->is_folder && strcmp(entry->path, "scenario.lua") == 0);
    }
    return has_scenario ||
           rp_fail(error, RP_ERROR_UNSOUND,
                   "%s: there is no scenario.lua at its top; 'rapport pack' makes packs as they should be",
                   shown);
}

bool zip_names(const zip_listing *listing, const char *shown, rp_error *error)
{
    return are_apart(listing, shown, error) && are_of_a_pack(listing, shown, error);
}
