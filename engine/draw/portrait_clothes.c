/* Clothes. Each garment is cut from one outline of the shoulders. */
#include "draw/portrait_parts.h"

/* The outline with an opening for the neck: half as wide as `x` at height `y`, down to `deep` in the middle, in a
 * curve or, pointed, in two lines. */
static void torso(portrait *p, double x, double y, double deep, bool pointed)
{
    cairo_t *on = p->on;
    cairo_move_to(on, x, y);
    cairo_curve_to(on, x + 8, y + 6, 44, 183, 55, 190);
    cairo_curve_to(on, 70, 198, 77, 214, 80, 250);
    cairo_line_to(on, -80, 250);
    cairo_curve_to(on, -77, 214, -70, 198, -55, 190);
    cairo_curve_to(on, -44, 183, -x - 8, y + 6, -x, y);
    if (pointed)
        cairo_line_to(on, 0, deep);
    else
        cairo_curve_to(on, -x * 0.62, y + (deep - y) * 1.33, x * 0.62, y + (deep - y) * 1.33, x, y);
    cairo_close_path(on);
}

/* Fills the outline: lit from the upper left, with sleeves. */
static void sew(portrait *p, tint plain, tint shade, tint light)
{
    cairo_t *on = p->on;
    cairo_save(on);
    cairo_clip_preserve(on);
    portrait_fill_down(on, plain, tint_mix(plain, shade, 0.45), 176, 240);
    portrait_glow(on, light, 0.75, -38, 192, 40, 26);
    portrait_path(on, "M90 180 L90 250 L34 250 C48 236 56 216 52 188 Z");
    portrait_fill(on, shade, 0.3);
    portrait_lines(on, "M53 216 C56 226 56.5 234 56 250", shade, 0.9, 1.7);
    cairo_restore(on);
    cairo_new_path(on);
}

static void sew_cloth(portrait *p)
{
    sew(p, p->tones.cloth, p->tones.cloth_shade, p->tones.cloth_light);
}

static void sew_under(portrait *p)
{
    sew(p, p->tones.under, p->tones.under_shade, p->tones.under);
}

/* A turned-down collar. */
static void collar(portrait *p, tint plain, tint shade)
{
    portrait_shapes(
        p->on,
        "M16.5 163 C20 161 22 163 22.5 166 C24 171 26.5 174.5 28.5 177.5 C27.5 186 22.5 195 15 203.5 "
        "C9 197 4 192 0 189.5 C8 184 15 176 16.5 163 Z",
        shade, 1);
    portrait_shapes(p->on,
                    "M16.5 162 C20 160 21.5 162 22 165 C23.5 170 26 173 28 175.5 C26.5 184 22 192.5 14.8 201 "
                    "C9 195 4 190.5 0 188 C7 182.5 14.5 175 16.5 162 Z",
                    plain, 1);
}

static void buttons(portrait *p, double y, double step, tint with)
{
    for (; y < 238; y += step) {
        portrait_oval(p->on, 0, y, 1.5, 1.5);
        portrait_fill(p->on, with, 1);
    }
}

static void draw_shirt(portrait *p)
{
    torso(p, 22, 172, 187, true);
    sew_cloth(p);
    portrait_line(p->on, "M0 190 L0 240", p->tones.cloth_shade, 0.9, 1.4);
    buttons(p, 206, 17, p->tones.cloth_shade);
    collar(p, p->tones.cloth_light, p->tones.cloth_shade);
}

static void draw_polo(portrait *p)
{
    torso(p, 22, 172, 187, true);
    sew_cloth(p);
    portrait_shape(p->on, "M-5 190 L5 190 L5 222 C2 223.5 -2 223.5 -5 222 Z", p->tones.cloth_shade, 0.55);
    portrait_oval(p->on, 0, 203, 1.5, 1.5);
    portrait_oval(p->on, 0, 214, 1.5, 1.5);
    portrait_fill(p->on, p->tones.under, 0.9);
    collar(p, p->tones.cloth, p->tones.cloth_shade);
    portrait_lines(p->on, "M27.2 177 C25.5 184.5 21 192.5 14.9 199.8", p->tones.under, 0.85, 1.6);
}

static void draw_blouse(portrait *p)
{
    torso(p, 26, 175, 212, true);
    sew_cloth(p);
    portrait_shapes(p->on,
                    "M25 173 C28 176 31 178 33 180 C30 194 18 208 1 218 L0 211 C12 202 21 190 25 173 Z",
                    p->tones.cloth_light, 1);
    portrait_lines(p->on, "M33 180 C30 194 18 208 1 218", p->tones.cloth_shade, 0.8, 1.2);
    portrait_lines(p->on, "M20 226 C22 232 22 236 21 242 M34 208 C37 216 38 226 37 236", p->tones.cloth_shade,
                   0.6, 1.4);
    portrait_line(p->on, "M0 217 L0 242", p->tones.cloth_shade, 0.9, 1.3);
}

/* Two fronts that leave what is under them to be seen between. */
static void fronts(portrait *p, double x0, double y0, double x1, double y1)
{
    for (int side = -1; side <= 1; side += 2) {
        cairo_save(p->on);
        cairo_scale(p->on, side, 1);
        cairo_move_to(p->on, x0, y0);
        cairo_curve_to(p->on, x0 + 8, y0 + 6, 44, 183, 55, 190);
        cairo_curve_to(p->on, 70, 198, 77, 214, 80, 250);
        cairo_line_to(p->on, x1, 250);
        cairo_line_to(p->on, x1, y1);
        cairo_close_path(p->on);
        cairo_restore(p->on);
    }
    sew_cloth(p);
}

static void draw_suit(portrait *p)
{
    tint tie = tint_mix(p->tones.cloth_shade, (tint){ 0.55, 0.16, 0.22 }, 0.6), dark = tint_darker(tie, 0.3);
    torso(p, 22, 172, 187, true);
    sew_under(p);
    portrait_shape(p->on, "M-5 190 L5 190 L9 236 L0 246 L-9 236 Z", tie, 1);
    portrait_shape(p->on, "M-6 188 L6 188 L4 197 L-4 197 Z", dark, 1);
    collar(p, p->tones.under, p->tones.under_shade);
    fronts(p, 23, 170, 3, 234);
    portrait_shapes(p->on, "M22.5 169 L34 184 L25 194 L31 199 L4 236 C8 214 18 192 22.5 169 Z",
                    p->tones.cloth_light, 1);
    portrait_lines(p->on, "M34 184 L25 194 L31 199 L4 236", p->tones.cloth_shade, 1, 1.4);
}

static void draw_jacket(portrait *p)
{
    torso(p, 22, 174, 186, false);
    sew_under(p);
    portrait_line(p->on, "M-21 176 C-12 190 12 190 21 176", p->tones.under_shade, 0.9, 2);
    fronts(p, 25, 171, 15, 244);
    portrait_shapes(p->on, "M24 170 L36 185 L28 195 L33 200 L15 244 C15 218 20 192 24 170 Z",
                    p->tones.cloth_light, 1);
    portrait_lines(p->on, "M36 185 L28 195 L33 200 L15 244", p->tones.cloth_shade, 1, 1.4);
}

static void draw_jumper(portrait *p)
{
    torso(p, 23, 170, 185, false);
    sew_cloth(p);
    portrait_path(p->on,
                  "M-17.5 164 C-13 184 13 184 17.5 164 C23 165 27 171 29 176 C20 197 -20 197 -29 176 C-28 "
                  "174 -26 172 -23 170 Z");
    portrait_fill(p->on, p->tones.cloth_light, 1);
    portrait_lines(p->on,
                   "M29 176 C20 197 -20 197 -29 176 M6 183 L8 191.5 M14 180.5 L17 188 M19 173 L24.5 180",
                   p->tones.cloth_shade, 0.8, 1.2);
    portrait_line(p->on, "M0 184 L0 192", p->tones.cloth_shade, 0.8, 1.2);
    portrait_lines(p->on, "M40 198 C44 208 46 220 45 232", p->tones.cloth_shade, 0.4, 1.4);
}

static void draw_cardigan(portrait *p)
{
    torso(p, 23, 173, 188, false);
    sew_under(p);
    portrait_line(p->on, "M-22.5 175 C-13 191.5 13 191.5 22.5 175", p->tones.under_shade, 0.9, 1.6);
    fronts(p, 27, 174, 3, 228);
    portrait_shapes(
        p->on,
        "M26 173 C29 175 31 177 33 179 C28 198 16 216 4 230 L4 250 L-3 250 L-3 228 C12 212 22 194 26 173 Z",
        p->tones.cloth_light, 1);
    portrait_line(p->on, "M-4 230 L-4 250 M4 230 L4 250", p->tones.cloth_shade, 0.8, 1.2);
    portrait_lines(p->on, "M33 179 C28 198 16 216 4 230", p->tones.cloth_shade, 0.8, 1.2);
    buttons(p, 233, 12, p->tones.cloth_shade);
}

static void draw_hoodie(portrait *p)
{
    torso(p, 24, 172, 188, false);
    sew_cloth(p);
    portrait_shapes(p->on,
                    "M21 158 C33 160 43 170 44 184 C38 194 16 204 0 206 L0 194 C13 192 23 180 21 158 Z",
                    p->tones.cloth_shade, 1);
    portrait_shapes(p->on,
                    "M22 158 C33 160 41 169 42.5 181 C36 191 16 201 0 203 L0 193.5 C14 191 24 179 22 158 Z",
                    p->tones.cloth_light, 1);
    portrait_shapes(p->on, "M18 160 C22 172 18 184 0 193.5 C15 192 25 180 22 158 Z", p->tones.cloth_shade, 1);
    portrait_lines(p->on, "M8 197 C9 206 8.5 214 9 222", p->tones.under, 1, 1.8);
}

static void draw_tunic(portrait *p)
{
    torso(p, 24, 173, 204, true);
    sew_cloth(p);
    portrait_lines(p->on, "M24 173 L0 205", p->tones.under, 1, 3);
    portrait_line(p->on, "M0 205 L0 242", p->tones.cloth_shade, 0.8, 1.3);
    portrait_lines(p->on, "M44 184 C42 194 42 204 44 212", p->tones.cloth_shade, 0.55, 1.3);
    portrait_line(p->on, "M24 218 L42 216", p->tones.cloth_shade, 0.9, 1.6);
}

static void draw_kurta(portrait *p)
{
    torso(p, 20, 168, 178, false);
    sew_cloth(p);
    portrait_shape(p->on,
                   "M-20 165 C-13 176 13 176 20 165 C23 168 24 171 24.5 174 C16 187 -16 187 -24.5 174 C-24 "
                   "171 -23 168 -20 165 Z",
                   p->tones.cloth_light, 1);
    portrait_line(p->on, "M-24.5 174 C-16 187 16 187 24.5 174", p->tones.under, 0.9, 1.3);
    portrait_shape(p->on, "M-5.5 183 L5.5 183 L5.5 242 L-5.5 242 Z", p->tones.cloth_light, 0.8);
    portrait_line(p->on, "M-5.5 184 L-5.5 242 M5.5 184 L5.5 242", p->tones.under, 0.8, 1.1);
    buttons(p, 193, 15, p->tones.under);
}

static void draw_coat(portrait *p)
{
    torso(p, 20, 168, 178, false);
    sew_under(p);
    portrait_shape(p->on,
                   "M-17 157 C-12 170 12 170 17 157 C23 158 27 166 28 172 C29 178 30 182 30 186 C16 202 "
                   "-16 202 -30 186 C-30 182 -29 178 -28 172 C-27 166 -23 158 -17 157 Z",
                   p->tones.under, 1);
    portrait_line(p->on, "M-26 170 C-14 186 10 188 25 174 M-22 184 C-8 194 8 195 20 188",
                  p->tones.under_shade, 1, 1.7);
    fronts(p, 30, 174, -0.6, 226);
    portrait_shapes(p->on,
                    "M27 166 C36 172 44 180 46 188 L33 206 C24 212 10 220 1 230 C10 208 26 192 27 166 Z",
                    p->tones.cloth_light, 1);
    portrait_lines(p->on, "M46 188 L33 206 C24 212 10 220 1 230", p->tones.cloth_shade, 1, 1.4);
    portrait_line(p->on, "M0 227 L0 250", p->tones.cloth_shade, 1, 1.5);
}

static void draw_vest(portrait *p)
{
    static const tint band = { 0.9, 0.92, 0.92 };
    torso(p, 22, 172, 187, true);
    sew_under(p);
    portrait_lines(p->on, "M53 216 C56 226 56.5 234 56 250", p->tones.under_shade, 0.9, 1.7);
    collar(p, p->tones.under, p->tones.under_shade);
    portrait_path(p->on, "M27 177 L47 187 C46 206 50 226 54 250 L2 250 L2 214 C14 206 24 194 27 177 Z");
    cairo_save(p->on);
    cairo_scale(p->on, -1, 1);
    portrait_path(p->on, "M27 177 L47 187 C46 206 50 226 54 250 L2 250 L2 214 C14 206 24 194 27 177 Z");
    cairo_restore(p->on);
    portrait_fill_down(p->on, p->tones.cloth_light, p->tones.cloth, 180, 240);
    portrait_shapes(p->on, "M32 180 L41 184 C40 200 42 226 45 250 L35 250 C32 226 31 200 32 180 Z", band,
                    0.95);
    portrait_line(p->on, "M0 214 L0 250", p->tones.cloth_shade, 1, 1.5);
}

void portrait_clothes(portrait *p)
{
    static void (*const kinds[RP_CLOTHES])(portrait *) = {
        [RP_CLOTHES_SHIRT] = draw_shirt,   [RP_CLOTHES_BLOUSE] = draw_blouse,
        [RP_CLOTHES_SUIT] = draw_suit,     [RP_CLOTHES_JACKET] = draw_jacket,
        [RP_CLOTHES_JUMPER] = draw_jumper, [RP_CLOTHES_CARDIGAN] = draw_cardigan,
        [RP_CLOTHES_HOODIE] = draw_hoodie, [RP_CLOTHES_POLO] = draw_polo,
        [RP_CLOTHES_TUNIC] = draw_tunic,   [RP_CLOTHES_KURTA] = draw_kurta,
        [RP_CLOTHES_COAT] = draw_coat,     [RP_CLOTHES_VEST] = draw_vest,
    };
    cairo_scale(p->on, p->shoulders, 1);
    kinds[p->look->clothes](p);
}
