/* From a key in SDL's queue to the frame that it changes, in the real loop of a window: each in a process of its own. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cli/bench.h"
#include "cli/desk.h"
#include "sdl/limit.h"
#include "sdl/window.h"

enum { KEYS = 20 };

/* Presses a key whenever a frame is shown, and adds up what the next one took. */
typedef struct typist {
    int64_t pressed; /* 0: not yet */
    double milliseconds;
    int frames;
} typist;

static bool next_key(void *data)
{
    typist *at = data;
    if (at->pressed) {
        at->milliseconds += (double)(bench_now() - at->pressed) / 1e6;
        at->frames++;
    }
    if (at->frames == KEYS)
        return true;
    at->pressed = bench_now();
    sdl_window_press("Tab");
    return false;
}

typedef bool keys_work(cli_context *cli, typist *at);

static bool ours(cli_context *cli, typist *at)
{
    static const ui_opening nothing = { NULL, NULL };
    cli_desk desk;
    rp_desk functions;
    rp_error error = { 0 };
    desk_init(&desk, cli, &functions);
    const sdl_window_options options = {
        .desk = &functions, .opening = &nothing, .shown = next_key, .data = at
    };
    return sdl_window_run(&options, &error);
}

static bool limit(cli_context *cli, typist *at)
{
    rp_error error = { 0 };
    (void)cli;
    return sdl_limit_keys(next_key, at, &error);
}

static bool in_child(cli_context *cli, keys_work *work, double *milliseconds, rp_error *error)
{
    int ends[2];
    if (pipe(ends) != 0)
        return rp_fail(error, RP_ERROR_IMPOSSIBLE, "a pipe cannot be made: %s", strerror(errno));
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        typist at = { .frames = 0 };
        close(ends[0]);
        bool done = work(cli, &at) && at.frames == KEYS;
        double each = at.milliseconds / KEYS;
        _exit(done && write(ends[1], &each, sizeof each) == (ssize_t)sizeof each ? 0 : 1);
    }
    close(ends[1]);
    bool told =
        child > 0 && read(ends[0], milliseconds, sizeof *milliseconds) == (ssize_t)sizeof *milliseconds;
    close(ends[0]);
    if (child > 0)
        waitpid(child, NULL, 0);
    return told || rp_fail(error, RP_ERROR_IMPOSSIBLE, "no window can be opened to be measured");
}

static bool run(cli_context *cli, bench_result *out, rp_error *error)
{
    double mine[BENCH_RUNS], limits[BENCH_RUNS];
    if (!sdl_window_possible())
        setenv("SDL_VIDEODRIVER", "dummy", 1); /* a window that nobody sees; said in the README */
    for (int i = 0; i < BENCH_RUNS; i++)
        if (!in_child(cli, ours, &mine[i], error) || !in_child(cli, limit, &limits[i], error))
            return false;
    bench_medians(mine, limits, BENCH_RUNS, false, out);
    return true;
}

const bench_group bench_keys = {
    .rows = { { "key-to-frame", "from a key in the window's queue to the frame that it changes on the screen",
                "a window of SDL2 that paints a page by hand for each key", "ms", 0 } },
    .count = 1,
    .run = run,
};
