/* Time. Each call into the sandbox has a budget of VM instructions, counted by a hook that is armed anew for
 * each call, and every function that scripts can reach charges its own work before it starts. So the same
 * script stops at the same place on every machine. Two nets lie below: the hook looks at the thread's CPU
 * time, and a timer ends the program where neither hook nor charge comes round any more. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/memory.h"
#include "script/vm.h"

enum {
    HOOK_EVERY = 1000, /* instructions */
    SOFT_SECONDS = 3,  /* of CPU, looked at by the hook */
    HARD_SECONDS = 4,  /* of CPU, by the timer */
    LONGEST_LAST_WORDS = 400,
};

struct watchdog {
    timer_t timer;
    struct timespec soft_end;
    char words[2][LONGEST_LAST_WORDS]; /* one is being written, the other is whole */
    volatile sig_atomic_t whole;
};

static void on_timer(int number, siginfo_t *info, void *context)
{
    (void)number, (void)context;
    const struct watchdog *watchdog = info->si_value.sival_ptr;
    const char *words = watchdog->words[watchdog->whole];
    ssize_t ignored = write(STDERR_FILENO, words, strlen(words));
    (void)ignored;
    _exit(RP_ERROR_IMPOSSIBLE); /* every answer is in the log already */
}

/* Under valgrind CPU time runs twenty times as fast as the script. */
static bool slow_machine(void)
{
    const char *preload = getenv("LD_PRELOAD");
    return preload && strstr(preload, "vgpreload");
}

struct watchdog *watchdog_create(void)
{
    struct sigaction action = { .sa_sigaction = on_timer, .sa_flags = SA_SIGINFO };
    if (slow_machine() || sigaction(SIGVTALRM, &action, NULL) != 0)
        return NULL;
    struct watchdog *watchdog = memory_allocate(sizeof *watchdog);
    struct sigevent event = { .sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGVTALRM };
    event.sigev_value.sival_ptr = watchdog;
    if (timer_create(CLOCK_THREAD_CPUTIME_ID, &event, &watchdog->timer) != 0) {
        free(watchdog);
        return NULL;
    }
    watchdog_place(watchdog, (source_place){ "a script", 0 });
    return watchdog;
}

void watchdog_destroy(struct watchdog *watchdog)
{
    if (!watchdog)
        return;
    timer_delete(watchdog->timer);
    free(watchdog);
}

void watchdog_start(struct watchdog *watchdog)
{
    if (!watchdog)
        return;
    struct itimerspec time = { .it_value.tv_sec = HARD_SECONDS };
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &watchdog->soft_end);
    watchdog->soft_end.tv_sec += SOFT_SECONDS;
    timer_settime(watchdog->timer, 0, &time, NULL);
}

void watchdog_stop(struct watchdog *watchdog)
{
    struct itimerspec never = { .it_value.tv_sec = 0 };
    if (watchdog)
        timer_settime(watchdog->timer, 0, &never, NULL);
}

void watchdog_place(struct watchdog *watchdog, source_place place)
{
    if (!watchdog)
        return;
    int spare = !watchdog->whole;
    snprintf(watchdog->words[spare], LONGEST_LAST_WORDS, "rapport: %.300s:%d: the script takes too long\n",
             place.file, place.line);
    watchdog->whole = spare;
}

static bool out_of_time(const struct watchdog *watchdog)
{
    struct timespec now;
    if (!watchdog || clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now) != 0)
        return false;
    return now.tv_sec > watchdog->soft_end.tv_sec ||
           (now.tv_sec == watchdog->soft_end.tv_sec && now.tv_nsec > watchdog->soft_end.tv_nsec);
}

static void spend(lua_State *L, vm *v)
{
    v->dead = true; /* whoever catches this cannot go on */
    luaL_error(L, "%s takes too long", v->budget);
}

static void arm(lua_State *L, vm *v);

static void on_hook(lua_State *L, lua_Debug *about)
{
    (void)about;
    vm *v = vm_of(L);
    v->fuel -= v->armed;
    v->here = vm_place(L);
    watchdog_place(v->watchdog, v->here);
    if (v->fuel <= 0 || v->dead || out_of_time(v->watchdog))
        spend(L, v);
    arm(L, v);
}

static void arm(lua_State *L, vm *v)
{
    v->armed = v->fuel < HOOK_EVERY ? (int)v->fuel : HOOK_EVERY;
    lua_sethook(L, on_hook, LUA_MASKCOUNT, v->armed);
}

void fuel_start(vm *v, int64_t fuel, const char *budget)
{
    v->fuel = fuel;
    v->budget = budget;
    arm(v->L, v);
    watchdog_start(v->watchdog);
}

void fuel_stop(vm *v)
{
    watchdog_stop(v->watchdog);
    lua_sethook(v->L, NULL, 0, 0);
}

void fuel_charge(lua_State *L, int64_t cost)
{
    vm *v = vm_of(L);
    if (v->dead || cost >= v->fuel) {
        v->here = vm_place(L);
        spend(L, v);
    }
    v->fuel -= cost;
}
