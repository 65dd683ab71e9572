#include "cli/remarking.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

enum { FRAMEWORK_MOST = 64 * 1024 }; /* bytes of a file; the same limit as the language's */

static bool same_digest(const rp_digest *a, const rp_digest *b)
{
    return memcmp(a, b, sizeof *a) == 0;
}

/* --- frameworks of now --- */

/* Loads frameworks/ID.lua of the files. */
static const remarking_framework *add_framework(remarking *with, const pack_file *file, rp_error *error)
{
    rp_diagnostics *found = rp_diagnostics_create();
    script_source source = cli_source(with->files);
    rp_framework *framework = script_framework(&source, file->path, found);
    if (!framework) {
        cli_print_findings(found);
        rp_fail(error, RP_ERROR_UNSOUND, "%s cannot be used; nothing was marked anew", file->shown);
    }
    rp_diagnostics_destroy(found);
    if (!framework)
        return NULL;
    remarking_framework *out = memory_allocate(sizeof *out);
    *out = (remarking_framework){ file, framework };
    with->frameworks = memory_grow(with->frameworks, with->framework_count, &with->framework_capacity,
                                   sizeof *with->frameworks);
    with->frameworks[with->framework_count++] = out;
    return out;
}

typedef struct given {
    const char *path;
    str text;
} given;

static bool find_given(void *data, const char *path, rp_bytes *bytes, const char **shown)
{
    const given *file = data;
    (void)path;
    *bytes = (rp_bytes){ str_text(&file->text), file->text.length };
    *shown = file->path;
    return true;
}

/* Whatever the file is called: what is in it decides which framework it is. */
static bool take_given(remarking *with, given *file, rp_error *error)
{
    rp_diagnostics *found = rp_diagnostics_create();
    script_source source = { .data = file, .find = find_given };
    rp_framework *framework = script_framework(&source, file->path, found);
    bool sound = framework;
    if (!framework) {
        cli_print_findings(found);
        rp_fail(error, RP_ERROR_UNSOUND, "%s", "");
    } else {
        str path = STR_EMPTY;
        str_print(&path, "frameworks/%s.lua", rp_framework_id(framework));
        sound =
            pack_add(with->files, path.bytes, (rp_bytes){ str_text(&file->text), file->text.length }, error);
        str_finish(&path);
    }
    rp_framework_destroy(framework);
    rp_diagnostics_destroy(found);
    if (!sound)
        return false;
    const remarking_framework *added = add_framework(with, pack_file_at(with->files, 0), error);
    with->only = added ? rp_framework_id(added->framework) : NULL;
    return added;
}

bool remarking_begin(remarking *with, cli_context *cli, store_log *log, const char *file, rp_error *error)
{
    *with = (remarking){ .cli = cli, .log = log };
    if (!file) {
        with->files = pack_create("library", library_folders(cli->library));
        return true;
    }
    given from = { .path = file };
    with->files = pack_create(file, NULL);
    bool read = cli_read_file(file, FRAMEWORK_MOST, &from.text) ||
                rp_fail(error, RP_ERROR_IMPOSSIBLE, "%s cannot be read: %s", file, strerror(errno));
    read = read && take_given(with, &from, error);
    str_finish(&from.text);
    return read;
}

const remarking_framework *remarking_now(remarking *with, const char *id, rp_error *error)
{
    for (size_t i = 0; i < with->framework_count; i++)
        if (str_is(rp_framework_id(with->frameworks[i]->framework), id))
            return with->frameworks[i];
    str path = STR_EMPTY;
    str_print(&path, "frameworks/%s.lua", id);
    const pack_file *file = pack_find(with->files, path.bytes);
    str_finish(&path);
    const remarking_framework *out = file ? add_framework(with, file, error) : NULL;
    if (!file)
        rp_fail(error, RP_ERROR_IMPOSSIBLE, "there is no framework '%s' in the library now", id);
    if (out && !str_is(rp_framework_id(out->framework), id)) {
        rp_fail(error, RP_ERROR_UNSOUND, "%s: the id of the framework is not the name of its file",
                file->shown);
        return NULL;
    }
    return out;
}

/* --- what the log keeps --- */

const rp_framework *remarking_then(remarking *with, const rp_digest *digest, rp_error *error)
{
    remarking_kept *found = NULL;
    for (size_t i = 0; i < with->kept_count && !found; i++)
        if (same_digest(&with->kept[i]->digest, digest))
            found = with->kept[i];
    if (!found) {
        found = memory_allocate(sizeof *found);
        found->digest = *digest;
        found->framework = cli_framework_from_log(with->log, digest, &found->why);
        with->kept = memory_grow(with->kept, with->kept_count, &with->kept_capacity, sizeof *with->kept);
        with->kept[with->kept_count++] = found;
    }
    if (!found->framework)
        *error = found->why;
    return found->framework;
}

kept_scenario *remarking_load(remarking *with, const rp_digest *pack, const remarking_framework *under,
                              rp_error *error)
{
    return kept_load(&with->scenarios, with->log, (kept_name){ .pack = pack, .under = under->file }, error);
}

void remarking_finish(remarking *with)
{
    kept_finish(&with->scenarios); /* before the files of the frameworks */
    for (size_t i = 0; i < with->kept_count; i++) {
        rp_framework_destroy(with->kept[i]->framework);
        free(with->kept[i]);
    }
    for (size_t i = 0; i < with->framework_count; i++) {
        rp_framework_destroy(with->frameworks[i]->framework);
        free(with->frameworks[i]);
    }
    free(with->kept);
    free(with->frameworks);
    pack_destroy(with->files);
    *with = (remarking){ .cli = NULL };
}
