#include "unit.h"

#include <stdlib.h>
#include <string.h>

#include "report/drawing.h"
#include "structure.h"

static void check(html *to, const char *expected)
{
    char *text = html_take(to);
    assert_string_equal(text, expected);
    free(text);
}

static void closes_what_it_opened(void **state)
{
    (void)state;
    html to = HTML_EMPTY;
    html_open_as(&to, "ul", "list");
    html_open(&to, "li");
    html_put(&to, "strong", NULL, "a");
    html_text(&to, "b");
    html_close_to(&to, 0);
    check(&to, "\n<ul class=\"list\">\n<li><strong>a</strong>b</li>\n</ul>\n");
}

static void has_no_end_tag_where_there_is_none(void **state)
{
    (void)state;
    html to = HTML_EMPTY;
    html_open(&to, "p");
    html_text(&to, "a");
    html_open(&to, "wbr");
    html_close(&to);
    html_text(&to, "b");
    html_close(&to);
    check(&to, "\n<p>a<wbr>b</p>\n");
}

static void escapes_texts_and_values(void **state)
{
    (void)state;
    html to = HTML_EMPTY;
    html_open(&to, "p");
    html_attribute(&to, "id", "a\"<b>&'\n");
    html_attribute(&to, "class", NULL);
    html_print(&to, "%s", "<i>&amp;\"'\t");
    html_close(&to);
    check(&to, "\n<p id=\"a&quot;&lt;b&gt;&amp;' \">&lt;i&gt;&amp;amp;&quot;' </p>\n");
}

static void lets_no_character_through_that_html_forbids(void **state)
{
    (void)state;
    html to = HTML_EMPTY;
    html_text(&to, "a\x01\xc2\x85"
                   "b\xff\xe2\x80\xae\xef\xb7\x90\xef\xbf\xbf\xe2\x80\x8d\xf0\x9f\xab\x96");
    check(&to, "a  b\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xe2\x80\x8d\xf0\x9f\xab\x96\n");
}

static void makes_a_paragraph_of_each_line(void **state)
{
    (void)state;
    html to = HTML_EMPTY;
    html_prose(&to, "one\r\n \n\n<two>\n");
    html_prose(&to, "");
    check(&to, "\n<p dir=\"auto\">one</p>\n<p dir=\"auto\">&lt;two&gt;</p>\n");
}

static void keeps_what_drawings_show(void **state)
{
    (void)state;
    char label[] = "Mon\x01", name[] = "<old>";
    double values[] = { 3 };
    const char *labels[] = { label };
    rp_series series = { .name = name, .values = values };
    rp_chart chart = {
        .bars = true, .labels = labels, .label_count = 1, .series = &series, .series_count = 1
    };
    html to = HTML_EMPTY;
    html_open(&to, "figure");
    html_chart(&to, &chart, "Lids & more.");
    html_close(&to);
    strcpy(label, "gone");
    strcpy(name, "gone");
    values[0] = 7777;
    char *text = html_take(&to);
    assert_non_null(strstr(text, "\n<figure>\n<div class=\"drawing\"><svg viewBox=\"0 0 440 "));
    assert_non_null(strstr(text, "aria-label=\"Lids &amp; more.\""));
    assert_non_null(strstr(text, ">Mon"));
    assert_non_null(strstr(text, "&lt;old&gt;"));
    assert_null(strstr(text, "gone"));
    assert_null(strstr(text, "7777"));
    assert_non_null(strstr(text, "</svg></div>\n</figure>\n"));
    free(text);
}

static void leaves_room_to_write(void **state)
{
    (void)state;
    html to = HTML_EMPTY;
    html_open(&to, "p");
    html_tick(&to);
    html_text(&to, "Seen");
    html_close(&to);
    html_room(&to, 2);
    check(&to, "\n<p><svg class=\"shape tick\" viewBox=\"0 0 16 16\" aria-hidden=\"true\">\n"
               "<path class=\"drawn\" d=\"M2.5 2.5h11v11h-11z\"></path>\n</svg> Seen</p>\n"
               "<div class=\"room\" aria-hidden=\"true\">\n<div class=\"rule\"></div>\n<div "
               "class=\"rule\"></div>\n</div>\n");
}

static void tells_writers_what_it_holds(void **state)
{
    (void)state;
    html to = HTML_EMPTY;
    html_open(&to, "html");
    assert_string_equal(html_language(&to), "en-GB");
    html_attribute(&to, "lang", "cy");
    html_open_as(&to, "p", "quiet notice");
    html_text(&to, "a");
    html_close_to(&to, 0);
    assert_string_equal(html_language(&to), "cy");
    const html_node *inside = to.first->first;
    assert_true(html_is_kind(inside, "notice") && html_is_kind(inside, "quiet"));
    assert_false(html_is_kind(inside, "not") || html_is_kind(inside->first, "quiet"));
    assert_null(html_value(inside, "id"));
    assert_false(html_is_inline(inside));
    assert_true(html_is_inline(inside->first));
    html_finish(&to);
    assert_null(to.first);
}

/* The checker of the pages must itself see what is wrong. */
static void the_checker_sees_flaws(void **state)
{
    (void)state;
    static const char *const bad[] = {
        "<p>SIMULATION</p>",
        "<!DOCTYPE html><h1>SIMULATION</h1><p>",
        "<!DOCTYPE html><h1>SIMULATION</h1><p></b></p>",
        "<!DOCTYPE html><h1>SIMULATION</h1><h3>x</h3>",
        "<!DOCTYPE html><h1>SIMULATION</h1><p id=\"a\"></p><p id=\"a\"></p>",
        "<!DOCTYPE html><h1>SIMULATION</h1><a href=\"#a\">x</a>",
        "<!DOCTYPE html><h1>SIMULATION</h1><a href=\"https:x\">x</a>",
        "<!DOCTYPE html><h1>SIMULATION</h1><table><tr></tr></table>",
        "<!DOCTYPE html><h1>SIMULATION</h1><p onclick=\"x\"></p>",
        "<!DOCTYPE html><h1>SIMULATION</h1><script></script>",
        "<!DOCTYPE html><h1>SIMULATION</h1><p>a & b</p>",
        "<!DOCTYPE html><h1>SIMULATION</h1><p>You have passed.</p>",
        "<!DOCTYPE html><h1>A run</h1>",
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        char *flaw = structure_flaw(bad[i]);
        if (!flaw)
            fail_msg("nothing wrong with %s", bad[i]);
        free(flaw);
    }
    assert_null(
        structure_flaw("<!DOCTYPE html><h1>SIMULATION</h1><h2 id=\"a\">x</h2><a href=\"#a\">&amp;</a>"));
}

UNIT_SUITE(report_writer, "report.writer", UNIT_CASE(closes_what_it_opened),
           UNIT_CASE(has_no_end_tag_where_there_is_none), UNIT_CASE(escapes_texts_and_values),
           UNIT_CASE(lets_no_character_through_that_html_forbids), UNIT_CASE(makes_a_paragraph_of_each_line),
           UNIT_CASE(keeps_what_drawings_show), UNIT_CASE(leaves_room_to_write),
           UNIT_CASE(tells_writers_what_it_holds), UNIT_CASE(the_checker_sees_flaws));
