/* What this machine has of what the program uses: the desktop, fonts, speech, spelling, the data folder, libraries. */
#ifndef CLI_MACHINE_H
#define CLI_MACHINE_H

#include <stdbool.h>

#include "base/str.h"

/* Appends a line for each, "Display: ..."; where something is missing, what cannot be done then and what to do.
 * `data`: where the log is kept, or NULL. `brief`: only what is missing. Opens no window, says nothing aloud and writes
 * nothing. Returns whether nothing is missing. */
bool machine_tell(const char *data, bool brief, str *out);

#endif
