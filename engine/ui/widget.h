/* The things screens are made of. Each is one or a few nodes with the look of the whole product: sizes, colours and
 * distances are here and nowhere else. All return the node that matters, so that a screen can say more of it. */
#ifndef UI_WIDGET_H
#define UI_WIDGET_H

#include "ui/app.h"
#include "ui/node.h"

/* Distances, all multiples of 4. */
enum { UI_GAP_SMALL = 8, UI_GAP = 16, UI_GAP_LARGE = 24, UI_MARGIN = 24, UI_RADIUS = 12, UI_TARGET = 44 };
/* A line of text is easiest to read at 60 to 75 letters. */
enum { UI_MEASURE = 640 };
/* Below that many units a window is narrow: what stands beside each other elsewhere stands below each other. */
enum { UI_NARROW = 760, UI_WIDE = 1120 };
/* And that low, what stays in place elsewhere scrolls with the rest. */
enum { UI_LOW = 560 };

bool ui_is_narrow(const ui_frame *frame);
bool ui_is_wide(const ui_frame *frame);
bool ui_is_low(const ui_frame *frame);

/* --- words --- */

typedef enum ui_style {
    UI_STYLE_TITLE,   /* of a screen: 26 bold */
    UI_STYLE_HEADING, /* of a part of it: 20 bold */
    UI_STYLE_SPOKEN,  /* what somebody says: 20 */
    UI_STYLE_BODY,    /* 16 */
    UI_STYLE_STRONG,  /* 16 bold */
    UI_STYLE_SMALL,   /* 14, quiet */
    UI_STYLE_LABEL,   /* 14 bold, accent: a name over what is said, a label over a field */
    UI_STYLES
} ui_style;

/* A paragraph; lines that end in "\n" become paragraphs of their own. Headings have that role, the rest is text. Empty
 * text adds nothing visible. The text is not copied. */
ui_node *ui_write(ui_frame *frame, ui_style style, const char *text);
/* The same, formatted into the frame's memory. */
ui_node *ui_writef(ui_frame *frame, ui_style style, const char *format, ...) RP_PRINTF(3, 4);
/* A text of the body below its label, as one; nothing where it is NULL. */
void ui_labelled(ui_frame *frame, const char *label, const char *text);
/* "service recovery" as the beginning of a sentence. Frame memory. */
const char *ui_sentence(ui_frame *frame, const char *text);
ui_node *ui_icon(ui_frame *frame, icon_id icon, theme_ink ink, float size); /* says nothing */
void ui_space(ui_frame *frame); /* takes what room is left in a row or column */
void ui_rule(ui_frame *frame);  /* a hairline */

/* --- frames of screens --- */

/* A screen is a head and what stands beneath it:
 *
 *     ui_head(app, frame, "Library");
 *     ui_head_button(app, frame, "log", ICON_LOG, "Log", on_log);
 *     ui_head_end(app, frame);
 *     ui_page(frame, UI_MEASURE);
 *     …
 *     ui_page_end(frame);
 *
 * The head has the title, a way back where there is one, the screen's own buttons, then settings and help. The message
 * of the app (ui_tell) stands beneath it. */
void ui_head(ui_app *app, ui_frame *frame, const char *title);
ui_node *ui_head_button(ui_app *app, ui_frame *frame, const char *id, icon_id icon, const char *text,
                        ui_handler *act);
void ui_head_end(ui_app *app, ui_frame *frame);
/* The page scrolls ("page"); it is a column as wide as `most`, in the middle. */
void ui_page(ui_frame *frame, float most);
/* The same without scrolling: a column that fills the room below the head; its parts scroll by themselves. */
void ui_bare_page(ui_frame *frame);
void ui_page_end(ui_frame *frame);
/* Instead of ui_page_end: what can be done stands in a row at the foot of the window, and stays there while the page
 * scrolls; in a low window it is the end of the page. Until ui_page_foot_end the row inside it. */
void ui_page_foot(ui_frame *frame);
void ui_page_foot_end(ui_frame *frame);

/* A dialog in the middle of the window, over what is there: until ui_dialog_end the column inside it, which scrolls.
 * `width`: at most that wide. */
void ui_dialog(ui_app *app, ui_frame *frame, const char *title, float width);
void ui_dialog_end(ui_frame *frame);

ui_node *ui_panel(ui_frame *frame); /* a white box with a hairline, a column inside; until ui_end */
ui_node *ui_group(ui_frame *frame, const char *name, ui_flow flow,
                  float gap); /* named, without a box; until ui_end */
/* A coloured box for a message: `ground` INK_ALERT with INK_WARN, INK_GOOD_GROUND with INK_GOOD …; a column until
 * ui_note_end. Returns the box. */
ui_node *ui_note(ui_frame *frame, icon_id icon, theme_ink ink, theme_ink ground);
void ui_note_end(ui_frame *frame);
/* What could not be shown here and why, as an alert, with a button beneath it that tries again. */
void ui_failed(ui_frame *frame, const char *words, const char *id, ui_handler *again);

/* --- what can be done --- */

ui_node *ui_button(ui_frame *frame, const char *id, const char *text, ui_handler *act);
ui_node *ui_button_icon(ui_frame *frame, const char *id, icon_id icon, const char *text, ui_handler *act);
/* The one that matters on a screen: filled. Space and Enter do it where nothing else wants them. */
ui_node *ui_primary(ui_frame *frame, const char *id, const char *text, ui_handler *act);
/* Words that can be followed, without a box. */
ui_node *ui_link(ui_frame *frame, const char *id, const char *text, ui_handler *act);
void ui_disable(ui_node *node, const char *why); /* `why` becomes its hint */

/* One of several. Its number key focuses and selects it, Enter confirms it where the screen says so. `digit` 0: none. */
ui_node *ui_option(ui_frame *frame, const char *id, int digit, const char *text, bool selected,
                   ui_handler *act);
/* The same with content of its own instead of a text: until ui_end; `name` is what is read. */
ui_node *ui_option_box(ui_frame *frame, const char *id, int digit, const char *name, bool selected,
                       ui_handler *act);

ui_node *ui_check(ui_frame *frame, const char *id, const char *text, bool on, ui_handler *act);
/* For the pointer, as part of something that keys work otherwise: it has no focus and is not read. */
ui_node *ui_small_button(ui_frame *frame, icon_id icon, ui_handler *act);
/* Label, value and two small buttons; left and right, plus and minus change it. */
ui_node *ui_slider(ui_frame *frame, const char *id, const char *label, const char *value,
                   ui_adjuster *adjust);
/* A row of tabs: `index` of each is its place. */
void ui_tabs(ui_frame *frame, const char *id, const char *const *names, size_t count, size_t chosen,
             ui_handler *act);

/* --- what is told in figures (table.c) --- */

typedef struct ui_column {
    const char *title; /* "" : of a column of buttons */
    float least;       /* units wide at least … */
    float share;       /* … and of what is left over */
    bool figure;       /* stands at the right */
} ui_column;

/* A table: its columns where there is room for them, else a list in which every row is a box and every cell is named.
 *
 *     ui_table table = ui_table_begin(frame, "Endings", columns, 2);
 *     ui_row_begin(&table);
 *     ui_cell(&table, "kept");
 *     ui_cell(&table, "36.5 %");
 *     ui_row_end(&table);
 *     ui_table_end(&table);
 */
typedef struct ui_table {
    ui_frame *frame;
    const ui_column *columns;
    size_t count, at; /* `at`: which cell of the row comes next */
    bool list;
    bool top; /* set by the caller: cells stand at the top of their row, for long texts */
} ui_table;

bool ui_table_has_room(const ui_frame *frame, const ui_column *columns, size_t count);
ui_table ui_table_begin(ui_frame *frame, const char *name, const ui_column *columns, size_t count);
void ui_row_begin(ui_table *table);
void ui_cell(ui_table *table, const char *text); /* NULL or "": an empty one */
void ui_cell_begin(ui_table *table);             /* with content of its own, until ui_cell_end */
void ui_cell_end(ui_table *table);
void ui_row_end(ui_table *table);
void ui_table_end(ui_table *table);

/* How far something is, in words and as a bar. `fraction` 0 to 1; negative: not known, there are only words. */
ui_node *ui_progress(ui_frame *frame, const char *words, double fraction);

/* --- typing (field.c) --- */

typedef struct ui_field_options {
    const char *label;
    const char *help;            /* beneath it, or NULL */
    const char *placeholder;     /* shown while it is empty, or NULL */
    const char *wrong;           /* what is wrong with it, one sentence beneath it; or NULL */
    float least_height;          /* of several lines */
    bool spelling;               /* misspelt words are marked, where settings and dictionary allow it */
    ui_handler *changed, *enter; /* or NULL */
} ui_field_options;

ui_node *ui_field(ui_app *app, ui_frame *frame, const char *id, ui_edit *edit,
                  const ui_field_options *options);

#endif
