/* The colours of people, in tables; what is in shade or in light is worked out from them. */
#include "draw/portrait_parts.h"

typedef struct skin_row {
    uint32_t skin, shade, light, line, blush, lips;
} skin_row;

static const skin_row skins[RP_SKINS] = {
    [RP_SKIN_PALE] = { 0xf6dccb, 0xe3b9a2, 0xfdeee4, 0xb27c66, 0xec9c8c, 0xcf8279 },
    [RP_SKIN_FAIR] = { 0xf0cbb0, 0xd9a585, 0xf9dfcb, 0xa56d52, 0xe58f78, 0xc37469 },
    [RP_SKIN_LIGHT] = { 0xe6b994, 0xcb946c, 0xf2cfb0, 0x955f41, 0xdb8464, 0xb76a5a },
    [RP_SKIN_OLIVE] = { 0xd6a67a, 0xb7835a, 0xe5be96, 0x825132, 0xc87650, 0xaa6050 },
    [RP_SKIN_TAN] = { 0xc18c60, 0xa06d46, 0xd4a57b, 0x6f4328, 0xb3653f, 0x985141 },
    [RP_SKIN_BROWN] = { 0xa26d47, 0x825233, 0xb98560, 0x56331f, 0x97502f, 0x86453a },
    [RP_SKIN_DEEP] = { 0x7d4f33, 0x623b25, 0x976548, 0x3d2316, 0x7d3c26, 0x703730 },
    [RP_SKIN_DARK] = { 0x5b3827, 0x45291c, 0x75503d, 0x28160f, 0x5f2c1f, 0x5a2d2a },
};

static const uint32_t hairs[RP_HAIR_COLOURS] = {
    [RP_HAIR_COLOUR_BLACK] = 0x221d1e, [RP_HAIR_COLOUR_DARK_BROWN] = 0x3b2a23,
    [RP_HAIR_COLOUR_BROWN] = 0x5f4231, [RP_HAIR_COLOUR_AUBURN] = 0x73392a,
    [RP_HAIR_COLOUR_RED] = 0xa9552d,   [RP_HAIR_COLOUR_BLOND] = 0xc79f60,
    [RP_HAIR_COLOUR_GREY] = 0x8b8c90,  [RP_HAIR_COLOUR_WHITE] = 0xd9d8d5,
};

static const uint32_t irises[RP_EYE_COLOURS] = {
    [RP_EYE_BROWN] = 0x5d3a22, [RP_EYE_DARK] = 0x35221a, [RP_EYE_HAZEL] = 0x7a5c2e,
    [RP_EYE_GREEN] = 0x56754a, [RP_EYE_BLUE] = 0x4a7299, [RP_EYE_GREY] = 0x6b7a85,
};

static const uint32_t cloths[RP_CLOTHS] = {
    [RP_CLOTH_NAVY] = 0x2f4468,    [RP_CLOTH_BLUE] = 0x3f6aa8,     [RP_CLOTH_SKY] = 0xa3c3de,
    [RP_CLOTH_TEAL] = 0x2f7a7c,    [RP_CLOTH_GREEN] = 0x4a7d5b,    [RP_CLOTH_OLIVE] = 0x77794a,
    [RP_CLOTH_MUSTARD] = 0xcb9a3c, [RP_CLOTH_RUST] = 0xb0603c,     [RP_CLOTH_RED] = 0xa83e3e,
    [RP_CLOTH_ROSE] = 0xcc8791,    [RP_CLOTH_PLUM] = 0x6d4566,     [RP_CLOTH_LILAC] = 0xa796c4,
    [RP_CLOTH_GREY] = 0x8e96a0,    [RP_CLOTH_CHARCOAL] = 0x3f444d, [RP_CLOTH_CREAM] = 0xece2cf,
    [RP_CLOTH_WHITE] = 0xf6f6f4,
};

static tint tint_of(uint32_t rgb)
{
    return (tint){ (rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0 };
}

tint tint_mix(tint from, tint to, double share)
{
    return (tint){ from.r + (to.r - from.r) * share, from.g + (to.g - from.g) * share,
                   from.b + (to.b - from.b) * share };
}

tint tint_darker(tint of, double share)
{
    return tint_mix(of, (tint){ 0.09, 0.07, 0.12 }, share);
}

tint tint_lighter(tint of, double share)
{
    return tint_mix(of, (tint){ 1, 0.98, 0.95 }, share);
}

static void dye(tint cloth, tint *plain, tint *shade, tint *light)
{
    *plain = cloth;
    *shade = tint_darker(cloth, 0.22);
    *light = tint_lighter(cloth, 0.14);
}

void portrait_tones(const rp_look *look, tones *out)
{
    const skin_row *row = &skins[look->skin];
    tint unused;
    *out = (tones){ .skin = tint_of(row->skin),
                    .skin_shade = tint_of(row->shade),
                    .skin_light = tint_of(row->light),
                    .line = tint_of(row->line),
                    .blush = tint_of(row->blush),
                    .lips = tint_of(row->lips),
                    .hair = tint_of(hairs[look->hair_colour]),
                    .iris = tint_of(irises[look->eye_colour]) };
    if (look->makeup == RP_MAKEUP_BOLD)
        out->lips = tint_mix(out->lips, tint_of(0xa3243b), 0.6);
    else if (look->makeup == RP_MAKEUP_LIGHT)
        out->lips = tint_mix(out->lips, tint_of(0xb8485a), 0.25);
    out->lips_dark = tint_darker(out->lips, 0.55);
    out->hair_shade = tint_darker(out->hair, 0.32);
    out->hair_light = tint_lighter(out->hair, look->hair_colour <= RP_HAIR_COLOUR_DARK_BROWN ? 0.16 : 0.24);
    out->brow = look->hair_colour == RP_HAIR_COLOUR_WHITE ? tint_mix(tint_of(0x9b9a98), out->line, 0.25)
                                                          : tint_darker(out->hair, 0.18);
    out->lash = tint_mix(tint_of(0x1d1513), out->line, 0.12);
    dye(tint_of(cloths[look->colour]), &out->cloth, &out->cloth_shade, &out->cloth_light);
    dye(tint_of(cloths[look->under]), &out->under, &out->under_shade, &unused);
    dye(tint_of(cloths[look->headwear_colour]), &out->wrap, &out->wrap_shade, &out->wrap_light);
}
