/* What happened, before anything is said about it: first the moments that must be talked about. */
#include "report/html_page.h"

#include <stdlib.h>

#include "base/str.h"
#include "rapport/looking_back.h"

/* --- stop and talk --- */

bool page_has_talk(const page *p)
{
    return p->debrief && rp_run_critical_count(p->report->run) > 0;
}

static bool is_of(const rp_turn *turn, const rp_critical *critical)
{
    for (size_t i = 0; i < turn->critical_count; i++)
        if (str_is(turn->critical[i].question, critical->question) &&
            str_is(turn->critical[i].why, critical->why))
            return true;
    return false;
}

static void put_ties(page *p, const rp_critical *critical)
{
    html_open(p->to, "p");
    if (!critical->ties.count)
        html_text(p->to, "It is tied to no marking point; it is reported in words only.");
    else
        html_text(p->to, "Because of it these points cannot be shown in this run: ");
    for (size_t i = 0; i < critical->ties.count; i++) {
        const rp_definition *point = rp_framework_find(p->report->framework, critical->ties.items[i]);
        html_print(p->to, "%s%s%s", i ? ", " : "", point ? point->title : critical->ties.items[i],
                   i + 1 == critical->ties.count ? "." : "");
    }
    html_close(p->to);
}

static void put_moment(page *p, const rp_critical *critical)
{
    html_open_as(p->to, "article", "card alert");
    page_heading(p, 3);
    html_text(p->to, critical->why);
    html_close(p->to);
    for (size_t i = 0; i < p->turn_count; i++) {
        const rp_turn *turn = p->turns[i].turn;
        if (!is_of(turn, critical))
            continue;
        page_occasion(p, i + 1);
        html_open(p->to, "blockquote");
        html_open(p->to, "p");
        page_quote(p, i + 1);
        html_close(p->to);
        html_close(p->to);
        html_open_as(p->to, "p", "taken");
        page_turn_link(p, i + 1);
        html_close(p->to);
        page_reasons(p, turn);
    }
    put_ties(p, critical);
    html_close(p->to);
}

static void put_conversation_about_it(page *p)
{
    size_t talks = 0;
    for (size_t i = 0; i < p->report->note_count; i++) {
        const rp_report_note *note = &p->report->notes[i];
        if (note->kind != RP_KIND_TALK)
            continue;
        talks++;
        html_open(p->to, "p");
        html_text(p->to, "Talked about with ");
        page_name(p->to, note->who);
        html_text(p->to, " on ");
        page_time(p->to, note->at_ms);
        html_text(p->to, note->text || note->erased ? ". What was noted:" : ".");
        html_close(p->to);
        html_open(p->to, "blockquote");
        if (note->erased)
            html_put(p->to, "p", "erased", "erased");
        else
            html_prose(p->to, note->text ? note->text : "");
        html_close(p->to);
    }
    if (talks)
        return;
    html_put(
        p->to, "p", NULL,
        "No conversation about it is recorded yet. A later run of this scenario counts only once an assessor "
        "has recorded one.");
}

void page_talk(page *p)
{
    size_t count = rp_run_critical_count(p->report->run);
    html_put(p->to, "p", NULL,
             count == 1
                 ? "One moment of this run touched on harm or law. That can happen to anybody, and this is "
                   "the place for it: talk it over with an assessor. This run does not count."
                 : "Some moments of this run touched on harm or law. That can happen to anybody, and this "
                   "is the place for it: talk them over with an assessor. This run does not count.");
    for (size_t i = 0; i < count; i++)
        put_moment(p, rp_run_critical(p->report->run, i));
    put_conversation_about_it(p);
}

/* --- what happened --- */

static void put_promise(page *p, const rp_ending *ending)
{
    static const char *const words[] = {
        [RP_PROMISE_UNSAID] = "",
        [RP_PROMISE_KEPT] = "Kept. ",
        [RP_PROMISE_MISSED] = "Missed. ",
    };
    const char *result = ending ? words[ending->promise] : "";
    if (!*result && !p->about->promise)
        return;
    page_row(p->to, "The service promise");
    html_text(p->to, result);
    if (p->about->promise)
        html_text(p->to, rp_run_expand(p->report->run, p->about->promise));
    if (p->about->promise_target)
        html_print(p->to, " Target: %s.", rp_run_expand(p->report->run, p->about->promise_target));
    page_row_close(p->to);
}

static void put_ending(page *p, const rp_ending *ending)
{
    page_heading(p, 3);
    html_print(p->to, "How it ended: %s", ending->title);
    html_close(p->to);
    for (size_t i = 0; i < ending->text.count; i++)
        html_put(p->to, "p", "lead", ending->text.items[i]);
}

void page_story(page *p)
{
    const rp_ending *ending = rp_run_ending(p->report->run);
    const char *fault = rp_run_fault(p->report->run);
    html_open_as(p->to, "dl", "facts");
    page_row_text(p->to, "Where", rp_run_expand(p->past, p->about->setting));
    page_row_text(p->to, "Your part", rp_run_expand(p->past, p->about->role));
    html_close(p->to);
    if (ending)
        put_ending(p, ending);
    else if (fault)
        html_put_print(p->to, "p", "notice", "The run was stopped by a fault in the scenario, not by you: %s",
                       fault);
    else
        html_put_print(p->to, "p", "notice", "The story was not played to an end: %zu answers were given.",
                       p->turn_count);
    html_open_as(p->to, "dl", "facts");
    if (ending) {
        page_row_text(p->to, "For the customer", ending->customer);
        page_row_text(p->to, "For the business", ending->business);
    }
    put_promise(p, ending);
    html_close(p->to);
}

/* --- what turned it --- */

static void put_reaction(page *p, size_t turn)
{
    const rp_line *line = rp_turn_reaction(p->report->run, turn);
    if (line)
        html_put_print(p->to, "p", NULL, "%s, %s: “%s”", line->who, rp_mood_name(line->mood), line->text);
}

static void put_turning(page *p, const rp_turning *at)
{
    char *words = rp_turning_words(at);
    html_open(p->to, "li");
    page_occasion(p, at->turn);
    html_open(p->to, "blockquote");
    html_open(p->to, "p");
    page_quote(p, at->turn);
    html_close(p->to);
    html_close(p->to);
    html_open_as(p->to, "p", "taken");
    page_turn_link(p, at->turn);
    html_close(p->to);
    put_reaction(p, at->turn);
    html_put(p->to, "p", NULL, words);
    html_close(p->to);
    free(words);
}

bool page_has_turnings(const page *p)
{
    rp_turning list[RP_TURNINGS_MOST];
    return p->debrief && rp_turnings(p->debrief, list) > 0;
}

void page_turnings(page *p)
{
    rp_turning list[RP_TURNINGS_MOST];
    size_t count = rp_turnings(p->debrief, list);
    html_open_as(p->to, "ol", "evidence");
    for (size_t i = 0; i < count; i++)
        put_turning(p, &list[i]);
    html_close(p->to);
}
