/* The centre's own facts: a file of the language that belongs to no scenario. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"

enum { CENTRE_MOST = 64 * 1024 };

typedef struct centre_file {
    str text;
    char *shown;
} centre_file;

static bool find_centre(void *data, const char *path, rp_bytes *bytes, const char **shown)
{
    const centre_file *file = data;
    *bytes = (rp_bytes){ str_text(&file->text), file->text.length };
    *shown = file->shown;
    return str_is(path, "centre.lua"); /* it includes nothing */
}

rp_centre *cli_centre_load(const char *path, rp_diagnostics *found, rp_error *error)
{
    centre_file file = { .shown = cli_shown_path(path) };
    script_source source = { .data = &file, .find = find_centre };
    rp_centre *out = NULL;
    if (cli_read_file(path, CENTRE_MOST, &file.text))
        out = script_centre(&source, "centre.lua", found);
    else
        rp_fail(error, RP_ERROR_IMPOSSIBLE, "%s cannot be read: %s", path, strerror(errno));
    str_finish(&file.text);
    free(file.shown);
    return out;
}
