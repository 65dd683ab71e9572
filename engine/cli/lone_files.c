/* Files of the language that belong to no scenario: the centre's own facts, and a list of faces. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "cli/cli.h"

/* What its sandbox calls it; it includes nothing. */
typedef struct lone_file {
    const char *name;
    str text;
    char *shown;
} lone_file;

static bool find_lone(void *data, const char *path, rp_bytes *bytes, const char **shown)
{
    const lone_file *file = data;
    *bytes = (rp_bytes){ str_text(&file->text), file->text.length };
    *shown = file->shown;
    return str_is(path, file->name);
}

static bool read_lone(const char *path, lone_file *out, rp_error *error)
{
    out->shown = cli_shown_path(path);
    return cli_read_file(path, CLI_LONE_MOST, &out->text) ||
           rp_fail(error, RP_ERROR_IMPOSSIBLE, "%s cannot be read: %s", path, strerror(errno));
}

static void finish_lone(lone_file *file)
{
    str_finish(&file->text);
    free(file->shown);
}

rp_centre *cli_centre_load(const char *path, rp_diagnostics *found, rp_error *error)
{
    lone_file file = { .name = "centre.lua" };
    script_source source = { .data = &file, .find = find_lone };
    rp_centre *out = read_lone(path, &file, error) ? script_centre(&source, file.name, found) : NULL;
    finish_lone(&file);
    return out;
}

rp_centre *cli_centre_of(const char *text, rp_diagnostics *found)
{
    lone_file file = { .name = "centre.lua" };
    script_source source = { .data = &file, .find = find_lone };
    file.shown = memory_copy_text(file.name);
    str_add(&file.text, text);
    rp_centre *out = script_centre(&source, file.name, found);
    finish_lone(&file);
    return out;
}

rp_looks *cli_looks_load(const char *path, rp_diagnostics *found, rp_error *error)
{
    lone_file file = { .name = "looks.lua" };
    script_source source = { .data = &file, .find = find_lone };
    rp_looks *out = read_lone(path, &file, error) ? script_looks(&source, file.name, found) : NULL;
    finish_lone(&file);
    return out;
}
