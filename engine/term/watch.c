/* A scenario that is edited while it is played. Whatever prompt stands there is left as for a goodbye, the new text is
 * taken where nothing else is going on (play.c), and the story goes on from there. */
#include <stdio.h>
#include <stdlib.h>

#include "rapport/telling.h"
#include "term/screen.h"

bool watch_tell(term_session *session)
{
    rp_desk_news news = session->desk->news(session->desk->data);
    if (news.loaded) {
        session->changed = true;
        return session_leave(session, TERM_QUIT);
    }
    prose_block(&session->prose);
    if (news.lines.count == 0)
        prose_say(&session->prose, "Saved: the text is again the one that you play.");
    else
        prose_say(&session->prose,
                  "Saved, but this cannot be played yet; you go on with the text from before:");
    for (size_t i = 0; i < news.lines.count; i++)
        prose_say(&session->prose, "%s", news.lines.items[i]);
    prose_block(&session->prose);
    return true;
}

static void tell_renewal(term_session *session, const rp_desk_renewal *how)
{
    const rp_attempt *attempt = session->playing.attempt; /* NULL: it has not begun */
    char *words = rp_renewal_words(how, attempt && rp_attempt_finished(attempt));
    prose_block(&session->prose);
    prose_say(&session->prose, "Saved: the scenario was loaded anew.");
    if (words)
        prose_say(&session->prose, "%s", words);
    free(words);
}

/* What the claims are, to see whether ratings of them still mean the same. Heap. */
static char *claims_of(const term_session *session)
{
    const rp_scenario *scenario = rp_run_scenario(session_run(session));
    str out = STR_EMPTY;
    for (size_t i = 0; i < rp_scenario_point_count(scenario); i++)
        str_print(&out, "%s ", rp_scenario_claim(scenario, i)->id);
    str_add_n(&out, "", 0);
    return str_take(&out);
}

bool watch_renew(term_session *session)
{
    char *before = claims_of(session);
    rp_desk_renewal how = session->desk->renew(session->desk->data, &session->playing);
    char *now = claims_of(session);
    session->leaving = session->changed = session->asking = session->moved = false;
    session->renewed = true;
    free(session->moods);
    session->moods = NULL;
    session->told = 0;
    if (!str_is(before, now)) {
        free(session->ratings);
        session->ratings = NULL;
        session->rating_count = 0;
    }
    free(before);
    free(now);
    tell_renewal(session, &how);
    return how.fit == how.given;
}
