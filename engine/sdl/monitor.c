#include "sdl/monitor.h"

#include <SDL2/SDL.h>
#include <math.h>
#include <stdlib.h>

enum { WIDTH = 1280, HEIGHT = 800 }; /* units, at first */

float sdl_monitor_scale(int monitor)
{
    float across = 0;
    const char *own = getenv("RAPPORT_SCALE");
    float set = own ? strtof(own, NULL) : 0;
    if (set >= 0.5f)
        return set < 4 ? set : 4;
    if (monitor < 0 || SDL_GetDisplayDPI(monitor, NULL, &across, NULL) != 0 ||
        !(across >= 72 && across <= 480))
        return 1;
    float scale = floorf(across / 96 * 4 + 0.25f) / 4;
    return scale < 1 ? 1 : scale > 3 ? 3 : scale;
}

/* The monitor that enough of the window lies on to take it by its upper edge; -1: none. */
static int holder(const ui_window_place *at)
{
    enum { ENOUGH = 120 };
    SDL_Rect window = { at->x, at->y, at->width, at->height }, monitor, common;
    for (int i = 0; i < SDL_GetNumVideoDisplays(); i++)
        if (SDL_GetDisplayUsableBounds(i, &monitor) == 0 && SDL_IntersectRect(&window, &monitor, &common) &&
            common.w >= ENOUGH && common.h >= ENOUGH && at->y >= monitor.y)
            return i;
    return -1;
}

ui_window_place sdl_monitor_place(const ui_window_place *at)
{
    ui_window_place out = *at;
    SDL_Rect room;
    int on = at->width > 0 ? holder(at) : -1;
    if (on < 0)
        out.x = out.y = (int)SDL_WINDOWPOS_CENTERED;
    if (at->width <= 0 || at->height <= 0) {
        float scale = sdl_monitor_scale(0);
        out.width = (int)(WIDTH * scale);
        out.height = (int)(HEIGHT * scale);
    }
    if (SDL_GetDisplayUsableBounds(on < 0 ? 0 : on, &room) == 0) {
        out.width = out.width > room.w ? room.w : out.width;
        out.height = out.height > room.h ? room.h : out.height;
    }
    return out;
}

void sdl_monitor_keep(SDL_Window *window, ui_window_place *at)
{
    Uint32 flags = SDL_GetWindowFlags(window);
    at->maximised = (flags & SDL_WINDOW_MAXIMIZED) != 0;
    if (flags & (SDL_WINDOW_MAXIMIZED | SDL_WINDOW_FULLSCREEN_DESKTOP | SDL_WINDOW_MINIMIZED))
        return;
    int top = 0, left = 0; /* of the frame, which is what opens at a place */
    SDL_GetWindowBordersSize(window, &top, &left, NULL, NULL);
    SDL_GetWindowPosition(window, &at->x, &at->y);
    SDL_GetWindowSize(window, &at->width, &at->height);
    at->x -= left;
    at->y -= top;
}
