/* What the log knows of an attempt becomes an rp_report. */
#ifndef CLI_FILLING_H
#define CLI_FILLING_H

#include "base/arena.h"
#include "cli/kept.h"
#include "rapport/report.h"

/* What the reports of one log share. All of it has to outlive them. */
typedef struct filling_from {
    store_log *log;
    kept_scenarios *scenarios; /* for runs that entries quote beside the attempt's own */
    const store_entries
        *reflections;        /* every reflective entry of the log; NULL: they are read for each report */
    const rp_centre *centre; /* or NULL */
} filling_from;

/* Zeroed is empty. */
typedef struct filling {
    rp_report report; /* what is asked for; the rest is what it points to */
    store_log *log;
    const cli_attempt *attempt;
    arena memory;
    rp_report_answer *answers; /* that stand */
    size_t answer_count, answer_capacity;
    rp_report_opened *opened;
    size_t opened_count, opened_capacity;
    rp_report_note *notes;
    size_t note_count, note_capacity;
    rp_remark *remarks;
    size_t remark_count, remark_capacity;
    rp_debrief *debrief;
    bool seen; /* the levels of this attempt were shown before the entry that is read */
} filling;

/* Of an attempt that was played again, which has to outlive it. False with the reason where the log cannot be read; to
 * be finished in any case. */
bool filling_fill(filling *to, const filling_from *from, const cli_attempt *attempt, rp_error *error);
void filling_finish(filling *filling); /* accepts an empty one */

#endif
