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
    rp_stream_hex(&known->stream, of->names[index]);
    of->names[index][RP_ATTEMPT_NAME - 1] = '\0';
    report->attempt = of->names[index];
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

/* --- records and a plan --- */

static const char *const feedback[] = { "source",   "customer",
                                        "who",      "Mrs M., customer",
                                        "on",       "2026-11-20",
                                        "asked",    "asked",
                                        "question", "What would have helped?",
                                        "remark",   "“You told me <b>nothing</b> for a week.”",
                                        "point",    "point:desk.m1",
                                        "weight",   "once",
                                        "meaning",  "I ring back on the day I said.",
                                        "row",      "row:1",
                                        "again",    "2026-12-20",
                                        NULL };
static const char *const first_feedback[] = {
    "source", "customer",      "who", "Mrs M., customer", "remark", "“You told me nothing.”",
    "point",  "point:desk.m1", NULL
};
static const char *const activity[] = {
    "what", "An afternoon beside the late team.", "on", "2026-11-25", "row", "row:1", NULL
};
static const char *const work[] = {
    "point",   "point:desk.m2",
    "kind",    "witness",
    "where",   "The counter",
    "on",      "2026-11-26",
    "what",    "I counted the lids that came back, and said when I would count again.",
    "witness", "Shift lead, K. L.",
    "attempt", "attempt:20000000000000000000000000000000",
    NULL
};
static const char *const floor_feedback[] = { "source", "colleague",      "remark", "Show me once more.",
                                              "point",  "point:floor.m1", NULL };
static const char *const first_row[] = { "gap",       "“You told me nothing for a week.”",
                                         "cites",     "record:1",
                                         "act",       "Ring back on the day I said.",
                                         "measure",   "90 %",
                                         "support",   "A list at the counter; ten minutes a day.",
                                         "standard",  "We answer everybody.",
                                         "by",        "2026-12-31",
                                         "priority",  "1",
                                         "why",       "They stop waiting for a call that does not come.",
                                         "before",    "61 %",
                                         "before_on", "2026-11-20",
                                         "before_n",  "41",
                                         NULL };
static const char *const last_row[] = { "gap",       "“You told me nothing for a week.”",
                                        "cites",     "record:1",
                                        "act",       "Ring back on the day I said.",
                                        "measure",   "90 %",
                                        "support",   "A list at the counter; ten minutes a day.",
                                        "standard",  "We answer everybody.",
                                        "by",        "2027-01-15",
                                        "priority",  "2",
                                        "why",       "They stop waiting for a call that does not come.",
                                        "before",    "61 %",
                                        "before_on", "2026-11-20",
                                        "before_n",  "41",
                                        "done",      "I rang back, with a list.",
                                        "done_on",   "2026-12-01",
                                        "after",     "84 %",
                                        "after_on",  "2026-12-20",
                                        "after_n",   "38",
                                        "customers", "“He rang when he said.”",
                                        "effect",    "I write the hour down.",
                                        "rival",     "December was quiet.",
                                        NULL };
static const char *const floor_row[] = {
    "act", "Let a colleague try first.", "cites", "point:floor.m1", "priority", "1", NULL
};

void bundle_record(bundle *of, rp_record_kind kind, int64_t number, const char *const *pairs,
                   const char *reason)
{
    const char *values[RP_FIELDS_MOST] = { NULL };
    rp_error error = { 0 };
    if (pairs)
        diary_fill(rp_record_form(kind), values, pairs);
    else
        diary_fill_all(rp_record_form(kind), values);
    for (size_t i = 0; i < rp_record_form(kind)->field_count; i++)
        if (values[i] && str_is(rp_record_form(kind)->fields[i].key, "plan"))
            values[i] = "record:2";
    if (!rp_record_save(&of->diary.journal, &of->diary.trainee, kind, number, values, reason, &error))
        fail_msg("%s", error.text);
}

static void plan(bundle *of, rp_plan *before, const rp_plan *after, const char *reason)
{
    rp_error error = { 0 };
    if (!rp_plan_save(&of->diary.journal, &of->diary.trainee, before, after, reason, &error))
        fail_msg("%s", error.text);
}

void bundle_row(bundle *of, const char *const *pairs)
{
    rp_plan_row row = { .number = 1 };
    rp_plan only = { &row, 1, NULL };
    diary_fill(rp_plan_form(), row.values, pairs);
    plan(of, NULL, &only, NULL);
}

static void put_plan(bundle *of)
{
    rp_plan_row begun[1] = { { .number = 1 } }, moved[1] = { { .number = 1 } },
                last[2] = { { .number = 1 }, { .number = 2 } };
    rp_plan first = { begun, 1, "2026-12-01" }, second = { moved, 1, "2026-12-20" },
            third = { last, 2, "2027-01-20" };
    diary_fill(rp_plan_form(), begun[0].values, first_row);
    diary_fill(rp_plan_form(), moved[0].values, first_row);
    moved[0].values[rp_form_index(rp_plan_form(), "by")] = "2027-01-15";
    diary_fill(rp_plan_form(), last[0].values, last_row);
    diary_fill(rp_plan_form(), last[1].values, floor_row);
    plan(of, NULL, &first, NULL);
    plan(of, &first, &second, "The list came late.");
    plan(of, &second, &third, "What came of it, and what a colleague said.");
}

void bundle_records(bundle *of)
{
    const int64_t day = 86400000;
    rp_error error = { 0 };
    bundle_record(of, RP_RECORD_FEEDBACK, 0, first_feedback, NULL);
    bundle_record(of, RP_RECORD_COACHING_PLAN, 0, NULL, NULL);
    bundle_record(of, RP_RECORD_COACHING_SESSION, 0, NULL, NULL);
    bundle_record(of, RP_RECORD_COACHING_REVIEW, 0, NULL, NULL);
    bundle_record(of, RP_RECORD_IMPROVEMENT, 0, NULL, NULL);
    bundle_record(of, RP_RECORD_ACTIVITY, 0, activity, NULL);
    bundle_record(of, RP_RECORD_WORK, 0, work, NULL);
    bundle_record(of, RP_RECORD_FEEDBACK, 0, floor_feedback, NULL);
    bundle_record(of, RP_RECORD_ACTIVITY, 0, activity, NULL);
    bundle_record(of, RP_RECORD_FEEDBACK, 1, feedback, "I had not asked yet.");
    assert_true(rp_record_withdraw(&of->diary.journal, &of->diary.trainee, RP_RECORD_ACTIVITY, 9,
                                   "It was written twice.", &error));
    put_plan(of);
    for (size_t i = 0; i < of->diary.count; i++)
        of->diary.entries[i].at_ms = reporting_began + (int64_t)i * day;
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

static void judge(bundle *of)
{
    for (size_t i = 0; of->judged.point && i < of->folio_runs[of->judged_run].level_count; i++) {
        rp_folio_level *level = &of->levels[of->judged_run][i];
        level->judged = level->judged || str_is(level->point, of->judged.point);
        level->decided = of->judged.decided;
    }
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
    judge(of);
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
