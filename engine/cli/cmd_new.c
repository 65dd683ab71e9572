/* new: a folder with a scenario that works, to be made into one's own. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/durable.h"
#include "base/memory.h"
#include "cli/cli.h"

enum { ID_MOST = 64 };

/* What was made so far, in that order: folders before what is in them. */
typedef struct making {
    const char *id;
    char **made;
    size_t count, capacity;
    rp_json *files;
} making;

static bool is_sound_id(const char *id)
{
    size_t length = strlen(id);
    return length > 0 && length <= ID_MOST && strspn(id, "abcdefghijklmnopqrstuvwxyz0123456789-") == length;
}

static bool check_id(const cli_context *cli, const char *id, rp_error *error)
{
    struct stat about;
    if (!is_sound_id(id))
        return rp_fail(error, RP_ERROR_USAGE,
                       "the id '%s' will not do: 1 to %d small letters from a to z, figures and '-'", id,
                       ID_MOST);
    if (lstat(id, &about) == 0)
        return rp_fail(error, RP_ERROR_IMPOSSIBLE, "there is a '%s' here already; choose another id", id);
    for (size_t i = 0; i < library_count(cli->library); i++)
        if (str_is(library_id(cli->library, i), id))
            return rp_fail(error, RP_ERROR_IMPOSSIBLE,
                           "the library has a scenario '%s' already; choose another id", id);
    return true;
}

/* --- writing --- */

static void remember(making *m, const char *path)
{
    m->made = memory_grow(m->made, m->count, &m->capacity, sizeof *m->made);
    m->made[m->count++] = memory_copy_text(path);
}

static void undo(making *m)
{
    while (m->count > 0) {
        remove(m->made[--m->count]);
        free(m->made[m->count]);
    }
}

static bool cannot_write(const char *path, int why, rp_error *error)
{
    return rp_fail(error, RP_ERROR_IMPOSSIBLE, "%s cannot be written: %s", path, strerror(why));
}

/* The folders that a file stands in, from the outermost. */
static bool make_folders(making *m, char *path, rp_error *error)
{
    for (char *slash = strchr(path, '/'); slash; slash = strchr(slash + 1, '/')) {
        struct stat about;
        *slash = '\0';
        bool there = m->count > 0 && stat(path, &about) == 0 && S_ISDIR(about.st_mode);
        if (!there && mkdir(path, 0777) != 0)
            return cannot_write(path, errno, error);
        if (!there)
            remember(m, path);
        *slash = '/';
    }
    return true;
}

static bool write_file(making *m, const char *inside, rp_bytes bytes, rp_error *error)
{
    str path = STR_EMPTY;
    str_print(&path, "%s/%s", m->id, inside);
    bool written = make_folders(m, path.bytes, error);
    if (written) {
        int file = open(path.bytes, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0666);
        if (file >= 0)
            remember(m, path.bytes);
        written = file >= 0 && durable_write(file, bytes.bytes, bytes.size);
        int why = errno;
        if (file >= 0)
            close(file);
        if (written)
            rp_json_push_text(m->files, path.bytes);
        else
            cannot_write(path.bytes, why, error);
    }
    str_finish(&path);
    return written;
}

/* Where a file of the old scenario stands in the new one; NULL: it stays where it is shared. A framework that cannot
 * be had from the new place comes along; a common file goes beside the scenario, where `include` looks first. */
static const char *place_of(const pack_file *file, rp_pack *around)
{
    static const char common[] = "common/";
    if (str_starts(file->path, "frameworks/"))
        return pack_find(around, file->path) ? NULL : file->path;
    if (!str_starts(file->path, common))
        return file->path;
    return pack_find(around, file->path) ? NULL : file->path + sizeof common - 1;
}

/* Where an editor finds what it may offer: the annotations that came with the program. A hidden file, since it holds
 * for this machine alone: packs leave it out. */
static bool write_settings(making *m, rp_error *error)
{
    static const char *const missing[] = { "coroutine", "debug", "io", "os", "package" }; /* in the sandbox */
    char *assets = cli_home("assets");
    if (!assets)
        return true;
    str folder = STR_EMPTY;
    str_print(&folder, "%s/editors", assets);
    rp_json *settings = rp_json_object(), *library = rp_json_array(), *builtin = rp_json_object();
    for (size_t i = 0; i < sizeof missing / sizeof *missing; i++)
        rp_json_put_text(builtin, missing[i], "disable");
    rp_json_push_text(library, folder.bytes);
    rp_json_put_text(settings, "runtime.version", "Lua 5.4");
    rp_json_put(settings, "runtime.builtin", builtin);
    rp_json_put(settings, "workspace.library", library);
    char *text = rp_json_write(settings);
    bool written = write_file(m, ".luarc.json", (rp_bytes){ text, strlen(text) }, error);
    free(text);
    rp_json_destroy(settings);
    str_finish(&folder);
    free(assets);
    return written;
}

/* Whole or not at all. */
static bool write_all(cli_context *cli, making *m, const rp_pack *from, bool own_family, rp_error *error)
{
    str scenario = STR_EMPTY;
    rp_pack *around = pack_create(m->id, library_shared(cli->library, m->id));
    mode_t before = umask(cli->mask);
    bool sound = true;
    for (size_t i = 0; sound && i < pack_file_count(from); i++) {
        const pack_file *file = pack_file_at(from, i);
        const char *inside = place_of(file, around);
        rp_bytes bytes = file->bytes;
        if (!inside)
            continue;
        if (str_is(file->path, "scenario.lua")) {
            sound = script_rename(file->bytes, m->id, own_family, &scenario, error);
            bytes = (rp_bytes){ scenario.bytes, scenario.length };
        }
        sound = sound && write_file(m, inside, bytes, error);
    }
    sound = sound && write_settings(m, error);
    if (sound && !durable_folder(m->id))
        sound = cannot_write(m->id, errno, error);
    umask(before);
    if (!sound)
        undo(m);
    pack_destroy(around);
    str_finish(&scenario);
    return sound;
}

/* --- the command --- */

static bool write_from_template(cli_context *cli, making *m, rp_error *error)
{
    char *assets = cli_home("assets");
    if (!assets)
        return rp_fail(error, RP_ERROR_IMPOSSIBLE,
                       "the scenario to begin with is not installed: there is no folder 'assets' beside the "
                       "program's scenarios");
    str folder = STR_EMPTY;
    str_print(&folder, "%s/template", assets);
    rp_pack *pack = pack_read_folder(folder.bytes, folder.bytes, NULL, error);
    bool written = pack && write_all(cli, m, pack, true, error);
    pack_destroy(pack);
    str_finish(&folder);
    free(assets);
    return written;
}

static bool write_copy(cli_context *cli, making *m, const char *name, rp_error *error)
{
    cli_scenario loaded = { .pack = NULL };
    rp_diagnostics *found = rp_diagnostics_create();
    bool written = cli_scenario_load(cli, name, found, &loaded, error);
    if (!written)
        cli_print_findings(found);
    written = written && write_all(cli, m, loaded.pack, false, error);
    rp_diagnostics_destroy(found);
    cli_scenario_finish(&loaded);
    return written;
}

static void print_result(const cli_context *cli, making *m)
{
    if (cli->json) {
        rp_json *out = rp_json_object();
        rp_json_put_text(out, "id", m->id);
        rp_json_put(out, "files", m->files);
        m->files = NULL;
        cli_print_json_line(out);
    } else if (!cli->quiet) {
        for (size_t i = 0; i < rp_json_count(m->files); i++)
            puts(rp_json_text_at(m->files, i));
        printf("Now change it, and ask: rapport check %s\n", m->id);
    }
}

int cmd_new(cli_context *cli, rp_error *error)
{
    const char *from = cli->options.values[OPTION_FROM];
    making m = { .id = cli_argument(cli, 0), .files = rp_json_array() };
    if (check_id(cli, m.id, error) &&
        (from ? write_copy(cli, &m, from, error) : write_from_template(cli, &m, error)))
        print_result(cli, &m);
    for (size_t i = 0; i < m.count; i++)
        free(m.made[i]);
    free(m.made);
    rp_json_destroy(m.files);
    return 0;
}
