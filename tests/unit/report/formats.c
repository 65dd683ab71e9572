/* The table of formats. */
#include <stdlib.h>
#include <string.h>

#include "reporting.h"

static void endings_name_formats(void **state)
{
    (void)state;
    static const struct {
        const char *path;
        rp_format format;
    } known[] = { { "a.html", RP_FORMAT_HTML },
                  { "folder.pdf/b.pdf", RP_FORMAT_PDF },
                  { "a.b.csv", RP_FORMAT_CSV },
                  { "/x/a.txt", RP_FORMAT_TXT },
                  { "a.json", RP_FORMAT_JSON } };
    static const char *const unknown[] = { "", "a", ".pdf", "a/.html", "a.PDF", "a.pdf/b", "pdf", "a.htm" };
    rp_format format;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        assert_true(rp_format_of(known[i].path, &format));
        assert_int_equal(format, known[i].format);
    }
    for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++)
        assert_false(rp_format_of(unknown[i], &format));
}

static void html_is_the_page(void **state)
{
    (void)state;
    reporting of;
    rp_file file;
    rp_error error = { 0 };
    reporting_begin(&of, "kettle", "A Trainee", "2|4|1");
    char *page = reporting_page(&of);
    assert_true(rp_report_file(&of.report, RP_FORMAT_HTML, &file, &error));
    assert_int_equal(file.size, strlen(page));
    assert_memory_equal(file.bytes, page, file.size);
    free(file.bytes);
    free(page);
    reporting_finish(&of);
}

UNIT_SUITE(report_formats, "report.formats", UNIT_CASE(endings_name_formats), UNIT_CASE(html_is_the_page));
