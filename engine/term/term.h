/* The terminal player: a scripted conversation as plain lines, made to be read aloud.
 *
 * It knows neither files nor logs nor terminals. What it reads and writes goes through a term_io, what it
 * needs to know of people, scenarios and attempts through a term_desk; the program fills both, and so do
 * tests. Nothing is drawn: no colours, boxes or cursor movements, only sentences, in the order in which
 * somebody who listens needs them.
 *
 * Everywhere a number selects and Enter confirms, so that a wrong key is never kept. The end of the input,
 * wherever it comes, is like stopping: everything is saved. */
#ifndef TERM_TERM_H
#define TERM_TERM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "base/str.h"
#include "rapport/attempt.h"
#include "rapport/error.h"
#include "rapport/framework.h"
#include "rapport/journal.h"
#include "rapport/run.h"

/* --- Input and output ----------------------------------------------------------------------------- */

typedef enum term_read {
    TERM_READ_LINE,
    TERM_READ_END,         /* no more input */
    TERM_READ_INTERRUPTED, /* Ctrl-C, or somebody asked the program to end */
    TERM_READ_CHANGED, /* the prompt's `changed` said so; what was typed by then stands at the next prompt */
} term_read;

typedef struct term_prompt {
    const char *words; /* "" shows nothing */
    bool text;         /* sentences are wanted, not a choice (what was typed before may then be recalled) */
    /* Asked a few times a second while a line is waited for; true ends the waiting. NULL: nothing to look at. */
    bool (*changed)(void *data);
    void *data;
} term_prompt;

typedef struct term_io {
    void *data;
    /* Shows the prompt and reads one line, without its end, into `line`, which is emptied first. The bytes
     * come as they were typed: whoever calls checks them. */
    term_read (*read)(void *data, const term_prompt *prompt, str *line);
    /* Writes whole lines. */
    void (*write)(void *data, const char *bytes, size_t length);
    /* Columns to wrap at, asked before every block; 0: lines stay whole. */
    size_t (*width)(void *data);
    void (*finish)(void *data); /* NULL: nothing to release */
} term_io;

/* Line by line, without editing: for pipes, for programs, for --plain. Lines stay whole, and prompts are
 * lines of their own, so that whoever reads line by line misses none. */
void term_plain_init(term_io *io, FILE *in, FILE *out);

/* With libedit, for a terminal. False where it cannot be used so (TERM is dumb or unknown): take the plain
 * one. Neither file may be used for reading or writing by others in the meantime. */
bool term_editor_init(term_io *io, FILE *in, FILE *out);

void term_io_finish(term_io *io); /* puts the terminal back; accepts a zeroed one */

/* Makes Ctrl-C, hang-up and a polite kill come back as TERM_READ_INTERRUPTED while it is in force. */
void term_signals_begin(void);
void term_signals_finish(void);

/* --- What the program knows ----------------------------------------------------------------------- */

/* A scenario of the library, for the trainee who signed in. */
typedef struct term_scenario {
    const char *id, *title, *kind;
    int minutes;
    const char *last; /* the last run in words ("practice, “Refunded”, 22 November 2026"), or NULL */
    const char *unfinished; /* a run to go on with, in words, or NULL */
} term_scenario;

/* What is about to be played, or is being played. Everything belongs to the desk and stays valid until
 * put_away or the next choose. */
typedef struct term_playing {
    rp_run *preview;           /* the run before anything is kept, for the brief; unused once begun */
    rp_attempt *attempt;       /* NULL until it has begun */
    const rp_journal *journal; /* NULL: nothing is kept */
    const rp_framework *framework;
    rp_mode mode;
    rp_approval approval; /* of the scenario, when it begins */
    const char *assessor; /* who observes, or NULL */
    int number;           /* this attempt's number among those of its kind */
    int practised;        /* how often it was practised before */
    bool resumed;
    bool held; /* levels may not be shown */
    /* Of a run that ended earlier and is looked back at now: what was done already. */
    bool rated, debrief_seen, reflected;
    const rp_rating *ratings;
    size_t rating_count;
    const char *go_on;  /* the command that goes on with it; NULL where nothing is kept */
    const char *report; /* the command that writes its page, once it has begun; or NULL */
} term_playing;

/* What came of a change on the disk. Lines belong to the desk and stay valid until its next call. */
typedef struct term_news {
    bool loaded; /* there is a new text to play: renew takes it */
    rp_names
        lines; /* otherwise what is wrong with it, one line each; none: it is again the text that is played */
} term_news;

/* How the answers given so far went into a new text. */
typedef struct term_renewal {
    size_t given, fit;
    rp_error why; /* why the first that does not fit any more does not */
} term_renewal;

/* Every function that returns bool says what went wrong in `error`. */
typedef struct term_desk {
    void *data;
    /* Names of the trainees who are known, in the order they were added. Valid until the next call. */
    bool (*people)(void *data, rp_names *names, rp_error *error);
    /* From now on everything is done for this trainee, who is added where the name is new; NULL: for
     * nobody, and nothing is kept. May be tried again after an error. */
    bool (*sign_in)(void *data, const char *name, rp_error *error);
    /* Valid until the next call. */
    bool (*library)(void *data, const term_scenario **scenarios, size_t *count, rp_error *error);
    /* Loads a scenario, and with `go_on` the trainee's run of it that is unfinished or not looked back at
     * yet. Writes nothing. */
    bool (*choose)(void *data, const char *scenario, bool go_on, term_playing *playing, rp_error *error);
    /* Begins it, or notes that it goes on: from now on there is an attempt. May be tried again. */
    bool (*begin)(void *data, term_playing *playing, rp_error *error);
    void (*put_away)(void *data);  /* what was chosen is done with; accepts nothing chosen */
    int64_t (*now_ms)(void *data); /* a clock that never goes back */
    /* What is chosen is edited while it is played: all three NULL where that is not looked at. `changed` is cheap
     * and true once for each change that there is news of; `renew` takes the new text, plays the answers again and
     * changes `playing` accordingly. */
    bool (*changed)(void *data);
    term_news (*news)(void *data);
    term_renewal (*renew)(void *data, term_playing *playing);
} term_desk;

/* --- Playing -------------------------------------------------------------------------------------- */

typedef struct term_options {
    const char *scenario; /* play this one and end; NULL: offer the library */
    const char *trainee;  /* NULL: ask who it is */
    bool go_on;           /* go on with the unfinished run of `scenario` */
    bool nobody;          /* play without a name, and do not ask for one */
} term_options;

typedef enum term_end {
    TERM_DONE,
    TERM_QUIT,        /* stopped by the trainee, or the input ended */
    TERM_INTERRUPTED, /* stopped from outside */
    TERM_FAILED,      /* with an error: what was asked for is not there, or the last step was not saved */
} term_end;

/* Plays until the trainee is done. Whatever it returns, everything that was acknowledged is saved. */
term_end term_play(const term_io *io, const term_desk *desk, const term_options *options, rp_error *error);

#endif
