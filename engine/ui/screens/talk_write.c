/* Writing in one's own words. What is typed becomes a draft every few seconds, so a crash costs little; the text becomes
 * an answer only when it is confirmed. */
#include "base/utf8.h"
#include "rapport/telling.h"
#include "ui/screens/talk.h"
#include "ui/widget.h"

enum { FIELD_HEIGHT = 176 };

static void begin(ui_app *app, talk_entry *entry, const rp_question *question)
{
    char field[RP_DRAFT_FIELD];
    rp_draft_name(question->id, field);
    ui_draft_open(app, &entry->draft, field, &(ui_edit_options){ .lines = true });
    entry->found = ui_edit_length(entry->draft.edit) > 0;
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
    ui_field(app, frame, "answer", me->entry.draft.edit,
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
    size_t words = utf8_words(ui_edit_text(entry->draft.edit));
    if (!words)
        return "You have written nothing. Write something, or confirm again to leave it so.";
    if (question->least_words > 0 && words < (size_t)question->least_words)
        return ui_print(&app->frame,
                        "It asks for %d words or more; you have %zu. Go on, or confirm again to leave it so.",
                        question->least_words, words);
    return NULL;
}

static const char *take(ui_app *app, const talk_entry *entry, const rp_question *question, rp_answer *answer)
{
    answer->kind = RP_ANSWER_TEXT;
    answer->text = ui_edit_text(entry->draft.edit);
    return entry->sure ? NULL : unusual(app, entry, question);
}

const talk_kind talk_kind_write = {
    .first = "answer",
    .begin = begin,
    .view = view,
    .take = take,
};
