/* A pack's identity. Numbers are written byte by byte, so the digest is the same on every machine. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "pack/pack.h"

static const char magic[] = "rapport-pack-v1"; /* its final zero is part of it */

static void add_number(str *out, uint64_t number, int bytes)
{
    for (int i = 0; i < bytes; i++)
        str_add_char(out, (char)(unsigned char)(number >> (8 * i)));
}

static uint64_t take_number(const unsigned char *at, int bytes)
{
    uint64_t number = 0;
    for (int i = bytes; i-- > 0;)
        number = number << 8 | at[i];
    return number;
}

static void add_file(str *out, const char *path, rp_bytes content, const rp_hasher *hasher)
{
    rp_digest digest;
    hasher->hash((rp_bytes){ NULL, 0 }, &content, 1, &digest);
    add_number(out, strlen(path), 4);
    str_add(out, path);
    add_number(out, content.size, 8);
    str_add_n(out, (const char *)digest.bytes, RP_DIGEST_SIZE);
}

static int by_path(const void *a, const void *b)
{
    return strcmp((*(const pack_file *const *)a)->path, (*(const pack_file *const *)b)->path);
}

typedef struct chosen {
    const pack_file **files;
    size_t count, capacity;
} chosen;

static void choose(chosen *all, const pack_file *file)
{
    for (size_t i = 0; i < all->count; i++)
        if (all->files[i] == file)
            return;
    all->files = memory_grow(all->files, all->count, &all->capacity, sizeof *all->files);
    all->files[all->count++] = file;
}

static bool ends_with(const char *text, const char *end)
{
    size_t length = strlen(text), wanted = strlen(end);
    return length > wanted && strcmp(text + length - wanted, end) == 0;
}

/* The pack's own files that always belong to it. */
static bool belongs(const char *path)
{
    if (str_starts(path, "locale/"))
        return ends_with(path, ".po") && !strchr(path + strlen("locale/"), '/');
    return !strchr(path, '/') && ends_with(path, ".lua") && strcmp(path, "walkthroughs.lua") != 0 &&
           strcmp(path, "looks.lua") != 0;
}

static bool choose_named(rp_pack *pack, chosen *all, const char *path, rp_error *error)
{
    const pack_file *file = pack_find(pack, path);
    if (!file)
        return rp_fail(error, RP_ERROR_UNSOUND, "the scenario uses '%s', which is not in its folder", path);
    choose(all, file);
    return true;
}

bool pack_manifest(rp_pack *pack, const rp_hasher *hasher, const pack_use *use, str *manifest,
                   rp_error *error)
{
    chosen all = { NULL, 0, 0 };
    str path = STR_EMPTY;
    bool sound = true;
    for (size_t i = 0; i < pack_file_count(pack); i++)
        if (belongs(pack_file_at(pack, i)->path))
            choose(&all, pack_file_at(pack, i));
    for (size_t i = 0; sound && i < use->image_count; i++)
        sound = choose_named(pack, &all, use->images[i], error);
    for (size_t i = 0; sound && i < use->common_count; i++) {
        str_clear(&path);
        str_print(&path, "common/%s.lua", use->common[i]);
        sound = choose_named(pack, &all, path.bytes, error);
    }
    if (all.count)
        qsort(all.files, all.count, sizeof *all.files, by_path);
    str_add_n(manifest, magic, sizeof magic);
    for (size_t i = 0; i < all.count; i++)
        add_file(manifest, all.files[i]->path, all.files[i]->bytes, hasher);
    str_finish(&path);
    free(all.files);
    return sound;
}

void pack_manifest_of_one(const pack_file *file, const rp_hasher *hasher, str *manifest)
{
    str_add_n(manifest, magic, sizeof magic);
    add_file(manifest, file->path, file->bytes, hasher);
}

bool pack_manifest_read(rp_bytes manifest,
                        bool (*each)(void *data, const char *path, const rp_digest *digest, rp_error *error),
                        void *data, rp_error *error)
{
    const unsigned char *at = manifest.bytes, *end = at + manifest.size;
    if (manifest.size < sizeof magic || memcmp(at, magic, sizeof magic) != 0)
        return rp_fail(error, RP_ERROR_UNSOUND, "not the manifest of a pack");
    for (at += sizeof magic; at < end;) {
        char path[PACK_PATH_MOST + 1];
        rp_digest digest;
        uint64_t length = end - at < 4 ? UINT64_MAX : take_number(at, 4);
        if (length > PACK_PATH_MOST || (uint64_t)(end - at) < 4 + length + 8 + RP_DIGEST_SIZE)
            return rp_fail(error, RP_ERROR_UNSOUND, "the manifest of a pack is cut off");
        memcpy(path, at + 4, length);
        path[length] = '\0';
        memcpy(digest.bytes, at + 4 + length + 8, RP_DIGEST_SIZE);
        at += 4 + length + 8 + RP_DIGEST_SIZE;
        if (strlen(path) != length || !pack_path_is_sound(path, error) || !each(data, path, &digest, error))
            return false;
    }
    return true;
}
