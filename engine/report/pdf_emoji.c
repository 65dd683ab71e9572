#include "report/pdf_emoji.h"

#include <math.h>
#include <stdbool.h>
#include <string.h>

#include "base/fonts.h"

static bool is_picture(PangoFont *font)
{
    PangoFontDescription *look = pango_font_describe(font);
    bool yes = strcmp(pango_font_description_get_family(look), fonts_name(FONTS_NOTO_EMOJI)) == 0;
    pango_font_description_free(look);
    return yes;
}

/* The blank of the font that the line begins with. False where there is none. */
static bool find_blank(PangoLayoutLine *line, cairo_t *on, cairo_glyph_t *blank)
{
    PangoContext *context = pango_layout_get_context(line->layout);
    PangoFont *font = pango_context_load_font(context, pango_layout_get_font_description(line->layout));
    cairo_scaled_font_t *scaled = font ? pango_cairo_font_get_scaled_font(PANGO_CAIRO_FONT(font)) : NULL;
    cairo_glyph_t *glyphs = NULL;
    int count = 0;
    if (scaled) {
        cairo_scaled_font_text_to_glyphs(scaled, 0, 0, " ", 1, &glyphs, &count, NULL, NULL, NULL);
        cairo_set_scaled_font(on, scaled);
    }
    if (count > 0)
        *blank = glyphs[0];
    cairo_glyph_free(glyphs);
    if (font)
        g_object_unref(font);
    return count > 0;
}

/* Each picture of a run; several letters may be one. */
static void say_run(const PangoGlyphItem *run, const char *text, cairo_t *on, cairo_glyph_t blank, double x)
{
    const PangoGlyphString *glyphs = run->glyphs;
    for (int i = 0; i < glyphs->num_glyphs; i++) {
        int from = glyphs->log_clusters[i];
        int until = i + 1 < glyphs->num_glyphs ? glyphs->log_clusters[i + 1] : run->item->length;
        cairo_text_cluster_t cluster = { until - from, 1 };
        blank.x = floor(x) + 0.5; /* cairo leaves out what begins and ends on the same whole point */
        if (until > from)
            cairo_show_text_glyphs(on, text + run->item->offset + from, until - from, &blank, 1, &cluster, 1,
                                   0);
        x += (double)glyphs->glyphs[i].geometry.width / PANGO_SCALE;
    }
}

void pdf_emoji_say(PangoLayoutLine *line, cairo_t *on, double x, double y)
{
    const char *text = pango_layout_get_text(line->layout);
    cairo_glyph_t blank;
    bool found = false;
    for (const GSList *one = line->runs; one; one = one->next) {
        const PangoGlyphItem *run = one->data;
        if (is_picture(run->item->analysis.font)) {
            if (!found && !(found = find_blank(line, on, &blank)))
                return;
            blank.y = floor(y) + 0.5;
            say_run(run, text, on, blank, x);
        }
        x += (double)pango_glyph_string_get_width(run->glyphs) / PANGO_SCALE;
    }
}
