/* A durable answer against the same bytes written and synced. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/bench.h"
#include "cli/bench_log.h"
#include "seal/digest.h"

enum { ANSWERS = 300, BODY = 400 };

static int by_size(const void *a, const void *b)
{
    double first = *(const double *)a, second = *(const double *)b;
    return first < second ? -1 : first > second;
}

static bool time_raw(const char *folder, double *times, rp_error *error)
{
    str path = STR_EMPTY;
    char bytes[BODY] = { 0 };
    str_print(&path, "%s/raw", folder);
    int file = open(path.bytes, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0600);
    bool sound = file >= 0;
    for (size_t i = 0; sound && i < ANSWERS; i++) {
        int64_t start = bench_now();
        sound = write(file, bytes, sizeof bytes) == (ssize_t)sizeof bytes && fsync(file) == 0;
        times[i] = (double)(bench_now() - start) / 1e6;
    }
    if (file >= 0)
        close(file);
    unlink(path.bytes);
    str_finish(&path);
    return sound || rp_fail(error, RP_ERROR_IMPOSSIBLE, "the benchmark cannot write in %s", folder);
}

static bool answer_on(rp_attempt **attempt, const rp_attempt_options *options, double *times, rp_error *error)
{
    uint64_t seed = BENCH_SEED;
    for (size_t i = 0; i < ANSWERS; i++) {
        if (*attempt && rp_attempt_finished(*attempt)) {
            rp_attempt_destroy(*attempt);
            *attempt = NULL;
        }
        if (!*attempt && !(*attempt = rp_attempt_create(options, error)))
            return false;
        const rp_pick_list *list = &rp_run_question(rp_attempt_run(*attempt))->lists[0];
        rp_answer answer = { .kind = RP_ANSWER_PICKS, .pick_count = 1 };
        answer.picks[0] = (uint16_t)(bench_draw(&seed) % list->option_count);
        int64_t start = bench_now();
        if (!rp_attempt_answer(*attempt, &answer, NULL, error))
            return false;
        times[i] = (double)(bench_now() - start) / 1e6;
    }
    return true;
}

static bool time_answers(cli_context *cli, const cli_scenario *scenario, double *times, rp_error *error)
{
    store_log *log = cli_log_write(cli, error);
    if (!log)
        return false;
    rp_journal journal = store_journal(log);
    rp_run_options run = { .script = script_host_functions(scenario->host) };
    rp_attempt_options options = { .scenario = scenario->scenario,
                                   .run = &run,
                                   .journal = &journal,
                                   .hasher = seal_hasher(),
                                   .engine = "bench",
                                   .number = 1 };
    cli_draw_stream(log, &options.stream);
    rp_attempt *attempt = NULL;
    bool sound = answer_on(&attempt, &options, times, error);
    rp_attempt_destroy(attempt);
    store_destroy(log);
    return sound;
}

static bool measure_answers(cli_context *cli, double *ours, double *limits, rp_error *error)
{
    cli_context own;
    cli_scenario scenario = { .pack = NULL };
    if (!bench_folder_create(cli, &own, error))
        return false;
    bool sound = bench_load(bench_scenario(), &scenario, error) &&
                 time_answers(&own, &scenario, ours, error) && time_raw(own.data, limits, error);
    cli_scenario_finish(&scenario);
    bench_folder_destroy(&own);
    return sound;
}

static bool run_answers(cli_context *cli, bench_result *out, rp_error *error)
{
    static const double shares[] = { 0.5, 0.99 };
    double ours[ANSWERS], limits[ANSWERS];
    if (!measure_answers(cli, ours, limits, error))
        return false;
    qsort(ours, ANSWERS, sizeof *ours, by_size);
    qsort(limits, ANSWERS, sizeof *limits, by_size);
    for (size_t i = 0; i < 2; i++) {
        size_t at = (size_t)(shares[i] * (ANSWERS - 1));
        out[i] = (bench_result){ ours[at], limits[at], ours[at] / limits[at] };
    }
    return true;
}

const bench_group bench_answer = {
    .rows = { { "answer-p50", "a durable answer, half are faster",
                "the same number of bytes appended and synced", "ms", 10 },
              { "answer-p99", "a durable answer, 99 of 100 are faster",
                "the same number of bytes appended and synced", "ms", 0 } },
    .count = 2,
    .run = run_answers,
};
