/* Random small stories, really explored: each thing that the exploration complains of is found by a rule, once, and
 * the rules say nothing of what it is content with. RAPPORT_STORY=N looks at one story and prints it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/check.h"
#include "core/play.h"
#include "core/random_story.h"

enum { STORIES = 250, STATES_FEW = 12 };

static size_t count_of(const rp_diagnostics *found, const char *rule)
{
    size_t count = 0;
    for (size_t i = 0; i < rp_diagnostics_count(found); i++)
        count += str_is(rp_diagnostics_at(found, i)->rule, rule);
    return count;
}

static void same_cause(const rp_diagnostics *found, const char *rule, size_t complaints)
{
    size_t said = count_of(found, rule);
    if ((said > 0) != (complaints > 0) || said > complaints)
        fail_msg("%zu of '%s' for %zu complaints", said, rule, complaints);
}

static size_t broken_of(const rp_explored *explored)
{
    size_t count = 0;
    for (size_t i = 0; i < explored->always_count; i++)
        count += !explored->always[i].holds;
    return count;
}

static void hold_together(const rp_explored *explored, const rp_diagnostics *found)
{
    same_cause(found, "unreachable", explored->complete ? explored->unreachable.count : 0);
    same_cause(found, "stuck", explored->stuck_at.count);
    same_cause(found, "fault-at-play", explored->fault_count);
    assert_int_equal(count_of(found, "broken-always"), broken_of(explored));
    assert_int_equal(count_of(found, "not-explored"), !explored->complete);
    assert_int_equal(count_of(found, "impure-function"), 0);
    for (size_t i = 0; i < rp_diagnostics_count(found); i++)
        assert_true(rp_diagnostics_at(found, i)->line > 0);
}

static void check_story(uint64_t seed, bool print, size_t *met)
{
    story made;
    str text = STR_EMPTY;
    story_create_sized(&made, seed,
                       (story_size){ .scenes = 3,
                                     .questions = 3 + (int)(seed % 4),
                                     .depth = 2,
                                     .span = 4,
                                     .effects = seed % 5 ? 12 : 40,
                                     .always = STORY_ALWAYS,
                                     .forward = seed % 2,
                                     .faulty = seed % 3 == 0 });
    story_write(&made, &text);
    if (print)
        printf("%s\n", text.bytes);
    play p = play_story(text.bytes);
    rp_script script = script_host_functions(p.host);
    rp_explored *explored =
        rp_explore(p.scenario, &script, &(rp_explore_options){ .limit = seed % 8 ? 0 : STATES_FEW });
    rp_diagnostics *found = rp_diagnostics_create();
    check_scenario(&(check_subject){ .scenario = p.scenario, .script = &script, .explored = explored },
                   found);
    hold_together(explored, found);
    met[0] += explored->complete && explored->unreachable.count > 0;
    met[1] += explored->stuck_at.count > 0;
    met[2] += broken_of(explored) > 0;
    met[3] += explored->fault_count > 0;
    met[4] += !explored->complete;
    rp_diagnostics_destroy(found);
    rp_explored_destroy(explored);
    play_finish(&p);
    str_finish(&text);
    story_finish(&made);
}

static void rules_and_exploration_agree(void **state)
{
    const char *one = getenv("RAPPORT_STORY");
    size_t met[5] = { 0 };
    (void)state;
    for (uint64_t seed = 1; seed <= STORIES; seed++)
        if (!one || strtoull(one, NULL, 10) == seed) {
            print_message("story %d\n", (int)seed);
            check_story(seed, one, met);
        }
    for (size_t i = 0; i < sizeof met / sizeof *met && !one; i++) /* nothing is held that never happens */
        if (met[i] < 5)
            fail_msg("only %zu stories for %zu", met[i], i);
}

UNIT_SUITE(analysis_rules_random, "analysis.rules_random", UNIT_CASE(rules_and_exploration_agree));
