/* What a trainee has shown so far, and what is left: the evidence map (marking point by scenario by attempt) and, for
 * each unit of a framework, whether it is ready for an assessor. All of it is derived from the attempts; nothing is
 * kept. The rules are those of "What counts towards a unit" in scenarios/README.md:
 *
 *   - Which runs count is rp_not_counted's to say (attempt.h).
 *   - A scenario shows a point in its first run that counts and has the level shown: the assessor's level where one
 *     has judged, otherwise the engine's. A family shows what one of its scenarios shows.
 *   - A point is complete with RP_FAMILIES_NEEDED families. Where more than these show it, those are used whose run has
 *     a finished reflective entry, and of these the earliest.
 *   - A unit is ready when each of its points is complete, each run that is used has a finished reflective entry, and
 *     no run at a scenario of the unit waits for its conversation about a stop-and-talk moment.
 *
 * The decision is the assessor's, always. Nothing here is about a person's worth: see rp_unit_words. */
#ifndef RAPPORT_PORTFOLIO_H
#define RAPPORT_PORTFOLIO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "rapport/attempt.h"
#include "rapport/framework.h"
#include "rapport/journal.h"
#include "rapport/marking.h"
#include "rapport/run.h"

enum { RP_FAMILIES_NEEDED = 2 };

/* --- what it is derived from ------------------------------------------------------------------------ */

/* The level of one marking point in a run. */
typedef struct rp_folio_level {
    const char *point; /* id */
    rp_level engine;
    bool judged;      /* an assessor has … */
    rp_level decided; /* … decided on this level, which is the one that counts */
} rp_folio_level;

/* A run of the trainee. */
typedef struct rp_folio_run {
    rp_stream stream;
    rp_standing standing; /* its scenario, mode, number; whether it is held, over, talked about */
    const char *title, *family;
    int64_t place;              /* number of its first entry in the log: the order in which runs began */
    int64_t began_ms, ended_ms; /* UTC since 1970, to be printed; ended 0: not over */
    int practised;              /* how often the scenario had been practised before */
    bool seen;                  /* its levels were shown to the trainee, who rates themselves before that */
    bool after_debrief; /* begun after a debrief of the scenario had been seen: counts, and is labelled so */
    bool entered;       /* a finished reflective entry covers it … */
    bool at_work;       /* … and one of them tells of the like at work: what, where, when and who saw it */
    const rp_folio_level *levels; /* of the points that it claims; not looked at where the run is held */
    size_t level_count;
} rp_folio_run;

/* A scenario that could be played. */
typedef struct rp_folio_scenario {
    const char *id, *title, *family;
    bool approved;   /* as it is now: runs of no other can count */
    rp_names points; /* that some way through it shows */
} rp_folio_scenario;

/* All of it is borrowed and has to outlive what is derived. Ids of points that the framework does not have are left
 * out. */
typedef struct rp_folio {
    const rp_framework *framework;
    const rp_centre *centre;  /* or NULL */
    const rp_folio_run *runs; /* of one trainee, in any order */
    size_t run_count;
    const rp_folio_scenario *scenarios; /* the library, in any order */
    size_t scenario_count;
    rp_names workplace; /* points for which evidence from work is recorded */
} rp_folio;

/* --- the map ---------------------------------------------------------------------------------------- */

/* A point in a run. */
typedef struct rp_map_cell {
    const rp_folio_run *run;
    const char *not_counted; /* the sentence why the run does not count; NULL: it does */
    bool held;               /* there are no levels to see: those below are meaningless */
    rp_level engine;
    bool judged;
    rp_level level; /* the one that counts: the assessor's where there is one */
    bool shows;     /* the run counts, and the level is shown */
} rp_map_cell;

/* Why the trainee may not see the level yet, in a few words without a full stop: constant. NULL: it may be seen. */
const char *rp_cell_unseen(const rp_map_cell *cell);

/* A point in a scenario: one that the trainee played, or that the library has for it. */
typedef struct rp_map_place {
    const char *scenario, *title, *family;
    bool available;           /* in the library, approved, and some way through it shows the point */
    int left;                 /* attempts that could still count without an assessor's opening one; 0 to 3 */
    const rp_map_cell *cells; /* in the order in which the runs began */
    size_t cell_count;
    const rp_map_cell *first; /* the first that shows the point, or NULL */
} rp_map_place;

/* A point. What is missing adds up: families + yours + spent + unwritten = RP_FAMILIES_NEEDED at least. */
typedef struct rp_map_row {
    const rp_definition *point;
    rp_admissible admissible; /* whether evidence from a simulation counts, as far as the centre has said … */
    const rp_centre_fact *fact; /* … and its own numbers, or NULL */
    bool
        workplace_wanted; /* nothing from work is there, neither a record nor in an entry about a run that bears on
                                   the point: `point->prompt` says what could be brought */
    const rp_map_place *places; /* in the order of the scenarios' ids */
    size_t place_count;
    size_t families;                             /* that show it */
    const rp_map_cell *used[RP_FAMILIES_NEEDED]; /* the runs that say so, one a family */
    size_t used_count;
    size_t yours;     /* families missing that the library has, with an attempt left */
    size_t spent;     /* … that it has, but no attempt is left: an assessor may open one more */
    size_t unwritten; /* … that it does not have: no scenario yet */
    size_t held;      /* runs that could show it and are held */
} rp_map_row;

/* --- units ------------------------------------------------------------------------------------------ */

/* In this order in a unit's list. */
typedef enum rp_lack_kind {
    RP_LACK_TALK,     /* a conversation about a stop-and-talk moment: `run` */
    RP_LACK_YOURS,    /* `point` is the trainee's to show */
    RP_LACK_SPENT,    /* `point` could be shown, with an attempt that an assessor opens */
    RP_LACK_SCENARIO, /* no scenario yet for `point` */
    RP_LACK_ENTRY,    /* a finished reflective entry for `run` */
    RP_LACKS
} rp_lack_kind;

const char *rp_lack_words(rp_lack_kind kind); /* "Yours to show", "No scenario yet" …: a heading */

typedef struct rp_lack {
    rp_lack_kind kind;
    const rp_map_row *row;   /* of the point, or NULL */
    const rp_folio_run *run; /* or NULL */
    const char *text;        /* a sentence that says which, and what to do */
} rp_lack;

typedef struct rp_map_unit {
    const rp_group *unit;
    const rp_map_row *const *rows; /* of its points, in the framework's order */
    size_t row_count;
    size_t complete; /* how many of them are shown in enough families */
    bool ready;
    const rp_lack *lacks; /* by kind; none: it is ready */
    size_t lack_count;
} rp_map_unit;

const char *rp_unit_words(bool ready); /* "Ready for assessor", "More to show" */

typedef struct rp_map {
    const rp_map_row *rows; /* the marking points of the framework, in its order */
    size_t row_count;
    const rp_map_unit *units; /* that have points, in its order */
    size_t unit_count;
} rp_map;

rp_map *rp_map_create(const rp_folio *from);
void rp_map_destroy(rp_map *map); /* accepts NULL */

/* A unit with its points, scenarios and runs as an object, for programs; the caller destroys it. Levels of a run that is
 * held are null, and so is whether it counts where nothing stands against it that may be seen. Times are UTC
 * milliseconds since 1970.
 *
 *   {"simulation":true, "unit", "title", "ready", "state" (in words), "caveat", "points":[{"id", "title", "families",
 *    "needed", "yours", "spent", "no_scenario", "admissible", "centre" (null, or {"unit", "criteria", "said_by", "on"}),
 *    "workplace" (null where evidence is recorded; else what could be brought), "scenarios":[{"id", "title", "family",
 *    "available", "left", "attempts":[{"attempt", "number", "mode", "approval", "practised", "after_debrief", "began",
 *    "ended", "counts", "why_not", "held", "engine", "assessor", "level", "used", "entry"}]}]}],
 *    "to_do":[{"kind", "point", "attempt", "text"}]} */
struct rp_json *rp_unit_json(const rp_map_unit *unit);

/* By id; NULL where there is none. */
const rp_map_row *rp_map_row_of(const rp_map *map, const char *point);
const rp_map_unit *rp_map_unit_of(const rp_map *map, const char *unit);

#endif
