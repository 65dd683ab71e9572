/* A text with its caret and selection as one string: "|" the caret, "[" the other end of a selection. */
#ifndef UNIT_UI_EDITING_H
#define UNIT_UI_EDITING_H

#include "ui/edit.h"
#include "unit.h"

ui_edit *editing(const char *drawn, bool lines, size_t most); /* as it is drawn; nothing to undo */
char *drawn(const ui_edit *edit);                             /* heap text */
void shows(const ui_edit *edit, const char *expected);        /* or the case fails */
bool type(ui_edit *edit, const char *text);                   /* ui_edit_type with its length */

#endif
