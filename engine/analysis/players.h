/* Players with one simple habit each, which no good scenario rewards: see scenarios/README.md. */
#ifndef ANALYSIS_PLAYERS_H
#define ANALYSIS_PLAYERS_H

#include "base/arena.h"
#include "core/machine.h"
#include "rapport/explore.h"

enum { PLAYERS = 6 };

/* Plays the scenario to its end with each, in the order of the language reference. `apologies` as in explore.h. */
void players_play(const rp_scenario *scenario, const rp_script *script, const char *const *apologies,
                  rp_explored_player out[PLAYERS], arena *memory);

#endif
