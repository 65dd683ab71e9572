/* An evidence pack out of the log, step by step. */
#ifndef CLI_EVIDENCE_H
#define CLI_EVIDENCE_H

#include "cli/filling.h"
#include "cli/folio.h"
#include "rapport/evidence_pack.h"

/* An attempt that stays played again until the pack is written. */
typedef struct evidence_attempt {
    cli_attempt attempt; /* as kept_replay gives it */
    filling filling;
} evidence_attempt;

/* Zeroed is empty. It shares nothing with anybody but the log. */
typedef struct evidence {
    store_log *log;
    known_runs known;
    cli_folio folio;
    char *trainee, *unit; /* NULL: erased; all units */
    size_t filled;        /* of the folio's attempts; a step each */
    size_t readable, unreadable;
    evidence_attempt *played; /* room for all of them */
    size_t played_count;
    rp_standing *standings; /* of the folio's runs */
    rp_pack_attempt *attempts;
    rp_evidence_pack pack; /* once evidence_step says that it is whole */
} evidence;

/* Begins it: of one unit, or of all (NULL). The log has to outlive it. False with the reason. */
bool evidence_open(evidence *of, cli_context *cli, store_log *log, const rp_stream *trainee, const char *unit,
                   rp_error *error);
size_t evidence_steps(const evidence *of); /* how many calls of evidence_step do something, at most */
/* At most one attempt played again, or one scenario looked at; true once it is whole. */
bool evidence_step(evidence *of);
/* Writes what is whole, whole or not at all; the end of the path says as what. */
bool evidence_write(const evidence *of, const char *path, rp_error *error);
void evidence_finish(evidence *of); /* accepts an empty one */

#endif
