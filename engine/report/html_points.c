/* Marking points: first all of them in one table, then each with what it rests on. */
#include "report/html_page.h"

#include <stdlib.h>

#include "base/str.h"
#include "rapport/looking_back.h"

static const char held_words[] = "held";

static void put_level(page *p, size_t claim)
{
    if (p->debrief)
        page_level(p->to, p->debrief->findings[claim].level);
    else
        html_text(p->to, held_words);
}

static void put_rating(page *p, size_t claim)
{
    const rp_rating *rating = page_rating(p, claim);
    if (rating)
        page_own_level(p->to, rating->level);
    else
        html_text(p->to, "not rated");
}

static void put_glance(page *p, size_t count)
{
    static const char *const names[] = { "Point", "Level", "Your own rating" };
    page_table(p->to, "glance", "Marking points at a glance", names, sizeof names / sizeof *names);
    for (size_t i = 0; i < count; i++) {
        html_open(p->to, "tr");
        page_row_heading(p->to);
        html_open(p->to, "a");
        html_attribute_print(p->to, "href", "#point-%zu", i + 1);
        html_text(p->to, rp_scenario_claim(p->scenario, i)->title);
        html_close(p->to);
        html_close(p->to);
        html_open(p->to, "td");
        put_level(p, i);
        html_close(p->to);
        html_open(p->to, "td");
        put_rating(p, i);
        html_close(p->to);
        html_close(p->to);
    }
    html_close(p->to);
    html_close(p->to);
}

/* --- one point --- */

static void put_own_rating(page *p, size_t claim)
{
    const rp_rating *rating = page_rating(p, claim);
    html_open_as(p->to, "p", "own");
    if (!rating) {
        html_text(p->to, "You have not rated yourself on this point.");
        html_close(p->to);
        return;
    }
    html_text(p->to, "You rated yourself: ");
    page_rated(p, rating);
    html_text(p->to, ".");
    const char *compared = p->debrief ? rp_comparison_words(p->debrief->findings[claim].comparison) : "";
    if (*compared)
        html_print(p->to, " Beside the level above: %s.", compared);
    html_close(p->to);
}

static void put_result(page *p, size_t claim)
{
    html_open_as(p->to, "p", "level");
    html_text(p->to, "Level: ");
    put_level(p, claim);
    html_close(p->to);
    if (!p->debrief || p->debrief->findings[claim].level == RP_LEVEL_NO_OPPORTUNITY)
        return; /* the level says it all */
    html_open_as(p->to, "p", "sum");
    html_print(p->to, "%s The fraction that shows it is a %s.", p->debrief->findings[claim].sum,
               rp_marking_caveat());
    html_close(p->to);
}

static void put_evidence(page *p, const rp_finding *finding)
{
    html_put(p->to, "h4", NULL, "What you said and did");
    if (!page_evidence(p, finding, false, true))
        html_put(p->to, "p", NULL, "No answer of this run was counted for this point.");
    size_t left = 0;
    for (size_t i = 0; i < finding->evidence_count; i++)
        left += finding->evidence[i].bearing == RP_BEARING_MISSED;
    if (left) {
        html_put(p->to, "h4", NULL, left == 1 ? "The chance you left" : "The chances you left");
        page_evidence(p, finding, true, true);
    }
    if (finding->looked_like_count)
        html_put(p->to, "h4", NULL, "What some of it looked like");
    page_looked_like(p, finding);
}

static void put_words(page *p, char *words)
{
    if (words)
        html_put(p->to, "p", NULL, words);
    free(words);
}

/* One example from this run, then what it looks like in general. */
static void put_strong(page *p, const rp_finding *finding)
{
    const char *general = finding->definition->shown_like;
    if (!finding->strong_turn && !general)
        return;
    html_put(p->to, "h4", NULL, "What strong looks like");
    put_words(p, rp_strong_words(finding));
    if (general)
        html_put_print(p->to, "p", finding->strong_turn ? "quiet" : NULL, "%s%s",
                       finding->strong_turn ? "Elsewhere: " : "", general);
}

static void put_point(page *p, size_t claim)
{
    const rp_definition *point = rp_scenario_claim(p->scenario, claim);
    html_open_as(p->to, "article", "card");
    html_attribute_print(p->to, "id", "point-%zu", claim + 1);
    html_put(p->to, "h3", NULL, point->title);
    html_put_print(p->to, "p", "quiet", "%s · %s", page_group_title(p, point), point->id);
    html_put(p->to, "p", NULL, point->asks);
    put_result(p, claim);
    put_own_rating(p, claim);
    if (p->debrief) {
        put_words(p, rp_reach_words(p->debrief, &p->debrief->findings[claim]));
        put_evidence(p, &p->debrief->findings[claim]);
        put_strong(p, &p->debrief->findings[claim]);
    }
    html_put(p->to, "h4", NULL, "Does simulated evidence count?");
    html_open(p->to, "p");
    page_admissible(p->to, rp_centre_find(p->report->centre, point->id));
    html_close(p->to);
    html_close(p->to);
}

void page_points(page *p)
{
    size_t count = rp_scenario_point_count(p->scenario);
    if (count == 0) {
        html_put(p->to, "p", NULL,
                 rp_scenario_scored(p->scenario)
                     ? "This scenario claims no marking points, so there are no levels."
                     : "This scenario is not scored: it claims neither marking points nor "
                       "practice criteria.");
        return;
    }
    html_put(
        p->to, "p", NULL,
        "Each point has a level, which says what was shown in this one simulation and nothing more. There "
        "is no overall mark.");
    if (!p->debrief)
        html_put(p->to, "p", NULL,
                 "Levels, and what they rest on, are held. Your own rating and your own words are not.");
    else if (!p->report->ended_ms)
        html_put(p->to, "p", NULL,
                 "The run was not finished: these are the levels of what was counted so far.");
    if (p->report->rated_late)
        html_put(p->to, "p", NULL, "Your own rating was given after the levels had been seen.");
    put_glance(p, count);
    for (size_t i = 0; i < count; i++)
        put_point(p, i);
}
