#include "ui/play.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "rapport/debrief.h"

ui_play *ui_play_of(const ui_app *app)
{
    return app->play;
}

rp_run *ui_play_run(const ui_app *app)
{
    const rp_playing *playing = &app->playing;
    return playing->attempt ? rp_attempt_reader(playing->attempt) : playing->preview;
}

void ui_play_put_away(ui_app *app)
{
    ui_play *play = app->play;
    if (!play)
        return;
    rp_debrief_destroy(play->debrief);
    free(play->ratings);
    free(play->first_next);
    free(play->scenario);
    free(play);
    app->play = NULL;
    app->playing = (rp_playing){ .attempt = NULL };
    app->out.desk->put_away(app->out.desk->data);
}

/* What the trainee said of themselves in an earlier sitting. */
static void take_ratings(ui_play *play, const rp_playing *playing)
{
    for (size_t i = 0; i < playing->rating_count; i++)
        if (playing->ratings[i].claim < play->rating_count)
            play->ratings[playing->ratings[i].claim] = (ui_rating){ playing->ratings[i], true };
}

static bool is_over(const ui_app *app)
{
    const rp_run *run = ui_play_run(app);
    return run && rp_run_status_of(run) != RP_RUN_ASKING;
}

const rp_debrief *ui_play_debrief(ui_app *app)
{
    ui_play *play = app->play;
    if (app->playing.held || play->debrief)
        return play->debrief;
    rp_rating *given = memory_allocate((play->rating_count + 1) * sizeof *given);
    size_t count = 0;
    for (size_t i = 0; i < play->rating_count; i++)
        if (play->ratings[i].given)
            given[count++] = play->ratings[i].rating;
    play->debrief = rp_debrief_create(ui_play_run(app), app->playing.framework, given, count);
    free(given);
    return play->debrief;
}

/* Makes what belongs to the run that was just chosen. */
static void take_up(ui_app *app, const rp_desk_choice *choice)
{
    ui_play *play = app->play = memory_allocate(sizeof *play);
    play->choice = *choice;
    play->scenario = memory_copy_text(choice->scenario);
    play->choice.scenario = play->scenario;
    play->choice.attempt = NULL;
    play->choice.scene = NULL; /* the desk has what it needs of them */
    play->choice.values = NULL;
    play->choice.value_count = 0;
    play->rating_count = rp_scenario_point_count(rp_run_scenario(ui_play_run(app)));
    play->ratings = memory_allocate((play->rating_count + 1) * sizeof *play->ratings);
    for (size_t i = 0; i < play->rating_count; i++)
        play->ratings[i].rating.claim = i;
    take_ratings(play, &app->playing);
}

static bool choose(ui_app *app, const rp_desk_choice *choice)
{
    const rp_desk *desk = app->out.desk;
    rp_error error = { 0 };
    ui_play_put_away(app);
    if (!desk->choose(desk->data, choice, &app->playing, &error)) {
        app->playing = (rp_playing){ .attempt = NULL };
        ui_tell_error(app, &error);
        return false;
    }
    take_up(app, choice);
    return true;
}

bool ui_play_choose(ui_app *app, const rp_desk_choice *choice)
{
    bool old = choice->attempt || choice->go_on;
    rp_desk_choice how = *choice;
    if (!old && !how.time_limits) {
        how.time_limits = app->settings.time_limits;
        how.time_factor = app->settings.time_factor;
    }
    if (!choose(app, &how))
        return false;
    if (old)
        return ui_play_begin(app);
    ui_go(app, UI_SCREEN_BRIEF);
    return true;
}

bool ui_play_look(ui_app *app, const rp_desk_choice *choice, ui_screen_id screen)
{
    const rp_desk *desk = app->out.desk;
    rp_error error = { 0 };
    if (!choose(app, choice))
        return false;
    if (!desk->begin(desk->data, &app->playing, &error)) {
        ui_play_put_away(app);
        ui_tell_error(app, &error);
        return false;
    }
    ui_go(app, screen);
    return true;
}

bool ui_play_change(ui_app *app, rp_mode mode, bool time_limits, int time_factor)
{
    ui_play *play = app->play;
    rp_desk_choice how = play->choice;
    char *scenario = memory_copy_text(play->scenario);
    how.scenario = scenario;
    how.mode = mode;
    how.time_limits = time_limits;
    how.time_factor = time_factor;
    bool chosen = choose(app, &how);
    free(scenario);
    if (!chosen)
        ui_back(app);
    return chosen;
}

ui_screen_id ui_play_next(const ui_app *app, ui_screen_id after)
{
    const rp_playing *playing = &app->playing;
    bool scored = rp_scenario_scored(rp_run_scenario(ui_play_run(app)));
    switch (after) {
    case UI_SCREEN_CONVERSATION: return UI_SCREEN_ENDING;
    case UI_SCREEN_ENDING:
        if (scored && !playing->rated)
            return UI_SCREEN_RATING;
        return scored ? UI_SCREEN_DEBRIEF : UI_SCREEN_LIBRARY;
    case UI_SCREEN_RATING: return UI_SCREEN_DEBRIEF;
    case UI_SCREEN_DEBRIEF: return playing->journal ? UI_SCREEN_REFLECT : UI_SCREEN_LIBRARY;
    default: return UI_SCREEN_LIBRARY;
    }
}

static bool begin(ui_app *app)
{
    const rp_desk *desk = app->out.desk;
    rp_error error = { 0 };
    bool begun = desk->begin(desk->data, &app->playing, &error);
    if (!begun)
        ui_tell_error(app, &error);
    return begun;
}

/* Opens the screen that a run which has begun stands at. */
static void open_run(ui_app *app)
{
    ui_screen_id first = is_over(app) ? ui_play_next(app, UI_SCREEN_ENDING) : UI_SCREEN_CONVERSATION;
    if (is_over(app) && app->playing.debrief_seen && !app->playing.reflected)
        first = UI_SCREEN_DEBRIEF;
    if (first == UI_SCREEN_LIBRARY) /* nothing follows its ending: that is what there is to look back at */
        first = UI_SCREEN_ENDING;
    if (ui_app_top(app)->id == UI_SCREEN_BRIEF)
        ui_replace(app, first);
    else
        ui_go(app, first);
}

bool ui_play_begin(ui_app *app)
{
    bool begun = begin(app);
    if (begun)
        open_run(app);
    return begun;
}

static bool give(ui_app *app, const char *spelling)
{
    enum { WORDS_MOST = 400 };
    char words[WORDS_MOST];
    bool quoted = *spelling == '"';
    size_t length = strlen(spelling), marks = quoted ? 2 : 0;
    rp_answer answer;
    rp_error error = { 0 };
    snprintf(words, sizeof words, "%.*s", (int)(length > marks ? length - marks : 0), spelling + quoted);
    if (rp_answer_read(ui_play_run(app), words, quoted, &answer, &error) &&
        rp_attempt_answer(app->playing.attempt, &answer, &(rp_answered){ .elapsed_ms = 0 }, &error))
        return true;
    ui_tell_error(app, &error);
    return false;
}

bool ui_play_preview(ui_app *app, const rp_desk_choice *choice, rp_names answers)
{
    bool given = choose(app, choice) && begin(app);
    for (size_t i = 0; i < answers.count && given; i++)
        given = give(app, answers.items[i]);
    if (given)
        open_run(app);
    else
        ui_play_put_away(app);
    return given;
}

void ui_play_on(ui_app *app, ui_screen_id after)
{
    ui_screen_id next = ui_play_next(app, after);
    if (next != UI_SCREEN_LIBRARY) {
        ui_replace(app, next);
        return;
    }
    ui_play_leave(app);
}

void ui_play_leave(ui_app *app)
{
    ui_back(app); /* what closes keeps what was typed, as long as there is an attempt to keep it for */
    ui_play_put_away(app);
}

/* --- what is noted --- */

void ui_play_note(ui_app *app, rp_kind kind)
{
    rp_error why = { 0 }, told;
    if (rp_attempt_note(app->playing.attempt, kind, &why))
        return;
    rp_fail(&told, why.kind, "This could not be noted in the log: %s. Nothing else is lost.", why.text);
    ui_tell_error(app, &told);
}

void ui_play_show_document(ui_app *app, size_t exhibit)
{
    rp_error why = { 0 }, told;
    rp_attempt *attempt = app->playing.attempt;
    ui_play_of(app)->document = exhibit + 1;
    ui_touch(app);
    if (!attempt || rp_attempt_finished(attempt) || rp_attempt_open_document(attempt, exhibit, &why))
        return;
    rp_fail(&told, why.kind, "That you opened it could not be noted in the log: %s. Nothing else is lost.",
            why.text);
    ui_tell_error(app, &told);
}

void ui_play_open_document(ui_app *app, size_t exhibit)
{
    ui_go(app, UI_SCREEN_DOCUMENTS);
    ui_play_show_document(app, exhibit);
}
