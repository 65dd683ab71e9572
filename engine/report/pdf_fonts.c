#include "report/pdf_fonts.h"

#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>
#include <stdlib.h>

#include "base/fonts.h"
#include "base/str.h"

/* What a machine's own setting up of fonts would say, and we need: coloured pictures come in one size, and are brought
 * to that of the letters; and pango asks for them by a name that stands for whichever there is. */
static const char rules[] =
    "<fontconfig>"
    "<match target=\"pattern\"><test name=\"family\"><string>emoji</string></test>"
    "<edit name=\"family\" mode=\"prepend\" binding=\"strong\"><string>Noto Color "
    "Emoji</string></edit></match>"
    "<match target=\"font\"><test name=\"outline\" compare=\"eq\"><bool>false</bool></test>"
    "<edit name=\"pixelsizefixupfactor\" mode=\"assign\"><divide><name target=\"pattern\">pixelsize</name>"
    "<name target=\"font\">pixelsize</name></divide></edit>"
    "<edit name=\"matrix\" "
    "mode=\"assign\"><times><name>matrix</name><matrix><name>pixelsizefixupfactor</name>"
    "<double>0</double><double>0</double><name>pixelsizefixupfactor</name></matrix></times></edit>"
    "<edit name=\"size\" "
    "mode=\"assign\"><divide><name>size</name><name>pixelsizefixupfactor</name></divide></edit>"
    "</match></fontconfig>";

/* Families that a reader chooses for a screen are no part of paper. */
static bool is_of_paper(fonts_family family)
{
    return family != FONTS_ANDIKA && family != FONTS_OPENDYSLEXIC;
}

static bool is_plain(fonts_family family)
{
    return family == FONTS_INTER || family == FONTS_NOTO;
}

/* A family without a face of its own names its regular file again, which is there already. */
static size_t add_family(FcConfig *config, fonts_family family)
{
    size_t added = 0;
    char *regular = fonts_path(family, FONTS_REGULAR);
    for (int face = 0; face < FONTS_FACES; face++) {
        char *path = fonts_path(family, (fonts_face)face);
        if (path && (face == FONTS_REGULAR || !str_is(path, regular)))
            added += FcConfigAppFontAddFile(config, (const FcChar8 *)path) == FcTrue;
        free(path);
    }
    free(regular);
    return added;
}

/* NULL where there is no font. */
static FcConfig *find_fonts(bool plain)
{
    size_t added = 0;
    FcConfig *config = FcConfigCreate();
    FcConfigParseAndLoadFromMemory(config, (const FcChar8 *)rules, FcTrue);
    for (int family = 0; family < FONTS_FAMILIES; family++)
        if (is_of_paper((fonts_family)family) && (!plain || is_plain((fonts_family)family)))
            added += add_family(config, (fonts_family)family);
    if (added)
        return config;
    FcConfigDestroy(config);
    return NULL;
}

static PangoContext *open_context(FcConfig *config, const char *language)
{
    PangoFontMap *map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map), config);
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(map), 72);
    PangoContext *context = pango_font_map_create_context(map);
    g_object_unref(map);
    /* Letters are placed for paper: no grid of pixels has a say. */
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context, FALSE);
    pango_context_set_language(context, pango_language_from_string(language));
    return context;
}

PangoContext *pdf_fonts_open(const char *language, bool plain, rp_error *error)
{
    FcConfig *config = find_fonts(plain);
    if (!config && plain)
        config = find_fonts(false);
    if (!config) {
        rp_fail(error, RP_ERROR_IMPOSSIBLE,
                "there is no font for a PDF on this machine; install %s, or name a folder of fonts in "
                "RAPPORT_FONTS",
                fonts_package(FONTS_INTER));
        return NULL;
    }
    PangoContext *context = open_context(config, language);
    FcConfigDestroy(config); /* the map holds it */
    return context;
}

void pdf_fonts_close(PangoContext *context)
{
    /* A map that goes keeps its hold on the fonts, unless they are taken from it before. */
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(pango_context_get_font_map(context)), NULL);
    g_object_unref(context);
}

PangoFontDescription *pdf_fonts_describe(double size, bool bold, bool italic)
{
    PangoFontDescription *font = pango_font_description_new();
    str names = STR_EMPTY;
    for (int family = 0; family < FONTS_FAMILIES; family++)
        if (is_of_paper((fonts_family)family))
            str_print(&names, "%s%s", names.length ? "," : "", fonts_name((fonts_family)family));
    pango_font_description_set_family(font, str_text(&names));
    str_finish(&names);
    pango_font_description_set_absolute_size(font, size * PANGO_SCALE);
    pango_font_description_set_weight(font, bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_style(font, italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
    return font;
}
