/* Writing in one's own words. What is typed becomes a draft every few seconds, so a crash costs little; the text becomes
 * an answer only when it is confirmed. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "rapport/telling.h"
#include "ui/screens/talk.h"
#include "ui/widget.h"

enum { DRAFT_MS = 2000, FIELD_HEIGHT = 176 };

/* --- drafts --- */

static bool put_draft(const ui_app *app, const char *question, const char *text, rp_error *error)
{
    const rp_journal *journal = app->playing.journal;
    char field[RP_DRAFT_NAME];
    if (!journal || !journal->draft_write)
        return true;
    rp_draft_name(question, field);
    return journal->draft_write(journal->data, rp_attempt_stream(app->playing.attempt), field, text, error);
}

void talk_write_drop(ui_app *app, const char *question)
{
    rp_error ignored = { 0 }; /* a draft that stays behind is offered once too often, no more */
    put_draft(app, question, NULL, &ignored);
}

void talk_write_put(ui_app *app, const char *question, const char *text)
{
    rp_error ignored = { 0 };
    put_draft(app, question, text, &ignored);
}

void talk_write_keep(ui_app *app, talk_entry *entry, const rp_question *question)
{
    rp_error why = { 0 }, told;
    uint64_t revision = ui_edit_revision(entry->edit);
    if (revision == entry->kept)
        return;
    bool kept = put_draft(app, question->id, ui_edit_text(entry->edit), &why);
    if (kept)
        entry->kept = revision;
    if (!kept && !entry->refused) {
        rp_fail(&told, why.kind, "This is not saved as a draft: %s. It is still here, and you can go on.",
                why.text);
        ui_tell_error(app, &told);
    }
    entry->refused = !kept;
}

void talk_write_tick(ui_app *app, talk_entry *entry, const rp_question *question, int64_t *next_ms)
{
    int64_t now = ui_now(app);
    if (ui_edit_revision(entry->edit) == entry->kept) {
        entry->keep_ms = 0;
        return;
    }
    if (!entry->keep_ms)
        entry->keep_ms = now + DRAFT_MS;
    if (now >= entry->keep_ms) {
        talk_write_keep(app, entry, question);
        entry->keep_ms = entry->refused ? now + DRAFT_MS : 0;
    }
    if (entry->keep_ms)
        *next_ms = entry->keep_ms;
}

static char *read_draft(const ui_app *app, const char *question)
{
    const rp_journal *journal = app->playing.journal;
    char field[RP_DRAFT_NAME];
    if (!journal || !journal->draft_read)
        return NULL;
    rp_draft_name(question, field);
    return journal->draft_read(journal->data, rp_attempt_stream(app->playing.attempt), field);
}

/* --- the question --- */

static void begin(ui_app *app, talk_entry *entry, const rp_question *question)
{
    char *draft = read_draft(app, question->id);
    entry->edit = ui_edit_create(&(ui_edit_options){ .lines = true }, draft);
    entry->found = draft && *draft;
    entry->kept = ui_edit_revision(entry->edit);
    free(draft);
}

static void on_change(ui_app *app, void *state, const ui_node *node)
{
    (void)app, (void)node;
    ((talk *)state)->entry.sure = false;
}

static const char *help(ui_app *app, ui_frame *frame, const rp_question *question)
{
    const char *saved = app->playing.journal ? " It is saved as you go." : "";
    if (question->least_words > 0)
        return ui_print(frame, "Aim for %d words or more.%s", question->least_words, saved);
    return ui_print(frame, "As many lines as you like.%s", saved);
}

static void view(ui_app *app, talk *me, ui_frame *frame, const rp_question *question)
{
    ui_field(app, frame, "answer", me->entry.edit,
             &(ui_field_options){ .label = "Your text",
                                  .help = help(app, frame, question),
                                  .least_height = FIELD_HEIGHT,
                                  .spelling = true,
                                  .changed = on_change });
    if (me->entry.found)
        ui_write(frame, UI_STYLE_SMALL, "This is what you had written before.");
}

/* What is unusual is told once; confirmed again, it stays so. */
static const char *unusual(ui_app *app, const talk_entry *entry, const rp_question *question)
{
    size_t words = utf8_words(ui_edit_text(entry->edit));
    if (!words)
        return "You have written nothing. Write something, or confirm again to leave it so.";
    if (question->least_words > 0 && words < (size_t)question->least_words)
        return ui_print(&app->frame,
                        "It asks for %d words or more; you have %zu. Go on, or confirm again to leave it so.",
                        question->least_words, words);
    return NULL;
}

static const char *take(ui_app *app, talk_entry *entry, const rp_question *question, rp_answer *answer)
{
    answer->kind = RP_ANSWER_TEXT;
    answer->text = ui_edit_text(entry->edit);
    return entry->sure ? NULL : unusual(app, entry, question);
}

const talk_kind talk_kind_write = {
    .first = "answer",
    .begin = begin,
    .view = view,
    .take = take,
};
