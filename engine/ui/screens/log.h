/* The log of a trainee as it is shown: what was read of it, and the attempt that is opened. */
#ifndef UI_SCREENS_LOG_H
#define UI_SCREENS_LOG_H

#include "ui/draft.h"
#include "ui/play.h"

enum { LOG_PAGE = 30 }; /* attempts that are shown at first, and with each "older" */

/* Attempts as they were read, newest first; copies, so that they can be shown while the log is read anew. */
typedef struct log_list {
    arena memory;
    rp_desk_past *items;
    size_t count, capacity;
} log_list;

typedef struct log_screen {
    log_list shown, coming; /* what was read wholly; what is being read to take its place */
    bool reading, away;     /* `away`: another screen was on top, which may have changed what is to be read */
    rp_error error;         /* why it could not be read; text "": it could */
    size_t most;            /* as many are shown */
    ui_edit *search;

    rp_stream stream; /* the attempt that is opened */
    bool opened;
    const rp_kept_entry *entries; /* of it; the desk's, read again whenever this screen comes back */
    size_t entry_count;
    int64_t adding; /* the entry that words are added to; 0: none */
    ui_draft words;
    char *page; /* where its page stands, once it was written; or NULL */
} log_screen;

/* --- log_list.c --- */

void log_list_add(log_list *list, const rp_desk_past *past);
void log_list_finish(log_list *list);
const log_list *log_list_of(const log_screen *log);            /* that is shown now */
const char *log_id(ui_frame *frame, const rp_desk_past *past); /* of its button; frame memory */
const rp_desk_past *log_opened(const log_screen *log);
bool log_is_opened(const log_screen *log, const rp_desk_past *past);
/* Those that hold what is searched for. Frame memory. */
typedef struct log_found {
    const rp_desk_past **items;
    size_t count;
} log_found;

log_found log_find(ui_app *app, ui_frame *frame, const log_screen *log);
/* How it went: "Practice, “Refunded”". Frame memory. */
const char *log_went(ui_frame *frame, const rp_desk_past *past);

/* --- log_line.c: the time line --- */

/* `handler` opens and closes the attempt at its index in the list. */
void log_line(ui_app *app, ui_frame *frame, const log_screen *log, const log_found *found,
              ui_handler *handler);

/* --- log_entry.c: what was written about the attempt that is opened, and adding to it --- */

void log_entries_read(ui_app *app, log_screen *log); /* and what was being typed */
void log_entries_close(ui_app *app, log_screen *log);
void log_entries(ui_app *app, ui_frame *frame, const log_screen *log);

/* --- log_opened.c: what can be done with it --- */

void log_draw_opened(ui_app *app, ui_frame *frame, const log_screen *log, const rp_desk_past *past);

#endif
