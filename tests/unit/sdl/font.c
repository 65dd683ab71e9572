/* Fonts of this machine, and of machines that lack some. */
#include "sdl/font.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/str.h"
#include "sdl/emoji.h"
#include "unit.h"

enum { SIZE = 16 * SDL_FONT_FINE };

static const uint32_t latin = 0x4c61746e, arabic = 0x41726162;

static sdl_set set_of(fonts_family family, int size)
{
    return (sdl_set){ .family = family, .face = FONTS_REGULAR, .size = size, .script = latin };
}

static int width_of(sdl_fonts *fonts, fonts_family family, const char *text)
{
    sdl_set set = set_of(family, SIZE);
    return sdl_fonts_measure(fonts, &set, text, strlen(text));
}

static fonts_family chosen(sdl_fonts *fonts, fonts_family wanted, uint32_t script, const char *text)
{
    return sdl_fonts_choose(fonts, wanted, FONTS_REGULAR, script, text, strlen(text));
}

static sdl_fonts *create(void)
{
    rp_error error = { 0 };
    sdl_fonts *fonts = sdl_fonts_create(&error);
    assert_non_null(fonts);
    return fonts;
}

static void what_is_lacking_comes_from_other_fonts(void **state)
{
    (void)state;
    sdl_fonts *fonts = create();
    for (int twice = 0; twice < 2; twice++) { /* found, then remembered */
        assert_int_equal(chosen(fonts, FONTS_INTER, latin, "a"), FONTS_INTER);
        assert_int_equal(chosen(fonts, FONTS_INTER, latin, "ŵ"), FONTS_INTER);
        assert_int_equal(chosen(fonts, FONTS_ANDIKA, latin, "ŵ"), FONTS_ANDIKA);
        assert_int_equal(chosen(fonts, FONTS_OPENDYSLEXIC, 0, "₹"), FONTS_INTER);
        assert_int_equal(chosen(fonts, FONTS_INTER, arabic, "م"), FONTS_NOTO_ARABIC);
        assert_int_equal(chosen(fonts, FONTS_ANDIKA, 0, "क्"), FONTS_NOTO_DEVANAGARI);
        assert_int_equal(chosen(fonts, FONTS_INTER, 0, "友"), FONTS_DROID);
        assert_int_equal(chosen(fonts, FONTS_INTER, 0, "😀"), FONTS_NOTO_EMOJI);
    }
    assert_null(sdl_fonts_reason(fonts));
    sdl_fonts_destroy(fonts);
}

/* What nobody has is still something to be seen: the box of the wanted font. */
static void a_letter_that_no_font_has_keeps_its_place(void **state)
{
    (void)state;
    sdl_fonts *fonts = create();
    const char *strange = "\xf3\xb0\x80\x80"; /* private use */
    assert_int_equal(chosen(fonts, FONTS_ANDIKA, 0, strange), FONTS_ANDIKA);
    assert_true(width_of(fonts, FONTS_ANDIKA, strange) > 0);
    sdl_fonts_destroy(fonts);
}

static void a_width_is_the_sum_of_its_advances(void **state)
{
    (void)state;
    sdl_fonts *fonts = create();
    int ten = width_of(fonts, FONTS_INTER, "nnnnnnnnnn"), one = width_of(fonts, FONTS_INTER, "n");
    assert_true(abs(ten - 10 * one) <= 10);
    assert_true(ten > 8 * SIZE / 2 && ten < 10 * SIZE);
    assert_true(width_of(fonts, FONTS_INTER, "AV") <
                width_of(fonts, FONTS_INTER, "A") + width_of(fonts, FONTS_INTER, "V"));
    assert_int_equal(width_of(fonts, FONTS_INTER, ""), 0);
    assert_true(width_of(fonts, FONTS_INTER, " ") > 0);
    assert_true(abs(width_of(fonts, FONTS_INTER, "a\tb") - width_of(fonts, FONTS_INTER, "a b")) == 0);
    sdl_fonts_destroy(fonts);
}

/* Marks that are piled up push SDL_ttf's picture down; the base line is found all the same. */
static void the_base_line_is_known_under_high_marks(void **state)
{
    (void)state;
    sdl_fonts *fonts = create();
    sdl_set set = set_of(FONTS_NOTO, SIZE);
    const char *plain = "nH", *high = "n\xcc\x82\xcc\x82\xcc\x82\xcc\x82\xcc\x82\xcc\x82H";
    sdl_fine a, b;
    assert_true(sdl_fonts_render(fonts, &set, plain, strlen(plain), &a));
    assert_true(sdl_fonts_render(fonts, &set, high, strlen(high), &b));
    assert_true(b.top > a.top);
    for (int below = -1; below <= 1; below++) { /* the foot of H: ink above the base line, none under it */
        bool ink_a = false, ink_b = false;
        for (int x = a.width / 2; x < a.width; x++)
            ink_a = ink_a || a.cover[(a.top + below) * a.stride + x];
        for (int x = b.width / 2; x < b.width; x++)
            ink_b = ink_b || b.cover[(b.top + below) * b.stride + x];
        assert_int_equal(ink_a, ink_b);
    }
    sdl_fine_finish(&a);
    sdl_fine_finish(&b);
    sdl_fonts_destroy(fonts);
}

static void sizes_out_of_use_are_closed(void **state)
{
    (void)state;
    sdl_fonts *fonts = create();
    for (int size = SIZE; size < SIZE + 200; size++) { /* a picture that is zoomed */
        sdl_set set = set_of(FONTS_INTER, size);
        assert_true(sdl_fonts_measure(fonts, &set, "zoom", 4) > 0);
        sdl_fonts_turn(fonts);
    }
    assert_true(sdl_fonts_open(fonts) < 60);
    sdl_fonts_destroy(fonts);
}

/* --- machines that lack fonts --- */

static void take_file(const char *folder, const char *from, const char *name)
{
    str path = STR_EMPTY;
    str_print(&path, "%s/%s", folder, name);
    assert_int_equal(symlink(from, path.bytes), 0);
    str_finish(&path);
}

static void no_font_is_an_error(void **state)
{
    (void)state;
    char *folder = unit_folder();
    rp_error error = { 0 };
    setenv("RAPPORT_FONTS", folder, 1);
    assert_null(sdl_fonts_create(&error));
    unsetenv("RAPPORT_FONTS");
    assert_int_equal(error.kind, RP_ERROR_IMPOSSIBLE);
    assert_string_equal(error.text, "there is no font to write with: install the package fonts-inter");
    free(folder);
}

static void another_font_stands_in(void **state)
{
    (void)state;
    char *folder = unit_folder(), *noto = fonts_path(FONTS_NOTO, FONTS_REGULAR);
    take_file(folder, noto, "NotoSans-Regular.ttf");
    setenv("RAPPORT_FONTS", folder, 1);
    sdl_fonts *fonts = create();
    assert_int_equal(chosen(fonts, FONTS_INTER, latin, "a"), FONTS_NOTO);
    assert_int_equal(chosen(fonts, FONTS_ANDIKA, arabic, "م"), FONTS_NOTO); /* a box */
    assert_true(width_of(fonts, FONTS_NOTO, "م") > 0);
    assert_string_equal(sdl_fonts_reason(fonts),
                        "the font Inter is missing: install the package fonts-inter");
    sdl_fonts_destroy(fonts);
    unsetenv("RAPPORT_FONTS");
    free(noto);
    free(folder);
}

static void a_file_that_is_no_font_is_named(void **state)
{
    (void)state;
    char *folder = unit_folder(), *noto = fonts_path(FONTS_NOTO, FONTS_REGULAR);
    str path = STR_EMPTY;
    str_print(&path, "%s/Inter-Regular.otf", folder);
    FILE *file = fopen(path.bytes, "w");
    fputs("no font", file);
    fclose(file);
    take_file(folder, noto, "NotoSans-Regular.ttf");
    setenv("RAPPORT_FONTS", folder, 1);
    sdl_fonts *fonts = create();
    assert_int_equal(chosen(fonts, FONTS_INTER, latin, "a"), FONTS_NOTO);
    assert_non_null(strstr(sdl_fonts_reason(fonts), "Inter-Regular.otf cannot be read"));
    sdl_fonts_destroy(fonts);
    unsetenv("RAPPORT_FONTS");
    str_finish(&path);
    free(noto);
    free(folder);
}

/* --- emoji --- */

static void pictures_are_told_from_signs(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool wanted;
    } cases[] = {
        { "😀", true },       { "👩‍⚕️", true }, { "🇬🇧", true },
        { "1️⃣", true }, { "❤️", true },        { "✅", true },
        { "❤", false },      { "☎︎", false },       { "1", false },
        { "a", false },      { "😀︎", false },      { "", false },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(sdl_emoji_wanted(cases[i].text, strlen(cases[i].text)), cases[i].wanted);
}

static void pictures_are_as_large_as_the_text(void **state)
{
    (void)state;
    sdl_fonts *fonts = create();
    sdl_emojis *emojis = sdl_emojis_create(fonts);
    for (int size = SIZE; size <= 4 * SIZE; size *= 2) {
        int top, pixels = size / SDL_FONT_FINE;
        const sdl_pixels *picture = sdl_emojis_find(emojis, size, "😀", strlen("😀"), &top);
        assert_non_null(picture);
        assert_true(picture->height > pixels && picture->height < 1.3 * pixels);
        assert_true(top > 0.7 * pixels && top < picture->height);
        assert_int_equal(sdl_emojis_measure(emojis, size, "😀", strlen("😀")), picture->width * SDL_FONT_FINE);
        uint32_t middle = picture->bits[picture->height / 2 * picture->stride + picture->width / 2];
        assert_int_equal(middle >> 24, 255);
        assert_true((middle >> 16 & 255) > (middle & 255)); /* yellow */
    }
    sdl_emojis_destroy(emojis);
    sdl_fonts_destroy(fonts);
}

UNIT_SUITE(sdl_font, "sdl.font", UNIT_CASE(what_is_lacking_comes_from_other_fonts),
           UNIT_CASE(a_letter_that_no_font_has_keeps_its_place),
           UNIT_CASE(a_width_is_the_sum_of_its_advances), UNIT_CASE(the_base_line_is_known_under_high_marks),
           UNIT_CASE(sizes_out_of_use_are_closed), UNIT_CASE(no_font_is_an_error),
           UNIT_CASE(another_font_stands_in), UNIT_CASE(a_file_that_is_no_font_is_named),
           UNIT_CASE(pictures_are_told_from_signs), UNIT_CASE(pictures_are_as_large_as_the_text));
