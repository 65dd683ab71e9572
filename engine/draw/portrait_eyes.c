/* Eyes and brows. Each is drawn with its outer end to the right, and turned over for the other side. */
#include <math.h>

#include "draw/portrait_parts.h"

static const double eye_x = 18, eye_y = 106;

typedef struct eye_shape {
    double half;         /* from corner to corner */
    double upper, lower; /* of the opening at rest */
    double slant;        /* the outer corner, up */
    double crease;       /* over the lid; 0: none */
    double iris;
} eye_shape;

static const eye_shape shapes[RP_EYES] = {
    [RP_EYES_ALMOND] = { 9.6, 6.2, 3.2, 1.4, 3.4, 4.9 },
    [RP_EYES_ROUND] = { 9.2, 7.4, 3.9, 0.8, 3.2, 5.1 },
    [RP_EYES_HOODED] = { 9.6, 5.2, 3.2, 0.2, 1.9, 4.7 },
    [RP_EYES_MONOLID] = { 10, 4.9, 2.9, 2.2, 0, 4.6 },
};

typedef struct eye {
    eye_shape shape;
    double upper, lower; /* of the opening now, up and down from the corners' line */
} eye;

static eye eye_now(const portrait *p)
{
    eye out = { .shape = shapes[p->look->eyes] };
    double lid = p->pose[POSE_LID];
    out.lower = out.shape.lower - p->pose[POSE_LOWER_LID];
    out.upper = out.shape.upper * (1 - lid) - out.shape.lower * fmax(lid, 0) * 0.5;
    out.upper = fmax(out.upper, -out.lower + 1.2);
    return out;
}

static void upper_lid(cairo_t *on, const eye *e, double lift)
{
    double half = e->shape.half, outer = -e->shape.slant, top = -e->upper * 1.3 - lift;
    cairo_curve_to(on, -half * 0.62, top + 0.4, half * 0.42, top - 0.9, half, outer - lift * 0.5);
}

static void opening(cairo_t *on, const eye *e)
{
    double half = e->shape.half, low = e->lower * 1.3;
    cairo_move_to(on, -half, 1);
    upper_lid(on, e, 0);
    cairo_curve_to(on, half * 0.5, low, -half * 0.5, low + 0.4, -half, 1);
    cairo_close_path(on);
}

static void draw_ball(portrait *p, const eye *e, int side)
{
    static const tint white = { 0.975, 0.965, 0.95 }, above = { 0.42, 0.36, 0.38 }, light = { 1, 1, 1 };
    cairo_t *on = p->on;
    double x = side * p->pose[POSE_GAZE_X], y = p->pose[POSE_GAZE_Y] - 0.9, r = e->shape.iris;
    opening(on, e);
    cairo_save(on);
    cairo_clip_preserve(on);
    portrait_fill(on, white, 1);
    portrait_oval(on, x, y, r, r);
    portrait_fill(on, tint_darker(p->tones.iris, 0.35), 1);
    portrait_oval(on, x, y + 0.5, r - 0.9, r - 0.9);
    portrait_fill(on, p->tones.iris, 1);
    portrait_glow(on, tint_lighter(p->tones.iris, 0.5), 0.65, x, y + 2.4, r - 1, r * 0.6);
    portrait_oval(on, x, y, r * 0.46, r * 0.46);
    portrait_fill(on, p->tones.lash, 1);
    portrait_oval(on, x - side * 1.6, y - 1.7, 1.25, 1.25);
    portrait_fill(on, light, 0.95);
    /* the lid's shadow */
    cairo_move_to(on, -e->shape.half, 1);
    upper_lid(on, e, 0);
    portrait_stroke(on, above, 0.32, 4.2);
    cairo_restore(on);
}

static void draw_lids(portrait *p, const eye *e)
{
    cairo_t *on = p->on;
    double half = e->shape.half, outer = -e->shape.slant, low = e->lower * 1.3;
    bool made_up = p->look->makeup != RP_MAKEUP_NONE;
    if (e->shape.crease > 0) {
        cairo_move_to(on, -half * 0.8, -e->upper * 0.45 - e->shape.crease);
        upper_lid(on, e, e->shape.crease);
        portrait_stroke(on, p->tones.line, 0.6, 1.3);
    }
    cairo_move_to(on, -half * 0.72, low * 0.5 + 1);
    cairo_curve_to(on, -half * 0.3, low + 1, half * 0.5, low + 0.6, half * 0.92, outer + 0.8);
    portrait_stroke(on, p->tones.line, 0.5, 1.1);
    /* the lash line swells towards the outer corner */
    double thick = made_up ? 2.3 : 1.5;
    cairo_move_to(on, -half - 0.4, 1.2);
    upper_lid(on, e, thick * 0.55);
    if (made_up)
        cairo_line_to(on, half + (p->look->makeup == RP_MAKEUP_BOLD ? 3.6 : 2.4), outer - 2);
    else
        cairo_line_to(on, half + 0.9, outer + 0.1);
    double top = -e->upper * 1.3 + thick * 0.55;
    cairo_curve_to(on, half * 0.55, top - 0.4, -half * 0.5, top + 0.8, -half - 0.4, 1.2);
    cairo_close_path(on);
    cairo_set_source_rgb(on, p->tones.lash.r, p->tones.lash.g, p->tones.lash.b);
    cairo_fill_preserve(on);
    cairo_set_line_width(on, 0.7);
    cairo_stroke(on);
}

void portrait_eyes(portrait *p)
{
    eye e = eye_now(p);
    double size = p->look->age == RP_AGE_CHILD ? 1.24 : 1;
    portrait_turned(p, 1);
    for (int side = -1; side <= 1; side += 2) {
        cairo_save(p->on);
        cairo_translate(p->on, side * eye_x, eye_y);
        cairo_scale(p->on, side * size, size);
        draw_ball(p, &e, side);
        draw_lids(p, &e);
        cairo_restore(p->on);
    }
}

/* --- brows --- */

typedef struct brow_shape {
    double in, mid, out;     /* heights over the brow's line, up */
    double thick, thin, end; /* at the inner end, before the tail, length of the tail */
} brow_shape;

static const brow_shape brow_shapes[RP_BROWS] = {
    [RP_BROWS_SOFT] = { 0.3, 3.6, -0.8, 4.3, 3.1, 12.2 },
    [RP_BROWS_THIN] = { 0.2, 4, -0.8, 2.9, 2.1, 12 },
    [RP_BROWS_THICK] = { 0.4, 3.4, -0.6, 5.8, 4.6, 13.2 },
    [RP_BROWS_STRAIGHT] = { 0.8, 2, -0.2, 4.6, 3.6, 12.6 },
    [RP_BROWS_ARCHED] = { 0.4, 4.5, -1.2, 3.8, 2.8, 12.4 },
};

static void draw_brow(portrait *p, int side)
{
    const brow_shape *s = &brow_shapes[p->look->brows];
    const double *pose = p->pose;
    cairo_t *on = p->on;
    double odd = side * -pose[POSE_BROW_ODD];
    double in_x = -9.8 - pose[POSE_BROW_NEAR], in_y = pose[POSE_BROW_IN] - s->in + odd * 0.55;
    double mid_x = 3.4, mid_y = pose[POSE_BROW_MID] - s->mid + odd;
    double out_x = s->end, out_y = pose[POSE_BROW_OUT] - s->out + odd * 0.8;
    double thick = p->look->age == RP_AGE_CHILD ? 0.36 : 0.5;
    double a = s->thick * thick, b = s->thin * thick, fall = out_y - mid_y;
    cairo_move_to(on, in_x, in_y + a);
    cairo_curve_to(on, in_x - 1.2, in_y + a * 0.2, in_x - 0.8, in_y - a, in_x + 0.8, in_y - a);
    cairo_curve_to(on, in_x + 5, in_y * 0.55 + mid_y * 0.45 - a, mid_x - 4, mid_y - b - 0.6, mid_x,
                   mid_y - b);
    cairo_curve_to(on, mid_x + 4, mid_y - b + fall * 0.12, out_x - 3, mid_y + fall * 0.6 - 0.8, out_x, out_y);
    cairo_curve_to(on, out_x - 3, mid_y + fall * 0.6 + 1, mid_x + 4, mid_y + b + fall * 0.12, mid_x,
                   mid_y + b);
    cairo_curve_to(on, mid_x - 4, mid_y + b, in_x + 5, in_y * 0.6 + mid_y * 0.4 + a, in_x, in_y + a);
    cairo_close_path(on);
    portrait_fill(on, p->tones.brow, 0.94);
}

void portrait_brows(portrait *p)
{
    portrait_turned(p, 1);
    for (int side = -1; side <= 1; side += 2) {
        cairo_save(p->on);
        cairo_translate(p->on, side * (eye_x + 0.6), 91.5);
        cairo_scale(p->on, side, 1);
        draw_brow(p, side);
        cairo_restore(p->on);
    }
}
