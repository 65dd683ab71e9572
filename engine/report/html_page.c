/* The debrief page: a head, a table of sections, a footer. What a section says is its own file's to know. */
#include "report/html_page.h"

#include <stdlib.h>

#include "base/str.h"
#include "rapport/telling.h"
#include "report/formats.h"

static const struct {
    const char *id, *title;
    bool (*wanted)(const page *p); /* NULL: always */
    void (*write)(page *p);
} sections[] = {
    { "talk", "Stop and talk", page_has_talk, page_talk },
    { "story", "What happened", NULL, page_story },
    { "turnings", "What turned it", page_has_turnings, page_turnings },
    { "points", "Marking points", NULL, page_points },
    { "criteria", "Practice criteria", page_has_criteria, page_criteria },
    { "take-away", "To take away", page_has_take_away, page_take_away },
    { "courses", "How the conversation moved", page_has_courses, page_courses },
    { "conversation", "The conversation", NULL, page_conversation },
    { "reflection", "Reflection", NULL, page_reflection },
    { "questions", "Questions an assessor may ask", page_has_discussion, page_discussion },
    { "documents", "Appendix: the documents", page_has_documents, page_documents },
};

enum { SECTIONS = sizeof sections / sizeof *sections };

static bool is_wanted(const page *p, size_t section)
{
    return !sections[section].wanted || sections[section].wanted(p);
}

static void put_contents(page *p)
{
    html_open(p->to, "nav");
    html_attribute(p->to, "aria-label", "On this page");
    html_open(p->to, "ul");
    for (size_t i = 0; i < SECTIONS; i++) {
        if (!is_wanted(p, i))
            continue;
        html_open(p->to, "li");
        html_open(p->to, "a");
        html_attribute_print(p->to, "href", "#%s", sections[i].id);
        html_text(p->to, sections[i].title);
        html_close(p->to);
        html_close(p->to);
    }
    html_close(p->to);
    html_close(p->to);
}

static void put_every_page(const page *p)
{
    const rp_report *report = p->report;
    str head = STR_EMPTY, about = STR_EMPTY;
    char *practised = rp_practised_words(report->practised);
    str_print(&head, "SIMULATION · %s · attempt %s", p->about->title, report->attempt);
    str_print(&about, "Attempt %d in %s mode. %s %s, version %d, digest %.12s.", report->number,
              rp_mode_name(report->mode), practised, p->about->id, p->about->version, report->pack);
    page_every_page(p->to, head.bytes, about.bytes, report->rules, p->debrief);
    free(practised);
    str_finish(&head);
    str_finish(&about);
}

static void put_body(page *p)
{
    html_open(p->to, "body");
    html_open_as(p->to, "a", "skip");
    html_attribute(p->to, "href", "#main");
    html_text(p->to, "Skip to the debrief");
    html_close(p->to);
    put_every_page(p);
    html_open(p->to, "header");
    page_head(p);
    put_contents(p);
    html_close(p->to);
    html_open(p->to, "main");
    html_attribute(p->to, "id", "main");
    for (size_t i = 0; i < SECTIONS; i++) {
        if (!is_wanted(p, i))
            continue;
        html_open(p->to, "section");
        html_attribute(p->to, "id", sections[i].id);
        html_put(p->to, "h2", NULL, sections[i].title);
        sections[i].write(p);
        html_close(p->to);
    }
    html_close(p->to);
    html_open(p->to, "footer");
    page_record(p);
    html_close(p->to);
    html_close(p->to);
}

void report_build(html *to, const rp_report *report)
{
    page p = { .to = to, .prefix = "", .has_turns = true, .has_documents = true, .report = report };
    str title = STR_EMPTY;
    page_gather(&p);
    html_open(to, "html");
    html_attribute(to, "lang", p.about->language);
    str_print(&title, "SIMULATION: %s, %s", p.about->title,
              report->trainee ? report->trainee : "trainee erased");
    page_document_head(to, title.bytes);
    str_finish(&title);
    put_body(&p);
    html_close(to);
    page_release(&p);
}
