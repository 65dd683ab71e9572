#include "sdl/kept.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

enum { UNUSED_MOST = 2 }; /* frames */

typedef struct item {
    sdl_kept_key key;
    sdl_kept_picture made;
    unsigned turn;
} item;

struct sdl_kept {
    item *items;
    size_t count, capacity;
    unsigned turn;
};

sdl_kept *sdl_kept_create(void)
{
    return memory_allocate(sizeof(sdl_kept));
}

static void forget(item *one)
{
    free(one->made.picture.bits);
    free(one->made.mask.cover);
}

void sdl_kept_destroy(sdl_kept *kept)
{
    if (!kept)
        return;
    for (size_t i = 0; i < kept->count; i++)
        forget(&kept->items[i]);
    free(kept->items);
    free(kept);
}

const sdl_kept_picture *sdl_kept_find(sdl_kept *kept, const sdl_kept_key *key)
{
    for (size_t i = 0; i < kept->count; i++)
        if (memcmp(&kept->items[i].key, key, sizeof *key) == 0) {
            kept->items[i].turn = kept->turn;
            return &kept->items[i].made;
        }
    return NULL;
}

const sdl_kept_picture *sdl_kept_add(sdl_kept *kept, const sdl_kept_key *key, sdl_kept_picture made)
{
    kept->items = memory_grow(kept->items, kept->count, &kept->capacity, sizeof *kept->items);
    item *one = &kept->items[kept->count++];
    memcpy(&one->key, key, sizeof *key);
    one->made = made;
    one->turn = kept->turn;
    return &one->made;
}

void sdl_kept_turn(sdl_kept *kept)
{
    size_t left = 0;
    for (size_t i = 0; i < kept->count; i++) {
        if (kept->turn - kept->items[i].turn >= UNUSED_MOST)
            forget(&kept->items[i]);
        else
            memmove(&kept->items[left++], &kept->items[i], sizeof *kept->items);
    }
    kept->count = left;
    kept->turn++;
}
