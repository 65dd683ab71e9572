#include "ui/ways.h"

#include "ui/play.h"
#include "unit.h"

static void stop(const ways_visitor *visit, ui_stage *on, const char *name)
{
    visit->stop(visit->data, on, name);
}

static void wait_for_library(ui_stage *on)
{
    for (int i = 0; i < 200; i++)
        ui_stage_wait(on, 1);
}

static void sign_in(ui_stage *on)
{
    ui_stage_type(on, "Asha Verma");
    ui_stage_key(on, "Return");
    wait_for_library(on);
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
    wait_for_library(on);
    ui_stage_key(on, "Escape");
    stop(visit, on, "who");
}

static void library(ui_stage *on, const ways_visitor *visit)
{
    sign_in(on);
    stop(visit, on, "library");
    ui_stage_go(on, "card.sr-day26");
    stop(visit, on, "brief");
}

static void settings(ui_stage *on, const ways_visitor *visit)
{
    ui_stage_key(on, "Ctrl+,");
    stop(visit, on, "settings");
    ui_stage_go(on, "keys");
    stop(visit, on, "keys");
    ui_stage_key(on, "Escape");
    ui_stage_key(on, "F1");
    stop(visit, on, "help");
}

/* --- looking back --- */

/* An answer that fits whatever is asked; `turn` varies it. */
static rp_answer some_answer(const rp_question *question, size_t turn)
{
    rp_answer answer = { .kind = RP_ANSWER_PICKS, .figure = 78, .text = "We can do better." };
    if (question->kind == RP_QUESTION_FIGURE)
        answer.kind = RP_ANSWER_FIGURE;
    else if (question->kind == RP_QUESTION_WRITE)
        answer.kind = RP_ANSWER_TEXT;
    else if (question->kind == RP_QUESTION_FORM)
        answer.pick_count = question->list_count;
    else
        answer.pick_count = question->kind == RP_QUESTION_BUILD  ? (size_t)question->pick
                            : question->kind == RP_QUESTION_RANK ? question->lists[0].option_count
                                                                 : 1;
    for (size_t i = 0; i < answer.pick_count; i++)
        answer.picks[i] = (uint16_t)(question->kind == RP_QUESTION_FORM ? 0 : i);
    if (question->kind == RP_QUESTION_CHOOSE)
        answer.picks[0] = (uint16_t)(turn % 3 % question->lists[0].option_count);
    return answer;
}

void ways_play_to_end(ui_stage *on, rp_mode mode)
{
    ui_app *app = &on->app;
    rp_error error = { 0 };
    assert_true(ui_play_choose(app, &(rp_desk_choice){ .scenario = "sr-day26", .mode = mode }));
    assert_true(ui_play_begin(app));
    for (size_t turn = 0; !rp_attempt_finished(app->playing.attempt); turn++) {
        rp_answer answer = some_answer(rp_run_question(ui_play_run(app)), turn);
        if (!rp_attempt_answer(app->playing.attempt, &answer, &(rp_answered){ .elapsed_ms = 900 }, &error))
            fail_msg("%s", error.text);
    }
    ui_play_on(app, UI_SCREEN_ENDING);
    ui_stage_settle(on);
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

static void look_back(ui_stage *on, const ways_visitor *visit)
{
    sign_in(on);
    ways_play_to_end(on, RP_MODE_PRACTICE);
    rate(on, visit);
    stop(visit, on, "debrief-story");
    ui_stage_key(on, "Space");
    stop(visit, on, "debrief-points");
    ui_stage_keys(on, "Space Space");
    stop(visit, on, "debrief-craft");
    ui_stage_key(on, "Space");
    stop(visit, on, "debrief-later");
}

static void held(ui_stage *on, const ways_visitor *visit)
{
    sign_in(on);
    ways_play_to_end(on, RP_MODE_ASSESSED);
    ui_stage_keys(on, "2 Return 1 Return");
    ui_stage_type(on, "Listen longer.");
    ui_stage_key(on, "Return");
    stop(visit, on, "debrief-held");
}

/* One line a way; each begins at the first screen with nobody known. */
static const ways_way ways[] = {
    { "first-start", true, first_start }, { "people", false, people },          { "library", false, library },
    { "settings", false, settings },      { "looking-back", false, look_back }, { "held", false, held },
};

size_t ways_count(void)
{
    return sizeof ways / sizeof *ways;
}

const ways_way *ways_at(size_t index)
{
    return &ways[index];
}
