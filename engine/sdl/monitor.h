/* Monitors: how large things are on them, and where the window opens. */
#ifndef SDL_MONITOR_H
#define SDL_MONITOR_H

#include "ui/settings.h"

struct SDL_Window;

/* Pixels a unit: RAPPORT_SCALE where it is set, else from the dots an inch of that monitor, in quarters. Monitors that
 * say nonsense are taken as usual ones. */
float sdl_monitor_scale(int monitor);

/* Where a window opens that was there before: as it was where enough of it lies on a monitor that is there now, else
 * in the middle (SDL's position for that), and never larger than the monitor. `width` 0 in `at`: it was nowhere yet. */
ui_window_place sdl_monitor_place(const ui_window_place *at);

/* The place of the window as it is now, to open it there again; its size before it was maximised or full screen. */
void sdl_monitor_keep(struct SDL_Window *window, ui_window_place *at);

#endif
