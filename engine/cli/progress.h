/* Long work. On a command line: a line of progress on standard error where that is a terminal, and Ctrl-C, which stops
 * the work and not the program, so that what is known by then can still be printed. On a thread of its own: whoever
 * waits for it reads how far it is, and may stop it. */
#ifndef CLI_PROGRESS_H
#define CLI_PROGRESS_H

#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>

#include "rapport/error.h"

/* Exit status of work that Ctrl-C stopped. */
enum { PROGRESS_STOPPED = 130 };

/* Work on a thread of its own, as both sides see it. */
typedef struct progress_work {
    pthread_mutex_t lock; /* of what follows */
    bool stop;            /* somebody asked for it */
    double fraction;      /* 0 to 1; negative: not known */
    char words[160];
} progress_work;

/* Owned by the caller, one at a time. */
typedef struct cli_progress {
    progress_work *work; /* NULL: on the command line */
    bool visible;        /* somebody can see it: a terminal, and no --quiet */
    bool shown;          /* a line stands there */
    int64_t
        next; /* when the line may change: it is left alone for a moment so that short work shows nothing */
    bool catches; /* Ctrl-C comes here */
    struct sigaction before;
} cli_progress;

/* From here on Ctrl-C is caught, unless the program was told to ignore it; a second one ends the program at once. */
void progress_begin(cli_progress *progress, bool quiet);
/* The same for work on a thread of its own; without `work` as above. */
void progress_begin_for(cli_progress *progress, progress_work *work, bool quiet);
/* What the next update is at: 0 to 1. */
void progress_at(cli_progress *progress, double fraction);
/* Shows how far the work is, at most ten times a second; cheap enough to be called far more often. False once
 * Ctrl-C was pressed: the work is to stop. */
bool progress_update(cli_progress *progress, const char *format, ...) RP_PRINTF(2, 3);
/* Whether Ctrl-C was pressed since progress_begin; remains true after progress_end. */
bool progress_stopped(void);
/* The same of work wherever it is done. */
bool progress_is_stopped(const cli_progress *progress);
/* Wipes the line and gives Ctrl-C back. May be called again. */
void progress_end(cli_progress *progress);

#endif
