/* A scenario that is edited while it is played: loaded anew whenever its files have changed and can be read. Nothing
 * here knows who plays it, or where. */
#ifndef CLI_WATCHING_H
#define CLI_WATCHING_H

#include "cli/cli.h"
#include "pack/watch.h"

typedef struct cli_watch {
    cli_context *cli;
    char *name; /* as it was asked for */
    pack_watch files;
    rp_digest pack, framework; /* of the text that is played */
    bool broken;               /* the text on the disk could not be loaded when it was last looked at */
    cli_scenario fresh;        /* loaded and not taken yet, or empty */
    rp_names lines;            /* what is wrong with it, "file:line: …" */
    arena memory;              /* of the lines */
} cli_watch;

/* To be called before the scenario is loaded, so that nothing can change between the two; then watch_plays once it
 * is. False with an error where there is no such scenario. */
bool watching_begin(cli_watch *watch, cli_context *cli, const char *name, rp_error *error);
void watching_plays(cli_watch *watch, const cli_scenario *played);
void watching_finish(cli_watch *watch); /* accepts a zeroed one */

/* To be called a few times a second. True once for each change that there is news of: `fresh` is a text other than
 * the one that is played; or, where it is empty, `lines` say what is wrong, and none that the text is again the one
 * that is played. What was fresh before and not taken is gone. */
bool watching_changed(cli_watch *watch);

#endif
