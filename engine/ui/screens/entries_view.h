/* What the files of entries.h share: what its buttons do. `data` of each node is the entries, `index` which of them, or
 * for entries_on_assessor the assessor, from 1. */
#ifndef UI_SCREENS_ENTRIES_VIEW_H
#define UI_SCREENS_ENTRIES_VIEW_H

#include "ui/node.h"

ui_handler entries_on_add;
ui_handler entries_on_comment;
ui_handler entries_on_assessor;
ui_handler entries_on_asks;
ui_handler entries_on_not_now;
ui_handler entries_on_give;

#endif
