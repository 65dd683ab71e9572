/* The craft of the conversation: practice criteria, model by model, as counts; each with its wheel. Then what to take
 * away, and what there is while levels are held. */
#include <stdlib.h>

#include "base/str.h"
#include "rapport/telling.h"
#include "ui/screens/debrief.h"

/* --- models --- */

static const rp_wheel *wheel_of(const debrief *me, const rp_group *model)
{
    for (size_t i = 0; i < me->wheels->count; i++)
        if (str_is(me->wheels->items[i].title, model->title))
            return &me->wheels->items[i];
    return NULL;
}

static void draw_wheel(ui_frame *frame, const rp_wheel *wheel)
{
    ui_picture *picture = arena_allocate(&frame->memory, sizeof *picture);
    *picture = (ui_picture){ UI_PICTURE_WHEEL, wheel };
    ui_node *drawn = ui_add(frame);
    drawn->picture = picture;
    drawn->role = UI_ROLE_IMAGE;
    drawn->name = ui_take(frame, rp_wheel_text(wheel));
}

/* With the reason where a turn is told of for the first time on this page. */
static void evidence(ui_app *app, const rp_finding *finding, bool *told, ui_frame *frame)
{
    for (size_t i = 0; i < finding->evidence_count; i++) {
        const rp_evidence *one = &finding->evidence[i];
        debrief_turn(app, frame, one->turn + 1, &one->bearing, !told[one->turn]);
        told[one->turn] = true;
    }
}

static void criterion(ui_app *app, const rp_finding *finding, bool *told, ui_frame *frame)
{
    ui_group(frame, finding->definition->title, UI_COLUMN, 10);
    ui_node *title = ui_write(frame, UI_STYLE_STRONG, finding->definition->title);
    title->role = UI_ROLE_HEADING;
    title->states |= UI_SILENT;
    ui_writef(frame, UI_STYLE_SMALL, "%s. %s", finding->sum,
              finding->definition->looks_for ? finding->definition->looks_for : "");
    evidence(app, finding, told, frame);
    debrief_looked_like(frame, finding);
    char *strong = rp_strong_words(finding);
    if (strong)
        ui_write(frame, UI_STYLE_BODY, ui_take(frame, strong));
    ui_end(frame);
}

static void model(ui_app *app, const debrief *me, const rp_debrief *all, const rp_group *of, bool *told,
                  ui_frame *frame)
{
    const rp_finding **claimed = arena_allocate(&frame->memory, (all->count + 1) * sizeof *claimed);
    size_t count = rp_model_findings(all, of, claimed);
    const rp_wheel *wheel = wheel_of(me, of);
    if (!count)
        return;
    ui_panel(frame)->gap = 20;
    ui_write(frame, UI_STYLE_HEADING, of->title);
    if (of->line)
        ui_write(frame, UI_STYLE_SMALL, of->line);
    if (wheel)
        draw_wheel(frame, wheel);
    for (size_t i = 0; i < count; i++) {
        ui_rule(frame);
        criterion(app, claimed[i], told, frame);
    }
    ui_end(frame);
}

void debrief_craft(ui_app *app, const debrief *me, const rp_debrief *all, ui_frame *frame)
{
    const rp_framework *framework = app->playing.framework;
    ui_write(frame, UI_STYLE_SMALL, "These are counts, not levels, and they are never added to the points.")
        ->states |= UI_LIVE;
    bool *told = arena_allocate(&frame->memory, rp_run_turn_count(all->run) + 1);
    for (size_t i = 0; i < rp_framework_group_count(framework); i++)
        if (rp_framework_group(framework, i)->is_model)
            model(app, me, all, rp_framework_group(framework, i), told, frame);
}

/* --- what to take away --- */

static void advice(ui_frame *frame, const char *label, const char *heading, const char *text)
{
    if (!text)
        return;
    ui_panel(frame)->gap = 8;
    ui_write(frame, UI_STYLE_LABEL, label);
    if (heading)
        ui_write(frame, UI_STYLE_HEADING, heading);
    ui_write(frame, UI_STYLE_BODY, text);
    ui_end(frame);
}

void debrief_first_next(ui_app *app, ui_frame *frame, bool beside)
{
    const char *first = ui_play_of(app)->first_next ? ui_play_of(app)->first_next : app->playing.first_next;
    if (!first)
        return;
    ui_panel(frame)->gap = 8;
    ui_write(frame, UI_STYLE_LABEL, "What you would do first next time");
    ui_write(frame, UI_STYLE_BODY, first);
    if (beside && rp_run_turn_count(ui_play_run(app))) {
        ui_node *label = ui_write(frame, UI_STYLE_LABEL, "What came first in this run");
        label->padding.top = 8;
        debrief_turn(app, frame, 1, NULL, false);
        debrief_reaction(app, frame, 1);
    }
    ui_end(frame);
}

static void card(ui_app *app, size_t index, ui_frame *frame)
{
    rp_run *run = ui_play_run(app);
    const rp_exhibit *exhibit = rp_run_exhibit(run, index);
    ui_node *sheet = ui_panel(frame);
    sheet->gap = 8;
    sheet->fill = INK_SHEET;
    sheet->stroke = INK_SHEET_EDGE;
    sheet->role = UI_ROLE_DOCUMENT;
    sheet->name = exhibit->title;
    ui_write(frame, UI_STYLE_LABEL, "The rule card");
    ui_write(frame, UI_STYLE_BODY,
             ui_take(frame, rp_exhibit_text(exhibit, rp_scenario_about(rp_run_scenario(run))->language)));
    ui_end(frame);
}

void debrief_later(ui_app *app, const rp_debrief *all, ui_frame *frame)
{
    if (all->concept_shown)
        advice(frame, rp_concept_heading(all), all->concept_shown->title, all->concept_shown->line);
    if (all->prompted)
        advice(frame, "For your workplace", all->prompted->title, all->prompted->prompt);
    if (all->has_card)
        card(app, all->card, frame);
}

/* --- while levels are held --- */

void debrief_held(ui_app *app, ui_frame *frame)
{
    const ui_play *play = ui_play_of(app);
    const rp_scenario *scenario = rp_run_scenario(ui_play_run(app));
    ui_note(frame, ICON_PAUSE, INK_TEXT, INK_CHIP);
    ui_write(frame, UI_STYLE_BODY, rp_held_words(app->playing.mode));
    ui_write(frame, UI_STYLE_BODY, "Your first thoughts and your reflection come now all the same.");
    ui_note_end(frame);
    debrief_first_next(app, frame, false);
    ui_panel(frame);
    ui_write(frame, UI_STYLE_HEADING, "What you said of yourself");
    for (size_t i = 0; i < play->rating_count; i++) {
        const ui_rating *one = &play->ratings[i];
        ui_begin(frame, UI_COLUMN)->gap = 2;
        ui_write(frame, UI_STYLE_BODY, rp_scenario_claim(scenario, i)->title);
        ui_write(frame, UI_STYLE_SMALL, one->given ? rp_own_level_words(one->rating.level) : "not rated");
        ui_end(frame);
        if (one->given && one->rating.proof)
            debrief_turn(app, frame, one->rating.proof, NULL, false);
    }
    ui_end(frame);
}
