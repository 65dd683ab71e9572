#include "report/csv.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "base/utf8.h"

/* What a reader could be misled by does not get through: control characters but line breaks, and those that reorder
 * what is read. */
static void add_clean(str *out, const char *text)
{
    for (size_t length = strlen(text), step; length; text += step, length -= step) {
        int32_t code = 0;
        step = utf8_next(text, length, &code);
        bool sound = step && !utf8_is_bidi_control(code);
        step = step ? step : 1;
        if (!sound)
            str_add_char(out, '?');
        else if (utf8_is_control(code) && code != '\n')
            str_add_char(out, ' ');
        else
            str_add_n(out, text, step);
        if (code == '"')
            str_add_char(out, '"');
    }
}

static void add_cell(csv_writer *to, const char *mark, const char *text)
{
    size_t length = strlen(text);
    bool quoted = length && (strpbrk(text, "\",\r\n") || *text == ' ' || text[length - 1] == ' ');
    if (to->within)
        str_add_char(to->out, ',');
    to->within = true;
    str_add(to->out, quoted ? "\"" : NULL);
    str_add(to->out, mark);
    add_clean(to->out, text);
    str_add(to->out, quoted ? "\"" : NULL);
}

/* What begins like a formula; what looks like a number or a date, as "1e5", "007" and "1.2" do. A blank before it hides
 * nothing from a spreadsheet. */
static bool would_be_changed(const char *text)
{
    text += strspn(text, " \t\r\n");
    if (*text && strchr("=+-@", *text))
        return true;
    return *text >= '0' && *text <= '9' && strspn(text, "0123456789.,:/-eE% ") == strlen(text);
}

void csv_text(csv_writer *to, const char *text)
{
    text = text ? text : "";
    add_cell(to, would_be_changed(text) ? "'" : NULL, text);
}

void csv_word(csv_writer *to, const char *word)
{
    add_cell(to, NULL, word ? word : "");
}

void csv_number(csv_writer *to, int64_t number)
{
    char text[24];
    snprintf(text, sizeof text, "%" PRId64, number);
    add_cell(to, NULL, text);
}

void csv_flag(csv_writer *to, bool flag)
{
    csv_word(to, flag ? "yes" : "no");
}

void csv_time(csv_writer *to, int64_t at_ms)
{
    char text[32] = "";
    time_t seconds = (time_t)(at_ms / 1000);
    struct tm parts;
    if (at_ms && gmtime_r(&seconds, &parts))
        strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S", &parts);
    csv_word(to, text);
}

void csv_skip(csv_writer *to, size_t cells)
{
    for (size_t i = 0; i < cells; i++)
        csv_word(to, NULL);
}

void csv_end_row(csv_writer *to)
{
    str_add(to->out, "\r\n");
    to->within = false;
}
