/* A level of a marking point wherever screens show one: a shape and words, never a colour alone. */
#ifndef UI_SCREENS_LEVEL_H
#define UI_SCREENS_LEVEL_H

#include "rapport/marking.h"
#include "ui/widget.h"

/* In few words, for where many stand beside each other: "shown", "too few chances". */
const char *level_short(rp_level level);
/* Its shape and these words, in a chip. Returns the words: whoever shows it beside others gives them a name that says
 * what they are of. */
ui_node *level_chip(ui_frame *frame, rp_level level, const char *words);
/* The same where there is no level to be seen: the words say why, and the icon what kind of reason it is. */
ui_node *level_none(ui_frame *frame, icon_id icon, const char *words);
/* Shape and words on the ground that is there, small. */
ui_node *level_mark(ui_frame *frame, rp_level level, const char *words);
ui_node *level_none_mark(ui_frame *frame, icon_id icon, const char *words);

#endif
