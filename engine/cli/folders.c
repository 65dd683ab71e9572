/* Which scenarios a command is about. */
#include <stdlib.h>

#include "base/memory.h"
#include "cli/cli.h"

void cli_library_read(cli_context *cli)
{
    const char *usual[] = { cli->library_home, NULL, NULL };
    str packs = STR_EMPTY;
    if (cli->data) {
        str_print(&packs, "%s/packs", cli->data);
        usual[cli->library_home ? 1 : 0] = packs.bytes;
    }
    library_destroy(cli->library);
    cli->library =
        library_create(cli->options.library_count ? cli->options.libraries : usual, cli->library_home);
    str_finish(&packs);
}

static void add(cli_folders *out, char *folder)
{
    out->items = memory_grow(out->items, out->count, &out->capacity, sizeof *out->items);
    out->items[out->count++] = folder;
}

static void add_all(cli_folders *out, const rp_library *library)
{
    for (size_t i = 0; i < library_count(library); i++)
        add(out, memory_copy_text(library_place(library, i)));
}

/* A folder that holds scenarios; false where it is none. */
static bool add_folder_of(cli_folders *out, const char *path)
{
    const char *const folders[] = { path, NULL };
    rp_library *library = library_create(folders, NULL);
    size_t before = out->count;
    add_all(out, library);
    library_destroy(library);
    return out->count > before;
}

bool cli_folders_named(cli_context *cli, cli_folders *out, rp_error *error)
{
    *out = (cli_folders){ .items = NULL };
    if (!cli_argument(cli, 0))
        add_all(out, cli->library);
    for (size_t i = 0; cli_argument(cli, i); i++) {
        rp_error why = { 0 };
        char *folder = library_find(cli->library, cli_argument(cli, i), &why);
        if (folder)
            add(out, folder);
        else if (!add_folder_of(out, cli_argument(cli, i)))
            return rp_fail(error, why.kind, "%s", why.text);
    }
    return true;
}

void cli_folders_finish(cli_folders *folders)
{
    for (size_t i = 0; i < folders->count; i++)
        free(folders->items[i]);
    free(folders->items);
    *folders = (cli_folders){ .items = NULL };
}
