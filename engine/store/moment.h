/* Time as the log keeps it: {"boot": id, "boot_ms": …, "wall_ms": …}. */
#ifndef STORE_MOMENT_H
#define STORE_MOMENT_H

#include <stdbool.h>

#include "rapport/attempt.h"

struct rp_json;

struct rp_json *moment_write(const rp_moment *moment); /* belongs to the caller */
/* The member "clock" of a body; false where there is none that makes sense. */
bool moment_read(const struct rp_json *body, rp_moment *out);

/* Why the clock of `now` was set since then, or NULL. `back`: the wall clock shows less than the last
 * entry's `last_ms`. `drift`: since `reference`, in the same run of the machine, it moved by two minutes
 * more or less than the boot clock did. `*expected_ms` is what it should have shown. */
const char *moment_jump(const rp_moment *now, int64_t last_ms, const rp_moment *reference,
                        int64_t *expected_ms);

#endif
