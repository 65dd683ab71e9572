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
} machine_watch;

typedef struct machine {
    const rp_scenario *scenario;
    const rp_script *script;
    const machine_watch *watch; /* or NULL */
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

/* What answering did, for the transcript. */
typedef struct machine_result {
    rp_outcome outcome;         /* RP_OUTCOME_UNUSED where the kind has none */
    bool counted;               /* it was the first answer */
    const model_option *option; /* choose: what was taken */
    const char *near;           /* figure: what went wrong, of the near value met */
} machine_result;

/* Takes an answer that fits: counts, notes critical errors, has the effects, then plays on as machine_enter
 * does. */
void machine_answer(const machine *with, rp_state *state, machine_open *open, const rp_answer *answer,
                    machine_result *result, rp_error *fault);

/* For invariants. */
bool machine_holds(const machine *with, const rp_state *state, const model_condition *condition, bool *holds,
                   rp_error *fault);

#endif
