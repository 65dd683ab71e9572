/* Playing: from one state to the next. No transcript, no allocation, no text but of faults; the run
 * (run.c) and the explorer both stand on it. */
#ifndef CORE_MACHINE_H
#define CORE_MACHINE_H

#include <stdbool.h>
#include <stdint.h>

#include "core/model.h"
#include "core/state.h"
#include "rapport/error.h"
#include "rapport/run.h"

/* Whoever wants to know what happens on the way. Functions may be NULL. */
typedef struct machine_watch {
    void *data;
    void (*beat)(void *data, const model_beat *beat,
                 const rp_state *state);                         /* a line, narration or document */
    void (*count)(void *data, uint16_t claim, rp_outcome which); /* RP_OUTCOME_NONE: an opportunity */
    void (*critical)(void *data, uint16_t critical);
    void (*enter)(void *data, uint16_t scene);
} machine_watch;

typedef struct machine {
    const rp_scenario *scenario;
    const rp_script *script;
    const machine_watch *watch; /* or NULL */
    const bool *sure; /* one a question: it is asked whatever its conditions come to, and they cannot fail.
                                   Then nobody works them out before machine_options is called: `*open` is 0. NULL:
                                   they always are */
} machine;

/* Bit i: option i of a choose question is open. */
typedef uint16_t machine_open;

/* Enters a scene and plays to the next question (`*open` says which options), ending or fault (with the
 * reason, located, in `fault`). The state's status says which of them it is. */
void machine_enter(const machine *with, rp_state *state, uint16_t scene, machine_open *open, rp_error *fault);

/* The options open at the question where the state stands; all bits of its cards where it is no choose. */
bool machine_options(const machine *with, const rp_state *state, machine_open *open, rp_error *fault);

/* Whether the answer fits the question where the state stands. */
bool machine_fits(const machine *with, const rp_state *state, machine_open open, const rp_answer *answer,
                  rp_error *error);

/* An answer as it is taken: what was picked, or what it comes to. */
typedef struct machine_choice {
    const model_option *option; /* choose: what was taken, the silence too */
    const uint16_t *cards;      /* form: one a field */
    rp_outcome outcome;         /* build, rank, figure, quote; otherwise RP_OUTCOME_UNUSED */
    bool chance;                /* whether that outcome is an opportunity */
    const char *near;           /* figure: what went wrong, of the near value met */
} machine_choice;

/* What an answer that fits comes to at the question where the state stands. Borrows the answer. */
machine_choice machine_judge(const machine *with, const rp_state *state, const rp_answer *answer);

/* Takes it: counts, notes critical errors, has the effects, then plays on as machine_enter does. True where it was
 * the first answer to its question, which is the one that is evidence. */
bool machine_take(const machine *with, rp_state *state, machine_open *open, const machine_choice *choice,
                  rp_error *fault);

/* For invariants. */
bool machine_holds(const machine *with, const rp_state *state, const model_condition *condition, bool *holds,
                   rp_error *fault);

#endif
