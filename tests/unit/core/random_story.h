/* Random small scenarios, as data that a test can both write as Lua and play by itself. Everything comes from
 * the seed; all memory is the arena of the story. */
#ifndef UNIT_CORE_RANDOM_STORY_H
#define UNIT_CORE_RANDOM_STORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/str.h"

enum { LEVELS = 3, FLAGS = 2, WORDS = 3, CLAIMS = 5, POINTS = 3, SCENES_MOST = 4, STORY_ALWAYS = 2 };

/* A condition or a number in one; written and worked out by its tree. */
typedef enum term_kind {
    TERM_NUMBER, /* value */
    TERM_LEVEL,  /* of level `value` */
    TERM_ADD,
    TERM_SUBTRACT,
    TERM_MULTIPLY,
    TERM_DIVIDE,
    TERM_MODULO,
    TERM_LEAST,
    TERM_MOST,
    TERM_NEGATIVE,
    TERM_EQUAL,
    TERM_LESS,
    TERM_AT_LEAST,
    TERM_FLAG, /* flag `value` */
    TERM_WORD, /* the word is `value` */
    TERM_SEEN, /* scene `value` */
    TERM_NOT,
    TERM_AND,
    TERM_OR,
} term_kind;

typedef struct term {
    term_kind kind;
    int value;
    const struct term *left, *right;
    bool function; /* written as a function */
} term;

/* What `after` does, one thing after another. */
typedef struct story_step {
    enum { STEP_LEVEL, STEP_FLIP, STEP_WORD } kind;
    int to, from, number; /* level `to` = level `from` + number; flag `to` flips; the word becomes `to` */
} story_step;

typedef struct story_effects {
    bool adds[LEVELS], sets[LEVELS], sets_flag[FLAGS], sets_word;
    int add[LEVELS], set[LEVELS], word;
    bool flag[FLAGS];
    story_step steps[2];
    size_t step_count;
} story_effects;

typedef enum tie_kind { TIES_USUAL, TIES_NONE, TIES_FIRST } tie_kind; /* FIRST: the first point only */

typedef struct story_option {
    char word;        /* 's'ay, 'a'ct, 'r'ead, 'w'ait, 'c'ard */
    int tags[CLAIMS]; /* 0 none, 1 strong, 2 part, 3 against */
    int critical;     /* number of the reason, or -1 */
    tie_kind ties;
    const term *when; /* or NULL */
    bool once, right, trap;
    int number; /* among all options of the story: for once */
    story_effects effects;
    struct story_list *reaction;
} story_option;

typedef enum ask_kind {
    ASK_CHOOSE,
    ASK_BUILD,
    ASK_RANK,
    ASK_FIGURE,
    ASK_QUOTE,
    ASK_FORM,
    ASK_WRITE
} ask_kind;

typedef struct story_outcome {
    bool there;
    int critical;
    tie_kind ties;
    story_effects effects;
    struct story_list *beats;
} story_outcome;

typedef struct story_question {
    ask_kind kind;
    int number; /* among all of the story */
    char id[24];
    story_option *options[3]; /* choose, build, rank: one list; form: up to three */
    size_t option_count[3], list_count;
    story_option *silence; /* or NULL */
    int pick;
    int answer, tolerance, near[2]; /* figure: in tenths */
    size_t near_count;
    bool worst;
    bool strong[CLAIMS]; /* build, rank, figure, quote */
    story_outcome on[4]; /* strong, part, against, none */
} story_question;

typedef enum beat_kind { TELL, LINE, SHOW, CHANGE, WHEN, GO, ASK } beat_kind;

typedef struct story_beat {
    beat_kind kind;
    int number; /* TELL, LINE: which text; GO: scene, or -1 and -2 for the endings */
    int mood;   /* LINE: -1 as it is, else 0 calm, 1 angry */
    story_effects effects;
    const term *condition;
    struct story_list *then, *otherwise;
    story_question *question;
} story_beat;

typedef struct story_list {
    story_beat beats[5];
    size_t count;
} story_list;

/* What a story may hold. */
typedef struct story_size {
    int scenes, questions, depth, span; /* at most: scenes, questions, lists within lists, of a level */
    int effects;                        /* how often an answer changes something, in per cent */
    int favour;                         /* how often a question is of the favourite kind, in per cent */
    ask_kind favourite;
    int always;     /* invariants, at most */
    bool forward;   /* never back to a scene that came before: no loops */
    bool rich;      /* many answers are evidence for all points at once */
    bool faulty;    /* some conditions divide by a level */
    bool functions; /* some conditions are functions */
} story_size;

typedef struct story {
    arena memory;
    uint64_t seed;
    story_size size;
    int least[LEVELS], most[LEVELS], start[LEVELS];
    story_list *scenes[SCENES_MOST];
    size_t scene_count;
    story_question *questions[12];
    size_t question_count;
    const term *always[STORY_ALWAYS];
    size_t always_count, scene; /* scene: the one being made */
    int option_count, text_count, ordinal;
} story;

uint64_t random_number(uint64_t *seed);     /* the next one */
int random_below(uint64_t *seed, int most); /* 0 … most - 1 */
bool random_chance(uint64_t *seed, int percent);

void story_create(story *out, uint64_t seed);
void story_create_sized(story *out, uint64_t seed, story_size size);
void story_finish(story *made);
void story_write(const story *made, str *out); /* as Lua */

#endif
