#include "base/fonts.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/str.h"

/* `file`: the star stands for the name of the face. */
static const struct {
    const char *name, *file, *folder, *package;
} families[FONTS_FAMILIES] = {
#define NOTO(name, file)                                                                                     \
    {                                                                                                        \
        "Noto Sans" name, "NotoSans" file "-*.ttf", RAPPORT_FONTS_NOTO, "fonts-noto-core"                    \
    }
    [FONTS_INTER] = { "Inter", "Inter-*.otf", RAPPORT_FONTS_INTER, "fonts-inter" },
    [FONTS_ANDIKA] = { "Andika", "Andika-*.ttf", RAPPORT_FONTS_ANDIKA, "fonts-sil-andika" },
    [FONTS_OPENDYSLEXIC] = { "OpenDyslexic", "OpenDyslexic-*.otf", RAPPORT_FONTS_OPENDYSLEXIC,
                             "fonts-opendyslexic" },
    [FONTS_NOTO] = NOTO("", ""),
    [FONTS_NOTO_ARABIC] = NOTO(" Arabic", "Arabic"),
    [FONTS_NOTO_HEBREW] = NOTO(" Hebrew", "Hebrew"),
    [FONTS_NOTO_DEVANAGARI] = NOTO(" Devanagari", "Devanagari"),
    [FONTS_NOTO_BENGALI] = NOTO(" Bengali", "Bengali"),
    [FONTS_NOTO_GURMUKHI] = NOTO(" Gurmukhi", "Gurmukhi"),
    [FONTS_NOTO_GUJARATI] = NOTO(" Gujarati", "Gujarati"),
    [FONTS_NOTO_TAMIL] = NOTO(" Tamil", "Tamil"),
    [FONTS_NOTO_TELUGU] = NOTO(" Telugu", "Telugu"),
    [FONTS_NOTO_SINHALA] = NOTO(" Sinhala", "Sinhala"),
    [FONTS_NOTO_THAI] = NOTO(" Thai", "Thai"),
    [FONTS_NOTO_ARMENIAN] = NOTO(" Armenian", "Armenian"),
    [FONTS_NOTO_GEORGIAN] = NOTO(" Georgian", "Georgian"),
    [FONTS_NOTO_ETHIOPIC] = NOTO(" Ethiopic", "Ethiopic"),
    [FONTS_NOTO_SYMBOLS] = NOTO(" Symbols", "Symbols"),
    [FONTS_NOTO_SYMBOLS_2] = NOTO(" Symbols 2", "Symbols2"),
    [FONTS_NOTO_MATH] = NOTO(" Math", "Math"),
    [FONTS_DROID] = { "Droid Sans Fallback", "DroidSansFallbackFull.ttf", RAPPORT_FONTS_DROID,
                      "fonts-droid-fallback" },
    [FONTS_NOTO_EMOJI] = { "Noto Color Emoji", "NotoColorEmoji.ttf", RAPPORT_FONTS_EMOJI,
                           "fonts-noto-color-emoji" },
#undef NOTO
};

static const char *const faces[FONTS_FACES] = { "Regular", "Bold", "Italic" };

const char *fonts_name(fonts_family family)
{
    return families[family].name;
}

const char *fonts_package(fonts_family family)
{
    return families[family].package;
}

/* NULL where there is no such file that can be read. */
static char *path_of(fonts_family family, fonts_face face)
{
    const char *instead = getenv("RAPPORT_FONTS"), *file = families[family].file, *star = strchr(file, '*');
    str path = STR_EMPTY;
    str_print(&path, "%s/", instead && *instead ? instead : families[family].folder);
    if (star) {
        str_add_n(&path, file, (size_t)(star - file));
        str_add(&path, faces[face]);
    }
    str_add(&path, star ? star + 1 : file);
    if (access(path.bytes, R_OK) == 0)
        return str_take(&path);
    str_finish(&path);
    return NULL;
}

char *fonts_path(fonts_family family, fonts_face face)
{
    char *path = path_of(family, face);
    return path || face == FONTS_REGULAR ? path : path_of(family, FONTS_REGULAR);
}
