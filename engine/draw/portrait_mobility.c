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

static void draw_hand(portrait *p, double x, double y)
{
    cairo_t *on = p->on;
    cairo_translate(on, x, y);
    portrait_path(on, "M-13 30 C-17 18 -17 6 -13 0 C-8 -6 8 -7 13 -2 C17 3 17 10 15 16 C14 22 15 26 15 30 Z");
    portrait_fill_down(on, p->tones.skin, p->tones.skin_shade, -6, 34);
    portrait_line(on, "M-6 -3 C-7 2 -7 7 -6 11 M1 -4.5 C0.5 1 0.5 6 1 10.5 M8 -4 C8 1 8 5 8.5 9",
                  p->tones.line, 0.6, 1.2);
    portrait_path(on, "M-18 24 C-8 20 10 20 19 24 L24 44 L-22 44 Z");
    portrait_fill(on, p->tones.cloth, 1);
    portrait_line(on, "M-18 24 C-8 20 10 20 19 24", p->tones.cloth_shade, 1, 1.6);
}

void portrait_stick(portrait *p)
{
    static const tint wood = { 0.46, 0.29, 0.17 }, white = { 0.98, 0.98, 0.97 };
    cairo_t *on = p->on;
    if (p->look->mobility == RP_MOBILITY_STICK) {
        portrait_line(on, "M68 244 L68 206", wood, 1, 5.5);
        portrait_line(on, "M50 206 C58 201 72 201 79 203", wood, 1, 7);
        draw_hand(p, 66, 207);
    } else if (p->look->mobility == RP_MOBILITY_WHITE_CANE) {
        portrait_line(on, "M66 180 L66 244", tint_darker(white, 0.25), 1, 7);
        portrait_line(on, "M66 180 L66 244", white, 1, 5.4);
        portrait_line(on, "M66 178 L66 204", frame, 1, 8);
        draw_hand(p, 66, 206);
    }
}
