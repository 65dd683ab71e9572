/* What `pack` and `install` share: a pack that is checked before anything is written, and what is said of it. */
#ifndef CLI_PACKING_H
#define CLI_PACKING_H

#include "cli/cli.h"

typedef struct packing {
    cli_context *cli;
    cli_scenario loaded;
    rp_diagnostics *found; /* while it was loaded and checked */
    rp_bytes archive;      /* on the heap */
    size_t entries;        /* files in it */
} packing;

void packing_init(packing *packing, cli_context *cli);
void packing_finish(packing *packing);

/* Prints what loading found, after checking the rest as well. False where there is an error, or where `error` says
 * already why it could not be loaded: then `shown` is not `done` ("packed", "installed"). */
bool packing_is_sound(packing *packing, const char *shown, const char *done, rp_error *error);

/* Whether a library has a framework of the id that the scenario names; else the pack brings its own. */
bool packing_framework_is_shared(const packing *packing);

/* The object that --json prints; more may be put in. */
rp_json *packing_json(const packing *packing, const char *file);
/* The same for people. */
void packing_print(const packing *packing, const char *file);

#endif
