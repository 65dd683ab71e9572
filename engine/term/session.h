/* What the files of this layer share while somebody plays: the session, and how it is read from and led.
 *
 * Leaving: any prompt can end the session (the word quit, the end of the input, Ctrl-C). Then asking
 * functions return NULL or false, and every caller returns at once, up to term_play, which says goodbye.
 * Nothing needs to be saved on the way: it was saved when it was done. */
#ifndef TERM_SESSION_H
#define TERM_SESSION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"
#include "term/prose.h"
#include "term/term.h"

enum {
    TERM_LINE_MOST = 4000,
    TERM_TEXT_MOST = 64 * 1024
}; /* bytes that may be typed: a line, a whole text */

enum { TERM_LOOK_EVERY = 150 }; /* milliseconds between two looks at what may have changed */

typedef struct term_session {
    const term_io *io;
    const rp_desk *desk;
    const term_options *options;
    rp_error *error;
    term_prose prose;
    str line; /* what was typed last */
    bool leaving;
    term_end end;        /* why, while leaving */
    rp_error unsaved;    /* the last step could not be saved, and the trainee left it so */
    bool in_command;     /* a command is at work: its own prompts take no further ones */
    bool drafts_refused; /* the last draft could not be saved, and that was said */
    bool named;          /* the trainee has a name: what is done is kept */
    rp_playing playing;

    /* Where the scenario is edited while it is played. */
    bool watched; /* this screen may be left for a new text */
    bool changed; /* leaving, to come back with it */
    bool renewed; /* it has just been taken: what is known of it is told from the start */

    /* While a question waits for its answer. */
    bool asking;
    bool moved;         /* a command took the run elsewhere: the question is no longer asked */
    size_t told;        /* lines of the run that were shown */
    signed char *moods; /* of each actor, as they were last said; -1: not met */
    int64_t shown_ms;   /* when the question was shown, later by every pause */
    str text;           /* of a write answer */

    /* What the trainee said about the run. */
    rp_rating *ratings;
    size_t rating_count;
    char *first_next; /* what would be done first next time, said in this sitting; or NULL */
} term_session;

/* The run that is brief or played; NULL where none is chosen. */
rp_run *session_run(const term_session *session);
/* The language of the scenario, for figures. */
const char *session_language(const term_session *session);
bool session_kept(const term_session *session); /* what is done now goes to the log */
/* Forgets what belongs to the run that was played; the desk puts it away. */
void session_put_away(term_session *session);
/* Leaves the session; returns false so that callers can end with it. */
bool session_leave(term_session *session, term_end end);

/* --- watch.c: a scenario that is edited while it is played --- */

/* Tells what came of a change. True where the prompt is to be asked again; false: leaving, for the new text. */
bool watch_tell(term_session *session);
/* Takes the new text and says how the answers went into it: whether all fit. The session is no longer left. */
bool watch_renew(term_session *session);

/* --- ask.c: prompts --- */

/* The line typed, without blanks at its ends, valid UTF-8 without control characters; valid until the next
 * question. Commands (command.h) are carried out here. NULL: the session is left, or the run has moved.
 * In a text, commands begin with a slash. */
const char *ask(term_session *session, const char *prompt);
const char *ask_text(term_session *session, const char *prompt);
const char *ask_inside(term_session *session, const char *prompt); /* a command's own: takes no others */
bool ask_enter(term_session *session, const char *prompt); /* waits for Enter; whatever is typed counts */

/* Whole numbers from 1 on, with blanks, commas or plus signs between them. False where anything else
 * stands there, or more than `most`. An empty line holds no numbers. */
bool ask_numbers(const char *line, size_t *numbers, size_t most, size_t *count);
bool ask_number(const char *line, size_t least, size_t most, size_t *number); /* exactly one, in that range */

/* Does `step` until it is saved or the trainee stops. `what` names it: "Your answer". Errors of kind USAGE
 * are not about saving: they are left in `why` and end it too. */
typedef bool ask_step(term_session *session, const void *data, rp_error *error);
bool ask_keep(term_session *session, const char *what, ask_step *step, const void *data, rp_error *why);

/* --- text_entry.c: sentences over several lines --- */

/* Reads lines into `text` until an empty one or a single dot, behind what it holds already; each line is
 * saved as the draft `field` before the next is asked for. Offers the draft of an earlier time where `text`
 * is empty. False: leaving. */
bool text_entry(term_session *session, const char *field, str *text);
void text_entry_drop(term_session *session, const char *field);   /* the draft is no longer needed */
char *text_entry_draft(term_session *session, const char *field); /* heap, or NULL */
/* Saves a draft, and says so once where it cannot. */
void text_entry_keep(term_session *session, const char *field, const char *text);

#endif
