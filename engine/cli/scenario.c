/* Joining pack and script: bytes of a folder, or of the log, become a scenario that can be played. */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "cli/cli.h"
#include "seal/digest.h"

/* --- files for the script layer --- */

static bool find_file(void *data, const char *path, rp_bytes *bytes, const char **shown)
{
    const pack_file *file = pack_find(data, path);
    if (!file)
        return false;
    *bytes = file->bytes;
    *shown = file->shown;
    return true;
}

script_source cli_source(rp_pack *pack)
{
    return (script_source){ .data = pack, .find = find_file };
}

/* What the script layer asks while a scenario is loaded. */
typedef struct loader {
    rp_pack *pack;
    rp_framework *framework;
    const pack_file *framework_file;
} loader;

static bool find_for_loader(void *data, const char *path, rp_bytes *bytes, const char **shown)
{
    return find_file(((loader *)data)->pack, path, bytes, shown);
}

static const rp_framework *load_framework(void *data, const char *id, rp_diagnostics *found)
{
    loader *with = data;
    str path = STR_EMPTY;
    if (strspn(id, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_") != strlen(id))
        return NULL;
    str_print(&path, "frameworks/%s.lua", id);
    with->framework_file = pack_find(with->pack, path.bytes);
    if (with->framework_file) {
        script_source source = cli_source(with->pack);
        with->framework = script_framework(&source, path.bytes, found);
        if (with->framework && !str_is(rp_framework_id(with->framework), id)) {
            rp_diagnostic finding = { with->framework_file->shown,
                                      0,
                                      "against-the-rules",
                                      RP_SEVERITY_ERROR,
                                      true,
                                      "the id of the framework is not the name of its file",
                                      NULL };
            rp_diagnostics_add(found, &finding);
        }
    }
    str_finish(&path);
    return with->framework;
}

/* --- digests --- */

static void digest_of(const str *manifest, rp_digest *out)
{
    rp_bytes piece = { manifest->bytes, manifest->length };
    seal_hasher()->hash((rp_bytes){ NULL, 0 }, &piece, 1, out);
}

static bool take_digests(cli_scenario *out, const pack_file *framework, rp_error *error)
{
    size_t images = build_scenario_file_count(out->scenario), common = script_host_included_count(out->host);
    const char **names = memory_allocate((images + common) * sizeof *names);
    for (size_t i = 0; i < images; i++)
        names[i] = build_scenario_file(out->scenario, i);
    for (size_t i = 0; i < common; i++)
        names[images + i] = script_host_included(out->host, i);
    pack_use use = { names, images, names + images, common };
    bool sound = pack_manifest(out->pack, seal_hasher(), &use, &out->manifest, error);
    free(names);
    if (!sound)
        return false;
    digest_of(&out->manifest, &out->digest);
    pack_manifest_of_one(framework, seal_hasher(), &out->framework_manifest);
    digest_of(&out->framework_manifest, &out->framework_digest);
    return true;
}

static bool load_pack(const char *folder, rp_diagnostics *found, cli_scenario *out, rp_error *error)
{
    loader with = { .pack = out->pack };
    script_source source = { .data = &with, .find = find_for_loader, .framework = load_framework };
    out->scenario = script_load(&source, folder, found, &out->host);
    out->framework = with.framework;
    if (!out->scenario)
        return rp_fail(error, RP_ERROR_UNSOUND, "%s", "");
    return take_digests(out, with.framework_file, error);
}

bool cli_scenario_load(cli_context *cli, const char *name, rp_diagnostics *found, cli_scenario *out,
                       rp_error *error)
{
    char real[PATH_MAX];
    char *folder = library_find(cli->library, name, error);
    if (!folder)
        return false;
    char *shown = cli_shown_path(folder);
    const char *slash = realpath(folder, real) ? strrchr(real, '/') : NULL;
    out->pack = pack_read_folder(folder, shown, library_shared(cli->library, folder), error);
    bool sound = out->pack && load_pack(slash ? slash + 1 : name, found, out, error);
    free(folder);
    free(shown);
    return sound;
}

rp_framework *cli_framework_load(const char *folder, const char *file, rp_diagnostics *found)
{
    char *shown = cli_shown_path(folder);
    const char *const shared[] = { shown, NULL };
    rp_pack *pack = pack_create(shown, shared);
    script_source source = cli_source(pack);
    str path = STR_EMPTY;
    str_print(&path, "frameworks/%s", file);
    rp_framework *out = script_framework(&source, path.bytes, found);
    str_finish(&path);
    pack_destroy(pack);
    free(shown);
    return out;
}

/* --- from the log --- */

typedef struct unpacking {
    store_log *log;
    rp_pack *pack;
} unpacking;

static bool unpack_file(void *data, const char *path, const rp_digest *digest, rp_error *error)
{
    const unpacking *with = data;
    unsigned char *bytes = NULL;
    size_t size;
    if (!store_get(with->log, digest, &bytes, &size, error))
        return false;
    bool added = pack_add(with->pack, path, (rp_bytes){ bytes, size }, error);
    free(bytes);
    return added;
}

static bool unpack(store_log *log, const rp_digest *digest, rp_pack *pack, rp_error *error)
{
    unsigned char *manifest = NULL;
    size_t size;
    unpacking with = { log, pack };
    if (!store_get(log, digest, &manifest, &size, error))
        return false;
    bool sound = pack_manifest_read((rp_bytes){ manifest, size }, unpack_file, &with, error);
    free(manifest);
    return sound;
}

bool cli_scenario_from_log(store_log *log, const rp_digest *pack, const rp_digest *framework,
                           cli_scenario *out, rp_error *error)
{
    char hex[RP_DIGEST_HEX], shown[40];
    rp_digest_hex(pack, hex);
    snprintf(shown, sizeof shown, "log:%.8s", hex);
    out->pack = pack_create(shown, NULL);
    if (!unpack(log, pack, out->pack, error) || !unpack(log, framework, out->pack, error))
        return false;
    rp_diagnostics *found = rp_diagnostics_create();
    bool sound = load_pack(NULL, found, out, error);
    if (!sound && rp_diagnostics_count(found)) {
        const rp_diagnostic *first = rp_diagnostics_at(found, 0);
        rp_fail(error, RP_ERROR_UNSOUND, "the scenario that the log keeps cannot be loaded: %s:%d: %s",
                first->file, first->line, first->message);
    }
    rp_diagnostics_destroy(found);
    if (sound && memcmp(out->digest.bytes, pack->bytes, RP_DIGEST_SIZE) != 0)
        return rp_fail(error, RP_ERROR_UNSOUND,
                       "the scenario that the log keeps does not come to its digest");
    return sound;
}

/* --- into the log --- */

typedef struct staging {
    const rp_pack *pack;
    store_log *log;
} staging;

static bool stage_file(void *data, const char *path, const rp_digest *digest, rp_error *error)
{
    const staging *with = data;
    (void)digest, (void)error;
    for (size_t i = 0; i < pack_file_count(with->pack); i++)
        if (str_is(pack_file_at(with->pack, i)->path, path))
            store_stage(with->log, &pack_file_at(with->pack, i)->bytes, 1);
    return true;
}

void cli_scenario_stage(const cli_scenario *from, store_log *log)
{
    const str *manifests[] = { &from->manifest, &from->framework_manifest };
    staging with = { from->pack, log };
    for (size_t i = 0; i < 2; i++) {
        rp_bytes manifest = { manifests[i]->bytes, manifests[i]->length };
        store_stage(log, &manifest, 1);
        pack_manifest_read(manifest, stage_file, &with, NULL);
    }
}

void cli_scenario_finish(cli_scenario *scenario)
{
    rp_scenario_destroy(scenario->scenario);
    script_host_destroy(scenario->host);
    rp_framework_destroy(scenario->framework);
    pack_destroy(scenario->pack);
    str_finish(&scenario->manifest);
    str_finish(&scenario->framework_manifest);
    *scenario = (cli_scenario){ .pack = NULL };
}
