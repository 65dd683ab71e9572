/* Logs of the benchmark's own, and attempts to fill a log with. */
#ifndef CLI_BENCH_LOG_H
#define CLI_BENCH_LOG_H

#include "cli/cli.h"

/* Makes a folder for a log, beside the user's where that can be written, so that the same disk is measured. `own` is
 * for commands to work in it: quietly, with the library of `cli`, which must outlive it. */
bool bench_folder_create(const cli_context *cli, cli_context *own, rp_error *error);
void bench_folder_destroy(cli_context *own); /* removes the folder with its log; accepts a zeroed one */

/* Appends so many whole attempts at the scenario, answered by chance as `seed`, which is not 0, decides: made by the
 * same code as when somebody plays, a hundred in a transaction. The log keeps the scenario's files already, or they
 * are staged. */
bool bench_fill(store_log *log, const cli_scenario *scenario, const rp_stream *trainee, size_t count,
                uint64_t seed, rp_error *error);

#endif
