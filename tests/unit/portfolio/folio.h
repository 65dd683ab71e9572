/* A folio that tests fill in: a framework of two units and a model, a library, runs. */
#ifndef FOLIO_H
#define FOLIO_H

#include "rapport/portfolio.h"

enum { FOLIO_RUNS = 16, FOLIO_SCENARIOS = 8, FOLIO_POINTS = 5 };

typedef struct folio {
    rp_framework *framework;
    rp_folio from;
    rp_folio_run runs[FOLIO_RUNS];
    rp_folio_level levels[FOLIO_RUNS][FOLIO_POINTS];
    rp_folio_scenario scenarios[FOLIO_SCENARIOS];
} folio;

/* The units "u" (points u.a, u.b) and "v" (v.a, v.b, v.c). */
extern const char *const folio_points[FOLIO_POINTS];

void folio_begin(folio *f);
void folio_end(folio *f);

/* An approved scenario of the library; `points` ends with NULL and outlives the folio. */
rp_folio_scenario *folio_scenario(folio *f, const char *id, const char *family, const char *const *points);

/* A first assessed run that counts, of the approved scenario, with an entry and no levels yet. */
rp_folio_run *folio_run(folio *f, const char *scenario, const char *family);
void folio_level(folio *f, rp_folio_run *run, const char *point, rp_level level);

#endif
