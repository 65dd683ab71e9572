#include <stdlib.h>

#include "term/screen.h"

static const struct {
    const char *name; /* for whoever debugs */
    screen_run *run;
} screens[SCREENS] = {
    [SCREEN_WHO] = { "who", screen_who },
    [SCREEN_LIBRARY] = { "library", screen_library },
    [SCREEN_BRIEF] = { "brief", screen_brief },
    [SCREEN_CONVERSATION] = { "conversation", screen_conversation },
    [SCREEN_ENDING] = { "ending", screen_ending },
    [SCREEN_RATING] = { "rating", screen_rating },
    [SCREEN_DEBRIEF] = { "debrief", screen_debrief },
    [SCREEN_REFLECTION] = { "reflection", screen_reflection },
    [SCREEN_KEPT] = { "kept", screen_kept },
};

/* What is saved, and how to go on. */
static void say_goodbye(term_session *session)
{
    const term_playing *playing = &session->playing;
    prose_block(&session->prose);
    if (!playing->attempt)
        prose_say(&session->prose, "Stopped.");
    else if (!playing->journal)
        prose_say(&session->prose, "Stopped. Nothing of this run was kept.");
    else if (session->unsaved.kind != RP_ERROR_NONE)
        prose_say(&session->prose, "Stopped. That last step is not saved; everything before it is.");
    else
        prose_say(&session->prose, "Stopped. Everything up to here is saved.");
    if (playing->attempt && playing->go_on) {
        prose_say(&session->prose, "To go on with it:");
        prose_command(&session->prose, playing->go_on);
    }
}

static term_end finish(term_session *session)
{
    if (!session->leaving)
        return TERM_DONE;
    if (session->end != TERM_FAILED)
        say_goodbye(session);
    if (session->unsaved.kind == RP_ERROR_NONE)
        return session->end;
    *session->error = session->unsaved;
    return TERM_FAILED;
}

term_end term_play(const term_io *io, const term_desk *desk, const term_options *options, rp_error *error)
{
    term_session session = {
        .io = io, .desk = desk, .options = options, .error = error, .prose = { .io = io }
    };
    for (screen_id at = SCREEN_WHO; at != SCREEN_NONE;)
        at = screens[at].run(&session);
    term_end end = finish(&session);
    session_put_away(&session);
    str_finish(&session.line);
    str_finish(&session.text);
    return end;
}
