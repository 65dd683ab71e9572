/* A folder with a scenario that works, to be made into one's own. */
#ifndef CLI_MAKING_H
#define CLI_MAKING_H

#include "cli/cli.h"

/* Set `names` and leave the rest zeroed. */
typedef struct making {
    script_names names;
    str place;     /* of the new folder */
    size_t around; /* bytes of it that name the folder around, with its slash */
    char **made;   /* so far, in that order: folders before what is in them */
    size_t count, capacity;
    rp_json *files; /* what was written */
} making;

/* Makes ID in `folder`, which is there (NULL: where the program was started), out of the template, or out of the
 * scenario that `from` names. Whole or not at all. False also where findings keep `from` from being loaded. */
bool making_write(making *m, cli_context *cli, const char *folder, const char *from, rp_diagnostics *found,
                  rp_error *error);
void making_finish(making *m);

#endif
