/* What a debrief says, computed from a run and nothing else. Screens, the terminal and the reports all
 * read this, so they say the same. Whether it may be shown is rp_levels_held's to decide (attempt.h). */
#ifndef RAPPORT_DEBRIEF_H
#define RAPPORT_DEBRIEF_H

#include <stddef.h>

#include "rapport/attempt.h"
#include "rapport/marking.h"
#include "rapport/run.h"

/* How one answer bore on one claimed id. */
typedef enum rp_bearing {
    RP_BEARING_STRONG,
    RP_BEARING_PART,
    RP_BEARING_AGAINST,
    RP_BEARING_MISSED, /* a chance that was left: no tag counted */
    RP_BEARINGS
} rp_bearing;

const char *rp_bearing_words(rp_bearing bearing); /* "strongly taken", "partly taken", "the wrong way", "chance left" */

typedef struct rp_evidence {
    size_t turn; /* index into the run's turns */
    rp_bearing bearing;
} rp_evidence;

typedef enum rp_comparison { RP_COMPARED_NOTHING, RP_COMPARED_CLOSE, RP_COMPARED_OVER, RP_COMPARED_UNDER } rp_comparison;

const char *rp_comparison_words(rp_comparison comparison); /* "" for nothing */

/* One claimed id. */
typedef struct rp_finding {
    const rp_definition *definition;
    rp_tally tally;
    rp_level level;      /* meaningful for marking points only */
    const char *sum;     /* in words */
    const rp_evidence *evidence; /* in the order of the run */
    size_t evidence_count;
    const rp_definition *const *looked_like; /* misconceptions met in these answers, each once */
    size_t looked_like_count;
    bool rated;          /* the trainee rated themselves on it */
    rp_level own_level;
    size_t own_proof;    /* turn, from 1; 0: none */
    rp_comparison comparison; /* own rating against the level */
} rp_finding;

/* How a level with a chart label moved: story, not marks. */
typedef struct rp_course {
    const char *label;
    int least, most;   /* its bounds */
    const int *values; /* before the first answer and after each: one more than there are turns */
    size_t biggest;    /* the turn that moved it most, from 1, the first of equals; 0: it never moved */
} rp_course;

typedef struct rp_debrief {
    rp_finding *findings; /* in the order claimed: marking points, then criteria */
    size_t count;
    size_t points;        /* how many of them are marking points */
    const rp_course *courses; /* in the order of the names of the levels */
    size_t course_count;
    /* One framework line: of a concept that a strongly taken criterion rests on, or NULL. */
    const rp_definition *concept_shown;
    /* One workplace prompt: that of the weakest marking point, or NULL. */
    const rp_definition *prompted;
} rp_debrief;

/* `ratings` may be NULL. Points into run, scenario and framework, which must outlive it. */
rp_debrief *rp_debrief_create(const rp_run *run, const rp_framework *framework, const rp_rating *ratings,
                              size_t rating_count);
void rp_debrief_destroy(rp_debrief *debrief); /* accepts NULL */

#endif
