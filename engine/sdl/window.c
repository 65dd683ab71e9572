#include "sdl/window.h"

#include <SDL2/SDL.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "sdl/display.h"
#include "sdl/paint.h"
#include "sdl/speech.h"
#include "sdl/spell.h"
#include "sdl/text.h"

enum { WIDTH = 1280, HEIGHT = 800, LEAST_WIDTH = 480, LEAST_HEIGHT = 360 };

typedef struct window {
    SDL_Window *handle;
    sdl_text *text;
    sdl_painter *painter;
    sdl_display display;
    sdl_speech *speech;
    sdl_spell *spell;
    ui_text ui_text;
    ui_voice voice;
    ui_spell ui_spell;
    ui_display ui_display;
    ui_app app;
    void *shown; /* a copy of the pixels that are on the screen */
    size_t shown_size;
    bool whole; /* the next frame is presented in any case */
} window;

bool sdl_window_possible(void)
{
    const char *x = getenv("DISPLAY"), *wayland = getenv("WAYLAND_DISPLAY"),
               *driver = getenv("SDL_VIDEODRIVER");
    return (x && *x) || (wayland && *wayland) || (driver && *driver);
}

/* --- from SDL's events to the app's --- */

static bool read_key(const SDL_KeyboardEvent *key, ui_chord *chord)
{
    const char *name = SDL_GetKeyName(key->keysym.sym);
    SDL_Keymod held = (SDL_Keymod)key->keysym.mod;
    return name &&
           ui_chord_make(held & KMOD_CTRL, held & (KMOD_LALT | KMOD_GUI), held & KMOD_SHIFT, name, chord);
}

/* Pixels of the surface from the units that SDL's pointer events come in: the same on X11. */
static void place(window *w, int x, int y, ui_event *out)
{
    (void)w;
    out->x = (float)x;
    out->y = (float)y;
}

static void save_place(window *w)
{
    ui_window_place *at = &w->app.settings.window;
    Uint32 flags = SDL_GetWindowFlags(w->handle);
    at->maximised = (flags & SDL_WINDOW_MAXIMIZED) != 0;
    if (flags & (SDL_WINDOW_MAXIMIZED | SDL_WINDOW_FULLSCREEN_DESKTOP | SDL_WINDOW_MINIMIZED))
        return;
    SDL_GetWindowPosition(w->handle, &at->x, &at->y);
    SDL_GetWindowSize(w->handle, &at->width, &at->height);
}

static bool from_window(window *w, const SDL_WindowEvent *event, ui_event *out)
{
    switch (event->event) {
    case SDL_WINDOWEVENT_SIZE_CHANGED:
    case SDL_WINDOWEVENT_DISPLAY_CHANGED:
        sdl_display_moved(&w->display, w->handle);
        out->kind = UI_EVENT_SIZE;
        w->whole = true;
        SDL_GetWindowSize(w->handle, &out->width, &out->height);
        save_place(w);
        return true;
    case SDL_WINDOWEVENT_MOVED: save_place(w); return false;
    case SDL_WINDOWEVENT_EXPOSED:
    case SDL_WINDOWEVENT_SHOWN:
    case SDL_WINDOWEVENT_RESTORED:
        w->whole = true;
        w->app.changed = true;
        return false;
    default: return false;
    }
}

/* False where the app need not know. */
static bool translate(window *w, const SDL_Event *event, ui_event *out)
{
    *out = (ui_event){ .kind = UI_EVENT_TIME };
    switch (event->type) {
    case SDL_QUIT: out->kind = UI_EVENT_CLOSE; return true;
    case SDL_KEYDOWN: out->kind = UI_EVENT_KEY; return read_key(&event->key, &out->chord);
    case SDL_TEXTINPUT:
        out->kind = UI_EVENT_TEXT;
        out->text = event->text.text;
        return true;
    case SDL_TEXTEDITING:
        out->kind = UI_EVENT_COMPOSE;
        out->text = event->edit.text;
        out->caret = strlen(event->edit.text);
        return true;
    case SDL_MOUSEMOTION:
        out->kind = UI_EVENT_POINT;
        out->down = (event->motion.state & SDL_BUTTON_LMASK) != 0;
        place(w, event->motion.x, event->motion.y, out);
        return out->down; /* nothing looks different beneath a pointer that only passes */
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
        out->kind = event->type == SDL_MOUSEBUTTONDOWN ? UI_EVENT_PRESS : UI_EVENT_RELEASE;
        out->clicks = event->button.clicks;
        out->shift = (SDL_GetModState() & KMOD_SHIFT) != 0;
        place(w, event->button.x, event->button.y, out);
        return event->button.button == SDL_BUTTON_LEFT;
    case SDL_MOUSEWHEEL:
        out->kind = UI_EVENT_WHEEL;
        out->amount = event->wheel.preciseY;
        place(w, event->wheel.mouseX, event->wheel.mouseY, out);
        return true;
    case SDL_WINDOWEVENT: return from_window(w, &event->window, out);
    default: return event->type >= SDL_USEREVENT; /* a worker or the voice has news */
    }
}

/* --- painting --- */

/* Whether the pixels differ from those that are on the screen; keeps them. */
static bool differs(window *w, const SDL_Surface *surface)
{
    size_t size = (size_t)surface->pitch * (size_t)surface->h;
    if (size != w->shown_size) {
        w->shown = memory_resize(w->shown, size);
        w->shown_size = size;
        w->whole = true;
    }
    if (!w->whole && memcmp(w->shown, surface->pixels, size) == 0)
        return false;
    memcpy(w->shown, surface->pixels, size);
    w->whole = false;
    return true;
}

static void show_title(window *w)
{
    enum { TITLE = 200 };
    char title[TITLE];
    SDL_snprintf(title, sizeof title, "%s – Rapport", ui_app_title(&w->app));
    if (strcmp(SDL_GetWindowTitle(w->handle), title) != 0)
        SDL_SetWindowTitle(w->handle, title);
}

static void paint(window *w)
{
    SDL_Surface *surface = SDL_GetWindowSurface(w->handle);
    if (!surface || SDL_GetWindowFlags(w->handle) & SDL_WINDOW_MINIMIZED)
        return;
    if (surface->w != w->app.pixel_width || surface->h != w->app.pixel_height)
        ui_app_resize(&w->app, surface->w, surface->h);
    ui_app_frame(&w->app);
    const sdl_pixels pixels = { surface->pixels, surface->w, surface->h, surface->pitch / 4 };
    sdl_painter_paint(w->painter, &pixels, &w->app.commands, (theme_id)w->app.settings.theme, w->app.scale);
    if (differs(w, surface))
        SDL_UpdateWindowSurface(w->handle);
    show_title(w);
    sdl_display_typing(&w->display, &w->app);
}

/* --- the loop --- */

static int sleep_ms(const window *w)
{
    if (w->app.next_ms == 0)
        return -1;
    int64_t left = w->app.next_ms - ui_now(&w->app);
    return left < 0 ? 0 : left > 60000 ? 60000 : (int)left;
}

static void take(window *w, const SDL_Event *event)
{
    ui_event out;
    if (translate(w, event, &out))
        ui_app_event(&w->app, &out);
}

static void loop(window *w, const sdl_window_options *options)
{
    SDL_Event event;
    bool shown = false;
    while (!w->app.quit) {
        if (w->app.changed)
            paint(w);
        if (!shown && options->shown && options->shown(options->data))
            return;
        shown = true;
        if (SDL_WaitEventTimeout(&event, sleep_ms(w))) {
            do {
                take(w, &event);
            } while (!w->app.quit && SDL_PollEvent(&event));
        } else {
            ui_app_event(&w->app, &(ui_event){ .kind = UI_EVENT_TIME });
        }
    }
    save_place(w);
    ui_settings_keep(&w->app);
}

/* --- opening and closing --- */

static bool open_window(window *w, const sdl_window_options *options, const ui_settings *settings,
                        rp_error *error)
{
    const ui_window_place *at = &settings->window;
    Uint32 flags = SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI;
    if (at->full_screen)
        flags |= SDL_WINDOW_FULLSCREEN_DESKTOP;
    else if (at->maximised)
        flags |= SDL_WINDOW_MAXIMIZED;
    bool known = at->width > 0 && sdl_display_holds(at);
    int middle = (int)SDL_WINDOWPOS_CENTERED;
    int x = known ? at->x : middle, y = known ? at->y : middle;
    w->handle = SDL_CreateWindow("Rapport", x, y, at->width > 0 ? at->width : WIDTH,
                                 at->height > 0 ? at->height : HEIGHT, flags);
    if (!w->handle)
        return rp_fail(error, RP_ERROR_IMPOSSIBLE,
                       "no window can be opened: %s; 'rapport play --text' plays in the terminal",
                       SDL_GetError());
    SDL_SetWindowMinimumSize(w->handle, LEAST_WIDTH, LEAST_HEIGHT);
    sdl_display_icon(w->handle, options->icon);
    return true;
}

static bool begin(window *w, const sdl_window_options *options, rp_error *error)
{
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    SDL_SetHint(SDL_HINT_VIDEO_X11_NET_WM_BYPASS_COMPOSITOR, "0");
    SDL_SetHint(SDL_HINT_NO_SIGNAL_HANDLERS, "0");
    SDL_SetHint(SDL_HINT_APP_NAME, "Rapport");
    if (SDL_Init(SDL_INIT_VIDEO) != 0)
        return rp_fail(error, RP_ERROR_IMPOSSIBLE,
                       "no window can be opened: %s; 'rapport play --text' plays in the terminal",
                       SDL_GetError());
    SDL_EnableScreenSaver();
    ui_settings settings;
    free(ui_app_settings(options->desk, &settings, NULL));
    w->text = sdl_text_create(error);
    if (!w->text || !open_window(w, options, &settings, error))
        return false;
    w->painter = sdl_painter_create(w->text);
    w->ui_text = sdl_text_ui(w->text);
    sdl_display_begin(&w->display, w->handle, &w->ui_display);
    w->speech = sdl_speech_create(&w->voice);
    w->spell = sdl_spell_create(settings.language, NULL);
    if (w->spell)
        w->ui_spell = sdl_spell_functions(w->spell);
    int width, height;
    SDL_GetWindowSize(w->handle, &width, &height);
    const ui_outside out = { options->desk, options->workshop, &w->ui_text,
                             &w->voice,     &w->ui_display,    w->spell ? &w->ui_spell : NULL };
    ui_app_start(&w->app, &out, width, height, options->opening);
    return true;
}

bool sdl_window_run(const sdl_window_options *options, rp_error *error)
{
    window w = { .whole = true };
    bool begun = begin(&w, options, error);
    if (begun)
        loop(&w, options);
    if (begun)
        ui_app_finish(&w.app);
    sdl_speech_destroy(w.speech);
    sdl_spell_destroy(w.spell);
    sdl_painter_destroy(w.painter);
    sdl_text_destroy(w.text);
    free(w.shown);
    if (w.handle)
        SDL_DestroyWindow(w.handle);
    SDL_Quit();
    return begun;
}
