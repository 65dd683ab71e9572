/* What is kept about a person: their attempts, each with its page, and what stands in none of these. */
#include "rapport/person.h"

#include "report/html_parts.h"

static void put_facts(html *to, const rp_person_page *person)
{
    html_open_as(to, "dl", "facts");
    page_row(to, "Name");
    page_name(to, person->name);
    page_row_close(to);
    page_row(to, "Added");
    page_time(to, person->added_ms);
    page_row_close(to);
    page_row(to, "Page made");
    page_time(to, person->printed_ms);
    page_row_close(to);
    html_close(to);
}

static void put_attempt(html *to, const rp_person_attempt *attempt)
{
    html_open(to, "tr");
    html_open(to, "td");
    html_open(to, attempt->page ? "a" : "span");
    html_attribute(to, attempt->page ? "href" : "class", attempt->page ? attempt->page : "erased");
    html_print(to, "attempt %s", attempt->name);
    html_close(to);
    html_close(to);
    html_open(to, "td");
    page_time(to, attempt->began_ms);
    html_close(to);
    html_put(to, "td", NULL, attempt->title);
    html_put(to, "td", NULL, attempt->mode);
    html_put_print(to, "td", "number", "%zu", attempt->answers);
    html_put(to, "td", NULL,
             !attempt->page  ? "cannot be played again: only its entries are here"
             : attempt->held ? "levels are held"
                             : "levels are on its page");
    html_close(to);
}

static void put_attempts(html *to, const rp_person_page *person)
{
    static const char *const columns[] = { "Attempt", "Began", "Scenario", "Mode", "Answers", "Levels" };
    html_put(to, "h2", NULL, "Attempts");
    if (!person->attempt_count) {
        html_put(to, "p", NULL, "None.");
        return;
    }
    page_table(to, NULL, "Each attempt has a page of its own", columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < person->attempt_count; i++)
        put_attempt(to, &person->attempts[i]);
    html_close(to);
    html_close(to);
}

static void put_file(html *to, const char *file, const char *about)
{
    html_open(to, "p");
    html_open(to, "a");
    html_attribute(to, "href", file);
    html_text(to, file);
    html_close(to);
    html_text(to, about);
    html_close(to);
}

static void put_pack(html *to, const rp_person_page *person)
{
    html_put(to, "h2", NULL, "What you have shown, your records and your plan");
    if (person->pack)
        put_file(
            to, person->pack,
            " holds where each unit stands, your reflective log, your records and your development plan.");
    else
        html_put(to, "p", NULL, "There is no page of it: no framework is there to set it out by.");
}

static void put_texts(html *to, const rp_person_page *person)
{
    html_put(to, "h2", NULL, "Other words that are kept");
    if (!person->text_count)
        html_put(to, "p", NULL, "None.");
    for (size_t i = 0; i < person->text_count; i++) {
        const rp_person_text *text = &person->texts[i];
        html_put(to, "h3", NULL, text->where);
        html_open(to, "p");
        if (text->at_ms)
            page_time(to, text->at_ms);
        else
            html_text(to, "Begun, and not given yet.");
        html_close(to);
        html_open(to, "blockquote");
        html_prose(to, text->text);
        html_close(to);
    }
}

static void put_more(html *to, const rp_person_page *person)
{
    html_put(to, "h2", NULL, "All of it, for programs");
    put_file(
        to, person->record,
        " holds every entry of the log that is about this person, as it was written, with its words; what "
        "came of each attempt; and what is being typed. Levels that are held are left out.");
}

char *rp_person_html(const rp_person_page *person)
{
    html to = HTML_EMPTY;
    html_open(&to, "html");
    html_attribute(&to, "lang", "en-GB");
    page_document_head(&to, "SIMULATION: what is kept about a trainee");
    html_open(&to, "body");
    html_open(&to, "header");
    html_put(&to, "h1", NULL, "What is kept about you");
    html_put(
        &to, "p", NULL,
        "SIMULATION. What you chose and wrote in training scenarios, as the log of this computer has it.");
    put_facts(&to, person);
    html_close(&to);
    html_open(&to, "main");
    html_attribute(&to, "id", "main");
    put_attempts(&to, person);
    put_pack(&to, person);
    put_texts(&to, person);
    put_more(&to, person);
    html_close(&to);
    html_close(&to);
    html_close(&to);
    return html_take(&to);
}
