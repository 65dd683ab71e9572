#include "base/date.h"

#include <stddef.h>
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
