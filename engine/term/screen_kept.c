#include "term/screen.h"

screen_id screen_kept(term_session *session)
{
    char hex[RP_STREAM_HEX];
    page_block(&session->page);
    if (session_kept(session)) {
        rp_stream_hex(rp_attempt_stream(session->playing.attempt), hex);
        page_say(&session->page, "This run is kept in the log as attempt %.8s.", hex);
        if (session->playing.report) {
            page_say(&session->page, "To write its page:");
            page_say(&session->page, "%s", session->playing.report);
        }
    } else {
        page_say(&session->page, "Nothing of this run was kept.");
    }
    session_put_away(session);
    if (session->options->scenario)
        return SCREEN_NONE;
    return ask_enter(session, "Enter for the list of scenarios, q to stop:") ? SCREEN_LIBRARY : SCREEN_NONE;
}
