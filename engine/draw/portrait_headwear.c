/* What is worn on the head. */
#include "draw/portrait_parts.h"

bool portrait_hair_hidden(const rp_look *look)
{
    return look->headwear == RP_HEADWEAR_HIJAB || look->headwear == RP_HEADWEAR_TURBAN ||
           look->headwear == RP_HEADWEAR_HEADWRAP;
}

bool portrait_ears_hidden(const rp_look *look)
{
    return look->headwear == RP_HEADWEAR_HIJAB;
}

static void stretch(portrait *p)
{
    cairo_scale(p->on, p->head.width / 40, 1);
}

void portrait_wrap_back(portrait *p)
{
    if (p->look->headwear != RP_HEADWEAR_HIJAB)
        return;
    stretch(p);
    portrait_shape(p->on, "M-44 150 C-54 176 -64 186 -66 206 L66 206 C64 186 54 176 44 150 Z",
                   p->tones.wrap_shade, 1);
}

static void shade_right(portrait *p)
{
    portrait_shape(p->on, "M70 20 L70 230 L20 230 C44 190 50 140 46 96 C44 66 34 44 18 28 Z",
                   p->tones.wrap_shade, 0.5);
}

static void draw_hijab(portrait *p)
{
    cairo_t *on = p->on;
    cairo_save(on);
    cairo_translate(on, 0, 44);
    cairo_scale(on, 1, (p->head.chin - 44) / 116);
    cairo_translate(on, 0, -44);
    portrait_path(on, "M0 33 C31 33 52 58 51 98 C51 128 47 146 43 158 C55 171 62 186 63 201 C62 212 52 218 "
                      "38 221 C12 226 -16 226 -38 221 C-52 218 -62 212 -63 201 C-62 186 -55 171 -43 158 C-47 "
                      "146 -51 128 -51 98 C-52 58 -31 33 0 33 Z");
    portrait_path(on, "M0 57 C-22 57 -37 74 -37.5 100 C-37.5 124 -31 142 -22 152 C-12 161 12 161 22 152 C31 "
                      "142 37.5 124 37.5 100 C37 74 22 57 0 57 Z");
    cairo_set_fill_rule(on, CAIRO_FILL_RULE_EVEN_ODD);
    cairo_save(on);
    cairo_clip_preserve(on);
    portrait_fill_down(on, p->tones.wrap, tint_mix(p->tones.wrap, p->tones.wrap_shade, 0.5), 60, 220);
    portrait_shape(on,
                   "M-48 96 C-48 64 -32 42 -8 38 C-26 50 -38 70 -41 100 C-42 116 -41 130 -38 142 C-45 128 "
                   "-48 112 -48 96 Z",
                   p->tones.wrap_light, 0.8);
    shade_right(p);
    portrait_line(on,
                  "M-36 148 C-26 166 -4 174 30 172 M-44 160 C-30 184 4 194 52 184 M-52 178 C-30 202 10 208 "
                  "60 200 M38 142 C30 160 12 170 -12 172 M46 120 C45 136 43 146 38 152",
                  p->tones.wrap_shade, 0.9, 1.8);
    portrait_line(on, "M-38 100 C-38 76 -23 58 0 58 C23 58 38 76 38 100",
                  tint_darker(p->tones.wrap_shade, 0.2), 0.5, 2);
    cairo_restore(on);
    cairo_new_path(on);
    cairo_restore(on);
}

static void draw_turban(portrait *p)
{
    cairo_t *on = p->on;
    cairo_translate(on, 0, 8);
    cairo_scale(on, 1, 0.92);
    portrait_shapes(on, "M36 84 L45 99 C42 104 41 110 40 113 C38 104 37 94 36 84 Z", p->tones.hair, 1);
    portrait_shape(on, "M-30 74 C-18 64 -8 60 0 60 C8 60 18 64 30 74 L0 56 Z", p->tones.under, 1);
    portrait_path(
        on, "M-45 100 C-56 64 -48 24 0 20 C48 24 56 64 45 100 C40 86 24 71 0 61 C-24 71 -40 86 -45 100 Z");
    cairo_save(on);
    cairo_clip_preserve(on);
    portrait_fill_down(on, p->tones.wrap, tint_mix(p->tones.wrap, p->tones.wrap_shade, 0.4), 24, 100);
    portrait_shape(on, "M-47 76 C-46 48 -34 30 -10 25 C-28 38 -38 56 -41 82 Z", p->tones.wrap_light, 0.8);
    shade_right(p);
    portrait_line(on,
                  "M0 61 C-20 60 -38 72 -48 90 M-2 52 C-22 50 -40 60 -50 76 M0 43 C-18 40 -38 46 -50 62 M4 "
                  "34 C-12 30 -30 34 -44 48 "
                  "M0 61 C20 60 38 72 48 90 M-10 55 C16 46 40 58 50 76 M-18 47 C12 34 40 42 51 62 M-20 38 C6 "
                  "24 32 28 46 48",
                  p->tones.wrap_shade, 0.95, 1.8);
    cairo_restore(on);
    cairo_new_path(on);
}

static void draw_kippah(portrait *p)
{
    cairo_translate(p->on, 0, p->look->hair == RP_HAIR_AFRO ? -15 : p->look->hair == RP_HAIR_CURLY ? -9 : 0);
    portrait_shape(p->on, "M-25 48.5 C-23 32 23 32 25 48.5 C12 42.5 -12 42.5 -25 48.5 Z", p->tones.wrap, 1);
    portrait_line(p->on, "M-24.5 48 C-12 42.2 12 42.2 24.5 48", p->tones.wrap_light, 0.9, 1.6);
    portrait_line(p->on,
                  "M0 36.5 L0 43.5 M-12 38.5 C-14 41 -15 43 -15.5 44.8 M12 38.5 C14 41 15 43 15.5 44.8",
                  p->tones.wrap_shade, 0.8, 1);
}

static void draw_cap(portrait *p)
{
    cairo_t *on = p->on;
    portrait_path(on, "M-44 78 C-48 46 -28 29 0 29 C28 29 48 46 44 78 C20 70 -20 70 -44 78 Z");
    cairo_save(on);
    cairo_clip_preserve(on);
    portrait_fill_down(on, p->tones.wrap_light, p->tones.wrap, 30, 70);
    shade_right(p);
    portrait_line(on, "M0 29 L0 72 M-18 31 C-24 44 -26 58 -26 72 M18 31 C24 44 26 58 26 72",
                  p->tones.wrap_shade, 0.7, 1.2);
    cairo_restore(on);
    cairo_new_path(on);
    portrait_oval(on, 0, 29.5, 3, 1.8);
    portrait_fill(on, p->tones.wrap_shade, 1);
    portrait_shape(
        on, "M-45 77 C-30 66 30 66 45 77 C51 83 48 88 41 86.5 C20 79 -20 79 -41 86.5 C-48 88 -51 83 -45 77 Z",
        p->tones.wrap_shade, 1);
    portrait_line(on, "M-42 78 C-26 69.5 26 69.5 42 78", p->tones.wrap_light, 0.4, 1);
}

static void draw_beanie(portrait *p)
{
    cairo_t *on = p->on;
    portrait_path(on, "M-44 76 C-48 44 -28 25 0 25 C28 25 48 44 44 76 Z");
    portrait_fill_down(on, p->tones.wrap_light, p->tones.wrap, 26, 66);
    portrait_lines(
        on, "M0 27 L0 62 M10 28 C13 40 14 52 14 62 M20 31 C26 42 28 52 28 62 M31 38 C36 46 38 54 39 62",
        p->tones.wrap_shade, 0.5, 1.2);
    portrait_path(on, "M-45.5 64 C-46 61 -42 59.5 -39 60 C-14 56.5 14 56.5 39 60 C42 59.5 46 61 45.5 64 L45 "
                      "79 C45 82 42 82.5 39 82 C14 77 -14 77 -39 82 C-42 82.5 -45 82 -45 79 Z");
    portrait_fill_down(on, p->tones.wrap, p->tones.wrap_shade, 58, 84);
    portrait_lines(on,
                   "M0 58.5 L0 76.5 M7 58.7 L7 77 M14 59 L14 77.6 M21 59.6 L21.5 78.4 M28 60.4 L28.6 79.4 "
                   "M35 61.4 L36 80.6",
                   p->tones.wrap_shade, 0.8, 1.2);
}

static void draw_headwrap(portrait *p)
{
    cairo_t *on = p->on;
    cairo_translate(on, 0, 9);
    cairo_scale(on, 1, 0.9);
    portrait_shape(on, "M-26 40 C-40 20 -18 8 -2 24 C8 4 40 6 32 30 C44 28 46 44 30 46 Z",
                   p->tones.wrap_shade, 1);
    portrait_line(on, "M-22 36 C-26 26 -16 18 -6 28 M4 26 C10 14 26 14 27 28 M30 34 C36 34 37 40 30 42",
                  p->tones.wrap_light, 0.7, 1.6);
    portrait_path(
        on,
        "M-43.5 92 C-52 66 -44 34 -4 29 C40 28 52 62 43.5 92 C38 80 24 70 4 64 C-16 66 -36 78 -43.5 92 Z");
    cairo_save(on);
    cairo_clip_preserve(on);
    portrait_fill_down(on, p->tones.wrap, tint_mix(p->tones.wrap, p->tones.wrap_shade, 0.45), 28, 92);
    portrait_shape(on, "M-45 72 C-44 50 -30 38 -12 34 C-26 46 -36 60 -39 78 Z", p->tones.wrap_light, 0.8);
    shade_right(p);
    portrait_line(on,
                  "M4 64 C-14 58 -36 68 -46 84 M8 56 C-12 46 -38 52 -48 68 M8 46 C-8 36 -30 40 -42 52 M4 64 "
                  "C22 60 38 66 46 82 M8 52 C24 48 42 54 48 68 M10 42 C24 36 38 42 44 52",
                  p->tones.wrap_shade, 0.95, 1.8);
    cairo_restore(on);
    cairo_new_path(on);
    portrait_shape(on, "M-6 40 C-2 30 16 28 22 38 C26 48 16 56 6 55 C-4 54 -9 48 -6 40 Z", p->tones.wrap, 1);
    portrait_line(on, "M-2 44 C4 38 14 38 20 44 M0 50 C6 45 12 45 17 49", p->tones.wrap_shade, 0.95, 1.5);
}

void portrait_headwear(portrait *p)
{
    static void (*const kinds[RP_HEADWEARS])(portrait *) = {
        [RP_HEADWEAR_HIJAB] = draw_hijab,   [RP_HEADWEAR_TURBAN] = draw_turban,
        [RP_HEADWEAR_KIPPAH] = draw_kippah, [RP_HEADWEAR_CAP] = draw_cap,
        [RP_HEADWEAR_BEANIE] = draw_beanie, [RP_HEADWEAR_HEADWRAP] = draw_headwrap,
    };
    if (!kinds[p->look->headwear])
        return;
    stretch(p);
    kinds[p->look->headwear](p);
}
