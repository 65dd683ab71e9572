#include "term/screen.h"

screen_id screen_kept(term_session *session)
{
    char hex[RP_STREAM_HEX];
    prose_block(&session->prose);
    if (session_kept(session)) {
        rp_stream_hex(rp_attempt_stream(session->playing.attempt), hex);
        prose_say(&session->prose, "This run is kept in the log as attempt %.8s.", hex);
        if (session->playing.report) {
            prose_say(&session->prose, "To write its page:");
            prose_command(&session->prose, session->playing.report);
        }
    } else {
        prose_say(&session->prose, "Nothing of this run was kept.");
    }
    session_put_away(session);
    if (session->options->play.scenario)
        return SCREEN_NONE;
    return ask_enter(session, "Enter for the list of scenarios, q to stop:") ? SCREEN_LIBRARY : SCREEN_NONE;
}
