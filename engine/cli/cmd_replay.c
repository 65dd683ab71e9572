#include <stdio.h>

#include "cli/cli.h"

int cmd_replay(cli_context *cli, rp_error *error)
{
    cli_attempt attempt = { .attempt = NULL };
    store_log *log = cli_log_read(cli, error);
    if (log && cli_attempt_replay(log, cli_argument(cli, 0), NULL, &attempt, error)) {
        size_t answers = rp_run_turn_count(rp_attempt_run(attempt.attempt));
        if (cli->json) {
            char hex[RP_STREAM_HEX];
            rp_json *row = rp_json_object();
            rp_stream_hex(&attempt.about.stream, hex);
            hex[RP_ATTEMPT_NAME - 1] = '\0';
            rp_json_put_text(row, "attempt", hex);
            rp_json_put_integer(row, "answers", (int64_t)answers);
            rp_json_put_flag(row, "agrees", true);
            cli_print_json_line(row);
        } else if (!cli->quiet) {
            printf("%zu answers, and every state agrees with the log.\n", answers);
        }
    }
    cli_attempt_finish(&attempt);
    store_destroy(log);
    return 0;
}
