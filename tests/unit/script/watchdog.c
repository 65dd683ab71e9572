/* The last net below the budgets: a call into the sandbox that takes more than 4 s of CPU ends the program, with the
 * last place known. It counts the time of the thread that calls, so it does not matter how fast the machine is. */
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "script/vm.h"
#include "unit.h"

static void *burn(void *watchdog)
{
    watchdog_place(watchdog, (source_place){ "pack/first.lua", 1 });
    watchdog_place(watchdog, (source_place){ "pack/scenario.lua", 1207 });
    watchdog_start(watchdog);
    for (;;)
        continue;
    return NULL;
}

/* Made by one thread, used by another: each has a time of its own. */
static void run_for_ever(void)
{
    pthread_t thread;
    struct watchdog *watchdog = watchdog_create();
    if (!watchdog || pthread_create(&thread, NULL, burn, watchdog) != 0)
        _exit(77);
    pthread_join(thread, NULL);
}

static void ends_the_program(void **state)
{
    (void)state;
    int ends[2], status = 0;
    char said[200] = "";
    assert_int_equal(pipe(ends), 0);
    pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDERR_FILENO);
        close(ends[0]);
        run_for_ever();
    }
    close(ends[1]);
    ssize_t length = read(ends[0], said, sizeof said - 1);
    close(ends[0]);
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(length > 0);
    assert_string_equal(said, "rapport: pack/scenario.lua:1207: the script takes too long: more than 4 s\n");
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), RP_ERROR_IMPOSSIBLE);
}

/* Stopped in time it does nothing, and neither does one that could not be had. */
static void stopped_in_time(void **state)
{
    (void)state;
    struct watchdog *watchdog = watchdog_create();
    watchdog_start(watchdog);
    watchdog_stop(watchdog);
    watchdog_start(watchdog);
    watchdog_stop(watchdog);
    watchdog_destroy(watchdog);
    watchdog_start(NULL);
    watchdog_place(NULL, (source_place){ "x", 1 });
    watchdog_stop(NULL);
    watchdog_destroy(NULL);
}

UNIT_SUITE(script_watchdog, "script.watchdog", UNIT_CASE(ends_the_program), UNIT_CASE(stopped_in_time));
