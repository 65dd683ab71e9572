/* The record: what this pack was made from, what that can prove, and how to check it. */
#include "base/str.h"
#include "report/pack.h"

/* --- versions of scenarios and frameworks --- */

typedef enum source { SCENARIO, FRAMEWORK } source;

static const char *digest_of(const pack_attempt *attempt, source what)
{
    return what == SCENARIO ? attempt->of->report->pack : attempt->of->report->framework_digest;
}

static bool came_before(const pack_page *p, size_t index, source what)
{
    for (size_t i = 0; i < index; i++)
        if (p->attempts[i].of->report &&
            str_is(digest_of(&p->attempts[i], what), digest_of(&p->attempts[index], what)))
            return true;
    return false;
}

static void put_source(pack_page *p, const pack_attempt *attempt, source what)
{
    const rp_framework *framework = attempt->of->report->framework;
    html_open(p->to, "tr");
    page_row_heading(p->to);
    html_text(p->to, what == SCENARIO ? attempt->page.about->id : rp_framework_id(framework));
    html_close(p->to);
    html_put_print(p->to, "td", "number", "%d",
                   what == SCENARIO ? attempt->page.about->version : rp_framework_version(framework));
    html_open(p->to, "td");
    page_digest(p->to, digest_of(attempt, what));
    html_close(p->to);
    html_close(p->to);
}

static void put_sources(pack_page *p, source what, const char *caption)
{
    static const char *const columns[] = { "Id", "Version", "Digest" };
    size_t depth = p->to->depth;
    for (size_t i = 0; i < p->attempt_count; i++) {
        if (!p->attempts[i].of->report || came_before(p, i, what))
            continue;
        if (p->to->depth == depth)
            page_table(p->to, "digests", caption, columns, sizeof columns / sizeof *columns);
        put_source(p, &p->attempts[i], what);
    }
    html_close_to(p->to, depth);
}

/* --- what cannot be played again --- */

static void put_unreadable(pack_page *p)
{
    size_t depth = p->to->depth;
    for (size_t i = 0; i < p->attempt_count; i++) {
        if (p->attempts[i].of->report)
            continue;
        if (p->to->depth == depth) {
            html_put(p->to, "h3", NULL, "Attempts that cannot be played again");
            html_put(p->to, "p", NULL,
                     "What is said above of playing the answers again does not hold for these. Nothing in "
                     "this pack rests on them.");
            html_open(p->to, "ul");
        }
        html_put(p->to, "li", NULL, p->attempts[i].of->unreadable);
    }
    html_close_to(p->to, depth);
}

static void put_facts(pack_page *p)
{
    const rp_evidence_pack *pack = p->pack;
    html_put(p->to, "h3", NULL, "Made from");
    html_open_as(p->to, "dl", "facts");
    page_row(p->to, "Log");
    html_print(p->to, "%lld entries, head ", (long long)pack->log_count);
    page_digest(p->to, pack->log_head);
    page_row_close(p->to);
    page_row_text(
        p->to, "Made with",
        arena_print(&p->memory, "Rapport %s", pack->engine ? pack->engine : "of an unknown version"));
    page_row_text(p->to, "Rules", arena_print(&p->memory, "marking rules version %d", pack->rules));
    page_row_text(p->to, "Wording", rp_framework_wording(pack->framework));
    page_row(p->to, "Made");
    page_time(p->to, pack->printed_ms);
    page_row_close(p->to);
    page_row_text(p->to, "Times", "in the local time of the machine that made this pack");
    html_close(p->to);
}

static void put_checks(pack_page *p)
{
    html_put(p->to, "h3", NULL, "How to check it");
    html_open(p->to, "ul");
    html_open(p->to, "li");
    html_put(p->to, "code", NULL, "rapport doctor");
    html_text(p->to,
              " reads the whole log, proves that its entries fit each other, and plays every attempt again.");
    html_close(p->to);
    html_open(p->to, "li");
    html_put(p->to, "code", NULL, "rapport replay ATTEMPT");
    html_text(
        p->to,
        " plays one attempt again and compares every state; ATTEMPT is the eight digits that stand with it.");
    html_close(p->to);
    html_open(p->to, "li");
    html_text(p->to,
              "Words that somebody asked to be erased say so where they stood. The log still fits: it never "
              "held more of them than a digest.");
    html_close(p->to);
    html_close(p->to);
}

void pack_record(pack_page *p)
{
    page_proof(p->to);
    put_checks(p);
    put_facts(p);
    put_sources(p, SCENARIO, "Scenarios that were played, as they were then");
    put_sources(p, FRAMEWORK, "Frameworks that they were marked by");
    put_unreadable(p);
}
