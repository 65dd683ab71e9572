/* The scenarios that are shipped: they load without a finding, and every walkthrough comes out as it says. */
#include "unit.h"

#include "content/loaded.h"

static void walk(const loaded *one, const rp_walkthrough *through)
{
    rp_run_options options = { .script = script_host_functions(one->host) };
    rp_run *run = rp_run_create(one->scenario, &options);
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
    for (size_t i = 0, count = loaded_shipped_count(); i < count; i++) {
        loaded one;
        loaded_init_shipped(&one, i);
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

UNIT_SUITE(content_scenarios, "content.scenarios", UNIT_CASE(walkthroughs_come_out_as_they_say));
