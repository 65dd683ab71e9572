/* Nose and mouth. */
#include <math.h>

#include "draw/portrait_parts.h"

typedef struct nose_shape {
    double wing, base, tip; /* half its width, where it ends, how round the tip is */
    double bridge;          /* where its shadow begins */
} nose_shape;

static const nose_shape noses[RP_NOSES] = {
    [RP_NOSE_STRAIGHT] = { 7, 126.5, 3.4, 101 }, [RP_NOSE_SMALL] = { 5.8, 124.5, 3, 108 },
    [RP_NOSE_BROAD] = { 9.6, 126.5, 4.4, 105 },  [RP_NOSE_LONG] = { 7.2, 129.5, 3.6, 99 },
    [RP_NOSE_ROUND] = { 8.2, 126, 4.8, 106 },
};

void portrait_nose(portrait *p)
{
    const nose_shape *n = &noses[p->look->nose];
    const tones *c = &p->tones;
    cairo_t *on = p->on;
    double w = n->wing, y = n->base;
    portrait_turned(p, 1.35);
    /* the plane in shade, from the bridge to under the tip */
    cairo_move_to(on, 3.2, n->bridge);
    cairo_curve_to(on, 3.4, 112, w * 0.62, 116, w, y - 4.5);
    cairo_curve_to(on, w + 1, y - 1.5, w - 1, y + 0.8, w * 0.55, y + 0.3);
    cairo_curve_to(on, w * 0.3, y + 2.4, -w * 0.3, y + 2.4, -w * 0.5, y + 0.2);
    cairo_curve_to(on, -1, y - 0.4, n->tip, y - 2, n->tip * 0.8, y - 6);
    cairo_curve_to(on, 1.6, y - 12, 1.4, n->bridge + 6, 3.2, n->bridge);
    portrait_fill(on, c->skin_shade, 0.75);
    portrait_glow(on, c->skin_light, 0.9, -1.6, y - 5.5, n->tip + 1.6, n->tip + 1.2);
    cairo_move_to(on, w * 0.98, y - 4.6);
    cairo_curve_to(on, w + 1.2, y - 1.4, w - 0.8, y + 0.9, w * 0.55, y + 0.2);
    cairo_curve_to(on, w * 0.3, y + 2.3, -w * 0.3, y + 2.3, -w * 0.55, y + 0.2);
    cairo_curve_to(on, -w + 0.8, y + 0.9, -w - 1.2, y - 1.4, -w * 0.98, y - 4.6);
    portrait_stroke(on, c->line, 0.8, 1.5);
}

/* --- mouth --- */

typedef struct mouth {
    double w;            /* half */
    double left, right;  /* heights of the corners */
    double upper, lower; /* control heights of the opening's edges */
    double over, under;  /* thickness of the lips */
} mouth;

static const struct {
    double over, under;
} lips[RP_LIPS] = {
    [RP_LIPS_MEDIUM] = { 3.5, 4.6 }, [RP_LIPS_THIN] = { 2.2, 3.2 }, [RP_LIPS_FULL] = { 4.8, 6 }
};

static mouth mouth_now(const portrait *p)
{
    const double *pose = p->pose;
    double y = p->head.mouth, open = pose[POSE_MOUTH_OPEN], slim = 1 - pose[POSE_PRESSED] * 0.55;
    mouth m = { .w = (12.2 + pose[POSE_MOUTH_WIDE]) * (p->look->age == RP_AGE_CHILD ? 0.84 : 1) };
    slim *= fmin(1, m.w / 11.5); /* lips that are drawn together are not thicker for it */
    m.left = y - pose[POSE_MOUTH_UP] * 0.75 + pose[POSE_MOUTH_ODD];
    m.right = y - pose[POSE_MOUTH_UP] * 0.75 - pose[POSE_MOUTH_ODD];
    m.upper = y + pose[POSE_MOUTH_MID] + pose[POSE_MOUTH_UP] * 0.25 - open * 0.5;
    m.lower = y + pose[POSE_MOUTH_MID] + pose[POSE_MOUTH_UP] * 0.25 + open * 0.8;
    m.over = lips[p->look->lips].over * slim;
    m.under = lips[p->look->lips].under * slim;
    return m;
}

static void upper_edge(cairo_t *on, const mouth *m)
{
    cairo_curve_to(on, -m->w * 0.5, m->upper, -2.4, m->upper - 0.2, 0, m->upper + 0.5);
    cairo_curve_to(on, 2.4, m->upper - 0.2, m->w * 0.5, m->upper, m->w, m->right);
}

static void opening(cairo_t *on, const mouth *m)
{
    cairo_move_to(on, -m->w, m->left);
    upper_edge(on, m);
    cairo_curve_to(on, m->w * 0.6, m->lower, -m->w * 0.6, m->lower, -m->w, m->left);
    cairo_close_path(on);
}

static void draw_lips(portrait *p, const mouth *m)
{
    const tones *c = &p->tones;
    cairo_t *on = p->on;
    double w = m->w - 0.6;
    /* the upper lip is turned from the light */
    cairo_move_to(on, -w, m->left);
    cairo_curve_to(on, -w * 0.6, m->upper - m->over * 0.6, -4, m->upper - m->over * 1.25, -2.4,
                   m->upper - m->over);
    cairo_curve_to(on, -1.4, m->upper - m->over * 0.9, -0.8, m->upper - m->over * 0.62, 0,
                   m->upper - m->over * 0.6);
    cairo_curve_to(on, 0.8, m->upper - m->over * 0.62, 1.4, m->upper - m->over * 0.9, 2.4,
                   m->upper - m->over);
    cairo_curve_to(on, 4, m->upper - m->over * 1.25, w * 0.6, m->upper - m->over * 0.6, w, m->right);
    cairo_curve_to(on, m->w * 0.5, m->upper + 1.5, -m->w * 0.5, m->upper + 1.5, -w, m->left);
    portrait_fill(on, tint_mix(c->lips, c->lips_dark, 0.2), 0.95);
    cairo_move_to(on, -w * 0.86, m->left * 0.75 + m->lower * 0.25);
    cairo_curve_to(on, -w * 0.5, m->lower, w * 0.5, m->lower, w * 0.86, m->right * 0.75 + m->lower * 0.25);
    cairo_curve_to(on, w * 0.62, m->lower + m->under * 1.12, -w * 0.62, m->lower + m->under * 1.12, -w * 0.86,
                   m->left * 0.75 + m->lower * 0.25);
    portrait_fill(on, c->lips, 0.95);
    portrait_glow(on, tint_lighter(c->lips, 0.5), 0.5, -2,
                  m->lower * 0.75 + (m->left + m->right) * 0.125 + m->under * 0.55, w * 0.5, m->under * 0.38);
}

static void draw_inside(portrait *p, const mouth *m)
{
    static const tint inside = { 0.29, 0.11, 0.13 }, tongue = { 0.72, 0.36, 0.37 },
                      teeth = { 0.98, 0.97, 0.95 };
    cairo_t *on = p->on;
    double top = fmin(m->upper, fmin(m->left, m->right)), deep = (m->lower - m->upper) * 0.75;
    double shown = p->pose[POSE_TEETH], clenched = p->pose[POSE_CLENCHED];
    cairo_save(on);
    opening(on, m);
    cairo_clip_preserve(on);
    portrait_fill(on, inside, 1);
    if (clenched < 0.9) {
        portrait_oval(on, 0, m->lower - deep * 0.1, m->w * 0.55, deep * 0.42);
        portrait_fill(on, tongue, 1 - clenched);
    }
    double edge = m->upper * 0.75 + (m->left + m->right) * 0.125 + deep * (shown * 0.62);
    cairo_move_to(on, -m->w, top - 4);
    cairo_line_to(on, m->w, top - 4);
    cairo_line_to(on, m->w, m->right * 0.6 + edge * 0.4);
    cairo_curve_to(on, m->w * 0.5, edge, -m->w * 0.5, edge, -m->w, m->left * 0.6 + edge * 0.4);
    portrait_fill(on, teeth, 1);
    if (clenched > 0.05) {
        cairo_rectangle(on, -m->w, edge - deep * 0.1, 2 * m->w, 20);
        portrait_fill(on, teeth, clenched);
        cairo_move_to(on, -m->w, edge + 0.4);
        cairo_curve_to(on, -m->w * 0.5, edge - 0.8, m->w * 0.5, edge - 0.8, m->w, edge + 0.4);
        portrait_stroke(on, inside, 0.75 * clenched, 1.1);
        for (int i = -2; i <= 2; i++) {
            cairo_move_to(on, i * 4.2, top - 2);
            cairo_line_to(on, i * 4.2, m->lower + 2);
        }
        portrait_stroke(on, inside, 0.18 * clenched, 0.8);
    }
    cairo_restore(on);
}

void portrait_mouth(portrait *p)
{
    mouth m = mouth_now(p);
    cairo_t *on = p->on;
    portrait_turned(p, 1.1);
    cairo_translate(on, p->pose[POSE_MOUTH_X], 0);
    if (p->look->beard <= RP_BEARD_MOUSTACHE)
        portrait_glow(on, p->tones.skin_shade, 0.75, 0, m.lower + m.under + 3.2, m.w * 0.6, 3.6);
    draw_lips(p, &m);
    if (m.lower - m.upper > 0.8)
        draw_inside(p, &m);
    cairo_move_to(on, -m.w, m.left);
    upper_edge(on, &m);
    portrait_stroke(on, p->tones.lips_dark, 0.85, 1.5);
    if (m.lower - m.upper > 0.8) {
        cairo_move_to(on, -m.w, m.left);
        cairo_curve_to(on, -m.w * 0.6, m.lower, m.w * 0.6, m.lower, m.w, m.right);
        portrait_stroke(on, p->tones.lips_dark, 0.5, 1);
    }
    /* the corners */
    cairo_move_to(on, -m.w - 0.6, m.left - 1.1);
    cairo_line_to(on, -m.w + 0.2, m.left + 0.5);
    cairo_move_to(on, m.w + 0.6, m.right - 1.1);
    cairo_line_to(on, m.w - 0.2, m.right + 0.5);
    portrait_stroke(on, p->tones.line, 0.6, 1.5);
}
