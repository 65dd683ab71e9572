/* SDL's events as the app takes them: keys by what they mean, input methods in bytes, the pointer in pixels. */
#include "sdl/input.h"

#include <SDL2/SDL.h>

#include "unit.h"

static ui_event key_event(SDL_Scancode code, SDL_Keycode sym, int held, bool *taken)
{
    ui_event out;
    const SDL_Event event = { .key = { .type = SDL_KEYDOWN,
                                       .keysym = { .scancode = code, .sym = sym, .mod = (Uint16)held } } };
    *taken = sdl_input_read(&event, 1, &out);
    return out;
}

static void keys_go_by_what_is_written_on_them(void **state)
{
    static const struct {
        SDL_Scancode code;
        SDL_Keycode sym;
        int held;
        const char *chord, *elsewhere; /* chord NULL: the app need not know */
    } rows[] = {
        { SDL_SCANCODE_R, SDLK_r, 0, "R", "" },
        { SDL_SCANCODE_Q, SDLK_a, KMOD_LCTRL, "Ctrl+A", "" }, /* French: never that of the place */
        { SDL_SCANCODE_1, SDLK_1, 0, "1", "" },
        { SDL_SCANCODE_1, SDLK_AMPERSAND, 0, "&", "1" }, /* French */
        { SDL_SCANCODE_1, SDLK_AMPERSAND, KMOD_LSHIFT, "&", "1" },
        { SDL_SCANCODE_2, 0xe9, 0, "é", "2" },
        { SDL_SCANCODE_6, SDLK_MINUS, 0, "-", "6" },
        { SDL_SCANCODE_0, 0xe0, KMOD_LCTRL, "Ctrl+à", "Ctrl+0" },
        { SDL_SCANCODE_R, 0x43a, 0, "к", "R" }, /* Russian */
        { SDL_SCANCODE_C, 0x441, KMOD_RCTRL, "Ctrl+с", "Ctrl+C" },
        { SDL_SCANCODE_SEMICOLON, 0xf6, 0, "ö", "" }, /* German */
        { SDL_SCANCODE_KP_4, SDLK_KP_4, KMOD_NUM, "Keypad 4", "" },
        { SDL_SCANCODE_KP_4, SDLK_KP_4, 0, "Left", "" },
        { SDL_SCANCODE_KP_4, SDLK_KP_4, KMOD_NUM | KMOD_LSHIFT, "Shift+Left", "" },
        { SDL_SCANCODE_KP_4, SDLK_KP_4, KMOD_LSHIFT, "Shift+Keypad 4", "" },
        { SDL_SCANCODE_KP_5, SDLK_KP_5, 0, NULL, NULL },
        { SDL_SCANCODE_KP_ENTER, SDLK_KP_ENTER, 0, "Keypad Enter", "" },
        { SDL_SCANCODE_Q, SDLK_q, KMOD_RALT, NULL, NULL }, /* AltGr: what it makes comes as text */
        { SDL_SCANCODE_LEFT, SDLK_LEFT, KMOD_RALT, "Left", "" },
        { SDL_SCANCODE_F11, SDLK_F11, 0, "F11", "" },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        bool taken;
        ui_event out = key_event(rows[i].code, rows[i].sym, rows[i].held, &taken);
        assert_int_equal(taken, rows[i].chord != NULL);
        if (!rows[i].chord)
            continue;
        assert_string_equal(out.chord.name, rows[i].chord);
        assert_string_equal(out.elsewhere.name, rows[i].elsewhere);
    }
}

static void a_key_that_is_held_says_so(void **state)
{
    ui_event out;
    SDL_Event event = { .key = { .type = SDL_KEYDOWN,
                                 .repeat = 1,
                                 .keysym = { .scancode = SDL_SCANCODE_RETURN, .sym = SDLK_RETURN } } };
    (void)state;
    assert_true(sdl_input_read(&event, 1, &out));
    assert_true(out.repeated);
    event.key.repeat = 0;
    assert_true(sdl_input_read(&event, 1, &out));
    assert_false(out.repeated);
}

/* Three characters of three bytes, and one of four. */
static void input_methods_count_characters(void **state)
{
    static const struct {
        Sint32 start, length;
        size_t from, to;
    } rows[] = { { 0, 0, 0, 0 },   { 2, 0, 6, 6 },   { 1, 2, 3, 9 },    { 3, 1, 9, 13 },
                 { 4, 0, 13, 13 }, { 9, 9, 13, 13 }, { -1, 0, 13, 13 }, { 2, -1, 6, 6 } };
    char text[] = "かなア𠮟";
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        ui_event out;
        SDL_Event event = { .edit = { .type = SDL_TEXTEDITING } };
        SDL_strlcpy(event.edit.text, text, sizeof event.edit.text);
        event.edit.start = rows[i].start;
        event.edit.length = rows[i].length;
        assert_true(sdl_input_read(&event, 1, &out));
        assert_string_equal(out.text, text);
        assert_int_equal(out.clause.from, rows[i].from);
        assert_int_equal(out.clause.to, rows[i].to);
        assert_int_equal(out.caret, rows[i].to);

        SDL_Event longer = { .editExt = { .type = SDL_TEXTEDITING_EXT,
                                          .text = text,
                                          .start = rows[i].start,
                                          .length = rows[i].length } };
        assert_true(sdl_input_read(&longer, 1, &out));
        assert_ptr_equal(out.text, text);
        assert_int_equal(out.caret, rows[i].to);
    }
}

static void the_pointer_is_in_pixels(void **state)
{
    ui_event out;
    SDL_Event event = {
        .button = { .type = SDL_MOUSEBUTTONDOWN, .button = SDL_BUTTON_LEFT, .clicks = 2, .x = 10, .y = 20 }
    };
    (void)state;
    assert_true(sdl_input_read(&event, 1.5f, &out));
    assert_int_equal(out.kind, UI_EVENT_PRESS);
    assert_int_equal(out.clicks, 2);
    assert_float_equal(out.x, 15, 0);
    assert_float_equal(out.y, 30, 0);
    event.button.button = SDL_BUTTON_MIDDLE;
    assert_true(sdl_input_read(&event, 1, &out));
    assert_true(out.middle);
    event.button.button = SDL_BUTTON_RIGHT;
    assert_false(sdl_input_read(&event, 1, &out));
    SDL_Event wheel = { .wheel = { .type = SDL_MOUSEWHEEL, .preciseY = -0.25f, .mouseX = 4, .mouseY = 6 } };
    assert_true(sdl_input_read(&wheel, 1, &out));
    assert_float_equal(out.amount, -0.25f, 0);
    assert_float_equal(out.x, 4, 0);
    wheel.wheel.preciseY = 0;
    assert_false(sdl_input_read(&wheel, 1, &out)); /* to the side: nothing goes there */
}

UNIT_SUITE(sdl_input, "sdl.input", UNIT_CASE(keys_go_by_what_is_written_on_them),
           UNIT_CASE(a_key_that_is_held_says_so), UNIT_CASE(input_methods_count_characters),
           UNIT_CASE(the_pointer_is_in_pixels));
