/* What grows on cheeks, chin and lip. */
#include "draw/portrait_parts.h"

/* Along the jaw, a little larger than the face, cut out around the mouth. */
static void jaw_path(const portrait *p, double out, double line, double drop)
{
    const head_shape *h = &p->head;
    cairo_t *on = p->on;
    double w = h->width + out * 0.4, x = h->jaw_x + out, y = h->jaw_y, chin = h->chin + drop;
    cairo_move_to(on, -w, 104);
    cairo_curve_to(on, -w, 114, -x - 1.5, y - 8, -x, y);
    cairo_curve_to(on, -x + 3, y + 13, -h->flat - 8, chin, 0, chin);
    cairo_curve_to(on, h->flat + 8, chin, x - 3, y + 13, x, y);
    cairo_curve_to(on, x + 1.5, y - 8, w, 114, w, 104);
    cairo_curve_to(on, w - 4, 116, 28, line, 17, line - 2);
    cairo_curve_to(on, 12, line - 6, 6, line - 8.5, 0, line - 7.5);
    cairo_curve_to(on, -6, line - 8.5, -12, line - 6, -17, line - 2);
    cairo_curve_to(on, -28, line, -w + 4, 116, -w, 104);
    cairo_close_path(on);
}

static void draw_full(portrait *p, double out, double drop)
{
    cairo_t *on = p->on;
    jaw_path(p, out, p->head.mouth - 2, drop);
    cairo_save(on);
    cairo_clip_preserve(on);
    portrait_fill_down(on, p->tones.hair, p->tones.hair_shade, 120, p->head.chin + drop);
    portrait_glow(on, p->tones.hair_light, 0.45, -18, p->head.mouth + 8, 20, 14);
    portrait_line(on,
                  "M-24 141 C-22 150 -15 158 -8 162 M-30 132 C-30 142 -26 150 -22 154 M10 158 C16 155 22 149 "
                  "25 141 M-3 156 L-3 165 M5 155 L6 164",
                  p->tones.hair_shade, 0.5, 1.2);
    cairo_restore(on);
}

void portrait_beard(portrait *p)
{
    cairo_t *on = p->on;
    const tones *c = &p->tones;
    double drop = p->pose[POSE_MOUTH_OPEN] * 0.25;
    switch (p->look->beard) {
    case RP_BEARD_STUBBLE:
        portrait_face_path(p);
        cairo_clip(on);
        for (int i = 0; i < 5; i++) { /* a soft edge */
            jaw_path(p, -i * 0.7, p->head.mouth - 6 + i * 2.6, 0);
            portrait_fill(on, tint_mix(c->hair, c->skin_shade, 0.4), 0.085);
        }
        break;
    case RP_BEARD_GOATEE:
        cairo_translate(on, 0, p->head.chin - 160 + drop);
        portrait_turned(p, 0.8);
        portrait_shape(on,
                       "M-13 141 C-13 136 -9 133.5 0 133.5 C9 133.5 13 136 13 141 C14 150 12 160 6 164 C3 "
                       "166 -3 166 -6 164 C-12 160 -14 150 -13 141 Z",
                       c->hair, 0.95);
        break;
    case RP_BEARD_SHORT: draw_full(p, 0.6, 2 + drop); break;
    case RP_BEARD_FULL: draw_full(p, 2.6, 13 + drop); break;
    default: break;
    }
}

void portrait_moustache(portrait *p)
{
    cairo_t *on = p->on;
    bool thick = p->look->beard == RP_BEARD_MOUSTACHE || p->look->beard == RP_BEARD_FULL;
    if (p->look->beard < RP_BEARD_MOUSTACHE)
        return;
    portrait_turned(p, 1.1);
    cairo_translate(on, p->pose[POSE_MOUTH_X] * 0.6,
                    p->head.mouth - 140 - p->pose[POSE_MOUTH_OPEN] * 0.3 + p->pose[POSE_MOUTH_MID] * 0.4);
    cairo_translate(on, 0, 135);
    cairo_scale(on, 1 + p->pose[POSE_MOUTH_WIDE] * 0.03, thick ? 1.1 : 0.85);
    portrait_shapes(on, "M0 -3.5 C4 -6 9 -4.4 12 -0.5 C13.6 1.6 15 3 16.5 3.4 C12 6 6 4.6 0 2.6 Z",
                    p->tones.hair, 1);
    portrait_lines(on, "M2 -1.8 C6 -2.6 9 0 12 2.4", p->tones.hair_shade, 0.5, 0.9);
}
