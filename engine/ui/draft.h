/* What is typed and not given yet, kept as drafts of the run that is played: if the window closes in the middle of a
 * sentence, the sentence is there the next time. Where nothing of a run is kept, nothing happens. */
#ifndef UI_DRAFT_H
#define UI_DRAFT_H

#include "rapport/looking_back.h"
#include "ui/app.h"

/* NULL or empty text: there is none any more. Where it cannot be kept that is told, and nothing is lost on the screen. */
void ui_draft_write(ui_app *app, const char *field, const char *text);
char *ui_draft_read(const ui_app *app, const char *field); /* heap; NULL: none */

enum { UI_DRAFT_EVERY_MS = 2000 };

/* When something that is typed is kept. Zeroed but for `kept`: it is as it was. */
typedef struct ui_keeping {
    uint64_t kept;  /* the revision that the draft is */
    int64_t due_ms; /* when what changed is to be kept; 0: nothing did */
    bool refused;   /* it could not be: tried again with the next change, and in the end */
} ui_keeping;

/* For a screen's tick: whether it is time to keep this revision. */
bool ui_keeping_is_due(const ui_app *app, ui_keeping *keeping, uint64_t revision, int64_t *next_ms);
bool ui_keeping_is_open(const ui_keeping *keeping,
                        uint64_t revision); /* there is something to keep in the end */
void ui_keeping_tried(ui_keeping *keeping, uint64_t revision, bool kept);

/* A text that is typed, with its draft. */
typedef struct ui_draft {
    ui_edit *edit;
    char field[RP_DRAFT_FIELD];
    ui_keeping keeping;
    bool elsewhere;   /* it belongs to … */
    rp_stream stream; /* … this, not to the run that is played */
} ui_draft;

/* Begins with the draft of an earlier time, where there is one. */
void ui_draft_open(ui_app *app, ui_draft *draft, const char *field, const ui_edit_options *options);
/* The same for a stream of the person who is signed in, such as an attempt of the log. */
void ui_draft_open_of(ui_app *app, ui_draft *draft, const rp_stream *stream, const char *field,
                      const ui_edit_options *options);
/* The same for what is no single text, such as a form that is being filled in. False where it could not be kept. */
bool ui_draft_write_of(ui_app *app, const rp_stream *stream, const char *field, const char *text);
char *ui_draft_read_of(const ui_app *app, const rp_stream *stream, const char *field); /* heap; NULL: none */
bool ui_draft_is_there(const ui_app *app, const rp_stream *stream, const char *field);
/* Keeps what was typed every two seconds: for a screen's tick. */
void ui_draft_tick(ui_app *app, ui_draft *draft, int64_t *next_ms);
void ui_draft_drop(ui_app *app, ui_draft *draft);  /* it was given: the draft is no longer needed */
void ui_draft_close(ui_app *app, ui_draft *draft); /* keeps what is new, and releases it */

#endif
