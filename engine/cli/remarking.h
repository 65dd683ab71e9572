/* What marking stored attempts anew loads: each framework and each scenario once, however many attempts need it. */
#ifndef CLI_REMARKING_H
#define CLI_REMARKING_H

#include "cli/kept.h"

/* A framework that attempts are marked under now. */
typedef struct remarking_framework {
    const pack_file *file; /* frameworks/ID.lua */
    rp_framework *framework;
} remarking_framework;

/* One that the log keeps. */
typedef struct remarking_kept {
    rp_digest digest;
    rp_framework *framework; /* NULL: `why` it cannot be had */
    rp_error why;
} remarking_kept;

typedef struct remarking {
    cli_context *cli;
    store_log *log;
    rp_pack *files;                   /* of the frameworks of now */
    const char *only;                 /* the framework that was given: its id; NULL: those of the library */
    remarking_framework **frameworks; /* each allocated on its own, as are the next */
    size_t framework_count, framework_capacity;
    remarking_kept **kept;
    size_t kept_count, kept_capacity;
    kept_scenarios scenarios;
} remarking;

/* With the framework in `file`, or where that is NULL with those of the library. Prints what is wrong with the file. */
bool remarking_begin(remarking *with, cli_context *cli, store_log *log, const char *file, rp_error *error);
void remarking_finish(remarking *with); /* accepts a zeroed one */

/* The framework of now that has the id; NULL with an error where there is none, or none that can be loaded. */
const remarking_framework *remarking_now(remarking *with, const char *id, rp_error *error);
/* A framework that the log keeps; NULL with the reason. */
const rp_framework *remarking_then(remarking *with, const rp_digest *digest, rp_error *error);
/* NULL with the reason. */
kept_scenario *remarking_load(remarking *with, const rp_digest *pack, const remarking_framework *under,
                              rp_error *error);

#endif
