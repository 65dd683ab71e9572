/* What changed between two versions of a scenario, for those who decide whether it may go on counting.
 *
 * Every change stands in one of three groups. Text: only what is read is another. Flow: what happens may be another.
 * Marks: what is counted may be another. Things are matched by their ids and words, so a scene that was renamed or an
 * option that moved is one change, not two.
 *
 * Text alone is a promise: a difference without changes of flow or marks plays and marks every answer as before. What
 * cannot be told apart (the code of functions) is for the caller to compare; see diff_has_functions. */
#ifndef ANALYSIS_DIFF_H
#define ANALYSIS_DIFF_H

#include <stdbool.h>
#include <stddef.h>

#include "core/source.h"
#include "rapport/scenario.h"

typedef enum diff_group { DIFF_TEXT, DIFF_FLOW, DIFF_MARKS, DIFF_GROUPS } diff_group;

const char *diff_group_name(diff_group group); /* "text", "flow", "marks" */

typedef struct diff_change {
    diff_group group;
    const char *what;           /* "option" */
    const char *id;             /* "opening.1.a": in the new version, or in the old one where it is gone */
    const char *field;          /* "words"; "added", "removed", "moved" where the whole thing was */
    const char *before, *after; /* NULL: nothing */
    source_place place;         /* in the new version, or in the old one; file NULL: nowhere in particular */
} diff_change;

typedef struct diff diff;

diff *diff_create(const rp_scenario *old, const rp_scenario *new); /* both must outlive it */
void diff_destroy(diff *all);                                      /* accepts NULL */

/* Whether functions decide something in it, which a model does not know from one another. */
bool diff_has_functions(const rp_scenario *scenario);
/* Adds what the caller found to be different outside the model: the code of functions, a picture, a translation. */
void diff_add(diff *all, diff_group group, const char *what, const char *id, const char *field);

size_t diff_count(const diff *all, diff_group group);
const diff_change *diff_at(const diff *all, diff_group group, size_t index); /* in reading order */

/* The version that the new one should say: the old one's where nothing but texts changed, otherwise one more. */
int diff_version(const diff *all);

#endif
