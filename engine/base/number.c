#include "base/number.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FIGURE_MOST = 60 };

static const char *const currencies[] = { "£", "$", "€" };

char number_mark(const char *language)
{
    static const char *const with_comma[] = { "be", "bg", "bs", "ca", "cs", "da", "de", "el", "es", "et",
                                              "eu", "fi", "fr", "gl", "hr", "hu", "id", "is", "it", "lt",
                                              "lv", "mk", "nb", "nl", "nn", "no", "pl", "pt", "ro", "ru",
                                              "sk", "sl", "sq", "sr", "sv", "tr", "uk", "vi" };
    for (size_t i = 0; language && i < sizeof with_comma / sizeof *with_comma; i++)
        if (strncmp(language, with_comma[i], 2) == 0 && (language[2] == '\0' || language[2] == '-'))
            return ',';
    return '.';
}

/* --- reading --- */

static const char *skip(const char *text, const char *what)
{
    size_t length = strlen(what);
    return length && strncmp(text, what, length) == 0 ? text + length : NULL;
}

/* Leaves digits, marks and a sign: blanks of every width, the unit and a true minus are taken out. */
static bool squeeze(const char *text, const char *unit, char out[FIGURE_MOST])
{
    static const char *const blanks[] = { " ", "\t", "\u00a0", "\u202f", "\u2009" };
    size_t used = 0;
    while (*text) {
        const char *after = NULL;
        for (size_t i = 0; !after && i < sizeof blanks / sizeof *blanks; i++)
            after = skip(text, blanks[i]);
        if (!after && unit)
            after = skip(text, unit);
        if (after) {
            text = after;
            continue;
        }
        if (used + 1 == FIGURE_MOST)
            return false;
        after = skip(text, "\u2212");
        if (after)
            out[used++] = '-';
        else
            out[used++] = *text;
        text = after ? after : text + 1;
    }
    out[used] = '\0';
    return true;
}

static size_t count_of(const char *text, char mark)
{
    size_t count = 0;
    for (; *text; text++)
        count += *text == mark;
    return count;
}

/* 1,250 or 12,345,678: groups of three behind one to three digits that do not begin with zero. Stops at
 * the decimal mark. */
static bool is_grouped(const char *text, char group, char decimal)
{
    size_t digits = 0, groups = 0;
    if (*text == '0')
        return false;
    for (; *text && *text != decimal; text++) {
        if (*text != group) {
            digits++;
            continue;
        }
        if (groups ? digits != 3 : digits == 0 || digits > 3)
            return false;
        groups++;
        digits = 0;
    }
    return groups > 0 && digits == 3;
}

static char other_than(char mark)
{
    if (mark == '.')
        return ',';
    return '.';
}

/* The decimal mark where both occur: the one that comes last, if what is before it is grouped by the other. */
static char last_of_both(const char *text)
{
    char last = '.';
    if (strrchr(text, ',') > strrchr(text, '.'))
        last = ',';
    if (count_of(text, last) == 1 && is_grouped(text, other_than(last), last))
        return last;
    return '\0';
}

/* Which of point and comma is the decimal mark here; 0 where the text makes no sense. */
static char decimal_of(const char *text, char usual)
{
    char other = other_than(usual);
    size_t usuals = count_of(text, usual), others = count_of(text, other);
    if (usuals && others)
        return last_of_both(text);
    if (others && is_grouped(text, other, usual))
        return usual;
    if (others == 1)
        return other;
    if (usuals > 1 && is_grouped(text, usual, other)) /* 1.250.000 where the point is decimal */
        return other;
    if (others || usuals > 1)
        return '\0';
    return usual;
}

bool number_read(const char *text, const char *language, const char *unit, double *value)
{
    char figure[FIGURE_MOST], plain[FIGURE_MOST];
    size_t used = 0, digits = 0;
    if (!squeeze(text, unit, figure))
        return false;
    const char *at = figure;
    if (*at == '-' || *at == '+')
        plain[used++] = *at++;
    char decimal = decimal_of(at, number_mark(language));
    if (!decimal)
        return false;
    for (; *at; at++) {
        if (*at >= '0' && *at <= '9')
            digits++;
        else if (*at != '.' && *at != ',')
            return false;
        if (*at == decimal)
            plain[used++] = '.';
        else if (*at != '.' && *at != ',')
            plain[used++] = *at;
    }
    plain[used] = '\0';
    if (digits == 0 || plain[used - 1] == '.')
        return false;
    *value = strtod(plain, NULL);
    return isfinite(*value);
}

/* --- writing --- */

static bool stands_before(const char *unit)
{
    for (size_t i = 0; i < sizeof currencies / sizeof *currencies; i++)
        if (str_is(unit, currencies[i]))
            return true;
    return false;
}

void number_write(str *out, double value, const char *unit, const char *language)
{
    char figure[40];
    bool has_unit = unit && *unit, before = has_unit && stands_before(unit);
    snprintf(figure, sizeof figure, "%.15g", fabs(value));
    for (char *at = figure; *at; at++)
        if (*at == '.')
            *at = number_mark(language);
    str_print(out, "%s%s%s", value < 0 ? "-" : "", before ? unit : "", figure);
    if (has_unit && !before)
        str_print(out, " %s", unit);
}
