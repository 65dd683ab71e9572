#include "term/signals.h"

#include <signal.h>
#include <stddef.h>

#include "term/term.h"

/* A handler can reach nothing but what is static: these three flags are the layer's only ones. */
static volatile sig_atomic_t interrupted, resized, continued;

static void note_interrupted(int number)
{
    (void)number;
    interrupted = 1;
}

static void note_resized(int number)
{
    (void)number;
    resized = 1;
}

static void note_continued(int number)
{
    (void)number;
    continued = 1;
}

static const struct {
    int number;
    void (*handle)(int number);
} caught[] = {
    { SIGINT, note_interrupted }, { SIGTERM, note_interrupted }, { SIGHUP, note_interrupted },
    { SIGWINCH, note_resized },   { SIGCONT, note_continued },
};

enum { CAUGHT = sizeof caught / sizeof *caught };

void term_signals_begin(void)
{
    interrupted = resized = continued = 0;
    for (size_t i = 0; i < CAUGHT; i++) {
        struct sigaction before,
            action = { .sa_handler = caught[i].handle }; /* no restart: a waiting read comes back */
        sigemptyset(&action.sa_mask);
        if (sigaction(caught[i].number, NULL, &before) == 0 && before.sa_handler != SIG_IGN) /* nohup stays */
            sigaction(caught[i].number, &action, NULL);
    }
}

void term_signals_finish(void)
{
    for (size_t i = 0; i < CAUGHT; i++) {
        struct sigaction before, action = { .sa_handler = SIG_DFL };
        sigemptyset(&action.sa_mask);
        if (sigaction(caught[i].number, NULL, &before) == 0 && before.sa_handler == caught[i].handle)
            sigaction(caught[i].number, &action, NULL);
    }
}

bool signals_interrupted(void)
{
    return interrupted;
}

static bool take(volatile sig_atomic_t *flag)
{
    bool was = *flag;
    *flag = 0;
    return was;
}

bool signals_take_resized(void)
{
    return take(&resized);
}

bool signals_take_continued(void)
{
    return take(&continued);
}
