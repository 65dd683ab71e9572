/* Marking ten thousand attempts anew: the whole command, from the log on the disk to its last line. Once against what
 * nobody gets around, and once against what the log itself takes, so that the marking can be told from the reading. */
#include <stdio.h>
#include <string.h>

#include "cli/bench.h"
#include "cli/bench_log.h"
#include "cli/progress.h"
#include "seal/digest.h"

enum { ATTEMPTS = 10000, PART = 500, RUNS = 3 };

static double seconds_since(int64_t start)
{
    return (double)(bench_now_busy() - start) / 1e9;
}

/* --- a log --- */

/* Ctrl-C ends the benchmark through here, so that its folder is removed. */
static bool go_on(rp_error *error)
{
    return !progress_stopped() || rp_fail(error, RP_ERROR_IMPOSSIBLE, "the benchmark was stopped");
}

static bool fill_log(store_log *log, const cli_scenario *scenario, bool quiet, rp_error *error)
{
    rp_stream trainee;
    cli_progress progress;
    bool filled = cli_trainee(log, "By chance", &trainee, error);
    cli_scenario_stage(scenario, log);
    progress_begin(&progress, quiet);
    for (size_t i = 0; filled && i < ATTEMPTS; i += PART) {
        progress_update(&progress, "filling a log: %zu of %d attempts", i, ATTEMPTS);
        filled = go_on(error) && bench_fill(log, scenario, &trainee, PART, BENCH_SEED + i, error);
    }
    progress_end(&progress);
    return filled && go_on(error);
}

static bool fill(cli_context *own, bool quiet, rp_error *error)
{
    cli_scenario scenario = { .pack = NULL };
    rp_diagnostics *found = rp_diagnostics_create();
    store_log *log = NULL;
    bool filled = cli_scenario_load(own, "sr-day26", found, &scenario, error) &&
                  (log = cli_log_write(own, error)) && fill_log(log, &scenario, quiet, error);
    store_destroy(log);
    cli_scenario_finish(&scenario);
    rp_diagnostics_destroy(found);
    return filled;
}

/* --- one round --- */

static bool time_remark(cli_context *own, double *out, rp_error *error)
{
    int64_t start = bench_now_busy();
    int status = cmd_remark(own, error);
    *out = seconds_since(start);
    if (error->kind != RP_ERROR_NONE || !go_on(error))
        return false;
    return status == 0 ||
           rp_fail(error, RP_ERROR_UNSOUND, "the attempts of the benchmark were not all marked anew");
}

static bool time_hash(const cli_context *own, double *out, rp_error *error)
{
    str path = STR_EMPTY, bytes = STR_EMPTY;
    rp_digest digest;
    str_print(&path, "%s/log.db", own->data);
    int64_t start = bench_now_busy();
    bool read = cli_read_file(path.bytes, SIZE_MAX, &bytes);
    rp_bytes piece = { bytes.bytes, bytes.length };
    seal_hasher()->hash((rp_bytes){ NULL, 0 }, &piece, 1, &digest);
    *out = seconds_since(start);
    str_finish(&bytes);
    str_finish(&path);
    return read || rp_fail(error, RP_ERROR_IMPOSSIBLE, "the log of the benchmark cannot be read");
}

static bool count_start(void *data, const rp_entry *entry, rp_error *error)
{
    (void)error;
    *(size_t *)data += entry->kind == RP_KIND_ATTEMPT_START;
    return true;
}

static bool time_reading(cli_context *own, double *out, rp_error *error)
{
    size_t starts = 0;
    int64_t start = bench_now_busy();
    store_log *log = cli_log_read(own, error);
    bool read = log && store_each(log, count_start, &starts, error);
    store_destroy(log);
    *out = seconds_since(start);
    return read && (starts == ATTEMPTS ||
                    rp_fail(error, RP_ERROR_UNSOUND, "the log of the benchmark holds %zu attempts, not %d",
                            starts, ATTEMPTS));
}

static bool time_limits(cli_context *own, double *hash, double *reading, rp_error *error)
{
    cli_progress progress;
    progress_begin(&progress, true);
    bool sound = time_hash(own, hash, error) && time_reading(own, reading, error);
    progress_end(&progress);
    return sound && go_on(error);
}

static bool run_remark(cli_context *cli, bench_result *out, rp_error *error)
{
    double ours[2][RUNS], limits[2][RUNS];
    cli_context own;
    if (!bench_folder_create(cli, &own, error))
        return false;
    bool sound = fill(&own, cli->quiet, error);
    for (size_t i = 0; sound && i < RUNS; i++) {
        sound =
            time_remark(&own, &ours[0][i], error) && time_limits(&own, &limits[0][i], &limits[1][i], error);
        ours[1][i] = ours[0][i];
    }
    bench_folder_destroy(&own);
    for (size_t i = 0; sound && i < 2; i++)
        bench_medians(ours[i], limits[i], RUNS, false, &out[i]);
    return sound;
}

const bench_group bench_remark = {
    .rows = { { "remark", "mark 10,000 stored attempts at sr-day26 anew (goal: under 5 s), processor time",
                "the file of the log read and hashed once", "s", 0 },
              { "remark-marking", "the same", "the log opened, verified, and its entries read, none replayed",
                "s", 0 } },
    .count = 2,
    .run = run_remark,
};
