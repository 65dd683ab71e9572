/* Documents, each as what it is. */
#include "report/html_page.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/str.h"

static void put_paragraphs(page *p, const rp_exhibit *exhibit)
{
    for (size_t i = 0; i < exhibit->paragraph_count; i++)
        html_put(p->to, "p", NULL, exhibit->paragraphs[i]);
}

static void put_letter(page *p, const rp_exhibit *exhibit)
{
    html_open_as(p->to, "dl", "facts");
    page_row_text(p->to, "From", exhibit->from);
    page_row_text(p->to, "To", exhibit->to);
    page_row_text(p->to, "Date", exhibit->date);
    page_row_text(p->to, "Subject", exhibit->subject);
    html_close(p->to);
    put_paragraphs(p, exhibit);
}

static void put_card(page *p, const rp_exhibit *exhibit)
{
    put_paragraphs(p, exhibit);
    if (!exhibit->source && !exhibit->dated)
        return;
    html_open_as(p->to, "dl", "facts");
    page_row_text(p->to, "Source", exhibit->source);
    page_row_text(p->to, "Dated", exhibit->dated);
    html_close(p->to);
}

static void put_chat(page *p, const rp_exhibit *exhibit)
{
    html_open_as(p->to, "ul", "chat");
    for (size_t i = 0; i < exhibit->row_count; i++) {
        html_open(p->to, "li");
        html_put(p->to, "strong", NULL, exhibit->cells[2 * i]);
        html_print(p->to, ": %s", exhibit->cells[2 * i + 1]);
        html_close(p->to);
    }
    html_close(p->to);
}

static void put_form(page *p, const rp_exhibit *exhibit)
{
    html_open_as(p->to, "dl", "facts form");
    for (size_t i = 0; i < exhibit->row_count; i++)
        page_row_text(p->to, exhibit->cells[2 * i], exhibit->cells[2 * i + 1]);
    html_close(p->to);
}

/* --- tables: of a document's own, and of a chart's figures --- */

/* Wide tables scroll in a region of their own, which keys can reach. */
static void begin_table(page *p, const char *caption)
{
    html_open_as(p->to, "div", "scroll");
    html_attribute(p->to, "role", "region");
    html_attribute(p->to, "tabindex", "0");
    html_attribute_print(p->to, "aria-label", "Table: %s", caption);
    html_open(p->to, "table");
    html_put(p->to, "caption", "hidden", caption); /* the heading above says it already */
}

static void end_table(page *p)
{
    html_close(p->to);
    html_close(p->to);
}

static void put_head_cell(page *p, const char *scope, const char *text)
{
    html_open(p->to, "th");
    html_attribute(p->to, "scope", scope);
    html_text(p->to, text);
    html_close(p->to);
}

static void put_table(page *p, const rp_exhibit *exhibit)
{
    begin_table(p, exhibit->title);
    html_open(p->to, "thead");
    html_open(p->to, "tr");
    for (size_t i = 0; i < exhibit->column_count; i++)
        put_head_cell(p, "col", exhibit->columns[i]);
    html_close(p->to);
    html_close(p->to);
    html_open(p->to, "tbody");
    for (size_t i = 0; i < exhibit->row_count; i++) {
        html_open(p->to, "tr");
        for (size_t j = 0; j < exhibit->column_count; j++)
            html_put(p->to, "td", NULL, exhibit->cells[i * exhibit->column_count + j]);
        html_close(p->to);
    }
    html_close(p->to);
    end_table(p);
    if (exhibit->note)
        html_put(p->to, "p", "quiet", exhibit->note);
}

static void put_value(page *p, double value)
{
    char text[40];
    snprintf(text, sizeof text, "%.15g", value);
    html_put(p->to, "td", "number", text);
}

static void put_chart_row(page *p, const rp_chart *chart, size_t place)
{
    html_open(p->to, "tr");
    put_head_cell(p, "row", chart->labels[place]);
    for (size_t i = 0; i < chart->series_count; i++)
        put_value(p, chart->series[i].values[place]);
    if (chart->n_count > 1)
        put_value(p, chart->n[place]);
    html_close(p->to);
}

/* "In %. Target: 80. n = 64." */
static void put_chart_facts(page *p, const rp_chart *chart)
{
    html_open_as(p->to, "p", "quiet");
    if (chart->unit)
        html_print(p->to, "Unit: %s.", chart->unit);
    if (chart->has_target)
        html_print(p->to, " Target: %.15g.", chart->target);
    if (chart->has_baseline)
        html_print(p->to, " Baseline: %.15g.", chart->baseline);
    if (chart->n_count == 1)
        html_print(p->to, " n = %.15g: as many answers stand behind each figure.", chart->n[0]);
    else if (chart->n_count > 1)
        html_text(p->to, " n: how many answers stand behind each figure.");
    html_close(p->to);
}

static char *chart_words(const rp_exhibit *exhibit)
{
    str words = STR_EMPTY;
    str_print(&words, "%s chart: %s. The figures are in the table.", exhibit->chart.bars ? "Bar" : "Line",
              exhibit->title);
    return str_take(&words);
}

static void put_chart(page *p, const rp_exhibit *exhibit)
{
    const rp_chart *chart = &exhibit->chart;
    char *words = chart_words(exhibit);
    html_open(p->to, "figure");
    if (chart->label_count)
        html_chart(p->to, chart, words);
    free(words);
    html_open(p->to, "figcaption");
    put_chart_facts(p, chart);
    html_close(p->to);
    html_close(p->to);
    begin_table(p, exhibit->title);
    html_open(p->to, "thead");
    html_open(p->to, "tr");
    put_head_cell(p, "col", "Label");
    for (size_t i = 0; i < chart->series_count; i++)
        put_head_cell(p, "col", chart->series[i].name);
    if (chart->n_count > 1)
        put_head_cell(p, "col", "n");
    html_close(p->to);
    html_close(p->to);
    html_open(p->to, "tbody");
    for (size_t i = 0; i < chart->label_count; i++)
        put_chart_row(p, chart, i);
    html_close(p->to);
    end_table(p);
    if (exhibit->note)
        html_put(p->to, "p", "quiet", exhibit->note);
}

/* The picture itself stays in the scenario: what matters of it is in its description. */
static void put_image(page *p, const rp_exhibit *exhibit)
{
    html_put_print(p->to, "p", NULL, "A picture. %s", exhibit->alt);
}

void page_exhibit(page *p, const rp_exhibit *exhibit)
{
    static void (*const writers[RP_EXHIBIT_KINDS])(page *, const rp_exhibit *) = {
        [RP_EXHIBIT_LETTER] = put_letter, [RP_EXHIBIT_EMAIL] = put_letter, [RP_EXHIBIT_CHAT] = put_chat,
        [RP_EXHIBIT_CARD] = put_card,     [RP_EXHIBIT_FORM] = put_form,    [RP_EXHIBIT_TABLE] = put_table,
        [RP_EXHIBIT_CHART] = put_chart,   [RP_EXHIBIT_IMAGE] = put_image,
    };
    writers[exhibit->kind](p, exhibit);
}
