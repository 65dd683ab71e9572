/* install: a pack that somebody handed on comes into the library, as the one file that it is. The bytes that are
 * written are those that were checked; a pack of the same id is replaced in one step. */
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/memory.h"
#include "cli/packing.h"

/* The pack that is there already, if any. */
typedef struct earlier {
    bool is_there, loads;
    int version;
    rp_digest digest;
    bool is_same; /* as the new one */
} earlier;

static earlier load_earlier(const packing *p, const char *place)
{
    earlier out = { .is_there = access(place, F_OK) == 0 };
    cli_scenario loaded = { .pack = NULL };
    rp_diagnostics *found = rp_diagnostics_create();
    rp_error ignored = { 0 };
    if (out.is_there && cli_scenario_load(p->cli, place, found, &loaded, &ignored)) {
        out.loads = true;
        out.version = rp_scenario_about(loaded.scenario)->version;
        out.digest = loaded.digest;
        out.is_same = memcmp(&out.digest, &p->loaded.digest, sizeof out.digest) == 0;
    }
    cli_scenario_finish(&loaded);
    rp_diagnostics_destroy(found);
    return out;
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

static const char *how_they_compare(const packing *p, const earlier *old)
{
    int version = rp_scenario_about(p->loaded.scenario)->version;
    if (old->is_same)
        return "the same";
    return old->version < version   ? "which was older"
           : old->version > version ? "which was newer"
                                    : "another of that version";
}

static void print_installed(const packing *p, const char *file, const earlier *old)
{
    packing_print(p, file);
    if (!packing_framework_is_shared(p))
        puts("The framework comes with the pack and marks this scenario only.");
    if (old->is_there && old->loads)
        printf("It replaces version %d, %s.\n", old->version, how_they_compare(p, old));
    else if (old->is_there)
        puts("It replaces a pack that could not be read.");
}

static void print_json(const packing *p, const char *file, const earlier *old)
{
    rp_json *out = packing_json(p, file), *replaced = rp_json_null();
    if (old->is_there && old->loads) {
        char hex[RP_DIGEST_HEX];
        rp_digest_hex(&old->digest, hex);
        replaced = rp_json_object();
        rp_json_put_integer(replaced, "version", old->version);
        rp_json_put_text(replaced, "digest", hex);
    }
    rp_json_put_text(out, "framework_from", packing_framework_is_shared(p) ? "library" : "pack");
    rp_json_put(out, "replaced", replaced);
    cli_print_json_line(out);
}

static bool put(const packing *p, const char *packs, const char *id, rp_error *error)
{
    str file = STR_EMPTY;
    str_print(&file, "%s/%s.zip", packs, id);
    earlier old = load_earlier(p, file.bytes);
    sweep(packs);
    bool done = cli_write_file(file.bytes, p->archive.bytes, p->archive.size, error);
    if (done && p->cli->json)
        print_json(p, file.bytes, &old);
    else if (done && !p->cli->quiet)
        print_installed(p, file.bytes, &old);
    str_finish(&file);
    return done;
}

/* With the same digest there is nothing to do, and nothing wrong. */
static bool say_shipped(const packing *p, const char *id, const char *place, rp_error *error)
{
    earlier shipped = load_earlier(p, place);
    if (!shipped.is_same)
        return rp_fail(
            error, RP_ERROR_IMPOSSIBLE,
            "'%s' is a scenario that came with the program; this pack is another one, and needs an id "
            "of its own",
            id);
    if (p->cli->json)
        print_json(p, place, &(earlier){ .is_there = false });
    else if (!p->cli->quiet)
        printf("'%s' came with the program already, with the same digest: nothing was installed.\n", id);
    return true;
}

static bool install(const packing *p, rp_error *error)
{
    const char *id = rp_scenario_about(p->loaded.scenario)->id;
    char *shipped = find_shipped(p, id);
    str packs = STR_EMPTY;
    str_print(&packs, "%s/packs", p->cli->data);
    bool done = shipped ? say_shipped(p, id, shipped, error)
                        : store_make_folder(packs.bytes, error) && is_free(packs.bytes, id, error) &&
                              put(p, packs.bytes, id, error);
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

int cmd_install(cli_context *cli, rp_error *error)
{
    const char *path = cli_argument(cli, 0);
    packing p;
    if (!cli->data && !(cli->data = cli_data_folder(NULL, error)))
        return 0;
    packing_init(&p, cli);
    char *shown = cli_shown_path(path);
    load(&p, path, shown, error);
    if (packing_is_sound(&p, shown, "installed", error))
        install(&p, error);
    free(shown);
    packing_finish(&p);
    return 0;
}
