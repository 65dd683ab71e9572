#include <cairo.h>
#include <math.h>
#include <string.h>

#include "draw/canvas.h"

/* Sides as cairo takes them, and an area that viewers still open: 200 MB of memory. */
static const double side_most = 32000, area_most = 50e6;

typedef struct png {
    cairo_t *on;
    const draw_text *text;
} png;

static void set_ink(cairo_t *on, theme_ink ink)
{
    uint32_t rgb = theme_rgb(THEME_LIGHT, ink);
    cairo_set_source_rgb(on, (rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0);
}

static void lay(cairo_t *on, const draw_paint *paint)
{
    static const double dashes[] = { DRAW_DASH, DRAW_BLANK };
    if (paint->fill != INK_NOTHING) {
        set_ink(on, paint->fill);
        cairo_fill_preserve(on);
    }
    if (paint->stroke != INK_NOTHING) {
        set_ink(on, paint->stroke);
        cairo_set_line_width(on, paint->width);
        cairo_set_dash(on, dashes, paint->dashed ? 2 : 0, 0);
        cairo_stroke_preserve(on);
    }
    cairo_new_path(on);
}

static void box(void *data, double x, double y, double width, double height, double radius,
                const draw_paint *paint)
{
    cairo_t *on = ((png *)data)->on;
    double right = acos(-1) / 2, r = fmin(radius, fmin(width, height) / 2);
    cairo_new_path(on);
    if (r > 0) {
        cairo_arc(on, x + width - r, y + r, r, -right, 0);
        cairo_arc(on, x + width - r, y + height - r, r, 0, right);
        cairo_arc(on, x + r, y + height - r, r, right, 2 * right);
        cairo_arc(on, x + r, y + r, r, 2 * right, 3 * right);
        cairo_close_path(on);
    } else {
        cairo_rectangle(on, x, y, width, height);
    }
    lay(on, paint);
}

static void path(void *data, const draw_point *points, size_t count, bool closed, double radius,
                 const draw_paint *paint)
{
    cairo_t *on = ((png *)data)->on;
    draw_point before, after;
    cairo_new_path(on);
    for (size_t i = 0; i < count; i++) {
        const draw_point *p = &points[i];
        if (closed || !draw_corner(points, count, i, radius, &before, &after)) {
            cairo_line_to(on, p->x, p->y);
            continue;
        }
        cairo_line_to(on, before.x, before.y); /* SVG's quadratic curve, as a cubic one */
        cairo_curve_to(on, (before.x + 2 * p->x) / 3, (before.y + 2 * p->y) / 3, (after.x + 2 * p->x) / 3,
                       (after.y + 2 * p->y) / 3, after.x, after.y);
    }
    if (closed)
        cairo_close_path(on);
    lay(on, paint);
}

static void words(void *data, draw_font font, theme_ink ink, double x, double y, const char *text)
{
    const png *to = data;
    set_ink(to->on, ink);
    to->text->paint(to->text->data, to->on, font, x, y, text, strlen(text));
}

static void begin(void *data, const char *name)
{
    (void)data, (void)name;
}

static void end(void *data)
{
    (void)data;
}

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
    png to = { cairo_create(surface), picture->text };
    draw_canvas canvas = { &to, box, path, words, begin, end };
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
