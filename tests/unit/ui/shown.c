#include "ui/shown.h"

#include <stdio.h>
#include <string.h>

#include "base/str.h"
#include "unit.h"

enum { RUNS = 24, LEVELS = 8, STEPS = 30, DAY_MS = 86400000 };

typedef struct shown {
    rp_framework *framework;
    rp_folio from;
    rp_folio_run runs[RUNS];
    rp_folio_level levels[RUNS][LEVELS];
    rp_map *map;
    int left; /* steps */
    bool fails;
    const char *unit; /* of which everything is shown, or NULL */
} shown;

static shown now;

static const char *const day26[] = { "develop.m1", "promote.m1" };
static const char *const parcel[] = { "develop.m3", "promote.m3" };
static const char *const mirror[] = { "coach.m1", "develop.m1", "develop.m6" };
static const char *const campaign[] = { "promote.m1", "promote.m2" };
static const char *const damp[] = { "promote.m3" };
static const char *const meter[] = { "develop.m3", "develop.m8" };
static const char *const resist[] = { "coach.m3", "learn.m1", "learn.m3", "learn.m5" };

static const rp_folio_scenario library[] = {
    { "sr-day26", "Day Twenty-Six", "day26", true, { day26, 2 } },
    { "sr-parcel", "The Neighbour's Parcel", "parcel", true, { parcel, 2 } },
    { "pd-mirror", "Second Reading", "mirror", true, { mirror, 3 } },
    { "pr-campaign", "Before the Campaign", "campaign", true, { campaign, 2 } },
    { "de-damp", "Forty-One Reports of Damp", "damp", true, { damp, 1 } },
    { "de-meter", "The Estimated Meter", "meter", false, { meter, 2 } },
    { "co-resist", "The Third Reminder", "resist", true, { resist, 4 } },
};

static const rp_centre_fact fact = { .point = "promote.m1",
                                     .unit = "T/616/5533",
                                     .criteria = (const char *const[]){ "2.1", "2.3", NULL },
                                     .admissible = RP_ADMISSIBLE_WITH_AGREEMENT,
                                     .said_by = "A. Reyes, lead assessor",
                                     .on = "2026-03-01" };

/* --- runs --- */

static rp_folio_run *add_run(const rp_folio_scenario *scenario, rp_mode mode, int number, int day)
{
    size_t index = now.from.run_count++;
    rp_folio_run *run = &now.runs[index];
    int64_t began = (20500 + (int64_t)day) * DAY_MS + DAY_MS / 2;
    *run = (rp_folio_run){ .standing = { .scenario = scenario->id,
                                         .mode = mode,
                                         .approval = RP_APPROVAL_APPROVED,
                                         .number = number,
                                         .over = true },
                           .title = scenario->title,
                           .family = scenario->family,
                           .place = (int64_t)index + 1,
                           .began_ms = began,
                           .ended_ms = began + 60000,
                           .entered = true,
                           .seen = true,
                           .levels = now.levels[index] };
    run->stream.bytes[0] = (unsigned char)(index + 1);
    return run;
}

static void add_level(rp_folio_run *run, const char *point, rp_level level)
{
    now.levels[run - now.runs][run->level_count++] = (rp_folio_level){ .point = point, .engine = level };
}

static void two_levels(rp_folio_run *run, rp_level first, rp_level second)
{
    for (size_t i = 0; i < sizeof library / sizeof *library; i++)
        if (str_is(library[i].id, run->standing.scenario)) {
            add_level(run, library[i].points.items[0], first);
            if (library[i].points.count > 1)
                add_level(run, library[i].points.items[1], second);
        }
}

static void three_months(void)
{
    enum { DAY26, PARCEL, MIRROR, CAMPAIGN, DAMP };
    two_levels(add_run(&library[DAY26], RP_MODE_PRACTICE, 1, 1), RP_LEVEL_NOT_SHOWN, RP_LEVEL_PARTLY);
    two_levels(add_run(&library[DAY26], RP_MODE_PRACTICE, 2, 3), RP_LEVEL_PARTLY, RP_LEVEL_PARTLY);
    rp_folio_run *run = add_run(&library[DAY26], RP_MODE_ASSESSED, 1, 5);
    run->practised = 2;
    two_levels(run, RP_LEVEL_SHOWN, RP_LEVEL_PARTLY);
    run = add_run(&library[DAY26], RP_MODE_ASSESSED, 2, 12);
    run->practised = 2;
    run->after_debrief = true;
    run->entered = false;
    two_levels(run, RP_LEVEL_TOO_FEW, RP_LEVEL_SHOWN);
    two_levels(add_run(&library[PARCEL], RP_MODE_PRACTICE, 1, 14), RP_LEVEL_NO_OPPORTUNITY,
               RP_LEVEL_NOT_SHOWN);
    run = add_run(&library[PARCEL], RP_MODE_ASSESSED, 1, 20);
    run->standing.critical = true;
    two_levels(run, RP_LEVEL_NOT_SHOWN, RP_LEVEL_PARTLY);
    run = add_run(&library[CAMPAIGN], RP_MODE_OBSERVED, 1, 31);
    two_levels(run, RP_LEVEL_SHOWN, RP_LEVEL_PARTLY);
    now.levels[run - now.runs][1].judged = true;
    now.levels[run - now.runs][1].decided = RP_LEVEL_SHOWN;
    run = add_run(&library[DAMP], RP_MODE_ASSESSED, 1, 40);
    run->standing.held = true;
    two_levels(run, RP_LEVEL_SHOWN, RP_LEVEL_SHOWN);
    run = add_run(&library[MIRROR], RP_MODE_ASSESSED, 1, 44);
    run->seen = run->entered = false;
    two_levels(run, RP_LEVEL_SHOWN, RP_LEVEL_PARTLY);
    run = add_run(&library[MIRROR], RP_MODE_ASSESSED, 2, 50);
    run->standing.over = run->seen = run->entered = false;
    run->ended_ms = 0;
    two_levels(run, RP_LEVEL_NO_OPPORTUNITY, RP_LEVEL_NO_OPPORTUNITY);
}

/* Two runs, of two families, that show every point of the unit. */
static void everything_of(const char *unit)
{
    for (size_t i = 0; i < 2; i++) {
        rp_folio_run *run = add_run(&library[i + 5], RP_MODE_ASSESSED, 1, 60 + (int)i);
        for (size_t j = 0; j < rp_framework_count(now.framework); j++) {
            const rp_definition *point = rp_framework_at(now.framework, j);
            if (point->kind == RP_DEFINITION_POINT && str_is(point->group, unit))
                add_level(run, point->id, RP_LEVEL_SHOWN);
        }
    }
}

/* --- the desk's --- */

static bool begin_map(void *data, size_t *steps, rp_error *error)
{
    static const char *const work[] = { "develop.m1" };
    (void)data;
    if (now.fails)
        return rp_fail(error, RP_ERROR_IMPOSSIBLE, "the disk is gone");
    rp_map_destroy(now.map);
    now.from = (rp_folio){ .framework = now.framework,
                           .runs = now.runs,
                           .scenarios = library,
                           .scenario_count = sizeof library / sizeof *library,
                           .workplace = { work, 1 } };
    memset(now.levels, 0, sizeof now.levels);
    three_months();
    if (now.unit)
        everything_of(now.unit);
    now.map = rp_map_create(&now.from);
    for (size_t i = 0; i < now.map->row_count; i++)
        if (str_is(now.map->rows[i].point->id, fact.point)) {
            rp_map_row *row = (rp_map_row *)&now.map->rows[i];
            row->fact = &fact;
            row->admissible = fact.admissible;
        }
    *steps = STEPS;
    now.left = STEPS;
    return true;
}

static rp_desk_step step_map(void *data, rp_desk_folio *folio)
{
    static const char *const lines[] = {
        "attempt 9d1f20ac at “The Wrong Unit”: its scenario is not in the log"
    };
    (void)data;
    if (now.left-- > 0)
        return RP_DESK_WORKING;
    *folio =
        (rp_desk_folio){ .framework = now.framework,
                         .map = now.map,
                         .unreadable = { lines, 1 },
                         .no_centre = "centre.lua:2: 'centre' has no field 'unti' (did you mean 'unit'?)" };
    return now.left == -1 ? RP_DESK_FOUND : RP_DESK_END;
}

/* --- */

void shown_begin(ui_stage *on)
{
    rp_error error = { 0 };
    now = (shown){ .framework = cli_framework_of_library(&on->cli, NULL, &error) };
    assert_non_null(now.framework);
    on->functions.folio_open = begin_map;
    on->functions.folio_next = step_map;
}

void shown_end(ui_stage *on)
{
    (void)on;
    rp_map_destroy(now.map);
    rp_framework_destroy(now.framework);
    now = (shown){ .framework = NULL };
}

void shown_all_of(const char *unit)
{
    now.unit = unit;
}

void shown_fails(bool fails)
{
    now.fails = fails;
}
