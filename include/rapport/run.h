/* One pass through one scenario.
 *
 * A run is a small value: rp_state is a byte string of one size per scenario that holds everything the
 * future depends on. It can be copied, hashed, saved and put back. Beside it an rp_run keeps the
 * transcript: what was shown and what was answered.
 *
 * A run goes from question to question: after rp_run_create and after every answer it has played all
 * beats up to the next question or to the end. Nothing here reads a file, a clock or a random source.
 *
 * Pointers got from a run stay valid until it is destroyed, except rp_run_question's, which the next
 * answer replaces. */
#ifndef RAPPORT_RUN_H
#define RAPPORT_RUN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "rapport/error.h"
#include "rapport/scenario.h"

typedef struct rp_state rp_state; /* an opaque byte string of rp_state_size bytes */
typedef struct rp_run rp_run;

/* How the core asks a scenario's functions; the script layer answers, or a test. Both calls must be
 * pure but for the variables that `effect` writes into `state`. False with an error: the run stops. */
typedef struct rp_script {
    void *data;
    bool (*guard)(void *data, int function, const rp_scenario *scenario, const rp_state *state, bool *holds,
                  rp_error *error);
    bool (*effect)(void *data, int function, const rp_scenario *scenario, rp_state *state, rp_error *error);
} rp_script;

typedef struct rp_run_options {
    rp_script script;
    const char *trainee; /* for {trainee}; NULL or "": "you". Copied. */
    uint64_t seed;       /* order in which options are displayed; 0: the authored order */
} rp_run_options;

/* Plays to the first question. The scenario must outlive the run. Never NULL: a fault in the scenario
 * gives a run that is stopped. */
rp_run *rp_run_create(const rp_scenario *scenario, const rp_run_options *options);

/* A variable's value by name: flags 0 or 1, levels as numbers, one_of by `text`. */
typedef enum rp_value_type { RP_VALUE_FLAG, RP_VALUE_LEVEL, RP_VALUE_CHOICE } rp_value_type;
typedef struct rp_value {
    const char *name;
    rp_value_type type;
    int number;       /* flag, level */
    const char *text; /* choice */
} rp_value;

/* Starts at the beginning of `scene` with these values instead of the first ones; levels saturate.
 * NULL with an error for an unknown scene, name or value. */
rp_run *rp_run_create_at(const rp_scenario *scenario, const rp_run_options *options, const char *scene,
                         const rp_value *values, size_t count, rp_error *error);
/* State and transcript. The two may be answered and destroyed independently, by one thread at a time:
 * what was said until now is shared between them. */
rp_run *rp_run_copy(rp_run *run);
void rp_run_destroy(rp_run *run);       /* accepts NULL */

typedef enum rp_run_status {
    RP_RUN_ASKING,  /* rp_run_question is there */
    RP_RUN_ENDED,   /* rp_run_ending is there */
    RP_RUN_STOPPED, /* a fault in the scenario: rp_run_fault */
} rp_run_status;

rp_run_status rp_run_status_of(const rp_run *run);
const rp_scenario *rp_run_scenario(const rp_run *run);
const char *rp_run_fault(const rp_run *run); /* "file:line: …", or NULL */

/* What a run shows, in order: the transcript without the answers. */
typedef enum rp_line_kind { RP_LINE_SPOKEN, RP_LINE_NARRATED, RP_LINE_DOCUMENT } rp_line_kind;
typedef struct rp_line {
    rp_line_kind kind;
    const char *who;  /* actor's name; NULL unless spoken */
    size_t actor;     /* its index */
    rp_mood mood;     /* while speaking */
    const char *text; /* expanded; a document's title */
    size_t exhibit;   /* a document's index */
} rp_line;

size_t rp_run_line_count(const rp_run *run);
const rp_line *rp_run_line(const rp_run *run, size_t index);

typedef enum rp_question_kind {
    RP_QUESTION_CHOOSE,
    RP_QUESTION_BUILD,
    RP_QUESTION_RANK,
    RP_QUESTION_FIGURE,
    RP_QUESTION_QUOTE,
    RP_QUESTION_FORM,
    RP_QUESTION_WRITE,
    RP_QUESTION_KINDS
} rp_question_kind;

const char *rp_question_kind_name(rp_question_kind kind);

typedef enum rp_option_kind {
    RP_OPTION_SAY,
    RP_OPTION_ACT,
    RP_OPTION_READ,
    RP_OPTION_WAIT,
    RP_OPTION_CARD,
    RP_OPTION_TURN, /* quote: one of the trainee's own turns */
} rp_option_kind;

typedef struct rp_option {
    const char *id;   /* "opening.1.b"; a quoted turn's question id */
    rp_option_kind kind;
    const char *text; /* expanded */
} rp_option;

/* A list to pick from: a question has one, a form one per field. Options that are not open are not
 * here; the rest stand in authored order, which is the order --answers counts in. */
typedef struct rp_pick_list {
    const char *label; /* a form field's, else NULL */
    const rp_option *options;
    size_t option_count;
    const uint16_t *order; /* display place -> index into options */
} rp_pick_list;

typedef struct rp_question {
    const char *id;
    rp_question_kind kind;
    const char *scene;  /* id of the scene it stands in */
    const char *prompt; /* expanded, or NULL */
    const rp_pick_list *lists;
    size_t list_count;  /* 0 for figure and write */
    int pick;           /* build: how many cards */
    const char *unit;   /* figure, or NULL */
    bool want_worst;    /* quote */
    int least_words;    /* write */
    int seconds;        /* 0: no time limit */
    bool has_silence;   /* running out of time is an answer */
    bool scored;        /* some answer could be evidence */
    bool again;         /* answered before in this run: no longer evidence */
} rp_question;

/* The question that waits for an answer, or NULL. */
const rp_question *rp_run_question(const rp_run *run);

typedef enum rp_answer_kind { RP_ANSWER_PICKS, RP_ANSWER_FIGURE, RP_ANSWER_TEXT, RP_ANSWER_TIME_OUT } rp_answer_kind;

enum { RP_PICKS_MOST = 9 };

/* `picks` are indexes into the question's lists: choose and quote one; build its cards in any order;
 * rank all cards, first to last; form one per field. */
typedef struct rp_answer {
    rp_answer_kind kind;
    uint16_t picks[RP_PICKS_MOST];
    size_t pick_count;
    double figure;
    const char *text; /* write */
} rp_answer;

/* Reads an answer as --answers writes it: 2, 1+3, =17.5, =? (some figure that is neither right nor near),
 * "text" (quotes taken off by the caller, who says so with `quoted`), t. The answer borrows `spelling`.
 * False with an error where it does not fit the question that is asked. */
bool rp_answer_read(const rp_run *run, const char *spelling, bool quoted, rp_answer *answer, rp_error *error);
/* Writes it back: the canonical spelling that the log keeps; the text of a write answer is left out.
 * Cuts at `size`, which need not be more than 64. */
void rp_answer_write(const rp_answer *answer, char *out, size_t size);
/* The first `count` answers of the run as --answers takes them: 1,1+3,"text". Heap text. */
char *rp_run_answers(const rp_run *run, size_t count);

/* Answers the question and plays on. False with an error, and nothing changed, where the answer does
 * not fit or no question is asked. A fault in the scenario is no error here: the answer stands and the
 * run is stopped. */
bool rp_run_answer(rp_run *run, const rp_answer *answer, rp_error *error);

/* Goes back to where the run stood after its first `turns` answers; everything later is forgotten. */
void rp_run_rewind(rp_run *run, size_t turns);

typedef enum rp_outcome { RP_OUTCOME_STRONG, RP_OUTCOME_PART, RP_OUTCOME_AGAINST, RP_OUTCOME_NONE, RP_OUTCOME_UNUSED } rp_outcome;
const char *rp_outcome_name(rp_outcome outcome); /* NULL for RP_OUTCOME_UNUSED */

/* A list of ids or texts. */
typedef struct rp_names {
    const char *const *items;
    size_t count;
} rp_names;

/* A critical error: harm or law, declared by the author. "Stop and talk" in the interface. */
typedef struct rp_critical {
    const char *question; /* its id */
    const char *why;
    rp_names ties;        /* marking points that it blocks */
} rp_critical;

/* One answer given, as it counted. */
typedef struct rp_turn {
    const char *question; /* id */
    rp_question_kind kind;
    const char *prompt;   /* or NULL */
    const char *scene;
    const char *answer;   /* as --answers takes it; the text of a write answer */
    rp_answer given;      /* text borrowed from `answer` */
    rp_names chosen;      /* ids: options, cards in the order given, one card per field, the quoted turn's question */
    const char *text;     /* what the trainee would read of the answer */
    rp_option_kind said;  /* choose: which kind of option (a time limit that ran out is a wait) */
    rp_outcome outcome;   /* build, rank, figure, quote */
    rp_names strong, part, against; /* ids that were counted, field by field, repeats kept */
    rp_names chances;     /* ids that got an opportunity, repeats kept */
    rp_names traps;       /* misconceptions that the choice looked like */
    rp_names because;     /* the author's reasons, expanded */
    const rp_critical *critical;
    size_t critical_count;
    const char *tone;     /* of the option chosen, or NULL */
    bool counted;         /* the first answer to this question */
    bool scored;          /* some answer to it could have been evidence */
    size_t lines_before;  /* rp_run_line_count when it was answered: its reaction starts there */
} rp_turn;

size_t rp_run_turn_count(const rp_run *run);
const rp_turn *rp_run_turn(const rp_run *run, size_t index);

/* Critical errors of the run, once per question and reason, in the order they happened. */
size_t rp_run_critical_count(const rp_run *run);
const rp_critical *rp_run_critical(const rp_run *run, size_t index);

typedef struct rp_ending {
    const char *id, *title;
    rp_ending_outcome outcome;
    rp_names text;                    /* expanded, as are the next two */
    const char *customer, *business;  /* or NULL */
    rp_promise promise;
} rp_ending;

const rp_ending *rp_run_ending(const rp_run *run); /* NULL unless ended */

/* Evidence counters of one claimed id. */
typedef struct rp_tally {
    int strong, part, against, opportunities;
    bool tied; /* a critical error of this run is tied to it */
} rp_tally;

rp_tally rp_run_tally(const rp_run *run, size_t claim);

/* Values now, in name order. */
size_t rp_run_value_count(const rp_run *run);
rp_value rp_run_value(const rp_run *run, size_t index);
const char *rp_run_chart_label(const rp_run *run, size_t index); /* a charted level's label, or NULL */

rp_mood rp_run_mood(const rp_run *run, size_t actor);
bool rp_run_at_hand(const rp_run *run, size_t exhibit);
/* A document with its inserts expanded at the values of now; cheap until the next answer. */
const rp_exhibit *rp_run_exhibit(rp_run *run, size_t exhibit);
/* Any text of the scenario with its inserts expanded at the values of now. */
const char *rp_run_expand(rp_run *run, const char *text);

size_t rp_state_size(const rp_scenario *scenario);
const rp_state *rp_run_state(const rp_run *run); /* the state now */
/* The canonical text of a state: names and values, independent of how they are packed. Its digest is
 * what the log keeps. Appends to nothing: heap text, free() releases it. */
char *rp_state_text(const rp_scenario *scenario, const rp_state *state);

#endif
