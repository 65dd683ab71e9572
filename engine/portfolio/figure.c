/* Figures as people write them: "61", "70.5 %", "£1,250", "-3 minutes". */
#include <ctype.h>
#include <math.h>
#include <string.h>

#include "base/number.h"
#include "base/str.h"
#include "rapport/measures.h"

static const double most = 1e12;
static const char true_minus[] = "\u2212";

static const char *skip_blanks(const char *text)
{
    return text + strspn(text, " \t");
}

/* A currency before the digits: what is neither digit, mark, sign nor blank. */
static size_t length_before(const char *text)
{
    return strcspn(text, "0123456789.,+- \t");
}

/* Digits with marks, and blanks between digits. */
static size_t length_of_digits(const char *text)
{
    size_t length = 0;
    for (;;) {
        length += strspn(text + length, "0123456789.,");
        size_t blanks = strspn(text + length, " ");
        if (!blanks || !isdigit((unsigned char)text[length + blanks]))
            return length;
        length += blanks;
    }
}

static bool take_unit(rp_figure *out, const char *text, size_t length)
{
    while (length && isspace((unsigned char)text[length - 1]))
        length--;
    if (!length)
        return true;
    if (out->unit[0] || length >= sizeof out->unit || strpbrk(text, "0123456789\n"))
        return false;
    memcpy(out->unit, text, length);
    out->unit[length] = '\0';
    return true;
}

bool rp_figure_read(const char *text, const char *language, rp_figure *out)
{
    rp_figure figure = { .thousandths = 0 };
    str digits = STR_EMPTY;
    double value = 0;
    if (!text)
        return false;
    text = skip_blanks(text);
    if (*text == '-' || *text == '+')
        str_add_char(&digits, *text++);
    else if (str_starts(text, true_minus)) {
        str_add_char(&digits, '-');
        text += sizeof true_minus - 1;
    }
    text = skip_blanks(text);
    size_t before = length_before(text);
    const char *from = skip_blanks(text + before);
    size_t length = length_of_digits(from);
    if (before && before < sizeof figure.unit)
        memcpy(figure.unit, text, before);
    str_add_n(&digits, from, length);
    bool read = length && before < sizeof figure.unit && number_read(digits.bytes, language, NULL, &value) &&
                fabs(value) <= most;
    str_finish(&digits);
    from = skip_blanks(from + length);
    if (!read || !take_unit(&figure, from, strlen(from)))
        return false;
    figure.thousandths = llround(value * 1000);
    *out = figure;
    return true;
}

char *rp_figure_words(const rp_figure *figure)
{
    str out = STR_EMPTY;
    number_write(&out, (double)figure->thousandths / 1000, figure->unit, NULL);
    return str_take(&out);
}
