/* What the files of `rapport check` share: cmd_check.c walks over what is to be checked and prints; check_scenario.c
 * joins loading, exploring and the rules for one scenario. */
#ifndef CLI_CHECK_H
#define CLI_CHECK_H

#include "analysis/waiver.h"
#include "cli/cli.h"
#include "cli/progress.h"

typedef struct cli_checking {
    cli_context *cli;
    rp_diagnostics **lists; /* one for each scenario and framework, since each holds so many and no more */
    size_t count, capacity;
    waivers *waivers;
    cli_progress progress;
    bool unexplored; /* only what needs no exploring is asked */
    size_t scenarios, frameworks;
} cli_checking;

/* A new list of findings, owned by `c`. */
rp_diagnostics *check_list(cli_checking *c);

/* Releases the lists and the waivers. */
void check_finish(cli_checking *c);

typedef struct check_findings {
    const rp_diagnostic **items; /* heap; the findings are `c`'s */
    size_t count;
} check_findings;

/* All that was found, in reading order. Scenarios share files, so the same finding may be in several lists: it is
 * here once. */
check_findings check_gather(const cli_checking *c);

/* Checks all frameworks and scenarios of the library. False with an error where one cannot be read. */
bool check_library(cli_checking *c, const rp_library *library, rp_error *error);
/* Checks the scenario of that id or folder. False with an error where it is not there or cannot be read. */
bool check_one_scenario(cli_checking *c, const char *name, rp_error *error);

/* What is looked for beyond what loading finds, but for the warnings that are waived. */
void check_loaded(cli_checking *c, cli_scenario *loaded, rp_diagnostics *found);

#endif
