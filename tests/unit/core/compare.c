/* Two runs beside each other. */
#include "rapport/compare.h"

#include <stdlib.h>

#include "play.h"

static const char story[] =
    "scene 'a' {\n"
    "  choose { say 'One' { strong = 'u.m1', because = 'b' }, say 'Two' { because = 'b', go 'c' },\n"
    "    say 'Three' { against = 'u.m1', because = 'b', go 'a' } },\n"
    "  choose { say 'Four' { strong = 'u.m1', because = 'b' }, say 'Five' { because = 'b' } }, go 'done' }\n"
    "scene 'c' { choose { say 'Six' { because = 'b' }, say 'Seven' { part = 'u.m1', because = 'b' } }, go "
    "'other' }";

static const char *pairs_of(play *a, play *b, str *out)
{
    size_t count;
    rp_pair *pairs = rp_pair_turns(a->run, b->run, &count);
    str_clear(out);
    for (size_t i = 0; i < count; i++)
        str_print(out, "%zu-%zu%s ", pairs[i].first, pairs[i].second, pairs[i].same ? "=" : "");
    free(pairs);
    return str_text(out);
}

static void expect(play *a, const char *answers, play *b, const char *others, const char *pairs)
{
    str out = STR_EMPTY;
    play_again(a);
    play_again(b);
    play_answer(a, answers);
    play_answer(b, others);
    assert_string_equal(pairs_of(a, b, &out), pairs);
    str_finish(&out);
}

static void turns_are_paired(void **state)
{
    (void)state;
    play a = play_story(story), b = play_story(story);
    expect(&a, "1,1", &b, "1,1", "1-1= 2-2= ");
    expect(&a, "1,1", &b, "1,2", "1-1= 2-2 ");
    expect(&a, "1,1", &b, "2,2", "1-1 2-0 0-2 ");
    expect(&a, "3,1,1", &b, "1,1", "1-1 2-0 3-2= "); /* the first time with the first time */
    expect(&a, "3,1", &b, "3,1", "1-1= 2-2= ");      /* asked again, and answered alike again */
    expect(&a, "2,1", &b, "3,2,1", "1-1 0-2 2-3= "); /* where it came in the second run */
    expect(&a, "1", &b, "1,1", "1-1= 0-2 ");         /* one that is not over */
    play_finish(&a);
    play_finish(&b);
}

static void expect_words(play *a, play *b, bool levels, const char *wanted)
{
    rp_debrief *first = levels ? rp_debrief_create(a->run, a->framework, NULL, 0) : NULL;
    rp_debrief *second = levels ? rp_debrief_create(b->run, b->framework, NULL, 0) : NULL;
    char *words = rp_compare_words(a->run, first, b->run, second);
    assert_string_equal(words, wanted);
    free(words);
    rp_debrief_destroy(first);
    rp_debrief_destroy(second);
}

static void what_changed_in_words(void **state)
{
    (void)state;
    play a = play_story(story), b = play_story(story);
    play_answer(&a, "1,1");
    play_answer(&b, "1,1");
    expect_words(&a, &b, false,
                 "All 2 questions that both were asked were answered alike. Both ended with “Done”.");
    play_again(&b);
    play_answer(&b, "2,2");
    expect_words(&a, &b, false,
                 "Of 1 question that both were asked, 1 was answered otherwise the second time. The first "
                 "ended with “Done”, the second with “Other”.");
    expect_words(&a, &a, true,
                 "All 2 questions that both were asked were answered alike. No level moved. Both ended with "
                 "“Done”.");
    play_finish(&a);
    play_finish(&b);
}

UNIT_SUITE(core_compare, "core.compare", UNIT_CASE(turns_are_paired), UNIT_CASE(what_changed_in_words));
