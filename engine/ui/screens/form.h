/* A form (rapport/form.h) that is filled in, step by step, whatever it is: a few fields a page, then a page to look it
 * over. All that is typed and chosen is one draft, so that nothing is lost before it is saved.
 *
 * The state of a screen with a form begins with it: its handlers get that state. */
#ifndef UI_SCREENS_FORM_H
#define UI_SCREENS_FORM_H

#include "ui/draft.h"
#include "ui/kept.h"
#include "ui/widget.h"

enum { FORM_FOUND = 8 }; /* so many are offered for a link at first, and with each "more" */

/* The same step, and fields that belong together: a figure, its day, how many it rests on. */
typedef struct form_page {
    int step;
    size_t first, count;
    bool left; /* somebody went on from it: what is missing is said beside its fields */
} form_page;

/* Working a figure out from counts, in place of its field. */
typedef struct form_counting {
    size_t field; /* index + 1; 0: no */
    rp_measure_kind kind;
    ui_edit *counts[RP_COUNTS_MOST];
} form_counting;

/* Choosing what a link leads to. */
typedef struct form_picking {
    size_t field; /* index + 1; 0: no */
    size_t most;  /* as many are shown */
    ui_edit *search;
} form_picking;

typedef struct form_state {
    const rp_form *of; /* NULL: none is open */
    char draft[RP_DRAFT_FIELD];
    ui_edit *edits[RP_FIELDS_MOST]; /* of what is typed … */
    char *chosen[RP_FIELDS_MOST];   /* … and of choices and links: heap, or NULL */
    char *before[RP_FIELDS_MOST];   /* what it began with: heap, or NULL */
    form_page pages[RP_FIELDS_MOST];
    size_t page_count, page; /* page_count: it is looked over */
    form_counting counting;
    form_picking picking;
    bool recalled;     /* a draft was there */
    uint64_t revision; /* of what is chosen */
    ui_keeping keeping;
} form_state;

/* --- form.c --- */

/* `values` (NULL: none) is what it begins with; texts are copied. A draft that is there is taken instead. */
void form_open(ui_app *app, form_state *on, const rp_form *of, const char *draft, const char *const *values);
void form_tick(ui_app *app, form_state *on, int64_t *next_ms);
void form_drop(ui_app *app,
               form_state *on); /* it was saved, or given up: the draft goes; accepts none open */
void form_close(ui_app *app, form_state *on); /* keeps what is new as the draft; accepts none open */
/* What is written, as it is kept: dates in their form, blanks as NULL. Frame memory. `out` has RP_FIELDS_MOST. */
void form_values(const form_state *on, ui_frame *frame, const char **out);
bool form_is_changed(const form_state *on, ui_frame *frame);       /* against what it began with */
void form_choose(form_state *on, size_t field, const char *value); /* copied; NULL: nothing is */
void form_type(form_state *on, size_t field, const char *text);
void form_focus(ui_app *app, const form_state *on); /* on the first field of its page */
/* Goes to a page; to a field. */
void form_turn(ui_app *app, form_state *on, size_t page);
void form_go(ui_app *app, form_state *on, size_t field);
bool form_command(ui_app *app, form_state *on, ui_command_id does); /* Esc closes what is open inside it */

/* --- form_pages.c --- */

size_t form_divide(const rp_form *of, form_page *out); /* returns how many pages */
size_t form_step(const form_state *on, int step);      /* its first page */
/* The tabs and the page; what stands on the last one beneath what was written is up to the screen. */
void form_view(ui_app *app, ui_frame *frame, form_state *on);
/* Back and on, in the foot; on the last page only back. */
void form_foot(ui_app *app, ui_frame *frame, form_state *on);

/* --- form_field.c, form_figure.c, form_link.c: one field --- */

/* "Specific", where the field is a part of an aim; otherwise NULL. As long-lived as the frame. */
const char *form_smart(ui_frame *frame, const rp_field *field);
const char *form_id(ui_frame *frame, const form_state *on, size_t field);
void form_field(ui_app *app, ui_frame *frame, form_state *on, size_t field, const char *const *values);
/* A date that stands in no form: a field, and beneath it how it was understood. */
void form_date(ui_app *app, ui_frame *frame, const char *id, ui_edit *edit, ui_field_options options);
void form_note(ui_frame *frame, const char *words); /* its help, in a quiet line beneath it */
void form_figure(ui_app *app, ui_frame *frame, form_state *on, size_t field, ui_field_options options);
void form_end_counting(ui_app *app, form_state *on); /* counts that were filled in are taken */
void form_stop_counting(form_state *on);             /* nothing of them is */
void form_link(ui_app *app, ui_frame *frame, form_state *on, size_t field);
void form_stop_picking(form_state *on);

/* --- form_show.c: what is written in one, to be read --- */

/* Every field that has something, under its step. A link is a button that does `on_link`, with the link as its data. */
void form_show(ui_app *app, ui_frame *frame, const rp_form *of, const char *const *values,
               ui_handler *on_link);
/* The same, each step on a sheet of its own. */
void form_sheets(ui_app *app, ui_frame *frame, const rp_form *of, const char *const *values,
                 ui_handler *on_link);
/* Before, after and aim as a chart and in words, where there are any; with all readings of `versions`, oldest first. */
void form_progress(ui_frame *frame, const rp_form *of, const char *const *const *versions, size_t count);
/* What changed between two: a line for each field. */
void form_differences(ui_app *app, ui_frame *frame, const rp_form *of, const char *const *was,
                      const char *const *is);
/* One of these lines: "By when: 1 March 2026, before: nothing". */
void form_difference(ui_app *app, ui_frame *frame, const rp_field *field, const char *was, const char *is);
/* A value as it is told; of a link what it leads to. Frame memory. */
const char *form_told(ui_app *app, ui_frame *frame, const rp_field *field, const char *value);

#endif
