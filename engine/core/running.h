/* What the files of one run share: run.c lives and answers, turn.c records, view.c shows the question. */
#ifndef CORE_RUNNING_H
#define CORE_RUNNING_H

#include "base/arena.h"
#include "core/machine.h"
#include "rapport/run.h"

/* Memory that copies of a run have in common: never written again once it is shared. */
typedef struct run_past {
    struct run_past *before;
    arena memory;
    size_t references;
} run_past;

/* An entry of the evidence counters, as the machine reports them. */
typedef struct run_count {
    uint16_t claim;
    rp_outcome which; /* RP_OUTCOME_NONE: a chance */
} run_count;

/* A critical error of the answer being taken, in the words it has at that moment. */
typedef struct run_noted {
    uint16_t critical;
    const char *why;
} run_noted;

/* A turn and what is needed to go back before it. */
typedef struct run_turn {
    rp_turn turn;
    const rp_state *before;
    size_t criticals_before;
} run_turn;

struct rp_run {
    const rp_scenario *scenario;
    rp_script script;
    uint64_t seed;
    char *trainee; /* heap, or NULL */
    bool traced;   /* asked once: looking it up costs more than an answer */
    rp_state *state;
    machine_open open;
    rp_error fault;
    run_past *past;
    arena memory; /* texts and lists of the transcript */
    arena asked;  /* the question's view; cleared at every answer */
    const rp_exhibit **exhibits; /* as they are now, those that were looked at; NULL after every answer */
    rp_question question;
    rp_ending ending;
    size_t shown; /* bytes of text in the transcript */
    rp_line *lines;
    size_t line_count, line_capacity;
    run_turn *turns;
    size_t turn_count, turn_capacity;
    rp_critical *criticals;
    size_t critical_count, critical_capacity;
    run_count *counts; /* of the answer being taken */
    size_t count_count, count_capacity;
    run_noted *noted; /* critical errors of the answer being taken */
    size_t noted_count, noted_capacity;
};

enum {
    RUN_SHOWN_MOST = 64 * 1024 * 1024
}; /* bytes of text in one run: a story that shows more goes round for ever */

/* Expanded with the values of now; lives as long as the run (or the scenario where nothing is to expand). */
const char *run_text(rp_run *run, const char *text);
const char *run_text_at(rp_run *run, const rp_state *state, const char *text);

void run_look(rp_run *run); /* makes the view of the question or the ending from the state */

/* The answer with its pick of an open option turned into that option's place among all options, which is how
 * the machine counts. A pick past the last open option names none. */
rp_answer run_authored(const rp_run *run, const rp_answer *answer);

/* Builds the record of an answer: texts as they are before it is taken … */
rp_turn turn_before(rp_run *run, const rp_answer *answer);
/* … and what it came to, once the machine has taken it. `before` is the state that the answer met: what the
 * author says of the choice is about that moment. */
void turn_after(rp_run *run, rp_turn *turn, const model_question *question, const rp_answer *authored,
                const machine_choice *choice, const rp_state *before);

#endif
