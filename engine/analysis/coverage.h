/* Which scenarios can give evidence for which marking points, and which look out for which misconceptions: what a
 * library covers of a framework, and what it does not. */
#ifndef ANALYSIS_COVERAGE_H
#define ANALYSIS_COVERAGE_H

#include <stdbool.h>
#include <stddef.h>

#include "rapport/framework.h"
#include "rapport/run.h"
#include "rapport/scenario.h"

/* Families in which a point has to be shown before a unit is ready. */
enum { COVERAGE_FAMILIES = 2 };

typedef struct coverage coverage;

coverage *coverage_create(const rp_framework *framework); /* which must outlive it */
void coverage_destroy(coverage *all);                     /* accepts NULL */

/* Whether some answer would take the claim strongly: what can be said without exploring. */
bool coverage_is_tagged(const rp_scenario *scenario, size_t claim);

/* Takes note of a scenario of the framework. `shows` says for each of its marking points whether some path shows
 * it. Copies what it needs. Scenarios are listed in the order added. */
void coverage_add(coverage *all, const rp_scenario *scenario, const bool *shows);

/* A marking point or a misconception. */
typedef struct coverage_row {
    const rp_definition *definition;
    rp_names scenarios; /* that can show it; misconception: where some answer looks like it */
    rp_names families;  /* of these, each once */
} coverage_row;

size_t coverage_count(const coverage *all);
const coverage_row *coverage_at(const coverage *all, size_t index); /* in the framework's order */

/* The smallest choice of scenarios for a unit. */
typedef struct coverage_unit {
    size_t points;
    rp_names once;    /* each point that can be shown is shown by one of these */
    rp_names enough;  /* each in COVERAGE_FAMILIES families, or in all that it has */
    bool exact;       /* no smaller choice exists; else none was found */
    rp_names thin;    /* points that some family shows, but not COVERAGE_FAMILIES */
    rp_names missing; /* points that no scenario shows */
} coverage_unit;

/* Everything in it belongs to `all`. */
coverage_unit coverage_of_unit(coverage *all, const char *unit);

#endif
