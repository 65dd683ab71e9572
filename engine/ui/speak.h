/* What is said aloud of a frame: the screen when it opens, what is live when it changes, the focus when it moves. */
#ifndef UI_SPEAK_H
#define UI_SPEAK_H

#include "ui/app.h"

/* After every frame, before it is painted: marks what is being read. Returns it where reading went on to it, to be
 * scrolled to; else NULL. */
const ui_node *ui_speak(ui_app *app);
/* Begins to read the screen aloud from its top; stops where it is being read. */
void ui_speak_screen(ui_app *app);
void ui_speak_tick(ui_app *app);                  /* reading goes on where a text was said to its end */
void ui_speak_end_reading(ui_app *app);           /* something is done: the screen is no longer read */
void ui_speak_forget(ui_app *app, ui_open *open); /* it closes: what was said of it */
void ui_speak_finish(ui_app *app);

/* How one thing is said: "Practise, button", "Shown, option, 1 of 3, selected". Frame memory. */
const char *ui_spoken(ui_frame *frame, const ui_node *node);

#endif
