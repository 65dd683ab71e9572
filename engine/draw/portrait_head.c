/* Neck, ears and the skin of the face with what age and mood write on it. */
#include <math.h>

#include "draw/portrait_parts.h"

void portrait_face_path(const portrait *p)
{
    const head_shape *h = &p->head;
    cairo_t *on = p->on;
    double w = h->width, x = h->jaw_x, y = h->jaw_y;
    cairo_move_to(on, 0, 44);
    cairo_curve_to(on, w * 0.62, 44, w, 62, w, 96);
    cairo_curve_to(on, w, 112, x + 2.5, y - 12, x, y);
    cairo_curve_to(on, x - 3.5, y + 11, h->flat + 8, h->chin, 0, h->chin);
    cairo_curve_to(on, -h->flat - 8, h->chin, -x + 3.5, y + 11, -x, y);
    cairo_curve_to(on, -x - 2.5, y - 12, -w, 112, -w, 96);
    cairo_curve_to(on, -w, 62, -w * 0.62, 44, 0, 44);
    cairo_close_path(on);
}

void portrait_neck(portrait *p)
{
    static const double thick[RP_BUILDS] = {
        [RP_BUILD_MEDIUM] = 17.5, [RP_BUILD_SLIM] = 15.5, [RP_BUILD_BROAD] = 20.5
    };
    cairo_t *on = p->on;
    double n = thick[p->look->build] * (p->look->age == RP_AGE_CHILD ? 0.68 : 1),
           up = -p->pose[POSE_SHOULDERS];
    double side = 40 * p->shoulders;
    cairo_move_to(on, -n, 120);
    cairo_line_to(on, -n, 164);
    cairo_curve_to(on, -n, 176, -side * 0.7, 182, -side, 188);
    cairo_line_to(on, -30, 238);
    cairo_line_to(on, 30, 238);
    cairo_line_to(on, side, 188);
    cairo_curve_to(on, side * 0.7, 182, n, 176, n, 164);
    cairo_line_to(on, n, 120);
    cairo_close_path(on);
    cairo_save(on);
    cairo_clip_preserve(on);
    portrait_fill_down(on, p->tones.skin_shade, p->tones.skin, 150, 196);
    /* what the head keeps from the light */
    cairo_translate(on, p->pose[POSE_TILT] * -0.35 + 3, up + p->pose[POSE_HEAD_Y] + p->head.chin - 8);
    portrait_path(on, "M-40 -40 L40 -40 L40 -8 C34 22 -20 20 -40 -12 Z");
    portrait_fill(on, tint_darker(p->tones.skin_shade, 0.14), 0.55);
    cairo_restore(on);
}

void portrait_ears(portrait *p)
{
    if (portrait_ears_hidden(p->look))
        return;
    for (int side = -1; side <= 1; side += 2) {
        cairo_save(p->on);
        cairo_translate(p->on, side * (p->head.width + 1.5) - p->pose[POSE_TURN] * 0.5, 110);
        cairo_scale(p->on, side, 1);
        portrait_path(p->on, "M-4 -11 C2 -15 9 -11 7.5 -2 C6.5 4 4 11 -1 12.5 C-4 13.5 -5 10 -5 6 Z");
        portrait_fill(p->on, side > 0 ? tint_mix(p->tones.skin, p->tones.skin_shade, 0.55) : p->tones.skin,
                      1);
        portrait_line(p->on, "M-1 -8 C4 -9.5 5.5 -5 3.5 -0.5 C2.5 2 1 3 1.2 5.5", p->tones.line, 0.45, 1.3);
        cairo_restore(p->on);
    }
}

/* --- lines of age and mood --- */

static const double lines_of_age[RP_AGES] = { [RP_AGE_CHILD] = 0,
                                              [RP_AGE_YOUNG] = 0,
                                              [RP_AGE_ADULT] = 0.12,
                                              [RP_AGE_MIDDLE] = 0.5,
                                              [RP_AGE_OLDER] = 0.95 };

/* Young skin shows little of what a mood does to it. */
static double either(const portrait *p, double age, double mood)
{
    return p->look->age == RP_AGE_CHILD ? mood * 0.3 : fmin(1, age + mood * (1 - age * 0.5));
}

static void draw_lines(portrait *p, double age)
{
    const tint line = p->tones.line;
    cairo_t *on = p->on;
    double folds = either(p, age * 0.7, p->pose[POSE_FOLDS] * 0.6),
           forehead = either(p, age * 0.55, p->pose[POSE_FOREHEAD] * 0.75);
    double furrow = either(p, 0, p->pose[POSE_FURROW]), cheeks = p->pose[POSE_CHEEKS];
    cairo_save(on);
    portrait_turned(p, 0.7);
    if (folds > 0.1)
        portrait_lines(on,
                       cheeks > 0.5 ? "M10.5 123 C15.5 126 18.5 131 18.5 137"
                                    : "M10.5 125 C14.5 128.5 16.8 132.5 17 137.5",
                       line, folds * 0.5, 1.3);
    if (forehead > 0.1) {
        portrait_line(on, "M-17 77.5 C-8 75 8 75 17 77.5", line, forehead * 0.42, 1.3);
        portrait_line(on, "M-14 70.5 C-6 68.5 6 68.5 14 70.5", line, forehead * 0.3, 1.2);
    }
    if (furrow > 0.05)
        portrait_lines(on, "M3 97.5 C3.6 94 3.6 91 2.6 87.5", line, furrow * 0.75, 1.5);
    if (age > 0.4) {
        portrait_lines(on, "M10 116 C14 119.5 22 119.5 26 116.5", line, age * 0.34, 1.2);
        portrait_lines(on, "M31 103.5 L35.5 101.5 M31.5 106.5 L36.5 106.8 M31 109.5 L35 112", line,
                       age * 0.32, 1);
    } else if (cheeks > 0.5 && p->look->age != RP_AGE_CHILD)
        portrait_lines(on, "M31.5 104 L34.5 102.6 M32 107.5 L35 108.2", line, 0.22, 1);
    if (age > 0.8)
        portrait_lines(on, "M19 143 C19.5 147 18.5 150 17 152", line, 0.28, 1.2);
    cairo_restore(on);
}

void portrait_face(portrait *p)
{
    cairo_t *on = p->on;
    const tones *c = &p->tones;
    double cheeks = p->pose[POSE_CHEEKS];
    portrait_face_path(p);
    cairo_save(on);
    cairo_clip_preserve(on);
    portrait_fill(on, c->skin, 1);
    portrait_glow(on, c->skin_light, 0.85, -12, 84, 42, 44);
    /* the side that is turned from the light */
    portrait_path(on,
                  "M44 40 L48 170 L0 170 C16 164 27 154 30 138 C33 122 31 104 33 90 C34.5 78 34 66 28 54 Z");
    portrait_fill(on, c->skin_shade, 0.42);
    portrait_glow(on, c->skin_shade, 0.55, 4, p->head.chin + 4, 34, 15);
    portrait_glow(on, c->blush, 0.34 + cheeks * 0.2, -22, 125 - cheeks * 2, 15, 11);
    portrait_glow(on, c->blush, 0.34 + cheeks * 0.2, 22, 125 - cheeks * 2, 15, 11);
    /* eyes lie deeper than brow and cheek */
    portrait_glow(on, c->skin_shade, 0.5, -18, 100, 16, 13);
    portrait_glow(on, c->skin_shade, 0.5, 18, 100, 16, 13);
    draw_lines(p, lines_of_age[p->look->age]);
    cairo_restore(on);
}

/* --- marks --- */

static void draw_freckles(portrait *p)
{
    static const double at[][2] = { { 13, 119 },    { 17.5, 122 }, { 22, 119.5 },   { 26, 123.5 },
                                    { 11.5, 124 },  { 20, 126.5 }, { 15.5, 127.5 }, { 25, 128 },
                                    { 6.5, 117.5 }, { 29.5, 119 } };
    for (size_t i = 0; i < sizeof at / sizeof *at; i++)
        for (int side = -1; side <= 1; side += 2) {
            portrait_oval(p->on, side * at[i][0] + (i % 2 ? 0.8 : -0.6), at[i][1] + (side > 0 ? 0.7 : 0),
                          0.95, 0.85);
            portrait_fill(p->on, p->tones.line, 0.5);
        }
}

static const char patches[] =
    "M13 112 C17 110 20 114 25 111 C28 107 27 101 31 98 C36 95 40 99 39 105 C38 111 34 112 33 117 C31 122 25 "
    "120 21 122 C16 123 11 118 13 112 Z "
    "M-16 143 C-13 140 -10 143 -7 146 C-4 148 0 147 2 150 C4 154 0 158 -5 157 C-10 160 -16 156 -17 151 C-18 "
    "148 -18 145 -16 143 Z "
    "M-33 68 C-29 64 -25 66 -24 70 C-20 71 -19 75 -22 77 C-26 78 -28 82 -33 80 C-37 79 -37 72 -33 68 Z";
static const char patches_around[] =
    "M11 112 C14 107 20 111 23 109 C26 105 25 99 30 96 C36 92 42 97 41 105 C40 112 36 113 35 118 C33 125 25 "
    "122 21 124 C14 125 8 119 11 112 Z "
    "M-18 143 C-15 137 -9 141 -6 144 C-3 146 2 145 4 149 C6 155 1 160 -5 159 C-10 162 -18 158 -19 151 C-20 "
    "148 -20 145 -18 143 Z "
    "M-35 67 C-30 61 -23 64 -22 68 C-18 69 -16 76 -21 79 C-25 80 -28 84 -34 82 C-39 80 -39 71 -35 67 Z";

void portrait_marks(portrait *p)
{
    tint pale = tint_mix(p->tones.skin_light, (tint){ 0.97, 0.87, 0.81 }, 0.75);
    cairo_t *on = p->on;
    portrait_face_path(p);
    cairo_clip(on);
    portrait_turned(p, 0.7);
    switch (p->look->marks) {
    case RP_MARKS_FRECKLES: draw_freckles(p); break;
    case RP_MARKS_MOLE:
        portrait_oval(on, 16.5, 131.5, 1.35, 1.3);
        portrait_fill(on, tint_darker(p->tones.line, 0.3), 0.9);
        break;
    case RP_MARKS_VITILIGO:
        for (int i = 0; i < 2; i++) { /* pale, with an edge that is half so */
            portrait_path(on, i ? patches : patches_around);
            portrait_fill(on, pale, 0.5);
        }
        break;
    default: break;
    }
}
