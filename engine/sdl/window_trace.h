/* The trace "window": what is on the screen, for whoever drives the window from outside. Ids and places only. */
#ifndef SDL_WINDOW_TRACE_H
#define SDL_WINDOW_TRACE_H

#include "ui/app.h"

/* After a frame: "window: thing ID X Y WIDTH HEIGHT" for each thing that can be used and seen, in pixels of the window,
 * and then "window: SCREEN focus ID", with "-" where nothing has the focus. */
void sdl_window_trace(ui_app *app);

#endif
