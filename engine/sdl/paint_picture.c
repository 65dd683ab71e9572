/* What is drawn by code. Icons, portraits and images are kept; charts are drawn anew, since what they show can change
 * where it stands. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "draw/icon.h"
#include "draw/image.h"
#include "draw/portrait.h"
#include "sdl/paint_parts.h"
#include "sdl/picture.h"

/* How much of each end of an image tells it from another that lies in the same memory. */
enum { SAMPLE = 4096 };

static int lesser(int a, int b)
{
    return a < b ? a : b;
}

static bool nothing_seen(const sdl_painter *painter, sdl_area area)
{
    return sdl_area_empty(sdl_area_common(area, sdl_painter_clip(painter)));
}

static sdl_kept_picture cut_icon(const sdl_kept_key *key)
{
    int side = key->width, stride = sdl_mask_stride(side);
    sdl_mask mask = { memory_allocate((size_t)stride * (size_t)side), side, side, stride };
    cairo_surface_t *surface =
        cairo_image_surface_create_for_data(mask.cover, CAIRO_FORMAT_A8, side, side, stride);
    cairo_t *on = cairo_create(surface);
    draw_icon(on, key->icon, 0, 0, side, 0);
    cairo_destroy(on);
    cairo_surface_destroy(surface);
    return (sdl_kept_picture){ .mask = mask };
}

void sdl_paint_icon(sdl_painter *painter, const ui_command *command)
{
    sdl_area area = sdl_painter_area(painter, command->at);
    int side = lesser(area.right - area.left, area.bottom - area.top);
    if (side < 1 || nothing_seen(painter, area))
        return;
    sdl_kept_key key;
    memset(&key, 0, sizeof key);
    key.kind = SDL_KEPT_ICON;
    key.icon = command->icon;
    key.width = key.height = side;
    const sdl_kept_picture *kept = sdl_kept_find(painter->kept, &key);
    if (!kept)
        kept = sdl_kept_add(painter->kept, &key, cut_icon(&key));
    int x = area.left + (area.right - area.left - side) / 2,
        y = area.top + (area.bottom - area.top - side) / 2;
    sdl_pixels_tint(painter->on, &kept->mask, x, y, theme_rgb(painter->theme, command->fill),
                    sdl_painter_clip(painter));
}

/* A picture of its own, empty, to be painted on with the cairo_t. */
static sdl_pixels begin_picture(int width, int height, cairo_t **on)
{
    sdl_pixels picture = { memory_allocate((size_t)width * (size_t)height * sizeof(uint32_t)), width, height,
                           width };
    cairo_surface_t *surface = cairo_image_surface_create_for_data(
        (unsigned char *)picture.bits, CAIRO_FORMAT_ARGB32, width, height, width * (int)sizeof *picture.bits);
    *on = cairo_create(surface);
    cairo_surface_destroy(surface);
    return picture;
}

static void lay_kept(sdl_painter *painter, const sdl_kept_picture *kept, sdl_area area)
{
    sdl_pixels_lay(painter->on, &kept->picture, area.left, area.top, sdl_painter_clip(painter));
}

void sdl_paint_portrait(sdl_painter *painter, const ui_command *command)
{
    sdl_area area = sdl_painter_area(painter, command->at);
    if (nothing_seen(painter, area))
        return;
    const ui_portrait *shown = &command->portrait;
    sdl_kept_key key;
    memset(&key, 0, sizeof key);
    key.kind = SDL_KEPT_PORTRAIT;
    key.width = area.right - area.left;
    key.height = area.bottom - area.top;
    key.radius = (int)lroundf(command->radius * painter->scale);
    memcpy(&key.look, shown->look, sizeof key.look);
    key.from = shown->progress < 1 ? shown->from : shown->to;
    key.to = shown->to;
    key.progress = key.from == key.to ? 1 : shown->progress;
    const sdl_kept_picture *kept = sdl_kept_find(painter->kept, &key);
    if (!kept) {
        cairo_t *on;
        sdl_pixels picture = begin_picture(key.width, key.height, &on);
        draw_portrait(on, &key.look, key.from, key.to, (double)key.progress, key.width, key.height,
                      key.radius);
        cairo_destroy(on);
        kept = sdl_kept_add(painter->kept, &key, (sdl_kept_picture){ .picture = picture });
    }
    lay_kept(painter, kept, area);
}

static uint64_t hash_of(const unsigned char *bytes, size_t size)
{
    uint64_t hash = 14695981039346656037u;
    for (size_t i = 0; i < size; i++)
        if (i < SAMPLE || size - i <= SAMPLE)
            hash = (hash ^ bytes[i]) * 1099511628211u;
        else
            i = size - SAMPLE - 1;
    return hash;
}

static void paint_image(sdl_painter *painter, const ui_command *command, sdl_area area)
{
    const ui_image *image = command->picture.data;
    sdl_kept_key key;
    memset(&key, 0, sizeof key);
    key.kind = SDL_KEPT_IMAGE;
    key.width = area.right - area.left;
    key.height = area.bottom - area.top;
    key.bytes = image->bytes;
    key.size = image->size;
    key.hash = hash_of(image->bytes, image->size);
    const sdl_kept_picture *kept = sdl_kept_find(painter->kept, &key);
    if (!kept) {
        cairo_t *on;
        sdl_pixels picture = begin_picture(key.width, key.height, &on);
        draw_image *decoded = draw_image_create(image->bytes, image->size, NULL);
        if (decoded) /* otherwise its place stays empty: its description stands beside it */
            draw_image_paint(decoded, on, 0, 0, key.width, key.height);
        draw_image_destroy(decoded);
        cairo_destroy(on);
        kept = sdl_kept_add(painter->kept, &key, (sdl_kept_picture){ .picture = picture });
    }
    lay_kept(painter, kept, area);
}

/* Something that has a height of its own, brought down to fit where that is too much. */
typedef struct fitting {
    double width, height; /* units that there are */
    double own;           /* units high that it would be */
} fitting;

static void fit(cairo_t *on, fitting room)
{
    double scale = room.own > room.height ? room.height / room.own : 1;
    cairo_translate(on, room.width * (1 - scale) / 2, 0);
    cairo_scale(on, scale, scale);
}

static void paint_chart(const draw_canvas *canvas, sdl_painter *painter, const ui_command *command)
{
    double width = (double)command->at.width, height = (double)command->at.height;
    draw_chart chart =
        sdl_picture_chart(&command->picture, width, &painter->words, sdl_text_language(painter->text));
    chart.ground = command->fill;
    chart.height = height;
    fit(painter->cairo, (fitting){ width, height, draw_chart_least_height(&chart) });
    draw_chart_paint(canvas, &chart);
}

static void paint_wheel(const draw_canvas *canvas, sdl_painter *painter, const ui_command *command)
{
    draw_wheel wheel = sdl_picture_wheel(&command->picture, (double)command->at.width, &painter->words);
    wheel.ground = command->fill;
    fit(painter->cairo, (fitting){ wheel.width, (double)command->at.height, draw_wheel_height(&wheel) });
    draw_wheel_paint(canvas, &wheel);
}

static void paint_courses(const draw_canvas *canvas, sdl_painter *painter, const ui_command *command)
{
    draw_courses courses = sdl_picture_courses(&command->picture, (double)command->at.width, &painter->words);
    courses.ground = command->fill;
    fit(painter->cairo,
        (fitting){ courses.width, (double)command->at.height, draw_courses_height(&courses) });
    draw_courses_paint(canvas, &courses);
}

/* The picture is a draw_picture; one of its points stands at the left top, and the window is all that is seen. */
static void paint_graph(const draw_canvas *canvas, sdl_painter *painter, const ui_command *command)
{
    const ui_graph *graph = command->picture.data;
    const draw_picture *picture = graph->picture;
    cairo_scale(painter->cairo, (double)graph->zoom, (double)graph->zoom);
    cairo_translate(painter->cairo, -(double)graph->x, -(double)graph->y);
    picture->paint(canvas, picture->data);
    if (graph->mark.width > 0) {
        double around = 6 / (double)graph->zoom;
        canvas->box(canvas->data, (double)graph->mark.x - around, (double)graph->mark.y - around,
                    (double)graph->mark.width + 2 * around, (double)graph->mark.height + 2 * around,
                    10 + around, &(draw_paint){ .stroke = INK_ACCENT, .width = around / 2 });
    }
}

static void (*const drawings[])(const draw_canvas *, sdl_painter *, const ui_command *) = {
    [UI_PICTURE_CHART] = paint_chart,
    [UI_PICTURE_WHEEL] = paint_wheel,
    [UI_PICTURE_COURSES] = paint_courses,
    [UI_PICTURE_GRAPH] = paint_graph,
};

void sdl_paint_picture(sdl_painter *painter, const ui_command *command)
{
    sdl_area area = sdl_painter_area(painter, command->at);
    if (nothing_seen(painter, area))
        return;
    if (command->picture.kind == UI_PICTURE_IMAGE) {
        paint_image(painter, command, area);
        return;
    }
    cairo_t *on = sdl_painter_enter(painter);
    cairo_rectangle(on, area.left, area.top, area.right - area.left, area.bottom - area.top);
    cairo_clip(on);
    cairo_translate(on, area.left, area.top);
    cairo_scale(on, (double)painter->scale, (double)painter->scale);
    draw_cairo to = { on, &painter->words, painter->theme };
    draw_canvas canvas = draw_canvas_cairo(&to);
    drawings[command->picture.kind](&canvas, painter, command);
    sdl_painter_leave(painter);
}
