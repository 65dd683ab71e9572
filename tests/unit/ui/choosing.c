/* Before a conversation: the first start, who it is, the library, the brief, and keys; with keys alone. */
#include <stdlib.h>
#include <string.h>

#include "ui/stage.h"
#include "unit.h"

static void wait(ui_stage *on)
{
    for (int i = 0; i < 60; i++)
        ui_stage_wait(on, 1);
}

static void begin(ui_stage *on)
{
    ui_stage_init(on, false);
    ui_stage_type(on, "Asha Verma");
    ui_stage_key(on, "Return");
    wait(on);
    assert_string_equal(ui_stage_screen(on), "library");
}

static bool kept(ui_stage *on, const char *line)
{
    rp_error error = { 0 };
    char *file = on->functions.settings_read(on->functions.data, &error);
    bool found = file && strstr(file, line);
    free(file);
    return found;
}

/* --- the first start --- */

static void the_first_start(void **state)
{
    ui_stage on;
    (void)state;
    ui_stage_init(&on, true);
    assert_string_equal(ui_stage_screen(&on), "start");
    assert_non_null(strstr(str_text(&on.spoken), "Press R to have this screen read aloud"));
    assert_int_equal(on.app.settings.text_size, 100);
    ui_stage_key(&on, "Right");
    assert_int_equal(on.app.settings.text_size, 110);
    assert_true(on.app.scale > 1.09f);
    ui_stage_go(&on, "theme.dark");
    assert_int_equal(on.app.settings.theme, THEME_DARK);
    ui_stage_go(&on, "speech");
    assert_true(kept(&on, "theme = dark\n") && kept(&on, "speech = on\n") && kept(&on, "started = off\n"));
    ui_stage_go(&on, "warm-up");
    assert_string_equal(ui_stage_screen(&on), "brief");
    assert_true(ui_stage_has(&on, "The Other Glove"));
    assert_true(ui_stage_has(&on, "Nothing of this run will be kept."));
    assert_true(kept(&on, "started = on\n"));
    ui_stage_key(&on, "Escape");
    assert_string_equal(ui_stage_screen(&on), "who");
    assert_null(on.app.play);
    ui_stage_finish(&on);
}

static void the_warm_up_can_be_skipped(void **state)
{
    ui_stage on;
    (void)state;
    ui_stage_init(&on, true);
    ui_stage_go(&on, "skip");
    assert_string_equal(ui_stage_screen(&on), "who");
    assert_int_equal(on.app.open_count, 1); /* there is no way back to it */
    assert_true(kept(&on, "started = on\n"));
    ui_stage_finish(&on);
}

/* --- people --- */

static void people_are_added(void **state)
{
    ui_stage on;
    (void)state;
    ui_stage_init(&on, false);
    ui_stage_key(&on, "Return");
    assert_true(ui_stage_has(&on, "Type a name first."));
    assert_int_equal(on.app.message_kind, UI_MESSAGE_FIRST); /* nothing was done that a tick could stand for */
    ui_stage_type(&on, "Ola");
    ui_stage_go(&on, "as-assessor");
    ui_stage_go(&on, "add");
    assert_true(ui_stage_has(&on, "Ola was added as an assessor."));
    assert_true(ui_stage_has(&on, "group “Assessors”"));
    assert_string_equal(ui_stage_node(&on, "name")->value, "");
    ui_stage_go(&on, "assessor.1");
    assert_true(ui_stage_has(&on, "Nothing is kept of what you play as an assessor."));
    assert_null(ui_find(&on.app.frame, "log"));
    ui_stage_go(&on, "person");
    assert_string_equal(ui_stage_screen(&on), "who");
    assert_string_equal(ui_app_top(&on.app)->focus, "assessor.1");
    ui_stage_finish(&on);
}

/* --- the library --- */

static void cards_are_filtered(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on);
    ui_stage_go(&on, "filters");
    ui_stage_go(&on, "unit.promote");
    assert_true(ui_stage_has(&on, "group “Use feedback, promote services, work as a team”"));
    assert_true(ui_stage_has(&on, "Day Twenty-Six") && !ui_stage_has(&on, "The Other Glove"));
    ui_stage_go(&on, "unit.all");
    ui_stage_go(&on, "only-new");
    assert_true(ui_stage_has(&on, "Day Twenty-Six") && !ui_stage_has(&on, "The Other Glove"));
    assert_true(ui_stage_has(&on, "Filters, 1 in force"));
    ui_stage_go(&on, "search");
    ui_stage_type(&on, "glove");
    assert_true(ui_stage_has(&on, "Nothing fits."));
    ui_stage_go(&on, "show-all");
    assert_true(ui_stage_has(&on, "Day Twenty-Six") && ui_stage_has(&on, "The Other Glove"));
    ui_stage_finish(&on);
}

static void the_library_is_read_anew(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on);
    ui_stage_go(&on, "log");
    ui_stage_play(&on, "sr-day26", RP_MODE_PRACTICE, 2);
    ui_stage_away(&on);
    ui_stage_key(&on, "Escape");
    assert_true(ui_stage_has(&on, "Day Twenty-Six")); /* the old cards, until the new ones are there */
    assert_false(ui_stage_has(&on, "Where you left off"));
    wait(&on);
    assert_true(ui_stage_has(&on, "Where you left off"));
    ui_stage_key(&on, "F1");
    ui_stage_key(&on, "Escape");
    assert_true(ui_stage_has(&on, "Where you left off"));
    ui_stage_go(&on, "go-on.sr-day26");
    assert_string_equal(ui_stage_screen(&on), "conversation");
    ui_stage_finish(&on);
}

static bool cannot(void *data, size_t *count, rp_error *error)
{
    (void)data, (void)count;
    return rp_fail(error, RP_ERROR_IMPOSSIBLE, "log.db: it is damaged");
}

static void what_cannot_be_read_is_told(void **state)
{
    ui_stage on;
    (void)state;
    ui_stage_init(&on, false);
    rp_desk whole = on.functions;
    on.functions.library_open = on.functions.past_open = cannot;
    ui_stage_type(&on, "Asha Verma");
    ui_stage_key(&on, "Return");
    assert_true(ui_stage_has(&on, "alert “The library cannot be read: log.db: it is damaged.”"));
    ui_stage_go(&on, "log");
    assert_true(ui_stage_has(&on, "alert “Your log cannot be read: log.db: it is damaged.”"));
    on.functions.library_open = whole.library_open;
    on.functions.past_open = whole.past_open;
    ui_stage_go(&on, "again");
    wait(&on);
    assert_true(ui_stage_has(&on, "heading “Nothing yet”"));
    ui_stage_key(&on, "Escape");
    wait(&on);
    assert_true(ui_stage_has(&on, "Day Twenty-Six"));
    ui_stage_finish(&on);
}

/* --- the brief --- */

static void how_it_is_played(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on);
    ui_stage_go(&on, "card.sr-day26");
    assert_string_equal(ui_app_top(&on.app)->focus, "practice");
    ui_stage_key(&on, "2");
    assert_int_equal(on.app.playing.mode, RP_MODE_ASSESSED);
    assert_true(ui_stage_has(&on, "This is assessed attempt 1 at this scenario."));
    assert_true(ui_stage_has(&on, "The scenario is a draft: no run of it counts before it is approved."));
    ui_stage_go(&on, "limits");
    assert_true(on.app.playing.time_limits);
    ui_stage_keys(&on, "Tab");
    assert_string_equal(ui_app_top(&on.app)->focus, "factor");
    ui_stage_keys(&on, "Left Right Right");
    assert_int_equal(on.app.playing.time_factor, 3);
    assert_int_equal(on.app.playing.mode, RP_MODE_ASSESSED);
    ui_stage_go(&on, "practice");
    assert_int_equal(on.app.playing.time_factor, 3);
    ui_stage_key(&on, "Return"); /* it is chosen already: that leads on */
    assert_string_equal(ui_app_top(&on.app)->focus, "start");
    assert_string_equal(ui_stage_screen(&on), "brief");
    ui_stage_key(&on, "Space");
    assert_string_equal(ui_stage_screen(&on), "conversation");
    assert_int_equal(rp_attempt_time_factor(on.app.playing.attempt), 3);
    ui_stage_finish(&on);
}

static void settings_reach_new_runs(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on);
    on.app.settings.time_limits = 1;
    on.app.settings.time_factor = 4;
    ui_stage_go(&on, "card.sr-day26");
    assert_true(on.app.playing.time_limits);
    assert_int_equal(on.app.playing.time_factor, 4);
    ui_stage_finish(&on);
}

/* --- settings and keys --- */

static void voices_are_chosen(void **state)
{
    ui_stage on;
    (void)state;
    ui_stage_init(&on, false);
    ui_stage_key(&on, "Ctrl+,");
    ui_stage_go(&on, "voice");
    ui_stage_type(&on, "ann");
    assert_true(ui_stage_has(&on, "option “Annie”") && !ui_stage_has(&on, "option “Alba”"));
    assert_string_equal(on.app.settings.voice, ""); /* a part of a name is none */
    ui_stage_go(&on, "voice.2");
    assert_string_equal(on.app.settings.voice, "Annie");
    assert_true(kept(&on, "voice = Annie\n"));
    ui_stage_go(&on, "sample");
    assert_non_null(strstr(str_text(&on.spoken), "three letters this month"));
    ui_stage_finish(&on);
}

static void a_key_is_changed(void **state)
{
    ui_stage on;
    (void)state;
    ui_stage_init(&on, false);
    ui_stage_key(&on, "Ctrl+,");
    ui_stage_go(&on, "keys");
    ui_stage_go(&on, "key.read");
    assert_string_equal(ui_stage_screen(&on), "new-key");
    ui_stage_key(&on, "5");
    assert_true(ui_stage_has(&on, "number keys stay those of the options"));
    assert_string_equal(ui_stage_screen(&on), "new-key"); /* still waits */
    ui_stage_key(&on, "P");
    assert_string_equal(ui_stage_screen(&on), "keys");
    assert_true(ui_stage_has(&on, "P is now the key of “Read aloud”. “Pause” has none now."));
    assert_true(kept(&on, "key.read = P\n"));
    ui_stage_go(&on, "key.pause");
    ui_stage_key(&on, "Escape"); /* leaves it */
    assert_string_equal(ui_stage_screen(&on), "keys");
    ui_stage_key(&on, "F1");
    assert_true(ui_stage_has(&on, "P reads the screen aloud"));
    ui_stage_key(&on, "Escape");
    ui_stage_go(&on, "standard");
    assert_true(ui_stage_has(&on, "button “Read aloud” = R"));
    ui_stage_finish(&on);
}

UNIT_SUITE(ui_choosing, "ui.choosing", UNIT_CASE(the_first_start), UNIT_CASE(the_warm_up_can_be_skipped),
           UNIT_CASE(people_are_added), UNIT_CASE(cards_are_filtered), UNIT_CASE(the_library_is_read_anew),
           UNIT_CASE(what_cannot_be_read_is_told), UNIT_CASE(how_it_is_played),
           UNIT_CASE(settings_reach_new_runs), UNIT_CASE(voices_are_chosen), UNIT_CASE(a_key_is_changed));
