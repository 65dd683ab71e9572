/* Carries a list of drawing commands out on pixels, with a window or without. */
#ifndef SDL_PAINT_H
#define SDL_PAINT_H

#include "base/theme.h"
#include "rapport/error.h"
#include "sdl/pixels.h"
#include "sdl/text.h"
#include "ui/command.h"

typedef struct sdl_painter sdl_painter;

/* `text` is borrowed and lives longer. */
sdl_painter *sdl_painter_create(sdl_text *text);
void sdl_painter_destroy(sdl_painter *painter); /* accepts NULL */

/* Paints all of `on`: first the page's own colour, then the list. `scale`: pixels a unit, the same as the text's.
 * Edges fall on whole pixels, borders are at least one pixel wide. */
void sdl_painter_paint(sdl_painter *painter, const sdl_pixels *on, const ui_commands *list, theme_id theme,
                       float scale);

/* The same into memory of its own, and from there into a PNG file. */
bool sdl_snapshot(sdl_painter *painter, const ui_commands *list, theme_id theme, float scale, int width,
                  int height, const char *path, rp_error *error);

#endif
