#include "bundle.h"

#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "report/pack.h"

static const char *const points[] = { "desk.m1", "desk.m2", NULL };

void bundle_begin(bundle *of, const char *trainee)
{
    memset(of, 0, sizeof *of);
    reporting frame;
    reporting_begin(&frame, "toaster", trainee, "");
    of->framework = frame.framework;
    frame.framework = NULL;
    reporting_finish(&frame);
    of->scenarios[0] =
        (rp_folio_scenario){ "kettle", "The kettle & the <lid>", "kettle", true, { points, 2 } };
    of->scenarios[1] = (rp_folio_scenario){ "toaster", "The toaster", "toaster", true, { points, 2 } };
    of->folio = (rp_folio){
        .framework = of->framework, .runs = of->folio_runs, .scenarios = of->scenarios, .scenario_count = 2
    };
    diary_begin(&of->diary);
    of->pack = (rp_evidence_pack){
        .trainee = trainee,
        .framework = of->framework,
        .attempts = of->attempts,
        .engine = "0.1.0",
        .rules = 1,
        .log_count = 57,
        .log_head = "5555555555555555555555555555555566666666666666666666666666666666",
        .printed_ms = reporting_began + 40 * 86400000LL,
    };
}

reporting *bundle_run(bundle *of, const char *scenario, const char *answers)
{
    size_t index = of->folio.run_count++;
    assert_true(index < BUNDLE_RUNS);
    reporting *run = &of->runs[index];
    reporting_begin(run, scenario, of->pack.trainee, answers);
    rp_report *report = &run->report;
    int number = 1;
    for (size_t i = 0; i < index; i++)
        number += str_is(of->folio_runs[i].standing.scenario, scenario) &&
                  of->runs[i].report.mode != RP_MODE_PRACTICE;
    int64_t later = (int64_t)index * 86400000;
    report->began_ms += later;
    report->ended_ms += report->ended_ms ? later : 0;
    report->mode = RP_MODE_ASSESSED;
    report->approval = RP_APPROVAL_APPROVED;
    report->number = number;
    rp_folio_run *known = &of->folio_runs[index];
    const rp_about *about = rp_scenario_about(run->scenario);
    *known = (rp_folio_run){ .standing = { .scenario = about->id, .over = report->ended_ms != 0 },
                             .title = about->title,
                             .family = about->family,
                             .place = (int64_t)index + 1,
                             .entered = true,
                             .levels = of->levels[index] };
    known->stream.bytes[0] = (unsigned char)(0x10 * (index + 1));
    return run;
}

rp_folio_run *bundle_of(bundle *of, const reporting *run)
{
    return &of->folio_runs[run - of->runs];
}

void bundle_centre(bundle *of)
{
    reporting_centre(&of->runs[0]);
    of->centre = of->runs[0].centre;
}

/* --- what is worked out --- */

/* The report says what the folio is to know. */
static void know(bundle *of, size_t index)
{
    reporting *run = &of->runs[index];
    rp_folio_run *known = &of->folio_runs[index];
    free(reporting_page(run));
    known->standing.mode = run->report.mode;
    known->standing.approval = run->report.approval;
    known->standing.number = run->report.number;
    known->standing.held = run->report.held;
    known->standing.critical = rp_run_critical_count(run->run) > 0;
    known->began_ms = run->report.began_ms;
    known->ended_ms = run->report.ended_ms;
    known->practised = run->report.practised;
    known->after_debrief = run->report.after_debrief;
    if (known->level_count || !run->debrief)
        return;
    for (size_t i = 0; i < run->debrief->points; i++)
        of->levels[index][known->level_count++] =
            (rp_folio_level){ .point = run->debrief->findings[i].definition->id,
                              .engine = run->debrief->findings[i].level };
}

/* Claimed all the same: nothing but that is known of a held run. */
static void claim(bundle *of, size_t index)
{
    rp_folio_run *known = &of->folio_runs[index];
    for (size_t i = 0; known->standing.held && i < rp_scenario_point_count(of->runs[index].scenario); i++)
        of->levels[index][known->level_count++] =
            (rp_folio_level){ .point = rp_scenario_claim(of->runs[index].scenario, i)->id };
}

static void put_attempts(bundle *of)
{
    rp_standing standings[BUNDLE_RUNS];
    for (size_t i = 0; i < of->folio.run_count; i++)
        standings[i] = of->folio_runs[i].standing;
    for (size_t i = 0; i < of->folio.run_count; i++)
        of->attempts[of->pack.attempt_count++] =
            (rp_pack_attempt){ &of->folio_runs[i], rp_not_counted(standings, of->folio.run_count, i),
                               &of->runs[i].report, NULL };
}

char *bundle_page(bundle *of, const char *unit)
{
    for (size_t i = 0; i < of->folio.run_count; i++) {
        know(of, i);
        claim(of, i);
        of->runs[i].report.centre = of->centre;
    }
    size_t lost = of->pack.attempt_count; /* what a test put there: those that cannot be played again */
    rp_pack_attempt first = of->attempts[0];
    of->pack.attempt_count = 0;
    put_attempts(of);
    if (lost)
        of->attempts[of->pack.attempt_count++] = first;
    of->records = rp_records_create(of->diary.entries, of->diary.count);
    of->plans = rp_plans_create(of->diary.entries, of->diary.count);
    of->folio.centre = of->centre;
    of->folio.workplace = of->records->workplace;
    of->map = rp_map_create(&of->folio);
    of->pack.centre = of->centre;
    of->pack.map = of->map;
    of->pack.unit = unit ? rp_map_unit_of(of->map, unit) : NULL;
    of->pack.records = of->records;
    of->pack.plans = of->plans;
    html to = HTML_EMPTY;
    pack_build(&to, &of->pack);
    return html_take(&to);
}

void bundle_finish(bundle *of)
{
    for (size_t i = 0; i < of->folio.run_count; i++)
        reporting_finish(&of->runs[i]);
    rp_map_destroy(of->map);
    rp_records_destroy(of->records);
    rp_plans_destroy(of->plans);
    rp_framework_destroy(of->framework);
    diary_end(&of->diary);
}
