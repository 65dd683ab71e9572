/* Each attempt in short: of what, when, how it ended, what was shown; and, as an appendix, the conversations of those
 * that are used. */
#include <ctype.h>
#include <stdlib.h>

#include "base/str.h"
#include "rapport/looking_back.h"
#include "report/pack.h"

/* --- what it was --- */

static const char *counts_words(const pack_attempt *attempt)
{
    if (attempt->of->not_counted)
        return attempt->of->not_counted; /* each says that it does not count */
    if (attempt->of->report->held)
        return "Held: whether it counts is not known yet.";
    return attempt->used ? "Used for " : "Counts. No point of this pack rests on it.";
}

static bool rests_on(const rp_map_row *row, const rp_folio_run *run)
{
    for (size_t i = 0; i < row->used_count; i++)
        if (row->used[i]->run == run)
            return true;
    return false;
}

static void put_used_for(pack_page *p, const rp_folio_run *run)
{
    size_t count = 0;
    for (size_t i = 0; i < p->unit_count; i++)
        for (size_t j = 0; j < p->units[i]->row_count; j++) {
            if (!rests_on(p->units[i]->rows[j], run))
                continue;
            html_text(p->to, count++ ? "; " : "");
            pack_point_link(p, p->units[i]->rows[j]->point);
        }
    html_text(p->to, ". ");
}

static void put_counts(pack_page *p, const pack_attempt *attempt)
{
    const rp_report *report = attempt->of->report;
    html_open(p->to, "p");
    html_put(p->to, "strong", NULL, counts_words(attempt));
    if (attempt->used) {
        put_used_for(p, attempt->of->run);
        page_way(p->to, attempt->talk, "The whole conversation");
    }
    html_close(p->to);
    if (report->held)
        html_put(p->to, "p", "notice", rp_held_words(report->mode));
}

/* Who gave the answers, as far as the record knows. */
static void put_answers(pack_page *p, const page *of)
{
    size_t spoken = 0, coded = 0;
    for (size_t i = 0; i < of->turn_count; i++) {
        spoken += of->turns[i].given->spoken;
        coded += of->turns[i].given->by_assessor;
    }
    page_row(p->to, "Answers");
    html_print(p->to, "%zu", of->turn_count);
    if (spoken)
        html_print(p->to, ", %zu of them spoken", spoken);
    if (coded)
        html_print(p->to, ", %zu of them coded by the assessor", coded);
    if (!spoken && !coded && of->turn_count)
        html_text(p->to, ", all given at the keyboard");
    page_row_close(p->to);
}

static void put_facts(pack_page *p, pack_attempt *attempt)
{
    const page *of = &attempt->page;
    html_open_as(p->to, "dl", "facts");
    page_row(p->to, "Scenario");
    html_print(p->to, "%s, version %d, digest ", of->about->id, of->about->version);
    html_put_print(p->to, "code", NULL, "%.8s", of->report->pack);
    html_text(p->to, "… (whole in ");
    page_link(p->to, "record", "the record");
    html_print(p->to, "); played with Rapport %s, marking rules version %d",
               of->report->engine ? of->report->engine : "of an unknown version", of->report->rules);
    page_row_close(p->to);
    page_run_rows(&attempt->page);
    put_answers(p, of);
    page_remarks(&attempt->page);
    html_close(p->to);
}

/* --- levels --- */

static void put_rating(pack_page *p, page *of, size_t claim)
{
    const rp_rating *rating = page_rating(of, claim);
    const char *compared = of->debrief ? rp_comparison_words(of->debrief->findings[claim].comparison) : "";
    if (!rating) {
        html_text(p->to, "not rated");
        return;
    }
    page_rated(of, rating);
    if (*compared)
        html_print(p->to, ". %c%s.", toupper((unsigned char)*compared), compared + 1);
}

/* What an assessor decided on, or NULL. */
static const rp_folio_level *judged(const rp_folio_run *run, const char *point)
{
    for (size_t i = 0; i < run->level_count; i++)
        if (run->levels[i].judged && str_is(run->levels[i].point, point))
            return &run->levels[i];
    return NULL;
}

static void put_level(pack_page *p, const pack_attempt *attempt, size_t claim)
{
    const rp_debrief *debrief = attempt->page.debrief;
    if (!debrief) {
        html_text(p->to, "held");
        return;
    }
    const rp_folio_level *decided = judged(attempt->of->run, debrief->findings[claim].definition->id);
    page_level(p->to, debrief->findings[claim].level);
    html_put(p->to, "p", "quiet", debrief->findings[claim].sum);
    char *reach = rp_reach_words(debrief, &debrief->findings[claim]);
    if (reach)
        html_put(p->to, "p", "quiet", reach);
    free(reach);
    if (!decided)
        return;
    html_open(p->to, "p");
    html_text(p->to, "An assessor judged it: ");
    page_level(p->to, decided->decided);
    html_text(p->to, ". That level counts.");
    html_close(p->to);
}

static void put_points(pack_page *p, pack_attempt *attempt)
{
    page *of = &attempt->page;
    static const char *const columns[] = { "Point", "Level, and its sum", "Own rating" };
    size_t count = rp_scenario_point_count(of->scenario);
    if (!count)
        return;
    page_table(p->to, "glance", "Marking points in this attempt", columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < count; i++) {
        html_open(p->to, "tr");
        page_row_heading(p->to);
        pack_point_link(p, rp_scenario_claim(of->scenario, i));
        html_close(p->to);
        html_open(p->to, "td");
        put_level(p, attempt, i);
        html_close(p->to);
        html_open(p->to, "td");
        put_rating(p, of, i);
        html_close(p->to);
        html_close(p->to);
    }
    html_close(p->to);
    html_close(p->to);
    if (of->report->rated_late)
        html_put(p->to, "p", "quiet", "The own rating was given after the levels had been seen.");
}

static void put_thought(pack_page *p, page *of)
{
    if (!page_has_thought(of))
        return;
    html_put(p->to, "h4", NULL, "What you would do first next time");
    page_thought(of);
}

/* --- what turned it, and the craft in it --- */

static void put_turnings(pack_page *p, page *of)
{
    if (!page_has_turnings(of))
        return;
    html_put(p->to, "h4", NULL, "What turned it");
    page_turnings(of);
}

static void put_criteria(pack_page *p, const page *of)
{
    const rp_debrief *debrief = of->debrief;
    if (!debrief || debrief->points == debrief->count)
        return;
    html_put(p->to, "h4", NULL, "Practice criteria: counts, never added to the points");
    html_open(p->to, "p");
    for (size_t i = debrief->points; i < debrief->count; i++)
        html_print(p->to, "%s%s: %s.", i > debrief->points ? " " : "", debrief->findings[i].definition->title,
                   debrief->findings[i].sum);
    html_close(p->to);
}

static void put_talk(pack_page *p, page *of)
{
    if (!page_has_talk(of))
        return;
    html_put(p->to, "h4", NULL, "Stop and talk");
    of->deeper = 2;
    page_talk(of);
    of->deeper = 1;
}

static void put_attempt(pack_page *p, pack_attempt *attempt)
{
    html_open_as(p->to, "article", "card");
    html_attribute(p->to, "id", attempt->id);
    html_put_print(p->to, "h3", NULL, "Attempt %d at %s", attempt->page.report->number,
                   attempt->page.about->title);
    put_counts(p, attempt);
    put_facts(p, attempt);
    page_story(&attempt->page);
    put_points(p, attempt);
    put_thought(p, &attempt->page);
    put_turnings(p, &attempt->page);
    put_talk(p, &attempt->page);
    put_criteria(p, &attempt->page);
    html_close(p->to);
}

/* --- practice: that it was, not what came of it --- */

static bool is_practice(const pack_attempt *attempt)
{
    return attempt->of->report && attempt->of->report->mode == RP_MODE_PRACTICE;
}

static void put_practice_row(pack_page *p, const pack_attempt *attempt)
{
    const rp_ending *ending = rp_run_ending(attempt->of->report->run);
    html_open(p->to, "tr");
    html_attribute(p->to, "id", attempt->id);
    page_row_heading(p->to);
    html_print(p->to, "Practice %d at %s", attempt->of->report->number, attempt->page.about->title);
    html_close(p->to);
    html_open(p->to, "td");
    page_time(p->to, attempt->of->report->began_ms);
    html_close(p->to);
    html_put(p->to, "td", NULL, ending ? ending->title : "no ending reached");
    html_close(p->to);
}

static void put_practice(pack_page *p)
{
    static const char *const columns[] = { "Practice", "Began", "Ending" };
    size_t count = 0;
    for (size_t i = 0; i < p->attempt_count; i++) {
        if (!is_practice(&p->attempts[i]))
            continue;
        if (count++ == 0) {
            html_put(p->to, "h3", NULL, "Practice");
            page_table(p->to, "runs", "Practice never counts; it is listed so that it is known", columns,
                       sizeof columns / sizeof *columns);
        }
        put_practice_row(p, &p->attempts[i]);
    }
    if (count) {
        html_close(p->to);
        html_close(p->to);
    }
}

void pack_attempts(pack_page *p)
{
    size_t lost = 0;
    for (size_t i = 0; i < p->attempt_count; i++) {
        lost += !p->attempts[i].of->report;
        if (p->attempts[i].of->report && !is_practice(&p->attempts[i]))
            put_attempt(p, &p->attempts[i]);
    }
    put_practice(p);
    if (!p->attempt_count)
        pack_nothing(p, "Nothing has been played yet.");
    if (lost) {
        html_open(p->to, "p");
        html_print(p->to, "%zu more cannot be played again: see ", lost);
        page_link(p->to, "record", "the record");
        html_text(p->to, ".");
        html_close(p->to);
    }
}

/* --- the appendix --- */

bool pack_has_conversations(const pack_page *p)
{
    for (size_t i = 0; i < p->attempt_count; i++)
        if (p->attempts[i].used && p->attempts[i].of->report)
            return true;
    return false;
}

void pack_conversations(pack_page *p)
{
    html_put(p->to, "p", NULL,
             "Of the attempts that are used, whole. Documents are named, not printed: they are in the "
             "scenario’s files, "
             "whose digest stands with each attempt, and on the attempt’s own page.");
    for (size_t i = 0; i < p->attempt_count; i++) {
        pack_attempt *attempt = &p->attempts[i];
        if (!attempt->used || !attempt->of->report)
            continue;
        html_open(p->to, "h3");
        html_attribute(p->to, "id", attempt->talk);
        pack_attempt_title(p, attempt->of->run);
        html_close(p->to);
        html_open(p->to, "div");
        html_attribute(p->to, "lang", attempt->page.about->language);
        page_conversation(&attempt->page);
        html_close(p->to);
    }
}
