/* What playing the attempts of one trainee again tells. It is found once: what was done already does not change. */
#ifndef CLI_KNOWN_H
#define CLI_KNOWN_H

#include "base/arena.h"
#include "cli/kept.h"

/* An attempt that was played again. Texts and lists belong to the known_runs. */
typedef struct known_run {
    rp_stream stream;
    int64_t last;                   /* number of its last entry when it was looked at */
    bool played;                    /* it is over: what follows up to `critical` does not change any more */
    const char *family, *framework; /* NULL where it is `unreadable` */
    const char *ending;             /* its title; NULL where it reached none */
    rp_ending_outcome outcome;
    const rp_desk_level *levels; /* of the points that it claims; held or not */
    size_t level_count;
    const rp_desk_unit *units; /* of these points */
    size_t unit_count;
    bool critical;
    bool rated, talked;
    const char *unreadable; /* why it cannot be played again, in one line; or NULL */
} known_run;

/* Zeroed but for the name it is empty. */
typedef struct known_runs {
    const char *trainee; /* whose they are; NULL: erased */
    known_run **items;
    size_t count, capacity;
    arena memory;
    kept_scenarios scenarios;
} known_runs;

/* Plays the attempt again if nothing is known of it yet. Valid until known_finish. */
const known_run *known_of(known_runs *all, store_log *log, const store_attempt *attempt);
/* Whether that would play nothing. */
bool known_already(const known_runs *all, const store_attempt *attempt);
/* Lets go of the scenarios, which take the most room; what is known stays. */
void known_rest(known_runs *all);
void known_finish(known_runs *all); /* all of it; accepts a zeroed one */

/* The units of the points that a scenario claims, each once. Memory: the arena. */
const rp_desk_unit *known_units(const cli_scenario *of, arena *memory, size_t *count);
rp_mode known_mode(const store_attempt *attempt);
bool known_held(const store_attempt *attempt);
/* What is known of it when it is asked whether it counts. Whoever may not see the levels does not learn of a critical
 * error. Plays no practice run again. */
rp_standing known_standing(known_runs *all, store_log *log, const store_attempt *attempt);

#endif
