/* What the files of a ui_edit share. Nobody else includes it. */
#ifndef UI_EDIT_PARTS_H
#define UI_EDIT_PARTS_H

#include "base/str.h"
#include "ui/edit.h"
#include "ui/marks.h"

/* What may be one step with its like. */
typedef enum edit_kind { EDIT_ALONE, EDIT_TYPING, EDIT_BACKWARD, EDIT_FORWARD } edit_kind;

typedef struct edit_place {
    size_t anchor, caret;
} edit_place;

/* One step: at `at`, `added` stands in place of `removed`. */
typedef struct edit_step {
    edit_kind kind;
    size_t at;
    str removed, added;
    edit_place before, after;
    uint64_t moment;
} edit_step;

typedef struct edit_steps {
    edit_step *items;
    size_t count, capacity;
    size_t done; /* those before it can be undone, those from it on done again */
    size_t kept; /* bytes that they hold */
    bool closed; /* what comes next is a step of its own */
} edit_steps;

struct ui_edit {
    ui_edit_options options;
    str text;
    edit_place place;
    uint64_t now, revision;
    edit_steps steps;
    str composed;
    size_t composed_caret;
    ui_span clause;
    str shown;      /* the text with what is composed; made when it is asked for */
    ui_marks marks; /* of what is shown */
    ui_span *misspelt;
    size_t misspelt_capacity;
};

/* Bytes of any kind as they may stand in a text (in NFC, but for what they do to their neighbours). */
void edit_clean(const char *bytes, size_t length, bool lines, str *out);

/* Where a caret may stand in a text: the nearest place from there towards the end. */
size_t edit_snap(const str *text, size_t at);
size_t edit_target(const ui_edit *edit, ui_move move);

void edit_drop_composed(ui_edit *edit);

/* Takes the step over, which was already done; joins it to the last one where both are of a kind that goes on. */
void edit_keep_step(ui_edit *edit, edit_step *step);
void edit_steps_finish(edit_steps *steps);

#endif
