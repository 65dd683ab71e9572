#include "analysis/match.h"

#include "base/near.h"
#include "base/str.h"
#include "unit.h"

/* Numbers of the counterparts, "-" where there is none. */
static void check(const match_item *old, size_t old_count, const match_item *new, size_t new_count,
                  const char *wanted)
{
    size_t to_new[8], to_old[8];
    str out = STR_EMPTY;
    match_things(old, old_count, new, new_count, to_new, to_old);
    for (size_t i = 0; i < old_count; i++) {
        if (to_new[i] == MATCH_NONE)
            str_add(&out, "-");
        else
            str_print(&out, "%zu", to_new[i]);
        assert_true(to_new[i] == MATCH_NONE || to_old[to_new[i]] == i);
    }
    for (size_t i = 0; i < new_count; i++)
        assert_true(to_old[i] == MATCH_NONE || to_new[to_old[i]] == i);
    assert_string_equal(str_text(&out), wanted);
    str_finish(&out);
}

static void by_words_by_id_by_likeness(void **state)
{
    (void)state;
    static const match_item before[] = { { "a", "Tell me what happened." },
                                         { "b", "I am so sorry to hear it." },
                                         { "c", "Have you got the receipt?" },
                                         { "d", "" } };
    static const match_item put_in[] = { { "a", "One moment, please." },
                                         { "b", "Tell me what happened." },
                                         { "c", "I am so sorry to hear that." },
                                         { "d", "Have you got your receipt?" },
                                         { "e", "" } };
    static const match_item reworded[] = { { "a", "Go on, from the beginning." },
                                           { "b", "I am sorry." },
                                           { "c", "Something else altogether" },
                                           { "d", "" } };
    static const match_item doubled[] = { { "x", "Tell me what happened." },
                                          { "a", "Tell me what happened." } };
    check(before, 4, before, 4, "0123");
    check(before, 4, put_in, 5, "123-"); /* no words, and another id */
    check(before, 4, reworded, 4, "0123");
    check(before, 1, doubled, 2, "1");
    check(before, 2, doubled, 0, "--");
    check(before, 0, doubled, 2, "");
}

static void how_alike(void **state)
{
    (void)state;
    assert_int_equal(near_likeness("", ""), 1000);
    assert_int_equal(near_likeness("abcd", "abcd"), 1000);
    assert_int_equal(near_likeness("abcd", ""), 0);
    assert_int_equal(near_likeness("abXd", "abYd"), 750);
    assert_int_equal(near_likeness("aaaa", "aa"), 500); /* nothing counts twice */
    assert_int_equal(near_likeness("xyz", "abc"), 0);
}

UNIT_SUITE(analysis_match, "analysis.match", UNIT_CASE(by_words_by_id_by_likeness), UNIT_CASE(how_alike));
