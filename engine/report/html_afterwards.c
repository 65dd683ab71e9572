/* What came after the run: the trainee's reflection, the assessor's questions, the documents to look up. */
#include "report/html_page.h"

#include <stdlib.h>

#include "base/str.h"

/* --- reflection --- */

static void put_words(page *p, const char *heading, const char *text)
{
    if (!text)
        return;
    html_put(p->to, "h4", NULL, heading);
    html_open_as(p->to, "div", "own-words");
    html_prose(p->to, text);
    html_close(p->to);
}

static void put_date(page *p, const char *heading, const char *date)
{
    html_put(p->to, "h4", NULL, heading);
    html_open_as(p->to, "div", "own-words");
    html_open(p->to, "p");
    page_date(p->to, date);
    html_close(p->to);
    html_close(p->to);
}

/* Where the run stands whose turns are quoted: NULL where it is not on the page. */
static page *page_of(page *p, const rp_entry_run *run)
{
    if (run->here)
        return p;
    return p->others ? p->others->find(p->others->data, &run->attempt) : NULL;
}

static void put_quote(page *p, const rp_entry_run *run, size_t index)
{
    page *of = page_of(p, run);
    html_open(p->to, "li");
    html_open(p->to, "blockquote");
    html_open(p->to, "p");
    if (of)
        page_quote(of, run->quotes[index]);
    else
        html_text(p->to, run->quoted.items[index]);
    html_close(p->to);
    html_close(p->to);
    html_open_as(p->to, "p", "taken");
    if (of)
        page_turn_link(of, run->quotes[index]);
    else
        html_print(p->to, "turn %zu", run->quotes[index]);
    html_close(p->to);
    html_close(p->to);
}

static bool can_quote(page *p, const rp_entry_run *run, size_t index)
{
    const page *of = page_of(p, run);
    size_t turn = run->quotes[index];
    return of ? turn && turn <= of->turn_count : (bool)run->quoted.items[index];
}

static void put_quotes(page *p, const rp_kept_entry *entry)
{
    for (size_t i = 0; i < entry->run_count; i++) {
        const rp_entry_run *run = &entry->runs[i];
        if (entry->run_count > 1)
            html_put_print(p->to, "h4", NULL, "Own turns quoted: %s, %s", run->title, run->words);
        else if (run->quoted.count)
            html_put(p->to, "h4", NULL, "Own turns quoted");
        if (!run->quoted.count)
            continue;
        html_open_as(p->to, "ul", "evidence");
        for (size_t j = 0; j < run->quoted.count; j++)
            if (can_quote(p, run, j))
                put_quote(p, run, j);
        html_close(p->to);
    }
}

static void put_addition(page *p, const rp_addition *addition)
{
    char *what = rp_addition_words(addition);
    html_open(p->to, "h4");
    html_print(p->to, "%s, ", what);
    page_time(p->to, addition->at_ms);
    html_close(p->to);
    html_open_as(p->to, "div", "own-words");
    if (addition->text)
        html_prose(p->to, addition->text);
    else
        html_put(p->to, "p", "erased", "erased");
    html_close(p->to);
    free(what);
}

/* The form's own parts, or what stands behind them: work, and who typed it. */
static void put_parts(page *p, const rp_reflection *words, bool own)
{
    const rp_reflection_part *parts[RP_REFLECTION_TEXTS];
    size_t count = rp_reflection_written(words, parts);
    for (size_t i = 0; i < count; i++) {
        const char *text = words->texts[parts[i]->text];
        if ((parts[i]->text < RP_REFLECTION_WORK) != own)
            continue;
        if (parts[i]->text == RP_REFLECTION_WORK_DATE)
            put_date(p, parts[i]->title, text);
        else
            put_words(p, parts[i]->title, text);
    }
}

void page_entry_open(page *p, const rp_kept_entry *entry)
{
    html_open_as(p->to, "article", "card");
    html_open(p->to, "h3");
    html_text(p->to, "Entry of ");
    page_time(p->to, entry->at_ms);
    html_close(p->to);
}

void page_entry_close(page *p, const rp_kept_entry *entry)
{
    const char *work = entry->erased ? NULL : rp_reflection_work_gap(&entry->words);
    char *state = rp_kept_entry_words(entry);
    html_put(p->to, "p", "quiet", state);
    put_parts(p, &entry->words, true);
    for (size_t i = 0; i < entry->prompts.count; i++)
        put_words(p, entry->prompts.items[i], entry->words.answers[i]);
    put_quotes(p, entry);
    put_parts(p, &entry->words, false);
    if (work)
        html_put(p->to, "p", "quiet", work);
    for (size_t i = 0; i < entry->addition_count; i++)
        put_addition(p, &entry->additions[i]);
    html_close(p->to);
    free(state);
}

bool page_has_thought(const page *p)
{
    return p->report->first_next || p->report->first_next_erased;
}

void page_thought(page *p)
{
    const rp_report *report = p->report;
    html_open_as(p->to, "p", "quiet");
    html_text(p->to, "Written on ");
    page_time(p->to, report->rated_ms);
    html_text(p->to,
              report->rated_late ? ", after the levels had been seen." : ", before any level was seen.");
    html_close(p->to);
    html_open_as(p->to, "div", "own-words");
    if (report->first_next_erased)
        html_put(p->to, "p", "erased", "erased");
    else
        html_prose(p->to, report->first_next);
    html_close(p->to);
}

static void put_first_thought(page *p)
{
    if (!page_has_thought(p))
        return;
    html_open_as(p->to, "article", "card");
    html_put(p->to, "h3", NULL, "What you would do first next time");
    page_thought(p);
    if (p->turn_count) {
        html_open_as(p->to, "p", "quiet");
        html_text(p->to, "What came first in this run, ");
        page_turn_link(p, 1);
        html_text(p->to, ": ");
        page_quote(p, 1);
        html_close(p->to);
    }
    html_close(p->to);
}

void page_reflection(page *p)
{
    put_first_thought(p);
    for (size_t i = 0; i < p->report->entry_count; i++) {
        page_entry_open(p, &p->report->entries[i]);
        page_entry_close(p, &p->report->entries[i]);
    }
    if (!p->report->entry_count)
        html_put(
            p->to, "p", NULL,
            "No reflective entry has been written about this run yet. A run is used for a unit only with a "
            "finished one.");
}

/* --- questions of an assessor --- */

bool page_has_discussion(const page *p)
{
    return !p->report->held && rp_scenario_discussion_count(p->scenario) > 0;
}

static void put_question(page *p, const rp_discussion *discussion)
{
    html_open(p->to, "li");
    html_put(p->to, "p", NULL, discussion->question);
    if (discussion->listen_for)
        html_put_print(p->to, "p", "quiet", "Listen for: %s", discussion->listen_for);
    if (discussion->points && discussion->points[0]) {
        html_open_as(p->to, "p", "quiet");
        html_text(p->to, "Bears on: ");
        for (size_t i = 0; discussion->points[i]; i++) {
            const rp_definition *point = rp_framework_find(p->report->framework, discussion->points[i]);
            html_print(p->to, "%s%s", i ? "; " : "", point ? point->title : discussion->points[i]);
        }
        html_close(p->to);
    }
    html_close(p->to);
}

void page_discussion(page *p)
{
    html_put(
        p->to, "p", NULL,
        "For the talk after the run. They are not scored here; the answers are the assessor's to judge.");
    html_open_as(p->to, "ol", "questions");
    for (size_t i = 0; i < rp_scenario_discussion_count(p->scenario); i++)
        put_question(p, rp_scenario_discussion(p->scenario, i));
    html_close(p->to);
}

/* --- documents --- */

bool page_has_documents(const page *p)
{
    return p->document_count > 0;
}

void page_documents(page *p)
{
    html_put(p->to, "p", NULL,
             "Every document that was at hand in this run, in full, as it was handed over.");
    for (size_t i = 0; i < p->document_count; i++) {
        html_open_as(p->to, "article", "card");
        html_attribute_print(p->to, "id", "document-%zu", i + 1);
        html_put(p->to, "h3", NULL, p->documents[i].exhibit->title);
        if (p->documents[i].unopened)
            html_put(p->to, "p", "quiet", "This card was not at hand in this run; it is here to look up.");
        page_exhibit(p, p->documents[i].exhibit);
        html_close(p->to);
    }
}
