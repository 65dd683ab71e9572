/* Long work on a command line: a line of progress on standard error where that is a terminal, and Ctrl-C, which
 * stops the work and not the program, so that what is known by then can still be printed. */
#ifndef CLI_PROGRESS_H
#define CLI_PROGRESS_H

#include <signal.h>
#include <stdbool.h>
#include <stdint.h>

#include "rapport/error.h"

/* Exit status of work that Ctrl-C stopped. */
enum { PROGRESS_STOPPED = 130 };

/* Owned by the caller, one at a time. */
typedef struct cli_progress {
    bool visible; /* somebody can see it: a terminal, and no --quiet */
    bool shown;   /* a line stands there */
    int64_t
        next; /* when the line may change: it is left alone for a moment so that short work shows nothing */
    bool catches; /* Ctrl-C comes here */
    struct sigaction before;
} cli_progress;

/* From here on Ctrl-C is caught, unless the program was told to ignore it; a second one ends the program at once. */
void progress_begin(cli_progress *progress, bool quiet);
/* Shows how far the work is, at most ten times a second; cheap enough to be called far more often. False once
 * Ctrl-C was pressed: the work is to stop. */
bool progress_update(cli_progress *progress, const char *format, ...) RP_PRINTF(2, 3);
/* Whether Ctrl-C was pressed since progress_begin; remains true after progress_end. */
bool progress_stopped(void);
/* Wipes the line and gives Ctrl-C back. May be called again. */
void progress_end(cli_progress *progress);

#endif
