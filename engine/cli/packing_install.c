/* Installing a pack. The bytes that are written are those that were checked; a pack of the same id is replaced in one
 * step. */
#include <dirent.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/memory.h"
#include "cli/packing.h"

/* What is there already, if anything. */
static void look_at(const packing *p, const char *place, packing_installed *out)
{
    cli_scenario loaded = { .pack = NULL };
    rp_diagnostics *found = rp_diagnostics_create();
    rp_error ignored = { 0 };
    out->replaced = access(place, F_OK) == 0;
    if (out->replaced && cli_scenario_load(p->cli, place, found, &loaded, &ignored)) {
        out->loads = true;
        out->version = rp_scenario_about(loaded.scenario)->version;
        out->digest = loaded.digest;
        out->is_same = memcmp(&out->digest, &p->loaded.digest, sizeof out->digest) == 0;
    }
    cli_scenario_finish(&loaded);
    rp_diagnostics_destroy(found);
}

/* --- what stands in the way --- */

/* Where the scenario of that id is that came with the program: it would come first, and the pack never be seen. Heap
 * text, or NULL. */
static char *find_shipped(const packing *p, const char *id)
{
    const char *folders[] = { p->cli->library_home, NULL };
    rp_library *shipped = library_create(folders, NULL);
    char *out = NULL;
    for (size_t i = 0; i < library_count(shipped); i++)
        if (str_is(library_id(shipped, i), id))
            out = memory_copy_text(library_place(shipped, i));
    library_destroy(shipped);
    return out;
}

static bool is_free(const char *packs, const char *id, rp_error *error)
{
    struct stat about;
    str folder = STR_EMPTY;
    str_print(&folder, "%s/%s", packs, id);
    bool taken = lstat(folder.bytes, &about) == 0;
    if (taken)
        rp_fail(error, RP_ERROR_IMPOSSIBLE, "%s is there and would come before the pack: move it away first",
                folder.bytes);
    str_finish(&folder);
    return !taken;
}

/* --- into the folder --- */

/* What an installation that was killed may have left: ID.zip.XXXXXX, too old for one that still goes on. */
static void sweep(const char *packs)
{
    enum { LONG_AGO = 60 * 60, DRAFT = sizeof ".XXXXXX" - 1 };
    DIR *stream = opendir(packs);
    for (struct dirent *entry; stream && (entry = readdir(stream));) {
        struct stat about;
        size_t length = strlen(entry->d_name);
        bool draft = length > DRAFT + 4 && strncmp(entry->d_name + length - DRAFT - 4, ".zip.", 5) == 0;
        if (draft && fstatat(dirfd(stream), entry->d_name, &about, AT_SYMLINK_NOFOLLOW) == 0 &&
            S_ISREG(about.st_mode) && about.st_mtime < time(NULL) - LONG_AGO)
            unlinkat(dirfd(stream), entry->d_name, 0);
    }
    if (stream)
        closedir(stream);
}

static bool put(const packing *p, const char *packs, const char *id, packing_installed *out, rp_error *error)
{
    str_print(&out->file, "%s/%s.zip", packs, id);
    look_at(p, out->file.bytes, out);
    sweep(packs);
    return cli_write_file(out->file.bytes, p->archive.bytes, p->archive.size, error);
}

/* With the same digest there is nothing to do, and nothing wrong. */
static bool is_shipped(const packing *p, const char *id, const char *place, packing_installed *out,
                       rp_error *error)
{
    look_at(p, place, out);
    str_add(&out->file, place);
    out->shipped = true;
    return out->is_same ||
           rp_fail(error, RP_ERROR_IMPOSSIBLE,
                   "'%s' is a scenario that came with the program; this pack is another one, and needs an id "
                   "of its own",
                   id);
}

static bool install(const packing *p, packing_installed *out, rp_error *error)
{
    const char *id = rp_scenario_about(p->loaded.scenario)->id;
    char *shipped = find_shipped(p, id);
    str packs = STR_EMPTY;
    str_print(&packs, "%s/packs", p->cli->data);
    bool done = shipped ? is_shipped(p, id, shipped, out, error)
                        : store_make_folder(packs.bytes, error) && is_free(packs.bytes, id, error) &&
                              put(p, packs.bytes, id, out, error);
    str_finish(&packs);
    free(shipped);
    return done;
}

static bool load(packing *p, const char *path, const char *shown, rp_error *error)
{
    struct stat about;
    if (stat(path, &about) == 0 && S_ISDIR(about.st_mode))
        return rp_fail(error, RP_ERROR_USAGE, "%s is a folder; 'rapport pack %s' makes a pack of it", path,
                       path);
    if (!pack_archive_read(path, shown, &p->archive, error))
        return false;
    rp_pack *pack = pack_read_archive(p->archive, shown, library_shared(p->cli->library, path), error);
    if (!pack)
        return false;
    p->entries = pack_file_count(pack);
    return cli_scenario_load_pack(pack, p->found, &p->loaded, error);
}

bool packing_install(packing *p, const char *path, packing_installed *out, rp_error *error)
{
    *out = (packing_installed){ .file = STR_EMPTY };
    if (!p->cli->data && !(p->cli->data = cli_data_folder(NULL, error)))
        return false;
    char *shown = cli_shown_path(path);
    load(p, path, shown, error);
    bool done = packing_is_sound(p, shown, "installed", error) && install(p, out, error);
    free(shown);
    return done;
}

static const char *how_they_compare(const packing *p, const packing_installed *with)
{
    int version = rp_scenario_about(p->loaded.scenario)->version;
    if (with->is_same)
        return "the same";
    return with->version < version   ? "which was older"
           : with->version > version ? "which was newer"
                                     : "another of that version";
}

void packing_installed_words(const packing *p, const packing_installed *done, str *out)
{
    if (done->shipped) {
        str_print(out, "'%s' came with the program already, with the same digest: nothing was installed.\n",
                  rp_scenario_about(p->loaded.scenario)->id);
        return;
    }
    packing_words(p, done->file.bytes, out);
    if (!packing_framework_is_shared(p))
        str_add(out, "The framework comes with the pack and marks this scenario only.\n");
    if (done->replaced && done->loads)
        str_print(out, "It replaces version %d, %s.\n", done->version, how_they_compare(p, done));
    else if (done->replaced)
        str_add(out, "It replaces a pack that could not be read.\n");
}
