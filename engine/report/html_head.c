/* Whose run this is, of what, when and under which rules: what an assessor asks first months later. */
#include "report/html_page.h"

#include "base/str.h"

static void put_mode(page *p)
{
    static const char *const words[] = {
        [RP_MODE_PRACTICE] = "Practice",
        [RP_MODE_ASSESSED] = "Assessed",
        [RP_MODE_OBSERVED] = "Observed",
    };
    const char *never = rp_never_counts(p->report->mode, p->report->approval);
    page_row(p->to, "Run");
    html_print(p->to, "%s, attempt %d", words[p->report->mode], p->report->number);
    html_print(p->to, ". %s", never ? never : "The scenario was approved when it began.");
    page_row_close(p->to);
}

static void put_assessor(page *p)
{
    if (!p->report->assessor && p->report->mode != RP_MODE_OBSERVED)
        return;
    page_row(p->to, "Assessor");
    page_name(p->to, p->report->assessor);
    page_row_close(p->to);
}

static void put_times(page *p)
{
    const rp_report *report = p->report;
    page_row(p->to, "Began");
    page_time(p->to, report->began_ms);
    page_row_close(p->to);
    page_row(p->to, "Ended");
    if (report->ended_ms) {
        int64_t minutes = (report->ended_ms - report->began_ms + 30000) / 60000;
        page_time(p->to, report->ended_ms);
        if (minutes > 0)
            html_print(p->to, ", after %lld %s", (long long)minutes, minutes == 1 ? "minute" : "minutes");
    } else {
        html_text(p->to, "not finished");
    }
    page_row_close(p->to);
}

static void put_ending(page *p)
{
    const rp_ending *ending = rp_run_ending(p->report->run);
    page_row(p->to, "Ending");
    if (ending)
        html_text(p->to, ending->title);
    else
        html_text(p->to,
                  rp_run_fault(p->report->run) ? "stopped by a fault in the scenario" : "none reached");
    page_row_close(p->to);
}

static void put_before(page *p)
{
    page_row(p->to, "Before it");
    if (p->report->practised > 0) {
        html_text(p->to, "practised ");
        page_times(p->to, p->report->practised);
        html_text(p->to, " before; ");
    } else {
        html_text(p->to, "not practised before; ");
    }
    html_text(p->to, p->report->after_debrief ? "begun after a debrief of this scenario had been seen"
                                              : "begun before any debrief of this scenario was seen");
    page_row_close(p->to);
}

static void put_step_backs(page *p)
{
    if (!p->report->step_backs)
        return;
    page_row(p->to, "Taken back");
    html_print(p->to, "%zu %s; only those that stand are on this page", p->report->step_backs,
               p->report->step_backs == 1 ? "answer" : "answers");
    page_row_close(p->to);
}

static void put_release(page *p)
{
    for (size_t i = 0; i < p->report->note_count; i++) {
        const rp_report_note *note = &p->report->notes[i];
        if (note->kind != RP_KIND_RELEASE)
            continue;
        page_row(p->to, "Levels released");
        html_text(p->to, "by ");
        page_name(p->to, note->who);
        html_text(p->to, " on ");
        page_time(p->to, note->at_ms);
        page_row_close(p->to);
    }
}

/* What a reader must know before anything else on the page is read. */
static void put_notices(page *p)
{
    const rp_report *report = p->report;
    const char *fault = rp_run_fault(report->run);
    if (fault)
        html_put(p->to, "p", "notice",
                 "This run was stopped by a fault in the scenario. What was answered until then is kept.");
    else if (!report->ended_ms)
        html_put(p->to, "p", "notice", "This run is not finished. The page shows it as far as it has come.");
    if (report->held && report->mode == RP_MODE_OBSERVED)
        html_put(
            p->to, "p", "notice",
            "Held: levels, what they rest on, the author’s reasons and any stop-and-talk moments are shown "
            "once the assessor has locked their own levels.");
    else if (report->held)
        html_put(
            p->to, "p", "notice",
            "Held: levels, what they rest on, the author’s reasons and any stop-and-talk moments are shown "
            "once an assessor has released this run.");
    if (page_has_talk(p)) {
        html_open_as(p->to, "p", "notice");
        html_open(p->to, "a");
        html_attribute(p->to, "href", "#talk");
        html_text(p->to, "Stop and talk");
        html_close(p->to);
        html_text(p->to, ": this run has a moment to talk over, and does not count.");
        html_close(p->to);
    }
}

void page_run_rows(page *p)
{
    put_mode(p);
    put_assessor(p);
    put_times(p);
    put_ending(p);
    put_before(p);
    put_step_backs(p);
    put_release(p);
    page_row_text(p->to, "Attempt", p->report->attempt);
}

void page_head(page *p)
{
    html_put(p->to, "p", "simulation", "SIMULATION");
    html_put(p->to, "h1", NULL, p->about->title);
    html_open_as(p->to, "p", "subtitle");
    html_text(p->to, "Debrief of ");
    page_name(p->to, p->report->trainee);
    html_close(p->to);
    put_notices(p);
    html_open_as(p->to, "dl", "facts");
    page_row(p->to, "Trainee");
    page_name(p->to, p->report->trainee);
    page_row_close(p->to);
    page_run_rows(p);
    html_close(p->to);
}
