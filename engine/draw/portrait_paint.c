/* Shapes as lines of text, and the few ways in which they are filled. */
#include <stdbool.h>

#include "draw/portrait_parts.h"

/* A number as paths write it: without regard to the language of the machine. */
static double number(const char **at)
{
    double value = 0, unit = 1;
    while (**at == ' ' || **at == ',')
        (*at)++;
    bool negative = **at == '-';
    *at += negative;
    for (; **at >= '0' && **at <= '9'; (*at)++)
        value = value * 10 + (**at - '0');
    if (**at == '.')
        for ((*at)++; **at >= '0' && **at <= '9'; (*at)++)
            value += (**at - '0') * (unit /= 10);
    return negative ? -value : value;
}

void portrait_path(cairo_t *on, const char *path)
{
    double v[6];
    char command = 'M';
    while (*path) {
        if (*path >= 'A' && *path <= 'Z')
            command = *path++;
        int count = command == 'C' ? 6 : command == 'Z' ? 0 : 2;
        for (int i = 0; i < count; i++)
            v[i] = number(&path);
        if (command == 'M')
            cairo_move_to(on, v[0], v[1]);
        else if (command == 'L')
            cairo_line_to(on, v[0], v[1]);
        else if (command == 'C')
            cairo_curve_to(on, v[0], v[1], v[2], v[3], v[4], v[5]);
        else
            cairo_close_path(on);
        while (*path == ' ')
            path++;
    }
}

static void use(cairo_t *on, tint with, double alpha)
{
    cairo_set_source_rgba(on, with.r, with.g, with.b, alpha);
}

void portrait_fill(cairo_t *on, tint with, double alpha)
{
    use(on, with, alpha);
    cairo_fill(on);
}

void portrait_stroke(cairo_t *on, tint with, double alpha, double width)
{
    use(on, with, alpha);
    cairo_set_line_width(on, width);
    cairo_stroke(on);
}

void portrait_fill_down(cairo_t *on, tint above, tint below, double y0, double y1)
{
    cairo_pattern_t *blend = cairo_pattern_create_linear(0, y0, 0, y1);
    cairo_pattern_add_color_stop_rgb(blend, 0, above.r, above.g, above.b);
    cairo_pattern_add_color_stop_rgb(blend, 1, below.r, below.g, below.b);
    cairo_set_source(on, blend);
    cairo_fill(on);
    cairo_pattern_destroy(blend);
}

void portrait_glow(cairo_t *on, tint with, double alpha, double x, double y, double rx, double ry)
{
    cairo_pattern_t *blend = cairo_pattern_create_radial(0, 0, 0, 0, 0, 1);
    cairo_pattern_add_color_stop_rgba(blend, 0, with.r, with.g, with.b, alpha);
    cairo_pattern_add_color_stop_rgba(blend, 0.5, with.r, with.g, with.b, alpha * 0.5);
    cairo_pattern_add_color_stop_rgba(blend, 1, with.r, with.g, with.b, 0);
    cairo_save(on);
    cairo_translate(on, x, y);
    cairo_scale(on, rx, ry);
    cairo_arc(on, 0, 0, 1, 0, 6.2832);
    cairo_set_source(on, blend);
    cairo_fill(on);
    cairo_restore(on);
    cairo_pattern_destroy(blend);
}

void portrait_oval(cairo_t *on, double x, double y, double rx, double ry)
{
    cairo_save(on);
    cairo_translate(on, x, y);
    cairo_scale(on, rx, ry);
    cairo_new_sub_path(on);
    cairo_arc(on, 0, 0, 1, 0, 6.2832);
    cairo_close_path(on);
    cairo_restore(on);
}

void portrait_shape(cairo_t *on, const char *path, tint with, double alpha)
{
    portrait_path(on, path);
    portrait_fill(on, with, alpha);
}

void portrait_line(cairo_t *on, const char *path, tint with, double alpha, double width)
{
    portrait_path(on, path);
    portrait_stroke(on, with, alpha, width);
}

void portrait_shapes(cairo_t *on, const char *path, tint with, double alpha)
{
    portrait_shape(on, path, with, alpha);
    cairo_save(on);
    cairo_scale(on, -1, 1);
    portrait_shape(on, path, with, alpha);
    cairo_restore(on);
}

void portrait_lines(cairo_t *on, const char *path, tint with, double alpha, double width)
{
    portrait_line(on, path, with, alpha, width);
    cairo_save(on);
    cairo_scale(on, -1, 1);
    portrait_line(on, path, with, alpha, width);
    cairo_restore(on);
}
