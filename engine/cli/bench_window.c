/* From nothing to the first frame on the screen, and how much memory that takes: each in a process of its own. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cli/bench.h"
#include "cli/desk.h"
#include "sdl/limit.h"
#include "sdl/window.h"

typedef struct first_frame {
    double milliseconds, mebibytes;
} first_frame;

/* The work of a child: shows its first frame, and then calls `shown`. */
typedef bool first_frame_work(cli_context *cli, bool (*shown)(void *data), void *data);

static bool ours(cli_context *cli, bool (*shown)(void *data), void *data)
{
    static const ui_opening nothing = { NULL, NULL };
    cli_desk desk;
    rp_desk functions;
    rp_error error = { 0 };
    desk_init(&desk, cli, &functions);
    const sdl_window_options options = {
        .desk = &functions, .opening = &nothing, .shown = shown, .data = data
    };
    return sdl_window_run(&options, &error);
}

static bool limit(cli_context *cli, bool (*shown)(void *data), void *data)
{
    rp_error error = { 0 };
    (void)cli;
    return sdl_limit_window(&error) && shown(data);
}

static bool tell(void *data)
{
    struct rusage used;
    getrusage(RUSAGE_SELF, &used);
    first_frame what = { (double)bench_now() / 1e6, (double)used.ru_maxrss / 1024 };
    if (write(*(int *)data, &what, sizeof what) != (ssize_t)sizeof what)
        _exit(1);
    return true;
}

static bool in_child(cli_context *cli, first_frame_work *work, first_frame *out, rp_error *error)
{
    int pipe_ends[2];
    if (pipe(pipe_ends) != 0)
        return rp_fail(error, RP_ERROR_IMPOSSIBLE, "a pipe cannot be made: %s", strerror(errno));
    fflush(stdout);
    double start = (double)bench_now() / 1e6;
    pid_t child = fork();
    if (child == 0) {
        close(pipe_ends[0]);
        _exit(work(cli, tell, &pipe_ends[1]) ? 0 : 1);
    }
    close(pipe_ends[1]);
    bool told = child > 0 && read(pipe_ends[0], out, sizeof *out) == (ssize_t)sizeof *out;
    close(pipe_ends[0]);
    if (child > 0)
        waitpid(child, NULL, 0);
    out->milliseconds -= start;
    return told || rp_fail(error, RP_ERROR_IMPOSSIBLE, "no window can be opened to be measured");
}

static bool run(cli_context *cli, bench_result *out, rp_error *error)
{
    double mine[2][BENCH_RUNS], limits[2][BENCH_RUNS];
    for (int i = 0; i < BENCH_RUNS; i++) {
        first_frame a, b;
        if (!in_child(cli, ours, &a, error) || !in_child(cli, limit, &b, error))
            return false;
        mine[0][i] = a.milliseconds;
        mine[1][i] = a.mebibytes;
        limits[0][i] = b.milliseconds;
        limits[1][i] = b.mebibytes;
    }
    bench_medians(mine[0], limits[0], BENCH_RUNS, false, &out[0]);
    bench_medians(mine[1], limits[1], BENCH_RUNS, false, &out[1]);
    return true;
}

static bool run_where_possible(cli_context *cli, bench_result *out, rp_error *error)
{
    if (!sdl_window_possible())
        setenv("SDL_VIDEODRIVER", "dummy", 1); /* a window that nobody sees; said in the README */
    return run(cli, out, error);
}

const bench_group bench_window = {
    .rows = { { "first-frame", "from a fork to the first frame on the screen, fonts and settings included",
                "a window of SDL2 with a page painted by hand", "ms", 2.5 },
              { "window-memory", "what the process held at most by then", "the same", "MiB", 0 } },
    .count = 2,
    .run = run_where_possible,
};
