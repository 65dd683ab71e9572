/* Scenarios that the log keeps, each loaded once, however many attempts were played with it. */
#ifndef CLI_KEPT_H
#define CLI_KEPT_H

#include "cli/cli.h"

/* Which of them: told apart by what is said here. */
typedef struct kept_name {
    const rp_digest *pack;
    const rp_digest *framework; /* its own; not read where `under` is said */
    const pack_file *under;     /* another framework's file, or NULL; must outlive the list */
    const char *language;       /* that it was played in, or NULL: as it is written */
} kept_name;

typedef struct kept_scenario {
    rp_digest pack, framework;
    const pack_file *under;
    char *language;
    cli_scenario loaded;
    bool sound;  /* else `why` it cannot be loaded */
    bool staged; /* for the caller: its files were handed to the log again */
    rp_error why;
} kept_scenario;

/* Zeroed is empty. */
typedef struct kept_scenarios {
    kept_scenario **items; /* each allocated on its own: they stay where they are */
    size_t count, capacity;
} kept_scenarios;

/* Valid until kept_finish. NULL with the reason, which is the same each time. */
kept_scenario *kept_load(kept_scenarios *all, store_log *log, kept_name name, rp_error *error);
void kept_finish(kept_scenarios *all);

/* Plays the attempt again for good, with a scenario of the list and the names of today. `of` are the attempts of its
 * trainee, `trainee` their name (NULL: erased): both are shared, as is the scenario, and all have to outlive `out`. False
 * with the reason; its entries are there wherever they could be read. To be finished in any case. */
bool kept_replay(kept_scenarios *all, store_log *log, const store_attempts *of, const store_attempt *about,
                 const char *trainee, cli_attempt *out, rp_error *error);
void kept_replay_finish(cli_attempt *attempt);

#endif
