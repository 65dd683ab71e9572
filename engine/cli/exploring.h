/* Exploring on the command line: with progress, on all processors, in the scenario's language. */
#ifndef CLI_EXPLORING_H
#define CLI_EXPLORING_H

#include "cli/cli.h"
#include "cli/progress.h"
#include "rapport/explore.h"

enum { EXPLORING_USUAL_LIMIT = 1000000 }; /* states of a pass, where exploring is not what was asked for */

/* `limit` 0: none; `claim` NULL: all. Between progress_begin and progress_end; where Ctrl-C stops it, what comes back
 * says so. Never NULL. */
rp_explored *exploring_run(cli_scenario *loaded, uint64_t limit, const char *claim, cli_progress *progress);

/* What explore --json prints, but for the seconds. `digest` is the pack's. */
rp_json *exploring_json(const rp_explored *explored, const rp_scenario *scenario, const rp_digest *digest,
                        double seconds);

#endif
