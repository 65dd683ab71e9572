#include "cli/watching.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "cli/translations.h"

enum { LINES_MOST = 10 }; /* of findings that are told; `check` tells all */

bool watching_begin(cli_watch *watch, cli_context *cli, const char *name, rp_error *error)
{
    *watch = (cli_watch){ .cli = cli };
    char *folder = library_find(cli->library, name, error);
    if (!folder)
        return false;
    watch->name = memory_copy_text(name);
    pack_watch_init(&watch->files, folder, library_shared(cli->library, folder));
    free(folder);
    return true;
}

void watching_plays(cli_watch *watch, const cli_scenario *played)
{
    watch->pack = played->digest;
    watch->framework = played->framework_digest;
}

void watching_finish(cli_watch *watch)
{
    cli_scenario_finish(&watch->fresh);
    pack_watch_finish(&watch->files);
    arena_finish(&watch->memory);
    free(watch->name);
    *watch = (cli_watch){ .cli = NULL };
}

static void add_line(cli_watch *watch, const char **lines, const char *text)
{
    lines[watch->lines.count++] = arena_text(&watch->memory, text);
}

static void take_lines(cli_watch *watch, const rp_diagnostics *found, const rp_error *why)
{
    const char **lines = arena_allocate(&watch->memory, (LINES_MOST + 2) * sizeof *lines);
    size_t count = rp_diagnostics_count(found);
    watch->lines.items = lines;
    if (why->text[0])
        add_line(watch, lines, why->text);
    for (size_t i = 0; i < count && i < LINES_MOST; i++) {
        char line[1200];
        rp_diagnostic_print(rp_diagnostics_at(found, i), line, sizeof line);
        add_line(watch, lines, line);
    }
    if (count > LINES_MOST)
        lines[watch->lines.count++] =
            arena_print(&watch->memory, "… and %zu more: rapport check %s", count - LINES_MOST, watch->name);
}

static bool is_played(const cli_watch *watch)
{
    return memcmp(&watch->fresh.digest, &watch->pack, sizeof watch->pack) == 0 &&
           memcmp(&watch->fresh.framework_digest, &watch->framework, sizeof watch->framework) == 0;
}

/* Whether there is news of what stands on the disk now. */
static bool load(cli_watch *watch)
{
    rp_diagnostics *found = rp_diagnostics_create();
    rp_error why = { 0 };
    bool was_broken = watch->broken;
    watch->broken = !cli_scenario_load(watch->cli, watch->name, found, &watch->fresh, &why);
    if (watch->broken)
        take_lines(watch, found, &why);
    else
        cli_translate_for_user(&watch->fresh);
    bool same = !watch->broken && is_played(watch);
    if (watch->broken || same)
        cli_scenario_finish(&watch->fresh);
    rp_diagnostics_destroy(found);
    return !same || was_broken;
}

bool watching_changed(cli_watch *watch)
{
    if (!pack_watch_changed(&watch->files))
        return false;
    cli_scenario_finish(&watch->fresh);
    arena_clear(&watch->memory);
    watch->lines = (rp_names){ NULL, 0 };
    return load(watch);
}
