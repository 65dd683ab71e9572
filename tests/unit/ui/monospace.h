/* Letters that are all half as wide as they are high, for tests without fonts. */
#ifndef UI_MONOSPACE_H
#define UI_MONOSPACE_H

#include "ui/text.h"

void monospace_create(ui_text *text);
void monospace_destroy(ui_text *text);

#endif
