#include "cli/progress.h"

#include <stdarg.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

enum {
    FIRST_LINE_AFTER = 300, /* milliseconds */
    NEXT_LINE_AFTER = 100,
    LINE_MOST = 79, /* a longer one would wrap, and could not be wiped */
};

static const char wipe[] = "\r\033[K";

/* A handler can reach nothing but what is static. */
static volatile sig_atomic_t stopped;

static void note_stop(int number)
{
    (void)number;
    stopped = 1;
}

static int64_t now(void)
{
    struct timespec at;
    clock_gettime(CLOCK_MONOTONIC, &at);
    return (int64_t)at.tv_sec * 1000 + at.tv_nsec / 1000000;
}

void progress_begin(cli_progress *progress, bool quiet)
{
    struct sigaction action = { .sa_handler = note_stop, .sa_flags = (int)SA_RESETHAND };
    *progress =
        (cli_progress){ .visible = !quiet && isatty(STDERR_FILENO), .next = now() + FIRST_LINE_AFTER };
    stopped = 0;
    sigemptyset(&action.sa_mask);
    progress->catches = sigaction(SIGINT, NULL, &progress->before) == 0 &&
                        progress->before.sa_handler != SIG_IGN && sigaction(SIGINT, &action, NULL) == 0;
}

void progress_begin_for(cli_progress *progress, progress_work *work, bool quiet)
{
    if (work)
        *progress = (cli_progress){ .work = work };
    else
        progress_begin(progress, quiet);
}

void progress_at(cli_progress *progress, double fraction)
{
    if (!progress->work)
        return;
    pthread_mutex_lock(&progress->work->lock);
    progress->work->fraction = fraction;
    pthread_mutex_unlock(&progress->work->lock);
}

static bool tell(progress_work *work, const char *format, va_list arguments)
{
    pthread_mutex_lock(&work->lock);
    vsnprintf(work->words, sizeof work->words, format, arguments);
    bool go_on = !work->stop;
    pthread_mutex_unlock(&work->lock);
    return go_on;
}

bool progress_update(cli_progress *progress, const char *format, ...)
{
    va_list arguments;
    if (progress->work) {
        va_start(arguments, format);
        bool go_on = tell(progress->work, format, arguments);
        va_end(arguments);
        return go_on;
    }
    if (!progress->visible || stopped)
        return !stopped;
    int64_t at = now();
    if (at < progress->next)
        return true;
    char line[LINE_MOST + 1];
    va_start(arguments, format);
    vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    fprintf(stderr, "%s%s", wipe, line);
    fflush(stderr);
    progress->shown = true;
    progress->next = at + NEXT_LINE_AFTER;
    return true;
}

bool progress_stopped(void)
{
    return stopped;
}

bool progress_is_stopped(const cli_progress *progress)
{
    if (!progress->work)
        return stopped;
    pthread_mutex_lock(&progress->work->lock);
    bool is = progress->work->stop;
    pthread_mutex_unlock(&progress->work->lock);
    return is;
}

void progress_end(cli_progress *progress)
{
    if (progress->shown)
        fputs(wipe, stderr);
    if (progress->catches)
        sigaction(SIGINT, &progress->before, NULL);
    progress->shown = progress->catches = false;
}
