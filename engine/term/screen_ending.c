#include <string.h>

#include "term/screen.h"

static const char *without_stop(const char *text, size_t *length)
{
    *length = strlen(text);
    if (*length && text[*length - 1] == '.')
        --*length;
    return text;
}

static void tell_promise(term_session *session, const rp_ending *ending)
{
    rp_run *run = session_run(session);
    const rp_about *about = rp_scenario_about(rp_run_scenario(run));
    if (!about->promise || ending->promise == RP_PROMISE_UNSAID)
        return;
    size_t length;
    const char *promise = without_stop(rp_run_expand(run, about->promise), &length);
    prose_say(&session->prose, "The promise: %.*s. Here it was %s.", (int)length, promise,
              ending->promise == RP_PROMISE_KEPT ? "kept" : "missed");
    if (about->promise_target)
        prose_say(&session->prose, "Its target: %s.", rp_run_expand(run, about->promise_target));
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
    tell_promise(session, ending);
    if (session_kept(session))
        prose_say(&session->prose, "Your run is saved.");
    return ask_enter(session, "Enter to look back at it:") ? SCREEN_RATING : SCREEN_NONE;
}
