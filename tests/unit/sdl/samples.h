/* Texts in many scripts, with what goes wrong in each of them. */
#ifndef SDL_SAMPLES_H
#define SDL_SAMPLES_H

#include <stddef.h>

enum { SAMPLES = 15 };

extern const char *const samples[SAMPLES];

#endif
