#include <stdlib.h>

#include "rapport/explore.h"
#include "unit.h"

static void chances_are_told_to_a_tenth(void **state)
{
    static const struct {
        double lower, upper;
        const char *words;
    } cases[] = {
        { 0, 0, "0.0 %" },
        { 1, 1, "100.0 %" },
        { 0.31416, 0.31416, "31.4 %" },
        { 0.0001, 0.0001, "under 0.1 %" },
        { 0.99999, 0.99999, "99.9 %" },
        { 0.3, 0.35, "30.0-35.0 %" },
        { 0, 1, "0.0-100.0 %" },
        { 0.00001, 0.5, "0.1-50.0 %" },
    };
    char words[32];
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        rp_chance_words((rp_bounds){ cases[i].lower, cases[i].upper }, words);
        assert_string_equal(words, cases[i].words);
    }
}

static void what_is_expected_is_one_figure_or_two(void **state)
{
    char words[32];
    (void)state;
    rp_expected_words((rp_bounds){ 0.25, 0.25 }, words);
    assert_string_equal(words, "0.25");
    rp_expected_words((rp_bounds){ 0.25, 1.5 }, words);
    assert_string_equal(words, "0.25-1.50");
}

static void paths_are_answers(void **state)
{
    static const char *const answers[] = { "1", "1+3", "=?" };
    (void)state;
    char *some = rp_path_words((rp_path){ answers, 3 }), *none = rp_path_words((rp_path){ answers, 0 });
    assert_string_equal(some, "1,1+3,=?");
    assert_string_equal(none, "(no answer)");
    free(some);
    free(none);
}

UNIT_SUITE(base_chance, "base.chance", UNIT_CASE(chances_are_told_to_a_tenth),
           UNIT_CASE(what_is_expected_is_one_figure_or_two), UNIT_CASE(paths_are_answers));
