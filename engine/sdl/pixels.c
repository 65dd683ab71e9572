#include "sdl/pixels.h"

#include <cairo.h>

#define MIN(a, b) ((a) < (b) ? (a) : (b))
#define MAX(a, b) ((a) > (b) ? (a) : (b))

enum { ODD = 0xff00ff, EVEN = 0x00ff00 }; /* two channels of a pixel, and the third: worked on side by side */

sdl_area sdl_area_common(sdl_area a, sdl_area b)
{
    return (sdl_area){ MAX(a.left, b.left), MAX(a.top, b.top), MIN(a.right, b.right),
                       MIN(a.bottom, b.bottom) };
}

bool sdl_area_empty(sdl_area area)
{
    return area.left >= area.right || area.top >= area.bottom;
}

sdl_area sdl_pixels_area(const sdl_pixels *of)
{
    return (sdl_area){ 0, 0, of->width, of->height };
}

int sdl_mask_stride(int width)
{
    return (width + 3) & ~3;
}

static uint32_t *row_of(const sdl_pixels *on, int x, int y)
{
    return on->bits + (ptrdiff_t)y * on->stride + x;
}

/* What is to be seen of a thing of that size at (x, y). */
static sdl_area visible(const sdl_pixels *on, int x, int y, int width, int height, sdl_area clip)
{
    sdl_area thing = { x, y, x + width, y + height };
    return sdl_area_common(sdl_area_common(thing, clip), sdl_pixels_area(on));
}

/* Both with alpha from 0 to 256. */
static uint32_t mix(uint32_t below, uint32_t above, uint32_t alpha)
{
    uint32_t odd = (below & ODD) + ((((above & ODD) - (below & ODD)) * alpha + 0x800080) >> 8);
    uint32_t even = (below & EVEN) + ((((above & EVEN) - (below & EVEN)) * alpha + 0x8000) >> 8);
    return (odd & ODD) | (even & EVEN);
}

static uint32_t dim(uint32_t rgb, uint32_t keep)
{
    return ((rgb & ODD) * keep >> 8 & ODD) | ((rgb & EVEN) * keep >> 8 & EVEN);
}

void sdl_pixels_fill(const sdl_pixels *on, sdl_area area, uint32_t rgb, sdl_area clip)
{
    area = sdl_area_common(sdl_area_common(area, clip), sdl_pixels_area(on));
    for (int y = area.top; y < area.bottom; y++) {
        uint32_t *row = row_of(on, 0, y);
        for (int x = area.left; x < area.right; x++)
            row[x] = rgb;
    }
}

void sdl_pixels_dim(const sdl_pixels *on, sdl_area area, unsigned keep, sdl_area clip)
{
    area = sdl_area_common(sdl_area_common(area, clip), sdl_pixels_area(on));
    for (int y = area.top; y < area.bottom; y++) {
        uint32_t *row = row_of(on, 0, y);
        for (int x = area.left; x < area.right; x++)
            row[x] = dim(row[x], keep);
    }
}

void sdl_pixels_tint(const sdl_pixels *on, const sdl_mask *mask, int x, int y, uint32_t rgb, sdl_area clip)
{
    sdl_area seen = visible(on, x, y, mask->width, mask->height, clip);
    for (int to = seen.top; to < seen.bottom; to++) {
        uint32_t *row = row_of(on, seen.left, to);
        const uint8_t *cover = mask->cover + (ptrdiff_t)(to - y) * mask->stride + (seen.left - x);
        for (int at = 0; at < seen.right - seen.left; at++) {
            if (cover[at] == 255)
                row[at] = rgb;
            else if (cover[at])
                row[at] = mix(row[at], rgb, cover[at] + (cover[at] >> 7));
        }
    }
}

void sdl_pixels_lay(const sdl_pixels *on, const sdl_pixels *picture, int x, int y, sdl_area clip)
{
    sdl_area seen = visible(on, x, y, picture->width, picture->height, clip);
    for (int to = seen.top; to < seen.bottom; to++) {
        uint32_t *row = row_of(on, seen.left, to);
        const uint32_t *from = row_of(picture, seen.left - x, to - y);
        for (int at = 0; at < seen.right - seen.left; at++) {
            uint32_t alpha = from[at] >> 24, keep = 256 - alpha - (alpha >> 7);
            if (alpha == 255)
                row[at] = from[at] & 0xffffff;
            else if (alpha)
                row[at] = (from[at] & 0xffffff) + dim(row[at], keep);
        }
    }
}

bool sdl_pixels_write(const sdl_pixels *pixels, const char *path, rp_error *error)
{
    cairo_surface_t *surface =
        cairo_image_surface_create_for_data((unsigned char *)pixels->bits, CAIRO_FORMAT_RGB24, pixels->width,
                                            pixels->height, pixels->stride * (int)sizeof *pixels->bits);
    cairo_status_t status = cairo_surface_write_to_png(surface, path);
    cairo_surface_destroy(surface);
    return status == CAIRO_STATUS_SUCCESS || rp_fail(error, RP_ERROR_IMPOSSIBLE, "%s: cannot be written: %s",
                                                     path, cairo_status_to_string(status));
}
