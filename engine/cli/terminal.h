/* What the terminal player's desk knows; shared by the files that wire it. */
#ifndef CLI_TERMINAL_H
#define CLI_TERMINAL_H

#include "base/arena.h"
#include "cli/cli.h"
#include "cli/watching.h"
#include "term/term.h"

typedef struct terminal {
    cli_context *cli;
    const cli_begin *how; /* what the command line asked for */
    store_log *log; /* one for all attempts, open for writing; NULL: nobody signed in, nothing is kept */
    char *name;     /* of the trainee, or NULL */
    rp_stream trainee;
    arena people;  /* names as they were read */
    arena library; /* the list as it was read */
    arena chosen;  /* what belongs to the run that was chosen */
    cli_playing playing;
    rp_run *preview;
    bool watches; /* the scenario is loaded anew whenever it is saved */
    cli_watch watch;
} terminal;

/* The list of scenarios with what the trainee has done so far. */
bool terminal_library(terminal *desk, const term_scenario **scenarios, size_t *count, rp_error *error);

/* The desk's functions for a scenario that is watched: see term_desk. */
bool terminal_changed(void *data);
term_news terminal_news(void *data);
term_renewal terminal_renew(void *data, term_playing *playing);

/* "22 November 2026", local time. */
const char *terminal_date(arena *memory, int64_t at_ms);

#endif
