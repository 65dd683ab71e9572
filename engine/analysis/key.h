/* Keys: as much of a run's state as its future depends on, in a few machine words. Two runs with equal keys go on
 * alike in everything but the evidence they have gathered so far. What is left out: counters (the passes add them),
 * moods, documents at hand, and at each place what no path reads again. Quotable turns are only counted by worth. */
#ifndef ANALYSIS_KEY_H
#define ANALYSIS_KEY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "core/model.h"
#include "core/state.h"

enum { KEY_WORTHS = 4 };

/* Where a run can stand: at a question, at an ending, or stopped by a fault. */
typedef enum key_place_kind { KEY_ASKING, KEY_ENDED, KEY_STOPPED } key_place_kind;

typedef struct key_place {
    key_place_kind kind;
    uint16_t index; /* question, ending, or the number of the fault */
} key_place;

typedef struct key_field {
    uint16_t index, word;
    uint8_t shift, width;
} key_field;

typedef struct key_fields {
    key_field *items;
    size_t count;
} key_fields;

/* Facts that stand side by side in a state as they do in a key. */
typedef struct key_copy {
    uint32_t at; /* bit of the state */
    uint16_t word;
    uint8_t shift, width;
} key_copy;

typedef struct key_plan {
    const rp_scenario *scenario;
    size_t words;
    key_field place;
    key_fields variables, onces, seen, answered, worths;
    key_copy *copies; /* the first three of these, as few pieces as can be */
    size_t copy_count;
    key_fields criticals;   /* one for all that block the same marking points: the first of them */
    uint16_t *critical_for; /* critical -> index in `criticals` */
    uint64_t *masks;        /* [question, then one for where a run is over][word] */
} key_plan;

void key_plan_make(key_plan *out, const rp_scenario *scenario);
void key_plan_finish(key_plan *plan);

/* A state and what stands beside it: where it is, and how many turns it has of each worth (-1, 0, 1, 2). */
typedef struct key_moment {
    rp_state *state;
    uint16_t worths[KEY_WORTHS];
    key_place place;
} key_moment;

void key_pack(const key_plan *plan, const key_moment *moment, uint64_t *key);
/* Writes the key's facts into the moment, whose state must be a copy of the one that the exploration began with. */
void key_unpack(const key_plan *plan, const uint64_t *key, key_moment *moment);

/* Parts of a key. */
key_place key_place_of(const key_plan *plan, const uint64_t *key);
bool key_is_critical(const key_plan *plan, const uint64_t *key);
bool key_is_tied(const key_plan *plan, const uint64_t *key, size_t claim);

#endif
