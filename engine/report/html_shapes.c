/* Small shapes in a line of text, and what is left free to be written on. */
#include "report/html.h"

static void put_path(html *to, const char *path, const char *kind)
{
    if (!path)
        return;
    html_open_as(to, "path", kind);
    html_attribute(to, "d", path);
    html_close(to);
}

static void put_shape(html *to, const char *kind, const char *filled, const char *drawn)
{
    html_open_as(to, "svg", kind);
    html_attribute(to, "viewBox", "0 0 16 16");
    html_attribute(to, "aria-hidden", "true");
    put_path(to, filled, "filled");
    put_path(to, drawn, "drawn");
    html_close(to);
    html_text(to, " ");
}

void html_shape(html *to, const char *filled, const char *drawn)
{
    put_shape(to, "shape", filled, drawn);
}

void html_tick(html *to)
{
    put_shape(to, "shape tick", NULL, HTML_SQUARE);
}

void html_room(html *to, size_t lines)
{
    html_open_as(to, "div", "room");
    html_attribute(to, "aria-hidden", "true");
    for (size_t i = 0; i < lines; i++)
        html_put(to, "div", "rule", NULL);
    html_close(to);
}
