/* The program behind the window: which screens are open, what they share, and what an event does to them.
 *
 * It paints nothing and waits for nothing. Whoever owns the window hands in events and paints the commands of the
 * frame; a test does the same without a window. Everything outside comes as small structs of functions: the desk
 * (rapport/desk.h), text (text.h), a voice, a clipboard, a display. */
#ifndef UI_APP_H
#define UI_APP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "rapport/desk.h"
#include "rapport/workshop.h"
#include "ui/edit.h"
#include "ui/keys.h"
#include "ui/node.h"
#include "ui/screen.h"
#include "ui/settings.h"
#include "ui/spell.h"

/* --- what the window offers --- */

/* Says things aloud. `say` adds to what is still to be said; `stop` forgets it all. NULL functions: there is no voice. */
typedef struct ui_voice {
    void *data;
    bool (*ready)(void *data, const char **why); /* `why`: what to do where it is not, one sentence */
    void (*set)(void *data, const char *voice, int rate, int volume, const char *language);
    void (*say)(void *data, const char *text, int64_t mark); /* `mark` comes back through `said` */
    void (*stop)(void *data);
    int64_t (*said)(void *data); /* the mark of the last text that was said to its end; 0: none */
    /* Names that `set` takes; none where it cannot tell (yet). Valid until the next call. */
    const char *const *(*voices)(void *data, size_t *count);
} ui_voice;

typedef struct ui_display {
    void *data;
    char *(*clipboard_read)(void *data); /* heap, or NULL */
    void (*clipboard_write)(void *data, const char *text);
    char *(*selection_read)(void *data); /* what is selected, here or in another window: heap, or NULL */
    void (*selection_write)(void *data, const char *text);
    void (*full_screen)(void *data, bool on);
    float (*display_scale)(void *data);         /* pixels a unit at 100 %, as the display says */
    void (*open)(void *data, const char *path); /* shows a file with the desktop's own program */
} ui_display;

typedef struct ui_outside {
    const rp_desk *desk;
    const rp_workshop *workshop;
    const ui_text *text;
    const ui_voice *voice;
    const ui_display *display;
    const ui_spell *spell; /* or NULL */
} ui_outside;

/* --- events --- */

typedef enum ui_event_kind {
    UI_EVENT_KEY,     /* chord, elsewhere, repeated */
    UI_EVENT_TEXT,    /* text that was typed */
    UI_EVENT_COMPOSE, /* text that an input method is making, caret and clause; "" ends it */
    UI_EVENT_POINT,   /* the pointer moved to x, y; `down` while it is held */
    UI_EVENT_PRESS,   /* at x, y; clicks, shift, middle */
    UI_EVENT_RELEASE,
    UI_EVENT_WHEEL, /* amount: notches and parts of them, positive is up; x, y */
    UI_EVENT_SIZE,  /* width, height in pixels */
    UI_EVENT_TIME,  /* nothing but that time has passed, or a worker has news */
    UI_EVENT_CLOSE, /* the window is to be closed */
} ui_event_kind;

typedef struct ui_event {
    ui_event_kind kind;
    ui_chord chord; /* by what is written on the key */
    ui_chord
        elsewhere; /* the same key on other keyboards, where this one has no figure or no Latin letter on it; "" */
    bool repeated; /* the key is held down */
    const char *text;
    size_t caret;   /* bytes before the caret */
    ui_span clause; /* bytes that are being converted; or empty */
    float x, y;     /* pixels */
    float amount;
    int clicks;
    bool down, shift;
    bool middle; /* the button that pastes what is selected; else the left one */
    int width, height;
} ui_event;

/* --- the app --- */

/* What a pointer looks like. */
typedef enum ui_pointer { UI_POINTER_ARROW, UI_POINTER_HAND, UI_POINTER_TEXT } ui_pointer;

/* What the pointer went down on, while it is held. */
typedef struct ui_pressing {
    ui_handler *act; /* done when it is let go there; NULL: nothing is */
    ui_rect at;
    bool pans;    /* moving it moves a picture */
    bool selects; /* moving it selects in the field that has the focus: letters, words or lines, by clicks */
    int clicks;   /* 1 to 3 */
    size_t byte;  /* where in the field it went down */
    int64_t scroll_ms; /* when a field scrolls on, once it was dragged over an edge */
} ui_pressing;

/* What was clicked last: a second click of a double click is for that, not for what has come in its place. */
typedef struct ui_clicked {
    ui_handler *act;
    ui_screen_id screen;
} ui_clicked;

enum { UI_STACK_MOST = 12, UI_SCROLLS = 32 };

/* How far a thing of a screen is scrolled. */
typedef struct ui_scroll {
    char id[UI_ID_MOST];
    float at, content; /* `content`: how high it was, for what follows its end */
} ui_scroll;

/* A screen that is open. */
typedef struct ui_open {
    ui_screen_id id;
    void *state;
    char focus[UI_ID_MOST]; /* id of what has the focus; "" nothing yet */
    ui_scroll scrolls[UI_SCROLLS];
    size_t scroll_count;
    char **said; /* what is live on it, as it was said last */
    size_t said_count;
} ui_open;

typedef struct ui_speaking {
    const void *state; /* of the screen that was said last */
    char focus[UI_ID_MOST];
    char *focus_words;
    char *groups;      /* that the focus stands in */
    int64_t mark;      /* of the last text handed to the voice */
    bool reading;      /* the screen is read aloud, thing by thing */
    size_t reading_at; /* which of what is read, from 0 */
    bool due;          /* it went on: said, and scrolled to, with the next frame */
    bool told_lost;    /* that there is no voice, where it was to speak by itself */
} ui_speaking;

typedef enum ui_message_kind {
    UI_MESSAGE_DONE,
    UI_MESSAGE_FIRST, /* something comes first, or cannot be */
    UI_MESSAGE_ALERT
} ui_message_kind;

struct ui_app {
    ui_outside out;
    ui_settings settings;
    ui_open stack[UI_STACK_MOST];
    size_t open_count;
    ui_frame frame;       /* the last one that was built */
    ui_commands commands; /* of it */
    float width, height;  /* of the window, in units */
    int pixel_width, pixel_height;
    float scale;     /* pixels a unit */
    int64_t next_ms; /* when to come back with UI_EVENT_TIME; 0: not before something happens */
    bool changed;    /* the frame is to be built anew */
    bool reveal;     /* the focus moved: scroll to where it is */
    bool keyboard;   /* the last thing that was used was the keyboard: the focus ring shows */
    bool quit;
    float pointer_x, pointer_y;
    ui_pressing pressing;
    ui_clicked clicked;
    float wheel_rest; /* part of a notch that zoomed nothing yet */
    ui_speaking speaking;
    struct ui_asked *asked; /* the question of the dialog that is open, or NULL */
    char *message;          /* said once, beneath the head; NULL: none */
    ui_message_kind message_kind;

    /* What is played, shared by the screens about it. */
    rp_playing playing;
    bool chosen;         /* something is: put_away before anything else is */
    void *play;          /* see play.h */
    char *settings_file; /* as it was read */
    rp_desk_kept kept;   /* what is kept beside the runs: see kept.h */
    bool kept_read;
};

/* What is asked for from outside, on the command line. */
typedef struct ui_opening {
    const char *trainee; /* NULL: ask who it is */
    const rp_desk_choice
        *choice; /* its scenario, or its attempt, is opened at once; NULL: the first screen */
} ui_opening;

/* The settings as they are kept. `wrong` (or NULL) gets a line for each that makes no sense. Returns the file's text,
 * on the heap; NULL where there is none. */
char *ui_app_settings(const rp_desk *desk, ui_settings *settings, str *wrong);

/* Reads the settings and opens the first screen. `width` and `height` of the window in pixels. */
void ui_app_start(ui_app *app, const ui_outside *out, int width, int height, const ui_opening *opening);
void ui_app_finish(ui_app *app); /* accepts a zeroed one */

/* Takes an event. Then, where `changed`, ui_app_frame builds the frame and its commands anew. */
void ui_app_event(ui_app *app, const ui_event *event);
void ui_app_frame(ui_app *app);

/* The screen on top, and what has the focus in it (NULL: nothing can). */
ui_open *ui_app_top(ui_app *app);
ui_node *ui_app_focused(ui_app *app);
ui_pointer ui_app_pointer(const ui_app *app);                      /* over where it is, in the last frame */
void ui_app_command(ui_app *app, ui_command_id command);           /* as if its key were pressed */
void ui_use(ui_app *app, const ui_node *node);                     /* what Enter and a click do with it */
void ui_app_resize(ui_app *app, int width, int height);            /* pixels */
void ui_scroll_by(ui_app *app, const ui_node *node, float amount); /* of the last frame; positive: down */
/* The page goes on to what is not to be seen yet, by a screenful at most. False: its end is to be seen. */
bool ui_scroll_on(ui_app *app);
const char *ui_app_title(const ui_app *app);

/* --- for screens --- */

int64_t ui_now(const ui_app *app);
/* Opens it on top of the one that is there; `ui_back` comes back to it as it was. */
void ui_go(ui_app *app, ui_screen_id screen);
void ui_replace(ui_app *app, ui_screen_id screen); /* the one on top is closed first */
void ui_back(ui_app *app);                         /* closes the one on top, unless it is the only one */
void ui_home(ui_app *app, ui_screen_id screen);    /* closes all and opens that one */
void ui_focus(ui_app *app, const char *id);        /* copied; of the screen on top */
void ui_to_top(ui_app *app, const void *state);    /* a screen, by its state: nothing of it is scrolled */
void ui_touch(ui_app *app);                        /* something changed: build the frame anew */
/* Whether the screen of that state is to be seen: not covered by another whole one. */
bool ui_is_shown(const ui_app *app, const void *state);

/* One sentence beneath the head, until the next thing is done; also said aloud. `text` is copied. */
void ui_tell(ui_app *app, const char *text);
void ui_tell_first(ui_app *app,
                   const char *text); /* the same, for what was not done: why, or what comes before it */
void ui_tell_error(ui_app *app,
                   const rp_error *error); /* the same, as an alert: what went wrong, and what to do */

/* A question in a dialog. `yes` does what its button says; the other button only closes the dialog. Texts are copied. */
typedef struct ui_question {
    const char *title, *text;
    const char *yes, *no; /* words of the buttons; `no` NULL: only one */
    void (*act)(ui_app *app);
} ui_question;
void ui_ask(ui_app *app, const ui_question *question);

void ui_settings_changed(ui_app *app); /* takes them into use and keeps them */
void ui_settings_keep(ui_app *app);    /* writes them only */

/* Says it, where speech is on; `now` stops what is being said before. */
void ui_say(ui_app *app, const char *text, bool now);
bool ui_is_speaking(const ui_app *app);

#endif
