/* What is measured, and what stands against it. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/memory.h"
#include "cli/bench.h"
#include "seal/digest.h"

/* --- check: load sr-day26 with its framework, against Lua's compiler reading the same files --- */

static bool run_check(cli_context *cli, bench_result *out, rp_error *error)
{
    double ours[BENCH_RUNS], limits[BENCH_RUNS];
    for (size_t i = 0; i < BENCH_RUNS; i++) {
        cli_scenario loaded = { .pack = NULL };
        rp_diagnostics *found = rp_diagnostics_create();
        int64_t start = bench_now();
        bool sound = cli_scenario_load(cli, "sr-day26", found, &loaded, error);
        ours[i] = (double)(bench_now() - start) / 1e6;
        start = bench_now();
        script_source source = cli_source(loaded.pack);
        for (size_t j = 0; sound && j < pack_file_count(loaded.pack); j++)
            script_compile(&source, pack_file_at(loaded.pack, j)->path);
        limits[i] = (double)(bench_now() - start) / 1e6;
        rp_diagnostics_destroy(found);
        cli_scenario_finish(&loaded);
        if (!sound)
            return false;
    }
    bench_medians(ours, limits, BENCH_RUNS, false, out);
    return true;
}

const bench_row bench_check = { "check",
                                "load sr-day26 and its framework, and check them",
                                "Lua's own compiler over the same files",
                                "ms",
                                0,
                                run_check };

/* --- play: random answers through the public API, texts fetched --- */

enum { CHOICES = 400000, LAYERS = 20, PLACES = 10, WAYS = 4, VALUES = 8 };

static uint64_t draw(uint64_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return *seed;
}

/* The same story in the tightest form it can have: an array of places and eight small numbers. */
typedef struct limit_way {
    uint16_t to;
    uint8_t variable;
    int8_t add;
    const char *text;
} limit_way;

static void make_limit(limit_way ways[LAYERS * PLACES][WAYS])
{
    for (int layer = 0; layer < LAYERS; layer++)
        for (int place = 0; place < PLACES; place++)
            for (int o = 0; o < WAYS; o++) {
                int next = ((place + 1) * 7 + (o + 1) * 3) % PLACES;
                ways[layer * PLACES + place][o] = (limit_way){
                    .to = (uint16_t)(layer + 1 == LAYERS ? LAYERS * PLACES : (layer + 1) * PLACES + next),
                    .variable = (uint8_t)((place + o + 2) % VALUES),
                    .add = o % 2 ? 1 : -1,
                    .text = "I will look into option 1 for you now."
                };
            }
}

static double play_limit(void)
{
    static limit_way ways[LAYERS * PLACES][WAYS];
    uint64_t seed = 88172645463325252u;
    volatile size_t read = 0;
    make_limit(ways);
    int64_t start = bench_now();
    for (int choices = 0; choices < CHOICES;) {
        int8_t values[VALUES] = { 0 };
        for (unsigned at = 0; at < LAYERS * PLACES; choices++) {
            int open = values[(at % PLACES + 1) % VALUES] < 3 ? WAYS : WAYS - 1;
            for (int o = 0; o < open; o++)
                read = read + (size_t)ways[at][o].text[0];
            const limit_way *way = &ways[at][draw(&seed) % (unsigned)open];
            int value = values[way->variable] + way->add;
            values[way->variable] = (int8_t)(value < 0 ? 0 : value > 3 ? 3 : value);
            at = way->to;
        }
    }
    return CHOICES * 1e3 / (double)(bench_now() - start);
}

static double play_ours(const cli_scenario *scenario)
{
    uint64_t seed = 88172645463325252u;
    volatile size_t read = 0;
    int64_t start = bench_now();
    for (int choices = 0; choices < CHOICES;) {
        rp_run_options options = { .script = script_host_functions(scenario->host) };
        rp_run *run = rp_run_create(scenario->scenario, &options);
        for (const rp_question *question; (question = rp_run_question(run)); choices++) {
            const rp_pick_list *list = &question->lists[0];
            for (size_t i = 0; i < list->option_count; i++)
                read = read + (size_t)list->options[i].text[0];
            rp_answer answer = { .kind = RP_ANSWER_PICKS, .pick_count = 1 };
            answer.picks[0] = (uint16_t)(draw(&seed) % list->option_count);
            rp_run_answer(run, &answer, NULL);
        }
        rp_run_destroy(run);
    }
    return CHOICES * 1e3 / (double)(bench_now() - start);
}

static bool run_play(cli_context *cli, bench_result *out, rp_error *error)
{
    double ours[BENCH_RUNS], limits[BENCH_RUNS];
    cli_scenario scenario = { .pack = NULL };
    (void)cli;
    bool sound = bench_load(bench_scenario(), &scenario, error);
    for (size_t i = 0; sound && i < BENCH_RUNS; i++) {
        ours[i] = play_ours(&scenario);
        limits[i] = play_limit();
    }
    if (sound)
        bench_medians(ours, limits, BENCH_RUNS, true, out);
    cli_scenario_finish(&scenario);
    return sound;
}

const bench_row bench_play = { "play",
                               "answers through the public API, transcript and open options with texts",
                               "an array of places and eight numbers, texts read",
                               "million/s",
                               0,
                               run_play };

/* --- answer: a durable answer against the same bytes written and synced --- */

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
    uint64_t seed = 88172645463325252u;
    for (size_t i = 0; i < ANSWERS; i++) {
        if (*attempt && rp_attempt_finished(*attempt)) {
            rp_attempt_destroy(*attempt);
            *attempt = NULL;
        }
        if (!*attempt && !(*attempt = rp_attempt_create(options, error)))
            return false;
        const rp_pick_list *list = &rp_run_question(rp_attempt_run(*attempt))->lists[0];
        rp_answer answer = { .kind = RP_ANSWER_PICKS, .pick_count = 1 };
        answer.picks[0] = (uint16_t)(draw(&seed) % list->option_count);
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

/* A log of its own beside the user's, so that the same disk is measured; removed afterwards. */
static bool measure_answers(cli_context *cli, double *ours, double *limits, rp_error *error)
{
    cli_context own = { .data = NULL };
    cli_scenario scenario = { .pack = NULL };
    str folder = STR_EMPTY;
    const char *near = cli->data && access(cli->data, W_OK) == 0 ? cli->data
                       : getenv("TMPDIR")                        ? getenv("TMPDIR")
                                                                 : "/tmp";
    str_print(&folder, "%s/rapport-bench-XXXXXX", near);
    if (!mkdtemp(folder.bytes)) {
        str_finish(&folder);
        return rp_fail(error, RP_ERROR_IMPOSSIBLE, "the benchmark cannot make a folder in %s", near);
    }
    own.data = folder.bytes;
    bool sound = bench_load(bench_scenario(), &scenario, error) &&
                 time_answers(&own, &scenario, ours, error) && time_raw(folder.bytes, limits, error);
    cli_scenario_finish(&scenario);
    seal_key_destroy(own.key);
    static const char *const files[] = { "log.db", "log.lock", "device.key", "log.db-journal" };
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        str path = STR_EMPTY;
        str_print(&path, "%s/%s", folder.bytes, files[i]);
        unlink(path.bytes);
        str_finish(&path);
    }
    rmdir(folder.bytes);
    str_finish(&folder);
    return sound;
}

static bool run_answers(cli_context *cli, double share, bench_result *out, rp_error *error)
{
    double ours[ANSWERS], limits[ANSWERS];
    if (!measure_answers(cli, ours, limits, error))
        return false;
    qsort(ours, ANSWERS, sizeof *ours, by_size);
    qsort(limits, ANSWERS, sizeof *limits, by_size);
    size_t at = (size_t)(share * (ANSWERS - 1));
    *out = (bench_result){ ours[at], limits[at], ours[at] / limits[at] };
    return true;
}

static bool run_p50(cli_context *cli, bench_result *out, rp_error *error)
{
    return run_answers(cli, 0.5, out, error);
}

static bool run_p99(cli_context *cli, bench_result *out, rp_error *error)
{
    return run_answers(cli, 0.99, out, error);
}

const bench_row bench_answer_p50 = { "answer-p50",
                                     "a durable answer, half are faster",
                                     "the same number of bytes appended and synced",
                                     "ms",
                                     10,
                                     run_p50 };
const bench_row bench_answer_p99 = { "answer-p99",
                                     "a durable answer, 99 of 100 are faster",
                                     "the same number of bytes appended and synced",
                                     "ms",
                                     0,
                                     run_p99 };
