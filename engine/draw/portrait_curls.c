/* Hair of many pieces: curls, an afro, braids and locs. */
#include <math.h>

#include "draw/portrait_parts.h"

typedef struct curl {
    double x, y, r;
} curl;

static const curl short_curls[] = { { -40, 86, 7 },   { -42, 74, 8 },   { -38, 61, 9.5 }, { -29, 49, 10.5 },
                                    { -16, 41, 11 },  { -1, 38, 11.5 }, { 14, 40, 11 },   { 28, 48, 10.5 },
                                    { 37, 60, 9.5 },  { 42, 74, 8 },    { 40, 87, 7 },    { -27, 61, 9 },
                                    { -14, 55, 10 },  { 0, 52, 10.5 },  { 14, 55, 10 },   { 27, 62, 9 },
                                    { -33, 71, 6.5 }, { 33, 72, 6.5 } };

static const curl afro_edge[] = { { -18, 50, 9 }, { 0, 46, 9 },   { 18, 50, 9 },  { -30, 60, 8 },
                                  { 30, 60, 8 },  { -33, 72, 8 }, { -24, 64, 8 }, { -13, 59, 8 },
                                  { 0, 57, 8.5 }, { 13, 59, 8 },  { 24, 64, 8 },  { 33, 72, 8 },
                                  { -39, 83, 6 }, { 39, 83, 6 } };

static void draw_curls(portrait *p, const curl *all, size_t count)
{
    cairo_t *on = p->on;
    for (size_t i = 0; i < count; i++)
        portrait_oval(on, all[i].x, all[i].y, all[i].r, all[i].r);
    cairo_save(on);
    cairo_clip_preserve(on);
    portrait_fill_down(on, p->tones.hair, tint_mix(p->tones.hair, p->tones.hair_shade, 0.6), 40, 96);
    portrait_glow(on, p->tones.hair_light, 0.5, -20, 46, 26, 18);
    for (size_t i = 0; i < count; i++) {
        double r = all[i].r, turn = (double)(i % 3) * 0.9;
        cairo_new_sub_path(on);
        cairo_arc(on, all[i].x, all[i].y, r * 0.66, 0.2 + turn, 2.9 + turn);
        cairo_new_sub_path(on);
        cairo_arc(on, all[i].x + r * 0.12, all[i].y + r * 0.1, r * 0.28, 1 + turn, 4.4 + turn);
    }
    portrait_stroke(on, p->tones.hair_shade, 0.75, 1.4);
    cairo_restore(on);
    cairo_new_path(on);
}

static void draw_afro(portrait *p)
{
    cairo_t *on = p->on;
    for (int i = 0; i < 22; i++) {
        double a = 2.55 + i * (6.2832 - 1.95) / 21;
        portrait_oval(on, cos(a) * 50, 80 + sin(a) * 48, 9.5, 9.5);
    }
    portrait_oval(on, 0, 80, 53, 51);
    cairo_save(on);
    cairo_clip_preserve(on);
    portrait_fill_down(on, p->tones.hair, p->tones.hair_shade, 30, 130);
    portrait_glow(on, p->tones.hair_light, 0.55, -20, 50, 36, 28);
    cairo_restore(on);
}

/* --- braids and locs: strings that hang from the head --- */

typedef struct hanging {
    double x0, y0, x1, y1; /* of the right side */
    double bend, thick;
} hanging;

static const hanging braids_back[] = { { 30, 70, 44, 186, 10, 7 },
                                       { 36, 72, 53, 178, 10, 7 },
                                       { 22, 70, 34, 192, 10, 7 } };
static const hanging braids_front[] = { { 38, 76, 47, 196, 9, 7 }, { 41, 78, 56, 186, 9, 6.5 } };
static const hanging locs_back[] = { { 30, 60, 42, 166, 14, 9 },
                                     { 36, 62, 52, 160, 12, 9 },
                                     { 20, 60, 30, 168, 12, 9 },
                                     { 10, 60, 16, 168, 8, 9 } };
static const hanging locs_front[] = { { 37, 70, 46, 164, 10, 8.5 },
                                      { 40, 66, 55, 152, 11, 8.5 },
                                      { 36, 76, 40, 128, 5, 7.5 } };

static void draw_one(portrait *p, const hanging *h, tint plain, tint mark, int joints)
{
    cairo_t *on = p->on;
    cairo_move_to(on, h->x0, h->y0);
    cairo_curve_to(on, h->x0 + h->bend, h->y0 + 30, h->x1 + h->bend * 0.3, h->y1 - 40, h->x1, h->y1);
    portrait_stroke(on, plain, 1, h->thick);
    for (int i = 1; i < joints; i++) {
        double t = (double)i / joints, u = 1 - t;
        double x = u * u * u * h->x0 + 3 * u * u * t * (h->x0 + h->bend) +
                   3 * u * t * t * (h->x1 + h->bend * 0.3) + t * t * t * h->x1;
        double y = u * u * u * h->y0 + 3 * u * u * t * (h->y0 + 30) + 3 * u * t * t * (h->y1 - 40) +
                   t * t * t * h->y1;
        double side = i % 2 ? 1 : -1;
        cairo_move_to(on, x - h->thick * 0.34, y - side * 1.6);
        cairo_line_to(on, x + h->thick * 0.34, y + side * 1.6);
    }
    portrait_stroke(on, mark, 0.65, 1.2);
}

static void draw_hanging(portrait *p, const hanging *all, size_t count, bool front)
{
    tint plain = front ? p->tones.hair : tint_mix(p->tones.hair_shade, p->tones.hair, 0.3);
    tint mark = front ? p->tones.hair_light : p->tones.hair;
    int joints = p->look->hair == RP_HAIR_BRAIDS ? 17 : 8;
    for (int side = -1; side <= 1; side += 2) {
        cairo_save(p->on);
        cairo_scale(p->on, side, 1);
        for (size_t i = 0; i < count; i++)
            draw_one(p, &all[i], plain, mark, joints);
        cairo_restore(p->on);
    }
}

/* Combed close to the head from a line in the middle. */
static void draw_cap(portrait *p)
{
    portrait_shape(p->on,
                   "M-42 106 C-47 84 -45 59 -31 46 C-16 34 16 34 31 46 C45 59 47 84 42 106 C40 95 38 85 34 "
                   "77 C25 66 10 62 0 55 "
                   "C-10 62 -25 66 -34 77 C-38 85 -40 95 -42 106 Z",
                   p->tones.hair, 1);
    portrait_lines(p->on,
                   "M0 55 C0 48 0 42 0 37 M10 61 C12 53 12 45 9 39 M20 66 C24 57 24 49 20 42 M29 72 C34 63 "
                   "35 56 31 49 M36 82 C40 74 42 66 39 58",
                   p->tones.hair_light, 0.55, 1.2);
}

#define ALL(table) table, sizeof table / sizeof *table

void portrait_curls_back(portrait *p)
{
    switch (p->look->hair) {
    case RP_HAIR_AFRO: draw_afro(p); break;
    case RP_HAIR_BRAIDS: draw_hanging(p, ALL(braids_back), false); break;
    case RP_HAIR_LOCS: draw_hanging(p, ALL(locs_back), false); break;
    default: break;
    }
}

void portrait_curls_front(portrait *p)
{
    switch (p->look->hair) {
    case RP_HAIR_CURLY: draw_curls(p, ALL(short_curls)); break;
    case RP_HAIR_AFRO:
        portrait_shape(
            p->on, "M-41 92 C-45 60 -28 36 0 36 C28 36 45 60 41 92 C36 76 20 64 0 62 C-20 64 -36 76 -41 92 Z",
            p->tones.hair, 1);
        draw_curls(p, ALL(afro_edge));
        break;
    case RP_HAIR_BRAIDS:
        draw_cap(p);
        draw_hanging(p, ALL(braids_front), true);
        break;
    case RP_HAIR_LOCS:
        draw_cap(p);
        draw_hanging(p, ALL(locs_front), true);
        break;
    default: break;
    }
}
