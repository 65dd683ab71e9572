/* One record: being read, being written. */
#ifndef UI_SCREENS_RECORD_H
#define UI_SCREENS_RECORD_H

#include "ui/screens/form.h"

typedef struct record_screen {
    form_state form; /* first: see form.h */
    rp_record_kind kind;
    int64_t id; /* 0: it is new */
    bool writing, withdrawing;
    bool begun;      /* a change of it was begun and not saved */
    size_t version;  /* that is opened, from 1; 0: none */
    ui_draft reason; /* of a change, or of withdrawing it; there while either is done and it is not new */
} record_screen;

/* --- record.c --- */

const rp_record *record_of(ui_app *app, const record_screen *me); /* NULL where it is new or gone */

/* --- record_read.c --- */

typedef struct record_handlers {
    ui_handler *change, *withdraw, *take_back, *withdraw_now;
} record_handlers;

void record_read(ui_app *app, ui_frame *frame, const record_screen *me, const rp_record *record,
                 const record_handlers *act);

#endif
