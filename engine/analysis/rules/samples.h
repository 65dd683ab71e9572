/* States and answers drawn by lot, the same each time: for what cannot be read from the text. */
#ifndef ANALYSIS_RULES_SAMPLES_H
#define ANALYSIS_RULES_SAMPLES_H

#include "core/machine.h"

typedef struct samples {
    uint64_t seed;
} samples;

samples samples_begin(void);
size_t samples_draw(samples *from, size_t count); /* 0 … count - 1; count is more than 0 */

/* Gives every variable a value of its range; the first time those that it starts with. */
void samples_values(samples *from, size_t round, const rp_scenario *scenario, rp_state *state);

/* An answer to the question where the state stands, as the random clicker gives it, and the right figure. */
rp_answer samples_answer(samples *from, const rp_scenario *scenario, const rp_state *state,
                         machine_open open);

#endif
