#include "cli/cli.h"

int cmd_log(cli_context *cli, rp_error *error)
{
    (void)cli;
    return rp_fail(error, RP_ERROR_USAGE, "later");
}
