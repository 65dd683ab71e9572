/* Two versions of a scenario, compared with all that they consist of. */
#ifndef CLI_COMPARING_H
#define CLI_COMPARING_H

#include "analysis/diff.h"
#include "cli/cli.h"

/* Models, code, pictures, translations and frameworks. Both must outlive it. */
diff *comparing_create(cli_scenario *old, cli_scenario *new);

/* Whether nothing but what is read has changed, so that an approval may be carried over. */
bool comparing_is_text_only(const diff *all);

#endif
