/* Moving about in a frame by keys and by pointer. */
#ifndef UI_FOCUS_H
#define UI_FOCUS_H

#include "ui/node.h"

typedef enum ui_toward {
    UI_TOWARD_NEXT,
    UI_TOWARD_PREVIOUS,
    UI_TOWARD_UP,
    UI_TOWARD_DOWN,
    UI_TOWARD_LEFT,
    UI_TOWARD_RIGHT
} ui_toward;

/* Whether it can have the focus: it does something, something is typed in it, or it scrolls and holds nothing that can
 * have the focus itself. Disabled things can: whoever cannot see must be able to find them. */
bool ui_can_focus(const ui_node *node);
/* Whether it stands in the head of a screen: no screen opens with the focus there. */
bool ui_in_head(const ui_node *node);

/* Where the focus goes from there; `from` NULL: nothing has it. Next and previous go round; the four directions go to
 * what is nearest that way, or NULL where nothing is. */
ui_node *ui_focus_move(const ui_frame *frame, const ui_node *from, ui_toward move);

/* What has the focus when a screen opens: the first that can, but for what stands in the head. */
ui_node *ui_focus_first(const ui_frame *frame);

/* The innermost thing at that place that scrolls and has more than it shows; NULL. */
ui_node *ui_scroller_at(const ui_frame *frame, float x, float y);
/* What scrolls around it, or itself; NULL. */
ui_node *ui_scroller_of(const ui_node *node);

#endif
