/* The evidence map as rows: marking point by scenario by attempt. One attempt has the same columns as a pack, so that the
 * two can be put under one another. */
#include <string.h>

#include "report/csv_line.h"
#include "report/formats.h"

/* --- one attempt --- */

static const rp_group *unit_of(const rp_framework *framework, const char *id)
{
    for (size_t i = 0; i < rp_framework_group_count(framework); i++)
        if (strcmp(rp_framework_group(framework, i)->id, id) == 0)
            return rp_framework_group(framework, i);
    return NULL;
}

bool report_csv(const rp_report *report, str *out, rp_error *error)
{
    (void)error; /* nothing can be missing */
    csv_writer to = { .out = out };
    const rp_scenario *scenario = rp_run_scenario(report->run);
    const rp_about *about = rp_scenario_about(scenario);
    csv_put_header(&to);
    for (size_t i = 0; i < rp_scenario_point_count(scenario); i++) {
        const rp_definition *point = rp_scenario_claim(scenario, i);
        const rp_centre_fact *fact = rp_centre_find(report->centre, point->id);
        csv_put_line(&to, &(csv_line){ .trainee = report->trainee,
                                       .point = point,
                                       .unit = unit_of(report->framework, point->group),
                                       .admissible = fact ? fact->admissible : RP_ADMISSIBLE_UNKNOWN,
                                       .fact = fact,
                                       .scenario = about->id,
                                       .title = about->title,
                                       .family = about->family,
                                       .report = report });
    }
    return true;
}

/* --- a pack --- */

static const rp_report *report_of(const rp_evidence_pack *pack, const rp_folio_run *run)
{
    for (size_t i = 0; i < pack->attempt_count; i++)
        if (pack->attempts[i].run == run)
            return pack->attempts[i].report;
    return NULL;
}

static void put_place(csv_writer *to, const rp_evidence_pack *pack, const csv_line *point,
                      const rp_map_place *place)
{
    csv_line one = *point;
    one.scenario = place->scenario;
    one.title = place->title;
    one.family = place->family;
    if (!place->cell_count)
        csv_put_line(to, &one);
    for (size_t i = 0; i < place->cell_count; i++) {
        one.cell = &place->cells[i];
        one.report = report_of(pack, one.cell->run);
        csv_put_line(to, &one);
    }
}

static void put_row(csv_writer *to, const rp_evidence_pack *pack, const rp_group *unit, const rp_map_row *row)
{
    csv_line point = { .trainee = pack->trainee,
                       .point = row->point,
                       .unit = unit,
                       .admissible = row->admissible,
                       .fact = row->fact,
                       .workplace = row->workplace_wanted ? "to collect" : "recorded",
                       .row = row };
    if (!row->place_count)
        csv_put_line(to, &point);
    for (size_t i = 0; i < row->place_count; i++)
        put_place(to, pack, &point, &row->places[i]);
}

bool pack_csv(const rp_evidence_pack *pack, str *out, rp_error *error)
{
    (void)error; /* nothing can be missing */
    csv_writer to = { .out = out };
    csv_put_header(&to);
    for (size_t i = 0; i < pack->map->unit_count; i++) {
        const rp_map_unit *unit = &pack->map->units[i];
        for (size_t j = 0; j < unit->row_count && (!pack->unit || pack->unit == unit); j++)
            put_row(&to, pack, unit->unit, unit->rows[j]);
    }
    return true;
}
