#include "sdl/limit.h"

#include <SDL2/SDL.h>
#include <SDL2/SDL_ttf.h>
#include <cairo.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/fonts.h"
#include "base/memory.h"

enum { WIDTH = 1280, HEIGHT = 720, LINES = 16 };

/* A page as the conversation shows it: boxes and lines of text, in units. */
static const struct {
    double x, y, width, height;
    uint32_t fill, edge;
} boxes[] = {
    { 0, 0, 1280, 56, 0x172033, 0x172033 },    { 24, 80, 260, 616, 0xffffff, 0xd9dee8 },
    { 308, 80, 600, 280, 0xffffff, 0xd9dee8 }, { 308, 380, 600, 64, 0xffffff, 0x74809a },
    { 308, 456, 600, 64, 0xe9f0fc, 0x1b57c2 }, { 308, 532, 600, 64, 0xffffff, 0x74809a },
    { 308, 608, 600, 64, 0xffffff, 0x74809a }, { 932, 80, 324, 616, 0xffffff, 0xd9dee8 },
};

static const char line[] = "I have had three different letters this month and every one of them";

struct sdl_limit {
    TTF_Font *font;
    SDL_Surface *lines[LINES];
    float scale;
};

sdl_limit *sdl_limit_create(float scale, rp_error *error)
{
    sdl_limit *limit = memory_allocate(sizeof *limit);
    char *path = fonts_path(FONTS_INTER, FONTS_REGULAR);
    limit->scale = scale;
    limit->font = path && TTF_Init() == 0 ? TTF_OpenFont(path, (int)lroundf(20 * scale)) : NULL;
    free(path);
    if (!limit->font) {
        sdl_limit_destroy(limit);
        rp_fail(error, RP_ERROR_IMPOSSIBLE, "the font Inter cannot be opened: install fonts-inter");
        return NULL;
    }
    TTF_SetFontHinting(limit->font, TTF_HINTING_LIGHT_SUBPIXEL);
    for (int i = 0; i < LINES; i++)
        limit->lines[i] = TTF_RenderUTF8_Blended(limit->font, line, (SDL_Color){ 26, 34, 51, 255 });
    return limit;
}

void sdl_limit_destroy(sdl_limit *limit)
{
    if (!limit)
        return;
    for (int i = 0; i < LINES; i++)
        SDL_FreeSurface(limit->lines[i]);
    if (limit->font)
        TTF_CloseFont(limit->font);
    if (TTF_WasInit())
        TTF_Quit();
    free(limit);
}

static void set(cairo_t *on, uint32_t rgb)
{
    cairo_set_source_rgb(on, (rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0);
}

static void box(cairo_t *on, double x, double y, double width, double height, double r)
{
    double right = acos(-1) / 2;
    cairo_new_sub_path(on);
    cairo_arc(on, x + width - r, y + r, r, -right, 0);
    cairo_arc(on, x + width - r, y + height - r, r, 0, right);
    cairo_arc(on, x + r, y + height - r, r, right, 2 * right);
    cairo_arc(on, x + r, y + r, r, 2 * right, 3 * right);
    cairo_close_path(on);
}

void sdl_limit_paint(sdl_limit *limit, const sdl_pixels *on)
{
    cairo_surface_t *surface = cairo_image_surface_create_for_data(
        (unsigned char *)on->bits, CAIRO_FORMAT_RGB24, on->width, on->height, on->stride * 4);
    cairo_t *cairo = cairo_create(surface);
    set(cairo, 0xf5f6f9);
    cairo_paint(cairo);
    cairo_scale(cairo, limit->scale, limit->scale);
    for (size_t i = 0; i < sizeof boxes / sizeof *boxes; i++) {
        box(cairo, boxes[i].x, boxes[i].y, boxes[i].width, boxes[i].height, 12);
        set(cairo, boxes[i].fill);
        cairo_fill_preserve(cairo);
        set(cairo, boxes[i].edge);
        cairo_set_line_width(cairo, 1);
        cairo_stroke(cairo);
    }
    cairo_destroy(cairo);
    cairo_surface_destroy(surface);
    SDL_Surface *to = SDL_CreateRGBSurfaceWithFormatFrom(on->bits, on->width, on->height, 32, on->stride * 4,
                                                         SDL_PIXELFORMAT_RGB888);
    for (int i = 0; i < LINES; i++) {
        SDL_Rect at = { (int)(330 * limit->scale), (int)((float)(96 + 36 * i) * limit->scale), 0, 0 };
        SDL_BlitSurface(limit->lines[i], NULL, to, &at);
    }
    SDL_FreeSurface(to);
}

typedef struct limit_window {
    SDL_Window *handle;
    SDL_Surface *surface;
    sdl_limit *page;
} limit_window;

static bool open_window(limit_window *w, rp_error *error)
{
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    *w = (limit_window){ .handle = SDL_Init(SDL_INIT_VIDEO) == 0
                                       ? SDL_CreateWindow("Limit", 0, 0, WIDTH, HEIGHT, 0)
                                       : NULL };
    w->surface = w->handle ? SDL_GetWindowSurface(w->handle) : NULL;
    if (!w->surface)
        return rp_fail(error, RP_ERROR_IMPOSSIBLE, "no window can be opened: %s", SDL_GetError());
    w->page = sdl_limit_create(1, error);
    return w->page;
}

static void show(const limit_window *w)
{
    const sdl_pixels pixels = { w->surface->pixels, w->surface->w, w->surface->h, w->surface->pitch / 4 };
    sdl_limit_paint(w->page, &pixels);
    SDL_UpdateWindowSurface(w->handle);
}

bool sdl_limit_window(rp_error *error)
{
    limit_window w;
    bool open = open_window(&w, error);
    if (open)
        show(&w);
    return open; /* the process ends with its window */
}

bool sdl_limit_keys(bool (*shown)(void *data), void *data, rp_error *error)
{
    limit_window w;
    SDL_Event event;
    if (!open_window(&w, error))
        return false;
    show(&w);
    for (bool done = shown(data); !done && SDL_WaitEvent(&event);)
        if (event.type == SDL_KEYDOWN) {
            show(&w);
            done = shown(data);
        }
    return true;
}
