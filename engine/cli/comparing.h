/* Two versions of a scenario, compared with all that they consist of. */
#ifndef CLI_COMPARING_H
#define CLI_COMPARING_H

#include "analysis/diff.h"
#include "cli/cli.h"

/* Models, code, pictures, translations and frameworks. Both must outlive it. */
diff *comparing_create(cli_scenario *old, cli_scenario *new);

/* Whether both are the same, with their frameworks. */
bool comparing_is_same(const cli_scenario *old, const cli_scenario *new);
/* What follows from the difference, in a sentence or two. */
void comparing_sum(const cli_scenario *old, const cli_scenario *new, const diff *all, str *out);

/* Whether nothing but what is read has changed, so that an approval may be carried over. */
bool comparing_is_text_only(const diff *all);

#endif
