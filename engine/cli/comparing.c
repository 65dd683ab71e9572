#include "cli/comparing.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "core/phrases.h"

/* --- texts that are shown, to be found quickly --- */

typedef struct shown_texts {
    char **items;
    size_t count, capacity;
} shown_texts;

static void add_text(void *data, const phrase *one)
{
    shown_texts *all = data;
    all->items = memory_grow(all->items, all->count, &all->capacity, sizeof *all->items);
    all->items[all->count++] = memory_copy_text(one->text);
}

static int by_bytes(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static shown_texts texts_of(const rp_scenario *scenario)
{
    shown_texts all = { NULL, 0, 0 };
    phrases_each(scenario, add_text, &all);
    if (all.count)
        qsort(all.items, all.count, sizeof *all.items, by_bytes);
    return all;
}

static void finish_texts(shown_texts *all)
{
    for (size_t i = 0; i < all->count; i++)
        free(all->items[i]);
    free(all->items);
}

/* [0]: of the old scenario, [1]: of the new one. */
static bool is_shown(void *data, const char *text, bool old)
{
    const shown_texts *all = &((const shown_texts *)data)[old ? 0 : 1];
    return all->count && bsearch(&text, all->items, all->count, sizeof *all->items, by_bytes);
}

/* --- files --- */

static bool ends_with(const char *path, const char *suffix)
{
    size_t length = strlen(path), ending = strlen(suffix);
    return length >= ending && str_is(path + length - ending, suffix);
}

static bool is_code(const char *path)
{
    return ends_with(path, ".lua") && !str_starts(path, "frameworks/") && !str_is(path, "walkthroughs.lua") &&
           !str_is(path, "looks.lua");
}

static const pack_file *find(const rp_pack *pack, const char *path)
{
    for (size_t i = 0; i < pack_file_count(pack); i++)
        if (str_is(pack_file_at(pack, i)->path, path))
            return pack_file_at(pack, i);
    return NULL;
}

static bool same_bytes(rp_bytes a, rp_bytes b)
{
    return a.size == b.size && (a.size == 0 || memcmp(a.bytes, b.bytes, a.size) == 0);
}

static void compare_code(diff *all, const rp_pack *old, const rp_pack *new, shown_texts texts[2])
{
    for (size_t i = 0; i < pack_file_count(new); i++) {
        const pack_file *file = pack_file_at(new, i),
                        *before = is_code(file->path) ? find(old, file->path) : NULL;
        if (is_code(file->path) &&
            (!before || !script_same_code(before->bytes, file->bytes, is_shown, texts)))
            diff_add(all, DIFF_FLOW, "functions", file->path, "code");
    }
    for (size_t i = 0; i < pack_file_count(old); i++) {
        const char *path = pack_file_at(old, i)->path;
        if (is_code(path) && !find(new, path))
            diff_add(all, DIFF_FLOW, "functions", path, "code");
    }
}

/* What is read beside the model: pictures and translations. */
static const char *read_as(const char *path)
{
    return ends_with(path, ".png") ? "picture" : ends_with(path, ".po") ? "translation" : NULL;
}

static void compare_others(diff *all, const rp_pack *old, const rp_pack *new)
{
    for (size_t i = 0; i < pack_file_count(new); i++) {
        const pack_file *file = pack_file_at(new, i), *before = find(old, file->path);
        if (read_as(file->path) && !(before && same_bytes(before->bytes, file->bytes)))
            diff_add(all, DIFF_TEXT, read_as(file->path), file->path, before ? "changed" : "added");
    }
    for (size_t i = 0; i < pack_file_count(old); i++) {
        const char *path = pack_file_at(old, i)->path;
        if (read_as(path) && !find(new, path))
            diff_add(all, DIFF_TEXT, read_as(path), path, "removed");
    }
}

/* --- the whole --- */

diff *comparing_create(cli_scenario *old, cli_scenario *new)
{
    diff *all = diff_create(old->scenario, new->scenario);
    if (diff_has_functions(old->scenario) || diff_has_functions(new->scenario)) {
        shown_texts texts[2] = { texts_of(old->scenario), texts_of(new->scenario) };
        compare_code(all, old->pack, new->pack, texts);
        finish_texts(&texts[0]);
        finish_texts(&texts[1]);
    }
    compare_others(all, old->pack, new->pack);
    bool same_framework =
        memcmp(old->framework_digest.bytes, new->framework_digest.bytes, RP_DIGEST_SIZE) == 0;
    if (!same_framework &&
        str_is(rp_scenario_about(old->scenario)->framework, rp_scenario_about(new->scenario)->framework))
        diff_add(all, DIFF_MARKS, "framework", rp_scenario_about(new->scenario)->framework, "changed");
    return all;
}

bool comparing_is_text_only(const diff *all)
{
    return diff_count(all, DIFF_FLOW) == 0 && diff_count(all, DIFF_MARKS) == 0;
}

bool comparing_is_same(const cli_scenario *old, const cli_scenario *new)
{
    return memcmp(old->digest.bytes, new->digest.bytes, RP_DIGEST_SIZE) == 0 &&
           memcmp(old->framework_digest.bytes, new->framework_digest.bytes, RP_DIGEST_SIZE) == 0;
}

void comparing_sum(const cli_scenario *old, const cli_scenario *new, const diff *all, str *out)
{
    int wanted = diff_version(all), was = rp_scenario_about(old->scenario)->version,
        is = rp_scenario_about(new->scenario)->version;
    if (comparing_is_same(old, new))
        str_add(out, "Both are the same.");
    else if (comparing_is_text_only(all))
        str_print(
            out,
            "Nothing but words and looks changed: version %d may stay, and an approval may be carried over.",
            was);
    else
        str_print(
            out,
            "%s may have changed: make it version %d%s. An approval of the old one does not hold for it.",
            diff_count(all, DIFF_MARKS) ? "What is counted" : "What happens", wanted,
            is == wanted ? ", as it is" : "");
}
