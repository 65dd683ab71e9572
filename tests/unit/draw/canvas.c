/* Lines of text, corners, files, and the contrast of every pair of colours. */
#include "draw/canvas.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "draw/fixed.h"
#include "report/style.h"
#include "unit.h"

/* --- colours --- */

static double channel(uint32_t value)
{
    double c = value / 255.0;
    return c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4);
}

static double luminance(uint32_t rgb)
{
    return 0.2126 * channel(rgb >> 16 & 255) + 0.7152 * channel(rgb >> 8 & 255) + 0.0722 * channel(rgb & 255);
}

static void every_pair_has_contrast(void **state)
{
    (void)state;
    bool met[INKS] = { [INK_LINE] = true, [INK_SHEET_EDGE] = true }; /* these mean nothing */
    for (const theme_pair *pair = theme_pairs; pair->upper != INK_NOTHING; pair++) {
        for (int i = 0; i < THEMES; i++) {
            theme_id theme = (theme_id)i;
            double a = luminance(theme_rgb(theme, pair->upper)),
                   b = luminance(theme_rgb(theme, pair->ground));
            double contrast = (fmax(a, b) + 0.05) / (fmin(a, b) + 0.05);
            double least = theme == THEME_CONTRAST && pair->least == 4.5 ? 7 : pair->least;
            if (contrast < least)
                fail_msg("%s on %s in %s: %.2f is less than %.1f", theme_ink_name(pair->upper),
                         theme_ink_name(pair->ground), theme_name(theme), contrast, least);
        }
        met[pair->upper] = met[pair->ground] = true;
    }
    for (int ink = INK_NOTHING + 1; ink < INKS; ink++)
        if (!met[ink])
            fail_msg("%s is in no pair", theme_ink_name((theme_ink)ink));
}

static void colours_are_those_of_the_pages(void **state)
{
    (void)state;
    size_t shared = 0;
    for (int ink = INK_NOTHING + 1; ink < INKS; ink++)
        for (size_t i = 0; i < style_colour_count(); i++)
            if (str_is(style_colour_at(i)->name, theme_ink_name((theme_ink)ink))) {
                assert_int_equal(style_colour_at(i)->rgb[0], theme_rgb(THEME_LIGHT, (theme_ink)ink));
                shared++;
            }
    assert_true(shared >= 13);
}

/* --- lines --- */

static void check_lines(const char *text, double letters, size_t most, const char *wanted)
{
    arena memory;
    arena_init(&memory);
    draw_font font = { 100, false };
    draw_lines lines = draw_wrap(&memory, &fixed_text, font, text, letters * 55 + 1, most);
    str is = STR_EMPTY;
    for (size_t i = 0; i < lines.count; i++)
        str_print(&is, "%s%s", i ? "|" : "", lines.items[i]);
    assert_string_equal(str_text(&is), wanted);
    assert_true(lines.width <= letters * 55 + 1 || letters < 2);
    str_finish(&is);
    arena_finish(&memory);
}

static void texts_are_cut_into_lines(void **state)
{
    (void)state;
    check_lines("", 5, 2, "");
    check_lines("  one  ", 5, 2, "one");
    check_lines("one two three", 7, 3, "one two|three");
    check_lines("one two three", 5, 3, "one|two|three");
    check_lines("one two three", 5, 2, "one|two…");
    check_lines("one two, three", 9, 1, "one two…");
    check_lines("incomprehensible", 5, 9, "incom|prehe|nsibl|e");
    check_lines("incomprehensible", 5, 1, "inco…");
    check_lines("やかんを見てください", 4, 2, "やかんを|見てく…");
    check_lines("ab", 0, 9, "a|b");
    check_lines("ab", 0, 1, "a…");
}

/* --- corners --- */

static void corners_are_as_round_as_there_is_room(void **state)
{
    (void)state;
    draw_point points[] = { { 0, 0 }, { 100, 0 }, { 100, 6 }, { 300, 6 } }, before, after;
    assert_false(draw_corner(points, 4, 0, 8, &before, &after));
    assert_false(draw_corner(points, 4, 3, 8, &before, &after));
    assert_true(draw_corner(points, 4, 1, 8, &before, &after));
    assert_true(fabs(before.x - 97) < 1e-9 && fabs(after.y - 3) < 1e-9); /* two corners share six */
    assert_true(draw_corner(points, 3, 1, 8, &before, &after));
    assert_true(fabs(before.x - 94) < 1e-9 && fabs(after.y - 6) < 1e-9);
    assert_false(draw_corner(points, 4, 1, 0, &before, &after));
}

/* --- files --- */

static void paint_some(const draw_canvas *canvas, const void *data)
{
    draw_paint both = { INK_PANEL, INK_EDGE, 1.5, true }, line = { INK_NOTHING, INK_QUIET, 1, false };
    draw_point points[] = { { 1, 2 }, { 21, 2 }, { 21, 40.25 } };
    canvas->begin(canvas->data, "a <group>");
    canvas->box(canvas->data, 0, -0.5, 10, 20, 4, &both);
    canvas->path(canvas->data, points, 3, false, 8, &line);
    canvas->path(canvas->data, points, 3, true, 8, &line);
    canvas->words(canvas->data, (draw_font){ 10, true }, INK_TEXT, 1, 2, data);
    canvas->words(canvas->data, (draw_font){ 10, false }, INK_TEXT, 1, 2, "");
    canvas->end(canvas->data);
}

static draw_picture some(const char *words)
{
    return (draw_picture){ .width = 120,
                           .height = 60,
                           .title = "T & t",
                           .description = "D",
                           .language = "en\"",
                           .text = &fixed_text,
                           .paint = paint_some,
                           .data = words };
}

static void svg_is_written_plainly(void **state)
{
    (void)state;
    draw_picture picture = some("\"<&>\x01\xef\xbf\xbfé");
    str out = STR_EMPTY;
    draw_svg(&picture, &out);
    const char *body = strstr(out.bytes, "<title");
    assert_non_null(body);
    assert_string_equal(
        body,
        "<title id=\"title\">T &amp; t</title>\n<desc id=\"description\">D</desc>\n<g><title>a "
        "&lt;group&gt;</title>\n"
        "<rect x=\"0\" y=\"-0.5\" width=\"10\" height=\"20\" rx=\"4\" fill=\"#ffffff\" stroke=\"#74809a\" "
        "stroke-width=\"1.5\" stroke-dasharray=\"6 4\"/>\n"
        "<path d=\"M1 2L13 2Q21 2 21 10L21 40.25\" fill=\"none\" stroke=\"#545e73\" stroke-width=\"1\"/>\n"
        "<path d=\"M1 2L21 2L21 40.25Z\" fill=\"none\" stroke=\"#545e73\" stroke-width=\"1\"/>\n"
        "<text x=\"1\" y=\"2\" font-size=\"10\" font-weight=\"700\" fill=\"#1a2233\" textLength=\"42\" "
        "lengthAdjust=\"spacingAndGlyphs\">&quot;&lt;&amp;&gt;é</text>\n</g>\n</svg>\n");
    assert_non_null(strstr(out.bytes, "viewBox=\"0 0 120 60\""));
    assert_non_null(strstr(out.bytes, "xml:lang=\"en&quot;\""));
    str_finish(&out);
}

static void files_are_in_the_colours_of_their_theme(void **state)
{
    (void)state;
    for (int i = 0; i < THEMES; i++) {
        draw_picture picture = some("words");
        char wanted[40];
        str out = STR_EMPTY;
        picture.theme = (theme_id)i;
        draw_svg(&picture, &out);
        snprintf(wanted, sizeof wanted, "fill=\"#%06x\" textLength", theme_rgb(picture.theme, INK_TEXT));
        assert_non_null(strstr(out.bytes, wanted));
        str_finish(&out);
    }
}

static uint32_t big_endian(const char *bytes)
{
    const unsigned char *at = (const unsigned char *)bytes;
    return (uint32_t)at[0] << 24 | (uint32_t)at[1] << 16 | (uint32_t)at[2] << 8 | at[3];
}

static void check_png(draw_picture picture, uint32_t width, uint32_t height)
{
    str out = STR_EMPTY;
    rp_error error = { 0 };
    assert_true(draw_png(&picture, 2, &out, &error));
    assert_memory_equal(out.bytes, "\x89PNG\r\n\x1a\n", 8);
    assert_int_equal(big_endian(out.bytes + 16), width);
    assert_int_equal(big_endian(out.bytes + 20), height);
    assert_memory_equal(out.bytes + out.length - 8, "IEND", 4);
    str_finish(&out);
}

static void png_is_as_large_as_can_be_opened(void **state)
{
    (void)state;
    draw_picture picture = some("words");
    check_png(picture, 240, 120);
    picture.width = 64000;
    assert_true(fabs(draw_png_scale(&picture, 2) - 0.5) < 1e-9);
    check_png(picture, 32000, 30);
    picture.width = picture.height = 10000;
    assert_true(draw_png_scale(&picture, 2) < 0.71);
    picture.width = 1e12;
    rp_error error = { 0 };
    str out = STR_EMPTY;
    picture.height = 0;
    assert_false(draw_png(&picture, 2, &out, &error));
    assert_int_equal(error.kind, RP_ERROR_IMPOSSIBLE);
    str_finish(&out);
}

/* --- the fonts of this machine, where there are any --- */

static void fonts_measure_and_paint(void **state)
{
    (void)state;
    draw_fonts *fonts = draw_fonts_create();
    if (!fonts)
        skip();
    draw_text text = draw_fonts_text(fonts);
    draw_font plain = { 12, false }, large = { 24, false };
    double one = text.measure(text.data, plain, "mail", 4);
    assert_true(one > 12 && one < 48);
    assert_true(fabs(text.measure(text.data, large, "mail", 4) - 2 * one) < 0.1);
    assert_true(fabs(text.measure(text.data, plain, "mailmail", 8) - 2 * one) < 1);
    assert_true(text.measure(text.data, plain, "友 mail やかん \xf0\x9f\x99\x82", 25) > one);
    assert_true(text.measure(text.data, plain, "", 0) <= 0);
    draw_picture picture = some("友 mail");
    picture.text = &text;
    check_png(picture, 240, 120);
    draw_fonts_destroy(fonts);
    draw_fonts_destroy(NULL);
}

UNIT_SUITE(draw_canvas, "draw.canvas", UNIT_CASE(every_pair_has_contrast),
           UNIT_CASE(colours_are_those_of_the_pages), UNIT_CASE(texts_are_cut_into_lines),
           UNIT_CASE(corners_are_as_round_as_there_is_room), UNIT_CASE(svg_is_written_plainly),
           UNIT_CASE(files_are_in_the_colours_of_their_theme), UNIT_CASE(png_is_as_large_as_can_be_opened),
           UNIT_CASE(fonts_measure_and_paint));
