/* Shapes and words on a cairo_t: of a file, or of the window. */
#include <cairo.h>
#include <math.h>
#include <string.h>

#include "draw/canvas.h"

static void set_ink(const draw_cairo *to, theme_ink ink)
{
    uint32_t rgb = theme_rgb(to->theme, ink);
    cairo_set_source_rgb(to->on, (rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0);
}

static void lay(const draw_cairo *to, const draw_paint *paint)
{
    cairo_t *on = to->on;
    static const double dashes[] = { DRAW_DASH, DRAW_BLANK };
    if (paint->fill != INK_NOTHING) {
        set_ink(to, paint->fill);
        cairo_fill_preserve(on);
    }
    if (paint->stroke != INK_NOTHING) {
        set_ink(to, paint->stroke);
        cairo_set_line_width(on, paint->width);
        cairo_set_line_join(on, CAIRO_LINE_JOIN_ROUND);
        cairo_set_dash(on, dashes, paint->dashed ? 2 : 0, 0);
        cairo_stroke_preserve(on);
    }
    cairo_new_path(on);
}

static void box(void *data, double x, double y, double width, double height, double radius,
                const draw_paint *paint)
{
    cairo_t *on = ((draw_cairo *)data)->on;
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
    lay(data, paint);
}

static void path(void *data, const draw_point *points, size_t count, bool closed, double radius,
                 const draw_paint *paint)
{
    cairo_t *on = ((draw_cairo *)data)->on;
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
    lay(data, paint);
}

static void words(void *data, draw_font font, theme_ink ink, double x, double y, const char *text)
{
    const draw_cairo *to = data;
    set_ink(to, ink);
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

draw_canvas draw_canvas_cairo(draw_cairo *to)
{
    return (draw_canvas){ to, box, path, words, begin, end };
}
