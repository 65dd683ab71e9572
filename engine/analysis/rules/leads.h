/* What leads to what, as it is written: conditions are taken to hold and not to hold. The things of a scenario that
 * can be reached or not are its scenes, questions, options (silences too) and endings, numbered in this order. */
#ifndef ANALYSIS_RULES_LEADS_H
#define ANALYSIS_RULES_LEADS_H

#include "core/model.h"

typedef enum leads_kind { LEADS_SCENE, LEADS_QUESTION, LEADS_OPTION, LEADS_ENDING } leads_kind;

typedef struct leads_thing {
    leads_kind kind;
    const char *id;
    source_place place;
} leads_thing;

typedef struct leads_edge {
    uint32_t from, to;
} leads_edge;

typedef struct leads {
    arena memory;
    leads_thing *things;
    size_t count;
    leads_edge *edges; /* heap; by where they come from */
    size_t edge_count, edge_capacity;
    size_t *first; /* per thing, and one more: its first edge */
} leads;

void leads_init(leads *all, const rp_scenario *scenario);
void leads_finish(leads *all);

/* Marks what `from` leads to, as long as it leads over things for which `through` is true (NULL: over any). `from`
 * itself only where something leads back to it. `marked` has `count` places; what is marked already is not gone
 * over again. */
void leads_mark(const leads *all, size_t from, const bool *through, bool *marked);

#endif
