/* What the files of the rules share. A rule finds; check.c asks it and knows its id, its severity and its hint. */
#ifndef ANALYSIS_RULES_RULES_H
#define ANALYSIS_RULES_RULES_H

#include "analysis/check.h"
#include "core/model.h"

typedef struct rules_context {
    const check_subject *subject;
    const rp_scenario *scenario;
    const check_rule *rule;
    rp_diagnostics *found;
} rules_context;

typedef void rules_find(const rules_context *with);

void rules_report(const rules_context *with, source_place place, const char *format, ...) RP_PRINTF(3, 4);

/* Whether the place is in a file that other scenarios use too. */
bool rules_is_shared(const rules_context *with, source_place place);

/* One thing to choose among several, where something counts: a choose question, or a field of a form. */
typedef struct rules_choice {
    const model_question *question;
    const model_field *field;
    const char *id;
    source_place place;
    size_t next_question, next_field; /* where the search goes on */
} rules_choice;

/* The next scored one; begins with a zeroed choice. */
bool rules_next_choice(const rp_scenario *scenario, rules_choice *at);

/* Has words that the trainee reads as an option: a read has its document's title, a wait none. */
bool rules_is_worded(const model_option *option);
bool rules_gives(const model_option *option, rp_outcome strength); /* for some claim */

/* "a.1, b.2 and 3 more"; begins zeroed. */
typedef struct rules_list {
    char text[200];
    size_t shown, count;
} rules_list;

void rules_list_add(rules_list *list, const char *name);
const char *rules_list_text(rules_list *list); /* once all are added */

/* "with the answers 1,2+3", as --answers takes them; the end of a long path is left out. */
typedef struct rules_path {
    char text[160];
} rules_path;

const char *rules_path_text(rules_path *out, const rp_path *path);

/* reach.c */
rules_find rules_unreachable, rules_stuck;
/* promises.c: what the exploration says about claims, functions and invariants */
rules_find rules_unused_claim, rules_never_shown, rules_never_strong, rules_too_few_chances, rules_faults,
    rules_broken_always;
/* guessing.c: what can be had without knowing anything */
rules_find rules_random_shown, rules_random_critical, rules_player_shows, rules_not_explored;
/* functions.c */
rules_find rules_impure;
/* unused.c */
rules_find rules_unused_actor, rules_unused_exhibit, rules_unused_variable, rules_unused_file;
/* lengths.c */
rules_find rules_strong_longest, rules_strong_shortest, rules_unequal_lengths;
/* items.c */
rules_find rules_explicit_id, rules_few_options, rules_one_tone, rules_absolute_words, rules_catch_all,
    rules_criterion_in_quote;
/* reading.c */
rules_find rules_reading_load;

#endif
