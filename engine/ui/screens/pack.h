/* A dialog that writes the evidence pack. */
#ifndef UI_SCREENS_PACK_H
#define UI_SCREENS_PACK_H

#include "ui/app.h"

/* Of one unit, or of all (NULL). What the unit names is copied. */
void pack_open(ui_app *app, const rp_group *unit);

#endif
