#include <assert.h>
#include <math.h>
#include <stdlib.h>

#include "base/memory.h"
#include "sdl/paint_parts.h"

/* What is left of the light behind a dialog, in 256ths. */
static const unsigned shade_keeps = 128;

static int pixel(float units, float scale)
{
    return (int)lroundf(units * scale);
}

sdl_area sdl_painter_area(const sdl_painter *painter, ui_rect at)
{
    float scale = painter->scale;
    return (sdl_area){ pixel(at.x, scale), pixel(at.y, scale), pixel(at.x + at.width, scale),
                       pixel(at.y + at.height, scale) };
}

sdl_area sdl_painter_clip(const sdl_painter *painter)
{
    return painter->clips[painter->clip_count - 1];
}

static uint32_t ink(const sdl_painter *painter, theme_ink of)
{
    return theme_rgb(painter->theme, of);
}

cairo_t *sdl_painter_enter(sdl_painter *painter)
{
    sdl_area clip = sdl_painter_clip(painter);
    cairo_save(painter->cairo);
    cairo_rectangle(painter->cairo, clip.left, clip.top, clip.right - clip.left, clip.bottom - clip.top);
    cairo_clip(painter->cairo);
    return painter->cairo;
}

void sdl_painter_leave(sdl_painter *painter)
{
    cairo_restore(painter->cairo);
    cairo_new_path(painter->cairo);
}

static void set_ink(cairo_t *on, uint32_t rgb)
{
    cairo_set_source_rgb(on, (rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0);
}

static sdl_area inset(sdl_area area, int by)
{
    return (sdl_area){ area.left + by, area.top + by, area.right - by, area.bottom - by };
}

static void round_path(cairo_t *on, sdl_area area, double radius)
{
    double right = acos(-1) / 2, r = fmin(radius, fmin(area.right - area.left, area.bottom - area.top) / 2.0);
    cairo_new_sub_path(on);
    cairo_arc(on, area.right - r, area.top + r, r, -right, 0);
    cairo_arc(on, area.right - r, area.bottom - r, r, 0, right);
    cairo_arc(on, area.left + r, area.bottom - r, r, right, 2 * right);
    cairo_arc(on, area.left + r, area.top + r, r, 2 * right, 3 * right);
    cairo_close_path(on);
}

static void paint_round(sdl_painter *painter, sdl_area area, double radius, uint32_t rgb)
{
    cairo_t *on = sdl_painter_enter(painter);
    set_ink(on, rgb);
    round_path(on, area, radius);
    cairo_fill(on);
    sdl_painter_leave(painter);
}

/* Only the border: what lies between two outlines. */
static void paint_ring(sdl_painter *painter, sdl_area area, int width, double radius, uint32_t rgb)
{
    cairo_t *on = sdl_painter_enter(painter);
    sdl_area inner = inset(area, width);
    set_ink(on, rgb);
    cairo_set_fill_rule(on, CAIRO_FILL_RULE_EVEN_ODD);
    round_path(on, area, radius);
    if (!sdl_area_empty(inner))
        round_path(on, inner, fmax(0, radius - width));
    cairo_fill(on);
    sdl_painter_leave(painter);
}

/* Rounded boxes that have a border and a ground are the one upon the other, so that nothing shines through between.
 * Where no corner is round nothing needs cairo. */
static void paint_box(sdl_painter *painter, const ui_command *command)
{
    sdl_area area = sdl_painter_area(painter, command->at), clip = sdl_painter_clip(painter);
    int width = command->stroke == INK_NOTHING ? 0 : (int)fmaxf(1, roundf(command->width * painter->scale));
    double radius = (double)(command->radius * painter->scale);
    bool filled = command->fill != INK_NOTHING;
    if (sdl_area_empty(sdl_area_common(area, clip)))
        return;
    if (width > 0 && !filled) {
        paint_ring(painter, area, width, radius, ink(painter, command->stroke));
        return;
    }
    sdl_area inner = inset(area, width);
    if (radius > 0) {
        if (width > 0)
            paint_round(painter, area, radius, ink(painter, command->stroke));
        if (filled && !sdl_area_empty(inner))
            paint_round(painter, inner, fmax(0, radius - width), ink(painter, command->fill));
        return;
    }
    if (width > 0)
        sdl_pixels_fill(painter->on, area, ink(painter, command->stroke), clip);
    if (filled)
        sdl_pixels_fill(painter->on, inner, ink(painter, command->fill), clip);
}

static void paint_shade(sdl_painter *painter, const ui_command *command)
{
    sdl_pixels_dim(painter->on, sdl_painter_area(painter, command->at), shade_keeps,
                   sdl_painter_clip(painter));
}

static void paint_text(sdl_painter *painter, const ui_command *command)
{
    sdl_text_paint(painter->text, painter->on, command->paragraph, pixel(command->at.x, painter->scale),
                   pixel(command->at.y, painter->scale), ink(painter, command->fill),
                   sdl_painter_clip(painter));
}

static void clip(sdl_painter *painter, const ui_command *command)
{
    assert(painter->clip_count < SDL_CLIPS);
    sdl_area area = sdl_area_common(sdl_painter_area(painter, command->at), sdl_painter_clip(painter));
    if (sdl_area_empty(area))
        area = (sdl_area){ 0, 0, 0, 0 };
    painter->clips[painter->clip_count++] = area;
}

static void unclip(sdl_painter *painter, const ui_command *command)
{
    (void)command;
    assert(painter->clip_count > 1);
    painter->clip_count--;
}

static void (*const paints[UI_COMMAND_KINDS])(sdl_painter *, const ui_command *) = {
    [UI_COMMAND_BOX] = paint_box,       [UI_COMMAND_SHADE] = paint_shade,
    [UI_COMMAND_TEXT] = paint_text,     [UI_COMMAND_CLIP] = clip,
    [UI_COMMAND_UNCLIP] = unclip,       [UI_COMMAND_PORTRAIT] = sdl_paint_portrait,
    [UI_COMMAND_ICON] = sdl_paint_icon, [UI_COMMAND_PICTURE] = sdl_paint_picture,
};

sdl_painter *sdl_painter_create(sdl_text *text)
{
    sdl_painter *painter = memory_allocate(sizeof *painter);
    painter->text = text;
    painter->words = sdl_text_draw(text);
    painter->kept = sdl_kept_create();
    return painter;
}

void sdl_painter_destroy(sdl_painter *painter)
{
    if (!painter)
        return;
    sdl_kept_destroy(painter->kept);
    free(painter);
}

/* The page's own colour, unless the list begins with something that hides it. */
static void paint_page(sdl_painter *painter, const ui_commands *list)
{
    sdl_area all = sdl_pixels_area(painter->on), first = { 0 };
    const ui_command *command = list->items;
    if (list->count > 0 && command->kind == UI_COMMAND_BOX && command->fill != INK_NOTHING &&
        !(command->radius > 0))
        first = sdl_painter_area(painter, command->at);
    if (first.left > 0 || first.top > 0 || first.right < all.right || first.bottom < all.bottom)
        sdl_pixels_fill(painter->on, all, ink(painter, INK_PAPER), all);
}

void sdl_painter_paint(sdl_painter *painter, const sdl_pixels *on, const ui_commands *list, theme_id theme,
                       float scale)
{
    cairo_surface_t *surface =
        cairo_image_surface_create_for_data((unsigned char *)on->bits, CAIRO_FORMAT_RGB24, on->width,
                                            on->height, on->stride * (int)sizeof *on->bits);
    painter->on = on;
    painter->cairo = cairo_create(surface);
    painter->theme = theme;
    painter->scale = scale;
    painter->clips[0] = sdl_pixels_area(on);
    painter->clip_count = 1;
    paint_page(painter, list);
    for (size_t i = 0; i < list->count; i++)
        paints[list->items[i].kind](painter, &list->items[i]);
    assert(painter->clip_count == 1);
    cairo_destroy(painter->cairo);
    cairo_surface_destroy(surface);
    sdl_kept_turn(painter->kept);
}
