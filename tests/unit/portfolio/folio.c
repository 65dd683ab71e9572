#include "portfolio/folio.h"

#include <string.h>

#include "script/script.h"
#include "unit.h"

const char *const folio_points[FOLIO_POINTS] = { "u.a", "u.b", "v.a", "v.b", "v.c" };

static bool find(void *data, const char *path, rp_bytes *out, const char **shown)
{
    static const char text[] =
        "framework { id = 'f', title = 'F', version = 1, wording = 'ours' }\n"
        "local function p(id) return point(id) { title = 'Point ' .. id, asks = 'a', shown_like = 's',\n"
        "  prompt = 'At work: ' .. id } end\n"
        "unit 'u' { title = 'Unit u', p 'a', p 'b', tip 't' { title = 'T' } }\n"
        "model 'm' { title = 'M', steps = {}, criterion 'x' { title = 'X', looks_for = 'l', rests_on = 'u.t' "
        "} }\n"
        "unit 'v' { title = 'Unit v', p 'a', p 'b', p 'c' }\n";
    (void)data;
    *shown = path;
    *out = (rp_bytes){ text, sizeof text - 1 };
    return true;
}

void folio_begin(folio *f)
{
    rp_diagnostics *found = rp_diagnostics_create();
    script_source source = { .find = find };
    memset(f, 0, sizeof *f);
    f->framework = script_framework(&source, "f.lua", found);
    assert_non_null(f->framework);
    rp_diagnostics_destroy(found);
    f->from = (rp_folio){ .framework = f->framework, .runs = f->runs, .scenarios = f->scenarios };
}

void folio_end(folio *f)
{
    rp_framework_destroy(f->framework);
}

rp_folio_scenario *folio_scenario(folio *f, const char *id, const char *family, const char *const *points)
{
    rp_folio_scenario *out = &f->scenarios[f->from.scenario_count++];
    *out = (rp_folio_scenario){ .id = id, .title = id, .family = family, .approved = true };
    out->points.items = points;
    while (points && points[out->points.count])
        out->points.count++;
    return out;
}

rp_folio_run *folio_run(folio *f, const char *scenario, const char *family)
{
    size_t index = f->from.run_count++;
    rp_folio_run *out = &f->runs[index];
    *out = (rp_folio_run){ .standing = { .scenario = scenario,
                                         .mode = RP_MODE_ASSESSED,
                                         .approval = RP_APPROVAL_APPROVED,
                                         .number = 1,
                                         .over = true },
                           .title = scenario,
                           .family = family,
                           .place = (int64_t)index + 1,
                           .entered = true,
                           .levels = f->levels[index] };
    out->stream.bytes[0] = (unsigned char)(index + 1);
    return out;
}

void folio_level(folio *f, rp_folio_run *run, const char *point, rp_level level)
{
    rp_folio_level *levels = f->levels[run - f->runs];
    levels[run->level_count++] = (rp_folio_level){ .point = point, .engine = level };
}
