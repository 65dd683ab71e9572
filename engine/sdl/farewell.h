/* What is still done when the display goes away. Xlib then ends the program from within whatever SDL was doing. */
#ifndef SDL_FAREWELL_H
#define SDL_FAREWELL_H

typedef struct sdl_farewell sdl_farewell;

/* `gone` is called when the program ends before sdl_farewell_cancel. It must not ask SDL for anything that is shown. */
sdl_farewell *sdl_farewell_create(void (*gone)(void *data), void *data);

/* The window is closed as it should be. The memory goes when the program ends. Accepts NULL. */
void sdl_farewell_cancel(sdl_farewell *farewell);

#endif
