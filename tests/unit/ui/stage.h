/* A stage for the window's screens without a window: the real desk over a log of its own and the project's library, a
 * clock that stands still until it is told, letters of one width, and a voice that writes down what it is told to say.
 * In trees the folders of a run stand as FOLDER, its day as TODAY and a group of its month as MONTH; it is always five past two. */
#ifndef UI_STAGE_H
#define UI_STAGE_H

#include "base/str.h"
#include "cli/desk.h"
#include "cli/workshop.h"
#include "ui/app.h"

typedef struct ui_stage {
    cli_context cli;
    cli_desk desk;
    rp_desk functions;
    cli_workshop workshop;
    rp_workshop making;
    ui_text text, mono; /* in use; its own */
    ui_voice voice;
    ui_display display;
    ui_app app;
    char *folder, *library;
    char *own; /* a second folder of scenarios, empty at first */
    int64_t clock;
    str spoken;   /* a line for each text */
    int64_t told; /* the mark of the last text that was given to the voice */
    bool mute;    /* the voice takes long: nothing is said to its end until it is cleared */
    char *clipboard;
    char *selection; /* what the middle button pastes */
    char *opened;    /* the last file that was shown with the desktop's own program */
    str trees;       /* what ui_stage_show added */
} ui_stage;

/* Opens the window at 1280 x 720 pixels, over a library of two scenarios: sr-day26 and warm-up. `first`: the first
 * start is to come; else it is done. */
void ui_stage_init(ui_stage *on, bool first);
/* The same with fonts of the caller's, in an empty folder (heap text, taken over); `whole`: over the whole library. */
void ui_stage_init_in(ui_stage *on, bool first, const ui_text *text, char *folder, bool whole);
void ui_stage_finish(ui_stage *on);

void ui_stage_event(ui_stage *on, const ui_event *event); /* any; and builds the frame that follows */
void ui_stage_key(ui_stage *on, const char *chord);       /* "Return", "Ctrl+=", "3" */
void ui_stage_keys(ui_stage *on, const char *chords);     /* several, with blanks between them */
void ui_stage_type(ui_stage *on, const char *text);
void ui_stage_press(ui_stage *on, const char *id); /* with the pointer, in the middle of that thing */
void ui_stage_go(ui_stage *on, const char *id);    /* Tab until it has the focus, then Return */
void ui_stage_wait(ui_stage *on, int64_t ms);      /* time passes */
/* Time passes until these words are on the screen, whatever works meanwhile. */
void ui_stage_until(ui_stage *on, const char *words);
void ui_stage_settle(ui_stage *on); /* builds frames until nothing changes */
void ui_stage_size(ui_stage *on, int width, int height, int per_cent);
ui_node *ui_stage_node(ui_stage *on, const char *id); /* must be there */
bool ui_stage_has(ui_stage *on, const char *words);   /* somewhere on the screen on top */
const char *ui_stage_screen(ui_stage *on);            /* the name of the screen on top */

/* An answer that fits whatever is asked; `turn` varies it. */
void ui_stage_answer(rp_attempt *attempt, size_t turn);

/* Plays at the desk, as if in another sitting: `answers` answers, or to the end. The caller
 * does with the attempt what it wants and puts it away (ui_stage_away); nothing may be chosen in the window. */
rp_attempt *ui_stage_play(ui_stage *on, const char *scenario, rp_mode mode, size_t answers);
/* Afterwards: rates every point as shown, sees the debrief, and writes an entry that is finished. */
void ui_stage_look_back(rp_attempt *attempt);
void ui_stage_away(ui_stage *on);

/* Adds the tree of the screen on top under a title; the whole is a golden. */
void ui_stage_show(ui_stage *on, const char *title);

#endif
