#include "base/json.h"
#include "portfolio/folio.h"
#include "script/script.h"
#include "unit.h"

#include <stdlib.h>
#include <string.h>

static bool find(void *data, const char *path, rp_bytes *out, const char **shown)
{
    static const char text[] =
        "centre 'u.a' { unit = 'A/1', criteria = { '1.2', '1.3' }, admissible = 'no',\n"
        "  said_by = 'EQA', on = '2026-03-01' }\n";
    (void)data;
    *shown = path;
    *out = (rp_bytes){ text, sizeof text - 1 };
    return true;
}

/* Everything that a unit can say, in two points: levels of a run that is held are null wherever they could stand. */
static void a_unit(void **state)
{
    static const char *const both[] = { "u.a", "u.b", NULL };
    static const char *const worked[] = { "u.b" };
    rp_diagnostics *found = rp_diagnostics_create();
    script_source source = { .find = find };
    rp_centre *centre = script_centre(&source, "centre.lua", found);
    folio f;
    (void)state;
    assert_non_null(centre);
    folio_begin(&f);
    f.from.centre = centre;
    f.from.workplace = (rp_names){ worked, 1 };
    folio_scenario(&f, "alpha", "A", both);
    rp_folio_run *run = folio_run(&f, "alpha", "A");
    run->began_ms = 1700000000000;
    run->ended_ms = 1700000900000;
    run->practised = 2;
    run->entered = false;
    folio_level(&f, run, "u.a", RP_LEVEL_PARTLY);
    f.levels[0][0].judged = true;
    f.levels[0][0].decided = RP_LEVEL_SHOWN;
    run = folio_run(&f, "alpha", "A");
    run->standing.number = 2;
    run->standing.held = true;
    run->after_debrief = true;
    folio_level(&f, run, "u.a", RP_LEVEL_SHOWN);
    rp_map *map = rp_map_create(&f.from);
    rp_json *unit = rp_unit_json(rp_map_unit_of(map, "u"));
    char *text = rp_json_write(unit);
    unit_golden("portfolio-unit.json", text);
    free(text);
    rp_json_destroy(unit);
    rp_map_destroy(map);
    folio_end(&f);
    rp_centre_destroy(centre);
    rp_diagnostics_destroy(found);
}

UNIT_SUITE(portfolio_map_json, "portfolio.map_json", UNIT_CASE(a_unit));
