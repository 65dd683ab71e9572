/* The second reader. Its answers are only compared, never kept. */
#include <physfs.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "pack/zip.h"

/* PhysFS has one state for the whole process, and so this file has, under a lock: nothing else uses PhysFS. */
static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

/* --- its memory: PhysFS 3.0.2 forgets some of it with each archive that lies in memory --- */

typedef struct block {
    struct block *before, *after;
} block;

static block *taken;

static void *link_block(block *one)
{
    if (!one)
        return NULL;
    *one = (block){ NULL, taken };
    if (taken)
        taken->before = one;
    taken = one;
    return one + 1;
}

static block *unlink_block(void *memory)
{
    block *one = (block *)memory - 1;
    if (one->after)
        one->after->before = one->before;
    if (one->before)
        one->before->after = one->after;
    else
        taken = one->after;
    return one;
}

static void *take(PHYSFS_uint64 size)
{
    return link_block(malloc(sizeof(block) + size));
}

static void *take_more(void *memory, PHYSFS_uint64 size)
{
    if (!memory)
        return take(size);
    block *old = unlink_block(memory), *one = realloc(old, sizeof(block) + size);
    void *out = link_block(one ? one : old); /* where there is no more, the old one stays */
    return one ? out : NULL;
}

static void give_back(void *memory)
{
    if (memory)
        free(unlink_block(memory));
}

static void give_all_back(void)
{
    while (taken)
        give_back(taken + 1);
}

/* --- */

typedef struct comparing {
    const rp_pack *pack;
    const char *shown;
    size_t files; /* seen by PhysFS */
    rp_error *error;
} comparing;

static const pack_file *find(const rp_pack *pack, const char *path)
{
    for (size_t i = 0; i < pack_file_count(pack); i++)
        if (strcmp(pack_file_at(pack, i)->path, path) == 0)
            return pack_file_at(pack, i);
    return NULL;
}

static bool differs(const comparing *c, const char *path)
{
    return rp_fail(c->error, RP_ERROR_UNSOUND,
                   "%s: '%s': two readers of zip archives see different files there", c->shown, path);
}

static bool has_bytes(PHYSFS_File *file, rp_bytes wanted)
{
    const char *left = wanted.bytes;
    char part[16 * 1024];
    if (PHYSFS_fileLength(file) != (PHYSFS_sint64)wanted.size)
        return false;
    for (size_t remaining = wanted.size; remaining > 0;) {
        size_t most = remaining < sizeof part ? remaining : sizeof part;
        PHYSFS_sint64 got = PHYSFS_readBytes(file, part, most);
        if (got <= 0 || memcmp(part, left, (size_t)got) != 0)
            return false;
        left += got;
        remaining -= (size_t)got;
    }
    return PHYSFS_readBytes(file, part, 1) == 0;
}

static bool compare_file(comparing *c, const char *path)
{
    const pack_file *own = find(c->pack, path);
    PHYSFS_File *file = own ? PHYSFS_openRead(path) : NULL;
    bool same = file && has_bytes(file, own->bytes);
    if (file)
        PHYSFS_close(file);
    c->files++;
    return same || differs(c, path);
}

static PHYSFS_EnumerateCallbackResult compare(void *data, const char *folder, const char *name)
{
    comparing *c = data;
    PHYSFS_Stat about;
    str path = STR_EMPTY;
    str_print(&path, "%s%s%s", folder, *folder ? "/" : "", name);
    bool same = PHYSFS_stat(path.bytes, &about);
    if (same && about.filetype == PHYSFS_FILETYPE_DIRECTORY)
        same = path.length <= PACK_PATH_MOST && PHYSFS_enumerate(path.bytes, compare, c);
    else if (same)
        same = about.filetype == PHYSFS_FILETYPE_REGULAR && compare_file(c, path.bytes);
    if (!same && c->error->kind == RP_ERROR_NONE)
        differs(c, path.bytes);
    str_finish(&path);
    return same ? PHYSFS_ENUM_OK : PHYSFS_ENUM_ERROR;
}

/* A pack is a zip archive or nothing; PhysFS would try a dozen other formats on it. */
static bool keep_zip_only(void)
{
    for (const PHYSFS_ArchiveInfo **at = PHYSFS_supportedArchiveTypes(); *at;) {
        if (strcmp((*at)->extension, "ZIP") == 0)
            at++;
        else if (PHYSFS_deregisterArchiver((*at)->extension))
            at = PHYSFS_supportedArchiveTypes(); /* from the start: the list is another one now */
        else
            return false;
    }
    return true;
}

static const char *last_words(void)
{
    const char *words = PHYSFS_getErrorByCode(PHYSFS_getLastErrorCode());
    return words ? words : "no reason given";
}

static bool compare_all(comparing *c, rp_bytes archive)
{
    PHYSFS_permitSymbolicLinks(0);
    if (!keep_zip_only() || PHYSFS_getWriteDir())
        return rp_fail(c->error, RP_ERROR_IMPOSSIBLE, "%s: PhysFS cannot be set up to read it", c->shown);
    if (!PHYSFS_mountMemory(archive.bytes, archive.size, NULL, "pack.zip", NULL, 0))
        return rp_fail(c->error, RP_ERROR_UNSOUND, "%s: a second reader of zip archives refuses it: %s",
                       c->shown, last_words());
    if (!PHYSFS_enumerate("", compare, c))
        return c->error->kind != RP_ERROR_NONE
                   ? false
                   : rp_fail(c->error, RP_ERROR_UNSOUND, "%s: a second reader of zip archives refuses it: %s",
                             c->shown, last_words());
    return c->files == pack_file_count(c->pack) ||
           rp_fail(c->error, RP_ERROR_UNSOUND, "%s: two readers of zip archives count its files differently",
                   c->shown);
}

bool zip_agrees(rp_bytes archive, const char *shown, const rp_pack *pack, rp_error *error)
{
    rp_error why = { 0 };
    comparing c = { .pack = pack, .shown = shown, .error = &why };
    pthread_mutex_lock(&one_at_a_time);
    static const PHYSFS_Allocator memory = { NULL, give_all_back, take, take_more, give_back };
    bool started = PHYSFS_setAllocator(&memory) && PHYSFS_init(NULL);
    bool same = started && compare_all(&c, archive);
    if (!started)
        rp_fail(
            &why, RP_ERROR_IMPOSSIBLE,
            "%s: PhysFS cannot be started, for it wants a home folder: set HOME to a folder that is there",
            shown);
    else
        PHYSFS_deinit();
    pthread_mutex_unlock(&one_at_a_time);
    if (!same && error)
        *error = why;
    return same;
}
