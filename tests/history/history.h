/* Months of one trainee's work, made from a list of acts: runs that follow walkthroughs at their dates, ratings, entries,
 * records, versions of the plan, and what assessors add. Everything goes through the desk and the commands, as if people
 * had done it; only the clock is set.
 *
 * An act is an object with "at" (local time, "2026-09-04T10:05"), "do", and what that needs: see the table in
 * history.c. A "name" stands for what an act makes: "@name" in later texts is its attempt (32 hex digits) or the number
 * of its record. */
#ifndef TESTS_HISTORY_H
#define TESTS_HISTORY_H

#include <stdbool.h>

#include "base/json.h"
#include "cli/desk.h"

typedef struct history_name {
    const char *name; /* of the acts */
    rp_stream stream;
    int64_t record; /* 0: it is an attempt */
} history_name;

typedef struct history {
    cli_context cli; /* with the folder of the data and the library */
    const rp_json *acts;
    char clock[48]; /* "RAPPORT_CLOCK=…", part of the environment */
    history_name names[200];
    size_t name_count;
    str text; /* the last that history_text made */
} history;

/* All acts one after the other. False with an error that says which could not be done. */
bool history_make(history *all, rp_error *error);

/* --- for the files of the acts --- */

void history_wait(history *all, int64_t ms); /* time passes */
bool history_add_name(history *all, const rp_json *act, const rp_stream *stream, int64_t record,
                      rp_error *error);
const history_name *history_find(const history *all, const char *name);
/* The text with all its "@name" replaced; valid until the next call. NULL stays NULL. */
const char *history_text(history *all, const char *text, rp_error *error);

/* Signs the trainee of the act in; to be finished by the caller also where it is false. */
bool history_sit_down(history *all, const rp_json *act, cli_desk *desk, rp_desk *functions, rp_error *error);

bool history_play(history *all, const rp_json *act, rp_error *error);
bool history_look_back(history *all, const rp_json *act, rp_error *error);
bool history_add(history *all, const rp_json *act, rp_error *error);
bool history_record(history *all, const rp_json *act, rp_error *error);
bool history_withdraw(history *all, const rp_json *act, rp_error *error);
bool history_plan(history *all, const rp_json *act, rp_error *error);

#endif
