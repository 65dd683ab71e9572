/* Documents as text. */
#include "rapport/telling.h"

#include <math.h>
#include <string.h>

#include "base/number.h"
#include "base/str.h"

typedef struct writing {
    str text;
    const char *language;
} writing;

static void end_part(writing *to)
{
    str_add_char(&to->text, '\n');
}

static void add_named(writing *to, const char *name, const char *value)
{
    if (value && *value)
        str_print(&to->text, "%s: %s\n", name, value);
}

static void add_paragraphs(writing *to, const rp_exhibit *exhibit)
{
    for (size_t i = 0; i < exhibit->paragraph_count; i++)
        str_print(&to->text, "%s\n", exhibit->paragraphs[i]);
}

static const char *cell_of(const rp_exhibit *exhibit, size_t row, size_t column)
{
    const char *cell = exhibit->cells[row * exhibit->column_count + column];
    return cell && *cell ? cell : "empty";
}

/* "Ends with a full stop already?" decides whether the next sentence needs one. */
static bool is_closed(const char *text)
{
    size_t length = strlen(text);
    return length && strchr(".!?", text[length - 1]);
}

/* --- one function a kind --- */

static void write_letter(writing *to, const rp_exhibit *exhibit)
{
    add_named(to, "From", exhibit->from);
    add_named(to, "To", exhibit->to);
    add_named(to, "Date", exhibit->date);
    add_named(to, "Subject", exhibit->subject);
    end_part(to);
    add_paragraphs(to, exhibit);
}

static void write_pairs(writing *to, const rp_exhibit *exhibit)
{
    for (size_t i = 0; i < exhibit->row_count; i++)
        str_print(&to->text, "%s: %s\n", cell_of(exhibit, i, 0), cell_of(exhibit, i, 1));
}

static void write_card(writing *to, const rp_exhibit *exhibit)
{
    add_paragraphs(to, exhibit);
    end_part(to);
    add_named(to, "Source", exhibit->source);
    add_named(to, "Dated", exhibit->dated);
}

static void write_table(writing *to, const rp_exhibit *exhibit)
{
    str_print(&to->text, "%zu %s of %zu %s: ", exhibit->row_count, exhibit->row_count == 1 ? "row" : "rows",
              exhibit->column_count, exhibit->column_count == 1 ? "column" : "columns");
    for (size_t i = 0; i < exhibit->column_count; i++)
        str_print(&to->text, "%s%s", i ? "; " : "", exhibit->columns[i]);
    str_add(&to->text, ".\n\n");
    for (size_t row = 0; row < exhibit->row_count; row++) {
        str_print(&to->text, "Row %zu. ", row + 1);
        for (size_t i = 0; i < exhibit->column_count; i++)
            str_print(&to->text, "%s%s: %s", i ? "; " : "", exhibit->columns[i], cell_of(exhibit, row, i));
        const char *last = cell_of(exhibit, row, exhibit->column_count - 1);
        str_add(&to->text, is_closed(last) ? "\n" : ".\n");
    }
    if (exhibit->note)
        end_part(to);
    add_named(to, "Note", exhibit->note);
}

/* How many answers stand behind one figure; 0 where the chart does not say it label by label. */
static double answers_of(const rp_chart *chart, size_t label)
{
    return chart->n_count > 1 && label < chart->n_count ? chart->n[label] : 0;
}

static void write_series(writing *to, const rp_chart *chart, const rp_series *series)
{
    if (series->name && *series->name)
        str_print(&to->text, "%s:\n", series->name);
    for (size_t i = 0; i < chart->label_count; i++) {
        str_print(&to->text, "%s: ", chart->labels[i]);
        if (isfinite(series->values[i]))
            number_write(&to->text, series->values[i], chart->unit, to->language);
        else
            str_add(&to->text, "no figure");
        if (answers_of(chart, i) > 0) {
            str_add(&to->text, " (n = ");
            number_write(&to->text, answers_of(chart, i), NULL, to->language);
            str_add_char(&to->text, ')');
        }
        str_add_char(&to->text, '\n');
    }
}

static void add_line_of(writing *to, const char *words, double value, const char *unit)
{
    str_add(&to->text, words);
    number_write(&to->text, value, unit, to->language);
    str_add(&to->text, ".\n");
}

static void write_chart(writing *to, const rp_exhibit *exhibit)
{
    const rp_chart *chart = &exhibit->chart;
    str_print(&to->text, "A %s chart, %zu %s.\n", chart->bars ? "bar" : "line", chart->label_count,
              chart->label_count == 1 ? "figure" : "figures");
    for (size_t i = 0; i < chart->series_count; i++) {
        end_part(to);
        write_series(to, chart, &chart->series[i]);
    }
    if (chart->has_target || chart->has_baseline || chart->n_count == 1 || exhibit->note)
        end_part(to);
    if (chart->n_count == 1)
        add_line_of(to, "Answers behind each figure: n = ", chart->n[0], NULL);
    if (chart->has_baseline)
        add_line_of(to, "The baseline, where it started from, is ", chart->baseline, chart->unit);
    if (chart->has_target)
        add_line_of(to, "The target is ", chart->target, chart->unit);
    add_named(to, "Note", exhibit->note);
}

static void write_image(writing *to, const rp_exhibit *exhibit)
{
    str_print(&to->text, "%s\n", exhibit->alt ? exhibit->alt : "It has no description.");
}

static const struct {
    const char *name;
    void (*write)(writing *to, const rp_exhibit *exhibit);
} kinds[RP_EXHIBIT_KINDS] = {
    [RP_EXHIBIT_LETTER] = { "Letter", write_letter }, [RP_EXHIBIT_EMAIL] = { "Email", write_letter },
    [RP_EXHIBIT_CHAT] = { "Chat", write_pairs },      [RP_EXHIBIT_CARD] = { "Card", write_card },
    [RP_EXHIBIT_FORM] = { "Form", write_pairs },      [RP_EXHIBIT_TABLE] = { "Table", write_table },
    [RP_EXHIBIT_CHART] = { "Chart", write_chart },    [RP_EXHIBIT_IMAGE] = { "Picture", write_image },
};

const char *rp_exhibit_kind_title(rp_exhibit_kind kind)
{
    return kinds[kind].name;
}

char *rp_exhibit_text(const rp_exhibit *exhibit, const char *language)
{
    writing to = { STR_EMPTY, language };
    str_print(&to.text, "%s: %s\n", kinds[exhibit->kind].name, exhibit->title);
    kinds[exhibit->kind].write(&to, exhibit);
    str_add(&to.text, "\nEnd of the document.\n");
    return str_take(&to.text);
}
