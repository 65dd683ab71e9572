/* What is kept about a person: their attempts, each with its page, and what stands in none of these. */
#include "rapport/person.h"

#include "report/html_page.h"

static void put_facts(page *p, const rp_person_page *person)
{
    html_open_as(&p->to, "dl", "facts");
    page_row(p, "Name");
    page_name(p, person->name);
    page_row_close(p);
    page_row(p, "Added");
    page_time(p, person->added_ms);
    page_row_close(p);
    page_row(p, "Page made");
    page_time(p, person->printed_ms);
    page_row_close(p);
    html_close(&p->to);
}

static void put_attempt(page *p, const rp_person_attempt *attempt)
{
    html_open(&p->to, "tr");
    html_open(&p->to, "td");
    html_open(&p->to, attempt->page ? "a" : "span");
    html_attribute(&p->to, attempt->page ? "href" : "class", attempt->page ? attempt->page : "erased");
    html_print(&p->to, "attempt %s", attempt->name);
    html_close(&p->to);
    html_close(&p->to);
    html_open(&p->to, "td");
    page_time(p, attempt->began_ms);
    html_close(&p->to);
    html_put(&p->to, "td", NULL, attempt->title);
    html_put(&p->to, "td", NULL, attempt->mode);
    html_put_print(&p->to, "td", "number", "%zu", attempt->answers);
    html_put(&p->to, "td", NULL,
             !attempt->page  ? "cannot be played again: only its entries are here"
             : attempt->held ? "levels are held"
                             : "levels are on its page");
    html_close(&p->to);
}

static void put_attempts(page *p, const rp_person_page *person)
{
    static const char *const columns[] = { "Attempt", "Began", "Scenario", "Mode", "Answers", "Levels" };
    html_put(&p->to, "h2", NULL, "Attempts");
    if (!person->attempt_count) {
        html_put(&p->to, "p", NULL, "None.");
        return;
    }
    html_open(&p->to, "table");
    html_put(&p->to, "caption", NULL, "Each attempt has a page of its own");
    html_open(&p->to, "thead");
    html_open(&p->to, "tr");
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
        html_open(&p->to, "th");
        html_attribute(&p->to, "scope", "col");
        html_text(&p->to, columns[i]);
        html_close(&p->to);
    }
    html_close(&p->to);
    html_close(&p->to);
    html_open(&p->to, "tbody");
    for (size_t i = 0; i < person->attempt_count; i++)
        put_attempt(p, &person->attempts[i]);
    html_close(&p->to);
    html_close(&p->to);
}

static void put_texts(page *p, const rp_person_page *person)
{
    html_put(&p->to, "h2", NULL, "Other words that are kept");
    if (!person->text_count)
        html_put(&p->to, "p", NULL, "None.");
    for (size_t i = 0; i < person->text_count; i++) {
        const rp_person_text *text = &person->texts[i];
        html_put(&p->to, "h3", NULL, text->where);
        html_open(&p->to, "p");
        if (text->at_ms)
            page_time(p, text->at_ms);
        else
            html_text(&p->to, "Begun, and not given yet.");
        html_close(&p->to);
        html_open(&p->to, "blockquote");
        html_prose(&p->to, text->text);
        html_close(&p->to);
    }
}

static void put_more(page *p, const rp_person_page *person)
{
    html_put(&p->to, "h2", NULL, "All of it, for programs");
    html_open(&p->to, "p");
    html_open(&p->to, "a");
    html_attribute(&p->to, "href", person->record);
    html_text(&p->to, person->record);
    html_close(&p->to);
    html_text(&p->to,
              " holds every entry of the log that is about this person, as it was written, with its words; "
              "what came of each attempt; and what is being typed. Levels that are held are left out.");
    html_close(&p->to);
}

char *rp_person_html(const rp_person_page *person)
{
    page p = { .to = HTML_EMPTY };
    html_open(&p.to, "html");
    html_attribute(&p.to, "lang", "en-GB");
    page_document_head(&p, "SIMULATION: what is kept about a trainee");
    html_open(&p.to, "body");
    html_open(&p.to, "header");
    html_put(&p.to, "h1", NULL, "What is kept about you");
    html_put(
        &p.to, "p", NULL,
        "SIMULATION. What you chose and wrote in training scenarios, as the log of this computer has it.");
    put_facts(&p, person);
    html_close(&p.to);
    html_open(&p.to, "main");
    html_attribute(&p.to, "id", "main");
    put_attempts(&p, person);
    put_texts(&p, person);
    put_more(&p, person);
    html_close(&p.to);
    html_close(&p.to);
    html_close(&p.to);
    return html_take(&p.to);
}
