#include "term/session.h"

#include <stdlib.h>

rp_run *session_run(const term_session *session)
{
    const rp_playing *playing = &session->playing;
    return playing->attempt ? rp_attempt_reader(playing->attempt) : playing->preview;
}

const char *session_language(const term_session *session)
{
    const rp_run *run = session_run(session);
    return run ? rp_scenario_about(rp_run_scenario(run))->language : NULL;
}

bool session_kept(const term_session *session)
{
    return session->playing.attempt && session->playing.journal;
}

void session_put_away(term_session *session)
{
    session->desk->put_away(session->desk->data);
    free(session->moods);
    free(session->ratings);
    session->moods = NULL;
    session->ratings = NULL;
    free(session->first_next);
    session->first_next = NULL;
    session->rating_count = 0;
    session->told = 0;
    session->asking = session->moved = false;
    session->playing = (rp_playing){ .preview = NULL };
}

bool session_leave(term_session *session, term_end end)
{
    session->leaving = true;
    session->end = end;
    return false;
}
