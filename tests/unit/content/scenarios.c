/* The scenarios that are shipped: they load without a finding, every walkthrough comes out as it says, and what
 * thousands of random runs meet holds what the scenarios promise. */
#include "unit.h"

#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "content/loaded.h"
#include "core/machine.h"
#include "rapport/marking.h"

static void load(size_t index, loaded *one)
{
    static const char *const folders[] = { RAPPORT_SCENARIOS_DIR, NULL };
    rp_library *library = library_create(folders, NULL);
    loaded_init(one, RAPPORT_SCENARIOS_DIR, library_id(library, index));
    library_destroy(library);
}

static size_t count_scenarios(void)
{
    static const char *const folders[] = { RAPPORT_SCENARIOS_DIR, NULL };
    rp_library *library = library_create(folders, NULL);
    size_t count = library_count(library);
    library_destroy(library);
    assert_true(count > 0);
    return count;
}

static rp_run *start(const loaded *one, uint64_t seed)
{
    rp_run_options options = { .script = script_host_functions(one->host), .seed = seed };
    return rp_run_create(one->scenario, &options);
}

/* --- walkthroughs --- */

static void walk(const loaded *one, const rp_walkthrough *through)
{
    rp_run *run = start(one, 0);
    for (size_t i = 0; i < through->step_count; i++) {
        rp_answer answer;
        rp_error error = { 0 };
        if (!rp_walkthrough_answer(run, &through->steps[i], &answer, &error) ||
            !rp_run_answer(run, &answer, &error))
            fail_msg("%s: step %zu: %s", through->title, i + 1, error.text);
    }
    walk_difference difference;
    if (!rp_walkthrough_agrees(run, &through->expect, &difference))
        fail_msg("%s: %s: expected %s, came to %s", through->title, difference.what, difference.expected,
                 difference.came_to);
    rp_run_destroy(run);
}

static void walkthroughs_come_out_as_they_say(void **state)
{
    (void)state;
    for (size_t i = 0, count = count_scenarios(); i < count; i++) {
        loaded one;
        load(i, &one);
        script_source source = loaded_source(&one);
        rp_walkthroughs *all = script_walkthroughs(&source, "walkthroughs.lua", one.found);
        loaded_expect_nothing_found(&one);
        assert_true(rp_walkthroughs_count(all) >= 6);
        for (size_t j = 0; j < rp_walkthroughs_count(all); j++)
            walk(&one, rp_walkthroughs_at(all, j));
        rp_walkthroughs_destroy(all);
        loaded_finish(&one);
    }
}

/* --- random runs --- */

static uint64_t draw(uint64_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return *seed;
}

/* Any answer that fits: `count` different numbers below `among`, or a figure, or a text. */
static rp_answer random_answer(const rp_question *question, uint64_t *seed)
{
    rp_answer answer = { .kind = RP_ANSWER_PICKS };
    size_t wanted = question->kind == RP_QUESTION_BUILD ? (size_t)question->pick : 1;
    if (question->kind == RP_QUESTION_FIGURE)
        return (rp_answer){ .kind = RP_ANSWER_FIGURE, .figure = (double)(draw(seed) % 100) };
    if (question->kind == RP_QUESTION_WRITE)
        return (rp_answer){ .kind = RP_ANSWER_TEXT, .text = "Something." };
    if (question->kind == RP_QUESTION_RANK)
        wanted = question->lists[0].option_count;
    if (question->kind == RP_QUESTION_FORM)
        wanted = question->list_count;
    while (answer.pick_count < wanted) {
        const rp_pick_list *list =
            &question->lists[question->kind == RP_QUESTION_FORM ? answer.pick_count : 0];
        uint16_t pick = (uint16_t)(draw(seed) % list->option_count);
        bool taken = false;
        for (size_t i = 0; i < answer.pick_count && question->kind != RP_QUESTION_FORM; i++)
            taken = taken || answer.picks[i] == pick;
        if (!taken)
            answer.picks[answer.pick_count++] = pick;
    }
    return answer;
}

static void check_invariants(const loaded *one, const rp_run *run)
{
    rp_script script = script_host_functions(one->host);
    machine with = { .scenario = one->scenario, .script = &script };
    for (size_t i = 0; i < one->scenario->invariant_count; i++) {
        bool holds = false;
        rp_error error = { 0 };
        assert_true(
            machine_holds(&with, rp_run_state(run), &one->scenario->invariants[i].condition, &holds, &error));
        if (!holds)
            fail_msg("'%s' does not hold", one->scenario->invariants[i].name);
    }
}

static void play_at_random(const loaded *one, uint64_t *seed, size_t *shown, size_t *critical)
{
    rp_run *run = start(one, *seed);
    for (const rp_question *question; (question = rp_run_question(run));) {
        rp_answer answer = random_answer(question, seed);
        rp_error error = { 0 };
        check_invariants(one, run);
        assert_true(rp_run_answer(run, &answer, &error));
    }
    check_invariants(one, run);
    assert_null(rp_run_fault(run));
    *critical += rp_run_critical_count(run) > 0;
    for (size_t i = 0; i < rp_scenario_point_count(one->scenario); i++) {
        const rp_definition *point = rp_scenario_claim(one->scenario, i);
        rp_tally tally = rp_run_tally(run, i);
        if (rp_run_critical_count(run) == 0 && tally.opportunities < 3)
            fail_msg("a run to '%s' gives %s only %d chances", rp_run_ending(run)->id, point->id,
                     tally.opportunities);
        shown[i] += rp_level_of(&tally, point->needs_num, point->needs_den) == RP_LEVEL_SHOWN;
    }
    rp_run_destroy(run);
}

/* Chances on every complete path without a critical error, and what chance alone would earn. */
static void random_runs_keep_the_promises(void **state)
{
    (void)state;
    enum { RUNS = 3000 };
    for (size_t i = 0, count = count_scenarios(); i < count; i++) {
        loaded one;
        uint64_t seed = 88172645463325252u;
        size_t shown[LIMIT_CLAIMS] = { 0 }, critical = 0;
        load(i, &one);
        for (int run = 0; run < RUNS; run++)
            play_at_random(&one, &seed, shown, &critical);
        for (size_t j = 0; j < rp_scenario_point_count(one.scenario); j++)
            if (shown[j] * 100 > 15 * RUNS)
                fail_msg("%s: chance shows %s in %zu of %d runs", library_id(one.library, i),
                         rp_scenario_claim(one.scenario, j)->id, shown[j], RUNS);
        if (critical * 100 > 37 * RUNS) /* 35 % exactly computed; this is a sample */
            fail_msg("%s: chance errs critically in %zu of %d runs", library_id(one.library, i), critical,
                     RUNS);
        loaded_finish(&one);
    }
}

UNIT_SUITE(content_scenarios, "content.scenarios", UNIT_CASE(walkthroughs_come_out_as_they_say),
           UNIT_CASE(random_runs_keep_the_promises));
