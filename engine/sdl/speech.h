/* A voice through Speech Dispatcher, where it runs or can be started; without it nothing is said, and `ready` says what
 * to do. A thread of its own does the talking, so nothing here waits. */
#ifndef SDL_SPEECH_H
#define SDL_SPEECH_H

#include "ui/app.h"

typedef struct sdl_speech sdl_speech;

/* Connects only when something is first to be said. What was said to its end comes as a user event of SDL, whose events
 * must be running, and so does that the voice was lost: where it cannot be had again at once everything counts as said, and a later text tries
 * again. */
sdl_speech *sdl_speech_create(ui_voice *voice);
/* Accepts NULL; stops what is being said. Waits at most a second for a Speech Dispatcher that does not answer. */
void sdl_speech_destroy(sdl_speech *speech);

#endif
