/* What the log and the library know of one trainee, joined for the evidence map (rapport/portfolio.h): runs, library,
 * framework, centre, records, plans. */
#ifndef CLI_FOLIO_H
#define CLI_FOLIO_H

#include "cli/known.h"
#include "rapport/plan.h"
#include "rapport/portfolio.h"
#include "rapport/records.h"

/* Zeroed it is empty. Whoever has opened it may read it once folio_step says that it is whole. */
typedef struct cli_folio {
    cli_context *cli;
    store_log *log;
    known_runs *known;
    const char **ids; /* of the library */
    size_t id_count;
    size_t played, looked_at; /* attempts, and scenarios of the library */
    store_approvals approvals;
    rp_folio_scenario *scenarios; /* room for all of the library */

    rp_stream trainee;
    store_attempts
        attempts; /* all of the trainee; `runs` are those that can be played again, in the same order */
    rp_framework *framework;   /* of the library */
    rp_centre *centre;         /* or NULL */
    rp_error no_centre;        /* why not, where there is a file; otherwise empty */
    store_entries entries;     /* of the trainee's own stream */
    store_entries reflections; /* every reflective entry: one may cover several runs */
    rp_records *records;
    rp_plans *plans;
    rp_folio folio;
    rp_map *map;
    rp_names unreadable; /* a line for each of the other attempts */
    arena memory;
} cli_folio;

/* Begins it. The log and what is known have to outlive it. `unit` (or NULL) has to be in the framework, which is the
 * first of the library that has it. False with the reason: there is no such framework, or the log cannot be read. */
bool folio_open(cli_folio *folio, cli_context *cli, store_log *log, known_runs *known,
                const rp_stream *trainee, const char *unit, rp_error *error);
size_t folio_steps(const cli_folio *folio); /* how many calls of folio_step do something, at most */
/* One attempt played again, or one scenario looked at; true once it is whole. */
bool folio_step(cli_folio *folio);
void folio_finish(cli_folio *folio); /* accepts an empty one */

/* Whether such an attempt is one of the runs, where it can be played again. */
bool folio_has(const store_attempt *attempt);

/* Records and plans alone, from the trainee's own stream. All three belong to the caller, who destroys the first two
 * before the entries that they borrow. */
bool folio_kept(store_log *log, const rp_stream *trainee, store_entries *entries, rp_records **records,
                rp_plans **plans, rp_error *error);

#endif
