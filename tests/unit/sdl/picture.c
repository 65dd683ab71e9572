/* Charts, wheels, courses, images and graphs as commands of a list. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "draw/canvas.h"
#include "rapport/picture.h"
#include "sdl/kept.h"
#include "sdl/paint.h"
#include "unit.h"

enum { WIDTH = 640, HEIGHT = 900 };

typedef struct stage {
    sdl_text *text;
    ui_text ui;
    sdl_painter *painter;
    ui_commands list;
    sdl_pixels page;
} stage;

static stage begin(void)
{
    stage s = { .text = sdl_text_create(NULL) };
    assert_non_null(s.text);
    s.ui = sdl_text_ui(s.text);
    s.painter = sdl_painter_create(s.text);
    s.page = (sdl_pixels){ memory_allocate((size_t)WIDTH * HEIGHT * sizeof(uint32_t)), WIDTH, HEIGHT, WIDTH };
    return s;
}

static void finish(stage *s)
{
    ui_commands_finish(&s->list);
    sdl_painter_destroy(s->painter);
    sdl_text_destroy(s->text);
    free(s->page.bits);
}

static bool marked(const stage *s, int x, int y)
{
    return (s->page.bits[y * WIDTH + x] & 0xffffff) != theme_rgb(THEME_LIGHT, INK_PAPER);
}

/* Something in it, nothing outside. */
static void assert_painted(stage *s, ui_picture picture, ui_rect at)
{
    size_t inside = 0, outside = 0;
    ui_commands_clear(&s->list);
    ui_commands_add(&s->list,
                    &(ui_command){ UI_COMMAND_PICTURE, .at = at, .fill = INK_PAPER, .picture = picture });
    sdl_painter_paint(s->painter, &s->page, &s->list, THEME_LIGHT, 1);
    for (int y = 0; y < HEIGHT; y++)
        for (int x = 0; x < WIDTH; x++)
            *(ui_rect_holds(at, (float)x, (float)y) ? &inside : &outside) += marked(s, x, y);
    assert_true(inside > 100);
    assert_int_equal(outside, 0);
}

static const double values[] = { 120, 210, 190, 410 };
static const char *const labels[] = { "Jan", "Feb", "Mar", "Apr" };
static const rp_series series[] = { { "Arrears", values } };
static const rp_chart chart = { .labels = labels,
                                .label_count = 4,
                                .series = series,
                                .series_count = 1,
                                .unit = "£",
                                .has_target = true,
                                .target = 300 };
static const rp_wheel_step steps[] = {
    { .title = "Hear the customer", .taken = { 2 } },
    { .title = "Empathise", .taken = { 1, 1 } },
    { .title = "Apologise for what went wrong", .taken = { 0, 0, 1 } },
    { .title = "Take action", .taken = { 0, 0, 0, 1 } },
};
static const rp_wheel wheel = { "HEAT", steps, 4 };
static const int tension[] = { 3, 5, 8, 4 };
static const rp_course course[] = { { "Tension", 0, 10, tension, 2 } };
static const rp_courses courses = { .courses = course, .course_count = 1, .turns = 3 };

static void those_with_words_are_as_high_as_they_need(void **state)
{
    (void)state;
    static const ui_picture all[] = { { UI_PICTURE_CHART, &chart },
                                      { UI_PICTURE_WHEEL, &wheel },
                                      { UI_PICTURE_COURSES, &courses } };
    stage s = begin();
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        for (float scale = 1; scale <= 1.5f; scale += 0.5f) {
            s.ui.configure(s.ui.data, &(ui_type){ .scale = scale });
            for (float width = 260; width <= 600; width += 170) {
                float height = s.ui.picture(s.ui.data, &all[i], width);
                assert_true(height > 50 && height < HEIGHT - 20);
                assert_painted(&s, all[i], (ui_rect){ 20, 10, width, height });
                assert_painted(&s, all[i], (ui_rect){ 20, 10, width, height / 2 });
            }
        }
    finish(&s);
}

static str file_of(const char *path)
{
    str bytes = STR_EMPTY;
    char part[4096];
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    for (size_t read; (read = fread(part, 1, sizeof part, file)) > 0;)
        str_add_n(&bytes, part, read);
    fclose(file);
    return bytes;
}

/* An image in one colour, 40 wide and 20 high. */
static str image_of(uint32_t rgb)
{
    enum { ACROSS = 40, DOWN = 20 };
    static uint32_t bits[ACROSS * DOWN];
    for (size_t i = 0; i < ACROSS * DOWN; i++)
        bits[i] = rgb;
    char *folder = unit_folder();
    str path = STR_EMPTY;
    str_print(&path, "%s/image.png", folder);
    assert_true(sdl_pixels_write(&(sdl_pixels){ bits, ACROSS, DOWN, ACROSS }, path.bytes, NULL));
    str bytes = file_of(path.bytes);
    str_finish(&path);
    free(folder);
    return bytes;
}

static void an_image_keeps_its_shape(void **state)
{
    (void)state;
    stage s = begin();
    str red = image_of(0xff0000), blue = image_of(0x0000ff);
    unsigned char bytes[256] = { 0 }; /* what stands behind an image does no harm */
    assert_true(red.length < sizeof bytes && blue.length < sizeof bytes);
    memcpy(bytes, red.bytes, red.length);
    ui_image image = { bytes, sizeof bytes };
    ui_picture picture = { UI_PICTURE_IMAGE, &image };
    assert_true(s.ui.picture(s.ui.data, &picture, 200) > 99 && s.ui.picture(s.ui.data, &picture, 200) < 101);
    assert_painted(&s, picture, (ui_rect){ 100, 100, 200, 100 });
    assert_int_equal(s.page.bits[150 * WIDTH + 200] & 0xffffff, 0xff0000);
    memcpy(bytes, blue.bytes, blue.length); /* another image where the first one was */
    assert_painted(&s, picture, (ui_rect){ 100, 100, 200, 100 });
    assert_int_equal(s.page.bits[150 * WIDTH + 200] & 0xffffff, 0x0000ff);
    image.size = 10; /* cannot be decoded: its place stays empty */
    assert_true(s.ui.picture(s.ui.data, &picture, 200) >= 0);
    ui_commands_clear(&s.list);
    ui_commands_add(&s.list,
                    &(ui_command){ UI_COMMAND_PICTURE, .at = { 0, 0, 200, 100 }, .picture = picture });
    sdl_painter_paint(s.painter, &s.page, &s.list, THEME_LIGHT, 1);
    assert_false(marked(&s, 100, 50));
    str_finish(&red);
    str_finish(&blue);
    finish(&s);
}

static void paint_graph(const draw_canvas *canvas, const void *data)
{
    (void)data;
    draw_paint paint = { .fill = INK_ACCENT };
    canvas->box(canvas->data, 100, 100, 50, 50, 0, &paint);
}

static void a_graph_is_seen_through_its_window(void **state)
{
    (void)state;
    stage s = begin();
    draw_picture large = { .width = 400, .height = 400, .paint = paint_graph };
    ui_graph graph = { .picture = &large, .zoom = 2, .x = 90, .y = 95 };
    ui_picture picture = { UI_PICTURE_GRAPH, &graph };
    assert_painted(&s, picture, (ui_rect){ 20, 30, 60, 50 });
    assert_false(marked(&s, 39, 60)); /* the card begins 2 * 10 to the right, 2 * 5 down */
    assert_true(marked(&s, 40, 60));
    assert_false(marked(&s, 60, 39));
    assert_true(marked(&s, 60, 40));
    graph.mark = (ui_rect){ 96, 100, 4, 50 };
    assert_painted(&s, picture, (ui_rect){ 20, 30, 60, 50 });
    assert_true(marked(&s, 27, 60)); /* the frame, 6 units around what is marked */
    finish(&s);
}

/* What was drawn stays as long as frames show it, and two more. */
static void what_no_frame_shows_is_forgotten(void **state)
{
    (void)state;
    sdl_kept *kept = sdl_kept_create();
    sdl_kept_key key, other;
    memset(&key, 0, sizeof key);
    key.kind = SDL_KEPT_ICON;
    key.width = 20;
    memcpy(&other, &key, sizeof other);
    other.width = 24;
    assert_null(sdl_kept_find(kept, &key));
    sdl_kept_add(kept, &key, (sdl_kept_picture){ .mask = { memory_allocate(4), 2, 2, 2 } });
    for (int turn = 0; turn < 5; turn++) {
        assert_non_null(sdl_kept_find(kept, &key));
        assert_null(sdl_kept_find(kept, &other));
        sdl_kept_turn(kept);
    }
    for (int turn = 0; turn < 3; turn++)
        sdl_kept_turn(kept);
    assert_null(sdl_kept_find(kept, &key));
    sdl_kept_destroy(kept);
}

UNIT_SUITE(sdl_picture, "sdl.picture", UNIT_CASE(those_with_words_are_as_high_as_they_need),
           UNIT_CASE(an_image_keeps_its_shape), UNIT_CASE(a_graph_is_seen_through_its_window),
           UNIT_CASE(what_no_frame_shows_is_forgotten));
