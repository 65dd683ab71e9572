/* SDL's keys, text and pointer as the app takes them. */
#ifndef SDL_INPUT_H
#define SDL_INPUT_H

#include "ui/app.h"

union SDL_Event;

/* False where the app need not know. Texts are the event's. `density`: pixels of the surface for each of the units that
 * the pointer comes in.
 *
 * Keys go by what is written on them, whatever the layout; on the keypad NumLock decides. What AltGr makes is text only. */
bool sdl_input_read(const union SDL_Event *event, float density, ui_event *out);

#endif
