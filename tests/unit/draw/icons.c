/* Icons and images, looked at pixel by pixel. */
#include "draw/icon.h"

#include <cairo.h>
#include <stdlib.h>
#include <string.h>

#include "draw/canvas.h"
#include "draw/fixed.h"
#include "draw/image.h"
#include "unit.h"

enum { SIDE = 40, EDGE = 4 };

/* How dark each pixel is: 0 to 255. */
typedef struct view {
    unsigned char at[SIDE][SIDE];
} view;

static cairo_surface_t *white(void)
{
    cairo_surface_t *surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, SIDE, SIDE);
    cairo_t *on = cairo_create(surface);
    cairo_set_source_rgb(on, 1, 1, 1);
    cairo_paint(on);
    cairo_destroy(on);
    return surface;
}

static view look(cairo_surface_t *surface)
{
    view seen;
    cairo_surface_flush(surface);
    const unsigned char *data = cairo_image_surface_get_data(surface);
    int stride = cairo_image_surface_get_stride(surface);
    for (int y = 0; y < SIDE; y++)
        for (int x = 0; x < SIDE; x++)
            seen.at[y][x] = (unsigned char)(255 - data[y * stride + 4 * x + 1]);
    cairo_surface_destroy(surface);
    return seen;
}

static view see_icon(icon_id icon, double size)
{
    cairo_surface_t *surface = white();
    cairo_t *on = cairo_create(surface);
    draw_icon(on, icon, EDGE, EDGE, size, 0x000000);
    assert_int_equal(cairo_status(on), CAIRO_STATUS_SUCCESS);
    cairo_destroy(on);
    return look(surface);
}

static const int sizes[] = { 16, 20, 24, 32 };

static void every_icon_stays_in_its_square(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        for (int icon = ICON_NONE; icon < ICONS; icon++) {
            view seen = see_icon((icon_id)icon, sizes[i]);
            int inside = 0, outside = 0, end = EDGE + sizes[i];
            for (int y = 0; y < SIDE; y++)
                for (int x = 0; x < SIDE; x++)
                    *(x >= EDGE && x < end && y >= EDGE && y < end ? &inside : &outside) += seen.at[y][x];
            if (outside || (inside > 0) != (icon != ICON_NONE))
                fail_msg("icon %d at %d: %d inside, %d outside", icon, sizes[i], inside, outside);
        }
    }
}

static void icons_are_told_apart(void **state)
{
    (void)state;
    static view seen[ICONS];
    for (int i = ICON_NONE; i < ICONS; i++)
        seen[i] = see_icon((icon_id)i, 16);
    for (int i = ICON_NONE; i < ICONS; i++) {
        for (int j = 0; j < i; j++) {
            int apart = 0;
            for (int at = 0; at < SIDE * SIDE; at++)
                apart += abs(seen[i].at[at / SIDE][at % SIDE] - seen[j].at[at / SIDE][at % SIDE]);
            if (apart < 8 * 255)
                fail_msg("icons %d and %d differ by %d only", i, j, apart / 255);
        }
    }
}

/* Straight lines have rows that are painted wholly, and both halves of what is even are alike. */
static void lines_are_crisp(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        view plus = see_icon(ICON_PLUS, sizes[i]);
        int rows = 0, columns = 0, box = sizes[i] - (sizes[i] < 24);
        for (int y = EDGE; y < EDGE + sizes[i]; y++)
            rows += plus.at[y][EDGE + box / 3] == 255;
        for (int x = EDGE; x < EDGE + sizes[i]; x++)
            columns += plus.at[EDGE + box / 3][x] == 255;
        assert_int_equal(rows, sizes[i] < 24 ? 1 : 2);
        assert_int_equal(columns, rows);
        for (int y = EDGE; y < EDGE + box; y++) {
            for (int x = EDGE; x < EDGE + box; x++) {
                int here = plus.at[y][x], there = plus.at[y][2 * EDGE + box - 1 - x];
                if (abs(here - there) > 12)
                    fail_msg("at %d, (%d, %d): %d, in the other half %d", sizes[i], x, y, here, there);
            }
        }
    }
}

static void icons_leave_things_as_they_were(void **state)
{
    (void)state;
    cairo_surface_t *surface = white();
    cairo_t *on = cairo_create(surface);
    cairo_matrix_t before, after;
    cairo_scale(on, 2, 2);
    cairo_set_line_width(on, 7);
    cairo_get_matrix(on, &before);
    draw_icon(on, ICON_CHECK, 1, 1, 16, 0x000000);
    cairo_get_matrix(on, &after);
    assert_memory_equal(&before, &after, sizeof before);
    assert_true(cairo_get_line_width(on) > 6.9);
    cairo_destroy(on);
    view scaled = look(surface);
    int dark = 0;
    for (int y = 0; y < SIDE; y++)
        for (int x = 0; x < SIDE; x++)
            dark += scaled.at[y][x] > 128 ? x >= 2 && x < 34 && y >= 2 && y < 34 ? 1 : 1000 : 0;
    assert_true(dark > 40 && dark < 1000);
}

/* --- images --- */

static void paint_halves(const draw_canvas *canvas, const void *data)
{
    draw_paint left = { INK_TEXT, INK_NOTHING, 0, false }, right = { INK_PANEL, INK_NOTHING, 0, false };
    (void)data;
    canvas->box(canvas->data, 0, 0, 40, 40, 0, &left);
    canvas->box(canvas->data, 40, 0, 40, 40, 0, &right);
}

/* Twice as wide as high, dark at the left and white at the right. */
static str halves(void)
{
    draw_picture picture = { THEME_LIGHT, 80, 40, "T", "D", "en", &fixed_text, paint_halves, NULL };
    str out = STR_EMPTY;
    rp_error error = { 0 };
    assert_true(draw_png(&picture, 1, &out, &error));
    return out;
}

static void images_are_fitted(void **state)
{
    (void)state;
    str png = halves();
    rp_error error = { 0 };
    draw_image *image = draw_image_create((const unsigned char *)png.bytes, png.length, &error);
    assert_non_null(image);
    int width, height;
    assert_true(draw_image_size((const unsigned char *)png.bytes, png.length, &width, &height));
    assert_true(width == 80 && height == 40);
    assert_false(draw_image_size((const unsigned char *)png.bytes, 23, &width, &height));
    png.bytes[1] = 'p';
    assert_false(draw_image_size((const unsigned char *)png.bytes, png.length, &width, &height));
    str_finish(&png);
    assert_int_equal(draw_image_width(image), 80);
    assert_int_equal(draw_image_height(image), 40);
    cairo_surface_t *surface = white();
    cairo_t *on = cairo_create(surface);
    draw_image_paint(image, on, 4, 4, 32, 32); /* 32 x 16, from 12 to 28 */
    draw_image_paint(image, on, 4, 4, 0, 32);
    draw_image_paint(image, on, 4, 4, -5, 32);
    assert_int_equal(cairo_status(on), CAIRO_STATUS_SUCCESS);
    cairo_destroy(on);
    view seen = look(surface);
    assert_true(seen.at[12][4] > 200 && seen.at[27][18] > 200);
    assert_true(seen.at[11][4] == 0 && seen.at[28][4] == 0 && seen.at[12][3] == 0);
    assert_true(seen.at[20][22] < 20 && seen.at[20][35] < 20);
    draw_image_destroy(image);
    draw_image_destroy(NULL);
}

static void broken_images_are_refused(void **state)
{
    (void)state;
    str png = halves();
    const unsigned char *bytes = (const unsigned char *)png.bytes;
    for (size_t length = 0; length + 12 < png.length; length += 7) {
        rp_error error = { 0 };
        assert_null(draw_image_create(bytes, length, &error));
        assert_int_equal(error.kind, RP_ERROR_UNSOUND);
        assert_non_null(strstr(error.text, "cannot be shown"));
        assert_null(strchr(error.text, '\n'));
    }
    png.bytes[png.length / 2] ^= 0x55;
    rp_error error = { 0 };
    assert_null(draw_image_create(bytes, png.length, &error));
    str_finish(&png);
}

UNIT_SUITE(draw_icons, "draw.icons", UNIT_CASE(every_icon_stays_in_its_square),
           UNIT_CASE(icons_are_told_apart), UNIT_CASE(lines_are_crisp),
           UNIT_CASE(icons_leave_things_as_they_were), UNIT_CASE(images_are_fitted),
           UNIT_CASE(broken_images_are_refused));
