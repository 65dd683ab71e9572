/* Whole pages: each is compared with tests/golden, read again by structure.h, and looked through for what may not
 * be there. After a change on purpose: RAPPORT_BLESS=1 build/tests/unit report.pages, then look at the pages. */
#include "reporting.h"

#include <stdlib.h>
#include <string.h>

#include "structure.h"

static const char everything[] = "1|1|2|1|1+2|1+3+2|=12|1|2|1+2|\"Lids hiss.\n\nWrite it down & count.\"";

static void check(const char *golden, char *page)
{
    char *flaw = structure_flaw(page);
    if (flaw)
        fail_msg("%s: %s", golden, flaw);
    structure_golden(golden, page);
    free(page);
}

/* --- what comes after a run --- */

static const rp_rating ratings[] = { { 0, RP_LEVEL_SHOWN, 1 }, { 1, RP_LEVEL_PARTLY, 0 } };
static const char *const prompts[] = { "Who asked first?", "What would you ask now?" };
static const char *const prompt_answers[] = { "The lid, and then I did.", NULL };
static const size_t quotes[] = { 1, 4 };

static const rp_addition additions[] = {
    { .at_ms = 1795450000000, .text = "She rang again.\nIt held." },
    { .at_ms = 1795450060000 },
    { .at_ms = 1795450070000, .text = "What did she say?", .comment = true, .by = "Bea", .asks = true },
    { .at_ms = 1795450080000, .text = "Thank you.", .comment = true },
};

static const size_t others[] = { 2, 5 };
static const char *const said[] = { "Shall I ring you at four?", NULL };
static const rp_entry_run covered[] = {
    { .title = "The kettle",
      .words = "practice, 22 November 2026, attempt 3f9a2c11",
      .here = true,
      .quotes = quotes,
      .quoted = { said, 2 } },
    { .title = "The <promise>",
      .words = "assessed, 22 November 2026, attempt 12345678",
      .quotes = others,
      .quoted = { said, 2 } },
};

static const rp_kept_entry entries[] = {
    { .at_ms = 1795357200000,
      .words = { .form = RP_REFLECTION_LONG,
                 .texts = { "She told me when it began.\nI wrote it down.", "Calm.", "I asked.",
                            "I was slow.", NULL, "She had an answer.", "Ask first.", "I ask first.",
                            "Last week, on the phone.", "The shop", "2026-11-02", "team leader, J. B.",
                            "tutor, M. K." },
                 .answers = prompt_answers,
                 .answer_count = 2,
                 .told = true },
      .prompts = { prompts, 2 },
      .runs = covered,
      .run_count = 2,
      .finished = true,
      .additions = additions,
      .addition_count = 4 },
    { .at_ms = 1795443600000, .words = { .texts = { "One more thing." } }, .runs = covered, .run_count = 1 },
};

static const rp_report_note notes[] = {
    { .kind = RP_KIND_TALK,
      .at_ms = 1795443600000,
      .who = "B. Assessor",
      .text = "We read the rule card together.\nShe will say it first." },
    { .kind = RP_KIND_RELEASE, .at_ms = 1795447200000, .who = "B. Assessor" },
};

static const rp_report_opened opened[] = { { 0, 0 }, { 2, 3 }, { 99, 3 } };

static void add_afterwards(reporting *of)
{
    rp_report *report = &of->report;
    report->ratings = ratings;
    report->rating_count = 2;
    report->rated_ms = reporting_began + 13 * 60000;
    report->first_next = "Ask, then wait.";
    report->entries = entries;
    report->entry_count = 2;
    report->opened = opened;
    report->opened_count = 2;
}

/* --- the pages --- */

static void full(void **state)
{
    (void)state;
    reporting of;
    reporting_begin(&of, "kettle", "A Trainee", everything);
    reporting_centre(&of);
    add_afterwards(&of);
    of.report.mode = RP_MODE_ASSESSED;
    of.report.approval = RP_APPROVAL_APPROVED;
    of.report.number = 2;
    of.report.practised = 3;
    of.report.after_debrief = true;
    of.report.notes = notes + 1;
    of.report.note_count = 1;
    check("report-full.html", reporting_page(&of));
    reporting_finish(&of);
}

/* The same run, and one with moments to talk over: nothing that came of the marking may be there. */
static void held(void **state)
{
    (void)state;
    static const char *const results[] = { "strongly",         "wrong way",          "chance",
                                           "Counted",          "partly taken",       "She gets to tell it",
                                           "A figure.",        "Stop and talk:",     "Sends her away",
                                           "We read the rule", "Busy for better",    "Trust",
                                           "looks like",       "Listen for",         "starting value",
                                           "out of reach",     "turned it",          "Strong at",
                                           "rule card",        "For your workplace", NULL };
    static const char *const own[] = { "held",       "You rated yourself", "Ask, then wait.", "I ask first.",
                                       "On Monday.", "Lids hiss.",         "Kept by noon",    NULL };
    reporting of;
    reporting_begin(&of, "kettle", "A Trainee", everything);
    add_afterwards(&of);
    of.report.mode = RP_MODE_ASSESSED;
    of.report.held = true;
    char *page = reporting_page(&of);
    structure_absent(page, results);
    structure_present(page, own);
    check("report-held.html", page);
    reporting_finish(&of);

    reporting_begin(&of, "kettle", "A Trainee", "2|4|1");
    of.report.mode = RP_MODE_OBSERVED;
    of.report.assessor = "B. Assessor";
    of.report.held = true;
    of.report.notes = notes;
    of.report.note_count = 1;
    page = reporting_page(&of);
    structure_absent(page, results);
    free(page);
    reporting_finish(&of);
}

static void critical(void **state)
{
    (void)state;
    reporting of;
    reporting_begin(&of, "kettle", "A Trainee", "2|3|t|1+3|3+2+1|=88|1|1|2+2|\"No more of that.\"");
    add_afterwards(&of);
    of.report.mode = RP_MODE_OBSERVED;
    of.report.approval = RP_APPROVAL_TRIALLED;
    of.report.assessor = "B. Assessor";
    of.report.rated_late = true;
    of.report.entry_count = 0;
    of.report.notes = notes;
    of.report.note_count = 2;
    of.answers[0].spoken = of.answers[0].by_assessor = true;
    check("report-critical.html", reporting_page(&of));

    of.report.note_count = 0;
    char *page = reporting_page(&of);
    structure_present(page, (const char *const[]){ "No conversation about it is recorded yet", NULL });
    free(page);
    reporting_finish(&of);
}

static void unfinished(void **state)
{
    (void)state;
    reporting of;
    reporting_begin(&of, "kettle", "A Trainee", "3|2");
    of.report.practised = 1;
    of.report.step_backs = 2;
    check("report-unfinished.html", reporting_page(&of));
    reporting_finish(&of);

    reporting_begin(&of, "kettle", "A Trainee", "");
    char *page = reporting_page(&of), *flaw = structure_flaw(page);
    assert_null(flaw);
    free(page);
    reporting_finish(&of);
}

static void stopped(void **state)
{
    (void)state;
    reporting of;
    reporting_begin(&of, "broken", "A Trainee", "1");
    char *page = reporting_page(&of);
    structure_present(page, (const char *const[]){ "This run was stopped by a fault in the scenario.",
                                                   "not by you: scenario.lua:", "1 chance", NULL });
    assert_null(structure_flaw(page));
    free(page);
    reporting_finish(&of);
}

static void unscored(void **state)
{
    (void)state;
    reporting of;
    reporting_begin(&of, "bare", "A Trainee", "2|1");
    check("report-unscored.html", reporting_page(&of));
    reporting_finish(&of);
}

static void erased(void **state)
{
    (void)state;
    static const rp_kept_entry emptied[] = { { .at_ms = 1795357200000, .finished = true, .erased = true } };
    static const rp_report_note silent[] = {
        { .kind = RP_KIND_TALK, .at_ms = 1795443600000, .erased = true }
    };
    reporting of;
    reporting_begin(&of, "kettle", NULL, "2|3|2|1+2|1+2+3|=12|1|1|1+1|\"\"");
    add_afterwards(&of);
    of.report.mode = RP_MODE_OBSERVED;
    of.report.first_next = NULL;
    of.report.first_next_erased = true;
    of.report.entries = emptied;
    of.report.entry_count = 1;
    of.report.notes = silent;
    of.report.note_count = 1;
    of.answers[9].erased = true;
    check("report-erased.html", reporting_page(&of));
    reporting_finish(&of);
}

/* Texts that try to be more than texts. */
static void hostile(void **state)
{
    (void)state;
    static const char name[] =
        "\xe2\x80\xae<b onclick='x()'>\"Eve\"</b> & \xd8\xb9\xd9\x84\xd9\x8a \xf0\x9f\xab\x96";
    static const char *const answers[] = { "</p></main><script>alert(1)</script>",
                                           "\x01\x7f\xc2\x85 \xff\xc0 \xef\xb7\x90" };
    static const size_t beyond[] = { 0, 99, 2 };
    static const rp_entry_run run = { .here = true, .quotes = beyond, .quoted = { answers, 3 } };
    static const rp_kept_entry entry = {
        .at_ms = -1,
        .words = { .texts = { [RP_REFLECTION_WHAT] = "a\r\n\r\nb\n \n<!-- c -->",
                              [RP_REFLECTION_SO_WHAT] = "]]> &lt; &#0; \xe2\x81\xa6x\xe2\x81\xa9",
                              [RP_REFLECTION_NOW_WHAT] = "\xd8\xb3\xd8\xa3\xd8\xb3\xd8\xa3\xd9\x84" },
                   .answers = answers,
                   .answer_count = 2 },
        .prompts = { prompts, 2 },
        .runs = &run,
        .run_count = 1,
    };
    reporting of;
    reporting_begin(&of, "kettle", name, "1|2|2|1+2|1+2+3|=12|1|1|1+1|\"<style>*{display:none}</style>\"");
    of.report.attempt = "\"><svg>";
    of.report.engine = NULL;
    of.report.entries = &entry;
    of.report.entry_count = 1;
    char *page = reporting_page(&of);
    structure_absent(page,
                     (const char *const[]){ "<b ", "<script", "\xe2\x80\xae", "\xe2\x81\xa6", "\x01", NULL });
    check("report-hostile.html", page);
    reporting_finish(&of);
}

UNIT_SUITE(report_pages, "report.pages", UNIT_CASE(full), UNIT_CASE(held), UNIT_CASE(critical),
           UNIT_CASE(unfinished), UNIT_CASE(stopped), UNIT_CASE(unscored), UNIT_CASE(erased),
           UNIT_CASE(hostile));
