/* The development plan while it is worked on: a copy of the newest version that is a draft until it is kept as the next
 * one. */
#ifndef UI_SCREENS_PLAN_H
#define UI_SCREENS_PLAN_H

#include "ui/screens/form.h"

typedef struct plan_row {
    int number;
    char *values[RP_FIELDS_MOST]; /* heap, or NULL */
    bool begun;                   /* a change of it was begun, and stands in a draft of its own */
} plan_row;

enum { PLAN_QUOTES = 12 };

/* What the row that is written could quote from what it cites. */
typedef struct plan_cite {
    char *link; /* what was looked at: heap, or NULL */
    rp_stream run;
    bool reading; /* the log, for that run */
    char *quotes[PLAN_QUOTES];
    size_t count;
    char *quoted; /* what was put into the gap last: heap, or NULL */
} plan_cite;

typedef enum plan_part {
    PLAN_ROWS,     /* all of them, by priority */
    PLAN_ROW,      /* one is written */
    PLAN_KEEP,     /* what changed, and why: before it is kept */
    PLAN_VERSIONS, /* earlier ones */
} plan_part;

typedef struct plan_screen {
    form_state form; /* first: see form.h; of the row that is written */
    plan_part part;
    int writing; /* its number */
    plan_cite cite;
    int opened;   /* the row that is read; 0: none */
    int dropping; /* the row that is being taken out */
    plan_row rows[RP_PLAN_ROWS_MOST];
    size_t row_count;
    ui_edit *review; /* when it is looked at again, as it is typed */
    ui_keeping review_keeping;
    bool new_begun; /* a row that is in no plan yet stands in a draft */
    ui_draft reason;
    size_t version, against; /* of the versions: the one that is read, from 1; the one it is compared with */
} plan_screen;

/* --- plan_copy.c --- */

/* The draft, or where there is none the newest version. */
void plan_take(ui_app *app, plan_screen *me);
void plan_release(plan_screen *me);
void plan_keep_draft(ui_app *app,
                     plan_screen *me); /* where it is other than what is kept; else there is none */
void plan_drop_draft(ui_app *app, plan_screen *me);
void plan_look_for_drafts(ui_app *app, plan_screen *me); /* of rows */
void plan_row_draft(int number, char out[RP_DRAFT_FIELD]);
void plan_drop_row_draft(ui_app *app, int number); /* accepts a row without one */

const rp_plans *plan_versions(ui_app *app);               /* NULL: they cannot be read */
const rp_plan *plan_newest(ui_app *app);                  /* NULL: none is kept yet */
rp_plan plan_now(const plan_screen *me, ui_frame *frame); /* in frame memory; its rows by priority */

plan_row *plan_find(plan_screen *me, int number); /* or NULL */
int plan_new_number(ui_app *app, const plan_screen *me);
/* Takes the row's values, as a new row where there is none of that number, and numbers priorities anew: where two share
 * one, that row comes first. False where there are too many. */
bool plan_put(plan_screen *me, int number, const char *const *values);
void plan_drop(plan_screen *me, int number);
void plan_move(plan_screen *me, int number, int steps); /* up: below 0 */

/* --- plan_cite.c --- */

bool plan_cite_tick(ui_app *app, plan_screen *me, int64_t *next_ms); /* true where there is something new */
/* Puts words into the gap: in place of what was quoted before, beneath what somebody wrote. */
void plan_quote(ui_frame *frame, plan_screen *me, const char *text);
void plan_cite_finish(plan_cite *cite); /* accepts a zeroed one */
void plan_draw_cite(ui_frame *frame, const plan_screen *me);

/* --- plan_rows.c, plan_keep.c, plan_versions.c: the parts --- */

typedef struct plan_handlers {
    ui_handler *add, *write, *later, *keep, *undo, *versions;
} plan_handlers;

void plan_draw_rows(ui_app *app, ui_frame *frame, plan_screen *me, const plan_handlers *act);
void plan_draw_keep(ui_app *app, ui_frame *frame, const plan_screen *me);
/* What changed between two. */
void plan_draw_changes(ui_app *app, ui_frame *frame, const rp_plan *before, const rp_plan *after);
void plan_draw_versions(ui_app *app, ui_frame *frame, const plan_screen *me);

#endif
