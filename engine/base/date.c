#include "base/date.h"

#include <ctype.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool is_leap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int days_of(int year, int month)
{
    static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    return days[month - 1] + (month == 2 && is_leap(year));
}

static bool has_form(const char *text)
{
    static const char form[] = "dddd-dd-dd";
    if (!text || strlen(text) != sizeof form - 1)
        return false;
    for (size_t i = 0; form[i]; i++)
        if (form[i] == 'd' ? text[i] < '0' || text[i] > '9' : text[i] != '-')
            return false;
    return true;
}

static int figures(const char *text, size_t count)
{
    int number = 0;
    for (size_t i = 0; i < count; i++)
        number = number * 10 + (text[i] - '0');
    return number;
}

static int64_t leap_days_before(int year)
{
    int64_t last = year - 1;
    return last / 4 - last / 100 + last / 400;
}

bool date_read(const char *text, int64_t *day)
{
    if (!has_form(text))
        return false;
    int year = figures(text, 4), month = figures(text + 5, 2), in_month = figures(text + 8, 2);
    if (year < DATE_FIRST_YEAR || month < 1 || month > 12 || in_month < 1 || in_month > days_of(year, month))
        return false;
    int64_t days = (int64_t)(year - 1970) * 365 + leap_days_before(year) - leap_days_before(1970);
    for (int i = 1; i < month; i++)
        days += days_of(year, i);
    *day = days + in_month - 1;
    return true;
}

bool date_years_later(const char *date, int years, char out[DATE_TEXT])
{
    int64_t day;
    if (!date_read(date, &day))
        return false;
    int year = figures(date, 4) + years;
    bool leaps = strcmp(date + 4, "-02-29") == 0 && !is_leap(year);
    char text[32];
    snprintf(text, sizeof text, "%04d%s", year, leaps ? "-03-01" : date + 4);
    if (!date_read(text, &day))
        return false;
    memcpy(out, text, DATE_TEXT);
    return true;
}

/* --- as people type and read them --- */

static const char *const months[] = { "January", "February", "March",     "April",   "May",      "June",
                                      "July",    "August",   "September", "October", "November", "December" };

/* Whether a name begins with what was typed, in small letters or large ones. */
static bool begins(const char *name, const char *typed, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (tolower((unsigned char)typed[i]) != tolower((unsigned char)name[i]))
            return false;
    return true;
}

/* A number, or the name of a month or its first three letters or more. 0: neither. `*text` goes behind it. */
static int take_month(const char **text)
{
    size_t length = strcspn(*text, " ./-,");
    char *end;
    long number = strtol(*text, &end, 10);
    if (end == *text)
        for (int i = 0; i < 12 && length >= 3; i++)
            if (begins(months[i], *text, length))
                number = i + 1;
    *text += length;
    return number >= 1 && number <= 12 ? (int)number : 0;
}

static int take_number(const char **text)
{
    enum { DIGITS_MOST = 4 };
    size_t digits = strspn(*text, "0123456789");
    int number = digits && digits <= DIGITS_MOST ? figures(*text, digits) : 0;
    *text += digits;
    return number;
}

static void skip(const char **text)
{
    *text += strspn(*text, " ./-,");
}

bool date_read_typed(const char *text, char out[DATE_TEXT])
{
    enum { CENTURY = 2000, SHORT = 100 };
    int64_t day_number;
    char typed[DATE_TEXT + 16];
    text += strspn(text, " ");
    size_t length = strlen(text);
    while (length && text[length - 1] == ' ')
        length--;
    if (length < sizeof typed && strspn(text, "0123456789") == 4) {
        snprintf(typed, sizeof typed, "%.*s", (int)length, text);
    } else {
        int day = take_number(&text);
        skip(&text);
        int month = take_month(&text);
        skip(&text);
        int year = take_number(&text);
        if (text[strspn(text, " ")])
            return false;
        snprintf(typed, sizeof typed, "%04d-%02d-%02d", year && year < SHORT ? year + CENTURY : year, month,
                 day);
    }
    if (!date_read(typed, &day_number))
        return false;
    snprintf(out, DATE_TEXT, "%.10s", typed);
    return true;
}

bool date_words(const char *date, char out[DATE_WORDS])
{
    int64_t day;
    if (!date_read(date, &day))
        return false;
    snprintf(out, DATE_WORDS, "%d %s %.4s", figures(date + 8, 2), months[figures(date + 5, 2) - 1], date);
    return true;
}
