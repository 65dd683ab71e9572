/* The ways of somebody who looks at what they have done: the log, two attempts side by side. */
#include <stdio.h>
#include <string.h>

#include "ui/screens/log.h"
#include "ui/shown.h"
#include "ui/ways.h"
#include "unit.h"

static void stop(const ways_visitor *visit, ui_stage *on, const char *name)
{
    visit->stop(visit->data, on, name);
}

/* --- what was done --- */

static void keep_feedback(ui_stage *on)
{
    const rp_desk *desk = &on->functions;
    const rp_form *form = rp_record_form(RP_RECORD_FEEDBACK);
    const char *values[RP_FIELDS_MOST] = { NULL };
    rp_stream who = desk->who(desk->data).stream;
    rp_error error = { 0 };
    values[rp_form_index(form, "source")] = "customer";
    values[rp_form_index(form, "who")] = "A caller";
    values[rp_form_index(form, "on")] = "2026-03-02";
    values[rp_form_index(form, "remark")] = "He told me when he would ring, and he rang.";
    if (!rp_record_save(desk->journal(desk->data), &who, RP_RECORD_FEEDBACK, 0, values, NULL, &error))
        fail_msg("%s", error.text);
}

/* `turn`: the answers begin with that one of those that a stage gives. */
static void play(ui_stage *on, const char *scenario, rp_mode mode, size_t turn, bool look_back)
{
    rp_attempt *attempt = ui_stage_play(on, scenario, mode, 0);
    while (!rp_attempt_finished(attempt))
        ui_stage_answer(attempt, turn++);
    if (look_back)
        ui_stage_look_back(attempt);
    ui_stage_away(on);
}

/* Opens or chooses an attempt of the log: the `index`th with these words, newest first. */
static void go_to_attempt(ui_stage *on, const char *words, size_t index)
{
    char id[UI_ID_MOST] = "";
    for (ui_node *node = ui_first_node(&on->app.frame); node && !*id;
         node = ui_next_node(&on->app.frame, node))
        if (node->id && strncmp(node->id, "attempt.", 8) == 0 && strstr(node->name, words) && index-- == 0)
            snprintf(id, sizeof id, "%s", node->id);
    ui_stage_go(on, id);
}

/* --- the log --- */

static void side_by_side(ui_stage *on, const ways_visitor *visit)
{
    go_to_attempt(on, "Practice, “", 1);
    ui_stage_go(on, "compare");
    stop(visit, on, "log-comparing");
    go_to_attempt(on, "Practice, “", 0);
    ways_wait(on);
    stop(visit, on, "compare");
    ui_stage_go(on, "only-other");
    stop(visit, on, "compare-other");
    ui_stage_key(on, "Escape");
    ways_wait(on);
}

static void held_beside_another(ui_stage *on, const ways_visitor *visit)
{
    go_to_attempt(on, "The Other Glove", 0);
    ui_stage_go(on, "compare");
    go_to_attempt(on, "Assessed", 0);
    ways_wait(on);
    stop(visit, on, "compare-held");
    ui_stage_key(on, "Escape");
    ways_wait(on);
}

void ways_log(ui_stage *on, const ways_visitor *visit)
{
    ways_sign_in(on);
    ui_stage_press(on, "log");
    stop(visit, on, "log-empty");
    ui_stage_key(on, "Escape");
    play(on, "warm-up", RP_MODE_PRACTICE, 0, false);
    play(on, "sr-day26", RP_MODE_PRACTICE, 0, true);
    play(on, "sr-day26", RP_MODE_ASSESSED, 0, true);
    keep_feedback(on);
    play(on, "sr-day26", RP_MODE_PRACTICE, 1, true);
    ui_stage_play(on, "sr-day26", RP_MODE_PRACTICE, 3);
    ui_stage_away(on);
    ui_stage_press(on, "log");
    ways_wait(on);
    stop(visit, on, "log");
    go_to_attempt(on, "Day Twenty-Six", 1);
    stop(visit, on, "log-opened");
    ui_stage_key(on, "Return");
    ui_stage_go(on, "filters");
    ui_stage_press(on, "kind.4");
    ui_stage_go(on, "record.2");
    stop(visit, on, "log-filters");
    ui_stage_press(on, "kind.1");
    ui_stage_go(on, "filters");
    ui_stage_go(on, "search");
    ui_stage_type(on, "receipt there");
    ways_wait(on);
    stop(visit, on, "log-search");
    ui_stage_type(on, " zebra");
    stop(visit, on, "log-nothing");
    ui_stage_go(on, "show-all");
    side_by_side(on, visit);
    held_beside_another(on, visit);
}

/* --- the evidence map --- */

void ways_map(ui_stage *on, const ways_visitor *visit)
{
    ways_sign_in(on);
    shown_begin(on);
    ui_stage_press(on, "map");
    ways_wait(on);
    stop(visit, on, "map");
    ui_stage_go(on, "unit.promote");
    stop(visit, on, "map-unit");
    ui_stage_go(on, "point.promote.m1");
    stop(visit, on, "map-point");
    ui_stage_keys(on, "Escape Escape");
    ui_stage_go(on, "unit.develop");
    stop(visit, on, "map-wide");
    ui_stage_key(on, "Escape");
    ui_stage_go(on, "pack");
    stop(visit, on, "pack");
    ui_stage_keys(on, "Escape Escape");
    shown_all_of("learn");
    ui_stage_press(on, "map");
    ways_wait(on);
    ui_stage_go(on, "unit.learn");
    stop(visit, on, "map-ready");
    ui_stage_keys(on, "Escape Escape");
    shown_fails(true);
    ui_stage_press(on, "map");
    stop(visit, on, "map-failed");
    ui_stage_key(on, "Escape");
    shown_end(on);
}

/* --- the centre --- */

static void fill(ui_stage *on, const char *id, const char *text)
{
    for (int i = 0; i < 200 && strcmp(ui_app_top(&on->app)->focus, id) != 0; i++)
        ui_stage_key(on, "Tab");
    ui_stage_key(on, "Ctrl+A");
    ui_stage_type(on, text);
}

void ways_centre(ui_stage *on, const ways_visitor *visit)
{
    ui_stage_go(on, "centre");
    stop(visit, on, "centre");
    ui_stage_go(on, "point.coach.m1");
    stop(visit, on, "centre-point");
    ui_stage_go(on, "answer.4");
    fill(on, "unit-number", "T/616/5533");
    ui_stage_go(on, "whole-unit");
    fill(on, "criteria", "1.1,1.2 , 2.4");
    fill(on, "on", "31/2/2026");
    ui_stage_go(on, "save");
    stop(visit, on, "centre-wrong");
    fill(on, "said-by", "A. Reyes, lead assessor");
    fill(on, "on", "1/3/2026");
    ui_stage_key(on, "Return");
    stop(visit, on, "centre-recorded");
    ui_stage_go(on, "retention");
    stop(visit, on, "centre-years");
}
