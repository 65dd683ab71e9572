/* The dialog of ui_ask. */
#ifndef UI_MESSAGE_H
#define UI_MESSAGE_H

#include "ui/app.h"

void ui_message_finish(ui_app *app); /* forgets what was asked */

#endif
