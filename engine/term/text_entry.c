#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "term/session.h"

/* Drafts of a run that is played belong to it, all others to the trainee. NULL: none are kept. */
static const rp_journal *drafts(const term_session *session, rp_stream *stream)
{
    const rp_desk *desk = session->desk;
    const rp_journal *journal = NULL;
    if (session_kept(session)) {
        journal = session->playing.journal;
        *stream = *rp_attempt_stream(session->playing.attempt);
    } else if (session->named && !session->playing.attempt) {
        journal = desk->journal(desk->data);
        *stream = desk->who(desk->data).stream;
    }
    return journal && journal->draft_write ? journal : NULL;
}

static bool put_draft(const term_session *session, const char *field, const char *text, rp_error *error)
{
    rp_stream stream;
    const rp_journal *journal = drafts(session, &stream);
    return !journal || journal->draft_write(journal->data, &stream, field, text, error);
}

void text_entry_keep(term_session *session, const char *field, const char *text)
{
    rp_error why = { 0 };
    bool kept = put_draft(session, field, text, &why);
    if (!kept && !session->drafts_refused)
        prose_say(&session->prose, "This is not saved as a draft: %s. It is still here, and you can go on.",
                  why.text);
    session->drafts_refused = !kept;
}

void text_entry_drop(term_session *session, const char *field)
{
    rp_error ignored = { 0 }; /* a draft that stays behind is offered once too often, no more */
    put_draft(session, field, NULL, &ignored);
}

char *text_entry_draft(term_session *session, const char *field)
{
    rp_stream stream;
    const rp_journal *journal = drafts(session, &stream);
    if (!journal)
        return NULL;
    char *text = journal->draft_read(journal->data, &stream, field);
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
