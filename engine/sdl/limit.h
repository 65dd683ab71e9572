/* What the window is measured against: the least that a program with SDL2 and SDL_ttf does for the same, written out by
 * hand, without screens, layout, languages or settings. For `rapport bench` only. */
#ifndef SDL_LIMIT_H
#define SDL_LIMIT_H

#include <stdbool.h>

#include "rapport/error.h"
#include "sdl/pixels.h"

/* Opens a window, paints a page of dialogue onto its surface, and shows it. */
bool sdl_limit_window(rp_error *error);

/* A window that paints the page again for each key, and calls `shown` after each; until that gives true. The process
 * ends with its window. */
bool sdl_limit_keys(bool (*shown)(void *data), void *data, rp_error *error);

/* The same page painted again and again: boxes by cairo, words that were set once. */
typedef struct sdl_limit sdl_limit;
sdl_limit *sdl_limit_create(float scale, rp_error *error);
void sdl_limit_paint(sdl_limit *limit, const sdl_pixels *on);
void sdl_limit_destroy(sdl_limit *limit); /* accepts NULL */

#endif
