/* What `rapport test` finds, for people and for programs; shared by the files that make it. */
#ifndef CLI_TESTING_H
#define CLI_TESTING_H

#include "analysis/walk.h"
#include "cli/cli.h"
#include "cli/progress.h"

typedef enum testing_result { TESTING_PASSED, TESTING_FAILED, TESTING_NONE } testing_result;

/* One row: a walkthrough, an `always`, or a scenario that could not be tested. Texts are borrowed; NULL and 0
 * where a row has no such thing. */
typedef struct testing_row {
    const char *kind; /* "walkthrough", "always", "scenario" */
    const char *title, *file;
    int line;
    testing_result result;
    size_t step;          /* of the walkthrough, from 1 */
    const char *question; /* where it went otherwise */
    const char *expected, *came_to, *nearest, *message;
    char *answers;           /* until there, as --answers takes them */
    bool explored, complete; /* always: whether every state was looked at */
} testing_row;

typedef struct testing {
    cli_context *cli;
    const char *scenario; /* its id */
    const char *name;     /* as `play` takes it: the id, or the folder */
    size_t passed, failed;
} testing;

/* Counts the row, and prints it where rows are printed. */
void testing_add(testing *t, const testing_row *row);

/* Holds every `always` over the whole state space, and tells what breaks one. */
void testing_always(testing *t, cli_scenario *loaded, cli_progress *progress);

/* The account of a walkthrough that came out otherwise, on standard output. */
void testing_tell_walk(const testing *t, const rp_walkthrough *through, const walk_result *result);
/* The command that plays until there: the last line of every account. */
void testing_tell_replay(const testing *t, const char *answers);

#endif
