/* Fills a log with attempts: what was played last is played again by chance, as often as one likes.
 *
 *   fill_log FOLDER COUNT [SEED]
 *
 * The log must hold one attempt already: its trainee, its scenario and its framework are those of all. */
#include <stdio.h>
#include <stdlib.h>

#include "cli/bench.h"
#include "cli/bench_log.h"

static bool fill(store_log *log, size_t count, uint64_t seed, rp_error *error)
{
    cli_scenario scenario = { .pack = NULL };
    store_attempts all;
    if (!store_attempts_all(log, &all, error))
        return false;
    bool filled = all.count || rp_fail(error, RP_ERROR_IMPOSSIBLE, "the log holds no attempt to take after");
    if (filled) {
        const store_attempt *last = &all.items[all.count - 1];
        filled = cli_scenario_from_log(log, &last->pack, &last->framework, &scenario, error) &&
                 bench_fill(log, &scenario, &last->trainee, count, seed, error);
    }
    cli_scenario_finish(&scenario);
    store_attempts_finish(&all);
    return filled;
}

int main(int argc, char **argv)
{
    rp_error error = { 0 };
    if (argc < 3) {
        fputs("usage: fill_log FOLDER COUNT [SEED]\n", stderr);
        return 2;
    }
    cli_context cli = { .data = argv[1] };
    store_log *log = cli_log_write(&cli, &error);
    uint64_t seed = BENCH_SEED + (argc > 3 ? strtoull(argv[3], NULL, 10) : 0);
    bool filled = log && fill(log, strtoul(argv[2], NULL, 10), seed, &error);
    if (!filled)
        fprintf(stderr, "fill_log: %s\n", error.text);
    store_destroy(log);
    seal_key_destroy(cli.key);
    return filled ? 0 : 3;
}
