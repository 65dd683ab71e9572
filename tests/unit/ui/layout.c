/* Widths, heights and places of trees that are built by hand; letters are half as wide as high, lines 1.4 times. */
#include "ui/focus.h"
#include "ui/monospace.h"
#include "ui/node.h"
#include "unit.h"

typedef struct bench {
    ui_text text;
    ui_frame frame;
    float scrolled;
} bench;

static float scroll_of(void *data, const ui_node *node)
{
    (void)node;
    return ((bench *)data)->scrolled;
}

static ui_frame *begin(bench *on, float width, float height)
{
    *on = (bench){ .scrolled = 0 };
    monospace_create(&on->text);
    ui_frame_start(&on->frame, &on->text, width, height);
    return &on->frame;
}

static void end(bench *on)
{
    ui_frame_finish(&on->frame);
    monospace_destroy(&on->text);
}

static ui_node *box(ui_frame *frame, float width, float height)
{
    ui_node *node = ui_add(frame);
    node->width = width;
    node->height = height;
    return node;
}

static ui_node *words(ui_frame *frame, const char *text)
{
    ui_node *node = ui_add(frame);
    node->text = text;
    node->font.size = 20;
    return node;
}

#define AT(node, left, top, across, down)                                                                    \
    do {                                                                                                     \
        assert_float_equal((node)->rect.x, left, 0.01);                                                      \
        assert_float_equal((node)->rect.y, top, 0.01);                                                       \
        assert_float_equal((node)->rect.width, across, 0.01);                                                \
        assert_float_equal((node)->rect.height, down, 0.01);                                                 \
    } while (0)

static void a_row_shares_what_is_left(void **state)
{
    bench on;
    (void)state;
    ui_frame *frame = begin(&on, 400, 100);
    ui_node *row = ui_begin(frame, UI_ROW);
    row->gap = 10;
    row->padding = ui_all(5);
    ui_node *fixed = box(frame, 50, 20), *one = ui_add(frame), *three = ui_add(frame);
    one->share = 1;
    three->share = 3;
    ui_end(frame);
    ui_layout(frame, scroll_of, &on);
    AT(fixed, 5, 5, 50, 20);
    AT(one, 65, 5, 80, 90); /* 390 less 50 and two gaps: 320 in four parts */
    AT(three, 155, 5, 240, 90);
    end(&on);
}

static void what_is_too_wide_gives_way(void **state)
{
    bench on;
    (void)state;
    ui_frame *frame = begin(&on, 100, 100);
    ui_begin(frame, UI_ROW);
    ui_node *fixed = box(frame, 40, 10), *text = words(frame, "ten letters"); /* 110 wide by itself */
    text->across = UI_START;
    ui_end(frame);
    ui_layout(frame, scroll_of, &on);
    AT(fixed, 0, 0, 40, 10);
    AT(text, 40, 0, 60, 84); /* "letters" is wider than the room: three lines */
    end(&on);
}

static void a_column_scrolls_where_it_is_too_high(void **state)
{
    bench on;
    (void)state;
    ui_frame *frame = begin(&on, 100, 100);
    ui_begin(frame, UI_COLUMN);
    ui_node *head = box(frame, 0, 30);
    ui_node *scroller = ui_begin(frame, UI_COLUMN);
    scroller->id = "page";
    scroller->scrolls = true;
    scroller->share = 1;
    ui_node *first = box(frame, 0, 60), *last = box(frame, 0, 90);
    ui_end(frame);
    ui_node *foot = box(frame, 0, 20);
    ui_end(frame);
    on.scrolled = 1000; /* held to what there is */
    ui_layout(frame, scroll_of, &on);
    AT(head, 0, 0, 100, 30);
    AT(scroller, 0, 30, 100, 50);
    AT(foot, 0, 80, 100, 20);
    assert_float_equal(scroller->content_height, 150, 0.01);
    assert_float_equal(scroller->scroll, 100, 0.01);
    AT(first, 0, -70, 100, 60);
    AT(last, 0, -10, 100, 90);
    assert_float_equal(first->visible.height, 0, 0.01);
    assert_float_equal(last->visible.height, 50, 0.01);
    assert_true(ui_can_focus(scroller)); /* nothing in it can */
    end(&on);
}

static void a_wrap_begins_new_rows(void **state)
{
    bench on;
    (void)state;
    ui_frame *frame = begin(&on, 100, 200);
    ui_begin(frame, UI_COLUMN);
    ui_begin(frame, UI_WRAP)->gap = 10;
    ui_node *a = box(frame, 45, 10), *b = box(frame, 45, 30), *c = box(frame, 60, 10),
            *d = box(frame, 300, 10);
    ui_end(frame);
    ui_node *after = box(frame, 0, 5);
    ui_end(frame);
    ui_layout(frame, scroll_of, &on);
    AT(a, 0, 0, 45, 10);
    AT(b, 55, 0, 45, 30);
    AT(c, 0, 40, 60, 10);
    AT(d, 0, 60, 100, 10); /* no wider than there is room */
    AT(after, 0, 70, 100, 5);
    end(&on);
}

static void a_grid_has_equal_columns(void **state)
{
    static const struct {
        float width, column;
        int columns;
    } rows[] = { { 100, 30, 3 }, { 100, 45, 2 }, { 100, 60, 1 }, { 100, 500, 1 }, { 100, 47, 2 }, { 100, 48, 1 } };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        bench on;
        ui_frame *frame = begin(&on, rows[i].width, 500);
        ui_begin(frame, UI_COLUMN);
        ui_node *grid = ui_begin(frame, UI_GRID);
        grid->gap = 5;
        grid->column = rows[i].column;
        ui_node *cells[7];
        for (int k = 0; k < 7; k++)
            cells[k] = box(frame, 0, k == 1 ? 40 : 10);
        ui_end(frame);
        ui_end(frame);
        ui_layout(frame, scroll_of, &on);
        float width = (100 - 5 * (float)(rows[i].columns - 1)) / (float)rows[i].columns;
        for (int k = 0; k < 7; k++) {
            assert_float_equal(cells[k]->rect.width, width, 0.01);
            assert_float_equal(cells[k]->rect.x, (double)((width + 5) * (float)(k % rows[i].columns)), 0.51);
        }
        if (rows[i].columns > 1) /* as high as the highest of its row */
            assert_float_equal(cells[0]->rect.height, 40, 0.01);
        end(&on);
    }
}

static void dialogs_stand_in_the_middle_and_shrink(void **state)
{
    (void)state;
    for (int high = 50; high <= 500; high += 450) {
        bench on;
        ui_frame *frame = begin(&on, 300, 200);
        ui_begin(frame, UI_COLUMN);
        ui_end(frame);
        ui_node *layer = ui_begin(frame, UI_COLUMN);
        layer->along = UI_CENTRE;
        layer->padding = ui_all(10);
        ui_node *dialog = ui_begin(frame, UI_COLUMN);
        dialog->width = 100;
        dialog->across = UI_CENTRE;
        dialog->shrinks = true;
        ui_node *scroller = ui_begin(frame, UI_COLUMN);
        scroller->id = "dialog";
        scroller->scrolls = scroller->shrinks = true;
        box(frame, 0, (float)high);
        ui_end(frame);
        ui_end(frame);
        ui_end(frame);
        ui_layout(frame, scroll_of, &on);
        assert_ptr_equal(ui_top_layer(frame), layer);
        if (high < 180)
            AT(dialog, 100, 75, 100, 50);
        else
            AT(dialog, 100, 10, 100, 180);
        assert_float_equal(scroller->rect.height, dialog->rect.height, 0.01);
        end(&on);
    }
}

/* --- focus --- */

static void nothing(struct ui_app *app, void *state, const ui_node *node)
{
    (void)app, (void)state, (void)node;
}

static ui_node *button(ui_frame *frame, const char *id, float width)
{
    ui_node *node = box(frame, width, 10);
    node->id = id;
    node->act = nothing;
    return node;
}

static const char *moved(const ui_frame *frame, const ui_node *from, ui_toward toward)
{
    const ui_node *to = ui_focus_move(frame, from, toward);
    return to ? to->id : "none";
}

static void arrows_go_to_what_is_nearest(void **state)
{
    bench on;
    (void)state;
    ui_frame *frame = begin(&on, 300, 300);
    ui_node *column = ui_begin(frame, UI_COLUMN);
    column->gap = 10;
    ui_begin(frame, UI_ROW)->gap = 10;
    ui_node *a = button(frame, "a", 50), *b = button(frame, "b", 50);
    ui_end(frame);
    ui_begin(frame, UI_ROW)->gap = 10;
    ui_node *c = button(frame, "c", 50), *d = button(frame, "d", 50);
    d->states = UI_DISABLED; /* it can be found all the same */
    ui_end(frame);
    ui_end(frame);
    ui_layout(frame, scroll_of, &on);
    assert_string_equal(moved(frame, a, UI_TOWARD_RIGHT), "b");
    assert_string_equal(moved(frame, a, UI_TOWARD_DOWN), "c");
    assert_string_equal(moved(frame, d, UI_TOWARD_UP), "b");
    assert_string_equal(moved(frame, d, UI_TOWARD_LEFT), "c");
    assert_string_equal(moved(frame, d, UI_TOWARD_DOWN), "none");
    assert_string_equal(moved(frame, b, UI_TOWARD_NEXT), "c");
    assert_string_equal(moved(frame, d, UI_TOWARD_NEXT), "a"); /* round */
    assert_string_equal(moved(frame, a, UI_TOWARD_PREVIOUS), "d");
    assert_string_equal(moved(frame, NULL, UI_TOWARD_NEXT), "a");
    assert_ptr_equal(ui_focus_first(frame), a);
    assert_string_equal(moved(frame, c, UI_TOWARD_UP), "a");
    end(&on);
}

UNIT_SUITE(ui_layout, "ui.layout", UNIT_CASE(a_row_shares_what_is_left),
           UNIT_CASE(what_is_too_wide_gives_way), UNIT_CASE(a_column_scrolls_where_it_is_too_high),
           UNIT_CASE(a_wrap_begins_new_rows), UNIT_CASE(a_grid_has_equal_columns),
           UNIT_CASE(dialogs_stand_in_the_middle_and_shrink), UNIT_CASE(arrows_go_to_what_is_nearest));
