/* The tree of a frame: what stands on the screen, what it means and what it does.
 *
 * A screen's view builds the tree anew for every frame, top to bottom, in the frame's memory; nothing of it is kept
 * but the focus and how far things are scrolled, which go by ids. The same tree is laid out and painted (layout.c,
 * emit.c), read aloud (speak.c), walked by keys (focus.c) and printed for tests (tree.c).
 *
 *     ui_begin(frame, UI_COLUMN)->gap = 16;
 *     ui_write(frame, UI_STYLE_TITLE, "Who are you?");
 *     ui_button(frame, "add", "Add a person", on_add);
 *     ui_end(frame);
 *
 * Texts that are given are not copied: they stay valid until the next frame is built (frame memory, or longer). */
#ifndef UI_NODE_H
#define UI_NODE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "ui/command.h"
#include "ui/geometry.h"
#include "ui/text.h"
#include "ui/word.h"

enum { UI_ID_MOST = 96 }; /* bytes of an id with its end */

struct ui_app;
struct ui_edit;
typedef struct ui_node ui_node;

/* What is shown of a text that is being typed, beside its letters. */
typedef struct ui_typing {
    size_t caret;
    ui_span selected; /* empty: nothing is */
    ui_span composed; /* by an input method, not yet part of the text */
    ui_span clause;   /* the part of it that is being converted */
    const ui_span *misspelt;
    size_t misspelt_count;
} ui_typing;

/* What a thing is, for whoever does not see it. */
typedef enum ui_role {
    UI_ROLE_NONE, /* layout only: not read, its children are */
    UI_ROLE_SCREEN,
    UI_ROLE_DIALOG,
    UI_ROLE_GROUP, /* named: read before its first child */
    UI_ROLE_HEADING,
    UI_ROLE_TEXT,
    UI_ROLE_BUTTON,
    UI_ROLE_OPTION, /* one of several, of which one is selected */
    UI_ROLE_CHECK,  /* on or off */
    UI_ROLE_SLIDER, /* a value that goes up and down */
    UI_ROLE_FIELD,  /* text is typed here */
    UI_ROLE_TAB,
    UI_ROLE_LIST,
    UI_ROLE_ITEM,
    UI_ROLE_TABLE,
    UI_ROLE_ROW,
    UI_ROLE_CELL,
    UI_ROLE_IMAGE, /* its name says what is seen */
    UI_ROLE_DOCUMENT,
    UI_ROLE_PROGRESS,
    UI_ROLE_ALERT,  /* something went wrong: said at once */
    UI_ROLE_STATUS, /* something happened: said when there is time */
    UI_ROLES
} ui_role;

const char *ui_role_name(ui_role role); /* "button": in trees and in speech; "" for NONE */

enum { /* states, as bits */
       UI_FOCUSED = 1,
       UI_DISABLED = 2, /* cannot be used now; its name says why where that is not plain */
       UI_CHECKED = 4,
       UI_SELECTED = 8,
       UI_EXPANDED = 16,
       UI_LIVE = 32,     /* said when it appears or changes: what somebody says, what went wrong */
       UI_SILENT = 64,   /* not read: its parent's name says it already */
       UI_READING = 128, /* is being read aloud at this moment */
};

typedef enum ui_flow {
    UI_COLUMN, /* one below the other, each as wide as the column */
    UI_ROW,    /* beside each other: fixed and natural widths first, the rest by shares */
    UI_WRAP,   /* beside each other at their natural widths, in as many rows as it takes */
    UI_GRID,   /* equal columns of at least `column` units, rows as high as their highest */
    UI_STACK,  /* on top of each other */
} ui_flow;

typedef enum ui_align { UI_FILL, UI_START, UI_CENTRE, UI_END } ui_align;

typedef struct ui_edges {
    float left, top, right, bottom;
} ui_edges;

/* Does what a thing is for. `state` is the screen's; `node` is of the last frame: use its index and data. */
typedef void ui_handler(struct ui_app *app, void *state, const ui_node *node);
/* Makes a value larger (steps > 0) or smaller. */
typedef void ui_adjuster(struct ui_app *app, void *state, const ui_node *node, int steps);
/* The pointer moved that far, in units. */
typedef void ui_dragger(struct ui_app *app, void *state, const ui_node *node, float across, float down);

struct ui_node {
    /* meaning */
    ui_role role;
    const char *id;    /* unique in its screen; needed by whatever has focus or scrolls */
    const char *name;  /* as it is read; NULL: its text, or that of its children */
    const char *value; /* of sliders, fields and options: "120 %", or NULL */
    const char *hint;  /* read after a pause: what to press; or NULL */
    unsigned states;

    /* behaviour */
    ui_handler *act;     /* Enter, a click; of a field: Enter in a single line */
    ui_adjuster *adjust; /* left and right, minus and plus */
    ui_handler *changed; /* of a field: after every change */
    ui_dragger *drag;    /* the pointer moved while it was held down on it: a picture that is panned */
    ui_adjuster *wheel;  /* instead of scrolling: a picture that is zoomed */
    struct ui_edit *edit;
    const ui_typing *typing;
    bool several; /* lines: Enter begins a new one */
    size_t index; /* whatever the handlers need to know */
    const void *data;
    int digit;    /* 1-9: the number key that focuses it; 0: none */
    bool head;    /* of a screen or dialog: the focus begins behind it */
    bool primary; /* what Space and Enter do where nothing else wants them */

    /* place */
    ui_flow flow;
    float gap;
    float column; /* of a grid: its columns are at least that wide */
    ui_edges padding;
    float width, height;                         /* fixed; 0: natural */
    float least_width, most_width, least_height; /* 0: none */
    float share; /* of the room that is left over in a row or column; 0: none */
    float
        together; /* what gets the focus in it is shown with all of it, and with so much above it; 0: alone */
    bool shrinks; /* gives way where a column has too little room, as whatever has a share does */
    ui_align across; /* itself, across the direction of its parent */
    ui_align along;  /* its children, along its own direction (START, CENTRE, END) */
    bool scrolls;    /* content may be higher than it is; needs an id */
    bool follows;    /* scrolls to the end when content is added */

    /* look */
    theme_ink fill, stroke;
    float radius, border;
    const char *text;
    ui_font font;
    theme_ink ink;
    ui_align text_align;
    icon_id icon;
    const ui_portrait *portrait;
    const ui_picture *picture;
    float aspect; /* of a picture: height as a share of the width; 0: as high as it must be for its words */
    bool shade;   /* darkens everything behind it */

    /* tree */
    ui_node *parent, *first, *last, *next;

    /* found by layout */
    ui_rect rect;    /* on the screen */
    ui_rect visible; /* what of it is not clipped away */
    const ui_paragraph *paragraph;
    float content_height; /* of what scrolls */
    float scroll;         /* how far it is scrolled */
};

/* A frame that is being built, and then the last one that was built. */
typedef struct ui_frame {
    arena memory;
    const ui_text *text;
    ui_node *root;       /* layers: the topmost is the last child */
    ui_node *open;       /* what is added goes in here */
    float width, height; /* of the window, in units */
} ui_frame;

void ui_frame_start(ui_frame *frame, const ui_text *text, float width, float height); /* clears it */
void ui_frame_finish(ui_frame *frame); /* releases it; accepts a zeroed one */

ui_node *ui_add(ui_frame *frame);                 /* a leaf, all zero */
ui_node *ui_begin(ui_frame *frame, ui_flow flow); /* until ui_end, what is added goes inside */
void ui_end(ui_frame *frame);
ui_edges ui_all(float padding);
ui_edges ui_both(float across, float down);
const char *ui_print(ui_frame *frame, const char *format, ...)
    RP_PRINTF(2, 3); /* a text in the frame's memory */
/* The id "KIND.NAME" in the frame's memory, cut to UI_ID_MOST: names from files may be longer. */
const char *ui_id(ui_frame *frame, const char *kind, const char *name);
const char *ui_take(ui_frame *frame,
                    char *heap); /* the same of a heap text, which it frees; NULL stays NULL */

/* In reading order, without what stands beneath a dialog (the last layer). NULL after the last. */
ui_node *ui_first_node(const ui_frame *frame);
ui_node *ui_next_node(const ui_frame *frame, const ui_node *node);
ui_node *ui_find(const ui_frame *frame, const char *id); /* in the topmost layer; NULL */
ui_node *ui_top_layer(const ui_frame *frame);

/* --- layout.c: widths and heights, places; `scroll_of` says how far a thing is scrolled --- */

typedef float ui_scroll_of(void *data, const ui_node *node);
void ui_layout(ui_frame *frame, ui_scroll_of *scroll_of, void *data);

/* --- emit.c --- */

typedef struct ui_emit_options {
    bool caret;       /* is drawn now */
    float focus_ring; /* its thickness; 0: no ring */
} ui_emit_options;

void ui_emit(const ui_frame *frame, const ui_emit_options *options, ui_commands *out);

/* --- tree.c --- */

/* What is read of a thing: its name, or its text, or what stands inside it. Frame memory. */
const char *ui_name_of(ui_frame *frame, const ui_node *node);
/* The tree of meaning as text, a line for each: role, name, value, states. Heap text. */
char *ui_tree_text(ui_frame *frame);

#endif
