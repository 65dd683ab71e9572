/* What keys do. Screens know commands only; which key gives which command stands in one table, and the settings may
 * change it. Keys are named as people write them: "Ctrl+=", "Shift+Tab", "F1", "R", "Space". */
#ifndef UI_KEYS_H
#define UI_KEYS_H

#include <stdbool.h>
#include <stddef.h>

#include "rapport/error.h"

typedef enum ui_command_id {
    UI_DO_NOTHING,
    UI_DO_NEXT, /* focus */
    UI_DO_PREVIOUS,
    UI_DO_UP,
    UI_DO_DOWN,
    UI_DO_LEFT,
    UI_DO_RIGHT,
    UI_DO_FIRST,
    UI_DO_LAST,
    UI_DO_PAGE_UP,
    UI_DO_PAGE_DOWN,
    UI_DO_CONFIRM,
    UI_DO_GO_ON,
    UI_DO_BACK,
    UI_DO_MORE, /* of a value */
    UI_DO_LESS,
    UI_DO_READ,
    UI_DO_SAID,
    UI_DO_DOCUMENTS,
    UI_DO_PAUSE,
    UI_DO_STEP_BACK,
    UI_DO_SETTINGS,
    UI_DO_HELP,
    UI_DO_FULL_SCREEN,
    UI_DO_LARGER,
    UI_DO_SMALLER,
    UI_DO_NORMAL_SIZE,
    UI_DO_QUIT,
    UI_COMMANDS
} ui_command_id;

enum { UI_CHORD = 32, UI_CHORDS_EACH = 3 };

/* A key with what is held down. */
typedef struct ui_chord {
    char name[UI_CHORD]; /* canonical: "Ctrl+Shift+Z"; "" is none */
} ui_chord;

/* The canonical name. False where it names no chord. `key` as SDL names keys: "Return", "A", "F1", "Keypad Enter". */
bool ui_chord_make(bool ctrl, bool alt, bool shift, const char *key, ui_chord *out);
bool ui_chord_read(const char *text, ui_chord *out);
bool ui_chord_is_plain(
    const ui_chord
        *chord); /* a letter, a figure or a sign, without Ctrl and Alt: typed where text is wanted */
int ui_chord_digit(const ui_chord *chord); /* 1 to 9, or 0 */

const char *ui_chord_title(const ui_chord *chord); /* as it is written on the key: "Enter" */

typedef struct ui_keys {
    ui_chord chords[UI_COMMANDS][UI_CHORDS_EACH];
} ui_keys;

void ui_keys_standard(ui_keys *keys);
ui_command_id ui_keys_find(const ui_keys *keys, const ui_chord *chord);
/* Gives a chord to a command, taking it from whichever had it. False with an error where it is wanted elsewhere: Tab,
 * Enter, the arrows and Esc stay what they are, so that nobody can lock themselves out. */
bool ui_keys_set(ui_keys *keys, ui_command_id command, const ui_chord *chord, rp_error *error);

const char *ui_command_name(ui_command_id command);   /* "go-on": in the settings file */
const char *ui_command_title(ui_command_id command);  /* "Go on": for people */
ui_command_id ui_command_from_name(const char *name); /* UI_DO_NOTHING where there is none */
bool ui_command_is_fixed(ui_command_id command);
bool ui_command_repeats(
    ui_command_id command); /* while its key is held down: what moves or changes by steps */
/* The key to tell people of: the first that it has; "" where it has none. */
const char *ui_keys_shown(const ui_keys *keys, ui_command_id command);

#endif
