/* The pointer, and keys that mean something else on other keyboards. */
#include <stdlib.h>
#include <string.h>

#include "ui/field.h"
#include "ui/focus.h"
#include "ui/ways.h"
#include "unit.h"

/* A field with three words in it; the pointer goes to the middle of a letter. */
static void begin(ui_stage *on)
{
    ui_stage_init(on, false);
    ui_stage_type(on, "Asha Verma Rao");
}

static const ui_node *field(ui_stage *on)
{
    const ui_node *node = ui_app_focused(&on->app);
    assert_non_null(node);
    assert_non_null(node->edit);
    return node;
}

static ui_event at(ui_stage *on, ui_event_kind kind, size_t byte)
{
    const ui_node *shown = field(on)->first;
    ui_rect from = on->text.caret(on->text.data, shown->paragraph, byte);
    return (ui_event){ .kind = kind,
                       .x = (shown->rect.x + from.x + 1) * on->app.scale,
                       .y = (shown->rect.y + from.y + from.height / 2) * on->app.scale,
                       .clicks = 1 };
}

static void press(ui_stage *on, size_t byte, int clicks)
{
    ui_event event = at(on, UI_EVENT_PRESS, byte);
    event.clicks = clicks;
    ui_stage_event(on, &event);
}

static void drag_to(ui_stage *on, size_t byte)
{
    ui_event event = at(on, UI_EVENT_POINT, byte);
    event.down = true;
    ui_stage_event(on, &event);
}

static void let_go(ui_stage *on, size_t byte)
{
    ui_event event = at(on, UI_EVENT_RELEASE, byte);
    ui_stage_event(on, &event);
}

static void expect_selected(ui_stage *on, const char *wanted)
{
    char *text = ui_edit_copy(field(on)->edit);
    assert_string_equal(text ? text : "", wanted);
    free(text);
}

static void clicks_select_letters_words_and_lines(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on);
    press(&on, 2, 1);
    drag_to(&on, 6);
    let_go(&on, 6);
    expect_selected(&on, "ha V");
    press(&on, 6, 2);
    expect_selected(&on, "Verma");
    drag_to(&on, 7); /* a hand that trembles takes nothing away */
    expect_selected(&on, "Verma");
    drag_to(&on, 12);
    expect_selected(&on, "Verma Rao");
    drag_to(&on, 1);
    expect_selected(&on, "Asha Verma");
    let_go(&on, 1);
    press(&on, 6, 3);
    expect_selected(&on, "Asha Verma Rao");
    let_go(&on, 6);
    ui_stage_finish(&on);
}

static void what_is_selected_is_offered_and_pasted(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on);
    assert_null(on.selection);
    press(&on, 6, 2);
    let_go(&on, 6);
    assert_string_equal(on.selection, "Verma");
    assert_null(on.clipboard); /* which is another thing */
    ui_stage_key(&on, "Shift+Home");
    assert_string_equal(on.selection, "Asha "); /* from where the word began */
    ui_event middle = at(&on, UI_EVENT_PRESS, 0);
    middle.middle = true;
    middle.x -= 1;
    ui_stage_event(&on, &middle);
    assert_string_equal(ui_edit_text(field(&on)->edit), "Asha Asha Verma Rao");
    ui_stage_finish(&on);
}

/* A press that began elsewhere selects nothing in the field that has the focus. */
static void only_what_was_pressed_is_dragged(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on);
    ui_stage_event(&on, &(ui_event){ .kind = UI_EVENT_PRESS, .x = 2, .y = 700, .clicks = 1 });
    drag_to(&on, 3);
    let_go(&on, 3);
    expect_selected(&on, "");
    assert_int_equal(ui_edit_caret(field(&on)->edit), strlen("Asha Verma Rao"));
    ui_stage_finish(&on);
}

static void the_pointer_tells_what_is_beneath_it(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on);
    ui_event event = at(&on, UI_EVENT_POINT, 3);
    ui_stage_event(&on, &event);
    assert_int_equal(ui_app_pointer(&on.app), UI_POINTER_TEXT);
    assert_false(on.app.changed); /* and nothing is painted for it */
    ui_stage_event(&on, &(ui_event){ .kind = UI_EVENT_POINT, .x = 2, .y = 700 });
    assert_int_equal(ui_app_pointer(&on.app), UI_POINTER_ARROW);
    ui_stage_key(&on, "Return");
    const ui_node *button = ui_stage_node(&on, "log");
    ui_stage_event(&on,
                   &(ui_event){ .kind = UI_EVENT_POINT, .x = button->rect.x + 4, .y = button->rect.y + 4 });
    assert_int_equal(ui_app_pointer(&on.app), UI_POINTER_HAND);
    ui_stage_finish(&on);
}

static void touch_pads_scroll_by_parts_of_a_notch(void **state)
{
    ui_stage on;
    (void)state;
    ui_stage_init(&on, true);
    ui_stage_size(&on, 640, 400, 200);
    const ui_node *page = NULL;
    for (ui_node *node = ui_first_node(&on.app.frame); node && !page;
         node = ui_next_node(&on.app.frame, node))
        if (node->scrolls && node->content_height > node->rect.height + 40)
            page = node;
    assert_non_null(page);
    char *id = strdup(page->id);
    float from = page->scroll;
    float x = (page->rect.x + 9) * on.app.scale, y = (page->rect.y + 9) * on.app.scale;
    ui_stage_event(&on, &(ui_event){ .kind = UI_EVENT_WHEEL, .x = x, .y = y, .amount = 0.25f });
    assert_float_equal(ui_stage_node(&on, id)->scroll, from - 16, 0.01);
    ui_stage_event(&on, &(ui_event){ .kind = UI_EVENT_WHEEL, .x = x, .y = y, .amount = -0.25f });
    assert_float_equal(ui_stage_node(&on, id)->scroll, from, 0.01);
    free(id);
    ui_stage_finish(&on);
}

static void keys_that_are_held_decide_nothing(void **state)
{
    ui_stage on;
    (void)state;
    ui_stage_init(&on, true);
    ui_event enter = { .kind = UI_EVENT_KEY, .repeated = true }, tab = enter;
    assert_true(ui_chord_read("Space", &enter.chord));
    assert_true(ui_chord_read("Tab", &tab.chord));
    char *before = strdup(ui_app_focused(&on.app)->id);
    ui_stage_event(&on, &enter);
    assert_string_equal(ui_stage_screen(&on), "start");
    assert_string_equal(ui_app_focused(&on.app)->id, before);
    ui_stage_event(&on, &tab); /* but they move */
    assert_string_not_equal(ui_app_focused(&on.app)->id, before);
    free(before);
    ui_stage_finish(&on);
}

/* On a French keyboard figures take Shift, on a Russian one letters are others: the place on the keyboard tells. */
static void keys_of_other_layouts(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on);
    ui_event copy = { .kind = UI_EVENT_KEY };
    press(&on, 6, 2);
    let_go(&on, 6);
    assert_true(ui_chord_read("Ctrl+С", &copy.chord));
    assert_true(ui_chord_read("Ctrl+C", &copy.elsewhere));
    ui_stage_event(&on, &copy);
    assert_string_equal(on.clipboard, "Verma");
    ui_event letter = { .kind = UI_EVENT_KEY };
    assert_true(ui_chord_read("Й", &letter.chord));
    assert_true(ui_chord_read("Q", &letter.elsewhere));
    ui_stage_event(&on, &letter); /* is being typed */
    assert_string_equal(ui_stage_screen(&on), "who");
    assert_false(on.app.quit);
    assert_true(ui_chord_read("Ctrl+Й", &letter.chord));
    assert_true(ui_chord_read("Ctrl+Q", &letter.elsewhere));
    ui_stage_event(&on, &letter);
    assert_true(on.app.quit);
    ui_stage_finish(&on);
}

/* What an input method makes is shown with its clause, and dropped where the pointer goes elsewhere. */
static void composing_shows_and_ends(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on);
    ui_stage_event(&on,
                   &(ui_event){ .kind = UI_EVENT_COMPOSE, .text = "かな", .caret = 6, .clause = { 3, 6 } });
    const ui_typing *typing = field(&on)->first->typing;
    size_t length = strlen("Asha Verma Rao");
    assert_int_equal(typing->composed.from, length);
    assert_int_equal(typing->clause.from, length + 3);
    assert_int_equal(typing->clause.to, length + 6);
    assert_int_equal(typing->caret, length + 6);
    press(&on, 3, 1);
    let_go(&on, 3);
    assert_false(ui_edit_is_composing(field(&on)->edit));
    assert_string_equal(field(&on)->value, "Asha Verma Rao");
    ui_stage_finish(&on);
}

/* A field that is higher than its page, in the entry. */
static const ui_node *begin_high(ui_stage *on)
{
    ui_stage_init(on, false);
    ui_stage_type(on, "Asha Verma");
    ui_stage_key(on, "Return");
    ways_play_to_end(on, RP_MODE_PRACTICE);
    ui_stage_keys(on, "2 Return 2 Return Return");
    for (int i = 0; i < 20 && strcmp(ui_stage_screen(on), "reflect") != 0; i++)
        ui_stage_key(on, "Space");
    assert_string_equal(ui_stage_screen(on), "reflect");
    for (int i = 0; i < 60; i++)
        ui_stage_type(on, "A line of what happened.\n");
    const ui_node *box = ui_scroller_of(field(on));
    assert_true(field(on)->rect.height > box->rect.height);
    return box;
}

static bool sees_caret(ui_stage *on)
{
    const ui_node *box = ui_scroller_of(field(on));
    ui_rect caret = ui_field_caret(&on->app, field(on));
    return caret.y >= box->rect.y && caret.y + caret.height <= box->rect.y + box->rect.height;
}

static void the_caret_stays_in_sight(void **state)
{
    ui_stage on;
    (void)state;
    begin_high(&on);
    assert_true(sees_caret(&on));
    ui_stage_key(&on, "Ctrl+Home");
    assert_true(sees_caret(&on));
    for (int i = 0; i < 40; i++) {
        ui_stage_key(&on, "Down");
        assert_true(sees_caret(&on));
    }
    ui_stage_finish(&on);
}

/* Held below the edge, the selection grows by itself; let go, nothing goes on. */
static void a_selection_scrolls_on(void **state)
{
    ui_stage on;
    (void)state;
    begin_high(&on);
    ui_stage_key(&on, "Ctrl+Home");
    const ui_node *box = ui_scroller_of(field(&on));
    float from = box->scroll, below = (box->rect.y + box->rect.height + 20) * on.app.scale;
    press(&on, 0, 1);
    ui_event event = at(&on, UI_EVENT_POINT, 3);
    event.down = true;
    event.y = below;
    ui_stage_event(&on, &event);
    size_t caret = ui_edit_caret(field(&on)->edit);
    for (int i = 0; i < 10; i++)
        ui_stage_wait(&on, 50);
    assert_true(ui_scroller_of(field(&on))->scroll > from + 100);
    assert_true(ui_edit_caret(field(&on)->edit) > caret);
    let_go(&on, 3);
    float there = ui_scroller_of(field(&on))->scroll;
    ui_stage_wait(&on, 200);
    assert_float_equal(ui_scroller_of(field(&on))->scroll, there, 0);
    ui_stage_finish(&on);
}

UNIT_SUITE(ui_pointer, "ui.pointer", UNIT_CASE(clicks_select_letters_words_and_lines),
           UNIT_CASE(what_is_selected_is_offered_and_pasted), UNIT_CASE(only_what_was_pressed_is_dragged),
           UNIT_CASE(the_pointer_tells_what_is_beneath_it), UNIT_CASE(touch_pads_scroll_by_parts_of_a_notch),
           UNIT_CASE(keys_that_are_held_decide_nothing), UNIT_CASE(keys_of_other_layouts),
           UNIT_CASE(composing_shows_and_ends), UNIT_CASE(the_caret_stays_in_sight),
           UNIT_CASE(a_selection_scrolls_on));
