#include <stdlib.h>

#include "rapport/telling.h"
#include "term/screen.h"

static void tell_promise(term_session *session)
{
    char *words = rp_promise_words(session_run(session));
    if (words)
        prose_text(&session->prose, words);
    free(words);
}

screen_id screen_ending(term_session *session)
{
    const rp_ending *ending = rp_run_ending(session_run(session));
    prose_block(&session->prose);
    prose_say(&session->prose, "The end: %s.", ending->title);
    for (size_t i = 0; i < ending->text.count; i++)
        prose_say(&session->prose, "%s", ending->text.items[i]);
    if (ending->customer)
        prose_say(&session->prose, "For the customer: %s", ending->customer);
    if (ending->business)
        prose_say(&session->prose, "For the business: %s", ending->business);
    tell_promise(session);
    if (session_kept(session))
        prose_say(&session->prose, "Your run is saved.");
    return ask_enter(session, "Enter to look back at it:") ? SCREEN_RATING : SCREEN_NONE;
}
