/* The terminal player: a scripted conversation as plain lines, made to be read aloud.
 *
 * It knows neither files nor logs nor terminals. What it reads and writes goes through a term_io, what it
 * needs to know of people, scenarios and attempts through a rp_desk; the program fills both, and so do
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
#include "rapport/desk.h"
#include "rapport/error.h"

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

/* --- Playing -------------------------------------------------------------------------------------- */

typedef struct term_options {
    rp_desk_choice
        play; /* without a scenario the library is offered, and what is chosen there is played so */
    const char *trainee; /* NULL: ask who it is */
    bool nobody;         /* play without a name, and do not ask for one */
} term_options;

typedef enum term_end {
    TERM_DONE,
    TERM_QUIT,        /* stopped by the trainee, or the input ended */
    TERM_INTERRUPTED, /* stopped from outside */
    TERM_FAILED,      /* with an error: what was asked for is not there, or the last step was not saved */
} term_end;

/* Plays until the trainee is done. Whatever it returns, everything that was acknowledged is saved. */
term_end term_play(const term_io *io, const rp_desk *desk, const term_options *options, rp_error *error);

#endif
