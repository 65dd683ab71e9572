/* The window: SDL's events go into the app, the app's commands are painted onto the window's surface. It sleeps until
 * something happens, and presents only a frame that differs from the last. */
#ifndef SDL_WINDOW_H
#define SDL_WINDOW_H

#include <stdbool.h>

#include "rapport/desk.h"
#include "rapport/error.h"
#include "rapport/workshop.h"
#include "ui/app.h"

typedef struct sdl_window_options {
    const rp_desk *desk;
    const rp_workshop *workshop;
    const ui_opening *opening;
    const char *icon;          /* path of a PNG, or NULL */
    bool (*shown)(void *data); /* called when a frame is put on the screen; true closes the window. Or NULL */
    void (*gone)(
        void *data); /* the display was taken away, and the program ends when this returns: all is kept that
                                  can be. Or NULL */
    void *data;
} sdl_window_options;

/* Whether there is a display that a window can be opened on. */
bool sdl_window_possible(void);

/* Opens the window, and returns once it is closed. False with an error where it cannot be opened. Everything that was
 * acknowledged is saved, however it ends. */
bool sdl_window_run(const sdl_window_options *options, rp_error *error);

/* As if that key were pressed in the window that is open: for the benchmark. */
void sdl_window_press(const char *key);

#endif
