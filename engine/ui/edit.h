/* A text that is being typed: its bytes, caret and selection, undo, and what an input method is composing. It knows
 * nothing of keys, fonts or the clipboard: whoever has them turns events into these calls.
 *
 * The text is always valid UTF-8 in its composed form (NFC), with "\n" for the ends of lines and without control
 * characters, bidirectional controls or byte order marks. All places are bytes; caret and selection never stand
 * inside a grapheme, whatever is asked for. The order is the text's own: "next" is towards its end, which is to the
 * left in Arabic.
 *
 * Every call that changes something but ui_edit_compose drops what is being composed; the caller then tells the
 * input method. */
#ifndef UI_EDIT_H
#define UI_EDIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "ui/spell.h"
#include "ui/word.h"

enum {
    UI_EDIT_MOST = 64 * 1024,  /* bytes of a text, where the options do not say */
    UI_EDIT_COMPOSED = 1024,   /* bytes of what is being composed; the rest is not shown */
    UI_EDIT_STEPS = 1000,      /* that can be undone; the oldest are forgotten first */
    UI_EDIT_PAUSE_MS = 1500,   /* typing after so long begins a new step */
    UI_EDIT_KEPT = 4096 * 1024 /* bytes that all steps hold together, before the oldest are forgotten */
};

typedef struct ui_edit ui_edit;

typedef struct ui_edit_options {
    size_t most; /* bytes; 0: UI_EDIT_MOST */
    bool lines;  /* several lines; else ends of lines become blanks where they stand between words */
} ui_edit_options;

/* `text` is what stands there at first (NULL: nothing), made clean and cut as ui_edit_type does; the caret is at
 * its end, and there is nothing to undo. */
ui_edit *ui_edit_create(const ui_edit_options *options, const char *text);
void ui_edit_destroy(ui_edit *edit);

/* --- what there is --- */

const char *ui_edit_text(const ui_edit *edit); /* ends with a zero byte; valid until the text changes */
size_t ui_edit_length(const ui_edit *edit);
size_t ui_edit_caret(const ui_edit *edit);
ui_span ui_edit_selection(const ui_edit *edit); /* empty, at the caret, where nothing is selected */

/* Another number after every change of the text: what is kept as a draft is kept at a revision. */
uint64_t ui_edit_revision(const ui_edit *edit);

/* What is painted: the text with what is being composed in place of the selection. Valid until the next call. */
typedef struct ui_shown {
    const char *text;
    size_t length, caret;
    ui_span selection; /* empty while something is being composed */
    ui_span composed;  /* underlined; empty where nothing is */
    ui_span clause;    /* the part of it that is being converted: underlined twice */
} ui_shown;

ui_shown ui_edit_shown(ui_edit *edit);

/* Words of what is shown that are spelt wrongly, in their order, but those that are just being typed: what is composed,
 * and what ends at the caret. `spell` NULL: none. Valid until the next call; after a change only the words around it
 * are looked up. */
const ui_span *ui_edit_misspelt(ui_edit *edit, const ui_spell *spell, size_t *count);

/* The misspelt word that a byte of the text belongs to, or that ends there, as ui_edit_misspelt found it last: what
 * suggestions are made for. False: none. */
bool ui_edit_misspelt_at(const ui_edit *edit, size_t at, ui_span *word);

/* --- the caret --- */

typedef enum ui_move {
    UI_MOVE_PREVIOUS, /* grapheme; without `extend` a selection ends at its beginning */
    UI_MOVE_NEXT,     /* and at its end */
    UI_MOVE_WORD_PREVIOUS,
    UI_MOVE_WORD_NEXT,
    UI_MOVE_LINE_START, /* from one "\n" to the next; lines on the screen are the caller's, through set_caret */
    UI_MOVE_LINE_END,
    UI_MOVE_TEXT_START,
    UI_MOVE_TEXT_END,
} ui_move;

/* `extend`: the selection grows or shrinks with the caret; else there is none afterwards. */
void ui_edit_move(ui_edit *edit, ui_move move, bool extend);
void ui_edit_set_caret(ui_edit *edit, size_t at, bool extend);

/* The caret stands at `caret`, the other end at `anchor`. */
void ui_edit_select(ui_edit *edit, size_t anchor, size_t caret);
void ui_edit_select_all(ui_edit *edit);
void ui_edit_select_word_at(ui_edit *edit, size_t at); /* a double click: see ui_word_at */
void ui_edit_select_line_at(ui_edit *edit, size_t at); /* a triple click: the line without its "\n" */

/* --- changes --- */

/* The time of what follows, in milliseconds of any clock: typing is one step of undo until there is a pause. */
void ui_edit_set_time(ui_edit *edit, uint64_t now_ms);

/* Any bytes in place of the selection. Bytes that are not UTF-8 become U+FFFD, tabs blanks. False where not all
 * found room: the text then holds as many whole graphemes as fit; where none fits, or
 * nothing is left of them, nothing changes.
 * Typing in a row is one step of undo up to the next word, a pause or a move; pasting is always one. */
bool ui_edit_type(ui_edit *edit, const char *bytes, size_t length);
bool ui_edit_paste(ui_edit *edit, const char *bytes, size_t length);

/* The same for a stretch of the text, such as a word that is spelt otherwise; the caret goes behind it. */
bool ui_edit_replace(ui_edit *edit, ui_span where, const char *bytes, size_t length);

/* The selection, or where there is none what lies between the caret and where the move leads: Backspace is
 * UI_MOVE_PREVIOUS, Delete UI_MOVE_NEXT, with Ctrl the words. False: there was nothing. */
bool ui_edit_delete(ui_edit *edit, ui_move move);

/* The selected text on the heap, or NULL where nothing is selected: for the caller's clipboard. */
char *ui_edit_copy(const ui_edit *edit);
char *ui_edit_cut(ui_edit *edit);

bool ui_edit_can_undo(const ui_edit *edit);
bool ui_edit_can_redo(const ui_edit *edit);
bool ui_edit_undo(ui_edit *edit); /* with caret and selection as they were before; false: nothing to undo */
bool ui_edit_redo(ui_edit *edit);

/* --- input methods --- */

/* What is being composed, its caret and the part that is being converted (all in its bytes); it is shown in place,
 * and is no part of the text before it is typed by ui_edit_type. Without bytes composing ends, and what was
 * selected before is selected again. */
void ui_edit_compose(ui_edit *edit, const char *bytes, size_t length, size_t caret, ui_span clause);
bool ui_edit_is_composing(const ui_edit *edit);

#endif
