/* What the author of a scenario has before them: one scenario of the workshop, looked at from six sides. author.c is the
 * screen, and each side a file; all of them read and change this state. */
#ifndef UI_SCREENS_AUTHOR_H
#define UI_SCREENS_AUTHOR_H

#include "ui/app.h"
#include "ui/play.h"

typedef enum author_tab {
    AUTHOR_FINDINGS,
    AUTHOR_EXPLORER,
    AUTHOR_PICTURE,
    AUTHOR_PLAY,
    AUTHOR_VERSIONS,
    AUTHOR_FRAMEWORK,
    AUTHOR_TABS
} author_tab;

enum { AUTHOR_PAGE = 1040, AUTHOR_AT_ONCE = 40 };

/* Findings; the workshop's until it looks or checks again. */
typedef struct author_findings {
    const rp_workshop_finding *items;
    size_t count;
    bool whole; /* those of exploring are among them */
} author_findings;

/* What is known of the last exploring or drawing of this scenario. */
typedef struct author_known {
    bool there, old; /* `old`: the scenario was saved since */
} author_known;

/* The picture as it is looked at. */
typedef struct author_view {
    bool moved;       /* else all of it is seen */
    float zoom, x, y; /* as ui_graph has them */
    size_t place;     /* that is framed, + 1; 0: none */
} author_view;

/* Where a preview begins. Texts of values are in `memory`. */
typedef struct author_start {
    rp_workshop_start start;
    bool there;
    rp_error wrong;
    arena memory;
    rp_value *values; /* one a variable */
    char *scene;      /* id, or NULL */
} author_start;

typedef struct author_versions {
    ui_edit *old, *file, *note;
    rp_workshop_changes changes;
    bool compared;
    rp_error wrong;    /* of comparing */
    bool approved;     /* what is to be said: else that it is on trial */
    size_t assessor;   /* who approves it, from 1; 0: not chosen */
    rp_work_kind told; /* of which work the workshop's result is; NONE: of none here */
} author_versions;

/* The workshop's until it is asked for them again. */
typedef struct author_frameworks {
    const rp_framework *const *items;
    size_t count, chosen;
    rp_error wrong;
} author_frameworks;

typedef struct author {
    char *id, *title, *place;
    char *framework; /* id of the one that it is written against; NULL: not known */
    bool packed;
    size_t tab;
    size_t shown;                  /* of a long list */
    rp_work work;                  /* that goes on; kind NONE: nothing */
    rp_work_kind begun;            /* by this screen; NONE: what goes on was begun elsewhere */
    bool stopping;                 /* … and was asked to end */
    rp_error wrong[RP_WORK_KINDS]; /* what came of the last work of that kind */
    int64_t watch_ms;              /* when to look at the files again */
    author_findings findings;
    size_t limit; /* of exploring: which of author_limits */
    author_known explored, drawn;
    author_view view;
    author_start play;
    author_versions versions;
    ui_edit *search; /* in frameworks */
    author_frameworks frameworks;
} author;

/* Opens the screen for a scenario of the workshop's list. */
void author_open(ui_app *app, const rp_workshop_scenario *one);

/* --- for the sides --- */

/* The workshop was asked to begin a work: `began`, or why not. */
bool author_began(ui_app *app, author *me, rp_work_kind kind, bool began, const rp_error *error);
/* Opens a file in the editor; tells where that cannot be. */
void author_edit(ui_app *app, const char *file, int line);
/* A preview of it, options as they were written: the answers of a path but the last, which is the author's to give. */
void author_play_path(ui_app *app, author *me, rp_path path);
/* A box that says what is wrong; nothing where nothing is. */
void author_wrong(ui_frame *frame, const rp_error *error);
/* What the program says in half a line, as a sentence: with a capital, and an end. Frame memory; NULL stays NULL. */
const char *author_sentence(ui_frame *frame, const char *text);
/* The same of an error; NULL where there is none. */
const char *author_error(ui_frame *frame, const rp_error *error);
/* "2 errors, 1 warning"; "nothing found" */
const char *author_counts(ui_frame *frame, size_t errors, size_t warnings);
/* At the end of a list of which only the first `me->shown` stand there: a button for more. */
void author_more(ui_frame *frame, const author *me, size_t count);

/* Looks at it anew. What had the focus keeps it. */
void author_look(ui_app *app, author *me);
void author_read_start(ui_app *app, author *me); /* values and scene that were chosen stay */
void author_read_frameworks(ui_app *app, author *me);
void author_draw(ui_app *app, author *me); /* begins to draw, unless something else goes on */
void author_start_finish(author_start *play);

/* What a command does to the picture: true where it does something. */
bool author_picture_command(ui_app *app, author *me, ui_command_id command);

void author_view_findings(ui_app *app, author *me, ui_frame *frame);
void author_view_explorer(ui_app *app, author *me, ui_frame *frame);
void author_view_explored(ui_frame *frame, const rp_exploration *found);
void author_view_picture(ui_app *app, author *me, ui_frame *frame);
void author_view_play(ui_app *app, author *me, ui_frame *frame);
void author_view_versions(ui_app *app, author *me, ui_frame *frame);
void author_view_framework(ui_app *app, author *me, ui_frame *frame);

#endif
