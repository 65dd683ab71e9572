/* Time. Each call into the sandbox has a budget of VM instructions, counted by a hook that is armed anew for
 * each call, and every function that scripts can reach charges its own work before it starts. So the same
 * script stops at the same place on every machine. Two nets lie below: the hook looks at the thread's CPU
 * time, and a timer ends the program where neither hook nor charge comes round any more. */
#include <pthread.h>
#include <signal.h>
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
    TEXT_LONG = 4096,
    LONGEST_LAST_WORDS = 600,
};

struct watchdog {
    timer_t timer;
    bool there;      /* is there a timer? */
    pthread_t owner; /* whose time it goes by */
    struct timespec soft_end;
    source_place places[2]; /* one is being written, the other is whole */
    volatile sig_atomic_t whole;
};

static size_t put(char *line, size_t at, const char *text)
{
    while (*text && at < LONGEST_LAST_WORDS)
        line[at++] = *text++;
    return at;
}

/* In a signal handler nothing may be called that keeps anything: no printf. */
static void on_timer(int number, siginfo_t *info, void *context)
{
    (void)number, (void)context;
    const struct watchdog *watchdog = info->si_value.sival_ptr;
    source_place place = watchdog->places[watchdog->whole];
    char line[LONGEST_LAST_WORDS], figures[12] = { 0 };
    size_t at = put(line, 0, "rapport: "), first = sizeof figures - 1;
    do
        figures[--first] = (char)('0' + place.line % 10);
    while ((place.line /= 10) > 0 && first > 0);
    at = put(line, at, place.file);
    at = put(line, at, ":");
    at = put(line, at, figures + first);
    at = put(line, at, ": the script takes too long: more than 4 s\n"); /* HARD_SECONDS */
    ssize_t ignored = write(STDERR_FILENO, line, at);
    (void)ignored;
    _exit(RP_ERROR_IMPOSSIBLE); /* every answer is in the log already */
}

/* Under valgrind CPU time runs twenty times as fast as the script. */
static bool slow_machine(void)
{
    const char *preload = getenv("LD_PRELOAD");
    return preload && strstr(preload, "vgpreload");
}

static bool create_timer(struct watchdog *watchdog)
{
    struct sigevent event = { .sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGVTALRM };
    event.sigev_value.sival_ptr = watchdog;
    watchdog->owner = pthread_self();
    watchdog->there = timer_create(CLOCK_THREAD_CPUTIME_ID, &event, &watchdog->timer) == 0;
    return watchdog->there;
}

struct watchdog *watchdog_create(void)
{
    struct sigaction action = { .sa_sigaction = on_timer, .sa_flags = SA_SIGINFO };
    if (slow_machine() || sigaction(SIGVTALRM, &action, NULL) != 0)
        return NULL;
    struct watchdog *watchdog = memory_allocate(sizeof *watchdog);
    if (!create_timer(watchdog)) {
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
    if (watchdog->there)
        timer_delete(watchdog->timer);
    free(watchdog);
}

void watchdog_start(struct watchdog *watchdog)
{
    if (!watchdog)
        return;
    struct itimerspec time = { .it_value.tv_sec = HARD_SECONDS };
    if (!pthread_equal(watchdog->owner, pthread_self())) { /* loaded by one thread, called by another */
        if (watchdog->there)
            timer_delete(watchdog->timer);
        create_timer(watchdog);
    }
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &watchdog->soft_end);
    watchdog->soft_end.tv_sec += SOFT_SECONDS;
    if (watchdog->there)
        timer_settime(watchdog->timer, 0, &time, NULL);
}

void watchdog_stop(struct watchdog *watchdog)
{
    struct itimerspec never = { .it_value.tv_sec = 0 };
    if (watchdog && watchdog->there)
        timer_settime(watchdog->timer, 0, &never, NULL);
}

void watchdog_place(struct watchdog *watchdog, source_place place)
{
    if (!watchdog)
        return;
    int spare = !watchdog->whole;
    watchdog->places[spare] = place;
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
    int thousands = (int)(v->budget_steps / 1000);
    v->dead = true; /* whoever catches this cannot go on */
    if (v->fuel > 0)
        luaL_error(L, "%s takes too long: more than %d s", v->budget, SOFT_SECONDS);
    if (thousands % 1000 == 0)
        luaL_error(L, "%s takes too long: more than %d million steps", v->budget, thousands / 1000);
    luaL_error(L, "%s takes too long: more than %d,000 steps", v->budget, thousands);
}

static void arm(lua_State *L, vm *v);

/* One instruction may compare two texts from end to end, and no function of ours is asked. So instructions cost
 * more once there is a text that is longer than any of a scenario can be. */
static int64_t cost_of_instruction(const vm *v)
{
    return 1 + (int64_t)(v->longest / TEXT_LONG);
}

static void on_hook(lua_State *L, lua_Debug *about)
{
    vm *v = vm_of(L);
    if (about->event != LUA_HOOKCOUNT) {
        freeze_note_call(L, about);
        return;
    }
    v->fuel -= v->armed * cost_of_instruction(v);
    v->here = vm_place(L);
    watchdog_place(v->watchdog, v->here);
    if (v->fuel <= 0 || v->dead || out_of_time(v->watchdog))
        spend(L, v);
    arm(L, v);
}

static void arm(lua_State *L, vm *v)
{
    v->armed = v->fuel >= HOOK_EVERY ? HOOK_EVERY : v->fuel > 0 ? (int)v->fuel : 1; /* 0 would be never */
    lua_sethook(L, on_hook, v->loading ? LUA_MASKCOUNT : LUA_MASKCOUNT | LUA_MASKCALL, v->armed);
}

void fuel_start(vm *v, int64_t fuel, const char *budget)
{
    v->fuel = fuel;
    v->budget = budget;
    v->budget_steps = fuel;
    watchdog_place(v->watchdog, v->here);
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
    v->fuel -= cost;
    if (v->dead || v->fuel <= 0) {
        v->here = vm_place(L);
        spend(L, v);
    }
}
