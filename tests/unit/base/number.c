#include "base/number.h"

#include <string.h>

#include "unit.h"

static void reads(const char *text, const char *language, const char *unit, double expected)
{
    double value = -1;
    if (!number_read(text, language, unit, &value))
        fail_msg("'%s' (%s) was not read", text, language);
    if (value < expected || value > expected)
        fail_msg("'%s' (%s) was read as %g", text, language, value);
}

static void refuses(const char *text, const char *unit)
{
    double value;
    if (number_read(text, "en-GB", unit, &value))
        fail_msg("'%s' was read as %g", text, value);
}

static void points_and_commas(void **state)
{
    (void)state;
    reads("17.5", "en-GB", NULL, 17.5);
    reads("17,5", "en-GB", NULL, 17.5);
    reads("17,5", "de", NULL, 17.5);
    reads("17.5", "de", NULL, 17.5);
    reads("1,250", "en-GB", NULL, 1250);
    reads("1.250", "en-GB", NULL, 1.25);
    reads("1.250", "de-DE", NULL, 1250);
    reads("1,250", "de-DE", NULL, 1.25);
    reads("1,234,567.5", "en-GB", NULL, 1234567.5);
    reads("1.234.567,5", "en-GB", NULL, 1234567.5);
    reads("1.234.567", "en-GB", NULL, 1234567);
    reads("0,125", "en-GB", NULL, 0.125);
    reads("1 250", "en-GB", NULL, 1250);
    reads("1\u202f250,5", "fr", NULL, 1250.5);
    reads("007", "en-GB", NULL, 7);
    reads(".5", "en-GB", NULL, 0.5);
    reads("17.5", NULL, NULL, 17.5);
}

static void signs_and_units(void **state)
{
    (void)state;
    reads("-3", "en-GB", NULL, -3);
    reads("\u22123", "en-GB", NULL, -3);
    reads("+3", "en-GB", NULL, 3);
    reads("78%", "en-GB", "%", 78);
    reads("78 %", "en-GB", "%", 78);
    reads("£12.50", "en-GB", "£", 12.5);
    reads("-£12", "en-GB", "£", -12);
    reads("3 days", "en-GB", "days", 3);
}

static void what_is_no_number(void **state)
{
    (void)state;
    static const char *const wrong[] = { "",         "seven",  "7a",  "1e3",   "--3",    "-",
                                         ".",        ",",      "7.",  "1,2,3", "1.2.3",  "1,25,0",
                                         "1,2500.5", "3 days", "inf", "0x10",  "1.5.5,5" };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        refuses(wrong[i], NULL);
    char endless[200];
    memset(endless, '7', sizeof endless - 1);
    endless[sizeof endless - 1] = '\0';
    refuses(endless, NULL);
}

static void writes(double value, const char *unit, const char *language, const char *expected)
{
    str out = STR_EMPTY;
    number_write(&out, value, unit, language);
    assert_string_equal(str_text(&out), expected);
    str_finish(&out);
}

static void writing(void **state)
{
    (void)state;
    writes(17.5, "days", "en-GB", "17.5 days");
    writes(17.5, "Tage", "de", "17,5 Tage");
    writes(12, "£", "en-GB", "£12");
    writes(-12.5, "€", "de", "-€12,5");
    writes(-3, "%", "en", "-3 %");
    writes(0, NULL, NULL, "0");
    writes(1250000, "", "en", "1250000");
}

UNIT_SUITE(base_number, "base.number", UNIT_CASE(points_and_commas), UNIT_CASE(signs_and_units),
           UNIT_CASE(what_is_no_number), UNIT_CASE(writing));
