#include "ui/kept.h"

#include <string.h>

#include "base/date.h"
#include "base/utf8.h"

bool ui_kept_stream(const ui_app *app, rp_stream *out)
{
    rp_person who = app->out.desk->who(app->out.desk->data);
    *out = who.stream;
    return who.role == RP_ROLE_TRAINEE;
}

bool ui_kept_journal(ui_app *app, const rp_journal **journal, rp_stream *stream)
{
    const rp_desk *desk = app->out.desk;
    *journal = ui_kept_stream(app, stream) ? desk->journal(desk->data) : NULL;
    if (!*journal)
        ui_tell_first(app, "Nothing can be kept here: sign in with a name.");
    return *journal;
}

const rp_desk_kept *ui_kept_of(ui_app *app, rp_error *error)
{
    const rp_desk *desk = app->out.desk;
    app->kept_read = app->kept_read || desk->kept(desk->data, &app->kept, error);
    return app->kept_read ? &app->kept : NULL;
}

void ui_kept_forget(ui_app *app)
{
    app->kept_read = false;
}

/* --- in words --- */

const char *ui_link_words(ui_app *app, ui_frame *frame, const char *link)
{
    const rp_desk_kept *kept = ui_kept_of(app, NULL);
    return kept ? ui_take(frame, rp_link_words(&kept->linkable, link)) : "";
}

const char *ui_clip(ui_frame *frame, const char *text, size_t bytes)
{
    size_t length = strcspn(text, "\n"), cut = utf8_cut(text, length, bytes);
    while (cut && text[cut] && text[cut - 1] == ' ')
        cut--;
    return ui_print(frame, "%.*s%s", (int)cut, text, text[cut] ? "…" : "");
}

const char *ui_day(const ui_app *app, ui_frame *frame, int64_t at_ms)
{
    char out[RP_DESK_DATE];
    app->out.desk->date(app->out.desk->data, at_ms, false, out);
    return arena_text(&frame->memory, out);
}

bool ui_today(const ui_app *app, char out[DATE_TEXT])
{
    const rp_desk *desk = app->out.desk;
    char words[RP_DESK_DATE];
    desk->date(desk->data, desk->wall_ms(desk->data), false, words);
    return date_read_typed(words, out);
}
