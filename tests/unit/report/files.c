/* What reports are as CSV and JSON: compared with tests/golden; and what may not be in them. */
#include "reporting.h"

#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "report/csv.h"

static const char everything[] = "1|1|2|1|1+2|1+3+2|=12|1|2|1+2|\"Lids hiss.\n\nWrite it down & count.\"";

static const rp_rating ratings[] = { { 0, RP_LEVEL_SHOWN, 1 }, { 1, RP_LEVEL_PARTLY, 0 } };
static const char *const prompt_answers[] = { "The lid, and then I did.", NULL };
static const size_t quotes[] = { 1, 4, 99 };
static const rp_addition additions[] = {
    { .at_ms = 1795450000000, .text = "She rang again.\nIt held." },
    { .at_ms = 1795450060000, .comment = true, .by = "B. Assessor", .asks = true }
};
static const char *const prompts[] = { "What hissed?", "What else?" };
static const size_t others[] = { 2, 5 };
static const char *const said[] = { "At four.", NULL, NULL };
static const rp_entry_run runs[] = {
    { .title = "The kettle", .here = true, .quotes = quotes, .quoted = { said, 3 } },
    { .attempt = { { 0xab } }, .title = "The promise", .quotes = others, .quoted = { said, 2 } }
};
static const rp_kept_entry entries[] = {
    { .at_ms = 1795357200000,
      .words = { .texts = { [RP_REFLECTION_WHAT] = "She told me when it began.",
                            [RP_REFLECTION_WELL] = "She had an \"answer\".",
                            [RP_REFLECTION_NOW_WHAT] = "I ask first." },
                 .answers = prompt_answers,
                 .answer_count = 2 },
      .prompts = { prompts, 2 },
      .runs = runs,
      .run_count = 2,
      .finished = true,
      .additions = additions,
      .addition_count = 2 }
};
static const rp_report_note notes[] = {
    { .kind = RP_KIND_TALK, .at_ms = 1795443600000, .who = "B. Assessor", .text = "We read the card." },
    { .kind = RP_KIND_RELEASE, .at_ms = 1795447200000, .who = "B. Assessor" },
};
static const rp_report_opened opened[] = { { 0, 0 }, { 2, 3 } };

static void begin(reporting *of, const char *trainee, const char *answers)
{
    reporting_begin(of, "kettle", trainee, answers);
    reporting_centre(of);
    rp_report *report = &of->report;
    report->mode = RP_MODE_ASSESSED;
    report->approval = RP_APPROVAL_APPROVED;
    report->practised = 3;
    report->ratings = ratings;
    report->rating_count = 2;
    report->rated_ms = reporting_began + 13 * 60000;
    report->first_next = "Ask, then wait.";
    report->entries = entries;
    report->entry_count = 1;
    report->notes = notes;
    report->note_count = 2;
    report->opened = opened;
    report->opened_count = 2;
}

/* Heap text. */
static char *file_of(reporting *of, rp_format format)
{
    rp_file file;
    rp_error error = { 0 };
    free(reporting_page(of)); /* makes the debrief */
    if (!rp_report_file(&of->report, format, &file, &error))
        fail_msg("%s", error.text);
    assert_int_equal(file.size, strlen(file.bytes));
    return file.bytes;
}

static void check(reporting *of, rp_format format, const char *golden)
{
    char *text = file_of(of, format);
    unit_golden(golden, text);
    free(text);
}

static void an_attempt(void **state)
{
    (void)state;
    reporting of;
    begin(&of, "A Trainee", everything);
    check(&of, RP_FORMAT_JSON, "report-full.json");
    check(&of, RP_FORMAT_CSV, "report-full.csv");
    reporting_finish(&of);
}

static void an_erased_one(void **state)
{
    (void)state;
    static const rp_kept_entry emptied[] = { { .at_ms = 1795357200000, .finished = true, .erased = true } };
    reporting of;
    begin(&of, NULL, "2|3|2|1+2|1+2+3|=12|1|1|1+1|\"\"");
    of.answers[9].erased = true;
    of.report.entries = emptied;
    of.report.first_next = NULL;
    of.report.first_next_erased = true;
    char *json = file_of(&of, RP_FORMAT_JSON), *csv = file_of(&of, RP_FORMAT_CSV);
    assert_non_null(strstr(json, "\"trainee\":null"));
    assert_non_null(strstr(json, "\"first_next\":null,\"first_next_erased\":true"));
    assert_non_null(strstr(json, "\"erased\":true,\"told\":false,\"what\":null"));
    assert_non_null(strstr(csv, "SIMULATION,erased,desk,"));
    free(json);
    free(csv);
    reporting_finish(&of);
}

/* Nothing that came of the marking, and not that there is something to talk about. */
static void a_held_one(void **state)
{
    (void)state;
    static const char *const never[] = { "strongly",       "partly_shown",     "not_shown",
                                         "no_opportunity", "We read the",      "wrong way",
                                         "Sends her away", "starting value,",  "\"strong\":[\"",
                                         "\"talk\"",       "opportunities\":", ",shown," };
    reporting of;
    begin(&of, "A Trainee", "2|3|2|1+2|1+2+3|=12|1|1|1+1|\"No.\"");
    of.report.held = true;
    char *json = file_of(&of, RP_FORMAT_JSON), *csv = file_of(&of, RP_FORMAT_CSV);
    for (size_t i = 0; i < sizeof never / sizeof *never; i++)
        if (strstr(json, never[i]) || strstr(csv, never[i]))
            fail_msg("a held attempt says '%s'", never[i]);
    assert_non_null(strstr(json, "\"held\":true"));
    assert_non_null(strstr(json, "\"findings\":null"));
    assert_non_null(strstr(json, "\"kind\":\"release\""));
    assert_non_null(strstr(csv, ",yes,,,,,,,,,"));
    free(json);
    free(csv);
    reporting_finish(&of);
}

/* Whatever somebody wrote: JSON can be read again, and every row has as many cells as the first. */
static void hostile_ones(void **state)
{
    (void)state;
    static const rp_kept_entry entry = { .at_ms = -1,
                                         .words = {
                                             .texts = { [RP_REFLECTION_WHAT] = "\x01\x7f\xc2\x85 \xff\xc0",
                                                        [RP_REFLECTION_SO_WHAT] = "]]>\"\\u0000",
                                                        [RP_REFLECTION_NOW_WHAT] = "\xd8\xb3\r\n" } } };
    reporting of;
    rp_error error = { 0 };
    begin(&of, "=cmd|' /C calc'!A0,\"\r\n@x\xff", "3|2");
    of.report.entries = &entry;
    char *json = file_of(&of, RP_FORMAT_JSON), *csv = file_of(&of, RP_FORMAT_CSV);
    rp_json *read = rp_json_parse(json, strlen(json), &error);
    if (!read)
        fail_msg("%s", error.text);
    assert_non_null(strstr(csv, "\r\nSIMULATION,\"'=cmd|' /C calc'!A0,\"\" \n@x?\",desk,"));
    size_t cells = 1, wanted = 0;
    for (const char *at = csv; *at; at++) {
        if (*at == '"')
            for (at++; *at != '"' || at[1] == '"'; at++)
                at += *at == '"';
        else if (*at == ',')
            cells++;
        else if (*at == '\n') {
            wanted = wanted ? wanted : cells;
            assert_int_equal(cells, wanted);
            cells = 1;
        }
    }
    rp_json_destroy(read);
    free(json);
    free(csv);
    reporting_finish(&of);
}

/* --- cells --- */

static void what_a_spreadsheet_would_change(void **state)
{
    (void)state;
    static const char *const changed[] = { "=1",     "+1",  "-1",       "@x",   "1e23",
                                           "007",    "1.2", "2026-1-1", "1:30", " =1",
                                           "\t-1+2", "1/2", "12345678", "50 %", "1,000" };
    static const char *const kept[] = { "1a2b3c4d",
                                        "D/505/1",
                                        "a=b",
                                        "1.2; 1.3",
                                        "",
                                        "2nd",
                                        "x-y",
                                        "\xc2\xa3"
                                        "5" };
    for (size_t i = 0; i < sizeof changed / sizeof *changed; i++) {
        str out = STR_EMPTY;
        csv_writer to = { .out = &out };
        csv_text(&to, changed[i]);
        if (!strchr(out.bytes, '\''))
            fail_msg("'%s' is written as %s", changed[i], out.bytes);
        str_finish(&out);
    }
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++) {
        str out = STR_EMPTY;
        csv_writer to = { .out = &out };
        csv_text(&to, kept[i]);
        assert_string_equal(str_text(&out), kept[i]);
        str_finish(&out);
    }
}

static void cells_of_every_kind(void **state)
{
    (void)state;
    str out = STR_EMPTY;
    csv_writer to = { .out = &out };
    csv_text(&to, "a, \"b\"\nc");
    csv_word(&to, NULL);
    csv_number(&to, -3);
    csv_flag(&to, false);
    csv_time(&to, 1795356300000);
    csv_time(&to, 0);
    csv_skip(&to, 2);
    csv_end_row(&to);
    csv_text(&to, " x");
    csv_end_row(&to);
    assert_string_equal(out.bytes, "\"a, \"\"b\"\"\nc\",,-3,no,2026-11-22 14:05:00,,,\r\n\" x\"\r\n");
    str_finish(&out);
}

UNIT_SUITE(report_files, "report.files", UNIT_CASE(an_attempt), UNIT_CASE(an_erased_one),
           UNIT_CASE(a_held_one), UNIT_CASE(hostile_ones), UNIT_CASE(what_a_spreadsheet_would_change),
           UNIT_CASE(cells_of_every_kind));
