/* Rows of the benchmark. Each does its work and a hand-written limit's work in turn, several times, and gives the
 * medians; a figure without its limit would only say how busy the machine was. */
#ifndef CLI_BENCH_H
#define CLI_BENCH_H

#include "cli/cli.h"

enum { BENCH_RUNS = 7 };

#define BENCH_SEED UINT64_C(88172645463325252)

typedef struct bench_result {
    double ours, limit; /* medians, in the row's unit */
    double ratio;       /* how many times the limit: median over the pairs */
} bench_result;

typedef struct bench_row {
    const char *name; /* stable */
    const char *what, *limit;
    const char *unit;
    double to_reach; /* largest ratio that is good enough; 0: none is set */
} bench_row;

enum { BENCH_ROWS_MOST = 4 };

/* Rows that are measured together: `run` fills in one result a row. */
typedef struct bench_group {
    bench_row rows[BENCH_ROWS_MOST];
    size_t count;
    bool (*run)(cli_context *cli, bench_result *out, rp_error *error);
} bench_group;

/* Nanoseconds of a clock that only goes forward. */
int64_t bench_now(void);
/* Nanoseconds of processor time that the program took: for work that waits for nothing, where others keep the machine
 * busy. */
int64_t bench_now_busy(void);
uint64_t bench_draw(uint64_t *seed); /* the next random number */
/* Medians of pairs measured in turn; sorts both arrays. `more_is_better`: rates, where the ratio is turned round. */
void bench_medians(double *ours, double *limits, size_t count, bool more_is_better, bench_result *out);

/* A scenario of 20 layers of 10 scenes with four options each, as a Lua text: what the rows play. */
const char *bench_scenario(void);
/* Without checking it against any framework. */
bool bench_load(const char *lua, cli_scenario *out, rp_error *error);

void bench_compile(const char *lua); /* with Lua alone */

extern const bench_group bench_check, bench_graph, bench_play, bench_answer, bench_remark, bench_explore,
    bench_redraw, bench_keys, bench_window;

#endif
