/* Conditions written as text: a small typed expression with Lua's spelling and meaning, compiled once
 * and checked wholly at load. Evaluating needs no memory and can only go wrong by dividing by zero. */
#ifndef CORE_EXPR_H
#define CORE_EXPR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "core/model.h"
#include "rapport/error.h"

typedef struct expr expr;

/* The variables must be there already, and the ids of all scenes (which need not be built yet). NULL
 * with an error (one line, without the place) where the text is not a sound condition, and without one where it
 * uses a variable that is not sound itself. `hint` (a buffer of 80 bytes) gets "did you mean 'trust'?" or "".
 * Memory: the arena. */
const expr *expr_compile(const rp_scenario *scenario, arena *memory, const char *text, char hint[80],
                         rp_error *error);

/* False with an error for n // 0 and n % 0. */
bool expr_holds(const expr *condition, const rp_scenario *scenario, const rp_state *state, bool *holds,
                rp_error *error);

bool expr_can_fail(const expr *condition); /* false: no state makes expr_holds fail */

/* Bit i: variable i is read. */
uint64_t expr_reads(const expr *condition);

/* Calls `each` for every scene whose `seen` is asked for, as often as it is. */
void expr_each_scene(const expr *condition, void (*each)(void *data, size_t scene), void *data);

#endif
