/* The reflective entry: writing it step by step, and what was written before. */
#ifndef UI_SCREENS_REFLECT_H
#define UI_SCREENS_REFLECT_H

#include "ui/draft.h"
#include "ui/play.h"
#include "ui/screens/entries.h"
#include "ui/widget.h"

/* Another run that the entry may cover. */
typedef struct reflect_run {
    rp_stream stream;
    const char *title, *words;
    bool entered; /* a finished entry covers it already */
    bool covered; /* by this one as well */
    rp_names turns;
    bool *quoted; /* by turn, from 1; NULL until its turns were read */
} reflect_run;

typedef enum reflect_step_kind {
    REFLECT_PARTS,   /* of the form */
    REFLECT_PROMPTS, /* the scenario's own */
    REFLECT_RUNS,    /* other runs */
    REFLECT_WORK,    /* something like it at work */
    REFLECT_LAST,    /* looking it over */
} reflect_step_kind;

typedef struct reflect_step {
    reflect_step_kind kind;
    size_t first, count; /* of the parts of the form that stand in it */
    size_t number, of;   /* among these steps, from 1 */
} reflect_step;

enum { REFLECT_STEPS_MOST = RP_REFLECTION_TEXTS + 4 };

typedef struct reflect {
    bool writing;
    size_t step;
    rp_reflection_form form;
    const rp_reflection_part *parts[RP_REFLECTION_TEXTS]; /* asked for since the form was chosen */
    size_t part_count;
    ui_draft texts[RP_REFLECTION_TEXTS]; /* all of them, whichever the form asks for */
    ui_draft *answers;                   /* to the scenario's own prompts */
    const char **prompts;                /* expanded */
    size_t answer_count;
    bool *quoted; /* by turn, from 1 */
    bool told;    /* to somebody who types it */
    arena memory; /* of the other runs */
    reflect_run *runs;
    size_t run_count, runs_shown;

    ui_entries kept; /* about this attempt */
} reflect;

/* --- reflect_form.c: what is written, and its drafts --- */

/* With the drafts of an earlier time; where there are none, with the words of `from` (or NULL). */
void reflect_begin(ui_app *app, reflect *me, const rp_kept_entry *from);
void reflect_end(ui_app *app, reflect *me); /* keeps drafts, releases what was begun; accepts nothing begun */
void reflect_tick(ui_app *app, reflect *me, int64_t *next_ms);
/* What is written now: its lists are taken from `memory`. */
rp_reflection reflect_words(const ui_app *app, const reflect *me, arena *memory);
bool reflect_is_empty(const reflect *me);
void reflect_drop(ui_app *app, reflect *me); /* it was saved: no drafts any more */
void reflect_choose_form(ui_app *app, reflect *me, rp_reflection_form form);
void reflect_tell_to(ui_app *app, reflect *me, bool told);
void reflect_keep_quotes(ui_app *app, const reflect *me);
/* Another run is covered from now on, or no more. Tells where its turns cannot be read. */
void reflect_cover(ui_app *app, reflect *me, size_t run, bool covered);

/* --- reflect_steps.c --- */

size_t reflect_steps(const reflect *me, reflect_step out[REFLECT_STEPS_MOST]);
/* The step where a gap can be filled, and what gets the focus there; the id is frame memory. */
size_t reflect_step_of(const reflect *me, ui_frame *frame, const rp_reflection_gap *gap, const char **id);
/* What gets the focus when a step is opened. Frame memory. */
const char *reflect_first_of(const ui_app *app, const reflect *me, ui_frame *frame, const reflect_step *step);
void reflect_draw_step(ui_app *app, reflect *me, ui_frame *frame, const reflect_step *step);

/* --- reflect_runs.c --- */

void reflect_turns(ui_app *app, const reflect *me, ui_frame *frame); /* own turns of this run, to be quoted */
void reflect_other_runs(ui_app *app, reflect *me, ui_frame *frame);

/* --- reflect_last.c: looking it over --- */

/* `go` comes to a step: `index` of its node is that step, its data the id that gets the focus there (char). */
const char *reflect_first_of_last(const ui_app *app, const reflect *me, ui_frame *frame); /* frame memory */
void reflect_last(ui_app *app, reflect *me, ui_frame *frame, ui_handler *go);

#endif
