#include <stdlib.h>

#include "term/screen.h"

static const struct {
    const char *name; /* for whoever debugs */
    screen_run *run;
    bool
        watched; /* a scenario that is saved meanwhile is taken at once; elsewhere typed texts would be lost */
} screens[SCREENS] = {
    [SCREEN_WHO] = { "who", screen_who, false },
    [SCREEN_LIBRARY] = { "library", screen_library, false },
    [SCREEN_FOLDER] = { "folder", screen_folder, false },
    [SCREEN_BRIEF] = { "brief", screen_brief, true },
    [SCREEN_CONVERSATION] = { "conversation", screen_conversation, true },
    [SCREEN_ENDING] = { "ending", screen_ending, true },
    [SCREEN_RATING] = { "rating", screen_rating, true },
    [SCREEN_DEBRIEF] = { "debrief", screen_debrief, true },
    [SCREEN_REFLECTION] = { "reflection", screen_reflection, false },
    [SCREEN_KEPT] = { "kept", screen_kept, false },
};

/* What is saved, and how to go on. */
static void say_goodbye(term_session *session)
{
    const rp_playing *playing = &session->playing;
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

/* Where a new text is taken up: at the same look back if the run is over as before, else where the story stands. */
static screen_id renew(term_session *session, screen_id at)
{
    bool whole = watch_renew(session);
    const rp_attempt *attempt = session->playing.attempt;
    if (!attempt)
        return SCREEN_BRIEF;
    if (!whole || !rp_run_ending(rp_attempt_run(attempt)))
        return SCREEN_CONVERSATION;
    if (at == SCREEN_DEBRIEF && !session->ratings)
        return SCREEN_RATING;
    return at == SCREEN_RATING || at == SCREEN_DEBRIEF ? at : SCREEN_CONVERSATION;
}

term_end term_play(const term_io *io, const rp_desk *desk, const term_options *options, rp_error *error)
{
    term_session session = {
        .io = io, .desk = desk, .options = options, .error = error, .prose = { .io = io }
    };
    for (screen_id at = SCREEN_WHO; at != SCREEN_NONE;) {
        session.watched = screens[at].watched;
        screen_id next = screens[at].run(&session);
        at = session.changed ? renew(&session, at) : next;
    }
    term_end end = finish(&session);
    session_put_away(&session);
    str_finish(&session.line);
    str_finish(&session.text);
    return end;
}
