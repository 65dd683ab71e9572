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

/* Whether what was loaded can go on, after checking the rest as well; the findings are in `found`. False where there is an error, or where `error` says
 * already why it could not be loaded: then `shown` is not `done` ("packed", "installed"). */
bool packing_is_sound(packing *packing, const char *shown, const char *done, rp_error *error);

/* Loads the scenario of that name, checks it and writes it to `output` (NULL: ID.zip here), which `file` then names. */
bool packing_write(packing *packing, const char *name, const char *output, str *file, rp_error *error);

/* What came of installing a pack. */
typedef struct packing_installed {
    str file;             /* where it stands now, or where the same one stood already */
    bool shipped;         /* it came with the program: nothing was written */
    bool replaced, loads; /* there was one of that id, which could be read */
    int version;          /* of the one that was replaced */
    rp_digest digest;     /* the same */
    bool is_same;         /* it had the same digest */
} packing_installed;

/* Checks the archive and puts it into packs/ of the data folder, as the one file that it is. `out` is to be released
 * with str_finish(&out->file) in any case. */
bool packing_install(packing *packing, const char *path, packing_installed *out, rp_error *error);
/* The same for people: lines. */
void packing_installed_words(const packing *packing, const packing_installed *done, str *out);

/* Whether a library has a framework of the id that the scenario names; else the pack brings its own. */
bool packing_framework_is_shared(const packing *packing);

/* The object that --json prints; more may be put in. */
rp_json *packing_json(const packing *packing, const char *file);
/* The same for people: lines. */
void packing_words(const packing *packing, const char *file, str *out);

#endif
