/* What the screens ask of the desktop: the clipboard, full screen, how large things are, input methods. */
#ifndef SDL_DISPLAY_H
#define SDL_DISPLAY_H

#include "ui/app.h"

struct SDL_Window;

typedef struct sdl_display {
    struct SDL_Window *window;
    float scale; /* pixels a unit, as the display says */
    bool typing; /* letters are taken as text */
    ui_rect caret;
} sdl_display;

void sdl_display_begin(sdl_display *display, struct SDL_Window *window, ui_display *functions);
void sdl_display_moved(sdl_display *display, struct SDL_Window *window); /* perhaps to another monitor */
/* Tells input methods where the caret is, or that nothing is typed. */
void sdl_display_typing(sdl_display *display, ui_app *app);
/* Whether enough of a window at that place lies on a monitor that is there now. */
bool sdl_display_holds(const ui_window_place *at);
void sdl_display_icon(struct SDL_Window *window, const char *path); /* a PNG; NULL or unreadable: none */

#endif
