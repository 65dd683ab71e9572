#include "sdl/speech.h"

#include <stdlib.h>

#include "base/memory.h"

struct sdl_speech {
    int64_t mark;
};

static bool ready(void *data, const char **why)
{
    (void)data;
    *why = "There is no voice on this computer.";
    return false;
}

static void set(void *data, const char *voice, int rate, int volume, const char *language)
{
    (void)data, (void)voice, (void)rate, (void)volume, (void)language;
}

static void say(void *data, const char *text, int64_t mark)
{
    (void)text;
    ((sdl_speech *)data)->mark = mark;
}

static void stop(void *data)
{
    (void)data;
}

static int64_t said(void *data)
{
    return ((sdl_speech *)data)->mark;
}

static const char *const *voices(void *data, size_t *count)
{
    (void)data;
    *count = 0;
    return NULL;
}

sdl_speech *sdl_speech_create(ui_voice *voice)
{
    sdl_speech *speech = memory_allocate(sizeof *speech);
    *voice = (ui_voice){ speech, ready, set, say, stop, said, voices };
    return speech;
}

void sdl_speech_destroy(sdl_speech *speech)
{
    free(speech);
}
