/* A desk over a data folder and a library of its own, with the real log and real scenarios. */
#ifndef TESTS_COUNTER_H
#define TESTS_COUNTER_H

#include "cli/desk.h"
#include "unit.h"

typedef struct counter {
    cli_context cli;
    char *folder;   /* data/ and library/ are in it */
    char *scenario; /* path of library/three/scenario.lua */
    cli_desk desk;
    rp_desk ask;
    rp_error error;
} counter;

/* The library holds "three": three questions, each a chance for coach.m1; 1 takes it strongly, 2 goes against it, 3 is
 * a critical error. It ends well or not by the last answer. Its frameworks are the shipped ones. */
void counter_init(counter *at);
void counter_finish(counter *at);
/* The desk is left, and another one stands over the same folders. */
void counter_again(counter *at);

/* It was refused so, with these words in at->error, which is cleared. */
void counter_refuses(counter *at, bool done, rp_error_kind kind, const char *words);

void counter_write(const counter *at, const char *path, const char *text);
/* The text of "three", with something else than its title. */
char *counter_three(const char *title);

void counter_sign_in(counter *at, rp_role role, const char *name);
/* Plays these answers ("1", "2") in a new run, or goes on. Leaves it chosen. */
rp_playing counter_play(counter *at, rp_desk_choice choice, const char *answers);
/* The only card of the library. */
rp_desk_card counter_card(counter *at);
/* All of the past, newest first; returns how many. */
size_t counter_past(counter *at, rp_desk_past *out, size_t most);

/* As an assessor does: says that the scenario as it is now is approved; releases an attempt; talks about it. */
void counter_approve(counter *at, const char *scenario);
void counter_note(counter *at, const rp_stream *attempt, rp_kind kind);

#endif
