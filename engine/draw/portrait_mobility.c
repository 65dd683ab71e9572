/* What somebody gets about with, as far as it is seen beside head and shoulders. */
#include "draw/portrait_parts.h"

static const tint frame = { 0.2, 0.22, 0.26 }, steel = { 0.66, 0.69, 0.73 };

void portrait_chair(portrait *p)
{
    cairo_t *on = p->on;
    if (p->look->mobility != RP_MOBILITY_WHEELCHAIR)
        return;
    /* the back, its posts and the handles that somebody else would push */
    portrait_shape(on, "M-70 204 C-70 200 -66 198 -62 198 L62 198 C66 198 70 200 70 204 L74 244 L-74 244 Z",
                   frame, 1);
    portrait_lines(on, "M71 244 L67 184 C66.5 178 70 176 76 176 L86 176", steel, 1, 4.4);
    portrait_lines(on, "M76 176 L87 176", frame, 1, 7);
    portrait_lines(on, "M72 244 C78 226 88 222 98 224", steel, 1, 4);
    portrait_lines(on, "M75 250 C80 232 88 228 98 230", frame, 1, 4.5);
}

/* A hand that lies over a handle at (0, 0), seen from the front; its sleeve comes from the lower right. */
static void draw_hand(portrait *p)
{
    cairo_t *on = p->on;
    portrait_path(on, "M6 13 C13 7 25 11 34 23 L46 52 L12 52 C10 38 6 26 6 13 Z");
    portrait_fill_down(on, p->tones.cloth, p->tones.cloth_shade, 10, 40);
    portrait_line(on, "M6 13 C6 26 10 38 12 52 M30 17 C35 26 41 38 45 50", p->tones.cloth_shade, 1, 1.8);
    portrait_path(on, "M-12 -4 C-9 -9 2 -10 8 -6 C13 -3 16 3 17 9 C15 14 12 17 8 18 C2 18 -8 17 -12 14 C-15 "
                      "9 -15 1 -12 -4 Z");
    portrait_fill_down(on, p->tones.skin, p->tones.skin_shade, -6, 22);
    portrait_line(
        on, "M-12.5 1 C-8 -0.5 -4 -0.5 0 1 M-13 6 C-8.5 4.5 -4.5 4.5 -0.5 6 M-12 11 C-8 9.5 -4.5 9.5 -1 11",
        p->tones.line, 0.65, 1.2);
}

void portrait_stick(portrait *p)
{
    static const tint wood = { 0.46, 0.29, 0.17 }, light = { 0.64, 0.44, 0.28 }, white = { 0.98, 0.98, 0.97 };
    cairo_t *on = p->on;
    if (p->look->mobility != RP_MOBILITY_STICK && p->look->mobility != RP_MOBILITY_WHITE_CANE)
        return;
    cairo_translate(on, 46, 210);
    if (p->look->mobility == RP_MOBILITY_STICK) {
        portrait_line(on, "M-2 2 L-6 40", wood, 1, 5);
        portrait_line(on, "M-22 3 C-18 -4 -8 -3 2 -3 C8 -3 12 0 13 4", wood, 1, 6.4);
        portrait_line(on, "M-21 1.4 C-17 -4.6 -8 -4.4 0 -4.4", light, 0.9, 1.6);
    } else {
        portrait_line(on, "M-3 -40 L-5 -8", frame, 1, 6.4);
        portrait_line(on, "M-3 -40 C-12 -44 -16 -34 -10 -24", frame, 0.9, 1.6);
        portrait_line(on, "M-5 6 L-8 40", tint_darker(white, 0.25), 1, 6.6);
        portrait_line(on, "M-5 6 L-8 40", white, 1, 5);
    }
    draw_hand(p);
}
