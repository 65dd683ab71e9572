#include "report/pdf_shape.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* --- paths --- */

/* How many numbers follow a letter. */
static size_t numbers_after(char command)
{
    switch (command) {
    case 'M':
    case 'm':
    case 'L':
    case 'l': return 2;
    case 'H':
    case 'h':
    case 'V':
    case 'v': return 1;
    case 'a': return 7;
    default: return 0;
    }
}

/* A half circle: its ends tell its middle, and flag `clockwise` its side. */
static void add_half_circle(cairo_t *on, double x, double y, double dx, double dy, bool clockwise)
{
    double middle_x = x + dx / 2, middle_y = y + dy / 2, begin = atan2(-dy, -dx), half = acos(-1);
    double radius = hypot(dx, dy) / 2;
    if (clockwise)
        cairo_arc(on, middle_x, middle_y, radius, begin, begin + half);
    else
        cairo_arc_negative(on, middle_x, middle_y, radius, begin, begin - half);
}

static void add_step(cairo_t *on, char command, const double *n)
{
    double x = 0, y = 0;
    if (cairo_has_current_point(on))
        cairo_get_current_point(on, &x, &y);
    switch (command) {
    case 'M': cairo_move_to(on, n[0], n[1]); break;
    case 'm': cairo_move_to(on, x + n[0], y + n[1]); break;
    case 'L': cairo_line_to(on, n[0], n[1]); break;
    case 'l': cairo_line_to(on, x + n[0], y + n[1]); break;
    case 'H': cairo_line_to(on, n[0], y); break;
    case 'h': cairo_line_to(on, x + n[0], y); break;
    case 'V': cairo_line_to(on, x, n[0]); break;
    case 'v': cairo_line_to(on, x, y + n[0]); break;
    case 'a': add_half_circle(on, x, y, n[5], n[6], n[4] > 0); break;
    default: cairo_close_path(on); break;
    }
}

bool pdf_shape_path(cairo_t *on, const char *path)
{
    char command = '\0';
    for (path += strspn(path, " "); *path; path += strspn(path, " ,")) {
        double numbers[7] = { 0 };
        if (strchr("MmLlHhVvaz", *path))
            command = *path++;
        else if (command == '\0' || command == 'z')
            return false;
        for (size_t i = 0; i < numbers_after(command); i++) {
            char *end;
            path += strspn(path, " ,");
            numbers[i] = strtod(path, &end);
            if (end == path)
                return false;
            path = end;
        }
        add_step(on, command, numbers);
    }
    return true;
}

/* --- in a line of text --- */

static const double grid = 16, line_width = 1.8;

PangoAttribute *pdf_shape_attribute(const html_node *node, const pdf_style *style)
{
    int side = (int)(style->size * 0.95 * PANGO_SCALE);
    PangoRectangle room = { 0, -side * 88 / 100, side, side };
    union {
        const html_node *node;
        gpointer data;
    } shape = { node };
    return pango_attr_shape_new_with_data(&room, &room, shape.data, NULL, NULL);
}

void pdf_shape_render(cairo_t *on, PangoAttrShape *look, gboolean only_path, gpointer data)
{
    const html_node *shape = look->data;
    double x, y, scale = (double)look->ink_rect.width / PANGO_SCALE / grid;
    (void)data;
    if (only_path)
        return;
    cairo_get_current_point(on, &x, &y);
    cairo_save(on);
    cairo_translate(on, x, y + (double)look->ink_rect.y / PANGO_SCALE);
    cairo_scale(on, scale, scale);
    cairo_set_line_width(on, line_width);
    cairo_set_line_cap(on, CAIRO_LINE_CAP_ROUND);
    for (const html_node *path = shape->first; path; path = path->next) {
        const char *drawn = html_value(path, "d");
        cairo_new_path(on);
        if (!drawn || !pdf_shape_path(on, drawn))
            continue;
        if (html_is_kind(path, "filled"))
            cairo_fill(on);
        else
            cairo_stroke(on);
    }
    cairo_restore(on);
    cairo_new_path(on);
}
