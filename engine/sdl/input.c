#include "sdl/input.h"

#include <SDL2/SDL.h>
#include <string.h>

#include "base/utf8.h"

/* --- keys --- */

/* Without NumLock, and with it under Shift. */
static const struct {
    SDL_Scancode code;
    const char *name;
} keypad[] = {
    { SDL_SCANCODE_KP_1, "End" },
    { SDL_SCANCODE_KP_2, "Down" },
    { SDL_SCANCODE_KP_3, "PageDown" },
    { SDL_SCANCODE_KP_4, "Left" },
    { SDL_SCANCODE_KP_5, "" },
    { SDL_SCANCODE_KP_6, "Right" },
    { SDL_SCANCODE_KP_7, "Home" },
    { SDL_SCANCODE_KP_8, "Up" },
    { SDL_SCANCODE_KP_9, "PageUp" },
    { SDL_SCANCODE_KP_0, "Insert" },
    { SDL_SCANCODE_KP_PERIOD, "Delete" },
};

static const char *name_of(const SDL_Keysym *key)
{
    bool figures = !(key->mod & KMOD_NUM) == !!(key->mod & KMOD_SHIFT);
    for (size_t i = 0; i < sizeof keypad / sizeof *keypad && !figures; i++)
        if (keypad[i].code == key->scancode)
            return keypad[i].name;
    return SDL_GetKeyName(key->sym);
}

/* What stands on that key elsewhere: of figures that take Shift, as on French keyboards, and of letters that are no
 * Latin ones. NULL: the same, or nothing that is wanted. */
static const char *elsewhere(const SDL_Keysym *key)
{
    enum { LATIN = 0x250 };
    bool row = key->scancode >= SDL_SCANCODE_1 && key->scancode <= SDL_SCANCODE_0;
    bool letter = key->sym >= LATIN && !(key->sym & SDLK_SCANCODE_MASK);
    return letter || (row && !(key->sym >= '0' && key->sym <= '9')) ? SDL_GetScancodeName(key->scancode)
                                                                    : NULL;
}

static bool read_key(const SDL_KeyboardEvent *event, ui_event *out)
{
    const SDL_Keysym *key = &event->keysym;
    bool ctrl = key->mod & KMOD_CTRL, alt = key->mod & (KMOD_LALT | KMOD_GUI), shift = key->mod & KMOD_SHIFT;
    const char *other = elsewhere(key);
    out->kind = UI_EVENT_KEY;
    out->repeated = event->repeat;
    if (key->mod & (KMOD_RALT | KMOD_MODE) && !(key->sym & SDLK_SCANCODE_MASK) && key->sym > SDLK_SPACE)
        return false;
    if (other) /* its figure or letter: Shift only leads to it */
        ui_chord_make(ctrl, alt, shift && SDL_strlen(other) != 1, other, &out->elsewhere);
    return ui_chord_make(ctrl, alt, shift, name_of(key), &out->chord);
}

/* --- input methods: SDL counts characters --- */

static size_t bytes_of(const char *text, Sint32 characters)
{
    size_t length = strlen(text), at = 0;
    int32_t code;
    for (size_t step = 1; characters > 0 && step; characters--) {
        step = utf8_next(text + at, length - at, &code);
        at += step;
    }
    return at;
}

/* Where the caret is not told, it is behind what was composed so far. */
static bool compose(const char *text, Sint32 start, Sint32 length, ui_event *out)
{
    size_t from = start < 0 ? strlen(text) : bytes_of(text, start);
    size_t to = start < 0 || length <= 0 ? from : from + bytes_of(text + from, length);
    out->kind = UI_EVENT_COMPOSE;
    out->text = text;
    out->clause = (ui_span){ from, to };
    out->caret = to;
    return true;
}

/* --- the pointer --- */

static void place(int x, int y, float density, ui_event *out)
{
    out->x = (float)x * density;
    out->y = (float)y * density;
}

static bool read_button(const SDL_MouseButtonEvent *button, float density, ui_event *out)
{
    out->kind = button->type == SDL_MOUSEBUTTONDOWN ? UI_EVENT_PRESS : UI_EVENT_RELEASE;
    out->clicks = button->clicks;
    out->shift = (SDL_GetModState() & KMOD_SHIFT) != 0;
    out->middle = button->button == SDL_BUTTON_MIDDLE;
    place(button->x, button->y, density, out);
    return button->button == SDL_BUTTON_LEFT || (out->middle && out->kind == UI_EVENT_PRESS);
}

bool sdl_input_read(const SDL_Event *event, float density, ui_event *out)
{
    *out = (ui_event){ .kind = UI_EVENT_TIME };
    switch (event->type) {
    case SDL_QUIT: out->kind = UI_EVENT_CLOSE; return true;
    case SDL_KEYDOWN: return read_key(&event->key, out);
    case SDL_TEXTINPUT:
        out->kind = UI_EVENT_TEXT;
        out->text = event->text.text;
        return true;
    case SDL_TEXTEDITING: return compose(event->edit.text, event->edit.start, event->edit.length, out);
    case SDL_TEXTEDITING_EXT:
        return compose(event->editExt.text, event->editExt.start, event->editExt.length, out);
    case SDL_MOUSEMOTION:
        out->kind = UI_EVENT_POINT;
        out->down = (event->motion.state & SDL_BUTTON_LMASK) != 0;
        place(event->motion.x, event->motion.y, density, out);
        return true;
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP: return read_button(&event->button, density, out);
    case SDL_MOUSEWHEEL:
        out->kind = UI_EVENT_WHEEL;
        out->amount = event->wheel.preciseY;
        place(event->wheel.mouseX, event->wheel.mouseY, density, out);
        return out->amount < 0 || out->amount > 0;
    default: return event->type >= SDL_USEREVENT; /* the voice has news */
    }
}
