/* Settings as they are shown, on their own screen and when the program is first started. */
#ifndef UI_SCREENS_SETTINGS_H
#define UI_SCREENS_SETTINGS_H

#include "ui/app.h"

enum { SETTINGS_WORDS = 4 }; /* settings that are words, at most */

/* What is typed into the fields of settings that are words, in the order of the table. */
typedef struct settings_words {
    ui_edit *edits[SETTINGS_WORDS];
} settings_words;

void settings_words_open(ui_app *app, settings_words *words);
void settings_words_close(settings_words *words);

/* All settings of a group, one below the other. `typed` is what the screen's state begins with. */
void settings_group(ui_app *app, ui_frame *frame, const settings_words *typed, const char *group);
/* One of them that is not words. */
void settings_one(ui_app *app, ui_frame *frame, const char *name);

/* A line of a conversation to look at while things change. */
void settings_sample(ui_frame *frame);
/* Hearing it: a button, or why there is no voice. */
void settings_sample_voice(ui_app *app, ui_frame *frame);

#endif
