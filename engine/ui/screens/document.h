/* A document, drawn as what it is: a letter as a letter, a table as a table. Large on a screen of its own, small beside
 * a talk. */
#ifndef UI_SCREENS_DOCUMENT_H
#define UI_SCREENS_DOCUMENT_H

#include "ui/app.h"

icon_id document_icon(rp_exhibit_kind kind);

/* Adds it in a column that is `room` units wide. The exhibit's texts stay valid until the next frame. */
void document_show(ui_app *app, ui_frame *frame, const rp_exhibit *exhibit, float room);

/* --- document_table.c --- */

/* Columns as wide as what stands in them; rows become lists of "column: value" where there is no room for that. */
void document_table(ui_frame *frame, const rp_exhibit *exhibit, float room);

#endif
