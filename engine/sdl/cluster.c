/* Pango has no fonts to work with here: its tables tell directions, scripts and breaks, and fonts are chosen by what
 * their files cover. */
#include "sdl/cluster.h"

#include <pango/pango.h>
#include <stdlib.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "sdl/emoji.h"

/* What pango says of each code point. */
typedef struct analysis {
    guint8 *levels;
    PangoLogAttr *marks;
    bool leftward;
} analysis;

static analysis analyse(const char *language, const char *text, int length)
{
    int count = (int)g_utf8_strlen(text, length);
    PangoDirection direction = PANGO_DIRECTION_NEUTRAL;
    analysis out = { .marks = memory_allocate(((size_t)count + 1) * sizeof *out.marks) };
    out.levels = pango_log2vis_get_embedding_levels(text, length, &direction);
    out.leftward = direction == PANGO_DIRECTION_RTL;
    pango_get_log_attrs(text, length, -1, pango_language_from_string(language), out.marks, count + 1);
    return out;
}

/* A blank stays with the letters before it, so that words of one script are one run. */
static fonts_family family_of(sdl_fonts *fonts, fonts_family family, fonts_face face,
                              const sdl_cluster *before, const sdl_cluster *one, const char *grapheme,
                              size_t length)
{
    if (one->blank && before && before->family != FONTS_NOTO_EMOJI &&
        sdl_fonts_cover(fonts, before->family, face, grapheme, length))
        return before->family;
    if (sdl_emoji_wanted(grapheme, length) &&
        sdl_fonts_cover(fonts, FONTS_NOTO_EMOJI, FONTS_REGULAR, grapheme, length))
        return FONTS_NOTO_EMOJI;
    return sdl_fonts_choose(fonts, family, face, one->script, grapheme, length);
}

sdl_clusters sdl_clusters_of(sdl_fonts *fonts, fonts_family family, fonts_face face, const char *language,
                             const char *text, size_t length)
{
    sdl_clusters out = { memory_allocate((length + 1) * sizeof *out.items), 0, false };
    if (length == 0)
        return out;
    analysis all = analyse(language, text, (int)length);
    PangoScriptIter *scripts = pango_script_iter_new(text, (int)length);
    const char *until = text;
    PangoScript script = PANGO_SCRIPT_COMMON;
    out.leftward = all.leftward;
    for (size_t at = 0, letter = 0, taken; at < length; at += taken) {
        const char *grapheme = text + at;
        taken = utf8_grapheme(grapheme, length - at);
        for (; grapheme >= until; pango_script_iter_next(scripts))
            pango_script_iter_get_range(scripts, NULL, &until, &script);
        sdl_cluster *one = &out.items[out.count++];
        *one = (sdl_cluster){ .start = (uint32_t)at,
                              .script = g_unicode_script_to_iso15924((GUnicodeScript)script),
                              .level = all.levels[letter],
                              .breaks = at > 0 && all.marks[letter].is_line_break,
                              .blank = all.marks[letter].is_white };
        one->family = (uint8_t)family_of(fonts, family, face, at > 0 ? one - 1 : NULL, one, grapheme, taken);
        letter += (size_t)g_utf8_strlen(grapheme, (gssize)taken);
    }
    out.items[out.count].start = (uint32_t)length;
    pango_script_iter_free(scripts);
    g_free(all.levels);
    free(all.marks);
    return out;
}

size_t sdl_clusters_at(const sdl_clusters *clusters, size_t byte)
{
    size_t low = 0, high = clusters->count;
    while (low < high) {
        size_t middle = low + (high - low + 1) / 2;
        if (clusters->items[middle].start <= byte)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
