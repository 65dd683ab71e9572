/* The trainee's own view, before any level is shown: a level for each claimed marking point, a turn that
 * shows it, and what to do first next time. Kept as drafts until it is confirmed, like every text. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "rapport/looking_back.h"
#include "term/screen.h"
#include "term/transcript.h"

/* What is being said; a level of RP_LEVELS is not said yet. */
typedef struct opinion {
    rp_rating *ratings;
    size_t count;
    str first;
} opinion;

static const rp_definition *point_of(const term_session *session, size_t claim)
{
    return rp_scenario_claim(rp_run_scenario(session_run(session)), claim);
}

/* --- drafts --- */

static void keep_rating(term_session *session, const rp_rating *rating)
{
    char field[RP_DRAFT_FIELD];
    char *text = rp_rating_draft(rating);
    rp_rating_field(point_of(session, rating->claim), field, sizeof field);
    text_entry_keep(session, field, text);
    free(text);
}

static void recall_rating(term_session *session, rp_rating *rating)
{
    char field[RP_DRAFT_FIELD];
    rp_rating_field(point_of(session, rating->claim), field, sizeof field);
    char *draft = text_entry_draft(session, field);
    if (draft)
        rp_rating_from_draft(draft, rp_run_turn_count(session_run(session)), rating);
    free(draft);
}

static void drop_drafts(term_session *session, const opinion *own)
{
    char field[RP_DRAFT_FIELD];
    for (size_t i = 0; i < own->count; i++) {
        rp_rating_field(point_of(session, i), field, sizeof field);
        text_entry_drop(session, field);
    }
    text_entry_drop(session, rp_first_next_field);
}

/* --- asking --- */

static bool ask_level(term_session *session, rp_rating *rating)
{
    const rp_definition *point = point_of(session, rating->claim);
    size_t number;
    prose_block(&session->prose);
    prose_say(&session->prose, "%s.", point->title);
    if (point->asks)
        prose_say(&session->prose, "It asks: %s", point->asks);
    prose_say(&session->prose, "How far did you show it in this run?");
    for (size_t i = 0; i < RP_OWN_LEVELS; i++) {
        char mark[24];
        snprintf(mark, sizeof mark, "%zu.", i + 1);
        prose_item(&session->prose, mark, rp_own_level_words(rp_own_levels[i]));
    }
    for (const char *line; (line = ask(session, "Number, 1 to 3:"));) {
        if (ask_number(line, 1, RP_OWN_LEVELS, &number)) {
            rating->level = rp_own_levels[number - 1];
            return true;
        }
        prose_say(&session->prose, "Type 1, 2 or 3, or ? for help.");
    }
    return false;
}

static bool ask_proof(term_session *session, rp_rating *rating)
{
    size_t turns = rp_run_turn_count(session_run(session));
    prose_say(&session->prose,
              "Which of your turns shows it best? Type w to hear your turns with their numbers.");
    for (const char *line; (line = ask(session, "Turn, or Enter for none:"));) {
        if (!*line)
            rating->proof = 0;
        if (!*line || ask_number(line, 1, turns, &rating->proof))
            return true;
        prose_say(&session->prose,
                  turns ? "There are turns 1 to %zu; type w to hear them." : "There are no turns.", turns);
    }
    return false;
}

static bool ask_point(term_session *session, rp_rating *rating)
{
    if (!ask_level(session, rating) || !ask_proof(session, rating))
        return false;
    keep_rating(session, rating);
    return true;
}

static bool ask_first(term_session *session, str *first)
{
    prose_block(&session->prose);
    prose_say(&session->prose, "What would you do first next time?");
    const char *line = ask_text(session, "One line, or Enter for nothing:");
    if (!line)
        return false;
    str_clear(first);
    str_add(first, line);
    text_entry_keep(session, rp_first_next_field, line);
    return true;
}

/* --- the page --- */

static void tell_opinion(term_session *session, const opinion *own)
{
    prose_block(&session->prose);
    prose_say(&session->prose, "Your own view:");
    for (size_t i = 0; i <= own->count; i++) {
        str text = STR_EMPTY;
        char mark[24];
        snprintf(mark, sizeof mark, "%zu.", i + 1);
        if (i < own->count) {
            str_print(&text, "%s: %s", point_of(session, i)->title,
                      rp_own_level_words(own->ratings[i].level));
            if (own->ratings[i].proof)
                str_print(&text, ", turn %zu", own->ratings[i].proof);
            str_add_char(&text, '.');
        } else {
            str_print(&text, "First next time: %s", own->first.length ? own->first.bytes : "nothing.");
        }
        prose_item(&session->prose, mark, str_text(&text));
        str_finish(&text);
    }
}

static bool confirm(term_session *session, opinion *own)
{
    size_t number;
    tell_opinion(session, own);
    for (const char *line; (line = ask(session, "Enter to save it, or a number to change it:"));) {
        if (!*line)
            return true;
        if (!ask_number(line, 1, own->count + 1, &number)) {
            prose_say(&session->prose, "Type a number from 1 to %zu, or ? for help.", own->count + 1);
            continue;
        }
        bool asked = number <= own->count ? ask_point(session, &own->ratings[number - 1])
                                          : ask_first(session, &own->first);
        if (!asked)
            return false;
        tell_opinion(session, own);
    }
    return false;
}

static bool ask_opinion(term_session *session, opinion *own)
{
    char *first = text_entry_draft(session, rp_first_next_field);
    str_add(&own->first, first);
    free(first);
    for (size_t i = 0; i < own->count; i++) {
        own->ratings[i] = (rp_rating){ .claim = i, .level = RP_LEVELS };
        recall_rating(session, &own->ratings[i]);
        if (own->ratings[i].level == RP_LEVELS && !ask_point(session, &own->ratings[i]))
            return false;
    }
    return (own->first.length || ask_first(session, &own->first)) && confirm(session, own);
}

static bool do_rate(term_session *session, const void *data, rp_error *error)
{
    const opinion *own = data;
    return rp_attempt_rate(session->playing.attempt, own->ratings, own->count, str_text(&own->first), error);
}

static bool take_opinion(term_session *session, opinion *own)
{
    rp_error why;
    if (!ask_opinion(session, own))
        return false;
    if (!ask_keep(session, "Your rating", do_rate, own, &why)) {
        if (!session->leaving)
            prose_say(&session->prose, "Your rating could not be kept: %s.", why.text);
        return !session->leaving;
    }
    drop_drafts(session, own);
    if (session_kept(session))
        prose_say(&session->prose, "Saved.");
    return true;
}

static void take_first(term_session *session, const char *first)
{
    free(session->first_next);
    session->first_next = memory_copy_text(first && *first ? first : NULL);
}

static void recall_known(term_session *session)
{
    const rp_playing *playing = &session->playing;
    session->rating_count = playing->rating_count;
    free(session->ratings);
    session->ratings = memory_allocate((playing->rating_count + 1) * sizeof *session->ratings);
    if (playing->rating_count)
        memcpy(session->ratings, playing->ratings, playing->rating_count * sizeof *session->ratings);
    take_first(session, playing->first_next);
}

screen_id screen_rating(term_session *session)
{
    const rp_scenario *scenario = rp_run_scenario(session_run(session));
    if (!rp_scenario_scored(scenario))
        return SCREEN_REFLECTION;
    if (session->playing.rated) {
        recall_known(session);
        return SCREEN_DEBRIEF;
    }
    opinion own = { NULL, rp_scenario_point_count(scenario), STR_EMPTY };
    own.ratings = memory_allocate((own.count + 1) * sizeof *own.ratings);
    prose_block(&session->prose);
    prose_say(&session->prose, own.count ? "First your own view. No level is shown before you have given it."
                                         : "First your own view, before the debrief.");
    bool taken = take_opinion(session, &own);
    take_first(session, own.first.bytes);
    str_finish(&own.first);
    free(session->ratings);
    session->ratings = own.ratings;
    session->rating_count = taken ? own.count : 0;
    return taken ? SCREEN_DEBRIEF : SCREEN_NONE;
}
