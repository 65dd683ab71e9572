/* An attempt that was marked anew, under another framework or newer rules. What was recorded before stays as it is;
 * the new result is an entry `remark` beside it, in the attempt's stream:
 *
 *   remark   about {id, version} of the framework, framework (digest), levels [{id, level}] (the marking points that
 *            the scenario claims, in that order), rules */
#ifndef RAPPORT_REMARK_H
#define RAPPORT_REMARK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "rapport/digest.h"
#include "rapport/framework.h"
#include "rapport/journal.h"
#include "rapport/marking.h"
#include "rapport/run.h"

/* The body of such an entry: the levels of a run of a scenario that was loaded with `framework`. The caller destroys
 * it. */
struct rp_json *rp_remark_body(const rp_run *run, const rp_framework *framework, const rp_digest *digest);

/* One as it was read; everything belongs to the entry. */
typedef struct rp_remark {
    int64_t at_ms;
    const char *framework; /* its id */
    int version;           /* of the framework */
    rp_digest digest;      /* of the framework */
    int rules;
    const struct rp_json *levels;
} rp_remark;

/* False where the entry is none, or makes no sense. */
bool rp_remark_read(const rp_entry *entry, rp_remark *out);
size_t rp_remark_count(const rp_remark *remark);
/* A level by its place: the id; NULL where what stands there makes no sense. */
const char *rp_remark_at(const rp_remark *remark, size_t index, rp_level *level);
bool rp_remark_level(const rp_remark *remark, const char *id, rp_level *level); /* false: it has none of that id */

/* The last one of an attempt's entries; false where there is none. */
bool rp_remark_last(const rp_entry *entries, size_t count, rp_remark *out);

#endif
