/* Text through cairo's own simple text interface: families are found by name through the machine's font
 * configuration, so that no path need be known. What a family lacks is taken from the next, letter by letter. */
#include <cairo.h>
#include <stdlib.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "draw/text.h"

static const char *const families[] = {
    "Inter", "Noto Sans", "DejaVu Sans", "Noto Sans CJK JP", "Noto Sans Symbols2", "Noto Emoji"
};

enum { FAMILIES = sizeof families / sizeof *families, SIZES = 24 };

typedef struct sized_font {
    cairo_scaled_font_t *font;
    double size;
    size_t family;
    bool bold;
} sized_font;

struct draw_fonts {
    cairo_font_options_t *options;
    sized_font *sized;
    size_t count, capacity;
};

const char *draw_font_families(void)
{
    return "Inter,'Noto Sans','Segoe UI','Helvetica Neue',Arial,'DejaVu Sans',sans-serif";
}

static cairo_scaled_font_t *find_font(draw_fonts *fonts, size_t family, draw_font font)
{
    for (size_t i = 0; i < fonts->count; i++) {
        const sized_font *one = &fonts->sized[i];
        if (one->family == family && one->bold == font.bold && one->size >= font.size &&
            one->size <= font.size)
            return one->font;
    }
    cairo_matrix_t size, plain;
    cairo_matrix_init_scale(&size, font.size, font.size);
    cairo_matrix_init_identity(&plain);
    cairo_font_face_t *face =
        cairo_toy_font_face_create(families[family], CAIRO_FONT_SLANT_NORMAL,
                                   font.bold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL);
    fonts->sized = memory_grow(fonts->sized, fonts->count, &fonts->capacity, sizeof *fonts->sized);
    sized_font *made = &fonts->sized[fonts->count++];
    *made = (sized_font){ cairo_scaled_font_create(face, &size, &plain, fonts->options), font.size, family,
                          font.bold };
    cairo_font_face_destroy(face);
    return made->font;
}

/* Glyphs of a text, to be released with cairo_glyph_free; NULL with 0 where there are none. */
static cairo_glyph_t *glyphs_of(cairo_scaled_font_t *font, double x, double y, const char *text,
                                size_t length, int *count)
{
    cairo_glyph_t *glyphs = NULL;
    *count = 0;
    if (cairo_scaled_font_text_to_glyphs(font, x, y, text, (int)length, &glyphs, count, NULL, NULL, NULL) !=
        CAIRO_STATUS_SUCCESS) {
        *count = 0;
        return NULL;
    }
    return glyphs;
}

static bool has_all(draw_fonts *fonts, size_t family, draw_font font, const char *text, size_t length)
{
    int count;
    cairo_glyph_t *glyphs = glyphs_of(find_font(fonts, family, font), 0, 0, text, length, &count);
    bool all = count > 0;
    for (int i = 0; i < count; i++)
        all = all && glyphs[i].index != 0;
    cairo_glyph_free(glyphs);
    return all;
}

/* The first family that has every letter; the first of all where none has. */
static size_t family_for(draw_fonts *fonts, draw_font font, const char *text, size_t length)
{
    for (size_t i = 0; i < FAMILIES; i++)
        if (has_all(fonts, i, font, text, length))
            return i;
    return 0;
}

/* The longest beginning that is set in one family. */
static size_t take_run(draw_fonts *fonts, draw_font font, const char *text, size_t length, size_t *family)
{
    *family = family_for(fonts, font, text, length);
    if (*family > 0 || has_all(fonts, 0, font, text, length))
        return length;
    size_t taken = utf8_grapheme(text, length);
    *family = family_for(fonts, font, text, taken);
    while (taken < length) {
        size_t more = utf8_grapheme(text + taken, length - taken);
        if (family_for(fonts, font, text + taken, more) != *family)
            break;
        taken += more;
    }
    return taken;
}

static double measure(void *data, draw_font font, const char *text, size_t length)
{
    double width = 0;
    for (size_t family, at = 0, run; at < length; at += run) {
        run = take_run(data, font, text + at, length - at, &family);
        cairo_scaled_font_t *with = find_font(data, family, font);
        int count;
        cairo_glyph_t *glyphs = glyphs_of(with, 0, 0, text + at, run, &count);
        cairo_text_extents_t extents;
        cairo_scaled_font_glyph_extents(with, glyphs, count, &extents);
        cairo_glyph_free(glyphs);
        width += extents.x_advance;
    }
    return width;
}

static void paint(void *data, cairo_t *on, draw_font font, double x, double y, const char *text,
                  size_t length)
{
    for (size_t family, at = 0, run; at < length; at += run) {
        run = take_run(data, font, text + at, length - at, &family);
        cairo_scaled_font_t *with = find_font(data, family, font);
        int count;
        cairo_glyph_t *glyphs = glyphs_of(with, x, y, text + at, run, &count);
        cairo_set_font_face(on, cairo_scaled_font_get_font_face(with));
        cairo_set_font_size(on, font.size);
        cairo_set_font_options(on, ((draw_fonts *)data)->options);
        cairo_show_glyphs(on, glyphs, count);
        cairo_glyph_free(glyphs);
        x += measure(data, font, text + at, run);
    }
}

draw_fonts *draw_fonts_create(void)
{
    draw_fonts *fonts = memory_allocate(sizeof *fonts);
    fonts->options = cairo_font_options_create();
    cairo_font_options_set_hint_style(fonts->options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(fonts->options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(fonts->options, CAIRO_ANTIALIAS_GRAY);
    if (measure(fonts, (draw_font){ 12, false }, "x", 1) > 0)
        return fonts;
    draw_fonts_destroy(fonts);
    return NULL;
}

void draw_fonts_destroy(draw_fonts *fonts)
{
    if (!fonts)
        return;
    for (size_t i = 0; i < fonts->count; i++)
        cairo_scaled_font_destroy(fonts->sized[i].font);
    cairo_font_options_destroy(fonts->options);
    free(fonts->sized);
    free(fonts);
}

draw_text draw_fonts_text(draw_fonts *fonts)
{
    return (draw_text){ fonts, measure, paint };
}
