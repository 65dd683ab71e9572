/* Joining pack and script: bytes of a folder, or of the log, become a scenario that can be played. */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "cli/cli.h"
#include "pack/image.h"
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

static void report(rp_diagnostics *found, source_place place, const char *rule, rp_severity severity,
                   const char *hint, const char *format, ...) RP_PRINTF(6, 7);

/* Errors found here stop the loading, warnings do not. */
static void report(rp_diagnostics *found, source_place place, const char *rule, rp_severity severity,
                   const char *hint, const char *format, ...)
{
    str message = STR_EMPTY;
    va_list arguments;
    va_start(arguments, format);
    str_print_v(&message, format, arguments);
    va_end(arguments);
    rp_diagnostic finding = { place.file,    place.line, rule, severity, severity == RP_SEVERITY_ERROR,
                              message.bytes, hint };
    rp_diagnostics_add(found, &finding);
    str_finish(&message);
}

/* A framework is found by the name of its file, which must be its id. */
static void check_framework_id(const rp_framework *framework, const char *file, const char *id, size_t length,
                               rp_diagnostics *found)
{
    const char *own = framework ? rp_framework_id(framework) : NULL;
    if (own && (strlen(own) != length || memcmp(own, id, length) != 0))
        report(found, (source_place){ file, 0 }, "against-the-rules", RP_SEVERITY_ERROR, NULL,
               "the id of the framework is not the name of its file");
}

static void check_framework(const loader *with, const char *id, rp_diagnostics *found)
{
    const pack_file *file = with->framework_file;
    check_framework_id(with->framework, file->shown, id, strlen(id), found);
    if (file->instead_of)
        report(found, (source_place){ file->instead_of, 0 }, "framework-differs", RP_SEVERITY_WARNING,
               "levels follow the library's; ask whoever made the pack which of them it was written for",
               "the pack brings another framework '%s' than the library has; the library's is used", id);
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
        check_framework(with, id, found);
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
        names[i] = build_scenario_file(out->scenario, i, NULL);
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

/* --- from the pack --- */

/* A picture that is missing, or that no decoder should be given, is a mistake of the line that declares it. */
static bool check_images(const cli_scenario *loaded, rp_diagnostics *found)
{
    size_t before = rp_diagnostics_stops(found);
    for (size_t i = 0; i < build_scenario_file_count(loaded->scenario); i++) {
        char why[120];
        source_place place;
        const char *path = build_scenario_file(loaded->scenario, i, &place);
        const pack_file *file = pack_find(loaded->pack, path);
        if (!file)
            report(found, place, "image", RP_SEVERITY_ERROR, "put it there, or look at its name",
                   "the scenario uses '%s', which is not in its folder", path);
        else if (!image_is_sound(file->bytes, why, sizeof why))
            report(found, place, "image", RP_SEVERITY_ERROR, NULL, "'%s' cannot be used: %s", path, why);
    }
    return rp_diagnostics_stops(found) == before;
}

/* Where the pack is old and comes out of the log, its pictures were looked at when it came in. */
static bool load_pack(const char *folder, bool is_old, rp_diagnostics *found, cli_scenario *out,
                      rp_error *error)
{
    loader with = { .pack = out->pack };
    script_source source = { .data = &with, .find = find_for_loader, .framework = load_framework };
    out->scenario = script_load(&source, folder, found, &out->host);
    out->framework = with.framework;
    if (!out->scenario || (!is_old && !check_images(out, found)))
        return rp_fail(error, RP_ERROR_UNSOUND, "%s", "");
    return take_digests(out, with.framework_file, error);
}

bool cli_scenario_load_pack(rp_pack *pack, rp_diagnostics *found, cli_scenario *out, rp_error *error)
{
    out->pack = pack;
    return load_pack(NULL, false, found, out, error);
}

/* A pack that is found by its id has to be a scenario of that id. */
static bool check_id(const char *id, const char *shown, const cli_scenario *loaded, rp_diagnostics *found,
                     rp_error *error)
{
    const char *own = rp_scenario_about(loaded->scenario)->id;
    if (str_is(own, id))
        return true;
    report(found, (source_place){ shown, 0 }, "against-the-rules", RP_SEVERITY_ERROR, "rename the file",
           "the id of its scenario is '%s': the pack has to be called %s.zip", own, own);
    return rp_fail(error, RP_ERROR_UNSOUND, "%s", "");
}

bool cli_scenario_load(cli_context *cli, const char *name, rp_diagnostics *found, cli_scenario *out,
                       rp_error *error)
{
    char real[PATH_MAX];
    char *place = library_find(cli->library, name, error);
    if (!place)
        return false;
    bool packed = library_is_archive(place);
    char *shown = cli_shown_path(place);
    const char *slash = realpath(place, real) ? strrchr(real, '/') : NULL;
    out->pack = pack_read(place, shown, library_shared(cli->library, place), error);
    bool sound = out->pack && load_pack(packed ? NULL : slash ? slash + 1 : name, false, found, out, error);
    if (sound && packed && !str_is(name, place)) /* named by its id */
        sound = check_id(name, shown, out, found, error);
    free(place);
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
    const pack_file *there = pack_find(pack, path.bytes);
    if (there && cli_names_file(file, ".lua"))
        check_framework_id(out, there->shown, file, strlen(file) - strlen(".lua"), found);
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

static bool kept_is_unsound(const rp_diagnostics *found, const char *what, rp_error *error)
{
    if (!rp_diagnostics_count(found))
        return rp_fail(error, RP_ERROR_UNSOUND, "the %s that the log keeps cannot be loaded", what);
    const rp_diagnostic *first = rp_diagnostics_at(found, 0);
    return rp_fail(error, RP_ERROR_UNSOUND, "the %s that the log keeps cannot be loaded: %s:%d: %s", what,
                   first->file, first->line, first->message);
}

static bool load_kept(const rp_digest *pack, cli_scenario *out, rp_error *error)
{
    rp_diagnostics *found = rp_diagnostics_create();
    bool sound = load_pack(NULL, true, found, out, error);
    if (!sound && rp_diagnostics_count(found))
        kept_is_unsound(found, "scenario", error);
    rp_diagnostics_destroy(found);
    if (sound && memcmp(out->digest.bytes, pack->bytes, RP_DIGEST_SIZE) != 0)
        return rp_fail(error, RP_ERROR_UNSOUND,
                       "the scenario that the log keeps does not come to its digest");
    return sound;
}

static rp_pack *create_kept(const rp_digest *digest)
{
    char hex[RP_DIGEST_HEX], shown[40];
    rp_digest_hex(digest, hex);
    snprintf(shown, sizeof shown, "log:%.8s", hex);
    return pack_create(shown, NULL);
}

bool cli_scenario_from_log(store_log *log, const rp_digest *pack, const rp_digest *framework,
                           cli_scenario *out, rp_error *error)
{
    out->pack = create_kept(pack);
    return unpack(log, pack, out->pack, error) && unpack(log, framework, out->pack, error) &&
           load_kept(pack, out, error);
}

bool cli_scenario_remarked(store_log *log, const rp_digest *pack, const pack_file *framework,
                           cli_scenario *out, rp_error *error)
{
    out->pack = create_kept(pack);
    return unpack(log, pack, out->pack, error) &&
           pack_add(out->pack, framework->path, framework->bytes, error) && load_kept(pack, out, error);
}

rp_framework *cli_framework_from_log(store_log *log, const rp_digest *digest, rp_error *error)
{
    rp_pack *pack = create_kept(digest);
    rp_framework *out = NULL;
    if (unpack(log, digest, pack, error)) {
        rp_diagnostics *found = rp_diagnostics_create();
        script_source source = cli_source(pack);
        out = script_framework(&source, pack_file_at(pack, 0)->path, found);
        if (!out)
            kept_is_unsound(found, "framework", error);
        rp_diagnostics_destroy(found);
    }
    pack_destroy(pack);
    return out;
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
