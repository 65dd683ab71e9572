#include "base/date.h"
#include "unit.h"

#include <stdio.h>

static void known_days(void **state)
{
    static const struct {
        const char *text;
        int64_t day;
    } rows[] = { { "1970-01-01", 0 },     { "1969-12-31", -1 },     { "1900-01-01", -25567 },
                 { "2000-02-29", 11016 }, { "2000-03-01", 11017 },  { "2024-02-29", 19782 },
                 { "2026-11-22", 20779 }, { "9999-12-31", 2932896 } };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int64_t day = 0;
        assert_true(date_read(rows[i].text, &day));
        if (day != rows[i].day)
            fail_msg("%s is day %lld, not %lld", rows[i].text, (long long)day, (long long)rows[i].day);
    }
}

static void no_dates(void **state)
{
    static const char *const texts[] = { "",           "2026-02-29", "1900-02-29",  "2100-02-29",
                                         "2026-00-01", "2026-13-01", "2026-04-31",  "2026-01-00",
                                         "2026-01-32", "1899-12-31", "0000-01-01",  "2026-1-1",
                                         "26-01-01",   "2026/01/01", "2026-01-01 ", " 2026-01-01",
                                         "2026-01-0x", "1 March",    "20260101",    "-026-01-01" };
    (void)state;
    int64_t day = 7;
    assert_false(date_read(NULL, &day));
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (date_read(texts[i], &day))
            fail_msg("'%s' was taken for a date", texts[i]);
    assert_int_equal(day, 7);
}

/* Every day of 200 years follows the one before it. */
static void one_after_another(void **state)
{
    int64_t expected = 0;
    (void)state;
    assert_true(date_read("1950-01-01", &expected));
    for (int year = 1950; year < 2150; year++)
        for (int month = 1; month <= 12; month++)
            for (int day = 1; day <= 31; day++) {
                char text[16];
                int64_t found;
                snprintf(text, sizeof text, "%04d-%02d-%02d", year, month, day);
                if (date_read(text, &found))
                    assert_int_equal(found, expected++);
            }
    int64_t end = 0;
    assert_true(date_read("2150-01-01", &end));
    assert_int_equal(end, expected);
}

static void years_later(void **state)
{
    static const struct {
        const char *date;
        int years;
        const char *later;
    } rows[] = { { "2026-11-22", 3, "2029-11-22" },
                 { "2024-02-29", 3, "2027-03-01" },
                 { "2024-02-29", 4, "2028-02-29" },
                 { "2023-02-28", 1, "2024-02-28" },
                 { "9949-12-31", 50, "9999-12-31" } };
    char out[DATE_TEXT] = "as it was";
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_true(date_years_later(rows[i].date, rows[i].years, out));
        assert_string_equal(out, rows[i].later);
    }
    assert_false(date_years_later("2026-02-30", 1, out));
    assert_false(date_years_later("9950-01-01", 50, out));
    assert_false(date_years_later(NULL, 1, out));
    assert_string_equal(out, "9999-12-31");
}

static void as_people_type_them(void **state)
{
    static const struct {
        const char *typed, *date, *words;
    } rows[] = {
        { "2026-03-01", "2026-03-01", "1 March 2026" },
        { "1/3/2026", "2026-03-01", "1 March 2026" },
        { "01.03.26", "2026-03-01", "1 March 2026" },
        { " 1 March 2026 ", "2026-03-01", "1 March 2026" },
        { "31 dec 2025", "2025-12-31", "31 December 2025" },
        { "29-2-2024", "2024-02-29", "29 February 2024" },
        { "2 SEPT, 2026", "2026-09-02", "2 September 2026" },
    };
    static const char *const none[] = {
        "",          " ",           "1/3",       "30/2/2026",
        "3/13/2026", "1 Mayo 2026", "1 ma 2026", "tomorrow",
        "2026-3-1",  "1/3/2026x",   "1/3/20260", "2026",
        "1//",       "0/3/2026",    "1/3/1899",  "2026-03-01 and a day or two more"
    };
    char date[DATE_TEXT], words[DATE_WORDS];
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (!date_read_typed(rows[i].typed, date))
            fail_msg("'%s' is no date", rows[i].typed);
        assert_string_equal(date, rows[i].date);
        assert_true(date_words(date, words));
        assert_string_equal(words, rows[i].words);
    }
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        if (date_read_typed(none[i], date))
            fail_msg("'%s' is %s", none[i], date);
    assert_false(date_words("1/3/2026", words));
}

UNIT_SUITE(base_date, "base.date", UNIT_CASE(known_days), UNIT_CASE(no_dates), UNIT_CASE(one_after_another),
           UNIT_CASE(years_later), UNIT_CASE(as_people_type_them));
