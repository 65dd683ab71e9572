/* What a person set: one table of settings, which the file, the settings screen and the help go by.
 *
 * The file is settings.ini: a line "name = value" each, comments behind # or ;. Lines that this version does not know
 * are kept as they are; a value that makes no sense is reported and its standard is used. */
#ifndef UI_SETTINGS_H
#define UI_SETTINGS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"
#include "base/theme.h"
#include "ui/keys.h"
#include "ui/text.h"

typedef enum ui_lines { UI_LINES_ONE, UI_LINES_ALL, UI_LINES_THEMSELVES } ui_lines;

typedef struct ui_window_place {
    int x, y, width, height; /* pixels; width 0: not known yet */
    int full_screen, maximised;
} ui_window_place;

enum { UI_SETTING_TEXT = 64 };

typedef struct ui_settings {
    int started;        /* the first start is done */
    int text_size;      /* per cent */
    int display_scale;  /* per cent; 0: as the display says */
    int family;         /* ui_family */
    int theme;          /* theme_id */
    int line_spacing;   /* per cent of the size, added */
    int letter_spacing; /* per cent of the size, added */
    int less_motion;
    int lines; /* ui_lines: how a conversation comes */
    int speech;
    char voice[UI_SETTING_TEXT]; /* "": the speaker's own */
    int speech_rate;             /* -100 to 100 */
    int speech_volume;           /* 0 to 100 */
    int time_limits;
    int time_factor;                /* 1 to 10 */
    char language[UI_SETTING_TEXT]; /* of spelling: BCP 47 */
    int spelling;
    ui_window_place window;
    ui_keys keys;
} ui_settings;

typedef enum ui_setting_kind {
    UI_SETTING_FLAG,
    UI_SETTING_NUMBER,
    UI_SETTING_CHOICE,
    UI_SETTING_WORDS
} ui_setting_kind;

/* One setting. Those without a title are kept, but not shown. */
typedef struct ui_setting {
    const char *name;  /* in the file */
    const char *group; /* heading on the settings screen */
    const char *title;
    const char *help; /* a sentence, or NULL */
    ui_setting_kind kind;
    size_t offset;
    int standard, least, most, step;       /* number; choice: `most` is the last */
    const char *unit;                      /* " %", or "" */
    const char *usual;                     /* number: said instead of the standard one, or NULL */
    const char *(*value_name)(int value);  /* choice: in the file */
    const char *(*value_title)(int value); /* choice: for people */
    const char *words;                     /* words: the standard */
} ui_setting;

size_t ui_setting_count(void);
const ui_setting *ui_setting_at(size_t index);
const ui_setting *ui_setting_find(const char *name); /* or NULL */

int ui_setting_number(const ui_settings *settings, const ui_setting *setting);
void ui_setting_set(ui_settings *settings, const ui_setting *setting, int value); /* held to its bounds */
void ui_setting_set_words(ui_settings *settings, const ui_setting *setting,
                          const char *words); /* cut where too long */
/* For people: "120 %", "Cream", "on". Cut at `size`. */
void ui_setting_value(const ui_settings *settings, const ui_setting *setting, char *out, size_t size);

void ui_settings_standard(ui_settings *settings);

/* Reads the file's text over the standard ones. `wrong`: one line for each that makes no sense, "settings.ini:3: …". */
void ui_settings_read(ui_settings *settings, const char *file, str *wrong);
/* The file anew: `file` (or NULL) with the values of now. What is not known stays. Heap text. */
char *ui_settings_write(const ui_settings *settings, const char *file);

#endif
