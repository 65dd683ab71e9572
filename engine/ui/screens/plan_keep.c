/* Before a version is kept: what changed since the one before, why, and what is not there yet. */
#include <stdlib.h>

#include "base/str.h"
#include "ui/screens/plan.h"

/* --- what changed --- */

static void change(ui_app *app, ui_frame *frame, const rp_plan_change *of)
{
    static const rp_field review = { .key = "next_review",
                                     .title = "When you look at it again",
                                     .kind = RP_FIELD_DATE };
    if (of->kind == RP_PLAN_ADDED)
        ui_writef(frame, UI_STYLE_BODY, "Row %d is new.", of->number);
    else if (of->kind == RP_PLAN_DROPPED)
        ui_writef(frame, UI_STYLE_BODY, "Row %d is out.", of->number);
    else if (of->number)
        form_difference(app, frame, &rp_plan_form()->fields[of->field], of->was, of->is);
    else
        form_difference(app, frame, &review, of->was, of->is);
}

void plan_draw_changes(ui_app *app, ui_frame *frame, const rp_plan *before, const rp_plan *after)
{
    size_t count;
    rp_plan_change *all = rp_plan_changes(before, after, &count);
    int number = 0;
    for (size_t i = 0; i < count; i++) {
        if (all[i].kind == RP_PLAN_CHANGED && all[i].number != number)
            ui_writef(frame, UI_STYLE_STRONG, "Row %d", all[i].number);
        number = all[i].number;
        change(app, frame, &all[i]);
    }
    free(all);
}

static void changes(ui_app *app, ui_frame *frame, const rp_plan *before, const rp_plan *now)
{
    if (!before)
        return;
    ui_panel(frame);
    ui_write(frame, UI_STYLE_STRONG, "What changed since the last version");
    plan_draw_changes(app, frame, before, now);
    ui_end(frame);
}

/* --- what is not there yet --- */

static void missing(ui_frame *frame, const rp_plan *now)
{
    size_t count;
    rp_plan_finding *all = rp_plan_missing(now, RP_PLAN_NOW, &count);
    if (count) {
        ui_panel(frame);
        ui_write(frame, UI_STYLE_STRONG, "Not there yet");
        ui_write(frame, UI_STYLE_SMALL, "You can keep it as it is, and go on another day.");
        for (size_t i = 0; i < count; i++)
            if (all[i].number)
                ui_writef(frame, UI_STYLE_BODY, "Row %d: %s.", all[i].number, all[i].why);
            else
                ui_writef(frame, UI_STYLE_BODY, "%s.", ui_sentence(frame, all[i].why));
        ui_end(frame);
    }
    free(all);
}

static void warnings(ui_app *app, ui_frame *frame, const rp_plan *now)
{
    const rp_desk_kept *kept = ui_kept_of(app, NULL);
    size_t count = 0;
    rp_plan_warning *all = kept ? rp_plan_warnings(now, kept->records, &count) : NULL;
    for (size_t i = 0; i < count; i++) {
        if (i == 0)
            ui_note(frame, ICON_WARNING, INK_FAIR, INK_FAIR_GROUND);
        const char *text = arena_text(&frame->memory, all[i].text);
        ui_write(frame, UI_STYLE_BODY,
                 all[i].number ? ui_print(frame, "Row %d: %s", all[i].number, text) : text)
            ->ink = INK_FAIR;
    }
    if (count)
        ui_note_end(frame);
    free(all);
}

/* --- all of it --- */

void plan_draw_keep(ui_app *app, ui_frame *frame, const plan_screen *me)
{
    rp_plan now = plan_now(me, frame);
    const rp_plan *before = plan_newest(app);
    rp_plan_difference difference = rp_plan_compare(before, &now);
    ui_write(frame, UI_STYLE_TITLE,
             before ? "A further version of your plan" : "The first version of your plan");
    if (difference == RP_PLAN_DATES) {
        ui_note(frame, ICON_WARNING, INK_FAIR, INK_FAIR_GROUND);
        ui_writef(frame, UI_STYLE_BODY, "%s. It is kept, with its date and reason.",
                  ui_sentence(frame, rp_plan_difference_words(difference)))
            ->ink = INK_FAIR;
        ui_note_end(frame);
    }
    if (before && me->reason.edit)
        ui_field(app, frame, "reason", me->reason.edit,
                 &(ui_field_options){ .label = "Why it changes",
                                      .help = "What you learned, or what is different now.",
                                      .least_height = 76,
                                      .spelling = true });
    form_date(app, frame, "review", me->review,
              (ui_field_options){ .label = "When you will look at it again",
                                  .help = "Then you are told that it is time." });
    changes(app, frame, before, &now);
    missing(frame, &now);
    warnings(app, frame, &now);
}
