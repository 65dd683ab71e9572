/* Faces for a scenario that came out of the log, which keeps none: they count for nothing, and may be drawn better
 * later. They are looked for where a new run would find them. */
#include <stdlib.h>

#include "cli/cli.h"
#include "core/model.h"

/* The library's scenario of that id, for the faces of its own; an empty pack where there is none any more. */
static rp_pack *open_place(cli_context *cli, const char *id)
{
    rp_error ignored = { 0 };
    char *place = library_find(cli->library, id, &ignored);
    rp_pack *out = place ? pack_read(place, id, library_shared(cli->library, place), &ignored) : NULL;
    free(place);
    return out ? out : pack_create(id, library_folders(cli->library));
}

void cli_find_faces(cli_context *cli, cli_scenario *scenario)
{
    static const char *const paths[] = { "looks.lua", "common/looks.lua" };
    rp_pack *pack = open_place(cli, rp_scenario_about(scenario->scenario)->id);
    rp_diagnostics *ignored = rp_diagnostics_create(); /* `check` tells them */
    script_source source = cli_source(pack);
    rp_looks *looks[2] = { NULL, NULL };
    for (size_t i = 0; i < 2; i++)
        if (pack_find(pack, paths[i]))
            looks[i] = script_looks(&source, paths[i], ignored);
    model_find_faces(scenario->scenario, (const rp_looks *const *)looks);
    for (size_t i = 0; i < 2; i++)
        rp_looks_destroy(looks[i]);
    rp_diagnostics_destroy(ignored);
    pack_destroy(pack);
}
