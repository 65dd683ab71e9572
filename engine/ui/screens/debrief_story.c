/* What happened: first what must be talked about, then the end, and what turned the story. */
#include <stdlib.h>

#include "base/str.h"
#include "rapport/telling.h"
#include "ui/screens/debrief.h"

/* --- stop and talk --- */

static void moment(ui_app *app, ui_frame *frame, const rp_critical *critical)
{
    size_t turn = rp_critical_turn(ui_play_run(app), critical);
    if (turn)
        debrief_turn(app, frame, turn, NULL, false);
    ui_writef(frame, UI_STYLE_BODY, "Why: %s", critical->why);
}

static void moments(ui_app *app, ui_frame *frame)
{
    const rp_run *run = ui_play_run(app);
    size_t count = rp_run_critical_count(run);
    if (!count)
        return;
    ui_note(frame, ICON_STOP, INK_WARN, INK_ALERT);
    frame->open->gap = 12;
    ui_node *words = ui_write(frame, UI_STYLE_STRONG, ui_take(frame, rp_talk_words(count)));
    words->ink = INK_WARN;
    words->role = UI_ROLE_HEADING;
    words->states |= UI_LIVE;
    for (size_t i = 0; i < count; i++)
        moment(app, frame, rp_run_critical(run, i));
    ui_write(frame, UI_STYLE_BODY, rp_talk_follows());
    ui_note_end(frame);
}

/* --- the end --- */

static void ending(ui_app *app, ui_frame *frame)
{
    rp_run *run = ui_play_run(app);
    const rp_ending *end = rp_run_ending(run);
    ui_panel(frame);
    if (!end) {
        ui_write(frame, UI_STYLE_HEADING, "The story was not played to an end");
        if (rp_run_fault(run))
            ui_writef(frame, UI_STYLE_BODY, "It was stopped by a fault in the scenario, not by you: %s",
                      rp_run_fault(run));
        ui_end(frame);
        return;
    }
    ui_write(frame, UI_STYLE_HEADING, end->title)->states |= UI_LIVE;
    for (size_t i = 0; i < end->text.count; i++)
        ui_write(frame, UI_STYLE_BODY, end->text.items[i]);
    ui_labelled(frame, "For the customer", end->customer);
    ui_labelled(frame, "For the business", end->business);
    char *promise = rp_promise_words(run);
    if (promise)
        ui_write(frame, UI_STYLE_BODY, ui_take(frame, promise));
    char *minutes = rp_minutes_words(app->playing.attempt);
    if (minutes)
        ui_write(frame, UI_STYLE_SMALL, ui_take(frame, minutes));
    ui_end(frame);
}

/* --- how the story moved --- */

static void turning(ui_app *app, ui_frame *frame, const rp_turning *at)
{
    ui_begin(frame, UI_COLUMN)->gap = 6;
    debrief_turn(app, frame, at->turn, NULL, false);
    debrief_reaction(app, frame, at->turn);
    ui_node *moved = ui_write(frame, UI_STYLE_SMALL, ui_take(frame, rp_turning_words(at)));
    moved->padding.left = 32;
    ui_end(frame);
}

/* Told once it is known what each answer put out of reach, so that nothing moves under somebody's eyes. */
static void turnings(ui_app *app, const debrief *me, const rp_debrief *all, ui_frame *frame)
{
    rp_turning list[RP_TURNINGS_MOST];
    if (me->ahead) {
        ui_write(frame, UI_STYLE_SMALL, "Looking at what could still have followed each of your answers …");
        return;
    }
    size_t count = rp_turnings(all, list);
    if (!count)
        return;
    ui_panel(frame)->gap = 20;
    ui_write(frame, UI_STYLE_HEADING,
             count == 1 ? "The moment that turned it" : "The moments that turned it");
    for (size_t i = 0; i < count; i++)
        turning(app, frame, &list[i]);
    ui_end(frame);
}

static void courses(ui_app *app, const rp_debrief *all, ui_frame *frame)
{
    if (!all->course_count)
        return;
    rp_courses *of = arena_allocate(&frame->memory, sizeof *of);
    *of = rp_courses_of(all, ui_play_run(app));
    ui_picture *picture = arena_allocate(&frame->memory, sizeof *picture);
    *picture = (ui_picture){ UI_PICTURE_COURSES, of };
    ui_panel(frame);
    ui_write(frame, UI_STYLE_HEADING, "How the story moved");
    ui_write(frame, UI_STYLE_SMALL, "These are no marks: they belong to the story.");
    ui_node *drawn = ui_add(frame);
    drawn->picture = picture;
    drawn->role = UI_ROLE_IMAGE;
    drawn->name = ui_take(frame, rp_courses_text(of));
    ui_end(frame);
}

void debrief_story(ui_app *app, const debrief *me, const rp_debrief *all, ui_frame *frame)
{
    moments(app, frame);
    ending(app, frame);
    turnings(app, me, all, frame);
    debrief_first_next(app, frame, true);
    courses(app, all, frame);
}
