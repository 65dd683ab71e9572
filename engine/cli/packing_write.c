/* Writing a pack. What is written was read back before, by the rules that every pack is read by, with no library at
 * hand, and came to the same digests. */
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/memory.h"
#include "cli/packing.h"

typedef struct gathering {
    rp_pack *pack;
    const pack_file **files;
    size_t count, capacity;
} gathering;

static void take(gathering *g, const char *path)
{
    const pack_file *file = pack_find(g->pack, path);
    for (size_t i = 0; file && i < g->count; i++)
        if (g->files[i] == file)
            file = NULL;
    if (!file)
        return;
    g->files = memory_grow(g->files, g->count, &g->capacity, sizeof *g->files);
    g->files[g->count++] = file;
}

static bool take_listed(void *data, const char *path, const rp_digest *digest, rp_error *error)
{
    (void)digest, (void)error;
    take(data, path);
    return true;
}

/* The library's faces were read where one of the actors names a face; else nobody needs them. */
static bool was_read(const rp_pack *pack, const char *path)
{
    for (size_t i = 0; i < pack_file_count(pack); i++)
        if (str_is(pack_file_at(pack, i)->path, path))
            return true;
    return false;
}

/* What the digests cover, and what belongs to a scenario without changing what it is. */
static void gather(const cli_scenario *from, gathering *g)
{
    static const char *const beside[] = { "walkthroughs.lua", "looks.lua" };
    static const char shared[] = "common/looks.lua";
    const str *manifests[] = { &from->manifest, &from->framework_manifest };
    g->pack = from->pack;
    for (size_t i = 0; i < sizeof manifests / sizeof *manifests; i++)
        pack_manifest_read((rp_bytes){ manifests[i]->bytes, manifests[i]->length }, take_listed, g, NULL);
    for (size_t i = 0; i < sizeof beside / sizeof *beside; i++)
        take(g, beside[i]);
    if (was_read(from->pack, shared))
        take(g, shared);
}

static bool reads_back(const packing *p, const char *file, rp_error *error)
{
    cli_scenario again = { .pack = NULL };
    rp_diagnostics *found = rp_diagnostics_create();
    rp_pack *pack = pack_read_archive(p->archive, file, NULL, error);
    bool same = pack && cli_scenario_load_pack(pack, found, &again, error) &&
                memcmp(&again.digest, &p->loaded.digest, sizeof again.digest) == 0 &&
                memcmp(&again.framework_digest, &p->loaded.framework_digest, sizeof again.digest) == 0;
    if (!same && !error->text[0])
        rp_fail(error, RP_ERROR_UNSOUND, "%s does not read back as it was written, and is not written", file);
    cli_scenario_finish(&again);
    rp_diagnostics_destroy(found);
    return same;
}

static bool write_pack(packing *p, const char *file, rp_error *error)
{
    gathering g = { .files = NULL };
    gather(&p->loaded, &g);
    p->entries = g.count;
    bool written = pack_archive_write(g.files, g.count, &p->archive, error) && reads_back(p, file, error) &&
                   cli_write_file(file, p->archive.bytes, p->archive.size, error);
    free(g.files);
    if (written)
        (void)chmod(file, 0666 & ~p->cli->mask); /* it is there to be handed on; no harm where it cannot be */
    return written;
}

/* A folder that stands here is meant before a scenario of that id in the library, which may be an older pack of it.
 * Its whole path, which no id can be, or the name as it is. */
static const char *folder_named(const char *name, char real[PATH_MAX])
{
    str scenario = STR_EMPTY;
    str_print(&scenario, "%s/scenario.lua", name);
    bool is_here = access(scenario.bytes, F_OK) == 0 && realpath(name, real);
    str_finish(&scenario);
    return is_here ? real : name;
}

bool packing_write(packing *p, const char *name, const char *output, str *file, rp_error *error)
{
    char real[PATH_MAX];
    cli_scenario_load(p->cli, folder_named(name, real), p->found, &p->loaded, error);
    if (!packing_is_sound(p, name, "packed", error))
        return false;
    str_print(file, output ? "%s" : "%s.zip", output ? output : rp_scenario_about(p->loaded.scenario)->id);
    return write_pack(p, file->bytes, error);
}
