/* What the centre has recorded, as it is shown and changed. */
#ifndef UI_SCREENS_CENTRE_H
#define UI_SCREENS_CENTRE_H

#include "base/date.h"
#include "ui/app.h"

/* What is opened to be changed. */
typedef enum centre_opened { CENTRE_NOTHING, CENTRE_POINT, CENTRE_RETENTION } centre_opened;

typedef struct centre {
    rp_desk_centre now;     /* the desk's */
    bool there;             /* it was read */
    rp_error error;         /* why it was not; text "": it was */
    const rp_desk_due *due; /* the desk's */
    size_t due_count;
    rp_error due_error;

    centre_opened opened;
    const rp_definition *point; /* that is changed */
    rp_admissible admissible;
    bool whole_unit; /* the same for all points of its unit */
    int years;
    ui_edit *unit, *criteria;
    ui_edit *said_by, *on;           /* of the change; kept from one to the next */
    const char *wrong_by, *wrong_on; /* what is wrong with them; NULL: nothing, or it was not tried */
    rp_error wrong;                  /* why it was not saved; text "": it was, or it was not tried */
} centre;

/* --- centre.c --- */

void centre_read(ui_app *app, centre *me);
void centre_close_opened(ui_app *app, centre *me); /* and goes back to where it was opened */
const rp_centre_fact *centre_fact(const centre *me, const char *point); /* or NULL */

/* --- centre_change.c: changing a point, or how long records are kept --- */

void centre_open_point(ui_app *app, centre *me, const rp_definition *point);
void centre_open_retention(ui_app *app, centre *me);
void centre_draw_opened(ui_app *app, ui_frame *frame, centre *me);

#endif
