/* What the screens ask of the desktop: the clipboard, full screen, how large things are, input methods. */
#ifndef SDL_DISPLAY_H
#define SDL_DISPLAY_H

#include "ui/app.h"

struct SDL_Window;

typedef struct sdl_display {
    struct SDL_Window *window;
    float scale;                /* pixels a unit, as the display says */
    float density;              /* pixels of its surface for each unit of places and sizes on the desktop */
    bool typing;                /* letters are taken as text */
    bool composing;             /* an input method says that it makes some: set as it tells */
    const struct ui_edit *edit; /* that they go to */
    ui_pointer pointer;         /* as it looks now */
    struct SDL_Cursor *cursor;  /* NULL: the desktop's usual one */
} sdl_display;

void sdl_display_begin(sdl_display *display, struct SDL_Window *window, ui_display *functions);
void sdl_display_finish(sdl_display *display);                           /* accepts a zeroed one */
void sdl_display_moved(sdl_display *display, struct SDL_Window *window); /* perhaps to another monitor */
/* Tells input methods where the caret is, or that nothing is typed. */
void sdl_display_typing(sdl_display *display, ui_app *app);
void sdl_display_pointer(sdl_display *display, ui_pointer pointer);
void sdl_display_icon(struct SDL_Window *window, const char *path); /* a PNG; NULL or unreadable: none */

#endif
