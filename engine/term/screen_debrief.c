/* The debrief: moments to stop and talk first, then each marking point, then the practice criteria, each
 * with the trainee's own words. Levels are words; there is no overall mark. */
#include <stdlib.h>

#include "base/memory.h"
#include "rapport/prospects.h"
#include "rapport/telling.h"
#include "term/tell.h"
#include "term/screen.h"

/* --- evidence --- */

static void tell_reasons(const telling *to, size_t index)
{
    const rp_turn *turn = rp_run_turn(to->run, index);
    if (to->reasons[index])
        return;
    to->reasons[index] = true;
    for (size_t i = 0; i < turn->because.count; i++)
        prose_say(tell_prose(to), "Reason: %s", turn->because.items[i]);
}

static void tell_evidence(const telling *to, const rp_finding *finding)
{
    for (size_t i = 0; i < finding->evidence_count; i++) {
        tell_turn(to, finding->evidence[i].turn, rp_bearing_words(finding->evidence[i].bearing));
        tell_reasons(to, finding->evidence[i].turn);
    }
}

static void tell_looked_like(const telling *to, const rp_finding *finding)
{
    for (size_t i = 0; i < finding->looked_like_count; i++) {
        const rp_definition *like = finding->looked_like[i];
        prose_say(tell_prose(to), "It looked like this: %s. %s", like->title, like->does ? like->does : "");
    }
}

/* --- marking points --- */

static void tell_point(const telling *to, const rp_finding *finding)
{
    prose_block(tell_prose(to));
    prose_say(tell_prose(to), "%s: %s.", finding->definition->title, rp_level_words(finding->level));
    if (finding->level != RP_LEVEL_NO_OPPORTUNITY)
        prose_say(tell_prose(to), "%s", finding->sum);
    tell_say(to, rp_own_view_words(finding));
    tell_say(to, rp_reach_words(to->debrief, finding));
    if (finding->evidence_count)
        prose_say(tell_prose(to), "What it rests on, in your own words:");
    tell_evidence(to, finding);
    tell_looked_like(to, finding);
    tell_say(to, rp_strong_words(finding));
    if (finding->definition->shown_like)
        prose_say(tell_prose(to), "%s looks like this: %s",
                  finding->strong_turn ? "Elsewhere strong" : "Strong", finding->definition->shown_like);
}

/* --- practice criteria --- */

static void tell_criterion(const telling *to, const rp_finding *finding)
{
    prose_say(tell_prose(to), "%s: %s.", finding->definition->title, finding->sum);
    tell_evidence(to, finding);
    tell_looked_like(to, finding);
    tell_say(to, rp_strong_words(finding));
}

static void tell_model(const telling *to, const rp_group *model)
{
    const rp_finding **claimed = memory_allocate((to->debrief->count + 1) * sizeof *claimed);
    size_t count = rp_model_findings(to->debrief, model, claimed);
    for (size_t i = 0; i < count; i++) {
        prose_block(tell_prose(to));
        if (i == 0)
            prose_say(tell_prose(to), "%s.", model->title);
        tell_criterion(to, claimed[i]);
    }
    free(claimed);
}

static void tell_criteria(const telling *to)
{
    prose_block(tell_prose(to));
    prose_say(tell_prose(to), "The craft of the conversation. These are counts, not levels.");
    for (size_t i = 0; i < rp_framework_group_count(to->framework); i++)
        if (rp_framework_group(to->framework, i)->is_model)
            tell_model(to, rp_framework_group(to->framework, i));
}

/* --- the page --- */

static void tell_head(const telling *to)
{
    const rp_playing *playing = &to->session->playing;
    prose_block(tell_prose(to));
    prose_say(tell_prose(to), "Debrief. %s. SIMULATION.", rp_scenario_about(rp_run_scenario(to->run))->title);
    tell_say(to, rp_run_words(playing->mode, playing->practised));
    const char *never = rp_never_counts(playing->mode, playing->approval);
    if (never)
        prose_say(tell_prose(to), "%s", never);
    if (to->debrief->points)
        prose_say(tell_prose(to), "What a level needs is a %s.", rp_marking_caveat());
}

static void tell_card(const telling *to)
{
    const rp_exhibit *card = rp_run_exhibit(session_run(to->session), to->debrief->card);
    prose_block(tell_prose(to));
    prose_say(tell_prose(to), "One rule card to look up:");
    tell_say(to, rp_exhibit_text(card, session_language(to->session)));
}

static void tell_later(const telling *to)
{
    const rp_debrief *all = to->debrief;
    prose_block(tell_prose(to));
    if (all->concept_shown)
        prose_say(tell_prose(to), "%s: %s", rp_concept_heading(all), all->concept_shown->line);
    if (all->prompted)
        prose_say(tell_prose(to), "For your workplace: %s", all->prompted->prompt);
    if (all->has_card)
        tell_card(to);
}

static bool tell_all(const telling *to)
{
    const rp_debrief *all = to->debrief;
    tell_head(to);
    tell_story(to);
    for (size_t i = 0; i < all->points; i++) {
        if (!ask_enter(to->session, "Enter to go on:"))
            return false;
        tell_point(to, &all->findings[i]);
    }
    if (all->count > all->points) {
        if (!ask_enter(to->session, "Enter to go on:"))
            return false;
        tell_criteria(to);
    }
    tell_later(to);
    return ask_enter(to->session, "Enter to go on:");
}

static void tell_held(term_session *session)
{
    prose_block(&session->prose);
    prose_say(&session->prose, "%s", rp_held_words(session->playing.mode));
    prose_say(&session->prose, "Your reflection comes now all the same.");
}

static bool do_note(term_session *session, const void *data, rp_error *error)
{
    (void)data;
    return rp_attempt_note(session->playing.attempt, RP_KIND_DEBRIEF_SEEN, error);
}

/* Whether it is told: what was heard before is offered, not repeated. */
static bool ask_again(term_session *session, bool *again)
{
    *again = true;
    if (!session->playing.debrief_seen)
        return true;
    prose_block(&session->prose);
    prose_say(&session->prose, "You have had the debrief of this run.");
    const char *line = ask(session, "Enter to go on, a to have it again:");
    *again = line && (*line == 'a' || *line == 'A');
    return line;
}

screen_id screen_debrief(term_session *session)
{
    rp_error why;
    bool again;
    if (session->playing.held) {
        tell_held(session);
        return SCREEN_REFLECTION;
    }
    if (!ask_again(session, &again))
        return SCREEN_NONE;
    if (!again)
        return SCREEN_REFLECTION;
    /* Saved first: what begins after a debrief was seen is labelled so. */
    if (!session->playing.debrief_seen && !ask_keep(session, "That the debrief opens", do_note, NULL, &why)) {
        if (!session->leaving)
            prose_say(&session->prose, "The debrief cannot be opened: %s.", why.text);
        return session->leaving ? SCREEN_NONE : SCREEN_REFLECTION;
    }
    const rp_run *run = session_run(session);
    rp_debrief *debrief =
        rp_debrief_create(run, session->playing.framework, session->ratings, session->rating_count);
    rp_prospects_add(debrief);
    bool *reasons = memory_allocate((rp_run_turn_count(run) + 1) * sizeof *reasons);
    telling to = { session, run, session->playing.framework, debrief, reasons };
    bool on = tell_all(&to);
    free(reasons);
    rp_debrief_destroy(debrief);
    return on ? SCREEN_REFLECTION : SCREEN_NONE;
}
