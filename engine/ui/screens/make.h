/* A dialog for a scenario that comes into the workshop. */
#ifndef UI_SCREENS_MAKE_H
#define UI_SCREENS_MAKE_H

#include "ui/app.h"

typedef enum make_kind {
    MAKE_NEW,     /* from the template */
    MAKE_COPY,    /* from another scenario */
    MAKE_INSTALL, /* out of an archive */
} make_kind;

/* `from` and `title` are of the scenario that is copied; else NULL. */
void make_open(ui_app *app, make_kind kind, const char *from, const char *title);

#endif
