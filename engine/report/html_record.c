/* The footer: what this record can show and what it cannot, and exactly which rules and texts it rests on. */
#include "report/html_page.h"

#include <string.h>

static void put_sentences(page *p, const char *const *sentences, size_t count)
{
    html_open(&p->to, "ul");
    for (size_t i = 0; i < count; i++)
        html_put(&p->to, "li", NULL, sentences[i]);
    html_close(&p->to);
}

static void put_proof(page *p)
{
    static const char *const can[] = {
        "An entry of the log that was changed, put in, taken out or moved no longer fits the ones after it.",
        "When this page was made, every entry of the log fitted, and playing the answers again led to the "
        "same "
        "states.",
    };
    static const char *const cannot[] = {
        "A whole log written anew by whoever owns the machine, an end cut off, or an older copy put back: "
        "these "
        "show only against a receipt that the assessor holds from the start and the end of the run.",
        "Who sat at the keyboard, and whether the clock of the machine was right: times are evidence, not "
        "proof.",
        "This page itself is a copy that anyone can edit. What counts is the log: make the page again from "
        "there "
        "and compare.",
    };
    html_put(&p->to, "h3", NULL, "What it can show");
    put_sentences(p, can, sizeof can / sizeof *can);
    html_put(&p->to, "h3", NULL, "What it cannot show by itself");
    put_sentences(p, cannot, sizeof cannot / sizeof *cannot);
}

/* In two halves, which stand below each other where the line is too short. */
static void put_digest(page *p, const char *digest)
{
    html_open(&p->to, "code");
    html_print(&p->to, "%.32s", digest);
    html_open(&p->to, "wbr");
    html_close(&p->to);
    html_text(&p->to, strlen(digest) > 32 ? digest + 32 : "");
    html_close(&p->to);
}

static void put_digest_row(page *p, const char *name, const char *id, int version, const char *digest)
{
    page_row(p, name);
    html_print(&p->to, "%s, version %d, digest ", id, version);
    put_digest(p, digest);
    page_row_close(p);
}

/* A result that was recorded later: under what, and the levels of it. Those above stay as they are. */
static void put_remark(page *p, const rp_remark *remark)
{
    char hex[RP_DIGEST_HEX];
    rp_digest_hex(&remark->digest, hex);
    page_row(p, "Re-marked");
    page_time(p, remark->at_ms);
    html_print(&p->to, ", under %s, version %d, marking rules version %d, digest ", remark->framework,
               remark->version, remark->rules);
    put_digest(p, hex);
    for (size_t i = 0; !p->report->held && i < rp_remark_count(remark); i++) {
        rp_level level;
        const char *id = rp_remark_at(remark, i, &level);
        if (id)
            html_print(&p->to, "; %s: %s", id, rp_level_words(level));
    }
    page_row_close(p);
}

static void put_versions(page *p)
{
    const rp_report *report = p->report;
    html_put(&p->to, "h3", NULL, "Made from");
    html_open_as(&p->to, "dl", "facts");
    put_digest_row(p, "Scenario", p->about->id, p->about->version, report->pack);
    put_digest_row(p, "Framework", rp_framework_id(report->framework),
                   rp_framework_version(report->framework), report->framework_digest);
    page_row_text(p, "Wording", rp_framework_wording(report->framework));
    page_row(p, "Rules");
    html_print(&p->to, "marking rules version %d", report->rules);
    page_row_close(p);
    for (size_t i = 0; i < report->remark_count; i++)
        put_remark(p, &report->remarks[i]);
    page_row(p, "Played with");
    html_print(&p->to, "Rapport %s", report->engine ? report->engine : "of an unknown version");
    page_row_close(p);
    page_row(p, "Log");
    html_print(&p->to, "the attempt’s last entry is number %lld; the log had %lld entries, head ",
               (long long)report->log_entry, (long long)report->log_count);
    put_digest(p, report->log_head);
    page_row_close(p);
    page_row(p, "Page made");
    page_time(p, report->printed_ms);
    page_row_close(p);
    html_close(&p->to);
}

void page_record(page *p)
{
    html_put(&p->to, "h2", NULL, "About this record");
    html_put(
        &p->to, "p", NULL,
        "This is a simulation. Awarding organisations decide unit by unit whether simulated evidence counts; "
        "evidence from work is still needed where they say so. The assessor decides, not the program.");
    put_proof(p);
    put_versions(p);
}
