/* The fonts that text is set in: files opened by their path, found when the program is configured (one folder for each
 * kind, `cmake -DRAPPORT_FONTS_INTER=...`). The environment variable RAPPORT_FONTS names one folder in which all of
 * them are looked for instead. */
#ifndef BASE_FONTS_H
#define BASE_FONTS_H

/* Those that a reader can choose from, then what they are filled up from where they lack a letter, in that order. */
typedef enum fonts_family {
    FONTS_INTER,
    FONTS_ANDIKA,
    FONTS_OPENDYSLEXIC,
    FONTS_NOTO,
    FONTS_NOTO_ARABIC,
    FONTS_NOTO_HEBREW,
    FONTS_NOTO_DEVANAGARI,
    FONTS_NOTO_BENGALI,
    FONTS_NOTO_GURMUKHI,
    FONTS_NOTO_GUJARATI,
    FONTS_NOTO_TAMIL,
    FONTS_NOTO_TELUGU,
    FONTS_NOTO_SINHALA,
    FONTS_NOTO_THAI,
    FONTS_NOTO_ARMENIAN,
    FONTS_NOTO_GEORGIAN,
    FONTS_NOTO_ETHIOPIC,
    FONTS_NOTO_SYMBOLS,
    FONTS_NOTO_SYMBOLS_2,
    FONTS_NOTO_MATH,
    FONTS_DROID, /* Chinese and Japanese; of Korean not all */
    FONTS_NOTO_EMOJI, /* colour pictures, in one size */
    FONTS_FAMILIES
} fonts_family;

typedef enum fonts_face { FONTS_REGULAR, FONTS_BOLD, FONTS_ITALIC, FONTS_FACES } fonts_face;

const char *fonts_name(fonts_family family);    /* "Noto Sans Arabic" */
const char *fonts_package(fonts_family family); /* of Debian, that brings it: "fonts-noto-core" */

/* The file of a face; the regular one's where the family has none of its own for it. The caller frees it; NULL where
 * the family is not on this machine. */
char *fonts_path(fonts_family family, fonts_face face);

#endif
