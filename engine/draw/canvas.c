/* What all kinds of files share: corners. */
#include "draw/canvas.h"

#include <math.h>

static double between(const draw_point *a, const draw_point *b)
{
    return hypot(b->x - a->x, b->y - a->y);
}

static draw_point towards(const draw_point *from, const draw_point *to, double step)
{
    double length = between(from, to);
    return (draw_point){ from->x + (to->x - from->x) * step / length,
                         from->y + (to->y - from->y) * step / length };
}

bool draw_corner(const draw_point *points, size_t count, size_t at, double radius, draw_point *before,
                 draw_point *after)
{
    if (at == 0 || at + 1 >= count)
        return false;
    double into = between(&points[at - 1], &points[at]), out = between(&points[at], &points[at + 1]);
    double room = fmin(radius, fmin(at == 1 ? into : into / 2, at + 2 == count ? out : out / 2));
    if (room <= 0)
        return false;
    *before = towards(&points[at], &points[at - 1], room);
    *after = towards(&points[at], &points[at + 1], room);
    return true;
}
