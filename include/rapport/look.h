/* Faces: the parts that make a person in pictures. They decide nothing in a story; a text that is only read or
 * heard loses none of it.
 *
 * A look is a small value without pointers: copy it, compare it with memcmp after rp_look_of_name or a load. */
#ifndef RAPPORT_LOOK_H
#define RAPPORT_LOOK_H

#include <stddef.h>

/* What each part can be, in the order of its words in rp_look_parts. The first is what it is where nothing is
 * said. */
typedef enum rp_build { RP_BUILD_MEDIUM, RP_BUILD_SLIM, RP_BUILD_BROAD, RP_BUILDS } rp_build;

typedef enum rp_head {
    RP_HEAD_OVAL,
    RP_HEAD_ROUND,
    RP_HEAD_LONG,
    RP_HEAD_SQUARE,
    RP_HEAD_HEART,
    RP_HEADS
} rp_head;

typedef enum rp_skin { /* from lightest to darkest */
                       RP_SKIN_PALE,
                       RP_SKIN_FAIR,
                       RP_SKIN_LIGHT,
                       RP_SKIN_OLIVE,
                       RP_SKIN_TAN,
                       RP_SKIN_BROWN,
                       RP_SKIN_DEEP,
                       RP_SKIN_DARK,
                       RP_SKINS
} rp_skin;

typedef enum rp_age { RP_AGE_ADULT, RP_AGE_CHILD, RP_AGE_YOUNG, RP_AGE_MIDDLE, RP_AGE_OLDER, RP_AGES } rp_age;

typedef enum rp_hair {
    RP_HAIR_SHORT, /* cut short, with a soft edge */
    RP_HAIR_CROP,  /* shorter, close to the head */
    RP_HAIR_SHAVED,
    RP_HAIR_BALD,
    RP_HAIR_RECEDING,
    RP_HAIR_PARTED, /* short, with a side parting */
    RP_HAIR_SWEPT,  /* short sides, combed up and over */
    RP_HAIR_CURLY,  /* short curls */
    RP_HAIR_AFRO,
    RP_HAIR_PIXIE,
    RP_HAIR_BOB,
    RP_HAIR_LONG,  /* straight, past the shoulders */
    RP_HAIR_WAVES, /* to the shoulders */
    RP_HAIR_BUN,
    RP_HAIR_PONYTAIL,
    RP_HAIR_BRAIDS,
    RP_HAIR_LOCS,
    RP_HAIRS
} rp_hair;

typedef enum rp_hair_colour {
    RP_HAIR_COLOUR_BLACK,
    RP_HAIR_COLOUR_DARK_BROWN,
    RP_HAIR_COLOUR_BROWN,
    RP_HAIR_COLOUR_AUBURN,
    RP_HAIR_COLOUR_RED,
    RP_HAIR_COLOUR_BLOND,
    RP_HAIR_COLOUR_GREY,
    RP_HAIR_COLOUR_WHITE,
    RP_HAIR_COLOURS
} rp_hair_colour;

typedef enum rp_brows {
    RP_BROWS_SOFT,
    RP_BROWS_THIN,
    RP_BROWS_THICK,
    RP_BROWS_STRAIGHT,
    RP_BROWS_ARCHED,
    RP_BROWS
} rp_brows;

typedef enum rp_eyes { RP_EYES_ALMOND, RP_EYES_ROUND, RP_EYES_HOODED, RP_EYES_MONOLID, RP_EYES } rp_eyes;

typedef enum rp_eye_colour {
    RP_EYE_BROWN,
    RP_EYE_DARK,
    RP_EYE_HAZEL,
    RP_EYE_GREEN,
    RP_EYE_BLUE,
    RP_EYE_GREY,
    RP_EYE_COLOURS
} rp_eye_colour;

typedef enum rp_nose {
    RP_NOSE_STRAIGHT,
    RP_NOSE_SMALL,
    RP_NOSE_BROAD,
    RP_NOSE_LONG,
    RP_NOSE_ROUND,
    RP_NOSES
} rp_nose;

typedef enum rp_lips { RP_LIPS_MEDIUM, RP_LIPS_THIN, RP_LIPS_FULL, RP_LIPS } rp_lips;

typedef enum rp_beard {
    RP_BEARD_NONE,
    RP_BEARD_STUBBLE,
    RP_BEARD_MOUSTACHE,
    RP_BEARD_GOATEE,
    RP_BEARD_SHORT,
    RP_BEARD_FULL,
    RP_BEARDS
} rp_beard;

typedef enum rp_makeup { RP_MAKEUP_NONE, RP_MAKEUP_LIGHT, RP_MAKEUP_BOLD, RP_MAKEUPS } rp_makeup;

typedef enum rp_marks {
    RP_MARKS_NONE,
    RP_MARKS_FRECKLES,
    RP_MARKS_MOLE,
    RP_MARKS_VITILIGO,
    RP_MARKS
} rp_marks;

typedef enum rp_clothes {
    RP_CLOTHES_SHIRT,
    RP_CLOTHES_BLOUSE,
    RP_CLOTHES_SUIT, /* jacket, shirt and tie */
    RP_CLOTHES_JACKET,
    RP_CLOTHES_JUMPER,
    RP_CLOTHES_CARDIGAN,
    RP_CLOTHES_HOODIE,
    RP_CLOTHES_POLO,
    RP_CLOTHES_TUNIC, /* of clinics */
    RP_CLOTHES_KURTA,
    RP_CLOTHES_COAT,
    RP_CLOTHES_VEST, /* a warehouse vest with bright bands */
    RP_CLOTHES
} rp_clothes;

typedef enum rp_cloth { /* colours of clothes, of what is worn under them and of headwear */
                        RP_CLOTH_NAVY,
                        RP_CLOTH_BLUE,
                        RP_CLOTH_SKY,
                        RP_CLOTH_TEAL,
                        RP_CLOTH_GREEN,
                        RP_CLOTH_OLIVE,
                        RP_CLOTH_MUSTARD,
                        RP_CLOTH_RUST,
                        RP_CLOTH_RED,
                        RP_CLOTH_ROSE,
                        RP_CLOTH_PLUM,
                        RP_CLOTH_LILAC,
                        RP_CLOTH_GREY,
                        RP_CLOTH_CHARCOAL,
                        RP_CLOTH_CREAM,
                        RP_CLOTH_WHITE,
                        RP_CLOTHS
} rp_cloth;

typedef enum rp_headwear {
    RP_HEADWEAR_NONE,
    RP_HEADWEAR_HIJAB,
    RP_HEADWEAR_TURBAN,
    RP_HEADWEAR_KIPPAH,
    RP_HEADWEAR_CAP,
    RP_HEADWEAR_BEANIE,
    RP_HEADWEAR_HEADWRAP,
    RP_HEADWEARS
} rp_headwear;

typedef enum rp_glasses {
    RP_GLASSES_NONE,
    RP_GLASSES_ROUND,
    RP_GLASSES_SQUARE,
    RP_GLASSES_RIMLESS,
    RP_GLASSES_WINGED,
    RP_GLASSES
} rp_glasses;

typedef enum rp_earrings { RP_EARRINGS_NONE, RP_EARRINGS_STUDS, RP_EARRINGS_HOOPS, RP_EARRINGS } rp_earrings;

typedef enum rp_hearing { RP_HEARING_NONE, RP_HEARING_AID, RP_HEARING_IMPLANT, RP_HEARINGS } rp_hearing;

typedef enum rp_wears {
    RP_WEARS_NONE,
    RP_WEARS_BADGE,
    RP_WEARS_LANYARD,
    RP_WEARS_HEADSET,
    RP_WEARS
} rp_wears;

typedef enum rp_mobility {
    RP_MOBILITY_NONE,
    RP_MOBILITY_WHEELCHAIR,
    RP_MOBILITY_STICK,
    RP_MOBILITY_WHITE_CANE,
    RP_MOBILITIES
} rp_mobility;

/* One person. Each member is a value of the enum behind it; all zero is a sound look. */
typedef struct rp_look {
    int build;           /* rp_build */
    int head;            /* rp_head */
    int skin;            /* rp_skin */
    int age;             /* rp_age */
    int hair;            /* rp_hair */
    int hair_colour;     /* rp_hair_colour; brows and beard have it too */
    int brows;           /* rp_brows */
    int eyes;            /* rp_eyes */
    int eye_colour;      /* rp_eye_colour */
    int nose;            /* rp_nose */
    int lips;            /* rp_lips */
    int beard;           /* rp_beard */
    int makeup;          /* rp_makeup */
    int marks;           /* rp_marks */
    int clothes;         /* rp_clothes */
    int colour;          /* rp_cloth: of the clothes */
    int under;           /* rp_cloth: of what is worn under them, or of the trimming */
    int headwear;        /* rp_headwear */
    int headwear_colour; /* rp_cloth */
    int glasses;         /* rp_glasses */
    int earrings;        /* rp_earrings */
    int hearing;         /* rp_hearing */
    int wears;           /* rp_wears */
    int mobility;        /* rp_mobility: only what is seen beside head and shoulders */
} rp_look;

/* A part as authors write it: `name = "word"`. */
typedef struct rp_look_part {
    const char *name;
    const char *const *words; /* in the order of its enum; ends with NULL */
    size_t offset;            /* of its int in rp_look */
} rp_look_part;

size_t rp_look_part_count(void);
rp_look_part rp_look_part_at(size_t index); /* constant texts */

/* A face for somebody of whom nothing was said: the same name, the same face, on every machine. Title and sound of
 * a name say nothing about skin, faith or health, so none of these is read from it; a title such as "Mrs" chooses
 * among the hair styles. */
rp_look rp_look_of_name(const char *name);

/* Faces by name, as common/looks.lua declares them. Immutable; names and looks live as long as the list. */
typedef struct rp_looks rp_looks;

void rp_looks_destroy(rp_looks *looks);                                /* accepts NULL */
size_t rp_looks_count(const rp_looks *looks);                          /* NULL: none */
const char *rp_looks_name(const rp_looks *looks, size_t index);        /* in the order of the file */
const rp_look *rp_looks_find(const rp_looks *looks, const char *name); /* NULL where there is none */

#endif
