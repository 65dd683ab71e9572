/* What the files behind portfolio.h share. */
#ifndef PORTFOLIO_MAP_H
#define PORTFOLIO_MAP_H

#include "base/arena.h"
#include "rapport/portfolio.h"

/* A scenario with the runs at it. */
typedef struct map_scenario {
    const char *id;
    const rp_folio_scenario *library; /* NULL: the library does not have it */
    const rp_folio_run **runs;        /* in the order in which they began */
    const char **not_counted;         /* of each: the sentence, or NULL */
    size_t run_count;
    int left;
} map_scenario;

typedef struct map_whole {
    rp_map map; /* first: what the caller sees */
    arena memory;
    const rp_folio *from;
    map_scenario *scenarios; /* in the order of their ids */
    size_t scenario_count;
} map_whole;

/* scenarios.c: brings runs and library together. */
void map_scenarios(map_whole *whole);
/* row.c */
void map_row(map_whole *whole, const rp_definition *point, rp_map_row *out);
/* readiness.c: once all rows are there. */
void map_unit(map_whole *whole, const rp_group *unit, rp_map_unit *out);

bool map_has(rp_names names, const char *name);
/* What a run says of a point; NULL: it does not claim it. */
const rp_folio_level *map_level(const rp_folio_run *run, const char *point);

#endif
