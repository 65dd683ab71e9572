/* Ways between the screens of what is kept: the list of records, one record, the plan. */
#ifndef UI_SCREENS_RECORDS_H
#define UI_SCREENS_RECORDS_H

#include "ui/app.h"

enum { RECORDS_PAGE = 30 }; /* records that are shown at first, and with each "older" */

typedef struct records_screen {
    size_t tab, most;
    ui_edit *search;
    bool choosing;  /* the kind of a new one */
    bool withdrawn; /* those are shown, too */
    bool away;      /* another screen was on top */
    unsigned begun; /* kinds of which a new one was begun and not saved: bits */
} records_screen;

void record_open(ui_app *app, int64_t id); /* to be read */
/* A new one, or the one that was begun; `key` (or NULL) is a link of it that has that value already. */
void record_begin(ui_app *app, rp_record_kind kind, const char *key, const char *link);
bool record_is_begun(const ui_app *app, rp_record_kind kind); /* a new one, that was not saved yet */

void plan_open(ui_app *app, int row);
/* A new row that cites something; `gap` (or NULL) are the words that it quotes. */
void plan_begin(ui_app *app, const char *cites, const char *gap);

/* Opens what a link names; whether that can be opened. */
bool kept_follow(ui_app *app, const char *link);
bool kept_can_follow(const char *link);
/* On top of the screen that is there; in its place where many are open already. Back to the plan where it is open. */
void kept_go(ui_app *app, ui_screen_id screen);

/* --- records_list.c --- */

void records_list(ui_app *app, ui_frame *frame, const records_screen *me, const rp_records *all);

#endif
