/* What the trainee who is signed in keeps beside the runs, read once for all screens about it. */
#ifndef UI_KEPT_H
#define UI_KEPT_H

#include "base/date.h"
#include "ui/app.h"

/* Records, plans and what links name; NULL where they cannot be read, `error` (may be NULL) says why. Valid until they
 * are forgotten: screens keep ids, and ask again for every frame. */
const rp_desk_kept *ui_kept_of(ui_app *app, rp_error *error);
/* Something was written, or a screen opens that shows it: it is read anew when it is asked for. */
void ui_kept_forget(ui_app *app);

/* The stream that all of it belongs to; false where nothing is kept of whoever is signed in. */
bool ui_kept_stream(const ui_app *app, rp_stream *out);
/* The journal that it is written to; false, and that is told, where nothing can be. */
bool ui_kept_journal(ui_app *app, const rp_journal **journal, rp_stream *stream);

const char *ui_link_words(ui_app *app, ui_frame *frame, const char *link); /* what it names; frame memory */
const char *ui_clip(ui_frame *frame, const char *text,
                    size_t bytes); /* its first line, with "…" where more follows */
const char *ui_day(const ui_app *app, ui_frame *frame, int64_t at_ms); /* "22 November 2026" */
bool ui_today(const ui_app *app, char out[DATE_TEXT]);                 /* the date as records write it */

#endif
