/* A picture in memory, and the few ways to change one that must be fast. A pixel is 0xrrggbb, as cairo's RGB24 and
 * SDL's RGB888 keep it, and its upper byte means nothing; colours are mixed as they are, without gamma, like everywhere on a desktop. */
#ifndef SDL_PIXELS_H
#define SDL_PIXELS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "rapport/error.h"

/* Borrows its memory. */
typedef struct sdl_pixels {
    uint32_t *bits;
    int width, height;
    int stride; /* pixels from one row to the next */
} sdl_pixels;

/* From `left` and `top` to before `right` and `bottom`. */
typedef struct sdl_area {
    int left, top, right, bottom;
} sdl_area;

sdl_area sdl_area_common(sdl_area a, sdl_area b);
bool sdl_area_empty(sdl_area area);
sdl_area sdl_pixels_area(const sdl_pixels *of); /* all of it */

/* How much of each pixel something covers, so that it can be painted in any colour. */
typedef struct sdl_mask {
    uint8_t *cover; /* 255: all of it */
    int width, height;
    int stride; /* a multiple of 4, as cairo wants it */
} sdl_mask;

int sdl_mask_stride(int width);

/* All of them paint only what lies in `clip` and on the picture. */
void sdl_pixels_fill(const sdl_pixels *on, sdl_area area, uint32_t rgb, sdl_area clip);
void sdl_pixels_dim(const sdl_pixels *on, sdl_area area, unsigned keep,
                    sdl_area clip); /* keeps that many 256ths */
void sdl_pixels_tint(const sdl_pixels *on, const sdl_mask *mask, int x, int y, uint32_t rgb, sdl_area clip);

/* A small picture with its own colours: 0xaarrggbb, colours multiplied by alpha, as cairo's ARGB32 keeps them. */
void sdl_pixels_lay(const sdl_pixels *on, const sdl_pixels *picture, int x, int y, sdl_area clip);

/* As a PNG file. */
bool sdl_pixels_write(const sdl_pixels *pixels, const char *path, rp_error *error);

#endif
