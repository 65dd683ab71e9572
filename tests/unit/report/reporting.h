/* A page for a test: a scenario of this folder, played by answers, with a report about it that a test then bends
 * to its case. Times are UTC and fixed, digests are made up, so pages are the same every day. */
#ifndef UNIT_REPORT_REPORTING_H
#define UNIT_REPORT_REPORTING_H

#include "unit.h"

#include "rapport/diagnostic.h"
#include "rapport/report.h"
#include "script/script.h"

enum { REPORTING_ANSWERS_MOST = 32 };

typedef struct reporting {
    rp_diagnostics *found;
    rp_framework *framework;
    rp_scenario *scenario;
    script_host *host;
    rp_centre *centre;
    rp_run *run;
    rp_debrief *debrief;
    rp_report_answer answers[REPORTING_ANSWERS_MOST];
    rp_report report; /* of a practice run, finished where the run is */
} reporting;

extern const int64_t reporting_began; /* 22 November 2026, 14:05 */

/* `answers` are spelled as --answers has them with "|" between them; a text for a write question stands in double
 * quotes. Every one must fit. */
void reporting_begin(reporting *of, const char *scenario, const char *trainee, const char *answers);
void reporting_centre(reporting *of); /* adds the facts of centre.lua */
char *reporting_page(reporting *of);  /* heap text; makes the debrief unless the report is held */
void reporting_finish(reporting *of);

#endif
