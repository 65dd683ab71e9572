/* What the parts of sdl/paint.h share. */
#ifndef SDL_PAINT_PARTS_H
#define SDL_PAINT_PARTS_H

#include <cairo.h>

#include "sdl/kept.h"
#include "sdl/paint.h"

enum { SDL_CLIPS = 32 }; /* how deep they nest */

struct sdl_painter {
    sdl_text *text;
    draw_text words;
    sdl_kept *kept;

    /* While a list is carried out: */
    const sdl_pixels *on;
    cairo_t *cairo; /* over the same pixels, in pixels */
    theme_id theme;
    float scale;
    sdl_area clips[SDL_CLIPS];
    size_t clip_count; /* at least 1 */
};

/* A place in units, on whole pixels. */
sdl_area sdl_painter_area(const sdl_painter *painter, ui_rect at);
sdl_area sdl_painter_clip(const sdl_painter *painter); /* what can be seen now */

/* cairo paints only there until sdl_painter_leave; lengths are pixels. */
cairo_t *sdl_painter_enter(sdl_painter *painter);
void sdl_painter_leave(sdl_painter *painter);

void sdl_paint_icon(sdl_painter *painter, const ui_command *command);
void sdl_paint_portrait(sdl_painter *painter, const ui_command *command);
void sdl_paint_picture(sdl_painter *painter, const ui_command *command);

#endif
