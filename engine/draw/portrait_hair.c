/* Hair as shapes: what lies behind the neck, and what frames the face. Drawn for a head 40 units wide to each side
 * and stretched to the others. */
#include "draw/portrait_parts.h"

typedef struct hair_shape {
    const char *back, *front;
    const char *strands; /* darker lines */
    const char *shine;   /* a lighter shape */
} hair_shape;

static const hair_shape shapes[RP_HAIRS] = {
    [RP_HAIR_SHORT] = { .front = "M-41.5 105 C-47 88 -46 60 -32 46 C-18 32 19 31 33 45 C46 60 47 88 41.5 105 "
                                 "C40 102 39 98 38.5 92 "
                                 "C37 82 33 74 28 69 C16 74 -8 75 -23 66 C-31 72 -36.5 82 -38.5 92 C-39 98 "
                                 "-40 102 -41.5 105 Z",
                        .strands =
                            "M-23 66 C-10 62 6 50 14 38 M-6 71 C6 66 18 56 24 44 M12 72 C22 66 30 58 35 52",
                        .shine = "M-34 62 C-28 48 -14 40 2 39 C-10 45 -22 53 -28 64 Z" },
    [RP_HAIR_CROP] = { .front = "M-40.8 101 C-44.5 84 -43.5 62 -31 49 C-19 37.5 19 37.5 31 49 C43.5 62 44.5 "
                                "84 40.8 101 L38.2 90 "
                                "C37 79 33 71 27 65 C14 61 -14 61 -27 65 C-33 71 -37 79 -38.2 90 Z",
                       .strands = "M-27 65 C-25 60 -22 56 -18 53 M27 65 C25 60 22 56 18 53",
                       .shine = "M-33 62 C-26 50 -14 43 0 42 C-10 47 -20 54 -26 62 Z" },
    [RP_HAIR_PARTED] = { .front = "M-41.5 106 C-47 88 -46 62 -34 48 C-28 40 -20 36 -13 37 C2 27 28 31 37 47 "
                                  "C46 60 47 88 41.5 106 "
                                  "C40 100 39.5 94 38 87 C35 77 20 71 -15 59 C-28 65 -36 77 -38 90 C-39 96 "
                                  "-40 102 -41.5 106 Z",
                         .strands = "M-15 59 C-16 51 -15 43 -13 37 M-6 62 C4 58 16 48 22 37 M10 67 C20 62 30 "
                                    "54 34 46",
                         .shine = "M-12 52 C-6 42 10 36 22 38 C10 42 0 48 -6 56 Z" },
    [RP_HAIR_SWEPT] = { .front = "M-41 99 C-44.5 84 -43 66 -35 55 C-38 43 -26 31 -8 31 C14 23 41 33 38.5 52 "
                                 "C44 66 44.5 84 41 99 "
                                 "C40 90 38 78 33 69 C22 66 -4 70 -21 60 C-27 64 -36 74 -38.5 88 Z",
                        .strands =
                            "M-21 60 C-16 48 -4 40 8 36 M-6 66 C4 58 18 48 24 38 M12 68 C22 62 32 54 36 46",
                        .shine = "M-28 54 C-26 42 -10 34 6 33 C-6 39 -16 46 -20 57 Z" },
    [RP_HAIR_RECEDING] = { .front = "M-41.5 107 C-46.5 92 -45.5 66 -34 52 C-24 40 -11 37.5 0 37.5 C13 37.5 "
                                    "25 40 34 52 C45.5 66 46.5 92 41.5 107 "
                                    "C40.5 100 40 92 38 82 C37 68 33 59 25 53 C17 51 8 56 0 57 C-8 56 -17 51 "
                                    "-25 53 C-33 59 -37 68 -38 82 C-40 92 -40.5 100 -41.5 107 Z",
                           .strands = "M-8 55 C-8 49 -6 44 -3 40 M9 55 C9 50 8 45 5 41",
                           .shine = "M-36 66 C-33 56 -26 47 -16 43 C-22 49 -28 55 -30 62 Z" },
    [RP_HAIR_PIXIE] = { .front = "M-42.5 114 C-49 92 -48 58 -32 44 C-16 30 20 30 33 44 C48 58 49 92 42.5 112 "
                                 "C39.5 106 38.8 98 38 90 "
                                 "C36 80 31 70 24 62 C12 77 -12 85 -36 85 C-38 94 -39 104 -42.5 114 Z",
                        .strands = "M24 62 C14 62 -2 70 -18 83 M24 62 C12 56 -12 62 -32 76 M24 62 C32 66 38 "
                                   "76 40 88",
                        .shine = "M-38 66 C-32 50 -16 39 4 38 C-8 45 -22 54 -30 68 Z" },
    [RP_HAIR_BOB] = { .back = "M-50 150 C-55 110 -53 60 -34 45 C-16 31 16 31 34 45 C53 60 55 110 50 150 C36 "
                              "160 -36 160 -50 150 Z",
                      .front = "M-49 149 C-55 106 -53 60 -34 44 C-16 30 16 30 34 44 C53 60 55 106 49 149 C45 "
                               "153 40 151 37.5 146 C41 128 41 108 38 91 "
                               "C32 86 12 78 -8 60 C-16 76 -30 84 -38 92 C-41 108 -41 128 -37.5 146 C-40 151 "
                               "-45 153 -49 149 Z",
                      .strands = "M-8 60 C-10 52 -10 44 -8 36 M2 66 C10 60 22 52 26 44 M-44 140 C-47 118 -46 "
                                 "100 -42 88 M44 140 C47 118 46 100 42 86 M20 79 C30 74 38 66 42 60",
                      .shine =
                          "M-41 80 C-40 64 -30 50 -16 44 C-22 56 -28 68 -34 82 C-37 84 -40 84 -41 80 Z" },
    [RP_HAIR_LONG] = { .back = "M-49 208 C-56 150 -55 64 -34 45 C-16 31 16 31 34 45 C55 64 56 150 49 208 C30 "
                               "214 -30 214 -49 208 Z",
                       .front = "M-50 190 C-56 132 -54 62 -34 44 C-16 30 16 30 34 44 C54 62 56 132 50 190 "
                                "C49 197 46 200 43 201 C40 180 43 150 40.5 124 "
                                "C40 112 39.5 102 38 94 C33 80 13 72 0 54 C-13 72 -33 80 -38 94 C-39.5 102 "
                                "-40 112 -40.5 124 C-43 150 -40 180 -43 201 C-46 200 -49 197 -50 190 Z",
                       .strands = "M0 54 C-1 46 -1 40 0 34 M-43 190 C-48 150 -47 118 -42 92 M43 190 C48 150 "
                                  "47 118 42 92 M-12 66 C-22 62 -34 64 -40 74 M12 66 C22 62 34 64 40 74",
                       .shine =
                           "M-43 88 C-42 68 -30 50 -14 43 C-20 56 -30 68 -36 86 C-38 92 -42 94 -43 88 Z" },
    [RP_HAIR_WAVES] = { .back = "M-56 178 C-63 162 -54 150 -57 132 C-61 116 -52 104 -53 88 C-54 60 -36 36 0 "
                                "35 C36 36 54 60 53 88 C52 104 61 116 57 132 "
                                "C54 150 63 162 56 178 C40 188 -40 188 -56 178 Z",
                        .front =
                            "M-54 174 C-62 160 -52 147 -55.5 131 C-59 115 -51 104 -52 88 C-53 58 -34 35 -8 "
                            "34 C26 28 53 54 52 88 C51 104 59 115 55.5 131 "
                            "C52 147 62 160 54 174 C46 181 37 174 38 164 C45 151 36 139 40 125 C43 112 40 "
                            "100 37.5 92 C30 84 2 78 -13 55 C-18 72 -32 80 -37.5 92 "
                            "C-40 100 -43 112 -40 125 C-36 139 -45 151 -38 164 C-37 174 -46 181 -54 174 Z",
                        .strands = "M-13 55 C-14 48 -12 40 -8 34 M-47 170 C-54 156 -44 146 -48 130 C-51 116 "
                                   "-46 104 -44 94 M47 170 C54 156 44 146 48 130 C51 116 46 104 44 94 M0 66 "
                                   "C12 62 28 56 34 46 M18 78 C30 74 42 68 46 62",
                        .shine =
                            "M-44 84 C-44 66 -34 50 -20 43 C-25 56 -31 68 -38 84 C-40 88 -44 90 -44 84 Z" },
    [RP_HAIR_BUN] = { .back = "M-19 33 C-19 17 19 17 19 33 C19 48 -19 48 -19 33 Z",
                      .front = "M-41.5 104 C-47 84 -45 59 -30 46 C-16 35 16 35 30 46 C45 59 47 84 41.5 104 "
                               "C40 95 38 84 33 75 C24 64 11 58 0 57 "
                               "C-11 58 -24 64 -33 75 C-38 84 -40 95 -41.5 104 Z",
                      .strands = "M-22 63 C-18 54 -12 46 -6 39 M22 63 C18 54 12 46 6 39 M-36 82 C-34 66 -26 "
                                 "52 -16 43 M36 82 C34 66 26 52 16 43 M-14 28 C-6 22 8 22 14 29",
                      .shine = "M-36 68 C-30 54 -20 46 -8 42 C-16 49 -24 57 -28 67 Z" },
    [RP_HAIR_PONYTAIL] = { .back = "M20 44 C42 36 58 54 61 84 C63 110 59 134 66 164 C56 160 48 148 46 130 "
                                   "C44 108 46 86 26 68 Z",
                           .front = "M-41.5 106 C-47 86 -45.5 60 -31 46 C-16 34 16 34 31 46 C45.5 60 47 86 "
                                    "41.5 106 C40 96 38 84 33 75 C22 74 0 70 -12 58 "
                                    "C-18 70 -30 76 -35 82 C-38 90 -40 98 -41.5 106 Z",
                           .strands = "M-12 58 C-6 48 6 42 18 40 M4 67 C14 58 24 52 30 48 M-32 76 C-30 64 "
                                      "-22 52 -10 43 M50 70 C56 96 52 126 57 150",
                           .shine = "M-37 70 C-32 55 -22 46 -9 42 C-17 49 -25 58 -29 69 Z" },
};

/* What shows under a hat begins at its edge. */
static void clip_under_hat(portrait *p)
{
    if (p->look->headwear != RP_HEADWEAR_CAP && p->look->headwear != RP_HEADWEAR_BEANIE)
        return;
    cairo_rectangle(p->on, -100, 72, 200, 200);
    cairo_clip(p->on);
}

static void stretch(portrait *p)
{
    clip_under_hat(p);
    cairo_scale(p->on, p->head.width / 40, 1);
}

void portrait_hair_back(portrait *p)
{
    const hair_shape *shape = &shapes[p->look->hair];
    if (portrait_hair_hidden(p->look))
        return;
    stretch(p);
    portrait_curls_back(p);
    if (!shape->back)
        return;
    portrait_path(p->on, shape->back);
    portrait_fill_down(p->on, p->tones.hair_shade, tint_mix(p->tones.hair_shade, p->tones.hair, 0.5), 60,
                       210);
}

/* Cut so short that skin shines through. */
static void draw_shadow(portrait *p)
{
    portrait_face_path(p);
    cairo_clip(p->on);
    portrait_shape(p->on,
                   "M-40.2 100 C-42 82 -41 64 -30 51 C-18 40.5 18 40.5 30 51 C41 64 42 82 40.2 100 C39 92 "
                   "38.5 84 35 77 C31 69 27 66 24 64 "
                   "C12 60 -12 60 -24 64 C-27 66 -31 69 -35 77 C-38.5 84 -39 92 -40.2 100 Z",
                   p->tones.hair, p->look->skin >= RP_SKIN_BROWN ? 0.72 : 0.5);
}

void portrait_hair_front(portrait *p)
{
    const hair_shape *shape = &shapes[p->look->hair];
    cairo_t *on = p->on;
    if (portrait_hair_hidden(p->look))
        return;
    if (p->look->hair == RP_HAIR_SHAVED) {
        draw_shadow(p);
        return;
    }
    stretch(p);
    if (p->look->hair == RP_HAIR_BALD)
        portrait_glow(on, p->tones.skin_light, 0.8, -14, 58, 18, 9);
    portrait_curls_front(p);
    if (!shape->front)
        return;
    portrait_path(on, shape->front);
    cairo_save(on);
    cairo_clip_preserve(on);
    portrait_fill_down(on, p->tones.hair, tint_mix(p->tones.hair, p->tones.hair_shade, 0.6), 40, 180);
    portrait_shape(on, shape->shine, p->tones.hair_light, 0.55);
    portrait_path(on, "M50 30 L60 200 L30 200 C40 150 44 110 41 84 C39 64 32 50 20 40 Z");
    portrait_fill(on, p->tones.hair_shade, 0.4);
    portrait_line(on, shape->strands, p->tones.hair_shade, 0.6, 1.4);
    cairo_restore(on);
}
