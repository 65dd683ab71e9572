/* The window's side puts texts into a queue and goes on; the speaker's thread takes them out, and waits for Speech
 * Dispatcher where there is something to wait for. What they share is held by one lock, which nobody keeps while
 * calling anything that takes long. */
#include "sdl/speech.h"

#include <SDL2/SDL.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "sdl/speech_link.h"

enum { LOOK_MS = 1000, RETRY_MS = 3000, FAREWELL_MS = 1000 };

static const char no_answer[] = "Speech Dispatcher does not answer: install the packages speech-dispatcher "
                                "and speech-dispatcher-espeak-ng, or "
                                "start it with “speech-dispatcher”.";

typedef struct job {
    struct job *next;
    int64_t mark;
    bool tried; /* the connection was lost over it once */
    char text[];
} job;

/* A text that was handed over and is not said to its end yet. */
typedef struct spoken {
    int message;
    int64_t mark;
} spoken;

typedef enum link_state { LINK_UNTRIED, LINK_OPEN, LINK_FAILED } link_state;

struct sdl_speech {
    SDL_mutex *lock;
    SDL_cond *work, *over;
    SDL_Thread *thread; /* NULL: nothing was to be said yet */
    job *first, *last;
    speech_manner manner;
    bool manner_changed, cancels, saying, leaving, ended, abandoned;
    link_state state;
    Uint32 failed_at;
    int64_t given, said; /* marks */
    int last_end;        /* the latest message that is known to have ended */
    spoken *pending;
    size_t pending_count, pending_capacity;
    char **voices; /* NULL: not known yet */
};

/* --- what was said --- */

static void tell_window(void)
{
    SDL_PushEvent(&(SDL_Event){ .user = { .type = SDL_USEREVENT } });
}

/* Messages are said in the order in which they were handed over, so one that ended ends all before it. */
static void settle(sdl_speech *speech)
{
    size_t left = 0;
    for (size_t i = 0; i < speech->pending_count; i++) {
        const spoken *one = &speech->pending[i];
        if (one->message > speech->last_end)
            speech->pending[left++] = *one;
        else if (one->mark > speech->said)
            speech->said = one->mark;
    }
    speech->pending_count = left;
}

static int SDLCALL on_event(void *data, SDL_Event *event)
{
    sdl_speech *speech = data;
    int message;
    if (!speech_link_is_end(event, &message))
        return 0;
    SDL_LockMutex(speech->lock);
    if (message > speech->last_end)
        speech->last_end = message;
    settle(speech);
    SDL_UnlockMutex(speech->lock);
    return 0;
}

static void drop_queue(sdl_speech *speech)
{
    for (job *next; speech->first; speech->first = next) {
        next = speech->first->next;
        free(speech->first);
    }
    speech->last = NULL;
}

/* Nothing waits for what nobody will say. */
static void give_up(sdl_speech *speech)
{
    drop_queue(speech);
    speech->pending_count = 0;
    speech->said = speech->given;
}

static void release(sdl_speech *speech)
{
    drop_queue(speech);
    SDL_DestroyCond(speech->work);
    SDL_DestroyCond(speech->over);
    SDL_DestroyMutex(speech->lock);
    free(speech->pending);
    free(speech->voices);
    free(speech);
}

/* --- the speaker's thread: the lock is held, but while it calls the link --- */

static void lose(sdl_speech *speech, speech_link **link)
{
    speech_link *lost = *link;
    bool again = lost && speech->first; /* it is opened anew for what is still to be said */
    *link = NULL;
    speech->state = again ? LINK_UNTRIED : LINK_FAILED;
    speech->failed_at = SDL_GetTicks();
    if (again) {
        speech->last_end = INT_MAX; /* what was handed over nobody will say */
        settle(speech);
    } else {
        give_up(speech);
    }
    speech->last_end = 0;
    SDL_UnlockMutex(speech->lock);
    speech_link_close(lost);
    tell_window();
    SDL_LockMutex(speech->lock);
}

static void connect(sdl_speech *speech, speech_link **link)
{
    speech_manner manner = speech->manner;
    bool known = speech->voices;
    SDL_UnlockMutex(speech->lock);
    *link = speech_link_open();
    bool wants = *link && !known; /* kept once known: the window may be looking at them */
    char **voices = wants ? speech_link_voices(*link, manner.language) : NULL;
    SDL_LockMutex(speech->lock);
    if (!*link) {
        lose(speech, link);
        return;
    }
    if (voices)
        speech->voices = voices;
    speech->state = LINK_OPEN;
    speech->manner_changed = true;
}

static bool do_manner(sdl_speech *speech, speech_link *link)
{
    speech_manner manner = speech->manner;
    speech->manner_changed = false;
    SDL_UnlockMutex(speech->lock);
    bool done = speech_link_manner(link, &manner);
    SDL_LockMutex(speech->lock);
    return done;
}

static bool do_cancel(sdl_speech *speech, speech_link *link)
{
    speech->cancels = false;
    SDL_UnlockMutex(speech->lock);
    bool done = speech_link_cancel(link);
    SDL_LockMutex(speech->lock);
    return done;
}

static bool do_say(sdl_speech *speech, speech_link *link)
{
    job *one = speech->first;
    int message;
    speech->first = one->next;
    if (!speech->first)
        speech->last = NULL;
    speech->saying = true;
    SDL_UnlockMutex(speech->lock);
    bool done = speech_link_say(link, one->text, &message);
    SDL_LockMutex(speech->lock);
    speech->saying = false;
    bool waits = one->mark > speech->said; /* else it was stopped meanwhile */
    if (!done && waits && !one->tried) {
        one->tried = true;
        one->next = speech->first;
        speech->first = one;
        speech->last = speech->last ? speech->last : one;
        return false;
    }
    if (done) {
        speech->pending = memory_grow(speech->pending, speech->pending_count, &speech->pending_capacity,
                                      sizeof *speech->pending);
        speech->pending[speech->pending_count++] = (spoken){ message, one->mark };
        settle(speech); /* it may have ended already */
    }
    free(one);
    return done;
}

/* While something is being said its end is waited for: a Speech Dispatcher that died says nothing of it. */
static bool wait_for_work(sdl_speech *speech, speech_link *link)
{
    if (!link || !speech->pending_count) {
        SDL_CondWait(speech->work, speech->lock);
        return true;
    }
    if (SDL_CondWaitTimeout(speech->work, speech->lock, LOOK_MS) != SDL_MUTEX_TIMEDOUT)
        return true;
    SDL_UnlockMutex(speech->lock);
    bool answers = speech_link_answers(link);
    SDL_LockMutex(speech->lock);
    return answers;
}

static bool do_next(sdl_speech *speech, speech_link *link)
{
    if (speech->cancels)
        return do_cancel(speech, link);
    if (speech->manner_changed)
        return do_manner(speech, link);
    return speech->first ? do_say(speech, link) : wait_for_work(speech, link);
}

static int SDLCALL speak(void *data)
{
    sdl_speech *speech = data;
    speech_link *link = NULL;
    sigset_t pipe;
    sigemptyset(&pipe); /* a Speech Dispatcher that died must not end the program */
    sigaddset(&pipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe, NULL);
    SDL_LockMutex(speech->lock);
    while (!speech->leaving) {
        if (!link && speech->first)
            connect(speech, &link);
        else if (!link)
            SDL_CondWait(speech->work, speech->lock);
        else if (!do_next(speech, link))
            lose(speech, &link);
    }
    SDL_UnlockMutex(speech->lock);
    if (link)
        speech_link_cancel(link);
    speech_link_close(link);
    SDL_LockMutex(speech->lock);
    speech->ended = true;
    bool abandoned = speech->abandoned;
    SDL_CondSignal(speech->over);
    SDL_UnlockMutex(speech->lock);
    if (abandoned)
        release(speech);
    return 0;
}

/* --- the window's side --- */

static bool ready(void *data, const char **why)
{
    sdl_speech *speech = data;
    SDL_LockMutex(speech->lock);
    bool waits = speech->state == LINK_FAILED && SDL_GetTicks() - speech->failed_at < RETRY_MS;
    SDL_UnlockMutex(speech->lock);
    if (waits)
        *why = no_answer;
    return !waits;
}

static void set(void *data, const char *voice, int rate, int volume, const char *language)
{
    sdl_speech *speech = data;
    speech_manner manner = { .rate = rate, .volume = volume };
    snprintf(manner.voice, sizeof manner.voice, "%s", voice);
    snprintf(manner.language, sizeof manner.language, "%s", language);
    SDL_LockMutex(speech->lock);
    speech->manner_changed = speech->manner_changed || memcmp(&manner, &speech->manner, sizeof manner) != 0;
    speech->manner = manner;
    SDL_CondSignal(speech->work);
    SDL_UnlockMutex(speech->lock);
}

static void say(void *data, const char *text, int64_t mark)
{
    sdl_speech *speech = data;
    const char *why;
    bool tries = ready(speech, &why);
    size_t length = strlen(text);
    job *one = memory_allocate(sizeof *one + length + 1);
    one->mark = mark;
    memcpy(one->text, text, length);
    SDL_LockMutex(speech->lock);
    speech->given = mark;
    if (speech->last)
        speech->last->next = one;
    else
        speech->first = one;
    speech->last = one;
    if (tries && !speech->thread)
        speech->thread = SDL_CreateThread(speak, "speech", speech);
    if (!tries || !speech->thread)
        give_up(speech);
    SDL_CondSignal(speech->work);
    SDL_UnlockMutex(speech->lock);
}

static void stop(void *data)
{
    sdl_speech *speech = data;
    SDL_LockMutex(speech->lock);
    speech->cancels = speech->cancels || speech->saying || speech->pending_count > 0;
    give_up(speech);
    SDL_CondSignal(speech->work);
    SDL_UnlockMutex(speech->lock);
}

static int64_t said(void *data)
{
    sdl_speech *speech = data;
    SDL_LockMutex(speech->lock);
    int64_t mark = speech->said;
    SDL_UnlockMutex(speech->lock);
    return mark;
}

static const char *const *voices(void *data, size_t *count)
{
    sdl_speech *speech = data;
    SDL_LockMutex(speech->lock);
    char **names = speech->voices;
    SDL_UnlockMutex(speech->lock);
    for (*count = 0; names && names[*count];)
        ++*count;
    return (const char *const *)names;
}

sdl_speech *sdl_speech_create(ui_voice *voice)
{
    sdl_speech *speech = memory_allocate(sizeof *speech);
    speech->lock = SDL_CreateMutex();
    speech->work = SDL_CreateCond();
    speech->over = SDL_CreateCond();
    SDL_AddEventWatch(on_event, speech);
    *voice = (ui_voice){ speech, ready, set, say, stop, said, voices };
    return speech;
}

/* False: it hangs in a Speech Dispatcher that does not answer, and releases what it uses when that ends. */
static bool end_thread(sdl_speech *speech)
{
    Uint32 began = SDL_GetTicks();
    SDL_LockMutex(speech->lock);
    speech->leaving = true;
    SDL_CondSignal(speech->work);
    while (!speech->ended && SDL_GetTicks() - began < FAREWELL_MS)
        SDL_CondWaitTimeout(speech->over, speech->lock, FAREWELL_MS);
    bool ended = speech->ended;
    SDL_Thread *thread = speech->thread;
    speech->abandoned = !ended;
    SDL_UnlockMutex(speech->lock);
    if (ended)
        SDL_WaitThread(thread, NULL);
    else
        SDL_DetachThread(thread);
    return ended;
}

void sdl_speech_destroy(sdl_speech *speech)
{
    if (!speech)
        return;
    SDL_DelEventWatch(on_event, speech);
    if (!speech->thread || end_thread(speech))
        release(speech);
}
