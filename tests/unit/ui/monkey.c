/* Somebody who presses anything at all: keys, letters, the pointer, the wheel, the size of the window and time, in
 * seeded stories on the real desk. Nothing may fall over, and after each step what must always be so is so.
 * RAPPORT_STORY=N tells one story alone, RAPPORT_STORIES=N so many. */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "store/store.h"
#include "ui/focus.h"
#include "ui/play.h"
#include "ui/ways.h"
#include "unit.h"

enum { STORIES = 12, STEPS = 350, TREE_EVERY = 16, HABIT = 25, OPENERS = 5 };

typedef struct story {
    ui_stage on;
    uint64_t number, state;
    const char *step; /* what was done last */
    size_t steps;
    size_t habit[3]; /* keys that are pressed again and again for a while: what is opened in circles */
} story;

static size_t below(story *me, size_t most)
{
    me->state = me->state * 6364136223846793005u + 1442695040888963407u;
    return (size_t)(me->state >> 33) % most;
}

/* --- what must always be so --- */

static void wrong(story *me, const char *what)
{
    fail_msg("story %llu, step %zu (%s), screen %s: %s", (unsigned long long)me->number, me->steps, me->step,
             ui_stage_screen(&me->on), what);
}

static void check_focus(story *me)
{
    ui_app *app = &me->on.app;
    const ui_node *focused = ui_app_focused(app);
    if (!focused && ui_focus_first(&app->frame))
        wrong(me, "nothing has the focus, and something could");
    if (focused && !(focused->states & UI_FOCUSED))
        wrong(me, "what has the focus does not show it");
}

static void check_nodes(story *me)
{
    const ui_frame *frame = &me->on.app.frame;
    for (const ui_node *node = ui_first_node(frame); node; node = ui_next_node(frame, node)) {
        if (!isfinite(node->rect.x) || !isfinite(node->rect.y) || !isfinite(node->rect.width) ||
            !isfinite(node->rect.height) || !isfinite(node->scroll))
            wrong(me, "something is nowhere");
        if (node->id && ui_find(frame, node->id) != node)
            wrong(me, "two things have one id");
        if (node->id && strlen(node->id) >= UI_ID_MOST)
            wrong(me, "an id is too long");
        if (node->scrolls && !node->id)
            wrong(me, "what scrolls has no id");
    }
}

static void check(story *me)
{
    ui_app *app = &me->on.app;
    if (app->open_count < 1 || app->open_count > UI_STACK_MOST)
        wrong(me, "as many screens as there cannot be");
    check_focus(me);
    check_nodes(me);
    if (me->steps % TREE_EVERY == 0)
        free(ui_tree_text(&app->frame));
}

static void check_log(story *me)
{
    store_options options = cli_log_options(&me->on.cli);
    store_findings findings;
    rp_error error = { 0 };
    if (!store_exists(options.folder))
        return;
    store_log *log = store_salvage(&options, &findings, &error);
    if (!log)
        wrong(me, error.text);
    if (findings.count)
        wrong(me, findings.lines[0]);
    store_findings_finish(&findings);
    store_destroy(log);
}

/* --- what is done --- */

static void press_key(story *me)
{
    static const char *const chords[] = {
        "F1",
        "Ctrl+,",
        "W",
        "D",
        "P", /* the OPENERS */

        "Tab",
        "Tab",
        "Tab",
        "Shift+Tab",
        "Return",
        "Return",
        "Return",
        "Return",
        "Space",
        "Space",
        "Up",
        "Down",
        "Left",
        "Right",
        "Home",
        "End",
        "PageUp",
        "PageDown",
        "Escape",
        "+",
        "-",
        "1",
        "2",
        "3",
        "4",
        "9",
        "Keypad 2",
        "R",
        "Backspace",
        "Delete",
        "F11",
        "Ctrl+=",
        "Ctrl+-",
        "Ctrl+0",
        "Ctrl+Q",
        "Ctrl+A",
        "Ctrl+C",
        "Ctrl+X",
        "Ctrl+V",
        "Ctrl+Z",
        "Ctrl+Y",
        "Shift+Left",
        "Ctrl+Return",
        "Ctrl+Backspace",
        "Shift+End",
        "Shift+Ins",
        "Keypad Enter",
        "Shift+Home",
        "É",
    };
    enum { COUNT = sizeof chords / sizeof *chords };
    ui_event event = { .kind = UI_EVENT_KEY, .repeated = below(me, 8) == 0 };
    if (me->steps % HABIT == 0)
        for (size_t i = 0; i < 3; i++)
            me->habit[i] = below(me, 4) ? below(me, COUNT) : below(me, OPENERS);
    me->step = chords[below(me, 2) ? below(me, COUNT) : me->habit[below(me, 3)]];
    ui_chord_read(me->step, &event.chord);
    if (below(me, 8) == 0)
        ui_chord_read(chords[below(me, COUNT)], &event.elsewhere);
    ui_stage_event(&me->on, &event);
}

static const char *some_text(story *me)
{
    static const char *const texts[] = {
        "Asha Verma",
        "a",
        "wet-parcel",
        "78",
        "12.5",
        " ",
        "\n",
        "e\u0301",
        "👨‍👩‍👧",
        "مرحبا",
        "漢字",
        "She waited; I read the note.",
        "'\"%s",
        "../x",
        "",
        "0",
        "-1",
        "2026-11-22",
        "\xff",
        "\u200d",
        "x\ny\nz",
        "Rhagfyr a'r Å ",
        "1e9",
        "supercalifragilisticexpialidocious",
    };
    return texts[below(me, sizeof texts / sizeof *texts)];
}

static void type(story *me)
{
    me->step = "text";
    ui_stage_type(&me->on, some_text(me));
}

static void compose(story *me)
{
    const char *text = some_text(me);
    size_t from = below(me, 4);
    me->step = "compose";
    ui_stage_event(&me->on, &(ui_event){ .kind = UI_EVENT_COMPOSE,
                                         .text = text,
                                         .caret = below(me, 6),
                                         .clause = { from, from + below(me, 4) } });
}

/* Mostly on something that can be used; sometimes anywhere, also beyond the window. */
static void point(story *me, float *x, float *y)
{
    const ui_app *app = &me->on.app;
    const ui_node *at = NULL;
    size_t seen = 0;
    for (const ui_node *node = ui_first_node(&app->frame); node; node = ui_next_node(&app->frame, node))
        if ((ui_can_focus(node) || node->act) && node->visible.width > 0 && node->visible.height > 0 &&
            below(me, ++seen) == 0)
            at = node;
    if (at && below(me, 5)) {
        *x = (at->visible.x + at->visible.width * (float)below(me, 100) / 100) * app->scale;
        *y = (at->visible.y + at->visible.height * (float)below(me, 100) / 100) * app->scale;
    } else {
        *x = (float)below(me, (size_t)app->pixel_width + 40) - 20;
        *y = (float)below(me, (size_t)app->pixel_height + 40) - 20;
    }
}

static void press(story *me)
{
    ui_event event = { .kind = UI_EVENT_PRESS,
                       .clicks = 1 + (int)below(me, 4),
                       .shift = below(me, 6) == 0,
                       .middle = below(me, 12) == 0 };
    me->step = "press";
    point(me, &event.x, &event.y);
    ui_stage_event(&me->on, &event);
    event.kind = UI_EVENT_POINT;
    event.down = true;
    for (size_t moves = below(me, 4) ? 0 : below(me, 5); moves; moves--) {
        point(me, &event.x, &event.y);
        ui_stage_event(&me->on, &event);
        ui_stage_wait(&me->on, 50);
    }
    if (below(me, 12) == 0)
        return; /* it is let go elsewhere, or never */
    event.kind = UI_EVENT_RELEASE;
    ui_stage_event(&me->on, &event);
}

static void wheel(story *me)
{
    ui_event event = { .kind = UI_EVENT_WHEEL, .amount = (float)below(me, 41) / 4 - 5 };
    me->step = "wheel";
    point(me, &event.x, &event.y);
    ui_stage_event(&me->on, &event);
}

static void resize(story *me)
{
    static const int sizes[][2] = { { 1280, 720 },  { 640, 480 }, { 1920, 1080 }, { 320, 200 },
                                    { 3840, 2160 }, { 200, 900 }, { 1000, 90 },   { 1, 1 } };
    const int *size = sizes[below(me, below(me, 4) ? 3 : sizeof sizes / sizeof *sizes)];
    me->step = "size";
    ui_stage_event(&me->on, &(ui_event){ .kind = UI_EVENT_SIZE, .width = size[0], .height = size[1] });
}

static void wait(story *me)
{
    static const int64_t times[] = { 0, 1, 40, 500, 2100, 15000, 700000 };
    int64_t next = me->on.app.next_ms;
    bool called = next > me->on.clock && below(me, 2);
    me->step = "time";
    me->on.mute = below(me, 10) == 0;
    ui_stage_wait(&me->on, called ? next - me->on.clock : times[below(me, sizeof times / sizeof *times)]);
}

static void do_something(story *me)
{
    static const struct {
        size_t weight;
        void (*act)(story *me);
    } acts[] = { { 40, press_key }, { 12, type },  { 2, compose }, { 34, press },
                 { 3, wheel },      { 2, resize }, { 7, wait } };
    size_t lot = below(me, 100), i = 0;
    for (; lot >= acts[i].weight; i++)
        lot -= acts[i].weight;
    acts[i].act(me);
    if (strcmp(ui_stage_screen(&me->on), "settings") == 0 && below(me, 4) == 0)
        ui_stage_key(&me->on, "Escape"); /* whose many things would take most of the time */
    me->steps++;
    me->on.app.quit = false; /* whoever owns the window would ask again */
}

/* --- stories --- */

static void sign_in(story *me)
{
    ui_stage_type(&me->on, "Asha Verma");
    ui_stage_key(&me->on, "Return");
}

static rp_mode some_mode(story *me)
{
    return below(me, 2) ? RP_MODE_PRACTICE : RP_MODE_ASSESSED;
}

static void in_a_run(story *me)
{
    const char *scenario = below(me, 2) ? "sr-day26" : "warm-up";
    sign_in(me);
    assert_true(
        ui_play_choose(&me->on.app, &(rp_desk_choice){ .scenario = scenario, .mode = some_mode(me) }));
    assert_true(ui_play_begin(&me->on.app));
    ui_stage_settle(&me->on);
}

static void looking_back(story *me)
{
    sign_in(me);
    ways_play_to_end(&me->on, some_mode(me));
}

static void in_the_workshop(story *me)
{
    ui_stage_press(&me->on, "trainer");
    ui_stage_wait(&me->on, 1000);
}

static void nowhere(story *me)
{
    (void)me;
}

static void tell(uint64_t number)
{
    static void (*const beginnings[])(story * me) = { nowhere, sign_in, in_a_run, looking_back,
                                                      in_the_workshop };
    story me = { .number = number, .state = number * 7919 + 1, .step = "begin" };
    ui_stage_init(&me.on, number % 8 == 7);
    char *before = getcwd(NULL, 0);
    assert_int_equal(chdir(me.on.folder), 0); /* where files are written whose names were typed */
    if (number % 8 != 7)
        beginnings[number % 5](&me);
    while (me.steps < STEPS) {
        do_something(&me);
        check(&me);
    }
    check_log(&me);
    ui_stage_finish(&me.on);
    assert_int_equal(chdir(before), 0);
    free(before);
}

static void anything_at_all(void **state)
{
    const char *only = getenv("RAPPORT_STORY"), *many = getenv("RAPPORT_STORIES");
    uint64_t first = only ? strtoull(only, NULL, 10) : 0;
    uint64_t count = only ? 1 : many ? strtoull(many, NULL, 10) : STORIES;
    (void)state;
    for (uint64_t i = 0; i < count; i++)
        tell(first + i);
}

/* Keys that open things, pressed in circles: nothing piles up, and Esc leads back to where it began. */
static void circles(void **state)
{
    static const char *const openers[] = { "F1", "Ctrl+,", "W", "D", "P" };
    enum { COUNT = sizeof openers / sizeof *openers };
    ui_stage on;
    (void)state;
    ui_stage_init(&on, false);
    ui_stage_type(&on, "Asha Verma");
    ui_stage_key(&on, "Return");
    assert_true(ui_play_choose(&on.app, &(rp_desk_choice){ .scenario = "sr-day26" }));
    assert_true(ui_play_begin(&on.app));
    ui_stage_settle(&on);
    size_t depth = on.app.open_count;
    for (size_t i = 0; i < COUNT * COUNT; i++) {
        for (size_t times = 0; times < UI_STACK_MOST; times++) {
            ui_stage_key(&on, openers[i % COUNT]);
            ui_stage_key(&on, openers[i / COUNT]);
        }
        while (on.app.open_count > depth)
            ui_stage_key(&on, "Escape");
        assert_string_equal(ui_stage_screen(&on), "conversation");
    }
    ui_stage_finish(&on);
}

/* A folder of a library may have any name. */
static void long_names(void **state)
{
    enum { LONG = 240 };
    ui_stage on;
    str folder = STR_EMPTY;
    (void)state;
    ui_stage_init(&on, false);
    str_add(&folder, "own/");
    for (int i = 0; i < LONG; i++)
        str_add_char(&folder, 'a');
    ways_write_scenario(&on, folder.bytes, "return {}\n");
    ui_stage_press(&on, "trainer");
    for (int i = 0; i < 20; i++)
        ui_stage_wait(&on, 100);
    assert_true(ui_stage_has(&on, folder.bytes + strlen("own/")));
    ui_stage_keys(&on, "Tab Tab Tab Tab Tab Tab Tab Return");
    str_finish(&folder);
    ui_stage_finish(&on);
}

UNIT_SUITE(ui_monkey, "ui.monkey", UNIT_CASE(anything_at_all), UNIT_CASE(circles), UNIT_CASE(long_names));
