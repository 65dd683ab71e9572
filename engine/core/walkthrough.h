/* Walkthroughs: a scenario's own tests. Each is a way through the scenario, its answers named as an author
 * would, and what should come of it. */
#ifndef CORE_WALKTHROUGH_H
#define CORE_WALKTHROUGH_H

#include <stdbool.h>
#include <stddef.h>

#include "core/source.h"
#include "rapport/diagnostic.h"
#include "rapport/run.h"

typedef enum walk_step_kind {
    WALK_NAMES, /* ids, or beginnings of texts */
    WALK_FIGURE,
    WALK_TEXT,
    WALK_SILENCE, /* the time runs out */
} walk_step_kind;

typedef struct walk_step {
    walk_step_kind kind;
    const char *const *names;
    size_t name_count;
    double figure;
    const char *text;
} walk_step;

/* What a walkthrough expects; what it leaves out is not looked at. Lists end with NULL where they are there. */
typedef struct walk_level {
    const char *id, *level;
} walk_level;

typedef struct walk_value {
    const char *name;
    rp_value_type type; /* RP_VALUE_LEVEL also for any number */
    int number;
    const char *text;
} walk_value;

typedef struct walk_expectation {
    const char *ending;
    const char *const *strong, *const *part, *const *against, *const *traps;
    bool has_critical, critical;
    const walk_level *levels;
    size_t level_count;
    const walk_value *values;
    size_t value_count;
} walk_expectation;

typedef struct rp_walkthrough {
    const char *title;
    source_place place;
    const walk_step *steps;
    size_t step_count;
    walk_expectation expect;
} rp_walkthrough;

typedef struct rp_walkthroughs rp_walkthroughs;

/* Reports what is wrong; NULL where a finding stops it. */
rp_walkthroughs *build_walkthroughs(const source_file *source, rp_diagnostics *found);
void rp_walkthroughs_destroy(rp_walkthroughs *all); /* accepts NULL */
size_t rp_walkthroughs_count(const rp_walkthroughs *all);
const rp_walkthrough *rp_walkthroughs_at(const rp_walkthroughs *all, size_t index);

/* The answer that a step gives to the question the run asks. False with an error that says what does not fit
 * where the step names nothing, or more than one thing, of this question. The answer borrows the step. */
bool rp_walkthrough_answer(const rp_run *run, const walk_step *step, rp_answer *answer, rp_error *error);

/* What a step that fits nothing may have meant: an option that is not offered now, or the nearest of those that
 * are. Texts are the scenario's or the run's, until its next answer. */
typedef struct walk_meant {
    const char *id, *text;
    bool closed;      /* it is there, but not open */
    const char *when; /* its condition, or NULL: it was chosen before, or a function decides */
} walk_meant;

bool rp_walkthrough_meant(const rp_run *run, const walk_step *step, walk_meant *out);

/* The first thing that did not come out as expected: what it is about, and both sides. Heap texts. */
typedef struct walk_difference {
    char *what, *expected, *came_to;
} walk_difference;

/* Whether all came out as expected; where not, `out` says what did not. `out` needs no initialisation. A fault of
 * the run is a difference whatever was expected. */
bool rp_walkthrough_agrees(const rp_run *run, const walk_expectation *expect, walk_difference *out);
void walk_difference_finish(walk_difference *difference); /* accepts an empty one */

#endif
