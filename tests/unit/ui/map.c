/* The evidence map's screen: from all units to one run, what can be done from it, and the pack. */
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "ui/shown.h"
#include "ui/ways.h"
#include "unit.h"

static void begin(ui_stage *on)
{
    ui_stage_init(on, false);
    ways_sign_in(on);
    shown_begin(on);
    ui_stage_press(on, "map");
}

static void end(ui_stage *on)
{
    ui_app_finish(&on->app); /* the map before what it shows */
    on->app = (ui_app){ .open_count = 0 };
    shown_end(on);
    ui_stage_finish(on);
}

static const char *focus(ui_stage *on)
{
    return ui_app_top(&on->app)->focus;
}

static void it_is_read_in_steps(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on);
    assert_true(ui_stage_has(&on, "Going through your attempts"));
    ways_wait(&on);
    assert_false(ui_stage_has(&on, "Going through your attempts"));
    assert_string_equal(focus(&on), "unit.coach");
    end(&on);
}

static void back_goes_up_one_step(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on);
    ways_wait(&on);
    ui_stage_go(&on, "unit.promote");
    ui_stage_go(&on, "point.promote.m2");
    assert_true(ui_stage_has(&on, "heading “See promotion through to its review”"));
    ui_stage_key(&on, "Escape");
    assert_string_equal(focus(&on), "point.promote.m2");
    ui_stage_key(&on, "Escape");
    assert_string_equal(focus(&on), "unit.promote");
    ui_stage_key(&on, "Escape");
    assert_string_equal(ui_stage_screen(&on), "library");
    end(&on);
}

static void arrows_walk_the_grid(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on);
    ways_wait(&on);
    ui_stage_go(&on, "unit.promote");
    for (int i = 0; i < 100 && strcmp(focus(&on), "point.promote.m1") != 0; i++)
        ui_stage_key(&on, "Tab");
    ui_stage_key(&on, "Right");
    assert_string_equal(focus(&on), "point.promote.m2");
    ui_stage_key(&on, "Down");
    assert_string_equal(focus(&on), "cell.1.promote.m2"); /* the campaign */
    ui_stage_key(&on, "Left");
    assert_string_equal(focus(&on), "cell.1.promote.m1");
    ui_stage_key(&on, "Down");
    assert_string_equal(focus(&on), "cell.2.promote.m1");
    ui_stage_key(&on, "Return");
    assert_true(ui_stage_has(&on, "heading “Turn feedback into measured change”"));
    end(&on);
}

/* Levels of a run that was not looked back at, or is held, stand nowhere. */
static void levels_wait_for_their_time(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on);
    ways_wait(&on);
    ui_stage_go(&on, "unit.develop");
    assert_true(
        ui_stage_has(&on, "Reflect on real contacts: attempt 1: look back first; attempt 2: not over"));
    ui_stage_key(&on, "Escape");
    ui_stage_go(&on, "unit.promote");
    ui_stage_go(&on, "point.promote.m3");
    assert_true(ui_stage_has(&on, "text “held”"));
    assert_false(ui_stage_has(&on, "text “shown in this simulation”"));
    end(&on);
}

static void a_list_where_there_is_no_room(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on);
    ways_wait(&on);
    ui_stage_size(&on, 1280, 720, 200);
    ui_stage_go(&on, "unit.develop");
    assert_false(ui_stage_has(&on, "table"));
    assert_true(ui_stage_has(&on, "Reflect on real contacts: shown in 1 of 2 families. "));
    ui_stage_go(&on, "point.develop.m1");
    assert_true(ui_stage_has(&on, "There is some for this point: "));
    end(&on);
}

static void what_is_left_can_be_done(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on);
    ways_wait(&on);
    ui_stage_go(&on, "unit.develop");
    ui_stage_go(&on, "point.develop.m1");
    ui_stage_go(&on, "records");
    assert_string_equal(ui_stage_screen(&on), "records");
    ui_stage_key(&on, "Escape");
    ways_wait(&on);
    assert_true(ui_stage_has(&on, "heading “Reflect on real contacts”")); /* read anew, at the same place */
    ui_stage_go(&on, "play.2"); /* Day Twenty-Six, which the stage's library has */
    assert_string_equal(ui_stage_screen(&on), "brief");
    ui_stage_key(&on, "Escape");
    ways_wait(&on);
    assert_string_equal(ui_stage_screen(&on), "map");
    end(&on);
}

/* --- the pack --- */

static void the_pack_is_written_and_opened(void **state)
{
    ui_stage on;
    struct stat at;
    (void)state;
    ui_stage_init(&on, false);
    ways_sign_in(&on);
    ui_stage_look_back(ui_stage_play(&on, "sr-day26", RP_MODE_PRACTICE, 100));
    ui_stage_away(&on);
    ui_stage_press(&on, "map");
    ways_wait(&on);
    ui_stage_go(&on, "pack");
    ui_stage_go(&on, "kind.5"); /* for programs */
    ui_stage_go(&on, "write");
    ui_stage_until(&on, "The evidence pack stands in");
    ui_stage_key(&on, "Return");
    assert_non_null(on.opened);
    assert_int_equal(stat(on.opened, &at), 0);
    assert_string_equal(on.opened + strlen(on.opened) - 5, ".json");
    ui_stage_go(&on, "done");
    assert_string_equal(ui_stage_screen(&on), "map");
    ui_stage_finish(&on);
}

static bool never_ends(void *data, const char *unit, const char *path, size_t *steps, rp_error *error)
{
    (void)data, (void)error;
    assert_string_equal(unit, "promote");
    assert_string_equal(path, "/tmp/mine.pdf");
    *steps = 100;
    return true;
}

static size_t stops;

static rp_desk_step goes_on(void *data, const char **written, rp_error *error)
{
    (void)data, (void)written, (void)error;
    return RP_DESK_WORKING;
}

static rp_desk_step breaks(void *data, const char **written, rp_error *error)
{
    (void)data, (void)written;
    rp_fail(error, RP_ERROR_IMPOSSIBLE, "the disk is full");
    return RP_DESK_END;
}

static void given_up(void *data)
{
    (void)data;
    stops++;
}

static void the_pack_is_stopped_or_fails(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on);
    ways_wait(&on);
    stops = 0;
    on.functions.pack_open = never_ends;
    on.functions.pack_next = goes_on;
    on.functions.pack_stop = given_up;
    ui_stage_go(&on, "unit.promote");
    ui_stage_go(&on, "pack");
    for (int i = 0; i < 20 && strcmp(focus(&on), "file") != 0; i++)
        ui_stage_key(&on, "Tab");
    ui_stage_type(&on, "/tmp/mine");
    ui_stage_go(&on, "write");
    ways_wait(&on);
    assert_true(ui_stage_has(&on, "progress"));
    ui_stage_key(&on, "Return"); /* Stop */
    assert_int_equal(stops, 1);
    assert_true(ui_stage_has(&on, "nothing was written"));
    assert_true(ui_stage_has(&on, "/tmp/mine"));
    on.functions.pack_next = breaks;
    ui_stage_go(&on, "write");
    ways_wait(&on);
    assert_true(ui_stage_has(&on, "Nothing was written: the disk is full."));
    on.functions.pack_next = goes_on;
    ui_stage_go(&on, "kind.2"); /* the file's own ending stands */
    for (int i = 0; i < 20 && strcmp(focus(&on), "file") != 0; i++)
        ui_stage_key(&on, "Tab");
    ui_stage_type(&on, ".pdf");
    ui_stage_go(&on, "write");
    ui_stage_key(&on, "Escape"); /* closing gives it up as well */
    assert_int_equal(stops, 2);
    end(&on);
}

UNIT_SUITE(ui_map, "ui.map", UNIT_CASE(it_is_read_in_steps), UNIT_CASE(back_goes_up_one_step),
           UNIT_CASE(arrows_walk_the_grid), UNIT_CASE(levels_wait_for_their_time),
           UNIT_CASE(a_list_where_there_is_no_room), UNIT_CASE(what_is_left_can_be_done),
           UNIT_CASE(the_pack_is_written_and_opened), UNIT_CASE(the_pack_is_stopped_or_fails));
