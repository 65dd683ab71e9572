/* PNG files: the canvas of canvas_cairo.c on a surface of its own. */
#include <cairo.h>
#include <math.h>

#include "draw/canvas.h"

/* Sides as cairo takes them, and an area that viewers still open: 200 MB of memory. */
static const double side_most = 32000, area_most = 50e6;

static cairo_status_t take(void *out, const unsigned char *bytes, unsigned length)
{
    str_add_n(out, (const char *)bytes, length);
    return CAIRO_STATUS_SUCCESS;
}

double draw_png_scale(const draw_picture *picture, double scale)
{
    double longest = fmax(picture->width, picture->height);
    scale = fmin(scale, side_most / longest);
    return fmin(scale, sqrt(area_most / (picture->width * picture->height)));
}

bool draw_png(const draw_picture *picture, double scale, str *out, rp_error *error)
{
    scale = draw_png_scale(picture, scale);
    cairo_surface_t *surface = cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, (int)ceil(picture->width * scale), (int)ceil(picture->height * scale));
    draw_cairo to = { cairo_create(surface), picture->text, picture->theme };
    draw_canvas canvas = draw_canvas_cairo(&to);
    cairo_scale(to.on, scale, scale);
    picture->paint(&canvas, picture->data);
    cairo_status_t status = cairo_status(to.on);
    cairo_destroy(to.on);
    if (status == CAIRO_STATUS_SUCCESS)
        status = cairo_surface_write_to_png_stream(surface, take, out);
    cairo_surface_destroy(surface);
    return status == CAIRO_STATUS_SUCCESS ||
           rp_fail(error, RP_ERROR_IMPOSSIBLE, "the picture cannot be drawn: %s",
                   cairo_status_to_string(status));
}

const char *draw_version(void)
{
    return cairo_version_string();
}
