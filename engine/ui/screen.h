/* Screens. Each is a row of functions over a state of its own; none knows another but by its id. The table is in
 * screens.c. */
#ifndef UI_SCREEN_H
#define UI_SCREEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "ui/keys.h"
#include "ui/node.h"

typedef struct ui_app ui_app;

typedef enum ui_screen_id {
    UI_SCREEN_START, /* first start: size, letters, colours, speech */
    UI_SCREEN_WHO,
    UI_SCREEN_LIBRARY,
    UI_SCREEN_BRIEF,
    UI_SCREEN_CONVERSATION,
    UI_SCREEN_ENDING,
    UI_SCREEN_RATING,
    UI_SCREEN_DEBRIEF,
    UI_SCREEN_REFLECT,
    UI_SCREEN_LOG,
    UI_SCREEN_COMPARE, /* two attempts of the log side by side: see compare_open */
    UI_SCREEN_MAP,     /* what has been shown, and what is left */
    UI_SCREEN_CENTRE,  /* what the centre has recorded */
    UI_SCREEN_RECORDS, /* kept beside the runs: feedback, coaching, improvement … */
    UI_SCREEN_RECORD,  /* one of them: see record_open */
    UI_SCREEN_PLAN,    /* the development plan */
    UI_SCREEN_WORKSHOP,
    UI_SCREEN_SCENARIO, /* of the workshop */
    UI_SCREEN_SETTINGS,
    UI_SCREEN_KEYS,
    /* over another screen */
    UI_SCREEN_DOCUMENTS,
    UI_SCREEN_SAID,
    UI_SCREEN_PAUSE,
    UI_SCREEN_HELP,
    UI_SCREEN_NEW_KEY, /* waits for the new key of a command; over UI_SCREEN_KEYS only */
    UI_SCREEN_MAKE,    /* a scenario that comes into the workshop: new, a copy, a pack */
    UI_SCREEN_PACK,    /* writes the evidence pack */
    UI_SCREEN_MESSAGE, /* one sentence and what to do; see ui_ask */
    UI_SCREENS
} ui_screen_id;

/* A key of a screen, for its help. */
typedef struct ui_screen_key {
    ui_command_id command; /* UI_DO_NOTHING: `keys` says which */
    const char *keys;
    const char *does; /* "Confirm the selected option" */
} ui_screen_key;

typedef struct ui_screen {
    const char *name;          /* "library" */
    const char *title;         /* of the window, and said when it opens */
    bool over;                 /* a dialog: what is beneath stays visible, but is neither read nor reached */
    const char *help;          /* what this screen is for, in a few sentences */
    const ui_screen_key *keys; /* its own; ends with `does` NULL; or NULL */
    size_t state_size;         /* zeroed before `open` */
    void (*open)(ui_app *app, void *state);  /* or NULL */
    void (*close)(ui_app *app, void *state); /* releases what the state holds; or NULL */
    /* Adds a layer's content to the frame: whatever the state and the app say now. */
    void (*view)(ui_app *app, void *state, ui_frame *frame);
    /* What the screen itself does with a command, before anybody else: true where it did. Or NULL. */
    bool (*command)(ui_app *app, void *state, ui_command_id command);
    /* A key before anything else gets it, for a screen that waits for one: true where it took it. Or NULL. */
    bool (*key)(ui_app *app, void *state, const ui_chord *chord);
    /* Time has passed: true where something changed. Asked when the moment it named comes, and after every event. Sets
     * `*next_ms` to the moment (ui_now) when it wants to be asked again; leaves it where it need not be. Or NULL. */
    bool (*tick)(ui_app *app, void *state, int64_t *next_ms);
} ui_screen;

const ui_screen *ui_screen_of(ui_screen_id id);

#endif
