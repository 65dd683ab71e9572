#include "cli/making.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/durable.h"
#include "base/line.h"
#include "base/memory.h"

enum { ID_MOST = 64, TITLE_MOST = 200 };

static bool is_sound_id(const char *id)
{
    size_t length = strlen(id);
    return length > 0 && length <= ID_MOST && strspn(id, "abcdefghijklmnopqrstuvwxyz0123456789-") == length;
}

static bool is_sound_title(const char *title)
{
    char line[TITLE_MOST + 2];
    line_clean(title, line, sizeof line);
    return *title && strlen(title) <= TITLE_MOST && str_is(line, title);
}

static bool check_names(const cli_context *cli, const making *m, rp_error *error)
{
    struct stat about;
    const char *id = m->names.id, *title = m->names.title;
    if (!is_sound_id(id))
        return rp_fail(error, RP_ERROR_USAGE,
                       "the id '%s' will not do: 1 to %d small letters from a to z, figures and '-'", id,
                       ID_MOST);
    if (title && !is_sound_title(title))
        return rp_fail(error, RP_ERROR_USAGE, "a title has 1 to %d bytes on one line", TITLE_MOST);
    if (lstat(m->place.bytes, &about) == 0)
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
    for (char *slash = strchr(path + m->around, '/'); slash; slash = strchr(slash + 1, '/')) {
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
    str_print(&path, "%s/%s", m->place.bytes, inside);
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
static bool write_all(cli_context *cli, making *m, const rp_pack *from, rp_error *error)
{
    str scenario = STR_EMPTY;
    rp_pack *around = pack_create(m->place.bytes, library_shared(cli->library, m->place.bytes));
    mode_t before = umask(cli->mask);
    bool sound = true;
    for (size_t i = 0; sound && i < pack_file_count(from); i++) {
        const pack_file *file = pack_file_at(from, i);
        const char *inside = place_of(file, around);
        rp_bytes bytes = file->bytes;
        if (!inside)
            continue;
        if (str_is(file->path, "scenario.lua")) {
            sound = script_rename(file->bytes, &m->names, &scenario, error);
            bytes = (rp_bytes){ scenario.bytes, scenario.length };
        }
        sound = sound && write_file(m, inside, bytes, error);
    }
    sound = sound && write_settings(m, error);
    if (sound && !durable_folder(m->place.bytes))
        sound = cannot_write(m->place.bytes, errno, error);
    umask(before);
    if (!sound)
        undo(m);
    pack_destroy(around);
    str_finish(&scenario);
    return sound;
}

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
    bool written = pack && write_all(cli, m, pack, error);
    pack_destroy(pack);
    str_finish(&folder);
    free(assets);
    return written;
}

static bool write_copy(cli_context *cli, making *m, const char *name, rp_diagnostics *found, rp_error *error)
{
    cli_scenario loaded = { .pack = NULL };
    bool written =
        cli_scenario_load(cli, name, found, &loaded, error) && write_all(cli, m, loaded.pack, error);
    cli_scenario_finish(&loaded);
    return written;
}

bool making_write(making *m, cli_context *cli, const char *folder, const char *from, rp_diagnostics *found,
                  rp_error *error)
{
    if (folder)
        str_print(&m->place, "%s/", folder);
    m->around = m->place.length;
    str_add(&m->place, m->names.id);
    m->names.own_family = !from;
    m->files = rp_json_array();
    return check_names(cli, m, error) &&
           (from ? write_copy(cli, m, from, found, error) : write_from_template(cli, m, error));
}

void making_finish(making *m)
{
    for (size_t i = 0; i < m->count; i++)
        free(m->made[i]);
    free(m->made);
    rp_json_destroy(m->files);
    str_finish(&m->place);
}
