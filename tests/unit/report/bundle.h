/* An evidence pack for a test: a folder of runs at the scenarios of this folder, the map that is worked out from them,
 * and records and plan, all without a log. What a test bends afterwards it bends before bundle_page. */
#ifndef UNIT_REPORT_BUNDLE_H
#define UNIT_REPORT_BUNDLE_H

#include "portfolio/diary.h"
#include "rapport/evidence_pack.h"
#include "reporting.h"

enum { BUNDLE_RUNS = 6, BUNDLE_POINTS = 4 };

typedef struct bundle {
    reporting runs[BUNDLE_RUNS];
    rp_folio_run folio_runs[BUNDLE_RUNS];
    char names[BUNDLE_RUNS][RP_STREAM_HEX];
    rp_folio_level levels[BUNDLE_RUNS][BUNDLE_POINTS];
    rp_folio_scenario scenarios[2];
    rp_pack_attempt attempts[BUNDLE_RUNS + 1];
    rp_folio folio;
    rp_folio_level judged; /* a level that an assessor decided on, of a run; no point: none */
    size_t judged_run;
    diary diary;
    rp_records *records;
    rp_plans *plans;
    rp_map *map;
    rp_framework *framework;
    rp_centre *centre;
    rp_evidence_pack pack;
} bundle;

/* A trainee (NULL: erased) of whom nothing is known. */
void bundle_begin(bundle *of, const char *trainee);

/* One more run, assessed, at an approved version, with a finished entry; it counts. `answers` as reporting_begin has
 * them. */
reporting *bundle_run(bundle *of, const char *scenario, const char *answers);
rp_folio_run *bundle_of(bundle *of, const reporting *run);

void bundle_centre(bundle *of);  /* the facts of centre.lua */
void bundle_records(bundle *of); /* records of every kind and a plan in three versions */

/* One record, or a new version of that number; its values as diary_fill has them, NULL: a value in every field. */
void bundle_record(bundle *of, rp_record_kind kind, int64_t number, const char *const *pairs,
                   const char *reason);
void bundle_row(bundle *of, const char *const *pairs); /* a plan of one row */

/* The page, of the unit or of all (NULL); heap text. */
char *bundle_page(bundle *of, const char *unit);
void bundle_finish(bundle *of);

#endif
