/* The framework of marking points and practice criteria: data that a scenario is written against and a
 * centre can replace. Immutable; every pointer stays valid until rp_framework_destroy. */
#ifndef RAPPORT_FRAMEWORK_H
#define RAPPORT_FRAMEWORK_H

#include <stdbool.h>
#include <stddef.h>

typedef struct rp_framework rp_framework;

void rp_framework_destroy(rp_framework *framework); /* accepts NULL */

typedef enum rp_definition_kind {
    RP_DEFINITION_POINT,     /* a marking point: has levels */
    RP_DEFINITION_CRITERION, /* a practice criterion: has counts, no levels */
    RP_DEFINITION_MISCONCEPTION,
    RP_DEFINITION_CONCEPT,
    RP_DEFINITION_TIP,
} rp_definition_kind;

const char *rp_definition_kind_name(rp_definition_kind kind); /* "marking point" … */

/* One entry of a framework. Texts that its kind does not have are NULL. */
typedef struct rp_definition {
    const char *id; /* "coach.m1", "heat.h" */
    rp_definition_kind kind;
    const char *group; /* id of its unit or model */
    const char *title;
    const char *asks, *shown_like, *prompt;  /* marking point */
    const char *looks_for, *rests_on, *card; /* criterion */
    const char *does;                        /* misconception */
    const char *meaning, *line;              /* concept, tip */
    int needs_num, needs_den;                /* marking point: the fraction of marking.h */
} rp_definition;

/* A unit (of marking points) or a model (of criteria). */
typedef struct rp_group {
    const char *id, *title;
    const char *line; /* one line about it, or NULL */
    bool is_model;
    const char *const *steps; /* a model's usual order, as full ids; ends with NULL */
} rp_group;

const char *rp_framework_id(const rp_framework *framework);
const char *rp_framework_title(const rp_framework *framework);
const char *rp_framework_wording(const rp_framework *framework); /* whose words these are, or NULL */
int rp_framework_version(const rp_framework *framework);

size_t rp_framework_count(const rp_framework *framework);
const rp_definition *rp_framework_at(const rp_framework *framework, size_t index); /* in the file's order */
const rp_definition *rp_framework_find(const rp_framework *framework, const char *id); /* or NULL */

size_t rp_framework_group_count(const rp_framework *framework);
const rp_group *rp_framework_group(const rp_framework *framework, size_t index);

/* What a centre says about a point: whether simulated evidence counts is for its awarding organisation
 * to decide, unit by unit. */
typedef enum rp_admissible {
    RP_ADMISSIBLE_UNKNOWN,
    RP_ADMISSIBLE_YES,
    RP_ADMISSIBLE_NO,
    RP_ADMISSIBLE_WITH_AGREEMENT,
} rp_admissible;

const char *rp_admissible_name(rp_admissible admissible);

typedef struct rp_centre_fact {
    const char *point;
    const char *unit;            /* the awarding organisation's own reference, or NULL */
    const char *const *criteria; /* its criteria; ends with NULL */
    rp_admissible admissible;
    const char *said_by, *on; /* who said so and when (ISO date), or NULL */
} rp_centre_fact;

/* How long records of people are kept, in whole years from the end of an attempt. */
enum { RP_RETENTION_YEARS = 3, RP_RETENTION_YEARS_MOST = 50 };

typedef struct rp_retention {
    int years;                /* RP_RETENTION_YEARS where the centre has not said */
    const char *said_by, *on; /* who said so and when (ISO date), or NULL */
} rp_retention;

/* All that a centre has recorded, as it is handed over to be kept. */
typedef struct rp_centre_facts {
    const rp_centre_fact *facts; /* one for each point at most */
    size_t count;
    rp_retention retention;
} rp_centre_facts;

typedef struct rp_centre rp_centre;

rp_retention rp_centre_retention(const rp_centre *centre);   /* accepts no centre */
rp_centre_facts rp_centre_facts_of(const rp_centre *centre); /* borrowed; accepts no centre */
void rp_centre_destroy(rp_centre *centre);                   /* accepts NULL */
const rp_centre_fact *rp_centre_find(const rp_centre *centre,
                                     const char *point); /* NULL; accepts no centre */

#endif
