/* The immutable scenario: what build.h makes, machine.h plays and the explorer walks.
 *
 * Beats form a graph, not a tree: each knows the beat that follows it (`next`), also where its list
 * ends and the list that holds it goes on. So a position in the story is one number, and playing needs
 * no stack. Beat 0 is never played; it stands for "nothing follows", which only beats that every path
 * has left by a `go` can have.
 *
 * Texts keep their inserts ({name}); text.h expands them. All indexes are into the arrays of rp_scenario. */
#ifndef CORE_MODEL_H
#define CORE_MODEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "core/source.h"
#include "rapport/framework.h"
#include "rapport/run.h"
#include "rapport/scenario.h"

/* Limits of the language; scenarios/README.md lists them for authors. */
enum {
    LIMIT_SCENES = 512,
    LIMIT_VARIABLES = 64,
    LIMIT_BEATS = 10000,
    LIMIT_QUESTIONS = 2000,
    LIMIT_TAGGING = 31,   /* questions or fields that tag one id */
    LIMIT_TEXT = 4000,    /* bytes */
    LIMIT_SPAN = 1000,    /* of a level */
    LIMIT_STEPS = 10000,  /* beats between two questions */
    LIMIT_ANSWERS = 2000, /* in one run */
    LIMIT_CLAIMS = 256,
    LIMIT_CHOICES = 255, /* values of one one_of */
    LIMIT_OPTIONS = 8,
    LIMIT_CARDS = 9,
    LIMIT_RANKED = 7,
    LIMIT_FIELDS = 6,
    LIMIT_FIELD_CARDS = 6,
    LIMIT_EXHIBITS = 255,
    LIMIT_ACTORS = 255,
};

enum { MODEL_NONE = 0xffff }; /* "no such index" in a uint16_t */

typedef struct model_variable {
    const char *name;
    rp_value_type type;
    int start, least, most;    /* flag: 0 or 1; choice: index into values */
    const char *const *values; /* choice */
    const char *const *shown;  /* choice: what stands for them in texts */
    const uint16_t *words;     /* choice: the same as numbers that are equal for equal words */
    size_t value_count;
    const char *chart; /* label, or NULL */
    bool unsound;      /* reported: nothing more is said of it, and the scenario is not built */
    source_place place;
} model_variable;

typedef enum model_condition_kind {
    CONDITION_NONE,
    CONDITION_EXPRESSION,
    CONDITION_FUNCTION
} model_condition_kind;

typedef struct model_condition {
    model_condition_kind kind;
    const struct expr *expression;
    int function;
    const char *text; /* as written; NULL for a function */
    source_place place;
} model_condition;

typedef struct model_assignment {
    uint16_t variable;
    int value; /* a difference or a new value, not yet saturated */
} model_assignment;

/* In the order of the language: add in name order, set in name order, after. */
typedef struct model_effects {
    const model_assignment *add, *set;
    size_t add_count, set_count;
    bool has_after;
    int after;
    source_place place;
} model_effects;

/* A critical error that can be committed in one place of the text. */
typedef struct model_critical {
    uint16_t question;
    const char *why;
    const char *name;     /* the same as the author wrote it: what states are told apart by */
    const uint16_t *ties; /* claims */
    size_t tie_count;
} model_critical;

typedef struct model_tag {
    uint16_t claim;
    rp_outcome strength;
} model_tag;

/* What follows from an option, a card of a form, or an outcome. */
typedef struct model_consequence {
    uint16_t critical;   /* index, or MODEL_NONE */
    const char *because; /* or NULL */
    model_effects effects;
    uint16_t beats; /* first beat of the reaction; == the continuation where there is none */
} model_consequence;

typedef struct model_option {
    const char *id;
    rp_option_kind kind;
    const char *text;
    uint16_t exhibit; /* read */
    const model_tag *tags;
    size_t tag_count;
    const char *trap; /* misconception, or NULL */
    const char *tone, *stance;
    model_condition when;
    uint16_t once; /* bit in the state, or MODEL_NONE */
    bool right;    /* build */
    bool is_silence;
    model_consequence then;
    source_place place;
} model_option;

typedef struct model_field {
    const char *id, *label; /* label NULL for the one list of a question that is no form */
    const model_option *options;
    uint16_t option_count;
    source_place place;
} model_field;

typedef struct model_near {
    double number;
    const char *text;
} model_near;

typedef struct model_question {
    const char *id;
    bool named; /* by the author, not by where it stands */
    rp_question_kind kind;
    const char *prompt; /* or NULL */
    uint16_t number;    /* its own index */
    uint16_t scene, beat;

    bool fixed;
    const model_field *fields; /* choose, build, rank: one; form: several */
    uint16_t field_count;
    const model_option *silence; /* or NULL */
    int seconds;
    uint16_t pick;            /* build */
    double answer, tolerance; /* figure */
    const char *unit;
    const model_near *near;
    size_t near_count;
    bool want_worst;        /* quote */
    const uint16_t *strong; /* build, rank, figure, quote: claims that the outcome counts for */
    size_t strong_count;
    const char *because;         /* build, rank, figure, quote */
    const model_consequence *on; /* [RP_OUTCOME_STRONG … RP_OUTCOME_NONE], or NULL */
    int least_words;             /* write */
    bool scored;                 /* some answer could be evidence */
    source_place place;
} model_question;

typedef enum model_beat_kind {
    BEAT_NOTHING,
    BEAT_LINE,
    BEAT_NARRATE,
    BEAT_SHOW,
    BEAT_CHANGE,
    BEAT_WHEN,
    BEAT_GO,
    BEAT_ASK,
} model_beat_kind;

typedef struct model_beat {
    model_beat_kind kind;
    uint16_t next;
    uint16_t scene; /* the scene it stands in */
    union {
        struct {
            uint16_t actor;
            int16_t mood; /* -1: as it is */
            const char *text;
        } line;
        const char *narrate;
        uint16_t exhibit;
        const model_effects *change;
        struct {
            const model_condition *condition;
            uint16_t then, otherwise;
        } when;
        struct {
            bool ends;
            uint16_t target; /* scene or ending */
        } go;
        uint16_t question;
    } as;
    source_place place;
} model_beat;

typedef struct model_scene {
    const char *id;
    uint16_t first; /* beat */
    source_place place;
} model_scene;

typedef struct model_ending {
    const char *id, *title;
    rp_ending_outcome outcome;
    const char *const *text;
    size_t text_count;
    const char *customer, *business;
    rp_promise promise;
    source_place place;
} model_ending;

typedef struct model_invariant {
    const char *name;
    model_condition condition;
    source_place place;
} model_invariant;

/* What the author wrote; what came of it is the face's look. */
typedef struct model_look {
    const char *name;         /* of a looks.lua, or NULL */
    const char *const *parts; /* key, value, key, value …; kept as written */
    size_t part_count;
} model_look;

typedef struct model_actor {
    rp_actor face;
    const char *name; /* as the author wrote it: what states call them */
    rp_mood mood;     /* at the start */
    model_look look;
    source_place place;
} model_actor;

/* Words of the program itself that a story shows. */
typedef struct model_words {
    const char *yes, *no, *you; /* for inserts: a flag's value, a trainee without a name */
    const char *wait, *silence; /* for options */
} model_words;

/* A row of bits in an rp_state. */
typedef struct model_bits {
    uint32_t at;
    uint32_t width;
} model_bits;

/* Where each thing stands in an rp_state. Single numbers are where a row of equal fields begins. */
typedef struct model_layout {
    uint32_t status;
    model_bits position;
    const model_bits *variables; /* one each */
    uint32_t counters;           /* 4 × COUNTER_BITS a claim: strong, part, against, opportunities */
    uint32_t criticals, onces, seen, at_hand, moods;
    const model_bits *answers; /* one a question */
    uint32_t turns;            /* how many, then their questions in order; only where something quotes */
    uint8_t turn_bits;         /* width of each; 0: no turns are kept */
    uint32_t bits;
} model_layout;

struct rp_scenario {
    arena memory;
    rp_about about;
    source_place place; /* of its scenario { … } */
    uint16_t start;
    model_variable *variables; /* in name order */
    size_t variable_count;
    model_actor *actors;
    size_t actor_count;
    rp_exhibit *exhibits;
    source_place *exhibit_places;
    size_t exhibit_count;
    uint16_t *documents; /* at hand from the start */
    size_t document_count;
    const rp_definition **claims; /* belong to the framework, which must outlive the scenario */
    size_t claim_count, point_count;
    model_scene *scenes;
    size_t scene_count;
    model_ending *endings;
    size_t ending_count;
    model_beat *beats;
    size_t beat_count;
    model_question *questions;
    size_t question_count, choose_count;
    model_critical *criticals;
    size_t critical_count;
    size_t once_count;
    model_invariant *invariants;
    size_t invariant_count;
    model_words words;
    rp_discussion *discussions;
    size_t discussion_count;
    uint16_t *files; /* exhibits that are images, for the pack's digest */
    size_t file_count;
    bool quotes; /* holds a quote question */
    uint64_t inserted; /* bit i: some text inserts variable i */
    model_layout layout;
};

/* Index of the variable, or -1. The name need not end with a zero. */
int model_find_variable(const rp_scenario *scenario, const char *name, size_t length);
int model_find_scene(const rp_scenario *scenario, const char *id);   /* or -1 */
int model_find_exhibit(const rp_scenario *scenario, const char *id); /* or -1 */
/* The faces that actors name, from two lists that are searched in that order; either may be NULL. Who names none that
 * is there keeps the face that he has. */
void model_find_faces(rp_scenario *scenario, const rp_looks *const looks[2]);

#endif
