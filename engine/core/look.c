/* A face made from a name: numbers drawn from its bytes choose among parts that go together. */
#include "rapport/look.h"

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

/* SplitMix64 over FNV-1a: the same on every machine. */
typedef struct lot {
    uint64_t state;
} lot;

static lot lot_of(const char *name)
{
    uint64_t hash = 14695981039346656037u;
    for (const unsigned char *c = (const unsigned char *)name; *c; c++)
        hash = (hash ^ *c) * 1099511628211u;
    return (lot){ hash };
}

static unsigned draw(lot *from, unsigned below)
{
    from->state += 0x9e3779b97f4a7c15u;
    uint64_t z = from->state;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return (unsigned)((z ^ z >> 31) >> 33) % below;
}

/* One of a short list, written once for each of its chances. */
typedef struct choice {
    const unsigned char *items;
    unsigned count;
} choice;

#define CHOICE(...)                                                                                          \
    {                                                                                                        \
        (const unsigned char[]){ __VA_ARGS__ }, sizeof((unsigned char[]){ __VA_ARGS__ })                     \
    }

static int pick(lot *from, const choice *of)
{
    return of->items[draw(from, of->count)];
}

/* What goes together; which of the two a person without a title gets is drawn as well. */
typedef struct style {
    choice builds, hair, hair_older, brows, lips, beards, makeup, clothes, earrings;
} style;

static const style styles[2] = {
    { .builds = CHOICE(RP_BUILD_MEDIUM, RP_BUILD_MEDIUM, RP_BUILD_SLIM, RP_BUILD_BROAD),
      .hair =
          CHOICE(RP_HAIR_SHORT, RP_HAIR_CROP, RP_HAIR_PARTED, RP_HAIR_SWEPT, RP_HAIR_CURLY, RP_HAIR_SHAVED),
      .hair_older = CHOICE(RP_HAIR_SHORT, RP_HAIR_PARTED, RP_HAIR_RECEDING, RP_HAIR_RECEDING, RP_HAIR_BALD),
      .brows = CHOICE(RP_BROWS_SOFT, RP_BROWS_THICK, RP_BROWS_STRAIGHT),
      .lips = CHOICE(RP_LIPS_MEDIUM, RP_LIPS_THIN, RP_LIPS_MEDIUM),
      .beards = CHOICE(RP_BEARD_NONE, RP_BEARD_NONE, RP_BEARD_NONE, RP_BEARD_STUBBLE, RP_BEARD_SHORT,
                       RP_BEARD_FULL, RP_BEARD_MOUSTACHE),
      .makeup = CHOICE(RP_MAKEUP_NONE),
      .clothes = CHOICE(RP_CLOTHES_SHIRT, RP_CLOTHES_JUMPER, RP_CLOTHES_JACKET, RP_CLOTHES_POLO,
                        RP_CLOTHES_HOODIE, RP_CLOTHES_COAT),
      .earrings = CHOICE(RP_EARRINGS_NONE) },
    { .builds = CHOICE(RP_BUILD_MEDIUM, RP_BUILD_SLIM, RP_BUILD_SLIM, RP_BUILD_BROAD),
      .hair = CHOICE(RP_HAIR_BOB, RP_HAIR_LONG, RP_HAIR_WAVES, RP_HAIR_BUN, RP_HAIR_PONYTAIL, RP_HAIR_PIXIE),
      .hair_older = CHOICE(RP_HAIR_BOB, RP_HAIR_PIXIE, RP_HAIR_BUN, RP_HAIR_WAVES),
      .brows = CHOICE(RP_BROWS_SOFT, RP_BROWS_ARCHED, RP_BROWS_THIN),
      .lips = CHOICE(RP_LIPS_MEDIUM, RP_LIPS_FULL, RP_LIPS_MEDIUM),
      .beards = CHOICE(RP_BEARD_NONE),
      .makeup = CHOICE(RP_MAKEUP_LIGHT, RP_MAKEUP_LIGHT, RP_MAKEUP_NONE, RP_MAKEUP_BOLD),
      .clothes = CHOICE(RP_CLOTHES_BLOUSE, RP_CLOTHES_JUMPER, RP_CLOTHES_CARDIGAN, RP_CLOTHES_JACKET,
                        RP_CLOTHES_SHIRT, RP_CLOTHES_COAT),
      .earrings = CHOICE(RP_EARRINGS_NONE, RP_EARRINGS_STUDS, RP_EARRINGS_HOOPS) },
};

static const choice ages = CHOICE(RP_AGE_YOUNG, RP_AGE_ADULT, RP_AGE_ADULT, RP_AGE_MIDDLE, RP_AGE_OLDER);
static const choice cloths =
    CHOICE(RP_CLOTH_NAVY, RP_CLOTH_BLUE, RP_CLOTH_TEAL, RP_CLOTH_GREEN, RP_CLOTH_OLIVE, RP_CLOTH_MUSTARD,
           RP_CLOTH_RUST, RP_CLOTH_ROSE, RP_CLOTH_PLUM, RP_CLOTH_LILAC, RP_CLOTH_GREY, RP_CLOTH_CHARCOAL);
static const choice unders = CHOICE(RP_CLOTH_WHITE, RP_CLOTH_CREAM, RP_CLOTH_SKY);
static const choice glasses = CHOICE(RP_GLASSES_NONE, RP_GLASSES_NONE, RP_GLASSES_NONE, RP_GLASSES_NONE,
                                     RP_GLASSES_ROUND, RP_GLASSES_SQUARE);
static const choice noses =
    CHOICE(RP_NOSE_STRAIGHT, RP_NOSE_SMALL, RP_NOSE_ROUND, RP_NOSE_LONG, RP_NOSE_BROAD);
static const choice eye_kinds = CHOICE(RP_EYES_ALMOND, RP_EYES_ALMOND, RP_EYES_ROUND, RP_EYES_HOODED);

/* What hair and eyes are seen with lighter skin, and with darker. */
static const choice hair_lighter =
    CHOICE(RP_HAIR_COLOUR_DARK_BROWN, RP_HAIR_COLOUR_BROWN, RP_HAIR_COLOUR_BROWN, RP_HAIR_COLOUR_AUBURN,
           RP_HAIR_COLOUR_RED, RP_HAIR_COLOUR_BLOND);
static const choice hair_middle =
    CHOICE(RP_HAIR_COLOUR_BLACK, RP_HAIR_COLOUR_DARK_BROWN, RP_HAIR_COLOUR_BROWN);
static const choice hair_darker =
    CHOICE(RP_HAIR_COLOUR_BLACK, RP_HAIR_COLOUR_BLACK, RP_HAIR_COLOUR_DARK_BROWN);
static const choice hair_aged = CHOICE(RP_HAIR_COLOUR_GREY, RP_HAIR_COLOUR_GREY, RP_HAIR_COLOUR_WHITE);
static const choice eyes_lighter =
    CHOICE(RP_EYE_BROWN, RP_EYE_HAZEL, RP_EYE_GREEN, RP_EYE_BLUE, RP_EYE_GREY, RP_EYE_BLUE);
static const choice eyes_darker = CHOICE(RP_EYE_BROWN, RP_EYE_DARK);

static const style *style_of(lot *from, const char *name)
{
    static const struct {
        const char *title;
        int style;
    } titles[] = { { "Mr ", 0 }, { "Mr. ", 0 }, { "Sir ", 0 },  { "Mrs ", 1 },  { "Mrs. ", 1 },
                   { "Ms ", 1 }, { "Ms. ", 1 }, { "Miss ", 1 }, { "Lady ", 1 }, { "Madam ", 1 } };
    unsigned drawn = draw(from, 2);
    for (size_t i = 0; i < sizeof titles / sizeof *titles; i++)
        if (str_starts(name, titles[i].title))
            return &styles[titles[i].style];
    return &styles[drawn];
}

static void pick_hair(lot *from, const style *of, rp_look *look)
{
    bool grey = look->age == RP_AGE_OLDER || (look->age == RP_AGE_MIDDLE && draw(from, 3) == 0);
    const choice *colours = look->skin <= RP_SKIN_LIGHT ? &hair_lighter
                            : look->skin <= RP_SKIN_TAN ? &hair_middle
                                                        : &hair_darker;
    look->hair = pick(from, look->age == RP_AGE_OLDER ? &of->hair_older : &of->hair);
    look->hair_colour = pick(from, grey ? &hair_aged : colours);
}

rp_look rp_look_of_name(const char *name)
{
    lot from = lot_of(name);
    const style *of = style_of(&from, name);
    rp_look look = { .build = pick(&from, &of->builds) };
    look.head = (int)draw(&from, RP_HEADS);
    look.skin = (int)draw(&from, RP_SKINS);
    look.age = pick(&from, &ages);
    pick_hair(&from, of, &look);
    look.brows = pick(&from, &of->brows);
    look.eyes = pick(&from, &eye_kinds);
    look.eye_colour = pick(&from, look.skin <= RP_SKIN_LIGHT ? &eyes_lighter : &eyes_darker);
    look.nose = pick(&from, &noses);
    look.lips = pick(&from, &of->lips);
    look.beard = pick(&from, &of->beards);
    look.makeup = pick(&from, &of->makeup);
    look.clothes = pick(&from, &of->clothes);
    look.colour = pick(&from, &cloths);
    look.under = pick(&from, &unders);
    look.glasses = pick(&from, &glasses);
    look.earrings = pick(&from, &of->earrings);
    return look;
}
