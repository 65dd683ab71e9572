/* What a list of drawing commands leaves on the pixels. Whole pictures are goldens: tests/golden/screen-*.png. */
#include "sdl/paint.h"

#include <cairo.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "base/utf8.h"
#include "sdl/samples.h"
#include "unit.h"

typedef struct stage {
    sdl_text *text;
    ui_text ui;
    sdl_painter *painter;
    ui_commands list;
    sdl_pixels page;
    float scale;
} stage;

static stage begin(int width, int height, float scale)
{
    rp_error error = { 0 };
    unsetenv("FREETYPE_PROPERTIES"); /* goldens are drawn without */
    stage s = { .text = sdl_text_create(&error), .scale = scale };
    assert_non_null(s.text);
    s.ui = sdl_text_ui(s.text);
    s.ui.configure(s.ui.data, &(ui_type){ .scale = scale, .language = "en-GB" });
    s.painter = sdl_painter_create(s.text);
    s.page = (sdl_pixels){ memory_allocate((size_t)width * (size_t)height * sizeof(uint32_t)), width, height,
                           width };
    return s;
}

static void finish(stage *s)
{
    ui_commands_finish(&s->list);
    sdl_painter_destroy(s->painter);
    sdl_text_destroy(s->text);
    free(s->page.bits);
}

static void add(stage *s, ui_command command)
{
    ui_commands_add(&s->list, &command);
}

static void box(stage *s, ui_rect at, theme_ink fill, theme_ink stroke, float width, float radius)
{
    add(s, (ui_command){ UI_COMMAND_BOX, .at = at, .fill = fill, .stroke = stroke, .radius = radius,
                         .width = width });
}

/* Returns how high it is. */
static float words(stage *s, float x, float y, float width, ui_font font, theme_ink ink, const char *text)
{
    const ui_paragraph *paragraph = s->ui.lay(s->ui.data, font, text, strlen(text), width);
    add(s, (ui_command){ UI_COMMAND_TEXT, .at = { x, y, width, paragraph->height }, .fill = ink,
                         .paragraph = paragraph });
    return paragraph->height;
}

static void paint(stage *s, theme_id theme)
{
    sdl_painter_paint(s->painter, &s->page, &s->list, theme, s->scale);
}

static uint32_t at(const stage *s, int x, int y)
{
    return s->page.bits[y * s->page.stride + x] & 0xffffff;
}

static uint32_t rgb(theme_ink ink)
{
    return theme_rgb(THEME_LIGHT, ink);
}

/* --- goldens --- */

static void write_page(const stage *s, const char *path)
{
    rp_error error = { 0 };
    if (!sdl_pixels_write(&s->page, path, &error))
        print_error("%s\n", error.text);
    assert_int_equal(error.kind, RP_ERROR_NONE);
}

static void assert_picture(const stage *s, const char *name)
{
    str path = STR_EMPTY;
    str_print(&path, "%s/golden/%s", unit_files(), name);
    if (getenv("RAPPORT_BLESS"))
        write_page(s, path.bytes);
    cairo_surface_t *golden = cairo_image_surface_create_from_png(path.bytes);
    bool same = cairo_image_surface_get_width(golden) == s->page.width &&
                cairo_image_surface_get_height(golden) == s->page.height;
    const unsigned char *bytes = cairo_image_surface_get_data(golden);
    int stride = cairo_image_surface_get_stride(golden);
    for (int y = 0; same && y < s->page.height; y++)
        for (int x = 0; same && x < s->page.width; x++) {
            uint32_t pixel;
            memcpy(&pixel, bytes + (ptrdiff_t)y * stride + x * 4, sizeof pixel);
            same = (pixel & 0xffffff) == at(s, x, y);
        }
    if (!same) {
        char *folder = unit_folder();
        str_clear(&path);
        str_print(&path, "%s/%s", folder, name);
        write_page(s, path.bytes);
        print_error("%s differs; what was painted is %s\n", name, path.bytes);
        free(folder);
    }
    cairo_surface_destroy(golden);
    str_finish(&path);
    assert_true(same);
}

static void scripts(stage *s, size_t count, theme_id theme, const char *name)
{
    float y = 8;
    for (size_t i = 0; i < count; i++)
        y += 4 + words(s, 10, y, 400, (ui_font){ 16, i == 7, i == 8 }, INK_TEXT, samples[i]);
    paint(s, theme);
    assert_picture(s, name);
}

static void scripts_on_light(void **state)
{
    (void)state;
    stage s = begin(420, 650, 1);
    scripts(&s, SAMPLES, THEME_LIGHT, "screen-scripts.png");
    finish(&s);
}

static void scripts_apart_on_dark(void **state)
{
    (void)state;
    stage s = begin(530, 500, 1.25f);
    s.ui.configure(s.ui.data, &(ui_type){ UI_FAMILY_ANDIKA, 1.25f, 0.2f, 0.06f, "en-GB" });
    scripts(&s, 7, THEME_DARK, "screen-scripts-dark.png");
    finish(&s);
}

/* A caret at every place of texts in both directions. */
static void carets_where_directions_meet(void **state)
{
    (void)state;
    stage s = begin(720, 240, 2);
    float y = 8;
    for (size_t i = 5; i <= 6; i++) {
        const ui_paragraph *paragraph =
            s.ui.lay(s.ui.data, (ui_font){ 18, false, false }, samples[i], strlen(samples[i]), 344);
        size_t length = strlen(samples[i]);
        for (size_t byte = 0;; byte += utf8_grapheme(samples[i] + byte, length - byte)) {
            ui_rect caret = s.ui.caret(s.ui.data, paragraph, byte);
            box(&s, (ui_rect){ 8 + caret.x, y + caret.y, 0.5f, caret.height }, INK_ACCENT, INK_NOTHING, 0, 0);
            if (byte == length)
                break;
        }
        y += 8 + words(&s, 8, y, 344, (ui_font){ 18, false, false }, INK_TEXT, samples[i]);
    }
    paint(&s, THEME_LIGHT);
    assert_picture(&s, "screen-carets.png");
    finish(&s);
}

/* Panels, options, focus, a list that scrolls, a dialog over all of it. */
static void a_page_with_a_dialog(void **state)
{
    (void)state;
    stage s = begin(480, 300, 1);
    box(&s, (ui_rect){ 12, 12, 456, 110 }, INK_PANEL, INK_LINE, 1, 10);
    words(&s, 28, 22, 420, (ui_font){ 13, true, false }, INK_ACCENT, "MRS OYELARAN");
    words(&s, 28, 44, 420, (ui_font){ 16, false, false }, INK_TEXT, samples[0]);
    for (int i = 0; i < 3; i++) {
        float y = 134 + 52 * (float)i;
        bool focus = i == 1;
        if (focus)
            box(&s, (ui_rect){ 9, y - 3, 292, 50 }, INK_NOTHING, INK_ACCENT, 2, 11);
        box(&s, (ui_rect){ 12, y, 286, 44 }, focus ? INK_OWN : INK_PANEL, INK_EDGE, 1, 8);
        box(&s, (ui_rect){ 22, y + 10, 24, 24 }, focus ? INK_ACCENT : INK_CHIP, INK_NOTHING, 0, 6);
        words(&s, 58, y + 10, 230, (ui_font){ 15, false, false }, INK_TEXT, "Let’s look at the letters.");
    }
    add(&s, (ui_command){ UI_COMMAND_CLIP, .at = { 310, 134, 158, 80 } });
    for (int i = 0; i < 4; i++) {
        add(&s, (ui_command){ UI_COMMAND_ICON, .at = { 316, 138 + 28 * (float)i, 20, 20 }, .fill = INK_QUIET,
                              .icon = ICON_LETTER });
        words(&s, 344, 137 + 28 * (float)i, 0, (ui_font){ 15, false, false }, INK_TEXT, "Letter of 3 March");
    }
    add(&s, (ui_command){ .kind = UI_COMMAND_UNCLIP });
    add(&s, (ui_command){ UI_COMMAND_SHADE, .at = { 0, 0, 480, 300 } });
    box(&s, (ui_rect){ 120, 190, 240, 80 }, INK_PANEL, INK_EDGE, 1, 12);
    words(&s, 140, 204, 200, (ui_font){ 18, true, false }, INK_TEXT, "Stop and talk");
    words(&s, 140, 234, 200, (ui_font){ 15, false, false }, INK_QUIET, "This changes what counts.");
    paint(&s, THEME_LIGHT);
    assert_picture(&s, "screen-dialog.png");
    finish(&s);
}

/* --- boxes --- */

static void edges_fall_on_whole_pixels(void **state)
{
    (void)state;
    stage s = begin(40, 20, 1.25f);
    box(&s, (ui_rect){ 2, 2, 10, 10 }, INK_PANEL, INK_EDGE, 1, 0); /* from 2.5 to 15 */
    box(&s, (ui_rect){ 12, 2, 10, 10 }, INK_OWN, INK_NOTHING, 0, 0);
    paint(&s, THEME_LIGHT);
    for (int x = 0; x < 40; x++) {
        uint32_t is = at(&s, x, 8), wanted = INK_PAPER;
        wanted = rgb(x < 3 || x >= 28    ? INK_PAPER
                     : x == 3 || x == 14 ? INK_EDGE
                     : x < 15            ? INK_PANEL
                                         : INK_OWN);
        assert_int_equal(is, wanted);
    }
    finish(&s);
}

static void a_border_is_never_thinner_than_a_pixel(void **state)
{
    (void)state;
    stage s = begin(20, 20, 1);
    box(&s, (ui_rect){ 4, 4, 12, 12 }, INK_NOTHING, INK_ACCENT, 0.25f, 0);
    paint(&s, THEME_LIGHT);
    assert_int_equal(at(&s, 4, 10), rgb(INK_ACCENT));
    assert_int_equal(at(&s, 5, 10), rgb(INK_PAPER));
    assert_int_equal(at(&s, 10, 15), rgb(INK_ACCENT));
    assert_int_equal(at(&s, 10, 16), rgb(INK_PAPER));
    finish(&s);
}

static void round_corners_leave_the_page(void **state)
{
    (void)state;
    stage s = begin(40, 40, 1);
    box(&s, (ui_rect){ 4, 4, 32, 32 }, INK_ACCENT, INK_EDGE, 1, 10);
    paint(&s, THEME_LIGHT);
    assert_int_equal(at(&s, 4, 4), rgb(INK_PAPER));
    assert_int_equal(at(&s, 4, 20), rgb(INK_EDGE));
    assert_int_equal(at(&s, 5, 20), rgb(INK_ACCENT));
    assert_int_equal(at(&s, 35, 35), rgb(INK_PAPER));
    finish(&s);
}

static void clips_nest(void **state)
{
    (void)state;
    stage s = begin(40, 40, 1);
    add(&s, (ui_command){ UI_COMMAND_CLIP, .at = { 10, 10, 20, 20 } });
    add(&s, (ui_command){ UI_COMMAND_CLIP, .at = { 0, 0, 15, 40 } });
    box(&s, (ui_rect){ 0, 0, 40, 40 }, INK_ACCENT, INK_NOTHING, 0, 0);
    add(&s, (ui_command){ .kind = UI_COMMAND_UNCLIP });
    box(&s, (ui_rect){ 0, 20, 40, 40 }, INK_OWN, INK_NOTHING, 0, 20); /* through cairo */
    add(&s, (ui_command){ .kind = UI_COMMAND_UNCLIP });
    add(&s, (ui_command){ UI_COMMAND_CLIP, .at = { 100, 0, 5, 5 } }); /* where nothing is */
    box(&s, (ui_rect){ 0, 0, 40, 40 }, INK_WARN, INK_NOTHING, 0, 9);
    add(&s, (ui_command){ .kind = UI_COMMAND_UNCLIP });
    paint(&s, THEME_LIGHT);
    assert_int_equal(at(&s, 9, 12), rgb(INK_PAPER));
    assert_int_equal(at(&s, 10, 12), rgb(INK_ACCENT));
    assert_int_equal(at(&s, 14, 19), rgb(INK_ACCENT));
    assert_int_equal(at(&s, 15, 12), rgb(INK_PAPER));
    assert_int_equal(at(&s, 20, 29), rgb(INK_OWN));
    assert_int_equal(at(&s, 20, 30), rgb(INK_PAPER));
    assert_int_equal(at(&s, 30, 25), rgb(INK_PAPER));
    finish(&s);
}

static void the_shade_darkens_what_is_there(void **state)
{
    (void)state;
    stage s = begin(20, 10, 1);
    add(&s, (ui_command){ UI_COMMAND_SHADE, .at = { 10, 0, 10, 10 } });
    paint(&s, THEME_LIGHT);
    assert_int_equal(at(&s, 9, 5), rgb(INK_PAPER));
    for (int shift = 0; shift < 24; shift += 8)
        assert_true((at(&s, 10, 5) >> shift & 255) <= (rgb(INK_PAPER) >> shift & 255) / 2 + 1);
    finish(&s);
}

/* --- words --- */

/* The first and the last column that are not the page. */
static bool columns(const stage *s, int *first, int *last)
{
    *first = s->page.width, *last = -1;
    for (int y = 0; y < s->page.height; y++)
        for (int x = 0; x < s->page.width; x++)
            if (at(s, x, y) != at(s, s->page.width - 1, s->page.height - 1)) {
                *first = x < *first ? x : *first;
                *last = x > *last ? x : *last;
            }
    return *last >= 0;
}

/* Letters stand where they were measured, from the left end of their line to the right. */
static void what_is_painted_is_as_wide_as_measured(void **state)
{
    (void)state;
    stage s = begin(900, 60, 1);
    for (size_t i = 0; i < SAMPLES; i++) {
        if (samples[i][0] == ' ')
            continue;
        ui_commands_clear(&s.list);
        words(&s, 10, 10, 0, (ui_font){ 12, false, false }, INK_TEXT, samples[i]);
        paint(&s, THEME_CONTRAST);
        int first, last;
        float width = s.list.items[0].paragraph->width;
        assert_true(columns(&s, &first, &last));
        assert_true(first >= 8 && first <= 13);
        assert_true(fabsf((float)last + 1 - 10 - width) <= 3);
    }
    finish(&s);
}

static void another_theme_needs_no_new_masks(void **state)
{
    (void)state;
    stage s = begin(300, 100, 1);
    words(&s, 10, 10, 280, (ui_font){ 16, false, false }, INK_TEXT, samples[0]);
    paint(&s, THEME_LIGHT);
    size_t taken = sdl_text_memory(s.text);
    uint32_t *before = memory_allocate((size_t)300 * 100 * sizeof *before);
    memcpy(before, s.page.bits, (size_t)300 * 100 * sizeof *before);
    for (theme_id theme = 0; theme < THEMES; theme++)
        paint(&s, theme);
    assert_true(taken > 0 && sdl_text_memory(s.text) == taken);
    paint(&s, THEME_LIGHT);
    assert_memory_equal(before, s.page.bits, (size_t)300 * 100 * sizeof *before);
    free(before);
    finish(&s);
}

static void nothing_is_painted_outside(void **state)
{
    (void)state;
    static const float places[] = { -500, -60, -3.5f, 20, 38, 200 };
    rp_look look = rp_look_of_name("Anna");
    stage s = begin(40, 40, 1.5f);
    for (size_t i = 0; i < 36; i++) {
        float x = places[i % 6], y = places[i / 6];
        box(&s, (ui_rect){ x, y, 30, 30 }, INK_OWN, INK_EDGE, 1, i % 2 ? 6 : 0);
        words(&s, x, y, 60, (ui_font){ 14, false, false }, INK_TEXT, samples[4]);
        add(&s, (ui_command){ UI_COMMAND_ICON, .at = { x, y, 24, 24 }, .fill = INK_TEXT, .icon = ICON_HELP });
        add(&s, (ui_command){ UI_COMMAND_PORTRAIT, .at = { x, y, 24, 24 }, .portrait = { &look, 0, 0, 1 } });
        add(&s, (ui_command){ UI_COMMAND_SHADE, .at = { x, y, 10, 10 } });
    }
    paint(&s, THEME_DARK); /* the sanitizer watches */
    finish(&s);
}

/* Pictures have the screen's words, upright or turned, at any scale. */
static void words_of_pictures(void **state)
{
    (void)state;
    stage s = begin(300, 60, 1);
    draw_text words_of = sdl_text_draw(s.text);
    draw_font font = { 20, true };
    const char *text = "Tension 412.50";
    double width = words_of.measure(words_of.data, font, text, strlen(text));
    paint(&s, THEME_LIGHT);
    cairo_surface_t *surface = cairo_image_surface_create_for_data((unsigned char *)s.page.bits,
                                                                   CAIRO_FORMAT_RGB24, 300, 60, 300 * 4);
    cairo_t *on = cairo_create(surface);
    cairo_scale(on, 1.5, 1.5);
    cairo_set_source_rgb(on, 1, 0, 0);
    words_of.paint(words_of.data, on, font, 10, 30, text, strlen(text));
    int first, last;
    assert_true(columns(&s, &first, &last));
    assert_true(abs(first - 15) <= 3 && fabs(last - 15 - width * 1.5) <= 3);
    size_t taken = sdl_text_memory(s.text);
    words_of.paint(words_of.data, on, font, 10, 200, text, strlen(text)); /* out of sight */
    words_of.paint(words_of.data, on, font, 500, 30, "elsewhere", strlen("elsewhere"));
    assert_int_equal(sdl_text_memory(s.text), taken);
    cairo_rotate(on, -acos(-1) / 2);
    words_of.paint(words_of.data, on, font, -30, 10, "turned 👍🏽", strlen("turned 👍🏽"));
    assert_int_equal(cairo_status(on), CAIRO_STATUS_SUCCESS);
    cairo_destroy(on);
    cairo_surface_destroy(surface);
    finish(&s);
}

/* --- files --- */

static void a_snapshot_is_a_file(void **state)
{
    (void)state;
    stage s = begin(1, 1, 1);
    char *folder = unit_folder();
    str path = STR_EMPTY;
    rp_error error = { 0 };
    str_print(&path, "%s/page.png", folder);
    words(&s, 10, 10, 200, (ui_font){ 16, false, false }, INK_TEXT, samples[1]);
    assert_true(sdl_snapshot(s.painter, &s.list, THEME_LIGHT, 1, 220, 80, path.bytes, &error));
    cairo_surface_t *read = cairo_image_surface_create_from_png(path.bytes);
    assert_int_equal(cairo_image_surface_get_width(read), 220);
    cairo_surface_destroy(read);
    str_add(&path, "/no/folder.png");
    assert_false(sdl_snapshot(s.painter, &s.list, THEME_LIGHT, 1, 20, 20, path.bytes, &error));
    assert_non_null(strstr(error.text, "cannot be written"));
    str_finish(&path);
    free(folder);
    finish(&s);
}

UNIT_SUITE(sdl_paint, "sdl.paint", UNIT_CASE(scripts_on_light), UNIT_CASE(scripts_apart_on_dark),
           UNIT_CASE(carets_where_directions_meet), UNIT_CASE(a_page_with_a_dialog),
           UNIT_CASE(edges_fall_on_whole_pixels), UNIT_CASE(a_border_is_never_thinner_than_a_pixel),
           UNIT_CASE(round_corners_leave_the_page), UNIT_CASE(clips_nest),
           UNIT_CASE(the_shade_darkens_what_is_there), UNIT_CASE(what_is_painted_is_as_wide_as_measured),
           UNIT_CASE(another_theme_needs_no_new_masks), UNIT_CASE(nothing_is_painted_outside),
           UNIT_CASE(words_of_pictures), UNIT_CASE(a_snapshot_is_a_file));
