#include <stdio.h>

#include "cli/cli.h"

int cmd_backup(cli_context *cli, rp_error *error)
{
    const char *path = cli_argument(cli, 0);
    store_log *log = cli_log_read_if_there(cli, error);
    if (!log && error->kind == RP_ERROR_NONE)
        rp_fail(error, RP_ERROR_IMPOSSIBLE, "there is no log yet");
    if (log && store_backup(log, path, error) && !cli->quiet)
        printf("%lld entries were copied to %s and verified.\n", (long long)store_head_of(log).n, path);
    store_destroy(log);
    return 0;
}
