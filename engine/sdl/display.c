#include "sdl/display.h"

#include <SDL2/SDL.h>
#include <cairo.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "sdl/monitor.h"
#include "ui/field.h"

/* --- the monitor --- */

void sdl_display_moved(sdl_display *display, SDL_Window *window)
{
    int width, pixels;
    SDL_GetWindowSize(window, &width, NULL);
    SDL_GetWindowSizeInPixels(window, &pixels, NULL);
    display->scale = sdl_monitor_scale(SDL_GetWindowDisplayIndex(window));
    display->density = width > 0 && pixels > 0 ? (float)pixels / (float)width : 1;
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

/* What is selected, for the middle button. */
static char *selection_read(void *data)
{
    (void)data;
    char *text = SDL_HasPrimarySelectionText() ? SDL_GetPrimarySelectionText() : NULL;
    char *copy = memory_copy_text(text);
    SDL_free(text);
    return copy;
}

static void selection_write(void *data, const char *text)
{
    (void)data;
    SDL_SetPrimarySelectionText(text);
}

/* --- files that others show --- */

/* As a URL: whole, and what has a meaning in URLs by its number. */
static str url_of(const char *path)
{
    str url = STR_EMPTY;
    char *whole = realpath(path, NULL);
    str_add(&url, "file://");
    for (const char *at = whole ? whole : path; *at; at++)
        if (SDL_isalnum(*at) || strchr("/-._~", *at))
            str_add_char(&url, *at);
        else
            str_print(&url, "%%%02X", (unsigned)(unsigned char)*at);
    free(whole);
    return url;
}

static void open_path(void *data, const char *path)
{
    (void)data;
    str url = url_of(path);
    SDL_OpenURL(url.bytes);
    str_finish(&url);
}

/* --- typing --- */

/* Where the caret is, in units of the desktop. */
static SDL_Rect caret_of(const sdl_display *display, const ui_app *app, const ui_node *field)
{
    ui_rect caret = ui_field_caret(app, field);
    float units = app->scale / display->density;
    return (SDL_Rect){ (int)(caret.x * units), (int)(caret.y * units), 2, (int)(caret.height * units) };
}

static void stop_typing(sdl_display *display)
{
    if (display->typing)
        SDL_StopTextInput();
    display->typing = display->composing = false;
    display->edit = NULL;
}

/* An input method begins anew where it is not told otherwise: in another field, and where what it made was dropped. */
void sdl_display_typing(sdl_display *display, ui_app *app)
{
    const ui_node *node = ui_app_focused(app);
    if (!node || !node->edit || !node->first->paragraph) {
        stop_typing(display);
        return;
    }
    if (display->edit != node->edit || (display->composing && !ui_edit_is_composing(node->edit)))
        stop_typing(display);
    if (!display->typing)
        SDL_StartTextInput();
    SDL_Rect at = caret_of(display, app, node);
    SDL_SetTextInputRect(&at);
    display->typing = true;
    display->edit = node->edit;
}

/* --- the pointer --- */

void sdl_display_pointer(sdl_display *display, ui_pointer pointer)
{
    static const SDL_SystemCursor shapes[] = { [UI_POINTER_ARROW] = SDL_SYSTEM_CURSOR_ARROW,
                                               [UI_POINTER_HAND] = SDL_SYSTEM_CURSOR_HAND,
                                               [UI_POINTER_TEXT] = SDL_SYSTEM_CURSOR_IBEAM };
    if (pointer == display->pointer)
        return;
    SDL_Cursor *cursor = SDL_CreateSystemCursor(shapes[pointer]);
    SDL_SetCursor(cursor ? cursor : SDL_GetDefaultCursor());
    if (display->cursor)
        SDL_FreeCursor(display->cursor);
    display->cursor = cursor;
    display->pointer = pointer;
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
    *display = (sdl_display){ .window = window };
    sdl_display_moved(display, window);
    *functions = (ui_display){ .data = display,
                               .clipboard_read = clipboard_read,
                               .clipboard_write = clipboard_write,
                               .selection_read = selection_read,
                               .selection_write = selection_write,
                               .full_screen = full_screen,
                               .display_scale = display_scale,
                               .open = open_path };
    SDL_StopTextInput(); /* SDL starts it by itself: letters are commands until a field has the focus */
}

void sdl_display_finish(sdl_display *display)
{
    if (display->cursor)
        SDL_FreeCursor(display->cursor);
    *display = (sdl_display){ .window = NULL };
}
