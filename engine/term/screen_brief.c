#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "term/documents.h"
#include "term/screen.h"

const char *screen_mode_words(rp_mode mode)
{
    static const char *const words[] = {
        [RP_MODE_PRACTICE] =
            "Practice: you may step back, and after each choice you hear the reason behind it. "
            "A practice run never counts.",
        [RP_MODE_ASSESSED] =
            "Assessed: there is no stepping back, and no reasons while it runs. The levels are held "
            "until an assessor has released them.",
        [RP_MODE_OBSERVED] =
            "Observed: there is no stepping back, and no reasons while it runs. The levels are held "
            "until the assessor has locked their own.",
    };
    return words[mode];
}

bool screen_choose(term_session *session, const char *scenario, bool go_on)
{
    bool named = session->options->scenario != NULL;
    rp_error why = { 0 };
    session_put_away(session);
    if (session->desk->choose(session->desk->data, scenario, go_on, &session->playing,
                              named ? session->error : &why))
        return true;
    if (named)
        return session_leave(session, TERM_FAILED);
    page_say(&session->page, "%s cannot be played: %s.", scenario, why.text);
    return false;
}

/* --- what is said --- */

static const char *channel_words(const char *channel)
{
    static const char *const words[][2] = {
        { "phone", "by phone" }, { "email", "by email" }, { "chat", "by chat" }, { "meeting", "in a meeting" }
    };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_is(channel, words[i][0]))
            return words[i][1];
    return channel;
}

static void tell_times(term_session *session)
{
    const term_playing *playing = &session->playing;
    str text = STR_EMPTY;
    if (playing->mode != RP_MODE_PRACTICE)
        str_print(&text, "This is %s attempt %d at this scenario. ", rp_mode_name(playing->mode),
                  playing->number);
    if (playing->practised == 0)
        str_add(&text, playing->mode == RP_MODE_PRACTICE ? "You have not practised it before."
                                                         : "It was not practised before.");
    else
        str_print(&text, "Practised %d %s before.", playing->practised,
                  playing->practised == 1 ? "time" : "times");
    page_say(&session->page, "%s", str_text(&text));
    str_finish(&text);
}

static void tell_mode(term_session *session)
{
    const term_playing *playing = &session->playing;
    page_say(&session->page, "%s", screen_mode_words(playing->mode));
    if (playing->assessor)
        page_say(&session->page, "Assessor: %s.", playing->assessor);
}

static void tell_new(term_session *session)
{
    rp_run *run = session_run(session);
    const rp_about *about = rp_scenario_about(rp_run_scenario(run));
    char *documents = documents_line(run);
    page_say(&session->page, "%s. SIMULATION.", about->title);
    page_say(&session->page, "%c%s, %s, about %d %s.", toupper((unsigned char)*about->kind), about->kind + 1,
             channel_words(about->channel), about->minutes, about->minutes == 1 ? "minute" : "minutes");
    page_block(&session->page);
    page_say(&session->page, "Setting: %s", rp_run_expand(run, about->setting));
    page_say(&session->page, "Your role: %s", rp_run_expand(run, about->role));
    page_say(&session->page, documents ? "Documents at hand: %s." : "No documents are at hand yet.",
             documents);
    page_block(&session->page);
    tell_mode(session);
    if (session->named)
        tell_times(session);
    else
        page_say(&session->page, "Nothing of this run will be kept.");
    page_say(&session->page, "The limit of time is off: take as long as you like.");
    page_say(&session->page,
             "A number selects, Enter confirms. Type d for documents, ? for everything you can type.");
    free(documents);
}

static void tell_again(term_session *session)
{
    const rp_run *run = session_run(session);
    const rp_about *about = rp_scenario_about(rp_run_scenario(run));
    size_t turns = rp_run_turn_count(run);
    const rp_ending *ending = rp_run_ending(run);
    page_say(&session->page, "%s. SIMULATION.", about->title);
    if (ending)
        page_say(&session->page, "You go on looking back at your run. It ended so: %s.", ending->title);
    else
        page_say(&session->page, "You go on where you left it, after %zu %s. Type w to hear what was said.",
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
    const term_options *options = session->options;
    if (options->scenario && !screen_choose(session, options->scenario, options->go_on))
        return SCREEN_NONE;
    page_block(&session->page);
    if (session->playing.resumed) {
        tell_again(session);
        return begin(session);
    }
    tell_new(session);
    const char *line = ask(session, options->scenario ? "Enter to begin, q to stop:"
                                                      : "Enter to begin, l for the list, q to stop:");
    if (!line)
        return SCREEN_NONE;
    if (!options->scenario && (*line == 'l' || *line == 'L'))
        return SCREEN_LIBRARY;
    return begin(session);
}
