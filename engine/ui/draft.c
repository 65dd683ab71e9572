#include "ui/draft.h"

#include <stdio.h>
#include <stdlib.h>

/* Where drafts go: the stream that they belong to. */
typedef struct target {
    const rp_journal *journal; /* NULL: nothing is kept */
    const rp_stream *stream;
} target;

static target of_run(const ui_app *app)
{
    const rp_playing *playing = &app->playing;
    bool keeps = playing->attempt && playing->journal && playing->journal->draft_write;
    return keeps ? (target){ playing->journal, rp_attempt_stream(playing->attempt) } : (target){ NULL, NULL };
}

static target of_stream(const ui_app *app, const rp_stream *stream)
{
    const rp_journal *journal = app->out.desk->journal(app->out.desk->data);
    return (target){ journal && journal->draft_write ? journal : NULL, stream };
}

static target of_draft(const ui_app *app, const ui_draft *draft)
{
    return draft->elsewhere ? of_stream(app, &draft->stream) : of_run(app);
}

/* Where nothing is kept there is nothing that could be refused. */
static bool write(ui_app *app, target to, const char *field, const char *text)
{
    rp_error error = { 0 };
    if (!to.journal ||
        to.journal->draft_write(to.journal->data, to.stream, field, text && *text ? text : NULL, &error))
        return true;
    rp_error told = { .kind = error.kind };
    snprintf(told.text, sizeof told.text,
             "What you typed is not saved yet: %.200s. It is still here, and you can go on", error.text);
    ui_tell_error(app, &told);
    return false;
}

static char *read(target from, const char *field)
{
    char *text = from.journal ? from.journal->draft_read(from.journal->data, from.stream, field) : NULL;
    if (text && !*text) {
        free(text);
        text = NULL;
    }
    return text;
}

void ui_draft_write(ui_app *app, const char *field, const char *text)
{
    write(app, of_run(app), field, text);
}

char *ui_draft_read(const ui_app *app, const char *field)
{
    return read(of_run(app), field);
}

bool ui_draft_write_of(ui_app *app, const rp_stream *stream, const char *field, const char *text)
{
    return write(app, of_stream(app, stream), field, text);
}

char *ui_draft_read_of(const ui_app *app, const rp_stream *stream, const char *field)
{
    return read(of_stream(app, stream), field);
}

bool ui_draft_is_there(const ui_app *app, const rp_stream *stream, const char *field)
{
    char *text = ui_draft_read_of(app, stream, field);
    free(text);
    return text;
}

/* --- when it is kept --- */

bool ui_keeping_is_due(const ui_app *app, ui_keeping *keeping, uint64_t revision, int64_t *next_ms)
{
    int64_t now = ui_now(app);
    if (revision == keeping->kept)
        return false;
    if (keeping->due_ms == 0)
        keeping->due_ms = now + UI_DRAFT_EVERY_MS;
    if (now >= keeping->due_ms)
        return true;
    if (*next_ms == 0 || keeping->due_ms < *next_ms)
        *next_ms = keeping->due_ms;
    return false;
}

bool ui_keeping_is_open(const ui_keeping *keeping, uint64_t revision)
{
    return keeping->refused || revision != keeping->kept;
}

void ui_keeping_tried(ui_keeping *keeping, uint64_t revision, bool kept)
{
    *keeping = (ui_keeping){ .kept = revision, .refused = !kept };
}

/* --- a text with its draft --- */

static void begin(ui_app *app, ui_draft *draft, const char *field, const ui_edit_options *options)
{
    char *text = read(of_draft(app, draft), field);
    draft->edit = ui_edit_create(options, text);
    snprintf(draft->field, sizeof draft->field, "%s", field);
    draft->keeping.kept = ui_edit_revision(draft->edit);
    free(text);
}

void ui_draft_open(ui_app *app, ui_draft *draft, const char *field, const ui_edit_options *options)
{
    *draft = (ui_draft){ .elsewhere = false };
    begin(app, draft, field, options);
}

void ui_draft_open_of(ui_app *app, ui_draft *draft, const rp_stream *stream, const char *field,
                      const ui_edit_options *options)
{
    *draft = (ui_draft){ .elsewhere = true, .stream = *stream };
    begin(app, draft, field, options);
}

static void keep(ui_app *app, ui_draft *draft)
{
    bool kept = write(app, of_draft(app, draft), draft->field, ui_edit_text(draft->edit));
    ui_keeping_tried(&draft->keeping, ui_edit_revision(draft->edit), kept);
}

void ui_draft_tick(ui_app *app, ui_draft *draft, int64_t *next_ms)
{
    if (ui_keeping_is_due(app, &draft->keeping, ui_edit_revision(draft->edit), next_ms))
        keep(app, draft);
}

void ui_draft_drop(ui_app *app, ui_draft *draft)
{
    write(app, of_draft(app, draft), draft->field, NULL);
    ui_keeping_tried(&draft->keeping, ui_edit_revision(draft->edit), true);
}

void ui_draft_close(ui_app *app, ui_draft *draft)
{
    if (ui_keeping_is_open(&draft->keeping, ui_edit_revision(draft->edit)))
        keep(app, draft);
    ui_edit_destroy(draft->edit);
    *draft = (ui_draft){ .edit = NULL };
}
