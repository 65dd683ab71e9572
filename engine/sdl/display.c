#include "sdl/display.h"

#include <SDL2/SDL.h>
#include <cairo.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

/* --- how large things are --- */

/* From the dots an inch that the display says, in quarters. Displays that say nonsense are taken as usual ones. */
static float scale_of(SDL_Window *window)
{
    float across = 0;
    const char *own = getenv("RAPPORT_SCALE");
    if (own && strtof(own, NULL) >= 0.5f)
        return strtof(own, NULL);
    int index = SDL_GetWindowDisplayIndex(window);
    if (index < 0 || SDL_GetDisplayDPI(index, NULL, &across, NULL) != 0 || across < 72 || across > 480)
        return 1;
    float scale = floorf(across / 96 * 4 + 0.25f) / 4;
    return scale < 1 ? 1 : scale > 3 ? 3 : scale;
}

void sdl_display_moved(sdl_display *display, SDL_Window *window)
{
    display->scale = scale_of(window);
}

bool sdl_display_holds(const ui_window_place *at)
{
    enum { ENOUGH = 120 };
    SDL_Rect window = { at->x, at->y, at->width, at->height }, monitor, common;
    for (int i = 0; i < SDL_GetNumVideoDisplays(); i++)
        if (SDL_GetDisplayUsableBounds(i, &monitor) == 0 && SDL_IntersectRect(&window, &monitor, &common) &&
            common.w >= ENOUGH && common.h >= ENOUGH && at->y >= monitor.y)
            return true;
    return false;
}

static float display_scale(void *data)
{
    return ((sdl_display *)data)->scale;
}

static void full_screen(void *data, bool on)
{
    SDL_SetWindowFullscreen(((sdl_display *)data)->window, on ? SDL_WINDOW_FULLSCREEN_DESKTOP : 0);
}

/* --- clipboard --- */

static char *clipboard_read(void *data)
{
    (void)data;
    char *text = SDL_HasClipboardText() ? SDL_GetClipboardText() : NULL;
    char *copy = memory_copy_text(text);
    SDL_free(text);
    return copy;
}

static void clipboard_write(void *data, const char *text)
{
    (void)data;
    SDL_SetClipboardText(text);
}

/* --- files that others show --- */

static void open_path(void *data, const char *path)
{
    (void)data;
    size_t size = strlen(path) + sizeof "file://";
    char *url = memory_allocate(size);
    SDL_snprintf(url, size, "file://%s", path);
    SDL_OpenURL(url);
    free(url);
}

/* --- typing --- */

static const ui_node *letters(ui_app *app)
{
    const ui_node *node = ui_app_focused(app);
    return node && node->edit ? node->first : NULL;
}

void sdl_display_typing(sdl_display *display, ui_app *app)
{
    const ui_node *node = letters(app);
    if (!node || !node->paragraph) {
        if (display->typing)
            SDL_StopTextInput();
        display->typing = false;
        return;
    }
    const ui_text *text = app->out.text;
    ui_rect caret = text->caret(text->data, node->paragraph, node->typing->caret);
    SDL_Rect at = { (int)((node->rect.x + caret.x) * app->scale),
                    (int)((node->rect.y + caret.y) * app->scale), 2, (int)(caret.height * app->scale) };
    if (!display->typing)
        SDL_StartTextInput();
    SDL_SetTextInputRect(&at);
    display->typing = true;
}

/* --- the icon --- */

void sdl_display_icon(SDL_Window *window, const char *path)
{
    cairo_surface_t *picture = path ? cairo_image_surface_create_from_png(path) : NULL;
    if (picture && cairo_surface_status(picture) == CAIRO_STATUS_SUCCESS &&
        cairo_image_surface_get_format(picture) == CAIRO_FORMAT_ARGB32) {
        SDL_Surface *icon = SDL_CreateRGBSurfaceWithFormatFrom(
            cairo_image_surface_get_data(picture), cairo_image_surface_get_width(picture),
            cairo_image_surface_get_height(picture), 32, cairo_image_surface_get_stride(picture),
            SDL_PIXELFORMAT_ARGB8888);
        SDL_SetWindowIcon(window, icon);
        SDL_FreeSurface(icon);
    }
    if (picture)
        cairo_surface_destroy(picture);
}

void sdl_display_begin(sdl_display *display, SDL_Window *window, ui_display *functions)
{
    *display = (sdl_display){ .window = window, .scale = scale_of(window) };
    *functions =
        (ui_display){ display, clipboard_read, clipboard_write, full_screen, display_scale, open_path };
    SDL_StopTextInput(); /* SDL starts it by itself: letters are commands until a field has the focus */
}
