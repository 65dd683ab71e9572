#include "draw/sign.h"

#include <math.h>

static const struct {
    theme_ink ink, ground;
} looks[RP_BEARINGS] = {
    [RP_BEARING_STRONG] = { INK_GOOD, INK_GOOD_GROUND },
    [RP_BEARING_PART] = { INK_FAIR, INK_FAIR_GROUND },
    [RP_BEARING_AGAINST] = { INK_POOR, INK_POOR_GROUND },
    [RP_BEARING_MISSED] = { INK_QUIET, INK_PANEL },
};

theme_ink draw_sign_ink(rp_bearing bearing)
{
    return looks[bearing].ink;
}

theme_ink draw_sign_ground(rp_bearing bearing)
{
    return looks[bearing].ground;
}

enum { ARC_POINTS = 24 };

static void lay_arc(const draw_canvas *canvas, double x, double y, double radius, double from, double to,
                    const draw_paint *paint)
{
    draw_point points[ARC_POINTS];
    for (int i = 0; i < ARC_POINTS; i++) {
        double angle = from + (to - from) * i / (ARC_POINTS - 1);
        points[i] = (draw_point){ x + radius * cos(angle), y + radius * sin(angle) };
    }
    canvas->path(canvas->data, points, ARC_POINTS, paint->fill != INK_NOTHING, 0, paint);
}

static void paint_strong(const draw_canvas *canvas, double x, double y, double r)
{
    draw_paint disc = { INK_GOOD, INK_NOTHING, 0, false };
    draw_paint check = { INK_NOTHING, INK_GOOD_GROUND, r * 0.3, false };
    draw_point points[] = { { x - r * 0.48, y + r * 0.04 },
                            { x - r * 0.12, y + r * 0.4 },
                            { x + r * 0.5, y - r * 0.35 } };
    canvas->box(canvas->data, x - r, y - r, 2 * r, 2 * r, r, &disc);
    canvas->path(canvas->data, points, 3, false, 0, &check);
}

static void paint_part(const draw_canvas *canvas, double x, double y, double r)
{
    draw_paint half = { INK_FAIR, INK_NOTHING, 0, false }, ring = { INK_NOTHING, INK_FAIR, r * 0.24, false };
    double line = r * 0.88, quarter = acos(-1) / 2;
    lay_arc(canvas, x, y, line, quarter, 3 * quarter, &half);
    canvas->box(canvas->data, x - line, y - line, 2 * line, 2 * line, line, &ring);
}

static void paint_against(const draw_canvas *canvas, double x, double y, double r)
{
    draw_paint ring = { INK_NOTHING, INK_POOR, r * 0.24, false };
    double line = r * 0.88, arm = r * 0.36;
    draw_point down[] = { { x - arm, y - arm }, { x + arm, y + arm } };
    draw_point up[] = { { x - arm, y + arm }, { x + arm, y - arm } };
    canvas->box(canvas->data, x - line, y - line, 2 * line, 2 * line, line, &ring);
    canvas->path(canvas->data, down, 2, false, 0, &ring);
    canvas->path(canvas->data, up, 2, false, 0, &ring);
}

static void paint_missed(const draw_canvas *canvas, double x, double y, double r)
{
    draw_paint piece = { INK_NOTHING, INK_QUIET, r * 0.24, false };
    double part = acos(-1) / 3;
    for (int i = 0; i < 6; i++)
        lay_arc(canvas, x, y, r * 0.88, part * i, part * (i + 0.58), &piece);
}

void draw_sign(const draw_canvas *canvas, rp_bearing bearing, double x, double y, double radius)
{
    static void (*const painters[RP_BEARINGS])(const draw_canvas *, double, double, double) = {
        [RP_BEARING_STRONG] = paint_strong,
        [RP_BEARING_PART] = paint_part,
        [RP_BEARING_AGAINST] = paint_against,
        [RP_BEARING_MISSED] = paint_missed,
    };
    painters[bearing](canvas, x, y, radius);
}
