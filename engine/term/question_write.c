/* Writing in one's own words. Every line is a draft before the next is typed, so a crash costs a line at
 * most; the text becomes an answer only when it is confirmed. */
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "rapport/telling.h"
#include "term/question.h"

/* Asks once for the words that are wanted; true where the trainee goes on writing. */
static bool wants_more(term_session *session, const rp_question *question, const str *text, bool *asked)
{
    size_t words = utf8_words(str_text(text));
    if (*asked || words >= (size_t)(question->least_words > 0 ? question->least_words : 0))
        return false;
    *asked = true;
    prose_say(&session->prose,
              "It asks for %d words or more; you have %zu. Go on, or end again to leave it so.",
              question->least_words, words);
    return true;
}

/* The answer borrows `text`. */
static bool confirm(term_session *session, const char *field, str *text, bool *done)
{
    prose_block(&session->prose);
    prose_say(&session->prose, text->length ? "Your text:" : "You have written nothing.");
    prose_text(&session->prose, str_text(text));
    const char *line = ask(session, "Enter to confirm, m for more, n to begin again:");
    if (!line)
        return false;
    *done = !*line;
    if (*line == 'n' || *line == 'N') {
        str_clear(text);
        text_entry_drop(session, field);
    }
    return true;
}

bool write_ask(term_session *session, const rp_question *question, rp_answer *answer)
{
    char field[RP_DRAFT_FIELD];
    bool asked = false, done = false;
    str *text = &session->text;
    rp_draft_name(question->id, field);
    str_clear(text);
    prose_say(&session->prose, "Write as many lines as you like; an empty line ends it.%s",
              session_kept(session) ? " Each line is saved as you go." : "");
    while (!done) {
        if (!text_entry(session, field, text))
            return false;
        if (!wants_more(session, question, text, &asked) && !confirm(session, field, text, &done))
            return false;
    }
    answer->kind = RP_ANSWER_TEXT;
    answer->text = str_text(text);
    return true;
}
