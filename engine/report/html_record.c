/* The footer: what this record can show and what it cannot, and exactly which rules and texts it rests on. */
#include "report/html_page.h"

static void put_digest_row(page *p, const char *name, const char *id, int version, const char *digest)
{
    page_row(p->to, name);
    html_print(p->to, "%s, version %d, digest ", id, version);
    page_digest(p->to, digest);
    page_row_close(p->to);
}

/* A result that was recorded later: under what, and the levels of it. Those above stay as they are. */
static void put_remark(page *p, const rp_remark *remark)
{
    char hex[RP_DIGEST_HEX];
    rp_digest_hex(&remark->digest, hex);
    page_row(p->to, "Re-marked");
    page_time(p->to, remark->at_ms);
    html_print(p->to, ", under %s, version %d, marking rules version %d, digest ", remark->framework,
               remark->version, remark->rules);
    page_digest(p->to, hex);
    for (size_t i = 0; !p->report->held && i < rp_remark_count(remark); i++) {
        rp_level level;
        const char *id = rp_remark_at(remark, i, &level);
        if (id)
            html_print(p->to, "; %s: %s", id, rp_level_words(level));
    }
    page_row_close(p->to);
}

void page_remarks(page *p)
{
    for (size_t i = 0; i < p->report->remark_count; i++)
        put_remark(p, &p->report->remarks[i]);
}

static void put_versions(page *p)
{
    const rp_report *report = p->report;
    html_put(p->to, "h3", NULL, "Made from");
    html_open_as(p->to, "dl", "facts");
    put_digest_row(p, "Scenario", p->about->id, p->about->version, report->pack);
    put_digest_row(p, "Framework", rp_framework_id(report->framework),
                   rp_framework_version(report->framework), report->framework_digest);
    page_row_text(p->to, "Wording", rp_framework_wording(report->framework));
    page_row(p->to, "Rules");
    html_print(p->to, "marking rules version %d", report->rules);
    page_row_close(p->to);
    page_remarks(p);
    page_row(p->to, "Played with");
    html_print(p->to, "Rapport %s", report->engine ? report->engine : "of an unknown version");
    page_row_close(p->to);
    page_row(p->to, "Log");
    html_print(p->to, "the attempt’s last entry is number %lld; the log had %lld entries, head ",
               (long long)report->log_entry, (long long)report->log_count);
    page_digest(p->to, report->log_head);
    page_row_close(p->to);
    page_row(p->to, "Page made");
    page_time(p->to, report->printed_ms);
    page_row_close(p->to);
    html_close(p->to);
}

void page_record(page *p)
{
    html_put(p->to, "h2", NULL, "About this record");
    html_put(
        p->to, "p", NULL,
        "This is a simulation. Awarding organisations decide unit by unit whether simulated evidence counts; "
        "evidence from work is still needed where they say so. The assessor decides, not the program.");
    page_proof(p->to);
    put_versions(p);
}
