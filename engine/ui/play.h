/* What the screens about one run share, from its brief to its entry: the run lives in app->playing, this is what only a
 * front end needs to know. Made when a scenario is chosen, released when it is put away. */
#ifndef UI_PLAY_H
#define UI_PLAY_H

#include "rapport/debrief.h"
#include "ui/app.h"

/* The trainee's ratings of themselves while they are being made. */
typedef struct ui_rating {
    rp_rating rating;
    bool given;
} ui_rating;

typedef struct ui_play {
    rp_desk_choice choice; /* how it was chosen; texts are copies */
    char *scenario;
    size_t told;        /* lines of the run that were shown */
    size_t beside;      /* document kept beside the talk: its index + 1; 0: none */
    size_t document;    /* document that is opened large: its index + 1; 0: none yet */
    int64_t shown_ms;   /* when the question was shown */
    int64_t paused_ms;  /* of the pauses since then */
    ui_rating *ratings; /* one a claimed point */
    size_t rating_count;
    char *first_next;    /* what would be done first next time, said in this sitting; or NULL */
    rp_debrief *debrief; /* made when it is first looked at */
} ui_play;

ui_play *ui_play_of(const ui_app *app); /* NULL where nothing is chosen */
rp_run *ui_play_run(const ui_app *app); /* the attempt's, or before it begins the preview */

/* Chooses a scenario and opens its brief; of a run that goes on, the screen where it stopped. Tells what went wrong. A new
 * run has the time limits of the settings, where the choice does not name its own. */
bool ui_play_choose(ui_app *app, const rp_desk_choice *choice);
/* Opens one screen of a run that is over (what was said, the entry) over the one that is there, which puts it away when
 * it is on top again. Tells what went wrong. */
bool ui_play_look(ui_app *app, const rp_desk_choice *choice, ui_screen_id screen);
/* Before it has begun: the same scenario in another mode, or with other time limits; closes the brief where it cannot
 * be. `time_factor` 1 to 10. */
bool ui_play_change(ui_app *app, rp_mode mode, bool time_limits, int time_factor);
/* A trainer's preview: begins at once, gives these answers (as --answers takes them) and opens the screen where that
 * leads to. */
bool ui_play_preview(ui_app *app, const rp_desk_choice *choice, rp_names answers);
bool ui_play_begin(ui_app *app);    /* from now on there is an attempt; opens the conversation */
void ui_play_put_away(ui_app *app); /* accepts nothing chosen */
/* The debrief, with what the trainee said of themselves; made when it is first asked for. NULL while levels are held. */
const rp_debrief *ui_play_debrief(ui_app *app);
/* Opens a document at hand large, and notes that in the log once the run has begun. */
void ui_play_open_document(ui_app *app, size_t exhibit);
/* The same while the screen of documents is open already. */
void ui_play_show_document(ui_app *app, size_t exhibit);
/* Pause, resume and the like, in the log. Never in the way: where it cannot be noted, that is told. */
void ui_play_note(ui_app *app, rp_kind kind);
/* A scenario that is edited while it is played, for the `tick` of a screen: takes a new text where there is one, gives
 * the answers again that fit it, and tells. True where the run is another one now. */
bool ui_play_watch(ui_app *app, int64_t *next_ms);
/* The screen that comes next: conversation, ending, rating, debrief, entry, then back to where it was chosen
 * (UI_SCREEN_LIBRARY). What has been done, or does not apply, is left out. */
ui_screen_id ui_play_next(const ui_app *app, ui_screen_id after);
void ui_play_on(ui_app *app, ui_screen_id after); /* opens it in place of the one on top */
void ui_play_leave(ui_app *app); /* puts it away and closes the screen on top; everything is saved already */

#endif
