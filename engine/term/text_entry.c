#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "term/session.h"

static bool keeps_drafts(const term_session *session)
{
    return session_kept(session) && session->playing.journal->draft_write;
}

static bool put_draft(const term_session *session, const char *field, const char *text, rp_error *error)
{
    const rp_journal *journal = session->playing.journal;
    const rp_stream *stream = rp_attempt_stream(session->playing.attempt);
    return journal->draft_write(journal->data, stream, field, text, error);
}

void text_entry_keep(term_session *session, const char *field, const char *text)
{
    rp_error why = { 0 };
    if (!keeps_drafts(session))
        return;
    bool kept = put_draft(session, field, text, &why);
    if (!kept && !session->drafts_refused)
        prose_say(&session->prose, "This is not saved as a draft: %s. It is still here, and you can go on.",
                  why.text);
    session->drafts_refused = !kept;
}

void text_entry_drop(term_session *session, const char *field)
{
    rp_error ignored = { 0 }; /* a draft that stays behind is offered once too often, no more */
    if (keeps_drafts(session))
        put_draft(session, field, NULL, &ignored);
}

char *text_entry_draft(term_session *session, const char *field)
{
    const rp_journal *journal = session->playing.journal;
    if (!keeps_drafts(session))
        return NULL;
    char *text = journal->draft_read(journal->data, rp_attempt_stream(session->playing.attempt), field);
    if (text && !*text) {
        free(text);
        return NULL;
    }
    return text;
}

/* Takes the draft over where the trainee wants it. False: leaving. */
static bool offer_draft(term_session *session, const char *field, str *text)
{
    char *draft = text->length ? NULL : text_entry_draft(session, field);
    if (!draft)
        return true;
    prose_say(&session->prose, "You had written:");
    prose_text(&session->prose, draft);
    const char *line = ask(session, "Enter to go on with it, or n to begin again:");
    if (line && (*line == 'n' || *line == 'N'))
        text_entry_drop(session, field);
    else if (line)
        str_add(text, draft);
    free(draft);
    return line != NULL;
}

bool text_entry(term_session *session, const char *field, str *text)
{
    if (!offer_draft(session, field, text))
        return false;
    for (const char *prompt = "Your text:";; prompt = "More:") {
        const char *line = ask_text(session, prompt);
        if (!line)
            return false;
        if (!*line || strcmp(line, ".") == 0)
            return true;
        if (text->length + strlen(line) > TERM_TEXT_MOST) {
            prose_say(&session->prose, "The text is as long as it can be; this line was left out.");
            return true;
        }
        str_add(text, text->length ? "\n" : "");
        str_add(text, line);
        text_entry_keep(session, field, text->bytes);
    }
}
