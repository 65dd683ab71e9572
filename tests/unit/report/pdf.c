/* PDF files of whole pages, read again by poppler's tools. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "report/pdf.h"
#include "reporting.h"

static const char everything[] = "1|1|2|1|1+2|1+3+2|=12|1|2|1+2|\"Lids hiss.\n\nWrite it down & count.\"";

/* --- files, and what tools say of them --- */

static void keep_file(const char *path, const char *bytes, size_t size)
{
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, size, file), size);
    fclose(file);
}

static char *ask(const char *tool, const char *bytes, size_t size, const char *options)
{
    str path = STR_EMPTY, command = STR_EMPTY, said = STR_EMPTY;
    char part[4096], *folder = unit_folder();
    str_print(&path, "%s/a.pdf", folder);
    keep_file(path.bytes, bytes, size);
    str_print(&command, "%s '%s' %s 2>&1", tool, path.bytes, options);
    FILE *pipe = popen(command.bytes, "r");
    assert_non_null(pipe);
    for (size_t got; (got = fread(part, 1, sizeof part, pipe)) > 0;)
        str_add_n(&said, part, got);
    int status = pclose(pipe);
    str_finish(&path);
    str_finish(&command);
    free(folder);
    if (status != 0)
        fail_msg("%s: %s", tool, str_text(&said));
    str_add(&said, "");
    return str_take(&said);
}

static void check_in_order(const char *text, const char *const *parts)
{
    for (const char *at = text; *parts; parts++) {
        const char *found = strstr(at, *parts);
        if (!found)
            fail_msg("'%s' does not stand where it should", *parts);
        at = found + strlen(*parts);
    }
}

static size_t count_of(const char *text, const char *word)
{
    size_t count = 0;
    for (const char *at = text; (at = strstr(at, word)); at += strlen(word))
        count++;
    return count;
}

static void write_report(reporting *of, rp_file *file)
{
    rp_error error = { 0 };
    free(reporting_page(of)); /* makes the debrief */
    if (!rp_report_file(&of->report, RP_FORMAT_PDF, file, &error))
        fail_msg("%s", error.text);
}

/* --- a report --- */

static void is_read_in_order(void **state)
{
    (void)state;
    static const char *const parts[] = { "The kettle & the <lid>",
                                         "Debrief of A Trainee",
                                         "What happened",
                                         "Kept by noon",
                                         "Marking points",
                                         "Look back",
                                         "Practice criteria",
                                         "How the conversation moved",
                                         "Trust",
                                         "The conversation",
                                         "Write it down & count.",
                                         "Appendix: the documents",
                                         "About this record",
                                         NULL };
    reporting of;
    rp_file file;
    reporting_begin(&of, "kettle", "A Trainee", everything);
    write_report(&of, &file);
    char *text = ask("pdftotext -layout", file.bytes, file.size, "-");
    check_in_order(text, parts);
    size_t pages = count_of(text, "\f");
    assert_true(pages > 4);
    /* On every page, at its head and its foot. */
    assert_int_equal(count_of(text, "SIMULATION · The kettle & the <lid> · attempt 1a2b3c4d"), pages);
    assert_int_equal(count_of(text, "Page "), pages + 1); /* and "Page made" once */
    for (size_t page = 1; page <= pages; page++) {
        char number[40];
        snprintf(number, sizeof number, "Page %zu of %zu", page, pages);
        assert_int_equal(count_of(text, number), 1);
    }
    free(text);
    free(file.bytes);
    reporting_finish(&of);
}

static void holds_its_fonts_and_facts(void **state)
{
    (void)state;
    static const char *const facts[] = { "Title:           SIMULATION: The kettle & the <lid>, A Trainee",
                                         "Subject:         SIMULATION",
                                         "Author:          Rapport",
                                         "Sun Nov 22 15:05:00 2026",
                                         "Tagged:          yes",
                                         NULL };
    static const char *const outline[] = { "/Title (The kettle & the <lid>)", "/Title (Marking points)",
                                           "/Title (About this record)", NULL };
    reporting of;
    rp_file file;
    reporting_begin(&of, "kettle", "A Trainee", everything);
    write_report(&of, &file);
    char *info = ask("TZ=UTC pdfinfo", file.bytes, file.size, ""),
         *fonts = ask("pdffonts", file.bytes, file.size, "");
    check_in_order(info, facts);
    assert_true(count_of(fonts, " yes yes yes ") >= 2); /* embedded, a subset, with its letters */
    assert_int_equal(count_of(fonts, "\n"), count_of(fonts, " yes yes yes ") + 2);
    check_in_order(file.bytes, (const char *const[]){ "%PDF-1.", NULL });
    for (size_t i = 0; outline[i]; i++) {
        bool found = false;
        for (size_t at = 0; at + strlen(outline[i]) <= file.size && !found; at++)
            found = memcmp(file.bytes + at, outline[i], strlen(outline[i])) == 0;
        if (!found)
            fail_msg("the outline lacks %s", outline[i]);
    }
    free(info);
    free(fonts);
    free(file.bytes);
    reporting_finish(&of);
}

static void has_the_same_bytes_again(void **state)
{
    (void)state;
    reporting of;
    rp_file one, other;
    reporting_begin(&of, "kettle", "A Trainee", everything);
    write_report(&of, &one);
    write_report(&of, &other);
    assert_int_equal(one.size, other.size);
    assert_memory_equal(one.bytes, other.bytes, one.size);
    free(one.bytes);
    free(other.bytes);
    reporting_finish(&of);
}

/* --- any page --- */

static char *text_of(html *page)
{
    str out = STR_EMPTY;
    rp_error error = { 0 };
    html_about(page, "A Trainee", reporting_began);
    if (!pdf_write(page, &out, &error))
        fail_msg("%s", error.text);
    char *text = ask("pdftotext -layout", out.bytes, out.length, "-");
    str_finish(&out);
    html_finish(page);
    return text;
}

static void sets_other_scripts(void **state)
{
    (void)state;
    static const char *const lines[] = {
        "Ŵyn yng Ngŵyl Ŷd",  "नमस्ते, क्या हुआ?", "Zażółć gęślą jaźń", "Ελληνικά, русский", "😀",
        "👩‍👩‍👧"
    };
    html page = HTML_EMPTY;
    html_open(&page, "body");
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        html_prose(&page, lines[i]);
    html_prose(&page, "سألت أولاً");
    html_close(&page);
    char *text = text_of(&page);
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        if (!strstr(text, lines[i]))
            fail_msg("'%s' cannot be read again in:\n%s", lines[i], text);
    assert_non_null(strstr(text, "سألت"));
    free(text);
}

static void repeats_headings_of_tables(void **state)
{
    (void)state;
    enum { ROWS = 120 };
    html page = HTML_EMPTY;
    html_open(&page, "table");
    html_open(&page, "thead");
    html_open(&page, "tr");
    html_put(&page, "th", NULL, "Number of it");
    html_close_to(&page, 1);
    html_open(&page, "tbody");
    for (int i = 0; i < ROWS; i++) {
        html_open(&page, "tr");
        html_put_print(&page, "td", NULL, "row %d.", i);
        html_close(&page);
    }
    html_close_to(&page, 0);
    char *text = text_of(&page);
    size_t pages = count_of(text, "\f");
    assert_true(pages > 2);
    assert_int_equal(count_of(text, "Number of it"), pages);
    assert_int_equal(count_of(text, "row "), ROWS);
    free(text);
}

/* Nothing is lost of a row that is higher than a page. */
static void cuts_rows_that_fit_on_no_page(void **state)
{
    (void)state;
    enum { WORDS = 4000 };
    str words = STR_EMPTY;
    html page = HTML_EMPTY;
    for (int i = 0; i < WORDS; i++)
        str_print(&words, "w%d. ", i);
    html_open_as(&page, "dl", "facts");
    html_open(&page, "div");
    html_put(&page, "dt", NULL, "All of it");
    html_put(&page, "dd", NULL, words.bytes);
    html_close_to(&page, 0);
    char *text = text_of(&page);
    assert_true(count_of(text, "\f") > 2);
    for (int i = 0; i < WORDS; i += 37) {
        char word[16];
        snprintf(word, sizeof word, "w%d.", i);
        assert_int_equal(count_of(text, word), 1);
    }
    free(text);
    str_finish(&words);
}

/* Places are found in both directions; those that lead nowhere are left as words. */
static void links_lead_to_their_pages(void **state)
{
    (void)state;
    enum { PARAGRAPHS = 1500 };
    static const char link[] = "/Subtype /Link";
    html page = HTML_EMPTY;
    str out = STR_EMPTY;
    rp_error error = { 0 };
    html_open(&page, "body");
    html_open(&page, "nav");
    for (int i = 0; i < 3; i++) {
        html_open(&page, "a");
        html_attribute_print(&page, "href", "#part-%d", i * 700);
        html_print(&page, "To part %d", i * 700);
        html_close(&page);
    }
    html_close(&page);
    for (int i = 0; i < PARAGRAPHS; i++) {
        html_open(&page, "p");
        html_attribute_print(&page, "id", "part-%d", i);
        html_print(&page, "Part %d. ", i);
        html_put(&page, "a", NULL, "back");
        html_close(&page);
    }
    html_open(&page, "p");
    for (int i = 0; i < 2; i++) {
        html_open(&page, "a");
        html_attribute(&page, "href", i ? "#nowhere" : "#part-0");
        html_text(&page, "up");
        html_close(&page);
    }
    html_close_to(&page, 0);
    assert_true(pdf_write(&page, &out, &error));
    size_t links = 0;
    for (size_t at = 0; at + sizeof link <= out.length; at++)
        links += memcmp(out.bytes + at, link, sizeof link - 1) == 0;
    assert_int_equal(links, 4);
    char *text = ask("pdftotext -layout", out.bytes, out.length, "-");
    size_t pages = count_of(text, "\f");
    assert_true(pages > 30); /* a long document, as packs are */
    static const char *const entries[] = { "To part 0 ", " 1\n", "To part 700 ", "To part 1400 ", NULL };
    check_in_order(text, entries);
    free(text);
    str_finish(&out);
    html_finish(&page);
}

static void leaves_out_what_is_not_for_paper(void **state)
{
    (void)state;
    html page = HTML_EMPTY;
    html_open(&page, "body");
    html_put(&page, "p", "skip", "Skip it");
    html_put(&page, "p", "hidden", "Heard only");
    html_put(&page, "p", NULL, "Read");
    html_close(&page);
    char *text = text_of(&page);
    assert_null(strstr(text, "Skip it"));
    assert_null(strstr(text, "Heard only"));
    assert_non_null(strstr(text, "Read"));
    free(text);
    html empty = HTML_EMPTY;
    text = text_of(&empty);
    assert_non_null(strstr(text, "Page 1 of 1"));
    free(text);
}

static void says_that_there_is_no_font(void **state)
{
    (void)state;
    html page = HTML_EMPTY;
    str out = STR_EMPTY;
    rp_error error = { 0 };
    char *folder = unit_folder();
    setenv("RAPPORT_FONTS", folder, 1);
    bool written = pdf_write(&page, &out, &error);
    unsetenv("RAPPORT_FONTS");
    assert_false(written);
    assert_non_null(strstr(error.text, "fonts-inter"));
    free(folder);
    str_finish(&out);
    html_finish(&page);
}

UNIT_SUITE(report_pdf, "report.pdf", UNIT_CASE(is_read_in_order), UNIT_CASE(holds_its_fonts_and_facts),
           UNIT_CASE(has_the_same_bytes_again), UNIT_CASE(sets_other_scripts),
           UNIT_CASE(repeats_headings_of_tables), UNIT_CASE(cuts_rows_that_fit_on_no_page),
           UNIT_CASE(links_lead_to_their_pages), UNIT_CASE(leaves_out_what_is_not_for_paper),
           UNIT_CASE(says_that_there_is_no_font));
