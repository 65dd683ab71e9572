#include "ui/draft.h"

#include <stdio.h>
#include <stdlib.h>

static const rp_journal *journal_of(const ui_app *app)
{
    const rp_playing *playing = &app->playing;
    bool keeps = playing->attempt && playing->journal && playing->journal->draft_write;
    return keeps ? playing->journal : NULL;
}

void ui_draft_write(ui_app *app, const char *field, const char *text)
{
    const rp_journal *journal = journal_of(app);
    const rp_stream *stream = journal ? rp_attempt_stream(app->playing.attempt) : NULL;
    rp_error error = { 0 };
    if (!journal || journal->draft_write(journal->data, stream, field, text && *text ? text : NULL, &error))
        return;
    rp_error told = { .kind = error.kind };
    snprintf(told.text, sizeof told.text,
             "What you typed is not saved yet: %.200s. It is still here, and you can go on", error.text);
    ui_tell_error(app, &told);
}

char *ui_draft_read(const ui_app *app, const char *field)
{
    const rp_journal *journal = journal_of(app);
    char *text =
        journal ? journal->draft_read(journal->data, rp_attempt_stream(app->playing.attempt), field) : NULL;
    if (text && !*text) {
        free(text);
        text = NULL;
    }
    return text;
}

void ui_draft_open(ui_app *app, ui_draft *draft, const char *field, const ui_edit_options *options)
{
    char *text = ui_draft_read(app, field);
    *draft = (ui_draft){ .edit = ui_edit_create(options, text) };
    snprintf(draft->field, sizeof draft->field, "%s", field);
    draft->kept = ui_edit_revision(draft->edit);
    free(text);
}

static void keep(ui_app *app, ui_draft *draft)
{
    ui_draft_write(app, draft->field, ui_edit_text(draft->edit));
    draft->kept = ui_edit_revision(draft->edit);
    draft->due_ms = 0;
}

void ui_draft_tick(ui_app *app, ui_draft *draft, int64_t *next_ms)
{
    int64_t now = ui_now(app);
    if (ui_edit_revision(draft->edit) == draft->kept)
        return;
    if (draft->due_ms == 0)
        draft->due_ms = now + UI_DRAFT_EVERY_MS;
    if (now >= draft->due_ms)
        keep(app, draft);
    else if (*next_ms == 0 || draft->due_ms < *next_ms)
        *next_ms = draft->due_ms;
}

void ui_draft_drop(ui_app *app, ui_draft *draft)
{
    ui_draft_write(app, draft->field, NULL);
    draft->kept = ui_edit_revision(draft->edit);
    draft->due_ms = 0;
}

void ui_draft_close(ui_app *app, ui_draft *draft)
{
    if (ui_edit_revision(draft->edit) != draft->kept)
        keep(app, draft);
    ui_edit_destroy(draft->edit);
    *draft = (ui_draft){ .edit = NULL };
}
