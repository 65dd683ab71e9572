#include "draw/image.h"

#include <cairo.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

struct draw_image {
    cairo_surface_t *surface;
};

/* Bytes that are left to be read. */
typedef struct reading {
    const unsigned char *at;
    size_t left;
} reading;

static cairo_status_t give(void *from, unsigned char *out, unsigned length)
{
    reading *r = from;
    if (length > r->left)
        return CAIRO_STATUS_READ_ERROR;
    memcpy(out, r->at, length);
    r->at += length;
    r->left -= length;
    return CAIRO_STATUS_SUCCESS;
}

draw_image *draw_image_create(const unsigned char *bytes, size_t size, rp_error *error)
{
    reading from = { bytes, size };
    cairo_surface_t *surface = cairo_image_surface_create_from_png_stream(give, &from);
    cairo_status_t status = cairo_surface_status(surface);
    if (status != CAIRO_STATUS_SUCCESS) {
        cairo_surface_destroy(surface);
        rp_fail(error, RP_ERROR_UNSOUND, "the picture cannot be shown: %s",
                status == CAIRO_STATUS_READ_ERROR ? "its file is not a whole PNG"
                                                  : cairo_status_to_string(status));
        return NULL;
    }
    draw_image *image = memory_allocate(sizeof *image);
    image->surface = surface;
    return image;
}

void draw_image_destroy(draw_image *image)
{
    if (!image)
        return;
    cairo_surface_destroy(image->surface);
    free(image);
}

int draw_image_width(const draw_image *image)
{
    return cairo_image_surface_get_width(image->surface);
}

int draw_image_height(const draw_image *image)
{
    return cairo_image_surface_get_height(image->surface);
}

static int big_endian(const unsigned char *bytes)
{
    return (int)((unsigned)bytes[0] << 24 | (unsigned)bytes[1] << 16 | (unsigned)bytes[2] << 8 | bytes[3]);
}

/* The signature, then the length and name of the first part, then what is asked for. */
bool draw_image_size(const unsigned char *bytes, size_t size, int *width, int *height)
{
    enum { HEAD = 16, NEEDED = HEAD + 8 };
    static const unsigned char head[HEAD] = { 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n',
                                              0,    0,   0,   13,  'I',  'H',  'D',  'R' };
    if (size < NEEDED || memcmp(bytes, head, HEAD) != 0)
        return false;
    *width = big_endian(bytes + HEAD);
    *height = big_endian(bytes + HEAD + 4);
    return *width > 0 && *height > 0;
}

void draw_image_paint(const draw_image *image, cairo_t *on, double x, double y, double width, double height)
{
    double wide = draw_image_width(image), high = draw_image_height(image);
    double scale = fmin(width / wide, height / high);
    if (!(scale > 0))
        return;
    cairo_save(on);
    cairo_translate(on, x + (width - wide * scale) / 2, y + (height - high * scale) / 2);
    cairo_scale(on, scale, scale);
    cairo_set_source_surface(on, image->surface, 0, 0);
    cairo_pattern_set_filter(cairo_get_source(on), CAIRO_FILTER_GOOD);
    cairo_pattern_set_extend(cairo_get_source(on), CAIRO_EXTEND_PAD); /* edges are not blended with nothing */
    cairo_rectangle(on, 0, 0, wide, high);
    cairo_fill(on);
    cairo_restore(on);
}
