#include "unit.h"

#include <stdlib.h>

#include "rapport/marking.h"

typedef struct row {
    int strong, part, against, opportunities;
    bool tied;
    int num, den;
    rp_level level;
} row;

static void check(const row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const row *one = &rows[i];
        rp_tally tally = { one->strong, one->part, one->against, one->opportunities, one->tied };
        rp_level level = rp_level_of(&tally, one->num, one->den);
        if (level != one->level)
            fail_msg("row %zu: %s, not %s", i, rp_level_name(level), rp_level_name(one->level));
    }
}

#define CHECK(rows) check(rows, sizeof rows / sizeof *rows)

#define NONE   RP_LEVEL_NO_OPPORTUNITY
#define FEW    RP_LEVEL_TOO_FEW
#define NOT    RP_LEVEL_NOT_SHOWN
#define PARTLY RP_LEVEL_PARTLY
#define SHOWN  RP_LEVEL_SHOWN

static void chances_come_first(void **state)
{
    (void)state;
    static const row rows[] = {
        { 0, 0, 0, 0, false, 2, 3, NONE }, { 0, 2, 3, 0, false, 2, 3, NONE }, /* tags without a chance */
        { 1, 0, 0, 1, false, 2, 3, FEW },  { 2, 0, 0, 2, false, 2, 3, FEW },
        { 0, 0, 2, 2, false, 2, 3, FEW },  { 0, 0, 0, 3, false, 2, 3, NOT },
        { 0, 0, 0, 0, true, 2, 3, NONE },  { 2, 0, 0, 2, true, 2, 3, FEW },
    };
    CHECK(rows);
}

/* shown: s >= 2 and 3(2s + p - a) >= 2*2n */
static void shown_by_two_thirds(void **state)
{
    (void)state;
    static const row rows[] = {
        { 2, 0, 0, 3, false, 2, 3, SHOWN },   /* 4 of 6: 12 >= 12 */
        { 2, 0, 1, 3, false, 2, 3, PARTLY },  /* 3 of 6: 9 < 12 */
        { 3, 0, 0, 4, false, 2, 3, SHOWN },   /* 6 of 8: 18 >= 16 */
        { 2, 1, 0, 4, false, 2, 3, PARTLY },  /* 5 of 8: 15 < 16 */
        { 3, 0, 1, 4, false, 2, 3, PARTLY },  /* the pages' example: 5 of 8 */
        { 2, 2, 0, 4, false, 2, 3, SHOWN },   /* 6 of 8 */
        { 3, 1, 0, 5, false, 2, 3, SHOWN },   /* 7 of 10: 21 >= 20 */
        { 3, 0, 0, 5, false, 2, 3, PARTLY },  /* 6 of 10: 18 < 20 */
        { 4, 0, 0, 6, false, 2, 3, SHOWN },   /* 8 of 12: 24 >= 24 */
        { 1, 2, 0, 3, false, 2, 3, PARTLY },  /* 4 of 6, but only one strong */
        { 1, 31, 0, 3, false, 2, 3, PARTLY }, /* however many parts */
        { 31, 0, 0, 31, false, 2, 3, SHOWN },
        { 20, 2, 0, 31, false, 2, 3, SHOWN },  /* 42 of 62: 126 >= 124 */
        { 20, 1, 0, 31, false, 2, 3, PARTLY }, /* 41 of 62: 123 < 124 */
    };
    CHECK(rows);
}

static void needs_is_the_framework_s(void **state)
{
    (void)state;
    static const row rows[] = {
        { 2, 0, 0, 4, false, 1, 2, SHOWN },  /* 4 of 8 */
        { 2, 0, 1, 4, false, 1, 2, PARTLY }, /* 3 of 8 */
        { 3, 0, 0, 3, false, 1, 1, SHOWN },  /* all */
        { 2, 1, 0, 3, false, 1, 1, PARTLY }, /* 5 of 6 */
        { 3, 0, 0, 4, false, 3, 4, SHOWN },  /* 4*6 >= 3*8 */
        { 2, 1, 0, 4, false, 3, 4, PARTLY }, /* 4*5 < 3*8 */
        { 2, 0, 0, 31, false, 1, 1000, SHOWN },
        { 1, 0, 0, 3, false, 1, 1000, PARTLY }, /* two strong, whatever the fraction */
        { 31, 0, 0, 31, false, 1000, 1000, SHOWN },
    };
    CHECK(rows);
}

static void partly_and_not_shown(void **state)
{
    (void)state;
    static const row rows[] = {
        { 1, 0, 0, 3, false, 2, 3, PARTLY }, { 0, 2, 0, 3, false, 2, 3, PARTLY },
        { 0, 1, 0, 3, false, 2, 3, NOT },    /* one part is not enough */
        { 1, 0, 1, 3, false, 2, 3, PARTLY }, /* 2 > 1 */
        { 1, 0, 2, 3, false, 2, 3, NOT },    /* a tie: 2 is not more than 2 */
        { 1, 1, 2, 4, false, 2, 3, PARTLY }, /* 3 > 2 */
        { 0, 2, 1, 3, false, 2, 3, PARTLY }, /* 2 > 1 */
        { 0, 2, 2, 3, false, 2, 3, NOT },    { 0, 0, 3, 3, false, 2, 3, NOT },
        { 2, 0, 4, 6, false, 2, 3, NOT },    { 2, 0, 3, 5, false, 2, 3, PARTLY },
    };
    CHECK(rows);
}

static void a_tied_critical_error_holds_below_shown(void **state)
{
    (void)state;
    static const row rows[] = {
        { 3, 0, 0, 3, true, 2, 3, PARTLY },
        { 2, 0, 0, 3, true, 2, 3, PARTLY },
        { 1, 0, 2, 3, true, 2, 3, NOT },
        { 0, 0, 0, 3, true, 2, 3, NOT },
    };
    CHECK(rows);
}

static void levels_are_ordered_and_named(void **state)
{
    (void)state;
    static const char *const names[] = { "no_opportunity", "too_few", "not_shown", "partly", "shown" };
    static const char *const words[] = { "no chance came up", "too few chances to say", "not shown yet",
                                         "partly shown", "shown in this simulation" };
    for (int i = 0; i < RP_LEVELS; i++) {
        assert_string_equal(rp_level_name((rp_level)i), names[i]);
        assert_string_equal(rp_level_words((rp_level)i), words[i]);
    }
    assert_string_equal(rp_marking_caveat(), "starting value, not set by a panel");
}

static void sum_is(rp_tally tally, int num, int den, const char *wanted)
{
    char *sum = rp_level_sum(&tally, num, den);
    assert_string_equal(sum, wanted);
    free(sum);
}

static void sums_in_words(void **state)
{
    (void)state;
    sum_is((rp_tally){ 3, 0, 1, 4, false }, 2, 3,
           "4 chances: strongly taken 3 times, once the wrong way. 5 of 8; two thirds (6) would show it.");
    sum_is((rp_tally){ 0, 0, 0, 0, false }, 2, 3, "No chance came up.");
    sum_is((rp_tally){ 3, 0, 0, 3, false }, 2, 3,
           "3 chances: strongly taken 3 times. 6 of 6; two thirds (4) shows it.");
    sum_is((rp_tally){ 2, 1, 0, 4, false }, 1, 2,
           "4 chances: strongly taken twice, partly once, left once. 5 of 8; half (4) shows it.");
    sum_is(
        (rp_tally){ 0, 1, 2, 5, false }, 3, 4,
        "5 chances: partly taken once, twice the wrong way, left twice. -1 of 10; three quarters (8) would "
        "show it, with at least two strongly taken.");
    sum_is((rp_tally){ 0, 0, 0, 3, false }, 5, 7,
           "3 chances: left 3 times. 0 of 6; 5/7 (5) would show it, with at least two strongly taken.");
    sum_is((rp_tally){ 3, 1, 0, 3, false }, 2, 3,
           "3 chances: strongly taken 3 times, partly once. 7, where the chances hold 6; two thirds (4) "
           "shows it.");
}

/* Numbers alone do not show a point from one or two chances, nor with a critical error tied to it. */
static void sums_say_what_else_is_missing(void **state)
{
    (void)state;
    sum_is((rp_tally){ 1, 0, 0, 1, false }, 2, 3,
           "1 chance: strongly taken once. 2 of 2; two thirds (2) would show it, from 3 chances on.");
    sum_is(
        (rp_tally){ 1, 2, 0, 3, false }, 2, 3,
        "3 chances: strongly taken once, partly twice. 4 of 6; two thirds (4) would show it, with at least "
        "two strongly taken.");
    sum_is(
        (rp_tally){ 3, 0, 0, 3, true }, 2, 3,
        "3 chances: strongly taken 3 times. 6 of 6; two thirds (4) would show it. A stop-and-talk moment of "
        "this run holds it below shown.");
}

static void criteria_have_counts(void **state)
{
    (void)state;
    static const struct {
        rp_tally tally;
        const char *words;
    } rows[] = {
        { { 1, 0, 0, 1, false }, "1 of 1 taken here" },
        { { 0, 0, 0, 0, false }, "no chance came up here" },
        { { 2, 1, 1, 5, false }, "2 of 5 taken here, partly once, once the wrong way" },
        { { 0, 0, 1, 0, false }, "0 of 0 taken here, once the wrong way" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char *words = rp_count_sum(&rows[i].tally);
        assert_string_equal(words, rows[i].words);
        free(words);
    }
}

UNIT_SUITE(core_marking, "core.marking", UNIT_CASE(chances_come_first), UNIT_CASE(shown_by_two_thirds),
           UNIT_CASE(needs_is_the_framework_s), UNIT_CASE(partly_and_not_shown),
           UNIT_CASE(a_tied_critical_error_holds_below_shown), UNIT_CASE(levels_are_ordered_and_named),
           UNIT_CASE(sums_in_words), UNIT_CASE(sums_say_what_else_is_missing),
           UNIT_CASE(criteria_have_counts));
