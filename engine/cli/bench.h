/* Rows of the benchmark. Each does its work and a hand-written limit's work in turn, several times, and gives the
 * medians; a figure without its limit would only say how busy the machine was. */
#ifndef CLI_BENCH_H
#define CLI_BENCH_H

#include "cli/cli.h"

enum { BENCH_RUNS = 7 };

typedef struct bench_result {
    double ours, limit; /* medians, in the row's unit */
    double ratio;       /* how many times the limit: median over the pairs */
} bench_result;

typedef struct bench_row {
    const char *name; /* stable */
    const char *what, *limit;
    const char *unit;
    double to_reach; /* largest ratio that is good enough; 0: none is set */
    bool (*run)(cli_context *cli, bench_result *out, rp_error *error);
} bench_row;

/* Nanoseconds of a clock that only goes forward. */
int64_t bench_now(void);
/* Medians of pairs measured in turn; sorts both arrays. `more_is_better`: rates, where the ratio is turned round. */
void bench_medians(double *ours, double *limits, size_t count, bool more_is_better, bench_result *out);

/* A scenario of 20 layers of 10 scenes with four options each, as a Lua text: what the rows play. */
const char *bench_scenario(void);
bool bench_load(const char *lua, cli_scenario *out, rp_error *error);

extern const bench_row bench_check, bench_play, bench_answer_p50, bench_answer_p99;

#endif
