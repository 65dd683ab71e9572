/* Reflective entries about an attempt as they stand in the log, with what is added to them: words of the trainee, and
 * comments of an assessor. A part of several screens: it is kept in their state and finds itself in its nodes. */
#ifndef UI_SCREENS_ENTRIES_H
#define UI_SCREENS_ENTRIES_H

#include "ui/draft.h"
#include "ui/widget.h"

typedef enum entries_typing { ENTRIES_NOTHING, ENTRIES_ADDITION, ENTRIES_COMMENT } entries_typing;

/* Zeroed is empty. */
typedef struct ui_entries {
    rp_stream attempt;
    const rp_kept_entry *items; /* the desk's, until they are read again; oldest first */
    size_t count;

    entries_typing typing; /* what is being added … */
    rp_stream to;          /* … and to which: the run that it was written at … */
    int64_t seq;           /* … and its number there */
    ui_draft words;
    bool asks; /* the comment asks for more */

    arena memory;
    rp_names assessors; /* who may comment */
    size_t assessor;    /* chosen, from 1; 0: none yet */
} ui_entries;

/* Reads those that cover the attempt. Words of another day that were not added yet are there again. */
void entries_read(ui_app *app, ui_entries *of, const rp_stream *attempt);
void entries_close(ui_app *app, ui_entries *of); /* what is typed stays a draft; accepts a zeroed one */
void entries_tick(ui_app *app, ui_entries *of, int64_t *next_ms);
void entries_draw(ui_app *app, ui_frame *frame, const ui_entries *of, size_t index);

#endif
