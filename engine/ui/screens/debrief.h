/* The debrief's parts, one file each. */
#ifndef UI_SCREENS_DEBRIEF_H
#define UI_SCREENS_DEBRIEF_H

#include "rapport/looking_back.h"
#include "rapport/picture.h"
#include "rapport/prospects.h"
#include "ui/play.h"
#include "ui/widget.h"

typedef enum debrief_part {
    DEBRIEF_STORY, /* what happened */
    DEBRIEF_POINTS,
    DEBRIEF_CRAFT,
    DEBRIEF_LATER, /* what to take away */
    DEBRIEF_PARTS
} debrief_part;

typedef struct debrief {
    debrief_part part;
    size_t point;            /* of which the levels are read */
    bool closed;             /* that it opens could not be saved: nothing of it is shown */
    char *page;              /* where the page was written, or NULL */
    bool counts;             /* that it does is known … */
    const char *not_counted; /* … or why it does not; NULL: neither */
    rp_wheels *wheels;
    rp_prospecting *ahead; /* what could still have followed is looked at meanwhile; NULL: that is done */
} debrief;

void debrief_story(ui_app *app, const debrief *me, const rp_debrief *all, ui_frame *frame);
void debrief_points(ui_app *app, const debrief *me, const rp_debrief *all, ui_frame *frame,
                    ui_handler *on_point);
void debrief_craft(ui_app *app, const debrief *me, const rp_debrief *all, ui_frame *frame);
void debrief_later(ui_app *app, const rp_debrief *all, ui_frame *frame);
void debrief_held(ui_app *app, ui_frame *frame);

/* --- the same everywhere --- */

/* An own answer, by its number from 1; `bearing` NULL: only the words. With the author's reasons where `reasons`. */
void debrief_turn(ui_app *app, ui_frame *frame, size_t turn, const rp_bearing *bearing, bool reasons);
/* Answers that bore on a finding; `left`: only the chances left, else all others; with the reasons. Returns how many there are. */
size_t debrief_evidence(ui_app *app, ui_frame *frame, const rp_finding *finding, bool left);
void debrief_looked_like(ui_frame *frame, const rp_finding *finding);
/* What somebody said at once to an own answer, if anybody did. */
void debrief_reaction(ui_app *app, ui_frame *frame, size_t turn);
/* What the trainee would do first next time, where they said so; with what came first in this run where `beside`. */
void debrief_first_next(ui_app *app, ui_frame *frame, bool beside);

#endif
