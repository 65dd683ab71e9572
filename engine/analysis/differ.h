/* What the files of the comparison share. */
#ifndef ANALYSIS_DIFFER_H
#define ANALYSIS_DIFFER_H

#include "analysis/diff.h"
#include "analysis/match.h"
#include "base/arena.h"
#include "core/model.h"

typedef struct diff_changes {
    diff_change *items;
    size_t count, capacity;
} diff_changes;

/* Two lists matched to one another. */
typedef struct diff_pairs {
    size_t *to_new, *to_old;
} diff_pairs;

struct diff {
    arena memory;
    const rp_scenario *old, *new;
    diff_changes groups[DIFF_GROUPS];
    diff_pairs scenes, endings, exhibits, questions, actors;
    bool *question_met; /* per old question: found in the list where its counterpart stands */
};

/* A thing that is looked at: its kind, its id in the new version, its place. */
typedef struct diff_thing {
    const char *what, *id;
    source_place place;
} diff_thing;

/* Notes a change where the two differ; texts are compared, NULL is nothing. They are copied. */
void diff_note(diff *all, diff_group group, const diff_thing *thing, const char *field, const char *before,
               const char *after);
void diff_note_number(diff *all, diff_group group, const diff_thing *thing, const char *field, double before,
                      double after);
void diff_note_flag(diff *all, diff_group group, const diff_thing *thing, const char *field, bool before,
                    bool after);
/* The whole thing is new (`before` NULL), or gone (`after` NULL). */
void diff_note_presence(diff *all, diff_group group, const diff_thing *thing, const char *before,
                        const char *after);

diff_pairs diff_match(diff *all, const match_item *old, size_t old_count, const match_item *new,
                      size_t new_count);

/* --- diff_words.c: parts of a model as texts, in the arena --- */

const char *diff_effects(arena *memory, const rp_scenario *scenario,
                         const model_effects *effects);                      /* NULL: none */
const char *diff_condition(arena *memory, const model_condition *condition); /* NULL: none */
const char *diff_claims(arena *memory, const rp_scenario *scenario, const uint16_t *claims, size_t count);
const char *diff_tags(arena *memory, const rp_scenario *scenario,
                      const model_option *option); /* NULL: none */
const char *diff_number(arena *memory, double number);

/* --- diff_exhibits.c --- */

void diff_exhibits(diff *all); /* needs `exhibits` */

/* --- diff_story.c --- */

void diff_match_story(diff *all); /* fills scenes, exhibits and questions */
/* Scenes, what is in them, and what became of each question; the pairs must be known. */
void diff_story(diff *all);

/* --- diff_questions.c --- */

/* Two questions that are the same one. */
void diff_question(diff *all, const model_question *old, const model_question *new);
/* The lists of beats from `old` and `new` on, up to the beats that follow them. `thing` is what holds them. */
void diff_beats(diff *all, const diff_thing *thing, uint16_t old, uint16_t old_until, uint16_t new,
                uint16_t new_until);

#endif
