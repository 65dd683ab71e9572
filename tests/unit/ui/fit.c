/* Every screen, at every size of text and window, with the real fonts: no text lies on another, none is cut off, and
 * whatever is not to be seen can be scrolled to. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "sdl/text.h"
#include "ui/focus.h"
#include "ui/ways.h"
#include "unit.h"

static const struct {
    int width, height, per_cent;
} sizes[] = {
    { 1280, 720, 80 },  { 1280, 720, 100 },  { 1280, 720, 140 },  { 1280, 720, 200 },
    { 1920, 1080, 80 }, { 1920, 1080, 100 }, { 1920, 1080, 200 },
};

static bool in_scroller(const ui_node *node)
{
    for (; node; node = node->parent)
        if (node->scrolls)
            return true;
    return false;
}

static bool encloses(const ui_node *outer, const ui_node *inner)
{
    while (inner && inner != outer)
        inner = inner->parent;
    return inner;
}

static ui_rect letters(const ui_node *node)
{
    ui_rect at = node->rect;
    at.x += node->padding.left;
    at.y += node->padding.top;
    at.width = node->paragraph->width;
    at.height = node->paragraph->height;
    return at;
}

/* Whether one is scrolled in a box that the other does not stand in: they never meet on the screen. */
static bool apart(const ui_node *a, const ui_node *b)
{
    return !ui_rect_meets(a->visible, b->visible);
}

static void check_room(const ui_node *node, const char *what)
{
    enum { ROUNDING = 1 };
    float room = node->rect.width - node->padding.left - node->padding.right;
    float high = node->rect.height - node->padding.top - node->padding.bottom;
    if (node->paragraph->width > room + ROUNDING || node->paragraph->height > high + ROUNDING)
        fail_msg("%s: “%.40s” needs %.0f x %.0f and has %.0f x %.0f", what, node->text,
                 node->paragraph->width, node->paragraph->height, room, high);
    bool hidden = node->visible.width < room || node->visible.height < node->rect.height - ROUNDING;
    if (hidden && !in_scroller(node))
        fail_msg("%s: “%.40s” is cut off, and nothing scrolls to it", what, node->text);
}

static void check_across(const ui_frame *frame, const ui_node *node, const char *what)
{
    if (node->rect.x < -0.5f || node->rect.x + node->rect.width > frame->width + 0.5f)
        fail_msg("%s: “%.40s” leaves the window sideways", what, node->text);
}

static void check_screen(const ui_frame *frame, const char *what)
{
    for (ui_node *a = ui_first_node(frame); a; a = ui_next_node(frame, a)) {
        if (!a->paragraph || !*a->text)
            continue;
        check_room(a, what);
        check_across(frame, a, what);
        for (ui_node *b = ui_next_node(frame, a); b; b = ui_next_node(frame, b))
            if (b->paragraph && *b->text && !encloses(a, b) && !apart(a, b) &&
                ui_rect_meets(letters(a), letters(b)))
                fail_msg("%s: “%.40s” lies on “%.40s”", what, a->text, b->text);
    }
}

static void fit(void *data, ui_stage *on, const char *name)
{
    size_t *checked = data;
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        str what = STR_EMPTY;
        str_print(&what, "%s at %d x %d, text %d %%", name, sizes[i].width, sizes[i].height,
                  sizes[i].per_cent);
        ui_stage_size(on, sizes[i].width, sizes[i].height, sizes[i].per_cent);
        check_screen(&on->app.frame, what.bytes);
        str_finish(&what);
        ++*checked;
    }
    ui_stage_size(on, 1280, 720, 100);
}

static void all_text_fits(void **state)
{
    rp_error error = { 0 };
    sdl_text *fonts = sdl_text_create(&error);
    size_t checked = 0;
    (void)state;
    assert_non_null(fonts);
    ui_text text = sdl_text_ui(fonts);
    for (size_t i = 0; i < ways_count(); i++) {
        ui_stage on;
        ui_stage_init_in(&on, ways_at(i)->first, &text, unit_folder(), false);
        ways_at(i)->walk(&on, &(ways_visitor){ fit, &checked });
        ui_stage_finish(&on);
    }
    assert_true(checked >= 50);
    sdl_text_destroy(fonts);
}

/* --- keys reach everything --- */

static void walk_focus(void *data, ui_stage *on, const char *name)
{
    enum { MOST = 400 };
    size_t can = 0, met = 0;
    (void)data;
    for (ui_node *node = ui_first_node(&on->app.frame); node; node = ui_next_node(&on->app.frame, node))
        can += ui_can_focus(node);
    const char *start = ui_app_focused(&on->app) ? ui_app_focused(&on->app)->id : NULL;
    char *first = start ? strdup(start) : NULL;
    for (size_t i = 0; first && i < MOST; i++) {
        const ui_node *node = ui_app_focused(&on->app);
        if (node->rect.height < 24 || node->rect.width < 24)
            fail_msg("%s: '%s' is smaller than 24 x 24", name, node->id);
        float seen = fminf(node->rect.height, 40);
        if (node->visible.height < seen - 1)
            fail_msg("%s: '%s' has the focus and is not to be seen", name, node->id);
        met++;
        ui_stage_key(on, "Tab");
        if (strcmp(ui_app_focused(&on->app)->id, first) == 0)
            break;
    }
    if (met != can)
        fail_msg("%s: Tab comes to %zu of %zu things", name, met, can);
    free(first);
}

static void keys_reach_everything(void **state)
{
    (void)state;
    for (size_t i = 0; i < ways_count(); i++) {
        ui_stage on;
        ui_stage_init(&on, ways_at(i)->first);
        ways_at(i)->walk(&on, &(ways_visitor){ walk_focus, NULL });
        ui_stage_finish(&on);
    }
}

UNIT_SUITE(ui_fit, "ui.fit", UNIT_CASE(all_text_fits), UNIT_CASE(keys_reach_everything));
