/* A unit as JSON: what an export or a report for programs holds. */
#include "base/json.h"
#include "rapport/portfolio.h"

static void put_count(rp_json *to, const char *key, size_t count)
{
    rp_json_put_integer(to, key, (int64_t)count);
}

/* The first 8 hex digits, as the command line has it. */
static void put_attempt(rp_json *to, const rp_folio_run *run)
{
    char name[RP_STREAM_HEX] = "";
    if (run)
        rp_stream_hex(&run->stream, name);
    name[RP_ATTEMPT_NAME - 1] = '\0';
    rp_json_put_text(to, "attempt", run ? name : NULL);
}

static void put_level(rp_json *to, const char *key, bool there, rp_level level)
{
    rp_json_put_text(to, key, there ? rp_level_name(level) : NULL);
}

static bool is_used(const rp_map_row *row, const rp_map_cell *cell)
{
    for (size_t i = 0; i < row->used_count; i++)
        if (row->used[i] == cell)
            return true;
    return false;
}

static rp_json *attempt_json(const rp_map_row *row, const rp_map_cell *cell)
{
    const rp_folio_run *run = cell->run;
    rp_json *out = rp_json_object();
    put_attempt(out, run);
    rp_json_put_integer(out, "number", run->standing.number);
    rp_json_put_text(out, "mode", rp_mode_name(run->standing.mode));
    rp_json_put_text(out, "approval", rp_approval_name(run->standing.approval));
    rp_json_put_integer(out, "practised", run->practised);
    rp_json_put_flag(out, "after_debrief", run->after_debrief);
    rp_json_put_integer(out, "began", run->began_ms);
    rp_json_put(out, "ended", run->ended_ms ? rp_json_of_integer(run->ended_ms) : rp_json_null());
    rp_json_put(out, "counts",
                cell->held && !cell->not_counted ? rp_json_null() : rp_json_of_flag(!cell->not_counted));
    rp_json_put_text(out, "why_not", cell->not_counted);
    rp_json_put_flag(out, "held", cell->held);
    put_level(out, "engine", !cell->held, cell->engine);
    put_level(out, "assessor", !cell->held && cell->judged, cell->level);
    put_level(out, "level", !cell->held, cell->level);
    rp_json_put_flag(out, "used", is_used(row, cell));
    rp_json_put_flag(out, "entry", run->entered);
    return out;
}

static rp_json *place_json(const rp_map_row *row, const rp_map_place *place)
{
    rp_json *out = rp_json_object(), *attempts = rp_json_array();
    rp_json_put_text(out, "id", place->scenario);
    rp_json_put_text(out, "title", place->title);
    rp_json_put_text(out, "family", place->family);
    rp_json_put_flag(out, "available", place->available);
    rp_json_put_integer(out, "left", place->left);
    for (size_t i = 0; i < place->cell_count; i++)
        rp_json_push(attempts, attempt_json(row, &place->cells[i]));
    rp_json_put(out, "attempts", attempts);
    return out;
}

static rp_json *centre_json(const rp_centre_fact *fact)
{
    if (!fact)
        return rp_json_null();
    rp_json *out = rp_json_object(), *criteria = rp_json_array();
    for (size_t i = 0; fact->criteria[i]; i++)
        rp_json_push_text(criteria, fact->criteria[i]);
    rp_json_put_text(out, "unit", fact->unit);
    rp_json_put(out, "criteria", criteria);
    rp_json_put_text(out, "said_by", fact->said_by);
    rp_json_put_text(out, "on", fact->on);
    return out;
}

static rp_json *row_json(const rp_map_row *row)
{
    rp_json *out = rp_json_object(), *places = rp_json_array();
    rp_json_put_text(out, "id", row->point->id);
    rp_json_put_text(out, "title", row->point->title);
    put_count(out, "families", row->families);
    put_count(out, "needed", RP_FAMILIES_NEEDED);
    put_count(out, "yours", row->yours);
    put_count(out, "spent", row->spent);
    put_count(out, "no_scenario", row->unwritten);
    rp_json_put_text(out, "admissible", rp_admissible_name(row->admissible));
    rp_json_put(out, "centre", centre_json(row->fact));
    rp_json_put_text(out, "workplace", row->workplace_wanted ? row->point->prompt : NULL);
    for (size_t i = 0; i < row->place_count; i++)
        rp_json_push(places, place_json(row, &row->places[i]));
    rp_json_put(out, "scenarios", places);
    return out;
}

static rp_json *lack_json(const rp_lack *lack)
{
    static const char *const kinds[RP_LACKS] = {
        [RP_LACK_TALK] = "talk",   [RP_LACK_YOURS] = "yours",
        [RP_LACK_SPENT] = "spent", [RP_LACK_SCENARIO] = "no_scenario",
        [RP_LACK_ENTRY] = "entry",
    };
    rp_json *out = rp_json_object();
    rp_json_put_text(out, "kind", kinds[lack->kind]);
    rp_json_put_text(out, "point", lack->row ? lack->row->point->id : NULL);
    put_attempt(out, lack->run);
    rp_json_put_text(out, "text", lack->text);
    return out;
}

rp_json *rp_unit_json(const rp_map_unit *unit)
{
    rp_json *out = rp_json_object(), *points = rp_json_array(), *to_do = rp_json_array();
    rp_json_put_flag(out, "simulation", true);
    rp_json_put_text(out, "unit", unit->unit->id);
    rp_json_put_text(out, "title", unit->unit->title);
    rp_json_put_flag(out, "ready", unit->ready);
    rp_json_put_text(out, "state", rp_unit_words(unit->ready));
    rp_json_put_text(out, "caveat", rp_marking_caveat());
    for (size_t i = 0; i < unit->row_count; i++)
        rp_json_push(points, row_json(unit->rows[i]));
    rp_json_put(out, "points", points);
    for (size_t i = 0; i < unit->lack_count; i++)
        rp_json_push(to_do, lack_json(&unit->lacks[i]));
    rp_json_put(out, "to_do", to_do);
    return out;
}
