/* The log of a trainee as it is shown: one time line of attempts, reflective entries, records and versions of the plan,
 * which of it is wanted, and what is opened. */
#ifndef UI_SCREENS_LOG_H
#define UI_SCREENS_LOG_H

#include "ui/draft.h"
#include "ui/play.h"
#include "ui/screens/entries.h"

enum {
    LOG_PAGE = 30, /* things that are shown at first, and with each "older" */
    LOG_WORD = 96,
};

typedef enum log_kind { LOG_ATTEMPT, LOG_ENTRY, LOG_RECORD, LOG_PLAN, LOG_KINDS } log_kind;

/* A text of a record with its name. */
typedef struct log_part {
    const char *title, *text;
} log_part;

/* Something on the time line. */
typedef struct log_item {
    log_kind kind;
    int64_t at_ms;
    rp_stream stream;         /* of the attempt; zero for records and plan */
    int64_t seq;              /* which entry, record or version it is; 0: the attempt itself */
    const rp_desk_past *past; /* the attempt, or the one that the entry is about; NULL otherwise */
    const char *title;
    const char *state;     /* a line below it; NULL for attempts, of which more is said */
    const char *begins;    /* how what was written in it begins; or NULL */
    const char *words;     /* searched beside title, state and date; or NULL */
    int64_t record;        /* that it is a version of; 0: none */
    const log_part *parts; /* of records and plan: what is shown once it is opened */
    size_t part_count;

    const char *said; /* the lines of an attempt that was played again for the search; or NULL */
    uint64_t asked;   /* the search that `holds` is the answer to; 0: none yet */
    bool holds;
} log_item;

/* As it was read, newest first; copies, so that they can be shown while the log is read anew. */
typedef struct log_list {
    arena memory;
    log_item **items;
    size_t count, capacity;
} log_list;

/* What the trainee said in an attempt, for the search: a line for each turn. */
typedef struct log_said {
    rp_stream stream;
    size_t answers; /* as many had been given when it was read */
    char *lines;
} log_said;

/* Which things are wanted. */
typedef struct log_wanted {
    int kind;                                /* log_kind; LOG_KINDS: all */
    int mode;                                /* rp_mode; -1: all */
    char scenario[LOG_WORD], unit[LOG_WORD]; /* ids; "": all */
} log_wanted;

typedef struct log_screen {
    log_list shown, coming; /* what was read wholly; what is being read to take its place */
    bool begun;             /* something of it was found */
    bool reading, away;     /* `away`: another screen was on top, which may have changed what is to be read */
    rp_stream entries_of;   /* its entries are read with the next step … */
    bool entries_due;       /* … where this says so */
    rp_error error;         /* why it could not be read; text "": it could */
    rp_error kept_error;    /* the same for records and plan */
    size_t most;            /* as many are shown */
    ui_edit *search;
    bool filters; /* are open */
    log_wanted wanted;
    log_said *said; /* of the attempts that were played again so far */
    size_t said_count, said_capacity;
    bool searching; /* there may be more of them to play again */

    bool comparing; /* the attempt to set beside this one is being chosen: */
    rp_stream beside;

    rp_stream stream; /* the attempt that is opened, or whose entry is; zero for records and plan */
    log_kind kind;    /* what is opened */
    int64_t seq;
    bool opened;
    bool sought;        /* … from another screen: the keys begin there once it is read */
    ui_entries written; /* about the attempt; read again whenever this screen comes back */
    char *page;         /* where its page stands, once it was written; or NULL */
} log_screen;

/* Opens the log with this attempt opened. */
void log_open_at(ui_app *app, const rp_stream *attempt);

/* --- log_list.c --- */

void log_list_add_past(log_list *list, const rp_desk_past *past);
void log_list_add_entry(log_list *list, const rp_desk_past *past, const rp_kept_entry *entry);
/* Memory for an item of another kind, which log_list_insert then puts in its place. */
log_item *log_list_new(log_list *list, log_kind kind, int64_t at_ms);
void log_list_insert(log_list *list, log_item *item);
/* The first words of a text, or NULL where there is none. Memory of the list. */
const char *log_begins(log_list *list, const char *text);
const rp_desk_past *log_list_past(const log_list *list, const rp_stream *attempt); /* or NULL */
void log_list_finish(log_list *list);
const log_list *log_list_of(const log_screen *log);        /* that is shown now */
const char *log_id(ui_frame *frame, const log_item *item); /* of its button; frame memory */
bool log_is_opened(const log_screen *log, const log_item *item);
const rp_desk_past *log_opened(const log_screen *log); /* the attempt of what is opened, or NULL */
/* How it went: "Practice, “Refunded”". Frame memory. */
const char *log_went(ui_frame *frame, const rp_desk_past *past);

/* --- log_kept.c: records and versions of the plan --- */

bool log_read_kept(ui_app *app, log_list *list, rp_error *error);
void log_draw_kept(ui_frame *frame, const log_item *item);

/* --- log_find.c --- */

typedef struct log_found {
    const log_item **items;
    size_t count;
} log_found;

/* Those that are wanted and hold what is searched for. Frame memory. */
log_found log_find(ui_app *app, ui_frame *frame, const log_screen *log);
/* One attempt more is played again, so that what was said in it can be searched. False where all are, or nothing is
 * searched for. */
bool log_said_step(ui_app *app, log_screen *log);
/* What the trainee said there that holds all that is searched for, or NULL. Frame memory. */
const char *log_said_line(ui_frame *frame, const log_screen *log, const log_item *item);
void log_said_finish(log_screen *log);
void log_want_all(log_screen *log); /* no search, no filter but what choosing needs */

/* --- log_filter.c --- */

void log_draw_filters(ui_app *app, ui_frame *frame, log_screen *log);

/* --- log_line.c: the time line --- */

/* `handler` does what is to be done with the item that is the node's data. */
void log_line(ui_app *app, ui_frame *frame, const log_screen *log, const log_found *found,
              ui_handler *handler);

/* --- log_entry.c: what was written about the attempt that is opened --- */

void log_entries_read(ui_app *app, log_screen *log);
/* All of them, or where one is opened by itself, that one. */
void log_entries(ui_app *app, ui_frame *frame, const log_screen *log);

/* --- log_opened.c: what can be done with it --- */

void log_draw_opened(ui_app *app, ui_frame *frame, const log_screen *log, const log_item *item);

#endif
