#include "ui/geometry.h"

#include <math.h>

bool ui_rect_holds(ui_rect rect, float x, float y)
{
    return x >= rect.x && x < rect.x + rect.width && y >= rect.y && y < rect.y + rect.height;
}

bool ui_rect_meets(ui_rect a, ui_rect b)
{
    ui_rect common = ui_rect_common(a, b);
    return common.width > 0 && common.height > 0;
}

ui_rect ui_rect_common(ui_rect a, ui_rect b)
{
    float x = fmaxf(a.x, b.x), y = fmaxf(a.y, b.y);
    float right = fminf(a.x + a.width, b.x + b.width), bottom = fminf(a.y + a.height, b.y + b.height);
    return (ui_rect){ x, y, fmaxf(0, right - x), fmaxf(0, bottom - y) };
}

ui_rect ui_rect_grown(ui_rect rect, float by)
{
    return (ui_rect){ rect.x - by, rect.y - by, rect.width + 2 * by, rect.height + 2 * by };
}
