/* Two attempts of the trainee side by side. */
#ifndef UI_SCREENS_COMPARE_H
#define UI_SCREENS_COMPARE_H

#include "ui/app.h"

/* In any order: the one that began earlier is the first. Both are copied. */
void compare_open(ui_app *app, const rp_desk_past *one, const rp_desk_past *other);

#endif
