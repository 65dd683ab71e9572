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

const char *rp_bearing_words(
    rp_bearing bearing); /* "strongly taken", "partly taken", "the wrong way", "chance left" */

typedef struct rp_evidence {
    size_t turn; /* index into the run's turns */
    rp_bearing bearing;
} rp_evidence;

typedef enum rp_comparison {
    RP_COMPARED_NOTHING,
    RP_COMPARED_CLOSE,
    RP_COMPARED_OVER,
    RP_COMPARED_UNDER
} rp_comparison;

const char *rp_comparison_words(rp_comparison comparison); /* "" for nothing */

/* The best level that could still be reached, before the first answer and after each: prospects.h works it out. */
typedef struct rp_prospects {
    size_t points, turns;
    const rp_level *best; /* best[point * (turns + 1) + answers given] */
} rp_prospects;

/* One claimed id. */
typedef struct rp_finding {
    const rp_definition *definition;
    rp_tally tally;
    rp_level level;              /* meaningful for marking points only */
    const char *sum;             /* in words */
    const rp_evidence *evidence; /* in the order of the run */
    size_t evidence_count;
    const rp_definition *const *looked_like; /* misconceptions met in these answers, each once */
    size_t looked_like_count;
    bool rated; /* the trainee rated themselves on it */
    rp_level own_level;
    size_t own_proof;         /* turn, from 1; 0: none */
    rp_comparison comparison; /* own rating against the level */
    /* What strong would have been at one of these turns, where a chance was not taken strongly: the turn (from 1; 0: there
     * is none to tell of), what could have been answered, and the author's reason or NULL. Of marking points; of criteria
     * where the scenario claims no points. */
    size_t strong_turn;
    const char *strong, *strong_because;
    /* A marking point's best level that could still be reached, before the first answer and after each; NULL: not
     * known (yet). */
    const rp_level *reach;
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
    size_t points;            /* how many of them are marking points */
    const rp_course *courses; /* in the order of the names of the levels */
    size_t course_count;
    /* What to take away, at most one of each. Equals: the first that is claimed.
     * One framework line: of the concept behind the criterion that was taken strongly most often; where none was, of the
     * one behind the weakest criterion that had a chance. NULL: there is none. */
    const rp_definition *concept_shown;
    bool concept_taken; /* it was taken strongly */
    /* One rule card: that of the weakest criterion that names one which the scenario has. */
    bool has_card;
    size_t card; /* index of the document */
    /* One workplace prompt: that of the weakest marking point that had a chance; of the first where none had. */
    const rp_definition *prompted;
    const rp_run *run; /* that it is of */
} rp_debrief;

/* `ratings` may be NULL. Points into run, scenario and framework, which must outlive it. */
rp_debrief *rp_debrief_create(const rp_run *run, const rp_framework *framework, const rp_rating *ratings,
                              size_t rating_count);
/* Adds what could still be reached, for turnings and findings to tell of; copied. NULL, or prospects of another run:
 * nothing is known, and nothing is said. */
void rp_debrief_foresee(rp_debrief *debrief, const rp_prospects *prospects);
const char *rp_concept_heading(const rp_debrief *debrief); /* what stands above its framework line */
void rp_debrief_destroy(rp_debrief *debrief);              /* accepts NULL */

#endif
