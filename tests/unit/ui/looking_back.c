/* Own view, debrief and entry by keys alone: what is given is in the log before the next thing is shown, and nothing
 * that was typed is lost. */
#include <stdlib.h>
#include <string.h>

#include "ui/play.h"
#include "ui/ways.h"
#include "unit.h"

static bool no_append(void *data, const rp_event *events, size_t count, rp_error *error)
{
    (void)data, (void)events, (void)count;
    return rp_fail(error, RP_ERROR_IMPOSSIBLE, "the disk is full");
}

static void begin(ui_stage *on, rp_mode mode)
{
    ui_stage_init(on, false);
    ui_stage_type(on, "Asha Verma");
    ui_stage_key(on, "Return");
    ways_play_to_end(on, mode);
}

static void go_on(ui_stage *on)
{
    assert_string_equal(ui_stage_screen(on), "library");
    assert_true(ui_play_choose(&on->app, &(rp_desk_choice){ .scenario = "sr-day26", .go_on = true }));
    ui_stage_settle(on);
}

static bool is_chosen(ui_stage *on, const char *id, unsigned state)
{
    return ui_stage_node(on, id)->states & state;
}

static void keys_alone_do_all(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on, RP_MODE_PRACTICE);
    assert_string_equal(ui_stage_screen(&on), "rating");
    ui_stage_keys(&on, "3 Return 1 Return");
    ui_stage_type(&on, "Ask first.");
    ui_stage_key(&on, "Return");
    assert_string_equal(ui_stage_screen(&on), "debrief");
    ways_read_on(&on, "part.2");
    ui_stage_key(&on, "2");
    assert_true(is_chosen(&on, "point.2", UI_SELECTED));
    ways_read_on(&on, "");
    assert_string_equal(ui_stage_screen(&on), "reflect");
    ui_stage_type(&on, "I asked for the receipt.");
    ui_stage_go(&on, "quote.4");
    ui_stage_go(&on, "over");
    assert_string_equal(ui_app_top(&on.app)->focus, "gap.1");
    ui_stage_go(&on, "save");
    assert_true(ui_stage_has(&on, "Not finished: it does not say yet what went well."));
    assert_true(ui_stage_has(&on, "Turn 4."));
    ui_stage_go(&on, "done");
    assert_string_equal(ui_stage_screen(&on), "library");
    ui_stage_finish(&on);
}

/* Leaves in the middle of every screen and comes back to what was there. */
static void nothing_typed_is_lost(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on, RP_MODE_PRACTICE);
    ui_stage_keys(&on, "2");
    ui_stage_go(&on, "turn.3");
    ui_stage_keys(&on, "Space 1 Space");
    ui_stage_type(&on, "Ask fir");
    ui_stage_wait(&on, 2100);
    ui_stage_type(&on, "st");
    ui_stage_key(&on, "Escape");
    go_on(&on);
    assert_string_equal(ui_stage_screen(&on), "rating");
    assert_string_equal(ui_stage_node(&on, "first")->value, "Ask first");
    ui_stage_go(&on, "change.1");
    assert_true(is_chosen(&on, "level.2", UI_SELECTED));
    assert_true(is_chosen(&on, "turn.3", UI_SELECTED));
    ui_stage_keys(&on, "Space Space Return");
    assert_string_equal(ui_stage_screen(&on), "debrief");
    ui_stage_keys(&on, "Escape");
    go_on(&on);
    assert_string_equal(ui_stage_screen(&on), "debrief");
    ways_read_on(&on, "");
    assert_string_equal(ui_stage_screen(&on), "reflect");
    ui_stage_type(&on, "She was cold");
    ui_stage_go(&on, "quote.2");
    ui_stage_go(&on, "later");
    go_on(&on);
    ways_read_on(&on, "");
    assert_string_equal(ui_stage_node(&on, "text.what")->value, "She was cold");
    assert_true(is_chosen(&on, "quote.2", UI_CHECKED));
    ui_stage_finish(&on);
}

/* What is typed is a draft two seconds later, without anything else being done. */
static void drafts_are_kept_while_typing(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on, RP_MODE_PRACTICE);
    ui_stage_keys(&on, "2 Return 2 Return");
    ui_stage_type(&on, "Listen");
    const rp_journal *journal = on.app.playing.journal;
    const rp_stream *stream = rp_attempt_stream(on.app.playing.attempt);
    assert_null(journal->draft_read(journal->data, stream, "rating.first"));
    assert_true(on.app.next_ms > 0);
    ui_stage_wait(&on, on.app.next_ms - on.clock);
    char *draft = journal->draft_read(journal->data, stream, "rating.first");
    assert_string_equal(draft, "Listen");
    free(draft);
    ui_stage_key(&on, "Return");
    assert_null(journal->draft_read(journal->data, stream, "rating.first")); /* given: no draft any more */
    ui_stage_finish(&on);
}

static void what_cannot_be_saved_stays(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on, RP_MODE_PRACTICE);
    rp_journal whole = on.desk.playing.journal;
    ui_stage_keys(&on, "2 Return 2 Return");
    ui_stage_type(&on, "Listen");
    on.desk.playing.journal.append = no_append;
    ui_stage_key(&on, "Return");
    assert_string_equal(ui_stage_screen(&on), "rating");
    assert_true(ui_stage_has(&on, "alert “the disk is full"));
    assert_string_equal(ui_stage_node(&on, "first")->value, "Listen");
    on.desk.playing.journal = whole;
    ui_stage_key(&on, "Return");
    assert_string_equal(ui_stage_screen(&on), "debrief");
    ways_read_on(&on, "");
    on.desk.playing.journal.append = no_append;
    ui_stage_type(&on, "She was cold");
    ui_stage_go(&on, "over");
    ui_stage_go(&on, "save");
    assert_true(ui_stage_has(&on, "alert “the disk is full"));
    on.desk.playing.journal = whole;
    ui_stage_go(&on, "save");
    assert_true(ui_stage_has(&on, "Your entry is saved."));
    ui_stage_finish(&on);
}

/* Levels are shown only once it is in the log that they were. */
static void a_debrief_that_cannot_be_noted(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on, RP_MODE_PRACTICE);
    rp_journal whole = on.desk.playing.journal;
    ui_stage_keys(&on, "2 Return 2 Return Return Escape");
    assert_string_equal(ui_stage_screen(&on), "library");
    go_on(&on);
    on.app.playing.debrief_seen = false; /* as if the program had ended before it was noted */
    on.desk.playing.journal.append = no_append;
    ui_replace(&on.app, UI_SCREEN_DEBRIEF);
    ui_stage_settle(&on);
    assert_true(ui_stage_has(&on, "alert “the disk is full"));
    assert_false(ui_stage_has(&on, "tab “Points”"));
    assert_false(ui_stage_has(&on, "Save as a web page"));
    on.desk.playing.journal = whole;
    ui_stage_go(&on, "try");
    assert_true(ui_stage_has(&on, "tab “Points”"));
    ui_stage_finish(&on);
}

static void held_levels_are_nowhere(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on, RP_MODE_ASSESSED);
    ui_stage_keys(&on, "1 Return 1 Return Return");
    assert_string_equal(ui_stage_screen(&on), "debrief");
    assert_true(on.app.playing.held);
    assert_null(ui_play_debrief(&on.app));
    for (rp_level level = 0; level < RP_LEVEL_SHOWN; level++)
        assert_false(ui_stage_has(&on, rp_level_words(level)));
    assert_false(ui_stage_has(&on, rp_level_words(RP_LEVEL_SHOWN)));
    static const char *const never[] = { "Tension",         "turned it",     "out of reach",
                                         "Looking at what", "Strong",        "Stop and talk",
                                         "rule card",       "To hold on to", "Behind what" };
    for (size_t i = 0; i < sizeof never / sizeof *never; i++)
        assert_false(ui_stage_has(&on, never[i]));
    assert_int_equal(on.app.next_ms, 0);       /* and nothing is worked out either */
    assert_false(on.app.playing.debrief_seen); /* nothing was */
    ui_stage_go(&on, "page-written");
    assert_true(ui_stage_has(&on, "The page is written: "));
    ui_stage_go(&on, "next");
    assert_string_equal(ui_stage_screen(&on), "reflect");
    ui_stage_finish(&on);
}

/* All else is there before it is known what went out of reach; that comes by itself, once for a run. */
static void what_went_out_of_reach_comes_by_itself(void **state)
{
    static const char working[] = "Looking at what could still have followed";
    ui_stage on;
    (void)state;
    begin(&on, RP_MODE_PRACTICE);
    ui_stage_keys(&on, "2 Return 2 Return Return");
    assert_true(ui_stage_has(&on, working));
    assert_true(ui_stage_has(&on, "How the story moved"));
    assert_false(ui_stage_has(&on, "turned it"));
    assert_null(ui_play_debrief(&on.app)->findings[0].reach);
    ways_look_ahead(&on);
    ui_stage_press(&on, "part.2");
    assert_true(ui_stage_has(&on, "out of reach in this run"));
    ui_stage_press(&on, "part.1");
    assert_true(ui_stage_has(&on, "The moments that turned it"));
    assert_false(ui_stage_has(&on, working));
    ui_stage_keys(&on, "Escape");
    go_on(&on);
    assert_true(ui_stage_has(&on, working)); /* left again before it is known */
    ui_stage_keys(&on, "Escape");
    assert_string_equal(ui_stage_screen(&on), "library");
    ui_stage_finish(&on);
}

static void practised_again_from_the_debrief(void **state)
{
    ui_stage on;
    (void)state;
    begin(&on, RP_MODE_PRACTICE);
    ui_stage_keys(&on, "2 Return 2 Return Return");
    ways_read_on(&on, "part.4");
    ui_stage_go(&on, "again");
    assert_string_equal(ui_stage_screen(&on), "brief");
    assert_int_equal(on.app.playing.practised, 1);
    ui_stage_finish(&on);
}

UNIT_SUITE(ui_looking_back, "ui.looking_back", UNIT_CASE(keys_alone_do_all), UNIT_CASE(nothing_typed_is_lost),
           UNIT_CASE(drafts_are_kept_while_typing), UNIT_CASE(what_cannot_be_saved_stays),
           UNIT_CASE(a_debrief_that_cannot_be_noted), UNIT_CASE(held_levels_are_nowhere),
           UNIT_CASE(what_went_out_of_reach_comes_by_itself), UNIT_CASE(practised_again_from_the_debrief));
