#include "sdl/window.h"

#include <SDL2/SDL.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "sdl/display.h"
#include "sdl/farewell.h"
#include "sdl/input.h"
#include "sdl/monitor.h"
#include "sdl/paint.h"
#include "sdl/speech.h"
#include "sdl/spell.h"
#include "sdl/text.h"
#include "sdl/window_trace.h"

enum { LEAST_WIDTH = 480, LEAST_HEIGHT = 360 };

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
    bool unpainted; /* the frame that is built is not on the screen */
    bool whole;     /* the next frame is presented in any case */
    void (*gone)(void *data);
    void *gone_data;
} window;

bool sdl_window_possible(void)
{
    const char *x = getenv("DISPLAY"), *wayland = getenv("WAYLAND_DISPLAY"),
               *driver = getenv("SDL_VIDEODRIVER");
    return (x && *x) || (wayland && *wayland) || (driver && *driver);
}

/* --- from SDL's events to the app's --- */

static bool from_window(window *w, const SDL_WindowEvent *event, ui_event *out)
{
    switch (event->event) {
    case SDL_WINDOWEVENT_SIZE_CHANGED:
    case SDL_WINDOWEVENT_DISPLAY_CHANGED:
        sdl_display_moved(&w->display, w->handle);
        out->kind = UI_EVENT_SIZE;
        w->whole = true;
        SDL_GetWindowSizeInPixels(w->handle, &out->width, &out->height);
        sdl_monitor_keep(w->handle, &w->app.settings.window);
        return true;
    case SDL_WINDOWEVENT_MOVED: sdl_monitor_keep(w->handle, &w->app.settings.window); return false;
    case SDL_WINDOWEVENT_EXPOSED:
    case SDL_WINDOWEVENT_SHOWN:
    case SDL_WINDOWEVENT_RESTORED:
        w->whole = true;
        w->unpainted = true;
        return false;
    default: return false;
    }
}

static void build(window *w)
{
    ui_app_frame(&w->app);
    w->unpainted = true;
}

/* What is done to something is done to what is there after all that came before. */
static void take(window *w, SDL_Event *event)
{
    ui_event out = { .kind = UI_EVENT_TIME };
    bool known = event->type == SDL_WINDOWEVENT ? from_window(w, &event->window, &out)
                                                : sdl_input_read(event, w->display.density, &out);
    bool acts = out.kind != UI_EVENT_SIZE && out.kind != UI_EVENT_TIME && out.kind != UI_EVENT_CLOSE;
    if (known && acts && w->app.changed)
        build(w);
    if (known)
        ui_app_event(&w->app, &out);
    if (out.kind == UI_EVENT_COMPOSE || out.kind == UI_EVENT_TEXT)
        w->display.composing = out.kind == UI_EVENT_COMPOSE && *out.text;
    if (out.kind == UI_EVENT_POINT)
        sdl_display_pointer(&w->display, ui_app_pointer(&w->app));
    if (event->type == SDL_TEXTEDITING_EXT)
        SDL_free(event->editExt.text);
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

/* False where nothing was put on the screen. */
static bool paint(window *w)
{
    bool hidden = SDL_GetWindowFlags(w->handle) & SDL_WINDOW_MINIMIZED;
    SDL_Surface *surface = hidden ? NULL : SDL_GetWindowSurface(w->handle);
    if (surface && (surface->w != w->app.pixel_width || surface->h != w->app.pixel_height))
        ui_app_resize(&w->app, surface->w, surface->h);
    if (w->app.changed)
        build(w); /* also where nobody sees it: what is live is said, and reading goes on */
    if (!surface)
        return false;
    const sdl_pixels pixels = { surface->pixels, surface->w, surface->h, surface->pitch / 4 };
    sdl_painter_paint(w->painter, &pixels, &w->app.commands, (theme_id)w->app.settings.theme, w->app.scale);
    bool presented = differs(w, surface) && SDL_UpdateWindowSurface(w->handle) == 0;
    w->unpainted = false;
    show_title(w);
    sdl_display_typing(&w->display, &w->app);
    sdl_display_pointer(&w->display, ui_app_pointer(&w->app));
    sdl_window_trace(&w->app);
    return presented;
}

/* --- the loop --- */

static void keep(window *w)
{
    sdl_monitor_keep(w->handle, &w->app.settings.window);
    ui_settings_keep(&w->app);
}

static int sleep_ms(const window *w)
{
    if (w->app.next_ms == 0)
        return -1;
    int64_t left = w->app.next_ms - ui_now(&w->app);
    return left < 0 ? 0 : left > 60000 ? 60000 : (int)left;
}

/* Takes what has come, but not for longer than a frame: who moves a thing wants to see it move. */
static void take_all(window *w, SDL_Event *event)
{
    enum { FRAME_MS = 12 };
    Uint64 start = SDL_GetTicks64();
    do {
        take(w, event);
    } while (!w->app.quit && SDL_GetTicks64() - start < FRAME_MS && SDL_PollEvent(event));
}

static void loop(window *w, const sdl_window_options *options)
{
    SDL_Event event;
    while (!w->app.quit) {
        bool presented = (w->app.changed || w->unpainted) && paint(w);
        if (presented && options->shown && options->shown(options->data))
            return;
        if (SDL_WaitEventTimeout(&event, sleep_ms(w)))
            take_all(w, &event);
        else
            ui_app_event(&w->app, &(ui_event){ .kind = UI_EVENT_TIME });
    }
    keep(w);
}

/* --- opening and closing --- */

static bool no_window(rp_error *error)
{
    return rp_fail(error, RP_ERROR_IMPOSSIBLE,
                   "no window can be opened: %s; 'rapport play --text' plays in the terminal",
                   SDL_GetError());
}

/* Wayland gives pixels only by way of its graphics; everywhere else that takes longer and more memory. */
static void choose_pixels(void)
{
    bool wayland = strcmp(SDL_GetCurrentVideoDriver(), "wayland") == 0;
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, wayland ? "1" : "0");
}

static bool open_window(window *w, const sdl_window_options *options, const ui_settings *settings,
                        rp_error *error)
{
    const ui_window_place at = sdl_monitor_place(&settings->window);
    Uint32 flags = SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI;
    if (at.full_screen)
        flags |= SDL_WINDOW_FULLSCREEN_DESKTOP;
    else if (at.maximised)
        flags |= SDL_WINDOW_MAXIMIZED;
    w->handle = SDL_CreateWindow("Rapport", at.x, at.y, at.width, at.height, flags);
    if (!w->handle || !SDL_GetWindowSurface(w->handle))
        return no_window(error);
    SDL_SetWindowMinimumSize(w->handle, LEAST_WIDTH, LEAST_HEIGHT);
    sdl_display_icon(w->handle, options->icon);
    return true;
}

static void hang_up(int signal)
{
    (void)signal;
    raise(SIGTERM);
}

/* SDL turns SIGINT and SIGTERM into an event that closes the window. So does the end of a session, unless whoever
 * started the program wants it to outlive that. */
static void end_with_session(void)
{
    const struct sigaction close = { .sa_handler = hang_up };
    struct sigaction now;
    if (sigaction(SIGHUP, NULL, &now) == 0 && now.sa_handler == SIG_DFL)
        sigaction(SIGHUP, &close, NULL);
}

/* The desktop took its display away. What is on the screens is still there. */
static void display_gone(void *data)
{
    window *w = data;
    void (*gone)(void *data) = w->gone;
    ui_settings_keep(&w->app);
    ui_app_finish(&w->app);
    if (gone)
        gone(w->gone_data);
}

static bool begin(window *w, const sdl_window_options *options, rp_error *error)
{
    SDL_SetHint(SDL_HINT_VIDEO_X11_NET_WM_BYPASS_COMPOSITOR, "0");
    SDL_SetHint(SDL_HINT_NO_SIGNAL_HANDLERS, "0");
    SDL_SetHint(SDL_HINT_IME_SHOW_UI, "1");
    SDL_SetHint(SDL_HINT_IME_SUPPORT_EXTENDED_TEXT, "1");
    SDL_SetHint(SDL_HINT_APP_NAME, "Rapport");
    if (SDL_Init(SDL_INIT_VIDEO) != 0)
        return no_window(error);
    choose_pixels();
    end_with_session();
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
    SDL_GetWindowSizeInPixels(w->handle, &width, &height);
    const ui_outside out = { options->desk, options->workshop, &w->ui_text,
                             &w->voice,     &w->ui_display,    w->spell ? &w->ui_spell : NULL };
    ui_app_start(&w->app, &out, width, height, options->opening);
    if (!w->app.message)
        ui_tell(&w->app, sdl_text_reason(w->text));
    return true;
}

bool sdl_window_run(const sdl_window_options *options, rp_error *error)
{
    window w = { .whole = true, .unpainted = true, .gone = options->gone, .gone_data = options->data };
    bool begun = begin(&w, options, error);
    if (begun) {
        sdl_farewell *farewell = sdl_farewell_create(display_gone, &w);
        loop(&w, options);
        sdl_farewell_cancel(farewell);
        ui_app_finish(&w.app);
    }
    sdl_speech_destroy(w.speech);
    sdl_spell_destroy(w.spell);
    sdl_painter_destroy(w.painter);
    sdl_text_destroy(w.text);
    sdl_display_finish(&w.display);
    free(w.shown);
    if (w.handle)
        SDL_DestroyWindow(w.handle);
    SDL_Quit();
    return begun;
}

void sdl_window_press(const char *key)
{
    SDL_Keycode sym = SDL_GetKeyFromName(key);
    SDL_Event event = { .key = { .type = SDL_KEYDOWN,
                                 .state = SDL_PRESSED,
                                 .keysym = { SDL_GetScancodeFromKey(sym), sym, 0, 0 } } };
    SDL_PushEvent(&event);
}
