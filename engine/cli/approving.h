/* Saying that a scenario, exactly as it is now, is on trial or good enough to count. */
#ifndef CLI_APPROVING_H
#define CLI_APPROVING_H

#include "cli/cli.h"

/* Loads the scenario and checks it. False with an error also where `found` holds one: then it is not approved. */
bool approving_load(cli_context *cli, const char *name, rp_diagnostics *found, cli_scenario *out,
                    rp_error *error);

/* What was recorded. */
typedef struct approving_result {
    store_approval approval; /* its scenario is the scenario's own */
    bool before;             /* it held already: nothing was recorded */
    rp_stream by;            /* who said so, now or before */
    bool carried;            /* over from the one of this digest, which was approved then */
    rp_digest from;
    int64_t from_ms;
} approving_result;

/* `by` is who says so; `note` is kept with it, or NULL. */
bool approving_record(store_log *log, cli_scenario *scenario, const rp_stream *by, rp_approval state,
                      const char *note, approving_result *out, rp_error *error);
/* For people: lines. `by` is the name of who said so. */
void approving_words(const approving_result *of, const char *by, str *out);

#endif
