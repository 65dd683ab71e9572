/* Pages as plain text: what becomes of each kind of element; blocks that fit. */
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "base/utf8.h"
#include "report/drawing.h"
#include "report/formats.h"
#include "report/html_parts.h"
#include "unit.h"

/* --- elements --- */

static void put_table(html *to)
{
    static const char *const columns[] = { "What", "When", "Who" };
    page_table(to, NULL, "Three of them", columns, 3);
    html_open(to, "tr");
    page_row_heading(to);
    html_text(to, "Lids");
    html_close(to);
    html_open(to, "td");
    html_put(to, "p", NULL, "In May,");
    html_put(to, "p", "quiet", "and in June");
    html_close(to);
    html_put(to, "td", NULL, NULL);
    html_close_to(to, to->depth - 3);
    page_table(to, "sheet", "To be filled in", columns, 3);
    html_open(to, "tr");
    page_row_heading(to);
    html_text(to, "Kettles");
    html_close(to);
    html_open(to, "td");
    html_tick(to);
    html_text(to, "May");
    html_close(to);
    html_open(to, "td");
    html_close_to(to, to->depth - 4);
}

static void put_lists(html *to)
{
    html_open(to, "ol");
    html_put(to, "li", NULL, "First");
    html_open(to, "li");
    html_put(to, "p", NULL, "Second,");
    html_put(to, "p", NULL, "with more");
    html_close(to);
    html_close(to);
    html_open(to, "ul");
    html_put(to, "li", NULL, "One");
    html_put(to, "li", NULL, "Two");
    html_close(to);
    html_open_as(to, "dl", "facts");
    page_row_text(to, "Name", "A Trainee");
    page_row(to, "Words");
    html_put(to, "p", "erased", "erased");
    page_row_close(to);
    page_row(to, "Sign here");
    html_room(to, 2);
    page_row_close(to);
    html_close(to);
}

static void put_page(html *to)
{
    static const double values[] = { 1, 2 };
    static const char *const labels[] = { "May", "June" };
    static const rp_series series = { "Lids", values };
    static const rp_chart chart = {
        .labels = labels, .label_count = 2, .series = &series, .series_count = 1
    };
    html_open(to, "html");
    page_document_head(to, "SIMULATION: a page");
    html_open(to, "body");
    html_put(to, "a", "skip", "Skip");
    html_put(to, "div", "running", "SIMULATION");
    html_put(to, "h1", NULL, "A page");
    html_open(to, "p");
    html_text(to, "Some ");
    html_put(to, "strong", NULL, "strong");
    html_shape(to, HTML_CIRCLE, NULL);
    html_text(to, " words; ");
    page_link(to, "a", "turn 1");
    html_text(to, ". ");
    page_way(to, "b", "The whole of it");
    html_close(to);
    html_open(to, "nav");
    html_put(to, "p", NULL, "Ways about");
    html_close(to);
    put_table(to);
    html_put(to, "h2", NULL, "Lists");
    put_lists(to);
    html_put(to, "h3", NULL, "Quotes");
    html_open(to, "blockquote");
    html_prose(to, "I said so.\n\nTwice.");
    html_put(to, "p", NULL, "1. \xe2\x80\x9cNo.\xe2\x80\x9d");
    html_close(to);
    html_chart(to, &chart, "A chart of lids.");
    html_open(to, "article");
    html_put(to, "h3", NULL, "An entry");
    html_put(to, "p", NULL, "Its words.");
    html_open(to, "article");
    html_put(to, "p", NULL, "A moment in it.");
    html_close(to);
    html_put(to, "p", NULL, "What was said of that moment.");
    html_close(to);
    html_put(to, "p", NULL, "About another run:");
    html_open(to, "article");
    html_put(to, "h3", NULL, "Another entry");
    html_put(to, "p", NULL, "More words.");
    html_close(to);
    html_put(to, "p", NULL, "What stands alone.");
    html_open_as(to, "div", "to-fill");
    html_put(to, "h4", NULL, "Room");
    html_room(to, 2);
    html_close_to(to, 0);
}

static void check(format_page *write, const char *golden)
{
    html to = HTML_EMPTY;
    str out = STR_EMPTY;
    rp_error error = { 0 };
    put_page(&to);
    assert_true(write(&to, &out, &error));
    unit_golden(golden, out.bytes);
    html_finish(&to);
    str_finish(&out);
}

static void every_element(void **state)
{
    (void)state;
    check(text_plain, "text-plain.txt");
}

static void in_blocks(void **state)
{
    (void)state;
    check(text_blocks, "text-blocks.txt");
}

/* --- blocks --- */

static size_t characters(const char *text, size_t length)
{
    size_t count = 0;
    for (int32_t code; length; count++) {
        size_t step = utf8_next(text, length, &code);
        assert_true(step > 0);
        text += step;
        length -= step;
    }
    return count;
}

/* Each says what it is, and no field is too small for it. Returns how many there are. */
static size_t check_blocks(const char *text, const char *top)
{
    size_t count = 0;
    while (*text) {
        const char *next = strstr(text + 1, top);
        const char *end = next ? next : text + strlen(text);
        assert_true(str_starts(text, top));
        assert_true(characters(text, (size_t)(end - text)) <= RP_BLOCK_MOST + 2);
        assert_non_null(strstr(text, "\nBlock "));
        text = end;
        count++;
    }
    return count;
}

/* A text of long and short words in scripts whose letters take several bytes, of one word, of many lines. */
static void no_block_is_too_long(void **state)
{
    (void)state;
    static const char *const pieces[] = { "\xd8\xb3\xd8\xa3 \xf0\x9f\xab\x96 ", "\xe0\xa4\x95\xe0\xa4\xbf",
                                          "A line.\n" };
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        html to = HTML_EMPTY;
        str words = STR_EMPTY, out = STR_EMPTY;
        rp_error error = { 0 };
        for (int j = 0; j < 3000; j++)
            str_add(&words, pieces[i]);
        html_open(&to, "html");
        html_open(&to, "head");
        html_put(&to, "title", NULL, "SIMULATION: a page");
        html_close(&to);
        html_put(&to, "h1", NULL, "A page");
        html_put(&to, "p", NULL, words.bytes);
        html_put(&to, "p", NULL, "The end.");
        html_put(&to, "h2", NULL, "More");
        html_prose(&to, words.bytes);
        html_close_to(&to, 0);
        assert_true(text_blocks(&to, &out, &error));
        assert_in_range(check_blocks(out.bytes, "SIMULATION: a page\n"), 4, 20);
        assert_non_null(strstr(out.bytes, ": A page (continued)\n"));
        html_finish(&to);
        str_finish(&words);
        str_finish(&out);
    }
}

UNIT_SUITE(report_text, "report.text", UNIT_CASE(every_element), UNIT_CASE(in_blocks),
           UNIT_CASE(no_block_is_too_long));
