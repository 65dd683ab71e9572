#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "rapport/telling.h"
#include "term/documents.h"
#include "term/screen.h"

bool screen_choose(term_session *session, const char *scenario, bool go_on)
{
    rp_desk_choice choice = session->options->play;
    bool named = choice.scenario != NULL;
    rp_error why = { 0 };
    choice.scenario = scenario;
    choice.go_on = go_on;
    session_put_away(session);
    if (session->desk->choose(session->desk->data, &choice, &session->playing, named ? session->error : &why))
        return true;
    if (named)
        return session_leave(session, TERM_FAILED);
    prose_say(&session->prose, "%s cannot be played: %s.", scenario, why.text);
    return false;
}

/* --- what is said --- */

static void tell_times(term_session *session)
{
    const rp_playing *playing = &session->playing;
    char *practised = rp_practised_words(playing->practised);
    if (playing->mode == RP_MODE_PRACTICE)
        prose_say(&session->prose, "%s", practised);
    else
        prose_say(&session->prose, "This is %s attempt %d at this scenario. %s", rp_mode_name(playing->mode),
                  playing->number, practised);
    free(practised);
    if (playing->mode != RP_MODE_PRACTICE && playing->approval != RP_APPROVAL_APPROVED)
        prose_say(&session->prose, "The scenario is %s: no run of it counts before it is approved.",
                  playing->approval == RP_APPROVAL_DRAFT ? "a draft" : "on trial");
}

static void tell_mode(term_session *session)
{
    const rp_playing *playing = &session->playing;
    prose_say(&session->prose, "%s", rp_mode_words(playing->mode));
    if (playing->assessor)
        prose_say(&session->prose, "Assessor: %s.", playing->assessor);
}

static void tell_new(term_session *session)
{
    rp_run *run = session_run(session);
    const rp_about *about = rp_scenario_about(rp_run_scenario(run));
    char *documents = documents_at_start(run);
    prose_say(&session->prose, "%s. SIMULATION.", about->title);
    prose_say(&session->prose, "%c%s, %s, about %d %s.", toupper((unsigned char)*about->kind),
              about->kind + 1, rp_channel_words(about->channel), about->minutes,
              about->minutes == 1 ? "minute" : "minutes");
    prose_block(&session->prose);
    prose_say(&session->prose, "Setting: %s", rp_run_expand(run, about->setting));
    prose_say(&session->prose, "Your role: %s", rp_run_expand(run, about->role));
    prose_say(&session->prose, documents ? "Documents at hand: %s." : "No documents are at hand yet.",
              documents);
    prose_block(&session->prose);
    tell_mode(session);
    if (session->named)
        tell_times(session);
    prose_say(&session->prose,
              session->named ? "Every answer is saved as you go." : "Nothing of this run will be kept.");
    prose_say(&session->prose, "The limit of time is off: take as long as you like.");
    prose_say(&session->prose,
              "A number selects, Enter confirms. Type d for documents, ? for everything you can type.");
    free(documents);
}

/* A run that is over: only whether its levels are open is of interest now. */
static void tell_over(term_session *session, const rp_ending *ending)
{
    const char *mode = rp_mode_name(session->playing.mode);
    prose_say(&session->prose, "You go on looking back at your run. It ended so: %s.", ending->title);
    prose_say(&session->prose, "%c%s run.%s", toupper((unsigned char)*mode), mode + 1,
              session->playing.mode == RP_MODE_PRACTICE ? ""
              : session->playing.held                   ? " Its levels are held."
                                                        : " Its levels are open now.");
}

static void tell_again(term_session *session)
{
    const rp_run *run = session_run(session);
    size_t turns = rp_run_turn_count(run);
    const rp_ending *ending = rp_run_ending(run);
    prose_say(&session->prose, "%s. SIMULATION.", rp_scenario_about(rp_run_scenario(run))->title);
    if (ending) {
        tell_over(session, ending);
        return;
    }
    prose_say(&session->prose, "You go on where you left it, after %zu %s. Type w to hear what was said.",
              turns, turns == 1 ? "answer" : "answers");
    tell_mode(session);
}

/* --- the screen --- */

static bool do_begin(term_session *session, const void *data, rp_error *error)
{
    (void)data;
    return session->desk->begin(session->desk->data, &session->playing, error);
}

static screen_id begin(term_session *session)
{
    rp_error why;
    if (!ask_keep(session, "The beginning of the run", do_begin, NULL, &why)) {
        if (!session->leaving) {
            *session->error = why;
            session_leave(session, TERM_FAILED);
        }
        return SCREEN_NONE;
    }
    if (!session->playing.resumed || !rp_run_ending(session_run(session)))
        return SCREEN_CONVERSATION;
    return SCREEN_RATING;
}

screen_id screen_brief(term_session *session)
{
    const rp_desk_choice *named = &session->options->play;
    if (named->scenario && !session->renewed && !screen_choose(session, named->scenario, named->go_on))
        return SCREEN_NONE;
    session->renewed = false;
    prose_block(&session->prose);
    if (session->playing.resumed) {
        tell_again(session);
        return begin(session);
    }
    tell_new(session);
    const char *line = ask(session, named->scenario ? "Enter to begin, q to stop:"
                                                    : "Enter to begin, l for the list, q to stop:");
    if (!line)
        return SCREEN_NONE;
    if (!named->scenario && (*line == 'l' || *line == 'L'))
        return SCREEN_LIBRARY;
    return begin(session);
}
