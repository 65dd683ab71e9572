/* A voice through Speech Dispatcher, where it runs; without it nothing is said, and `ready` says why. */
#ifndef SDL_SPEECH_H
#define SDL_SPEECH_H

#include "ui/app.h"

typedef struct sdl_speech sdl_speech;

/* Connects only when something is first to be said. What was said to its end comes as a user event of SDL. */
sdl_speech *sdl_speech_create(ui_voice *voice);
void sdl_speech_destroy(sdl_speech *speech); /* accepts NULL; stops what is being said */

#endif
