/* Glasses, ear-rings, hearing aids, headsets and badges. */
#include "draw/portrait_parts.h"

static const tint metal = { 0.78, 0.76, 0.72 }, dark = { 0.13, 0.13, 0.16 }, white = { 1, 1, 1 },
                  gold = { 0.86, 0.68, 0.3 };

/* --- glasses --- */

static const struct {
    const char *lens; /* the right one, around (18, 106) */
    tint frame;
    double width;
} glasses[RP_GLASSES] = {
    [RP_GLASSES_ROUND] = { "M32 107 C32 115 26 120.5 18.5 120.5 C11 120.5 5 115 5 107 C5 99 11 93.8 18.5 "
                           "93.8 C26 93.8 32 99 32 107 Z",
                           { 0.36, 0.22, 0.14 },
                           1.9 },
    [RP_GLASSES_SQUARE] = { "M9 95.5 L29 95.5 C32 95.5 33.5 97.5 33.4 100 C33.2 108 32.5 112 31 115 C30 "
                            "117.5 28 118.5 25 118.5 L12 118.5 C9 118.5 7 117.5 6 115 C4.5 112 4 106 4 100 "
                            "C4 97.5 6 95.5 9 95.5 Z",
                            { 0.13, 0.13, 0.16 },
                            2.3 },
    [RP_GLASSES_RIMLESS] = { "M8 97 L29 97 C31.5 97 32.5 99 32.2 101 C31.5 110 29 117.5 19 117.5 C9 117.5 "
                             "5.5 110 4.8 101 C4.6 99 5.5 97 8 97 Z",
                             { 0.45, 0.46, 0.5 },
                             1 },
    [RP_GLASSES_WINGED] = { "M5 100 C6 96.5 12 96 18 96 C25 96 30 95 36.5 92 C36 100 34.5 109 31 114 C28 "
                            "118.5 22 119.5 17 119 C9 118.5 4 110 5 100 Z",
                            { 0.45, 0.13, 0.2 },
                            2.3 },
};

void portrait_glasses(portrait *p)
{
    cairo_t *on = p->on;
    const char *lens = glasses[p->look->glasses].lens;
    tint frame = glasses[p->look->glasses].frame;
    if (p->look->glasses == RP_GLASSES_ROUND && p->look->skin >= RP_SKIN_BROWN)
        frame = gold; /* horn would not be seen */
    double width = glasses[p->look->glasses].width;
    if (!lens)
        return;
    portrait_turned(p, 1.2);
    portrait_shapes(on, lens, white, 0.1);
    portrait_lines(on, lens, frame, 1, width);
    portrait_line(on, "M-5 103.5 C-3 100.8 3 100.8 5 103.5", frame, 1, width);
    portrait_lines(on, "M33 100 L41 99", frame, 1, width);
    portrait_line(on, "M25.5 116 L30.5 106 M-11.5 116 L-6.5 106", white, 0.22, 1.8);
}

/* --- at the ears --- */

static void draw_earring(portrait *p, int side)
{
    if (p->look->earrings == RP_EARRINGS_STUDS) {
        portrait_oval(p->on, 1.5, 122, 1.9, 1.9);
        portrait_fill(p->on, gold, 1);
    } else {
        portrait_oval(p->on, 1.8, 127.5, 4.6, 5.6);
        portrait_stroke(p->on, side > 0 ? tint_darker(gold, 0.2) : gold, 1, 1.5);
    }
}

/* Behind the person's left ear, which is on the right. */
static void draw_hearing(portrait *p)
{
    static const tint shell = { 0.83, 0.74, 0.66 }, shade = { 0.55, 0.47, 0.42 };
    portrait_shape(
        p->on,
        "M1 97 C7 94 12 99 11 107 C10.5 114 8.5 118 6 118 C7.5 112 8 106 6.5 102 C5.5 99.5 3 98.5 1 97 Z",
        shell, 1);
    portrait_line(p->on, "M1 97 C7 94 12 99 11 107 C10.5 114 8.5 118 6 118", shade, 0.8, 1);
    portrait_line(p->on, "M1.5 97.5 C-2 99.5 -3 104 -1.5 109", shade, 1, 1.3);
    portrait_oval(p->on, -1.2, 110.5, 2, 2.2);
    portrait_fill(p->on, shell, 1);
    if (p->look->hearing != RP_HEARING_IMPLANT)
        return;
    portrait_line(p->on, "M8 97 C10 90 6 85 0 82", shade, 1, 1.5);
    portrait_oval(p->on, -3, 79, 7, 7);
    portrait_fill(p->on, shell, 1);
    portrait_oval(p->on, -3, 79, 7, 7);
    portrait_stroke(p->on, shade, 0.8, 1);
    portrait_oval(p->on, -3, 79, 2.6, 2.6);
    portrait_stroke(p->on, shade, 0.8, 1);
}

/* How high hair stands over the head, where that is little. */
static double crown(const rp_look *look)
{
    static const double tops[RP_HAIRS] = {
        [RP_HAIR_SHAVED] = 43, [RP_HAIR_BALD] = 44, [RP_HAIR_CROP] = 39, [RP_HAIR_RECEDING] = 38
    };
    return tops[look->hair] > 0 && !portrait_hair_hidden(look) ? tops[look->hair] : 34;
}

static void draw_headset(portrait *p)
{
    cairo_t *on = p->on;
    double top = crown(p->look) - 1.5;
    for (int i = 0; i < 2; i++) {
        cairo_move_to(on, -43 + i * 1.6, 104);
        cairo_curve_to(on, -47 + i * 2, 66, -30, top + i * 1.8, 0, top + i * 1.8);
        cairo_curve_to(on, 30, top + i * 1.8, 47 - i * 2, 66, 43 - i * 1.6, 104);
        portrait_stroke(on, i ? tint_lighter(dark, 0.35) : dark, i ? 0.55 : 1, i ? 0.9 : 3.6);
    }
    portrait_shapes(on, "M38 97 C46 95 50 100 50 108 C50 117 46 122 39 120.5 C37 114 36.5 104 38 97 Z", dark,
                    1);
    portrait_line(on, "M-45 119 C-44 134 -34 146 -18 147", dark, 1, 2.2);
    portrait_shape(on, "M-20 144 C-15 143 -11 144.5 -11 147.2 C-11 150 -15 151 -20 150 Z", dark, 1);
}

void portrait_ear_things(portrait *p)
{
    cairo_t *on = p->on;
    if (p->look->earrings != RP_EARRINGS_NONE && !portrait_ears_hidden(p->look))
        for (int side = -1; side <= 1; side += 2) {
            cairo_save(on);
            cairo_translate(on, side * p->head.width, 0);
            cairo_scale(on, side, 1);
            draw_earring(p, side);
            cairo_restore(on);
        }
    if (p->look->hearing != RP_HEARING_NONE && !portrait_ears_hidden(p->look)) {
        cairo_save(on);
        cairo_translate(on, p->head.width, 0);
        draw_hearing(p);
        cairo_restore(on);
    }
    if (p->look->wears == RP_WEARS_HEADSET) {
        cairo_scale(on, p->head.width / 40, 1);
        draw_headset(p);
    }
}

/* --- badges --- */

void portrait_worn(portrait *p)
{
    static const tint paper = { 0.98, 0.98, 0.97 }, ink = { 0.5, 0.55, 0.62 }, ribbon = { 0.16, 0.36, 0.62 };
    cairo_t *on = p->on;
    cairo_scale(on, p->shoulders, 1);
    if (p->look->wears == RP_WEARS_BADGE) {
        cairo_rectangle(on, 25, 208, 24, 9.5);
        portrait_fill(on, paper, 1);
        cairo_rectangle(on, 25, 208, 24, 9.5);
        portrait_stroke(on, ink, 0.8, 0.9);
        portrait_line(on, "M28.5 211.5 L43 211.5 M28.5 214.3 L38 214.3", ink, 1, 1.1);
    } else if (p->look->wears == RP_WEARS_LANYARD) {
        portrait_line(on, "M-24 174 C-20 196 -10 214 0 224 C10 214 20 196 24 174", ribbon, 1, 3.2);
        portrait_line(on, "M0 222 L0 228", metal, 1, 3);
        cairo_rectangle(on, -10, 227, 20, 24);
        portrait_fill(on, paper, 1);
        cairo_rectangle(on, -10, 227, 20, 24);
        portrait_stroke(on, ink, 0.8, 0.9);
        cairo_rectangle(on, -7, 230.5, 7, 8);
        portrait_fill(on, ink, 0.7);
    }
}
