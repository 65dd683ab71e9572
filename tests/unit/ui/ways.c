#include "ui/ways.h"

#include <string.h>

#include "ui/play.h"
#include "unit.h"

static void stop(const ways_visitor *visit, ui_stage *on, const char *name)
{
    visit->stop(visit->data, on, name);
}

void ways_wait(ui_stage *on)
{
    for (int i = 0; i < 200; i++)
        ui_stage_wait(on, 1);
}

void ways_sign_in(ui_stage *on)
{
    ui_stage_type(on, "Asha Verma");
    ui_stage_key(on, "Return");
    ways_wait(on);
}

/* --- the ways --- */

static void first_start(ui_stage *on, const ways_visitor *visit)
{
    stop(visit, on, "start");
}

static void people(ui_stage *on, const ways_visitor *visit)
{
    stop(visit, on, "who-empty");
    ui_stage_type(on, "Asha Verma");
    stop(visit, on, "who-typing");
    ui_stage_key(on, "Return");
    ways_wait(on);
    ui_stage_key(on, "Escape");
    stop(visit, on, "who");
}

static void library(ui_stage *on, const ways_visitor *visit)
{
    ways_sign_in(on);
    stop(visit, on, "library");
    ui_stage_go(on, "filters");
    stop(visit, on, "library-filters");
    ui_stage_go(on, "search");
    ui_stage_type(on, "zebra");
    stop(visit, on, "library-nothing");
    ui_stage_go(on, "show-all");
    ui_stage_go(on, "filters");
    ui_stage_play(on, "warm-up", RP_MODE_PRACTICE, 2);
    ui_stage_away(on);
    ui_stage_look_back(ui_stage_play(on, "sr-day26", RP_MODE_PRACTICE, 100));
    ui_stage_away(on);
    ui_stage_play(on, "sr-day26", RP_MODE_PRACTICE, 2);
    ui_stage_away(on);
    ui_stage_go(on, "log");
    ui_stage_key(on, "Escape");
    ways_wait(on);
    stop(visit, on, "library-begun");
    ui_stage_go(on, "card.sr-day26");
    stop(visit, on, "brief");
}

static void settings(ui_stage *on, const ways_visitor *visit)
{
    ui_stage_key(on, "Ctrl+,");
    stop(visit, on, "settings");
    ui_stage_go(on, "keys");
    stop(visit, on, "keys");
    ui_stage_go(on, "key.read");
    stop(visit, on, "new-key");
    ui_stage_key(on, "Escape");
    ui_stage_key(on, "Escape");
    ui_stage_key(on, "F1");
    stop(visit, on, "help");
}

/* --- looking back --- */

void ways_play_to_end(ui_stage *on, rp_mode mode)
{
    ui_app *app = &on->app;
    assert_true(ui_play_choose(app, &(rp_desk_choice){ .scenario = "sr-day26", .mode = mode }));
    assert_true(ui_play_begin(app));
    for (size_t turn = 0; !rp_attempt_finished(app->playing.attempt); turn++)
        ui_stage_answer(app->playing.attempt, turn);
    ui_play_on(app, UI_SCREEN_ENDING);
    ui_stage_settle(on);
}

void ways_read_on(ui_stage *on, const char *id)
{
    for (int i = 0; i < 100; i++) {
        ui_stage_key(on, "Space");
        const ui_node *node = ui_find(&on->app.frame, id);
        if (*id ? node && node->states & UI_SELECTED : strcmp(ui_stage_screen(on), "debrief") != 0)
            return;
    }
    fail_msg("Space does not come to '%s'", id);
}

static void rate(ui_stage *on, const ways_visitor *visit)
{
    stop(visit, on, "rating-empty");
    ui_stage_key(on, "Space");
    stop(visit, on, "rating-missing");
    ui_stage_keys(on, "2 Return");
    ui_stage_key(on, "1");
    ui_stage_press(on, "turn.2");
    stop(visit, on, "rating-point");
    ui_stage_key(on, "Space");
    ui_stage_type(on, "Say who will ring back, and when.");
    stop(visit, on, "rating-last");
    ui_stage_key(on, "Return");
}

void ways_look_ahead(ui_stage *on)
{
    while (ui_stage_has(on, "Looking at what could still have followed each of your answers …"))
        ui_stage_wait(on, 1);
}

static void reflect(ui_stage *on, const ways_visitor *visit)
{
    ways_read_on(on, "");
    stop(visit, on, "reflect-empty");
    ui_stage_press(on, "starter.what.1");
    ui_stage_type(on, "“have you got the receipt”");
    ui_stage_press(on, "quote.1");
    stop(visit, on, "reflect-begun");
    ui_stage_press(on, "next");
    stop(visit, on, "reflect-so-what");
    ui_stage_press(on, "text.well");
    ui_stage_type(on, "I stopped reading the papers and asked her what she would like.");
    ui_stage_press(on, "text.not_well");
    ui_stage_type(on, "She had to say twice that the room was cold before I heard it.");
    ui_stage_press(on, "over");
    stop(visit, on, "reflect-unfinished");
    ui_stage_press(on, "gap.1");
    ui_stage_type(
        on, "By Friday I will ask what happened first, and I will know because people stop repeating it.");
    ui_stage_press(on, "next");
    while (!ui_find(&on->app.frame, "text.work"))
        ui_stage_press(on, "next");
    stop(visit, on, "reflect-work");
    ui_stage_type(on, "Last week a customer rang three times about a parcel. Nobody had written it down.");
    ui_stage_press(on, "next");
    ui_stage_go(on, "told");
    ui_stage_type(on, "tutor, M. K.");
    stop(visit, on, "reflect-last");
    ui_stage_go(on, "save");
    stop(visit, on, "reflect-kept");
    ui_stage_go(on, "add.1");
    ui_stage_type(on, "Gareth listened in on the 28th.");
    stop(visit, on, "reflect-adding");
    ui_stage_go(on, "add-words");
    stop(visit, on, "reflect-added");
}

static void look_back(ui_stage *on, const ways_visitor *visit)
{
    ways_sign_in(on);
    ways_play_to_end(on, RP_MODE_PRACTICE);
    rate(on, visit);
    ways_look_ahead(on);
    stop(visit, on, "debrief-story");
    ways_read_on(on, "part.2");
    stop(visit, on, "debrief-points");
    ways_read_on(on, "part.3");
    stop(visit, on, "debrief-craft");
    ways_read_on(on, "part.4");
    stop(visit, on, "debrief-later");
    reflect(on, visit);
}

/* The run ends at once with a moment to talk about, before any point had a chance. */
static void stop_and_talk(ui_stage *on, const ways_visitor *visit)
{
    static const char *const answers[] = { "1", "4", "4" };
    ui_app *app = &on->app;
    rp_error error = { 0 };
    ways_sign_in(on);
    assert_true(ui_play_choose(app, &(rp_desk_choice){ .scenario = "sr-day26" }) && ui_play_begin(app));
    for (size_t i = 0; i < sizeof answers / sizeof *answers; i++) {
        rp_answer answer;
        assert_true(rp_answer_read(ui_play_run(app), answers[i], false, &answer, &error));
        assert_true(
            rp_attempt_answer(app->playing.attempt, &answer, &(rp_answered){ .elapsed_ms = 900 }, &error));
    }
    ui_play_on(app, UI_SCREEN_ENDING);
    ui_stage_settle(on);
    ui_stage_keys(on, "3 Return 3 Return Return");
    stop(visit, on, "debrief-ahead");
    ways_look_ahead(on);
    stop(visit, on, "debrief-talk");
    ways_read_on(on, "part.2");
    stop(visit, on, "debrief-no-chance");
}

static void held(ui_stage *on, const ways_visitor *visit)
{
    ways_sign_in(on);
    ways_play_to_end(on, RP_MODE_ASSESSED);
    ui_stage_keys(on, "2 Return 1 Return");
    ui_stage_type(on, "Listen longer.");
    ui_stage_key(on, "Return");
    stop(visit, on, "debrief-held");
}

/* One line a way; each begins at the first screen with nobody known. */
static const ways_way ways[] = {
    { "first-start", true, first_start },
    { "people", false, people },
    { "library", false, library },
    { "conversation", false, ways_conversation },
    { "questions", false, ways_questions },
    { "documents", false, ways_documents },
    { "papers", false, ways_papers },
    { "settings", false, settings },
    { "looking-back", false, look_back },
    { "entry", false, ways_entry },
    { "held", false, held },
    { "stop-and-talk", false, stop_and_talk },
    { "log", false, ways_log },
    { "map", false, ways_map },
    { "centre", false, ways_centre },
    { "records", false, ways_records },
    { "improvement", false, ways_improvement },
    { "plan", false, ways_plan },
    { "workshop", false, ways_workshop },
    { "scenario", false, ways_scenario },
    { "lopsided-scenario", false, ways_lopsided_scenario },
    { "broken-scenario", false, ways_broken_scenario },
};

size_t ways_count(void)
{
    return sizeof ways / sizeof *ways;
}

const ways_way *ways_at(size_t index)
{
    return &ways[index];
}
