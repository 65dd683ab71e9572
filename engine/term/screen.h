/* Screens, one after another. A screen is a function: it says what it has to say, asks what it needs, and
 * returns which screen follows. No screen calls another; the table is in play.c. */
#ifndef TERM_SCREEN_H
#define TERM_SCREEN_H

#include "term/session.h"

typedef enum screen_id {
    SCREEN_WHO,
    SCREEN_LIBRARY,
    SCREEN_FOLDER,
    SCREEN_BRIEF,
    SCREEN_CONVERSATION,
    SCREEN_ENDING,
    SCREEN_RATING,
    SCREEN_DEBRIEF,
    SCREEN_REFLECTION,
    SCREEN_KEPT,
    SCREENS,
    SCREEN_NONE = SCREENS, /* done, or leaving */
} screen_id;

typedef screen_id screen_run(term_session *session);

screen_run screen_who, screen_library, screen_folder, screen_brief, screen_conversation, screen_ending,
    screen_rating, screen_debrief, screen_reflection, screen_kept;

/* Chooses a scenario and says what became of it; the error is the session's where it was asked for on the
 * command line, and one spoken line otherwise. */
bool screen_choose(term_session *session, const char *scenario, bool go_on);

#endif
