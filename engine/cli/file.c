#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/durable.h"
#include "cli/cli.h"

bool cli_read_file(const char *path, size_t most, str *out)
{
    char part[4096];
    FILE *file = fopen(path, "rb");
    if (!file)
        return false;
    errno = 0;
    for (size_t got; out->length <= most && (got = fread(part, 1, sizeof part, file)) > 0;)
        str_add_n(out, part, got);
    int why = ferror(file) ? errno : out->length > most ? EFBIG : 0;
    fclose(file);
    errno = why;
    return why == 0;
}

bool cli_write_file(const char *path, const void *bytes, size_t size, rp_error *error)
{
    str beside = STR_EMPTY;
    str_print(&beside, "%s.XXXXXX", path);
    int file = mkstemp(beside.bytes); /* mode 0600: what is written may hold personal data */
    bool made = file >= 0, written = made && durable_write(file, bytes, size);
    int why = errno;
    if (made && close(file) != 0 && written) {
        why = errno;
        written = false;
    }
    if (written && (rename(beside.bytes, path) != 0 || !durable_parent(path))) {
        why = errno;
        written = false;
    }
    if (made && !written)
        unlink(beside.bytes);
    str_finish(&beside);
    return written || rp_fail(error, RP_ERROR_IMPOSSIBLE, "%s cannot be written: %s", path, strerror(why));
}

bool cli_names_file(const char *path, const char *suffix)
{
    const char *slash = strrchr(path, '/');
    const char *name = slash ? slash + 1 : path;
    size_t length = strlen(name), ending = strlen(suffix);
    return length > ending && str_is(name + length - ending, suffix);
}

void cli_print_file(const cli_context *cli, const char *path)
{
    if (cli->json) {
        rp_json *line = rp_json_object();
        rp_json_put_text(line, "file", path);
        cli_print_json_line(line);
    } else if (!cli->quiet) {
        puts(path);
    }
}
