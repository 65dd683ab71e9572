/* What the pointer does: it presses, drags a selection or a picture, scrolls and zooms. */
#ifndef UI_POINTER_H
#define UI_POINTER_H

#include "ui/app.h"

/* POINT, PRESS, RELEASE and WHEEL. True where anything but the pointer's place may be different now. */
bool ui_pointer_event(ui_app *app, const ui_event *event);

/* While a selection is dragged over the edge of what scrolls, it scrolls on; `next_ms` as in `tick` of a screen. */
void ui_pointer_tick(ui_app *app, int64_t *next_ms);

#endif
