/* A scenario as it was loaded: immutable, one piece of memory, safe to read from several threads.
 * Every pointer that is reached from it stays valid until rp_scenario_destroy. Texts are UTF-8. Texts that
 * may hold inserts such as {trainee} are shown as written here; a run (run.h) expands them. */
#ifndef RAPPORT_SCENARIO_H
#define RAPPORT_SCENARIO_H

#include <stdbool.h>
#include <stddef.h>

#include "rapport/framework.h"
#include "rapport/look.h"

typedef struct rp_scenario rp_scenario;

void rp_scenario_destroy(rp_scenario *scenario); /* accepts NULL */

/* What the scenario says of itself. Lists end with NULL. */
typedef struct rp_about {
    const char *id, *title, *family, *kind, *channel;
    const char *setting, *role;  /* may hold inserts */
    const char *summary;         /* or NULL */
    const char *language;        /* BCP 47 */
    const char *framework;       /* its id */
    const char *promise, *promise_target; /* the service standard that the story tests, or NULL */
    const char *const *authors;
    const char *const *prompts;  /* its own prompts for the reflective entry */
    int version;
    int minutes;
} rp_about;

const rp_about *rp_scenario_about(const rp_scenario *scenario);

/* An id the scenario claims to give evidence for: marking points first, then criteria, each in the
 * order claimed. Counters (run.h) and levels (marking.h) are indexed by this order. */
size_t rp_scenario_claim_count(const rp_scenario *scenario);
const rp_definition *rp_scenario_claim(const rp_scenario *scenario, size_t index);
size_t rp_scenario_point_count(const rp_scenario *scenario); /* how many of them are marking points */
bool rp_scenario_scored(const rp_scenario *scenario);        /* claims anything at all */

typedef struct rp_actor {
    const char *name;
    const char *role, *about; /* or NULL */
    rp_look look;             /* for portraits */
} rp_actor;

size_t rp_scenario_actor_count(const rp_scenario *scenario);
const rp_actor *rp_scenario_actor(const rp_scenario *scenario, size_t index);

typedef enum rp_mood {
    RP_MOOD_NEUTRAL,
    RP_MOOD_PLEASED,
    RP_MOOD_CALM,
    RP_MOOD_WORRIED,
    RP_MOOD_UPSET,
    RP_MOOD_ANNOYED,
    RP_MOOD_ANGRY,
    RP_MOOD_CONFUSED,
    RP_MOODS
} rp_mood;

const char *rp_mood_name(rp_mood mood);

/* Documents. Which fields are used depends on the kind; the others are NULL or 0. */
typedef enum rp_exhibit_kind {
    RP_EXHIBIT_LETTER, /* from, to, date, subject, paragraphs */
    RP_EXHIBIT_EMAIL,  /* the same */
    RP_EXHIBIT_CHAT,   /* rows of two cells: who, text */
    RP_EXHIBIT_CARD,   /* a rule or policy: paragraphs, source, dated */
    RP_EXHIBIT_FORM,   /* rows of two cells: label, value */
    RP_EXHIBIT_TABLE,  /* columns, rows of as many cells, note */
    RP_EXHIBIT_CHART,  /* the chart */
    RP_EXHIBIT_IMAGE,  /* file, alt */
    RP_EXHIBIT_KINDS
} rp_exhibit_kind;

const char *rp_exhibit_kind_name(rp_exhibit_kind kind);

typedef struct rp_series {
    const char *name;
    const double *values; /* one per label */
} rp_series;

typedef struct rp_chart {
    bool bars; /* else a line */
    const char *const *labels;
    size_t label_count;
    const rp_series *series;
    size_t series_count;
    const char *unit;
    bool has_target, has_baseline;
    double target, baseline;
    const double *n; /* how many answers stand behind each figure: none, one for all, or one per label */
    size_t n_count;
} rp_chart;

typedef struct rp_exhibit {
    const char *id, *title;
    rp_exhibit_kind kind;
    const char *from, *to, *date, *subject, *source, *dated, *note, *file, *alt;
    const char *const *paragraphs;
    size_t paragraph_count;
    const char *const *columns;
    size_t column_count;     /* also the cells of each row; 2 for chat and form */
    const char *const *cells; /* row by row */
    size_t row_count;
    rp_chart chart;
} rp_exhibit;

size_t rp_scenario_exhibit_count(const rp_scenario *scenario);
const rp_exhibit *rp_scenario_exhibit(const rp_scenario *scenario, size_t index);

typedef enum rp_ending_outcome { RP_ENDING_GOOD, RP_ENDING_MIXED, RP_ENDING_POOR } rp_ending_outcome;
typedef enum rp_promise { RP_PROMISE_UNSAID, RP_PROMISE_KEPT, RP_PROMISE_MISSED } rp_promise;

/* A question that the assessor may ask afterwards. Lists end with NULL. */
typedef struct rp_discussion {
    const char *question;
    const char *listen_for; /* or NULL */
    const char *const *points;
} rp_discussion;

size_t rp_scenario_discussion_count(const rp_scenario *scenario);
const rp_discussion *rp_scenario_discussion(const rp_scenario *scenario, size_t index);

#endif
