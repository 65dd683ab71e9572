/* Settings as they are shown, on their own screen and when the program is first started. */
#ifndef UI_SCREENS_SETTINGS_H
#define UI_SCREENS_SETTINGS_H

#include "ui/app.h"

enum { SETTINGS_WORDS = 4 }; /* settings that are words, at most */

extern const char settings_sample[]; /* something to look at while sizes change */

/* All settings of a group, one below the other. `state`: of the settings screen; NULL where the group has no words. */
void settings_group(ui_app *app, ui_frame *frame, void *state, const char *group);
void settings_flag(ui_app *app, ui_frame *frame, const char *name); /* one that is on or off */

#endif
