#include "cli/cli.h"
int cli_play_in_terminal(cli_context *cli, const cli_begin *how, rp_error *error)
{
    (void)cli;
    (void)how;
    return rp_fail(error, RP_ERROR_USAGE, "later");
}
