/* Pictures are painted by cairo at whatever scale they have; their words come from the same runs and masks as the
 * screen's, cut in the size that the scale makes of them. */
#include <cairo.h>
#include <math.h>

#include "sdl/text_parts.h"

static sdl_paragraph *lay(sdl_text *text, draw_font font, double scale, const char *bytes, size_t length)
{
    sdl_key key = sdl_text_line_key(text, font.size * scale, font.bold);
    return sdl_text_lay(text, &key, bytes, length);
}

static double measure(void *data, draw_font font, const char *bytes, size_t length)
{
    sdl_text *text = data;
    const sdl_paragraph *line = lay(text, font, (double)text->type.scale, bytes, length);
    return (double)line->shown.width;
}

static void paint_emojis(cairo_t *on, const sdl_letters *letters, sdl_run *run)
{
    for (size_t at = run->first; at < run->end; at++) {
        int top, x = sdl_run_place(letters, run, at);
        const sdl_pixels *picture = sdl_letters_emoji(letters, at, &top);
        if (!picture)
            continue;
        cairo_surface_t *surface = cairo_image_surface_create_for_data(
            (unsigned char *)picture->bits, CAIRO_FORMAT_ARGB32, picture->width, picture->height,
            picture->stride * (int)sizeof *picture->bits);
        cairo_save(on);
        cairo_set_source_surface(on, surface, sdl_run_pixel(x), -top);
        cairo_paint(on);
        cairo_restore(on);
        cairo_surface_destroy(surface);
    }
}

static void paint_run(sdl_text *text, cairo_t *on, sdl_paragraph *line, sdl_run *run)
{
    if (sdl_run_is_emoji(&line->letters, run)) {
        paint_emojis(on, &line->letters, run);
        return;
    }
    sdl_text_cut(text, line, run);
    if (!run->mask.cover)
        return;
    cairo_surface_t *mask = cairo_image_surface_create_for_data(
        run->mask.cover, CAIRO_FORMAT_A8, run->mask.width, run->mask.height, run->mask.stride);
    cairo_mask_surface(on, mask, sdl_run_pixel(run->x) + run->mask_left, -run->mask_top);
    cairo_surface_destroy(mask);
}

/* Whether a text may be seen at all: large pictures are looked at through small windows, and no letter is wider than
 * two ems for each of its bytes. */
static bool in_sight(cairo_t *on, draw_font font, double x, double y, size_t length)
{
    double left, top, right, bottom;
    cairo_clip_extents(on, &left, &top, &right, &bottom);
    return x <= right && x + 2 * font.size * (double)length >= left && y - 2 * font.size <= bottom &&
           y + 2 * font.size >= top;
}

/* One unit becomes one pixel of the masks, and upright words begin at a whole pixel, so that they are as crisp as all
 * others. Words that are turned by a right angle are copied pixel by pixel too. */
static void paint(void *data, cairo_t *on, draw_font font, double x, double y, const char *bytes,
                  size_t length)
{
    sdl_text *text = data;
    cairo_matrix_t matrix;
    cairo_get_matrix(on, &matrix);
    double scale = hypot(matrix.xx, matrix.yx);
    if (!(scale > 0) || !in_sight(on, font, x, y, length))
        return;
    sdl_paragraph *line = lay(text, font, scale, bytes, length);
    cairo_save(on);
    cairo_user_to_device(on, &x, &y);
    cairo_matrix_init(&matrix, matrix.xx / scale, matrix.yx / scale, matrix.xy / scale, matrix.yy / scale,
                      round(x), round(y));
    cairo_set_matrix(on, &matrix);
    for (size_t i = 0; i < line->run_count; i++)
        paint_run(text, on, line, &line->runs[i]);
    cairo_restore(on);
}

draw_text sdl_text_draw(sdl_text *text)
{
    return (draw_text){ text, measure, paint };
}
