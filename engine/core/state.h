/* The bytes of a run: packed by the ranges of what they hold. Only this file knows where a bit stands. */
#ifndef CORE_STATE_H
#define CORE_STATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "core/model.h"
#include "rapport/run.h"

/* Fills the scenario's layout; called once, when everything else of it is built. */
void state_plan(rp_scenario *scenario);

/* The first state: start values, no position. `state` has rp_state_size bytes. */
void state_start(const rp_scenario *scenario, rp_state *state);
void state_copy(const rp_scenario *scenario, rp_state *to, const rp_state *from);
rp_state *state_create(const rp_scenario *scenario); /* heap, started; free() releases it */

/* Any bits of a state, at most 24 of them, for who copies facts about in the row that model_layout tells of. */
uint32_t state_bits(const rp_state *state, uint32_t at, unsigned width);
void state_put_bits(rp_state *state, uint32_t at, unsigned width, uint32_t value);

rp_run_status state_status(const rp_scenario *scenario, const rp_state *state);
/* A question's index while asking, an ending's when ended, a beat's when stopped. */
uint16_t state_position(const rp_scenario *scenario, const rp_state *state);
void state_place(const rp_scenario *scenario, rp_state *state, rp_run_status status, uint16_t position);

/* Flag 0 or 1, level's number, choice's index. Putting saturates levels. */
int state_value(const rp_scenario *scenario, const rp_state *state, size_t variable);
void state_set_value(const rp_scenario *scenario, rp_state *state, size_t variable, int64_t value);

int state_count(const rp_scenario *scenario, const rp_state *state, size_t claim,
                rp_outcome which); /* RP_OUTCOME_NONE: opportunities */
void state_add_count(const rp_scenario *scenario, rp_state *state, size_t claim, rp_outcome which);

bool state_critical(const rp_scenario *scenario, const rp_state *state, size_t critical);
void state_set_critical(const rp_scenario *scenario, rp_state *state, size_t critical);
bool state_tied(const rp_scenario *scenario, const rp_state *state, size_t claim);
rp_tally state_tally(const rp_scenario *scenario, const rp_state *state, size_t claim);

bool state_once(const rp_scenario *scenario, const rp_state *state, size_t once);
void state_set_once(const rp_scenario *scenario, rp_state *state, size_t once);
bool state_seen(const rp_scenario *scenario, const rp_state *state, size_t scene);
void state_set_seen(const rp_scenario *scenario, rp_state *state, size_t scene);
bool state_at_hand(const rp_scenario *scenario, const rp_state *state, size_t exhibit);
void state_set_at_hand(const rp_scenario *scenario, rp_state *state, size_t exhibit);
rp_mood state_mood(const rp_scenario *scenario, const rp_state *state, size_t actor);
void state_set_mood(const rp_scenario *scenario, rp_state *state, size_t actor, rp_mood mood);

/* The first answer to a question: 0 none yet; choose: 1 + option, the silence after the last option;
 * other kinds: 1. */
int state_answer(const rp_scenario *scenario, const rp_state *state, size_t question);
void state_set_answer(const rp_scenario *scenario, rp_state *state, size_t question, int answer);
/* The option that a choose question was first answered with, or NULL. */
const model_option *state_answered_option(const rp_scenario *scenario, const rp_state *state,
                                          size_t question);

/* Own turns that can be quoted, in the order made: questions. */
size_t state_turn_count(const rp_scenario *scenario, const rp_state *state);
uint16_t state_turn(const rp_scenario *scenario, const rp_state *state, size_t index);
/* Only how many there are: for the explorer, which knows what they are worth and not which they were. */
void state_set_turn_count(const rp_scenario *scenario, rp_state *state, size_t count);
void state_add_turn(const rp_scenario *scenario, rp_state *state, uint16_t question);

#endif
